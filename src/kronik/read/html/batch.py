"""The pages of markup of a batch, each of which can be read again out of its turn."""

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import IO

from kronik.errors import InputError
from kronik.read.files import refusal
from kronik.read.html.first_pass import is_rows, markup_rows
from kronik.read.html.sight import Ref
from kronik.read.html.take import read_page
from kronik.read.rows import read_row
from kronik.records.source import TakenPages

SHELF_MEMORY_BYTES = 16 * 1024 * 1024
"""Bytes of rows kept in memory before they go to a temporary file."""


@dataclass(frozen=True, slots=True)
class Batch:
    """The files of a batch, and the rows that are wanted out of their turn."""

    sources: Sequence[str | InputError]
    _shelf: IO[bytes] = field(repr=False)
    _places: dict[Ref, tuple[int, int]] = field(repr=False)
    """Offset and length of each row on the shelf."""

    def put(self, ref: Ref, line: bytes) -> None:
        """Keep a row."""
        self._places[ref] = (self._shelf.seek(0, 2), len(line))
        self._shelf.write(line)

    def read(self, ref: Ref) -> TakenPages:
        """Return a page of a file, or of a row that is wanted; raise InputError where it can no longer be read."""
        path = str(self.sources[ref.position])
        try:
            page = self._row(ref) if is_rows(path) else read_page(path)
        except OSError as error:
            raise refusal(path, error) from error
        if page is None:
            raise InputError(ref.file, "changed while it was read; give it again when it is at rest", "changed")
        return page

    def _row(self, ref: Ref) -> TakenPages | None:
        if ref not in self._places:
            return None
        start, length = self._places[ref]
        self._shelf.seek(start)
        row = read_row(self._shelf.read(length), ref.file)
        return row if isinstance(row, TakenPages) else None


@contextmanager
def opened_batch(sources: Sequence[str | InputError], wanted: Iterable[Ref]) -> Iterator[Batch]:
    """Give the batch; files are read in their place, wanted rows are copied to a temporary file first."""
    rows = {ref for ref in wanted if is_rows(str(sources[ref.position]))}
    with tempfile.SpooledTemporaryFile(SHELF_MEMORY_BYTES) as shelf:
        batch = Batch(sources, shelf, {})
        for position in sorted({ref.position for ref in rows}):
            for where, line in markup_rows(str(sources[position])):
                if (ref := Ref(position, where)) in rows:
                    batch.put(ref, line)
        yield batch
