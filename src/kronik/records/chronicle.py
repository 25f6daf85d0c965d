"""A chronicle: a view of stories for a reader, each line with the places it comes from."""

from dataclasses import dataclass

from kronik.records.article import Article
from kronik.records.facts import EventType, Modality, Polarity, StatementKind
from kronik.records.story import Carrier, Conflict, LineageEdge, OccurrenceKind, Source, Status, Update


@dataclass(frozen=True, slots=True)
class FigureValue:
    """One of the values of a figure, and who says so."""

    value: str
    """In the article's words, with digits."""
    carried_by: tuple[Carrier, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: something happened, or somebody said something."""

    id: str
    kind: OccurrenceKind
    day: str | None
    """TIMEX3 value; None where no report tells the day."""
    day_note: str | None
    """What a reader must know of the day ("lent by …", "sources differ"); None where it is plainly told."""
    speaker: str | None
    """For a statement: who said it; None for events and for statements whose speaker is not told."""
    speaker_id: str | None
    """Id of the speaker as one actor of the story, by which statements are gathered."""
    via: tuple[str, ...]
    """For a statement: the names it came through, nearest to the article first."""
    text: str
    """One line in the language of the chronicle, built from what was extracted."""
    quote: str | None
    """For a statement: its content, cut from the fullest report."""
    carried_by: tuple[Carrier, ...]
    independent_sources: int | None
    sources: tuple[str, ...]
    status: Status
    quotation: StatementKind | None = None
    """For a statement: how much of the quote the page has between quotation marks."""
    polarity: Polarity | None = None
    """For a statement: whether the speaker asserts, denies, asks, or says it under a condition."""
    goes_on: bool = False
    """For a statement: its day is that of the one before it, from which it goes on."""
    event: EventType | None = None
    """For an event: its type."""
    modality: Modality | None = None
    """For an event: how real it is, as its fullest report tells it."""
    agents: tuple[str, ...] = ()
    """For an event: who did it, by the names of the story's actors."""
    patients: tuple[str, ...] = ()
    """For an event: to whom, or with whom."""
    place: str | None = None
    """For an event: where, as the article names it."""
    announced_by: tuple[Carrier, ...] = ()
    """For an event that took place: those of its carriers that tell it as planned, and are no support of it."""
    values: tuple[FigureValue, ...] = ()
    """For a figure: what it was said to be, in order of size."""


@dataclass(frozen=True, slots=True)
class StoryChronicle:
    """One story as it is read."""

    id: str
    title: str
    articles: tuple[Article, ...]
    first: str | None
    last: str | None
    independent_sources: int | None
    sources: tuple[Source, ...]
    entries: tuple[Entry, ...]
    """In order of day (undated last), then of first carrier."""
    conflicts: tuple[Conflict, ...]
    updates: tuple[Update, ...]
    doubts: tuple[tuple[str, str], ...]
    """(article id, sentence): what a page claims and Kronik does not use."""


@dataclass(frozen=True, slots=True)
class Chronicle:
    """All stories of a batch, in order of first day, then id."""

    language: str
    """Of the chronicle's own words: `en` or `id`."""
    stories: tuple[StoryChronicle, ...]
    lineage: tuple[LineageEdge, ...]
