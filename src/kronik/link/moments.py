"""When reports were written, so that a later figure can be told from another one."""

import datetime as dt
from dataclasses import dataclass

from kronik.records.article import Article

MIN_TIME_PASSED = dt.timedelta(hours=2)
"""Time after which a figure may have changed between two reports of one day."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When an article was published: its day, and the instant where its clock is known."""

    value: str
    """ISO 8601 as the article has it."""
    day: dt.date
    instant: dt.datetime | None
    """In UTC where the zone is told, else as the page shows it; without zone in either case."""

    @property
    def order(self) -> tuple[dt.date, dt.datetime, str]:
        """Order of time; what has a day alone comes at its end."""
        return self.day, self.instant or dt.datetime.combine(self.day, dt.time.max), self.value


def moment_of(article: Article) -> Moment | None:
    """Return when the article was published, else the day from which it counts; None where neither is a day."""
    found = article.published or article.anchor_day
    if found is None:
        return None
    try:
        day = dt.date.fromisoformat(found.value[:10])
        instant = dt.datetime.fromisoformat(found.value) if "T" in found.value else None
    except ValueError:
        return None
    if instant is not None and instant.tzinfo is not None:
        instant = instant.astimezone(dt.UTC).replace(tzinfo=None)
    return Moment(found.value, day, instant)


def passed(first: Moment | None, second: Moment | None) -> dt.timedelta | None:
    """Return the time from the first moment to the second, whole days where a clock is not known; None if unknown."""
    if first is None or second is None:
        return None
    if first.instant is not None and second.instant is not None:
        return second.instant - first.instant
    return second.day - first.day


def is_later(first: Moment | None, second: Moment | None) -> bool:
    """Tell whether the second is plainly later than the first: two hours where both have a clock, else a day."""
    time = passed(first, second)
    return time is not None and time >= MIN_TIME_PASSED
