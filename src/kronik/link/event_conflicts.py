"""Reports of what must be one happening that name different days or different places."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from kronik.ids import content_id
from kronik.link.content import compare
from kronik.link.days import DayRule
from kronik.link.identity import is_phrase
from kronik.link.occurrences import conflict_side, done_carrier
from kronik.link.origins import Origins
from kronik.link.tellings import Done
from kronik.link.topics import topic_of
from kronik.records.facts import Actor, ActorType, Modality
from kronik.records.story import Conflict, Occurrence

MIN_CONTAINMENT = 0.75
"""Shared weight of the lighter sentence, days and places left out, above which two sentences tell of one occasion;
statesmen meet day after day, and only the same words show that it is the same time."""
MIN_SHARED_WORDS = 4
"""Shared content words below which that is chance."""
MAX_DAYS_APART = 10
"""Days between two dates of one happening; those further apart are another occasion of the same kind."""
MAX_PAIRS = 2_000
"""Pairs of reports of one act by the same actors that are compared; keeps big stories linear."""
_REAL = frozenset({Modality.ACTUAL, Modality.ONGOING, Modality.REPORTED})


@dataclass(frozen=True, slots=True)
class Happening:
    """Joined event reports with their occurrence."""

    occurrence: Occurrence
    done: tuple[Done, ...]


def _is_comparable(done: Done) -> bool:
    """Tell whether a report names known actors on both sides and is no plan."""
    sides = [key for side in (done.agents, done.patients) for key in side]
    return bool(done.agents and done.patients) and not any(map(is_phrase, sides)) and done.event.modality in _REAL


def _pairs(happenings: Iterable[Happening]) -> Iterator[tuple[tuple[Happening, Done], tuple[Happening, Done]]]:
    """Yield the pairs of reports of different articles that have type, verb and both sides in common, in order."""
    alike: defaultdict[tuple[str, str, tuple[str, ...], tuple[str, ...]], list[tuple[Happening, Done]]]
    alike = defaultdict(list)
    for happening in happenings:
        for done in happening.done:
            if _is_comparable(done):
                key = (done.event.type.value, done.act, tuple(sorted(done.agents)), tuple(sorted(done.patients)))
                alike[key].append((happening, done))
    for told in alike.values():
        pairs = (pair for pair in combinations(told, 2) if pair[0][1].place != pair[1][1].place)
        for number, pair in enumerate(pairs):
            if number == MAX_PAIRS:
                break
            yield pair


def _same_words(first: Done, second: Done) -> bool:
    likeness = compare(first.content, second.content)
    return likeness.containment >= MIN_CONTAINMENT and likeness.words >= MIN_SHARED_WORDS and likeness.same_numbers


def _days_differ(first: Done, second: Done) -> bool:
    """Tell whether both name one day, plainly told, and these are near each other but not the same."""
    days = [done.day for done in (first, second) if done.day is not None and done.day.rule is DayRule.TOLD]
    if len(days) < 2 or any(day.width.days for day in days):  # noqa: PLR2004 - both
        return False
    return 0 < abs((days[0].days[0] - days[1].days[0]).days) <= MAX_DAYS_APART


def _place(done: Done) -> Actor | None:
    place = done.event.place
    return next((one for one in done.document.actors if place is not None and one.id == place.actor_id), None)


def _names(done: Done) -> frozenset[str]:
    """Return the words of everybody and every place that the article names."""
    return frozenset(word for actor in done.document.actors for word in actor.name.casefold().split())


def _places_differ(first: Done, second: Done) -> bool:
    """Tell whether both name a place and neither article knows the other's, which could lie in its own."""
    places = _place(first), _place(second)
    if places[0] is None or places[1] is None or ActorType.STATE in {places[0].type, places[1].type}:
        return False
    here, there = (frozenset(place.name.casefold().split()) for place in places if place is not None)
    return here.isdisjoint(_names(second)) and there.isdisjoint(_names(first))


def _difference(first: Done, second: Done) -> tuple[str, tuple[str, str]] | None:
    """Return whether day or place differ, with both values; None where neither does."""
    if first.day is not None and second.day is not None and _days_differ(first, second):
        return "day", (first.day.value, second.day.value)
    places = first.event.place, second.event.place
    if places[0] is not None and places[1] is not None and _places_differ(first, second):
        return "place", (places[0].name, places[1].name)
    return None


def event_conflicts(happenings: Iterable[Happening], origins: Origins) -> Iterator[Conflict]:
    """Yield the happenings that different sources put on different days or at different places."""
    for (one, first), (other, second) in _pairs(happenings):
        carriers = done_carrier(origins, first), done_carrier(origins, second)
        if carriers[0].source == carriers[1].source is not None or not _same_words(first, second):
            continue
        difference = _difference(first, second)
        if difference is None:
            continue
        about, values = difference
        keys = tuple(dict.fromkeys((one.occurrence.id, other.occurrence.id)))
        told = sorted(zip(values, carriers, strict=True), key=lambda side: side[0])
        sides = tuple(conflict_side(value, [carrier]) for value, carrier in told)
        sentences = [
            (done.event.sentence or done.event.span).cut(done.document.article.text) for done in (first, second)
        ]
        topic = topic_of(*sentences)
        yield Conflict(content_id(about, *keys, first.event.id, second.event.id), about, topic, keys, sides)
