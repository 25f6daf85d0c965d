"""Which words of a unit report, and which only look as if they did."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kronik.annotate.statements.scene import Unit, Word
from kronik.lang.id.reporting import (
    ADVERBS,
    ASSERTED_WHEN_NEGATED,
    ATTITUDES,
    BLOCKERS,
    CLAUSE_ROOTS,
    DENIED_WHEN_NEGATED,
    FEELING_VERBS,
    FIRST_PERSON,
    HEADLINE_OBJECTS,
    HEADLINE_VERBS,
    LOOKALIKES,
    NEGATIONS,
    PASSIVES,
    ROOTS,
    SOFT_ADVERBS,
    TELLING,
    VERBS,
    Use,
)
from kronik.records.article import BlockRole
from kronik.records.facts import Polarity
from kronik.records.span import Span

CLITIC = "nya"
MIN_MISSPELT_CHARS = 5
"""Shortest word that may be a misspelt cue: with four letters "rata" and "nata" are neighbours of "kata"."""
MAX_BLOCKER_GAP_WORDS = 2
"""How many adverbs may stand between a blocking word and the verb ("tidak pernah lagi mengatakan")."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting verb of an indirect clause."""

    at: int
    """Index of its word."""
    last: int
    """Index after its last word: "menolak klaim" has two."""
    use: Use
    polarity: Polarity
    misspelt: bool = False


def span_of(words: Sequence[Word], first: int, last: int) -> Span:
    """Return where words `[first, last)` stand."""
    return Span(words[first].start, words[last - 1].end)


@cache
def _misspelt_verbs() -> Mapping[str, str]:
    """Return the verbs by their forms with two neighbouring letters swapped, looked up for every word of a page."""
    forms: dict[str, str] = {}
    for verb in VERBS:
        for at in range(len(verb) - 1 if len(verb) >= MIN_MISSPELT_CHARS else 0):
            forms.setdefault(verb[:at] + verb[at + 1] + verb[at] + verb[at + 2 :], verb)
    return MappingProxyType({form: verb for form, verb in forms.items() if form not in VERBS})


def transposed(word: str) -> str | None:
    """Return the attitude or verb that a word is with two neighbouring letters swapped ("ykain")."""
    return None if word in LOOKALIKES else _misspelt_verbs().get(word)


def near_root(word: str) -> str | None:
    """Return the one reporting root at an edit distance of one; None where several or none are."""
    if len(word) < MIN_MISSPELT_CHARS - 1 or not word.isalpha():
        return None
    near = {
        root
        for root in ROOTS
        if len(root) >= MIN_MISSPELT_CHARS - 1 and abs(len(root) - len(word)) <= 1 and _one_edit(root, word)
    }
    return near.pop() if len(near) == 1 else None


def _one_edit(a: str, b: str) -> bool:
    """Tell whether two words differ by two neighbouring letters swapped or one letter left out."""
    if len(a) == len(b):
        return a != b and any(a[:at] + a[at + 1] + a[at] + a[at + 2 :] == b for at in range(len(a) - 1))
    short, long_ = sorted((a, b), key=len)
    return short[0] == long_[0] and any(long_[:at] + long_[at + 1 :] == short for at in range(len(long_)))


def root_of(word: str) -> tuple[str, bool] | None:
    """Return (root, has the clitic) of a reporting root such as "ujar" or "ujarnya"."""
    if word in ROOTS:
        return word, False
    if word.endswith(CLITIC) and word[: -len(CLITIC)] in ROOTS:
        return word[: -len(CLITIC)], True
    return None


def passive_of(word: str) -> tuple[str, bool] | None:
    """Return (passive, has the clitic) of a passive of saying such as "dikatakan" or "dikatakannya"."""
    if word in PASSIVES:
        return word, False
    if word.endswith(CLITIC) and word[: -len(CLITIC)] in PASSIVES:
        return word[: -len(CLITIC)], True
    return None


def _negated(words: Sequence[Word], at: int) -> bool:
    low = max(0, at - 1 - MAX_BLOCKER_GAP_WORDS)
    for back in range(at - 1, low - 1, -1):
        if words[back].lower in NEGATIONS:
            return True
        if words[back].lower not in SOFT_ADVERBS:
            return False
    return False


def _blocked(words: Sequence[Word], at: int, *, headline: bool) -> bool:
    """Tell whether the word before keeps a verb from reporting; a capital makes it a name outside headlines."""
    before = words[at - 1] if at else None
    if before is not None and headline and before.lower in HEADLINE_OBJECTS:
        return True
    manner = before is not None and before.lower == "dengan" and words[at].lower in TELLING
    if before is not None and not manner and before.lower in BLOCKERS and (headline or not before.text[0].isupper()):
        return True
    while at and words[at - 1].lower in ADVERBS:
        at -= 1
    return at > 0 and words[at - 1].lower in FIRST_PERSON


def _polarity(use: Use, lemma: str, *, negated: bool) -> Polarity | None:
    """Return the polarity, or None where the negation leaves no statement."""
    if negated:
        if lemma in DENIED_WHEN_NEGATED:
            return Polarity.DENIED
        return Polarity.ASSERTED if lemma in ASSERTED_WHEN_NEGATED else None
    if use in (Use.DENY, Use.DENY_NOUN):
        return Polarity.DENIED
    return Polarity.ASKED if use is Use.ASK else Polarity.ASSERTED


def _cue_at(unit: Unit, at: int) -> Cue | None:
    words = unit.words
    word = words[at]
    lemma = word.lower
    misspelt = False
    headline = unit.role is BlockRole.HEADLINE
    if lemma.endswith(CLITIC) and lemma[: -len(CLITIC)] == "menyebut":
        lemma = "menyebut"
    if lemma == "tahu" and at and words[at - 1].lower == "memberi":
        return Cue(at - 1, at + 1, Use.REQUEST, Polarity.ASSERTED)
    use = VERBS.get(lemma) or (HEADLINE_VERBS.get(lemma) if headline and at else None)
    if use is None:
        known = transposed(lemma) if word.text.islower() else None
        if known is None:
            return None
        lemma, use, misspelt = known, VERBS[known], True
    if lemma in ATTITUDES and at and words[at - 1].lower in FEELING_VERBS:
        return None
    if lemma in CLAUSE_ROOTS and at and words[at - 1].text == ",":
        return None
    polarity = _polarity(use, lemma, negated=_negated(words, at))
    if polarity is None or _blocked(words, at, headline=headline):
        return None
    return Cue(at, at + 1, use, polarity, misspelt)


def find_cues(unit: Unit, low: int, high: int, layer: int = -1) -> list[Cue]:
    """Return the reporting verbs among words `[low, high)` that stand in the quotation `layer` (-1: in none)."""
    return [cue for at in range(low, high) if unit.words[at].quote == layer and (cue := _cue_at(unit, at))]
