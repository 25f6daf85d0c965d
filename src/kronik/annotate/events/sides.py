"""Whom a phrase beside an event word can stand for: its doers, and who or what undergoes."""

from dataclasses import dataclass

from kronik.annotate.events.phrases import ACTOR_LABELS, is_actor, joined, words_of
from kronik.annotate.events.places import PLACE_LABELS
from kronik.annotate.events.triggers import Trigger
from kronik.annotate.syntax import Parse, Phrase, Pos
from kronik.lang.id.event_context import SEARCHES, SEEMING
from kronik.lang.id.events import CLASSES, PEOPLE_WORDS, PLURAL_WORDS, STRUCK_WORDS, Frame
from kronik.lang.id.states import state_codes
from kronik.records.facts import ActorType, EventType
from kronik.records.span import Span

THING_TYPES = frozenset({EventType.DISASTER, EventType.ACCIDENT, EventType.ECONOMY})
"""Types whose patient may be a place or thing."""


STANCE_TYPES = frozenset(
    {
        EventType.ACCUSE,
        EventType.SUPPORT,
        EventType.REJECT,
        EventType.THREATEN,
        EventType.SANCTION,
        EventType.ASSAULT,
        EventType.PROTEST,
        EventType.MOBILIZE,
        EventType.AGREE,
        EventType.JUSTICE,
        EventType.CONCEDE,
        EventType.COERCE,
        EventType.CRIME,
    }
)
"""Types whose patient is the owner of the thing named ("mengecam kebijakan Wibowo")."""


OWNING_TYPES = frozenset({EventType.COERCE, EventType.CRIME})
"""Of those, the types for which only a name tells the owner ("menyadap telepon Presiden Hartono")."""


SEIZED_TYPES = frozenset({EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.AID})
"""Types whose patient may be a town or region ("menyerbu Aleppo")."""


MORTAL_TYPES = frozenset({EventType.DEATH, EventType.HEALTH})
"""Types that only people undergo."""


TWO_SIDED_TYPES = frozenset(
    {
        EventType.ACCUSE,
        EventType.REJECT,
        EventType.THREATEN,
        EventType.REQUEST,
        EventType.PROTEST,
        EventType.SANCTION,
        EventType.ASSAULT,
        EventType.COOPERATE,
        EventType.SUPPORT,
        EventType.COERCE,
    }
)
"""Types that always have somebody on the other side."""


@dataclass(frozen=True, slots=True)
class Roles:
    """Fillers as spans of phrases or names, not yet resolved."""

    agent: tuple[Span, ...] = ()
    patient: tuple[Span, ...] = ()


def name_inside(parse: Parse, phrase: Phrase, after: int = 0) -> Span | None:
    """Return the last actor name inside the phrase, from token `after` on."""
    first = max(phrase.first, after)
    start = parse.tokens[first].span.start if first < phrase.last else phrase.span.end
    names = [
        name.span
        for name in parse.names
        if name.label in ACTOR_LABELS and start <= name.span.start and name.span.end <= phrase.span.end
    ]
    return names[-1] if names else None


def _people_inside(parse: Parse, phrase: Phrase) -> Span | None:
    """Return the people whose matter the phrase names ("permohonan dua serikat pekerja")."""
    words = words_of(parse, phrase)
    at = next((i for i in range(1, len(words)) if words[i] in PEOPLE_WORDS), None)
    if at is None:
        return None
    first = phrase.first + at
    if at > 1 and (parse.tokens[first - 1].pos is Pos.NUM or parse.tokens[first - 1].lower in PLURAL_WORDS):
        first -= 1
    return Span(parse.tokens[first].span.start, phrase.span.end)


def _is_place_name(phrase: Phrase) -> bool:
    return phrase.name is not None and phrase.name.label in PLACE_LABELS and phrase.name.span == phrase.span


def _behind_comma(parse: Parse, index: int) -> bool:
    """Tell whether a comma alone stands between the phrase and the one before it."""
    last, first = parse.phrases[index - 1].last, parse.phrases[index].first
    return index > 0 and last == first - 1 and parse.tokens[last].text == ","


def _addressed(parse: Parse, index: int) -> int:
    """Return whose address the phrase is the end of ("Pengadilan Negeri Brebes, Jawa Tengah, …"), else the phrase."""
    at = index
    while _is_place_name(parse.phrases[at]) and _behind_comma(parse, at):
        at -= 1
    if at == index or _is_place_name(parse.phrases[at]) or not is_actor(parse, parse.phrases[at]):
        return index
    phrase, named = parse.phrases[index], parse.phrases[at].name
    closed = phrase.last < len(parse.tokens) and parse.tokens[phrase.last].text == ","
    body = named is not None and named.label is ActorType.ORGANISATION and not is_state(parse, phrase.span)
    return at if closed or body else index


def fillers(parse: Parse, index: int | None, *, related: bool = True) -> tuple[Span, ...]:
    """Return who the phrase of that index and those joined to it name, as far as they can act; empty for None.

    `related`: also people in it of whom a relative clause goes on to tell.
    """
    if index is None:
        return ()
    members = joined(parse, _addressed(parse, index))
    found = tuple(parse.phrases[i].span for i in members if is_actor(parse, parse.phrases[i]))
    return found or (_related(parse, parse.phrases[index]) if related else ())


def _related(parse: Parse, phrase: Phrase) -> tuple[Span, ...]:
    """Return the people in a phrase of whom a relative clause tells ("permohonan dua serikat yang menolak")."""
    if phrase.last >= len(parse.tokens) or parse.tokens[phrase.last].lower != "yang":
        return ()
    inside = _people_inside(parse, phrase) or name_inside(parse, phrase)
    return (inside,) if inside is not None and inside.end == phrase.span.end else ()


def _is_body(parse: Parse, span: Span) -> bool:
    """Tell whether the phrase is the name of a body, state or place, which cannot die or fall ill."""
    return any(name.span.end == span.end and name.label is not ActorType.PERSON for name in parse.names) and not any(
        token.lower in PEOPLE_WORDS for token in parse.tokens if span.covers(token.span)
    )


def _can_be_struck(parse: Parse, phrase: Phrase) -> bool:
    """Tell whether a disaster can strike what the phrase names: a place, a building, a vehicle."""
    struck = STRUCK_WORDS | CLASSES["structure"] | CLASSES["vehicle"]
    return phrase.name is not None or not struck.isdisjoint(words_of(parse, phrase))


def undergoers(trigger: Trigger, index: int | None) -> tuple[Span, ...]:
    """Return who or what undergoes, of the phrase of that index; empty for None."""
    parse = trigger.parse
    found = fillers(parse, index, related=trigger.word.type not in THING_TYPES)
    if trigger.word.type in MORTAL_TYPES:
        found = tuple(span for span in found if not _is_body(parse, span))
    if found or index is None:
        return found
    phrase = parse.phrases[index]
    return () if phrase.first <= trigger.first < phrase.last else _things(trigger, phrase)


def _things(trigger: Trigger, phrase: Phrase) -> tuple[Span, ...]:
    """Return the place, the thing, or its owner, where the type is about such."""
    parse, kind = trigger.parse, trigger.word.type
    if kind is EventType.DISASTER and not _can_be_struck(parse, phrase):
        return ()
    if kind is EventType.ECONOMY and trigger.predicate is not None and _acts_on(trigger):
        return ()
    if kind in THING_TYPES:
        return () if parse.tokens[phrase.first].lower in SEEMING else (_sought(parse, phrase),)
    if kind in SEIZED_TYPES and phrase.name is not None and phrase.name.label is ActorType.PLACE:
        return (phrase.name.span,)
    owner = name_inside(parse, phrase) if kind in STANCE_TYPES else None
    owner = owner or (_people_inside(parse, phrase) if kind in STANCE_TYPES - OWNING_TYPES else None)
    return (owner,) if owner else ()


def _sought(parse: Parse, phrase: Phrase) -> Span:
    """Return the vehicle or building for which is searched ("pencarian pesawat yang hilang"), else the phrase."""
    things = CLASSES["vehicle"] | CLASSES["structure"]
    words = words_of(parse, phrase)
    at = next((i for i, word in enumerate(words) if word in things), 0)
    return Span(parse.tokens[phrase.first + at].span.start, phrase.span.end) if words[0] in SEARCHES else phrase.span


def _acts_on(trigger: Trigger) -> bool:
    """Tell whether somebody does it to a thing ("menaikkan suku bunga"), so that the thing is no other side."""
    return not trigger.passive and trigger.word.frame not in {Frame.UNDERGO, Frame.PLACE} and not trigger.is_noun


def is_state(parse: Parse, span: Span) -> bool:
    """Tell whether the words name a state, not one of its provinces or towns."""
    return " ".join(token.lower for token in parse.tokens if span.covers(token.span)) in state_codes()


def is_own(trigger: Trigger, index: int) -> bool:
    """Tell whether the phrase is part of the trigger itself ("memberi bantuan"); what a gap holds is not."""
    phrase = trigger.parse.phrases[index]
    if "…" in trigger.word.words:
        return phrase.first <= trigger.first < phrase.last or phrase.first <= trigger.last - 1 < phrase.last
    return phrase.first < trigger.last and trigger.first < phrase.last
