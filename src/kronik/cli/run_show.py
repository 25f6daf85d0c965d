"""What `kronik show` does."""

import os
import re
from itertools import islice

import typer

from kronik.cli.output import FAILED, Sink, say
from kronik.cli.show import render_article
from kronik.errors import InputError
from kronik.pipeline import Input, read_document
from kronik.read.inputs import read_inputs

_ROW = re.compile(r"(?P<file>.+)#(?P<line>\d{1,9})")


def _captures(file: str) -> list[Input | InputError]:
    """Return the one capture that is meant, or more than one where the name does not say which."""
    row = _ROW.fullmatch(file)
    if row is None or os.path.lexists(file):
        return list(islice(read_inputs([file]), 2))
    where = f"{os.path.normpath(row['file'])}#{int(row['line'])}"
    items = read_inputs([row["file"]])
    found = [item for item in items if isinstance(item, InputError) or item.file == where]
    exact = [item for item in found if not isinstance(item, InputError) or item.where == where]
    fallback: list[Input | InputError] = [
        *(item for item in found if isinstance(item, InputError) and not _ROW.fullmatch(item.where)),
        InputError(file, "is no line that holds an article; check the number", "missing"),
    ]
    return exact or fallback[:1]


def run_show(file: str, sink: Sink) -> int:
    """Print one article with its facts in place; return the exit code."""
    captures = _captures(file)
    if len(captures) > 1:
        msg = f"{file} holds several articles; name one: a page, or NAME.jsonl#LINE"
        raise typer.BadParameter(msg)
    document = captures[0] if isinstance(captures[0], InputError) else read_document(captures[0])
    if isinstance(document, InputError):
        say(str(document))
        return FAILED
    with sink.opened() as stream:
        stream.write(render_article(document, width=sink.columns, color=sink.painted))
    return 0
