"""Articles of one or a few sentences, read for their times."""

from collections.abc import Callable

import pytest

from kronik.annotate.times import find_times
from kronik.records.article import Article, ArticleId, Block, BlockRole, Capture, Found
from kronik.records.facts import TimeExpression
from kronik.records.span import Span

Read = Callable[..., tuple[Article, tuple[TimeExpression, ...]]]


def read_times(
    *sentences: str, published: str | None = None, printed: str | None = None, url: str | None = None
) -> tuple[Article, tuple[TimeExpression, ...]]:
    """Read an article that has one paragraph for each sentence."""
    text = "\n".join(sentences)
    spans, start = [], 0
    for sentence in sentences:
        spans.append(Span(start, start + len(sentence)))
        start += len(sentence) + 1
    article = Article(
        ArticleId("a"),
        Capture(text, "page.txt", "utf-8", url=url, published=published),
        tuple(Block(BlockRole.PARAGRAPH, span, "test", n) for n, span in enumerate(spans, 1)),
        "id",
        printed=Found(printed, "stamp") if printed else None,
    )
    return find_times(article, tuple((span, index) for index, span in enumerate(spans)))


@pytest.fixture(scope="session")
def read() -> Read:
    """Return the reader of made-up articles."""
    return read_times
