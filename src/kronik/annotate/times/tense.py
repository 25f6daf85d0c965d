"""What the clause around an expression tells of: what is to come, or the day of a saying."""

from itertools import pairwise

from kronik.annotate.times.lexer import Tokens
from kronik.lang.id.time_words import PAST_WORDS, PLANNING_PAIRS, PLANNING_WORDS, SPEECH_WORDS

_PLANNING = frozenset(PLANNING_WORDS)
_PAST = frozenset(PAST_WORDS)
_SPEECH = frozenset(SPEECH_WORDS)
_BORDERS = frozenset(("bahwa", "tetapi", "namun", "sementara", ";", ":"))
REACH_TOKENS = 24
"""Tokens looked at on each side; clauses of the news are shorter, and it keeps long lines linear."""
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
    end = last
    while end < len(tokens.items) and end - last < REACH_TOKENS:
        if tokens.kind_at(end) == "comma" or tokens.word(end) in _BORDERS:
            break
        end += 1
    return end


def is_planned(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether the clause of tokens `[first, last)` plans; one that opens the sentence reaches over its comma."""
    words = _clause_words(tokens, first, last)
    return not _PLANNING.isdisjoint(words) or not PLANNING_PAIRS.isdisjoint(pairwise(words))


def is_past(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether the clause of tokens `[first, last)` says that what it tells has happened."""
    return not _PAST.isdisjoint(_clause_words(tokens, first, last)) and not is_planned(tokens, first, last)


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
