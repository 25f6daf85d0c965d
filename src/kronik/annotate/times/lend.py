"""A day lent by a sister article, and what it fills in."""

from dataclasses import replace

from kronik.annotate.times.names import DayRule
from kronik.records.facts import DatedSpan, Document, EventReport, Statement, TimeExpression
from kronik.records.span import Span
from kronik.timex import is_day


def with_loan(before: TimeExpression, after: TimeExpression, lender: str) -> TimeExpression:
    """Return the expression as resolved with the lent day, marked where its value comes from it."""
    if after.value is None or after.value == before.value:
        return before
    return replace(after, lent=True, rule=f"{after.rule}; {DayRule.LENT} {lender}")


def _new_in(sentence: Span, fresh: tuple[TimeExpression, ...]) -> DatedSpan | None:
    """Return the one day among the freshly resolved expressions of a sentence; None where there are more or none."""
    found = [time for time in fresh if sentence.covers(time.span)]
    return DatedSpan(found[0].value or "", found[0].span) if len(found) == 1 else None


def _dated_event(event: EventReport, fresh: tuple[TimeExpression, ...]) -> EventReport:
    if event.date is None:
        date = _new_in(event.sentence, fresh) if event.sentence else None
        return replace(event, date=date) if date else event
    renewed = _renewed(event.date, fresh)
    return replace(event, date=renewed) if renewed else event


def _renewed(dated: DatedSpan, fresh: tuple[TimeExpression, ...]) -> DatedSpan | None:
    return next((DatedSpan(time.value or "", time.span) for time in fresh if time.span == dated.span), None)


def _dated_statement(statement: Statement, sentences: tuple[Span, ...], fresh: tuple[TimeExpression, ...]) -> Statement:
    if statement.said is not None:
        renewed = _renewed(statement.said, fresh)
        return replace(statement, said=renewed) if renewed else statement
    place = statement.cue or statement.spans[0]
    sentence = next((span for span in sentences if span.covers(place)), None)
    if sentence is None:
        return statement
    outside = tuple(time for time in fresh if not any(span.overlaps(time.span) for span in statement.spans))
    said = _new_in(sentence, outside)
    return replace(statement, said=said) if said else statement


def refilled(document: Document, fresh: tuple[TimeExpression, ...]) -> Document:
    """Give statements and events the days that have just been resolved in their sentences."""
    days = tuple(time for time in fresh if is_day(time.value))
    return replace(
        document,
        statements=tuple(_dated_statement(statement, document.sentences, days) for statement in document.statements),
        events=tuple(_dated_event(event, days) for event in document.events),
    )
