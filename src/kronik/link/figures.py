"""Figures that several articles tell of one happening: where they agree, change, or contradict each other."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kronik.ids import content_id
from kronik.link.days import best_day
from kronik.link.origins import Origins
from kronik.link.support import carrier, independent_sources, source_names, status_of
from kronik.link.tellings import Done
from kronik.records.facts import Quantity
from kronik.records.story import Carrier, Conflict, ConflictSide, Occurrence, OccurrenceKind, Update, UpdateValue

MIN_ARTICLES = 2
"""Articles that must tell a figure before it is a line of its own."""
ABOUT_SHARE = 0.1
"""Share by which "sekitar 200" may miss the figure that it rounds."""

_OPEN_ABOVE = frozenset({"at least", "more than"})
_OPEN_BELOW = frozenset({"at most", "almost"})


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of one article."""

    quantity: Quantity
    carrier: Carrier
    words: str
    as_of: str | None
    """When the article was published, ISO 8601; None where that is not known."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What was found of the figures of a story."""

    occurrences: tuple[Occurrence, ...]
    conflicts: tuple[Conflict, ...]
    updates: tuple[Update, ...]


def _as_of(done: Done) -> str | None:
    article = done.document.article
    found = article.published or article.anchor_day
    return found.value if found else None


def _figures(group: Sequence[Done], origins: Origins) -> dict[tuple[str, str], list[Figure]]:
    """Return for each thing counted the figures of the group; an article that gives several of one thing is left out.

    Such an article counts parts or places ("tiga di antaranya"), and which figure is the total cannot be told.
    """
    told: defaultdict[tuple[str, str], defaultdict[int, list[Figure]]] = defaultdict(lambda: defaultdict(list))
    for done in group:
        article = done.document.article
        for quantity in done.event.quantities:
            carried = carrier(origins, article.id, quantity.span, done.event.id)
            figure = Figure(quantity, carried, quantity.span.cut(article.text), _as_of(done))
            told[quantity.of, quantity.unit][done.place].append(figure)
    return {
        key: [
            figure
            for _, figures in sorted(by_article.items())
            if len({figure.quantity.value for figure in figures}) == 1
            for figure in figures
        ]
        for key, by_article in sorted(told.items())
    }


def _one_way(lower: Quantity, higher: Quantity) -> bool:
    if lower.bound in _OPEN_ABOVE or higher.bound in _OPEN_BELOW:
        return True
    rounded = "about" in {lower.bound, higher.bound}
    return rounded and higher.value - lower.value <= ABOUT_SHARE * higher.value


def can_both_be_right(first: Quantity, second: Quantity) -> bool:
    """Tell whether two figures of one thing at one time can both be true."""
    lower, higher = sorted((first, second), key=lambda quantity: quantity.value)
    return lower.value == higher.value or _one_way(lower, higher)


def _is_later(first: Figure, second: Figure) -> bool | None:
    """Tell whether the second figure is of a later day than the first; None where that cannot be told."""
    if first.as_of is None or second.as_of is None:
        return None
    return second.as_of[:10] > first.as_of[:10]


def _contradict(first: Figure, second: Figure) -> bool:
    """Tell whether two figures cannot both be right: not where time passed between them and figures grow."""
    if can_both_be_right(first.quantity, second.quantity):
        return False
    return not (_is_later(first, second) or _is_later(second, first))


def _sides(figures: Iterable[Figure]) -> tuple[ConflictSide, ...]:
    by_value: defaultdict[float, list[Figure]] = defaultdict(list)
    for figure in figures:
        by_value[figure.quantity.value].append(figure)
    return tuple(
        ConflictSide(
            same[0].words, tuple(one.carrier for one in same), independent_sources(one.carrier for one in same)
        )
        for _, same in sorted(by_value.items())
    )


def _updates(topic: str, occurrence: Occurrence, figures: Sequence[Figure]) -> tuple[Update, ...]:
    """Return for each source the figure that it changed from one day to a later one."""
    by_source: defaultdict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        if figure.carrier.source is not None and figure.as_of is not None:
            by_source[figure.carrier.source].append(figure)
    out = []
    for source, told in sorted(by_source.items()):
        by_day: defaultdict[tuple[str, float], list[Figure]] = defaultdict(list)
        for figure in told:
            by_day[(figure.as_of or "")[:10], figure.quantity.value].append(figure)
        days = {day for day, _ in by_day}
        values = {value for _, value in by_day}
        if len(values) > 1 and len(days) == len(by_day):
            steps = tuple(
                UpdateValue(same[0].words, day, tuple(one.carrier for one in same))
                for (day, _), same in sorted(by_day.items())
            )
            out.append(Update(topic, source, (occurrence.id,), steps))
    return tuple(out)


def _conflict(topic: str, occurrence: Occurrence, figures: Sequence[Figure]) -> Conflict | None:
    clashing = [one for one in figures if any(_contradict(one, other) for other in figures)]
    if not clashing:
        return None
    return Conflict(content_id("number", occurrence.id), "number", topic, (occurrence.id,), _sides(clashing))


def _occurrence(key: tuple[str, str], group: Sequence[Done], figures: Sequence[Figure]) -> Occurrence:
    carriers = tuple(figure.carrier for figure in figures)
    day, rule = best_day(done.day for done in group)
    equal = len({figure.quantity.value for figure in figures}) == 1
    number = independent_sources(carriers)
    return Occurrence(
        content_id("figure", *key, carriers[0].article, carriers[0].report),
        OccurrenceKind.FIGURE,
        day,
        rule,
        carriers,
        number,
        source_names(carriers),
        status_of(number if equal else 1),
    )


def find_figures(groups: Iterable[Sequence[Done]], origins: Origins) -> Figures:
    """Compare the figures of each happening."""
    occurrences: list[Occurrence] = []
    conflicts: list[Conflict] = []
    updates: list[Update] = []
    for group in groups:
        for key, figures in _figures(group, origins).items():
            if len({figure.carrier.article for figure in figures}) < MIN_ARTICLES:
                continue
            occurrence = _occurrence(key, group, figures)
            occurrences.append(occurrence)
            topic = group[0].event.trigger.lower()
            conflict = _conflict(topic, occurrence, figures)
            conflicts += [conflict] if conflict else []
            updates += _updates(topic, occurrence, figures)
    return Figures(tuple(occurrences), tuple(conflicts), tuple(updates))
