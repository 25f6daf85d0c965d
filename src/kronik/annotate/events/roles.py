"""Who does a happening, and who undergoes it: from grammatical to semantic roles."""

from dataclasses import dataclass

from kronik.annotate.events.phrases import ACTOR_LABELS, is_actor, joined, oblique, words_of
from kronik.annotate.events.places import PLACE_LABELS, find_place
from kronik.annotate.events.triggers import Trigger, clitic_of, complement
from kronik.annotate.syntax import Parse, Phrase, Pos, Predicate
from kronik.lang.id.event_context import CLAUSE_ENDS, NOT_THE_OTHER, SEEMING
from kronik.lang.id.events import (
    AGENT_NOUNS,
    AUTHORITIES,
    CLASSES,
    DEGREE_WORDS,
    EXISTING_VERBS,
    HOSPITALS,
    PEOPLE_WORDS,
    PLURAL_WORDS,
    RECEIVING_VERBS,
    STRUCK_WORDS,
    Frame,
    Kind,
)
from kronik.lang.id.states import state_codes
from kronik.records.facts import ActorType, EventType
from kronik.records.span import Span

NOUN_REACH_TOKENS = 8
"""Tokens behind a noun in which its own prepositions are looked for ("penangkapan … oleh polisi")."""

SOURCE_REACH_TOKENS = 2
"""Tokens behind a noun in which "dari" names its doer ("kritik keras dari Israel")."""

PATIENT_PREPOSITIONS = ("terhadap", "kepada", "pada", "atas", "dengan", "ke")
"""Prepositions of the patient of nouns, the surest first."""

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

SEIZED_TYPES = frozenset({EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.AID})
"""Types whose patient may be a town or region ("menyerbu Aleppo")."""


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


UNDERGOER_TYPES = frozenset({EventType.JUSTICE, EventType.CRIME, EventType.APPOINT, EventType.DEATH, EventType.AID})
"""Types whose nouns take the undergoer as bare complement ("vonis Joko", "perampokan toko")."""


@dataclass(frozen=True, slots=True)
class Roles:
    """Fillers as spans of phrases or names, not yet resolved."""

    agent: tuple[Span, ...] = ()
    patient: tuple[Span, ...] = ()


def _name_inside(parse: Parse, phrase: Phrase, after: int = 0) -> Span | None:
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


def _addressed(parse: Parse, index: int) -> int:
    """Return the body or person of whose address the phrase is a part ("Pengadilan Negeri Brebes, Jawa Tengah, …")."""
    phrase = parse.phrases[index]
    before = parse.phrases[index - 1] if index else None
    if phrase.name is None or phrase.name.label not in PLACE_LABELS or phrase.name.span != phrase.span:
        return index
    if before is None or before.name is None or before.name.label in PLACE_LABELS:
        return index
    closed = phrase.last < len(parse.tokens) and parse.tokens[phrase.last].text == ","
    comma = before.last == phrase.first - 1 and parse.tokens[before.last].text == ","
    return index - 1 if closed and comma else index


def _fillers(parse: Parse, index: int | None) -> tuple[Span, ...]:
    if index is None:
        return ()
    members = joined(parse, _addressed(parse, index))
    found = tuple(parse.phrases[i].span for i in members if is_actor(parse, parse.phrases[i]))
    return found or _related(parse, parse.phrases[index])


def _related(parse: Parse, phrase: Phrase) -> tuple[Span, ...]:
    """Return the people in a phrase of whom a relative clause tells ("permohonan dua serikat yang menolak")."""
    if phrase.last >= len(parse.tokens) or parse.tokens[phrase.last].lower != "yang":
        return ()
    inside = _people_inside(parse, phrase) or _name_inside(parse, phrase)
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


def _patients(trigger: Trigger, index: int | None) -> tuple[Span, ...]:
    parse = trigger.parse
    found = _fillers(parse, index)
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
        return () if parse.tokens[phrase.first].lower in SEEMING else (phrase.span,)
    if kind in SEIZED_TYPES and phrase.name is not None and phrase.name.label is ActorType.PLACE:
        return (phrase.name.span,)
    owner = _name_inside(parse, phrase) or _people_inside(parse, phrase) if kind in STANCE_TYPES else None
    return (owner,) if owner else ()


def _acts_on(trigger: Trigger) -> bool:
    """Tell whether somebody does it to a thing ("menaikkan suku bunga"), so that the thing is no other side."""
    return not trigger.passive and trigger.word.frame not in {Frame.UNDERGO, Frame.PLACE} and not trigger.is_noun


def _verb_roles(trigger: Trigger) -> Roles:
    predicate, parse, frame = trigger.predicate, trigger.parse, trigger.word.frame
    if predicate is None:
        return Roles()
    if trigger.word.type is EventType.DEATH and "…" in trigger.word.words:
        return Roles((), _counted(trigger))
    if trigger.passive:
        agents = _fillers(parse, predicate.agent) if _is_doer_place(trigger, predicate) else ()
        return Roles(agents, _patients(trigger, predicate.subject))
    if frame in {Frame.UNDERGO, Frame.PLACE}:
        return Roles((), _patients(trigger, predicate.subject))
    if frame is Frame.REVERSE:
        source = oblique(trigger.parse, predicate, ("oleh", "dari"))
        return Roles(_fillers(parse, source), _patients(trigger, predicate.subject))
    return _active_roles(trigger, predicate)


def _counted(trigger: Trigger) -> tuple[Span, ...]:
    """Return those whom a toll counts ("korban tewas bertambah menjadi tujuh orang"), its closing phrase."""
    phrase = trigger.parse.phrase_at(trigger.parse.tokens[trigger.last - 1].span.start)
    return (phrase.span,) if phrase is not None else ()


def _is_doer_place(trigger: Trigger, predicate: Predicate) -> bool:
    """Tell whether the doer of a passive stands behind its verb or "oleh", not behind a mark or another preposition."""
    parse = trigger.parse
    if predicate.agent is None or _is_own(trigger, predicate.agent):
        return False
    if not is_actor(parse, parse.phrases[predicate.agent]):
        return False
    before = parse.tokens[parse.phrases[predicate.agent].first - 1]
    return before.lower == "oleh" or before.pos not in {Pos.ADP, Pos.PUNCT}


def _active_roles(trigger: Trigger, predicate: Predicate) -> Roles:
    frame = trigger.word.frame
    own = predicate.object is None or _is_own(trigger, predicate.object) or trigger.word.type is EventType.MOBILIZE
    target = _next_object(trigger) if own else predicate.object
    rest = _rest_of_own(trigger, predicate) if own and target is None else ()
    if frame is Frame.OBJECT_UNDERGOES:
        return Roles((), _patients(trigger, target))
    agents = _fillers(trigger.parse, predicate.subject)
    if frame is Frame.NO_PATIENT:
        return Roles(agents)
    if trigger.word.type in HANDLING_TYPES and (clitic := clitic_of(trigger)):
        return Roles(agents, (clitic,))
    prepositions = trigger.word.prepositions or (("dengan",) if frame is Frame.MUTUAL else ("kepada", "terhadap"))
    patients = _patients(trigger, target) or rest
    patients = patients or _patients(trigger, oblique(trigger.parse, predicate, prepositions))
    if not patients and trigger.word.type is EventType.MOBILIZE:
        aim = oblique(trigger.parse, predicate, ("dengan", "ke", "di"))
        patients = _patients(trigger, aim) if aim is None or _names_a_side(trigger.parse, aim) else ()
    if frame is Frame.MUTUAL and trigger.word.type is EventType.CONSULT and len(agents) > 1 and not patients:
        return Roles(agents[:1], agents[1:])
    return Roles(agents, patients)


def _next_object(trigger: Trigger) -> int | None:
    """Return the object right behind words of which the verb's own object is one ("mengeksekusi mati tiga orang")."""
    if trigger.last - trigger.first == 1 or "…" in trigger.word.words:
        return None
    degree = trigger.parse.tokens[trigger.last - 1].lower in DEGREE_WORDS
    starts = {trigger.last, trigger.last - 1} if degree else {trigger.last}
    phrases = enumerate(trigger.parse.phrases)
    return next((i for i, phrase in phrases if phrase.first in starts and phrase.last > trigger.last), None)


def _rest_of_own(trigger: Trigger, predicate: Predicate) -> tuple[Span, ...]:
    """Return whom the trigger's own object goes on to name ("mengusir diplomat Rusia", "menghabisi nyawa Joko")."""
    if predicate.object is None or trigger.word.type not in STANCE_TYPES or "…" in trigger.word.words:
        return ()
    phrase = trigger.parse.phrases[predicate.object]
    if not phrase.first < trigger.last < phrase.last:
        return ()
    inside = _name_inside(trigger.parse, phrase, trigger.last)
    return (inside,) if inside is not None else ()


def _is_own(trigger: Trigger, index: int) -> bool:
    """Tell whether the phrase is part of the trigger itself ("memberi bantuan"); what a gap holds is not."""
    phrase = trigger.parse.phrases[index]
    if "…" in trigger.word.words:
        return phrase.first <= trigger.first < phrase.last or phrase.first <= trigger.last - 1 < phrase.last
    return phrase.first < trigger.last and trigger.first < phrase.last


def _behind(trigger: Trigger, preposition: str, reach: int = NOUN_REACH_TOKENS) -> int | None:
    """Return the phrase that a preposition behind the noun governs, within reach and the clause."""
    tokens = trigger.parse.tokens
    for at in range(trigger.last, min(trigger.last + reach, len(tokens))):
        if tokens[at].lower in {",", ".", ";", "yang"}:
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
        return phrase.span if is_actor(parse, phrase) else _name_inside(parse, phrase)
    words = words_of(parse, phrase)[first - phrase.first :]
    if any(word in PEOPLE_WORDS for word in words[:2]):
        return Span(parse.tokens[first].span.start, phrase.span.end)
    return _name_inside(parse, phrase, first)


def _complement_thing(trigger: Trigger) -> Span | None:
    """Return the thing that a noun says rose, fell or broke ("anjloknya harga minyak")."""
    phrase = complement(trigger)
    if trigger.word.frame is not Frame.UNDERGO or trigger.word.type not in THING_TYPES or phrase is None:
        return None
    first = max(trigger.last, phrase.first)
    return Span(trigger.parse.tokens[first].span.start, phrase.span.end) if first < phrase.last else None


def _names_undergoer(trigger: Trigger) -> bool:
    """Tell whether the bare complement of the noun undergoes ("penangkapan X") rather than does ("kunjungan X")."""
    word = trigger.word
    if word.frame is Frame.UNDERGO:
        return True
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
    patients = _patients(trigger, target)
    subject = predicate.subject if predicate.subject is not None and not _is_own(trigger, predicate.subject) else None
    if parse.tokens[predicate.token].lower in EXISTING_VERBS:
        return Roles((), patients)
    if parse.tokens[predicate.token].lower in RECEIVING_VERBS:
        return Roles(_fillers(parse, oblique(trigger.parse, predicate, ("dari", "oleh"))), _fillers(parse, subject))
    doers = predicate.agent if parse.tokens[predicate.token].lower.startswith("di") else subject
    return Roles(_fillers(parse, doers), patients)


def _noun_roles(trigger: Trigger) -> Roles:
    parse, word = trigger.parse, trigger.word
    light = _light_roles(trigger)
    if word.frame is Frame.PLACE:
        struck = trigger.predicate.object if trigger.predicate else None
        return Roles((), _patients(trigger, struck))
    between = _behind(trigger, "antara")
    if between is not None:
        return Roles(_fillers(parse, between))
    agents = light.agent or _fillers(parse, _behind(trigger, "oleh"))
    if not agents and word.type in TWO_SIDED_TYPES:
        agents = _fillers(parse, _behind(trigger, "dari", SOURCE_REACH_TOKENS))
    patients = light.patient
    for preposition in word.prepositions or (PATIENT_PREPOSITIONS if word.type not in THING_TYPES else ("terhadap",)):
        patients = patients or _patients(trigger, _behind(trigger, preposition))
    bare = _complement_span(trigger) or _complement_thing(trigger)
    if bare is not None:
        if _names_undergoer(trigger) and not _is_authority(trigger, bare):
            patients = patients or (bare,)
        elif not agents and not _is_scene(trigger, bare):
            agents = _owners(parse, bare)
    if agents and not patients and word.type in SEIZED_TYPES:
        patients = _patients(trigger, _behind(trigger, "di"))
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
    return trigger.word.type is EventType.PROTEST and territory and not _is_state(trigger.parse, bare)


def _owners(parse: Parse, bare: Span) -> tuple[Span, ...]:
    index = next((i for i, phrase in enumerate(parse.phrases) if phrase.span.covers(bare)), None)
    if index is None:
        return (bare,)
    return (bare, *_fillers(parse, index)[1:]) if len(joined(parse, index)) > 1 else (bare,)


def _other_actor(trigger: Trigger, agents: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the one other actor named in the clause behind the verb, for events between two sides."""
    tokens = trigger.parse.tokens
    stop = next((at for at in range(trigger.last, len(tokens)) if tokens[at].lower in CLAUSE_ENDS), len(tokens))
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
    return at is not None and at > 0 and parse.tokens[at - 1].lower in {"di", "ke", "dalam", "pada"}


def find_roles(trigger: Trigger) -> Roles:
    """Return who does the happening and who undergoes it, as far as the sentence tells.

    Only what can act is an agent; a patient may be a place or thing where the type is about such.
    """
    roles = _noun_roles(trigger) if trigger.word.kind is Kind.NOUN else _verb_roles(trigger)
    agents = tuple(span for span in roles.agent if span not in roles.patient and not _in_place(trigger.parse, span))
    patients = roles.patient
    if agents and not patients and trigger.word.type in TWO_SIDED_TYPES and not trigger.passive:
        patients = _other_actor(trigger, agents)
    if trigger.word.type is EventType.PROTEST and not patients:
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
    return (place,) if _is_state(trigger.parse, place) else ()


def _names_a_side(parse: Parse, index: int) -> bool:
    """Tell whether forces can be sent against what the phrase names: no town in which they only stand."""
    phrase = parse.phrases[index]
    place = phrase.name is not None and phrase.name.label in PLACE_LABELS
    return not place or _is_state(parse, phrase.span)


def _is_state(parse: Parse, span: Span) -> bool:
    """Tell whether the words name a state, not one of its provinces or towns."""
    return " ".join(token.lower for token in parse.tokens if span.covers(token.span)) in state_codes()


def _carers(trigger: Trigger) -> tuple[Span, ...]:
    """Return the hospital where somebody is treated ("dirawat di RSUD Kirana")."""
    predicate = trigger.predicate
    if predicate is None or trigger.word.type is not EventType.HEALTH or trigger.is_noun:
        return ()
    where = oblique(trigger.parse, predicate, ("di",))
    if where is None or words_of(trigger.parse, trigger.parse.phrases[where])[0] not in HOSPITALS:
        return ()
    return _fillers(trigger.parse, where)
