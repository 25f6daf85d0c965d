"""What several articles tell together: lineage, stories, joined events and statements, conflicts."""

from dataclasses import dataclass
from enum import StrEnum

from kronik.records.article import ArticleId
from kronik.records.facts import Document
from kronik.records.span import Span


class Relation(StrEnum):
    """How an article owes its words or facts to another article or a source."""

    COPIES = "copies"
    REWRITES = "rewrites"
    CREDITS = "credits"
    QUOTES = "quotes"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage of the one text, and the passage of the other that it answers to."""

    ours: Span
    theirs: Span | None


@dataclass(frozen=True, slots=True)
class LineageEdge:
    """One step of lineage, from the article that owes to what it owes to."""

    owes: ArticleId
    to: str
    """An article id, or the name of a source for `credits`."""
    relation: Relation
    score: float
    """0 to 1; what it measures is said where it is computed."""
    evidence: tuple[Evidence, ...]
    directed: bool = True
    """False where it cannot be told which of the two is the earlier text."""


@dataclass(frozen=True, slots=True)
class Source:
    """An independent origin and the articles that go back to it."""

    name: str
    articles: tuple[ArticleId, ...]


@dataclass(frozen=True, slots=True)
class SharedActor:
    """One actor across articles."""

    id: str
    name: str
    members: tuple[tuple[ArticleId, str], ...]
    """(article id, actor id in that article)."""


@dataclass(frozen=True, slots=True)
class Carrier:
    """An article that carries a line, where, and from whom it has it."""

    article: ArticleId
    span: Span
    source: str | None
    """Name of the independent source that governs the passage; None where it cannot be told."""
    report: str | None = None
    """Id of the statement or event report behind it."""


class OccurrenceKind(StrEnum):
    """What the articles tell of."""

    EVENT = "event"
    STATEMENT = "statement"
    FIGURE = "figure"


class Status(StrEnum):
    """How a line stands."""

    SINGLE = "single"
    CORROBORATED = "corroborated"
    DISPUTED = "disputed"
    UPDATED = "updated"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One happening or utterance with all reports of it in a story."""

    id: str
    kind: OccurrenceKind
    day: str | None
    """TIMEX3 value with the precision that is known; None where no report tells."""
    day_rule: str
    """How the day is known: told, told of the statement before, lent by a sister article, contradicted, unknown."""
    reports: tuple[Carrier, ...]
    """At least one, in order of article and span; every report names its statement or event."""
    independent_sources: int | None
    sources: tuple[str, ...]
    status: Status = Status.SINGLE


@dataclass(frozen=True, slots=True)
class ConflictSide:
    """One of the values that cannot all be right."""

    value: str
    carried_by: tuple[Carrier, ...]
    independent_sources: int | None


@dataclass(frozen=True, slots=True)
class Conflict:
    """Reports of the same thing that cannot all be right."""

    id: str
    about: str
    """number, day, place, person or happened."""
    topic: str
    """What is disputed, in the articles' words ("korban tewas")."""
    occurrences: tuple[str, ...]
    sides: tuple[ConflictSide, ...]


@dataclass(frozen=True, slots=True)
class UpdateValue:
    """A figure as one source gave it at one time."""

    value: str
    as_of: str | None
    carried_by: tuple[Carrier, ...]


@dataclass(frozen=True, slots=True)
class Update:
    """A figure that one source changed."""

    about: str
    source: str
    occurrences: tuple[str, ...]
    values: tuple[UpdateValue, ...]
    """In order of time."""
    stale: tuple[UpdateValue, ...] = ()
    """Values that others carried on when the source had already given a later one."""


@dataclass(frozen=True, slots=True)
class Story:
    """The articles about one happening and its direct follow-ups."""

    id: str
    title: str
    articles: tuple[ArticleId, ...]
    """In order of day, then id; the first names the story."""
    first: str | None
    last: str | None
    sources: tuple[Source, ...]
    independent_sources: int | None
    occurrences: tuple[Occurrence, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    updates: tuple[Update, ...] = ()
    actors: tuple[SharedActor, ...] = ()


@dataclass(frozen=True, slots=True)
class Linked:
    """Everything that was found between the articles of a batch."""

    documents: tuple[Document, ...]
    """In order of article id; days lent by sister articles are filled in."""
    stories: tuple[Story, ...]
    lineage: tuple[LineageEdge, ...]


@dataclass(frozen=True, slots=True)
class Loan:
    """A day that an article without one borrows from a sister article of its story."""

    borrower: ArticleId
    lender: ArticleId
    day: str
    """ISO 8601 day, taken as the borrower's anchor day."""


@dataclass(frozen=True, slots=True)
class Group:
    """A story before its articles are compared line by line: which articles, nothing else."""

    articles: tuple[ArticleId, ...]


@dataclass(frozen=True, slots=True)
class Related:
    """What holds between whole articles."""

    groups: tuple[Group, ...]
    lineage: tuple[LineageEdge, ...]
    loans: tuple[Loan, ...]
