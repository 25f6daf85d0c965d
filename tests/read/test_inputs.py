"""From paths to captures: what is read, and what is refused by name."""

import gzip
import io
import json
import os
from pathlib import Path

import pytest

from kronik.errors import BadRow, InputError, NothingToRead, NotText
from kronik.read.inputs import read_inputs
from kronik.records.article import Capture
from kronik.records.source import TakenPages


def _files(*paths: str | Path, stdin: bytes = b"") -> list[str]:
    """Return the files of the captures, and the codes of the refusals, in order."""
    items = read_inputs([str(path) for path in paths], io.BytesIO(stdin))
    return [item.code if isinstance(item, InputError) else item.file for item in items]


def _only(*paths: str | Path, stdin: bytes = b"") -> Capture | TakenPages | InputError:
    (item,) = read_inputs([str(path) for path in paths], io.BytesIO(stdin))
    return item


def _row(**fields: object) -> bytes:
    return json.dumps(fields).encode() + b"\n"


def test_folder_is_read_below_and_sorted(tmp_path: Path) -> None:
    """A folder gives its pages in order of their names, hidden files and other endings left out."""
    (tmp_path / "b").mkdir()
    for name in ("z.txt", "b/c.txt", "a.txt", ".hidden.txt", "note.md"):
        (tmp_path / name).write_text("Hujan turun.", "utf-8")
    expected = [str(tmp_path / "a.txt"), str(tmp_path / "z.txt"), str(tmp_path / "b" / "c.txt")]
    assert expected == _files(tmp_path)


def test_folder_named_like_a_page_is_a_folder(tmp_path: Path) -> None:
    """A folder called x.txt is read as the folder that it is."""
    (tmp_path / "x.txt").mkdir()
    assert ["empty"] == _files(tmp_path / "x.txt")


def test_pattern_given_literally(tmp_path: Path) -> None:
    """A pattern that the shell left alone is expanded, in order."""
    for name in ("2.txt", "1.txt", "3.md"):
        (tmp_path / name).write_text("Hujan turun.", "utf-8")
    assert [str(tmp_path / "1.txt"), str(tmp_path / "2.txt")] == _files(tmp_path / "*.txt")


def test_other_ending_is_read_where_it_is_named(tmp_path: Path) -> None:
    """A text with another ending is read when it is given by name."""
    path = tmp_path / "halaman.md"
    path.write_text("Hujan turun.", "utf-8")
    assert [str(path)] == _files(path)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("nothing.txt", b"", "empty"),
        ("blank.txt", b" \n\n\t", "empty"),
        ("rows.jsonl", b"\n\n", "empty"),
        ("image.txt", b"\x89PNG\r\n\x1a\n", "not-text"),
        ("cut.jsonl.gz", gzip.compress(b"x" * 100_000)[:60], "truncated"),
        ("plain.jsonl.gz", b'{"text": "Hujan"}', "not-gzip"),
    ],
)
def test_refused_file(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    """What cannot be read is refused by name with its reason, and nothing is raised."""
    path = tmp_path / name
    path.write_bytes(content)
    assert code in _files(path)


@pytest.mark.parametrize(
    ("path", "code"),
    [("no/such/file.txt", "missing"), ("no-such-*.txt", "no-match"), ("", "missing"), ("a\0b", "missing")],
    ids=["missing file", "pattern without match", "empty path", "NUL in the path"],
)
def test_refused_path(path: str, code: str) -> None:
    """A path that leads nowhere is refused by name."""
    assert [code] == _files(path)


def test_link_that_leads_to_itself(tmp_path: Path) -> None:
    """A symbolic link in a circle is named as that."""
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert ["loop"] == _files(tmp_path / "a.txt")


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_file_without_permission(tmp_path: Path) -> None:
    """A file that may not be read is named, and the next one is read."""
    shut, fine = tmp_path / "a.txt", tmp_path / "b.txt"
    shut.write_text("Hujan turun.", "utf-8")
    fine.write_text("Hujan turun.", "utf-8")
    shut.chmod(0)
    assert ["denied", str(fine)] == _files(tmp_path)


def test_refusal_says_what_to_do(tmp_path: Path) -> None:
    """A refusal names the input, the reason and the next step."""
    error = _only(tmp_path / "x.txt")
    assert isinstance(error, InputError)
    assert str(error) == f"{tmp_path}/x.txt: does not exist; check the spelling, and quote a pattern against the shell"


def test_row_with_all_it_may_have() -> None:
    """A row gives its text exactly, and what is known beside it."""
    row = _row(
        text=" Hujan\r\n", id="a1", url="https://contoh.id/a", outlet="Contoh", title="Hujan", published="2025-01-02"
    )
    expected = Capture(" Hujan\r\n", "-#1", "utf-8", "a1", "https://contoh.id/a", "Contoh", "Hujan", "2025-01-02")
    assert expected == _only("-", stdin=row)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "is not JSON"),
        (b"[1]", "holds a JSON array"),
        (b'{"id": "a"}', "has no `text`"),
        (b'{"text": 3}', "has `text` of type number"),
        (b'{"text": "Hujan", "url": []}', "has `url` of type array"),
        (b'{"text": "  "}', "has an empty `text`"),
        (b'{"text": "\\ud800"}', "has half a surrogate pair"),
        (b"\xff", "is not UTF-8"),
        (b"[" * 100_000, "is not JSON"),
    ],
    ids=["broken", "list", "no text", "number as text", "list as url", "blank", "half a pair", "bytes", "deep nesting"],
)
def test_bad_row(line: bytes, reason: str) -> None:
    """A line that is no article is named by file and line; the lines after it are read."""
    first, second = read_inputs(["-"], io.BytesIO(line + b"\n\n" + _row(text="Hujan")))
    assert isinstance(first, BadRow)
    assert first.where == "-#1"
    assert first.reason.startswith(reason)
    assert isinstance(second, Capture)
    assert second.file == "-#3"


def test_truncated_gzip_keeps_what_came_before(tmp_path: Path) -> None:
    """Rows before the cut of a broken archive are read."""
    path = tmp_path / "rows.jsonl.gz"
    rows = b"".join(_row(text=f"Hujan turun di desa {number * 7919 % 1013}") for number in range(5000))
    path.write_bytes(gzip.compress(rows)[:-2000])
    files = _files(path)
    assert files[0] == f"{path}#1"
    assert files[-1] == "truncated"


def test_utf16_rows_are_refused_once(tmp_path: Path) -> None:
    """A JSONL file in UTF-16 is refused as a whole, not line by line."""
    path = tmp_path / "rows.jsonl"
    path.write_bytes('{"text": "Hujan"}\n{"text": "Hujan"}\n'.encode("utf-16"))
    assert isinstance(_only(path), NotText)


def test_folder_without_pages(tmp_path: Path) -> None:
    """An empty folder is told, not passed over."""
    assert isinstance(_only(tmp_path), NothingToRead)
