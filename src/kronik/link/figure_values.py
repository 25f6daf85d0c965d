"""Figures as values that can be compared: in base units, with the rounding that they were told with."""

from dataclasses import dataclass, replace

from kronik.records.facts import Quantity

ABOUT_SHARE = 0.1
"""Share by which "sekitar 200" may miss the figure that it rounds."""
MIN_ROUND = 100
"""Value from which zeros at the end are a rounding: "1.200" beside 1.187; nobody rounds 10 dead."""
CONVERSION_SHARE = 0.05
"""Share by which a measure told in another unit may differ: 28 mil is 45 kilometres."""

_BASE: dict[str, tuple[str, float]] = {
    "centimetres": ("metres", 0.01),
    "kilometres": ("metres", 1e3),
    "miles": ("metres", 1609.344),
    "nautical miles": ("metres", 1852.0),
    "feet": ("metres", 0.3048),
    "square metres": ("square metres", 1.0),
    "hectares": ("square metres", 1e4),
    "square kilometres": ("square metres", 1e6),
    "grams": ("kilograms", 1e-3),
    "quintals": ("kilograms", 100.0),
    "tonnes": ("kilograms", 1e3),
}
"""Units to the one in which their kind is compared."""
MEASURES = frozenset(_BASE) | {"metres", "kilograms", "litres"}
"""Units of lengths, areas and weights, whose figures belong to the noun that they measure."""
_OPEN_ABOVE = frozenset({"at least", "more than"})
_OPEN_BELOW = frozenset({"at most", "almost", "less than"})


@dataclass(frozen=True, slots=True)
class Value:
    """A figure in the base unit of its kind."""

    value: float
    unit: str
    told_in: str
    """The unit that the article uses."""
    step: float
    """What its last digit that is not zero counts, in the base unit: 0.1e12 for "1,2 triliun"; 0 where it is exact."""
    bound: str | None


def base_unit(unit: str) -> str:
    """Return the unit in which figures of a unit are compared."""
    return _BASE.get(unit, (unit, 1.0))[0]


def _step(value: float) -> float:
    """Return the power of ten of the last digit that is not zero; 0 for whole numbers that nobody rounds."""
    if value != int(value):
        return 10.0 ** -len(f"{value:.6f}".rstrip("0").partition(".")[2])
    whole, step = int(value), 1.0
    while whole >= MIN_ROUND and whole % 10 == 0:
        whole, step = whole // 10, step * 10
    return step if step > 1 else 0.0


def value_of(quantity: Quantity) -> Value:
    """Return a quantity as a comparable value."""
    base, factor = _BASE.get(quantity.unit, (quantity.unit, 1.0))
    return Value(quantity.value * factor, base, quantity.unit, _step(quantity.value) * factor, quantity.bound)


def _rounds(coarse: Value, fine: Value) -> bool:
    """Tell whether the first is the second, rounded to its own last digit."""
    return coarse.step > fine.step and abs(coarse.value - fine.value) <= coarse.step / 2


def equal(first: Value, second: Value) -> bool:
    """Tell whether two figures are the same number, rounding and units allowed for; "at least 4" is not 7."""
    return agree(*(replace(one, bound=one.bound if one.bound == "about" else None) for one in (first, second)))


def agree(first: Value, second: Value) -> bool:
    """Tell whether two figures of one thing at one time can both be true."""
    lower, higher = sorted((first, second), key=lambda one: one.value)
    gap = higher.value - lower.value
    if gap <= 1e-9 * max(1.0, abs(higher.value)):
        return True
    if lower.bound in _OPEN_ABOVE or higher.bound in _OPEN_BELOW:
        return True
    if "about" in {lower.bound, higher.bound} and gap <= ABOUT_SHARE * higher.value:
        return True
    if lower.told_in != higher.told_in and gap <= CONVERSION_SHARE * higher.value:
        return True
    return _rounds(lower, higher) or _rounds(higher, lower)
