"""Bytes to text, without inventing a character; what is not text is refused by what it looks like."""

import codecs
import re

from kronik.errors import NotText

SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a RIFF file (WebP image, WAV sound or AVI film)"),
    (b"\x1f\x8b", "gzip-compressed data"),
    (b"PK\x03\x04", "a ZIP archive (also DOCX, ODT, EPUB)"),
    (b"BZh", "bzip2-compressed data"),
    (b"\xfd7zXZ\x00", "xz-compressed data"),
    (b"\x28\xb5\x2f\xfd", "zstandard-compressed data"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old Microsoft Office document"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program (ELF)"),
    (b"{\\rtf", "an RTF document"),
    (b"ID3", "an MP3 sound"),
    (b"OggS", "an Ogg sound or film"),
    (codecs.BOM_UTF32_LE, "UTF-32 text"),
    (codecs.BOM_UTF32_BE, "UTF-32 text"),
)
"""First bytes of what is no text that is read; UTF-32 stands here because its mark begins like that of UTF-16."""

HTML_HEAD = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:[^-]|-(?!->)){0,1500}-->\s*){0,8}"
    rb"<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])",
    re.IGNORECASE,
)
HEAD_BYTES = 4096
"""Bytes at the start of a file in which markup must show itself."""
CONTROLS = re.compile("[\x01-\x08\x0e-\x1f\x7f]")
UNDEFINED_1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
UTF8_SEQUENCE = re.compile(rb"[\xc3-\xf4][\x80-\xbf]{1,3}")
"""A sequence of UTF-8 beyond U+00BF; in Windows-1252 it would be an accented capital followed by a symbol."""

MAX_CONTROL_SHARE = 0.05
"""Control characters per character above which it is no text; bytes drawn at random below 0x80 have 0.21, no news
article of 23,536 has one at all, a page with terminal escapes beside some words 0.03."""
MAX_HIGH_SHARE = 0.25
"""Bytes above 0x7F per byte in Windows-1252 text; 99 of 100 Indonesian news articles have below 0.01."""
NULS_OF_UTF16 = 0.2
"""NUL bytes per byte from which data is taken for UTF-16 without a mark: Latin letters there have one in two."""


def _refuse(where: str, seen: str, advice: str) -> NotText:
    return NotText(where, f"is no text that can be read: {seen}; {advice}", "not-text")


SAVE_AS_TEXT = "save the page's text as UTF-8 and give that"


def check_signature(data: bytes, where: str) -> None:
    """Raise NotText where the first bytes are those of a known kind of file that is no text."""
    for head, name in SIGNATURES:
        if data.startswith(head):
            raise _refuse(where, f"it looks like {name}", SAVE_AS_TEXT)


def is_markup(data: bytes) -> bool:
    """Tell whether the bytes begin as the source of a web page does."""
    head = data[:HEAD_BYTES]
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        head = head.decode("utf-16", "ignore").encode("utf-8", "ignore")
    return HTML_HEAD.match(head.removeprefix(codecs.BOM_UTF8)) is not None


def _utf16(data: bytes, where: str) -> str:
    try:
        return data.decode("utf-16")
    except UnicodeDecodeError as error:
        seen = f"it starts with a UTF-16 mark but is broken at byte {error.start}"
        raise _refuse(where, seen, SAVE_AS_TEXT) from error


def _windows_1252(data: bytes, where: str, broken_at: int) -> str:
    high = sum(byte > 0x7F for byte in data)  # noqa: PLR2004 - the border of ASCII
    if UTF8_SEQUENCE.search(data):
        raise _refuse(where, f"its UTF-8 is broken at byte {broken_at}", "capture or save it again")
    if UNDEFINED_1252.search(data) or high > MAX_HIGH_SHARE * len(data):
        raise _refuse(where, f"byte {broken_at} is neither UTF-8 nor Windows-1252", SAVE_AS_TEXT)
    return data.decode("cp1252")


def decode(data: bytes, where: str) -> tuple[str, str]:
    """Return the text without byte-order mark, and the encoding's name; raise NotText where there is none."""
    check_signature(data, where)
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text, encoding = _utf16(data, where), "utf-16"
    else:
        nuls = data.count(0)
        if nuls:
            kind = "UTF-16 without a byte-order mark" if nuls > NULS_OF_UTF16 * len(data) else "binary data"
            raise _refuse(where, f"it holds {nuls} NUL bytes, as {kind} does", SAVE_AS_TEXT)
        try:
            text, encoding = data.decode("utf-8"), "utf-8"
        except UnicodeDecodeError as error:
            text, encoding = _windows_1252(data, where, error.start), "windows-1252"
    text = text.removeprefix("\ufeff")
    if len(CONTROLS.findall(text)) > MAX_CONTROL_SHARE * len(text):
        raise _refuse(where, "it holds many control characters, as binary data does", SAVE_AS_TEXT)
    return text, encoding
