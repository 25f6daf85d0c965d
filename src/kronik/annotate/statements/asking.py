"""Where what is asked begins, and of whom it is asked."""

from kronik.annotate.statements.cues import Cue, span_of
from kronik.annotate.statements.extent import MAX_ADDRESSEE_WORDS, Opening, opening, phrase_end
from kronik.annotate.statements.phrases import is_verb
from kronik.annotate.statements.scene import Scene, Unit
from kronik.lang.id.names import ROLE_HEADS
from kronik.lang.id.reporting import (
    ASKED_THINGS,
    COMPLEMENTISERS,
    LOOSE_FORMS,
    PEOPLE,
    PLURAL_OPENERS,
    QUANTIFIERS,
    REQUEST_LINKS,
    SPEAKER_NOUNS,
)
from kronik.lang.id.words import CROWDS

_PEOPLE = PEOPLE | SPEAKER_NOUNS | ROLE_HEADS | CROWDS


def _is_person_phrase(scene: Scene, unit: Unit, first: int, last: int) -> bool:
    words = unit.words
    head = first + (words[first].lower in PLURAL_OPENERS and first + 1 < last)
    if words[head].lower in _PEOPLE:
        return True
    return bool(scene.mentions_in(words[first].start, words[last - 1].end)) and words[first].is_name_like


def request_opening(scene: Scene, unit: Unit, cue: Cue, high: int) -> Opening | None:
    """Return where what is asked starts, and whom it is asked of; None for "meminta maaf" and the like."""
    words = unit.words
    at = cue.last
    while at < high and (
        words[at].lower in ("kepada", "pada", "ke", "juga", "kembali", "pula") or words[at].text == ","
    ):
        at += 1
    if at >= high or words[at].lower in ASKED_THINGS:
        return None
    if at + 1 < high and words[at].lower in QUANTIFIERS and words[at + 1].lower == "hal":
        return None
    if words[at].lower in COMPLEMENTISERS:
        return Opening(at + 1, None, marked=True)
    told = words[at - 1].lower in ("kepada", "pada", "ke")
    plain = opening(scene, unit, cue, high)
    relative = False
    for index in range(at, min(at + MAX_ADDRESSEE_WORDS, high)):
        if words[index].text in ",.;:" or words[index].quote != words[at].quote:
            break
        relative = relative or words[index].lower == "yang"
        if index > at and not relative and is_verb(words[index]) and words[index].lower not in LOOSE_FORMS:
            break
        if words[index].lower in REQUEST_LINKS | {"bahwa"}:
            end = phrase_end(scene, unit, at, index)
            asked = told or _is_person_phrase(scene, unit, at, index) or words[index].lower != "untuk"
            return Opening(index + 1, span_of(words, at, end), marked=True) if asked else Opening(at, None)
    end = phrase_end(scene, unit, at, high)
    if end < high and _is_person_phrase(scene, unit, at, end) and not words[end].is_mark:
        return Opening(end, span_of(words, at, end))
    return plain if plain.marked else Opening(at, None)
