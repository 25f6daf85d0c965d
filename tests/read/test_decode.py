"""Bytes to text without inventing a character."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.errors import NotText
from kronik.read.decode import decode

SENTENCE = "“Hujan deras,” kata warga – Senin"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (SENTENCE.encode(), "utf-8"),
        (SENTENCE.encode("utf-8-sig"), "utf-8"),
        (SENTENCE.encode("utf-16"), "utf-16"),
        ("\ufeff".encode("utf-16-be") + SENTENCE.encode("utf-16-be"), "utf-16"),
        (SENTENCE.encode("cp1252"), "windows-1252"),
    ],
    ids=["UTF-8", "UTF-8 with mark", "UTF-16 little-endian", "UTF-16 big-endian", "Windows-1252"],
)
def test_encodings(data: bytes, encoding: str) -> None:
    """Each encoding gives the same text, without byte-order mark."""
    assert (SENTENCE, encoding) == decode(data, "x.txt")


@pytest.mark.parametrize(
    ("data", "seen"),
    [
        (b"%PDF-1.7", "a PDF document"),
        (b"\x1f\x8b\x08", "gzip-compressed data"),
        (b"PK\x03\x04", "a ZIP archive"),
        (b"Hujan\x00turun", "NUL bytes, as binary data does"),
        ("Hujan".encode("utf-16-le"), "UTF-16 without a byte-order mark"),
        ("“Hujan” – kata".encode()[:-10], "its UTF-8 is broken at byte"),
        (b"Hujan \x81\x8d\x90 turun", "is neither UTF-8 nor Windows-1252"),
        (bytes(range(0x80, 0x81)) * 50, "is neither UTF-8 nor Windows-1252"),
        (b"\x01\x02\x03 Hujan turun", "many control characters"),
        ("Hujan".encode("utf-32"), "UTF-32 text"),
        (b"\xff\xfeH\x00u", "is broken at byte"),
    ],
)
def test_refused(data: bytes, seen: str) -> None:
    """What is no text is refused with what it looks like."""
    with pytest.raises(NotText, match=seen):
        decode(data, "x.txt")


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    """Whatever the bytes are, they are read without a replacement character or refused by name."""
    with suppress(NotText):
        assert "\0" not in decode(data, "x.txt")[0]


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1))
def test_utf8_round_trip(text: str) -> None:
    """Text comes back as it was written, line ends included."""
    written = "Hujan\r\n" + text
    assert written == decode(written.encode(), "x.txt")[0]


def test_terminal_escapes_are_text() -> None:
    """A page saved from a coloured terminal is read: a few control characters do not make it binary."""
    page = f"\x1b[31mHujan\x1b[0m {SENTENCE} {SENTENCE}"
    assert (page, "utf-8") == decode(page.encode(), "x.txt")
