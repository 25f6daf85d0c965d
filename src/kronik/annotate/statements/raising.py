"""Passives that report without saying who does: "X dilaporkan hilang", "warga diminta waspada"."""

from kronik.annotate.statements.clauses import Clause, Construction, Stretch
from kronik.annotate.statements.cues import span_of
from kronik.annotate.statements.extent import closing, cut
from kronik.annotate.statements.phrases import Phrase, can_speak, is_verb
from kronik.annotate.statements.scene import Word
from kronik.annotate.statements.subjects import phrase_before
from kronik.lang.id.reporting import (
    ASKING_PASSIVES,
    AUXILIARIES,
    BLOCKERS,
    NEGATIONS,
    PREDICATIVES,
    RAISING,
    REQUEST_LINKS,
)
from kronik.records.article import BlockRole
from kronik.records.facts import Polarity

_PASSIVES = RAISING | ASKING_PASSIVES
_BARRING = NEGATIONS | BLOCKERS | {"yang"}
_PREDICATES = AUXILIARIES | PREDICATIVES
MAX_AGENT_WORDS = 6
"""Longest doer between the passive and its *untuk* or *agar*, in words: "diminta oleh Kepala Dinas X untuk …"."""


def _predicates(word: Word) -> bool:
    return is_verb(word) or word.lower in _PREDICATES


def _subject(stretch: Stretch, at: int) -> Phrase | None:
    """Return the subject of a passive in a main clause; None in a relative clause or for a thing that is not named."""
    words = stretch.unit.words
    if at == stretch.low or words[at - 1].lower in _BARRING:
        return None
    phrase = phrase_before(stretch.scene, stretch.unit, stretch.start(at), at)
    return None if phrase is None or phrase.relative else phrase


def _asker(stretch: Stretch, at: int) -> tuple[Phrase | None, int] | None:
    """Return (who asks, index of what is asked) behind a passive of asking; None where nothing is asked."""
    words = stretch.unit.words
    first = at + 1
    if first < stretch.high and (words[first].lower in REQUEST_LINKS or _predicates(words[first])):
        return None, first + (words[first].lower in REQUEST_LINKS)
    first += first < stretch.high and words[first].lower == "oleh"
    for index in range(first, min(first + MAX_AGENT_WORDS, stretch.high)):
        if words[index].lower in REQUEST_LINKS and index > first:
            agent = Phrase(first, index)
            return (agent, index + 1) if can_speak(words, agent) else None
        if words[index].is_mark or is_verb(words[index]):
            return None
    return None


def raising_clause(stretch: Stretch, at: int) -> Clause | None:
    """Return the statement of a passive of reporting or asking at word `at`; None where it makes none."""
    words = stretch.unit.words
    word = words[at].lower
    if stretch.unit.role is BlockRole.HEADLINE or word not in _PASSIVES:
        return None
    subject = _subject(stretch, at)
    if subject is None:
        return None
    if word in ASKING_PASSIVES:
        asked = _asker(stretch, at)
        return _clause(stretch, at, subject, asked) if asked else None
    if at + 1 >= stretch.high or not _predicates(words[at + 1]):
        return None
    return _clause(stretch, at, subject, (None, at + 1))


def _clause(stretch: Stretch, at: int, subject: Phrase, found: tuple[Phrase | None, int]) -> Clause | None:
    words = stretch.unit.words
    agent, first = found
    last = closing(stretch.scene, stretch.unit, first, stretch.high, stretch.stops) if first < stretch.high else first
    predicate = cut(stretch.scene, stretch.unit, first, last)
    named = cut(stretch.scene, stretch.unit, subject.first, subject.last)
    if predicate is None or named is None:
        return None
    asking = words[at].lower in ASKING_PASSIVES
    cue = span_of(words, at, at + 1)
    return Clause(
        cue=cue,
        at=at,
        phrase=agent,
        clitic=None,
        shared=False,
        content=(predicate,) if asking else (named, predicate),
        last=last,
        addressee=named if asking else None,
        polarity=Polarity.ASSERTED,
        construction=Construction.ASKED_OF if asking else Construction.RAISING,
        zones=((words[stretch.start(at)].start, words[subject.first].start), (predicate.end, stretch.end)),
    )
