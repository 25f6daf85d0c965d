"""Where a happening was."""

from kronik.annotate.events.phrases import ACTOR_LABELS
from kronik.annotate.events.triggers import Trigger
from kronik.annotate.syntax import Parse, Phrase
from kronik.lang.id.event_context import PLACE_BORDERS, PLACING
from kronik.records.facts import ActorType
from kronik.records.span import Span

PLACE_LABELS = frozenset({ActorType.PLACE, ActorType.STATE})
"""Labels of places."""

PERSONS = frozenset({ActorType.PERSON})
"""Labels of what nothing happens in."""


OWNER_TOKENS = 2
"""Tokens from a place back to the owned noun that it may belong to: "ofensifnya di Ukraina"."""


def _in_clause(parse: Parse, trigger: Trigger, phrase: Phrase) -> bool:
    """Tell whether no word between trigger and phrase opens another clause, nor the phrase belongs to an owned noun."""
    low, high = sorted(((trigger.first, trigger.last), (phrase.first, phrase.last)))
    if any(token.lower in PLACE_BORDERS for token in parse.tokens[low[1] : high[0]]):
        return False
    owner = parse.tokens[phrase.first - OWNER_TOKENS] if phrase.first >= OWNER_TOKENS else None
    return owner is None or owner is parse.tokens[trigger.last - 1] or not owner.lower.endswith("nya")


def find_place(parse: Parse, trigger: Trigger) -> Span | None:
    """Return the place of the clause: the first place name behind "di" or "ke" after the trigger, else before it.

    A body behind "di" is a place too ("di Pengadilan Negeri Medan"); what stands in another clause, or inside of the
    object ("ofensifnya di Ukraina"), is none.
    """
    found = []
    for phrase in parse.phrases:
        before = parse.tokens[phrase.first - 1].lower if phrase.first else ""
        if before not in PLACING or not _in_clause(parse, trigger, phrase):
            continue
        name = phrase.name
        if name is not None and (
            name.label in PLACE_LABELS or (before == "di" and name.label in ACTOR_LABELS - PERSONS)
        ):
            found.append((phrase.first < trigger.first, abs(phrase.first - trigger.first), phrase.span))
    return min(found)[2] if found else None
