"""The zone of times that tell none: that of the other times of the article, where they agree."""

from collections.abc import Sequence
from dataclasses import replace

from kronik.annotate.times.compose import Mention
from kronik.annotate.times.meaning import Between, Meaning, Moment
from kronik.lang.id.time_words import ZONE_PARTS

_HOME = frozenset(ZONE_PARTS.values())
"""The zones of Indonesia; an instant told in UTC says nothing of the hours beside it."""


def _moments(meaning: Meaning) -> tuple[Moment, ...]:
    ends = (meaning.first, meaning.last) if isinstance(meaning, Between) else (meaning,)
    return tuple(end for end in ends if isinstance(end, Moment) and end.clock is not None)


def told_zone(mentions: Sequence[Mention]) -> str | None:
    """Return the one zone that the times of an article tell; None where they tell none or several."""
    zones = {moment.zone for mention in mentions for moment in _moments(mention.meaning) if moment.zone}
    return next(iter(zones)) if len(zones) == 1 and zones <= _HOME else None


def with_zone(mention: Mention, zone: str | None) -> Mention | None:
    """Return the mention in the zone; None where it needs none, has one, or is of another place."""
    moments = _moments(mention.meaning)
    if zone is None or mention.elsewhere or not moments or any(moment.zone for moment in moments):
        return None
    meaning = mention.meaning
    if isinstance(meaning, Between):
        first, last = (replace(end, zone=zone) if end in moments else end for end in (meaning.first, meaning.last))
        return replace(mention, meaning=Between(first, last))
    return replace(mention, meaning=replace(moments[0], zone=zone))
