"""Words set into lines of a terminal, with hanging indents and, where wanted, colour."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rich.cells import cell_len, chop_cells
from rich.color import ColorSystem
from rich.style import Style

Word = tuple[str, str]
"""Characters that stay together, and the name of their style."""

MIN_WIDTH = 40
"""Columns below which lines are not narrowed further: leads would leave no room for their bodies."""

_STYLES: Mapping[str, Style] = {
    "plain": Style(),
    "strong": Style(bold=True),
    "reference": Style(color="blue"),
    "note": Style(dim=True),
    "alarm": Style(color="red", bold=True),
    "title": Style(bold=True, underline=True),
    "heading": Style(color="cyan", bold=True),
    "lead": Style(color="green"),
}
"""Looks of the sixteen basic colours, which every colour terminal has and its user may have chosen."""


def painted(text: str, style: str, *, color: bool) -> str:
    """Return the text in its style, as it is where no colour is wanted."""
    return _STYLES[style].render(text, color_system=ColorSystem.STANDARD) if color and text else text


def split_words(text: str, style: str) -> Iterator[Word]:
    """Yield the words of printable text."""
    return ((word, style) for word in text.split())


def _folded(words: Iterable[Word], width: int) -> Iterator[Word]:
    for text, style in words:
        if cell_len(text) <= width:
            yield text, style
        else:
            yield from ((piece, style) for piece in chop_cells(text, width))


def filled_lines(words: Iterable[Word], width: int) -> list[list[Word]]:
    """Set words into lines of at most `width` columns; a longer word is broken."""
    lines: list[list[Word]] = [[]]
    used = 0
    for word in _folded(words, width):
        cells = cell_len(word[0])
        if lines[-1] and used + 1 + cells > width:
            lines.append([])
            used = 0
        used += cells + bool(lines[-1])
        lines[-1].append(word)
    return lines


def painted_line(words: Sequence[Word], *, color: bool) -> str:
    """Join the words of a line, neighbours of one style painted together."""
    pieces: list[list[str]] = []
    styles: list[str] = []
    for text, style in words:
        if styles and styles[-1] == style:
            pieces[-1].append(text)
        else:
            pieces.append([text])
            styles.append(style)
    return " ".join(painted(" ".join(piece), style, color=color) for piece, style in zip(pieces, styles, strict=True))


@dataclass(frozen=True, slots=True)
class Frame:
    """Where lines stand, in columns."""

    width: int
    color: bool
    indent: int = 0
    """Where the lead begins."""
    column: int = 0
    """Where the body begins."""


def hanging(lead: Word, words: Iterable[Word], frame: Frame) -> Iterator[str]:
    """Yield lines with the lead beside the body; a lead too long for that has lines of its own above it."""
    text, style = lead
    body = filled_lines(words, max(frame.width - frame.column, MIN_WIDTH // 2))
    lines = [painted_line(line, color=frame.color) for line in body]
    margin = " " * frame.column
    space = frame.column - frame.indent - cell_len(text)
    if text and space > 0:
        yield " " * frame.indent + painted(text, style, color=frame.color) + " " * space + lines.pop(0)
    elif text:
        for line in filled_lines(split_words(text, style), max(frame.width - frame.indent, MIN_WIDTH // 2)):
            yield " " * frame.indent + painted_line(line, color=frame.color)
    yield from (margin + line for line in lines)
