"""Which line of a page of markup is its headline, and where the page says it again."""

from collections.abc import Sequence
from dataclasses import replace

from kronik.read.headline import find_headline
from kronik.read.marks import Mark
from kronik.read.pieces import Piece, is_prose
from kronik.read.rules import Rule
from kronik.read.shape import letters_of, words_of
from kronik.records.article import BlockRole

MIN_SHARED = 0.5
"""Share of a declared title from which a line that opens it is the headline: templates add the site's name."""
MIN_WORDS = 2
"""Words of a main heading that can be a headline; one is a site's name or a section."""
TITLE_MARKS = frozenset({Rule.LINKS, Rule.REGION, Rule.LIST_TITLE})
"""Marks that a headline can have: some templates link it to its page, or keep it in an oddly named element."""


def _can_be(piece: Piece) -> bool:
    return piece.mark is None or piece.mark.rule in TITLE_MARKS or piece.tag == "h1"


def _fits(piece: Piece, key: str) -> bool:
    own = letters_of(piece.text)
    return bool(own) and (own == key or (key.startswith(own) and len(own) > MIN_SHARED * len(key)))


def _rank(piece: Piece, index: int, lead: int) -> tuple[bool, bool, bool, int]:
    """Order the lines that are the title: the main heading, other headings, those that are no link, the nearest."""
    distance = lead - index if index < lead else 1_000_000 + index
    return piece.tag != "h1", piece.tag not in {"h2", "h3"}, piece.mark is not None, distance


def find_title(pieces: Sequence[Piece], titles: Sequence[str]) -> tuple[int, Rule] | None:
    """Return the index of the headline: a title of the markup where it stands on the page, else the main heading.

    `titles` are the candidates, the likeliest first. Where neither is found, the line over the story is looked for as
    in a text without markup.
    """
    lead = next((index for index, piece in enumerate(pieces) if piece.main and is_prose(piece)), len(pieces))
    for title in titles:
        key = letters_of(title)
        fitting = [index for index, piece in enumerate(pieces) if _can_be(piece) and _fits(piece, key)]
        if fitting:
            return min(fitting, key=lambda index: _rank(pieces[index], index, lead)), Rule.TITLE_MARKUP
    for index, piece in enumerate(pieces[:lead]):
        if piece.tag == "h1" and piece.mark is None and len(words_of(piece.text)) >= MIN_WORDS:
            return index, Rule.H1
    return find_headline(pieces, None)


def without_repeats(pieces: Sequence[Piece], headline: int | None, title: str | None) -> tuple[Piece, ...]:
    """Free the headline of what its place says of it, and mark the lines that say it again."""
    key = letters_of(title) if title else ""
    again = Mark(BlockRole.FURNITURE, Rule.TITLE_AGAIN)
    out = []
    for index, piece in enumerate(pieces):
        if index == headline:
            out.append(replace(piece, mark=None))
        elif key and piece.mark is None and letters_of(piece.text) == key:
            out.append(replace(piece, mark=again))
        else:
            out.append(piece)
    return tuple(out)
