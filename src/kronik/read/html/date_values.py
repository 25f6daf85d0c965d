"""Dates as markup and addresses write them, read into ISO 8601 with the precision and the zone that they have."""

import datetime as dt
import re
from urllib.parse import urlsplit

from kronik.lang.id.page_credits import ZONES
from kronik.read.stamps import CENTURY, FIRST_YEAR, LAST_YEAR, find_stamp

MAX_DATE_CHARS = 80
"""Code points of a value; the longest form that browsers print has 62."""
MAX_OFFSET_HOURS = 14
"""Hours of the zone that is furthest from UTC."""
MILLISECOND_DIGITS = 13
"""Digits of milliseconds since 1970 from 2001 to 2286; seconds have 10."""
MAX_MONTH = 12

_ISO = re.compile(
    r"(?P<year>\d{4})(?P<gap>[-/.]?)(?P<month>\d\d?)(?P=gap)(?P<day>\d\d?)"
    r"(?:(?:[T,\s]+|-)(?P<hour>\d\d?)[:.]?(?P<minute>\d\d)(?:[:.]?(?P<second>\d\d)(?:[.,]\d{1,9})?)?"
    r"\s?(?P<zone>Z|UTC|GMT|WIB|WITA|WIT|[+-]\d\d?(?::?\d\d)?)?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"((?:19|20)\d{6})(\d{4}(?:\d\d)?)")
_NAMED_OFFSET = re.compile(r"\b(?:GMT|UTC)(?=[+-]\d)", re.IGNORECASE)
_OFFSET = re.compile(r"([+-])(\d\d?):?(\d\d)?")
_AMERICAN = re.compile(r"(\d\d?)/(\d\d?)/\d{4}\b.*[ap]m\b", re.IGNORECASE)
_PATHS = (
    re.compile(r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>\d\d?)[/-](?P<day>\d\d?)(?=/)"),
    re.compile(r"/(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?:\d{4}|\d{6})?(?=[^\d]|$)"),
    re.compile(r"/(?P<year>\d\d)/(?P<month>\d\d)/(?P<day>\d\d)(?=/)"),
)
"""A date in the path's folders, at the head of its last part, or with a year of two digits."""


def _calendar_day(year: str, month: str, day: str) -> dt.date | None:
    try:
        found = dt.date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found if FIRST_YEAR <= found.year <= LAST_YEAR else None


def _offset(zone: str | None) -> str | None:
    """Return a zone as an offset, empty where none is written; None where there is no such zone."""
    if not zone:
        return ""
    match = _OFFSET.fullmatch(zone)
    if match is None:
        return ZONES.get(zone.lower(), "")
    hours, minutes = int(match[2]), int(match[3] or 0)
    if hours > MAX_OFFSET_HOURS or minutes > 59:  # noqa: PLR2004 - minutes of an hour
        return None
    return f"{match[1] if hours or minutes else '+'}{hours:02d}:{minutes:02d}"


def _read_iso(value: str) -> str | None:
    match = _ISO.fullmatch(value)
    day = _calendar_day(match["year"], match["month"], match["day"]) if match else None
    if match is None or day is None:
        return None
    if match["hour"] is None or not any(int(match[part] or 0) for part in ("hour", "minute", "second")):
        return day.isoformat()
    offset = _offset(match["zone"])
    try:
        clock = dt.time(int(match["hour"]), int(match["minute"]), int(match["second"] or 0))
    except ValueError:
        return day.isoformat()
    return f"{day.isoformat()}T{clock.isoformat('minutes')}{offset or ''}"


def _read_epoch(digits: str) -> str | None:
    seconds = int(digits) // 1000 if len(digits) == MILLISECOND_DIGITS else int(digits)
    at = dt.datetime.fromtimestamp(seconds, dt.UTC)
    return at.isoformat(timespec="minutes") if FIRST_YEAR <= at.year <= LAST_YEAR else None


def without_midnight(value: str) -> str:
    """Return the day alone where the clock says midnight: many systems write it for a day without a time."""
    return value[:10] if value[10:16] == "T00:00" else value


def read_date(value: str, *, epoch: bool = False) -> str | None:
    """Return a written date as ISO 8601, to the minute where it has a time; None where it is no full date.

    `epoch`: digits may count seconds or milliseconds since 1970. Midnight sharp is read as no time of day. A date
    between slashes with "am" or "pm" of which it cannot be told whether day or month comes first is no date.
    """
    value = " ".join(value.split())
    if not value or len(value) > MAX_DATE_CHARS:
        return None
    if value.isdigit() and len(value) in (10, MILLISECOND_DIGITS):
        return _read_epoch(value) if epoch else None
    if compact := _COMPACT.fullmatch(value):
        value = f"{compact[1]}T{compact[2]}"
    value = _NAMED_OFFSET.sub("", value)
    if found := _read_iso(value):
        return found
    american = _AMERICAN.match(value)
    if american and american[1] != american[2] and max(int(american[1]), int(american[2])) <= MAX_MONTH:
        return None
    stamp = find_stamp(value)
    return without_midnight(stamp[0]) if stamp else None


def address_day(url: str | None) -> str | None:
    """Return the day in the path of an address; words of the title that name a day do not count."""
    try:
        path = urlsplit(url or "").path
    except ValueError:
        return None
    for form in _PATHS:
        for match in form.finditer(path):
            year = match["year"] if len(match["year"]) > 2 else str(CENTURY + int(match["year"]))  # noqa: PLR2004
            if day := _calendar_day(year, match["month"], match["day"]):
                return day.isoformat()
    return None
