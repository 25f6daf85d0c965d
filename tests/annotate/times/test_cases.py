"""The constructed cases of `cases.tsv`.

A row is: name, day that the article counts from (empty: Wednesday 26 July 2023; "-": none), sentences parted by "¶",
and perhaps a reason why the case is known to fail. An expression is marked as `{text|TYPE|value}`; what is not marked
is no time.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Read = Callable[..., Any]
ANCHOR = "2023-07-26"
ROWS = (Path(__file__).parent / "cases.tsv").read_text("utf-8").splitlines()
MARKED = re.compile(r"\{([^|{}]+)\|([A-Z]+)\|([^|{}]+)\}")


def unmarked(marked: str) -> tuple[str, list[tuple[int, str, str, str | None]]]:
    """Return the text without marks, and (offset, text, type, value) of each expression in it."""
    text, expected, position = "", [], 0
    for match in MARKED.finditer(marked):
        words, kind, value = match.groups()
        text += marked[position : match.start()]
        expected.append((len(text), words, kind, None if value == "null" else value))
        text += words
        position = match.end()
    return text + marked[position:], expected


def case_of(row: str) -> Any:  # noqa: ANN401 - pytest does not name the type of a parameter set
    """Return a row of the table as a case of the test."""
    name, anchor, marked, *reason = row.split("\t")
    text, expected = unmarked(marked.replace(" ¶ ", "\n"))
    day = {"": ANCHOR, "-": None}.get(anchor, anchor)
    marks = [pytest.mark.xfail(strict=True, reason=reason[0])] if reason else []
    return pytest.param(text.split("\n"), day, expected, id=name, marks=marks)


@pytest.mark.parametrize(
    ("sentences", "anchor", "expected"), [case_of(row) for row in ROWS if row and not row.startswith("# ")]
)
def test_case(
    read: Read, sentences: list[str], anchor: str | None, expected: list[tuple[int, str, str, str | None]]
) -> None:
    """The expressions found are those that are marked, with their extent, type and value, and no others."""
    _, times = read(*sentences, published=anchor)
    assert expected == [(time.span.start, time.text, time.type.value, time.value) for time in times]


def test_names_of_cases_are_unique() -> None:
    """A failing case can be told by its name."""
    names = [row.split("\t")[0] for row in ROWS if row and not row.startswith("# ")]
    assert sorted(set(names)) == sorted(names)
