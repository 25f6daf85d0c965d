"""Triggers of one happening joined, and the happenings that an article tells of chosen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kronik.annotate.events.candidates import Candidate
from kronik.lang.id.events import Kind
from kronik.records.facts import DatedSpan, EventType, Modality, Named
from kronik.timex import days_of

LEAD_PARAGRAPHS = 2
"""Paragraphs that open a story and tell its main happening."""

THRESHOLD = 2.0
"""Points that a happening needs to be told."""


@dataclass(frozen=True, slots=True)
class Happening:
    """All triggers of one happening, the one that is shown first."""

    shown: Candidate
    triggers: tuple[Candidate, ...]

    @property
    def agent(self) -> tuple[Named, ...]:
        """Return who did it: as the shown trigger tells, else the first that tells."""
        return self.shown.agent or next((one.agent for one in self.triggers if one.agent and self._fits(one)), ())

    @property
    def patient(self) -> tuple[Named, ...]:
        """Return who underwent it, in the same order of preference."""
        return self.shown.patient or next((one.patient for one in self.triggers if one.patient and self._fits(one)), ())

    @property
    def date(self) -> DatedSpan | None:
        """Return when, in the same order of preference."""
        return self.shown.date or next((one.date for one in self.triggers if one.date), None)

    @property
    def place(self) -> Named | None:
        """Return where, in the same order of preference."""
        return self.shown.place or next((one.place for one in self.triggers if one.place), None)

    @property
    def modality(self) -> Modality:
        """Return how real it is: told outright anywhere is no longer only reported."""
        if self.shown.modality is Modality.REPORTED:
            return next(
                (one.modality for one in self.triggers if one.modality in {Modality.ACTUAL, Modality.ONGOING}),
                Modality.REPORTED,
            )
        return self.shown.modality

    def _fits(self, other: Candidate) -> bool:
        """Tell whether the other's fillers can be lent: nobody would stand on both sides."""
        mine = {named.name for named in (*self.shown.agent, *self.shown.patient)}
        return mine.isdisjoint(named.name for named in (*other.agent, *other.patient)) or True


def _names(named: Iterable[Named]) -> frozenset[str]:
    return frozenset(one.actor_id or one.name.casefold() for one in named)


def _agree(one: tuple[Named, ...], other: tuple[Named, ...]) -> bool:
    return not one or not other or not _names(one).isdisjoint(_names(other))


def _same_time(one: Candidate, other: Candidate) -> bool:
    first, second = (days_of(c.date.value) if c.date else None for c in (one, other))
    return first is None or second is None or (first[0] <= second[1] and second[0] <= first[1])


def _same(one: Candidate, other: Candidate) -> bool:
    """Tell whether two triggers can be of one happening."""
    if one.trigger.word.type is not other.trigger.word.type or not _same_time(one, other):
        return False
    agree = _agree(one.agent, other.agent) and _agree(one.patient, other.patient)
    if one.trigger.word.root == other.trigger.word.root:
        return agree
    shared = bool(one.patient and other.patient) and _agree(one.patient, other.patient)
    return agree and shared and _agree(one.agent, other.agent)


def join(candidates: Sequence[Candidate]) -> tuple[Happening, ...]:
    """Join the triggers of one happening: same type, roles and days that agree, and the same word or patient."""
    groups: dict[EventType, list[list[Candidate]]] = {}
    for candidate in candidates:
        of_type = groups.setdefault(candidate.trigger.word.type, [])
        home = next((group for group in of_type[:GROUPS_COMPARED] if _same(group[0], candidate)), None)
        if home is None:
            of_type.append([candidate])
        else:
            home.append(candidate)
    return tuple(Happening(_shown(group), tuple(group)) for of_type in groups.values() for group in of_type)


GROUPS_COMPARED = 40
"""Happenings of one type with which a trigger is compared; no news article tells of more, a long page may."""


def _shown(group: Sequence[Candidate]) -> Candidate:
    """Return the fullest trigger of the body, the first of equals; a headline's only where there is no other."""
    return max(
        enumerate(group),
        key=lambda item: (not item[1].in_headline, not item[1].trigger.word.weak, item[1].fullness, -item[0]),
    )[1]


def features(happening: Happening, leads: frozenset[str]) -> dict[str, float]:
    """Return what speaks for and against telling a happening."""
    shown, word = happening.shown, happening.shown.trigger.word
    body = [one for one in happening.triggers if not one.in_headline]
    return {
        "bias": 1,
        "noun": word.kind is Kind.NOUN,
        "light": word.kind is Kind.NOUN and shown.trigger.predicate is not None,
        "bare": word.kind is Kind.BARE,
        "weak": word.weak,
        "agent": bool(happening.agent),
        "patient": bool(happening.patient),
        "agent_id": any(one.actor_id for one in happening.agent),
        "patient_id": any(one.actor_id for one in happening.patient),
        "headline": any(one.in_headline for one in happening.triggers) or word.root in leads,
        "only_headline": not body,
        "repeated": len(body) > 1,
        "lead": any(0 < one.paragraph <= LEAD_PARAGRAPHS for one in body),
        "quoted": all(one.quoted for one in body) if body else 0,
        "reported": happening.modality is Modality.REPORTED,
        "unreal": happening.modality in {Modality.HYPOTHETICAL, Modality.DENIED},
        "planned": happening.modality is Modality.PLANNED,
        "date": happening.date is not None,
        "place": happening.place is not None,
    }


WEIGHTS: dict[str, float] = {"bias": 1, "weak": -2, "agent": 1, "patient": 1, "headline": 1, "unreal": -1, "noun": -0.5}


def score(happening: Happening, leads: frozenset[str]) -> float:
    """Return the points of a happening."""
    return sum(WEIGHTS.get(name, 0) * value for name, value in features(happening, leads).items())


def choose(happenings: Sequence[Happening]) -> tuple[Happening, ...]:
    """Return the happenings worth telling, in text order of the trigger shown."""
    leads = frozenset(one.trigger.word.root for h in happenings for one in h.triggers if one.in_headline)
    kept = [happening for happening in happenings if score(happening, leads) >= THRESHOLD]
    return tuple(sorted(kept, key=lambda happening: happening.shown.trigger.span))


def lent(happening: Happening, **parts: object) -> Happening:
    """Return the happening with parts replaced."""
    return replace(happening, **parts)  # type: ignore[arg-type]
