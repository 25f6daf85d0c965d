"""Bytes of a page to its source: the encoding by mark, header, meta tag, content; no character invented."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.errors import NotText
from kronik.read.html.charset import charset_in, decode_markup

WORDS = "“Hujan deras,” kata José"


def _meta(charset: str) -> str:
    return f'<html><head><meta charset="{charset}"></head>'


def _http_equiv(charset: str) -> str:
    return f"<html><head><META content='text/html;charset={charset}' HTTP-EQUIV=Content-Type></head>"


@pytest.mark.parametrize(
    ("data", "label", "encoding"),
    [
        (WORDS.encode("utf-8-sig"), "koi8-r", "utf-8"),
        (b"\xff\xfe" + WORDS.encode("utf-16-le"), None, "utf-16"),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), "utf-8", "utf-16"),
        (WORDS.encode("utf-16-le"), "UTF-16LE", "utf-16-le"),
        (WORDS.encode("cp1250"), "windows-1250", "windows-1250"),
        (WORDS.encode(), None, "utf-8"),
        (WORDS.encode("cp1252"), None, "windows-1252"),
    ],
    ids=["UTF-8 mark over header", "little-endian", "mark over header", "header UTF-16", "header", "UTF-8", "1252"],
)
def test_encoding_from_outside(data: bytes, label: str | None, encoding: str) -> None:
    """A byte-order mark goes before the header, the header before what the bytes look like; the mark is dropped."""
    decoded = decode_markup(data, "x.html", label)
    assert (WORDS, encoding, 0) == (decoded.source, decoded.encoding, decoded.broken_bytes)


@pytest.mark.parametrize(
    ("head", "codec", "encoding"),
    [
        (_meta("utf-8"), "utf-8", "utf-8"),
        (_meta("latin1"), "cp1252", "windows-1252"),
        (_http_equiv("iso-8859-1"), "cp1252", "windows-1252"),
        (_http_equiv("windows-1250"), "cp1250", "windows-1250"),
        (_meta("utf-16"), "utf-8", "utf-8"),
        ("<!--" + _meta("windows-1250") + "-->" + _meta("utf-8"), "utf-8", "utf-8"),
        (_meta("no-such") + _meta("windows-1250"), "cp1250", "windows-1250"),
        ('<meta name="description" content="charset=koi8-r">', "utf-8", "utf-8"),
        (" " * 3000 + _meta("windows-1250"), "cp1250", "windows-1250"),
        ('<?xml version="1.0" encoding="windows-1250"?>', "cp1250", "windows-1250"),
    ],
    ids=[
        "charset",
        "latin1 means 1252",
        "http-equiv 1252",
        "http-equiv",
        "UTF-16 in a meta means UTF-8",
        "comment",
        "unknown label",
        "another meta",
        "late",
        "XML declaration",
    ],
)
def test_encoding_from_inside(head: str, codec: str, encoding: str) -> None:
    """The page's own meta tag counts where nothing came from outside, with the labels that the web gives encodings."""
    decoded = decode_markup((head + WORDS).encode(codec), "x.html")
    assert (head + WORDS, encoding) == (decoded.source, decoded.encoding)


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1252", "us-ascii", "iso-8859-15"])
def test_western_label_of_utf8(label: str) -> None:
    """A page that names a Western encoding and is valid UTF-8 is read as UTF-8."""
    assert (WORDS, "utf-8") == (
        decode_markup(WORDS.encode(), "x", label).source,
        decode_markup(WORDS.encode(), "x").encoding,
    )


def test_ascii_keeps_its_label() -> None:
    """A page of ASCII alone keeps the encoding that it names."""
    assert decode_markup(b"<p>Hujan", "x.html", "iso-8859-1").encoding == "windows-1252"


@pytest.mark.parametrize(
    ("words", "codec", "label"),
    [("天气预报", "gb18030", "gb2312"), ("天氣", "big5", "big5"), ("비가 온다", "cp949", "euc-kr"),
     ("雨が降る", "cp932", "shift_jis"), ("дождь", "koi8-r", "koi8-r"), ("дождь", "cp1251", "windows-1251")],
)  # fmt: skip
def test_other_encodings_as_named(words: str, codec: str, label: str) -> None:
    """Encodings of other scripts are read as the page names them."""
    page = _meta(label) + words
    assert page == decode_markup(page.encode(codec), "x.html").source


def test_utf8_label_of_windows_1252() -> None:
    """A page that names UTF-8 and has no sequence of it is read as Windows-1252."""
    page = _meta("utf-8") + "kata José – kini"
    decoded = decode_markup(page.encode("cp1252"), "x.html")
    assert (page, "windows-1252", 0) == (decoded.source, decoded.encoding, decoded.broken_bytes)


def test_broken_utf8() -> None:
    """In a page of UTF-8 each broken byte is one U+FFFD and counted; one that the page itself shows is not."""
    decoded = decode_markup("José \ufffd ".encode() + b"\xe2\x80 \xff", "x.html")
    assert ("José \ufffd \ufffd\ufffd \ufffd", "utf-8", 3) == (decoded.source, decoded.encoding, decoded.broken_bytes)


def test_undefined_bytes_of_windows_1252() -> None:
    """The five bytes that Windows-1252 has no character for become U+FFFD and are counted."""
    decoded = decode_markup(b"Jos\xe9 \x81\x8d\x8f\x90\x9d", "x.html")
    assert ("José " + "\ufffd" * 5, 5) == (decoded.source, decoded.broken_bytes)


def test_mojibake_is_not_repaired() -> None:
    """What the page shows wrongly stays as it shows it."""
    assert decode_markup("â€œHujanâ€".encode(), "x.html").source == "â€œHujanâ€"


def test_line_ends_and_nuls_stay() -> None:
    """Carriage returns and a few NUL bytes stay in the source."""
    page = "<p>Hujan\r\nturun\rderas\0 di desa dan di kota</p>"
    assert page == decode_markup(page.encode(), "x.html").source


@pytest.mark.parametrize(
    ("data", "seen"),
    [
        (b"%PDF-1.7", "a PDF document"),
        (b"\x1f\x8b\x08", "gzip-compressed data"),
        (WORDS.encode("utf-16-le"), "UTF-16 without a byte-order mark"),
        (b"\x01\x02\x03 Hujan turun", "many control characters"),
    ],
)
def test_refused(data: bytes, seen: str) -> None:
    """What is no page is refused with what it looks like."""
    with pytest.raises(NotText, match=seen):
        decode_markup(data, "x.html")


def test_charset_of_a_content_type() -> None:
    """The label stands behind `charset=`, quoted or not."""
    assert ["utf-8", "koi8-r", None] == [
        charset_in(value) for value in ('text/html; charset="utf-8"', "text/html;Charset=koi8-r", "text/html")
    ]


LABELS = st.sampled_from(
    [None, "utf-8", "latin1", "utf-16", "gb2312", "shift_jis", "iso-2022-jp", "big5", "euc-kr", "?"]
)
MARKUP = st.sampled_from([b"<meta charset=", b"utf-8", b"koi8-r", b">", b"<!--", b"-->", b"\xef\xbf\xbd", b"\xe2\x80"])


@given(st.lists(st.binary(max_size=20) | MARKUP, max_size=20).map(b"".join), LABELS)
def test_any_bytes(data: bytes, label: str | None) -> None:
    """Whatever the bytes are, they are read or refused by name, and no more is counted as broken than is replaced."""
    with suppress(NotText):
        decoded = decode_markup(data, "x.html", label)
        assert 0 <= decoded.broken_bytes <= decoded.source.count("\ufffd")
