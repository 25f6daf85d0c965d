"""Days of joined reports: which fit each other, and which one is known best."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kronik.records.article import Article
from kronik.records.facts import DatedSpan, Document
from kronik.records.span import Span
from kronik.timex import Days, days_of


class DayRule(StrEnum):
    """How the day of an occurrence is known."""

    TOLD = "told"
    CONTINUED = "told of the statement before, at the same occasion"
    LENT = "lent by a sister article"
    CONTRADICTED = "contradicted"
    AS_OF = "that of the last report"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ToldDay:
    """A day as one report gives it."""

    value: str
    days: Days
    rule: DayRule

    @property
    def width(self) -> dt.timedelta:
        """How wide the value is: nothing for a day, 30 days for a month."""
        return self.days[1] - self.days[0]


def anchor_days(article: Article) -> Days | None:
    """Return the days of the value from which an article's relative dates count; None where it has none."""
    return days_of(article.anchor_day.value) if article.anchor_day else None


class LentTimes:
    """Knows which time expressions of a document rest on a day lent by a sister article."""

    def __init__(self, document: Document) -> None:
        self._spans = sorted(time.span for time in document.times if time.lent)

    def hold(self, span: Span) -> bool:
        """Tell whether the passage is such an expression or part of one; expressions do not overlap."""
        at = bisect_right(self._spans, span.start, key=lambda lent: lent.start)
        return any(lent.overlaps(span) for lent in self._spans[max(0, at - 1) : at + 1])


def told_day(dated: DatedSpan | None, lent: LentTimes) -> ToldDay | None:
    """Return the day that a report gives; None where it gives none that can be placed."""
    days = days_of(dated.value) if dated else None
    if dated is None or days is None:
        return None
    return ToldDay(dated.value, days, DayRule.LENT if lent.hold(dated.span) else DayRule.TOLD)


def overlap(first: Days, second: Days) -> bool:
    """Tell whether two spans of days share a day."""
    return first[0] <= second[1] and second[0] <= first[1]


def fit(first: ToldDay | None, second: ToldDay | None) -> bool:
    """Tell whether two days can be the same; an unknown one can be any."""
    return first is None or second is None or overlap(first.days, second.days)


def agree(days: Sequence[ToldDay]) -> bool:
    """Tell whether all days share a day (spans that meet two by two all meet)."""
    return not days or max(day.days[0] for day in days) <= min(day.days[1] for day in days)


_RANK = {DayRule.TOLD: 0, DayRule.CONTINUED: 1, DayRule.LENT: 2}


def best_day(told: Iterable[ToldDay | None]) -> tuple[str | None, DayRule]:
    """Return the narrowest of the days that agree; of contradicting ones the commonest, then the earliest.

    Days that are plainly told go before those that are carried on or lent.
    """
    days = [day for day in told if day is not None]
    if not days:
        return None, DayRule.UNKNOWN
    days = [day for day in days if day.rule is DayRule.TOLD] or days
    if agree(days):
        best = min(days, key=lambda day: (day.width, _RANK[day.rule], day.days, day.value))
        return best.value, best.rule
    counts = {day.value: sum(overlap(day.days, other.days) for other in days) for day in days}
    best = min(days, key=lambda day: (-counts[day.value], day.width, day.days, day.value))
    return best.value, DayRule.CONTRADICTED
