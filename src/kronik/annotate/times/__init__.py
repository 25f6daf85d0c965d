"""Time expressions, their values, and the day that relative ones count from."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from kronik.annotate.times.anchor import judged
from kronik.annotate.times.compose import Mention, find_mentions
from kronik.annotate.times.names import DayRule
from kronik.annotate.times.reading import resolve_all
from kronik.records.article import Article, BlockRole, Found
from kronik.records.facts import TimeExpression
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


def lend_day(
    article: Article, sentences: Sequence[tuple[Span, int]], times: Sequence[TimeExpression], day: str, lender: str
) -> tuple[Article, tuple[TimeExpression, ...]]:
    """Return the article with the lent anchor day, and its expressions: what had no value has one, marked `lent`.

    `day` is ISO 8601, `lender` the name of the sister article that it comes from.
    """
    again = _expressions(article.text, _mentions(article.text, [span for span, _ in sentences]), day)
    by_span = {time.span: time for time in again}
    lent = tuple(_with_loan(time, by_span.get(time.span, time), lender) for time in times)
    return replace(article, anchor_day=Found(day, f"{DayRule.LENT} {lender}")), lent


def _with_loan(before: TimeExpression, after: TimeExpression, lender: str) -> TimeExpression:
    if after.value is None or after.value == before.value:
        return before
    return replace(after, lent=True, rule=f"{after.rule}; {DayRule.LENT} {lender}")
