"""From paths to captures: files, directories, globs, JSONL, standard input."""

import errno
import glob
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from kronik.errors import InputError, NothingToRead
from kronik.read.decode import decode
from kronik.read.rows import read_rows
from kronik.records.article import Capture

ENDINGS = (".txt", ".jsonl", ".jsonl.gz")
STANDARD_INPUT = "-"
MAX_PAGE_BYTES = 64 * 1024 * 1024
"""Bytes of one page; a long news page flattened to text has some ten thousand."""

REASONS = {
    errno.ENOENT: (
        "missing",
        "does not exist; check the spelling, and quote a pattern against the shell",
    ),
    errno.EACCES: ("denied", "may not be read (permission denied); change its permissions or leave it out"),
    errno.EPERM: ("denied", "may not be read (not permitted); change its permissions or leave it out"),
    errno.ELOOP: ("loop", "is a symbolic link that leads back to itself; give the file it should lead to"),
    errno.ENAMETOOLONG: ("missing", "is longer than a path may be; check the spelling"),
    errno.ENOTDIR: ("missing", "leads through a file as if it were a directory; check the spelling"),
}


def _shown(path: str) -> str:
    """Return the path as it can be printed: bytes of its name that are no UTF-8 become escapes."""
    return os.fsencode(path).decode("utf-8", "backslashreplace") if path.isprintable() is False else path


def _refusal(path: str, error: OSError) -> InputError:
    if error.errno == errno.ENOENT and os.path.islink(path):  # noqa: PTH114 - os.walk and glob speak strings
        return InputError(_shown(path), "is a symbolic link to what does not exist; give the file itself", "missing")
    code, reason = REASONS.get(error.errno or 0, ("unreadable", f"could not be read ({error.strerror or error})"))
    return InputError(_shown(path), reason, code)


def _page(path: str) -> Capture | InputError:
    with Path(path).open("rb") as stream:
        data = stream.read(MAX_PAGE_BYTES + 1)
    name = _shown(path)
    if len(data) > MAX_PAGE_BYTES:
        return InputError(name, f"is larger than {MAX_PAGE_BYTES} bytes; give a page, or JSONL for many", "too-large")
    text, encoding = decode(data, name)
    if not text.strip():
        return InputError(name, "is empty; capture the page again or leave it out", "empty")
    return Capture(text, name, encoding)


def _file(path: str) -> Iterator[Capture | InputError]:
    lower = path.lower()
    if not Path(path).is_file():
        yield InputError(_shown(path), "is neither a file nor a folder; save what it gives to a file first", "special")
    elif lower.endswith((".jsonl", ".jsonl.gz")):
        with Path(path).open("rb") as stream:
            yield from read_rows(stream, _shown(path), packed=lower.endswith(".gz"))
    else:
        yield _page(path)


def _walk(folder: str) -> Iterator[str | InputError]:
    """Yield the files below with a known ending, sorted; hidden ones are left out, links to folders not followed."""
    refused: list[OSError] = []
    for parent, folders, files in os.walk(folder, onerror=refused.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (_refusal(error.filename or parent, error) for error in refused)
        refused.clear()
        for name in sorted(files):
            if name.lower().endswith(ENDINGS) and not name.startswith("."):
                yield os.path.join(parent, name)  # noqa: PTH118 - os.walk speaks strings
    yield from (_refusal(error.filename or folder, error) for error in refused)


def _folder(path: str) -> Iterator[Capture | InputError]:
    found = False
    for item in _walk(path):
        found = True
        if isinstance(item, InputError):
            yield item
        else:
            yield from _guarded(item)
    if not found:
        reason = f"holds no file ending in {', '.join(ENDINGS)}; name a file with another ending itself"
        yield NothingToRead(_shown(path), reason, "empty")


def _guarded(path: str) -> Iterator[Capture | InputError]:
    """Yield what stands at one path, files and folders alike; no error leaves it but as an item."""
    try:
        Path(path).stat()
        yield from _folder(path) if Path(path).is_dir() else _file(path)
    except InputError as error:
        yield error
    except OSError as error:
        yield _refusal(path, error)


def _matches(pattern: str) -> Iterator[Capture | InputError]:
    found = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - a pattern may be absolute, which Path.glob refuses
    if not found:
        reason = "matches no file; check the pattern, and quote it so that the shell leaves it alone"
        yield NothingToRead(_shown(pattern), reason, "no-match")
    for path in found:
        yield from _guarded(path)


def _input(path: str, stdin: BinaryIO | None) -> Iterator[Capture | InputError]:
    if path == STANDARD_INPUT:
        yield from read_rows(stdin or sys.stdin.buffer, STANDARD_INPUT)
    elif not path or "\0" in path:
        yield InputError(repr(path), "is no path; give a file, a folder, a pattern or - for standard input", "missing")
    elif glob.has_magic(path) and not os.path.lexists(path):
        yield from _matches(path)
    else:
        yield from _guarded(os.path.normpath(path))


def read_inputs(paths: Sequence[str], stdin: BinaryIO | None = None) -> Iterator[Capture | InputError]:
    """Yield each capture, or the reason why an input could not be read, in the order of the paths.

    A path is a file, a folder (read with all below it), a pattern, or `-` for JSONL from `stdin` (standard input
    where None is given).
    """
    for path in paths:
        yield from _input(path, stdin)
