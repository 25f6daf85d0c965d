"""A day lent by a sister article, and what it fills in."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kronik.annotate.times.names import DayRule
from kronik.records.facts import DatedSpan, Document, EventReport, Statement, TimeExpression
from kronik.records.span import Span
from kronik.timex import is_day


def with_loan(before: TimeExpression, after: TimeExpression, lender: str) -> TimeExpression:
    """Return the expression as resolved with the lent day, marked where its value comes from it."""
    if after.value is None or after.value == before.value:
        return before
    return replace(after, lent=True, rule=f"{after.rule}; {DayRule.LENT} {lender}")


@dataclass(frozen=True, slots=True)
class _Fresh:
    """The days that the loan has resolved, in text order."""

    times: tuple[TimeExpression, ...]
    starts: tuple[int, ...]

    def renewed(self, dated: DatedSpan) -> DatedSpan:
        """Return the same expression with its new value, if it has one."""
        place = bisect_left(self.starts, dated.span.start)
        if place < len(self.times) and self.times[place].span == dated.span:
            return replace(dated, value=self.times[place].value or dated.value)
        return dated

    def only_one_in(self, sentence: Span, but: tuple[Span, ...] = ()) -> DatedSpan | None:
        """Return the one day of the sentence outside of some spans; None where there are several or none."""
        inside = self.times[bisect_left(self.starts, sentence.start) : bisect_left(self.starts, sentence.end)]
        found = [time for time in inside if not any(span.overlaps(time.span) for span in but)]
        return DatedSpan(found[0].value or "", found[0].span) if len(found) == 1 else None


def _sentence_of(span: Span, sentences: Sequence[Span], starts: Sequence[int]) -> Span | None:
    place = bisect_right(starts, span.start) - 1
    return sentences[place] if place >= 0 and sentences[place].end > span.start else None


def _dated_event(event: EventReport, fresh: _Fresh, sentence: Span | None) -> EventReport:
    if event.date is not None:
        return replace(event, date=fresh.renewed(event.date))
    return replace(event, date=fresh.only_one_in(sentence)) if sentence else event


def _dated_statement(statement: Statement, fresh: _Fresh, sentence: Span | None) -> Statement:
    if statement.said is not None:
        return replace(statement, said=fresh.renewed(statement.said))
    return replace(statement, said=fresh.only_one_in(sentence, statement.spans)) if sentence else statement


def refilled(document: Document, fresh: Sequence[TimeExpression]) -> Document:
    """Give statements and events the days that have just been resolved in their sentences."""
    times = tuple(time for time in fresh if is_day(time.value))
    days = _Fresh(times, tuple(time.span.start for time in times))
    sentences = document.sentences
    starts = [span.start for span in sentences]
    return replace(
        document,
        statements=tuple(
            _dated_statement(statement, days, _sentence_of(statement.cue or statement.spans[0], sentences, starts))
            for statement in document.statements
        ),
        events=tuple(
            _dated_event(event, days, event.sentence or _sentence_of(event.span, sentences, starts))
            for event in document.events
        ),
    )
