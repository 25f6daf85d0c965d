"""Which pieces of a page are the story: from its markers, and from the shape of what stands around it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kronik.read.credits import is_name_line, label_role
from kronik.read.marks import Mark, Reach, byline_mark
from kronik.read.pieces import LEAD, Piece, is_prose
from kronik.read.rules import Rule
from kronik.read.shape import BULLET, Shape, words_of
from kronik.records.article import BlockRole

PROSE_CAP = 300
"""Weight of a long paragraph, in characters: one long teaser must not outweigh the list that it stands in."""
PROSE_FLOOR = 40
"""Weight of a short sentence: one-sentence paragraphs of few words close many stories."""
TITLE_WEIGHT = -60
"""A headline-like line, against characters of prose: a run of them ends the story, a section heading does not."""
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
ENDING_SHARE = 2.0
"""The same for initials and writers' names, which also close the parts of a story told in several."""
RUN_TITLES = 3
"""Headline-like lines one after the other that are another list, not section headings."""
HEADING_WORDS = 12
"""Words of a section heading in title case; chosen, a little under the mean headline."""
PLAIN_HEADING_WORDS = 8
"""Words of a section heading that is not in title case."""
CLOSING_NEAR = 8
"""Pieces after the story's end in which its own byline, credit and stamp are looked for."""
MIN_OPENING_CHARS = 80
"""Characters of a paragraph under the headline that opens the story, whatever lists stand between it and the rest."""
HEADING_TAGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
"""Elements that head a part of a story."""
MIN_DECK_WORDS = 6
"""Words of a standfirst without a stop; a line of fewer is a section, a place, a writer with a desk."""
MIN_BROKEN_WORDS = 5
"""Words of a line without a stop that is still a piece of the story's first sentence."""

CAPITAL_NAME = re.compile(r"[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]*){1,3}")
"""A writer's name in capitals under the story."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece with the role that it was given."""

    piece: Piece
    role: BlockRole
    rule: Rule


@dataclass(frozen=True, slots=True)
class Bounds:
    """Indices of pieces: the headline, the story `[start, end)`, and the label that closes it."""

    headline: int | None
    start: int
    end: int
    closing: int


def _prose_before(pieces: Sequence[Piece]) -> list[int]:
    """Return the characters of prose before each piece, and before the end."""
    sums = [0]
    for piece in pieces:
        sums.append(sums[-1] + (len(piece.text) if is_prose(piece) else 0))
    return sums


def closing_index(pieces: Sequence[Piece]) -> int:
    """Return the index of the label that closes the story; the number of pieces where none does."""
    sums = _prose_before(pieces)
    for index, piece in enumerate(pieces):
        if piece.mark is None or piece.mark.reach not in (Reach.REST, Reach.END):
            continue
        before, after = sums[index], sums[-1] - sums[index]
        share = CLOSING_SHARE if piece.mark.reach is Reach.REST else ENDING_SHARE
        if before >= CLOSING_MIN_CHARS and before >= share * after:
            return index
    return len(pieces)


def _list_flags(pieces: Sequence[Piece], headline: int | None) -> list[bool]:
    """Flag the headlines below a label; in a list without blank lines, one ends it before a section heading."""
    flags = [False] * len(pieces)
    open_list = tight = False
    for index, piece in enumerate(pieces):
        if piece.mark is not None:
            if piece.mark.reach in (Reach.LIST, Reach.REST):
                open_list = tight = True
            continue
        heading = piece.gap and tight and flags[index - 1] and _is_heading(pieces, index)
        open_list = open_list and not (is_prose(piece) or index == headline or heading)
        tight = tight and not piece.gap
        flags[index] = open_list
    return flags


def _prose_next(pieces: Sequence[Piece], index: int) -> bool:
    return index + 1 < len(pieces) and is_prose(pieces[index + 1])


def _in_list_of_story(pieces: Sequence[Piece]) -> list[bool]:
    """Flag the lines that a sentence ending in a colon or an item before them announces, and the items themselves."""
    flags = [False] * len(pieces)
    announced = False
    for index, piece in enumerate(pieces):
        if is_prose(piece):
            announced = piece.text.endswith((":", ";", ","))
        elif piece.mark is not None:
            announced = (
                announced and piece.mark.reach in (Reach.LINE, Reach.END) and piece.mark.rule is not Rule.RELATIVE_STAMP
            )
        numbered = piece.shape is Shape.ITEM and BULLET.match(piece.text) is not None
        announced = announced or numbered
        flags[index] = piece.mark is None and (announced or (piece.main is True and piece.tag == "li"))
    return flags


def _weight(piece: Piece, *, listed: bool, item: bool) -> int:
    if piece.main is False:
        return 0
    if piece.mark is not None:
        return RELATIVE_WEIGHT if piece.mark.rule is Rule.RELATIVE_STAMP else MARK_WEIGHT
    if listed:
        return MARK_WEIGHT
    if piece.shape is Shape.PROSE:
        return min(max(len(piece.text), PROSE_FLOOR), PROSE_CAP)
    if item or piece.shape in (Shape.ITEM, Shape.SCRAP):
        return ITEM_WEIGHT
    return TITLE_WEIGHT if piece.shape is Shape.TITLE else PLAIN_WEIGHT


def _best_run(weights: Sequence[int]) -> tuple[int, int]:
    """Return the half-open range of the greatest sum, the first of equal ones; (0, 0) where none is positive."""
    best, best_range = 0, (0, 0)
    total = start = 0
    for index, weight in enumerate(weights):
        if total <= 0:
            total, start = 0, index
        total += weight
        if total > best:
            best, best_range = total, (start, index + 1)
    return best_range


def _find_bounds(
    pieces: Sequence[Piece], headline: int | None, listed: Sequence[bool], items: Sequence[bool]
) -> Bounds:
    closing = closing_index(pieces)
    weights = [_weight(piece, listed=listed[index], item=items[index]) for index, piece in enumerate(pieces[:closing])]
    first = headline + 1 if headline is not None and headline < closing else 0
    start, end = (first + border for border in _best_run(weights[first:]))
    while end < closing and (mark := pieces[end].mark) is not None and mark.rule is Rule.POINTER_INLINE:
        end += 1  # a pointer that stood in the last paragraph's line must not part the writer's name from the story
    opening = (index for index in range(first, start) if is_prose(pieces[index]))
    start = next((index for index in opening if len(pieces[index].text) >= MIN_OPENING_CHARS), start)
    return Bounds(headline, _with_broken_lines(pieces, first, start), end, closing)


def _with_labelled_names(pieces: Sequence[Piece], headline: int | None) -> Iterator[Piece]:
    """Yield the pieces, the name below a label that is alone on its line ("Editor") marked, also where it is a link."""
    labelled = False
    for index, piece in enumerate(pieces):
        free = index != headline and (piece.mark is None or piece.mark.rule in (Rule.LINKS, Rule.REGION))
        named = labelled and free and is_name_line(piece.text)
        yield replace(piece, mark=byline_mark(Rule.BYLINE_LABEL)) if named else piece
        labelled = label_role(piece.text) is not None


def place_pieces(pieces: Sequence[Piece], headline: int | None) -> tuple[Placed, ...]:
    """Give each piece its role, in order."""
    pieces = tuple(_with_labelled_names(pieces, headline))
    listed = _list_flags(pieces, headline)
    items = _in_list_of_story(pieces)
    bounds = _find_bounds(pieces, headline, listed, items)
    runs = _title_runs(pieces, items, bounds)
    placed = []
    for index, piece in enumerate(pieces):
        if index == headline:
            role, rule = BlockRole.HEADLINE, Rule.FIRST_HEADLINE
        elif bounds.start <= index < bounds.end:
            left_out = Rule.LIST_TITLE if listed[index] else Rule.HEADLINE_RUN if runs[index] else None
            role, rule = _inside(pieces, index, left_out, item=items[index])
        else:
            role, rule = (_above if index < bounds.start else _below)(piece, index, bounds)
        placed.append(Placed(piece, role, rule))
    return tuple(placed)


def _with_broken_lines(pieces: Sequence[Piece], first: int, start: int) -> int:
    """Move the start over lines before it that are sentences broken by their capture."""
    while start > first and pieces[start - 1].mark is None and pieces[start - 1].shape is Shape.PLAIN:
        if len(words_of(pieces[start - 1].text)) < MIN_BROKEN_WORDS:
            break
        start -= 1
    return start


def _title_runs(pieces: Sequence[Piece], items: Sequence[bool], bounds: Bounds) -> list[bool]:
    """Flag headline-like lines that stand in a run without a paragraph between."""
    flags = [False] * len(pieces)
    run: list[int] = []
    for index in range(bounds.start, bounds.end + 1):
        titled = (
            index < bounds.end
            and pieces[index].mark is None
            and pieces[index].shape is Shape.TITLE
            and not items[index]
        )
        if titled:
            run.append(index)
            continue
        if index < bounds.end and pieces[index].mark is not None:
            continue
        if len(run) >= RUN_TITLES:
            for member in run:
                flags[member] = True
        run = []
    return flags


OF_A_STORY = frozenset({BlockRole.TIMESTAMP, BlockRole.CREDIT, BlockRole.CAPTION})
"""Roles that lines of other stories' teasers have as well."""


def _told(mark: Mark, piece: Piece) -> tuple[BlockRole, Rule]:
    """Return what a marked piece is: the stamps and credits of other regions are other stories'."""
    if piece.aside and mark.role in OF_A_STORY:
        return BlockRole.FURNITURE, Rule.REGION
    return mark.role, mark.rule


def _inside(pieces: Sequence[Piece], index: int, left_out: Rule | None, *, item: bool) -> tuple[BlockRole, Rule]:
    piece = pieces[index]
    if piece.mark is not None:
        return _told(piece.mark, piece)
    if piece.main is False:
        return BlockRole.FURNITURE, Rule.OUTSIDE_MAIN
    if left_out is not None:
        return BlockRole.FURNITURE, left_out
    if piece.shape is Shape.PROSE and piece.tag not in HEADING_TAGS:
        return BlockRole.PARAGRAPH, Rule.PROSE
    if (piece.tag in HEADING_TAGS or not item) and _is_heading(pieces, index):
        return BlockRole.HEADING, Rule.SECTION_HEADING
    return BlockRole.PARAGRAPH, Rule.LIST_ITEM


def _is_heading(pieces: Sequence[Piece], index: int) -> bool:
    if pieces[index].tag in HEADING_TAGS:
        return _prose_next(pieces, index)
    limit = HEADING_WORDS if pieces[index].shape is Shape.TITLE else PLAIN_HEADING_WORDS
    fits = pieces[index].shape in (Shape.TITLE, Shape.PLAIN) and len(words_of(pieces[index].text)) <= limit
    return fits and _prose_next(pieces, index)


def _is_deck(piece: Piece, index: int, bounds: Bounds) -> bool:
    """Tell whether a line of markup without a stop right under the headline is its second line."""
    under = bounds.headline is not None and index == bounds.headline + 1 and piece.main is not None
    return under and not piece.aside and piece.shape is Shape.PLAIN and len(words_of(piece.text)) >= MIN_DECK_WORDS


def _above(piece: Piece, index: int, bounds: Bounds) -> tuple[BlockRole, Rule]:
    under = bounds.headline is not None and index > bounds.headline
    if piece.mark is not None:
        return (piece.mark.role, piece.mark.rule) if under else _told(piece.mark, piece)
    if under:
        if is_name_line(piece.text) and piece.tag not in HEADING_TAGS:
            return BlockRole.BYLINE, Rule.BYLINE_NAME
        told = piece.shape is Shape.PROSE and not piece.aside
        if told and piece.pictured and piece.main is False:
            return BlockRole.CAPTION, Rule.UNDER_PICTURE
        if told or is_prose(piece) or piece.tag == LEAD or _is_deck(piece, index, bounds):
            return BlockRole.STANDFIRST, Rule.STANDFIRST
    return BlockRole.FURNITURE, Rule.BEFORE_STORY


def _below(piece: Piece, index: int, bounds: Bounds) -> tuple[BlockRole, Rule]:
    mark = piece.mark
    if mark is not None and (mark.role is BlockRole.FURNITURE or index < bounds.end + CLOSING_NEAR):
        return _told(mark, piece)
    if index == bounds.end and mark is None and CAPITAL_NAME.fullmatch(piece.text):
        return BlockRole.BYLINE, Rule.BYLINE_NAME
    return BlockRole.FURNITURE, Rule.CLOSING_LIST if index >= bounds.closing else Rule.AFTER_STORY
