"""TIMEX3 values as a reader writes them, with the precision that is known."""

import calendar
import datetime as dt
import re

from babel.dates import format_date, format_interval

from kronik.chronicle.render_words import Words
from kronik.timex import Days, days_of, is_day

_CLOCK = re.compile(r"T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?")
_ZONES = {"+07:00": "WIB", "+08:00": "WITA", "+09:00": "WIT", "+00:00": "UTC", "Z": "UTC"}
_YEAR = re.compile(r"\d{4}")
_DECADE = re.compile(r"\d{3}")
_MONTHS_A_YEAR = 12


def _whole_months(days: Days) -> bool:
    last = days[1]
    return days[0].day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]


def _decade(value: str, words: Words) -> str:
    return f"{value}0-an" if words.locale == "id" else f"{value}0s"


def _interval(days: Days, words: Words) -> str:
    first, last = days
    if _whole_months(days):
        if (first.month, last.month) == (1, _MONTHS_A_YEAR):
            return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
        first = first.replace(day=1)
        return _joined(first, last.replace(day=1), "yMMM", words)
    return _joined(first, last, "yMMMd", words)


def _joined(first: dt.date, last: dt.date, skeleton: str, words: Words) -> str:
    text: str = format_interval(first, last, skeleton, locale=words.locale)
    return text.replace("\u2009", " ").replace("\u202f", " ")


def _within_day(value: str, words: Words) -> str:
    """Return the clock time or part of the day, with the comma before it; empty for a whole day."""
    _, mark, rest = value.partition("T")
    part = words.parts_of_day.get(mark + rest)
    if part:
        return f", {part}"
    clock = _CLOCK.fullmatch(mark + rest)
    if not clock:
        return ""
    zone = clock[2]
    return f", {clock[1]} {_ZONES.get(zone, zone)}" if zone else f", {clock[1]}"


def day_text(value: str | None, words: Words, *, full: bool = False) -> str:
    """Return "23 Jul 2023", "Jun 2023", "17–19 Jul 2023", "2022"; with `full` a single day's month is written out."""
    if value is None:
        return words.day_not_told
    if _DECADE.fullmatch(value):
        return _decade(value, words)
    days = days_of(value)
    if days is None:
        return value
    if _YEAR.fullmatch(value):
        return value
    if days[0] != days[1]:
        return _interval(days, words)
    shape = "d MMMM y" if full else "d MMM y"
    return str(format_date(days[0], shape, locale=words.locale)) + _within_day(value, words)


def range_text(first: str | None, last: str | None, words: Words) -> str:
    """Return the days from first to last; a single day in full."""
    if first is None or last is None or first == last:
        return day_text(first or last, words, full=True)
    if is_day(first) and is_day(last):
        return _range(first, last, words)
    return f"{day_text(first, words)} – {day_text(last, words)}"


def _range(first: str, last: str, words: Words) -> str:
    start, end = days_of(first), days_of(last)
    if start is None or end is None or start[0] > end[1]:
        return f"{day_text(first, words)} – {day_text(last, words)}"
    if start[0] == end[1]:
        return day_text(start[0].isoformat(), words, full=True)
    return _joined(start[0], end[1], "yMMMd", words)
