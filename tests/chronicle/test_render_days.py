"""Days as a reader writes them."""

import pytest

from kronik.chronicle.render_days import day_text, range_text
from kronik.chronicle.render_words import ENGLISH, INDONESIAN

DAYS = {
    "day": ("2023-07-23", "23 Jul 2023", "23 Jul 2023"),
    "month": ("2023-06", "Jun 2023", "Jun 2023"),
    "august": ("2023-08", "Aug 2023", "Agu 2023"),
    "year": ("2022", "2022", "2022"),
    "decade": ("196", "1960s", "1960-an"),
    "days of a month": ("2023-07-17/2023-07-19", "17–19 Jul 2023", "17–19 Jul 2023"),
    "days of two months": ("2023-05-30/2023-06-02", "30 May – 2 Jun 2023", "30 Mei – 2 Jun 2023"),
    "months": ("2023-05/2023-06", "May – Jun 2023", "Mei–Jun 2023"),
    "years": ("2019/2023", "2019–2023", "2019–2023"),
    "quarter": ("2023-Q2", "Apr – Jun 2023", "Apr–Jun 2023"),
    "week": ("2022-W50", "12–18 Dec 2022", "12–18 Des 2022"),
    "weekend": ("2023-W29-WE", "22–23 Jul 2023", "22–23 Jul 2023"),
    "morning": ("2023-07-23TMO", "23 Jul 2023, morning", "23 Jul 2023, pagi"),
    "clock": ("2024-11-08T04:40+07:00", "8 Nov 2024, 04:40 WIB", "8 Nov 2024, 04:40 WIB"),
    "clock elsewhere": ("2024-11-08T04:40-05:00", "8 Nov 2024, 04:40 -05:00", "8 Nov 2024, 04:40 -05:00"),
    "nothing": (None, "day not told", "hari tidak disebut"),
    "not a day": ("P17M", "P17M", "P17M"),
    "impossible": ("2023-02-31", "2023-02-31", "2023-02-31"),
}


@pytest.mark.parametrize(("value", "english", "indonesian"), DAYS.values(), ids=DAYS)
def test_a_value_is_shown_with_its_precision(value: str | None, english: str, indonesian: str) -> None:
    """A day stays a day, a month a month, a week the days that it has."""
    expected = (english, indonesian)
    assert expected == (day_text(value, ENGLISH).replace(" – ", " – "), day_text(value, INDONESIAN))


RANGES = {
    "one day": ("2023-07-23", "2023-07-23", "23 July 2023"),
    "two days": ("2023-07-23", "2023-07-24", "23–24 Jul 2023"),
    "part of one day": ("2023-07-23TMO", "2023-07-23", "23 July 2023"),
    "year's end": ("2022-12-31", "2023-01-01", "31 Dec 2022 – 1 Jan 2023"),
    "month and day": ("2023-06", "2023-07-24", "Jun 2023 – 24 Jul 2023"),
    "unknown": (None, None, "day not told"),
    "half known": (None, "2023-07-24", "24 July 2023"),
}


@pytest.mark.parametrize(("first", "last", "expected"), RANGES.values(), ids=RANGES)
def test_a_range_names_its_days_once(first: str | None, last: str | None, expected: str) -> None:
    """A story of one day has that day in full; what first and last day share is written once."""
    assert expected == range_text(first, last, ENGLISH)
