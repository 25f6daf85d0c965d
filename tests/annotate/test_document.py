"""Documents, and documents with a lent day."""

from kronik.annotate.document import MAX_STORY_CHARS, annotate, annotate_with_loan
from kronik.pipeline import default_analyser
from kronik.read.article import read_article
from kronik.records.article import Capture
from kronik.records.facts import Document

PAGE = """Menteri Wibowo Kunjungi Tokyo

Menteri Perdagangan Hartono Wibowo bertemu Perdana Menteri Jepang Sato Kenji di Tokyo pada hari Senin.

"Kami membuka pasar," kata Sato Kenji pada Selasa.
"""
ENGLISH = "Minister visits Tokyo\n\nThe minister met the prime minister of Japan in Tokyo on Monday and they talked.\n"


def document(text: str) -> Document:
    """Annotate a page."""
    return annotate(read_article(Capture(text, "page.txt", "utf-8")), default_analyser())


def test_a_loan_dates_statements_and_events() -> None:
    """A weekday without a date dates nothing; with a lent day it dates the meeting and the saying of its clause."""
    before = document(PAGE)
    assert {None} == {event.date for event in before.events} | {one.said for one in before.statements}
    after = annotate_with_loan(before, "2022-12-20", "Koran Pagi", default_analyser())
    assert ["2022-12-19"] == [event.date.value for event in after.events if event.date]
    assert ["2022-12-20"] == [one.said.value for one in after.statements if one.said]


def test_a_story_without_end_is_read_up_to_a_bound() -> None:
    """A page of megabytes costs what its beginning costs, and says that the rest was not read."""
    page = PAGE + "".join(f"\nKata Sato Kenji, harga beras naik {number} persen.\n" for number in range(6000))
    found = document(page)
    assert 0 <= MAX_STORY_CHARS - sum(map(len, found.sentences)) < 100
    assert ["200,000"] == [word for doubt in found.article.doubts for word in doubt.split() if word[0].isdigit()]
    assert {event.span for event in document(PAGE).events} <= {event.span for event in found.events}


def test_a_loan_to_another_language_is_its_anchor() -> None:
    """A page that is not annotated still takes the day for its place in the story."""
    before = document(ENGLISH)
    after = annotate_with_loan(before, "2022-12-20", "Koran Pagi", default_analyser())
    assert ("en", ()) == (before.article.language, before.times)
    assert after.article.anchor_day is not None
    assert after.article.anchor_day.value == "2022-12-20"
