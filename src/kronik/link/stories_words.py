"""An article as grouping sees it: weighted words of title, lead and body, its numbers, its day."""

import datetime as dt
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kronik.lang.id.linking import SCENES
from kronik.link.word_weights import word_weight, words_of
from kronik.records.article import Article, ArticleId, BlockRole
from kronik.records.facts import Document
from kronik.timex import days_of, is_day

TITLE_TIMES = 3
"""How often a word of the title counts. On the dev stories 2, 3, 5 and 6 differ by less than the folds do."""
LEAD_TIMES = 3
"""How often a word of the lead counts; 5 loses 0.005 BCubed F1 (cross-validated), 1 loses 0.004."""
LEAD_WORDS = 40
"""Words of the body that make the lead; 60 loses 0.003 BCubed F1, 100 loses 0.009 (cross-validated)."""
COMMON_WEIGHT = 2.0
"""Weight in nats taken off each word: what stands in more than one article of seven says nothing of the story. 0 loses
0.010 BCubed F1 (cross-validated), 1 loses 0.004, 3 loses 0.009."""

WEIGHED_LANGUAGES = frozenset({"id", "ms"})
"""Languages whose words the table weighs."""
FOREIGN_MIN_CHARS = 4
"""Characters that a name in another language needs: shorter ones are mostly words that only ever open a sentence."""

_BODY = frozenset({BlockRole.STANDFIRST, BlockRole.HEADING, BlockRole.PARAGRAPH})

_WORD = re.compile(r"[^\W\d_]+")

SCENE_WORDS = 60
"""Words of the body that, with the title, tell what happened: headline and lead."""
RARE_WEIGHT = 6.0
"""Weight in nats from which a name is rare: it stands in fewer than one article in 400."""

Vector = Mapping[str, float]
"""Weights of words, of length 1 together; empty where nothing tells."""


@dataclass(frozen=True, slots=True)
class StoryWords:
    """What two articles are compared by."""

    article: ArticleId
    all: Vector
    title: Vector
    numbers: Vector
    scenes: frozenset[str]
    """Kinds of happenings with one place and time that title or lead name."""
    titled_scenes: frozenset[str]
    """Those of them that the title names."""
    rare_names: frozenset[str]
    """Words with a capital, lower-cased, that few articles hold."""
    day: dt.date | None
    """Day of publication, else the anchor day; None where the page tells neither."""


def _is_number(word: str) -> bool:
    return not word.isalpha()


def _scenes(words: Iterable[str]) -> frozenset[str]:
    return frozenset(SCENES[word] for word in words if word in SCENES)


def _rare_names(text: str) -> frozenset[str]:
    """Return the rare words that the text writes with a capital, lower-cased."""
    capital = {word.lower() for word in _WORD.findall(text) if word[0].isupper()}
    return frozenset(word for word in capital if word_weight(word) >= RARE_WEIGHT)


def _names(text: str) -> frozenset[str]:
    """Return the words that the text only writes with a capital: what tells in a language without weights."""
    words = _WORD.findall(text)
    capital = {word.lower() for word in words if word[0].isupper() and len(word) >= FOREIGN_MIN_CHARS}
    return frozenset(capital.difference(word for word in words if word.islower()))


def _vector(counts: Counter[str]) -> Vector:
    """Weigh each word by the log of its count and by how telling it is, in the order of the alphabet."""
    weights = {word: (1 + math.log(n)) * (word_weight(word) - COMMON_WEIGHT) for word, n in sorted(counts.items())}
    telling = {word: weight for word, weight in weights.items() if weight > 0}
    length = math.sqrt(sum(weight * weight for weight in telling.values()))
    return {word: weight / length for word, weight in telling.items()}


def article_day(article: Article) -> dt.date | None:
    """Return the day that an article belongs to."""
    for found in (article.published, article.anchor_day):
        days = days_of(found.value) if found and is_day(found.value) else None
        if days:
            return days[0]
    return None


def story_words(document: Document) -> StoryWords:
    """Weigh the words of an article; furniture, captions and bylines are left out."""
    article = document.article
    title = words_of(article.title.value) if article.title else []
    parts = [block.span.cut(article.text) for block in article.blocks if block.role in _BODY]
    body = [word for part in parts for word in words_of(part)]
    counts = Counter(body)
    for words, times in ((title, TITLE_TIMES), (body[:LEAD_WORDS], LEAD_TIMES - 1)):
        for word in words:
            counts[word] += times
    telling = {word for word in counts if not _is_number(word) and len(word) > 1}
    if article.language not in WEIGHED_LANGUAGES:
        telling &= _names(" ".join(parts))
    spoken = Counter({word: n for word, n in counts.items() if word in telling})
    titled = Counter(word for word in title if word in telling)
    numbers = Counter(sorted(set(filter(_is_number, body))))
    return StoryWords(
        article.id,
        _vector(spoken),
        _vector(titled),
        _vector(numbers),
        _scenes([*title, *body[:SCENE_WORDS]]),
        _scenes(title),
        _rare_names(" ".join(parts)),
        article_day(article),
    )


def cosine(first: Vector, second: Vector) -> float:
    """Return the cosine of two vectors; the order of the two makes no difference."""
    if (len(first), *first) > (len(second), *second):
        first, second = second, first
    return sum(weight * second[word] for word, weight in first.items() if word in second)
