"""Named days: those with a fixed date have a value, those that another calendar moves have none."""

import re
from collections.abc import Iterator
from functools import cache

from kronik.annotate.times.lexer import Tokens, kinds_pattern
from kronik.annotate.times.meaning import Literal, Meaning, Moment
from kronik.annotate.times.names import TimeRule
from kronik.lang.id.time_words import FIXED_DAYS, MOVEABLE_DAYS, NATAL_LEADS
from kronik.records.facts import TimexType

_YEAR = re.compile(
    kinds_pattern(
        "(?:{ordinal}{comma}?)?(?:{tahun}?(?P<y>{y})|{tahun}(?:(?P<past>{past})|(?P<this>{this})|(?P<next>{next})))"
    )
)

_HARI = kinds_pattern("{hari}")


@cache
def _names() -> dict[str, tuple[tuple[tuple[str, ...], tuple[int, int] | None], ...]]:
    """First word of a name to (all its words, date), the longest name first."""
    table: dict[str, tuple[int, int] | None] = {**FIXED_DAYS, **dict.fromkeys(MOVEABLE_DAYS)}
    names = sorted(
        ((tuple(name.split()), day) for name, day in table.items()), key=lambda entry: (-len(entry[0]), entry[0])
    )
    return {
        first: tuple(entry for entry in names if entry[0][0] == first) for first in {words[0] for words, _ in names}
    }


def named_days(tokens: Tokens) -> Iterator[tuple[int, int, Meaning]]:
    """Yield (first token, token after the last, meaning) of each named day in the sentence, in order."""
    names = _names()
    for index, item in enumerate(tokens.items):
        if not (item.capital or item.kind == _HARI) or (candidates := names.get(tokens.word(index))) is None:
            continue
        for words, day in candidates:
            if all(tokens.word(index + i) == word for i, word in enumerate(words)) and _is_name(tokens, index, words):
                yield _named_day(tokens, index, index + len(words), day)
                break


def _is_name(tokens: Tokens, index: int, words: tuple[str, ...]) -> bool:
    """Tell whether the words are written as a name, and are no other one."""
    if words == ("natal",):
        return tokens.word(index - 1) in NATAL_LEADS
    last = tokens.at(index + len(words) - 1)
    return last is not None and last.capital


def _named_day(tokens: Tokens, first: int, last: int, day: tuple[int, int] | None) -> tuple[int, int, Meaning]:
    year = _YEAR.match(tokens.kinds, last)
    if day is None:
        return first, last, Literal(TimexType.DATE, None, TimeRule.MOVEABLE)
    number = tokens.items[year.start("y")].value if year and year.group("y") else None
    steps = None
    if year and number is None:
        steps = {"past": -1, "this": 0, "next": 1}[year.lastgroup or "this"]
    eve = day in ((1, 1), (12, 25)) and tokens.kind_at(first - 1) == "part" and tokens.items[first - 1].value == "NI"
    moment = Moment(
        month=day[0],
        day=day[1],
        year=number if isinstance(number, int) else None,
        years=steps,
        part="NI" if eve else None,
        eve=True if eve else None,
    )
    return first - 1 if eve else first, year.end() if year else last, moment
