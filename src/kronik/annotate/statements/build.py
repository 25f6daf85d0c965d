"""Statements made of what was read: their id, kind and rule."""

from dataclasses import dataclass

from kronik.annotate.statements.clauses import Construction
from kronik.annotate.statements.names import How
from kronik.annotate.statements.polarity import polarity_of
from kronik.annotate.statements.scene import Scene, Unit
from kronik.annotate.statements.tails import NO_TAIL, Tail
from kronik.ids import content_id
from kronik.lang.id.names import ROLE_HEADS
from kronik.lang.id.reporting import (
    ABSTRACT_HEADS,
    COLLECTIVES,
    DEMONSTRATIVES,
    DOCUMENTS,
    EXPLAINING,
    NP_OPENERS,
    PEOPLE,
    PLURAL_OPENERS,
    QUANTIFIERS,
    SPEAKER_NOUNS,
    SPEAKING_HEADS,
    THING_CUES,
)
from kronik.lang.id.words import CROWDS
from kronik.records.article import BlockRole
from kronik.records.facts import Named, Polarity, Statement, StatementKind
from kronik.records.span import Span

_SPEAKING = SPEAKING_HEADS | DOCUMENTS | PEOPLE
_COUNTING = PLURAL_OPENERS | QUANTIFIERS | {"kedua", "ketiga", "keempat", "salah"}
_HUMAN = ROLE_HEADS | SPEAKER_NOUNS | NP_OPENERS | COLLECTIVES | CROWDS


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks beside a cue."""

    speaker: Named | None
    person: bool
    how: str
    """How the speaker was found, or why there is none."""


NOBODY = Voice(None, person=False, how=How.NOBODY)
"""A cue whose clause names nobody."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a construction says before it becomes a statement."""

    construction: Construction
    spans: tuple[Span, ...]
    cue: Span | None
    voice: Voice
    tail: Tail = NO_TAIL
    polarity: Polarity = Polarity.ASSERTED
    nested: bool = False


def _head(phrase: str) -> str:
    """Return the noun that opens a phrase, behind a number or quantifier: "kedua gol" is about goals."""
    words = [word.casefold().strip(",") for word in phrase.split()]
    counted = len(words) > 1 and words[0] in _COUNTING
    return words[1] if counted and words[0] != "para" and words[1] not in DEMONSTRATIVES else words[0]


def is_human(text: str, voice: Voice) -> bool:
    """Tell whether a speaker without a name is called by a noun for people: "angka ini" cannot speak."""
    if voice.speaker is None or voice.speaker.span is None or voice.how != How.OWN_WORDS:
        return True
    return _head(voice.speaker.span.cut(text)) in _HUMAN


def can_say(text: str, voice: Voice, cue: str) -> bool:
    """Tell whether a subject called by a common noun can be what speaks, with verbs that things take too."""
    if voice.speaker is None or voice.speaker.span is None or voice.how != How.OWN_WORDS:
        return True
    head = _head(voice.speaker.span.cut(text))
    if head in ABSTRACT_HEADS or cue not in THING_CUES:
        return head not in ABSTRACT_HEADS
    return is_human(text, voice) or head in _SPEAKING


def kind_of(text: str, unit: Unit, span: Span) -> StatementKind:
    """Return how much of an indirect content stands between double marks; titles with a capital do not count."""
    inside = [quote for quote in unit.quotes if quote.outer.overlaps(span)]
    if any(quote.inner.start <= span.start and span.end <= quote.inner.end for quote in inside):
        return StatementKind.DIRECT
    if unit.role is BlockRole.HEADLINE:
        return StatementKind.MIXED if inside else StatementKind.INDIRECT
    spoken = any(quote.double and quote.inner.cut(text)[:1].islower() for quote in inside)
    return StatementKind.MIXED if spoken else StatementKind.INDIRECT


def build(scene: Scene, unit: Unit, report: Report, kind: StatementKind | None = None) -> Statement:
    """Return the statement; without a given kind the marks in the last piece of its content tell it."""
    cue = report.cue
    where = ", inside a quotation" if report.nested else ""
    first, last = report.spans[0], report.spans[-1]
    return Statement(
        id=content_id(scene.article.id, "statement", first.start, last.end, cue.start if cue else None),
        spans=report.spans,
        block=unit.role,
        kind=kind or kind_of(scene.text, unit, last),
        cue=cue,
        speaker=report.voice.speaker,
        rule=f"{report.construction}{where}; {report.voice.how}",
        via=report.tail.via,
        medium=report.tail.medium,
        addressee=report.tail.addressee,
        said=report.tail.said,
        polarity=polarity_of(
            first.cut(scene.text),
            report.polarity,
            whole=len(report.spans) == 1,
            explains=cue is not None and cue.cut(scene.text).casefold() in EXPLAINING,
        ),
    )
