"""When an article was published, and from which day its relative dates count."""

from collections.abc import Callable
from typing import Any

import pytest

from kronik.annotate.times import find_times
from kronik.records.article import Article, ArticleId, Block, BlockRole, Capture, Found
from kronik.records.span import Span

Read = Callable[..., Any]


def test_given_publication_is_the_anchor(read: Read) -> None:
    """The given day of publication is trusted where the story does not contradict it."""
    article, _ = read("Rapat digelar Senin (24/7/2023).", published="2023-07-25T10:00+07:00")
    assert ("2023-07-25T10:00+07:00", "2023-07-25") == (article.published.value, article.anchor_day.value)
    assert article.anchor_day.rule == "day of publication: given beside the text"


def test_near_stamp_becomes_publication(read: Read) -> None:
    """A printed stamp near the days that the story tells is the time of publication."""
    article, _ = read("Rapat digelar Senin (24/7).", printed="2023-07-25T10:00+07:00")
    assert ("2023-07-25T10:00+07:00", "printed stamp") == (article.published.value, article.published.rule)
    assert article.anchor_day.value == "2023-07-25"


def test_far_stamp_is_doubted(read: Read) -> None:
    """A stamp months away from every day that the story tells stays printed, and yesterday is not counted from it."""
    article, times = read(
        "Rapat digelar Minggu (23/7).", "Perang pecah pada Februari 2022.", "Ia datang kemarin.", printed="2024-11-08"
    )
    assert article.published is None
    assert article.printed.value == "2024-11-08"
    assert article.anchor_day.value == "2023-07-23"
    assert article.anchor_day.rule == "latest date that the story reports, its year narrowed by the weekday"
    assert len(article.doubts) == 1
    assert times[-1].value == "2023-07-22"


def test_slip_of_the_weekday_is_no_doubt(read: Read) -> None:
    """A weekday that does not fit its date does not bring a stamp of the same days into doubt."""
    article, _ = read("Rapat digelar Senin (25/7).", printed="2023-07-26")
    assert article.anchor_day.value == "2023-07-26"
    assert article.doubts == ()


def test_latest_reported_day(read: Read) -> None:
    """Without any claim, the latest complete date that is not to come is the anchor day."""
    article, times = read(
        "Rapat digelar Senin (24/7/2023).",
        "Dana disita 3 Maret 2020.",
        "Sidang akan digelar Kamis (3/8/2023).",
        "Ia tiba kemarin.",
    )
    assert ("2023-07-24", "latest full date that the story reports") == (
        article.anchor_day.value,
        article.anchor_day.rule,
    )
    assert times[-1].value == "2023-07-23"


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Rapat digelar hari Senin.", id="weekday alone"),
        pytest.param("Rapat digelar Selasa (10/3).", id="several years fit"),
        pytest.param("Filmnya tayang 1 Mei mendatang.", id="date to come"),
        pytest.param("Rapat sudah usai.", id="nothing"),
    ],
)
def test_no_anchor_is_an_answer(read: Read, sentence: str) -> None:
    """Where the page tells no day, there is none, and what counts from it has no value."""
    article, times = read(sentence)
    assert article.anchor_day is None
    assert [None for _ in times] == [time.value for time in times]


def test_date_in_the_address(read: Read) -> None:
    """The date in the address serves where the page gives no other."""
    article, _ = read("Ia tiba kemarin.", url="https://koran.example/2019/09/16/ia-tiba")
    assert ("2019-09-16", "date in the address") == (article.published.value, article.published.rule)


def test_a_single_old_photo_does_not_doubt_metadata(read: Read) -> None:
    """A year-less date that fits only other years leaves given metadata alone."""
    article, _ = read("Foto itu diambil Kamis (16/4).", published="2013-09-10")
    assert article.anchor_day.value == "2013-09-10"


def test_a_date_that_contradicts_its_weekday_yields(read: Read) -> None:
    """A slip in the year of one date does not set the day of the article where another date is sound."""
    article, _ = read("Rapat digelar Jumat (21/7/2023).", "Sidang digelar Senin (24/7/2032).")
    assert article.anchor_day.value == "2023-07-21"


def _judged(published: Found[str], printed: str) -> Article:
    """Return an article of one sentence, of 24 July 2023, with a publication that its markup gives."""
    text = "Rapat digelar Senin (24/7/2023)."
    span = Span(0, len(text))
    article = Article(
        ArticleId("a"),
        Capture(text, "page.html", "utf-8"),
        (Block(BlockRole.PARAGRAPH, span, "test", 1),),
        "id",
        printed=Found(printed, "stamp"),
        published=published,
    )
    return find_times(article, ((span, 0),))[0]


def test_far_publication_of_the_markup_is_called_by_its_rule() -> None:
    """A publication that the markup gives months away from the story is doubted, and the printed stamp is believed."""
    article = _judged(Found("2024-11-08T04:40+07:00", "meta tag", None, Span(5, 90)), "2023-07-25T10:00+07:00")
    assert article.published
    assert ("2023-07-25T10:00+07:00", "printed stamp") == (article.published.value, article.published.rule)
    (doubt,) = article.doubts
    assert doubt.startswith("The time of publication by meta tag (2024-11-08T04:40+07:00) stands months away")


def test_publication_taken_from_the_stamp_is_doubted_once() -> None:
    """A publication that is the printed stamp itself gives one doubt."""
    article = _judged(Found("2024-11-08", "line that is a date, or date and time", Span(0, 3)), "2024-11-08")
    assert article.published is None
    assert len(article.doubts) == 1
