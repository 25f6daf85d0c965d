"""Indirect statements whose speaker follows the cue: menurut X, kata X, dikatakan X, pernyataan X bahwa."""

from collections.abc import Sequence
from dataclasses import dataclass

from kronik.annotate.statements.appositions import apposition_end
from kronik.annotate.statements.clauses import Clause, Construction, Stretch, clause_start
from kronik.annotate.statements.cues import CLITIC, passive_of, root_of
from kronik.annotate.statements.extent import closing, cut, is_void, leading_connective, phrase_end
from kronik.annotate.statements.phrases import Phrase, can_speak, is_verb, phrase_after
from kronik.annotate.statements.scene import Scene, Unit, Word
from kronik.annotate.statements.subjects import phrase_before
from kronik.lang.id.reporting import (
    ADVERBS,
    ASKED_BY,
    AUXILIARIES,
    CLAUSE_ROOTS,
    COMPLEMENTISERS,
    CONJUNCTIONS,
    FIRST_PERSON,
    NAME_JOINERS,
    NOUN_ROOTS,
    RAISING,
    RECEIVING,
    SPEECH_NOUNS,
    STANDARDS,
    VERBS,
)
from kronik.lang.id.sources import CITING_ACTIVES
from kronik.records.article import BlockRole
from kronik.records.facts import Polarity
from kronik.records.span import Span

_NO_SPEAKERS = FIRST_PERSON | CONJUNCTIONS
MAX_NOUN_WORDS = 16
"""How far after a noun of saying its *bahwa* may stand, in words; the farthest of the development articles is 12."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A cue whose speaker follows it inside a clause: menurut X, kata X, dikatakan X."""

    at: int
    phrase: Phrase | None
    clitic: Span | None
    after: int
    construction: Construction


def _speaker_after(scene: Scene, unit: Unit, at: int, construction: Construction, *, clitic: bool) -> Frame | None:
    words = unit.words
    if clitic:
        span = Span(words[at].end - len(CLITIC), words[at].end)
        return Frame(at, None, span, at + 1, construction)
    phrase = phrase_after(scene, unit, at + 1)
    if phrase is None or not can_speak(words, phrase) or words[phrase.first].lower in _NO_SPEAKERS:
        return None
    return Frame(at, phrase, None, phrase.last, construction)


def _according(scene: Scene, unit: Unit, at: int) -> Frame | None:
    words = unit.words
    word = words[at].lower
    if word == "menurutnya":
        return _speaker_after(scene, unit, at, Construction.ACCORDING, clitic=True)
    following = words[at + 1].lower if at + 1 < len(words) else ""
    if word != "menurut" or following in STANDARDS or (following == "undang" and at > 0):
        return None
    if following.endswith(CLITIC) and following.removesuffix(CLITIC) in SPEECH_NOUNS:
        clitic = Span(words[at + 1].end - len(CLITIC), words[at + 1].end)
        return Frame(at, None, clitic, at + 2, Construction.ACCORDING)
    phrase = phrase_after(scene, unit, at + 1)
    if phrase is None:
        return None
    told = any(word.lower in AUXILIARIES for word in words[phrase.first + 1 : phrase.last])
    relative = any(word.lower == "yang" for word in words[phrase.first + 1 : phrase.last])
    if phrase.last >= len(words) or words[phrase.last].text != "," or (told and not relative):
        phrase = _shrunk(scene, unit, phrase)
    return Frame(at, phrase, None, phrase.last, Construction.ACCORDING)


def _shrunk(scene: Scene, unit: Unit, phrase: Phrase) -> Phrase:
    """Cut a phrase that no comma ends down to its name, or to the words before the first verb or auxiliary."""
    words = unit.words
    if words[phrase.first].is_name_like:
        last = phrase.first
        while last < phrase.last and (words[last].is_name_like or words[last].text in "()" or _joins(words, last)):
            last += 1
        return Phrase(phrase.first, last)
    last = min(phrase.last, phrase_end(scene, unit, phrase.first, phrase.last))
    return Phrase(phrase.first, last - (words[last - 1].lower == "yang" and last - 1 > phrase.first))


def _takes_bahwa(words: Sequence[Word], at: int, high: int) -> bool:
    """Tell whether a root is a noun with a clause of its own: "klaim X bahwa …"."""
    return _link(words, at, high) is not None


def _joins(words: Sequence[Word], at: int) -> bool:
    """Tell whether a small word stands inside a name: "Academy of Dermatology"."""
    return words[at].lower in NAME_JOINERS and at + 1 < len(words) and words[at + 1].is_name_like


def _rooted(stretch: Stretch, at: int) -> Frame | None:
    scene, unit, low = stretch.scene, stretch.unit, stretch.low
    words = unit.words
    found = root_of(words[at].lower)
    if found is None or found[0] not in CLAUSE_ROOTS:
        return None
    if (at > low and words[at - 1].text != ",") or (at + 1 < len(words) and words[at + 1].lower == "saja"):
        return None
    if found[0] in NOUN_ROOTS and not found[1] and (at == low or _takes_bahwa(words, at, stretch.high)):
        return None
    source = _speaker_after(scene, unit, at, Construction.ROOT_CLAUSE, clitic=found[1])
    if source is None or (unit.role is BlockRole.HEADLINE and _only_announces(words, source)):
        return None
    if source.phrase and at > low and (source.after >= len(words) or words[source.after].text != ","):
        shrunk = _shrunk(scene, unit, source.phrase)
        if shrunk.last < source.after:
            source = Frame(at, shrunk, None, shrunk.last, source.construction)
    closed = (
        source.after >= len(words) or words[source.after].text in ",.:" or words[source.after].lower in COMPLEMENTISERS
    )
    bare = found[0] in ("kata", "ujar", "tutur", "ucap") or found[1]
    return source if closed or bare else None


def _only_announces(words: Sequence[Word], frame: Frame) -> bool:
    """Tell whether a headline names who comments, not what: "Kata X soal …"."""
    return frame.after < len(words) and words[frame.after].text not in ",:" and frame.at == 0


def _document_before(unit: Unit, low: int, at: int) -> Phrase | None:
    """Return what tells in "dalam video yang beredar disebutkan bahwa …"."""
    start = clause_start(unit, low, at)
    words = unit.words
    for first in range(at - 1, start - 1, -1):
        if words[first].lower in ("dalam", "pada", "di", "lewat") and (first == start or words[first - 1].text == ","):
            last = at
            while last > first + 1 and (words[last - 1].text == "," or words[last - 1].lower in ADVERBS):
                last -= 1
            return Phrase(first + 1, last) if last > first + 1 else None
        if words[first].text == "," and first < at - 1:
            return None
    return None


def _noun(stretch: Stretch, at: int) -> Frame | None:
    """Read "pernyataan X bahwa …", "mendapat informasi dari X, bahwa …"."""
    words, low = stretch.unit.words, stretch.low
    if words[at].lower not in SPEECH_NOUNS or (at > low and words[at - 1].lower in VERBS):
        return None
    link = _link(words, at, stretch.high)
    if link is None:
        return None
    phrase = phrase_after(stretch.scene, stretch.unit, at + 1) if at + 1 < link else None
    if phrase and phrase.first < link and can_speak(words, phrase):
        return Frame(at, Phrase(phrase.first, min(phrase.last, link)), None, link + 1, Construction.NOUN)
    verb = next((k for k in range(at - 1, low - 1, -1) if is_verb(words[k])), None)
    if verb is None or words[verb].lower in RECEIVING:
        return None
    subject = phrase_before(stretch.scene, stretch.unit, stretch.start(at), verb)
    return Frame(at, subject, None, link + 1, Construction.NOUN) if subject else None


def _link(words: Sequence[Word], at: int, high: int) -> int | None:
    """Return the index of the *bahwa* that belongs to a noun; None where a verb of saying or a border comes first."""
    for index in range(at + 1, min(at + MAX_NOUN_WORDS, high)):
        if words[index].lower == "bahwa":
            return index
        if words[index].text in ".;:?!" or words[index].lower in VERBS:
            return None
    return None


def _passive(stretch: Stretch, at: int) -> Frame | None:
    scene, unit, low = stretch.scene, stretch.unit, stretch.low
    words = unit.words
    found = passive_of(words[at].lower)
    if found is None:
        return None
    link = at + 1 + (at + 1 < len(words) and words[at + 1].lower == "juga")
    if not found[1] and link < len(words) and words[link].lower == "bahwa":
        return Frame(at, _document_before(unit, low, at), None, link, Construction.PASSIVE)
    if (at > low and words[at - 1].text != ",") or found[0] in ASKED_BY:
        return None
    frame = _speaker_after(scene, unit, at, Construction.PASSIVE, clitic=found[1])
    told = frame and frame.phrase and frame.after < len(words) and words[frame.after].text in ",:"
    return Frame(at, None, None, at + 1, Construction.PASSIVE) if frame and found[0] in RAISING and not told else frame


def _after_phrase(words: Sequence[Word], frame: Frame, high: int) -> int:
    """Return where the content after "menurut X" starts."""
    at = frame.after
    while at < high and (words[at].text in ",:" or words[at].lower in ("bahwa", "juga")):
        at += 1
    apposed = frame.phrase is not None and at > frame.after and words[frame.after].text == ","
    return apposition_end(words, at, high) if apposed else at


def _before(stretch: Stretch, frame: Frame) -> tuple[Span, ...] | None:
    """Return the content before a cue inside a clause ("Polisi, tulis X, …"); None where the cue is none."""
    words = stretch.unit.words
    start = stretch.start(frame.at)
    if frame.construction in (Construction.PASSIVE, Construction.NOUN):
        return ()
    if leading_connective(words, start, frame.at) or words[frame.at - 1].lower == "yang":
        return ()
    if words[frame.at - 1].text != ",":
        return () if frame.construction is Construction.ACCORDING else None
    ends = frame.after >= stretch.high or words[frame.after].text in ".?!"
    if ends and frame.construction is Construction.ACCORDING:
        start = max([start, *(at + 2 for at in range(start, frame.at - 2) if _opens_relative(words, at))])
    piece = cut(stretch.scene, stretch.unit, _past_connectives(words, start, frame.at), frame.at)
    return (piece,) if piece else ()


def _past_connectives(words: Sequence[Word], start: int, high: int) -> int:
    """Return where a content starts behind "Tetapi, untuk diketahui,"."""
    for at in range(start + 1, high - 1):
        if words[at].text == ",":
            if not leading_connective(words, start, at):
                break
            start = at + 1
    return start


def _opens_relative(words: Sequence[Word], at: int) -> bool:
    return words[at].text == "," and words[at + 1].lower == "yang"


def frame_clause(stretch: Stretch, frame: Frame) -> Clause | None:
    """Return the statement around a cue whose speaker follows it; None where no content is left."""
    words = stretch.unit.words
    before = _before(stretch, frame)
    if before is None:
        return None
    pieces = list(before)
    first = _after_phrase(words, frame, stretch.high)
    last = stretch.high
    goes_on = first < stretch.high and words[first].text not in ".?!" and words[first].lower not in CITING_ACTIVES
    if goes_on and (not pieces or words[frame.after].text == "," or frame.clitic):
        last = closing(stretch.scene, stretch.unit, first, stretch.high, stretch.stops)
        piece = cut(stretch.scene, stretch.unit, first, last)
        if piece and (pieces or not is_void(words, first, last)):
            pieces.append(piece)
    if not pieces:
        return None
    cue = Span(words[frame.at].start, words[frame.at].end)
    zone_end = pieces[-1].start if pieces[-1].start > cue.end else stretch.end
    return Clause(
        cue=cue,
        at=frame.at,
        phrase=frame.phrase,
        clitic=frame.clitic,
        shared=False,
        content=tuple(pieces),
        last=last,
        addressee=None,
        polarity=Polarity.ASSERTED,
        construction=frame.construction,
        zones=((cue.end, zone_end),),
    )


def find_frame(stretch: Stretch, at: int) -> Frame | None:
    """Return the cue at word `at` with the speaker that follows it: menurut X, kata X, dikatakan X, pernyataan X."""
    return (
        _according(stretch.scene, stretch.unit, at)
        or _rooted(stretch, at)
        or _passive(stretch, at)
        or _noun(stretch, at)
    )
