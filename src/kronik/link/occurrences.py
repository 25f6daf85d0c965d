"""Groups of reports as occurrences, with their day and their support."""

from collections.abc import Iterable, Sequence

from kronik.ids import content_id
from kronik.link.days import DayRule, best_day
from kronik.link.origins import Origins
from kronik.link.support import carrier, independent_sources, source_names, status_of
from kronik.link.tellings import REALITY, Done, Said
from kronik.records.span import Span
from kronik.records.story import Carrier, ConflictSide, Occurrence, OccurrenceKind


def said_carrier(origins: Origins, said: Said) -> Carrier:
    """Return a statement as a carrier, its span from the first to the last word of the content."""
    spans = said.statement.spans
    hull = Span(spans[0].start, max(span.end for span in spans))
    return carrier(origins, said.document.article.id, hull, said.statement.id)


def done_carrier(origins: Origins, done: Done) -> Carrier:
    """Return an event report as a carrier, its span the trigger."""
    return carrier(origins, done.document.article.id, done.event.span, done.event.id)


def conflict_side(value: str, carriers: Iterable[Carrier]) -> ConflictSide:
    """Return one side of a conflict with its support."""
    told = tuple(carriers)
    return ConflictSide(value, told, independent_sources(told))


def most_real(reports: Sequence[Done]) -> tuple[Done, ...]:
    """Return the reports that tell the happening as most real."""
    best = min(REALITY.index(report.event.modality) for report in reports)
    return tuple(report for report in reports if REALITY.index(report.event.modality) == best)


def utterance(group: Sequence[Said], origins: Origins) -> Occurrence:
    """Return statements that are one as an occurrence."""
    carriers = tuple(said_carrier(origins, said) for said in group)
    day, rule = best_day(said.day for said in group)
    number = independent_sources(carriers)
    return Occurrence(
        content_id("statement", carriers[0].article, carriers[0].report),
        OccurrenceKind.STATEMENT,
        day,
        rule,
        carriers,
        number,
        source_names(carriers),
        status_of(number),
    )


def happening(group: Sequence[Done], origins: Origins) -> Occurrence:
    """Return event reports that are one as an occurrence.

    Every report is a carrier, but only those that tell it as most real are counted as support: an announcement does
    not confirm that the thing took place.
    """
    carriers = tuple(done_carrier(origins, done) for done in group)
    counted = [done_carrier(origins, done) for done in most_real(group)]
    day, rule = best_day(done.day for done in group)
    if rule is DayRule.CONTRADICTED:
        day, rule = best_day(done.day for done in most_real(group))
    number = independent_sources(counted)
    return Occurrence(
        content_id("event", carriers[0].article, carriers[0].report),
        OccurrenceKind.EVENT,
        day,
        rule,
        carriers,
        number,
        source_names(counted),
        status_of(number),
    )
