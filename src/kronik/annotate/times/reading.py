"""The mentions of an article read in order: each counts from the anchor day or from the days told before it."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kronik.annotate.times.compose import Mention
from kronik.annotate.times.meaning import Apart, Moment, TextPeriod
from kronik.annotate.times.moments import Known, Resolved
from kronik.annotate.times.names import TimeRule
from kronik.annotate.times.resolve import counted, resolve_meaning
from kronik.annotate.times.told import CLEAR_SENTENCES, TextDay, day_for_undated, is_repeated, is_undated
from kronik.annotate.times.zones import told_zone, with_zone

LOOK_AHEAD = 6
"""Mentions looked at for the day of a time that stands before it; leads name it within a sentence or two."""
LONGEST_QUOTE_CHARS = 600
"""How far a quotation is followed to the day of its saying; longer ones are rare, and it keeps long texts linear."""
SAID_DAYS = 3
"""Days by which a report follows the saying that it goes on to quote."""
LONGEST_CLAUSE_CHARS = 60
"""How far the day of a happening may stand from "dua hari setelah": a subject, a verb and "pada"."""
_QUOTES = frozenset('"“”')
_CLAUSE_BORDERS = frozenset(',.;:()"“”')


@dataclass(frozen=True, slots=True)
class _Story:
    """What is read: a text, its mentions in order, and the day from which it counts."""

    text: str
    mentions: Sequence[Mention]
    anchor: dt.date | None
    habits: frozenset[int]
    """Sentences that tell of what happens again and again."""

    def ahead(self, index: int) -> Sequence[Mention]:
        """Return the mentions after one, as far as they are looked at."""
        return self.mentions[index + 1 : index + 1 + LOOK_AHEAD]


def resolve_all(text: str, mentions: Sequence[Mention], anchor: dt.date | None) -> tuple[Resolved, ...]:
    """Resolve the mentions of an article in text order; the text tells which of them stand in quotations."""
    story = _Story(text, mentions, anchor, frozenset(mention.sentence for mention in mentions if is_repeated(mention)))
    found: list[Resolved] = []
    told = TextDay()
    zone = told_zone(mentions)
    for index, mention in enumerate(mentions):
        here = with_zone(mention, zone)
        resolved = resolve_meaning((here or mention).meaning, _known_at(story, index, told))
        if here and resolved.value:
            resolved = replace(resolved, rule=f"{resolved.rule}; {TimeRule.ZONE_OF_TEXT}")
        found.append(_from_clause(story, index, resolved))
        told = told.after(mention, resolved)
    return tuple(found)


def _known_at(story: _Story, index: int, told: TextDay) -> Known:
    mention, anchor = story.mentions[index], story.anchor
    meaning, tense = mention.meaning, mention.tense
    if isinstance(meaning, Moment) and meaning.offset is not None and meaning.day is None:
        said = _day_of_quote(story, index) or _day_of_speaker(story, mention, told)
        return Known(said or anchor, planned=tense.planned)
    if isinstance(meaning, Apart | TextPeriod) or (isinstance(meaning, Moment) and meaning.since is not None):
        clear = mention.sentence - told.sentence <= CLEAR_SENTENCES
        near = mention.sentence - told.period_sentence <= CLEAR_SENTENCES
        if told.day_of_sentence(mention) is not None:
            return Known(anchor, told.day_of_sentence(mention), told.period if near else None, planned=tense.planned)
        return Known(anchor, told.day if clear else None, told.period if near else None, planned=tense.planned)
    before = told.day or told.said
    if mention.either and before is not None and isinstance(meaning, Moment) and meaning.day is None:
        return Known(before, before, planned=True)
    same = told.sentence == mention.sentence
    ahead = None if same else _day_ahead(story, index, anywhere=told.day is None)
    evening = told.evening and mention.until and mention.sentence in (told.sentence, told.said_sentence)
    known = Known(anchor, ahead or before, evening=evening, planned=tense.planned, past=tense.past)
    if not is_undated(mention):
        return known
    repeated = tense.habit or mention.sentence in story.habits
    day = day_for_undated(mention, told, ahead, anchor, repeated=repeated)
    return replace(known, lost=day) if isinstance(day, TimeRule) else replace(known, told=day)


def _names_its_day(mention: Mention) -> bool:
    return isinstance(mention.meaning, Moment) and mention.meaning.dated and mention.meaning.since is None


def _day_ahead(story: _Story, index: int, *, anywhere: bool) -> dt.date | None:
    """Return the day told after a time without one: later in its sentence or, where none was told yet, in the next."""
    here = story.mentions[index]
    if not isinstance(here.meaning, Moment) or here.meaning.dated or here.meaning.clock is None:
        return None
    for other in story.ahead(index):
        if other.sentence != here.sentence and not anywhere:
            return None
        if _names_its_day(other) and not other.said:
            return resolve_meaning(other.meaning, Known(story.anchor, planned=other.tense.planned)).day
    return None


def _day_of_quote(story: _Story, index: int) -> dt.date | None:
    """Return the day told after the quotation in which a mention stands: its speaker counts "besok" from there."""
    here = story.mentions[index].span
    for other in story.ahead(index):
        between = story.text[here.end : other.span.start]
        if len(between) > LONGEST_QUOTE_CHARS or "\n" in between:
            return None
        marks = [character for character in between if character in _QUOTES]
        if len(marks) > 1 or (marks and marks[0] == "“"):
            return None
        if marks and other.said and other.day_style:
            return resolve_meaning(other.meaning, Known(story.anchor)).day
    return None


def _day_of_speaker(story: _Story, mention: Mention, told: TextDay) -> dt.date | None:
    """Return the day of the latest saying where the mention stands in a quotation that names none."""
    if story.anchor is None or told.last_said is None or not 0 <= (story.anchor - told.last_said).days <= SAID_DAYS:
        return None
    start = max(0, mention.span.start - 2 * LONGEST_QUOTE_CHARS)
    before = story.text[story.text.rfind("\n", start, mention.span.start) + 1 : mention.span.start]
    opened = before.count('"') % 2 == 1 or before.count("“") > before.count("”")
    return told.last_said if opened else None


def _from_clause(story: _Story, index: int, resolved: Resolved) -> Resolved:
    """Count "sehari setelah Senin (20/7)", "sehari setelah gempa pada Senin (20/7)" from the day that follows."""
    here = story.mentions[index]
    meaning = here.meaning
    if not isinstance(meaning, Apart) or not meaning.clause or index + 1 >= len(story.mentions):
        return resolved
    after = story.mentions[index + 1]
    if after.sentence != here.sentence or after.said or not _names_its_day(after):
        return resolved
    between = story.text[here.span.end : after.span.start]
    if len(between) > LONGEST_CLAUSE_CHARS or not _CLAUSE_BORDERS.isdisjoint(between):
        return resolved
    day = resolve_meaning(after.meaning, Known(story.anchor, planned=after.tense.planned)).day
    return counted(day, meaning.amount, meaning.unit, TimeRule.CLAUSE_DAY) if day else resolved
