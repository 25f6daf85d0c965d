"""Pages of markup as they were taken, and the way from a capture's text back to them."""

from bisect import bisect_right
from dataclasses import dataclass

from kronik.records.span import Span


@dataclass(frozen=True, slots=True)
class MarkupPage:
    """One page of HTML as it was taken, decoded and not yet read."""

    source: str
    """The decoded page without byte-order mark; offsets into it are code points."""
    file: str
    """Path as given, `NAME.jsonl#LINE` (1-based) for a row."""
    encoding: str
    """Name of the encoding that decoded it, as Python calls it."""
    url: str | None = None
    """Its address, as far as it is known from outside of its markup or from the comment of who saved it."""
    broken_bytes: int = 0
    """Bytes that are no text in the encoding and stand as U+FFFD in `source`."""


@dataclass(frozen=True, slots=True)
class TakenPages:
    """The pages of one article in order, with what was given beside them."""

    pages: tuple[MarkupPage, ...]
    """At least one; the first is that of which the article is named."""
    missing: tuple[int, ...] = ()
    """Numbers (from 1) of pages that the article has and the batch has not."""
    given_id: str | None = None
    outlet: str | None = None
    title: str | None = None
    published: str | None = None
    """As given beside the page, ISO 8601; not yet judged."""
    repeated: frozenset[int] = frozenset()
    """`line_key` of each line that stands on many pages of this outlet in the batch."""

    @property
    def file(self) -> str:
        """Path of the first page, as given; `NAME.jsonl#LINE` (1-based) for a row."""
        return self.pages[0].file


@dataclass(frozen=True, slots=True)
class SourceMap:
    """The way from code points of a text back to the code points of the page's source.

    Segment i of the text is `[text_starts[i], text_starts[i + 1])`, the last one ends with the text; it was made of
    `[source_starts[i], source_ends[i])`. Where both are equally long the characters correspond one to one, else the
    whole segment was made of the whole range (a character reference, white space, the tags of a line break).
    """

    text_starts: tuple[int, ...]
    source_starts: tuple[int, ...]
    source_ends: tuple[int, ...]
    text_end: int

    def source_of(self, span: Span) -> Span:
        """Return the range of the source that shows the words of a span of the text."""
        return Span(self._place(span.start)[0], self._place(span.end - 1)[1])

    def _place(self, offset: int) -> tuple[int, int]:
        index = bisect_right(self.text_starts, offset) - 1
        last = index + 1 == len(self.text_starts)
        chars = (self.text_end if last else self.text_starts[index + 1]) - self.text_starts[index]
        start, end = self.source_starts[index], self.source_ends[index]
        if end - start != chars:
            return start, end
        place = start + offset - self.text_starts[index]
        return place, place + 1


@dataclass(frozen=True, slots=True)
class Part:
    """One page of a capture that was made of markup."""

    start: int
    """Code point of the capture's text at which the page's text begins."""
    end: int
    file: str
    url: str | None
    encoding: str
    map: SourceMap
    """Offsets of the text count from `start`."""
