"""Who does and undergoes what a verb tells."""

from kronik.annotate.events.phrases import is_actor, oblique
from kronik.annotate.events.places import PLACE_LABELS
from kronik.annotate.events.sides import Roles, fillers, is_own, is_state, name_inside, undergoers
from kronik.annotate.events.triggers import Trigger, clitic_of
from kronik.annotate.syntax import Parse, Pos, Predicate
from kronik.lang.id.event_context import JOINING, LINKING
from kronik.lang.id.events import DEGREE_WORDS, OFFENDER_WORDS, Frame
from kronik.records.facts import EventType
from kronik.records.span import Span

HANDLING_TYPES = frozenset(
    {
        EventType.ASSAULT,
        EventType.CRIME,
        EventType.JUSTICE,
        EventType.AID,
        EventType.CONSULT,
        EventType.COERCE,
        EventType.APPOINT,
        EventType.SUPPORT,
        EventType.THREATEN,
    }
)
"""Types whose "-nya" is a person; what is rejected or asked for is mostly a thing."""


RIDDING_TYPES = frozenset({EventType.SANCTION, EventType.CRIME})
"""Types of verbs whose own object goes on to name the other side ("mengusir diplomat Rusia")."""


def verb_roles(trigger: Trigger) -> Roles:
    """Return the roles of a verb, by its voice and the frame of its sense."""
    predicate, parse, frame = trigger.predicate, trigger.parse, trigger.word.frame
    if predicate is None:
        return Roles()
    if trigger.word.type is EventType.DEATH and "…" in trigger.word.words:
        return Roles((), _counted(trigger))
    if trigger.passive:
        agents = fillers(parse, predicate.agent) if _is_doer_place(trigger, predicate) else ()
        return Roles(agents, undergoers(trigger, predicate.subject))
    if frame in {Frame.UNDERGO, Frame.PLACE}:
        return Roles((), undergoers(trigger, predicate.subject))
    if frame is Frame.REVERSE:
        source = oblique(trigger.parse, predicate, ("oleh", "dari"))
        return Roles(fillers(parse, source), undergoers(trigger, predicate.subject))
    return _active_roles(trigger, predicate)


def _counted(trigger: Trigger) -> tuple[Span, ...]:
    """Return those whom a toll counts ("korban tewas bertambah menjadi tujuh orang"), its closing phrase."""
    phrase = trigger.parse.phrase_at(trigger.parse.tokens[trigger.last - 1].span.start)
    return (phrase.span,) if phrase is not None else ()


def _is_doer_place(trigger: Trigger, predicate: Predicate) -> bool:
    """Tell whether the doer of a passive stands behind its verb or "oleh", not behind a mark or another preposition."""
    parse = trigger.parse
    if predicate.agent is None:
        return False
    first = trigger.parse.tokens[trigger.parse.phrases[predicate.agent].first].lower
    if is_own(trigger, predicate.agent) and first in OFFENDER_WORDS:  # "ditetapkan tersangka"
        return False
    if not is_actor(parse, parse.phrases[predicate.agent]):
        return False
    before = parse.tokens[parse.phrases[predicate.agent].first - 1]
    return before.lower == "oleh" or before.pos not in {Pos.ADP, Pos.PUNCT}


def _active_roles(trigger: Trigger, predicate: Predicate) -> Roles:
    frame = trigger.word.frame
    own = predicate.object is None or is_own(trigger, predicate.object) or trigger.word.type is EventType.MOBILIZE
    target = _next_object(trigger) if own else predicate.object
    rest = _rest_of_own(trigger, predicate) if own and target is None else ()
    if frame is Frame.OBJECT_UNDERGOES:
        return Roles((), undergoers(trigger, target))
    agents = fillers(trigger.parse, predicate.subject)
    if frame is Frame.NO_PATIENT:
        return Roles(agents)
    if trigger.word.type in HANDLING_TYPES and (clitic := clitic_of(trigger)):
        return Roles(agents, (clitic,))
    prepositions = trigger.word.prepositions or (("dengan",) if frame is Frame.MUTUAL else ("kepada", "terhadap"))
    patients = undergoers(trigger, target) or rest
    patients = patients or undergoers(trigger, oblique(trigger.parse, predicate, prepositions))
    if not patients and trigger.word.type is EventType.MOBILIZE:
        aim = oblique(trigger.parse, predicate, ("dengan", "ke", "di"))
        patients = undergoers(trigger, aim) if aim is None or _names_a_side(trigger.parse, aim) else ()
    if not patients and predicate.object is None:
        patients = _accused(trigger) if trigger.word.type is EventType.ACCUSE else _asked_before(trigger, predicate)
    if frame is Frame.MUTUAL and trigger.word.type is EventType.CONSULT and len(agents) > 1 and not patients:
        return Roles(agents[:1], agents[1:])
    return Roles(agents, patients)


def _accused(trigger: Trigger) -> tuple[Span, ...]:
    """Return who does what somebody is accused of in a clause ("menuduh bahwa India telah menyerbu kota itu")."""
    clause = next((one for one in trigger.parse.predicates if one.token >= trigger.last), None)
    if clause is None or clause.subject is None:
        return ()
    behind = trigger.parse.phrases[clause.subject].first >= trigger.last
    return fillers(trigger.parse, clause.subject) if behind else ()


def _asked_before(trigger: Trigger, predicate: Predicate) -> tuple[Span, ...]:
    """Return whom the verb before has as object, where this one asks on ("menegur Malaysia dan meminta untuk …")."""
    tokens = trigger.parse.tokens
    if (
        trigger.word.type is not EventType.REQUEST
        or not trigger.first
        or tokens[trigger.first - 1].lower not in JOINING
    ):
        return ()
    before = next((one for one in reversed(trigger.parse.predicates) if one.token < predicate.token), None)
    shared = before is not None and before.subject == predicate.subject
    return fillers(trigger.parse, before.object) if before is not None and shared else ()


def _next_object(trigger: Trigger) -> int | None:
    """Return the object right behind words of which the verb's own object is one ("mengeksekusi mati tiga orang")."""
    closing = trigger.parse.tokens[trigger.last - 1]
    if trigger.last - trigger.first == 1 or "…" in trigger.word.words or closing.lower in LINKING:
        return None
    if closing.pos is Pos.ADP:
        return None
    degree = closing.lower in DEGREE_WORDS
    starts = {trigger.last, trigger.last - 1} if degree else {trigger.last}
    phrases = enumerate(trigger.parse.phrases)
    return next((i for i, phrase in phrases if phrase.first in starts and phrase.last > trigger.last), None)


def _rest_of_own(trigger: Trigger, predicate: Predicate) -> tuple[Span, ...]:
    """Return whom the trigger's own object goes on to name ("mengusir diplomat Rusia", "menghabisi nyawa Joko")."""
    if predicate.object is None or trigger.word.type not in RIDDING_TYPES or "…" in trigger.word.words:
        return ()
    phrase = trigger.parse.phrases[predicate.object]
    if not phrase.first < trigger.last < phrase.last:
        return ()
    inside = name_inside(trigger.parse, phrase, trigger.last)
    return (inside,) if inside is not None else ()


def _names_a_side(parse: Parse, index: int) -> bool:
    """Tell whether forces can be sent against what the phrase names: no town in which they only stand."""
    phrase = parse.phrases[index]
    place = phrase.name is not None and phrase.name.label in PLACE_LABELS
    return not place or is_state(parse, phrase.span)
