"""What the markup says of each piece of a page: in what region it stands, whether it is a link, whether it is story."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Flag, auto
from itertools import pairwise

from kronik.ids import line_key
from kronik.lang import web_regions as names
from kronik.read.html.linearise import Line, Linear
from kronik.read.html.tree import Element
from kronik.read.marks import Mark
from kronik.read.pieces import LEAD, Piece
from kronik.read.rules import Rule
from kronik.read.shape import Shape
from kronik.records.article import BlockRole

MAIN_SHARE = 0.5
"""Share of a piece that lies in the extracted text, from which it is of the main text."""
LINK_SHARE = 0.8
"""Share of a line in links from which it leads elsewhere; paragraphs of the 13 pages measured have at most 0.35."""
LITTLE_LINK_SHARE = 0.4
"""Share below which a sentence that the extractor left out may be one of the story."""
MAX_CAPTION_CHARS = 600
"""Code points of a caption; longer is a paragraph in a badly named element."""
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
WORD = re.compile(r"[a-z]+|\d+")


class Place(Flag):
    """Where an element stands."""

    PLAIN = 0
    REGION = auto()
    """In a part of the page that is not the story, as its element, role, class or id says."""
    CAPTION = auto()
    LEAD = auto()
    ITEM = auto()
    """In a list."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A line with what is known of it."""

    line: Line
    place: Place
    tag: str
    """Name of its innermost block."""
    holder: int
    """Index of the element that holds that block."""
    teased: bool
    """True in a region that also holds a line that is a link: what stands there is of the story linked."""


def _place_of(element: Element) -> Place:
    place = Place.ITEM if element.name == "li" else Place.PLAIN
    if element.name in names.REGION_ELEMENTS:
        place |= Place.REGION
    if element.name in {"figcaption", "figure"}:
        place |= Place.CAPTION
    if not element.named or element.name in {"body", "html", "main", "article"}:
        return place
    words = WORD.findall(element.named)
    found = frozenset(words)
    if (
        found & names.REGION_WORDS
        or found & names.REGION_ROLES
        or any(pair in names.REGION_PAIRS for pair in pairwise(words))
    ):
        place |= Place.REGION
    if found & names.CAPTION_WORDS:
        place |= Place.CAPTION
    if found & names.LEAD_WORDS:
        place |= Place.LEAD
    return place


class _Ranges:
    """Ranges of the main text, asked for how much of a line or piece they cover."""

    def __init__(self, ranges: Sequence[tuple[int, int]]) -> None:
        self._ranges = ranges
        self._starts = [start for start, _ in ranges]

    def share(self, start: int, end: int) -> float:
        """Return the covered share of `[start, end)`."""
        covered = 0
        for begin, stop in self._ranges[max(bisect_right(self._starts, start) - 1, 0) :]:
            if begin >= end:
                break
            covered += max(0, min(stop, end) - max(begin, start))
        return covered / (end - start)


def _held_chars(linear: Linear, covered: _Ranges) -> list[int]:
    """Return the characters of main text that each element holds."""
    held = [0] * len(linear.elements)
    for line in linear.lines:
        share = covered.share(line.span.start, line.span.end)
        held[line.element] += round(share * len(line.span))
    for index in range(len(held) - 1, 0, -1):
        held[linear.elements[index].parent] += held[index]
    return held


def _places(elements: Sequence[Element], held: Sequence[int]) -> list[Place]:
    """Return the place of each element, with those of all that hold it.

    Whatever it is called, an element that holds most of the main text is not for other things.
    """
    places: list[Place] = [Place.PLAIN]
    for element, chars in zip(elements[1:], held[1:], strict=True):
        own = _place_of(element)
        if 2 * chars > held[0]:
            own &= Place.ITEM
        places.append(places[element.parent] | own)
    return places


def _regions(elements: Sequence[Element], places: Sequence[Place]) -> list[int]:
    """Return the outermost element of the region in which each element stands; 0 outside of regions."""
    regions = [0]
    for index, element in enumerate(elements[1:], 1):
        own = index if Place.REGION in places[index] else 0
        regions.append(regions[element.parent] or own)
    return regions


def evidence_of(linear: Linear, ranges: Sequence[tuple[int, int]]) -> tuple[Evidence, ...]:
    """Return what the markup says of each line; `ranges` are the main text."""
    places = _places(linear.elements, _held_chars(linear, _Ranges(ranges)))
    regions = _regions(linear.elements, places)
    teasing = {regions[line.element] for line in linear.lines if line.link_chars >= LINK_SHARE * len(line.span)}
    found = []
    for line in linear.lines:
        element = linear.elements[line.element]
        teased = Place.REGION in places[line.element] and regions[line.element] in teasing
        found.append(Evidence(line, places[line.element], element.name, element.parent, teased))
    return tuple(found)


def _leads_elsewhere(piece: Piece, evidence: Evidence, *, main: bool) -> bool:
    share = evidence.line.link_chars / len(evidence.line.span)
    return share >= LINK_SHARE and not (main and piece.shape is Shape.PROSE and piece.text.endswith((".", '"', "”")))


def _mark(piece: Piece, evidence: Evidence, repeated: frozenset[int], *, main: bool) -> Mark | None:
    """Return what the markup says a piece is; None where that is left to its words and its place."""
    told = main and piece.shape is Shape.PROSE
    if line_key(piece.text) in repeated:
        return Mark(BlockRole.FURNITURE, Rule.REPEATED)
    if Place.CAPTION in evidence.place and len(piece.text) <= MAX_CAPTION_CHARS:
        return Mark(BlockRole.CAPTION, Rule.CAPTION_ELEMENT)
    if _leads_elsewhere(piece, evidence, main=main):
        return Mark(BlockRole.FURNITURE, Rule.LINKS)
    if Place.REGION in evidence.place and (evidence.teased or not told):
        return Mark(BlockRole.FURNITURE, Rule.REGION)
    return None


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
    covered = _Ranges(ranges)
    beside = tuple(_beside(pieces, offset, found))
    told = []
    for piece, evidence in zip(pieces, beside, strict=True):
        main = covered.share(piece.span.start - offset, piece.span.end - offset) >= MAIN_SHARE if ranges else None
        own = _mark(piece, evidence, repeated, main=bool(main))
        aside = own is not None and own.rule in (Rule.REGION, Rule.LINKS) and not main
        tag = evidence.tag if evidence.tag in HEADINGS or Place.ITEM not in evidence.place else "li"
        tag = LEAD if Place.LEAD in evidence.place else tag
        told.append(
            replace(piece, mark=piece.mark or own, main=main, aside=aside, pictured=evidence.line.after_image, tag=tag)
        )
    return _with_missed(told, beside) if ranges else tuple(told)


def _with_missed(pieces: Sequence[Piece], beside: Sequence[Evidence]) -> tuple[Piece, ...]:
    """Take sentences that the extractor left out for main text where they stand among the story's paragraphs."""
    holders = _story_holders(pieces, beside)
    out = []
    for piece, evidence in zip(pieces, beside, strict=True):
        links = evidence.line.link_chars / len(evidence.line.span)
        sentence = piece.mark is None and piece.shape is Shape.PROSE and links < LITTLE_LINK_SHARE
        beside_story = evidence.holder in holders or evidence.line.element in holders
        missed = sentence and (beside_story or Place.LEAD in evidence.place)
        out.append(replace(piece, main=True) if missed else piece)
    return tuple(out)
