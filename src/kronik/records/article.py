"""A capture and the article that it holds."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, NewType, TypeVar

from kronik.errors import RecordError
from kronik.records.source import Part
from kronik.records.span import Span, merged

ArticleId = NewType("ArticleId", str)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Capture:
    """A page as it was taken: its text, never changed, and where it came from."""

    text: str
    """The decoded file without byte-order mark, or the `text` of a JSONL row."""
    file: str
    """Path as given, or `NAME.jsonl#LINE` (1-based)."""
    encoding: str
    given_id: str | None = None
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    published: str | None = None
    """As given beside the text, ISO 8601; not yet judged."""
    parts: tuple[Part, ...] = ()
    """For a capture made of markup: its pages in order, each with the way back to its source."""


class PageKind(StrEnum):
    """What sort of page a capture is; only a report is read for facts."""

    REPORT = "report"
    LIVE = "live"
    """A ticker of dated entries about something that goes on."""
    GALLERY = "gallery"
    VIDEO = "video"
    OPINION = "opinion"
    INDEX = "index"
    """A front page, a section, a topic, a search: a list of articles."""


class BlockRole(StrEnum):
    """What a part of a page is."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    HEADING = "heading"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    BYLINE = "byline"
    TIMESTAMP = "timestamp"
    CREDIT = "credit"
    FURNITURE = "furniture"


BODY_ROLES = frozenset(
    {BlockRole.HEADLINE, BlockRole.STANDFIRST, BlockRole.HEADING, BlockRole.DATELINE, BlockRole.PARAGRAPH}
)


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the page with one role; blocks do not overlap and stand in text order."""

    role: BlockRole
    span: Span
    rule: str
    """The rule that gave the role."""
    number: int | None = None
    """For a paragraph (and the dateline at its head): its number in the story, counted from 1, shown as ¶."""


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value with the rule that found it and, where it stands on the page, its span."""

    value: T
    rule: str
    span: Span | None = None
    source: Span | None = None
    """Where it stands in the source of a page of markup (the first one of several), if not in its text."""


@dataclass(frozen=True, slots=True)
class Byline:
    """A person credited with the article."""

    name: str
    role: str
    """author, reporter, editor or contributor."""
    span: Span | None
    source: Span | None = None
    """Where the name stands in the source of a page of markup, if it is not in its text."""


@dataclass(frozen=True, slots=True)
class Credit:
    """Somebody from whom the article says it has its facts."""

    name: str
    span: Span
    rule: str
    governs: tuple[Span, ...] = ()
    """Passages that the credit covers; empty where it covers the whole article (a closing "Sumber: Reuters")."""
    chain: tuple[str, ...] = ()
    """Names between the article and this source, nearest to the article first."""


@dataclass(frozen=True, slots=True)
class Article:
    """One outlet's report: what is the story, what is furniture, and what the page says of itself."""

    id: ArticleId
    capture: Capture
    blocks: tuple[Block, ...]
    language: str | None
    """`id`, another ISO 639-1 code where it is sure, None where it cannot be told."""
    outlet: Found[str] | None = None
    title: Found[str] | None = None
    byline: tuple[Byline, ...] = ()
    dateline: Found[str] | None = None
    printed: Found[str] | None = None
    """The stamp on the page, ISO 8601 with the precision it has."""
    published: Found[str] | None = None
    """When the outlet published it; None where nothing on the page is trusted."""
    modified: Found[str] | None = None
    """When the outlet last changed it, as far as the page says so; never used to resolve a date."""
    kind: Found[PageKind] = Found(PageKind.REPORT, "")
    """What sort of page it is; the rule is empty where nothing speaks against a report."""
    anchor_day: Found[str] | None = None
    """The day from which relative dates count, ISO 8601."""
    credits: tuple[Credit, ...] = ()
    doubts: tuple[str, ...] = ()
    """What was seen and not believed, one English sentence each."""

    def __post_init__(self) -> None:
        last = 0
        for block in self.blocks:
            if block.span.start < last or block.span.end > len(self.capture.text):
                msg = f"{self.capture.file}: block {block.span} overlaps its neighbour or leaves the text"
                raise RecordError(msg)
            last = block.span.end

    @property
    def text(self) -> str:
        """The capture's text, which every span cuts."""
        return self.capture.text

    @property
    def body(self) -> tuple[Span, ...]:
        """Headline, standfirst, headings, dateline and paragraphs, joined where they touch."""
        return merged(block.span for block in self.blocks if block.role in BODY_ROLES)
