"""Figures that several articles tell of one happening: where they agree, change, or contradict each other."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kronik.ids import content_id
from kronik.lang.id.linking import PEOPLE_WORDS, VICTIM_TOPICS, VICTIM_WORDS
from kronik.link.days import ToldDay, agree, anchor_days, best_day
from kronik.link.occurrences import conflict_side
from kronik.link.origins import Origins
from kronik.link.support import carrier, independent_sources, source_names, status_of
from kronik.link.tellings import Done
from kronik.link.word_weights import words_of
from kronik.records.article import BlockRole
from kronik.records.facts import Modality, Quantity
from kronik.records.story import (
    Carrier,
    Conflict,
    ConflictSide,
    Occurrence,
    OccurrenceKind,
    Status,
    Update,
    UpdateValue,
)

MIN_ARTICLES = 2
"""Articles that must tell a figure before it is a line of its own."""
ABOUT_SHARE = 0.1
"""Share by which "sekitar 200" may miss the figure that it rounds."""

VICTIMS = frozenset({"dead", "injured", "missing"})
"""What is counted of the people whom a happening befell."""
COUNTED = frozenset({Modality.ACTUAL, Modality.ONGOING, Modality.REPORTED})
"""Modalities of counts that claim to be true."""
MAX_TOLL_AGE_DAYS = 30
"""Days before its article after which an event is background; tolls of one happening are told for weeks."""
MIN_TIME_PASSED = dt.timedelta(hours=2)
"""Time after which a figure may have grown between two reports of one day."""

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
    day: ToldDay | None
    """Of the event that it measures."""


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


def figure_words(quantity: Quantity, text: str) -> str:
    """Return a figure as the article writes it, with digits before it where it is spelt out: "7 (tujuh orang)"."""
    words = " ".join(quantity.span.cut(text).split())
    if any(sign.isdigit() for sign in words):
        return words
    value = int(quantity.value) if quantity.value == int(quantity.value) else quantity.value
    return f"{value} ({words})"


def _of_one_article(told: Sequence[tuple[Done, Figure]]) -> list[Figure]:
    """Return the figures of an article where it is plain which is the total: the only value, or that of the headline.

    Others count parts or places ("tiga di antaranya"). The headline shortens ("Empat Warga" for "sedikitnya empat
    orang"), so it is shown only where the body does not tell the figure.
    """
    headline = {figure.quantity.value for done, figure in told if done.event.block is BlockRole.HEADLINE}
    values = {figure.quantity.value for _, figure in told}
    total = values if len(values) == 1 else headline
    if len(total) != 1:
        return []
    same = [(done, figure) for done, figure in told if figure.quantity.value in total]
    body = [figure for done, figure in same if done.event.block is not BlockRole.HEADLINE]
    return body or [figure for _, figure in same]


def _figures(group: Sequence[Done], origins: Origins) -> dict[tuple[str, str], list[Figure]]:
    """Return for each thing counted the figures of the group, in order of article."""
    told: defaultdict[tuple[str, str], defaultdict[int, list[tuple[Done, Figure]]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for done in group:
        article = done.document.article
        for quantity in done.event.quantities:
            carried = carrier(origins, article.id, quantity.span, done.event.id)
            figure = Figure(quantity, carried, figure_words(quantity, article.text), _as_of(done), done.day)
            told[quantity.of, quantity.unit][done.place].append((done, figure))
    return {
        key: [figure for _, told_there in sorted(by_article.items()) for figure in _of_one_article(told_there)]
        for key, by_article in sorted(told.items())
    }


def _is_background(done: Done) -> bool:
    """Tell whether an event is dated long before its article: a disaster of other years."""
    anchor = anchor_days(done.document.article)
    return anchor is not None and done.day is not None and (anchor[0] - done.day.days[1]).days > MAX_TOLL_AGE_DAYS


def _victims(done: Done) -> tuple[Quantity, ...]:
    """Return the counts of victims; a mere number of people is one where its sentence knows one fate alone.

    "Jumlah korban tewas bertambah menjadi tujuh orang" counts the dead.
    """
    people = [quantity for quantity in done.event.quantities if quantity.of in PEOPLE_WORDS]
    known = tuple(quantity for quantity in done.event.quantities if quantity.of in VICTIMS)
    if known or len(people) != 1 or done.event.sentence is None:
        return known
    words = words_of(done.event.sentence.cut(done.document.article.text))
    fates = sorted({VICTIM_WORDS[word] for word in words if word in VICTIM_WORDS})
    return (replace(people[0], of=fates[0]),) if len(fates) == 1 else ()


def _toll(groups: Iterable[Sequence[Done]]) -> list[Done]:
    """Return the reports that count the victims of the story, each with nothing but these counts.

    A story is about one happening, but its victims are counted under many verbs and nouns, mostly without day or
    actor, by which reports are joined otherwise.
    """
    out = []
    for done in sorted((one for group in groups for one in group), key=lambda one: one.order):
        counts = _victims(done)
        if counts and done.event.modality in COUNTED and not _is_background(done):
            out.append(replace(done, event=replace(done.event, quantities=counts)))
    return out


def _without_toll(group: Sequence[Done]) -> list[Done]:
    """Return the reports without counts of victims, which are compared over the whole story."""
    return [
        replace(
            done,
            event=replace(
                done.event,
                quantities=tuple(count for count in done.event.quantities if count.of not in VICTIMS | PEOPLE_WORDS),
            ),
        )
        for done in group
    ]


def _one_way(lower: Quantity, higher: Quantity) -> bool:
    if lower.bound in _OPEN_ABOVE or higher.bound in _OPEN_BELOW:
        return True
    rounded = "about" in {lower.bound, higher.bound}
    return rounded and higher.value - lower.value <= ABOUT_SHARE * higher.value


def can_both_be_right(first: Quantity, second: Quantity) -> bool:
    """Tell whether two figures of one thing at one time can both be true."""
    lower, higher = sorted((first, second), key=lambda quantity: quantity.value)
    return lower.value == higher.value or _one_way(lower, higher)


def _instant(value: str) -> dt.datetime | None:
    """Return the instant of a value with a clock time, its zone left out: news of one country bears one zone or two."""
    if "T" not in value:
        return None
    try:
        return dt.datetime.fromisoformat(value).replace(tzinfo=None)
    except ValueError:
        return None


def _is_later(first: Figure, second: Figure) -> bool:
    """Tell whether the second figure is plainly later than the first: hours where both have a clock time, else days."""
    if first.as_of is None or second.as_of is None:
        return False
    instants = _instant(first.as_of), _instant(second.as_of)
    if instants[0] is not None and instants[1] is not None:
        return instants[1] - instants[0] >= MIN_TIME_PASSED
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
    return tuple(conflict_side(same[0].words, (one.carrier for one in same)) for _, same in sorted(by_value.items()))


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
    """Return the figure with all its values and all sources; only where they agree do these corroborate it."""
    carriers = tuple(figure.carrier for figure in figures)
    day, rule = best_day(done.day for done in group)
    number = independent_sources(carriers)
    agreed = all(can_both_be_right(figures[0].quantity, figure.quantity) for figure in figures)
    return Occurrence(
        content_id("figure", *key, carriers[0].article, carriers[0].report),
        OccurrenceKind.FIGURE,
        day,
        rule,
        carriers,
        number,
        source_names(carriers),
        status_of(number) if agreed else Status.SINGLE,
    )


def _measure_one_thing(figures: Sequence[Figure]) -> bool:
    """Tell whether figures can be compared: equal, of the story's victims, or all of the same dated event.

    Prices and indices move from day to day; two values of them without a common day say nothing of each other.
    """
    equal = len({figure.quantity.value for figure in figures}) == 1
    days = [figure.day for figure in figures if figure.day is not None]
    return equal or figures[0].quantity.of in VICTIMS or (len(days) == len(figures) and agree(days))


def _is_worth_a_line(figures: Sequence[Figure]) -> bool:
    """Tell whether several articles give the figure, and not all of them just one ("seorang pelajar")."""
    articles = {figure.carrier.article for figure in figures}
    several = len(articles) >= MIN_ARTICLES and any(figure.quantity.value > 1 for figure in figures)
    return several and _measure_one_thing(figures)


def _topic(group: Sequence[Done], figures: Sequence[Figure]) -> str:
    """Return "korban tewas" for a toll, else the word of the first report that the figure belongs to."""
    if figures[0].quantity.of in VICTIM_TOPICS:
        return VICTIM_TOPICS[figures[0].quantity.of]
    return next(done.event.trigger for done in group if done.event.id == figures[0].carrier.report).lower()


def find_figures(groups: Iterable[Sequence[Done]], origins: Origins) -> Figures:
    """Compare the figures of each happening."""
    occurrences: list[Occurrence] = []
    conflicts: list[Conflict] = []
    updates: list[Update] = []
    told = [group for group in groups if group]
    for group in (*map(_without_toll, told), _toll(told)):
        for key, figures in _figures(group, origins).items():
            if not _is_worth_a_line(figures):
                continue
            occurrence = _occurrence(key, group, figures)
            occurrences.append(occurrence)
            topic = _topic(group, figures)
            conflict = _conflict(topic, occurrence, figures)
            conflicts += [conflict] if conflict else []
            updates += _updates(topic, occurrence, figures)
    return Figures(tuple(occurrences), tuple(conflicts), tuple(updates))
