"""The days that a text has told so far, and which of them a time without a day belongs to."""

import datetime as dt
from dataclasses import dataclass, replace

from kronik.annotate.times.compose import Mention
from kronik.annotate.times.meaning import Between, Literal, Moment, is_bare_weekday
from kronik.annotate.times.moments import LATE_PARTS, Resolved
from kronik.annotate.times.names import TimeRule
from kronik.records.facts import TimexType
from kronik.timex import Days, days_of

CLEAR_SENTENCES = 3
"""Sentences that "keesokan harinya" reaches back; further up, another day may have come between untold."""
PART_SENTENCES = 3
"""Sentences that "malam hari" reaches back: of 20 that were read with a longer reach, half were of no certain day."""
NEWS_DAYS = 7
"""Days up to which the only day that a report tells is that of its happening, however far up it stands."""


@dataclass(frozen=True, slots=True)
class TextDay:
    """The day that the text last told of, and where."""

    day: dt.date | None = None
    said: dt.date | None = None
    """The day of a saying, which serves where nothing else is told."""
    said_sentence: int = -1
    last_said: dt.date | None = None
    """The day of the latest saying, from which its speaker counts in the quotations that go on."""
    only: bool = True
    """False where the text has told of another day before it."""
    sentence: int = -1
    period: Days | None = None
    """The first and last day of the day, month or year that the text last told of."""
    period_sentence: int = -1
    evening: bool = False

    def after(self, mention: Mention, resolved: Resolved) -> "TextDay":
        """Return what is told once the mention is read."""
        if mention.compared:
            return self
        late = isinstance(mention.meaning, Moment) and mention.meaning.part in LATE_PARTS
        if mention.said:
            if resolved.day is None:
                return self
            last_said = resolved.day if mention.day_style else self.last_said
            said = resolved.day if self.day is None else self.said
            return replace(self, said=said, last_said=last_said, said_sentence=mention.sentence, evening=late)
        here = self._with_period(mention, resolved)
        if resolved.day is None or mention.either:
            return here
        only = here.only and here.day in (None, resolved.day)
        return replace(here, day=resolved.day, only=only, sentence=mention.sentence, evening=late)

    def day_of_sentence(self, mention: Mention) -> dt.date | None:
        """Return the day that was told before the mention in its own sentence, be it only that of a saying."""
        if mention.sentence == self.sentence:
            return self.day
        return self.last_said if mention.sentence == self.said_sentence else None

    def _with_period(self, mention: Mention, resolved: Resolved) -> "TextDay":
        days = days_of(resolved.value)
        return replace(self, period=days, period_sentence=mention.sentence) if days else self


def is_undated(mention: Mention) -> bool:
    """Tell whether it is a time or a part of a day, or an interval of them, that does not name the day."""
    meaning = mention.meaning.first if isinstance(mention.meaning, Between) else mention.meaning
    return isinstance(meaning, Moment) and not meaning.dated


def is_repeated(mention: Mention) -> bool:
    """Tell whether it makes what its sentence tells a habit: a set, or weekdays of any week."""
    meaning = mention.meaning
    if isinstance(meaning, Between):
        return is_bare_weekday(meaning.first) and is_bare_weekday(meaning.last)
    return isinstance(meaning, Literal) and meaning.type is TimexType.SET


def day_for_undated(
    mention: Mention, told: TextDay, ahead: dt.date | None, anchor: dt.date | None, *, repeated: bool
) -> dt.date | TimeRule | None:
    """Return the day that a time without one is of, or why there is none; None where no day is told at all."""
    meaning = mention.meaning.first if isinstance(mention.meaning, Between) else mention.meaning
    only_part = isinstance(meaning, Moment) and meaning.clock is None
    here = told.sentence == mention.sentence
    if repeated and not here and ahead is None:
        return TimeRule.HABIT
    if ahead is not None:
        return ahead
    if not only_part and not here and (said := told.day_of_sentence(mention)) is not None:
        return said
    if only_part and not isinstance(mention.meaning, Between):
        return _day_for_part(mention, told)
    near = mention.sentence - told.sentence <= CLEAR_SENTENCES
    if told.day is None:
        return told.said
    alone = told.only and (anchor is None or abs((anchor - told.day).days) <= NEWS_DAYS)
    return told.day if near or alone or told.day == anchor else TimeRule.NO_TEXT_DAY


def _day_for_part(mention: Mention, told: TextDay) -> dt.date | TimeRule | None:
    """Return the day of a part of some day, which is mostly that of any day: only one day told just before is sure."""
    here = mention.sentence == told.sentence
    sure = told.only and mention.sentence - told.sentence <= PART_SENTENCES
    return told.day if told.day is not None and (here or sure) else TimeRule.NO_TEXT_DAY
