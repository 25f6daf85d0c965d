"""What an indirect statement consists of, and the stretch of words in which it is looked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kronik.annotate.statements.phrases import Phrase
from kronik.annotate.statements.scene import Scene, Unit, Word
from kronik.records.article import BlockRole
from kronik.records.facts import Polarity
from kronik.records.span import Span

MAX_INITIAL_CHARS = 2
"""Longest word before a full stop that is an initial or a title: "H.", "Dr."."""


class Construction(StrEnum):
    """How cue, speaker and content stand to each other."""

    QUOTE_CUE = "quotation, then cue"
    CUE_QUOTE = "cue, then quotation"
    QUOTE_CITED = "quotation, then citation"
    UNCUED = "quotation without a cue of its own"
    VERB = "verb of saying"
    VERB_MISSPELT = "misspelt verb of saying"
    REQUEST = "request"
    ACCORDING = "menurut"
    ROOT_CLAUSE = "kata in the clause"
    PASSIVE = "passive of saying"
    RAISING = "passive of reporting, nobody named"
    ASKED_OF = "passive of asking"
    ANAPHOR = "hal itu disampaikan"
    NOUN = "noun of saying"
    OUTLET = "only an outlet is named"
    COLON = "name and colon"


@dataclass(frozen=True, slots=True)
class Clause:
    """An indirect statement before its speaker is resolved."""

    cue: Span
    at: int
    """Word index of the cue."""
    phrase: Phrase | None
    clitic: Span | None
    shared: bool
    """True where cue and speaker belong to the clause before ("dan mengaku …")."""
    content: tuple[Span, ...]
    last: int
    """Word index after the content."""
    addressee: Span | None
    polarity: Polarity
    construction: Construction
    zones: tuple[tuple[int, int], ...]
    """Offsets between which a date belongs to the saying."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words `[low, high)` of a unit, none of them in a quotation of its own, with the indices at which contents end."""

    scene: Scene
    unit: Unit
    low: int
    high: int
    stops: tuple[int, ...] = ()

    def start(self, index: int) -> int:
        """Return where the clause of word `index` starts."""
        return clause_start(self.unit, self.low, index)

    @property
    def end(self) -> int:
        """Return the offset at which its last word ends."""
        return self.unit.words[min(self.high, len(self.unit.words)) - 1].end


def clause_start(unit: Unit, low: int, index: int) -> int:
    """Return where the clause of word `index` starts: after a quotation or a sentence-final mark."""
    words = unit.words
    for at in range(index - 1, low - 1, -1):
        if words[at].quote != words[index].quote or words[at].text in "?!;:" or _full_stop(words, at):
            return at + 1
        if unit.role is BlockRole.HEADLINE and words[at].text == ",":
            return at + 1
    return low


def _full_stop(words: Sequence[Word], at: int) -> bool:
    """Tell whether a stop inside a unit ends a sentence: a capital follows, no initial or short title stands before."""
    if words[at].text != ".":
        return False
    follows = at + 1 < len(words) and (words[at + 1].text[0].isupper() or words[at + 1].is_mark)
    return follows and at > 0 and len(words[at - 1].text) > MAX_INITIAL_CHARS
