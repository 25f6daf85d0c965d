"""What the text says to values, where it is known from which day it counts."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from kronik.annotate.times.meaning import (
    Ago,
    Apart,
    Between,
    Literal,
    Meaning,
    Moment,
    Months,
    Period,
    Portion,
    TextPeriod,
    Years,
    is_bare_weekday,
)
from kronik.annotate.times.moments import (
    LATE_PARTS,
    MORNING_HOUR,
    Known,
    Resolved,
    moment_type,
    nothing,
    resolve_moment,
)
from kronik.annotate.times.names import TimeRule
from kronik.annotate.times.numbers import duration_value, unit_factor
from kronik.annotate.times.values import (
    DAYS_A_WEEK,
    HALF_MONTHS,
    MONTHS_A_YEAR,
    QUARTER_MONTHS,
    month_value,
    moved,
    period_value,
)
from kronik.annotate.times.years import nearest_month_year
from kronik.records.facts import TimexType
from kronik.timex import days_of


def _resolve_between(meaning: Between, known: Known) -> Resolved:
    first, last = meaning.first, meaning.last
    if isinstance(first, Moment) and isinstance(last, Moment):
        return _moments_between(first, last, known)
    end = resolve_meaning(last, known)
    span = days_of(end.value)
    if isinstance(first, Months) and isinstance(last, Months) and first.open and span:
        first = replace(first, year=span[0].year - (first.first > last.first))
    return _interval(resolve_meaning(first, known), end, TimexType.DATE)


def _moments_between(first: Moment, last: Moment, known: Known) -> Resolved:
    if is_bare_weekday(first) and is_bare_weekday(last) and not known.past:
        return nothing(TimexType.DATE, TimeRule.HABIT)
    end = resolve_moment(last, known) if last.dated else None
    if first.zone is None and last.zone is not None and first.clock is not None:
        first = replace(first, zone=last.zone)
    if first.day is not None and first.year is None and end is not None and end.day is not None:
        later = (first.month or end.day.month, first.day) > (end.day.month, end.day.day)
        start = resolve_moment(replace(first, year=end.day.year - later), known)
    elif is_bare_weekday(first) and not is_bare_weekday(last) and end is not None and end.day is not None:
        back = (end.day.weekday() - (first.weekday or 0)) % DAYS_A_WEEK
        start = resolve_moment(Moment(offset=-back), replace(known, anchor=end.day))
    else:
        start = resolve_moment(first, known)
    if end is not None and last.day is None and last.weekday is not None and start.day is not None:
        span = (last.weekday - start.day.weekday()) % DAYS_A_WEEK
        end = resolve_moment(Moment(offset=span, part=last.part, clock=last.clock), replace(known, anchor=start.day))
    if end is None:
        late = first.part in LATE_PARTS or (first.clock is not None and first.clock[0] > MORNING_HOUR)
        end = resolve_moment(last, replace(known, told=start.day or known.told, evening=late))
        if first.clock and last.clock and last.clock < first.clock and start.day is not None and end.day == start.day:
            end = resolve_moment(last, replace(known, told=moved(start.day, 1)))
    return _interval(start, end, moment_type(last))


def _interval(start: Resolved, end: Resolved, type_: TimexType) -> Resolved:
    if start.value is None or end.value is None:
        return Resolved(type_, None, start.rule if start.value is None else end.rule)
    if start.value == end.value:
        return Resolved(type_, start.value, start.rule, start.day)
    first, last = days_of(start.value), days_of(end.value)
    if first and last and first[0] > last[1]:
        return nothing(type_, TimeRule.NO_SUCH_DAY)
    return Resolved(type_, f"{start.value.split('/')[0]}/{end.value.split('/')[-1]}", TimeRule.INTERVAL, start.day)


def _resolve_months(meaning: Months, known: Known) -> Resolved:
    year, rule = meaning.year, TimeRule.MONTH
    if year is None:
        if known.anchor is None:
            return nothing(TimexType.DATE, TimeRule.NO_ANCHOR)
        if meaning.years is not None:
            year = known.anchor.year + meaning.years
        elif known.past and meaning.shift is None:
            year, rule = known.anchor.year - (meaning.last > known.anchor.month), TimeRule.NEAREST_MONTH
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
            return nothing(TimexType.DATE, TimeRule.NO_ANCHOR)
        year = known.anchor.year + (meaning.years or 0)
        months = QUARTER_MONTHS if meaning.letter == "Q" else HALF_MONTHS
        begins = (meaning.number - 1) * months + 1
        if meaning.years is None and not known.planned and begins > known.anchor.month:
            year -= 1
    return Resolved(TimexType.DATE, f"{year:04d}-{meaning.letter}{meaning.number}", TimeRule.PORTION)


def _resolve_period(meaning: Period, known: Known) -> Resolved:
    if known.anchor is None:
        return nothing(TimexType.DATE, TimeRule.NO_ANCHOR)
    value = period_value(known.anchor, meaning.unit, meaning.steps)
    return Resolved(TimexType.DATE, value, TimeRule.PERIOD if value else TimeRule.NO_SUCH_DAY)


def counted(base: dt.date, amount: float, unit: str, rule: TimeRule) -> Resolved:
    """Count an amount of time from a day, in the precision of its unit."""
    factor, word = unit_factor(unit)
    if word in ("H", "MIN", "S"):
        return nothing(TimexType.TIME, TimeRule.SHORT)
    if word == "Y" and amount != int(amount):
        value = period_value(base, "M", round(amount * factor * MONTHS_A_YEAR))
        return Resolved(TimexType.DATE, value and value[:4], rule)
    steps = round(amount)
    value = period_value(base, unit, steps)
    day = moved(base, steps) if word == "D" else None
    return Resolved(TimexType.DATE, value, rule if value else TimeRule.NO_SUCH_DAY, day)


def _resolve_apart(meaning: Apart, known: Known) -> Resolved:
    if meaning.clause:
        return Resolved(TimexType.DURATION, duration_value(abs(meaning.amount), meaning.unit), TimeRule.DURATION)
    base = _told_base(known, unit_factor(meaning.unit)[1])
    if base is None:
        return nothing(TimexType.DATE, TimeRule.NO_TEXT_DAY)
    return counted(base, meaning.amount, meaning.unit, TimeRule.TEXT_DAY)


def _told_base(known: Known, unit: str) -> dt.date | None:
    """Return a day of the told period from which units can be counted: of a told month for M, of a told year for Y."""
    if known.period is None or unit not in ("M", "Y"):
        return known.told
    first, last = known.period
    same = first.year == last.year and (unit == "Y" or first.month == last.month)
    return first if same else None


def _resolve_text_period(meaning: TextPeriod, known: Known) -> Resolved:
    base = _told_base(known, meaning.unit)
    if base is None:
        return nothing(TimexType.DATE, TimeRule.UNBOUNDED)
    value = period_value(base, meaning.unit, meaning.steps)
    return Resolved(TimexType.DATE, value, TimeRule.TEXT_PERIOD if value else TimeRule.NO_SUCH_DAY)


def _resolve_ago(meaning: Ago, known: Known) -> Resolved:
    if known.anchor is None:
        return nothing(TimexType.DATE, TimeRule.NO_ANCHOR)
    return counted(known.anchor, meaning.amount, meaning.unit, TimeRule.AGO)


def _resolve_years(meaning: Years, _known: Known) -> Resolved:
    last = f"/{meaning.last:04d}" if meaning.last != meaning.first else ""
    return Resolved(TimexType.DATE, f"{meaning.first:04d}{last}", TimeRule.YEAR)


def _resolve_literal(meaning: Literal, _known: Known) -> Resolved:
    return Resolved(meaning.type, meaning.value, meaning.rule)


_RESOLVERS: dict[type, Callable[..., Resolved]] = {
    Moment: resolve_moment,
    Between: _resolve_between,
    Months: _resolve_months,
    Portion: _resolve_portion,
    Period: _resolve_period,
    Ago: _resolve_ago,
    Apart: _resolve_apart,
    TextPeriod: _resolve_text_period,
    Years: _resolve_years,
    Literal: _resolve_literal,
}


def resolve_meaning(meaning: Meaning, known: Known) -> Resolved:
    """Return what a meaning is worth where so much is known."""
    return _RESOLVERS[type(meaning)](meaning, known)
