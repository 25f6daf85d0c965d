"""Facts marked in the text that they were read from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.text import Text

from kronik.chronicle.render_safe import printable
from kronik.records.facts import Document
from kronik.records.span import Span

STYLES = {
    "statement": "green",
    "time": "yellow",
    "event": "bold magenta",
    "cue": "cyan",
    "actor": "underline",
    "mark": "dim",
}
_DEPTHS = tuple(STYLES)


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage with what stands before and after it, so that it is seen without colour too."""

    span: Span
    kind: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class _Border:
    at: int
    opens: bool
    span: Span
    depth: int
    """Which of two marks on the same words lies inside: the deeper one."""
    text: str

    @property
    def order(self) -> tuple[int, bool, int, int]:
        """Sort by place; what ends there first, inner before outer; then what begins, outer before inner."""
        if self.opens:
            return self.at, True, -self.span.end, self.depth
        return self.at, False, -self.span.start, -self.depth


def find_marks(document: Document) -> tuple[Mark, ...]:
    """Return a mark for every statement, cue, time, event and mention, numbered as the lists below them are."""
    marks = [Mark(mention, "actor") for actor in document.actors for mention in actor.mentions]
    for number, statement in enumerate(document.statements, 1):
        marks += [Mark(span, "statement", f"[S{number} ", "]") for span in statement.spans]
        if statement.cue:
            marks.append(Mark(statement.cue, "cue", "‹", f" S{number}›"))
    marks += [Mark(time.span, "time", "<", f"={time.value or '?'}>") for time in document.times]
    marks += [Mark(event.span, "event", "{", f" E{number}}}") for number, event in enumerate(document.events, 1)]
    return tuple(marks)


def _borders(block: Span, marks: Iterable[Mark]) -> list[_Border]:
    borders = []
    for mark in marks:
        start, end = max(mark.span.start, block.start), min(mark.span.end, block.end)
        depth = _DEPTHS.index(mark.kind)
        borders.append(_Border(start, True, mark.span, depth, mark.before))  # noqa: FBT003 - it opens
        borders.append(_Border(end, False, mark.span, depth, mark.after))  # noqa: FBT003
    return sorted(borders, key=lambda border: border.order)


def marked_text(text: str, block: Span, marks: Sequence[Mark], base: str) -> Text:
    """Return the block's words with its marks; `marks` are those that touch it."""
    out = Text(style=base)
    open_styles: list[str] = []
    at = block.start
    for border in _borders(block, marks):
        if border.at > at:
            out.append(printable(text[at : border.at]), " ".join(open_styles))
            at = border.at
        style = STYLES[_DEPTHS[border.depth]]
        if border.opens:
            open_styles.append(style)
        else:
            open_styles.remove(style)
        out.append(printable(border.text), STYLES["mark"])
    out.append(printable(text[at : block.end]), " ".join(open_styles))
    return out
