"""A page cut into pieces: its lines, and the furniture that stands inside of lines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kronik.lang.id.furniture import INLINE_LABELS
from kronik.lang.id.page_shape import FUNCTION_WORDS
from kronik.read.credits import SITE, find_tail
from kronik.read.marks import Mark, byline_mark, mark_of
from kronik.read.rules import Rule
from kronik.read.shape import Shape, shape_of
from kronik.records.article import BlockRole
from kronik.records.span import Span, trimmed

LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
TEMPLATE = re.compile(
    r"(?:ADVERTISEMENT\s?)?SCROLL TO (?:CONTINUE|RESUME) (?:WITH )?CONTENT|\bADVERTISEMENT\b"
    r"|\[Gambas ?: ?[^\]\n]{0,60}\]"
    r"|,{0,4}\bloading\.\.\."
)
"""Marks of a site's template that are cut out wherever they stand, also where they stick to a word."""
TEMPLATE_SIGNS = ("SCROLL", "ADVERTISEMENT", "[Gambas", "loading...")
"""Without one of these no mark of a template is in a line; most lines are sorted out by it."""
_LABELS = "|".join(INLINE_LABELS)
INLINE = re.compile(
    r"(?:^|(?<=[.!?\"”’')\]\s]))(?:(?P<open>[(\[])\s?)?(?=[A-Z])"
    rf"(?i:{_LABELS}|(?<=[(\[])baca(?=\s?:))(?:\s?[:|–-]\s?|(?<=[AaIi]) (?=[A-Z]))"
)
"""Written without unbounded blanks: a page of blanks must not cost a search from each of them."""
INNER_FORMULA = re.compile(rf"(?<=\s)[A-Z]{{3,20}}(?: [A-Z]{{2,20}}){{0,3}}, {SITE} ?[-–—]{{1,2}} (?=[\"“]?[A-Z])")
"""An opening formula inside of a line: above it stand menus and headline, where a page lost its line breaks."""
MAX_HEAD_CHARS = 600
"""Characters of menus, headline, writer and stamp before the formula on such a line."""
MAX_POINTED_CHARS = 220
"""Characters of the other headline behind an inline label."""
GLUED = re.compile(r"(?<=[a-z\d?!])(?=[\"“]?[A-Z][a-z]{2})|(?<=[a-z])(?=[\"“][A-Z])")
"""A place where a line break was lost: "…KemarinPolisi", "…Kemarin"Kami"."""
SENTENCE_END = re.compile(r"[.!?][\"”’)]?(?:\s|$)|[\"”]$")
LEAD = "lead"
"""`Piece.tag` in an element that is called a standfirst."""
TOKEN = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A line, or the part of a line that has one role."""

    span: Span
    text: str
    shape: Shape
    mark: Mark | None
    gap: bool
    """True where a blank line stands before it."""
    main: bool | None = None
    """Whether the extractor takes it for main text; None where the capture is text, or nothing was extracted."""
    aside: bool = False
    """Whether its element is one for other things than the story, or it leads elsewhere."""
    pictured: bool = False
    """Whether a picture stands right above it."""
    tag: str = ""
    """Name of its element in a page of markup, `li` for what is no heading in a list, `LEAD`; empty for text."""


def is_prose(piece: Piece) -> bool:
    """Tell whether a piece reads as running text, and can be of the story as far as markup tells."""
    return piece.mark is None and piece.shape is Shape.PROSE and piece.main is not False


def _headline_end(text: str, start: int, last_stop: int) -> int:
    """Return where the headline that begins at `start` ends: with its line, or before the next sentence's first word.

    In title case the first lower-cased content word belongs to the next sentence, whose capitalised first word stands
    before it; `last_stop` is where the line's last sentence stops, -1 where none does.
    """
    capital = start
    for token in TOKEN.finditer(text, start, min(len(text), start + MAX_POINTED_CHARS)):
        glued = GLUED.search(token.group())
        if glued:
            return token.start() + glued.start()
        word = token.group().strip("\"“”'‘’(),:;?!.")
        if token.group()[0] == "," or (token.start() > start and token.group()[0] in '"“'):
            return token.start()
        if word and word[0].islower() and word.lower() not in FUNCTION_WORDS:
            return capital if capital > start and token.end() <= last_stop else len(text)
        if word and word[0].isupper():
            capital = token.start()
    return len(text)


def _pointers(text: str) -> Iterator[tuple[int, int, Rule]]:
    position = 0
    last_stop: int | None = None
    while match := INLINE.search(text, position):
        if match["open"]:
            close = text.find(")" if match["open"] == "(" else "]", match.end())
            end = close + 1 if 0 <= close <= match.end() + MAX_POINTED_CHARS else len(text)
        else:
            if last_stop is None:
                last_stop = max((stop.start() for stop in SENTENCE_END.finditer(text, match.end())), default=-1)
            end = _headline_end(text, match.end(), last_stop)
        yield match.start(), end, Rule.POINTER_INLINE
        position = max(end, match.end())


def _cuts(text: str) -> list[tuple[int, int, Rule]]:
    templated = any(sign in text for sign in TEMPLATE_SIGNS)
    cuts = [(*match.span(), Rule.CALL) for match in TEMPLATE.finditer(text)] if templated else []
    if mark_of(text) is None:
        cuts += _pointers(text)
    return sorted(cuts)


def _tail_mark(rule: Rule) -> Mark:
    credited = rule in (Rule.CREDIT_AGENCY, Rule.CREDIT_LABEL)
    return Mark(BlockRole.CREDIT, rule) if credited else byline_mark(rule)


def _plain(text: str, start: int, end: int, *, gap: bool) -> Iterator[Piece]:
    """Yield a part of a line without furniture inside, its closing bracket split off."""
    span = trimmed(text, start, end)
    if span is None:
        return
    words = span.cut(text)
    mark = mark_of(words)
    tail = None if mark else find_tail(words)
    story = trimmed(text, span.start, span.start + tail[0]) if tail else span
    if story:
        yield Piece(story, story.cut(text), shape_of(story.cut(text)), mark, gap)
    if tail:
        closing = Span(span.start + tail[0], span.end)
        yield Piece(closing, closing.cut(text), Shape.SCRAP, _tail_mark(tail[1]), gap=False)


def _head_end(text: str, span: Span) -> int:
    """Return where the story begins in a line without a sentence before its opening formula; else the line's start."""
    match = INNER_FORMULA.search(text, span.start, min(span.end, span.start + MAX_HEAD_CHARS))
    told = match and SENTENCE_END.search(text, span.start, match.start())
    return match.start() if match and not told else span.start


def _line(text: str, span: Span, *, gap: bool) -> Iterator[Piece]:
    position = _head_end(text, span)
    if head := trimmed(text, span.start, position):
        yield Piece(head, head.cut(text), Shape.SCRAP, Mark(BlockRole.FURNITURE, Rule.BEFORE_STORY), gap)
    for start, end, rule in _cuts(span.cut(text)):
        if span.start + start < position:
            continue
        yield from _plain(text, position, span.start + start, gap=gap)
        if cut := trimmed(text, span.start + start, span.start + end):
            yield Piece(cut, cut.cut(text), Shape.SCRAP, Mark(BlockRole.FURNITURE, rule), gap)
        position = span.start + end
        gap = False
    yield from _plain(text, position, span.end, gap=gap)


def cut_pieces(text: str) -> tuple[Piece, ...]:
    """Cut a page into pieces in text order; they cover everything that is not blank."""
    pieces: list[Piece] = []
    last = 0
    for match in LINE.finditer(text):
        span = trimmed(text, *match.span())
        if span is None:
            continue
        gap = text.count("\n", last, span.start) > 1
        pieces += _line(text, span, gap=gap)
        last = span.end
    return tuple(pieces)
