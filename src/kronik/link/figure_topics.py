"""What a figure counts or measures, so that figures of several articles can be laid side by side."""

import re
from dataclasses import dataclass

from kronik.lang.id.linking import AMONG_THEM, DIMENSIONS, EQUATIVES, LATEST_WORDS, ONLY_WORDS, PART_WORDS
from kronik.link.content import stem
from kronik.link.figure_values import MEASURES, base_unit
from kronik.link.topics import ends_phrase
from kronik.link.word_weights import word_weight
from kronik.records.facts import Figure

HEAD_WORDS = 2
"""Words of the noun phrase that a measure belongs to: "lahan bakau"; further ones are owner and place."""
REACH_WORDS = 6
"""Words between "luas lahan" and its figure: "luas lahan yang dipersoalkan warga itu 28 hektare" has five."""
REACH_CHARS = 80
"""Characters before a figure that are read for its noun: six words and a little more."""
MIN_HEAD_WEIGHT = 2.0
"""Weight of the heaviest word of the noun: in fewer than one article in seven; "hal" and "tempat" are no matter."""
GROWING = frozenset(
    {
        "dead", "injured", "displaced", "evacuated", "rescued", "arrested", "suspects", "poisoned", "infected",
        "hospitalised", "recovered", "affected", "damaged", "destroyed", "burnt", "flooded", "deported", "dismissed",
    }
)  # fmt: skip
"""What is counted further as time passes, and does not become fewer."""
CHANGING = GROWING | {"missing"}
"""What another count at another time does not contradict."""
OF_ONE_HAPPENING = CHANGING | {"aboard", "taking part", "magnitude"}
"""What a happening has one number of; a story is about one happening."""

_WORD = re.compile(r"[^\W\d_]+|[.,;:!?()\"“”]")


@dataclass(frozen=True, slots=True)
class Topic:
    """What figures that can be compared have in common."""

    unit: str
    """Base unit."""
    of: str
    """What is counted as `Quantity.of` has it, else the stem of the noun that is measured."""
    words: str
    """The noun phrase as the article has it; empty for what is counted."""


def _noun(words: list[str]) -> list[str]:
    """Return the first words of a noun phrase, up to a mark, a name, or a word of grammar."""
    noun: list[str] = []
    for word in words[:HEAD_WORDS]:
        if not word.islower() or ends_phrase(word):
            break
        noun.append(word)
    return noun


def _noun_before(before: list[str]) -> list[str]:
    """Return what "luas lahan yang …" or "lahan bakau seluas" measures; nothing where the figure is another's.

    A dimension without a noun of its own ("kedalaman 10 kilometer") is itself what is measured.
    """
    near = before[-REACH_WORDS - HEAD_WORDS :]
    if near and near[-1].lower() in EQUATIVES:
        return _noun(near[-1 - HEAD_WORDS : -1]) or _noun(near[-2:-1])
    for at in range(len(near) - 1, -1, -1):
        if not near[at][0].isalpha():
            return []
        if near[at].lower() in DIMENSIONS:
            return _noun(near[at + 1 :]) or [near[at].lower()]
    return []


def _is_part(before: list[str], after: list[str]) -> bool:
    """Tell whether the figure is a share, a rate, a range or a further one ("tiga di antaranya", "empat lainnya")."""
    near = [word.lower() for word in after]
    return (
        bool(before and before[-1].lower() in PART_WORDS)
        or bool(near and near[0] in PART_WORDS)
        or not LATEST_WORDS.isdisjoint(near[:2])
        or near[:2] in AMONG_THEM
        or not ONLY_WORDS.isdisjoint(near[:REACH_WORDS])
    )


def topic_of(text: str, figure: Figure) -> Topic | None:
    """Return what a figure measures; None for a part, and where the sentence does not tell it plainly."""
    quantity, sentence = figure.quantity, figure.sentence
    span, of = quantity.span, quantity.of
    before = _WORD.findall(text[max(sentence.start, span.start - REACH_CHARS) : span.start])
    after = _WORD.findall(text[span.end : min(sentence.end, span.end + REACH_CHARS)])
    counted = of in OF_ONE_HAPPENING and quantity.unit not in MEASURES
    if _is_part(before, after) and not (counted and of == "missing"):
        return None
    if counted:
        return Topic(base_unit(quantity.unit), of, "")
    if quantity.unit == "people":
        return None
    noun = _noun_before(before) or (_noun(after) if not quantity.unit.isupper() else [])
    if not noun or max(map(word_weight, noun)) < MIN_HEAD_WEIGHT:
        return None
    return Topic(base_unit(quantity.unit), stem(noun[0]), " ".join(noun))
