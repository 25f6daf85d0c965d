"""Articles made of a few sentences, read all the way to their events."""

from collections.abc import Callable

import pytest

from kronik.annotate.document import annotate
from kronik.pipeline import default_analyser
from kronik.records.article import Article, ArticleId, Block, BlockRole, Capture, Found
from kronik.records.facts import EventReport
from kronik.records.span import Span

NEUTRAL = "Sampai sore ini belum ada keterangan lain yang bisa dipakai oleh pembaca di kota itu maupun di luar kota."
"""A last paragraph that reports no event and is written in lower case, as most of any article is."""


def _article(paragraphs: tuple[str, ...], headline: str | None = None) -> Article:
    """Return an Indonesian report of 15 May 2024 with these paragraphs and a neutral last one."""
    blocks: list[Block] = []
    text = ""
    for role, words in (
        (BlockRole.HEADLINE, headline or ""),
        *((BlockRole.PARAGRAPH, words) for words in (*paragraphs, NEUTRAL)),
    ):
        if words:
            blocks.append(Block(role, Span(len(text), len(text) + len(words)), "test", len(blocks) or 1))
            text += words + "\n"
    day = Found("2024-05-15", "test")
    return Article(ArticleId("a"), Capture(text, "a.txt", "utf-8"), tuple(blocks), "id", published=day, anchor_day=day)


@pytest.fixture(name="article_of", scope="session")
def article_of_fixture() -> Callable[[tuple[str, ...]], Article]:
    """Return a maker of articles: paragraphs in."""
    return _article


@pytest.fixture(name="read_events")
def read_events_fixture() -> Callable[..., tuple[EventReport, ...]]:
    """Return a reader of events: paragraphs in, event reports out."""

    def read(*paragraphs: str, headline: str | None = None) -> tuple[EventReport, ...]:
        return annotate(_article(paragraphs, headline), default_analyser()).events

    return read
