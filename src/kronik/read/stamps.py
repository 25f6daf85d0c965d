"""Stamps that a page prints, as ISO 8601 with the precision and the zone that they have."""

import datetime as dt
import re
from collections.abc import Iterator

from kronik.lang.id.page_credits import CHANGED_STAMP, MONTHS, STAMP_WORDS, WEEKDAYS, ZONES

MAX_STAMP_CHARS = 140
"""Characters of a line that is a stamp with what stands around it."""
MAX_OTHER_WORDS = 2
"""Words beside a date that are no stamp words: a site's name; a headline with a date has more."""
MAX_OTHER_WORDS_TIMED = 5
"""The same beside date and time: site and writer."""
CENTURY = 2000
"""Two-digit years of stamps belong to this century: the web is younger."""
FIRST_YEAR = 1995
LAST_YEAR = 2100
"""Years outside of these are no stamps of a news page."""

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_TIME = (
    r"(?:[ ,|/·•–-]*(?:pukul |jam |at |T)?(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)"
    r"(?:[:.][0-5]\d(?:\.\d+)?)?(?!\d)"
    r"(?: ?(?P<half>[ap]m)\b)?(?: ?\(?(?P<zone>WIB|WITA|WIT|GMT\+7|GMT\+8|UTC\+7|GMT|UTC|Z|[+-]\d\d:?\d\d)\b\)?)?)?"
)
_DATES = (
    r"(?P<year>\d{4})[-/](?P<month>\d{1,2})[-/](?P<day>\d{1,2})(?=\D|$)",
    r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4}|\d{2})(?=\D|$)",
    rf"(?P<day>\d{{1,2}})[ -](?P<name>{_MONTH})\.?,?[ -](?P<year>\d{{4}})(?=\D|$)",
    rf"(?P<name>{_MONTH})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})(?=\D|$)",
)
STAMPS = tuple(
    re.compile(rf"(?<!\d)(?:\b{WEEKDAYS}\b\.?[ ,|/]*(?P<open>\()?)?{date}(?(open)\)){_TIME}", re.IGNORECASE)
    for date in _DATES
)
"""A bracket after the weekday closes after the date: "Rabu (17/4/2024) 16.25 WIB"."""
MAY_HOLD_DATE = re.compile(r"\d{4}|\d[/.-]\d{1,2}[/.-]\d")
BESIDE = re.compile(rf"\b(?:{STAMP_WORDS}|{WEEKDAYS}|wib|wita|wit)\b|[^\w.]+|[\d_]+|(?<!\w)\.|\.(?!\w)", re.IGNORECASE)
WRITER_FIRST = re.compile(r"(?:by|oleh|penulis)\b[^.,:]{3,60}[-–—|·•/,]\s*", re.IGNORECASE)
"""A writer before the date, as blogs' templates set it; section and reading time may stand behind it."""
CLOCK_FIRST = re.compile(
    r"(?<!\d)(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?: ?(?P<zone>WIB|WITA|WIT))?", re.IGNORECASE
)
CHANGED = re.compile(rf"\b{CHANGED_STAMP}", re.IGNORECASE)
ISO_OFFSET = re.compile(r"([+-]\d\d):?(\d\d)")


def _day(match: re.Match[str]) -> dt.date | None:
    parts = match.groupdict()
    month = MONTHS[parts["name"].lower()] if parts.get("name") else int(parts["month"])
    year = int(parts["year"])
    year += CENTURY if len(parts["year"]) == 2 else 0  # noqa: PLR2004 - two digits
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return dt.date(year, month, int(parts["day"]))
    except ValueError:
        return None


def _offset(zone: str | None) -> str:
    if zone is None:
        return ""
    iso = ISO_OFFSET.fullmatch(zone)
    return f"{iso[1]}:{iso[2]}" if iso else ZONES.get(zone.lower(), "")


def _clock(match: re.Match[str]) -> str:
    if match["hour"] is None:
        return ""
    hour = int(match["hour"])
    half = (match.groupdict().get("half") or "").lower()
    noon = 12
    if half and hour <= noon:
        hour = hour % noon + (noon if half == "pm" else 0)
    return f"T{hour:02d}:{match['minute']}{_offset(match['zone'])}"


def find_stamp(text: str) -> tuple[str, int, int] | None:
    """Return the first full date of a short text as ISO 8601, with time and zone where it has them, and its place."""
    for form in STAMPS:
        match = form.search(text)
        if match is None:
            continue
        day = _day(match)
        if day is None:
            continue
        clock = _clock(match)
        if not clock and (early := CLOCK_FIRST.search(text[: match.start()])):
            clock = _clock(early)
        return day.isoformat() + clock, match.start(), match.end()
    return None


def _dates(text: str, *, changed: bool) -> Iterator[tuple[str, int, int]]:
    """Yield the dates of a stamp that a label before them tells are those of changes, with it, or the others."""
    start = 0
    while found := find_stamp(text[start:]):
        label = CHANGED.search(text[start : start + found[1]])
        if bool(label) is changed:
            yield found[0], start + (label.start() if label else found[1]), start + found[2]
        start += found[2]


def find_publication(text: str) -> tuple[str, int, int] | None:
    """Return the first date of a stamp that is not labelled as that of a change; None where each is.

    "Diperbarui 11 Juni 2024, diterbitkan 10 Juni 2024" was published on the tenth.
    """
    return next(_dates(text, changed=False), None)


def find_change(text: str) -> tuple[str, int, int] | None:
    """Return the first date of a stamp that is labelled as that of a change."""
    return next(_dates(text, changed=True), None)


def is_stamp_line(text: str) -> bool:
    """Tell whether a line is a stamp: a date, perhaps the site's or writer's name, and no sentence."""
    if len(text) > MAX_STAMP_CHARS or not MAY_HOLD_DATE.search(text):
        return False
    found = find_stamp(text)
    if found is None:
        return False
    if WRITER_FIRST.fullmatch(text, 0, found[1]) and text[-1] != ".":
        return True
    rest = text[: found[1]] + " " + text[found[2] :]
    if "(" in rest:
        return False
    left = BESIDE.sub(" ", rest).split()
    limit = MAX_OTHER_WORDS_TIMED if "T" in found[0] else MAX_OTHER_WORDS
    return len(left) <= limit and all(word[0].isupper() or "." in word for word in left) and text[-1] != "."
