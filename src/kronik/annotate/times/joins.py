"""Expressions that stand side by side, put together: a weekday and its date, a day and its hour, two ends of a span."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kronik.annotate.times.lexer import Tokens, kinds_pattern
from kronik.annotate.times.meaning import (
    Between,
    Meaning,
    Moment,
    Months,
    Period,
    Shift,
    Years,
    is_bare_weekday,
    joined,
)
from kronik.annotate.times.rulebook import NEXT, PAST


@dataclass(frozen=True, slots=True)
class Atom:
    """What one rule says of tokens `[first, last)`."""

    first: int
    last: int
    meaning: Meaning
    weak: bool


_GLUE = re.compile(kinds_pattern("{rpar}?{comma}?(?:{time}{local}{comma}?)?{on}?{exactly}?{about}?{lpar}?"))
_LOOSE = re.compile(kinds_pattern("{comma}?{red}{rpar}"))
_CLOSING = re.compile(kinds_pattern("{rpar}"))
_AFTERWARDS = re.compile(kinds_pattern(f"(?:(?P<past>{PAST})|(?P<next>{NEXT}))"))
_CONNECTOR = re.compile(kinds_pattern("(?:{dash}|{until}{with}?|{until}{on})"))
_OPEN, _CLOSE = kinds_pattern("{lpar}"), kinds_pattern("{rpar}")
_LONGEST_GLUE = 8
"""Tokens that may stand between two parts of one expression; the glue has at most seven."""


def merged(tokens: Tokens, atoms: list[Atom]) -> Iterator[Atom]:
    """Join days, parts of days and times that stand side by side."""
    index = 0
    while index < len(atoms):
        current = safe = atoms[index]
        index += 1
        safe_index = index
        ends_span = index > 1 and _ends_weekdays(tokens, atoms[index - 2], current)
        while index < len(atoms):
            extended = _extended(tokens, current, atoms[index])
            if extended is None or (ends_span and isinstance(extended.meaning, Moment) and extended.meaning.clock):
                break
            current, index = extended, index + 1
            if _balance(tokens, current) == 0:
                safe, safe_index = current, index
        if safe is not current and _is_day_in_open_bracket(safe, current):
            safe, safe_index = current, index
        index = safe_index
        yield _with_afterword(tokens, safe)


def _ends_weekdays(tokens: Tokens, before: Atom, current: Atom) -> bool:
    """Tell whether a weekday ends an interval of weekdays, whose hours are not those of its last day."""
    joined_days = is_bare_weekday(before.meaning) and is_bare_weekday(current.meaning)
    return joined_days and _CONNECTOR.fullmatch(tokens.kinds, before.last, current.first) is not None


def _is_day_in_open_bracket(outside: Atom, whole: Atom) -> bool:
    """Tell whether a bracket that is never closed gives the day of the weekday before it: "Senin (23/7"."""
    before, after = outside.meaning, whole.meaning
    if not isinstance(before, Moment) or not isinstance(after, Moment):
        return False
    return before.weekday is not None and before.day is None and after.day is not None


def _balance(tokens: Tokens, atom: Atom) -> int:
    kinds = tokens.kinds[atom.first : atom.last]
    return kinds.count(_OPEN) - kinds.count(_CLOSE)


def _extended(tokens: Tokens, current: Atom, after: Atom) -> Atom | None:
    if after.first - current.last > _LONGEST_GLUE or not _GLUE.fullmatch(tokens.kinds, current.last, after.first):
        return None
    meaning = _both(current.meaning, after.meaning)
    if meaning is None:
        return None
    atom = Atom(current.first, after.last, meaning, weak=current.weak and after.weak)
    if _balance(tokens, atom) > 0:
        closing = _CLOSING.match(tokens.kinds, atom.last) or _LOOSE.match(tokens.kinds, atom.last)
        return replace(atom, last=closing.end()) if closing else atom
    return atom


def _both(first: Meaning, second: Meaning) -> Meaning | None:
    if isinstance(first, Moment) and isinstance(second, Moment):
        return joined(first, second)
    return _both_spans(first, second) if isinstance(first, Between) and isinstance(second, Between) else None


def _both_spans(first: Between, second: Between) -> Between | None:
    """Join "Sabtu-Minggu" and "22-23/7"; the hours of several days are an expression of their own."""
    ends = (first.first, first.last, second.first, second.last)
    if not all(isinstance(end, Moment) and end.clock is None for end in ends):
        return None
    start, end = _both(first.first, second.first), _both(first.last, second.last)
    return Between(start, end) if isinstance(start, Moment) and isinstance(end, Moment) else None


def _with_afterword(tokens: Tokens, atom: Atom) -> Atom:
    """Take in the "lalu" of "Senin (20/10) lalu"."""
    match = _AFTERWARDS.match(tokens.kinds, atom.last)
    meaning = atom.meaning
    takes = isinstance(meaning, Months) and meaning.open and meaning.first != meaning.last
    takes = takes or (isinstance(meaning, Moment) and meaning.shift is None)
    if match is None or atom.weak or not takes or not isinstance(meaning, Moment | Months):
        return atom
    shift = Shift.LAST if match.group("past") else Shift.NEXT
    return replace(atom, last=match.end(), meaning=replace(meaning, shift=shift))


def intervals(tokens: Tokens, atoms: list[Atom]) -> Iterator[Atom]:
    """Join "Selasa sore hingga malam" and "pukul 16.00 sampai 21.00 WIB"."""
    index = 0
    while index < len(atoms):
        current = atoms[index]
        index += 1
        if index < len(atoms):
            after = atoms[index]
            both = _connects(tokens, current, after) or _dated_pair(
                tokens, current, after, atoms[index + 1 : index + 2]
            )
            if both and (span := _span(current, after)):
                current = Atom(current.first, after.last, span, weak=False)
                index += 1
        yield current


def _connects(tokens: Tokens, current: Atom, after: Atom) -> bool:
    """Tell whether what stands between two expressions makes an interval of them: "hingga", or "dan" after "antara"."""
    if _CONNECTOR.fullmatch(tokens.kinds, current.last, after.first):
        return True
    between = tokens.kind_at(current.first - 1) == "between"
    return between and after.first - current.last == 1 and tokens.kind_at(current.last) == "and"


def _dated_pair(tokens: Tokens, current: Atom, after: Atom, following: list[Atom]) -> bool:
    """Tell whether "dan" joins two weekdays whose dates follow: "Senin dan Selasa (24-25/7)"."""
    if not (is_bare_weekday(current.meaning) and is_bare_weekday(after.meaning) and following):
        return False
    joined_by_and = after.first - current.last == 1 and tokens.kind_at(current.last) == "and"
    dates = following[0]
    return (
        joined_by_and
        and isinstance(dates.meaning, Between)
        and isinstance(dates.meaning.last, Moment)
        and dates.meaning.last.day is not None
        and _GLUE.fullmatch(tokens.kinds, after.last, dates.first) is not None
    )


def _span(first: Atom, last: Atom) -> Between | None:
    start, end = first.meaning, last.meaning
    if isinstance(start, Moment) and isinstance(end, Moment):
        if first.weak and last.weak and not (start.part and end.part):
            return None
        fits = _shape(start) == _shape(end) and _shares(start, end)
        fits = fits or bool(not end.dated and (start.part or start.clock))
        return Between(start, end) if fits else None
    if (
        isinstance(start, Months | Period | Years)
        and isinstance(end, Months | Period | Years)
        and not (first.weak or last.weak)
    ):
        open_month = isinstance(end, Months) and end.year is None and end.years is None
        return None if isinstance(start, Years) and open_month else Between(start, end)
    return None


def _shares(start: Moment, end: Moment) -> bool:
    """Tell whether one of two days needs the other; two complete ones are two expressions."""
    if is_bare_weekday(start) and end.weekday is not None:
        return True
    if start.day is None or end.day is None:
        return start.day is None and end.day is None
    return start.year is None and start.years is None and (end.year is not None or end.years is not None)


def _shape(moment: Moment) -> tuple[bool, bool, bool]:
    return moment.dated, moment.part is not None, moment.clock is not None
