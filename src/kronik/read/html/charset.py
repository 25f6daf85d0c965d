"""The bytes of a page of markup to its source, without inventing a character."""

import codecs
import re
from dataclasses import dataclass

from kronik.errors import NotText
from kronik.lang.web_encodings import encoding_of
from kronik.read.decode import NULS_OF_UTF16, SAVE_AS_TEXT, check_signature

PRESCAN_BYTES = 4096
"""Bytes in which a page must name its encoding; the standard asks for 1,024, some pages put scripts before it."""
WESTERN = frozenset({"windows-1252", "iso8859-15"})
"""Encodings that pages and servers name without meaning it: valid UTF-8 is believed against them."""
META = re.compile(rb"<meta[\s/]([^<>]{0,1000})>", re.IGNORECASE)
ATTRIBUTE = re.compile(rb"([\w:-]{1,40})\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
IN_TYPE = re.compile(rb"charset\s*=\s*[\"']?\s*([^\s;\"']{1,40})", re.IGNORECASE)
XML = re.compile(rb"\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})[\"']", re.IGNORECASE)
UTF8_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]"
    rb"|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}"
)
"""A character of UTF-8 beyond ASCII, well-formed."""
CONTROLS = bytes({*range(0x01, 0x09), *range(0x10, 0x1B), *range(0x1C, 0x20), 0x7F})
"""Control characters that no encoding of the web uses to change its letters."""
MAX_CONTROL_SHARE = 0.05
"""Control characters per byte above which it is no page; bytes drawn at random have 0.09, news pages none."""
BROKEN = "kronik-broken"


def _replaced(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "\ufffd" * (error.end - error.start), error.end


codecs.register_error(BROKEN, _replaced)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A page's source, and how it was made of its bytes."""

    source: str
    encoding: str
    """As Python calls it."""
    broken_bytes: int = 0
    """Bytes that are no text in the encoding; each is one U+FFFD of the source."""


def without_comments(data: bytes) -> bytes:
    """Return markup without its comments; one that does not end reaches to the end."""
    kept, place = [], 0
    while (start := data.find(b"<!--", place)) >= 0:
        kept.append(data[place:start])
        end = data.find(b"-->", start + 2)
        if end < 0:
            return b" ".join(kept)
        place = end + 3
    return b" ".join([*kept, data[place:]])


def charset_in(content_type: str) -> str | None:
    """Return the label behind `charset=` in a content type."""
    found = IN_TYPE.search(content_type.encode("ascii", "ignore"))
    return found[1].decode() if found else None


def _label(attributes: bytes) -> bytes | None:
    """Return the label that a meta tag names: its `charset`, or that of the content type it stands for."""
    found = {name.lower(): b"".join(values) for name, *values in ATTRIBUTE.findall(attributes)}
    if b"charset" in found:
        return found[b"charset"]
    if found.get(b"http-equiv", b"").strip().lower() != b"content-type":
        return None
    inner = IN_TYPE.search(found.get(b"content", b""))
    return inner[1] if inner else None


def _declared_inside(data: bytes) -> str | None:
    """Return the encoding that the page itself names; UTF-16 cannot be meant where the name could be read."""
    head = without_comments(data[:PRESCAN_BYTES])
    labels = [_label(found[1]) for found in META.finditer(head)]
    if xml := XML.match(head):
        labels.append(xml[1])
    encodings = (encoding_of(label.decode("ascii", "ignore")) for label in labels if label)
    first = next((encoding for encoding in encodings if encoding), None)
    return "utf-8" if first and first.startswith("utf-16") else first


def _decoded(data: bytes, codec: str, encoding: str | None = None) -> Decoded:
    name = encoding or codec
    try:
        return Decoded(data.decode(codec), name)
    except UnicodeDecodeError:
        source = data.decode(codec, BROKEN)
        own = data.decode(codec, "ignore").count("\ufffd")
        return Decoded(source, name, source.count("\ufffd") - own)


def _from_content(data: bytes, *, utf8_expected: bool) -> Decoded | None:
    """Read as UTF-8 or Windows-1252 by what the bytes are; None where a Western encoding is named and may be right."""
    try:
        source = data.decode("utf-8")
    except UnicodeDecodeError:
        if not utf8_expected:
            return None
        return _decoded(data, "utf-8" if UTF8_SEQUENCE.search(data) else "windows-1252")
    return Decoded(source, "utf-8") if utf8_expected or not data.isascii() else None


def _check_bytes(data: bytes, where: str) -> None:
    nuls = data.count(0)
    seen = None
    if nuls > NULS_OF_UTF16 * len(data):
        seen = f"it holds {nuls} NUL bytes, as UTF-16 without a byte-order mark or binary data does"
    elif len(data) - len(data.translate(None, CONTROLS)) > MAX_CONTROL_SHARE * len(data):
        seen = "it holds many control characters, as binary data does"
    if seen:
        raise NotText(where, f"is no page that can be read: {seen}; {SAVE_AS_TEXT}", "not-text")


def decode_markup(data: bytes, where: str, label: str | None = None) -> Decoded:
    """Return the source of a page; raise NotText where the bytes are no text.

    `label` is the encoding that came with the page (a Content-Type header). In order: byte-order mark, label, the
    page's own meta tag, content.
    """
    check_signature(data, where)
    if data.startswith(codecs.BOM_UTF8):
        return _decoded(data[3:], "utf-8")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decoded(data[2:], "utf-16-le" if data.startswith(codecs.BOM_UTF16_LE) else "utf-16-be", "utf-16")
    declared = encoding_of(label) if label else None
    if declared in {"utf-16-le", "utf-16-be"}:
        return _decoded(data, declared)
    _check_bytes(data, where)
    declared = declared or _declared_inside(data) or "utf-8"
    if declared == "utf-8" or declared in WESTERN:
        return _from_content(data, utf8_expected=declared == "utf-8") or _decoded(data, declared)
    return _decoded(data, declared)
