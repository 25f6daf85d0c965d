"""Measures that articles give of one thing in running text: "35 hektare lahan", "luas lahan itu 28 hektare"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kronik.lang.id.linking import DIMENSIONS, EQUATIVES, MEASURE_UNITS, PART_WORDS, ROUNDING
from kronik.link.content import stem
from kronik.link.topics import ends_phrase
from kronik.link.word_weights import word_weight
from kronik.records.span import Span

HEAD_WORDS = 2
"""Words of the noun phrase that a measure belongs to: "lahan bakau"; further ones are owner and place."""
REACH_WORDS = 6
"""Words between "luas lahan" and its figure: "luas lahan yang dipersoalkan warga itu 28 hektare" has five."""
REACH_CHARS = 80
"""Characters before a figure that are read for its noun: six words and a little more."""
MIN_HEAD_WEIGHT = 2.0
"""Weight of the heaviest word of the noun: in fewer than one article in seven; "hal" and "tempat" are no matter."""

_UNITS = "|".join(sorted(MEASURE_UNITS, key=len, reverse=True))
_FIGURE = re.compile(
    rf"(?<![\w.,])(\d{{1,3}}(?:\.\d{{3}})+|\d+)(?:,(\d+))?\s*(ribu|juta)?\s+({_UNITS})\b", re.IGNORECASE
)
_SCALES = {"": 1.0, "ribu": 1e3, "juta": 1e6}
_WORD = re.compile(r"[^\W\d_]+|[.,;:!?()\"“”]")


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure with its unit, and the noun phrase that it measures."""

    span: Span
    """From the number to the unit."""
    value: float
    """In the unit."""
    unit: str
    noun: tuple[str, ...]
    """Stems of the words of the noun phrase, head first; never empty."""
    words: str
    """The noun phrase as it stands."""
    bound: str | None
    """`at least`, `at most`, `about`; None where the number stands alone."""


def _noun(words: list[str]) -> list[str]:
    """Return the first words of a noun phrase, up to a mark, a name, or a word of grammar."""
    noun: list[str] = []
    for word in words[:HEAD_WORDS]:
        if not word.islower() or ends_phrase(word):
            break
        noun.append(word)
    return noun


def _noun_before(before: list[str]) -> list[str]:
    """Return what "luas lahan yang …" or "lahan bakau seluas" measures; nothing where the figure is another's."""
    near = before[-REACH_WORDS - HEAD_WORDS :]
    if near and near[-1].lower() in EQUATIVES:
        return _noun(near[-1 - HEAD_WORDS : -1]) or _noun(near[-2:-1])
    for at in range(len(near) - 1, -1, -1):
        if not near[at][0].isalpha():
            return []
        if near[at].lower() in DIMENSIONS:
            return _noun(near[at + 1 :])
    return []


def read_measures(text: str, span: Span) -> Iterator[Measure]:
    """Yield the measures in a sentence whose noun is told; not shares ("dari 35 hektare") nor rates ("per hektare")."""
    for match in _FIGURE.finditer(text, span.start, span.end):
        before = _WORD.findall(text[max(span.start, match.start() - REACH_CHARS) : match.start()])
        after = _WORD.findall(text[match.end() : min(span.end, match.end() + REACH_CHARS)])
        last = before[-1].lower() if before else ""
        if last in PART_WORDS or (after and after[0].lower() in PART_WORDS):
            continue
        bound = next((ROUNDING[word.lower()] for word in before[-2:] if word.lower() in ROUNDING), None)
        noun = _noun_before([word for word in before if word.lower() not in ROUNDING]) or _noun(after)
        if not noun or max(map(word_weight, noun)) < MIN_HEAD_WEIGHT:
            continue
        value = float(match[1].replace(".", "") + "." + (match[2] or "0")) * _SCALES[(match[3] or "").lower()]
        stems = tuple(map(stem, noun))
        yield Measure(Span(*match.span()), value, MEASURE_UNITS[match[4].lower()], stems, " ".join(noun), bound)
