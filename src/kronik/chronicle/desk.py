"""What is at hand when a story is written: its documents, its actors, the words of the language."""

from collections.abc import Iterable, Mapping

from kronik.lang.wording import Wording
from kronik.link.days import DayRule
from kronik.link.identity import Identities
from kronik.records.article import ArticleId
from kronik.records.facts import Actor, ActorType, Document, EventReport, Figure, Named, Statement
from kronik.records.span import Span
from kronik.records.story import Occurrence, OccurrenceKind, Status, Story

_LENT_BY = "lent by "
"""How the rule of a borrowed anchor day begins; the lender's name follows."""


_OPEN = frozenset({Status.DISPUTED, Status.UPDATED})


class Desk:
    """Looks up reports, actors and wording for one story."""

    def __init__(self, story: Story, documents: Mapping[ArticleId, Document], wording: Wording) -> None:
        self.wording = wording
        self.places = {article: place for place, article in enumerate(story.articles)}
        self._documents = {article: documents[article] for article in story.articles}
        self._statements = {
            (article, statement.id): statement
            for article, document in self._documents.items()
            for statement in document.statements
        }
        self._events = {
            (article, event.id): event for article, document in self._documents.items() for event in document.events
        }
        self._figures = {
            (article, figure.id): figure for article, document in self._documents.items() for figure in document.figures
        }
        self._actors = {
            (article, actor.id): actor for article, document in self._documents.items() for actor in document.actors
        }
        self._open_numbers: dict[ArticleId, list[Span]] = {}
        for one in story.occurrences:
            if one.kind is OccurrenceKind.FIGURE and one.status in _OPEN:
                for carrier in one.reports:
                    self._open_numbers.setdefault(carrier.article, []).append(carrier.span)
        self._identities = Identities(tuple(self._documents.values()), story.actors)
        self._names = {
            self._identities.member(article, actor): shared.name
            for shared in reversed(story.actors)
            for article, actor in shared.members
        }

    def tells_open_number(self, article: ArticleId, span: Span) -> bool:
        """Tell whether a passage has a figure in it that another report disputes or changes."""
        return any(span.covers(number) for number in self._open_numbers.get(article, ()))

    def documents(self) -> Iterable[Document]:
        """Return the documents in order of the story."""
        return self._documents.values()

    def document(self, article: ArticleId) -> Document:
        """Return the document of an article of the story."""
        return self._documents[article]

    def statement(self, article: ArticleId, report: str | None) -> Statement | None:
        """Return the statement behind a carrier."""
        return self._statements.get((article, report or ""))

    def event(self, article: ArticleId, report: str | None) -> EventReport | None:
        """Return the event report behind a carrier."""
        return self._events.get((article, report or ""))

    def figure(self, article: ArticleId, report: str | None) -> Figure | None:
        """Return the figure behind a carrier."""
        return self._figures.get((article, report or ""))

    def actor(self, article: ArticleId, named: Named) -> Actor | None:
        """Return the actor that a name in a role resolves to."""
        return self._actors.get((article, named.actor_id)) if named.actor_id else None

    def key(self, article: ArticleId, named: Named) -> str:
        """Return an id for whoever is meant, the same across the story's articles."""
        return self._identities.key(article, named) or "name:" + " ".join(named.name.casefold().split())

    def name(self, article: ArticleId, named: Named) -> str:
        """Return the name as it is shown: the fullest one in the story."""
        return self._names.get(self.key(article, named)) or " ".join(named.name.split())

    def outlet(self, article: ArticleId) -> str:
        """Return who published an article, its file where that is not known."""
        about = self._documents[article].article
        return about.outlet.value if about.outlet else about.capture.file

    def is_of_state(self, article: ArticleId, named: Named, other: Named) -> bool:
        """Tell whether one of the two is a state and a title of the other names it ("Presiden Finlandia")."""
        pair = self.actor(article, named), self.actor(article, other)
        return any(
            state is not None
            and holder is not None
            and state.type is ActorType.STATE
            and any(state.name.casefold() in role.casefold() for role in holder.roles)
            for state, holder in (pair, pair[::-1])
        )

    def _lender(self, occurrence: Occurrence) -> str:
        """Return who lent the day to the first of the occurrence's articles that borrowed one."""
        for carrier in occurrence.reports:
            anchor = self._documents[carrier.article].article.anchor_day
            if anchor is not None and anchor.rule.startswith(_LENT_BY):
                return anchor.rule.removeprefix(_LENT_BY)
        return self.wording.sister

    def day_note(self, occurrence: Occurrence) -> str | None:
        """Return what a reader must know of the day."""
        if occurrence.day_rule == DayRule.LENT:
            return f"{self.wording.day_lent} {self._lender(occurrence)}"
        notes: Mapping[str, str] = {
            DayRule.CONTRADICTED: self.wording.days_differ,
            DayRule.CONTINUED: self.wording.day_continued,
        }
        return notes.get(occurrence.day_rule)
