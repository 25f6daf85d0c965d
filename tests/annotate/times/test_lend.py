"""A day lent by a sister article."""

from collections.abc import Callable
from typing import Any

from kronik.annotate.times import lend_day
from kronik.records.article import BlockRole
from kronik.records.facts import DatedSpan, Document, EventReport, EventType, Modality, Statement, StatementKind
from kronik.records.span import Span

Read = Callable[..., Any]
FIRST = "Ia tiba di kota pada hari Senin."
SECOND = '"Kami senang," kata Rudi pada Selasa.'
THIRD = "Perang pecah pada Februari 2022."


def borrower(read: Read) -> Document:
    """Return a document whose weekdays have no value yet."""
    article, times = read(FIRST, SECOND, THIRD)
    second = len(FIRST) + 1
    sentences = (
        Span(0, len(FIRST)),
        Span(second, second + len(SECOND)),
        Span(second + len(SECOND) + 1, len(article.text)),
    )
    said = Statement(
        "s", (Span(second + 1, second + 12),), BlockRole.PARAGRAPH, StatementKind.DIRECT, None, None, "test"
    )
    came = EventReport(
        "e", Span(3, 7), "tiba", BlockRole.PARAGRAPH, EventType.CONSULT, "test", Modality.ACTUAL, sentence=sentences[0]
    )
    return Document(article, sentences, times, (), (said,), (came,))  # fmt: skip


def test_loan_resolves_what_had_no_value(read: Read) -> None:
    """Weekdays count from the lent day and say who lent it; what had a value keeps it."""
    document = lend_day(borrower(read), "2022-12-20", "Koran Pagi")
    assert [("2022-12-19", True), ("2022-12-20", True), ("2022-02", False)] == [
        (t.value, t.lent) for t in document.times
    ]
    assert document.times[0].rule == "weekday: the nearest one not after the anchor day; lent by Koran Pagi"
    assert document.article.anchor_day is not None
    assert (document.article.anchor_day.value, document.article.anchor_day.rule) == ("2022-12-20", "lent by Koran Pagi")


def test_loan_dates_statements_and_events(read: Read) -> None:
    """A statement or event without a day takes the only day that was just resolved in its sentence."""
    document = lend_day(borrower(read), "2022-12-20", "Koran Pagi")
    event, statement = document.events[0], document.statements[0]
    assert DatedSpan("2022-12-19", document.times[0].span) == event.date
    assert DatedSpan("2022-12-20", document.times[1].span) == statement.said


def test_loan_twice_is_loan_once(read: Read) -> None:
    """Lending the same day again changes nothing."""
    once = lend_day(borrower(read), "2022-12-20", "Koran Pagi")
    assert once == lend_day(once, "2022-12-20", "Koran Pagi")
