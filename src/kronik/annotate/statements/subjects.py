"""The subject phrase before a cue: title, name and what stands in apposition to it."""

from collections.abc import Sequence

from kronik.annotate.statements.appositions import Chunk, name_in_front, with_name_behind
from kronik.annotate.statements.cues import root_of
from kronik.annotate.statements.phrases import Phrase, is_time, is_verb, named_hari
from kronik.annotate.statements.scene import Scene, Unit, Word
from kronik.lang.id.names import RANKS, ROLE_HEADS, SINGLE_OFFICES
from kronik.lang.id.reporting import (
    ADVERBS,
    CLAIM_NOUNS,
    CLAUSE_OPENERS,
    CONJUNCTIONS,
    DEMONSTRATIVES,
    EMPTY_SUBJECTS,
    EXISTENCE,
    PASSIVES,
    PRONOUNS,
    ROOTS,
    TIME_WORDS,
    VERBS,
)
from kronik.lang.id.sources import CITING_ACTIVES, CITING_PASSIVES, STRONG_CITING_PASSIVES

_NOT_ALONE = EMPTY_SUBJECTS | ADVERBS
_NO_HEADS = EXISTENCE | _NOT_ALONE


_CITING = CITING_ACTIVES | STRONG_CITING_PASSIVES


def _chunks(words: Sequence[Word], low: int, high: int) -> list[Chunk]:
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
    if word.lower in _CITING:
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
        if words[at + 1].lower == "yang" and words[at].lower in ROLE_HEADS:
            return Phrase(at, last)
    return None


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
            or any(is_verb(word) for word in words[low:high])
        ):
            break
        first, at = low, at - 1
    return first


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


def phrase_before(scene: Scene, unit: Unit, low: int, index: int) -> Phrase | None:
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
    if not relative and (described := _description(words, low, last)):
        return described
    chunks = _without_relative(words, _chunks(words, low, last), closed=last < index and words[last].text == ",")
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
        if all(word.lower in _NOT_ALONE for word in words[first:end]):
            continue
        while end - 1 > first and (words[end - 1].lower in ADVERBS or words[end - 2].lower == "secara"):
            end -= 1
        phrase = Phrase(_with_title(words, chunks, at, first), end, relative)
        if relative:
            return phrase
        return name_in_front(scene, words, chunks, at) or with_name_behind(scene, words, phrase, chunks)
    return None
