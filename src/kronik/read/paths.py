"""From paths to the files that are read: files, folders, patterns."""

import glob
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from kronik.errors import InputError, NothingToRead
from kronik.read.files import refusal, shown

STANDARD_INPUT = "-"
ROW_ENDINGS = (".jsonl", ".jsonl.gz")
ARCHIVE_ENDINGS = (".mhtml", ".mht", ".mhtml.gz")
MARKUP_ENDINGS = (".html", ".htm", ".xhtml", ".html.gz", ".htm.gz", *ARCHIVE_ENDINGS)
ENDINGS = (".txt", *ROW_ENDINGS, *MARKUP_ENDINGS)
SIDECAR = ".json"
"""Added to the name of a page of markup: the file beside it that says what is known of it."""


def _walk(folder: str) -> Iterator[str | InputError]:
    """Yield the files below with a known ending, sorted; hidden ones are left out, links to folders not followed."""
    refused: list[OSError] = []
    for parent, folders, files in os.walk(folder, onerror=refused.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (refusal(error.filename or parent, error) for error in refused)
        refused.clear()
        for name in sorted(files):
            if name.lower().endswith(ENDINGS) and not name.startswith("."):
                yield os.path.join(parent, name)  # noqa: PTH118 - os.walk speaks strings
    yield from (refusal(error.filename or folder, error) for error in refused)


def _folder(path: str) -> Iterator[str | InputError]:
    found = False
    for item in _walk(path):
        found = True
        if isinstance(item, InputError):
            yield item
        else:
            yield from _at(item)
    if not found:
        reason = f"holds no file ending in {', '.join(ENDINGS)}; name a file with another ending itself"
        yield NothingToRead(shown(path), reason, "empty")


def _at(path: str) -> Iterator[str | InputError]:
    """Yield the files at a path that is there, or what stands against it."""
    try:
        mode = Path(path).stat().st_mode
    except OSError as error:
        yield refusal(path, error)
        return
    if stat.S_ISDIR(mode):
        yield from _folder(path)
    elif stat.S_ISREG(mode):
        yield path
    else:
        yield InputError(shown(path), "is neither a file nor a folder; save what it gives to a file first", "special")


def _matches(pattern: str) -> Iterator[str | InputError]:
    found = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - a pattern may be absolute, which Path.glob refuses
    if not found:
        reason = "matches no file; check the pattern, and quote it so that the shell leaves it alone"
        yield NothingToRead(shown(pattern), reason, "no-match")
    for path in found:
        yield from _at(path)


def _found(path: str) -> Iterator[str | InputError]:
    if path == STANDARD_INPUT:
        yield path
    elif not path or "\0" in path:
        yield InputError(repr(path), "is no path; give a file, a folder, a pattern or - for standard input", "missing")
    elif glob.has_magic(path) and not os.path.lexists(path):
        yield from _matches(path)
    else:
        yield from _at(os.path.normpath(path))


def _page_beside(path: str) -> str | None:
    """Return the page that a file is the sidecar of, if it is one."""
    page = path[: -len(SIDECAR)]
    if not path.lower().endswith(tuple(ending + SIDECAR for ending in MARKUP_ENDINGS)):
        return None
    return next((name for name in (page, f"{page}.gz") if os.path.isfile(name)), None)  # noqa: PTH113 - never raises


def _without_sidecars(found: Iterable[str | InputError]) -> Iterator[str | InputError]:
    sources = tuple(found)
    pages = frozenset(source for source in sources if isinstance(source, str))
    for source in sources:
        page = None if isinstance(source, InputError) else _page_beside(source)
        if page is None:
            yield source
        elif page not in pages:
            reason = f"says what is known of {shown(page)} and holds no page; give that file"
            yield NothingToRead(shown(str(source)), reason, "sidecar")


def find_sources(paths: Iterable[str]) -> tuple[str | InputError, ...]:
    """Return the path of each file to read, `-` for standard input, or why a path leads to none, in order.

    Sidecars of pages that are read are left out.
    """
    return tuple(_without_sidecars(item for path in paths for item in _found(path)))
