"""The reference page lists every rule."""

from pathlib import Path

import pytest

from kronik.annotate.times.names import DayRule, TimeRule

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "times.md"


@pytest.mark.parametrize("rule", [*TimeRule, *DayRule])
def test_rule_is_documented(rule: TimeRule | DayRule) -> None:
    """A rule that a result can name has a row in the reference page."""
    assert f"| {rule.value} |" in PAGE.read_text("utf-8")
