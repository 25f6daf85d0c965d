"""Indirect statements of one unit: cue, subject, extent of the content, whom it was said to."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kronik.annotate.statements.citations import find_citations
from kronik.annotate.statements.cues import CLITIC, Cue, find_cues, passive_of, root_of, span_of
from kronik.annotate.statements.extent import (
    Opening,
    claim_noun,
    closing,
    cut,
    is_void,
    leading_connective,
    opening,
    phrase_end,
    request_opening,
)
from kronik.annotate.statements.phrases import Phrase, can_speak, is_verb, phrase_after, phrase_before
from kronik.annotate.statements.scene import Scene, Unit, Word
from kronik.lang.id.reporting import (
    ATTITUDES,
    CLAUSE_ROOTS,
    COMPLEMENTISERS,
    FIRST_PERSON,
    RECEIVING,
    SPEECH_NOUNS,
    STANDARDS,
    VERBS,
    Use,
)
from kronik.records.article import BlockRole
from kronik.records.facts import Polarity
from kronik.records.span import Span


class Construction(StrEnum):
    """How cue, speaker and content stand to each other."""

    QUOTE_CUE = "quotation, then cue"
    CUE_QUOTE = "cue, then quotation"
    QUOTE_CITED = "quotation, then citation"
    UNCUED = "quotation without a cue of its own"
    VERB = "verb of saying"
    VERB_MISSPELT = "misspelt verb of saying"
    REQUEST = "request"
    ACCORDING = "menurut"
    ROOT_CLAUSE = "kata in the clause"
    PASSIVE = "passive of saying"
    ANAPHOR = "hal itu disampaikan"
    NOUN = "noun of saying"
    OUTLET = "only an outlet is named"
    COLON = "name and colon"


@dataclass(frozen=True, slots=True)
class Clause:
    """An indirect statement before its speaker is resolved."""

    cue: Span
    at: int
    """Word index of the cue."""
    phrase: Phrase | None
    clitic: Span | None
    shared: bool
    """True where cue and speaker belong to the clause before ("dan mengaku …")."""
    content: tuple[Span, ...]
    last: int
    """Word index after the content."""
    addressee: Span | None
    polarity: Polarity
    construction: Construction
    zones: tuple[tuple[int, int], ...]
    """Offsets between which a date belongs to the saying."""


def clause_start(unit: Unit, low: int, index: int) -> int:
    """Return where the clause of word `index` starts: after a quotation or a sentence-final mark."""
    words = unit.words
    for at in range(index - 1, low - 1, -1):
        if words[at].quote != words[index].quote or words[at].text in "?!;:" or _full_stop(words, at):
            return at + 1
        if unit.role is BlockRole.HEADLINE and words[at].text == ",":
            return at + 1
    return low


def _full_stop(words: Sequence[Word], at: int) -> bool:
    """Tell whether a stop inside a unit ends a sentence: a capital follows, and no initial or short title stands before."""
    if words[at].text != ".":
        return False
    follows = at + 1 < len(words) and (words[at + 1].text[0].isupper() or words[at + 1].is_mark)
    return follows and at > 0 and len(words[at - 1].text) > 2  # noqa: PLR2004 - "H.", "Dr."


def _stops(unit: Unit, cues: Sequence[Cue], low: int) -> list[int]:
    """Return the word indices at which any content ends: citations, and cues that share a subject."""
    words = unit.words
    stops = [citation.first for citation in find_citations(unit)]
    for cue in cues:
        at = cue.at
        while at > low and words[at - 1].lower in ("juga", "kembali", "kemudian", "lalu", "pun", "sempat", "turut"):
            at -= 1
        if at > low and words[at - 1].lower in (
            "dan",
            "serta",
            "seraya",
            "sambil",
            "tetapi",
            "tapi",
            "sembari",
            "namun",
        ):
            stops.append(at - 1)
    return stops


def _open(scene: Scene, unit: Unit, cue: Cue, high: int) -> Opening | None:
    words = unit.words
    if cue.use is Use.REQUEST:
        return request_opening(scene, unit, cue, high)
    if cue.use is Use.DENY_NOUN:
        if not claim_noun(words, cue.last, high):
            return None
        cue = Cue(cue.at, cue.last + 1, cue.use, cue.polarity)
    found = opening(scene, unit, cue, high)
    loose = cue.use is Use.CLAUSE and not found.marked
    return None if loose or (cue.misspelt and found.at >= high) else found


def _verb_clause(scene: Scene, unit: Unit, cue: Cue, low: int, high: int, stops: Sequence[int]) -> Clause | None:
    words = unit.words
    found = _open(scene, unit, cue, high)
    if found is None or found.at >= high:
        return None
    last = closing(scene, unit, found.at, high, stops)
    if is_void(words, found.at, last) or words[found.at].lower in ("tentang", "soal", "mengenai", "terkait", "perihal"):
        return None
    content = cut(scene, unit, found.at, last)
    if content is None:
        return None
    start = clause_start(unit, low, cue.at)
    phrase = phrase_before(unit, start, cue.at)
    if phrase and words[phrase.last - 1].lower in FIRST_PERSON:
        return None
    if phrase is None and (words[cue.at].lower in ATTITUDES or cue.misspelt):
        return None
    construction = Construction.REQUEST if cue.use is Use.REQUEST else Construction.VERB
    zones = (
        (words[start].start, words[cue.at].start),
        (words[cue.at].end, words[found.at].start),
        (content.end, words[min(high, len(words)) - 1].end),
    )
    return Clause(
        span_of(words, cue.at, cue.last),
        cue.at,
        phrase,
        None,
        phrase is None,
        (content,),
        last,
        found.addressee,
        cue.polarity,
        Construction.VERB_MISSPELT if cue.misspelt else construction,
        zones,
    )


@dataclass(frozen=True, slots=True)
class _Source:
    """A cue whose speaker follows it inside a clause: menurut X, kata X, dikatakan X."""

    at: int
    phrase: Phrase | None
    clitic: Span | None
    after: int
    construction: Construction


def _speaker_after(scene: Scene, unit: Unit, at: int, construction: Construction, *, clitic: bool) -> _Source | None:
    words = unit.words
    if clitic:
        span = Span(words[at].end - len(CLITIC), words[at].end)
        return _Source(at, None, span, at + 1, construction)
    phrase = phrase_after(scene, unit, at + 1)
    if phrase is None or not can_speak(words, phrase) or words[phrase.first].lower in FIRST_PERSON:
        return None
    return _Source(at, phrase, None, phrase.last, construction)


def _according(scene: Scene, unit: Unit, at: int) -> _Source | None:
    words = unit.words
    word = words[at].lower
    if word == "menurutnya":
        return _speaker_after(scene, unit, at, Construction.ACCORDING, clitic=True)
    following = words[at + 1].lower if at + 1 < len(words) else ""
    if word != "menurut" or following in STANDARDS or (following == "undang" and at > 0):
        return None
    phrase = phrase_after(scene, unit, at + 1)
    if phrase is None:
        return None
    if phrase.last >= len(words) or words[phrase.last].text != ",":
        phrase = _shrunk(scene, unit, phrase)
    return _Source(at, phrase, None, phrase.last, Construction.ACCORDING)


def _shrunk(scene: Scene, unit: Unit, phrase: Phrase) -> Phrase:
    """Cut a phrase that no comma ends down to its name, or to the words before the first verb or auxiliary."""
    words = unit.words
    if words[phrase.first].is_name_like:
        last = phrase.first
        while last < phrase.last and (words[last].is_name_like or words[last].text in "()"):
            last += 1
        return Phrase(phrase.first, last)
    return Phrase(phrase.first, min(phrase.last, phrase_end(scene, unit, phrase.first, phrase.last)))


def _rooted(scene: Scene, unit: Unit, at: int, low: int) -> _Source | None:
    words = unit.words
    found = root_of(words[at].lower)
    if found is None or found[0] not in CLAUSE_ROOTS:
        return None
    if at > low and words[at - 1].text != ",":
        return None
    source = _speaker_after(scene, unit, at, Construction.ROOT_CLAUSE, clitic=found[1])
    if source is None:
        return None
    if source.phrase and at > low and (source.after >= len(words) or words[source.after].text != ","):
        shrunk = _shrunk(scene, unit, source.phrase)
        if shrunk.last < source.after:
            source = _Source(at, shrunk, None, shrunk.last, source.construction)
    closed = (
        source.after >= len(words) or words[source.after].text in ",.:" or words[source.after].lower in COMPLEMENTISERS
    )
    bare = found[0] in ("kata", "ujar", "tutur", "ucap") or found[1]
    return source if closed or bare else None


def _document_before(unit: Unit, low: int, at: int) -> Phrase | None:
    """Return what tells in "dalam video yang beredar disebutkan bahwa …"."""
    start = clause_start(unit, low, at)
    words = unit.words
    for first in range(at - 1, start - 1, -1):
        if words[first].lower in ("dalam", "pada", "di", "lewat") and (first == start or words[first - 1].text == ","):
            last = at
            while last > first + 1 and words[last - 1].text == ",":
                last -= 1
            return Phrase(first + 1, last) if last > first + 1 else None
        if words[first].text == "," and first < at - 1:
            return None
    return None


def _noun(scene: Scene, unit: Unit, at: int, low: int, high: int) -> _Source | None:
    """Read "pernyataan X bahwa …", "mendapat informasi dari X, bahwa …"."""
    words = unit.words
    if words[at].lower not in SPEECH_NOUNS or (at > low and words[at - 1].lower in VERBS):
        return None
    link = next(
        (
            k
            for k in range(at + 1, min(at + MAX_NOUN_WORDS, high))
            if words[k].lower == "bahwa" or words[k].text in ".;:?!"
        ),
        None,
    )
    if link is None or words[link].lower != "bahwa" or any(words[k].lower in VERBS for k in range(at + 1, link)):
        return None
    first = at + 1 + (words[at + 1].lower == "dari")
    phrase = phrase_after(scene, unit, first) if first < link else None
    if phrase is None or phrase.first >= link or not can_speak(words, phrase):
        verb = next((k for k in range(at - 1, low - 1, -1) if is_verb(words[k])), None)
        if verb is None or words[verb].lower in RECEIVING:
            return None
        phrase = phrase_before(unit, clause_start(unit, low, at), verb)
        if phrase is None:
            return None
    else:
        phrase = Phrase(phrase.first, min(phrase.last, link))
    return _Source(at, phrase, None, link + 1, Construction.NOUN)


def _passive(scene: Scene, unit: Unit, at: int, low: int) -> _Source | None:
    words = unit.words
    found = passive_of(words[at].lower)
    if found is None:
        return None
    following = words[at + 1].lower if at + 1 < len(words) else ""
    if (
        following in ("bahwa", "juga")
        and not found[1]
        and "bahwa" in (following, words[min(at + 2, len(words) - 1)].lower)
    ):
        return _Source(at, _document_before(unit, low, at), None, at + 1 + (following == "juga"), Construction.PASSIVE)
    if at > low and words[at - 1].text != ",":
        return None
    if found[1]:
        return _speaker_after(scene, unit, at, Construction.PASSIVE, clitic=True)
    return _speaker_after(scene, unit, at, Construction.PASSIVE, clitic=False)


def _after_phrase(scene: Scene, unit: Unit, source: _Source, high: int) -> int:
    """Return where the content after "menurut X" starts; a name without a comma behind it ends at its mention."""
    words = unit.words
    at = source.after
    while at < high and (words[at].text in ",:" or words[at].lower in ("bahwa", "juga")):
        at += 1
    return at


def _parts(
    scene: Scene, unit: Unit, source: _Source, low: int, high: int, stops: Sequence[int]
) -> tuple[tuple[Span, ...], int]:
    """Return the pieces of content before and after a cue inside a clause."""
    words = unit.words
    start = clause_start(unit, low, source.at)
    pieces: list[Span] = []
    relative = source.at > start and words[source.at - 1].lower == "yang"
    ends = source.after >= high or words[source.after].text in ".?!"
    if ends and source.construction is Construction.ACCORDING:
        start = max(
            [
                start,
                *(
                    at + 2
                    for at in range(start, source.at - 2)
                    if words[at].text == "," and words[at + 1].lower == "yang"
                ),
            ]
        )
    told = source.construction in (Construction.PASSIVE, Construction.NOUN)
    if (
        not told
        and source.at > start
        and words[source.at - 1].text == ","
        and not leading_connective(words, start, source.at)
    ):
        if piece := cut(scene, unit, start, source.at):
            pieces.append(piece)
    elif (
        source.at > start
        and not relative
        and not leading_connective(words, start, source.at)
        and source.construction not in (Construction.ACCORDING, Construction.PASSIVE, Construction.NOUN)
    ):
        return (), high
    first = _after_phrase(scene, unit, source, high)
    last = high
    if (
        first < high
        and words[first].text not in ".?!"
        and _continues(words[source.after].text if source.after < high else ".", source, pieces)
    ):
        last = closing(scene, unit, first, high, stops)
        if not (is_void(words, first, last) and not pieces) and (piece := cut(scene, unit, first, last)):
            pieces.append(piece)
    return tuple(pieces), last


def _continues(mark: str, source: _Source, pieces: Sequence[Span]) -> bool:
    """Tell whether the clause goes on behind the speaker."""
    return mark == "," or not pieces or source.clitic is not None


def _source_clause(
    scene: Scene, unit: Unit, source: _Source, low: int, high: int, stops: Sequence[int]
) -> Clause | None:
    words = unit.words
    pieces, last = _parts(scene, unit, source, low, high, stops)
    if not pieces:
        return None
    end = words[min(high, len(words)) - 1].end
    zones = ((words[source.at].end, pieces[-1].start if pieces[-1].start > words[source.at].end else end),)
    return Clause(
        Span(words[source.at].start, words[source.at].end),
        source.at,
        source.phrase,
        source.clitic,
        False,
        pieces,
        last,
        None,
        Polarity.ASSERTED,
        source.construction,
        zones,
    )


def find_clauses(scene: Scene, unit: Unit, low: int, high: int, layer: int = -1) -> list[Clause]:
    """Return the indirect statements whose cue is in words `[low, high)` of the quotation `layer`, in text order."""
    cues = find_cues(unit, low, high, layer)
    by_word = {cue.at: cue for cue in cues}
    sources = [
        source
        for at in range(low, high)
        if unit.words[at].quote == layer and (source := _source_at(scene, unit, at, low, high))
    ]
    stops = _stops(unit, cues, low) + [
        source.at for source in sources if source.construction is Construction.ROOT_CLAUSE
    ]
    found: list[Clause | None] = [_verb_clause(scene, unit, by_word[at], low, high, stops) for at in sorted(by_word)]
    found += [_source_clause(scene, unit, source, low, high, stops) for source in sources]
    return sorted((clause for clause in found if clause), key=lambda clause: clause.at)


def _source_at(scene: Scene, unit: Unit, at: int, low: int, high: int) -> _Source | None:
    return (
        _according(scene, unit, at)
        or _rooted(scene, unit, at, low)
        or _passive(scene, unit, at, low)
        or _noun(scene, unit, at, low, high)
    )


MAX_NOUN_WORDS = 16
"""How far after a noun of saying its *bahwa* may stand, in words; the farthest of the development articles is 12."""
