"""Days, parts of days and times of day to values."""

import datetime as dt
from dataclasses import dataclass, replace

from kronik.annotate.times.meaning import Moment, Shift
from kronik.annotate.times.names import TimeRule
from kronik.annotate.times.values import clock_value, day_of, moved, part_value, period_value
from kronik.annotate.times.years import dated_in_year, nearest_weekday
from kronik.records.facts import TimexType
from kronik.timex import Days


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
    period: Days | None = None
    """The first and last day of the day, month or year that the text last told of."""
    evening: bool = False
    """True where that day was named with its afternoon or night in the same sentence, and "hingga" goes on from it."""
    planned: bool = False
    lost: TimeRule | None = None
    """Why a time that names no day has none here, though days are told elsewhere."""
    past: bool = False
    """True where the clause tells of what has happened ("telah", "sejak")."""


LATE_PARTS = frozenset(("AF", "EV", "NI"))
"""Parts of a day after which a time after midnight belongs to the next."""
MORNING_HOUR = 6
"""A time before this hour that ends what began in an evening belongs to the day after."""


def nothing(type_: TimexType, rule: TimeRule) -> Resolved:
    """Return an expression without a value, with the reason."""
    return Resolved(type_, None, rule)


def moment_type(moment: Moment) -> TimexType:
    """Return TIME for a part or time of a day, DATE for a day."""
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
    if known.past and moment.shift is None:
        moment = replace(moment, shift=Shift.LAST)
    return dated_in_year(known.anchor, moment, planned=known.planned)


def _day_of_month(moment: Moment, anchor: dt.date) -> tuple[dt.date | None, TimeRule]:
    day = moment.day or 0
    steps = {None: 0, "this": 0, "last": -(day >= anchor.day), "next": int(day <= anchor.day)}[moment.shift]
    written = period_value(anchor, "M", steps if moment.months is None else moment.months)
    date = day_of(int(written[:4]), int(written[5:]), day) if written else None
    return date, TimeRule.DAY_OF_MONTH if date else TimeRule.NO_SUCH_DAY


def _day_of_moment(moment: Moment, known: Known) -> tuple[dt.date | None, TimeRule]:
    """Return the day that a moment names, or why it names none."""
    if moment.day is not None:
        return _calendar_day(moment, known)
    if moment.since is not None:
        told = known.told
        return (moved(told, moment.since), TimeRule.TEXT_DAY) if told else (None, TimeRule.NO_TEXT_DAY)
    if not moment.dated:
        return _undated(moment, known)
    if known.anchor is None:
        return None, TimeRule.NO_ANCHOR
    if moment.offset is not None:
        return _offset_day(known.anchor, moment, moment.offset)
    return nearest_weekday(known.anchor, moment, planned=known.planned)


def _offset_day(anchor: dt.date, moment: Moment, offset: int) -> tuple[dt.date | None, TimeRule]:
    """Count days; in "Rabu kemarin" the weekday decides where yesterday was another."""
    day = moved(anchor, offset)
    if day is None or moment.weekday is None or day.weekday() == moment.weekday:
        return day, TimeRule.OFFSET
    if offset == 0:
        before = moved(anchor, -1)  # "Sabtu dini hari tadi" of a report that is published on Sunday
        fits = before is not None and before.weekday() == moment.weekday
        return (before, TimeRule.WEEKDAY_PAST) if fits else (day, TimeRule.OFFSET)
    return nearest_weekday(anchor, moment, planned=offset > 0)


def _undated(moment: Moment, known: Known) -> tuple[dt.date | None, TimeRule]:
    if known.lost is not None:
        return None, known.lost
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
    type_ = moment_type(moment)
    day, rule = _day_of_moment(moment, known)
    if day is None:
        return nothing(type_, rule if rule.startswith("no value") else TimeRule.NO_SUCH_DAY)
    told = rule.value
    weekday = moment.weekday
    if moment.eve and (moment.day is None or weekday is None):
        day = moved(day, -1) or day
    elif moment.day is not None and weekday is not None and not moment.eve and day.weekday() != weekday:
        told = f"{rule}; {TimeRule.CONTRADICTION}"
    return Resolved(type_, _written(day, moment), told, day)
