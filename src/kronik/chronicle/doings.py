"""Lines for events and figures: what happened, by whom to whom, where, in the words of the fullest report."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kronik.chronicle.clauses import MAX_CLAUSE_CHARS, clause_span, shortened
from kronik.chronicle.desk import Desk
from kronik.link.figures import figure_words
from kronik.records.article import ArticleId, BlockRole
from kronik.records.chronicle import Entry
from kronik.records.facts import Document, EventReport, EventType, Modality, Named
from kronik.records.span import Span, merged
from kronik.records.story import Carrier, Occurrence

EQUALS = frozenset({EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.SPORT})
"""Types whose two sides do the same; they are joined with a dash, others with an arrow."""

BEFALLING = frozenset({EventType.DISASTER, EventType.ACCIDENT, EventType.DEATH, EventType.CRIME})
"""Types whose victims are rarely actors with a name, and that are told all the same."""

_TITLES = frozenset({BlockRole.HEADLINE, BlockRole.HEADING})
_BLOCKS = {BlockRole.HEADLINE: 1, BlockRole.HEADING: 1, BlockRole.CAPTION: 2, BlockRole.FURNITURE: 3}
"""Blocks from which a line takes its words only where no paragraph tells the same."""

_REALITY = {
    modality: rank
    for rank, modality in enumerate(
        (
            Modality.ACTUAL,
            Modality.ONGOING,
            Modality.REPORTED,
            Modality.PLANNED,
            Modality.DENIED,
            Modality.HYPOTHETICAL,
        )
    )
}


@dataclass(frozen=True, slots=True)
class Doing:
    """An event report in its document."""

    document: Document
    event: EventReport

    @property
    def article(self) -> ArticleId:
        """The id of its article."""
        return self.document.article.id


class Sayings:
    """Knows which passages of a story's articles lie in a statement, cue or content."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._passages: dict[ArticleId, tuple[Span, ...]] = {}
        for document in documents:
            spans = [span for statement in document.statements for span in statement.spans]
            spans += [statement.cue for statement in document.statements if statement.cue]
            self._passages[document.article.id] = merged(spans)

    def hold(self, doing: Doing) -> bool:
        """Tell whether the trigger is a statement's cue or stands in what was said."""
        passages = self._passages[doing.article]
        at = bisect_right(passages, doing.event.span.start, key=lambda span: span.start) - 1
        return at >= 0 and passages[at].overlaps(doing.event.span)


def _fullness(doing: Doing) -> tuple[int, int, int, bool, bool, int]:
    event = doing.event
    return (
        _REALITY[event.modality],
        _BLOCKS.get(event.block, 0),
        -(bool(event.agent) + bool(event.patient)),
        event.date is None,
        event.place is None,
        event.span.start,
    )


def _names(sayings: Sequence[Named], article: ArticleId, desk: Desk) -> str:
    return ", ".join(dict.fromkeys(desk.name(article, named) for named in sayings))


def _who(doing: Doing, desk: Desk) -> str:
    """Return "A → B", "A – B" for equals, "A", or "→ B" where the doer is not told."""
    agents = _names(doing.event.agent, doing.article, desk)
    patients = _names(doing.event.patient, doing.article, desk)
    between = "–" if doing.event.type in EQUALS and agents else "→"
    return " ".join(part for part in (agents, between if patients else "", patients) if part)


def _line(doing: Doing, clause: Span, desk: Desk) -> str:
    """Return type, modality, actors, place, and the clause in the article's own words."""
    event, wording = doing.event, desk.wording
    how = wording.modalities.get(event.modality)
    label = wording.types[event.type] + (f" ({how})" if how else "")
    taking_part = {desk.name(doing.article, named) for named in (*event.agent, *event.patient)}
    place = desk.name(doing.article, event.place) if event.place else ""
    place = "" if place in taking_part else place
    facts = " · ".join(part for part in (label, _who(doing, desk), place) if part)
    return f"{facts}: “{shortened(clause.cut(doing.document.article.text), MAX_CLAUSE_CHARS)}”"


def _tells(doing: Doing) -> bool:
    """Tell whether a report says enough for a line: a known actor, where, how many, or when something befell whom."""
    event = doing.event
    named = (*event.agent, *event.patient)
    if event.place or event.quantities or any(one.actor_id for one in named):
        return True
    return bool(named) and (event.date is not None or event.type in BEFALLING)


def _doings(carriers: Iterable[Carrier], desk: Desk) -> list[Doing]:
    found = ((desk.document(carrier.article), desk.event(carrier.article, carrier.report)) for carrier in carriers)
    return [Doing(document, event) for document, event in found if event is not None]


def _is_only_headline(occurrence: Occurrence, doings: Iterable[Doing]) -> bool:
    """Tell whether an undated event stands in headlines alone, which say too little to be a line."""
    return occurrence.day is None and all(doing.event.block in _TITLES for doing in doings)


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event's line and the clause that it quotes."""

    entry: Entry
    article: ArticleId
    clause: Span
    trigger: Span


def event_line(occurrence: Occurrence, sayings: Sayings, desk: Desk) -> EventLine | None:
    """Return the line of an event; None for what is hypothetical, untold, of no type, or told only in statements."""
    doings = _doings(occurrence.reports, desk)
    shown = [doing for doing in doings if not sayings.hold(doing) and _tells(doing)]
    if not shown or _is_only_headline(occurrence, doings):
        return None
    fullest = min(shown, key=_fullness)
    if fullest.event.type is EventType.OTHER or fullest.event.modality is Modality.HYPOTHETICAL:
        return None
    clause = clause_span(fullest.document, fullest.event)
    entry = _entry(occurrence, _line(fullest, clause, desk), desk)
    return EventLine(entry, fullest.article, clause, fullest.event.span)


def without_repeats(lines: Iterable[EventLine]) -> Iterator[Entry]:
    """Yield of several events that quote one clause only that of most articles, of equals that told first in it."""
    by_clause: defaultdict[tuple[ArticleId, Span], list[EventLine]] = defaultdict(list)
    for line in lines:
        by_clause[line.article, line.clause].append(line)
    for same in by_clause.values():
        best = min(same, key=lambda line: (-len({one.article for one in line.entry.carried_by}), line.trigger))
        yield best.entry


def _entry(occurrence: Occurrence, text: str, desk: Desk) -> Entry:
    return Entry(
        occurrence.id,
        occurrence.kind,
        occurrence.day,
        desk.day_note(occurrence),
        None,
        None,
        (),
        text,
        None,
        occurrence.reports,
        occurrence.independent_sources,
        occurrence.sources,
        occurrence.status,
    )


def figure_entry(occurrence: Occurrence, desk: Desk) -> Entry | None:
    """Return the line of a figure: what is counted, then each figure in the articles' words."""
    told: defaultdict[float, list[str]] = defaultdict(list)
    counted = ""
    for carrier in occurrence.reports:
        event = desk.event(carrier.article, carrier.report)
        for quantity in event.quantities if event else ():
            if quantity.span == carrier.span:
                told[quantity.value].append(figure_words(quantity, desk.document(carrier.article).article.text))
                counted = counted or quantity.of
    if not told:
        return None
    values = " · ".join(words[0] for _, words in sorted(told.items()))
    return _entry(occurrence, f"{desk.wording.counted.get(counted, counted)}: {values}", desk)
