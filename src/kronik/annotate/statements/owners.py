"""Whose written statement or account a text cites: its writer, and the body for which an office-holder writes."""

import re

from kronik.annotate.statements.cues import root_of
from kronik.annotate.statements.phrases import phrase_after
from kronik.annotate.statements.scene import Scene, Unit
from kronik.annotate.statements.subjects import phrase_before
from kronik.lang.id.reporting import BELONGING_HEADS, PRONOUNS, VERBS
from kronik.lang.id.sources import OFFICES_OF_HEADS
from kronik.records.facts import Actor, ActorType, Named

MAX_OWNER_UNITS = 4
"""How many sentences back the writer of a statement is looked for."""
MAX_BODY_GAP_CHARS = 30
"""Farthest name of a body before its office-holder's, in characters: a bracketed acronym and a rank stand between."""
_TITLES = re.compile(r"[\s,]*(?:\([^()]*\))?[\s,]*(?:[A-Z][\w.]*[\s,]+)*")


def short_of(scene: Scene, actor_id: str | None) -> str | None:
    """Return the acronym by which the article calls an actor; None where it uses none."""
    actor = _actor(scene, actor_id)
    names = [span.cut(scene.text) for span in actor.mentions] if actor else []
    return next((name for name in names if name.isalpha() and name.isupper()), None)


def _actor(scene: Scene, actor_id: str | None) -> Actor | None:
    return next((actor for actor in scene.cast.actors if actor.id == actor_id), None)


def owner_of(scene: Scene, index: int, start: int, *, official: bool = False) -> str | None:
    """Return whose statement or account it is: who speaks before it, else the last one named."""
    goes_on = _points_back(scene.units[index], start)
    for back in range(index - goes_on, max(-1, index - MAX_OWNER_UNITS), -1):
        unit = scene.units[back]
        limit = start if back == index else unit.span.end
        owner = _speaking(scene, unit, limit) or _last_named(scene, unit, limit)
        if owner:
            return (_body_of(scene, owner) if official else None) or owner.name
    return None


def _points_back(unit: Unit, limit: int) -> bool:
    """Tell whether the last cue before an offset has a pronoun for its speaker: "katanya", "ujar dia"."""
    for at in range(len(unit.words) - 1, -1, -1):
        word = unit.words[at]
        found = root_of(word.lower) if word.end <= limit and word.quote < 0 else None
        if found:
            after = unit.words[at + 1].lower if at + 1 < len(unit.words) else ""
            return found[1] or after in PRONOUNS
    return False


def _speaking(scene: Scene, unit: Unit, limit: int) -> Named | None:
    """Return the person beside the last cue before an offset: "kata Rina dalam keterangan …", "Rina mengatakan"."""
    for at in range(len(unit.words) - 1, -1, -1):
        word = unit.words[at]
        if word.end > limit or word.quote >= 0:
            continue
        if root_of(word.lower):
            phrase = phrase_after(scene, unit, at + 1)
        elif at and word.lower in VERBS:
            phrase = phrase_before(scene, unit, 0, at)
        else:
            continue
        span = phrase.span(unit.words) if phrase else None
        found = scene.mentions_in(span.start, span.end) if span else []
        people = [named for _, named, kind in found if kind is ActorType.PERSON]
        belongs = phrase is not None and unit.words[phrase.first].lower in BELONGING_HEADS
        return people[-1 if belongs else 0] if people else None
    return None


def _last_named(scene: Scene, unit: Unit, limit: int) -> Named | None:
    """Return the last person, else the last body, named outside quotations before an offset."""
    quoted = [quote.outer for quote in unit.quotes]
    found = [
        (named, kind)
        for span, named, kind in scene.mentions_in(unit.span.start, limit)
        if not any(quote.covers(span) for quote in quoted)
    ]
    for wanted in (ActorType.PERSON, ActorType.ORGANISATION):
        named = [named for named, kind in found if kind is wanted]
        if named:
            return named[-1]
    return None


def _body_of(scene: Scene, person: Named) -> str | None:
    """Return the body for which an office-holder writes: the last one named in the roles that the article gives."""
    actor = _actor(scene, person.actor_id)
    if actor is None:
        return None
    for role in actor.roles:
        head, _, rest = role.partition(" ")
        if rest and head.casefold() in OFFICES_OF_HEADS:
            return f"{OFFICES_OF_HEADS[head.casefold()]} {rest}"
    return _body_in_roles(scene, actor) or _body_beside(scene, actor)


def _body_in_roles(scene: Scene, person: Actor) -> str | None:
    bodies = [actor for actor in scene.cast.actors if actor.type is ActorType.ORGANISATION]
    for role in person.roles:
        held = [
            (role.rfind(name), len(name), short_of(scene, body.id) or body.name)
            for body in bodies
            for name in sorted({span.cut(scene.text) for span in body.mentions})
            if name in role
        ]
        if held:
            return max(held)[2]
    return None


def _body_beside(scene: Scene, person: Actor) -> str | None:
    """Return the body named right before a mention, with no more than titles between: "Direktur Warta Kita, Rina"."""
    for span in person.mentions:
        before = scene.mentions_in(max(0, span.start - 2 * MAX_BODY_GAP_CHARS), span.start)
        bodies = [(mention, named) for mention, named, kind in before if kind is ActorType.ORGANISATION]
        if not bodies or span.start - bodies[-1][0].end > MAX_BODY_GAP_CHARS:
            continue
        if _TITLES.fullmatch(scene.text, bodies[-1][0].end, span.start):
            return short_of(scene, bodies[-1][1].actor_id) or bodies[-1][1].name
    return None
