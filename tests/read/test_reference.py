"""The reference page lists every role and rule of reading."""

from pathlib import Path

import pytest

from kronik.read.rules import Rule
from kronik.records.article import BlockRole

PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "page.md").read_text("utf-8")


@pytest.mark.parametrize("rule", list(Rule))
def test_rule_is_documented(rule: Rule) -> None:
    """A rule that a block or a field can name has a row in the reference page."""
    assert f"| {rule.value} |" in PAGE


@pytest.mark.parametrize("role", list(BlockRole))
def test_role_is_documented(role: BlockRole) -> None:
    """A role that a block can have has a row in the reference page."""
    assert f"| `{role.value}` |" in PAGE
