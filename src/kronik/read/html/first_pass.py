"""The first pass over the pages of markup of a batch: what is kept of each between the first look and its reading."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from kronik.errors import InputError
from kronik.read.decode import HEAD_BYTES, is_markup
from kronik.read.html.sight import Ref, Sighting, sight
from kronik.read.html.take import is_named_markup, read_page
from kronik.read.paths import ROW_ENDINGS, STANDARD_INPUT
from kronik.read.rows import read_file_lines, read_row
from kronik.records.source import TakenPages

HTML_FIELD = b'"html"'
"""What a line of JSONL with a page of markup holds; other lines are not parsed in the first pass."""


def is_rows(source: str) -> bool:
    """Tell whether a file holds rows of JSONL."""
    return source.lower().endswith(ROW_ENDINGS)


def _begins_as_markup(path: str) -> bool:
    """Tell whether a file without an ending that says so is a page of markup."""
    try:
        with Path(path).open("rb") as stream:
            return is_markup(stream.read(HEAD_BYTES))
    except OSError:
        return False


def markup_rows(path: str) -> Iterator[tuple[str, bytes]]:
    """Yield each line of a file that may hold a page of markup."""
    for item in read_file_lines(path):
        if not isinstance(item, InputError) and HTML_FIELD in item[1]:
            yield item


def _pages_of(path: str) -> Iterator[TakenPages]:
    """Yield the pages of markup of one file; what cannot be read is told in the second pass."""
    if not is_rows(path):
        try:
            yield read_page(path)
        except (InputError, OSError):
            return
    for where, line in markup_rows(path) if is_rows(path) else ():
        try:
            row = read_row(line, where)
        except InputError:
            continue
        if isinstance(row, TakenPages):
            yield row


def _with_markup(sources: Sequence[str | InputError]) -> list[tuple[int, str]]:
    """Return the files that may hold pages of markup, with their positions."""
    files = [(index, source) for index, source in enumerate(sources) if isinstance(source, str)]
    return [
        (index, path)
        for index, path in files
        if path != STANDARD_INPUT and (is_rows(path) or is_named_markup(path) or _begins_as_markup(path))
    ]


def see_pages(sources: Sequence[str | InputError]) -> tuple[Sighting, ...]:
    """Return what the first pass keeps of each page of markup, in order; nothing where there is but one page."""
    there = _with_markup(sources)
    if len(there) == 1 and not is_rows(there[0][1]):
        return ()
    return tuple(
        sight(taken.pages[0], Ref(index, taken.pages[0].file)) for index, path in there for taken in _pages_of(path)
    )
