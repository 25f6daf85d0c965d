"""Lines for events: what happened, in the shortest clause of the report that tells it most fully."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kronik.chronicle.clauses import MAX_CLAUSE_CHARS, clause_span, is_subordinate, shortened
from kronik.chronicle.desk import Desk
from kronik.lang.id.linking import OPEN_WORDS
from kronik.link.happenings import SYMMETRIC
from kronik.link.tellings import REALITY
from kronik.records.article import ArticleId, BlockRole
from kronik.records.chronicle import Entry
from kronik.records.facts import Document, EventReport, EventType, Modality, Named
from kronik.records.span import Span, merged
from kronik.records.story import Carrier, Occurrence

BEFALLING = frozenset({EventType.DISASTER, EventType.ACCIDENT, EventType.DEATH, EventType.CRIME})
"""Types whose victims are rarely actors with a name, and that are told all the same."""
SPEECH_ACTS = frozenset(
    {EventType.SUPPORT, EventType.ACCUSE, EventType.REJECT, EventType.REQUEST, EventType.THREATEN, EventType.CONCEDE}
)
"""Types that are mostly words; what is said stands among the statements."""
REPEATED_SHARE = 0.5
"""Share of the shorter of two clauses that both quote, from which the second line repeats the first."""

_WORD = re.compile(r"\w+")
_TITLES = frozenset({BlockRole.HEADLINE, BlockRole.HEADING})
_BLOCKS = {BlockRole.HEADLINE: 1, BlockRole.HEADING: 1, BlockRole.CAPTION: 2, BlockRole.FURNITURE: 3}
"""Blocks from which a line takes its words only where no paragraph tells the same."""


@dataclass(frozen=True, slots=True)
class Doing:
    """An event report in its document, with the clause that tells it."""

    document: Document
    event: EventReport
    clause: Span

    @property
    def article(self) -> ArticleId:
        """The id of its article."""
        return self.document.article.id

    def sides(self, desk: Desk) -> tuple[tuple[Named, ...], tuple[Named, ...]]:
        """Return agents and patients; nobody does a thing to himself, nor a president meets his state."""
        doers = {desk.key(self.article, named) for named in self.event.agent}
        others = tuple(
            named
            for named in self.event.patient
            if desk.key(self.article, named) not in doers
            and not (
                self.event.type in SYMMETRIC
                and any(desk.is_of_state(self.article, named, doer) for doer in self.event.agent)
            )
        )
        return self.event.agent, others


class Sayings:
    """Knows which passages of a story's articles lie in a statement, cue or content."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._passages: dict[ArticleId, tuple[Span, ...]] = {}
        for document in documents:
            spans = [span for statement in document.statements for span in statement.spans]
            spans += [statement.cue for statement in document.statements if statement.cue]
            self._passages[document.article.id] = merged(spans)

    def hold(self, article: ArticleId, span: Span) -> bool:
        """Tell whether a passage has a character in common with what was said, or with a word that reports it."""
        passages = self._passages[article]
        at = bisect_left(passages, span.start, key=lambda passage: passage.end - 1)
        return at < len(passages) and passages[at].overlaps(span)

    def tell(self, doing: Doing) -> bool:
        """Tell whether a statement says the event: its trigger is said or reports it, or an act of words touches it.

        A clause with a word of reporting before its trigger ("X bicara tentang serangan itu") tells of the saying.
        """
        opening = Span(max(0, doing.clause.start - 2), max(doing.clause.start + 1, doing.event.span.end))
        acts = doing.event.type in SPEECH_ACTS and self.hold(doing.article, doing.clause)
        return acts or self.hold(doing.article, opening)


def _fullness(doing: Doing, desk: Desk) -> tuple[int, int, int, bool, bool, bool, int, int, Span]:
    event, (agents, patients) = doing.event, doing.sides(desk)
    return (
        REALITY.index(event.modality),
        _BLOCKS.get(event.block, 0),
        -(bool(agents) + bool(patients)),
        is_subordinate(doing.document, doing.clause),
        doing.clause.start >= event.span.start,
        event.date is None,
        len(doing.clause),
        desk.places[doing.article],
        event.span,
    )


def _is_shown(named: Named, doing: Doing, clause: str, desk: Desk) -> bool:
    """Tell whether the clause itself shows who is meant: by a mention, the words of a phrase, or a word of the name."""
    actor = desk.actor(doing.article, named)
    if actor is None and named.span is not None and doing.clause.covers(named.span):
        return True
    if actor is not None and any(doing.clause.covers(mention) for mention in actor.mentions):
        return True
    words = set(_WORD.findall(clause.casefold()))
    return not words.isdisjoint(_WORD.findall(desk.name(doing.article, named).casefold()))


def _untold(side: Iterable[Named], doing: Doing, clause: str, desk: Desk) -> str:
    """Return the names of a side that the clause itself does not show."""
    names = (desk.name(doing.article, one) for one in side if not _is_shown(one, doing, clause, desk))
    return ", ".join(dict.fromkeys(names))


def _is_in_clause(named: Named, doing: Doing) -> bool:
    """Tell whether the clause has a pronoun or a title for somebody, which the name explains."""
    return named.span is not None and doing.clause.covers(named.span)


def _who(doing: Doing, clause: str, desk: Desk) -> str:
    """Return "A → B", "A – B" for equals, "A" or "→ B": whom the clause calls otherwise, and whom it lacks.

    It lacks its subject where it begins with its verb, and everybody where it shows nobody.
    """
    agents, patients = doing.sides(desk)
    headless = doing.clause.start >= doing.event.span.start
    bare = not any(_is_shown(one, doing, clause, desk) for one in (*agents, *patients))
    shown = [
        _untold((one for one in side if lacks or _is_in_clause(one, doing)), doing, clause, desk)
        for side, lacks in ((agents, headless or bare), (patients, bare))
    ]
    between = "–" if doing.event.type in SYMMETRIC and shown[0] else "→"
    return " ".join(part for part in (shown[0], between if shown[1] else "", shown[1]) if part)


def _place(doing: Doing, clause: str, desk: Desk) -> str:
    """Return the place where another sentence tells it; in another clause of the same one it may be another's."""
    place, sentence = doing.event.place, doing.event.sentence
    if place is None or (place.span is not None and sentence is not None and sentence.covers(place.span)):
        return ""
    return _untold([place], doing, clause, desk)


def _label(doing: Doing, clause: str, desk: Desk) -> str:
    """Return type, modality, and of sides and place what the clause leaves out."""
    event, wording = doing.event, desk.wording
    how = wording.modalities.get(event.modality)
    label = wording.types[event.type] + (f" ({how})" if how else "")
    who = _who(doing, clause, desk)
    place = _place(doing, clause, desk)
    return " · ".join(part for part in (label, who, "" if place and place in who else place) if part)


def _bare_line(doing: Doing, agents: Iterable[str], patients: Iterable[str], desk: Desk) -> str:
    """Return type, sides and place without a clause, whose number not all who tell the event have."""
    event = doing.event
    between = "–" if event.type in SYMMETRIC else "→"
    who = f" {between} ".join(filter(None, (", ".join(agents), ", ".join(patients))))
    place = desk.name(doing.article, event.place) if event.place else ""
    return " · ".join(part for part in (desk.wording.types[event.type], who, "" if place in who else place) if part)


def _is_known(side: Iterable[Named]) -> bool:
    return any(named.actor_id is not None for named in side)


def _is_open(doing: Doing) -> bool:
    """Tell whether its clause leaves open what the report gives as done ("akan menekannya untuk ikut serangan")."""
    words = _WORD.findall(doing.document.article.text[doing.clause.start : doing.event.span.start].casefold())
    return not OPEN_WORDS.isdisjoint(words)


def _tells(doing: Doing, desk: Desk, *, dated: bool) -> bool:
    """Tell whether a report says enough for a line.

    An act of words needs two known sides. Anything else with a day needs a known actor, or what befell whom or where;
    without a day it is background unless it has both sides, one of them known, or tells how many fell victim to what.
    """
    event, (agents, patients) = doing.event, doing.sides(desk)
    if event.modality is Modality.ACTUAL and _is_open(doing):
        return False
    befalls = event.type in BEFALLING and bool(patients or event.quantities or (event.place and dated))
    if event.type in SPEECH_ACTS:
        return _is_known(agents) and _is_known(patients)
    if dated:
        return befalls or _is_known(agents) or _is_known(patients)
    return (befalls and bool(event.quantities)) or (
        bool(agents and patients) and (_is_known(agents) or _is_known(patients))
    )


def _doings(carriers: Iterable[Carrier], desk: Desk) -> list[Doing]:
    found = ((desk.document(carrier.article), desk.event(carrier.article, carrier.report)) for carrier in carriers)
    return [Doing(document, event, clause_span(document, event)) for document, event in found if event is not None]


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event's line and the clause that it quotes."""

    entry: Entry
    doing: Doing
    subordinate: bool
    """The clause depends on another, which tells more."""

    @property
    def rank(self) -> tuple[int, bool, bool, int, Span]:
        """Order of lines that quote one clause: told by most articles, dated, in its own right, with more sides."""
        articles = len({one.article for one in self.entry.carried_by})
        sides = bool(self.entry.agents) + bool(self.entry.patients)
        return -articles, self.entry.day is None, self.subordinate, -sides, self.doing.event.span


def event_line(occurrence: Occurrence, sayings: Sayings, desk: Desk) -> EventLine | None:
    """Return the line of an event; None for what is untold, of no type, only a headline's, or told in statements.

    Nor has a line what is told without a day as the circumstance of something else ("Sebelum bertemu X, …").
    """
    doings = _doings(occurrence.reports, desk)
    dated = occurrence.day is not None
    shown = [doing for doing in doings if not sayings.tell(doing) and _tells(doing, desk, dated=dated)]
    if not shown or all(doing.event.block in _TITLES for doing in doings):
        return None
    fullest = min(shown, key=lambda doing: _fullness(doing, desk))
    if fullest.event.type is EventType.OTHER or fullest.event.modality is Modality.HYPOTHETICAL:
        return None
    subordinate = is_subordinate(fullest.document, fullest.clause)
    return EventLine(_entry(occurrence, fullest, desk), fullest, subordinate) if dated or not subordinate else None


def _repeats(line: EventLine, kept: list[Span]) -> bool:
    """Tell whether a line quotes what a kept line of its article quotes; else keep its clause, in order."""
    clause = line.doing.clause
    at = bisect_right(kept, clause)
    for other in kept[max(0, at - 1) : at + 1]:
        common = min(clause.end, other.end) - max(clause.start, other.start)
        if common >= REPEATED_SHARE * min(len(clause), len(other)):
            return True
    kept.insert(at, clause)
    return False


def without_repeats(lines: Iterable[EventLine]) -> Iterator[Entry]:
    """Yield of several events that quote one clause only the best told."""
    kept: defaultdict[ArticleId, list[Span]] = defaultdict(list)
    for line in sorted(lines, key=lambda line: line.rank):
        if not _repeats(line, kept[line.doing.article]):
            yield line.entry


def _announced_by(occurrence: Occurrence, doing: Doing, desk: Desk) -> tuple[Carrier, ...]:
    """Return the carriers that only announce what the line tells as done."""
    if doing.event.modality is Modality.PLANNED:
        return ()
    reports = ((carrier, desk.event(carrier.article, carrier.report)) for carrier in occurrence.reports)
    return tuple(carrier for carrier, event in reports if event and event.modality is Modality.PLANNED)


def _entry(occurrence: Occurrence, doing: Doing, desk: Desk) -> Entry:
    clause = shortened(doing.clause.cut(doing.document.article.text), MAX_CLAUSE_CHARS)
    agents, patients = (
        tuple(dict.fromkeys(desk.name(doing.article, named) for named in side)) for side in doing.sides(desk)
    )
    event = doing.event
    text = f"{_label(doing, clause, desk)}: “{clause}”"
    if len({one.article for one in occurrence.reports}) > 1 and desk.tells_open_number(doing.article, doing.clause):
        text = _bare_line(doing, agents, patients, desk)
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
        event=event.type,
        modality=event.modality,
        agents=agents,
        patients=patients,
        place=desk.name(doing.article, event.place) if event.place else None,
        announced_by=_announced_by(occurrence, doing, desk),
    )
