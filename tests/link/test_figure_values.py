"""Figures are compared in base units, with the rounding that they were told with."""

import pytest

from kronik.link.figure_values import agree, equal, value_of
from kronik.records.facts import Quantity
from kronik.records.span import Span


def told(value: float, unit: str, bound: str | None = None) -> Quantity:
    """Return a quantity."""
    return Quantity(value, unit, "-", Span(0, 1), bound)


PAIRS: dict[str, tuple[Quantity, Quantity, bool, bool]] = {
    "the same": (told(12, "people"), told(12, "people"), True, True),
    "another number": (told(12, "people"), told(15, "people"), False, False),
    "at least": (told(12, "people", "at least"), told(15, "people"), True, False),
    "more than at least": (told(15, "people", "at least"), told(12, "people"), False, False),
    "about": (told(1200, "people", "about"), told(1187, "people"), True, True),
    "a round number": (told(1200, "people"), told(1187, "people"), True, True),
    "a small round number": (told(20, "people"), told(18, "people"), False, False),
    "another unit": (told(28, "miles"), told(45, "kilometres"), True, True),
    "hectares as square metres": (told(2, "hectares"), told(20_000, "square metres"), True, True),
    "another distance": (told(28, "miles"), told(28, "kilometres"), False, False),
}


@pytest.mark.parametrize(("first", "second", "together", "same"), PAIRS.values(), ids=PAIRS.keys())
def test_two_figures(first: Quantity, second: Quantity, *, together: bool, same: bool) -> None:
    """Whether both can be right, and whether both are one number, does not depend on the order of the two."""
    one, other = value_of(first), value_of(second)
    assert (together, together) == (agree(one, other), agree(other, one))
    assert (same, same) == (equal(one, other), equal(other, one))


def test_a_sum_told_in_trillions_is_rounded_to_its_last_digit() -> None:
    """Rp 1,2 triliun and Rp 1,18 triliun are one sum, Rp 1,5 triliun is another."""
    coarse, fine, other = (value_of(told(value, "IDR")) for value in (1.2e12, 1.18e12, 1.5e12))
    assert (True, False) == (agree(coarse, fine), agree(coarse, other))
