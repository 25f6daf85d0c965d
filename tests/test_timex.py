"""TIMEX3 values as spans of days."""

import datetime as dt

import pytest

from kronik.timex import days_of, is_day


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        pytest.param("2023-07-23", (2023, 7, 23), (2023, 7, 23), id="day"),
        pytest.param("2023-07-23TNI", (2023, 7, 23), (2023, 7, 23), id="part of a day"),
        pytest.param("2023-07-23T24:00", (2023, 7, 23), (2023, 7, 23), id="end of a day"),
        pytest.param("2024-02", (2024, 2, 1), (2024, 2, 29), id="month"),
        pytest.param("2022", (2022, 1, 1), (2022, 12, 31), id="year"),
        pytest.param("2022-W50", (2022, 12, 12), (2022, 12, 18), id="week"),
        pytest.param("2023-W29-WE", (2023, 7, 22), (2023, 7, 23), id="weekend"),
        pytest.param("2019-Q1", (2019, 1, 1), (2019, 3, 31), id="quarter"),
        pytest.param("2020-H2", (2020, 7, 1), (2020, 12, 31), id="half"),
        pytest.param("196", (1960, 1, 1), (1969, 12, 31), id="decade"),
        pytest.param("18", (1800, 1, 1), (1899, 12, 31), id="century"),
        pytest.param("2023-07-17/2023-07-19", (2023, 7, 17), (2023, 7, 19), id="interval"),
        pytest.param("2025-10-21TAF/2025-10-21TNI", (2025, 10, 21), (2025, 10, 21), id="parts of one day"),
        pytest.param("2019/2022", (2019, 1, 1), (2022, 12, 31), id="years"),
    ],
)
def test_days_of_a_value(value: str, first: tuple[int, int, int], last: tuple[int, int, int]) -> None:
    """Each kind of value spans its first to its last day."""
    assert (dt.date(*first), dt.date(*last)) == days_of(value)


@pytest.mark.parametrize(
    "value", [None, "", "P2D", "PXM", "PRESENT_REF", "2023-02-31", "2023-13", "2023-07-19/2023-07-17"]
)
def test_no_days(value: str | None) -> None:
    """Durations, references, impossible days and intervals that run backwards span no days."""
    assert days_of(value) is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [("2023-07-23", True), ("2023-07-23T10:00+07:00", True), ("2023-07", False), ("2023-07-17/2023-07-19", False)],
)
def test_is_day(value: str, expected: bool) -> None:  # noqa: FBT001 - a parametrised expectation
    """Only what names one single day is a day."""
    assert expected == is_day(value)
