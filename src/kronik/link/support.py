"""Who stands behind a line: its carriers, and how many independent sources they make."""

from collections.abc import Iterable

from kronik.link.origins import Origins
from kronik.records.article import ArticleId
from kronik.records.span import Span
from kronik.records.story import Carrier, Status

CORROBORATING_SOURCES = 2
"""Independent sources from which a line counts as corroborated."""


def carrier(origins: Origins, article: ArticleId, span: Span, report: str | None) -> Carrier:
    """Return an article's passage as a carrier, with the source that governs it."""
    return Carrier(article, span, origins.source_of(article, span), report)


def independent_sources(carriers: Iterable[Carrier]) -> int | None:
    """Count the distinct sources; None where that of a carrier cannot be told."""
    sources = {carrier.source for carrier in carriers}
    return None if None in sources else len(sources)


def source_names(carriers: Iterable[Carrier]) -> tuple[str, ...]:
    """Return the distinct sources that are known, in order of their first carrier."""
    return tuple(dict.fromkeys(carrier.source for carrier in carriers if carrier.source is not None))


def status_of(number: int | None) -> Status:
    """Return how a line stands that nobody disputes."""
    return Status.CORROBORATED if number is not None and number >= CORROBORATING_SOURCES else Status.SINGLE
