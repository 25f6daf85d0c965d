"""Names that are known beforehand, found by their words."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from kronik.lang.id.institutions import AGENCIES, BODIES, CLUBS, PLATFORMS, TEAMS
from kronik.lang.id.names import GIVEN_NAMES, HONORIFICS, KEPT_PLACE_HEADS, NO_ACTORS, ORG_HEADS, RANK_HEADS, ROLE_HEADS
from kronik.lang.id.persons import BY_NAMES
from kronik.lang.id.places import ISLANDS, PROVINCES, TOWNS
from kronik.lang.id.states import CITIES, METONYMS, PAST_STATES, REGIONS, SEATS, state_codes
from kronik.records.facts import ActorType


def _entries() -> Iterator[tuple[str, ActorType]]:
    """Yield lower-cased names and what they are; later ones win."""
    for names in (CLUBS, PLATFORMS, AGENCIES, TEAMS):
        yield from ((name, ActorType.ORGANISATION) for name in names)
    for places in (TOWNS, CITIES, PROVINCES):
        yield from ((name, ActorType.STATE) for name in places)
    yield from ((name, ActorType.STATE) for name in METONYMS)
    yield from ((name, ActorType.STATE) for name in PAST_STATES)
    for regions in (ISLANDS, REGIONS):
        yield from ((name, ActorType.PLACE) for name in regions)
    yield from ((name, ActorType.STATE) for name in state_codes())
    for short, long in BODIES.items():
        yield from ((name.lower(), ActorType.ORGANISATION) for name in (short, long))
    yield from ((name, ActorType(label)) for name, label in SEATS.items())
    yield from ((name, ActorType.PERSON) for name in BY_NAMES)
    yield from ((name, ActorType.OTHER) for name in NO_ACTORS)


@cache
def known_names() -> Mapping[tuple[str, ...], ActorType]:
    """Return the words of each known name, lower-cased, with its type."""
    return MappingProxyType({tuple(name.replace(",", " ,").split()): label for name, label in _entries()})


@cache
def _openers() -> Mapping[str, int]:
    """Return the first word of each known name with the greatest number of words that follow from it."""
    longest: dict[str, int] = {}
    for words in known_names():
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return MappingProxyType(longest)


def longest_known(keys: Sequence[str], at: int, end: int) -> tuple[int, ActorType] | None:
    """Return end and type of the longest known name that starts at the word `at` and stops before `end`."""
    reach = _openers().get(keys[at], 0)
    for size in range(min(reach, end - at), 0, -1):
        label = known_names().get(tuple(keys[at : at + size]))
        if label is not None:
            return at + size, label
    return None


@cache
def _name_words() -> frozenset[str]:
    singles = {words[0] for words in known_names()}
    return frozenset(singles | GIVEN_NAMES | HONORIFICS | RANK_HEADS | ROLE_HEADS | ORG_HEADS | KEPT_PLACE_HEADS)


def opens_known_name(key: str) -> bool:
    """Tell whether the lower-cased word is a known name, opens one, or is a title, given name or head of a name."""
    return key in _name_words()


@cache
def _short_forms() -> frozenset[str]:
    return frozenset(short.lower() for short in BODIES)


def is_short_form(key: str) -> bool:
    """Tell whether the lower-cased word is the short form of a well-known body, complete by itself."""
    return key in _short_forms()


def is_state(keys: Sequence[str]) -> bool:
    """Tell whether the lower-cased words name a state."""
    return " ".join(keys) in state_codes()


def is_territory(key: str) -> bool:
    """Tell whether the lower-cased word by itself names a state, province or city."""
    return known_names().get((key,)) is ActorType.STATE
