"""Words, numbers and marks of a sentence."""

import re
from collections.abc import Iterator

from kronik.lang.id.words import ABBREVIATIONS, CLOSING_ABBREVIATIONS
from kronik.records.span import Span

# the lengths of a domain are bounded, or "x.yx.yx.y…" would be scanned to its end from every letter
_TOKEN = re.compile(
    r"""
      (?:https?://|www\.)[^\s,;"”)]*[^\s.,;:!?"”')\]]
    | @?[^\W_][\w-]{0,62}(?:\.[\w-]{1,63}){0,4}\.(?:com|id|net|org|tv|co|news)\b(?!\.\w)
    | (?:[^\W\d_]\.){2,}(?:[^\W\d_](?!\w))?
    | \d+(?:[.,:/]\d+)*(?![\w])
    | (?:Rp|USD|US\$|IDR|SGD|EUR)(?=\.?\d)
    | (?:dari|oleh|kepada|dikutip|dilansir|melansir|mengutip|di[a-z]{3,12}kan|me[a-z]{4,12}kan)(?=[a-z]*[A-Z]\w)
    | [@\#]?\w+(?:-\w+|['’](?!s\b)\w+|&\w+|/(?=\w*\d)\w+)*
    | \.{2,}
    | \S
    """,
    re.VERBOSE,
)


def find_words(text: str, sentence: Span) -> Iterator[Span]:
    """Cut the sentence into tokens; between them stands only white space.

    A preposition glued to a name ("dariReuters") is cut off.
    "anak-anak", "al-Derazi", "1.500", "Kompas.com" and "S.H." are one token each, an abbreviation takes its dot along.
    """
    at = sentence.start
    while match := _TOKEN.search(text, at, sentence.end):
        end = match.end()
        if _takes_dot(text, match, sentence.end):
            end += 1
        yield Span(match.start(), end)
        at = end


def _takes_dot(text: str, match: re.Match[str], limit: int) -> bool:
    end = match.end()
    if end >= limit or text[end] != ".":
        return False
    word = match.group().lower()
    if end + 1 == limit:
        return word in CLOSING_ABBREVIATIONS
    return word in ABBREVIATIONS or word in CLOSING_ABBREVIATIONS or (len(word) == 1 and match.group().isupper())
