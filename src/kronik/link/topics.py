"""What a conflict is about, as a short noun phrase in the words of the articles."""

import re
from collections.abc import Iterator

from kronik.lang.id.linking import PHRASE_STOPS, VERB_PREFIXES
from kronik.link.content import stem
from kronik.link.word_weights import word_weight, words_of

MAX_WORDS = 5
"""Words of a topic; a longer noun phrase is cut at its end, where owners and places stand."""
MIN_VERB_CHARS = 6
"""Characters from which a lower-case word with a verb's prefix is taken for one ("dia", "media", "meja" are none)."""

_TOKEN = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*|[^\w\s]")


def ends_phrase(token: str) -> bool:
    """Tell whether a noun phrase ends before a word: a mark, a word of grammar, what looks like a verb."""
    if not token[0].isalnum() or token.lower() in PHRASE_STOPS:
        return True
    return token.islower() and len(token) >= MIN_VERB_CHARS and token.startswith(VERB_PREFIXES)


def _phrases(text: str) -> Iterator[list[str]]:
    phrase: list[str] = []
    for token in (*_TOKEN.findall(text), "."):
        if ends_phrase(token):
            if phrase:
                yield phrase[:MAX_WORDS]
            phrase = []
        else:
            phrase.append(token)


def _weight(phrase: list[str], shared: frozenset[str] | None) -> tuple[bool, float]:
    """Weigh a phrase: things before mere names, then by the words that both sides use."""
    words = {stem(word): word_weight(word.lower()) for word in phrase}
    common = sum(weight for word, weight in words.items() if shared is None or word in shared)
    return any(word.islower() for word in phrase) and common > 0, common


def topic_of(text: str, other: str | None = None) -> str:
    """Return the weightiest noun phrase of a text, by the words that it shares with another where one is given."""
    shared = frozenset(map(stem, words_of(other))) if other is not None else None
    best = max(_phrases(text), key=lambda phrase: _weight(phrase, shared), default=None)
    return " ".join(best) if best else " ".join(text.split()[:MAX_WORDS])
