"""Time expressions, their values, and the day that relative ones count from."""

from collections.abc import Sequence

from kronik.records.article import Article
from kronik.records.facts import Document, TimeExpression
from kronik.records.span import Span


def find_times(article: Article, sentences: Sequence[tuple[Span, int]]) -> tuple[Article, tuple[TimeExpression, ...]]:
    """Return the article with `published`, `anchor_day` and doubts judged, and its expressions."""
    return article, ()


def lend_day(document: Document, day: str, lender: str) -> Document:
    """Resolve what had no value with a day lent by a sister article, each such value marked `lent`."""
    return document
