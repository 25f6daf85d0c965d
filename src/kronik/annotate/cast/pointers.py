"""Which body or state "lembaga itu" or "negara tersebut" points back to."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence

from kronik.annotate.syntax import Parse
from kronik.lang.id.institutions import BODIES
from kronik.lang.id.names import LOWER_ORG_HEADS, ORG_HEADS
from kronik.lang.id.states import state_codes
from kronik.lang.id.words import GENERIC_BODIES, POINTING_BACK
from kronik.records.facts import Actor, ActorType

MAX_SENTENCES_BACK = 5
"""Sentences searched for what is pointed back to; farther back news repeats the name."""
MAX_POINTER_WORDS = 4
"""Words of a phrase that points back; longer ones describe something new."""
_LONG = {short.lower(): long.lower() for short, long in BODIES.items()}


class Pointers:
    """The bodies and states that an article names, in text order, with the nouns that they can be called by."""

    def __init__(self, text: str, parses: Sequence[Parse], actors: Iterable[Actor]) -> None:
        self._starts = [parse.span.start for parse in parses]
        self._mentions: list[tuple[int, str]] = []
        self._nouns: dict[str, frozenset[str]] = {}
        self._states: set[str] = set()
        for actor in actors:
            if actor.type is ActorType.STATE and actor.name.lower() in state_codes():
                self._states.add(actor.id)
            elif actor.type is ActorType.ORGANISATION:
                self._nouns[actor.id] = _nouns_of(text, actor)
            else:
                continue
            self._mentions += ((span.start, actor.id) for span in actor.mentions)
        self._mentions.sort()

    def find(self, words: Sequence[str], start: int) -> str | None:
        """Return the id of the actor that a phrase points back to; None where it points to none or to several."""
        lower = [word.lower() for word in words]
        if not 1 < len(lower) <= MAX_POINTER_WORDS or lower[-1] not in POINTING_BACK:
            return None
        if lower[0] == "negara":
            return self._nearest(start, self._states)
        if lower[0] not in ORG_HEADS | LOWER_ORG_HEADS | GENERIC_BODIES:
            return None
        called = {actor for actor, nouns in self._nouns.items() if lower[0] in nouns}
        return self._nearest(start, called) or (
            self._nearest(start, self._nouns) if lower[0] in GENERIC_BODIES else None
        )

    def _nearest(self, start: int, among: set[str] | Mapping[str, frozenset[str]]) -> str | None:
        """Return the one actor of the nearest sentence at or before `start` that names any of them."""
        here = bisect_right(self._starts, start) - 1
        end = start
        for sentence in range(here, max(-1, here - MAX_SENTENCES_BACK), -1):
            first = bisect_left(self._mentions, (self._starts[sentence], ""))
            inside = self._mentions[first : bisect_left(self._mentions, (end, ""))]
            found = list(dict.fromkeys(actor for _, actor in inside if actor in among))
            if found:
                return found[0] if len(found) == 1 else None
            end = self._starts[sentence]
        return None


def _nouns_of(text: str, actor: Actor) -> frozenset[str]:
    """Return the first words of a body's names, short forms spelt out."""
    forms = {" ".join(span.cut(text).split()).lower() for span in actor.mentions} | {actor.name.lower()}
    return frozenset(_LONG.get(form, form).split()[0] for form in forms)
