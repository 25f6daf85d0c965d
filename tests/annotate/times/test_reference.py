"""The reference page lists every rule."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kronik.annotate.times.names import DayRule, TimeRule

Read = Callable[..., Any]
PAGE = Path(__file__).parents[3] / "docs" / "reference" / "times.md"


@pytest.mark.parametrize("rule", [*TimeRule, *DayRule])
def test_rule_is_documented(rule: TimeRule | DayRule) -> None:
    """A rule that a result can name has a row in the reference page."""
    assert f"| {rule.value} |" in PAGE.read_text("utf-8")


TABLE = PAGE.read_text("utf-8").partition("## What is recognised")[2].partition("Some count from")[0]
EXAMPLES = re.findall(r"\*([^*]+)\* `([^`]+)`", TABLE)


@pytest.mark.parametrize(("words", "value"), [pytest.param(*example, id=example[0]) for example in EXAMPLES])
def test_example_has_the_value_that_the_page_gives(read: Read, words: str, value: str) -> None:
    """An example of the reference page is found as it stands there, with the value that stands beside it."""
    _, times = read(f"Rapat digelar {words}.", published="2023-07-26")
    assert [(words, value)] == [(time.text, time.value) for time in times]


def test_the_page_has_examples() -> None:
    """The table of examples can be read."""
    assert len(EXAMPLES) > 50
