"""Where the name stands in a speaker phrase that a preposition, a relative clause or an apposition makes long."""

from collections.abc import Sequence

from kronik.annotate.statements.phrases import Phrase, is_time, is_title, is_verb
from kronik.annotate.statements.scene import Scene, Word
from kronik.lang.id.names import ROLE_HEADS
from kronik.lang.id.offices import TITLE_WORDS
from kronik.lang.id.reporting import (
    APPOSITION_HEADS,
    LISTING_WORDS,
    NAMED_BY,
    SPEAKER_NOUNS,
    TITLE_LINKS,
    TOGETHER_WORDS,
)
from kronik.records.facts import ActorType

_SKIPPED = ROLE_HEADS | APPOSITION_HEADS | TITLE_WORDS
_APPOSED = ROLE_HEADS | SPEAKER_NOUNS | APPOSITION_HEADS
MAX_APPOSITION_WORDS = 16
"""Longest apposition in words that is skipped between a name and what it says; beyond that it is content."""

Chunk = tuple[str, int, int]
"""(opener, first, last): words `[first, last)` of a clause between commas and words that open adjuncts."""


def people_in(scene: Scene, words: Sequence[Word], first: int, last: int) -> list[tuple[int, int]]:
    """Return the word ranges of the persons named in `[first, last)`."""
    if first >= last:
        return []
    found = []
    for span, _, kind in scene.mentions_in(words[first].start, words[last - 1].end):
        if kind is not ActorType.PERSON:
            continue
        inside = [at for at in range(first, last) if span.start <= words[at].start < span.end]
        if inside:
            found.append((inside[0], inside[-1] + 1))
    return found


def _bare(words: Sequence[Word], first: int, last: int) -> int:
    """Return the end of `[first, last)` without a bracket and marks at its end: "Rina (32)"."""
    while last > first and words[last - 1].is_mark:
        bracket = words[last - 1].text == ")"
        last -= 1
        while bracket and last > first and words[last].text != "(":
            last -= 1
    return last


def _acts(words: Sequence[Word], first: int, last: int) -> bool:
    return any(is_verb(word) and word.lower not in NAMED_BY for word in words[first:last])


def with_name_behind(scene: Scene, words: Sequence[Word], phrase: Phrase, chunks: Sequence[Chunk]) -> Phrase:
    """Return a title with the name behind its preposition or relative clause: "peneliti pada Lembaga X, NAME"."""
    if not is_title(words[phrase.first]) or people_in(scene, words, phrase.first, phrase.last):
        return phrase
    for opener, first, last in chunks:
        if last <= phrase.last:
            continue
        if first >= phrase.last and opener not in TITLE_LINKS:
            break
        if is_time(words[first]) or _acts(words, max(first, phrase.last), last):
            break
        people = people_in(scene, words, max(first, phrase.last), last)
        if not people:
            continue
        start, end = people[-1]
        if end == _bare(words, first, last) and words[start - 1].lower not in TOGETHER_WORDS:
            return Phrase(phrase.first, end, phrase.relative)
        break
    return phrase


def name_in_front(scene: Scene, words: Sequence[Word], chunks: Sequence[Chunk], index: int) -> Phrase | None:
    """Return the name of which chunk `index` is an apposition: "Rina (28), warga Desa X, Kabupaten Y, …"."""
    for at in range(index - 1, -1, -1):
        opener, first, last = chunks[at]
        if opener.isalpha() and opener not in TITLE_LINKS:
            return None
        people = people_in(scene, words, first, last)
        if people and people[0] == (first, _bare(words, first, last)) and not (opener and opener.isalpha()):
            _, head, _ = chunks[at + 1]
            apposed = chunks[at + 1][0] == "," and words[head].lower in _APPOSED
            return Phrase(*people[0]) if apposed and not _acts(words, head, chunks[index][1]) else None
    return None


def apposition_end(words: Sequence[Word], at: int, high: int) -> int:
    """Return the index behind an apposition between commas that opens at `at`; `at` itself where none does."""
    if at >= high or words[at].lower not in _SKIPPED:
        return at
    for end in range(at + 1, min(at + MAX_APPOSITION_WORDS, high)):
        if words[end].text == ",":
            goes_on = end + 1 < high and words[end + 1].lower not in LISTING_WORDS and not words[end + 1].is_name_like
            return end + 1 if goes_on and end - at > 1 else at
        if words[end].text in ".;:?!" or is_verb(words[end]):
            return at
    return at
