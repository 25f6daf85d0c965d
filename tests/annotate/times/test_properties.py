"""What holds for any text and any date."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.lang.id.time_words import MONTHS, NUMBER_WORDS, SINGLE_WORDS, UNITS, WEEKDAYS, ZONES
from kronik.records.facts import TimexType
from kronik.timex import days_of

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


_DAY = r"\d{4}-\d\d-\d\d"
_CLOCK = r"\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?"
_POINT = rf"(?:{_DAY}(?:T(?:MO|AF|EV|NI|{_CLOCK}))?|\d{{4}}-(?:\d\d|Q[1-4]|H[12]|W\d\d(?:-WE)?)|\d{{2,4}})"
_NUMBER = r"\d+(?:\.\d+)?"
_AMOUNT = (
    rf"P(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?(?:T(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?"
)
_PERIOD = re.compile(rf"(?=P.)(?:{_AMOUNT}(?<![PT])|PT?X[YMWDHS])")
VALUES = {
    TimexType.DATE: re.compile(rf"{_POINT}(?:/{_POINT})?|(?:PAST|PRESENT|FUTURE)_REF"),
    TimexType.TIME: re.compile(rf"{_POINT}(?:/{_POINT})?"),
    TimexType.DURATION: _PERIOD,
    TimexType.SET: _PERIOD,
}
"""The forms of values that the reference page names, for each type."""


@given(text=salads, anchor=st.none() | dates)
def test_values_are_timex3(read: Read, text: str, anchor: dt.date | None) -> None:
    """Whatever is found has a value in a form of its type, or none and a reason, and no interval runs backwards."""
    for found in read(text, published=anchor.isoformat() if anchor else None)[1]:
        if found.value is None:
            assert "no value" in found.rule
            continue
        assert VALUES[found.type].fullmatch(found.value), (found.text, found.type, found.value)
        if "/" in found.value:
            assert days_of(found.value), (found.text, found.value)


def one_value(read: Read, sentence: str, anchor: dt.date) -> str | None:
    """Return the value of the only expression of a sentence."""
    (found,) = read(sentence, published=anchor.isoformat())[1]
    return str(found.value) if found.value else None


@pytest.mark.parametrize(
    ("words", "days"),
    [
        pytest.param("hari ini", 0, id="today"),
        pytest.param("kemarin", -1, id="yesterday"),
        pytest.param("kemarin lusa", -2, id="the day before yesterday"),
        pytest.param("besok", 1, id="tomorrow"),
        pytest.param("lusa", 2, id="the day after tomorrow"),
        pytest.param("sehari lalu", -1, id="a day ago"),
        pytest.param("dua hari yang lalu", -2, id="two days ago"),
        pytest.param("sepuluh hari lagi", 10, id="in ten days"),
    ],
)
@given(anchor=dates)
def test_relative_days_move_with_the_anchor_day(read: Read, words: str, days: int, anchor: dt.date) -> None:
    """A relative day lies as many days from the day of the article as it says, whatever that day is."""
    assert (anchor + dt.timedelta(days=days)).isoformat() == one_value(read, f"Ia pulang {words}.", anchor)


@given(anchor=dates, count=st.integers(1, 99))
def test_days_ago_are_counted(read: Read, anchor: dt.date, count: int) -> None:
    """So many days ago are so many days before the anchor day."""
    assert (anchor - dt.timedelta(days=count)).isoformat() == one_value(read, f"Ia pulang {count} hari lalu.", anchor)


@given(anchor=dates, weekday=st.integers(0, 6))
def test_bare_weekdays_are_near(read: Read, anchor: dt.date, weekday: int) -> None:
    """A bare weekday is within the week before the anchor day, or after it where the clause plans."""
    past = one_value(read, f"Ia pulang pada hari {NAMES[weekday]}.", anchor)
    planned = one_value(read, f"Ia akan pulang pada hari {NAMES[weekday]}.", anchor)
    assert past
    assert planned
    assert [weekday, weekday] == [dt.date.fromisoformat(value).weekday() for value in (past, planned)]
    assert 0 <= (anchor - dt.date.fromisoformat(past)).days < 7
    assert 0 <= (dt.date.fromisoformat(planned) - anchor).days < 7


@given(day=dates, hour=st.integers(0, 23), minute=st.integers(0, 59), zone=st.sampled_from(sorted(ZONES)))
def test_clock_times_keep_hour_and_zone(read: Read, day: dt.date, hour: int, minute: int, zone: str) -> None:
    """A time of day told with its day and zone comes back as that instant."""
    sentence = f"Rapat digelar pada {day:%d-%m-%Y} pukul {hour:02d}.{minute:02d} {zone.upper()}."
    assert f"{day}T{hour:02d}:{minute:02d}{ZONES[zone]}" == one_value(read, sentence, day)


@given(day=dates, length=st.integers(1, 10))
def test_intervals_hold_both_ends(read: Read, day: dt.date, length: int) -> None:
    """Two days of a month joined by a dash are an interval from the first to the last."""
    last = day + dt.timedelta(days=length)
    if last.month != day.month:
        return
    sentence = f"Pameran dibuka {day.day}-{last.day} {MONTH_NAMES[day.month - 1]} {day.year}."
    assert f"{day}/{last}" == one_value(read, sentence, day)


@given(day=dates, case=st.sampled_from([str.lower, str.upper, str.title]))
def test_capitals_do_not_matter_to_dates(read: Read, day: dt.date, case: Callable[[str], str]) -> None:
    """A complete date has its value in small letters, in capitals and in headlines."""
    assert day.isoformat() == one_value(
        read, case(f"rapat pada {day.day} {MONTH_NAMES[day.month - 1]} {day.year}."), day
    )


@given(anchor=dates, word=st.sampled_from(["kemarin", "Senin (3/7)", "pekan lalu", "dua hari lalu", "bulan Juni"]))
def test_spans_move_with_the_text(read: Read, anchor: dt.date, word: str) -> None:
    """Text put in front moves a span and changes nothing else."""
    (alone,) = read(f"Ia pulang {word}.", published=anchor.isoformat())[1]
    (moved,) = read("Hujan turun.", f"Ia pulang {word}.", published=anchor.isoformat())[1]
    assert alone.span.start + len("Hujan turun.\n") == moved.span.start
    assert (alone.text, alone.value, alone.rule) == (moved.text, moved.value, moved.rule)


@pytest.mark.parametrize("word", [word for word, value in NUMBER_WORDS.items() if value > 0])
def test_numbers_in_words_are_those_in_digits(read: Read, word: str) -> None:
    """A number word makes the duration that its digits make."""
    day = dt.date(2023, 7, 26)
    in_words = one_value(read, f"Ia menunggu {word} hari.", day)
    assert in_words == one_value(read, f"Ia menunggu {NUMBER_WORDS[word]} hari.", day)


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
    "unit", ["dua ", "Hari Raya ", "Senin (20/10) lalu ", "(", "1-", "tahun ", "Hari ", "senin-", "pukul 10.00, "]
)
def test_long_lines_are_read_to_their_end(read: Read, unit: str) -> None:
    """A page of 60,000 characters on one line is read, whatever it repeats; a pattern that backtracks would hang."""
    text = unit * (60_000 // len(unit))
    _, times = read(text)
    assert all(found.span.end <= len(text) for found in times)
