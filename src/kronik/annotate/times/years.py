"""Which year a date without year, or a month without year, belongs to; and which day a bare weekday is."""

import datetime as dt

from kronik.annotate.times.meaning import Moment, Shift
from kronik.annotate.times.names import TimeRule
from kronik.annotate.times.values import DAYS_A_WEEK, MONTHS_A_YEAR, day_of, moved

SEARCH_YEARS = 11
"""Years looked at for a fitting weekday: within eleven, every date but 29 February has had each weekday."""
NEWS_DAYS = 31
"""A date so near to the anchor day, in days, is that of the news; a weekday that does not fit is a slip of the pen."""
FUTURE_COST = 1.5
"""Weight of days ahead against days past where the clause does not plan: news tells of what has happened."""
PLANNED_PAST_COST = 3.0
"""Weight of days past where the clause plans: "akan digelar 20 Juni", read in September, is next year's."""
OTHER_YEAR_MONTHS = 2
"""Months of distance that leaving the anchor's year costs: a month without year is mostly one of the current year."""
FUTURE_MONTH_COST = 1.3
"""The same weight for months; July to December (5 ahead) still goes before the December past (7 back)."""


def nearest_date(anchor: dt.date, dates: list[dt.date], shift: Shift | None, *, planned: bool) -> dt.date | None:
    """Return the date that fits the direction or tense best; None where none does."""
    if shift is Shift.LAST:
        dates = [date for date in dates if date <= anchor]
    elif shift is Shift.NEXT:
        dates = [date for date in dates if date >= anchor]
    forward, back = (1.0, PLANNED_PAST_COST) if planned else (FUTURE_COST, 1.0)

    def cost(date: dt.date) -> tuple[float, dt.date]:
        days = (date - anchor).days
        return (days * forward if days > 0 else -days * back, date)

    return min(dates, key=cost, default=None)


def dates_around(anchor: dt.date, month: int, day: int, years: int) -> list[dt.date]:
    """Return the day and month in each year around the anchor day in which it exists."""
    found = (day_of(year, month, day) for year in range(anchor.year - years, anchor.year + years + 1))
    return [date for date in found if date is not None]


def dated_in_year(anchor: dt.date, moment: Moment, *, planned: bool) -> tuple[dt.date | None, TimeRule]:
    """Give a day and month its year, by its weekday where one is told."""
    month, day = moment.month or 0, moment.day or 0
    nearest = nearest_date(anchor, dates_around(anchor, month, day, 1), moment.shift, planned=planned)
    if nearest is None:
        leap = nearest_date(anchor, dates_around(anchor, month, day, SEARCH_YEARS), moment.shift, planned=planned)
        return leap, TimeRule.NEAREST_YEAR if leap else TimeRule.NO_SUCH_DAY
    weekday = moment.weekday
    if weekday is None or moment.eve or nearest.weekday() == weekday or abs((nearest - anchor).days) <= NEWS_DAYS:
        return nearest, TimeRule.NEAREST_YEAR
    fits = [date for date in dates_around(anchor, month, day, SEARCH_YEARS) if date.weekday() == weekday]
    fit = nearest_date(anchor, fits, moment.shift, planned=planned)
    return (fit, TimeRule.YEAR_BY_WEEKDAY) if fit else (nearest, TimeRule.NEAREST_YEAR)


def nearest_month_year(anchor: dt.date, month: int, shift: Shift | None, *, planned: bool) -> int:
    """Return the year of a month without year."""
    if shift is Shift.LAST:
        return anchor.year - (month >= anchor.month)
    if shift is Shift.NEXT:
        return anchor.year + (month <= anchor.month)
    if shift is Shift.THIS:
        return anchor.year

    def cost(year: int) -> float:
        ahead = (year - anchor.year) * MONTHS_A_YEAR + month - anchor.month
        away = OTHER_YEAR_MONTHS if year != anchor.year else 0
        if ahead > 0 and not planned:
            return float("inf") if away else ahead * FUTURE_MONTH_COST
        return abs(ahead) * (FUTURE_COST if planned and ahead < 0 else 1) + away

    return min((anchor.year, anchor.year - 1, anchor.year + 1), key=cost)


def nearest_weekday(anchor: dt.date, moment: Moment, *, planned: bool) -> tuple[dt.date | None, TimeRule]:
    """Return the day that a weekday without date means."""
    weekday = moment.weekday or 0
    if moment.weeks is not None:
        monday = moved(anchor, moment.weeks * DAYS_A_WEEK - anchor.weekday())
        return (moved(monday, weekday) if monday else None), TimeRule.WEEKDAY_OF_WEEK
    ahead = (weekday - anchor.weekday()) % DAYS_A_WEEK
    if moment.shift is Shift.NEXT or (planned and moment.shift is not Shift.LAST):
        strict = moment.shift is Shift.NEXT and ahead == 0
        return moved(anchor, DAYS_A_WEEK if strict else ahead), TimeRule.WEEKDAY_FUTURE
    back = (anchor.weekday() - weekday) % DAYS_A_WEEK
    strict = moment.shift is Shift.LAST and back == 0
    return moved(anchor, -DAYS_A_WEEK if strict else -back), TimeRule.WEEKDAY_PAST
