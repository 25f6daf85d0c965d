"""Bodies, states and pairs that a phrase points back at: "negara tersebut", "lembaga itu", "kedua pemimpin"."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kronik.annotate.syntax import Parse, Phrase
from kronik.lang.id.events import BODY_HEADS, COUNTED_PRONOUNS, PAIR_HEADS, POINTERS, STATE_HEADS
from kronik.records.facts import Actor, ActorType, Named
from kronik.records.span import Span

MENTIONS_BACK = 12
"""Mentions of actors searched for what is pointed back at; farther back news repeats the name."""

DEFINITE_TOKENS = 3
"""Tokens of the longest phrase that only points back: "badan antariksa tersebut"."""


@dataclass(frozen=True, slots=True)
class Company:
    """All mentions of an article's actors in text order, with the starts of its sentences."""

    text: str
    mentions: tuple[tuple[Span, Actor], ...]
    starts: tuple[int, ...]
    sentences: tuple[Span, ...]
    sentence_starts: tuple[int, ...]
    types: Mapping[str, ActorType]
    """By id of the actor."""

    def back_from(self, offset: int, types: frozenset[ActorType]) -> list[tuple[Span, Actor]]:
        """Return the mentions of actors of the types before an offset, the nearest first."""
        at = bisect_left(self.starts, offset)
        near = reversed(self.mentions[max(0, at - MENTIONS_BACK) : at])
        return [(span, actor) for span, actor in near if actor.type in types]

    def pointed_at(self, sentence: Span, offset: int, kind: ActorType) -> Actor | None:
        """Return the nearest actor of the sentence before an offset, else the only one of the nearest sentence.

        A body behind "di" is only the place where somebody works.
        """
        near = [
            (span, actor)
            for span, actor in self.back_from(offset, frozenset({kind}))
            if kind is ActorType.STATE or not self.text.endswith(" di ", 0, span.start)
        ]
        if not near:
            return None
        span, actor = near[0]
        if sentence.covers(span):
            return actor
        at = bisect_right(self.sentence_starts, span.start) - 1
        home = self.sentences[at] if at >= 0 else span
        others = {other.id for place, other in near if home.covers(place)}
        return actor if len(others) == 1 else None

    def counted(self, offset: int, number: int) -> tuple[Actor, ...]:
        """Return the persons of the nearest sentence before an offset that names any, where it names that many."""
        near = self.back_from(offset, frozenset({ActorType.PERSON}))
        if not near:
            return ()
        at = bisect_right(self.sentence_starts, near[0][0].start) - 1
        home = self.sentences[at] if at >= 0 else near[0][0]
        found = {actor.id: actor for span, actor in reversed(near) if home.covers(span)}
        return tuple(found.values()) if len(found) == number else ()

    def pair(self, offset: int, kind: ActorType) -> tuple[Actor, ...]:
        """Return the two actors of a kind named last before an offset, the nearest first.

        Where more are near, the two that the whole article names most, if no third one comes close; else nobody.
        """
        found: dict[str, Actor] = {}
        for _, actor in self.back_from(offset, frozenset({kind})):
            found.setdefault(actor.id, actor)
        if len(found) == PAIR:
            return tuple(found.values())
        ranked = sorted(found.values(), key=lambda actor: (-len(actor.mentions), actor.mentions[0]))
        if len(ranked) < PAIR or len(ranked[1].mentions) < LEAD_OF_PAIR * len(ranked[2].mentions):
            return ()
        return tuple(ranked[:PAIR])


LEAD_OF_PAIR = 2
"""Times that the second of a pair is named oftener than the third actor of its kind."""

PAIR = 2
"""Actors that "kedua …" stands for."""


def company_of(text: str, actors: Sequence[Actor], parses: Sequence[Parse]) -> Company:
    """Return the mentions of the actors in text order."""
    mentions = tuple(sorted(((span, actor) for actor in actors for span in actor.mentions), key=lambda one: one[0]))
    return Company(
        text,
        mentions,
        tuple(span.start for span, _ in mentions),
        tuple(parse.span for parse in parses),
        tuple(parse.span.start for parse in parses),
        {actor.id: actor.type for actor in actors},
    )


def referents(company: Company, parse: Parse, phrase: Phrase) -> tuple[Named, ...]:
    """Return whom a phrase without a name points back at; empty where it does not, or it cannot be told."""
    words = [token.lower for token in parse.tokens[phrase.first : phrase.last]]
    if phrase.name is not None:
        return ()
    if words[0] in COUNTED_PRONOUNS:
        several = company.counted(phrase.span.start, COUNTED_PRONOUNS[words[0]])
        return tuple(Named(actor.name, actor.id, phrase.span) for actor in several)
    if words[0] == "kedua" and len(words) > 1 and words[1] in PAIR_HEADS:
        kind = ActorType.STATE if words[1] in STATE_HEADS else ActorType.PERSON
        return tuple(Named(actor.name, actor.id, phrase.span) for actor in company.pair(phrase.span.start, kind))
    if words[-1] not in POINTERS or len(words) > DEFINITE_TOKENS or words[0] not in STATE_HEADS | BODY_HEADS:
        return ()
    kind = ActorType.STATE if words[0] in STATE_HEADS else ActorType.ORGANISATION
    actor = company.pointed_at(parse.span, phrase.span.start, kind)
    return (Named(actor.name, actor.id, phrase.span),) if actor else ()
