"""What the clause around an expression tells of: what is to come, or the day of a saying."""

from dataclasses import dataclass
from itertools import pairwise

from kronik.annotate.times.lexer import Tokens
from kronik.lang.id.time_words import (
    BIRTH_WORDS,
    COMPARING_WORDS,
    DUTY_WORDS,
    HABIT_WORDS,
    PAST_WORDS,
    PLANNING_PAIRS,
    PLANNING_WORDS,
    SINCE_WORDS,
    SPEECH_WORDS,
)

_PLANNING = frozenset(PLANNING_WORDS)
_PAST = frozenset(PAST_WORDS)
_DUTY = frozenset(DUTY_WORDS)
_HABIT = frozenset(HABIT_WORDS)
_SPEECH = frozenset(SPEECH_WORDS)
_BORDERS = frozenset(("bahwa", "tetapi", "namun", "sementara", ";", ":"))
REACH_TOKENS = 24
"""Tokens looked at on each side; clauses of the news are shorter, and it keeps long lines linear."""
COMPARED_TOKENS = 4
"""Words between "dibandingkan" and the time that something is compared with."""
BIRTH_TOKENS = 6
"""Words between "lahir" and its day: "lahir di Kota X pada 10 Juli 1936"."""
LEAD_TOKENS = 2
"""Words ("Pada", "hari") that an expression at the head of its sentence may have before it."""


def _clause_left(tokens: Tokens, first: int) -> int:
    start = first
    while start > 0 and first - start < REACH_TOKENS:
        if tokens.kind_at(start - 1) == "comma" or tokens.word(start - 1) in _BORDERS:
            break
        start -= 1
    return start


def _clause_right(tokens: Tokens, last: int) -> int:
    """Return where the clause ends: what somebody says on Friday may plan, though the saying does not."""
    end = last
    while end < len(tokens.items) and end - last < REACH_TOKENS:
        word = tokens.word(end)
        if tokens.kind_at(end) == "comma" or word in _BORDERS or word in _SPEECH:
            break
        end += 1
    return end


@dataclass(frozen=True, slots=True)
class Tense:
    """What the clause of an expression says of when it happens."""

    planned: bool
    """True where it tells of what is to come."""
    past: bool
    """True where it says that it has happened, and plans nothing."""
    habit: bool
    """True where it tells of what happens again and again ("biasanya", "di malam hari")."""


def tense_of(tokens: Tokens, first: int, last: int) -> Tense:
    """Read the clause of tokens `[first, last)`; an expression that opens the sentence reaches over its comma."""
    words = _clause_words(tokens, first, last)
    before = tokens.word(first - 1)
    plans = not _PLANNING.isdisjoint(words) or not PLANNING_PAIRS.isdisjoint(pairwise(words))
    planned = plans and before not in SINCE_WORDS
    past = not planned and not _PAST.isdisjoint(words) and _DUTY.isdisjoint(words)
    return Tense(planned, past, before == "di" or not _HABIT.isdisjoint(words))


def is_birth(tokens: Tokens, first: int) -> bool:
    """Tell whether somebody is born on the day, so that it is none of the news."""
    return any(tokens.word(i) in BIRTH_WORDS for i in range(max(0, first - BIRTH_TOKENS), first))


def is_compared(tokens: Tokens, first: int) -> bool:
    """Tell whether something is compared with the expression ("dibandingkan penutupan kemarin")."""
    return any(tokens.word(i) in COMPARING_WORDS for i in range(max(0, first - COMPARED_TOKENS), first))


def is_since(tokens: Tokens, first: int) -> bool:
    """Tell whether "sejak" stands before the expression."""
    return tokens.word(first - 1) in SINCE_WORDS


def _clause_words(tokens: Tokens, first: int, last: int) -> list[str]:
    start, end = _clause_left(tokens, first), _clause_right(tokens, last)
    words = [tokens.word(i) for i in (*range(start, first), *range(last, end))]
    if first <= LEAD_TOKENS and end == last and tokens.kind_at(end) == "comma":
        words += [tokens.word(i) for i in range(end + 1, _clause_right(tokens, end + 1))]
    return words


def is_said(tokens: Tokens, first: int) -> bool:
    """Tell whether a word of saying or citing stands before the expression in its sentence."""
    return any(tokens.word(i) in _SPEECH for i in range(max(0, first - REACH_TOKENS), first))


def follows_until(tokens: Tokens, first: int) -> bool:
    """Tell whether "hingga" or "sampai" stands before the expression, "sekitar" between them or not."""
    return "until" in (tokens.kind_at(first - 1), tokens.kind_at(first - 2))
