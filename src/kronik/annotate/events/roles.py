"""Who does a happening, and who undergoes it: from grammatical to semantic roles."""

from kronik.annotate.events.noun_roles import noun_roles
from kronik.annotate.events.phrases import ACTOR_LABELS, oblique, words_of
from kronik.annotate.events.places import find_place
from kronik.annotate.events.sides import TWO_SIDED_TYPES, Roles, fillers, is_state
from kronik.annotate.events.triggers import Trigger
from kronik.annotate.events.verb_roles import verb_roles
from kronik.annotate.syntax import Parse, Pos
from kronik.lang.id.event_context import CLAUSE_ENDS, LOCATING, NOT_THE_OTHER
from kronik.lang.id.events import HOSPITALS, Kind
from kronik.records.facts import EventType
from kronik.records.span import Span


def _other_actor(trigger: Trigger, agents: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the one other actor named in the clause behind the verb, for events between two sides."""
    tokens = trigger.parse.tokens
    borders = (
        i for i in range(trigger.last, len(tokens)) if tokens[i].lower in CLAUSE_ENDS or tokens[i].pos is Pos.VERB
    )
    stop = next(borders, len(tokens))
    found = [
        phrase.span
        for phrase in trigger.parse.phrases
        if trigger.last <= phrase.first < stop
        and phrase.name is not None
        and phrase.name.label in ACTOR_LABELS
        and phrase.span not in agents
        and tokens[phrase.first - 1].lower not in NOT_THE_OTHER
    ]
    return tuple(found) if len(found) == 1 else ()


def _in_place(parse: Parse, span: Span) -> bool:
    """Tell whether a preposition of place stands before the phrase, so that nobody acts."""
    at = parse.token_at(span.start)
    return at is not None and at > 0 and parse.tokens[at - 1].lower in LOCATING


def find_roles(trigger: Trigger) -> Roles:
    """Return who does the happening and who undergoes it, as far as the sentence tells.

    Only what can act is an agent; a patient may be a place or thing where the type is about such.
    """
    roles = noun_roles(trigger) if trigger.word.kind is Kind.NOUN else verb_roles(trigger)
    agents = tuple(span for span in roles.agent if span not in roles.patient and not _in_place(trigger.parse, span))
    patients = roles.patient
    if agents and not patients and trigger.word.type in TWO_SIDED_TYPES and not trigger.passive:
        patients = _other_actor(trigger, agents)
    if trigger.word.type is EventType.PROTEST and agents and not patients:
        patients = _ruled(trigger)
    if trigger.word.type is EventType.DISASTER and (struck := find_place(trigger.parse, trigger)):
        patients = (*patients, struck) if not any(struck.overlaps(span) for span in patients) else patients
    return Roles(agents or _carers(trigger), patients)


def _ruled(trigger: Trigger) -> tuple[Span, ...]:
    """Return the state in which people protest ("unjuk rasa antipemerintah di Arab Saudi"): its government is meant."""
    tokens, place = trigger.parse.tokens, find_place(trigger.parse, trigger)
    at = trigger.parse.token_at(place.start) if place is not None else None
    if place is None or not at or tokens[at - 1].lower != "di":
        return ()
    return (place,) if is_state(trigger.parse, place) else ()


def _carers(trigger: Trigger) -> tuple[Span, ...]:
    """Return the hospital where somebody is treated ("dirawat di RSUD Kirana")."""
    predicate = trigger.predicate
    if predicate is None or trigger.word.type is not EventType.HEALTH or trigger.is_noun:
        return ()
    where = oblique(trigger.parse, predicate, ("di",))
    if where is None or words_of(trigger.parse, trigger.parse.phrases[where])[0] not in HOSPITALS:
        return ()
    return fillers(trigger.parse, where)
