"""One page of markup, from its bytes to its source and what is known beside it."""

import re

from kronik.errors import InputError
from kronik.read.decode import is_markup
from kronik.read.files import read_bytes, shown
from kronik.read.html.charset import charset_in, decode_markup
from kronik.read.html.mhtml import RootPart, read_archive
from kronik.read.html.saved import find_saved_url
from kronik.read.html.sidecar import Sidecar, read_sidecar
from kronik.read.paths import ARCHIVE_ENDINGS, MARKUP_ENDINGS
from kronik.records.source import MarkupPage, TakenPages

ARCHIVE_HEAD = re.compile(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)
ARCHIVE_TYPE = re.compile(rb"^content-type:\s*multipart/related\b", re.IGNORECASE | re.MULTILINE)
ARCHIVE_HEAD_BYTES = 4096


def is_named_markup(path: str) -> bool:
    """Tell whether the ending of a name says that it is a page of markup."""
    return path.lower().endswith(MARKUP_ENDINGS)


def _is_archive(path: str, data: bytes) -> bool:
    """Tell a web archive by its ending, unless it holds plain HTML, or by its first lines where the ending is .html."""
    if path.lower().endswith(ARCHIVE_ENDINGS):
        return not is_markup(data)
    head = data[:ARCHIVE_HEAD_BYTES]
    return bool(ARCHIVE_HEAD.search(head) and ARCHIVE_TYPE.search(head)) and not is_markup(data)


def take_page(path: str, data: bytes) -> TakenPages:
    """Return the page that a file's bytes hold; raise InputError."""
    name = shown(path)
    beside = read_sidecar(path) if is_named_markup(path) else Sidecar()
    label = charset_in(beside.content_type or "")
    root = read_archive(data, name) if _is_archive(path, data) else RootPart(data, label, None)
    decoded = decode_markup(root.data, name, root.charset or label)
    if not decoded.source.strip("\ufeff\x00 \t\r\n"):
        raise InputError(name, "is empty; capture the page again or leave it out", "empty")
    url = beside.url or root.url or find_saved_url(decoded.source)
    page = MarkupPage(decoded.source, name, decoded.encoding, url, decoded.broken_bytes)
    return TakenPages((page,), (), beside.given_id, beside.outlet, beside.title, beside.published)


def read_page(path: str) -> TakenPages:
    """Return the page of a file; raise InputError or OSError."""
    return take_page(path, read_bytes(path))
