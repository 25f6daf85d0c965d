"""Where something stands in a capture's text."""

from collections.abc import Iterable
from dataclasses import dataclass

from kronik.errors import RecordError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points `[start, end)` of the capture's text; never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            msg = f"a span needs 0 <= start < end, got [{self.start}, {self.end})"
            raise RecordError(msg)

    def __len__(self) -> int:
        return self.end - self.start

    def cut(self, text: str) -> str:
        """Return the words that the span shows."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Tell whether the other lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


def trimmed(text: str, start: int, end: int, strip: str = " \t\r\n\u00a0\u200b\ufeff") -> Span | None:
    """Return `[start, end)` without the characters of `strip` at its ends; None where nothing is left."""
    while start < end and text[start] in strip:
        start += 1
    while end > start and text[end - 1] in strip:
        end -= 1
    return Span(start, end) if start < end else None


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans in order, overlapping and touching ones joined."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)
