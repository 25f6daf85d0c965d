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
_DAY_COLUMN = 18
"""Columns from the margin to the body: indent, "17–19 Sept 2023", and a gap."""


def _words(parts: Iterable[Part]) -> Iterator[Word]:
    for part in parts:
        text = printable(part.text)
        if part.tone is Tone.REFERENCE:
            yield text, part.tone
        else:
            yield from split_words(text, part.tone)


def _row_lines(row: Row, sheet: Frame) -> Iterator[str]:
    lead = _BULLET if row.level else (printable(row.lead or ""), "lead")
    column = _DAY_COLUMN if row.lead is not None else _INDENT * (1 + row.level)
    frame = replace(sheet, indent=_INDENT, column=column)
    yield from hanging(lead, _words(row.body), frame)
    if row.foot:
        yield from hanging(("", "note"), _words(row.foot), frame)


def _section_lines(section: Section, sheet: Frame) -> Iterator[str]:
    yield ""
    yield painted(section.heading, "heading", color=sheet.color)
    for row in section.rows:
        yield from _row_lines(row, sheet)


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
