"""Whom a mention beside a cue denotes, and whom a pronoun or a clitic goes on from."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from kronik.annotate.statements.memory import Memory
from kronik.annotate.statements.names import How
from kronik.annotate.statements.pointing import (
    described_person,
    known_body,
    maker_in_front,
    maker_named,
    pointed_back,
    two_of_them,
)
from kronik.annotate.statements.scene import Scene
from kronik.lang.id.names import PERSON_CONNECTORS, ROLE_HEADS
from kronik.lang.id.reporting import (
    BARE_TELLINGS,
    BELONGING_HEADS,
    COLLECTIVES,
    DEMONSTRATIVES,
    HEARSAY,
    NP_OPENERS,
    PLURAL_OPENERS,
    PRONOUNS,
    SELF,
)
from kronik.records.facts import ActorType, Named
from kronik.records.span import Span, trimmed

_BRACKETS = re.compile(r"\s*\([^()]*\)?")
_UNNAMED = re.compile(
    r",?\s+yang\s+(?:enggan|tak mau|tidak mau|menolak|tak ingin|tidak ingin|tak bersedia|tidak bersedia|minta|meminta)"
    r"\s[^,.\n]{0,30}?(?:nama|identitas|jati diri)(?:nya)?\b(?:\s(?:dirahasiakan|disebut(?:kan)?|dipublikasikan))?"
)


def is_proper(name: str) -> bool:
    """Tell whether every word of a person's name has a capital, small words between names aside."""
    return all(not word[:1].islower() or word in PERSON_CONNECTORS for word in name.split())


def _person(scene: Scene, span: Span) -> tuple[Named, bool] | None:
    """Return the person that the article's cast sees in the phrase, name or role."""
    actor = scene.cast.resolve(span)
    if actor is None or actor.type is not ActorType.PERSON or not is_proper(actor.name):
        return None
    inside = scene.mentions_in(span.start, span.end)
    if any(_belongs(scene, span, mention) for mention, named, _ in inside if named.actor_id == actor.id):
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
        if text[span.start : mention.start].rstrip().endswith(",")
        and kind in (ActorType.PERSON, ActorType.OTHER)
        and is_proper(named.name)
    ]
    people = [(mention, named) for mention, named, kind in found if kind is ActorType.PERSON and is_proper(named.name)]
    if people and people[0][0].start == span.start and not _goes_on(scene, people, span):
        return Named(people[0][1].name, people[0][1].actor_id, span), True
    if apposed:
        named = apposed[-1][0]
        return Named(named.name, named.actor_id, span), True
    if not people or not _is_end(text[people[-1][0].end : span.end]):
        return None
    mention, named = people[-1]
    return None if _belongs(scene, span, mention) else (Named(named.name, named.actor_id, span), True)


def _is_end(rest: str) -> bool:
    """Tell whether nothing but marks and a pointer stands behind the name that closes a phrase."""
    return rest.strip(" ,)").casefold() in DEMONSTRATIVES | {""}


def _goes_on(scene: Scene, people: Sequence[tuple[Span, Named]], span: Span) -> bool:
    """Tell whether what was read as a name opens a title, whose holder ends the phrase: "Imam Besar X, NAME"."""
    first, last = people[0][0], people[-1][0]
    return first.cut(scene.text).casefold() in ROLE_HEADS and last.end == span.end and last != first


def _belongs(scene: Scene, span: Span, mention: Span) -> bool:
    """Tell whether a person is named as whose the speaker is: "pengacara Budi", but not "pengacara LBH X, Budi"."""
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


Found = tuple[Named, bool, str]
"""(speaker, is a person, how it was found)."""


def _in_own_words(scene: Scene, span: Span) -> Found:
    """Return a speaker that the article does not name by the words of the page."""
    if unnamed := _UNNAMED.match(scene.text, span.end):
        whole = Span(span.start, unnamed.end())
        return Named(" ".join(whole.cut(scene.text).split()), None, whole), True, How.OWN_WORDS
    name = _own_words(scene, span)
    clean = trimmed(scene.text, span.start, span.end)
    opener = name.split()[0].casefold() if name else ""
    single = opener not in COLLECTIVES | PLURAL_OPENERS
    person = single and (name[:1].isupper() or opener in NP_OPENERS)
    return Named(name or span.cut(scene.text), None, clean), person, How.OWN_WORDS


def _by_name(scene: Scene, span: Span) -> Found | None:
    """Return whom the phrase names: the maker of a document, a person, a body or state."""
    if made := maker_named(scene, span):
        return made[0], made[1], How.MAKER
    named = _mention_inside(scene, span) or _person(scene, span) or _body(scene, span)
    return (named[0], named[1], How.NAMED) if named else None


def _by_noun(scene: Scene, span: Span, memory: Memory, unit: int) -> Found | None:
    """Return whom a phrase without a name points at: an earlier speaker, a maker, the two just named."""
    if pointed := pointed_back(scene, span, memory):
        return pointed[0], pointed[1], How.POINTED
    if maker := maker_in_front(scene, span, unit):
        return maker, False, How.MAKER
    two = two_of_them(scene, span, unit)
    return (two, True, How.TWO) if two else None


def resolve(scene: Scene, span: Span, memory: Memory, unit: int) -> tuple[Named | None, bool, str]:
    """Return (speaker, is a person, how it was found) of the words beside a cue."""
    text = span.cut(scene.text).casefold()
    opener, *rest = text.split()
    if opener in PRONOUNS | SELF and not {"dan", "serta"} & set(rest):
        span = Span(span.start, span.start + len(opener))
        text = opener
    if text in PRONOUNS | SELF:
        return _several(scene, span, memory, unit) if text == "mereka" else _pronoun(scene, span, memory, unit)
    if described := described_person(scene, span, memory, unit):
        return described, True, How.DESCRIPTION
    if opener in HEARSAY or text in BARE_TELLINGS:
        return None, False, How.NOBODY
    if opener in PLURAL_OPENERS:
        return _in_own_words(scene, span)
    if body := known_body(scene, span):
        return body, False, How.KNOWN_BODY
    return _by_name(scene, span) or _by_noun(scene, span, memory, unit) or _in_own_words(scene, span)


def _several(scene: Scene, span: Span, memory: Memory, unit: int) -> tuple[Named | None, bool, str]:
    """Return whom "mereka" means: the speakers before if they are several, else several people just told of."""
    last = memory.latest(unit)
    crowd = scene.cast.crowd(span)
    actor = None if crowd else scene.cast.antecedent(span)
    told = actor.mentions[: bisect_left(actor.mentions, span)] if actor else (crowd,) if crowd else ()
    several = last is not None and (not last.person or "; " in last.speaker.name)
    if last and several and (not told or told[-1].start < scene.units[last.unit].span.start):
        how = f"{How.PRONOUN}, {How.SPEAKER_BEFORE}"
        return Named(last.speaker.name, last.speaker.actor_id, span), last.person, how
    if crowd:
        return Named(_own_words(scene, crowd), None, span), False, f"{How.PRONOUN}, {How.SUBJECT_BEFORE}"
    if actor:
        return Named(actor.name, actor.id, span), False, f"{How.PRONOUN}, {How.SUBJECT_BEFORE}"
    return None, False, f"{How.PRONOUN}, {How.NO_ANTECEDENT}"


def _pronoun(scene: Scene, span: Span, memory: Memory, unit: int) -> tuple[Named | None, bool, str]:
    named, how = memory.antecedent(unit)
    if named is None:
        actor = scene.cast.antecedent(span)
        return (Named(actor.name, actor.id, span) if actor else None), actor is not None, f"{How.PRONOUN}, {how}"
    return Named(named.name, named.actor_id, span), True, f"{How.PRONOUN}, {how}"
