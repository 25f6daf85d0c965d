"""A name that was seen in a sentence, before it is known what it is."""

import re
from dataclasses import dataclass, field

from kronik.annotate.rules.gazetteer import known_names
from kronik.lang.id.names import (
    GIVEN_NAMES,
    HONORIFICS,
    ORG_HEADS,
    ORG_WORDS,
    PLACE_HEADS,
    RANKS,
    ROLE_HEADS,
    ROLE_WORDS,
)
from kronik.lang.id.persons import BY_NAMES
from kronik.lang.id.word_classes import WordClass, word_classes
from kronik.records.facts import ActorType

PERSON, BODY, STATE, PLACE, OTHER = ActorType
_NOMINALISATION = re.compile(r"(?:pe|ke)[a-z]{3,}(?:-[a-z]{3,})?an")
_KINDS = ROLE_HEADS | RANKS | ORG_HEADS | PLACE_HEADS | HONORIFICS | ROLE_WORDS | ORG_WORDS


@dataclass(slots=True)
class Candidate:
    """Words `[first, last)` that seem to be one name."""

    first: int
    last: int
    label: ActorType | None
    """None where the words themselves do not tell."""
    hints: dict[ActorType, float] = field(default_factory=dict)

    def hint(self, label: ActorType, weight: float) -> None:
        """Add to what speaks for a label; a weight of 0 says nothing."""
        if weight:
            self.hints[label] = self.hints.get(label, 0.0) + weight


def is_given(key: str) -> bool:
    """Tell whether a word is known as a part of persons' names."""
    if key in GIVEN_NAMES or key in BY_NAMES:
        return True
    return word_classes().get(key) is WordClass.PERSON and (key,) not in known_names() and key not in _KINDS


def is_field(key: str) -> bool:
    """Tell whether a word can name the field of an office or body."""
    if key in ORG_WORDS or is_common(key):
        return True
    return _NOMINALISATION.fullmatch(key) is not None and key not in word_classes()


def names_field(key: str) -> bool:
    """Tell whether a word by its meaning or form names the field of an office, and no person."""
    return key in ORG_WORDS or _NOMINALISATION.fullmatch(key) is not None


def is_common(key: str) -> bool:
    """Tell whether news writes the word small."""
    return word_classes().get(key) is WordClass.COMMON
