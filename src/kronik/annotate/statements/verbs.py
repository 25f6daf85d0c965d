"""Indirect statements with a verb of saying: subject, cue, content."""

from collections.abc import Sequence

from kronik.annotate.statements.clauses import Clause, Construction, Stretch
from kronik.annotate.statements.cues import Cue, span_of
from kronik.annotate.statements.extent import Opening, claim_noun, closing, cut, is_void, opening, request_opening
from kronik.annotate.statements.phrases import Phrase, is_verb, phrase_before
from kronik.annotate.statements.scene import Word
from kronik.lang.id.reporting import ATTITUDES, COMPLAINING, FIRST_PERSON, TOPICS, Use


def _open(stretch: Stretch, cue: Cue) -> Opening | None:
    scene, unit, high = stretch.scene, stretch.unit, stretch.high
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


def verb_clause(stretch: Stretch, cue: Cue) -> Clause | None:
    """Return the statement that a verb of saying makes with what follows it; None where that is no content."""
    scene, unit, high = stretch.scene, stretch.unit, stretch.high
    words = unit.words
    found = _open(stretch, cue)
    if found is None or found.at >= high:
        return None
    last = closing(scene, unit, found.at, high, stretch.stops)
    if is_void(words, found.at, last) or words[found.at].lower in TOPICS:
        return None
    if words[cue.at].lower in COMPLAINING and not found.marked and not _is_clause(words, found.at, last):
        return None
    content = cut(scene, unit, found.at, last)
    if content is None:
        return None
    start = stretch.start(cue.at)
    phrase = phrase_before(unit, start, cue.at)
    if not _may_speak(words, cue, phrase):
        return None
    zones = (
        (words[start].start, words[cue.at].start),
        (words[cue.at].end, words[found.at].start),
        (content.end, stretch.end),
    )
    construction = Construction.REQUEST if cue.use is Use.REQUEST else Construction.VERB
    return Clause(
        cue=span_of(words, cue.at, cue.last),
        at=cue.at,
        phrase=phrase,
        clitic=None,
        shared=phrase is None,
        content=(content,),
        last=last,
        addressee=found.addressee,
        polarity=cue.polarity,
        construction=Construction.VERB_MISSPELT if cue.misspelt else construction,
        zones=zones,
    )


def _is_clause(words: Sequence[Word], first: int, last: int) -> bool:
    """Tell whether what was reported is told, not who was reported to whom: "melaporkan Budi ke polisi" is an act."""
    told = words[first:last]
    return any(is_verb(word) for word in told[1:]) and not any(word.lower in ("ke", "kepada") for word in told)


def _may_speak(words: Sequence[Word], cue: Cue, phrase: Phrase | None) -> bool:
    """Tell whether the subject can be a third person's; attitudes and misspelt cues need one of their own."""
    if phrase is None:
        return words[cue.at].lower not in ATTITUDES and not cue.misspelt
    return words[phrase.last - 1].lower not in FIRST_PERSON
