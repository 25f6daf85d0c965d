"""Which number belongs to which happening."""

from collections.abc import Mapping, Sequence

from kronik.annotate.events.happenings import Happening
from kronik.annotate.events.quantities import find_quantities
from kronik.records.facts import EventType, Quantity

TYPES_OF: Mapping[str, tuple[EventType, ...]] = {
    "dead": (EventType.DEATH, EventType.ASSAULT, EventType.DISASTER, EventType.ACCIDENT, EventType.CRIME),
    "injured": (EventType.ASSAULT, EventType.ACCIDENT, EventType.DISASTER, EventType.CRIME, EventType.PROTEST),
    "missing": (EventType.DISASTER, EventType.ACCIDENT),
    "displaced": (EventType.DISASTER, EventType.ASSAULT),
    "flooded": (EventType.DISASTER,),
    "damaged": (EventType.DISASTER, EventType.ASSAULT, EventType.ACCIDENT),
    "destroyed": (EventType.DISASTER, EventType.ASSAULT, EventType.ACCIDENT),
    "burnt": (EventType.ACCIDENT, EventType.DISASTER),
    "arrested": (EventType.JUSTICE, EventType.COERCE),
    "suspects": (EventType.JUSTICE,),
    "executed": (EventType.JUSTICE,),
    "deported": (EventType.COERCE,),
    "infected": (EventType.HEALTH,),
    "poisoned": (EventType.HEALTH,),
    "recovered": (EventType.HEALTH,),
    "hospitalised": (EventType.HEALTH,),
    "rescued": (EventType.AID,),
    "evacuated": (EventType.AID, EventType.DISASTER),
    "aid": (EventType.AID,),
    "loss": (EventType.CRIME, EventType.DISASTER, EventType.ACCIDENT, EventType.ECONOMY),
    "fine": (EventType.SANCTION, EventType.JUSTICE),
}
"""Types to which a number belongs by what it counts, the likeliest first; other numbers go to the nearest trigger."""


def _owner(quantity: Quantity, numbers: Sequence[int], chosen: Sequence[Happening]) -> int:
    """Return which of the happenings of one sentence the number belongs to."""
    wanted = TYPES_OF.get(quantity.of, ())

    def rank(number: int) -> tuple[int, int]:
        trigger = chosen[number].shown.trigger
        fit = wanted.index(trigger.word.type) if trigger.word.type in wanted else len(wanted)
        return fit, abs(trigger.span.start - quantity.span.start)

    return min(numbers, key=rank)


def counts_of(text: str, chosen: Sequence[Happening]) -> Mapping[int, tuple[Quantity, ...]]:
    """Return the numbers of each happening, by its place in `chosen`: those of the sentence of its shown trigger."""
    by_sentence: dict[int, list[int]] = {}
    for number, happening in enumerate(chosen):
        by_sentence.setdefault(happening.shown.trigger.parse.span.start, []).append(number)
    found: dict[int, tuple[Quantity, ...]] = {}
    for numbers in by_sentence.values():
        for quantity in find_quantities(text, chosen[numbers[0]].shown.trigger.parse.span):
            owner = _owner(quantity, numbers, chosen)
            found[owner] = (*found.get(owner, ()), quantity)
    return found
