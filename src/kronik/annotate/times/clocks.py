"""Grammar rules for times of day and their zones."""

from kronik.annotate.times.meaning import Meaning, Moment
from kronik.annotate.times.numbers import amount_of
from kronik.annotate.times.rulebook import Seen, rule
from kronik.lang.id.time_words import COUNTED_NOUNS, ZONE_PARTS

PART = "(?:{part}|{dini}{hari}|{tengah}{part}|{larut}{part})"
_HALF = "(?:{am}|{pm})"
_ZONE = "(?:{zone}|{time}{indonesia}{bagian}?(?:{side}|{tengah})(?:{lpar}{zone}{rpar})?)"
_AT = "(?:{pukul}{dot}?)"
_HALF_PAST = "{halves}(?:{n}|{num}{1,3})"
_TAIL = f"(?:(?:{PART}{{hari}}?|{_HALF}){_ZONE}?|{_ZONE}(?:{PART}{{hari}}?)?)"
_COUNTED = frozenset(COUNTED_NOUNS)
_NOON, _MIDNIGHT = 12, 24
_HALF_HOUR = 30
_FIRST_AFTERNOON = {"AF": 1, "EV": 1, "NI": 5}
"""Hours from which a part of the day makes them those after noon: "jam 8 malam" is 20:00, "jam 1 malam" 01:00."""
_LAST_MORNING = {"AF": 11}
"""Hours up to which it does: "jam 11 siang" is 11:00."""


def part_of_day(seen: Seen) -> str:
    """Return the part of a day that is named; the night where none is."""
    return "MO" if seen.has("dini") else seen.label("part") or "NI"


@rule(
    f"{_AT}(?:{{k}}|{{n}}){_TAIL}?",
    f"{_AT}{{num}}{{1,3}}{_TAIL}?",
    f"{_AT}{_HALF_PAST}{_TAIL}?",
    f"{{jam}}{{k}}{_TAIL}?",
    f"{{jam}}(?:{{n}}|{{num}}{{1,3}}|{_HALF_PAST}){_TAIL}",
    "{jam}{n}",
    f"{{k}}{_TAIL}",
)
def clock(seen: Seen) -> Meaning | None:
    """Pukul 13.00 WIB, jam 8 malam, pukul setengah delapan, 01.30 WIB."""
    counts = seen.tokens.word(seen.last) in _COUNTED and not seen.has("k")
    return None if counts else _clock(seen)


@rule("{k}", "{n}{zone}", weak=True)
def bare_clock(seen: Seen) -> Meaning | None:
    """16.00, which may as well be an amount or a score."""
    return _clock(seen)


@rule(_ZONE.replace("{zone}|", ""), weak=True)
def zone_alone(seen: Seen) -> Meaning | None:
    """Waktu Indonesia Timur, the zone of a time that stands before it."""
    return Moment(zone=_zone(seen))


def _zone(seen: Seen) -> str | None:
    if not seen.has("indonesia"):
        return seen.label("zone")
    named = [seen.tokens.word(index) for index in range(seen.first, seen.last)]
    return next((ZONE_PARTS[word] for word in named if word in ZONE_PARTS), None)


def _told(seen: Seen) -> tuple[int, ...] | None:
    """Return hour and minute as they are told, before the part of the day moves them."""
    value = seen.value("k")
    if isinstance(value, tuple):
        return value
    half = seen.has("halves")
    told = amount_of(seen.all("n", "num"), seen.tokens.text)
    if told is None or told > _MIDNIGHT or (half and told < 1):
        return None
    return (int(told) - 1, _HALF_HOUR) if half else (int(told), 0)


def _clock(seen: Seen) -> Meaning | None:
    told = _told(seen)
    if told is None:
        return None
    hour = told[0]
    part = part_of_day(seen) if seen.has("part") or seen.has("dini") else "AF" if seen.has("pm") else None
    if _FIRST_AFTERNOON.get(part or "", _NOON) <= hour < _LAST_MORNING.get(part or "", _NOON):
        hour += _NOON
    elif hour == _NOON and part == "NI":
        hour = _MIDNIGHT
    return Moment(clock=(hour, *told[1:]), zone=_zone(seen))


RULES = (*clock, *bare_clock, *zone_alone)
