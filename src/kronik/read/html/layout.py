"""How a page is laid out: what each of its elements holds, and what that and its names say of the lines inside."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Flag, auto
from itertools import pairwise

from kronik.lang import web_regions as names
from kronik.read.html.linearise import Line, Linear
from kronik.read.html.tree import Element
from kronik.read.marks import mark_of
from kronik.read.shape import Shape, shape_of

MAIN_SHARE = 0.5
"""Share of a line or piece that lies in the extracted text, from which it is of the main text."""
LINK_SHARE = 0.8
"""Share of a line in links from which it leads elsewhere; paragraphs of the 13 pages measured have at most 0.35."""
STORY_SHARE = 2 / 3
"""Share of the main text's sentences from which the smallest element that holds them is the story's."""
TEASING_SHARE = 3
"""Code points of sentences per code point of links from which a region is a part of the story with a pointer in it;
teasers have one or two sentences below a linked headline."""
CARD_LINES = 2
"""Sentences of a teaser below its linked headline."""
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
    table_holder: int
    """Index of the element that holds the table in which it stands; 0 outside of tables."""
    teased: bool
    """True where sentences are those of another story: beside links in a region, or below one in a card."""
    beyond: bool
    """True behind the end of the element that holds the story, in one of another kind."""
    pictured: bool
    """True right under a picture, or under the short line (a credit) right under it."""


class Ranges:
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


@dataclass(slots=True)
class _Held:
    """What an element holds, all that it holds included."""

    main: int = 0
    """Code points of main text."""
    told: int = 0
    """Code points of sentences of main text that are no links."""
    sentences: int = 0
    links: int = 0
    """Code points of lines that are links."""
    lines: int = 0
    headed: bool = False
    """True where its first line is a link to another story."""
    last: int = 0
    """Index of the last element inside of it."""

    def take(self, other: "_Held") -> None:
        """Count what an element inside of this one holds; they are taken from the last to the first."""
        self.main += other.main
        self.told += other.told
        self.sentences += other.sentences
        self.links += other.links
        self.lines += other.lines
        self.headed = other.headed if other.lines else self.headed
        self.last = max(self.last, other.last)


def _is_link(line: Line) -> bool:
    return line.link_chars >= LINK_SHARE * len(line.span)


def _held(linear: Linear, covered: Ranges) -> list[_Held]:
    """Return what each element holds."""
    held = [_Held(last=index) for index in range(len(linear.elements))]
    own: dict[int, list[Line]] = {}
    for line in linear.lines:
        own.setdefault(line.element, []).append(line)
    for index in range(len(held) - 1, -1, -1):
        for line in reversed(own.get(index, ())):
            held[index].take(_held_line(linear.text, line, covered))
        if index:
            held[linear.elements[index].parent].take(held[index])
    return held


def _held_line(text: str, line: Line, covered: Ranges) -> _Held:
    share = covered.share(line.span.start, line.span.end)
    words = line.span.cut(text)
    linked = _is_link(line)
    told = share >= MAIN_SHARE and not linked and shape_of(words) is Shape.PROSE
    return _Held(
        main=round(share * len(line.span)),
        told=len(line.span) if told else 0,
        sentences=int(told),
        links=len(line.span) if linked else 0,
        lines=1,
        headed=linked and mark_of(words) is None,
    )


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


def _places(elements: Sequence[Element], held: Sequence[_Held]) -> list[Place]:
    """Return the place of each element, with those of all that hold it.

    Whatever it is called, an element that holds most of the main text is not for other things, and one with several
    sentences of it is no caption.
    """
    places: list[Place] = [Place.PLAIN]
    for element, own in zip(elements[1:], held[1:], strict=True):
        place = _place_of(element)
        if 2 * own.main > held[0].main:
            place &= Place.ITEM
        elif own.sentences > 1:
            place &= ~Place.CAPTION
        places.append(places[element.parent] | place)
    return places


def _story(elements: Sequence[Element], held: Sequence[_Held]) -> int:
    """Return the smallest element that holds the story's sentences; 0 where it is the page."""
    found = 0
    for index, own in enumerate(held):
        inside = elements[index].parent == found or index == 0
        if inside and own.told >= STORY_SHARE * held[0].told and own.sentences > 1:
            found = index
    return found


def _of_a_kind(elements: Sequence[Element], story: int) -> list[bool]:
    """Tell of each element whether it, or one that holds it, is of the story's kind by name and class."""
    kind = (elements[story].name, elements[story].named)
    found = [False]
    for element in elements[1:]:
        found.append(found[element.parent] or (element.name, element.named) == kind)
    return found


def _is_card(own: _Held, whole: _Held) -> bool:
    """Tell whether an element is a teaser: a linked headline with a sentence or two below it."""
    return own.headed and 0 < own.sentences <= CARD_LINES and own.lines > own.sentences and 3 * own.told < whole.told


def _teased(elements: Sequence[Element], held: Sequence[_Held], places: Sequence[Place]) -> list[bool]:
    """Tell of each element whether the sentences in it are those of other stories."""
    found = [False]
    outer = [0]
    for index, element in enumerate(elements[1:], 1):
        region = outer[element.parent] or (index if Place.REGION in places[index] else 0)
        outer.append(region)
        linked = bool(region) and held[region].links > 0
        teasing = linked and held[region].told < TEASING_SHARE * held[region].links
        found.append(found[element.parent] or teasing or _is_card(held[index], held[0]))
    return found


def _table_holders(elements: Sequence[Element]) -> list[int]:
    found = [0]
    for element in elements[1:]:
        found.append(found[element.parent] or (element.parent if element.name == "table" else 0))
    return found


def evidence_of(linear: Linear, ranges: Sequence[tuple[int, int]]) -> tuple[Evidence, ...]:
    """Return what the markup says of each line; `ranges` are the main text, in code points of the page's text."""
    elements = linear.elements
    held = _held(linear, Ranges(ranges))
    places = _places(elements, held)
    teased = _teased(elements, held, places)
    story = _story(elements, held)
    kin = _of_a_kind(elements, story)
    tables = _table_holders(elements)
    found: list[Evidence] = []
    for line in linear.lines:
        index = line.element
        element = elements[index]
        beside = element.parent == elements[story].parent and element.name == "p"
        beyond = bool(story) and index > held[story].last and not beside and not kin[index]
        above = found[-1] if found else None
        credited = above is not None and above.pictured and above.holder == element.parent
        short = credited and shape_of(found[-1].line.span.cut(linear.text)) is not Shape.PROSE
        pictured = line.after_image or short
        found.append(
            Evidence(line, places[index], element.name, element.parent, tables[index], teased[index], beyond, pictured)
        )
    return tuple(found)
