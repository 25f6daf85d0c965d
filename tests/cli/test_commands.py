"""Every command, run as a person runs it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from kronik import __version__
from kronik.cli.app import app

RUNNER = CliRunner()


def test_version_is_printed() -> None:
    """`kronik --version` prints the version and ends well."""
    result = RUNNER.invoke(app, ["--version"])
    assert (0, f"kronik {__version__}\n") == (result.exit_code, result.stdout)


@pytest.mark.parametrize(
    "args",
    [
        ["chronicle"],
        ["annotate"],
        ["stories"],
        ["show"],
        ["chronicle", "--nonsense", "x"],
        ["chronicle", "--format", "html", "x"],
        ["chronicle", "--since", "yesterday", "x"],
        ["chronicle", "--since", "2023-02-31", "x"],
        ["chronicle", "--until", "23/7/2023", "x"],
        ["chronicle", "--since", "2025", "--until", "2024", "x"],
        ["chronicle", "--min-articles", "0", "x"],
        ["chronicle", "--workers", "0", "x"],
        ["chronicle", "--workers", "many", "x"],
        ["chronicle", "--lang", "fr", "x"],
        ["chronicle", "--out", "/nowhere/at/all/x.md", "x"],
        ["chronicle", "--out", "/", "x"],
        ["annotate", "--format", "xml", "x"],
        ["stories", "--format", "md", "x"],
        ["unknown"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(args: list[str]) -> None:
    """A missing path, an unknown option, format, command or an impossible value is wrong usage."""
    result = RUNNER.invoke(app, args)
    assert (2, "") == (result.exit_code, result.stdout)


@pytest.mark.parametrize("command", ["chronicle", "annotate", "stories", "show", "doctor"])
def test_help_explains_itself(command: str) -> None:
    """Each command's help says what it does, with an example of its use."""
    result = RUNNER.invoke(app, [command, "--help"])
    assert (0, True) == (result.exit_code, f"kronik {command}" in result.stdout)


def test_chronicle_prints_stories(pages: Path) -> None:
    """The pages of two affairs make two stories, with references into their articles."""
    result = RUNNER.invoke(app, ["chronicle", str(pages)])
    shown = [words in result.stdout for words in ("What happened", "Said", "[HarianSatu.com ¶2]", "Kantor Berita Raya")]
    assert (0, [True] * 4) == (result.exit_code, shown)


def test_annotate_prints_a_line_for_each_article_in_order(pages: Path) -> None:
    """Lines come in the order of the paths given."""
    paths = [str(pages / name) for name in ("tiga.txt", "satu.txt", "dua.txt")]
    result = RUNNER.invoke(app, ["annotate", *paths])
    assert paths == [json.loads(line)["file"] for line in result.stdout.splitlines()]


def test_annotate_adds_the_text_where_asked(pages: Path) -> None:
    """With the text each span can be cut from the line itself."""
    result = RUNNER.invoke(app, ["annotate", str(pages / "satu.txt"), "--with-text", "--format", "jsonl"])
    row = json.loads(result.stdout)
    start, end = row["statements"][0]["spans"][0]
    assert "Tidak ada korban jiwa, hanya dua warga luka" == row["text"][start:end]


def test_stories_text_names_articles_and_lineage(pages: Path) -> None:
    """The text of `stories` lists each article under its story."""
    result = RUNNER.invoke(app, ["stories", str(pages)])
    assert (0, True) == (result.exit_code, "HarianSatu.com credits Kantor Berita Raya" in result.stdout)


def test_what_could_not_be_read_is_named_and_the_rest_done(pages: Path) -> None:
    """A missing file and a binary one are named with their reasons; the others are read; exit code 1."""
    (pages / "foto.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)))
    paths = [str(pages / "nihil.txt"), str(pages / "foto.jpg"), str(pages / "dua.txt")]
    result = RUNNER.invoke(app, ["annotate", *paths])
    named = [path for path in paths if path in result.stderr]
    lines = result.stderr.splitlines()
    assert (1, 1, paths[:2], "kronik: 2 of 3 inputs could not be read; the others are done") == (
        result.exit_code,
        len(result.stdout.splitlines()),
        named,
        lines[-1],
    )


def test_nothing_read_is_still_valid_json(pages: Path) -> None:
    """Where no input could be read the chronicle is empty, not absent."""
    result = RUNNER.invoke(app, ["chronicle", str(pages / "nihil.txt"), "--format", "json"])
    assert (1, []) == (result.exit_code, json.loads(result.stdout)["stories"])


def _story_titles(*args: str) -> list[str]:
    result = RUNNER.invoke(app, ["chronicle", "--format", "json", *args])
    return [story["title"] for story in json.loads(result.stdout)["stories"]]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], ["bridge", "kites"]),
        (["--min-articles", "2"], ["bridge"]),
        (["--since", "2024-08"], ["kites"]),
        (["--since", "2024-05-06", "--until", "2024-05-06"], ["bridge"]),
        (["--until", "2023"], []),
        (["--until", "2024"], ["bridge", "kites"]),
        (["--about", "SARI wulan"], ["bridge"]),
        (["--about", "LÁYANG-layang lembay"], ["kites"]),
        (["--about", "festival wulan"], []),
        (["--about", "  "], ["bridge", "kites"]),
    ],
    ids=lambda value: " ".join(value) or "none",
)
def test_options_choose_stories(pages: Path, options: list[str], expected: list[str]) -> None:
    """Stories are chosen by size, day and words, without regard to case and accents."""
    titles = _story_titles(str(pages), *options)
    assert expected == ["kites" if "Layang" in title else "bridge" for title in titles]


def test_out_writes_what_would_be_printed(pages: Path, tmp_path: Path) -> None:
    """A file gets exactly the output, nothing is printed, and no draft is left."""
    target = tmp_path / "chronicle.md"
    printed = RUNNER.invoke(app, ["chronicle", str(pages), "--format", "md"]).stdout
    result = RUNNER.invoke(app, ["chronicle", str(pages), "--format", "md", "--out", str(target)])
    left = sorted(path.name for path in tmp_path.iterdir())
    assert (0, "", printed, ["chronicle.md", "pages"]) == (
        result.exit_code,
        result.stdout,
        target.read_text("utf-8"),
        left,
    )


def test_a_replaced_file_keeps_its_permissions_and_its_link(pages: Path, tmp_path: Path) -> None:
    """Writing over a private file keeps it private, and writing through a link keeps the link."""
    target, link = tmp_path / "real.txt", tmp_path / "link.txt"
    target.write_text("old", "utf-8")
    target.chmod(0o600)
    link.symlink_to(target)
    RUNNER.invoke(app, ["chronicle", str(pages), "--out", str(link)])
    assert (True, 0o600, True) == (link.is_symlink(), target.stat().st_mode & 0o777, len(target.read_text("utf-8")) > 3)


def test_a_failed_run_leaves_the_old_file(pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What stood in the output file stays until the new content is complete."""
    target = tmp_path / "facts.jsonl"
    target.write_text("old", "utf-8")

    def fail(*_args: Any, **_known: Any) -> Any:  # noqa: ANN401 - stands for any function
        raise KeyboardInterrupt

    monkeypatch.setattr("kronik.cli.run.document_json", fail)
    result = RUNNER.invoke(app, ["annotate", str(pages), "--out", str(target)])
    left = sorted(path.name for path in tmp_path.iterdir())
    assert (130, "kronik: stopped by Ctrl-C\n", "old", ["facts.jsonl", "pages"]) == (
        result.exit_code,
        result.stderr,
        target.read_text("utf-8"),
        left,
    )


def test_a_repeated_article_is_read_once(pages: Path) -> None:
    """The same page given twice is noted and makes one article."""
    path = str(pages / "dua.txt")
    result = RUNNER.invoke(app, ["chronicle", path, path, "--format", "json"])
    note = f"kronik: note: {path} is the same article as {path}; it is read once\n"
    assert (0, note, 1) == (result.exit_code, result.stderr, len(json.loads(result.stdout)["files"]))


def _rows(path: Path, *rows: dict[str, str]) -> str:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return str(path)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["in order", "reversed"])
def test_two_texts_under_one_id_keep_the_first_file(tmp_path: Path, order: tuple[int, int]) -> None:
    """The article of the first file in sorted order stays, whatever order they are given in; the other is refused."""
    paths = [
        _rows(tmp_path / "a.jsonl", {"id": "x", "text": "Jembatan ambruk.\n\nJembatan itu ambruk pada Senin."}),
        _rows(tmp_path / "b.jsonl", {"id": "x", "text": "Festival dibuka.\n\nFestival itu dibuka pada Sabtu."}),
    ]
    result = RUNNER.invoke(app, ["chronicle", *(paths[i] for i in order), "--format", "json"])
    kept = json.loads(result.stdout)["files"]
    assert (1, {"x": f"{paths[0]}#1"}, True) == (result.exit_code, kept, f"{paths[1]}#1: its id 'x'" in result.stderr)


def test_annotate_prints_both_texts_of_one_id(tmp_path: Path) -> None:
    """A stream keeps both articles and names the clash, so that the lines do not depend on their order."""
    path = _rows(
        tmp_path / "a.jsonl",
        {"id": "x", "text": "Jembatan ambruk.\n\nJembatan itu ambruk pada Senin."},
        {"id": "x", "text": "Festival dibuka.\n\nFestival itu dibuka pada Sabtu."},
        {"id": "x", "text": "Jembatan ambruk.\n\nJembatan itu ambruk pada Senin."},
    )
    result = RUNNER.invoke(app, ["annotate", path])
    files = [json.loads(line)["file"] for line in result.stdout.splitlines()]
    assert (1, [f"{path}#1", f"{path}#2"]) == (result.exit_code, files)


def test_show_marks_facts_and_lists_metadata(pages: Path) -> None:
    """The article is shown with its statements and times in brackets, its furniture and its metadata."""
    result = RUNNER.invoke(app, ["show", str(pages / "satu.txt")])
    wanted = ("Legend", "[S1 Tidak ada korban", "=2024-05-06>", "furniture   Baca juga", "outlet      HarianSatu.com")
    assert (0, list(wanted)) == (result.exit_code, [words for words in wanted if words in result.stdout])


def test_show_finds_a_row(tmp_path: Path) -> None:
    """One article of a JSONL file is named by its line; without the line it is not clear which is meant."""
    path = _rows(tmp_path / "a.jsonl", {"text": "Satu.\n\nYang pertama."}, {"text": "Dua.\n\nYang kedua."})
    second, missing, unclear = (RUNNER.invoke(app, ["show", f"{path}{row}"]) for row in ("#2", "#3", ""))
    assert (0, True, 1, 2) == (second.exit_code, "Yang kedua" in second.stdout, missing.exit_code, unclear.exit_code)


def test_doctor_is_content(kronik: Callable[..., Any]) -> None:
    """An installation in which the tests run is a good one."""
    ran = kronik("doctor")
    lines = ran.stdout.decode().splitlines()
    assert (0, True) == (ran.returncode, all(line.startswith("ok ") for line in lines))


def test_doctor_names_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dependency that is too old or absent is named with the command that mends it."""
    monkeypatch.setattr("kronik.cli.doctor.metadata.requires", lambda _name: ["rich>=99", "no-such-thing>=1"])
    result = RUNNER.invoke(app, ["doctor"])
    bad = [line for line in result.stdout.splitlines() if line.startswith("FAIL")]
    assert (1, 2, True) == (result.exit_code, len(bad), all("python -m pip install" in line for line in bad))


@pytest.mark.parametrize(
    ("text", "note"),
    [
        pytest.param(
            "Minister opens the harbour\n\nThe minister said on Monday that the harbour would be open to all of them, "
            "and that it was ready for the ships which have been waiting there.\n",
            "seems to be in English",
            id="english",
        ),
        pytest.param("Beranda\nNasional\nOlahraga\n", "holds no story", id="navigation-only"),
    ],
)
def test_a_page_that_is_not_understood_is_noted(tmp_path: Path, text: str, note: str) -> None:
    """Who gives a page in another language, or one without a story, is told why it has no facts; that is no failure."""
    page = tmp_path / "page.txt"
    page.write_text(text, encoding="utf-8")
    result = RUNNER.invoke(app, ["stories", str(page)])
    assert (0, True) == (result.exit_code, f"kronik: note: {page} {note}" in result.stderr)


def test_show_says_that_a_line_is_not_there(tmp_path: Path) -> None:
    """A line beyond the file's end is what the message is about, not a broken row elsewhere in it."""
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"text": "Hujan turun."}\n[1]\n', encoding="utf-8")
    result = RUNNER.invoke(app, ["show", f"{rows}#9"])
    assert (1, f"kronik: {rows}#9: is no line") == (result.exit_code, result.stderr.partition(" that")[0])


def test_a_file_that_cannot_be_written_is_named(pages: Path) -> None:
    """The message names the file that was asked for and what to do, not the draft beside it."""
    result = RUNNER.invoke(app, ["stories", str(pages), "--out", "/proc/stories.txt"])
    expected = "kronik: /proc/stories.txt: could not be written (No such file or directory); name a file in a folder"
    assert (1, True) == (result.exit_code, result.stderr.startswith(expected))
