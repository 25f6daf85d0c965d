"""Who said what, and through whom."""

from collections.abc import Sequence

from kronik.annotate.cast import Cast
from kronik.annotate.statements.find import find_statements
from kronik.annotate.syntax import Parse
from kronik.records.article import Article, Credit

__all__ = ["find_credits", "find_statements"]


def find_credits(article: Article, parses: Sequence[Parse], cast: Cast) -> tuple[Credit, ...]:
    """Return whom the article says it has its facts from, in text order."""
    return ()
