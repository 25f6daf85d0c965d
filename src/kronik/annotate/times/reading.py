"""The mentions of an article read in order: each counts from the anchor day or from the days told before it."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kronik.annotate.times.compose import Mention
from kronik.annotate.times.meaning import Apart, Moment
from kronik.annotate.times.moments import LATE_PARTS, Known, Resolved
from kronik.annotate.times.names import TimeRule
from kronik.annotate.times.resolve import counted, resolve_meaning


def _names_its_day(mention: Mention) -> bool:
    return isinstance(mention.meaning, Moment) and mention.meaning.dated and mention.meaning.since is None


@dataclass(frozen=True, slots=True)
class _TextDay:
    """The day that the text last told of, and where."""

    day: dt.date | None = None
    said: dt.date | None = None
    """The day of a saying, which serves where nothing else is told."""
    sentence: int = -1
    evening: bool = False

    def after(self, mention: Mention, resolved: Resolved) -> "_TextDay":
        """Return what is told once the mention is read."""
        if resolved.day is None:
            return self
        if mention.said:
            return replace(self, said=resolved.day) if self.day is None else self
        late = isinstance(mention.meaning, Moment) and mention.meaning.part in LATE_PARTS
        return replace(self, day=resolved.day, sentence=mention.sentence, evening=late)


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
    counts_from_text = isinstance(meaning, Apart) or (isinstance(meaning, Moment) and meaning.since is not None)
    if counts_from_text:
        clear = mention.sentence - told.sentence <= CLEAR_SENTENCES
        return Known(anchor, told.day if clear else None, planned=mention.planned)
    before = told.day or told.said
    if mention.either and before is not None and isinstance(meaning, Moment) and meaning.day is None:
        return Known(before, before, planned=True)
    same = told.sentence == mention.sentence
    ahead = None if same else _day_ahead(mentions, index, anchor, anywhere=told.day is None)
    evening = told.evening and same and mention.until
    return Known(anchor, ahead or before, evening=evening, planned=mention.planned)


def resolve_all(text: str, mentions: Sequence[Mention], anchor: dt.date | None) -> tuple[Resolved, ...]:
    """Resolve the mentions of an article in text order; the text tells which of them stand in quotations."""
    found: list[Resolved] = []
    told = _TextDay()
    for index, mention in enumerate(mentions):
        resolved = resolve_meaning(mention.meaning, _known_at(text, mentions, index, anchor, told))
        found.append(_from_clause(mentions, index, resolved, anchor))
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


def _from_clause(mentions: Sequence[Mention], index: int, resolved: Resolved, anchor: dt.date | None) -> Resolved:
    """Count "sehari setelah Senin (20/7)" from the day that follows at once."""
    meaning = mentions[index].meaning
    if not isinstance(meaning, Apart) or not meaning.clause or index + 1 >= len(mentions):
        return resolved
    after = mentions[index + 1]
    if not after.glued or after.sentence != mentions[index].sentence or not _names_its_day(after):
        return resolved
    day = resolve_meaning(after.meaning, Known(anchor, planned=after.planned)).day
    return counted(day, meaning.amount, meaning.unit, TimeRule.CLAUSE_DAY) if day else resolved
