"""One article with its facts in place: the tool with which a person checks the program."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from io import StringIO

from rich.console import Console
from rich.text import Text

from kronik.chronicle.render_safe import printable
from kronik.cli.show_facts import actor_rows, event_line, metadata_rows, statement_line
from kronik.cli.show_marks import STYLES, Mark, find_marks, marked_text
from kronik.records.article import Block, BlockRole
from kronik.records.facts import Document
from kronik.records.span import Span, trimmed

COLUMN = 12
"""Columns from the margin to the text: the longest block role and a gap."""
_MIN_WIDTH = 40
_LEGEND = (
    ("statement", "[S1 what was said]"),
    ("cue", "‹word that reports S1›"),
    ("time", "<time=its value>"),
    ("event", "{event E1}"),
    ("actor", "names (underlined in colour)"),
)
_OUTSIDE = "no block"
"""Shown beside text that no block holds: the reader of pages overlooked it."""


class _Sheet:
    """Lines of styled text, wrapped with hanging indents."""

    def __init__(self, width: int, *, color: bool) -> None:
        self._out = StringIO()
        self._width = max(width, _MIN_WIDTH)
        self._console = Console(
            file=self._out,
            width=self._width,
            force_terminal=color,
            color_system="standard" if color else None,
            no_color=not color,
            legacy_windows=False,
            highlight=False,
            markup=False,
            emoji=False,
        )

    def hang(self, lead: Text, body: Text) -> None:
        """Write the body at the column, the lead beside its first line."""
        for line in body.wrap(self._console, self._width - COLUMN, overflow="fold", tab_size=4):
            line.rstrip()
            row = Text.assemble(lead, " " * max(COLUMN - lead.cell_len, 0), line)
            row.rstrip()
            self._console.print(row, soft_wrap=True)
            lead = Text()

    def heading(self, text: str) -> None:
        """Write a heading after an empty line."""
        self._console.print()
        self._console.print(Text(text, "bold cyan"), soft_wrap=True)

    def written(self) -> str:
        """Return everything written so far."""
        return self._out.getvalue()


def _lead(block: Block) -> Text:
    if block.number is not None and block.role is not BlockRole.DATELINE:
        return Text(f"¶{block.number}", "bold")
    style = "dim" if block.role is BlockRole.FURNITURE else "bold"
    return Text(f"{block.role}", style)


def _facts(document: Document) -> Iterator[tuple[int, str]]:
    """Yield (where it begins, a line on it) for each statement, then each event."""
    for number, statement in enumerate(document.statements, 1):
        yield statement.spans[0].start, statement_line(number, statement, document.article.text)
    for number, event in enumerate(document.events, 1):
        yield event.span.start, event_line(number, event)


def _pieces(document: Document) -> Iterator[tuple[Text, Span, str]]:
    """Yield (lead, span, base style) of each block and of what lies outside all of them, in text order."""
    text, last = document.article.text, 0
    for block in document.article.blocks:
        if gap := trimmed(text, last, block.span.start):
            yield Text(_OUTSIDE, "bold red"), gap, ""
        yield _lead(block), block.span, "dim" if block.role is BlockRole.FURNITURE else ""
        last = block.span.end
    if gap := trimmed(text, last, len(text)):
        yield Text(_OUTSIDE, "bold red"), gap, ""


def _legend() -> Text:
    parts = [Text(words, STYLES[kind]) for kind, words in _LEGEND]
    return Text("   ").join(parts)


def _rows(sheet: _Sheet, heading: str, rows: Iterable[tuple[str, str, str]]) -> None:
    listed = list(rows)
    if listed:
        sheet.heading(heading)
    for name, value, rule in listed:
        body = Text(printable(value))
        if rule:
            body.append(f"  {printable(rule)}", "dim")
        sheet.hang(Text(name), body)


def _write_blocks(sheet: _Sheet, document: Document, marks: tuple[Mark, ...]) -> None:
    pieces = list(_pieces(document))
    starts = [span.start for _, span, _ in pieces]
    touching: list[list[Mark]] = [[] for _ in pieces]
    lines: list[list[str]] = [[] for _ in pieces]
    for mark in marks:
        for i in range(max(bisect_right(starts, mark.span.start) - 1, 0), bisect_left(starts, mark.span.end)):
            if pieces[i][1].overlaps(mark.span):
                touching[i].append(mark)
    for start, line in _facts(document):
        lines[max(bisect_right(starts, start) - 1, 0)].append(line)
    for i, (lead, span, base) in enumerate(pieces):
        sheet.hang(lead, marked_text(document.article.text, span, touching[i], base))
        for line in lines[i]:
            sheet.hang(Text(), Text(f"↳ {printable(line)}", "dim"))


def render_article(document: Document, *, width: int, color: bool) -> str:
    """Lay out one article with its facts, and below it what the page says of itself and the doubts."""
    sheet = _Sheet(width, color=color)
    sheet.hang(Text("Legend", "bold"), _legend())
    sheet.heading("Page")
    _write_blocks(sheet, document, find_marks(document))
    _rows(sheet, "Metadata", metadata_rows(document.article))
    _rows(sheet, "Actors", actor_rows(document))
    _rows(sheet, "Doubts", (("doubt", doubt, "") for doubt in document.article.doubts))
    return sheet.written()
