"""Figures that the articles of a story tell of one thing: where they agree, change, go stale, or are disputed."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from kronik.ids import content_id
from kronik.lang.id.linking import FIGURE_TOPICS
from kronik.link.content import compare
from kronik.link.days import DayRule
from kronik.link.figure_topics import CHANGING, GROWING, OF_ONE_HAPPENING, Topic
from kronik.link.figure_values import agree, equal
from kronik.link.figures_told import Told
from kronik.link.identity import Identities
from kronik.link.moments import Moment, is_later, passed
from kronik.link.occurrences import conflict_side
from kronik.link.support import independent_sources, source_names, status_of
from kronik.records.story import (
    Conflict,
    ConflictSide,
    Occurrence,
    OccurrenceKind,
    Status,
    Update,
    UpdateValue,
)

MIN_ARTICLES = 2
"""Articles that must tell a figure before it is a line of its own, unless it was changed or is disputed."""
MAX_RATIO = 3.0
"""Larger figure over smaller beyond which two measures are of different things, a part and the whole."""
MAX_CROWD_RATIO = 20.0
"""The same for those taking part, whom police and organisers count very differently; not measured."""
MIN_CONTAINMENT = 0.4
"""Shared weight of the lighter sentence from which two measures with one noun are of one thing, unless the noun has a
word more in common ("lahan bakau")."""
ONE_PERIOD = dt.timedelta(hours=6)
"""Time within which two who both say what they count contradict each other and do not go on from each other; not
measured, a count of victims is given out every few hours."""
MAX_ARTICLES = 60
"""Articles that measure one kind of thing beyond which it is no single thing."""


@dataclass(slots=True)
class Figures:
    """What was found of the figures of a story; built up topic by topic."""

    occurrences: list[Occurrence] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    updates: list[Update] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Series:
    """The values of one thing in order of time, each with all who carry it."""

    name: str | None
    """Whose figures they are; None where several gave one each."""
    values: tuple[tuple[Told, ...], ...]


class _Voices:
    """Knows the voices of a topic: who says a figure, else the source that tells it."""

    def __init__(self, told: Sequence[Told], identities: Identities) -> None:
        keys = sorted({one.voice for one in told if one.voice is not None})
        heads = {key: key for key in keys}
        for first, second in combinations(keys, 2):
            if identities.speaks_for(first, second):
                heads[second] = heads[first]
        self._heads = heads

    def of(self, told: Told) -> str:
        """Return the voice of a figure, the same for a body and those who speak for it."""
        if told.voice is not None:
            return self._heads[told.voice]
        return f"source:{told.carrier.source or told.carrier.article}"

    def parted(self, told: Iterable[Told]) -> list[list[Told]]:
        """Return the figures of each voice, in order of its first."""
        by_voice: defaultdict[str, list[Told]] = defaultdict(list)
        for one in told:
            by_voice[self.of(one)].append(one)
        return list(by_voice.values())


def _same_value(told: Iterable[Told], one: Told) -> bool:
    return any(equal(one.value, other.value) for other in told)


def _time_key(told: Told) -> tuple[bool, object, bool, tuple[int, object]]:
    return told.moment is None, told.moment.order if told.moment else "", not told.figure.former, told.order


def _chain(told: Sequence[Told]) -> list[list[Told]]:
    """Return the values of one voice in order of time; none where it gave one alone, or the order is not plain."""
    steps: list[list[Told]] = []
    for one in sorted((one for one in told if one.moment is not None), key=_time_key):
        home = next((step for step in steps if _same_value(step, one)), None)
        if home is not None:
            home.append(one)
        elif not steps or _fits_in(steps, len(steps), one):
            steps.append([one])
        elif one.topic.of not in CHANGING:
            return []
    return steps if len(steps) > 1 else []


def _name_of(told: Sequence[Told]) -> str | None:
    """Return the fullest name under which the articles tell whose figures they are, else their one source."""
    names = [one.name for one in told if one.name and one.voice]
    sources = {one.carrier.source for one in told}
    only = next(iter(sources)) if len(sources) == 1 else None
    return max(names, key=lambda name: (len(name.split()), len(name), name), default=only)


def _fits_in(steps: Sequence[list[Told]], at: int, one: Told) -> bool:
    """Tell whether a count can stand before the step at a place: later than the one before it, earlier than it."""
    before, behind = steps[at - 1][0] if at else None, steps[at][0] if at < len(steps) else None
    in_time = (before is None or before.figure.former or is_later(before.moment, one.moment)) and (
        behind is None or is_later(one.moment, behind.moment)
    )
    if one.topic.of not in GROWING:
        return in_time
    lower = before is None or before.value.value < one.value.value
    return in_time and lower and (behind is None or one.value.value < behind.value.value)


def _timeline(told: Sequence[Told], voices: _Voices) -> _Series | None:
    """Return a count as it went on through the story's articles; None where it did not.

    It is that of the voice, else the source, that changed it most often, with what articles tell in between without
    saying who counted.
    """
    by_voice = voices.parted(told)
    steps = max(map(_chain, by_voice), key=len)
    first = max(by_voice, key=lambda own: (own[0].voice is not None, len(own)))
    chain = [one for step in steps for one in step] or first
    if not steps:
        steps = [[one] for one in sorted((one for one in first if one.moment is not None), key=_time_key)[:1]]
    told_in = {id(one) for step in steps for one in step}
    for one in sorted((one for one in told if id(one) not in told_in and one.moment is not None), key=_time_key):
        home = next((step for step in steps if _same_value(step, one)), None)
        if home is not None:
            home.append(one)
            home.sort(key=_time_key)
        elif one.voice is None:
            place = next((at for at in range(len(steps) + 1) if _fits_in(steps, at, one)), None)
            if place is not None:
                steps.insert(place, [one])
    if len(steps) < 2:  # noqa: PLR2004 - a first value and another
        return None
    name = _name_of([one for step in steps for one in step]) or _name_of(chain)
    return _Series(name, tuple(map(tuple, steps)))


def _all_series(told: Sequence[Told], voices: _Voices) -> list[_Series]:
    """Return how the figures of a topic were changed: counts over the whole story, other figures by each voice."""
    if told[0].topic.of in CHANGING:
        series = _timeline(told, voices)
        return [series] if series else []
    chains = ((own, _chain(own)) for own in voices.parted(told))
    return [_Series(_name_of(own), tuple(map(tuple, chain))) for own, chain in chains if chain]


def _with_moments(told: Sequence[Told]) -> list[Told]:
    """Give what bears no clock the moment of an equal figure of its day by the same voice or source."""
    timed = [one for one in told if one.moment is not None and one.moment.instant is not None]

    def moment(one: Told) -> Moment | None:
        if one.moment is not None and one.moment.instant is not None:
            return one.moment
        same = [
            other.moment
            for other in timed
            if other.moment is not None
            and equal(one.value, other.value)
            and (other.voice == one.voice is not None or other.carrier.source == one.carrier.source is not None)
            and (one.moment is None or one.moment.day == other.moment.day)
        ]
        return min(same, key=lambda moment: moment.order, default=one.moment)

    return [replace(one, moment=moment(one)) for one in told]


def _is_stale(one: Told, series: Iterable[_Series]) -> bool:
    """Tell whether a figure is one that its giver had already replaced when the article came out."""
    for line in series:
        for at, step in enumerate(line.values[:-1]):
            later = line.values[at + 1][0]
            own = any(one is other for other in step) and not is_later(step[0].moment, one.moment)
            replaced = is_later(later.moment, one.moment)
            if not own and replaced and _same_value(step, one) and not _same_value(line.values[-1], one):
                return True
    return False


def _superseded(series: Iterable[_Series]) -> set[int]:
    """Return the ids of the objects that a series replaced."""
    return {id(one) for line in series for step in line.values[:-1] for one in step}


def _is_one_thing(first: Told, second: Told) -> bool:
    """Tell whether two figures measure one thing: the one number of a happening, or one noun in like sentences."""
    if first.topic.of in OF_ONE_HAPPENING:
        return True
    shorter, longer = sorted((first.topic.words.split(), second.topic.words.split()), key=len)
    if longer[: len(shorter)] != shorter:
        return False
    return len(shorter) > 1 or compare(first.content, second.content).containment >= MIN_CONTAINMENT


def _ratio_fits(first: Told, second: Told) -> bool:
    lower, higher = sorted((first.value.value, second.value.value))
    if first.topic.of in CHANGING:
        return True
    return lower > 0 and higher / lower <= (MAX_CROWD_RATIO if first.topic.of == "taking part" else MAX_RATIO)


def _time_explains(first: Told, second: Told) -> bool:
    """Tell whether time passed between two counts that differ: those that grow grew, others may have changed."""
    if first.topic.of not in CHANGING:
        return False
    earlier, later = (first, second) if is_later(first.moment, second.moment) else (second, first)
    time = passed(earlier.moment, later.moment)
    if time is None:
        return True
    if not is_later(earlier.moment, later.moment):
        return False
    if first.voice is not None and second.voice is not None and time < ONE_PERIOD:
        return False
    return first.topic.of not in GROWING or later.value.value >= earlier.value.value


def _contradict(first: Told, second: Told, voices: _Voices) -> bool:
    """Tell whether two figures of different voices or sources cannot both be right."""
    if agree(first.value, second.value) or voices.of(first) == voices.of(second):
        return False
    if first.voice is None is second.voice and first.carrier.source == second.carrier.source:
        return False
    return _ratio_fits(first, second) and _is_one_thing(first, second) and not _time_explains(first, second)


def _grouped(told: Iterable[Told]) -> list[list[Told]]:
    """Group figures that agree with the first of their group, in order of value."""
    groups: list[list[Told]] = []
    for one in sorted(told, key=lambda one: (one.value.value, one.order)):
        home = next((group for group in groups if equal(group[0].value, one.value)), None)
        (groups.append([one]) if home is None else home.append(one))
    return groups


def _side(told: Sequence[Told]) -> ConflictSide:
    name = next((one.name for one in told if one.name), None)
    words = f"{told[0].words} ({name})" if name else told[0].words
    return conflict_side(words, (one.carrier for one in sorted(told, key=lambda one: one.order)))


def _topic_words(topic: Topic, told: Sequence[Told]) -> str:
    return FIGURE_TOPICS.get(topic.of) or max((one.topic.words for one in told), key=lambda words: (len(words), words))


def _update(topic: str, key: str, series: _Series, stale: Sequence[Told]) -> Update:
    late = set(map(id, stale))

    def value(step: Sequence[Told]) -> UpdateValue:
        kept = [one for one in step if id(one) not in late] or list(step)
        former = kept[0].figure.former
        moment = kept[0].moment
        return UpdateValue(
            kept[0].words, None if former or moment is None else moment.value, tuple(one.carrier for one in kept)
        )

    return Update(
        topic,
        series.name or "",
        (key,),
        tuple(map(value, series.values)),
        tuple(
            UpdateValue(one.words, one.moment.value if one.moment else None, (one.carrier,))
            for one in stale
            if any(_same_value(step, one) for step in series.values)
        ),
    )


def _day(told: Sequence[Told]) -> tuple[str | None, DayRule]:
    """Return the day of the last report; a count holds for its day."""
    days = [one.moment.day for one in told if one.moment is not None]
    return (max(days).isoformat(), DayRule.AS_OF) if days else (None, DayRule.UNKNOWN)


def _occurrence(topic: Topic, told: Sequence[Told], status: Status | None) -> Occurrence:
    """Return the figure with all its values and all sources; only where they agree do these corroborate it."""
    carriers = tuple(one.carrier for one in told)
    number = independent_sources(carriers)
    day, rule = _day(told)
    return Occurrence(
        content_id("figure", topic.unit, topic.of, carriers[0].article, carriers[0].report),
        OccurrenceKind.FIGURE,
        day,
        rule,
        carriers,
        number,
        source_names(carriers),
        status or status_of(number),
    )


def _compare(topic: Topic, told: Sequence[Told], identities: Identities, figures: Figures) -> None:
    """Add what the figures of one topic make."""
    voices = _Voices(told, identities)
    told = _with_moments(told)
    series = _all_series(told, voices)
    stale = [one for one in told if _is_stale(one, series)]
    past = {id(one) for one in (*stale, *(one for one in told if one.figure.former))}
    past |= _superseded(series) if topic.of not in CHANGING else set()
    current = [one for one in told if id(one) not in past]
    clashing = [one for one in current if any(_contradict(one, other, voices) for other in current)]
    telling = past | set(map(id, clashing))
    articles = {one.carrier.article for one in told}
    if not clashing and not series and (len(articles) < MIN_ARTICLES or topic.of not in OF_ONE_HAPPENING):
        return
    if all(one.value.value <= 1 for one in told):
        return
    differ = len(_grouped(told)) > 1
    status = Status.DISPUTED if clashing else Status.UPDATED if series or stale else Status.SINGLE if differ else None
    shown = told if topic.of in OF_ONE_HAPPENING else [one for one in told if id(one) in telling] or told
    occurrence = _occurrence(topic, shown, status)
    words = _topic_words(topic, shown)
    figures.occurrences.append(occurrence)
    figures.updates += [_update(words, occurrence.id, line, stale) for line in series if line.name]
    if clashing:
        keys = tuple(dict.fromkeys((occurrence.id, *(one.statement for one in clashing if one.statement))))
        sides = tuple(map(_side, _grouped(clashing)))
        figures.conflicts.append(Conflict(content_id("number", occurrence.id), "number", words, keys, sides))


def compare_figures(told: dict[Topic, list[Told]], identities: Identities) -> Figures:
    """Compare the figures of a story, topic by topic."""
    figures = Figures()
    for topic, own in told.items():
        if len({one.carrier.article for one in own}) <= MAX_ARTICLES or topic.of in OF_ONE_HAPPENING:
            _compare(topic, own, identities, figures)
    return figures
