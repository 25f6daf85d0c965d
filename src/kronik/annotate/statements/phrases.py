"""The speaker phrase on either side of a cue, found by what may not stand inside one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kronik.annotate.statements.scene import Scene, Unit, Word
from kronik.lang.id.names import HONORIFICS, RANKS, ROLE_HEADS, ROLE_WORDS
from kronik.lang.id.reporting import (
    DEMONSTRATIVES,
    DOCUMENTS,
    MONTH_NAMES,
    NAMED_BY,
    NOT_VERBS,
    NP_OPENERS,
    PHRASE_ENDS,
    PRONOUNS,
    RELATIVE_ENDS,
    RELEASED,
    SPEAKER_NOUNS,
    TIME_WORDS,
    VERBS,
)
from kronik.records.facts import ActorType
from kronik.records.span import Span

_SHORT_TITLES = HONORIFICS | RANKS
_SPEAKERS = PRONOUNS | NP_OPENERS | SPEAKER_NOUNS
_TITLES = ROLE_HEADS | RANKS | ROLE_WORDS | SPEAKER_NOUNS
_VERB = re.compile(r"(?:me[mnlrwy]\w{3,}|meng\w{2,}|di[a-z]{4,}|ber[a-z]{4,}|ter[a-z]{4,})$")
MAX_PHRASE_WORDS = 24
"""Longest speaker phrase in words: the longest of the development articles has 16."""
MAX_NAME_WORDS = 6
"""Longest name of a person that is looked for behind a title, in words: the longest of the development articles."""
MAX_SHORT_TITLE_CHARS = 5
"""Longest title that is written with a stop: "Drs.", "Kapt."."""
MAX_TITLE_WORDS = 12
"""How far after a preposition the name of an office-holder is looked for ("peneliti pada …, NAME")."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words `[first, last)` of a unit that name a speaker."""

    first: int
    last: int
    relative: bool = False
    """True where the cue stands in a relative clause ("kesaksian yang menyebut")."""

    def span(self, words: Sequence[Word]) -> Span:
        """Return where the phrase stands."""
        return Span(words[self.first].start, words[self.last - 1].end)


def is_verb(word: Word) -> bool:
    """Tell whether the word looks like a verb: a verbal prefix and no known noun."""
    return (
        word.lower not in NOT_VERBS
        and (word.lower in VERBS or bool(_VERB.match(word.lower)))
        and word.text[0].islower()
    )


def is_time(word: Word) -> bool:
    """Tell whether the word opens a date or a dateline's place."""
    return word.lower in TIME_WORDS or word.text[0].isdigit()


def named_hari(words: Sequence[Word], at: int) -> bool:
    """Tell whether a word of dates is a name: "Hari" inside a sentence with no weekday behind it, "Juli Tri Wijaya"."""
    if at + 1 >= len(words):
        return words[at].text == "Hari" and at > 0 and words[at - 1].text not in ".?!"
    following = words[at + 1]
    if following.lower in TIME_WORDS | DEMONSTRATIVES:
        return False
    if words[at].text == "Hari":
        return at > 0 and words[at - 1].text not in ".?!"
    return words[at].lower in MONTH_NAMES and words[at].text[0].isupper() and following.text[0].isupper()


def _bracket_end(words: Sequence[Word], index: int) -> int:
    """Return the index after the bracket that opens at `index`; the index itself where it never closes."""
    for last in range(index + 1, min(index + 8, len(words))):
        if words[last].text == ")":
            return last + 1
    return index


def _has_person(scene: Scene, words: Sequence[Word], first: int, last: int) -> bool:
    """Tell whether the words end in a person's name, or in one and a bracket."""
    found = scene.mentions_in(words[first].start, words[last - 1].end) if last > first else []
    people = [span for span, _, kind in found if kind is ActorType.PERSON]
    if not people:
        return False
    behind = [word for word in words[first:last] if word.start >= people[-1].end]
    return not behind or behind[0].text == "("


def _opens_person(scene: Scene, words: Sequence[Word], at: int) -> bool:
    """Tell whether a person's name starts at word `at`, or a title of one."""
    if words[at].lower.split(".")[0] in _SHORT_TITLES:
        return True
    found = scene.mentions_in(words[at].start, words[min(at + MAX_NAME_WORDS, len(words)) - 1].end)
    return any(span.start == words[at].start and kind is ActorType.PERSON for span, _, kind in found)


def _ends_at_verb(words: Sequence[Word], first: int, at: int) -> bool:
    """Tell whether word `at` is a verb that a speaker phrase cannot hold (a relative clause can)."""
    if any(word.lower == "yang" for word in words[first:at]):
        return False
    return words[at].lower in VERBS or (is_verb(words[at]) and words[at].lower not in NAMED_BY)


def is_title(word: Word) -> bool:
    """Tell whether a phrase that opens with the word may go on to a name: an office, a rank, a common noun."""
    return word.text[0].islower() or word.lower in _TITLES


def _is_district(words: Sequence[Word], at: int) -> bool:
    """Tell whether the place of a dateline is part of a longer name: "Jakarta Utara"."""
    return words[at].lower == "jakarta" and at + 1 < len(words) and words[at + 1].is_name_like


def _opens_name(word: Word) -> bool:
    return (word.is_name_like and not is_time(word)) or word.lower.split(".")[0] in HONORIFICS


def _name_after_comma(words: Sequence[Word], index: int) -> int | None:
    """Return the index of a capitalised name after the next comma, for titles that hold a preposition."""
    for at in range(index, min(index + MAX_TITLE_WORDS, len(words) - 1)):
        if words[at].quote != words[index].quote or words[at].text in ".;:?!":
            return None
        if words[at].text == ",":
            return at + 1 if _opens_name(words[at + 1]) else None
    return None


def _after_bracket(words: Sequence[Word], at: int) -> int | None:
    """Return the index behind an acronym in brackets where a name goes on; an age ends the phrase."""
    end = _bracket_end(words, at)
    goes_on = end < len(words) and (words[end].is_name_like or words[end].text == ",")
    return end if end > at and goes_on and not words[at + 1].text[0].isdigit() else None


def _after_comma(scene: Scene, words: Sequence[Word], first: int, at: int) -> int | None:
    """Return the index of the name behind a title and its comma ("Kepala Dinas X, Budi")."""
    named = scene.mentions_in(words[first].start, words[min(at + MAX_TITLE_WORDS, len(words)) - 1].end)
    if any(span.start < words[at].start < span.end for span, _, _ in named):
        return at + 1
    if at + 2 >= len(words) or words[at + 1].quote != words[at].quote or words[at - 1].lower in DEMONSTRATIVES:
        return None
    if not is_title(words[first]):
        return None
    if _has_person(scene, words, first, at):
        return at + 1 if _opens_person(scene, words, at + 1) else None
    field = words[at + 1].lower in ("dan", "serta") and words[at + 2].text[0].isupper()
    return at + 1 if field or _is_district(words, at + 1) or _opens_name(words[at + 1]) else None


def _after_end_word(scene: Scene, words: Sequence[Word], first: int, at: int) -> int | None:
    """Return where a phrase goes on behind a word that mostly ends one: "laporan dari X", "peneliti pada X, NAME"."""
    word = words[at].lower
    if word == "dari" and words[at - 1].lower in DOCUMENTS and at == first + 1:
        return at + 1
    open_title = word in ("di", "pada", "dari", "dalam") and is_title(words[first])
    return _name_after_comma(words, at) if open_title and not _has_person(scene, words, first, at) else None


def _shortens(words: Sequence[Word], at: int) -> bool:
    """Tell whether a stop belongs to a short title before a name: "Dr. Rina"."""
    before = words[at - 1]
    initial = before.text.isupper() and len(before.text) == 1
    short = initial or (before.lower in _SHORT_TITLES and len(before.text) <= MAX_SHORT_TITLE_CHARS)
    return short and at + 1 < len(words) and words[at + 1].text[0].isupper()


def _step_after(scene: Scene, unit: Unit, first: int, at: int) -> int | None:
    """Return the index to go on at after word `at` of a phrase, or None where the phrase ends before it."""
    words = unit.words
    word = words[at]
    if word.text == "." and _shortens(words, at):
        return at + 1
    if word.quote != words[first - 1].quote or word.text in ".;:?!–-)":
        return None
    if word.text == "(":
        return _after_bracket(words, at)
    if word.text == ",":
        return _after_comma(scene, words, first, at)
    relative = any(before.lower == "yang" for before in words[first:at])
    if word.lower in (RELATIVE_ENDS if relative else PHRASE_ENDS) and word.text[0].islower():
        return _after_end_word(scene, words, first, at)
    ends = at > first and (_ends_at_verb(words, first, at) or _opens_occasion(words, at))
    return None if ends else at + 1


def _opens_occasion(words: Sequence[Word], at: int) -> bool:
    """Tell whether a date or the release of what is said starts at word `at`: "Senin", "pada rilis tertulis"."""
    word = words[at]
    if word.lower in ("pada", "dalam"):
        return at + 1 < len(words) and words[at + 1].lower in RELEASED
    aged = words[at - 1].text.isdigit() and word.lower == "tahun"
    return is_time(word) and word.text[0].isalpha() and not aged and not _is_district(words, at)


def _is_glued(words: Sequence[Word], at: int) -> bool:
    """Tell whether a comma without a space stands before a name: "jelas,Kepala Dinas X"."""
    return (
        at + 1 < len(words)
        and words[at].text == ","
        and words[at].end == words[at + 1].start
        and is_title(words[at + 1])
    )


def _born(words: Sequence[Word], first: int) -> int | None:
    """Return where "penyanyi kelahiran Jakarta, 24 Januari 1999 itu" ends; None where no such description opens."""
    if first + 1 >= len(words) or words[first + 1].lower != "kelahiran":
        return None
    for at in range(first + 2, min(first + MAX_TITLE_WORDS, len(words))):
        if words[at].lower in DEMONSTRATIVES:
            return at + 1
        if words[at].text in ".;:?!" or words[at].quote != words[first].quote:
            return None
    return None


def phrase_after(scene: Scene, unit: Unit, index: int) -> Phrase | None:
    """Return the speaker phrase that opens at word `index`, after a cue; None where none does."""
    words = unit.words
    if index < len(words) and words[index].lower in ("oleh", "dari"):
        index += 1
    index += _is_glued(words, index)
    if index >= len(words) or words[index].is_mark or (index and words[index].quote != words[index - 1].quote):
        return None
    if words[index].lower in PRONOUNS:
        return Phrase(index, index + 1)
    if words[index].lower in TIME_WORDS and not named_hari(words, index):
        return None
    if born := _born(words, index):
        return Phrase(index, born)
    at = index
    while at < len(words) and at - index < MAX_PHRASE_WORDS:
        step = _step_after(scene, unit, index, at)
        if step is None:
            break
        at = step
    while at > index and words[at - 1].is_mark and words[at - 1].text != ")":
        at -= 1
    return Phrase(index, at) if at > index else None


def can_speak(words: Sequence[Word], phrase: Phrase) -> bool:
    """Tell whether the phrase can name a speaker: a capital, a pronoun, or a noun for people and bodies."""
    first = words[phrase.first]
    return (
        first.is_name_like
        or first.lower in _SPEAKERS
        or any(word.is_name_like for word in words[phrase.first : phrase.last])
    )
