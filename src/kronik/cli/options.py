"""What commands take: their arguments, options and the values allowed."""

import datetime as dt
import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kronik.timex import Days, days_of

_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
MAX_WORKERS = 256
"""Processes; more is a slip of the finger."""


class ChronicleFormat(StrEnum):
    """How a chronicle is printed."""

    TEXT = "text"
    MARKDOWN = "md"
    JSON = "json"


class AnnotateFormat(StrEnum):
    """How annotations are printed."""

    JSONL = "jsonl"


class StoriesFormat(StrEnum):
    """How stories are printed."""

    TEXT = "text"
    JSON = "json"


class Language(StrEnum):
    """Language of the chronicle's own words; quotations stay as they are on the page."""

    ENGLISH = "en"
    INDONESIAN = "id"


def _days(value: str) -> Days:
    days = days_of(value) if _DAY.fullmatch(value) else None
    if days is None:
        msg = f"{value!r} is no day; write 2023-07-23, 2023-07 or 2023"
        raise typer.BadParameter(msg)
    return days


def read_since(value: str) -> dt.date:
    """Return the first day of the day, month or year."""
    return _days(value)[0]


def read_until(value: str) -> dt.date:
    """Return the last day of the day, month or year."""
    return _days(value)[1]


def check_range(since: dt.date | None, until: dt.date | None) -> None:
    """Refuse a range of days that ends before it begins, which no story could lie in."""
    if since and until and since > until:
        msg = f"--since {since} is after --until {until}; swap them"
        raise typer.BadParameter(msg)


def check_out(out: Path | None) -> Path | None:
    """Refuse an output file that cannot be there, before any work is done."""
    if out is None:
        return None
    if out.is_dir():
        msg = f"{out} is a folder; name a file"
        raise typer.BadParameter(msg)
    if not out.resolve().parent.is_dir():
        msg = f"the folder {out.parent} does not exist; make it first"
        raise typer.BadParameter(msg)
    return out


Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH...",
        help="Pages (.html, .mhtml, .txt), articles (.jsonl), folders, globs in quotes, or - for JSONL from stdin.",
        show_default=False,
    ),
]
ChronicleForm = Annotated[ChronicleFormat, typer.Option("--format", help="Text, Markdown or JSON.")]
AnnotateForm = Annotated[AnnotateFormat, typer.Option("--format", help="One JSON object a line.")]
StoriesForm = Annotated[StoriesFormat, typer.Option("--format", help="Text or JSON.")]
Out = Annotated[
    Path | None,
    typer.Option(
        "--out",
        metavar="FILE",
        callback=check_out,
        help="Write to this file, which appears only when it is complete.",
        show_default=False,
    ),
]
Workers = Annotated[
    int,
    typer.Option(
        "--workers", metavar="N", min=1, max=MAX_WORKERS, help="Processes that read pages; the output is the same."
    ),
]
Color = Annotated[
    bool | None,
    typer.Option(
        "--color/--no-color",
        help="Colour or none; without this, colour on a terminal unless NO_COLOR is set.",
        show_default=False,
    ),
]
WithText = Annotated[bool, typer.Option("--with-text", help="Add the text that the spans cut.")]
Lang = Annotated[Language, typer.Option("--lang", help="Language of the chronicle's own words.")]
MinArticles = Annotated[
    int, typer.Option("--min-articles", metavar="N", min=1, help="Leave out stories of fewer articles.")
]
Since = Annotated[
    dt.date | None,
    typer.Option(
        "--since",
        metavar="DAY",
        parser=read_since,
        help="Leave out stories that ended before this day (2023-07-23, 2023-07, 2023).",
        show_default=False,
    ),
]
Until = Annotated[
    dt.date | None,
    typer.Option(
        "--until",
        metavar="DAY",
        parser=read_until,
        help="Leave out stories that began after this day.",
        show_default=False,
    ),
]
About = Annotated[
    str,
    typer.Option(
        "--about",
        metavar="WORDS",
        help="Only stories with all these words in title, actors or entries; case, accents and endings do not matter.",
        show_default=False,
    ),
]
File = Annotated[
    str,
    typer.Argument(
        metavar="FILE", help="A page (.txt), or one article of a JSONL file as NAME.jsonl#LINE.", show_default=False
    ),
]
