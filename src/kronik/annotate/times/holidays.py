"""Named days: those with a fixed date have a value, those that another calendar moves have none."""

import re
from collections.abc import Iterator
from functools import cache

from kronik.annotate.times.lexer import Tokens, kinds_pattern
from kronik.annotate.times.meaning import Literal, Meaning, Moment
from kronik.annotate.times.names import TimeRule
from kronik.annotate.times.rulebook import NEXT, PAST
from kronik.lang.id.time_words import DAY_NAME_TAILS, FIXED_DAYS, HOLIDAY_NAMES, MOVEABLE_DAYS, NATAL_LEADS
from kronik.records.facts import TimexType

_YEAR = re.compile(
    kinds_pattern(
        "(?:{ordinal}(?:{comma}(?={y}|{tahun}))?)?"
        "(?:{tahun}?(?P<y>{y}){hijri_mark}?|{tahun}(?:(?P<past>{past})|(?P<this>{this})|(?P<next>{next})))?"
    )
)

_AFTER = re.compile(kinds_pattern(f"(?:{PAST}|{NEXT}|{{this}})"))
_ANNIVERSARY = "hut"
_WITH_EVE = ((1, 1), (12, 25))
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
            end = _end_of_name(tokens, index, words)
            if end is not None and _is_name(tokens, index, end, words):
                yield _named_day(tokens, index, _with_tail(tokens, end), day)
                break


def _end_of_name(tokens: Tokens, index: int, words: tuple[str, ...]) -> int | None:
    """Return the token after the name; an anniversary may be counted inside it ("HUT ke-78 RI")."""
    if tokens.word(index) != words[0]:
        return None
    counted = words[0] == _ANNIVERSARY and tokens.kind_at(index + 1) == "ordinal"
    start = index + 1 + counted
    matches = all(tokens.word(start + i) == word for i, word in enumerate(words[1:]))
    return start + len(words) - 1 if matches else None


def _with_tail(tokens: Tokens, end: int) -> int:
    """Take in the "Internasional" of "Hari Buruh Internasional"."""
    after = tokens.at(end)
    return end + 1 if after is not None and after.capital and tokens.word(end) in DAY_NAME_TAILS else end


def _is_name(tokens: Tokens, index: int, end: int, words: tuple[str, ...]) -> bool:
    """Tell whether the words are written as a name, and are no other one."""
    if tokens.word(index - 1) in HOLIDAY_NAMES:
        return False
    if words == ("natal",):
        return tokens.word(index - 1) in NATAL_LEADS
    last = tokens.at(end - 1)
    return last is not None and last.capital


def _named_day(tokens: Tokens, first: int, last: int, day: tuple[int, int] | None) -> tuple[int, int, Meaning]:
    year = _YEAR.match(tokens.kinds, last)
    end = year.end() if year else last
    if day is None:
        after = _AFTER.match(tokens.kinds, end)
        return first, after.end() if after else end, Literal(TimexType.DATE, None, TimeRule.MOVEABLE)
    number = tokens.items[year.start("y")].value if year and year.group("y") else None
    shift = year.lastgroup if year and number is None else None
    eve = day in _WITH_EVE and tokens.kind_at(first - 1) == "part" and tokens.items[first - 1].value == "NI"
    moment = Moment(
        month=day[0],
        day=day[1],
        year=number if isinstance(number, int) else None,
        years={"past": -1, "this": 0, "next": 1}.get(shift or ""),
        part="NI" if eve else None,
        eve=True if eve else None,
    )
    return first - 1 if eve else first, end, moment
