"""Rows of JSONL, one article a line, streamed."""

import codecs
import gzip
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from kronik.errors import BadRow, InputError, NothingToRead, NotText
from kronik.read.decode import check_signature, is_markup
from kronik.read.files import packed_refusal, refusal, shown
from kronik.read.given import json_name, read_string, read_strings
from kronik.read.html.saved import find_saved_url
from kronik.records.article import Capture
from kronik.records.source import MarkupPage, TakenPages

MAX_ROW_BYTES = 64 * 1024 * 1024
"""Bytes of one line; the longest article of 23,536 has 20 thousand, a 10 MB page is still read."""
SKIP_BYTES = 1024 * 1024
"""Bytes read at a time while the rest of an overlong line is passed over."""
OPTIONAL = ("id", "url", "outlet", "title", "published")
SHOWN_CHARS = 40
"""Characters of a faulty line that a message shows."""
KEPT = "rows up to there are read"


def _bad(where: str, reason: str) -> BadRow:
    return BadRow(where, f"{reason}; mend or drop this line, the others are read", "bad-row")


def _row(line: bytes, where: str) -> dict[str, object]:
    try:
        row = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise _bad(where, f"is not UTF-8 (byte {error.start} of the line)") from error
    except (ValueError, RecursionError) as error:
        start = line[:SHOWN_CHARS].decode("utf-8", "replace")
        raise _bad(where, f"is not JSON ({error}): {start!r}") from error
    if not isinstance(row, dict):
        raise _bad(where, f"holds a JSON {json_name(row)}, expected an object with `text`")
    return row


def _content(row: dict[str, object]) -> tuple[str, str]:
    """Return the field that holds the article, and what it holds; raise ValueError where it is not one."""
    found = [(key, value) for key in ("text", "html") if (value := read_string(row, key)) is not None]
    if not found:
        msg = "has no `text` and no `html`; expected an object with one and, where known, id url outlet title published"
        raise ValueError(msg)
    if len(found) > 1:
        msg = "has both `text` and `html`; drop `html` to have the text read as it is, or `text` to have the page read"
        raise ValueError(msg)
    if not found[0][1].strip():
        msg = f"has an empty `{found[0][0]}`"
        raise ValueError(msg)
    return found[0]


def read_row(line: bytes, where: str) -> Capture | TakenPages:
    """Return the capture or the page of markup that one line holds; raise BadRow where it is no article."""
    row = _row(line, where)
    try:
        key, value = _content(row)
        given = read_strings(row, OPTIONAL)
    except ValueError as error:
        raise _bad(where, str(error)) from error
    beside = given["outlet"], given["title"], given["published"]
    if key == "text":
        return Capture(value, where, "utf-8", given["id"], given["url"], *beside)
    source = value.removeprefix("\ufeff")
    page = MarkupPage(source, where, "utf-8", given["url"] or find_saved_url(source))
    return TakenPages((page,), (), given["id"], *beside)


def _lines(stream: IO[bytes] | gzip.GzipFile) -> Iterator[bytes | None]:
    """Yield each line, None in the place of one that is too long to be an article."""
    while line := stream.readline(MAX_ROW_BYTES):
        if len(line) < MAX_ROW_BYTES or line.endswith(b"\n"):
            yield line
            continue
        while (rest := stream.readline(SKIP_BYTES)) and not rest.endswith(b"\n"):
            pass
        yield None


def _first(line: bytes, name: str) -> bytes:
    """Return the first line without byte-order mark; raise NotText where the file cannot be JSONL."""
    check_signature(line, name)
    if is_markup(line):
        advice = "rename it to .html, or put it into the `html` of a row"
        raise NotText(name, f"is no JSONL: it looks like the source of a web page; {advice}", "not-text")
    if line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise NotText(name, "is UTF-16, but JSONL is UTF-8; save it as UTF-8 and give that", "not-text")
    return line.removeprefix(codecs.BOM_UTF8)


def _numbered(stream: IO[bytes] | gzip.GzipFile, name: str) -> Iterator[tuple[str, bytes] | InputError]:
    found = False
    for number, raw in enumerate(_lines(stream), 1):
        where = f"{name}#{number}"
        if raw is None:
            found = True
            yield _bad(where, f"is longer than {MAX_ROW_BYTES} bytes")
            continue
        line = _first(raw, name) if number == 1 else raw
        if line.strip():
            found = True
            yield where, line
    if not found:
        yield NothingToRead(name, "holds no rows; expected one JSON object a line, each with `text` or `html`", "empty")


def read_lines(stream: IO[bytes], name: str, *, packed: bool = False) -> Iterator[tuple[str, bytes] | InputError]:
    """Yield each row's name and bytes in order, or why it or the rest of the stream could not be read."""
    try:
        if packed:
            with gzip.open(stream) as unpacked:
                yield from _numbered(unpacked, name)
        else:
            yield from _numbered(stream, name)
    except InputError as error:
        yield error
    except (OSError, EOFError, zlib.error) as error:
        yield packed_refusal(name, error, f"{KEPT}, fetch it again" if isinstance(error, EOFError) else KEPT)


def read_file_lines(path: str) -> Iterator[tuple[str, bytes] | InputError]:
    """Yield each row of a file, unpacked where its name ends in .gz."""
    try:
        with Path(path).open("rb") as stream:
            yield from read_lines(stream, shown(path), packed=path.lower().endswith(".gz"))
    except OSError as error:
        yield refusal(path, error)
