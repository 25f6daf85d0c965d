"""The mentions of an article read in order: each counts from the anchor day or from the days told before it."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kronik.annotate.times.compose import Mention
from kronik.annotate.times.meaning import Apart, Moment, TextPeriod
from kronik.annotate.times.moments import LATE_PARTS, Known, Resolved
from kronik.annotate.times.names import TimeRule
from kronik.annotate.times.resolve import counted, resolve_meaning
from kronik.timex import Days, days_of


def _names_its_day(mention: Mention) -> bool:
    return isinstance(mention.meaning, Moment) and mention.meaning.dated and mention.meaning.since is None


@dataclass(frozen=True, slots=True)
class _TextDay:
    """The day that the text last told of, and where."""

    day: dt.date | None = None
    said: dt.date | None = None
    """The day of a saying, which serves where nothing else is told."""
    sentence: int = -1
    period: Days | None = None
    """The first and last day of the day, month or year that the text last told of."""
    period_sentence: int = -1
    evening: bool = False

    def after(self, mention: Mention, resolved: Resolved) -> "_TextDay":
        """Return what is told once the mention is read."""
        if mention.said:
            return replace(self, said=resolved.day) if self.day is None and resolved.day else self
        here = self._with_period(mention, resolved)
        if resolved.day is None:
            return here
        late = isinstance(mention.meaning, Moment) and mention.meaning.part in LATE_PARTS
        return replace(here, day=resolved.day, sentence=mention.sentence, evening=late)

    def _with_period(self, mention: Mention, resolved: Resolved) -> "_TextDay":
        days = days_of(resolved.value)
        return replace(self, period=days, period_sentence=mention.sentence) if days else self


LOOK_AHEAD = 6
"""Mentions looked at for the day of a time that stands before it; leads name it within a sentence or two."""
CLEAR_SENTENCES = 3
"""Sentences that "keesokan harinya" reaches back; further up, another day may have come between untold."""


LONGEST_QUOTE_CHARS = 600
"""How far a quotation is followed to the day of its saying; longer ones are rare, and it keeps long texts linear."""
_QUOTES = frozenset('"“”')


def _day_of_quote(text: str, mentions: Sequence[Mention], index: int, anchor: dt.date | None) -> dt.date | None:
    """Return the day told after the quotation in which a mention stands: its speaker counts "besok" from there."""
    here = mentions[index].span
    for other in mentions[index + 1 : index + 1 + LOOK_AHEAD]:
        between = text[here.end : other.span.start]
        if len(between) > LONGEST_QUOTE_CHARS or "\n" in between:
            return None
        marks = [character for character in between if character in _QUOTES]
        if len(marks) > 1 or (marks and marks[0] == "“"):
            return None
        if marks and other.said and other.day_style:
            return resolve_meaning(other.meaning, Known(anchor)).day
    return None


def _known_at(text: str, mentions: Sequence[Mention], index: int, anchor: dt.date | None, told: _TextDay) -> Known:
    mention = mentions[index]
    meaning = mention.meaning
    if isinstance(meaning, Moment) and meaning.offset is not None and meaning.day is None:
        return Known(_day_of_quote(text, mentions, index, anchor) or anchor, planned=mention.planned)
    if isinstance(meaning, Apart | TextPeriod) or (isinstance(meaning, Moment) and meaning.since is not None):
        clear = mention.sentence - told.sentence <= CLEAR_SENTENCES
        near = mention.sentence - told.period_sentence <= CLEAR_SENTENCES
        return Known(anchor, told.day if clear else None, told.period if near else None, planned=mention.planned)
    before = told.day or told.said
    if mention.either and before is not None and isinstance(meaning, Moment) and meaning.day is None:
        return Known(before, before, planned=True)
    same = told.sentence == mention.sentence
    ahead = None if same else _day_ahead(mentions, index, anchor, anywhere=told.day is None)
    evening = told.evening and same and mention.until
    return Known(anchor, ahead or before, evening=evening, planned=mention.planned, past=mention.past)


def resolve_all(text: str, mentions: Sequence[Mention], anchor: dt.date | None) -> tuple[Resolved, ...]:
    """Resolve the mentions of an article in text order; the text tells which of them stand in quotations."""
    found: list[Resolved] = []
    told = _TextDay()
    for index, mention in enumerate(mentions):
        resolved = resolve_meaning(mention.meaning, _known_at(text, mentions, index, anchor, told))
        found.append(_from_clause(text, mentions, index, resolved, anchor))
        told = told.after(mention, resolved)
    return tuple(found)


def _day_ahead(mentions: Sequence[Mention], index: int, anchor: dt.date | None, *, anywhere: bool) -> dt.date | None:
    """Return the day told after a time without one: later in its sentence or, where none was told yet, in the next."""
    here = mentions[index]
    if not isinstance(here.meaning, Moment) or here.meaning.dated or here.meaning.clock is None:
        return None
    for other in mentions[index + 1 : index + 1 + LOOK_AHEAD]:
        if other.sentence != here.sentence and not anywhere:
            return None
        if _names_its_day(other) and not other.said:
            return resolve_meaning(other.meaning, Known(anchor, planned=other.planned)).day
    return None


LONGEST_CLAUSE_CHARS = 60
"""How far the day of a happening may stand from "dua hari setelah": a subject, a verb and "pada"."""
_CLAUSE_BORDERS = frozenset(',.;:()"“”')


def _from_clause(
    text: str, mentions: Sequence[Mention], index: int, resolved: Resolved, anchor: dt.date | None
) -> Resolved:
    """Count "sehari setelah Senin (20/7)", "sehari setelah gempa pada Senin (20/7)" from the day that follows."""
    here = mentions[index]
    meaning = here.meaning
    if not isinstance(meaning, Apart) or not meaning.clause or index + 1 >= len(mentions):
        return resolved
    after = mentions[index + 1]
    if after.sentence != here.sentence or after.said or not _names_its_day(after):
        return resolved
    between = text[here.span.end : after.span.start]
    if len(between) > LONGEST_CLAUSE_CHARS or not _CLAUSE_BORDERS.isdisjoint(between):
        return resolved
    day = resolve_meaning(after.meaning, Known(anchor, planned=after.planned)).day
    return counted(day, meaning.amount, meaning.unit, TimeRule.CLAUSE_DAY) if day else resolved
