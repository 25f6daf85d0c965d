"""Where the content of an indirect statement begins and ends."""

from collections.abc import Sequence
from dataclasses import dataclass

from kronik.annotate.statements.cues import Cue, span_of
from kronik.annotate.statements.phrases import is_time, is_verb
from kronik.annotate.statements.scene import Scene, Unit, Word
from kronik.lang.id.reporting import (
    ADVERBS,
    AFTER_POINTERS,
    AUXILIARIES,
    CLAUSE_LINKS,
    COMPLEMENTISERS,
    CONDITIONS,
    CONNECTIVES,
    HEADLINE_TURNS,
    HEADLINE_VERBS,
    LINKERS,
    POINTERS,
    POINTING_WORDS,
    PREDICATIVES,
    PRONOUNS,
    SAYING_ADJUNCTS,
    SAYING_BREAKS,
    SAYING_OCCASIONS,
    TALK_NOUNS,
    TOPICS,
    VERBS,
    Use,
)
from kronik.records.article import BlockRole
from kronik.records.span import Span, trimmed

_PHRASE_BORDERS = {"selama"} | SAYING_ADJUNCTS | COMPLEMENTISERS | TOPICS | AUXILIARIES | PREDICATIVES
_OPEN_ENDS = LINKERS | {"yang"} - {"juga"}
_EMPTY = ADVERBS | POINTING_WORDS | CONNECTIVES
MAX_ADJUNCT_WORDS = 16
"""How many words may stand between a cue and its *bahwa* or comma: the longest of the development articles has 12."""
MAX_ADDRESSEE_WORDS = 12
"""Longest addressee of a request, in words."""
MAX_POINTING_WORDS = 2
"""Longest content in words that only points back: "penemuan itu"; a third makes a clause ("jalan itu ditutup")."""
MAX_SUBJECT_WORDS = 20
"""How far behind *tapi* another speaker's verb of saying may stand, in words: a title and a date stand before it."""
_TRIM = " \t\r\n\u00a0\u200b\ufeff,.;:–-"


@dataclass(frozen=True, slots=True)
class Opening:
    """Where a content starts, and what stood between cue and content."""

    at: int
    addressee: Span | None = None
    marked: bool = False
    """True where *bahwa*, a comma or the like marks the start."""


def is_void(words: Sequence[Word], first: int, last: int) -> bool:
    """Tell whether the content only points at something said elsewhere ("hal itu", "tuduhan tersebut")."""
    plain = [word.lower for word in words[first:last] if not word.is_mark]
    tells = first < last and (is_verb(words[first]) or words[first].lower in PREDICATIVES or words[first].quote >= 0)
    if not plain or (len(plain) == 1 and not tells):
        return True
    pointed = len(plain) > 1 and plain[1] in POINTERS
    if pointed and (len(plain) <= MAX_POINTING_WORDS or plain[2] in AFTER_POINTERS):
        return True
    if plain[-1] in POINTERS and all(
        word in POINTING_WORDS | {"semua", "seluruh", "segala", "adanya"} for word in plain
    ):
        return True
    return plain[0] in POINTING_WORDS and all(word in POINTING_WORDS for word in plain)


def _complementiser(words: Sequence[Word], at: int, high: int) -> int | None:
    """Return the index of a *bahwa* that adjuncts part from the cue."""
    for index in range(at, min(at + MAX_ADJUNCT_WORDS, high)):
        if words[index].lower == "bahwa" or (index == at and words[index].lower in CLAUSE_LINKS):
            return index
        word = words[index].lower
        other = index > at and (word in CLAUSE_LINKS or word in VERBS or word in TALK_NOUNS)
        if words[index].text in ";:?!." or other:
            return None
    return None


def _addressee(scene: Scene, unit: Unit, first: int, last: int) -> Span | None:
    """Return the phrase after *kepada* in words `[first, last)`."""
    words = unit.words
    for at in range(first, last - 1):
        if words[at].lower in ("kepada", "ke") and not words[at + 1].is_mark:
            return span_of(words, at + 1, phrase_end(scene, unit, at + 1, last))
    return None


def _in_name(words: Sequence[Word], at: int) -> bool:
    """Tell whether a small word is part of a name: "Kementerian Dalam Negeri"."""
    return words[at].text[0].isupper() and words[at - 1].is_name_like and not words[at].text[0].isdigit()


def phrase_end(scene: Scene, unit: Unit, first: int, high: int) -> int:
    """Return where a noun phrase without commas ends: a name's end, else the first adjunct, verb or mark."""
    words = unit.words
    mentions = scene.mentions_in(words[first].start, words[min(high, len(words)) - 1].end)
    name_end = next((span.end for span, _, _ in mentions if span.start == words[first].start), None)
    at = first
    while at < high and at - first < MAX_ADDRESSEE_WORDS:
        word = words[at]
        if word.is_mark or word.quote != words[first].quote:
            break
        if at > first and (
            is_verb(word) or ((is_time(word) or word.lower in _PHRASE_BORDERS) and not _in_name(words, at))
        ):
            break
        if name_end is not None and word.start >= name_end and not word.is_name_like:
            break
        at += 1
    return max(at, first + 1)


def _skip_adjunct(scene: Scene, unit: Unit, at: int, high: int) -> int | None:
    """Return the index after an adjunct of the saying that opens at `at`; None where it is content already."""
    words = unit.words
    for index in range(at, min(at + MAX_ADJUNCT_WORDS, high)):
        if words[index].text == ",":
            return index + 1
        if words[index].text in ".;:?!":
            break
    if words[at].lower == "kepada" and at + 1 < high:
        return phrase_end(scene, unit, at + 1, high)
    return None


def _adjunct_opens(words: Sequence[Word], at: int, high: int) -> bool:
    word = words[at].lower
    following = words[at + 1].lower if at + 1 < high else ""
    if word in ("saat", "ketika"):
        return following in SAYING_OCCASIONS or (at + 1 < high and is_verb(words[at + 1]))
    if word in ("di", "pada", "usai", "seusai", "ke"):
        return word != "di" or words[min(at + 1, high - 1)].is_name_like or following == "hadapan"
    if word == "dalam":
        return following in SAYING_OCCASIONS | {"sebuah", "suatu"}
    return word in ("kepada", "melalui", "lewat") or words[at].text == "("


def opening(scene: Scene, unit: Unit, cue: Cue, high: int) -> Opening:
    """Return where the content after a cue starts: past adverbs, adjuncts of the saying and *bahwa*."""
    words = unit.words
    at = cue.last
    hard = _complementiser(words, at, high)
    if hard is not None:
        start = hard + 1
        while start < high and words[start].text in ",:":
            start += 1
        return Opening(start, _addressee(scene, unit, at, hard), marked=True)
    addressee = None
    marked = False
    while at < high:
        word = words[at]
        if (
            word.text in ",:"
            or word.lower in ("juga", "pula", "lagi", "kembali")
            or (word.lower == "secara" and at + 1 < high)
        ):
            marked = marked or word.text in ",:"
            at += 2 if word.lower == "secara" else 1
            continue
        if word.lower in CLAUSE_LINKS:
            governs = marked and word.lower in CONDITIONS and any(word.text == "," for word in words[at + 1 : high])
            return Opening(at + (not governs), addressee, marked=True)
        if word.lower == "untuk" and at == cue.last and cue.use is not Use.CLAUSE:
            return Opening(at + 1, addressee)
        after = _skip_adjunct(scene, unit, at, high) if not marked and _adjunct_opens(words, at, high) else None
        after = after or _skip_date(scene, words, at, high)
        if after is None or after >= high:
            break
        addressee = addressee or _addressee(scene, unit, at, after)
        at = after + (addressee is not None and words[after].lower == "untuk")
    return Opening(at, addressee, marked=marked)


def _skip_date(scene: Scene, words: Sequence[Word], at: int, high: int) -> int | None:
    """Return the index of the *tentang* behind a date at word `at`: "mengatakan pekan lalu tentang …"."""
    times = scene.times_in(words[at].start, words[at].start + 1)
    if not times:
        return None
    after = next((index for index in range(at, high) if words[index].start >= times[0].span.end), high)
    return after if after < high and words[after].lower in TOPICS else None


def _breaks_at(words: Sequence[Word], at: int, high: int) -> bool:
    """Tell whether a comma ends the content: an adjunct of the saying follows."""
    following = words[at + 1].lower if at + 1 < high else ""
    if following == "dalam":
        return at + 2 < high and words[at + 2].lower in SAYING_OCCASIONS
    if following in ("dan", "serta") and at + 2 < high and words[at + 2].lower in PRONOUNS:
        return any(word.lower in VERBS for word in words[at + 3 : at + 6])
    if following in ("namun", "tetapi", "tapi", "sedangkan", "sementara"):
        return at + 2 < high and (is_verb(words[at + 2]) or _turns_to_another(words, at + 2, high))
    return following in SAYING_BREAKS


def _turns_to_another(words: Sequence[Word], first: int, high: int) -> bool:
    """Tell whether a name and a verb of saying follow: "…, tapi Hari menegaskan …"."""
    for at in range(first, min(first + MAX_SUBJECT_WORDS, high)):
        if words[at].lower in VERBS:
            return at > first and words[first].is_name_like
        if is_verb(words[at]):
            return False
    return False


def _turns_at(words: Sequence[Word], at: int, high: int) -> bool:
    """Tell whether a comma in a headline turns to the reader, or to what another one says."""
    if at + 1 < high and words[at + 1].lower in HEADLINE_TURNS:
        return True
    return any(word.text == ":" or word.lower in HEADLINE_VERBS or word.lower in VERBS for word in words[at + 2 : high])


def closing(scene: Scene, unit: Unit, first: int, high: int, stops: Sequence[int]) -> int:
    """Return the word index at which a content that starts at `first` ends."""
    words = unit.words
    last = min([high, *(stop for stop in stops if first < stop)])
    headline = unit.role is BlockRole.HEADLINE
    for at in range(first, last):
        if words[at].text != "," or words[at].quote != words[first].quote:
            continue
        if _breaks_at(words, at, last) or (headline and _turns_at(words, at, last)):
            last = at
            break
    return _before_date(scene, words, first, _after_quotation(scene, words, first, last))


def _dates_up_to(scene: Scene, words: Sequence[Word], at: int, end: int) -> bool:
    """Tell whether the words `[at, end)` are nothing but time expressions."""
    times = scene.times_in(words[at].start, words[end - 1].end) if at < end else []
    return bool(times) and times[0].span.start == words[at].start and times[-1].span.end >= words[end - 1].end - 1


def _after_quotation(scene: Scene, words: Sequence[Word], first: int, last: int) -> int:
    """Drop a date behind content that is all in one quotation: 'mengatakan "A" pada Senin' dates the saying."""
    quote = words[first].quote if first < last else -1
    if quote < 0:
        return last
    end = next((at for at in range(first, last) if words[at].quote != quote), last)
    at = end
    while at < last and (words[at].is_mark or words[at].lower == "pada"):
        at += 1
    close = last
    while close > at and words[close - 1].text in ".,;!":
        close -= 1
    return end if _dates_up_to(scene, words, at, close) else last


def _before_date(scene: Scene, words: Sequence[Word], first: int, last: int) -> int:
    """Drop a date that stands behind a comma at the very end: it dates the saying."""
    end = last
    while end > first and words[end - 1].text in ".,;!":
        end -= 1
    for at in range(max(first + 1, end - 12), end):
        if words[at].text != "," or at + 1 >= end or not is_time(words[at + 1]):
            continue
        if _dates_up_to(scene, words, at + 1, end):
            return at
    return last


def cut(scene: Scene, unit: Unit, first: int, last: int) -> Span | None:
    """Return the content words `[first, last)` without marks at their ends; whole quotations keep none of theirs."""
    words = unit.words
    while first < last and words[first].text in ",;:.–-":
        first += 1
    while last > first and words[last - 1].lower in _OPEN_ENDS:
        last -= 1
    if first >= last:
        return None
    span = trimmed(scene.text, words[first].start, words[last - 1].end, _TRIM)
    if span is None:
        return None
    whole = next(
        (quote for quote in unit.quotes if quote.outer.start <= span.start and span.end <= quote.outer.end), None
    )
    if whole and (span.start == whole.outer.start or span.end == whole.outer.end):
        return trimmed(scene.text, max(span.start, whole.inner.start), min(span.end, whole.inner.end), _TRIM)
    return span


def leading_connective(words: Sequence[Word], first: int, last: int) -> bool:
    """Tell whether words before a cue only connect ("Tak hanya itu", "Apalagi", "Namun")."""
    plain = [word for word in words[first:last] if not word.is_mark]
    opener = plain[0].lower if plain else ""
    empty = _EMPTY
    return (
        not plain or all(word.lower in empty for word in plain) or (opener in ("pasalnya", "jadi") and len(plain) == 1)
    )
