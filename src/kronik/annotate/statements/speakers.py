"""Whom a mention beside a cue denotes, and whom a pronoun or a clitic goes on from."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kronik.annotate.statements.names import How
from kronik.annotate.statements.scene import Scene
from kronik.lang.id.names import PERSON_CONNECTORS, ROLE_HEADS
from kronik.lang.id.reporting import (
    BELONGING_HEADS,
    COLLECTIVES,
    DEMONSTRATIVES,
    DOCUMENTS,
    NP_OPENERS,
    PASSERS_BY,
    PLURAL_OPENERS,
    PRONOUNS,
    SELF,
)
from kronik.records.facts import ActorType, DatedSpan, Named
from kronik.records.span import Span, trimmed

_BRACKETS = re.compile(r"\s*\([^()]*\)?")
_UNNAMED = re.compile(
    r",?\s+yang\s+(?:enggan|tak mau|tidak mau|menolak|tak ingin|tidak ingin|tak bersedia|tidak bersedia|minta|meminta)"
    r"\s[^,.\n]{0,30}?(?:nama|identitas|jati diri)(?:nya)?\b(?:\s(?:dirahasiakan|disebut(?:kan)?|dipublikasikan))?"
)
MAX_REMEMBERED = 30
"""How many statements back a speaker is looked for by the noun of a description."""
MAX_SILENT_UNITS = 6
"""How many sentences a speaker is remembered for a pronoun, from reading raw articles."""


@dataclass(frozen=True, slots=True)
class Spoke:
    """A speaker as the text goes on: who, when and where the statement ended."""

    speaker: Named
    person: bool
    unit: int
    via: tuple[Named, ...] = ()
    said: DatedSpan | None = None
    lasting: bool = False
    """True where the chain goes on for what is said next."""


@dataclass(slots=True)
class Memory:
    """Who spoke so far and who stood as the subject of the sentence just before."""

    spoke: list[Spoke] = field(default_factory=list)
    subject: Spoke | None = None

    def note(self, spoke: Spoke) -> None:
        """Remember a statement's speaker."""
        self.spoke.append(spoke)
        self.subject = None

    def latest(self, unit: int, *, person: bool = False) -> Spoke | None:
        """Return the last speaker near enough; a person where asked for and there is one."""
        near = [spoke for spoke in self.spoke[-MAX_REMEMBERED:] if 0 <= unit - spoke.unit <= MAX_SILENT_UNITS]
        if not near:
            return None
        if person and not near[-1].person:
            return next((spoke for spoke in reversed(near) if spoke.person), near[-1])
        return near[-1]

    def antecedent(self, unit: int) -> tuple[Named | None, str]:
        """Return whom a pronoun or "-nya" stands for, and how it was told."""
        last = self.latest(unit, person=True)
        subject = self.subject
        if subject and (last is None or subject.unit >= last.unit) and unit - subject.unit <= MAX_SILENT_UNITS:
            return subject.speaker, How.SUBJECT_BEFORE
        if last:
            return last.speaker, How.SPEAKER_BEFORE
        return None, How.NO_ANTECEDENT


def is_proper(name: str) -> bool:
    """Tell whether every word of a person's name has a capital, small words between names aside."""
    return all(not word[:1].islower() or word in PERSON_CONNECTORS for word in name.split())


def _person(scene: Scene, span: Span) -> tuple[Named, bool] | None:
    """Return the person that the article's cast sees in the phrase, name or role."""
    actor = scene.cast.resolve(span)
    if actor is None or actor.type is not ActorType.PERSON or not is_proper(actor.name):
        return None
    return Named(actor.name, actor.id, span), True


def _body(scene: Scene, span: Span) -> tuple[Named, bool] | None:
    """Return the body or state whose name opens the phrase; "juru bicara Kementerian X" is not the ministry."""
    actor = scene.cast.resolve(span)
    if actor is None:
        return None
    text = span.cut(scene.text)
    opens = any(
        mention.start - span.start <= len(text) - len(text.lstrip("\"“”' "))
        for mention in actor.mentions
        if mention.start >= span.start
    )
    opens = opens or not any(span.covers(mention) for mention in actor.mentions)
    return (scene.cast.named(span), False) if opens else None


def _mention_inside(scene: Scene, span: Span) -> tuple[Named, bool] | None:
    """Return the person whom a phrase names: at its head, behind a comma, or at its end."""
    found = scene.mentions_in(span.start, span.end)
    text = scene.text
    apposed = [
        (named, kind)
        for mention, named, kind in found
        if text[span.start : mention.start].rstrip().endswith(",") and kind in (ActorType.PERSON, ActorType.OTHER)
    ]
    people = [(mention, named) for mention, named, kind in found if kind is ActorType.PERSON and is_proper(named.name)]
    if people and people[0][0].start == span.start and not _goes_on(scene, people, span):
        return Named(people[0][1].name, people[0][1].actor_id, span), True
    if apposed:
        named = apposed[-1][0]
        return Named(named.name, named.actor_id, span), True
    if not people or text[people[-1][0].end : span.end].strip(" ,)"):
        return None
    mention, named = people[-1]
    return None if _belongs(scene, span, mention) else (Named(named.name, named.actor_id, span), True)


def _goes_on(scene: Scene, people: Sequence[tuple[Span, Named]], span: Span) -> bool:
    """Tell whether what was read as a name opens a title, whose holder ends the phrase: "Imam Besar X, NAME"."""
    first, last = people[0][0], people[-1][0]
    return first.cut(scene.text).casefold() in ROLE_HEADS and last.end == span.end and last != first


def _belongs(scene: Scene, span: Span, mention: Span) -> bool:
    """Tell whether a person is named only as whose the speaker is: "pengacara Budi", but not "pengacara LBH X, Budi"."""
    if span.cut(scene.text).split()[0].casefold() not in BELONGING_HEADS:
        return False
    between = scene.mentions_in(span.start, mention.start)
    body = any(kind in (ActorType.ORGANISATION, ActorType.STATE) for _, _, kind in between)
    return not body and not scene.text[span.start : mention.start].rstrip().endswith((")", ","))


def _own_words(scene: Scene, span: Span) -> str:
    """Return the words of a phrase without article, pointer and bracket."""
    words = _BRACKETS.sub("", span.cut(scene.text)).split()
    while len(words) > 1 and words[0].casefold() in ("seorang", "oleh", "sang", "si", "sebuah"):
        words.pop(0)
    while len(words) > 1 and words[-1].casefold().strip(",") in DEMONSTRATIVES:
        words.pop()
    return " ".join(words).strip(" ,")


def _document(scene: Scene, span: Span) -> tuple[Named, bool] | None:
    """Return whose document speaks: "putusan MK" is MK."""
    head, _, rest = span.cut(scene.text).partition(" ")
    if head.casefold() not in DOCUMENTS or not rest:
        return None
    found = scene.mentions_in(span.start + len(head), span.end)
    return (Named(found[-1][1].name, found[-1][1].actor_id, span), found[-1][2] is ActorType.PERSON) if found else None


def _pointed(scene: Scene, span: Span, memory: Memory) -> tuple[Named, bool] | None:
    """Return the earlier speaker whom "kementerian tersebut" or "sumber itu" points back to."""
    words = span.cut(scene.text).casefold().split()
    if not words[1:] or words[-1] not in DEMONSTRATIVES:
        return None
    for spoke in reversed(memory.spoke[-MAX_REMEMBERED:]):
        if words[0] in spoke.speaker.name.casefold().split():
            return Named(spoke.speaker.name, spoke.speaker.actor_id, span), spoke.person
    return None


def _described(scene: Scene, span: Span, memory: Memory, unit: int) -> Named | None:
    """Return the person whom a description points back to: "pria asal Tegal itu", "politikus PDIP tersebut"."""
    words = span.cut(scene.text).casefold().split()
    if not words[1:] or words[-1] not in DEMONSTRATIVES or words[0] not in ROLE_HEADS - BELONGING_HEADS - PASSERS_BY:
        return None
    named, _ = memory.antecedent(unit)
    return Named(named.name, named.actor_id, span) if named else None


def resolve(scene: Scene, span: Span, memory: Memory, unit: int) -> tuple[Named | None, bool, str]:
    """Return (speaker, is a person, how it was found) of the words beside a cue."""
    text = span.cut(scene.text).casefold()
    if text in PRONOUNS | SELF:
        return _pronoun(scene, span, memory, unit)
    if described := _described(scene, span, memory, unit):
        return described, True, How.DESCRIPTION
    if text.split()[0] in PLURAL_OPENERS:
        return Named(_own_words(scene, span), None, trimmed(scene.text, span.start, span.end)), False, How.OWN_WORDS
    for find, how in (
        (_document, How.MAKER),
        (_mention_inside, How.NAMED),
        (_person, How.NAMED),
        (_body, How.NAMED),
    ):
        if found := find(scene, span):
            return found[0], found[1], how
    if found := _pointed(scene, span, memory):
        return found[0], found[1], How.POINTED
    if unnamed := _UNNAMED.match(scene.text, span.end):
        whole = Span(span.start, unnamed.end())
        return Named(" ".join(whole.cut(scene.text).split()), None, whole), True, How.OWN_WORDS
    name = _own_words(scene, span)
    clean = trimmed(scene.text, span.start, span.end)
    opener = name.split()[0].casefold() if name else ""
    person = opener not in COLLECTIVES and (name[:1].isupper() or opener in NP_OPENERS)
    return Named(name or span.cut(scene.text), None, clean), person, How.OWN_WORDS


def _pronoun(scene: Scene, span: Span, memory: Memory, unit: int) -> tuple[Named | None, bool, str]:
    text = span.cut(scene.text).casefold()
    if text == "mereka":
        last = memory.latest(unit)
        if last:
            return (
                Named(last.speaker.name, last.speaker.actor_id, span),
                last.person,
                f"{How.PRONOUN}, {How.SPEAKER_BEFORE}",
            )
        actor = scene.cast.antecedent(span)
        return (Named(actor.name, actor.id, span) if actor else None), False, How.PRONOUN
    named, how = memory.antecedent(unit)
    if named is None:
        actor = scene.cast.antecedent(span)
        return (Named(actor.name, actor.id, span) if actor else None), actor is not None, f"{How.PRONOUN}, {how}"
    return Named(named.name, named.actor_id, span), True, f"{How.PRONOUN}, {how}"
