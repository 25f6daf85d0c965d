"""The reference page lists every rule."""

from enum import StrEnum
from pathlib import Path

import pytest

from kronik.annotate.statements.clauses import Construction
from kronik.annotate.statements.names import CreditRule, How
from kronik.records.facts import Polarity

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "statements.md"


@pytest.mark.parametrize("rule", [*Construction, *How, *CreditRule])
def test_rule_is_documented(rule: StrEnum) -> None:
    """A rule that a statement or a credit can name has a row in the reference page."""
    assert f"| {rule.value} |" in PAGE.read_text("utf-8")


@pytest.mark.parametrize("polarity", [*Polarity])
def test_polarity_is_documented(polarity: Polarity) -> None:
    """Each polarity has a row that says when it is given."""
    assert f"| `{polarity.value}` |" in PAGE.read_text("utf-8")
