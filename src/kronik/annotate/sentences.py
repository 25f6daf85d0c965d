"""Sentences of the body."""

from kronik.records.article import Article
from kronik.records.span import Span


def find_sentences(article: Article) -> tuple[tuple[Span, int], ...]:
    """Return (sentence, index of its block) for body blocks and captions, in text order."""
    raise NotImplementedError
