"""Triggers of one happening joined."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kronik.annotate.events.candidates import Candidate
from kronik.annotate.events.sameness import agree, count_others, counts_the_same, is_inexact, is_vague, share
from kronik.lang.id.events import COURTS, ENFORCERS, ENFORCING, JUDGING
from kronik.records.facts import ActorType, DatedSpan, EventType, Modality, Named
from kronik.timex import days_of, is_day

DETENTION = "JUSTICE:tangkap"
"""Root of the words for taking somebody into custody."""


@dataclass(frozen=True, slots=True)
class Happening:
    """All triggers of one happening, the one that is shown first."""

    shown: Candidate
    triggers: tuple[Candidate, ...]
    authority: tuple[Named, ...] = ()
    """Who acts in all other steps of the law that the article tells of."""

    @property
    def agent(self) -> tuple[Named, ...]:
        """Return who did it: as the shown trigger tells, else the first that tells, else the only authority."""
        own = self._side(lambda one: one.agent)
        taken = _identities(self.shown.patient)
        return own or self._by_name(named for named in self.authority if taken.isdisjoint(_identities((named,))))

    @property
    def patient(self) -> tuple[Named, ...]:
        """Return who underwent it, in the same order of preference; nobody who did it."""
        if self.shown.thing:
            return ()
        doers = _identities(self.agent)
        return tuple(named for named in self._side(lambda one: one.patient) if doers.isdisjoint(_identities((named,))))

    @property
    def date(self) -> DatedSpan | None:
        """Return when, in the same order of preference; a day inside of a longer time says more than it."""
        told = [one.date for one in (self.shown, *self.triggers) if one.date]
        days = (date for date in told if is_day(date.value) and _inside(date, told[0]))
        return next(days, told[0] if told else None)

    @property
    def place(self) -> Named | None:
        """Return where, in the same order of preference."""
        return self.shown.place or next((one.place for one in self.triggers if one.place), None)

    @property
    def modality(self) -> Modality:
        """Return how real it is: told outright anywhere but in a headline is no longer only reported."""
        if self.shown.modality is Modality.REPORTED:
            told = (one.modality for one in self.triggers if not one.in_headline)
            return next((how for how in told if how in {Modality.ACTUAL, Modality.ONGOING}), Modality.REPORTED)
        return self.shown.modality

    @property
    def type(self) -> EventType:
        """Return the type: that of the word, but detention by a state is coercion."""
        word = self.shown.trigger.word
        if word.root == DETENTION and any(
            self.shown.types.get(named.actor_id or "") is ActorType.STATE for named in self.shown.agent
        ):
            return EventType.COERCE
        return word.type

    def _side(self, side: Callable[[Candidate], tuple[Named, ...]]) -> tuple[Named, ...]:
        """Return one side as the shown trigger tells it, else as the first that tells, nobody on both sides."""
        own = side(self.shown)
        if own and not all(is_vague(named) or is_inexact(named) for named in own):
            return own
        taken = _identities((*self.shown.agent, *self.shown.patient))
        told = (side(one) for one in self.triggers)
        others = (each for each in told if each and not all(is_vague(named) or is_inexact(named) for named in each))
        if own and not all(is_vague(named) for named in own):  # "sejumlah saksi", where another says "65 saksi"
            others = (each for each in others if any(counts_the_same(own[0], named) for named in each))
        found = next((other for other in others if taken.isdisjoint(_identities(other))), None)
        return own if found is None else self._by_name(found)

    def _by_name(self, side: Iterable[Named]) -> tuple[Named, ...]:
        """Return a side that another trigger tells, a capital that stands for its state by the name of the state."""
        names = self.shown.states
        return tuple(replace(named, name=names.get(named.actor_id or "", named.name)) for named in side)


def _identities(side: Iterable[Named]) -> frozenset[str]:
    """Return by what somebody of a side is known: names, and the ids of actors, who may be called by several names."""
    return frozenset(known for named in side for known in (named.name, named.actor_id) if known is not None)


def _inside(day: DatedSpan, longer: DatedSpan) -> bool:
    """Tell whether the day lies in the longer time."""
    inner, outer = days_of(day.value), days_of(longer.value)
    return inner is not None and outer is not None and outer[0] <= inner[0] <= inner[1] <= outer[1]


UNREAL = frozenset({Modality.PLANNED, Modality.HYPOTHETICAL, Modality.DENIED})
"""Modalities of what has not happened."""

ONE_OF_A_TYPE = frozenset({EventType.CONSULT, EventType.DISASTER, EventType.DEATH, EventType.PROTEST})
"""Types of which two words about the same patient tell the same happening; steps of a trial do not.

Words for protests mean the same without it: a march, a rally and the chanting at it are one protest.
"""


TOLLED_TYPES = frozenset({EventType.DISASTER, EventType.ACCIDENT, EventType.DEATH, EventType.HEALTH, EventType.PROTEST})
"""Types of which one happening is told with several numbers of people."""


def _same_time(one: Candidate, other: Candidate) -> bool:
    first, second = (days_of(candidate.date.value) if candidate.date else None for candidate in (one, other))
    return first is None or second is None or (first[0] <= second[1] and second[0] <= first[1])


def _tell_other_things(one: Candidate, other: Candidate) -> bool:
    """Tell whether one names a thing as what undergoes, and the other somebody or another thing."""
    if one.thing and other.thing:
        return one.thing.isdisjoint(other.thing)
    side = other.patient if one.thing else one.patient
    return bool(one.thing or other.thing) and any(not is_vague(named) for named in side)


def _same(one: Candidate, other: Candidate) -> bool:
    """Tell whether two triggers of one type can be of one happening."""
    if not (_same_time(one, other) and agree(one.agent, other.agent, one.types)):
        return False
    if not agree(one.patient, other.patient, one.types) or _tell_other_things(one, other):
        return False
    if one.trigger.word.type not in TOLLED_TYPES and count_others(one.patient, other.patient):
        return False
    if one.trigger.word.root == other.trigger.word.root:
        return (one.modality is Modality.DENIED) == (other.modality is Modality.DENIED)
    if one.trigger.word.type is EventType.PROTEST and not (one.patient and other.patient):
        return True
    return one.trigger.word.type in ONE_OF_A_TYPE and share(one.patient, other.patient)


def join(candidates: Sequence[Candidate], bodies: Sequence[Named] = ()) -> tuple[Happening, ...]:
    """Join the triggers of one happening: same type, roles and days that agree, and the same word or patient.

    `bodies` are those that the article names, the oftenest named first.
    """
    groups: dict[EventType, list[list[Candidate]]] = {}
    for candidate in candidates:
        of_type = groups.setdefault(candidate.trigger.word.type, [])
        home = next((group for group in of_type[:GROUPS_COMPARED] if _same(group[0], candidate)), None)
        if home is None:
            of_type.append([candidate])
        else:
            home.append(candidate)
    found = [Happening(_shown(group), tuple(group)) for of_type in groups.values() for group in of_type]
    return tuple(_with_authority(found, bodies))


def _with_authority(found: Sequence[Happening], bodies: Sequence[Named]) -> Iterator[Happening]:
    """Yield the happenings, the steps of the law with the authority that the article names for such steps."""
    steps = [(one, one.agent) for one in found if one.type is EventType.JUSTICE]
    told = [(one, side) for one, side in steps if side and not _is_one_person(side, one.shown)]
    common = told[0][1] if told and all(agree(told[0][1], other) for _, other in told) else ()
    by_root: dict[str, tuple[Named, ...]] = {}
    untold = {id(one) for one, side in steps if not side}
    for one in found:
        root = one.shown.trigger.word.root
        if id(one) in untold and root not in by_root:
            by_root[root] = _authority(one, told, common, bodies)
        yield replace(one, authority=by_root[root]) if id(one) in untold else one


def _authority(
    one: Happening,
    told: Sequence[tuple[Happening, tuple[Named, ...]]],
    common: tuple[Named, ...],
    bodies: Sequence[Named],
) -> tuple[Named, ...]:
    """Return who takes a step of the law that nobody is told to take; the same for all steps with the same root.

    `told` are the steps with those who are told to take them, `common` is who takes them all.
    """
    heads = _authorities(one)
    if common and _can_take(common, heads):
        return common
    fitting = [body for body in bodies if body.name.split()[0].lower() in heads]
    chief = tuple(fitting[:1])
    return chief if len(fitting) == 1 else _most_told([side for s, side in told if _same_step(one, s, heads)]) or chief


def _is_one_person(side: Sequence[Named], teller: Candidate) -> bool:
    """Tell whether a side is somebody by name, who takes one step of the law and no other."""
    return any(teller.types.get(named.actor_id or "") is ActorType.PERSON for named in side)


def _authorities(one: Happening) -> frozenset[str]:
    """Return the words that open the names of bodies which take such steps: investigators arrest, courts judge."""
    step = one.shown.trigger.word.root.partition(":")[2]
    return ENFORCERS if step in ENFORCING else COURTS if step in JUDGING else frozenset()


def _can_take(side: Sequence[Named], heads: frozenset[str]) -> bool:
    """Tell whether a side can take steps of an authority with these heads: no court arrests, no police judge."""
    others = {ENFORCERS: COURTS, COURTS: ENFORCERS}.get(heads, frozenset())
    return all(named.name.split()[0].lower() not in others for named in side)


def _same_step(one: Happening, other: Happening, heads: frozenset[str]) -> bool:
    """Tell whether two steps of the law are taken by the same kind of authority, or are the same step."""
    same = one.shown.trigger.word.root == other.shown.trigger.word.root
    return same or (bool(heads) and _authorities(other) == heads)


def _most_told(sides: Sequence[tuple[Named, ...]]) -> tuple[Named, ...]:
    """Return the side that is told most often, the first of equals; actors go before words."""
    counts = Counter(tuple(named.name for named in side) for side in sides)
    return max(sides, key=lambda side: (side[0].actor_id is not None, counts[tuple(n.name for n in side)]), default=())


GROUPS_COMPARED = 40
"""Happenings of one type with which a trigger is compared; no news article tells of more, a long page may."""


def _shown(group: Sequence[Candidate]) -> Candidate:
    """Return the fullest trigger of the body, the first of equals; a headline's only where there is no other.

    What happened goes before the plan of it.
    """
    return max(
        enumerate(group),
        key=lambda item: (
            not item[1].in_headline,
            not item[1].trigger.word.weak,
            item[1].modality not in UNREAL,
            item[1].fullness,
            -item[0],
        ),
    )[1]
