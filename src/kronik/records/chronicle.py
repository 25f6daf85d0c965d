"""A chronicle: a view of stories for a reader, each line with the places it comes from."""

from dataclasses import dataclass

from kronik.records.article import Article
from kronik.records.story import Carrier, Conflict, LineageEdge, OccurrenceKind, Source, Status, Update


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
