"""An article as words in order, with what comparison needs: weights, sentences, quotations."""

import re
import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kronik.link.word_weights import word_weight
from kronik.records.article import ArticleId, BlockRole
from kronik.records.facts import Document, StatementKind
from kronik.records.span import Span, merged

WEIGHT_SCALE = 1000
"""Weights are kept as whole thousandths of a nat: their sums do not depend on the order of adding."""
COMPARED_ROLES = frozenset({BlockRole.STANDFIRST, BlockRole.HEADING, BlockRole.PARAGRAPH})
"""Headlines are written by each desk anew, and datelines name the outlet."""
MAX_PASSAGES = 400
"""Sentences, and quoted sentences, of an article that are compared one by one: pairs of passages grow with the square.
The longest of 23,536 Indonesian articles has 193 sentences; what goes beyond is a book or a broken page."""
QUOTATION_MAX_CHARS = 1500
"""Code points after which an opening mark is taken for a stray one; the longest quotation in a sample of 2,000
Indonesian articles has 1,210."""

_WORD = re.compile(r"[^\W_]+")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_QUOTATION = re.compile(rf"[\"“”„«]([^\"“”„«»\n]{{1,{QUOTATION_MAX_CHARS}}})[\"”“»]")
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”»]?,?\s+(?=[\"“«(]?[^\Wa-z_])|\n+")


@lru_cache(maxsize=262144)
def word_number(word: str) -> tuple[int, int]:
    """Return a number that stands for the word on every machine, and the word's weight in thousandths of a nat."""
    return zlib.crc32(word.encode("utf-8", "surrogatepass")), round(word_weight(word) * WEIGHT_SCALE)


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence or a quotation as a bag of weighted words."""

    span: Span
    first: int
    """Index of its first word in the article."""
    last: int
    """Index after its last word."""
    words: dict[int, int]
    weight: int
    """Sum of the weights of its distinct words."""


@dataclass(frozen=True, slots=True)
class WordsOf:
    """An article's compared text; the tuples run in parallel, a place for each word."""

    article: ArticleId
    numbers: Sequence[int]
    starts: Sequence[int]
    ends: Sequence[int]
    quoted: Sequence[int]
    """Whether the word stands between quotation marks."""
    sentences: tuple[Passage, ...]
    quotations: tuple[Passage, ...]
    """The sentences of quotations, each by itself."""
    shingles: Sequence[int]
    """A hash for each run of `SHINGLE_WORDS` words, in order."""
    figures: frozenset[str]
    """The numbers as they are written ("6.209", "1,77")."""

    def span(self, first: int, last: int) -> Span:
        """Return the span of the words with index `first` to `last`, the last one left out."""
        return Span(self.starts[first], self.ends[last - 1])


SHINGLE_WORDS = 5
"""Words of a shingle: on the labelled pairs, the share of words under common runs of 5 words tells derived from
other pairs with F1 0.939, runs of 3 words with 0.926."""


def _shingles(numbers: Sequence[int]) -> Sequence[int]:
    return array("q", map(hash, zip(*(numbers[start:] for start in range(SHINGLE_WORDS)), strict=False)))


def _compared_blocks(document: Document) -> list[Span]:
    blocks = [block.span for block in document.article.blocks if block.role in COMPARED_ROLES]
    return blocks or list(document.article.body)


def _quotation_spans(document: Document, blocks: Iterable[Span]) -> tuple[Span, ...]:
    """Return what stands between marks, and direct statements whatever their marks."""
    text = document.article.text
    marked = (Span(*match.span(1)) for block in blocks for match in _QUOTATION.finditer(text, block.start, block.end))
    direct = (
        span for statement in document.statements if statement.kind is StatementKind.DIRECT for span in statement.spans
    )
    return merged([*marked, *direct])


def _pieces(text: str, span: Span) -> Iterator[tuple[int, int]]:
    start = span.start
    for match in _SENTENCE_END.finditer(text, span.start, span.end):
        yield start, match.start()
        start = match.end()
    yield start, span.end


def _passages(
    ranges: Iterable[tuple[int, int]], starts: list[int], ends: list[int], known: list[tuple[int, int]]
) -> tuple[Passage, ...]:
    """Cut the words into the ranges, which stand in text order; ranges without words are left out."""
    out = []
    first = 0
    for start, end in ranges:
        while first < len(starts) and starts[first] < start:
            first += 1
        last = first
        while last < len(starts) and ends[last] <= end:
            last += 1
        if last > first:
            bag = dict(known[first:last])
            out.append(Passage(Span(starts[first], ends[last - 1]), first, last, bag, sum(bag.values())))
            first = last
    return tuple(out)


def words_in(document: Document) -> WordsOf:
    """Read the compared text of an article."""
    text = document.article.text
    blocks = _compared_blocks(document)
    matches = [match for block in blocks for match in _WORD.finditer(text, block.start, block.end)]
    starts, ends = [match.start() for match in matches], [match.end() for match in matches]
    known = [word_number(match.group().lower()) for match in matches]
    quotations = _passages(
        (piece for span in _quotation_spans(document, blocks) for piece in _pieces(text, span)), starts, ends, known
    )
    quoted = bytearray(len(known))
    for quotation in quotations:
        quoted[quotation.first : quotation.last] = b"\1" * (quotation.last - quotation.first)
    sentences = _passages((piece for block in blocks for piece in _pieces(text, block)), starts, ends, known)
    numbers = array("I", (number for number, _ in known))
    return WordsOf(
        document.article.id,
        numbers,
        array("I", starts),
        array("I", ends),
        bytes(quoted),
        sentences[:MAX_PASSAGES],
        quotations[:MAX_PASSAGES],
        _shingles(numbers),
        frozenset(match.group() for block in blocks for match in _FIGURE.finditer(text, block.start, block.end)),
    )


def shared_weight(first: Passage, second: Passage) -> int:
    """Sum the weights of the words that both passages hold."""
    return sum(map(first.words.__getitem__, first.words.keys() & second.words.keys()))
