"""Mentions of time in a sentence: matches of the rules, put together where they stand side by side."""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from kronik.annotate.times import amounts, clocks, days, holidays, periods
from kronik.annotate.times.lexer import Tokens, kinds_pattern, tokens_of
from kronik.annotate.times.meaning import (
    Between,
    Meaning,
    Moment,
    Months,
    NoTime,
    Period,
    Shift,
    Years,
    is_bare_weekday,
    joined,
)
from kronik.annotate.times.rulebook import NEXT, PAST, Rule, Seen
from kronik.annotate.times.tense import Tense, follows_until, is_birth, is_compared, is_said, is_since, tense_of
from kronik.records.span import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """An expression of the text, not yet resolved."""

    span: Span
    meaning: Meaning
    sentence: int
    """Index into the sentences of the article."""
    tense: Tense
    birth: bool
    """True for a day of birth."""
    since: bool
    """True after "sejak"."""
    elsewhere: bool
    """True where "waktu setempat" or the time of some place follows."""
    compared: bool
    """True where something is compared with it."""
    said: bool
    """True where it is the day of a saying or of a citation rather than of what happened."""
    until: bool
    """True after "hingga" and "sampai"."""
    either: bool
    """True where "atau" joins it to the mention before it ("Selasa malam atau Rabu dini hari WIB")."""
    day_style: bool
    """True where a weekday stands with the date, as reporters write the days of the news."""


@dataclass(frozen=True, slots=True)
class _Atom:
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


@cache
def _grammar() -> tuple[re.Pattern[str], tuple[Rule, ...]]:
    """Return a regex that finds where any rule may start, and the rules in order of preference."""
    rules = (*days.RULES, *clocks.RULES, *periods.RULES, *amounts.RULES)
    starts = "|".join(re.sub(r"\(\?P<\w+>", "(?:", rule.pattern.pattern) for rule in rules)
    return re.compile(starts), rules


def _atom_at(tokens: Tokens, start: int, rules: tuple[Rule, ...]) -> _Atom | None:
    """Return what the longest rule says that matches at the token and accepts what it sees."""
    matches = [(match, rule) for rule in rules if (match := rule.pattern.match(tokens.kinds, start))]
    for match, rule in sorted(matches, key=lambda found: -found[0].end()):
        meaning = rule.build(Seen(tokens, match))
        if meaning is not None:
            return _Atom(match.start(), match.end(), meaning, rule.weak)
    return None


def _atoms(tokens: Tokens) -> Iterator[_Atom]:
    starts, rules = _grammar()
    named = deque(holidays.named_days(tokens))
    position = 0
    while True:
        match = starts.search(tokens.kinds, position)
        while named and named[0][0] < position:
            named.popleft()
        if named and (match is None or named[0][0] <= match.start()):
            atom: _Atom | None = _Atom(*named.popleft(), weak=False)
        elif match is None:
            return
        else:
            atom = _atom_at(tokens, match.start(), rules)
            position = match.start() + 1
        if atom is not None:
            position = atom.last
            if not isinstance(atom.meaning, NoTime):
                yield atom


def _merged(tokens: Tokens, atoms: list[_Atom]) -> Iterator[_Atom]:
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


def _ends_weekdays(tokens: Tokens, before: _Atom, current: _Atom) -> bool:
    """Tell whether a weekday ends an interval of weekdays, whose hours are not those of its last day."""
    joined_days = is_bare_weekday(before.meaning) and is_bare_weekday(current.meaning)
    return joined_days and _CONNECTOR.fullmatch(tokens.kinds, before.last, current.first) is not None


def _is_day_in_open_bracket(outside: _Atom, whole: _Atom) -> bool:
    """Tell whether a bracket that is never closed gives the day of the weekday before it: "Senin (23/7"."""
    before, after = outside.meaning, whole.meaning
    if not isinstance(before, Moment) or not isinstance(after, Moment):
        return False
    return before.weekday is not None and before.day is None and after.day is not None


def _balance(tokens: Tokens, atom: _Atom) -> int:
    kinds = tokens.kinds[atom.first : atom.last]
    return kinds.count(_OPEN) - kinds.count(_CLOSE)


def _extended(tokens: Tokens, current: _Atom, after: _Atom) -> _Atom | None:
    if after.first - current.last > _LONGEST_GLUE or not _GLUE.fullmatch(tokens.kinds, current.last, after.first):
        return None
    meaning = _both(current.meaning, after.meaning)
    if meaning is None:
        return None
    atom = _Atom(current.first, after.last, meaning, weak=current.weak and after.weak)
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


def _with_afterword(tokens: Tokens, atom: _Atom) -> _Atom:
    """Take in the "lalu" of "Senin (20/10) lalu"."""
    match = _AFTERWARDS.match(tokens.kinds, atom.last)
    if match is None or not isinstance(atom.meaning, Moment) or atom.weak or atom.meaning.shift is not None:
        return atom
    shift = Shift.LAST if match.group("past") else Shift.NEXT
    return replace(atom, last=match.end(), meaning=replace(atom.meaning, shift=shift))


def _intervals(tokens: Tokens, atoms: list[_Atom]) -> Iterator[_Atom]:
    """Join "Selasa sore hingga malam" and "pukul 16.00 sampai 21.00 WIB"."""
    index = 0
    while index < len(atoms):
        current = atoms[index]
        index += 1
        if index < len(atoms):
            after = atoms[index]
            if _connects(tokens, current, after) and (span := _span(current, after)):
                current = _Atom(current.first, after.last, span, weak=False)
                index += 1
        yield current


def _connects(tokens: Tokens, current: _Atom, after: _Atom) -> bool:
    """Tell whether what stands between two expressions makes an interval of them: "hingga", or "dan" after "antara"."""
    if _CONNECTOR.fullmatch(tokens.kinds, current.last, after.first):
        return True
    between = tokens.kind_at(current.first - 1) == "between"
    return between and after.first - current.last == 1 and tokens.kind_at(current.last) == "and"


def _span(first: _Atom, last: _Atom) -> Between | None:
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
    return start.year is None and end.year is not None


def _shape(moment: Moment) -> tuple[bool, bool, bool]:
    return moment.dated, moment.part is not None, moment.clock is not None


_SURELY_A_DAY = 12
"""A first number above it is a day and no month or denominator: (23/7)."""


def _stands(tokens: Tokens, atom: _Atom) -> bool:
    """Tell whether an expression that is not joined to another stands on its own."""
    if not atom.weak:
        return True
    bracketed = tokens.kind_at(atom.first - 1) == "lpar" and tokens.kind_at(atom.last) == "rpar"
    between = isinstance(atom.meaning, Between)
    ends = (atom.meaning.first, atom.meaning.last) if isinstance(atom.meaning, Between) else (atom.meaning,)
    moments = [end for end in ends if isinstance(end, Moment) and end.day is not None]
    if any(moment.year is not None for moment in moments):
        return bracketed or between
    return bracketed and any((moment.day or 0) > _SURELY_A_DAY for moment in moments)


def _in_figures(tokens: Tokens, atom: _Atom) -> bool:
    return kinds_pattern("{dmy}") in tokens.kinds[atom.first : atom.last]


def _told(meaning: Meaning) -> Moment | None:
    return meaning if isinstance(meaning, Moment) else None


def find_mentions(text: str, sentence: Span, index: int) -> tuple[Mention, ...]:
    """Return the time expressions of one sentence in text order, not overlapping."""
    tokens = tokens_of(text, sentence)
    if not tokens.kinds.strip("x"):
        return ()
    parts = list(_intervals(tokens, list(_merged(tokens, list(_atoms(tokens))))))
    atoms = list(_merged(tokens, parts))
    found: list[Mention] = []
    last = -1
    for atom in atoms:
        if not _stands(tokens, atom):
            continue
        moment = _told(atom.meaning)
        found.append(
            Mention(
                Span(tokens.items[atom.first].start, tokens.items[atom.last - 1].end),
                atom.meaning,
                index,
                tense=tense_of(tokens, atom.first, atom.last),
                birth=is_birth(tokens, atom.first),
                since=is_since(tokens, atom.first),
                elsewhere=tokens.kind_at(atom.last) == "time",
                compared=is_compared(tokens, atom.first),
                said=is_said(tokens, atom.first),
                until=follows_until(tokens, atom.first),
                either=last >= 0 and atom.first - last == 1 and tokens.kind_at(last) == "or",
                day_style=moment is not None
                and moment.day is not None
                and (moment.weekday is not None or _in_figures(tokens, atom)),
            )
        )
        last = atom.last
    return tuple(found)
