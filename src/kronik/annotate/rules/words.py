"""Tokens while they are being read, and what the article as a whole says about them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kronik.annotate.rules.candidates import is_given
from kronik.annotate.rules.gazetteer import is_territory, opens_known_name
from kronik.annotate.rules.morphology import lemma_of, verb_shape
from kronik.annotate.rules.tokens import find_words
from kronik.lang.id.names import DOUBLE_NAME_OPENERS
from kronik.lang.id.persons import BY_NAMES
from kronik.lang.id.word_classes import WordClass, word_classes
from kronik.lang.id.words import (
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    INTERJECTIONS,
    NEGATIONS,
    NUMBER_WORDS,
    OTHER_PRONOUNS,
    PERSONAL_PRONOUNS,
    PREPOSITIONS,
    SUBORDINATORS,
    WEEKDAYS_AND_MONTHS,
)
from kronik.records.span import Span

FUNCTION_WORDS = (
    PREPOSITIONS
    | COORDINATORS
    | SUBORDINATORS
    | DETERMINERS
    | NEGATIONS
    | OTHER_PRONOUNS
    | PERSONAL_PRONOUNS
    | AUXILIARIES
    | ADVERBS
    | INTERJECTIONS
    | {"yang"}
)
QUOTE_MARKS = frozenset("\"“”‘’«»'")
"""Every mark of quotation."""
QUOTES = frozenset('"“”‘’«»')
STARTERS = frozenset('"“‘«:(-–—[•*|/') | {"..."}
"""Marks after which a capital says nothing."""
TITLE_CASE_SHARE = 0.7
"""Share of long lower-casable words with a capital from which a line counts as written in title case."""


_ARABIC = re.compile(r"(?:al|el|ar|as|at|az|an|ad|asy|ash|ibn)-[A-Z]")
"""The article in front of Arabic names, written small ("al-Faruqi")."""
MIN_BRAND_CHARS = 4
"""Letters of a word that opens small and goes on large from which it is a name; shorter ones are units ("kWh")."""


@dataclass(frozen=True, slots=True)
class Word:
    """A token before its part of speech is known."""

    span: Span
    text: str
    lower: str
    key: str
    """Lower-cased, without a final dot."""
    capital: bool
    acronym: bool
    """All letters capital, at least two of them."""
    free: bool
    """True where the place does not force a capital: inside a sentence that is not written in title case."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Counts of word forms at places where the writer was free to write them large or small."""

    large: Counter[str]
    small: Counter[str]

    def is_name_word(self, word: Word) -> bool:
        """Tell whether a word would be written large where nothing forces it."""
        if word.key in FUNCTION_WORDS or word.key in WEEKDAYS_AND_MONTHS:
            return False
        small, large = self.small[word.lower], self.large[word.lower]
        if small or large:
            return large > small
        kind = word_classes().get(word.key)
        if kind is not None:
            return kind is not WordClass.COMMON
        if word.key in ADJECTIVES or word.key in NUMBER_WORDS or verb_shape(word.key):
            return False
        return opens_known_name(word.key) or self.may_be_name(word)

    def may_be_name(self, word: Word) -> bool:
        """Tell whether nothing speaks against a word of which nothing is known being a name."""
        key = word.key
        if self.small[word.lower] or key in FUNCTION_WORDS or key in WEEKDAYS_AND_MONTHS or key in word_classes():
            return False
        return key.isalpha() and verb_shape(key) is None and lemma_of(key) == key


def read_words(text: str, sentence: Span) -> tuple[Word, ...]:
    """Cut a sentence into words."""
    spans = tuple(_cut_pairs(text, find_words(text, sentence)))
    texts = [span.cut(text) for span in spans]
    titled = in_title_case(texts)
    words = []
    forced = True
    for span, shown in zip(spans, texts, strict=True):
        letters = shown[0].isalnum() or len(shown) > 1
        words.append(
            Word(
                span,
                shown,
                shown.lower(),
                shown.lower().rstrip("."),
                shown[0].isupper() or _is_brand(shown) or _ARABIC.match(shown) is not None,
                shown.isupper() and sum(letter.isalpha() for letter in shown) > 1,
                not forced and not titled,
            )
        )
        forced = shown in STARTERS or (forced and not letters)
    return tuple(words)


def _cut_pairs(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Cut two names that a hyphen joins ("Rusia-Belarusia", "Prabowo-Gibran") at the hyphen."""
    for span in spans:
        first, hyphen, second = span.cut(text).partition("-")
        if hyphen and _are_two_names(first, second):
            middle = span.start + len(first)
            yield from (Span(span.start, middle), Span(middle, middle + 1), Span(middle + 1, span.end))
        else:
            yield span


def _are_two_names(first: str, second: str) -> bool:
    if not (first[:1].isupper() and second[:1].isupper() and first.isalpha() and second.isalpha()):
        return False
    one, two = first.lower(), second.lower()
    if one == two or opens_known_name(f"{one}-{two}"):
        return False
    if is_territory(one) and is_territory(two):
        return True
    if one in BY_NAMES or two in BY_NAMES:
        return True
    return one not in DOUBLE_NAME_OPENERS and is_given(one) and is_given(two)


def _is_brand(shown: str) -> bool:
    """Tell whether a capital inside a word makes it a name ("detikSport", "iPhone")."""
    return (
        shown[0].isalpha()
        and shown.isalnum()
        and len(shown) > MIN_BRAND_CHARS
        and any(letter.isupper() for letter in shown[1:])
    )


def in_title_case(texts: Sequence[str]) -> bool:
    """Tell whether a line writes most of its words of content large and has no full stop, as headlines do."""
    if any(text == "." for text in texts[-2:]):
        return False
    content = [text for text in texts[1:] if text.isalpha() and text.lower() not in FUNCTION_WORDS]
    return bool(content) and sum(text[0].isupper() for text in content) >= TITLE_CASE_SHARE * len(content)


def gather(sentences: Iterable[Sequence[Word]]) -> Evidence:
    """Count the word forms of an article."""
    large: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for words in sentences:
        for word in words:
            if not word.capital:
                small[word.lower] += 1
            elif word.free:
                large[word.lower] += 1
    return Evidence(large, small)
