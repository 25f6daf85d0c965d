"""Names made comparable: accents, transliterations and the old Indonesian spelling folded."""

import re
import unicodedata
from functools import lru_cache

from kronik.lang.id.names import DEGREES, HONORIFICS

CACHED_NAMES = 1 << 14
"""Distinct names remembered per process."""

_SPELLINGS = (
    ("oe", "u"),
    ("dj", "j"),
    ("tj", "c"),
    ("sj", "sy"),
    ("iy", "y"),
    ("yy", "y"),
    ("iĭ", "y"),
    ("ij", "y"),
    ("ou", "u"),
    ("kh", "h"),
    ("ph", "f"),
    ("ck", "k"),
    ("q", "k"),
    ("ie", "i"),
)
_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_DOUBLE = re.compile(r"(.)\1+")


@lru_cache(CACHED_NAMES)
def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name, lower-cased, without accents, titles, degrees and "'s" marks."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).lower()
    words = tuple(re.sub(r"['’]", "", word) for word in _WORD.findall(plain))
    kept = tuple(word for word in words if word not in DEGREES and (word not in HONORIFICS or len(word) == 1))
    return kept or words


@lru_cache(CACHED_NAMES)
def folded(word: str) -> str:
    """Return a word as its spelling variants share it ("zelenskyy" → "zelensky", "soeharto" → "suharto")."""
    for old, new in _SPELLINGS:
        word = word.replace(old, new)
    return _DOUBLE.sub(r"\1", word)


def initials(name: str) -> str:
    """Return the initial letters of the words that are written large, lower-cased."""
    return "".join(word[0] for word in re.findall(r"\w+", name.replace("-", " ")) if word[0].isupper()).lower()
