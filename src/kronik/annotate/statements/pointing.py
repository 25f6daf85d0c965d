"""Speakers called by a noun alone: whose document it is, which body or person it points back to."""

from bisect import bisect_left
from operator import itemgetter

from kronik.annotate.statements.memory import MAX_REMEMBERED, Memory
from kronik.annotate.statements.phrases import is_verb
from kronik.annotate.statements.scene import Scene
from kronik.annotate.statements.subjects import phrase_before
from kronik.lang.id.names import ROLE_HEADS
from kronik.lang.id.reporting import (
    BELONGING_HEADS,
    BODY_NOUNS,
    DEMONSTRATIVES,
    DESCRIBING_HEADS,
    DOCUMENTS,
    ISSUING,
    LOCAL_WORDS,
    PASSERS_BY,
    TWO_OF_THEM,
)
from kronik.lang.id.sources import PLATFORMS
from kronik.records.facts import Actor, ActorType, Named
from kronik.records.span import Span

_DESCRIBING = (ROLE_HEADS - BELONGING_HEADS - PASSERS_BY) | DESCRIBING_HEADS
MAX_BODY_CHARS = 1500
"""How far back the body is looked for that "polisi" goes on about where several are named: some five paragraphs."""


def maker_named(scene: Scene, span: Span) -> tuple[Named, bool] | None:
    """Return whose document speaks: "putusan MK" is MK."""
    head, _, rest = span.cut(scene.text).partition(" ")
    if head.casefold() not in DOCUMENTS or not rest:
        return None
    inside = scene.mentions_in(span.start + len(head), span.end)
    found = [row for row in inside if row[1].name.casefold() not in PLATFORMS]
    return (Named(found[0][1].name, found[0][1].actor_id, span), found[0][2] is ActorType.PERSON) if found else None


def pointed_back(scene: Scene, span: Span, memory: Memory) -> tuple[Named, bool] | None:
    """Return the earlier speaker whom "kementerian tersebut" or "sumber itu" points back to."""
    words = span.cut(scene.text).casefold().split()
    if not words[1:] or words[-1] not in DEMONSTRATIVES:
        return None
    for spoke in reversed(memory.spoke[-MAX_REMEMBERED:]):
        if words[0] in spoke.speaker.name.casefold().split():
            return Named(spoke.speaker.name, spoke.speaker.actor_id, span), spoke.person
    return None


def described_person(scene: Scene, span: Span, memory: Memory, unit: int) -> Named | None:
    """Return the person whom a description points back to: "pria asal Tegal itu", "politikus PDIP tersebut"."""
    words = span.cut(scene.text).casefold().split()
    describing = words[0] in _DESCRIBING
    if not words[1:] or words[-1] not in DEMONSTRATIVES or not describing:
        return None
    if any(kind is ActorType.PERSON for _, _, kind in scene.mentions_in(span.start, span.end)):
        return None
    named, _ = memory.antecedent(unit)
    if named:
        return Named(named.name, named.actor_id, span)
    actor = scene.cast.antecedent(span)
    return Named(actor.name, actor.id, span) if actor else None


def maker_in_front(scene: Scene, span: Span, unit: int) -> Named | None:
    """Return who made the document that speaks: "kementerian merilis laporan yang menyebut …".

    Named without an actor's id: that the maker speaks is inferred, and nothing that acts is built on it.
    """
    if span.cut(scene.text).split()[0].casefold() not in DOCUMENTS:
        return None
    words = scene.units[unit].words
    at = next((index for index, word in enumerate(words) if word.start >= span.start), 0)
    verb = next((index for index in range(at - 1, 0, -1) if is_verb(words[index])), 0)
    if not verb or words[verb].lower not in ISSUING:
        return None
    phrase = phrase_before(scene, scene.units[unit], 0, verb)
    actor = scene.cast.resolve(phrase.span(words)) if phrase else None
    return Named(actor.name, None, span) if actor else None


def known_body(scene: Scene, span: Span) -> Named | None:
    """Return the body of the article that "polisi", "majelis hakim" goes on about; None where two are as likely."""
    words = [word for word in span.cut(scene.text).casefold().split() if word not in LOCAL_WORDS | DEMONSTRATIVES]
    noun = " ".join(words)
    if noun not in BODY_NOUNS:
        return None
    mentions = scene.bodies(noun)
    if len({actor.id for _, actor in mentions}) > 1:
        mentions = _of_last_sentence(scene, mentions, span.start)
    called = {actor.id: actor for _, actor in mentions}
    actor = next(iter(called.values()), None)
    return Named(actor.name, actor.id, span) if actor and len(called) == 1 else None


def _of_last_sentence(scene: Scene, mentions: list[tuple[int, Actor]], at: int) -> list[tuple[int, Actor]]:
    """Return those of the mentions (start, actor) that stand in the last sentence before `at` with any of them."""
    high = bisect_left(mentions, at, key=itemgetter(0))
    if high == 0 or at - mentions[high - 1][0] > MAX_BODY_CHARS:
        return []
    opens = scene.sentence_start(mentions[high - 1][0])
    return mentions[bisect_left(mentions, opens, key=itemgetter(0)) : high]


def two_of_them(scene: Scene, span: Span, unit: int) -> Named | None:
    """Return the two persons whom "keduanya" means: the only two that the sentence before names."""
    if span.cut(scene.text).casefold() not in TWO_OF_THEM or unit == 0:
        return None
    before = scene.units[unit - 1]
    named = scene.mentions_in(before.span.start, before.span.end)
    people = list(dict.fromkeys(actor.name for _, actor, kind in named if kind is ActorType.PERSON))
    return Named("; ".join(people), None, span) if len(people) == 2 else None  # noqa: PLR2004 - two
