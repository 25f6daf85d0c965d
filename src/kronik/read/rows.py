"""Rows of JSONL, one article a line, streamed."""

import codecs
import gzip
import json
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from kronik.errors import BadRow, InputError, NothingToRead, NotText
from kronik.read.decode import check_signature
from kronik.records.article import Capture

MAX_ROW_BYTES = 64 * 1024 * 1024
"""Bytes of one line; the longest article of 23,536 has 20 thousand, a 10 MB page is still read."""
SKIP_BYTES = 1024 * 1024
"""Bytes read at a time while the rest of an overlong line is passed over."""
OPTIONAL = ("id", "url", "outlet", "title", "published")
JSON_NAMES = {dict: "object", list: "array", str: "string", int: "number", float: "number", bool: "boolean"}
SHOWN_CHARS = 40
"""Characters of a faulty line that a message shows."""


def _bad(where: str, reason: str) -> BadRow:
    return BadRow(where, f"{reason}; mend or drop this line, the others are read", "bad-row")


def _json_name(value: object) -> str:
    """Return what JSON calls the type of a value."""
    return JSON_NAMES.get(type(value), "null")


def _row(line: bytes, where: str) -> dict[str, object]:
    try:
        row = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise _bad(where, f"is not UTF-8 (byte {error.start} of the line)") from error
    except (ValueError, RecursionError) as error:
        shown = line[:SHOWN_CHARS].decode("utf-8", "replace")
        raise _bad(where, f"is not JSON ({error}): {shown!r}") from error
    if not isinstance(row, dict):
        raise _bad(where, f"holds a JSON {_json_name(row)}, expected an object with `text`")
    return row


def _text(row: dict[str, object], key: str, where: str) -> str | None:
    value = row.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise _bad(where, f"has `{key}` of type {_json_name(value)}, expected a string")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise _bad(where, f"has half a surrogate pair in `{key}` (character {error.start})") from error
    return value


def read_row(line: bytes, where: str) -> Capture:
    """Return the capture that one line holds; raise BadRow where it is no article."""
    row = _row(line, where)
    text = _text(row, "text", where)
    if text is None:
        raise _bad(where, "has no `text`; expected an object with it and, where known, id url outlet title published")
    if not text.strip():
        raise _bad(where, "has an empty `text`")
    given = {key: _text(row, key, where) for key in OPTIONAL}
    given = {key: value.strip() or None if value else None for key, value in given.items()}
    return Capture(text, where, "utf-8", given["id"], given["url"], given["outlet"], given["title"], given["published"])


def _lines(stream: BinaryIO) -> Iterator[bytes | None]:
    """Yield each line, None in the place of one that is too long to be an article."""
    while line := stream.readline(MAX_ROW_BYTES):
        if len(line) < MAX_ROW_BYTES or line.endswith(b"\n"):
            yield line
            continue
        while (rest := stream.readline(SKIP_BYTES)) and not rest.endswith(b"\n"):
            pass
        yield None


def _numbered(stream: BinaryIO, name: str) -> Iterator[Capture | InputError]:
    found = False
    for number, raw in enumerate(_lines(stream), 1):
        where = f"{name}#{number}"
        if raw is None:
            found = True
            yield _bad(where, f"is longer than {MAX_ROW_BYTES} bytes")
            continue
        if number == 1:
            check_signature(raw, name)
            if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                raise NotText(name, "is UTF-16, but JSONL is UTF-8; save it as UTF-8 and give that", "not-text")
            raw = raw.removeprefix(b"\xef\xbb\xbf")  # noqa: PLW2901 - the mark belongs to the file, not to the row
        if not raw.strip():
            continue
        found = True
        try:
            yield read_row(raw, where)
        except BadRow as error:
            yield error
    if not found:
        yield NothingToRead(name, "holds no rows; expected one JSON object a line, each with `text`", "empty")


def read_rows(stream: BinaryIO, name: str, *, packed: bool = False) -> Iterator[Capture | InputError]:
    """Yield the capture of each row in order, or the reason why a row or the rest of the stream could not be read."""
    try:
        if packed:
            with gzip.open(stream) as unpacked:
                yield from _numbered(unpacked, name)  # type: ignore[arg-type]
        else:
            yield from _numbered(stream, name)
    except InputError as error:
        yield error
    except gzip.BadGzipFile:
        yield InputError(name, "is no gzip data, though its name ends in .gz; rename it, or fetch it again", "not-gzip")
    except EOFError:
        yield InputError(name, "ends inside its gzip data; rows up to there are read, fetch it again", "truncated")
    except (OSError, zlib.error) as error:
        yield InputError(name, f"could not be read to its end ({error}); rows up to there are read", "unreadable")
