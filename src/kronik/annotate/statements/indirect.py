"""Indirect statements of one stretch of words."""

from collections.abc import Sequence

from kronik.annotate.statements.citations import find_citations
from kronik.annotate.statements.clauses import Clause, Construction, Stretch
from kronik.annotate.statements.cues import Cue, find_cues
from kronik.annotate.statements.frames import Frame, find_frame, frame_clause
from kronik.annotate.statements.phrases import is_verb
from kronik.annotate.statements.raising import raising_clause
from kronik.annotate.statements.scene import Scene, Unit, Word
from kronik.annotate.statements.verbs import verb_clause
from kronik.lang.id.reporting import (
    ADVERBS,
    AUXILIARIES,
    CARRIED_ADVERBS,
    COMPLEMENTISERS,
    PREDICATIVES,
    SHARING_LINKS,
    THING_CUES,
    Use,
)

_OPENING = AUXILIARIES | PREDICATIVES | COMPLEMENTISERS


def _stops(unit: Unit, cues: Sequence[Cue], low: int) -> list[int]:
    """Return the word indices at which any content ends: citations, and cues that share a subject."""
    words = unit.words
    stops = [citation.first for citation in find_citations(unit)]
    for cue in cues:
        at = cue.at
        while at > low and words[at - 1].lower in CARRIED_ADVERBS:
            at -= 1
        if at > low and words[at - 1].lower in SHARING_LINKS and not _affects(words, cue):
            stops.append(at - 1)
    return stops


def _affects(words: Sequence[Word], cue: Cue) -> bool:
    """Tell whether a verb that things take too has a thing for object: "dan mengancam kelangsungan pabrik"."""
    if words[cue.at].lower not in THING_CUES or cue.use is not Use.SAY or cue.last >= len(words):
        return False
    following = words[cue.last]
    return not (following.is_mark or is_verb(following) or following.lower in _OPENING)


def _inside(unit: Unit, frames: Sequence[Frame], at: int) -> bool:
    """Tell whether a verb belongs to what somebody else says: "…, yang menurut X sempat mengancam …"."""
    words = unit.words
    for frame in frames:
        if frame.at and words[frame.at - 1].lower == "yang" and frame.after <= at:
            return all(word.lower in ADVERBS for word in words[frame.after : at])
    return False


def find_clauses(scene: Scene, unit: Unit, words: range, layer: int = -1) -> list[Clause]:
    """Return the indirect statements whose cue is in a range of words of the quotation `layer`, in text order."""
    cues = find_cues(unit, words.start, words.stop, layer)
    bare = Stretch(scene, unit, words.start, words.stop)
    frames = [frame for at in words if unit.words[at].quote == layer and (frame := find_frame(bare, at))]
    inner = [frame.at for frame in frames if frame.construction is Construction.ROOT_CLAUSE]
    stretch = Stretch(scene, unit, words.start, words.stop, (*_stops(unit, cues, words.start), *inner))
    found: list[Clause | None] = [verb_clause(stretch, cue) for cue in cues if not _inside(unit, frames, cue.at)]
    found += [frame_clause(stretch, frame) for frame in frames]
    if layer < 0 and not any(found) and not find_citations(unit):
        found += [raising_clause(stretch, at) for at in words if unit.words[at].quote == layer]
    return sorted((clause for clause in found if clause), key=lambda clause: clause.at)
