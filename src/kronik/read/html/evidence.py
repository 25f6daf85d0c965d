"""What markup and extractor say of each piece of a page: in what region it stands, whether it is a link, or story."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kronik.ids import line_key
from kronik.read.html.layout import LINK_SHARE, MAIN_SHARE, Evidence, Place, Ranges
from kronik.read.marks import Mark
from kronik.read.pieces import LEAD, Piece
from kronik.read.rules import Rule
from kronik.read.shape import Shape
from kronik.records.article import BlockRole

LITTLE_LINK_SHARE = 0.4
"""Share of links below which a sentence that the extractor left out may be one of the story."""
MAX_CAPTION_CHARS = 600
"""Code points of a caption; longer is a paragraph in a badly named element."""
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def _mark(piece: Piece, evidence: Evidence, repeated: frozenset[int], *, main: bool) -> Mark | None:
    """Return what the markup says a piece is; None where that is left to its words and its place."""
    told = main and piece.shape is Shape.PROSE
    if line_key(piece.text) in repeated:
        return Mark(BlockRole.FURNITURE, Rule.REPEATED)
    if Place.CAPTION in evidence.place and len(piece.text) <= MAX_CAPTION_CHARS:
        return Mark(BlockRole.CAPTION, Rule.CAPTION_ELEMENT)
    if evidence.line.link_chars >= LINK_SHARE * len(evidence.line.span):
        return Mark(BlockRole.FURNITURE, Rule.LINKS)
    if (Place.REGION in evidence.place and not told) or (evidence.teased and piece.tag not in HEADINGS):
        return Mark(BlockRole.FURNITURE, Rule.REGION)
    return None


def _is_picture_credit(piece: Piece, own: Mark | None) -> bool:
    """Tell whether a name or source stands in a caption's element: it is the photographer's."""
    credited = piece.mark is not None and piece.mark.role in (BlockRole.BYLINE, BlockRole.CREDIT)
    return credited and own is not None and own.rule is Rule.CAPTION_ELEMENT


def _story_holders(pieces: Sequence[Piece], found: Sequence[Evidence]) -> frozenset[int]:
    """Return the elements that hold most of the main text's paragraphs."""
    chars: dict[int, int] = {}
    for piece, evidence in zip(pieces, found, strict=True):
        if piece.main and piece.shape is Shape.PROSE:
            chars[evidence.holder] = chars.get(evidence.holder, 0) + len(piece.text)
    most = max(chars.values(), default=0)
    return frozenset(holder for holder, count in chars.items() if 2 * count >= most)


def _beside(pieces: Sequence[Piece], offset: int, found: Sequence[Evidence]) -> Iterator[Evidence]:
    """Yield the evidence of the line in which each piece stands; both are in text order."""
    lines = iter(found)
    line = next(lines, None)
    for piece in pieces:
        while line is not None and line.line.span.end + offset <= piece.span.start:
            line = next(lines, None)
        if line is not None:
            yield line


def with_evidence(
    pieces: Sequence[Piece],
    offset: int,
    found: Sequence[Evidence],
    ranges: Sequence[tuple[int, int]],
    repeated: frozenset[int],
) -> tuple[Piece, ...]:
    """Return a page's pieces with what markup and extractor say of them.

    `offset` is the code point at which the page's text begins in the capture; lines and ranges count from there.
    Without ranges (the extractor found nothing) `main` stays unknown and only regions, links and captions are told.
    """
    covered = Ranges(ranges)
    beside = tuple(_beside(pieces, offset, found))
    told = []
    for piece, evidence in zip(pieces, beside, strict=True):
        share = covered.share(piece.span.start - offset, piece.span.end - offset)
        main = share >= MAIN_SHARE and not evidence.beyond if ranges else None
        own = _mark(piece, evidence, repeated, main=bool(main))
        aside = own is not None and own.rule in (Rule.REGION, Rule.LINKS) and not main
        tag = evidence.tag if evidence.tag in HEADINGS or Place.ITEM not in evidence.place else "li"
        tag = LEAD if Place.LEAD in evidence.place else tag
        mark = own if _is_picture_credit(piece, own) else piece.mark or own
        told.append(replace(piece, mark=mark, main=main, aside=aside, pictured=evidence.pictured, tag=tag))
    return _with_missed(told, beside) if ranges else tuple(told)


def _is_missed(piece: Piece, evidence: Evidence, holders: frozenset[int]) -> bool:
    """Tell whether a piece that the extractor left out stands among the story's paragraphs: sentence, heading, row."""
    if piece.mark is not None or evidence.beyond:
        return False
    if evidence.line.link_chars >= LITTLE_LINK_SHARE * len(evidence.line.span):
        return False
    beside = evidence.holder in holders or evidence.line.element in holders
    if piece.shape is Shape.PROSE or (piece.tag in HEADINGS and piece.shape is not Shape.SCRAP):
        return beside or Place.LEAD in evidence.place
    return evidence.table_holder in holders and "\t" in piece.text


def _with_missed(pieces: Sequence[Piece], beside: Sequence[Evidence]) -> tuple[Piece, ...]:
    """Take for main text what the extractor left out of the story."""
    holders = _story_holders(pieces, beside)
    out = []
    for piece, evidence in zip(pieces, beside, strict=True):
        if piece.main or not _is_missed(piece, evidence, holders):
            out.append(piece)
        else:
            out.append(replace(piece, main=True, tag="li" if "\t" in piece.text else piece.tag))
    return tuple(out)
