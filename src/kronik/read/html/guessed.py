"""htmldate as the last voice on the day of a page."""

import datetime as dt

from htmldate import find_date

from kronik.read.stamps import FIRST_YEAR, LAST_YEAR

FIRST_DAY = dt.datetime(FIRST_YEAR, 1, 1)  # noqa: DTZ001 - compared by the library with days without a zone
LAST_DAY = dt.datetime(LAST_YEAR, 12, 31)  # noqa: DTZ001 - the same
"""Fixed bounds: left to itself the library takes today, and the same page would be read differently tomorrow."""
MAX_MARKUP_CHARS = 2_000_000
"""Code points of a page that are worth 10 ms a 100,000; the longest of 13 real pages has 287,000."""


def guessed_day(markup: str) -> str | None:
    """Return the day that htmldate sees in the source of a page; None where it sees none.

    Its extensive search is left out: that completes dates from the day of reading. The source is given behind a line
    break, because the library would fetch a text that begins like an address.
    """
    if len(markup) > MAX_MARKUP_CHARS or "<" not in markup:
        return None
    try:
        return find_date(
            "\n" + markup, extensive_search=False, original_date=True, url="", min_date=FIRST_DAY, max_date=LAST_DAY
        )
    except (ValueError, LookupError, ArithmeticError, TypeError):
        return None  # the library stumbled: no voice
