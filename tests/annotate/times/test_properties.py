"""What holds for any text and any date."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.lang.id.time_words import MONTHS, SINGLE_WORDS, UNITS, WEEKDAYS

Read = Callable[..., Any]
NAMES = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTH_NAMES = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
LOOSE = (
    "2019",
    "17",
    "31/2",
    "(",
    ")",
    ",",
    "-",
    "10.30",
    "WIB",
    "dua",
    "belas",
    "kemarin",
    "pagi",
    "setahun",
    "Minggu",
)

dates = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))
vocabulary = sorted({*MONTHS, *WEEKDAYS, *UNITS, *(word for row in SINGLE_WORDS.values() for word in row)})
salads = st.lists(st.sampled_from((*vocabulary, *LOOSE)), min_size=1, max_size=25).map(" ".join)


@given(text=st.text(min_size=1) | salads, anchor=st.none() | dates)
def test_any_text(read: Read, text: str, anchor: dt.date | None) -> None:
    """No text raises, and every expression lies inside the text, in order, without overlap."""
    _, times = read(text, published=anchor.isoformat() if anchor else None)
    borders = [0, *(edge for found in times for edge in (found.span.start, found.span.end)), len(text)]
    assert sorted(borders) == borders
    assert [found.text for found in times] == [found.span.cut(text) for found in times]


@pytest.mark.parametrize(
    "form",
    [
        pytest.param(lambda d: f"{d.day}/{d.month}/{d.year}", id="23/7/2023"),
        pytest.param(lambda d: f"{d:%d-%m-%Y}", id="23-07-2023"),
        pytest.param(lambda d: f"{d:%d.%m.%Y}", id="23.07.2023"),
        pytest.param(lambda d: d.isoformat(), id="2023-07-23"),
        pytest.param(lambda d: f"{d.day} {MONTH_NAMES[d.month - 1]} {d.year}", id="23 Juli 2023"),
        pytest.param(lambda d: f"tanggal {d.day} {MONTH_NAMES[d.month - 1]} {d.year}", id="tanggal 23 Juli 2023"),
        pytest.param(lambda d: f"{NAMES[d.weekday()]} ({d.day}/{d.month}/{d.year})", id="Minggu (23/7/2023)"),
        pytest.param(
            lambda d: f"{NAMES[d.weekday()]}, {d.day} {MONTH_NAMES[d.month - 1]} {d.year}", id="Minggu, 23 Juli 2023"
        ),
    ],
)
@given(day=dates)
def test_written_dates_come_back(read: Read, form: Callable[[dt.date], str], day: dt.date) -> None:
    """A complete date has its own value in whatever form it is written, without any anchor day."""
    written = form(day)
    _, times = read(f"Rapat digelar pada {written}.")
    assert [(written, day.isoformat())] == [(found.text, found.value) for found in times]


@given(day=dates, anchor=dates)
def test_weekday_with_date_keeps_its_weekday_or_is_near(read: Read, day: dt.date, anchor: dt.date) -> None:
    """A date without year, given its weekday, resolves to that day and month."""
    _, times = read(f"Rapat digelar pada {NAMES[day.weekday()]} ({day.day}/{day.month}).", published=anchor.isoformat())
    values = [found.value for found in times]
    assert [day.isoformat()[4:]] == [value[4:] for value in values if value]


@pytest.mark.parametrize(
    "unit", ["dua ", "Senin (20/10) lalu ", "(", "1-", "tahun ", "Hari ", "senin-", "pukul 10.00, "]
)
def test_long_lines_are_read_to_their_end(read: Read, unit: str) -> None:
    """A page of 60,000 characters on one line is read, whatever it repeats; a pattern that backtracks would hang."""
    text = unit * (60_000 // len(unit))
    _, times = read(text)
    assert all(found.span.end <= len(text) for found in times)
