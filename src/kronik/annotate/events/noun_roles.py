"""Who does and undergoes what a noun tells ("kunjungan Wibowo", "penangkapan dua nelayan oleh polisi")."""

from kronik.annotate.events.phrases import is_actor, joined, oblique, words_of
from kronik.annotate.events.places import PLACE_LABELS
from kronik.annotate.events.sides import (
    THING_TYPES,
    TWO_SIDED_TYPES,
    Roles,
    fillers,
    is_own,
    is_state,
    name_inside,
    undergoers,
)
from kronik.annotate.events.triggers import Trigger, complement
from kronik.annotate.syntax import Parse, Pos
from kronik.lang.id.events import (
    AGENT_NOUNS,
    AUTHORITIES,
    CAUSING_VERBS,
    EXISTING_VERBS,
    PEOPLE_WORDS,
    RECEIVING_VERBS,
    Frame,
)
from kronik.records.facts import EventType
from kronik.records.span import Span

NOUN_REACH_TOKENS = 8
"""Tokens behind a noun in which its own prepositions are looked for ("penangkapan … oleh polisi")."""


SOURCE_REACH_TOKENS = 2
"""Tokens behind a noun in which "dari" names its doer ("kritik keras dari Israel")."""


PATIENT_PREPOSITIONS = ("terhadap", "kepada", "pada", "atas", "dengan", "ke")
"""Prepositions of the patient of nouns, the surest first."""


INVADING_TYPES = frozenset({EventType.ASSAULT, EventType.COERCE})
"""Types of what a state does to the place in which it does it ("perang Israel di Gaza")."""


UNDERGOER_TYPES = frozenset({EventType.JUSTICE, EventType.CRIME, EventType.APPOINT, EventType.DEATH, EventType.AID})
"""Types whose nouns take the undergoer as bare complement ("vonis Joko", "perampokan toko")."""


def _behind(trigger: Trigger, preposition: str, reach: int = NOUN_REACH_TOKENS) -> int | None:
    """Return the phrase that a preposition behind the noun governs, within reach and the clause."""
    tokens = trigger.parse.tokens
    for at in range(trigger.last, min(trigger.last + reach, len(tokens))):
        verb = preposition in {"oleh", "dari"} and tokens[at].pos is Pos.VERB  # then it is the doer of that
        if verb or tokens[at].lower in {",", ".", ";", "yang"}:
            return None
        if tokens[at].lower == preposition:
            phrases = enumerate(trigger.parse.phrases)
            return next((i for i, phrase in phrases if phrase.first <= at + 1 < phrase.last), None)
    return None


def _complement_span(trigger: Trigger) -> Span | None:
    """Return the doer or undergoer that stands bare behind a noun ("kunjungan Wibowo", "penangkapan dua nelayan")."""
    parse, phrase = trigger.parse, complement(trigger)
    if phrase is None:
        return None
    first = max(trigger.last, phrase.first)
    if first == phrase.first:
        return phrase.span if is_actor(parse, phrase) else name_inside(parse, phrase)
    words = words_of(parse, phrase)[first - phrase.first :]
    if any(word in PEOPLE_WORDS for word in words[:2]):
        return Span(parse.tokens[first].span.start, phrase.span.end)
    return name_inside(parse, phrase, first)


def _complement_thing(trigger: Trigger) -> Span | None:
    """Return the thing that a noun says rose or fell ("anjloknya harga minyak")."""
    phrase = complement(trigger)
    if trigger.word.frame is not Frame.UNDERGO or trigger.word.type is not EventType.ECONOMY or phrase is None:
        return None
    first = max(trigger.last, phrase.first)
    return Span(trigger.parse.tokens[first].span.start, phrase.span.end) if first < phrase.last else None


def _names_undergoer(trigger: Trigger) -> bool:
    """Tell whether the bare complement of the noun undergoes ("penangkapan X") rather than does ("kunjungan X")."""
    word = trigger.word
    if word.frame in {Frame.UNDERGO, Frame.NO_PATIENT}:
        return word.frame is Frame.UNDERGO
    if word.words[0] in AGENT_NOUNS or word.frame is Frame.MUTUAL:
        return False
    if word.type in UNDERGOER_TYPES:
        return True
    return word.words[0].startswith("pe") and not word.words[0].startswith("per") and word.words[0].endswith("an")


def _light_roles(trigger: Trigger) -> Roles:
    """Return the roles that a light verb gives to its noun."""
    predicate, parse = trigger.predicate, trigger.parse
    if predicate is None:
        return Roles()
    target = oblique(trigger.parse, predicate, trigger.word.prepositions or PATIENT_PREPOSITIONS[:3])
    patients = undergoers(trigger, target)
    subject = predicate.subject if predicate.subject is not None and not is_own(trigger, predicate.subject) else None
    if parse.tokens[predicate.token].lower in EXISTING_VERBS:
        return Roles((), patients)
    if parse.tokens[predicate.token].lower in RECEIVING_VERBS:
        return Roles(fillers(parse, oblique(trigger.parse, predicate, ("dari", "oleh"))), fillers(parse, subject))
    doers = predicate.agent if parse.tokens[predicate.token].lower.startswith("di") else subject
    return Roles(fillers(parse, doers), patients)


def noun_roles(trigger: Trigger) -> Roles:
    """Return the roles of a nominalisation: from its light verb, its prepositions, and what stands bare behind it."""
    parse, word = trigger.parse, trigger.word
    light = _light_roles(trigger)
    if word.frame is Frame.PLACE:
        causes = trigger.predicate is not None and parse.tokens[trigger.predicate.token].lower in CAUSING_VERBS
        struck = trigger.predicate.object if trigger.predicate is not None and not causes else None
        return Roles((), undergoers(trigger, struck))
    between = _behind(trigger, "antara")
    if between is not None:
        return Roles(fillers(parse, between))
    agents = fillers(parse, _behind(trigger, "oleh")) or light.agent
    if not agents and word.type in TWO_SIDED_TYPES:
        agents = fillers(parse, _behind(trigger, "dari", SOURCE_REACH_TOKENS))
    patients = light.patient
    for preposition in word.prepositions or (PATIENT_PREPOSITIONS if word.type not in THING_TYPES else ("terhadap",)):
        patients = patients or undergoers(trigger, _behind(trigger, preposition))
    bare = _complement_span(trigger) or _complement_thing(trigger)
    if bare is not None:
        if _names_undergoer(trigger) and not _is_authority(trigger, bare):
            patients = patients or (bare,)
        elif not agents and not _is_scene(trigger, bare):
            agents = _owners(parse, bare)
    if agents and not patients and word.type in INVADING_TYPES:
        invaded = undergoers(trigger, _behind(trigger, "di"))
        patients = invaded if any(is_state(parse, side) for side in (*agents, *invaded)) else ()
    return Roles(agents, patients)


def _is_authority(trigger: Trigger, bare: Span) -> bool:
    """Tell whether the phrase behind a step of the law takes it ("penyelidikan polisi")."""
    at = trigger.parse.token_at(bare.start)
    authority = at is not None and trigger.parse.tokens[at].lower in AUTHORITIES
    return authority and trigger.word.type is EventType.JUSTICE


def _is_scene(trigger: Trigger, bare: Span) -> bool:
    """Tell whether the phrase behind a riot, protest or vote is the place that it was in ("kerusuhan Papua")."""
    territory = any(name.span == bare and name.label in PLACE_LABELS for name in trigger.parse.names)
    if trigger.word.type is EventType.ELECTION:
        return territory
    return trigger.word.type is EventType.PROTEST and territory and not is_state(trigger.parse, bare)


def _owners(parse: Parse, bare: Span) -> tuple[Span, ...]:
    index = next((i for i, phrase in enumerate(parse.phrases) if phrase.span.covers(bare)), None)
    if index is None:
        return (bare,)
    return (bare, *fillers(parse, index)[1:]) if len(joined(parse, index)) > 1 else (bare,)
