"""Values from days: the arithmetic of the calendar, written as TIMEX3."""

import datetime as dt

from kronik.annotate.times.numbers import unit_factor

MONTHS_A_YEAR = 12
QUARTER_MONTHS, HALF_MONTHS = 3, 6
DAYS_A_WEEK = 7
MIDNIGHT = 24
FIRST_YEAR, LAST_YEAR = 1, 9999


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """Return the day; None where there is no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def moved(day: dt.date, days: int) -> dt.date | None:
    """Return the day so many days later; None beyond the calendar."""
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return None


def week_value(day: dt.date) -> str:
    """Write the ISO week of a day."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def first_days_of_week(day: dt.date) -> str | None:
    """Write Monday to Wednesday of the day's week."""
    monday = moved(day, -day.weekday())
    wednesday = moved(monday, 2) if monday else None
    return f"{monday}/{wednesday}" if monday and wednesday else None


def month_value(year: int, month: int) -> str:
    """Write a month."""
    return f"{year:04d}-{month:02d}"


def months_later(day: dt.date, months: int) -> tuple[int, int]:
    """Return (year, month) so many months after that of the day."""
    index = day.year * MONTHS_A_YEAR + day.month - 1 + months
    return index // MONTHS_A_YEAR, index % MONTHS_A_YEAR + 1


def _year_value(year: int) -> str | None:
    return f"{year:04d}" if FIRST_YEAR <= year <= LAST_YEAR else None


def _part_of_year(day: dt.date, letter: str, months: int, steps: int) -> str | None:
    year, month = months_later(day, steps * months)
    return f"{year:04d}-{letter}{(month - 1) // months + 1}" if FIRST_YEAR <= year <= LAST_YEAR else None


def period_value(day: dt.date, unit: str, steps: int) -> str | None:
    """Write the period of the unit so many steps from the one that holds the day; None beyond the calendar."""
    if unit in ("W", "WE", "WB", "D"):
        there = moved(day, steps * (1 if unit == "D" else DAYS_A_WEEK))
        if there is None:
            return None
        forms = {
            "W": week_value(there),
            "WE": week_value(there) + "-WE",
            "WB": first_days_of_week(there),
            "D": there.isoformat(),
        }
        return forms[unit]
    if unit in ("Q", "H"):
        return _part_of_year(day, unit, QUARTER_MONTHS if unit == "Q" else HALF_MONTHS, steps)
    factor, base = unit_factor(unit)
    if base == "M":
        year, month = months_later(day, steps * factor)
        return month_value(year, month) if FIRST_YEAR <= year <= LAST_YEAR else None
    written = _year_value(day.year + steps * factor)
    return written and written[: {10: 3, 100: 2}.get(factor, 4)]


def part_value(day: dt.date, part: str) -> str:
    """Write a part of a day."""
    return f"{day.isoformat()}T{part}"


def clock_value(day: dt.date, clock: tuple[int, ...], zone: str | None) -> str:
    """Write a time of day, with its zone where it is told; what is past 24:00 belongs to the next day."""
    if clock[0] == MIDNIGHT and any(clock[1:]):
        day, clock = moved(day, 1) or day, (0, *clock[1:])
    return f"{day.isoformat()}T{':'.join(f'{part:02d}' for part in clock)}{zone or ''}"
