"""What a passage says, as weighted words that can be compared: stems, names as actors, times as days."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from kronik.lang.id.linking import PREFIXES, SUFFIXES, WHOLE_WORDS
from kronik.lang.id.words import NEGATIONS
from kronik.link.word_weights import word_weight
from kronik.records.facts import Actor, Document
from kronik.records.span import Span
from kronik.timex import days_of

MIN_STEM_CHARS = 4
"""Characters that must be left of a word without its affixes; shorter rests are mostly false cuts ("diri", "kenya")."""
MIN_WORD_WEIGHT = 1.0
"""Words in more than 37 % of articles (log 1/0.37 = 1) carry grammar, not content."""
MAX_WORD_WEIGHT = 5.0
"""Words in fewer than 0.7 % of articles weigh alike, so that one rare or misspelt word does not decide."""
NAME_WEIGHT = 2.0
"""Names tell whom a passage is about, not what it says of them: they weigh as a word in 14 % of articles."""
DAY_WEIGHT = 1.0
"""Days weigh as the commonest content word; one report names them, the next leaves them out."""
MAX_TITLE_CHARS = 120
"""Characters before a name in which its title is looked for; longer titles are whole descriptions."""
RUN_WORDS = 5
"""Words of a run that two passages share only where one has its wording from the other or both from a third; stock
phrases of the news are mostly shorter once names and times are taken out."""
NEGATED_WORDS = 1
"""Content words after a negation that it is taken to turn: the predicate. With two, a quarter of the rewordings of
one sentence in the development stories seemed to contradict each other."""

_MARKED = ("actor:", "name:", "day:")
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_VOWELS = "aeiou"


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return the word, lower-cased, without one layer of affixes; not always a root, but the same for its forms."""
    rest = word.lower()
    if rest in WHOLE_WORDS:
        return rest
    for suffix in SUFFIXES:
        if rest.endswith(suffix) and len(rest) - len(suffix) >= MIN_STEM_CHARS:
            rest = rest[: -len(suffix)]
    for prefix, swallowed in PREFIXES:
        if rest.startswith(prefix) and len(rest) - len(prefix) >= MIN_STEM_CHARS - len(swallowed):
            rest = rest[len(prefix) :]
            return swallowed + rest if rest[0] in _VOWELS else rest
    return rest


@dataclass(frozen=True, slots=True)
class Content:
    """The weighted words of a passage."""

    weights: Mapping[str, float]
    """Stem, `actor:ID`, `name:WORD` or `day:VALUE` to weight."""
    negated: frozenset[str]
    """Stems that stand under a negation."""
    numbers: frozenset[str]
    runs: frozenset[tuple[str, ...]] = frozenset()
    """Runs of `RUN_WORDS` words, names and times as actors and days; each holds a word of grammar, which makes it
    part of a sentence and not the long name of a thing."""

    @property
    def total(self) -> float:
        """The weight of all words."""
        return sum(self.weights.values())

    @property
    def words(self) -> frozenset[str]:
        """The stems, without names and days."""
        return frozenset(word for word in self.weights if not word.startswith(_MARKED))


@dataclass(frozen=True, slots=True)
class Likeness:
    """How far two passages say the same."""

    containment: float
    """Shared weight over that of the lighter passage, 0 to 1."""
    jaccard: float
    """Shared weight over that of both together, 0 to 1."""
    words: int
    """Shared stems, names and days not counted."""
    words_weight: float
    """Their weight."""
    actors: int
    """Shared actors."""
    days: int
    """Shared days."""
    wording: bool
    """A run of words is the same in both."""
    contrary: bool
    """A shared stem is negated in one of the two only."""
    numbers_fit: bool
    """The numbers of one are among those of the other."""
    same_numbers: bool
    """Both have the same numbers, or one has none."""


def compare(first: Content, second: Content) -> Likeness:
    """Compare two passages; symmetric."""
    shared = sorted(first.weights.keys() & second.weights.keys())
    weight = sum(min(first.weights[word], second.weights[word]) for word in shared)
    totals = sorted((first.total, second.total))
    words = [word for word in shared if not word.startswith(_MARKED)]
    numbers = sorted((first.numbers, second.numbers), key=len)
    return Likeness(
        weight / totals[0] if totals[0] else 0.0,
        weight / (sum(totals) - weight) if weight else 0.0,
        len(words),
        sum(min(first.weights[word], second.weights[word]) for word in words),
        sum(word.startswith("actor:") for word in shared),
        sum(word.startswith("day:") for word in shared),
        not first.runs.isdisjoint(second.runs),
        any((word in first.negated) != (word in second.negated) for word in words),
        numbers[0] <= numbers[1],
        not numbers[0] or numbers[0] == numbers[1],
    )


@dataclass(frozen=True, slots=True)
class _Mark:
    span: Span
    token: str
    weight: float


@dataclass(slots=True)
class _Found:
    """What was read so far of a passage; built up in place, word by word."""

    weights: dict[str, float] = field(default_factory=dict)
    negated: set[str] = field(default_factory=set)
    numbers: set[str] = field(default_factory=set)
    tokens: list[str] = field(default_factory=list)
    light: set[str] = field(default_factory=set)
    """Words of grammar among the tokens."""

    def add_mark(self, mark: _Mark) -> None:
        self.tokens.append(mark.token)
        if mark.weight:
            self.weights[mark.token] = mark.weight

    def add_word(self, word: str, turning: int) -> int:
        """Add a word; take and return how many more words the last negation turns."""
        self.tokens.append(word)
        if word in NEGATIONS:
            return NEGATED_WORDS
        weight = min(word_weight(word), MAX_WORD_WEIGHT)
        if word[0].isdigit():
            self.numbers.add(word)
        if weight < MIN_WORD_WEIGHT:
            self.light.add(word)
            return turning
        root = stem(word)
        self.weights[root] = max(weight, self.weights.get(root, 0.0))
        if turning:
            self.negated.add(root)
        return max(0, turning - 1)


class Reader:
    """Reads passages of one document; built once per document, each passage costs its own length."""

    def __init__(self, document: Document, actor_keys: Mapping[str, str]) -> None:
        """Take the document and, for each of its actor ids, the key of the actor across articles."""
        self._text = document.article.text
        marks = [
            _Mark(_with_title(self._text, span, actor), f"actor:{actor_keys.get(actor.id, actor.id)}", NAME_WEIGHT)
            for actor in document.actors
            for span in actor.mentions
        ]
        marks += [
            _Mark(time.span, f"day:{time.value}", DAY_WEIGHT if days_of(time.value) else 0.0) for time in document.times
        ]
        self._marks = _without_overlaps(marks)
        self._ends = [mark.span.end for mark in self._marks]

    def read(self, spans: Iterable[Span]) -> Content:
        """Return what the passages say together."""
        found = _Found()
        for span in spans:
            self._read_one(span, found)
        runs = zip(*(found.tokens[at:] for at in range(RUN_WORDS)), strict=False)
        telling = frozenset(run for run in runs if not found.light.isdisjoint(run))
        return Content(found.weights, frozenset(found.negated), frozenset(found.numbers), telling)

    def _read_one(self, span: Span, found: "_Found") -> None:
        turning = 0
        last: _Mark | None = None
        for match in _WORD.finditer(self._text, span.start, span.end):
            mark = self._mark_at(match.start())
            if mark is None and self._is_name(match.start(), span.start):
                found.add_mark(_Mark(Span(*match.span()), f"name:{match.group().lower()}", NAME_WEIGHT))
            elif mark is None:
                turning = found.add_word(match.group().lower(), turning)
            elif mark is not None and mark is not last:
                found.add_mark(mark)
            last = mark

    def _is_name(self, start: int, first: int) -> bool:
        """Tell whether a word has a capital for itself, not as the first of a sentence or quotation."""
        if not self._text[start].isupper() or start == first:
            return False
        before = self._text[max(0, start - 4) : start].rstrip(" \"“”'‘’(")
        return bool(before) and before[-1] not in ".!?:\n"

    def _mark_at(self, offset: int) -> _Mark | None:
        index = bisect_right(self._ends, offset)
        if index < len(self._marks) and self._marks[index].span.start <= offset:
            return self._marks[index]
        return None


def _with_title(text: str, span: Span, actor: Actor) -> Span:
    """Return the mention with a title of the actor that stands before it ("Presiden Finlandia, Aino …")."""
    before = text[max(0, span.start - MAX_TITLE_CHARS) : span.start].rstrip(" ,")
    for role in actor.roles:
        if role and before.lower().endswith(role.lower()):
            at = text.rfind(before[-len(role) :], 0, span.start)
            return Span(at, span.end)
    return span


def _without_overlaps(marks: Iterable[_Mark]) -> tuple[_Mark, ...]:
    """Keep the leftmost of overlapping marks, of those that begin together the longest."""
    kept: list[_Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end, mark.token)):
        if not kept or kept[-1].span.end <= mark.span.start:
            kept.append(mark)
    return tuple(kept)
