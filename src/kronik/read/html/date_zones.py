"""Times of the markup brought into the zone that the page shows its readers.

Templates write local time as if it were UTC, or leave the zone out, or write UTC where the page prints local time: the
page's own stamp tells which.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from kronik.lang.id.page_credits import ZONES
from kronik.read.html.date_values import without_midnight
from kronik.read.rules import Rule
from kronik.records.article import Found

UTC = "+00:00"
LOCAL_ZONES = tuple(ZONES[name] for name in ("wib", "wita", "wit"))
"""Zones that are tried where the page shows a time or day without one."""
ZONED = {Rule.JSON_LD: Rule.JSON_LD_ZONED, Rule.META: Rule.META_ZONED, Rule.TIME_TAG: Rule.TIME_TAG_ZONED}
_CLOCK = slice(0, 16)
"""Day and clock time of a value."""


def zone_of(value: str) -> str:
    """Return the offset that a value is written with; empty where it has none."""
    return value[16:]


def has_clock(value: str) -> bool:
    """Tell whether a value has a time of day."""
    return "T" in value


def moved(value: str, offset: str) -> str:
    """Return the same instant in another zone."""
    sign = -1 if offset[0] == "-" else 1
    shift = sign * dt.timedelta(hours=int(offset[1:3]), minutes=int(offset[4:6]))
    return dt.datetime.fromisoformat(value).astimezone(dt.timezone(shift)).isoformat(timespec="minutes")


def _zoned(voice: Found[str], value: str) -> Found[str]:
    return replace(voice, value=without_midnight(value), rule=ZONED.get(Rule(voice.rule), voice.rule))


def _zone_without_name(values: Sequence[str], shown: Sequence[str]) -> str | None:
    """Return the zone in which instants of UTC show a time or, if they have none, a day that the page shows."""
    for offset in LOCAL_ZONES:
        for value in values:
            local = moved(value, offset)
            for seen in shown:
                if has_clock(seen) and not zone_of(seen) and seen == local[_CLOCK]:
                    return offset
                if not has_clock(seen) and seen == local[:10] != value[:10]:
                    return offset
    return None


def settle_zones(voices: Sequence[Found[str]], shown: Sequence[str]) -> tuple[tuple[Found[str], ...], tuple[str, ...]]:
    """Return the times of the markup in the zone that the page shows, and a doubt where they were written as UTC.

    `shown` holds the printed stamp and the day in the address. Times without a zone, and times in UTC, are each taken
    as one group, since one template wrote them: where one of the group shows the clock time of the stamp, all are in
    the stamp's zone; where one in UTC is the instant of the stamp, all are moved into that zone.
    """
    references = [value for value in (*shown, *(voice.value for voice in voices)) if zone_of(value) not in ("", UTC)]
    clocks = {value[_CLOCK]: zone_of(value) for value in reversed(references)}
    bare = [voice.value for voice in voices if has_clock(voice.value) and not zone_of(voice.value)]
    utc = [voice.value for voice in voices if zone_of(voice.value) == UTC]
    lends = next((clocks[value[_CLOCK]] for value in bare if value[_CLOCK] in clocks), None)
    lies = next((value for value in utc if value[_CLOCK] in clocks), None)
    moves = next(
        (zone_of(seen) for seen in references if any(moved(value, zone_of(seen)) == seen for value in utc)), None
    )
    moves = moves or _zone_without_name(utc, shown)
    settled = []
    for voice in voices:
        zone = zone_of(voice.value)
        if lends and has_clock(voice.value) and not zone:
            settled.append(_zoned(voice, voice.value + lends))
        elif lies and zone == UTC:
            settled.append(_zoned(voice, voice.value[_CLOCK] + clocks[lies[_CLOCK]]))
        elif moves and zone == UTC:
            settled.append(_zoned(voice, moved(voice.value, moves)))
        else:
            settled.append(voice)
    if lies is None:
        return tuple(settled), ()
    zone = clocks[lies[_CLOCK]]
    return tuple(settled), (
        f"The markup gives {lies}, the page shows the same clock time in {zone}, which is believed.",
    )
