"""Amounts: numbers in digits and words, and the TIMEX3 durations that they make with a unit."""

from collections.abc import Sequence

from kronik.annotate.times.lexer import Token, kind_char

TEN, HUNDRED, THOUSAND = 10, 100, 1000
_OPEN = kind_char("lpar")
_IN_TIME = frozenset(("S", "MIN", "H"))


def _spoken(values: Sequence[int]) -> int:
    total = current = 0
    for value in values:
        if value >= 0:
            current += value
        elif value == -THOUSAND:
            total += max(current, 1) * THOUSAND
            current = 0
        elif value == -HUNDRED:
            current = max(current, 1) * HUNDRED
        else:
            tens = current % TEN
            current = current - tens + max(tens, 1) * TEN
    return total + current


def _teens(tokens: Sequence[Token], text: str) -> list[int]:
    """Turn "dua belas" into one number, which no multiplication makes."""
    values: list[int] = []
    for token in tokens:
        value = int(token.value) if isinstance(token.value, int | float) else 0
        if text[token.start : token.end].casefold() == "belas" and values:
            values[-1] += TEN
        else:
            values.append(value)
    return values


def amount_of(tokens: Sequence[Token], text: str) -> float | None:
    """Return the number that the tokens write, in digits or words; None where they write none.

    Words in brackets say again what the digits before them say: "4 (empat)".
    """
    half, quarter = kind_char("halves"), kind_char("quarter_of")
    brackets = [index for index, token in enumerate(tokens) if token.kind == _OPEN]
    tokens = tokens[: brackets[0]] if brackets else tokens
    plain = [token for token in tokens if token.kind not in (half, quarter)]
    rest = sum({half: 0.5, quarter: 0.25}.get(token.kind, 0.0) for token in tokens)
    if len(plain) == 1 and isinstance(plain[0].value, float):
        return plain[0].value + rest
    if not plain and not rest:
        return None
    return _spoken(_teens(plain, text)) + rest


def unit_factor(unit: str) -> tuple[int, str]:
    """Cut a unit into its factor and its base: "10Y" is ten years."""
    digits = unit.rstrip("SMINHDWYQ")
    return (int(digits), unit[len(digits) :]) if digits else (1, unit)


def duration_value(amount: float, unit: str) -> str:
    """Write a TIMEX3 duration: P2D, PT1H, P1.5Y, P60Y; a half or quarter of an hour in minutes."""
    factor, base = unit_factor(unit)
    amount *= factor
    if base == "H" and amount != int(amount) and (amount * 60).is_integer():
        amount, base = amount * 60, "MIN"
    number = str(int(amount)) if amount == int(amount) else f"{amount:g}"
    return f"PT{number}{'M' if base == 'MIN' else base}" if base in _IN_TIME else f"P{number}{base}"


def vague_value(unit: str) -> str:
    """Write a TIMEX3 duration whose number is not told: PXM."""
    _, base = unit_factor(unit)
    return f"PTX{'M' if base == 'MIN' else base}" if base in _IN_TIME else f"PX{base}"
