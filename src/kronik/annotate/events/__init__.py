"""What happened, as the article reports it."""

from collections.abc import Sequence

from kronik.annotate.cast import Cast
from kronik.annotate.syntax import Parse
from kronik.records.article import Article
from kronik.records.facts import EventReport, Statement, TimeExpression


def find_events(
    article: Article,
    parses: Sequence[Parse],
    cast: Cast,
    times: Sequence[TimeExpression],
    statements: Sequence[Statement],
) -> tuple[EventReport, ...]:
    """Return the event reports of the article in text order."""
    return ()
