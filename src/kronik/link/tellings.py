"""Statements and event reports with what they are compared by, brought onto one footing across articles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kronik.lang.id.linking import (
    ANAPHORIC_SPEAKERS,
    ANAPHORIC_WORDS,
    BORDER_WORDS,
    CLAUSE_OPENERS,
    EARLIER_WORDS,
    HABIT_MARKERS,
    SINGLE_TIMES,
)
from kronik.link.content import Content, Reader, stem
from kronik.link.days import DayRule, LentTimes, ToldDay, anchor_days, told_day
from kronik.link.identity import Identities
from kronik.link.word_weights import words_of
from kronik.records.facts import Document, EventReport, Modality, Statement
from kronik.records.span import Span

REALITY = (
    Modality.ACTUAL,
    Modality.ONGOING,
    Modality.REPORTED,
    Modality.PLANNED,
    Modality.DENIED,
    Modality.HYPOTHETICAL,
)
"""Modalities from the most to the least real: what happened is no longer planned."""
HABIT_REACH_CHARS = 40
"""Characters before a trigger in which "sering" or "kerap" makes it a habit: about five words."""

COUNT_REACH_WORDS = 4
"""Words after a trigger among which "tiga kali" counts its occasions."""


@dataclass(frozen=True, slots=True)
class Said:
    """A statement of one article."""

    document: Document
    place: int
    """The article's place in the story."""
    statement: Statement
    speaker: str | None
    content: Content
    day: ToldDay | None

    @property
    def order(self) -> tuple[int, Span, str]:
        """Where it stands in the story."""
        return self.place, self.statement.spans[0], self.statement.id


@dataclass(frozen=True, slots=True)
class Done:
    """An event report of one article."""

    document: Document
    place: int
    """The article's place in the story."""
    event: EventReport
    agents: frozenset[str]
    patients: frozenset[str]
    site: str | None
    content: Content
    """Of the sentence."""
    act: str
    """Stem of the trigger's first word."""
    day: ToldDay | None
    anaphoric: bool
    """Points back to an event told before ("pertemuan itu")."""
    earlier: bool
    """Told as of an earlier occasion ("terakhir kali bertemu"), without saying which."""

    @property
    def order(self) -> tuple[int, Span, str]:
        """Where it stands in the story."""
        return self.place, self.event.span, self.event.id

    @property
    def actors(self) -> frozenset[str]:
        """Everybody who takes part."""
        return self.agents | self.patients


def _is_carried_on(said: Said) -> bool:
    """Tell whether the speaker is a pronoun, a clitic, or nowhere near the statement."""
    speaker = said.statement.speaker
    if speaker is None:
        return False
    if speaker.span is None:
        return True
    words = speaker.span.cut(said.document.article.text).lower().split()
    return set(words) <= ANAPHORIC_SPEAKERS


def _with_continued_days(said: Sequence[Said]) -> Iterator[Said]:
    """Carry the day of a statement on to those that go on from it with "katanya", "dia menambahkan"."""
    before: Said | None = None
    for now in said:
        continues = (
            before is not None
            and now.day is None
            and before.day is not None
            and now.speaker is not None
            and now.speaker == before.speaker
            and _is_carried_on(now)
        )
        if continues and before is not None and before.day is not None:
            before = replace(now, day=replace(before.day, rule=DayRule.CONTINUED))
        else:
            before = now
        yield before


def read_said(document: Document, place: int, reader: Reader, identities: Identities) -> tuple[Said, ...]:
    """Bring the statements of a document onto the story's footing."""
    article, lent = document.article.id, LentTimes(document)
    said = [
        Said(
            document,
            place,
            statement,
            identities.key(article, statement.speaker),
            reader.read(statement.spans),
            told_day(statement.said, lent),
        )
        for statement in sorted(document.statements, key=lambda statement: (statement.spans, statement.id))
    ]
    return tuple(_with_continued_days(said))


def _is_habit(text: str, event: EventReport) -> bool:
    """Tell whether the event is told of many occasions ("sering bertemu", "bertemu tiga kali")."""
    start = max(0, event.span.start - HABIT_REACH_CHARS, event.sentence.start if event.sentence else 0)
    if not HABIT_MARKERS.isdisjoint(words_of(text[start : event.span.start])):
        return True
    after = words_of(text[event.span.end : event.span.end + HABIT_REACH_CHARS])[:COUNT_REACH_WORDS]
    return any(times == "kali" and count not in SINGLE_TIMES for count, times in pairwise(after))


def _is_earlier(text: str, event: EventReport) -> bool:
    """Tell whether the words before the trigger put it before what the article reports."""
    start = max(0, event.span.start - HABIT_REACH_CHARS, event.sentence.start if event.sentence else 0)
    return not EARLIER_WORDS.isdisjoint(words_of(text[start : event.span.start])[-COUNT_REACH_WORDS:])


def _is_border(text: str, event: EventReport) -> bool:
    """Tell whether the date only bounds the time of the event ("sejak 2019", "sebelum Senin")."""
    if event.date is None:
        return False
    start = event.date.span.start
    before = text[max(0, start - HABIT_REACH_CHARS) : start].split()[-1:]
    return bool(before) and before[0].lower() in BORDER_WORDS


def _dates_other_clause(text: str, event: EventReport) -> bool:
    """Tell whether a clause of its own begins between date and trigger and goes on to the later of the two.

    "Memindahkan pasukan setelah pemberontakan bulan lalu" does not date the move.
    """
    if event.date is None:
        return False
    first, second = sorted((event.span, event.date.span))
    between = text[first.end : second.start].lower().rpartition(",")[2]
    words = words_of(between)
    return any(word in CLAUSE_OPENERS and after not in ANAPHORIC_WORDS for word, after in pairwise((*words, "")))


def _day(document: Document, event: EventReport, lent: LentTimes) -> ToldDay | None:
    """Return the day that the report gives its event; None where the date bounds it or belongs to another clause.

    What is still planned does not lie before the day that the article counts from, what has happened not after it.
    """
    text = document.article.text
    if _is_border(text, event) or _dates_other_clause(text, event):
        return None
    day = told_day(event.date, lent)
    anchor = anchor_days(document.article)
    if day is None or anchor is None:
        return day
    past, future = day.days[1] < anchor[0], day.days[0] > anchor[1]
    impossible = (past and event.modality is Modality.PLANNED) or (future and event.modality is Modality.ACTUAL)
    return None if impossible else day


def _points_back(text: str, event: EventReport) -> bool:
    after = text[event.span.end : event.span.end + HABIT_REACH_CHARS].split(maxsplit=1)
    return bool(after) and after[0].strip(",.").lower() in ANAPHORIC_WORDS


def read_done(document: Document, place: int, reader: Reader, identities: Identities) -> tuple[Done, ...]:
    """Bring the event reports of a document onto the story's footing.

    What is hypothetical, or told of many occasions ("sering bertemu"), is no happening and left out.
    """
    article, text, lent = document.article.id, document.article.text, LentTimes(document)
    return tuple(
        Done(
            document,
            place,
            event,
            identities.keys(article, event.agent),
            identities.keys(article, event.patient),
            identities.key(article, event.place),
            reader.read([event.sentence or event.span]),
            stem(event.trigger.split()[0]),
            _day(document, event, lent),
            _points_back(text, event),
            _is_earlier(text, event),
        )
        for event in sorted(document.events, key=lambda event: (event.span, event.id))
        if event.modality is not Modality.HYPOTHETICAL and not _is_habit(text, event)
    )
