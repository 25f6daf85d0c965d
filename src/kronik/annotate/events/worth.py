"""Which happenings an article is about, and which it only mentions."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from kronik.annotate.events.happenings import Happening
from kronik.lang.id.events import Frame, Kind
from kronik.records.facts import EventType, Modality

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "agent": 1.19,
        "agent is an actor": 0.63,
        "bare stem": -0.72,
        "dated": 0.32,
        "in the headline": 0.70,
        "noun alone": -1.09,
        "only in the headline": -0.76,
        "other": -1.12,
        "patient": 0.86,
        "reported": -0.78,
        "unreal": -2.02,
        "weak word": -1.74,
        "wholly told": 0.58,
    }
)
"""Points for and against, fitted by `training/event_worth.py` on 47 annotated articles with 667 happenings.

A logistic regression with an L2 penalty of 2, rounded to hundredths.
"""

MISFORTUNES = frozenset({EventType.DISASTER, EventType.ACCIDENT, EventType.DEATH, EventType.PROTEST})
"""Types that are news with whoever is in them, named or not."""

AGENTLESS = frozenset({EventType.JUSTICE, EventType.APPOINT, EventType.CRIME, EventType.COERCE})
"""Types that news tells in the passive without a doer: who is arrested, dismissed or robbed says it all."""

THRESHOLD = 1.3
"""Points that a happening needs to be told.

On articles that the fit has not seen (ten folds): F1 0.665 for types (0.771 precision) and 0.455 for types with roles,
a sum within 0.004 of the best of 32 pairs of penalty and cut; 0.85 gives 0.652 and 0.419, 1.45 gives 0.638 and 0.445.
"""


def features(happening: Happening, headlined: frozenset[str]) -> Mapping[str, bool]:
    """Return what speaks for and against telling a happening; `headlined` holds the roots of the headline's words."""
    word = happening.shown.trigger.word
    body = [one for one in happening.triggers if not one.in_headline]
    named = any(one.actor_id for one in happening.patient)
    befallen = happening.type in MISFORTUNES and bool(happening.agent or happening.patient)
    undergone = happening.type in AGENTLESS and happening.shown.trigger.passive and named
    return {
        "weak word": word.weak,
        "noun alone": word.kind is Kind.NOUN and happening.shown.trigger.predicate is None,
        "bare stem": word.kind is Kind.BARE,
        "agent": bool(happening.agent),
        "agent is an actor": any(one.actor_id for one in happening.agent),
        "patient": bool(happening.patient) or (word.frame is Frame.MUTUAL and len(happening.agent) > 1),
        "in the headline": word.root in headlined,
        "only in the headline": not body,
        "reported": happening.modality is Modality.REPORTED,
        "unreal": happening.modality in {Modality.HYPOTHETICAL, Modality.DENIED},
        "dated": happening.date is not None,
        "other": happening.type is EventType.OTHER,
        "wholly told": befallen or undergone,
    }


def score(happening: Happening, headlined: frozenset[str]) -> float:
    """Return the points of a happening."""
    return sum(WEIGHTS[name] for name, holds in features(happening, headlined).items() if holds)


def choose(happenings: Sequence[Happening]) -> tuple[Happening, ...]:
    """Return the happenings worth telling, in text order of the trigger shown."""
    headlined = frozenset(one.trigger.word.root for each in happenings for one in each.triggers if one.in_headline)
    kept = [happening for happening in happenings if score(happening, headlined) >= THRESHOLD]
    return tuple(sorted(kept, key=lambda happening: happening.shown.trigger.own_span))
