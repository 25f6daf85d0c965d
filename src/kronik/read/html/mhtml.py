"""A page saved as a web archive (MHTML, RFC 2557): its root part, the charset and the address that came with it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message

from kronik.errors import InputError

HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
MAX_HEADER_BYTES = 64 * 1024
"""Bytes of the headers of an archive or a part; browsers write some hundred."""
MAX_PARTS = 2000
"""Parts looked at for the root, which browsers put first."""
MAX_DEPTH = 3
"""Multiparts inside each other: the root may be one of alternatives."""
BLANK_LINE = re.compile(rb"\r?\n\r?\n")
ADDRESS_HEADERS = ("Snapshot-Content-Location", "Content-Location")
BROKEN_HEADERS = (MessageError, LookupError, ValueError, TypeError, AttributeError)
"""What the standard library raises on headers that are none."""
AGAIN = "save the page again, as HTML or as a web archive"


@dataclass(frozen=True, slots=True)
class RootPart:
    """The page of a web archive."""

    data: bytes
    charset: str | None
    url: str | None


def _refuse(where: str, seen: str, code: str = "bad-archive") -> InputError:
    return InputError(where, f"is no web archive (MHTML) that can be read: {seen}; {AGAIN}", code)


def _headers(data: bytes) -> tuple[Message, int]:
    """Return the headers at the start of the data, and where their body begins."""
    blank = BLANK_LINE.search(data, 0, MAX_HEADER_BYTES)
    end = blank.end() if blank else min(len(data), MAX_HEADER_BYTES)
    return message_from_bytes(data[:end]), end


def _parts(data: bytes, start: int, boundary: bytes, where: str) -> Iterator[bytes]:
    """Yield each part of a multipart body; raise InputError where the data end inside of one."""
    line = re.compile(rb"(?:\A|(?<=\n))--" + re.escape(boundary) + rb"(--)?[ \t]*(?=\r?\n|\Z)")
    delimiter = line.search(data, start)
    for _ in range(MAX_PARTS):
        if delimiter is None or delimiter[1]:
            return
        following = line.search(data, delimiter.end())
        if following is None:
            raise _refuse(where, "it ends inside one of its parts", "truncated")
        yield data[delimiter.end() : following.start()].lstrip(b"\r\n")
        delimiter = following


def _addresses(headers: Message) -> Iterator[str]:
    """Yield the addresses that headers name, folded and encoded words undone."""
    for name in ADDRESS_HEADERS:
        value = str(headers.get(name, ""))
        if "=?" in value:
            value = str(make_header(decode_header(value)))
        value = "".join(value.split())
        if value.lower().startswith(("http://", "https://")):
            yield value


def _page(headers: Message, body: bytes) -> RootPart:
    single = Message()
    single["Content-Transfer-Encoding"] = str(headers.get("Content-Transfer-Encoding", "8bit"))
    single.set_payload(body.decode("ascii", "surrogateescape"))
    decoded = single.get_payload(decode=True)
    data = decoded if isinstance(decoded, bytes) else b""
    return RootPart(data, headers.get_content_charset(), next(_addresses(headers), None))


def _find_page(data: bytes, where: str, depth: int) -> RootPart | None:
    headers, start = _headers(data)
    if headers.get_content_type() in HTML_TYPES:
        return _page(headers, data[start:])
    boundary = headers.get_boundary()
    if headers.get_content_maintype() != "multipart" or not boundary or depth >= MAX_DEPTH:
        return None
    root = str(headers.get_param("start", "")).strip()
    first = None
    for part in _parts(data, start, boundary.encode("utf-8", "surrogateescape"), where):
        if first is not None and str(_headers(part)[0].get("Content-ID", "")).strip() != root:
            continue
        page = _find_page(part, where, depth + 1)
        first = page or first
        if page and (not root or str(_headers(part)[0].get("Content-ID", "")).strip() == root):
            break
    return first


def read_archive(data: bytes, where: str) -> RootPart:
    """Return the page of a web archive: the part named by `start`, else the first of HTML.

    Raise InputError where there is none. The address is that of the snapshot, else that of the part or the archive.
    """
    try:
        page = _find_page(data, where, 0)
        url = next(_addresses(_headers(data)[0]), None)
    except BROKEN_HEADERS as error:
        raise _refuse(where, f"its headers are broken ({type(error).__name__})") from error
    if page is None:
        raise _refuse(where, "it holds no part that is HTML")
    if not page.data.strip():
        raise _refuse(where, "its page is empty")
    return RootPart(page.data, page.charset, url or page.url)
