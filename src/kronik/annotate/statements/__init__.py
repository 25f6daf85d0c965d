"""Who said what, and through whom."""

from collections.abc import Sequence

from kronik.annotate.cast import Cast
from kronik.annotate.syntax import Parse
from kronik.records.article import Article, Credit
from kronik.records.facts import Statement, TimeExpression


def find_statements(
    article: Article, parses: Sequence[Parse], cast: Cast, times: Sequence[TimeExpression]
) -> tuple[Statement, ...]:
    """Return the statements of the article in text order."""
    return ()


def find_credits(article: Article, parses: Sequence[Parse], cast: Cast) -> tuple[Credit, ...]:
    """Return whom the article says it has its facts from, in text order."""
    return ()
