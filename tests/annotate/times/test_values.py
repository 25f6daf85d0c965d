"""Why values are what they are, counted from Wednesday 26 July 2023; the values themselves stand in `cases.tsv`."""

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., Any]
ANCHOR = "2023-07-26"


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        pytest.param("Ia lahir 31 Februari 2023.", "no such day", id="invalid date"),
        pytest.param("Ia lahir 10 Muharram 1445 H.", "Hijri", id="hijri"),
        pytest.param("Ia pulang saat Idul Fitri.", "without a fixed date", id="moveable"),
        pytest.param("Ia pergi keesokan harinya.", "is not told", id="no day before"),
        pytest.param("Ia pergi dua sampai tiga hari.", "range of durations", id="range"),
        pytest.param("Ia pergi dua jam lalu.", "shorter than a day", id="hours ago"),
        pytest.param("Ia datang pekan kedua Agustus 2023.", "several ways", id="week of a month"),
    ],
)
def test_unresolved_says_why(read: Read, sentence: str, reason: str) -> None:
    """What cannot be resolved has no value, and its rule gives the reason."""
    (time,) = read(sentence, published=ANCHOR)[1]
    assert time.value is None
    assert reason in time.rule


def test_contradiction_is_noted(read: Read) -> None:
    """Where weekday and date contradict each other, the date counts and the rule says so."""
    (time,) = read("Rapat digelar Senin (23/7/2023).", published=ANCHOR)[1]
    assert time.value == "2023-07-23"
    assert time.rule == "full date; weekday contradicts the date; the date counts"


def test_weekday_chooses_the_year(read: Read) -> None:
    """16 April was a Thursday in 2009 and 2015, so a date far from the anchor day goes by its weekday."""
    (time,) = read("Foto itu diambil Kamis (16/4) lalu.", published="2013-09-10")[1]
    assert time.value == "2009-04-16"


def test_time_after_an_evening_is_of_the_next_day(read: Read) -> None:
    """What lasts from an evening until after midnight ends on the next day."""
    _, times = read("Hujan turun Senin (24/7) malam hingga sekitar pukul 00.30 WIB.", published=ANCHOR)
    assert ["2023-07-24TNI", "2023-07-25T00:30+07:00"] == [time.value for time in times]


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        pytest.param("Ia datang beberapa waktu lalu.", "unknown amount of time", id="vague past"),
        pytest.param("Benteng itu dibangun pada abad ke-3 SM.", "before the common era", id="before the common era"),
        pytest.param("Kantor itu buka Senin-Jumat.", "of any day or week", id="weekdays of any week"),
        pytest.param("Ia biasanya pulang pukul 18.00.", "of any day or week", id="hour of a habit"),
        pytest.param("Gaji dibayar pada akhir bulan.", "which year or month", id="end of some month"),
    ],
)
def test_what_is_no_certain_time_says_so(read: Read, sentence: str, reason: str) -> None:
    """A time that is vague, of old or of any day has no value, and its rule gives the reason."""
    (time,) = read(sentence, published=ANCHOR)[1]
    assert time.value is None
    assert reason in time.rule


def test_value_of_the_told_period_says_so(read: Read) -> None:
    """The year before the one that the text told of is counted from that year."""
    *_, time = read("Harga naik pada 2018.", "Pada tahun sebelumnya harga turun.", published=ANCHOR)[1]
    assert ("2017", "period counted from the one that the text last told of") == (time.value, time.rule)
