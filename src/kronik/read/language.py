"""The language of an article, by its small words."""

import re
from collections import Counter

from kronik.lang.id.page_language import MALAYIC, TELLING

SAMPLE_CHARS = 20_000
"""Characters that are looked at; the share of small words is steady long before."""
MIN_SHARE = 0.03
"""Share of small words from which a language is told; 98 of 100 Indonesian articles have 0.13 to 0.31, tables less."""
MIN_MALAY_WORDS = 2
"""Telling Malay words, more than Indonesian ones, from which a text is Malay; names bring a single one."""
SHORT_WORDS = 40
"""Words below which one Indonesian small word is enough."""
MIN_LETTERS = 60
"""Letters from which the general detector is asked: shorter texts of names are told wrongly."""
SIMILAR = frozenset({"id", "ms", "jv", "su", "min", "ban", "bjn"})
"""Languages that the tables here tell better; where they do not, the detector is not believed."""
WORD = re.compile(r"[^\W\d_]+")


def _detected(text: str) -> str | None:
    """Return the language that the general detector names; None for little text, or one like Indonesian.

    Its model of 97 languages takes 0.6 s to load, which pages in Indonesian and its neighbours never need.
    """
    if sum(char.isalpha() for char in text[:SAMPLE_CHARS]) < MIN_LETTERS:
        return None
    from py3langid import classify  # noqa: PLC0415 - see above

    code: str = classify(text[:SAMPLE_CHARS])[0]
    return None if code in SIMILAR else code


def language_of(text: str) -> str | None:
    """Return the ISO 639-1 code; None where it cannot be told.

    Indonesian, Malay, Javanese and Sundanese are told by their small words, all others by py3langid.
    """
    own = _by_small_words(text)
    return _detected(text) or own if own in (None, "en") else own


def _by_small_words(text: str) -> str | None:
    """Return the ISO 639-1 code; None where the small words of no language of the tables are seen."""
    words = Counter(WORD.findall(text[:SAMPLE_CHARS].lower()))
    total = sum(words.values())
    if not total:
        return None
    telling = {code: sum(words[word] for word in sorted(table)) for code, table in sorted(TELLING.items())}
    malayic = sum(words[word] for word in sorted(MALAYIC))
    english, javanese, sundanese = telling["en"], telling["jv"], telling["su"]
    needed = MIN_SHARE * total if total >= SHORT_WORDS else 1
    own = malayic + telling["id"]
    other = max((english, "en"), (javanese, "jv"), (sundanese, "su"))
    if other[0] > own + telling["ms"] and other[0] >= max(needed, 2):
        return other[1]
    if telling["ms"] > telling["id"] and telling["ms"] >= MIN_MALAY_WORDS:
        return "ms"
    return "id" if own >= needed else None
