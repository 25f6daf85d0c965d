"""Which happenings an article is about, and which it only mentions."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from kronik.annotate.events.happenings import Happening
from kronik.lang.id.events import Kind
from kronik.records.facts import EventType, Modality

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "agent": 0.8,
        "agent is an actor": 0.7,
        "bare stem": -0.8,
        "dated": 0.5,
        "half told": 0.3,
        "in the headline": 0.5,
        "noun": -1.0,
        "noun of a light verb": 0.8,
        "only in the headline": -0.5,
        "only quoted": -0.5,
        "other": -1.1,
        "patient": 1.0,
        "reported": -0.5,
        "unreal": -1.4,
        "weak word": -1.8,
    }
)
"""Points for and against, fitted by `training/event_worth.py` on 47 annotated articles with 598 happenings.

A logistic regression with an L2 penalty of 2, rounded to tenths. On articles that the fit has not seen (ten folds) it
reaches a type F1 of 0.627, and each feature left out lowers that.
"""

ONE_SIDED_TYPES = frozenset(
    {
        EventType.DISASTER,
        EventType.ACCIDENT,
        EventType.DEATH,
        EventType.HEALTH,
        EventType.ECONOMY,
        EventType.SPORT,
        EventType.ELECTION,
        EventType.PROTEST,
        EventType.MOBILIZE,
        EventType.OTHER,
    }
)
"""Types that are wholly told with one side."""

THRESHOLD = 0.5
"""Points that a happening needs to be told: the cut with the best type F1 on the articles of the fit."""


def features(happening: Happening, headlined: frozenset[str]) -> Mapping[str, bool]:
    """Return what speaks for and against telling a happening; `headlined` holds the roots of the headline's words."""
    word = happening.shown.trigger.word
    noun = word.kind is Kind.NOUN
    named = any(one.actor_id for one in (*happening.agent, *happening.patient))
    body = [one for one in happening.triggers if not one.in_headline]
    return {
        "weak word": word.weak,
        "noun": noun,
        "noun of a light verb": noun and happening.shown.trigger.predicate is not None,
        "bare stem": word.kind is Kind.BARE,
        "agent": bool(happening.agent),
        "agent is an actor": any(one.actor_id for one in happening.agent),
        "patient": bool(happening.patient),
        "in the headline": word.root in headlined,
        "only in the headline": not body,
        "only quoted": bool(body) and all(one.quoted for one in body),
        "reported": happening.modality is Modality.REPORTED,
        "unreal": happening.modality in {Modality.HYPOTHETICAL, Modality.DENIED},
        "dated": happening.date is not None,
        "other": happening.type is EventType.OTHER,
        "half told": happening.type not in ONE_SIDED_TYPES
        and not named
        and not (happening.agent and happening.patient),
    }


def score(happening: Happening, headlined: frozenset[str]) -> float:
    """Return the points of a happening."""
    return sum(WEIGHTS[name] for name, holds in features(happening, headlined).items() if holds)


def choose(happenings: Sequence[Happening]) -> tuple[Happening, ...]:
    """Return the happenings worth telling, in text order of the trigger shown."""
    headlined = frozenset(one.trigger.word.root for each in happenings for one in each.triggers if one.in_headline)
    kept = [happening for happening in happenings if score(happening, headlined) >= THRESHOLD]
    return tuple(sorted(kept, key=lambda happening: happening.shown.trigger.span))
