"""Which line of a page is the headline of its story."""

import re
from collections.abc import Sequence

from kronik.lang.id.page_shape import FUNCTION_WORDS
from kronik.read.credits import has_side_mark
from kronik.read.pieces import Piece, is_prose
from kronik.read.rules import Rule
from kronik.read.shape import Shape, is_title_case, letters_of, words_of

SAMPLE_CHARS = 3000
"""Characters of prose with which headline candidates are compared."""
MAX_HEADLINE_WORDS = 30
"""Words of a headline that is given in sentence case."""
MIN_LEAD_CHARS = 50
"""Characters of a sentence from which it opens the story, and no headline is looked for behind it."""
HEADLINE_WORDS = 4
"""Words from which title case speaks for a headline; three are often a name."""
TITLE_BONUS = 3
"""Shared words that title case is worth when the headline is chosen; a broken first sentence shares some by chance."""


def _content_words(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in words_of(text)) - FUNCTION_WORDS


def _may_be_headline(piece: Piece) -> bool:
    text = piece.text
    stopped = text.endswith((".", ",", ";")) and not text.endswith("..")
    if piece.mark is not None or (stopped and not is_title_case(words_of(text))):
        return False
    return 1 < len(words_of(text)) <= MAX_HEADLINE_WORDS and piece.shape is not Shape.SCRAP


def _headline_look(piece: Piece) -> int:
    """Return the shared words that the shape of a headline outweighs."""
    words = words_of(piece.text)
    return TITLE_BONUS if len(words) >= HEADLINE_WORDS and is_title_case(words) else 0


def _leads(piece: Piece) -> bool:
    """Tell whether a piece is the first sentence of a story: with it no headline can follow."""
    return (
        is_prose(piece)
        and len(piece.text) >= MIN_LEAD_CHARS
        and piece.text[-1] not in "?!"
        and not has_side_mark(piece.text)
    )


def _given_title(pieces: Sequence[Piece], title: str) -> int | None:
    key = letters_of(title)
    for index, piece in enumerate(pieces):
        own = letters_of(piece.text)
        if own and (own == key or (key.startswith(own) and 2 * len(own) > len(key) and piece.shape is Shape.TITLE)):
            return index
    return None


def find_headline(pieces: Sequence[Piece], title: str | None) -> tuple[int, Rule] | None:
    """Return the index of the headline: the given title where it stands on the page, else the line that fits best.

    The line stands before the first sentence and shares most words with the prose; the first of several equal ones.
    """
    if title and (given := _given_title(pieces, title)) is not None:
        return given, Rule.TITLE_FOUND
    lead = next((index for index, piece in enumerate(pieces) if _leads(piece)), len(pieces))
    candidates = [index for index in range(lead) if _may_be_headline(pieces[index])]
    if not candidates:
        return None
    prose = ""
    for piece in pieces[lead:]:
        prose += " " + piece.text if is_prose(piece) else ""
        if len(prose) > SAMPLE_CHARS:
            break
    told = frozenset(word.lower() for word in re.findall(r"\w+", prose[:SAMPLE_CHARS]))
    shared = {index: len(_content_words(pieces[index].text) & told) for index in candidates}
    best = max(candidates, key=lambda index: (shared[index] + _headline_look(pieces[index]), -index))
    return best, Rule.FIRST_HEADLINE
