"""A chronicle as Markdown (CommonMark, as GitHub and Pandoc read it)."""

import re
from collections.abc import Iterable, Iterator

from kronik.chronicle.render_safe import escaped
from kronik.chronicle.render_view import Part, Row, Section, StoryView, Tone, views
from kronik.chronicle.render_words import words_of
from kronik.records.chronicle import Chronicle

_LINE_START = re.compile(r"\d{0,9}[-+=.)]")
_FRAMES = {Tone.STRONG: "**", Tone.ALARM: "**"}


def _part(part: Part) -> str:
    frame = _FRAMES.get(part.tone, "")
    text = escaped(part.text).strip()
    return f"{frame}{text}{frame}" if text else ""


def _parts(parts: Iterable[Part]) -> str:
    return " ".join(filter(None, map(_part, parts)))


def _inert(line: str) -> str:
    """Escape what would make a list or a heading at the beginning of a line."""
    start = _LINE_START.match(line)
    return f"{line[: start.end() - 1]}\\{line[start.end() - 1 :]}" if start else line


def _row(row: Row, base: int) -> str:
    lead = f"**{escaped(row.lead).strip()}** · " if row.lead else ""
    foot = f" — {_parts(row.foot)}" if row.foot else ""
    return f"{'  ' * (row.level - base)}- {lead}{_inert(_parts(row.body))}{foot}"


def _section(section: Section) -> Iterator[str]:
    yield f"### {escaped(section.heading)}"
    base = min(row.level for row in section.rows)
    yield "\n".join(_row(row, base) for row in section.rows)


def _story(view: StoryView) -> Iterator[str]:
    yield f"## {_inert(escaped(view.title).strip())}"
    yield f"{escaped(view.days)} · {escaped(view.counts)}"
    for section in view.sections:
        yield from _section(section)


def render_markdown(chronicle: Chronicle) -> str:
    """Write the chronicle as Markdown; ends with a newline."""
    paragraphs = [paragraph for view in views(chronicle) for paragraph in _story(view)]
    return "\n\n".join(paragraphs or [words_of(chronicle.language).no_stories]) + "\n"
