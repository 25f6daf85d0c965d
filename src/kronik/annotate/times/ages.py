"""Amounts of years, months or days that are the age of somebody, or the year in the name of a law."""

from kronik.annotate.times.lexer import kind_char
from kronik.annotate.times.rulebook import Seen
from kronik.lang.id.time_words import AGE_LIMITS, PERSON_NOUNS

_WORDS_BEFORE = 4
"""Words between "usia" and its number: "usia yang baru sekitar 20 tahun"."""
_BORDERS = frozenset(("comma", "dot", "semi", "n", "num", "q", "y", "unit", "hari", "bulan", "tahun", "rpar"))
_AGE_UNITS = ("Y", "M", "D")


def is_age(seen: Seen, unit: str) -> bool:
    """Tell whether the amount is an age or names a law: "berusia 32 tahun", "(32 tahun)", "No. 5 Tahun 1999"."""
    if seen.tokens.kind_at(seen.last) == "y" and seen.items[-1].kind == kind_char("tahun"):
        return True
    if unit not in _AGE_UNITS:
        return False
    if seen.tokens.kind_at(seen.last) == "age" and unit == "Y":
        return True
    return _after_age(seen) or _in_brackets(seen) or (unit == "Y" and (_apposed(seen) or _of_person(seen)))


def _after_age(seen: Seen) -> bool:
    """Tell whether "usia" or the like stands before the number, with no comma or other number between."""
    for index in range(seen.first - 1, max(-1, seen.first - 1 - _WORDS_BEFORE), -1):
        kind = seen.tokens.kind_at(index)
        if kind == "age":
            return True
        if kind in _BORDERS:
            return False
    return False


def _in_brackets(seen: Seen) -> bool:
    before, after = seen.tokens.kind_at(seen.first - 1), seen.tokens.kind_at(seen.last)
    return before == "lpar" and after in ("rpar", "comma")


def _apposed(seen: Seen) -> bool:
    """Tell whether it stands after a name between commas: "Joni, 41 tahun, ditangkap"."""
    before, after = seen.tokens.kind_at(seen.first - 1), seen.tokens.kind_at(seen.last)
    name = seen.tokens.at(seen.first - 2)
    return before == "comma" and after in ("comma", "rpar") and name is not None and name.capital


def _of_person(seen: Seen) -> bool:
    """Tell whether a person is named before or meant after: "pria 45 tahun", "anak di bawah 5 tahun"."""
    word = seen.tokens.word
    limited = word(seen.first - 1) in AGE_LIMITS and word(seen.first - 2) == "di"
    return seen.tokens.kind_at(seen.last) == "that" or word(seen.first - (3 if limited else 1)) in PERSON_NOUNS
