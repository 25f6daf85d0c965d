"""Mentions of time in a sentence: matches of the rules, put together where they stand side by side."""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kronik.annotate.times import amounts, clocks, days, holidays, periods
from kronik.annotate.times.joins import Atom, intervals, merged
from kronik.annotate.times.lexer import Tokens, kinds_pattern, tokens_of
from kronik.annotate.times.meaning import (
    Between,
    Meaning,
    Moment,
    NoTime,
)
from kronik.annotate.times.rulebook import Rule, Seen
from kronik.annotate.times.tense import Tense, follows_until, is_birth, is_compared, is_said, is_since, tense_of
from kronik.lang.id.time_words import DATE_LEADS
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


@cache
def _grammar() -> tuple[re.Pattern[str], tuple[Rule, ...]]:
    """Return a regex that finds where any rule may start, and the rules in order of preference."""
    rules = (*days.RULES, *clocks.RULES, *periods.RULES, *amounts.RULES)
    starts = "|".join(re.sub(r"\(\?P<\w+>", "(?:", rule.pattern.pattern) for rule in rules)
    return re.compile(starts), rules


def _atom_at(tokens: Tokens, start: int, rules: tuple[Rule, ...]) -> Atom | None:
    """Return what the longest rule says that matches at the token and accepts what it sees."""
    matches = [(match, rule) for rule in rules if (match := rule.pattern.match(tokens.kinds, start))]
    for match, rule in sorted(matches, key=lambda found: -found[0].end()):
        meaning = rule.build(Seen(tokens, match))
        if meaning is not None:
            return Atom(match.start(), match.end(), meaning, rule.weak)
    return None


def _atoms(tokens: Tokens) -> Iterator[Atom]:
    starts, rules = _grammar()
    named = deque(holidays.named_days(tokens))
    position = 0
    match = starts.search(tokens.kinds)
    while True:
        if match is not None and match.start() < position:  # searched anew only then: a search may run to the end
            match = starts.search(tokens.kinds, position)
        while named and named[0][0] < position:
            named.popleft()
        if named and (match is None or named[0][0] <= match.start()):
            atom: Atom | None = Atom(*named.popleft(), weak=False)
        elif match is None:
            return
        else:
            atom = _atom_at(tokens, match.start(), rules)
            position = match.start() + 1
        if atom is not None:
            position = atom.last
            if not isinstance(atom.meaning, NoTime):
                yield atom


_SURELY_A_DAY = 12
"""A first number above it is a day and no month or denominator: (23/7)."""


def _stands(tokens: Tokens, atom: Atom) -> bool:
    """Tell whether an expression that is not joined to another stands on its own."""
    if not atom.weak:
        return True
    bracketed = tokens.kind_at(atom.first - 1) == "lpar" and tokens.kind_at(atom.last) == "rpar"
    between = isinstance(atom.meaning, Between)
    ends = (atom.meaning.first, atom.meaning.last) if isinstance(atom.meaning, Between) else (atom.meaning,)
    moments = [end for end in ends if isinstance(end, Moment) and end.day is not None]
    if any(moment.year is not None for moment in moments):
        return bracketed or between
    led = tokens.word(atom.first - 1) in DATE_LEADS
    return (bracketed or led) and any((moment.day or 0) > _SURELY_A_DAY for moment in moments)


def _in_figures(tokens: Tokens, atom: Atom) -> bool:
    return kinds_pattern("{dmy}") in tokens.kinds[atom.first : atom.last]


def _told(meaning: Meaning) -> Moment | None:
    return meaning if isinstance(meaning, Moment) else None


def find_mentions(text: str, sentence: Span, index: int) -> tuple[Mention, ...]:
    """Return the time expressions of one sentence in text order, not overlapping."""
    tokens = tokens_of(text, sentence)
    if not tokens.kinds.strip("x"):
        return ()
    parts = list(intervals(tokens, list(merged(tokens, list(_atoms(tokens))))))
    atoms = list(merged(tokens, parts))
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
