"""A chronicle as text for a terminal or a file."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from rich.cells import cell_len

from kronik.chronicle.render_lines import MIN_WIDTH, Frame, Word, hanging, painted, split_words
from kronik.chronicle.render_safe import printable
from kronik.chronicle.render_view import Part, Row, Section, StoryView, Tone, views
from kronik.chronicle.render_words import words_of
from kronik.records.chronicle import Chronicle

DEFAULT_WIDTH = 80
"""Columns where no terminal says how many it has."""
_INDENT = 2
_BULLET: Word = ("–", "note")
_LEAST_COLUMN = 18
"""Columns from the margin to the body beside leads: indent, "17–19 Jul 2023", and a gap."""
_MOST_COLUMN = 26
"""Columns that leads may take of a body's room; a longer one (an outlet's name) stands above its body."""


def _words(parts: Iterable[Part]) -> Iterator[Word]:
    for part in parts:
        text = printable(part.text)
        if part.tone is Tone.REFERENCE:
            yield text, part.tone
        else:
            yield from split_words(text, part.tone)


def _lead_column(section: Section) -> int:
    widest = max(cell_len(printable(row.lead or "")) for row in section.rows)
    return min(max(widest + 2 * _INDENT, _LEAST_COLUMN), _MOST_COLUMN)


def _row_lines(row: Row, lead_column: int, sheet: Frame) -> Iterator[str]:
    lead = _BULLET if row.level else (printable(row.lead or ""), "lead")
    column = lead_column if row.lead is not None else _INDENT * (1 + row.level)
    frame = replace(sheet, indent=_INDENT, column=column)
    yield from hanging(lead, _words(row.body), frame)
    if row.foot:
        yield from hanging(("", "note"), _words(row.foot), frame)


def _section_lines(section: Section, sheet: Frame) -> Iterator[str]:
    yield ""
    yield painted(section.heading, "heading", color=sheet.color)
    column = _lead_column(section)
    for row in section.rows:
        yield from _row_lines(row, column, sheet)


def _title_lines(view: StoryView, sheet: Frame) -> Iterator[str]:
    lines = list(hanging(("", "title"), split_words(printable(view.title), "title"), sheet))
    yield from lines
    if not sheet.color:
        yield "─" * min(sheet.width, max(map(cell_len, lines)))


def _story_lines(view: StoryView, sheet: Frame) -> Iterator[str]:
    yield from _title_lines(view, sheet)
    for line in (view.days, view.counts):
        yield from hanging(("", "plain"), split_words(line, "plain"), sheet)
    for section in view.sections:
        yield from _section_lines(section, sheet)


def render_text(chronicle: Chronicle, *, width: int = DEFAULT_WIDTH, color: bool = False) -> str:
    """Lay the chronicle out in `width` columns; ends with a newline."""
    sheet = Frame(max(width, MIN_WIDTH), color)
    stories = ["\n".join(_story_lines(view, sheet)) for view in views(chronicle)]
    return "\n\n\n".join(stories or [words_of(chronicle.language).no_stories]) + "\n"
