"""The subject phrase before a cue: title, name and what stands in apposition to it."""

from collections.abc import Sequence

from kronik.annotate.statements.appositions import Chunk, name_in_front, people_in, with_name_behind
from kronik.annotate.statements.cues import root_of
from kronik.annotate.statements.phrases import Phrase, is_time, is_verb, named_hari
from kronik.annotate.statements.scene import Scene, Unit, Word
from kronik.lang.id.names import RANKS, ROLE_HEADS, SINGLE_OFFICES
from kronik.lang.id.reporting import (
    ADVERBS,
    CAUSATIVES,
    CLAIM_NOUNS,
    CLAUSE_OPENERS,
    CONJUNCTIONS,
    DEMONSTRATIVES,
    EMPTY_SUBJECTS,
    EXISTENCE,
    LEADING_TIMES,
    PASSIVES,
    PRONOUNS,
    ROOTS,
    SHARING_LINKS,
    TIME_WORDS,
    TOGETHER_WORDS,
    VERBS,
)
from kronik.lang.id.sources import CITING_ACTIVES, CITING_PASSIVES, STRONG_CITING_PASSIVES
from kronik.records.facts import ActorType

_NOT_ALONE = EMPTY_SUBJECTS | ADVERBS
MIN_PLACE_CHUNKS = 2
"""Chunks before a place that goes on: the subject and the first part of the place."""
_BEFORE_DESCRIPTIONS = CONJUNCTIONS | ADVERBS
_NO_HEADS = EXISTENCE | _NOT_ALONE


_CITING = CITING_ACTIVES | STRONG_CITING_PASSIVES


def _chunks(scene: Scene, words: Sequence[Word], low: int, high: int) -> list[Chunk]:
    """Cut `[low, high)` at commas and at words that open adjuncts: (opener, first, last)."""
    found = []
    opener, first = "", low
    layer = words[high].quote if high < len(words) else -1
    names = [
        span for span, _, _ in scene.mentions_in(words[low].start, words[high - 1].end) if "," in span.cut(scene.text)
    ]
    for at in range(low, high):
        word = words[at]
        if any(span.start < word.start < span.end for span in names):
            continue
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
    if word.lower in _CITING or not any(char.isalpha() for part in words[first:last] for char in part.text):
        return False
    if (
        (is_time(word) and not counted and not named_hari(words, first))
        or is_verb(word)
        or all(w.lower in _NOT_ALONE for w in words[first:last])
    ):
        return False
    claim = word.lower in CLAIM_NOUNS and last - first > 1
    return word.lower not in ROOTS or word.text[0].isupper() or claim


def _description(words: Sequence[Word], low: int, last: int) -> Phrase | None:
    """Return the description with a relative clause that points back: "pria yang menjabat sejak 2008 itu"."""
    if words[last - 1].lower not in DEMONSTRATIVES:
        return None
    for at in range(last - 3, low - 1, -1):
        if words[at].is_mark:
            return None
        opens = at == low or words[at - 1].is_mark or words[at - 1].lower in _BEFORE_DESCRIPTIONS
        if words[at].lower not in ROLE_HEADS or not opens:
            continue
        link = next((link for link in range(at + 1, last) if not words[link].is_name_like), last)
        if words[link].lower == "yang":
            return Phrase(at, last)
    return None


def _beside_verbs(
    words: Sequence[Word], first: int, last: int, verbs: Sequence[int], *, relative: bool
) -> tuple[int, int]:
    """Cut a chunk with verbs down to the subject: before the first, behind the last, or behind "dan"."""
    if relative:
        return max(first, min(verbs[-1] + 1, last - 1)), last
    if words[verbs[-1]].lower in CAUSATIVES and verbs[-1] + 1 < last:
        return verbs[-1] + 1, last
    joint = [at for at in range(verbs[0], last - 1) if words[at].lower in ("dan", "serta", "lalu")]
    if joint:
        return joint[-1] + 1, last
    return first, verbs[0] if verbs[0] > first else last


def _core(words: Sequence[Word], first: int, last: int, *, relative: bool) -> tuple[int, int]:
    """Cut a chunk down to the subject: before its first verb, or after its last one for a relative clause."""
    while first < last - 1 and words[first].is_mark:
        first += 1
    described = words[last - 1].lower in DEMONSTRATIVES and any(
        word.lower == "yang" for word in words[first + 1 : last]
    )
    if described and not relative and words[first].lower in ROLE_HEADS:
        return first, last
    verbs = [at for at in range(first, last) if is_verb(words[at])]
    while first < last - 1 and words[first].lower in _NO_HEADS:
        first += 1
    if verbs:
        first, last = _beside_verbs(words, first, last, verbs, relative=relative)
    for at in range(first + 1, last):
        if words[at].lower == "yang":
            return first, at
    return first, last


def _with_title(words: Sequence[Word], chunks: list[Chunk], index: int, first: int) -> int:
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
            or (root_of(words[low].lower) and words[low + 1].lower in PRONOUNS)
            or not _nominal(words, low, high)
            or any(is_verb(word) or _tells_time(word) for word in words[low:high])
        ):
            break
        first, at = low, at - 1
    return first


def _past_verbs(words: Sequence[Word], first: int, last: int) -> int:
    """Return where the noun before a relative clause starts: behind the verb whose object it is."""
    verbs = [at for at in range(first, last - 1) if is_verb(words[at])]
    return verbs[-1] + 1 if verbs and verbs[0] == first else first


def _tells_time(word: Word) -> bool:
    """Tell whether a word belongs to a time, and so to no title: "beberapa waktu lalu, …"."""
    return word.text.islower() and (word.lower in TIME_WORDS or word.lower in ("waktu", "lalu", "kali"))


def _yang_before(words: Sequence[Word], chunk: Chunk) -> bool:
    """Tell whether a chunk is a relative clause between commas ("X, yang juga menteri, Y, …")."""
    return chunk[0] == "," and words[chunk[1]].lower == "yang"


def _titled(words: Sequence[Word], first: int, last: int) -> int | None:
    """Return where an office-holder starts behind an adjunct without a comma: "di PBB Perdana Menteri X menuduh"."""
    for at in range(first + 1, last - 1):
        if words[at].text[0].isupper() and words[at].lower in RANKS | SINGLE_OFFICES | {"perdana", "menteri"}:
            return at
    return None


def _without_relative(words: Sequence[Word], chunks: list[Chunk], *, closed: bool) -> list[Chunk]:
    """Leave out a relative clause that a comma closes before the cue: "X, yang menjabat hingga pemilu digelar, …"."""
    at = next((at for at in range(len(chunks) - 1, 0, -1) if _yang_before(words, chunks[at])), 0)
    return chunks[:at] if closed and at and all(opener != "," for opener, _, _ in chunks[at + 1 :]) else chunks


def _named_last(scene: Scene, words: Sequence[Word], first: int, last: int) -> int | None:
    """Return where a person is named behind an adjunct without a comma: "saat ditemui di kantornya Rina Wijaya"."""
    people = people_in(scene, words, first, last)
    start, end = people[-1] if people else (first, last)
    return start if end == last and start > first and words[start - 1].lower not in TOGETHER_WORDS else None


def _past_pointer(words: Sequence[Word], first: int, last: int) -> int | None:
    """Return where a subject starts behind an adjunct that a pointer closes: "atas permintaan itu pihak X …"."""
    at = next((at for at in range(first + 1, last - 1) if words[at].lower in DEMONSTRATIVES), None)
    return at + 1 if at is not None and _nominal(words, at + 1, last) else None


def _is_place(scene: Scene, words: Sequence[Word], chunks: list[Chunk], at: int) -> bool:
    """Tell whether a chunk goes on with the places before it: "pejabat di California, Amerika Serikat, …"."""
    while at >= MIN_PLACE_CHUNKS and chunks[at][0] == "," and _only_places(scene, words, chunks[at]):
        at -= 1
        if chunks[at][0] in ("di", "dari") and _only_places(scene, words, chunks[at]):
            return _nominal(words, *chunks[at - 1][1:])
    return False


def _only_places(scene: Scene, words: Sequence[Word], chunk: Chunk) -> bool:
    """Tell whether a chunk is made of names of places and "dan"."""
    _, first, last = chunk
    found = scene.mentions_in(words[first].start, words[last - 1].end)
    places = [span for span, _, kind in found if kind in (ActorType.STATE, ActorType.PLACE)]
    return all(
        word.lower == "dan" or any(span.start <= word.start < span.end for span in places) for word in words[first:last]
    )


def _is_skipped(words: Sequence[Word], chunks: list[Chunk], at: int, last: int, *, relative: bool) -> bool:
    """Tell whether a chunk is an adjunct or a relative clause, which holds no subject."""
    opener, first, _ = chunks[at]
    if opener.isalpha() and opener not in CLAUSE_OPENERS and not (relative and at == len(chunks) - 1):
        return True
    if words[first].lower == "yang" and not relative:
        return True
    return at > 0 and at == len(chunks) - 1 and _yang_before(words, chunks[at - 1]) and words[last].text == ","


def _subject_in(words: Sequence[Word], chunks: list[Chunk], at: int, *, relative: bool) -> Phrase | None:
    """Return the subject that a chunk holds, with the title that is in apposition to it."""
    _, first, end = chunks[at]
    if relative and at == len(chunks) - 1:
        first = _past_verbs(words, first, end)
    while first < end - 1 and words[first].lower in LEADING_TIMES and words[first + 1].text[0].isalpha():
        first += 1
    first += first + 1 < end and words[first].lower in ("dan", "serta") and words[first + 1].lower in PRONOUNS
    if not _nominal(words, first, end):
        return None
    if root_of(words[first].lower) and first + 1 < end and words[first + 1].lower in PRONOUNS:
        first += 1
    first, end = _core(words, first, end, relative=relative)
    if all(word.lower in _NOT_ALONE for word in words[first:end]):
        return None
    while end - 1 > first and (words[end - 1].lower in ADVERBS or words[end - 2].lower == "secara"):
        end -= 1
    return Phrase(_with_title(words, chunks, at, first), end, relative)


def _before_adverbs(words: Sequence[Word], low: int, index: int) -> tuple[int, bool]:
    """Return (index behind the last word before a cue that is no adverb or comma, whether "yang" was among them)."""
    relative = False
    while index > low and (words[index - 1].lower in ADVERBS or words[index - 1].text == ","):
        index -= 1
        relative = relative or words[index].lower == "yang"
    return index, relative


def phrase_before(scene: Scene, unit: Unit, low: int, index: int) -> Phrase | None:
    """Return the subject phrase in `[low, index)` before a cue; None where the cue shares an earlier subject."""
    words = unit.words
    last, relative = _before_adverbs(words, low, index)
    if last == low or words[last - 1].lower in SHARING_LINKS:
        return None
    if not relative and (described := _description(words, low, last)):
        return described
    chunks = _without_relative(words, _chunks(scene, words, low, last), closed=last < index and words[last].text == ",")
    for at in range(len(chunks) - 1, -1, -1):
        _, first, end = chunks[at]
        if _is_skipped(words, chunks, at, last, relative=relative):
            holder = (
                _titled(words, first, end) or _named_last(scene, words, first, end) or _past_pointer(words, first, end)
            )
            if at == len(chunks) - 1 and holder:
                return Phrase(holder, end, relative)
            continue
        if _is_place(scene, words, chunks, at):
            continue
        phrase = _subject_in(words, chunks, at, relative=relative)
        if phrase and relative:
            return phrase
        if phrase:
            return name_in_front(scene, words, chunks, at) or with_name_behind(scene, words, phrase, chunks)
    return None
