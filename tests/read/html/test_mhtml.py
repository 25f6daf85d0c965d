"""Web archives: the root part, its charset and its address."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.errors import InputError
from kronik.read.html.mhtml import read_archive

TOP = (
    "From: <Saved by Blink>\nSnapshot-Content-Location: https://contoh.id/berita/hujan\nSubject: https://salah.id/\n"
    'MIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="--batas--7"'
)
PAGE = "Content-Type: text/html; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n"
FRAME = "Content-Type: text/html\nContent-ID: <frame@x>\nContent-Location: https://iklan.id/\n\n<p>Iklan</p>"
STYLE = "Content-Type: text/css\n\np {}"


def _archive(*parts: str, top: str = TOP, end: str = "\n----batas--7--\n") -> bytes:
    written = "\n\n" + "".join(f"\n----batas--7\n{part}" for part in parts)
    return (top + written + end).replace("\n", "\r\n").encode()


def test_root_of_a_browser() -> None:
    """The first part that is HTML is the page, decoded as its part says, at the address of the snapshot."""
    root = read_archive(_archive(STYLE, f"{PAGE}\n<p>Hujan =93deras=94 di des=\na</p>", FRAME), "x.mhtml")
    assert (b"<p>Hujan \x93deras\x94 di desa</p>", "windows-1252", "https://contoh.id/berita/hujan") == (
        root.data.strip(),
        root.charset,
        root.url,
    )


def test_start_names_the_root() -> None:
    """The part that `start` names is the page, wherever it stands."""
    data = _archive(FRAME, f"Content-ID: <akar@x>\n{PAGE}\n<p>Hujan</p>", top=TOP + '; start="<akar@x>"')
    assert read_archive(data, "x.mhtml").data.strip() == b"<p>Hujan</p>"


def test_root_in_alternatives() -> None:
    """A root that is one of alternatives is found inside of them."""
    inner = f'Content-Type: multipart/alternative; boundary="dalam"\n\n--dalam\n{PAGE}\n<p>Hujan</p>\n--dalam--\n'
    assert read_archive(_archive(inner), "x.mhtml").data.strip() == b"<p>Hujan</p>"


def test_base64() -> None:
    """A page in base64 is decoded."""
    part = "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\nPHA+SHVqYW48L3A+\n"
    assert read_archive(_archive(part), "x.mhtml").data == b"<p>Hujan</p>"


def test_address_of_the_part() -> None:
    """Without that of a snapshot the address is that of the part; a folded one is joined; a subject is none."""
    top = TOP.replace("Snapshot-Content-Location", "X-Other")
    part = f"Content-Location: https://contoh.id/\n berita/2\n{PAGE}\n<p>Hujan</p>"
    assert read_archive(_archive(part, top=top), "x.mhtml").url == "https://contoh.id/berita/2"
    assert read_archive(_archive(f"{PAGE}\n<p>Hujan</p>", top=top), "x.mhtml").url is None


@pytest.mark.parametrize(
    ("data", "seen", "code"),
    [
        (_archive(STYLE), "holds no part that is HTML", "bad-archive"),
        (_archive(f"{PAGE}\n\n"), "its page is empty", "bad-archive"),
        (_archive(f"{PAGE}\n<p>Hujan", end=""), "ends inside one of its parts", "truncated"),
        (b"\x00\x01\x02", "holds no part that is HTML", "bad-archive"),
        (b"", "holds no part that is HTML", "bad-archive"),
        (b"Content-Type: multipart/related\r\n\r\n--x\r\n", "holds no part that is HTML", "bad-archive"),
    ],
    ids=["no HTML", "empty page", "cut off", "binary", "nothing", "no boundary"],
)
def test_broken_archive(data: bytes, seen: str, code: str) -> None:
    """A broken archive is refused by name, with its reason and what to do."""
    with pytest.raises(InputError, match=f"x.mhtml: .*{seen}; save the page again") as raised:
        read_archive(data, "x.mhtml")
    assert code == raised.value.code


LINES = st.sampled_from([
    b"Content-Type: multipart/related; boundary=b", b"Content-Type: text/html; charset*0*=x''%ff", b"--b", b"--b--",
    b"Content-Type: text/html; charset==?utf-8?q?=", b"Content-Transfer-Encoding: base64", b"Content-ID: \xff", b"",
    b"Content-Transfer-Encoding: quoted-printable", b"Content-Location: =?no-such?q?http://x=?=", b"=ZZ=\xe9", b"<p>",
    b"Content-Type: multipart/related; boundary*0*=utf-8''b; start*=x'y'\xff", b"Snapshot-Content-Location: http://[",
])  # fmt: skip


@given(st.lists(LINES | st.binary(max_size=12), max_size=14).map(b"\r\n".join))
def test_any_bytes(data: bytes) -> None:
    """Whatever the bytes are, a page is found or the archive is refused by name."""
    with suppress(InputError):
        assert read_archive(data, "x.mhtml").data
