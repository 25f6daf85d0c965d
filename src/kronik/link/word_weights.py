"""How telling a word is, from a frozen table of Indonesian news, so that scores don't depend on the batch."""

import gzip
import math
import re
from functools import cache
from importlib.resources import files

UNSEEN_ARTICLES = 3
"""Articles that a word outside the table is taken to stand in: the table is cut just above."""

_WORD = re.compile(r"[^\W_]+")


def words_of(text: str) -> list[str]:
    """Return the words and numbers of a text, lower-cased; hyphens and other marks part words."""
    return _WORD.findall(text.lower())


@cache
def _article_counts() -> tuple[int, dict[str, int]]:
    table = gzip.decompress((files("kronik.lang.id") / "word_weights.tsv.gz").read_bytes()).decode("utf-8")
    rows = [line.split("\t") for line in table.splitlines()]
    return int(rows[0][1]), {word: int(articles) for word, articles in rows[1:]}


@cache
def word_weight(word: str) -> float:
    """Return the inverse article frequency: log of articles per article with the word, 0 where all hold it."""
    articles, counts = _article_counts()
    return math.log(articles / counts.get(word, UNSEEN_ARTICLES))
