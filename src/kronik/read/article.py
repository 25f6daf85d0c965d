"""A capture read as an article: blocks, and what the page says of itself."""

from kronik.records.article import Article, Capture


def read_article(capture: Capture) -> Article:
    """Split the page into blocks and find its metadata."""
    raise NotImplementedError
