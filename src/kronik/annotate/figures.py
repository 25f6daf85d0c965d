"""Figures of an article: every number of its body that counts or measures something."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kronik.annotate.events.quantities import find_quantities, read_number
from kronik.ids import content_id
from kronik.lang.id.quantities import (
    CHANGED_WORDS,
    FORMER_PREPOSITION,
    FORMER_WORDS,
    MAGNITUDE,
    PEOPLE_IN_GENERAL,
    STATES,
    STATES_OF_PEOPLE,
)
from kronik.records.article import BODY_ROLES, Article
from kronik.records.facts import Figure, Quantity
from kronik.records.span import Span

FORMER_REACH_WORDS = 4
"""Words before a number among which "semula" makes it a former one: "semula kapal disebut membawa 63 orang"."""

_STATE_OF = {words: of for words, of in STATES if of in STATES_OF_PEOPLE}
_STATE = re.compile("|".join(rf"\b{words}\b" for words in sorted(_STATE_OF, key=len, reverse=True)), re.IGNORECASE)
_MAGNITUDE = re.compile(rf"\b{MAGNITUDE}")
_WORD = re.compile(r"[^\W\d_]+")


def _magnitudes(text: str, sentence: Span) -> Iterator[Quantity]:
    for match in _MAGNITUDE.finditer(text, sentence.start, sentence.end):
        value = read_number(match[1])
        if value is not None:
            yield Quantity(value, "magnitude", "magnitude", Span(*match.span()))


def _with_only_fate(quantity: Quantity, text: str, sentence: Span) -> Quantity:
    """Return a bare number of people as that of those whose fate or doing the sentence tells, if it tells only one."""
    if quantity.of not in PEOPLE_IN_GENERAL:
        return quantity
    fates = {_STATE_OF[match[0].lower()] for match in _STATE.finditer(text, sentence.start, sentence.end)}
    return replace(quantity, of=fates.pop()) if len(fates) == 1 else quantity


def _words(text: str, start: int, end: int) -> list[str]:
    return [word.lower() for word in _WORD.findall(text[start:end])]


def _is_replaced(text: str, sentence: Span, old: Quantity, new: Quantity) -> bool:
    """Tell whether the next number of a kind takes the place of one: "semula 63 … menjadi 67", "dari 12 menjadi 15"."""
    if old.unit != new.unit:
        return False
    before = _words(text, sentence.start, old.span.start)[-FORMER_REACH_WORDS:]
    between = set(_words(text, old.span.end, new.span.start))
    former = not FORMER_WORDS.isdisjoint(before) or before[-1:] == [FORMER_PREPOSITION]
    return former and not CHANGED_WORDS.isdisjoint(between)


def find_figures(article: Article, sentences: Sequence[tuple[Span, int]]) -> tuple[Figure, ...]:
    """Return the figures of headline, standfirst, headings and paragraphs in text order.

    `sentences` are given with the index of their block.
    """
    text, out = article.text, []
    for sentence, block in sentences:
        role = article.blocks[block].role
        if role not in BODY_ROLES:
            continue
        counted = (_with_only_fate(quantity, text, sentence) for quantity in find_quantities(text, sentence))
        told = sorted((*counted, *_magnitudes(text, sentence)), key=lambda quantity: quantity.span)
        replaced = {id(old) for old, new in pairwise(told) if _is_replaced(text, sentence, old, new)}
        out += [
            Figure(
                content_id("figure", article.id, str(quantity.span.start), str(quantity.span.end)),
                quantity,
                role,
                sentence,
                id(quantity) in replaced,
            )
            for quantity in told
        ]
    return tuple(out)
