"""Streams: encodings, pipes, terminals, interrupts."""

import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

MAIN = [sys.executable, "-c", "from kronik.cli import main; main()"]


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1"])
def test_output_is_utf8_in_any_locale(pages: Path, kronik: Callable[..., Any], locale: str) -> None:
    """Typographic marks survive a locale that has none."""
    ran = kronik("chronicle", pages, env={"LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"})
    assert (0, True) == (ran.returncode, "“Peserta datang" in ran.stdout.decode("utf-8"))


def test_no_escape_codes_in_a_pipe(pages: Path, kronik: Callable[..., Any]) -> None:
    """Piped output has no colour, with or without NO_COLOR."""
    ran = kronik("chronicle", pages, env={"TERM": "xterm-256color", "FORCE_COLOR": "1"})
    assert (0, b"", False) == (ran.returncode, ran.stderr, b"\x1b" in ran.stdout)


def test_colour_can_be_asked_for(pages: Path, kronik: Callable[..., Any]) -> None:
    """`--color` paints into a pipe, whatever NO_COLOR says."""
    runs = [kronik(command, pages / "dua.txt", "--color", env={"NO_COLOR": "1"}) for command in ("chronicle", "show")]
    assert [True, True] == [b"\x1b[" in ran.stdout for ran in runs]


def _at_a_terminal(*args: object, **env: str) -> bytes:
    """Run the program with standard output on a terminal of its own; return what it wrote there.

    Progress goes to standard error, and comes where the machine is slow.
    """
    leader, follower = pty.openpty()
    environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    with subprocess.Popen(  # noqa: S603 - our own program
        [*MAIN, *map(str, args)],
        stdin=subprocess.DEVNULL,
        stdout=follower,
        stderr=subprocess.DEVNULL,
        env=environment | {"TERM": "xterm", **env},
    ):
        os.close(follower)
        seen = b""
        while chunk := _read(leader):
            seen += chunk
    os.close(leader)
    return seen


def _read(leader: int) -> bytes:
    try:
        return os.read(leader, 65536)
    except OSError:  # Linux ends a terminal that nobody writes to any more with an error
        return b""


@pytest.mark.parametrize(
    ("args", "env", "painted"),
    [((), {}, True), (("--no-color",), {}, False), ((), {"NO_COLOR": "1"}, False), ((), {"TERM": "dumb"}, False)],
    ids=["terminal", "--no-color", "NO_COLOR", "dumb"],
)
def test_a_terminal_gets_colour(pages: Path, args: tuple[str, ...], env: dict[str, str], *, painted: bool) -> None:
    """On a terminal text is coloured unless the person or the terminal says no."""
    assert painted == (b"\x1b[" in _at_a_terminal("chronicle", pages, *args, **env))


def test_a_reader_who_leaves_ends_the_run_quietly(pages: Path) -> None:
    """`kronik … | head -1` prints one line and no complaint."""
    rows = pages.parent / "many.jsonl"
    page = (pages / "dua.txt").read_text("utf-8").replace("\n", "\\n")
    rows.write_text("".join(f'{{"id": "{i}", "text": "{page}"}}\n' for i in range(300)), "utf-8")
    with subprocess.Popen(  # noqa: S603 - our own program
        [*MAIN, "annotate", str(rows)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.readline()
        run.stdout.close()
        complaint = run.stderr.read()
    assert (0, b"") == (run.returncode, complaint)


def test_ctrl_c_ends_with_one_line() -> None:
    """An interrupt is answered by one line and exit code 130."""
    with subprocess.Popen(  # noqa: S603 - our own program
        [*MAIN, "annotate", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as run:
        time.sleep(1.5)
        run.send_signal(signal.SIGINT)
        _, complaint = run.communicate(timeout=20)
    assert (130, b"kronik: stopped by Ctrl-C\n") == (run.returncode, complaint)


def test_a_file_name_cannot_act_in_the_terminal(kronik: Callable[..., Any], tmp_path: Path) -> None:
    """Control characters of a name are shown, not sent."""
    ran = kronik("annotate", tmp_path / "a\x1b[31m.txt")
    assert (1, False) == (ran.returncode, b"\x1b" in ran.stderr)


def test_standard_input_is_read(pages: Path, kronik: Callable[..., Any]) -> None:
    """`-` takes JSONL from standard input."""
    page = (pages / "dua.txt").read_text("utf-8").replace("\n", "\\n")
    ran = kronik("annotate", "-", data=f'{{"id": "d", "text": "{page}"}}\n'.encode())
    assert (0, True) == (ran.returncode, ran.stdout.startswith(b'{"file": "-#1"'))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full is needed")
def test_a_full_disk_is_said(pages: Path, kronik: Callable[..., Any]) -> None:
    """Output that cannot be written ends with a reason and exit code 1."""
    ran = kronik("chronicle", pages, "--out", "/dev/full")
    assert (1, 1) == (ran.returncode, len(ran.stderr.splitlines()))


@pytest.mark.parametrize("hidden", [False, True], ids=["one article a second", "at once"])
def test_progress_is_shown_to_those_who_wait(pages: Path, *, hidden: bool) -> None:
    """A run of more than a second says how far it is on a terminal, apart from the output; a short one says nothing."""
    page = (pages / "dua.txt").read_text("utf-8").replace("\n", "\\n")
    leader, follower = pty.openpty()
    begun = time.monotonic()
    with subprocess.Popen(  # noqa: S603 - our own program
        [*MAIN, "annotate", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=follower,
        env=os.environ | {"TERM": "xterm"},
    ) as run:
        os.close(follower)
        if not hidden:
            time.sleep(2.5)
        output, _ = run.communicate(f'{{"text": "{page}"}}\n'.encode(), timeout=20)
    took = time.monotonic() - begun
    seen = _read(leader)
    os.close(leader)
    shown = "reading · 0 articles" in seen.decode()
    assert output.count(b"\n") == 1
    assert shown or hidden
    assert took > 1 or not shown
