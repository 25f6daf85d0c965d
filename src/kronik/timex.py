"""TIMEX3 values as spans of days; values are those of `DEFINITIONS`: 2023-07-23, 2022-W50, 2023-07-17/2023-07-19."""

import calendar
import datetime as dt
import re
from collections.abc import Callable

Days = tuple[dt.date, dt.date]
"""First and last day, both included."""


def _months(year: str, first: int, last: int) -> Days:
    return dt.date(int(year), first, 1), dt.date(int(year), last, calendar.monthrange(int(year), last)[1])


def _day(year: str, month: str, day: str) -> Days:
    date = dt.date(int(year), int(month), int(day))
    return date, date


def _week(year: str, week: str, weekend: str | None) -> Days:
    first = dt.date.fromisocalendar(int(year), int(week), 6 if weekend else 1)
    return first, dt.date.fromisocalendar(int(year), int(week), 7)


_FORMS: tuple[tuple[re.Pattern[str], Callable[..., Days]], ...] = (
    (re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T\S*)?"), _day),
    (re.compile(r"(\d{4})-(\d\d)"), lambda year, month: _months(year, int(month), int(month))),
    (re.compile(r"(\d{4})-Q([1-4])"), lambda year, n: _months(year, 3 * int(n) - 2, 3 * int(n))),
    (re.compile(r"(\d{4})-H([12])"), lambda year, n: _months(year, 6 * int(n) - 5, 6 * int(n))),
    (re.compile(r"(\d{4})-W(\d\d)(-WE)?"), _week),
    (re.compile(r"(\d{4})"), lambda year: _months(year, 1, 12)),
    (re.compile(r"(\d{2})"), lambda century: (_months(century + "00", 1, 1)[0], _months(century + "99", 12, 12)[1])),
    (re.compile(r"(\d{3})"), lambda decade: (_months(decade + "0", 1, 1)[0], _months(decade + "9", 12, 12)[1])),
)


def _simple_days(value: str) -> Days | None:
    for form, read in _FORMS:
        if match := form.fullmatch(value):
            return read(*match.groups())
    return None


def days_of(value: str | None) -> Days | None:
    """Return the days that a value spans; None for durations, sets, references and unresolved values."""
    if not value:
        return None
    first, _, last = value.partition("/")
    try:
        start = _simple_days(first)
        end = _simple_days(last) if last else start
    except ValueError:
        return None
    return (start[0], end[1]) if start and end and start[0] <= end[1] else None


def is_day(value: str | None) -> bool:
    """Tell whether the value names one single day (or a part or instant of it)."""
    days = days_of(value)
    return days is not None and days[0] == days[1]
