"""A day lent by a sister article."""

from collections.abc import Callable
from typing import Any

from kronik.annotate.times import lend_day
from kronik.records.article import Article
from kronik.records.facts import TimeExpression

Read = Callable[..., Any]
TOLD = ("Ia tiba di kota pada hari Senin.", '"Kami senang," kata Rudi pada Selasa.', "Perang pecah pada Februari 2022.")


def lent(article: Article, times: tuple[TimeExpression, ...]) -> tuple[Article, tuple[TimeExpression, ...]]:
    """Lend the article 20 December 2022."""
    sentences = [(block.span, index) for index, block in enumerate(article.blocks)]
    return lend_day(article, sentences, times, "2022-12-20", "Koran Pagi")


def test_loan_resolves_what_had_no_value(read: Read) -> None:
    """Weekdays count from the lent day and say who lent it; what had a value keeps it."""
    article, times = lent(*read(*TOLD))
    assert [("2022-12-19", True), ("2022-12-20", True), ("2022-02", False)] == [(t.value, t.lent) for t in times]
    assert times[0].rule == "weekday: the nearest one not after the anchor day; lent by Koran Pagi"
    assert article.anchor_day is not None
    assert (article.anchor_day.value, article.anchor_day.rule) == ("2022-12-20", "lent by Koran Pagi")


def test_loan_twice_is_loan_once(read: Read) -> None:
    """Lending the same day again changes nothing."""
    once = lent(*read(*TOLD))
    assert once == lent(*once)
