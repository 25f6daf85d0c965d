"""Time expressions, their values, and the day that relative ones count from."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from kronik.annotate.times.anchor import judged
from kronik.annotate.times.compose import Mention, find_mentions
from kronik.annotate.times.lend import refilled, with_loan
from kronik.annotate.times.names import DayRule
from kronik.annotate.times.reading import resolve_all
from kronik.records.article import Article, BlockRole, Found
from kronik.records.facts import Document, TimeExpression
from kronik.records.span import Span


def _mentions(text: str, sentences: Sequence[Span]) -> tuple[Mention, ...]:
    return tuple(
        mention for index, sentence in enumerate(sentences) for mention in find_mentions(text, sentence, index)
    )


def _expressions(text: str, mentions: Sequence[Mention], anchor: str | None) -> tuple[TimeExpression, ...]:
    day = dt.date.fromisoformat(anchor) if anchor else None
    return tuple(
        TimeExpression(mention.span, mention.span.cut(text), resolved.type, resolved.value, resolved.rule)
        for mention, resolved in zip(mentions, resolve_all(text, mentions, day), strict=True)
    )


def find_times(article: Article, sentences: Sequence[tuple[Span, int]]) -> tuple[Article, tuple[TimeExpression, ...]]:
    """Return the article with `published`, `anchor_day` and doubts judged, and its expressions in text order."""
    mentions = _mentions(article.text, [span for span, _ in sentences])
    captions = {index for index, (_, block) in enumerate(sentences) if article.blocks[block].role is BlockRole.CAPTION}
    article = judged(article, [mention for mention in mentions if mention.sentence not in captions])
    return article, _expressions(article.text, mentions, article.anchor_day.value if article.anchor_day else None)


def lend_day(document: Document, day: str, lender: str) -> Document:
    """Resolve what had no value with a day lent by a sister article, each such value marked `lent`."""
    article = document.article
    again = _expressions(article.text, _mentions(article.text, document.sentences), day)
    by_span = {time.span: time for time in again}
    times = tuple(with_loan(time, by_span.get(time.span, time), lender) for time in document.times)
    fresh = tuple(time for time in times if time.lent)
    anchor = Found(day, f"{DayRule.LENT} {lender}")
    return refilled(replace(document, article=replace(article, anchor_day=anchor), times=times), fresh)
