"""What is at hand when a story is written: its documents, its actors, the words of the language."""

from collections.abc import Iterable, Mapping

from kronik.lang.wording import Wording
from kronik.records.article import ArticleId
from kronik.records.facts import Actor, Document, EventReport, Named, Statement
from kronik.records.story import Occurrence, Story


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
        self._actors = {
            (article, actor.id): actor for article, document in self._documents.items() for actor in document.actors
        }
        self._shared = {member: actor for actor in story.actors for member in actor.members}

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

    def actor(self, article: ArticleId, named: Named) -> Actor | None:
        """Return the actor that a name in a role resolves to."""
        return self._actors.get((article, named.actor_id)) if named.actor_id else None

    def key(self, article: ArticleId, named: Named) -> str:
        """Return an id for whoever is meant, the same across the story's articles."""
        shared = self._shared.get((article, named.actor_id)) if named.actor_id else None
        return shared.id if shared else "name:" + " ".join(named.name.casefold().split())

    def name(self, article: ArticleId, named: Named) -> str:
        """Return the name as it is shown: the fullest one in the story."""
        shared = self._shared.get((article, named.actor_id)) if named.actor_id else None
        return shared.name if shared else " ".join(named.name.split())

    def day_note(self, occurrence: Occurrence) -> str | None:
        """Return what a reader must know of the day."""
        notes = {
            "lent by a sister article": self.wording.day_lent,
            "contradicted": self.wording.days_differ,
            "told of the statement before, at the same occasion": self.wording.day_continued,
        }
        return notes.get(occurrence.day_rule)
