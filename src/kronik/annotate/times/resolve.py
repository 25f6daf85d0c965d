"""Mentions to values: counted from the anchor day and from the days that the text tells."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kronik.annotate.times.compose import Mention
from kronik.annotate.times.meaning import Ago, Apart, Between, Literal, Meaning, Moment, Months, Period, Portion, Years
from kronik.annotate.times.names import TimeRule
from kronik.annotate.times.numbers import duration_value, unit_factor
from kronik.annotate.times.values import (
    QUARTER_MONTHS,
    clock_value,
    day_of,
    month_value,
    moved,
    part_value,
    period_value,
)
from kronik.annotate.times.years import dated_in_year, nearest_month_year, nearest_weekday
from kronik.records.facts import TimexType
from kronik.timex import days_of


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a mention is worth."""

    type: TimexType
    value: str | None
    rule: str
    day: dt.date | None = None
    """The day that the text tells of with it; None for what names no day."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known where a mention stands."""

    anchor: dt.date | None
    told: dt.date | None = None
    """The day that the text last told of."""
    evening: bool = False
    """True where that day was named with its afternoon or night in the same sentence, and "hingga" goes on from it."""
    planned: bool = False


_LATE = frozenset(("AF", "EV", "NI"))
MORNING_HOUR = 6
"""A time before this hour that ends what began in an evening belongs to the day after."""


def _nothing(type_: TimexType, rule: TimeRule) -> Resolved:
    return Resolved(type_, None, rule)


def _moment_type(moment: Moment) -> TimexType:
    return TimexType.TIME if moment.part or moment.clock else TimexType.DATE


def _calendar_day(moment: Moment, known: Known) -> tuple[dt.date | None, TimeRule]:
    day, month = moment.day or 0, moment.month or 0
    if moment.year is not None:
        date = day_of(moment.year, month, day)
        return date, TimeRule.FULL_DATE if date else TimeRule.NO_SUCH_DAY
    if day_of(2000, month or 1, day) is None:
        return None, TimeRule.NO_SUCH_DAY
    if known.anchor is None:
        return None, TimeRule.NO_ANCHOR
    if moment.years is not None:
        date = day_of(known.anchor.year + moment.years, month, day)
        return date, TimeRule.NAMED_YEAR if date else TimeRule.NO_SUCH_DAY
    if not month:
        return _day_of_month(moment, known.anchor)
    return dated_in_year(known.anchor, moment, planned=known.planned)


def _day_of_month(moment: Moment, anchor: dt.date) -> tuple[dt.date | None, TimeRule]:
    steps = {"last": 0 if (moment.day or 0) < anchor.day else -1, "next": 0 if (moment.day or 0) > anchor.day else 1}
    written = period_value(anchor, "M", steps.get(moment.shift or "", 0))
    date = day_of(int(written[:4]), int(written[5:]), moment.day or 0) if written else None
    return date, TimeRule.DAY_OF_MONTH if date else TimeRule.NO_SUCH_DAY


def _day_of_moment(moment: Moment, known: Known) -> tuple[dt.date | None, TimeRule]:
    """Return the day that a moment names, or why it names none."""
    if moment.day is not None:
        return _calendar_day(moment, known)
    if moment.since is not None:
        if known.told is None:
            return None, TimeRule.NO_TEXT_DAY
        return moved(known.told, moment.since), TimeRule.TEXT_DAY
    if moment.dated and known.anchor is None:
        return None, TimeRule.NO_ANCHOR
    if moment.offset is not None and known.anchor is not None:
        return moved(known.anchor, moment.offset), TimeRule.OFFSET
    if moment.weekday is not None and known.anchor is not None:
        return nearest_weekday(known.anchor, moment, planned=known.planned)
    return _undated(moment, known)


def _undated(moment: Moment, known: Known) -> tuple[dt.date | None, TimeRule]:
    if moment.clock is None:
        return known.told, TimeRule.PART_OF_TEXT_DAY if known.told else TimeRule.NO_TEXT_DAY
    if known.told is not None:
        if known.evening and moment.clock[0] < MORNING_HOUR:
            return moved(known.told, 1), TimeRule.PAST_MIDNIGHT
        return known.told, TimeRule.CLOCK_OF_TEXT_DAY
    return known.anchor, TimeRule.CLOCK_OF_ANCHOR if known.anchor else TimeRule.NO_ANCHOR


def _written(day: dt.date, moment: Moment) -> str:
    if moment.clock is not None:
        return clock_value(day, moment.clock, moment.zone)
    return part_value(day, moment.part) if moment.part else day.isoformat()


def resolve_moment(moment: Moment, known: Known) -> Resolved:
    """Resolve a day, a part of it or a time of day."""
    type_ = _moment_type(moment)
    day, rule = _day_of_moment(moment, known)
    if day is None:
        return _nothing(type_, rule if rule.startswith("no value") else TimeRule.NO_SUCH_DAY)
    told = rule.value
    weekday = moment.weekday
    if moment.eve and (moment.day is None or weekday is None):
        day = moved(day, -1) or day
    elif moment.day is not None and weekday is not None and not moment.eve and day.weekday() != weekday:
        told = f"{rule}; {TimeRule.CONTRADICTION}"
    return Resolved(type_, _written(day, moment), told, day)


def _resolve_between(meaning: Between, known: Known) -> Resolved:
    first, last = meaning.first, meaning.last
    if isinstance(first, Moment) and isinstance(last, Moment):
        return _moments_between(first, last, known)
    start, end = resolve_meaning(first, known), resolve_meaning(last, known)
    return _interval(start, end, TimexType.DATE)


def _moments_between(first: Moment, last: Moment, known: Known) -> Resolved:
    end = resolve_moment(last, known) if last.dated else None
    if first.zone is None and last.zone is not None and first.clock is not None:
        first = replace(first, zone=last.zone)
    if first.day is not None and first.year is None and end is not None and end.day is not None:
        start = resolve_moment(replace(first, weekday=None), replace(known, anchor=end.day, planned=False))
        if start.day and start.day > end.day:
            start = resolve_moment(replace(first, year=end.day.year - 1), known)
    else:
        start = resolve_moment(first, known)
    if end is None:
        late = first.part in _LATE or (first.clock is not None and first.clock[0] > MORNING_HOUR)
        end = resolve_moment(last, replace(known, told=start.day or known.told, evening=late))
    return _interval(start, end, _moment_type(last))


def _interval(start: Resolved, end: Resolved, type_: TimexType) -> Resolved:
    if start.value is None or end.value is None:
        return Resolved(type_, None, start.rule if start.value is None else end.rule)
    if start.value == end.value:
        return Resolved(type_, start.value, start.rule, start.day)
    first, last = days_of(start.value), days_of(end.value)
    if first and last and first[0] > last[1]:
        return _nothing(type_, TimeRule.NO_SUCH_DAY)
    return Resolved(type_, f"{start.value.split('/')[0]}/{end.value.split('/')[-1]}", TimeRule.INTERVAL, start.day)


def _resolve_months(meaning: Months, known: Known) -> Resolved:
    year, rule = meaning.year, TimeRule.MONTH
    if year is None:
        if known.anchor is None:
            return _nothing(TimexType.DATE, TimeRule.NO_ANCHOR)
        if meaning.years is not None:
            year = known.anchor.year + meaning.years
        else:
            year = nearest_month_year(known.anchor, meaning.last, meaning.shift, planned=known.planned)
            rule = TimeRule.NEAREST_MONTH
    value = month_value(year, meaning.first)
    if meaning.last != meaning.first:
        value = f"{value}/{month_value(year, meaning.last)}"
    return Resolved(TimexType.DATE, value, rule)


def _resolve_portion(meaning: Portion, known: Known) -> Resolved:
    year = meaning.year
    if year is None:
        if known.anchor is None:
            return _nothing(TimexType.DATE, TimeRule.NO_ANCHOR)
        year = known.anchor.year + (meaning.years or 0)
        months = QUARTER_MONTHS if meaning.letter == "Q" else 2 * QUARTER_MONTHS
        begins = (meaning.number - 1) * months + 1
        if meaning.years is None and not known.planned and begins > known.anchor.month:
            year -= 1
    return Resolved(TimexType.DATE, f"{year:04d}-{meaning.letter}{meaning.number}", TimeRule.PORTION)


def _resolve_period(meaning: Period, known: Known) -> Resolved:
    if known.anchor is None:
        return _nothing(TimexType.DATE, TimeRule.NO_ANCHOR)
    value = period_value(known.anchor, meaning.unit, meaning.steps)
    return Resolved(TimexType.DATE, value, TimeRule.PERIOD if value else TimeRule.NO_SUCH_DAY)


def _counted(base: dt.date, amount: float, unit: str, rule: TimeRule) -> Resolved:
    """Count an amount of time from a day, in the precision of its unit."""
    factor, word = unit_factor(unit)
    if word in ("H", "MIN", "S"):
        return _nothing(TimexType.TIME, TimeRule.SHORT)
    if word == "Y" and amount != int(amount):
        value = period_value(base, "M", round(amount * factor * 12))
        return Resolved(TimexType.DATE, value and value[:4], rule)
    steps = round(amount)
    value = period_value(base, unit, steps)
    day = moved(base, steps) if word == "D" else None
    return Resolved(TimexType.DATE, value, rule if value else TimeRule.NO_SUCH_DAY, day)


def _resolve_apart(meaning: Apart, known: Known) -> Resolved:
    if meaning.clause:
        return Resolved(TimexType.DURATION, duration_value(abs(meaning.amount), meaning.unit), TimeRule.DURATION)
    if known.told is None:
        return _nothing(TimexType.DATE, TimeRule.NO_TEXT_DAY)
    return _counted(known.told, meaning.amount, meaning.unit, TimeRule.TEXT_DAY)


def _resolve_ago(meaning: Ago, known: Known) -> Resolved:
    if known.anchor is None:
        return _nothing(TimexType.DATE, TimeRule.NO_ANCHOR)
    return _counted(known.anchor, meaning.amount, meaning.unit, TimeRule.AGO)


def resolve_meaning(meaning: Meaning, known: Known) -> Resolved:
    """Return what a meaning is worth where so much is known."""
    match meaning:
        case Moment():
            return resolve_moment(meaning, known)
        case Between():
            return _resolve_between(meaning, known)
        case Months():
            return _resolve_months(meaning, known)
        case Portion():
            return _resolve_portion(meaning, known)
        case Period():
            return _resolve_period(meaning, known)
        case Ago():
            return _resolve_ago(meaning, known)
        case Apart():
            return _resolve_apart(meaning, known)
        case Years():
            value = f"{meaning.first:04d}" + (f"/{meaning.last:04d}" if meaning.last != meaning.first else "")
            return Resolved(TimexType.DATE, value, TimeRule.YEAR)
        case Literal():
            return Resolved(meaning.type, meaning.value, meaning.rule)


def _names_its_day(mention: Mention) -> bool:
    return isinstance(mention.meaning, Moment) and mention.meaning.dated and mention.meaning.since is None


@dataclass(frozen=True, slots=True)
class _TextDay:
    """The day that the text last told of, and where."""

    day: dt.date | None = None
    said: dt.date | None = None
    """The day of a saying, which serves where nothing else is told."""
    sentence: int = -1
    evening: bool = False

    def after(self, mention: Mention, resolved: Resolved) -> "_TextDay":
        """Return what is told once the mention is read."""
        if resolved.day is None:
            return self
        if mention.said:
            return replace(self, said=resolved.day) if self.day is None else self
        late = isinstance(mention.meaning, Moment) and mention.meaning.part in _LATE
        return replace(self, day=resolved.day, sentence=mention.sentence, evening=late)


CLEAR_SENTENCES = 3
"""Sentences that "keesokan harinya" reaches back; further up, another day may have come between untold."""


def _known_at(mentions: Sequence[Mention], index: int, anchor: dt.date | None, told: _TextDay) -> Known:
    mention = mentions[index]
    meaning = mention.meaning
    counts_from_text = isinstance(meaning, Apart) or (isinstance(meaning, Moment) and meaning.since is not None)
    if counts_from_text:
        clear = mention.sentence - told.sentence <= CLEAR_SENTENCES
        return Known(anchor, told.day if clear else None, planned=mention.planned)
    same = told.sentence == mention.sentence
    ahead = None if same else _day_ahead(mentions, index, anchor, anywhere=told.day is None)
    evening = told.evening and same and mention.until
    return Known(anchor, ahead or told.day or told.said, evening=evening, planned=mention.planned)


def resolve_all(mentions: Sequence[Mention], anchor: dt.date | None) -> tuple[Resolved, ...]:
    """Resolve the mentions of an article in text order."""
    found: list[Resolved] = []
    told = _TextDay()
    for index, mention in enumerate(mentions):
        resolved = resolve_meaning(mention.meaning, _known_at(mentions, index, anchor, told))
        found.append(_from_clause(mentions, index, resolved, anchor))
        told = told.after(mention, resolved)
    return tuple(found)


LOOK_AHEAD = 6
"""Mentions looked at for the day of a time that stands before it; leads name it within a sentence or two."""


def _day_ahead(mentions: Sequence[Mention], index: int, anchor: dt.date | None, *, anywhere: bool) -> dt.date | None:
    """Return the day told after a time without one: later in its sentence or, where none was told before, in the next ones."""
    here = mentions[index]
    if not isinstance(here.meaning, Moment) or here.meaning.dated or here.meaning.clock is None:
        return None
    for other in mentions[index + 1 : index + 1 + LOOK_AHEAD]:
        if other.sentence != here.sentence and not anywhere:
            return None
        if _names_its_day(other) and not other.said:
            return resolve_meaning(other.meaning, Known(anchor, planned=other.planned)).day
    return None


def _from_clause(mentions: Sequence[Mention], index: int, resolved: Resolved, anchor: dt.date | None) -> Resolved:
    """Count "sehari setelah Senin (20/7)" from the day that follows at once."""
    meaning = mentions[index].meaning
    if not isinstance(meaning, Apart) or not meaning.clause or index + 1 >= len(mentions):
        return resolved
    after = mentions[index + 1]
    if not after.glued or after.sentence != mentions[index].sentence or not _names_its_day(after):
        return resolved
    day = resolve_meaning(after.meaning, Known(anchor, planned=after.planned)).day
    return _counted(day, meaning.amount, meaning.unit, TimeRule.CLAUSE_DAY) if day else resolved
