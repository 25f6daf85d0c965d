"""Where output goes, and how messages reach the person at the terminal."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

import typer

from kronik.chronicle.render_safe import printable
from kronik.errors import KronikError

DEFAULT_COLUMNS = 80
MAX_COLUMNS = 100
"""Columns of text on a wider terminal; longer lines are hard to read."""
INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells expect it."""
FAILED = 1


def say(message: str) -> None:
    """Print a message about the run on standard error, on one line."""
    sys.stderr.write(f"kronik: {printable(message)}\n")


@dataclass(frozen=True, slots=True)
class Sink:
    """Where the output of one run goes."""

    out: Path | None = None
    """None for standard output."""
    color: bool | None = None
    """None to decide by the terminal."""

    @property
    def columns(self) -> int:
        """Return how wide text may be."""
        if self.out is not None:
            return DEFAULT_COLUMNS
        return min(shutil.get_terminal_size((DEFAULT_COLUMNS, 24)).columns, MAX_COLUMNS)

    @property
    def painted(self) -> bool:
        """Tell whether text is to be coloured."""
        if self.color is not None:
            return self.color
        terminal = self.out is None and sys.stdout.isatty()
        return terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

    @contextmanager
    def opened(self) -> Iterator[TextIO]:
        """Give the stream to write to; a file appears under its name only when all went well."""
        if self.out is None:
            yield sys.stdout
            sys.stdout.flush()
        elif self.out.exists() and not self.out.is_file():
            with _text_file(self.out, "w") as stream:
                yield stream
        else:
            with _replaced(self.out.resolve()) as stream:
                yield stream


def _text_file(path: Path, mode: str) -> TextIO:
    return path.open(mode, encoding="utf-8", errors="backslashreplace", newline="\n")  # type: ignore[return-value]


@contextmanager
def _named_after(path: Path) -> Iterator[None]:
    """Let an error name the file that was asked for, not the draft beside it."""
    try:
        yield
    except OSError as error:
        if error.filename:
            error.filename = str(path)
        raise


@contextmanager
def _replaced(path: Path) -> Iterator[TextIO]:
    """Write beside the file and rename, so that a reader sees the old or the new one, never half of it."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with _named_after(path), _text_file(draft, "x") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            shutil.copymode(path, draft)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _close_stdout() -> None:
    """Let the interpreter's last flush go nowhere: the reader of the pipe has left."""
    sink = os.open(os.devnull, os.O_WRONLY)
    os.dup2(sink, sys.stdout.fileno())
    os.close(sink)


def _not_written(error: OSError) -> str:
    what = error.strerror or str(error)
    if error.filename:
        return f"{error.filename}: could not be written ({what}); name a file in a folder that you may write to"
    return f"the output could not be written ({what}); make room, or write elsewhere with --out"


@contextmanager
def ending() -> Iterator[None]:
    """Turn what may end a command early into one line and an exit code."""
    try:
        yield
    except KeyboardInterrupt:
        say("stopped by Ctrl-C")
        raise typer.Exit(INTERRUPTED) from None
    except BrokenPipeError:
        _close_stdout()
        raise typer.Exit(0) from None
    except KronikError as error:
        say(str(error))
        raise typer.Exit(FAILED) from None
    except OSError as error:
        say(_not_written(error))
        raise typer.Exit(FAILED) from None
