"""Which pieces of a page are the story: from its markers, and from the shape of what stands around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kronik.lang.id.page_shape import FUNCTION_WORDS
from kronik.read.credits import has_side_mark
from kronik.read.marks import Reach
from kronik.read.pieces import Piece
from kronik.read.rules import Rule
from kronik.read.shape import BULLET, Shape, is_title_case, words_of
from kronik.records.article import BlockRole

PROSE_CAP = 300
"""Weight of a long paragraph, in characters: one long teaser must not outweigh the list that it stands in."""
TITLE_WEIGHT = -60
"""A headline-like line, against the characters of prose: a run of them ends the story, one between paragraphs does not."""
PLAIN_WEIGHT = -25
"""A line without a stop: a section heading, a list item, or a label of the site."""
RELATIVE_WEIGHT = -150
"""A relative stamp stands beside another story's headline."""
MARK_WEIGHT = -15
"""Any other marked line."""
ITEM_WEIGHT = 10
"""A list item or a broken line inside a story."""
CLOSING_MIN_CHARS = 200
"""Characters of story before a closing label; with less it stands at the head of the page."""
CLOSING_SHARE = 0.5
"""Prose before a closing label per prose after it, from which the label closes the story."""
RUN_TITLES = 3
"""Headline-like lines one after the other that are another list, not section headings."""
HEADING_WORDS = 12
"""Words of a section heading; of 52 seen in raw news the longest has 11."""
PLAIN_HEADING_WORDS = 8
"""Words of a section heading that is not in title case."""
NAME_WORDS = (2, 5)
"""Words of a writer's name alone on its line."""
CLOSING_NEAR = 8
"""Pieces after the story's end in which its own byline, credit and stamp are looked for."""
SAMPLE_CHARS = 3000
"""Characters of prose with which headline candidates are compared."""
MAX_HEADLINE_WORDS = 30
"""Words of a headline that is given in sentence case."""
MIN_BROKEN_WORDS = 5
"""Words of a line without a stop that is still a piece of the story's first sentence."""
TITLE_BONUS = 3
"""Shared words that title case is worth when the headline is chosen; a broken first sentence shares some by chance."""
MIN_LEAD_CHARS = 50
"""Characters of a sentence from which it opens the story, and no headline is looked for behind it."""

NAME = re.compile(r"(?:[A-Z][\w.'’-]*)(?: (?:[A-Z][\w.'’-]*|bin|binti)){0,4}")
CAPITAL_NAME = re.compile(r"[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]*){1,3}")
"""A writer's name in capitals under the story."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece with the role that it was given."""

    piece: Piece
    role: BlockRole
    rule: Rule


def is_prose(piece: Piece) -> bool:
    """Tell whether a piece reads as running text."""
    return piece.mark is None and piece.shape is Shape.PROSE


def _prose_before(pieces: Sequence[Piece]) -> list[int]:
    """Return the characters of prose before each piece, and before the end."""
    sums = [0]
    for piece in pieces:
        sums.append(sums[-1] + (len(piece.text) if is_prose(piece) else 0))
    return sums


def closing_index(pieces: Sequence[Piece]) -> int:
    """Return the index of the first piece behind a label that closes the story; the number of pieces where none does."""
    sums = _prose_before(pieces)
    for index, piece in enumerate(pieces):
        if piece.mark is None or piece.mark.reach is not Reach.REST:
            continue
        before, after = sums[index], sums[-1] - sums[index]
        if before >= CLOSING_MIN_CHARS and before >= CLOSING_SHARE * after:
            return index
    return len(pieces)


def _list_flags(pieces: Sequence[Piece], headline: int | None) -> list[bool]:
    """Flag the headlines below a label of a list."""
    flags = [False] * len(pieces)
    open_list = items = 0
    for index, piece in enumerate(pieces):
        if piece.mark is not None:
            listed = piece.mark.reach is not Reach.LINE
            open_list, items = (1, 0) if listed else (open_list, items)
            continue
        heading = (
            items and piece.gap and len(words_of(piece.text)) <= PLAIN_HEADING_WORDS and _prose_next(pieces, index)
        )
        if not open_list or is_prose(piece) or index == headline or heading:
            open_list = 0
            continue
        flags[index] = True
        items += 1
    return flags


def _prose_next(pieces: Sequence[Piece], index: int) -> bool:
    return index + 1 < len(pieces) and is_prose(pieces[index + 1])


def _in_list_of_story(pieces: Sequence[Piece]) -> list[bool]:
    """Flag the lines that a sentence ending in a colon announces, and numbered or bulleted lines."""
    flags = [False] * len(pieces)
    announced = False
    for index, piece in enumerate(pieces):
        if is_prose(piece):
            announced = piece.text.endswith((":", ";", ","))
        elif piece.mark is not None:
            announced = announced and piece.mark.reach is Reach.LINE and piece.mark.rule is not Rule.RELATIVE_STAMP
        flags[index] = piece.mark is None and (announced or BULLET.match(piece.text) is not None)
    return flags


def _weight(piece: Piece, *, listed: bool, item: bool) -> int:
    if piece.mark is not None:
        return RELATIVE_WEIGHT if piece.mark.rule is Rule.RELATIVE_STAMP else MARK_WEIGHT
    if listed:
        return TITLE_WEIGHT
    if piece.shape is Shape.PROSE:
        return min(len(piece.text), PROSE_CAP)
    if item or piece.shape in (Shape.ITEM, Shape.SCRAP):
        return ITEM_WEIGHT
    return TITLE_WEIGHT if piece.shape is Shape.TITLE else PLAIN_WEIGHT


def _best_run(weights: Sequence[int]) -> tuple[int, int]:
    """Return the half-open range of the greatest sum; the first where several are equal, (0, 0) where none is positive."""
    best, best_range = 0, (0, 0)
    total = start = 0
    for index, weight in enumerate(weights):
        if total <= 0:
            total, start = 0, index
        total += weight
        if total > best:
            best, best_range = total, (start, index + 1)
    return best_range


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
    return TITLE_BONUS if piece.shape is Shape.TITLE else 0


def _leads(piece: Piece) -> bool:
    """Tell whether a piece is the first sentence of a story: with it no headline can follow."""
    return (
        is_prose(piece)
        and len(piece.text) >= MIN_LEAD_CHARS
        and piece.text[-1] not in "?!"
        and not has_side_mark(piece.text)
    )


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


def _key(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _given_title(pieces: Sequence[Piece], title: str) -> int | None:
    key = _key(title)
    for index, piece in enumerate(pieces):
        own = _key(piece.text)
        if own and (own == key or (key.startswith(own) and 2 * len(own) > len(key) and piece.shape is Shape.TITLE)):
            return index
    return None


def place_pieces(pieces: Sequence[Piece], headline: int | None) -> tuple[Placed, ...]:
    """Give each piece its role, in order."""
    closing = closing_index(pieces)
    listed = _list_flags(pieces, headline)
    items = _in_list_of_story(pieces)
    weights = [_weight(piece, listed=listed[index], item=items[index]) for index, piece in enumerate(pieces[:closing])]
    first = headline + 1 if headline is not None and headline < closing else 0
    start, end = (first + border for border in _best_run(weights[first:]))
    start = _with_broken_lines(pieces, first, start)
    runs = _title_runs(pieces, items, start, end)
    placed = []
    for index, piece in enumerate(pieces):
        if index == headline:
            role, rule = BlockRole.HEADLINE, Rule.FIRST_HEADLINE
        elif start <= index < end:
            role, rule = _inside(pieces, index, listed=listed[index], run=runs[index], item=items[index])
        else:
            role, rule = _outside(piece, index, headline, start, end, behind=index >= closing)
        placed.append(Placed(piece, role, rule))
    return tuple(placed)


def _with_broken_lines(pieces: Sequence[Piece], first: int, start: int) -> int:
    """Move the start over lines before it that are sentences broken by their capture."""
    while start > first and pieces[start - 1].mark is None and pieces[start - 1].shape is Shape.PLAIN:
        if len(words_of(pieces[start - 1].text)) < MIN_BROKEN_WORDS:
            break
        start -= 1
    return start


def _title_runs(pieces: Sequence[Piece], items: Sequence[bool], start: int, end: int) -> list[bool]:
    """Flag headline-like lines that stand in a run without a paragraph between."""
    flags = [False] * len(pieces)
    run: list[int] = []
    for index in range(start, end + 1):
        titled = index < end and pieces[index].mark is None and pieces[index].shape is Shape.TITLE and not items[index]
        if titled:
            run.append(index)
            continue
        if index < end and pieces[index].mark is not None:
            continue
        if len(run) >= RUN_TITLES:
            for member in run:
                flags[member] = True
        run = []
    return flags


def _inside(pieces: Sequence[Piece], index: int, *, listed: bool, run: bool, item: bool) -> tuple[BlockRole, Rule]:
    piece = pieces[index]
    if piece.mark is not None:
        return piece.mark.role, piece.mark.rule
    if listed:
        return BlockRole.FURNITURE, Rule.LIST_TITLE
    if run:
        return BlockRole.FURNITURE, Rule.HEADLINE_RUN
    if piece.shape is Shape.PROSE:
        return BlockRole.PARAGRAPH, Rule.PROSE
    if not item and _is_heading(pieces, index):
        return BlockRole.HEADING, Rule.SECTION_HEADING
    return BlockRole.PARAGRAPH, Rule.LIST_ITEM


def _is_heading(pieces: Sequence[Piece], index: int) -> bool:
    limit = HEADING_WORDS if pieces[index].shape is Shape.TITLE else PLAIN_HEADING_WORDS
    fits = pieces[index].shape in (Shape.TITLE, Shape.PLAIN) and len(words_of(pieces[index].text)) <= limit
    return fits and _prose_next(pieces, index)


def _is_name(text: str) -> bool:
    return (
        text[-1] != "."
        and NAME_WORDS[0] <= len(text.split()) <= NAME_WORDS[1]
        and NAME.fullmatch(text) is not None
        and not text.isupper()
    )


def _outside(
    piece: Piece, index: int, headline: int | None, start: int, end: int, *, behind: bool
) -> tuple[BlockRole, Rule]:
    after = index >= end
    mark = piece.mark
    if mark is not None and (mark.role is BlockRole.FURNITURE or not after or index < end + CLOSING_NEAR):
        return mark.role, mark.rule
    near = headline is not None and headline < index < start
    if near and mark is None and _is_name(piece.text):
        return BlockRole.BYLINE, Rule.BYLINE_NAME
    if after and index == end and mark is None and CAPITAL_NAME.fullmatch(piece.text):
        return BlockRole.BYLINE, Rule.BYLINE_NAME
    if not after:
        return BlockRole.FURNITURE, Rule.BEFORE_STORY
    return BlockRole.FURNITURE, Rule.CLOSING_LIST if behind else Rule.AFTER_STORY
