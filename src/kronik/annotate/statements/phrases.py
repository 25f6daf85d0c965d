"""The speaker phrase on either side of a cue, found by what may not stand inside one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kronik.annotate.statements.scene import Scene, Unit, Word
from kronik.lang.id.names import RANKS, ROLE_HEADS, ROLE_WORDS, SINGLE_OFFICES
from kronik.lang.id.reporting import (
    ADVERBS,
    CLAIM_NOUNS,
    CLAUSE_OPENERS,
    CONJUNCTIONS,
    DEMONSTRATIVES,
    DOCUMENTS,
    EMPTY_SUBJECTS,
    EXISTENCE,
    NAMED_BY,
    NOT_VERBS,
    NP_OPENERS,
    PASSIVES,
    PHRASE_ENDS,
    PRONOUNS,
    RELATIVE_ENDS,
    ROOTS,
    SPEAKER_NOUNS,
    TIME_WORDS,
    VERBS,
)
from kronik.lang.id.sources import CITING_ACTIVES, CITING_PASSIVES
from kronik.records.facts import ActorType
from kronik.records.span import Span

_VERB = re.compile(r"(?:me[mnlrwy]\w{3,}|meng\w{2,}|di[a-z]{4,}|ber[a-z]{4,}|ter[a-z]{4,})$")
MAX_PHRASE_WORDS = 24
"""Longest speaker phrase in words: the longest of the development articles has 16."""
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


def _named_hari(words: Sequence[Word], at: int) -> bool:
    """Tell whether "Hari" is a person: a capital inside a sentence, and no weekday behind it."""
    if words[at].text != "Hari" or at == 0 or words[at - 1].text in ".?!":
        return False
    return at + 1 >= len(words) or words[at + 1].lower not in TIME_WORDS | DEMONSTRATIVES


def _bracket_end(words: Sequence[Word], index: int) -> int:
    """Return the index after the bracket that opens at `index`; the index itself where it never closes."""
    for last in range(index + 1, min(index + 8, len(words))):
        if words[last].text == ")":
            return last + 1
    return index


def _has_person(scene: Scene, words: Sequence[Word], first: int, last: int) -> bool:
    return last > first and any(
        kind is ActorType.PERSON for _, _, kind in scene.mentions_in(words[first].start, words[last - 1].end)
    )


def _ends_at_verb(words: Sequence[Word], first: int, at: int) -> bool:
    """Tell whether word `at` is a verb that a speaker phrase cannot hold (a relative clause can)."""
    if any(word.lower == "yang" for word in words[first:at]):
        return False
    return words[at].lower in VERBS or (is_verb(words[at]) and words[at].lower not in NAMED_BY)


def _is_title(word: Word) -> bool:
    """Tell whether a phrase that opens with the word may go on to a name: an office, a rank, a common noun."""
    return word.text[0].islower() or word.lower in ROLE_HEADS | RANKS | ROLE_WORDS | SPEAKER_NOUNS


def _opens_name(word: Word) -> bool:
    return word.is_name_like and not is_time(word)


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
    named = _has_person(scene, words, first, at)
    more = at + 1 < len(words) and _opens_name(words[at + 1]) and words[at + 1].quote == words[at].quote
    pointed = words[at - 1].lower in DEMONSTRATIVES
    return at + 1 if more and not named and not pointed and _is_title(words[first]) else None


def _after_end_word(scene: Scene, words: Sequence[Word], first: int, at: int) -> int | None:
    """Return where a phrase goes on behind a word that mostly ends one: "laporan dari X", "peneliti pada X, NAME"."""
    word = words[at].lower
    if word == "dari" and words[at - 1].lower in DOCUMENTS and at == first + 1:
        return at + 1
    open_title = word in ("di", "pada", "dari", "dalam") and _is_title(words[first])
    return _name_after_comma(words, at) if open_title and not _has_person(scene, words, first, at) else None


def _step_after(scene: Scene, unit: Unit, first: int, at: int) -> int | None:
    """Return the index to go on at after word `at` of a phrase, or None where the phrase ends before it."""
    words = unit.words
    word = words[at]
    if word.quote != words[first - 1].quote or word.text in ".;:?!–-)":
        return None
    if word.text == "(":
        return _after_bracket(words, at)
    if word.text == ",":
        return _after_comma(scene, words, first, at)
    relative = any(before.lower == "yang" for before in words[first:at])
    if word.lower in (RELATIVE_ENDS if relative else PHRASE_ENDS) and word.text[0].islower():
        return _after_end_word(scene, words, first, at)
    ends = at > first and (_ends_at_verb(words, first, at) or (is_time(word) and word.text[0].isalpha()))
    return None if ends else at + 1


def phrase_after(scene: Scene, unit: Unit, index: int) -> Phrase | None:
    """Return the speaker phrase that opens at word `index`, after a cue; None where none does."""
    words = unit.words
    if index < len(words) and words[index].lower in ("oleh", "dari"):
        index += 1
    if index >= len(words) or words[index].is_mark or (index and words[index].quote != words[index - 1].quote):
        return None
    if words[index].lower in PRONOUNS:
        return Phrase(index, index + 1)
    if words[index].lower in TIME_WORDS and not _named_hari(words, index):
        return None
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
        or first.lower in PRONOUNS | NP_OPENERS | SPEAKER_NOUNS
        or any(word.is_name_like for word in words[phrase.first : phrase.last])
    )


def _chunks(words: Sequence[Word], low: int, high: int) -> list[tuple[str, int, int]]:
    """Cut `[low, high)` at commas and at words that open adjuncts: (opener, first, last)."""
    found = []
    opener, first = "", low
    layer = words[high].quote if high < len(words) else -1
    for at in range(low, high):
        word = words[at]
        if word.text in ",;:–—-" or word.quote != layer or (word.lower in CONJUNCTIONS and not _in_name(words, at)):
            if at > first:
                found.append((opener, first, at))
            opener = word.text if word.is_mark or word.quote != layer else word.lower
            first = at + 1
    if high > first:
        found.append((opener, first, high))
    return [
        (opener, first, last) for opener, first, last in found if not all(word.is_mark for word in words[first:last])
    ]


def _in_name(words: Sequence[Word], at: int) -> bool:
    return at > 0 and words[at].text[0].isupper() and words[at - 1].is_name_like and words[at - 1].text != ","


def _nominal(words: Sequence[Word], first: int, last: int) -> bool:
    """Tell whether words can be a subject: not a time, not a verb first, not a connective alone."""
    word = words[first]
    counted = word.text.isdigit() and first + 1 < last and words[first + 1].lower not in TIME_WORDS
    if word.lower in VERBS or word.lower in PASSIVES or (word.lower.startswith("me") and word.lower.endswith("kan")):
        return False
    if (
        (is_time(word) and not counted and not _named_hari(words, first))
        or is_verb(word)
        or all(w.lower in EMPTY_SUBJECTS | ADVERBS for w in words[first:last])
    ):
        return False
    claim = word.lower in CLAIM_NOUNS and last - first > 1
    return word.lower not in ROOTS or word.text[0].isupper() or claim


def _core(words: Sequence[Word], first: int, last: int, *, relative: bool) -> tuple[int, int]:
    """Cut a chunk down to the subject: before its first verb, or after its last one for a relative clause."""
    while first < last - 1 and words[first].is_mark:
        first += 1
    verbs = [at for at in range(first, last) if is_verb(words[at])]
    while first < last - 1 and words[first].lower in EXISTENCE | EMPTY_SUBJECTS | ADVERBS:
        first += 1
    if verbs and relative:
        first = max(first, min(verbs[-1] + 1, last - 1))
    elif verbs:
        joint = [at for at in range(verbs[0], last - 1) if words[at].lower in ("dan", "serta", "lalu")]
        if joint:
            first = joint[-1] + 1
        elif verbs[0] > first:
            last = verbs[0]
    for at in range(first + 1, last):
        if words[at].lower == "yang":
            return first, at
    return first, last


def _with_title(words: Sequence[Word], chunks: list[tuple[str, int, int]], index: int, first: int) -> int:
    """Return where an apposed title before the name starts: "Kepala Dinas X, Budi Santoso"."""
    at = index
    while at > 0 and chunks[at][0] == "," and (words[chunks[at][1]].lower == "dan" or at == index):
        before, low, high = chunks[at - 1]
        named = (
            words[first].is_name_like
            or words[first].lower == "dan"
            or all(word.is_name_like for word in words[low:high])
        )
        if (
            before not in ("", ",")
            or not named
            or words[low].lower in CITING_ACTIVES | CITING_PASSIVES
            or not _nominal(words, low, high)
            or any(is_verb(word) for word in words[low:high])
        ):
            break
        first, at = low, at - 1
    return first


def _yang_before(words: Sequence[Word], chunk: tuple[str, int, int]) -> bool:
    """Tell whether a chunk is a relative clause between commas ("X, yang juga menteri, Y, …")."""
    return chunk[0] == "," and words[chunk[1]].lower == "yang"


def _titled(words: Sequence[Word], first: int, last: int) -> int | None:
    """Return where an office-holder starts behind an adjunct without a comma: "di PBB Perdana Menteri X menuduh"."""
    for at in range(first + 1, last - 1):
        if words[at].text[0].isupper() and words[at].lower in RANKS | SINGLE_OFFICES | {"perdana", "menteri"}:
            return at
    return None


def phrase_before(unit: Unit, low: int, index: int) -> Phrase | None:
    """Return the subject phrase in `[low, index)` before a cue; None where the cue shares an earlier subject."""
    words = unit.words
    last = index
    relative = False
    while last > low and (words[last - 1].lower in ADVERBS or words[last - 1].text == ","):
        relative = relative or words[last - 1].lower == "yang"
        last -= 1
    if last == low or words[last - 1].lower in (
        "dan",
        "serta",
        "seraya",
        "sambil",
        "tetapi",
        "tapi",
        "namun",
        "sembari",
    ):
        return None
    chunks = _chunks(words, low, last)
    for at in range(len(chunks) - 1, -1, -1):
        opener, first, end = chunks[at]
        skipped = opener.isalpha() and opener not in CLAUSE_OPENERS and not (relative and at == len(chunks) - 1)
        skipped = skipped or (words[first].lower == "yang" and not relative)
        skipped = skipped or (
            at > 0 and at == len(chunks) - 1 and _yang_before(words, chunks[at - 1]) and words[last].text == ","
        )
        if skipped and at == len(chunks) - 1 and (titled := _titled(words, first, end)):
            return Phrase(titled, end, relative)
        if skipped or not _nominal(words, first, end):
            continue
        first, end = _core(words, first, end, relative=relative)
        if all(word.lower in EMPTY_SUBJECTS | ADVERBS for word in words[first:end]):
            continue
        while end - 1 > first and (words[end - 1].lower in ADVERBS or words[end - 2].lower == "secara"):
            end -= 1
        return Phrase(_with_title(words, chunks, at, first), end, relative)
    return None
