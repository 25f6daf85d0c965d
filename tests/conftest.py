"""Shared fixtures: documents made by hand, so that a step can be tested without those before it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import settings

from kronik.records.article import Article, ArticleId, Block, BlockRole, Capture, Credit, Found
from kronik.records.facts import (
    Actor,
    ActorType,
    DatedSpan,
    Document,
    EventReport,
    EventType,
    Figure,
    Modality,
    Named,
    Polarity,
    Quantity,
    Statement,
    StatementKind,
    TimeExpression,
    TimexType,
)
from kronik.records.span import Span

settings.register_profile("kronik", deadline=None)
settings.load_profile("kronik")


@dataclass
class Page:
    """An article written for a test: a headline and paragraphs, one a line; facts are named by the words they stand on.

    Words that are looked up stand for their first place in the text.
    """

    id: str
    text: str
    outlet: str | None = None
    day: str | None = None
    credits: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    _actors: dict[str, Actor] = field(default_factory=dict)
    _times: list[TimeExpression] = field(default_factory=list)
    _statements: list[Statement] = field(default_factory=list)
    _events: list[EventReport] = field(default_factory=list)

    def at(self, words: str) -> Span:
        """Return where the words stand."""
        start = self.text.index(words)
        return Span(start, start + len(words))

    def _role_at(self, span: Span) -> BlockRole:
        return BlockRole.HEADLINE if "\n" not in self.text[: span.start] else BlockRole.PARAGRAPH

    def actor(self, name: str, *forms: str, type: ActorType = ActorType.PERSON, roles: tuple[str, ...] = ()) -> "Page":  # noqa: A002 - reads like the record
        """Add an actor with all its mentions, under its name or another form."""
        spans = {
            Span(*match.span())
            for form in (name, *forms)
            for match in re.finditer(rf"\b{re.escape(form)}\b", self.text)
        }
        outer = [span for span in sorted(spans) if not any(o != span and o.covers(span) for o in spans)]
        self._actors[name] = Actor(f"{self.id}-{name}", name, type, tuple(outer), roles)
        return self

    def state(self, name: str, *forms: str) -> "Page":
        """Add a state with its metonyms."""
        return self.actor(name, *forms, type=ActorType.STATE)

    def named(self, name: str | None) -> Named | None:
        """Return somebody in a role, resolved where such an actor was added."""
        if name is None:
            return None
        actor = self._actors.get(name)
        return Named(name, actor.id if actor else None, actor.mentions[0] if actor else None)

    def _dated(self, day: tuple[str, str] | None, *, lent: bool = False) -> DatedSpan | None:
        if day is None:
            return None
        words, value = day
        self._times.append(TimeExpression(self.at(words), words, TimexType.DATE, value, "test", lent))
        return DatedSpan(value, self.at(words))

    def said(  # noqa: PLR0913 - one keyword for each part of the record
        self,
        content: str,
        speaker: str | None = None,
        *,
        cue: str | None = None,
        day: tuple[str, str] | None = None,
        kind: StatementKind = StatementKind.INDIRECT,
        polarity: Polarity = Polarity.ASSERTED,
        mention: str | None = None,
        lent: bool = False,
    ) -> "Page":
        """Add a statement; `day` is (words, value), `mention` the pronoun that stands for the speaker."""
        who = self.named(speaker)
        if who is not None and mention is not None:
            who = Named(who.name, who.actor_id, self.at(mention))
        span = self.at(content)
        self._statements.append(
            Statement(
                f"{self.id}-s{span.start}",
                (span,),
                self._role_at(span),
                kind,
                self.at(cue) if cue else None,
                who,
                "test",
                said=self._dated(day, lent=lent),
                polarity=polarity,
            )
        )
        return self

    def did(  # noqa: PLR0913 - one keyword for each part of the record
        self,
        trigger: str,
        type: EventType,  # noqa: A002 - reads like the record
        *,
        agent: tuple[str, ...] = (),
        patient: tuple[str, ...] = (),
        day: tuple[str, str] | None = None,
        place: str | None = None,
        modality: Modality = Modality.ACTUAL,
        quantities: tuple[Quantity, ...] = (),
    ) -> "Page":
        """Add an event report; `day` is (words, value)."""
        span = self.at(trigger)
        sentence = next(s for s in self.sentences() if s.covers(span))
        self._events.append(
            EventReport(
                f"{self.id}-e{span.start}",
                span,
                trigger,
                self._role_at(span),
                type,
                "test",
                modality,
                tuple(Named(n.name, n.actor_id, n.span) for n in map(self.named, agent) if n),
                tuple(Named(n.name, n.actor_id, n.span) for n in map(self.named, patient) if n),
                self._dated(day),
                self.named(place),
                quantities,
                sentence,
            )
        )
        return self

    def count(self, words: str, value: float, of: str, bound: str | None = None) -> Quantity:
        """Return a number of people that stands in the text."""
        return Quantity(value, "people", of, self.at(words), bound)

    def sentences(self) -> tuple[Span, ...]:
        """Return the sentences: lines, parted after full stops."""
        return tuple(Span(*match.span()) for match in re.finditer(r"[^\s][^\n]*?(?:\.(?=\s|$)|(?=\n|$))", self.text))

    def document(self) -> Document:
        """Return the page as a document."""
        blocks = [
            Block(BlockRole.PARAGRAPH if number else BlockRole.HEADLINE, Span(*match.span()), "test", number or None)
            for number, match in enumerate(re.finditer(r"\S.*", self.text))
        ]
        found = Found(self.day, "test") if self.day else None
        article = Article(
            ArticleId(self.id),
            Capture(self.text, f"{self.id}.txt", "utf-8"),
            tuple(blocks),
            "id",
            Found(self.outlet, "test") if self.outlet else None,
            Found(self.text.split("\n", maxsplit=1)[0], "test", blocks[0].span),
            published=found,
            anchor_day=found,
            credits=tuple(Credit(name, Span(0, 1), "test") for name in self.credits),
            doubts=self.doubts,
        )
        return Document(
            article,
            self.sentences(),
            tuple(sorted(self._times, key=lambda time: time.span)),
            tuple(self._actors.values()),
            tuple(sorted(self._statements, key=lambda statement: statement.spans)),
            tuple(sorted(self._events, key=lambda event: event.span)),
            tuple(self._figures()),
        )

    def _figures(self) -> Iterator[Figure]:
        """Yield the counts of the events as figures of the page."""
        for quantity in (quantity for event in self._events for quantity in event.quantities):
            span = quantity.span
            sentence = next((one for one in self.sentences() if one.covers(span)), span)
            yield Figure(f"{self.id}-f{span.start}", quantity, self._role_at(span), sentence)


@pytest.fixture
def page() -> Callable[..., Page]:
    r"""Write a page for a test: `page("a1", "Headline\nParagraph.", outlet="Harian Satu", day="2024-05-02")`."""
    return Page
