"""The bytes of one file, bounded; what the system says against it told in words."""

import errno
import gzip
import os
import zlib
from pathlib import Path
from typing import IO

from kronik.errors import InputError

MAX_PAGE_BYTES = 64 * 1024 * 1024
"""Unpacked bytes of one page; a news page has some 60 thousand, one saved with its pictures inside some millions."""

REASONS = {
    errno.ENOENT: ("missing", "does not exist; check the spelling, and quote a pattern against the shell"),
    errno.EACCES: ("denied", "may not be read (permission denied); change its permissions or leave it out"),
    errno.EPERM: ("denied", "may not be read (not permitted); change its permissions or leave it out"),
    errno.ELOOP: ("loop", "is a symbolic link that leads back to itself; give the file it should lead to"),
    errno.ENAMETOOLONG: ("missing", "is longer than a path may be; check the spelling"),
    errno.ENOTDIR: ("missing", "leads through a file as if it were a directory; check the spelling"),
}


def shown(path: str) -> str:
    """Return the path as it can be printed: bytes of its name that are no UTF-8 become escapes."""
    return os.fsencode(path).decode("utf-8", "backslashreplace") if path.isprintable() is False else path


def refusal(path: str, error: OSError) -> InputError:
    """Return what the system says against a path, in words."""
    if error.errno == errno.ENOENT and os.path.islink(path):  # noqa: PTH114 - os.walk and glob speak strings
        return InputError(shown(path), "is a symbolic link to what does not exist; give the file itself", "missing")
    code, reason = REASONS.get(error.errno or 0, ("unreadable", f"could not be read ({error.strerror or error})"))
    return InputError(shown(path), reason, code)


def packed_refusal(name: str, error: OSError | EOFError | zlib.error, kept: str) -> InputError:
    """Return what is wrong with gzip data; `kept` says what is read all the same, and what to do."""
    if isinstance(error, gzip.BadGzipFile):
        reason = "is no gzip data, though its name ends in .gz; rename it, or fetch it again"
        return InputError(name, reason, "not-gzip")
    if isinstance(error, EOFError):
        return InputError(name, f"ends inside its gzip data; {kept}", "truncated")
    return InputError(name, f"could not be read to its end ({error}); {kept}", "unreadable")


def _read(stream: IO[bytes] | gzip.GzipFile, name: str) -> bytes:
    data = stream.read(MAX_PAGE_BYTES + 1)
    if len(data) > MAX_PAGE_BYTES:
        raise InputError(name, f"is larger than {MAX_PAGE_BYTES} bytes; give a page, or JSONL for many", "too-large")
    return data


def read_bytes(path: str) -> bytes:
    """Return the bytes of a page, unpacked where its name ends in .gz; raise InputError or OSError.

    Never more than `MAX_PAGE_BYTES` and one are unpacked, whatever the file would give.
    """
    name = shown(path)
    with Path(path).open("rb") as stream:
        if not path.lower().endswith(".gz"):
            return _read(stream, name)
        try:
            with gzip.open(stream) as unpacked:
                return _read(unpacked, name)
        except (OSError, EOFError, zlib.error) as error:
            raise packed_refusal(name, error, "fetch it again") from error
