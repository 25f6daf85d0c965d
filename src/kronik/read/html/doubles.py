"""One article for each address of a batch: its pages in order, what is missing, which files are doubles."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kronik.read.html.addresses import Variant
from kronik.read.html.sight import Ref, Sighting

OFFSET = 10
"""Paragraphs by which some sites number their pages in the path: /10 is the second, /20 the third."""


class Sameness(StrEnum):
    """Why a file is not read."""

    AMP = "is the AMP variant of"
    MOBILE = "is the mobile variant of"
    PART = "is one page of what is whole in"
    COPY = "is another capture of"


@dataclass(frozen=True, slots=True)
class Double:
    """A file that is not read because another of the batch holds the same."""

    file: str
    of: str
    """The file that is read."""
    reason: Sameness

    def __str__(self) -> str:
        if self.file == self.of:
            return f"{self.file} is given twice; it is read once"
        return f"{self.file} {self.reason} {self.of}; it is read once"


@dataclass(frozen=True, slots=True)
class PlannedArticle:
    """What is read as one article."""

    pages: tuple[tuple[int, Ref], ...]
    """Number (from 1) and page, in order."""
    missing: tuple[int, ...] = ()
    doubles: tuple[Double, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """How the pages of a batch make articles."""

    articles: Mapping[Ref, PlannedArticle]
    """By the first of its pages and doubles in the order of the batch."""
    left_out: frozenset[Ref]
    """The others of them, which are not read in their own place."""

    @property
    def displaced(self) -> frozenset[Ref]:
        """Return the pages that are read in the place of another one of their article."""
        return frozenset(ref for first, article in self.articles.items() for _, ref in article.pages if ref != first)


def _names_amp(sightings: Iterable[Sighting]) -> dict[str, str]:
    """Return the key of each article by that of the AMP variant that it alone names."""
    named: dict[str, set[str]] = defaultdict(set)
    for sighting in sightings:
        if sighting.amp_key and sighting.key:
            named[sighting.amp_key].add(sighting.key)
    return {amp: min(keys) for amp, keys in named.items() if len(keys) == 1}


def _settled(sightings: Sequence[Sighting]) -> Iterator[Sighting]:
    """Yield each sighting with what only the others tell: whose AMP variant it is, that its path ends in a number."""
    by_amp = _names_amp(sightings)
    keys = {sighting.key for sighting in sightings}
    tails: dict[str, set[int]] = defaultdict(set)
    for sighting in sightings:
        if sighting.tail:
            tails[sighting.tail[0]].add(sighting.tail[1])
    for sighting in sightings:
        tail = sighting.tail
        if tail and (tail[0] in keys or len(tails[tail[0]]) > 1):
            yield replace(sighting, key=tail[0], number=tail[1])
        elif sighting.variant is Variant.AMP and sighting.key in by_amp:
            yield replace(sighting, key=by_amp[sighting.key], firm=True)
        else:
            yield sighting


def _rank(sighting: Sighting) -> tuple[object, ...]:
    ref = sighting.ref
    return not sighting.full, sighting.variant, -sighting.chars, ref.file, ref.position


def _is_same(kept: Sighting, other: Sighting) -> bool:
    """Tell whether two pages that give one address are the same article.

    Both were taken there, or they have one title: a site whose pages all claim one address loses no article.
    """
    if (kept.firm and other.firm) or not kept.title or not other.title:
        return True
    return kept.title.startswith(other.title) or other.title.startswith(kept.title)


def _reason(kept: Sighting, other: Sighting) -> Sameness:
    if kept.full and not other.full:
        return Sameness.PART
    if other.variant > kept.variant:
        return Sameness.AMP if other.variant is Variant.AMP else Sameness.MOBILE
    return Sameness.COPY


def _slots(group: Sequence[Sighting]) -> dict[int, list[Sighting]]:
    """Return the pages of an article by number, the best of each first; with one that holds all, all in one."""
    slots: dict[int, list[Sighting]] = defaultdict(list)
    whole = any(sighting.full for sighting in group)
    for sighting in sorted(group, key=_rank):
        slots[1 if whole else sighting.number or 1].append(sighting)
    return dict(sorted(slots.items()))


def _in_pages(group: Sequence[Sighting]) -> list[Sighting]:
    """Return the sightings with numbers that count pages, where the site counts paragraphs."""
    above = {number for item in group for number in (item.number or 1, *item.linked) if number > 1}
    first = any((item.number or 1) == 1 for item in group)
    if not above or any(number % OFFSET for number in above) or not (first or len(above) > 1):
        return list(group)
    return [
        replace(
            item,
            number=(item.number or 1) // OFFSET + 1,
            linked=frozenset(number // OFFSET + 1 for number in item.linked),
        )
        for item in group
    ]


def _articles(group: Sequence[Sighting]) -> Iterator[tuple[list[Ref], PlannedArticle]]:
    """Yield each article at one address, as a rule one, with all pages that belong to it; others are told by title."""
    pages: list[tuple[int, Ref]] = []
    doubles: list[Double] = []
    members: list[Sighting] = []
    strangers: list[Sighting] = []
    for number, (kept, *others) in _slots(group).items():
        pages.append((number, kept.ref))
        members.append(kept)
        for other in others:
            (members if _is_same(kept, other) else strangers).append(other)
            if _is_same(kept, other):
                doubles.append(Double(other.ref.file, kept.ref.file, _reason(kept, other)))
    known = {number for item in members for number in (item.number or 1, *item.linked)}
    there = {number for number, _ in pages}
    whole = any(item.full for item in members)
    missing = () if whole else tuple(number for number in range(1, max(known) + 1) if number not in there)
    yield [item.ref for item in members], PlannedArticle(tuple(pages), missing, tuple(doubles))
    titled: dict[str, list[Sighting]] = defaultdict(list)
    for stranger in strangers:
        titled[stranger.title].append(stranger)
    for same in titled.values():
        yield from _articles(same)


def plan_articles(sightings: Sequence[Sighting]) -> Plan:
    """Return which pages are read as one article; only their places depend on the order of the batch."""
    groups: dict[object, list[Sighting]] = defaultdict(list)
    for sighting in _settled(sightings):
        groups[sighting.key or sighting.ref].append(sighting)
    order = {sighting.ref: index for index, sighting in enumerate(sightings)}
    articles, left_out = {}, set()
    for group in groups.values():
        for members, article in _articles(_in_pages(group)):
            first, *others = sorted(members, key=order.__getitem__)
            articles[first] = article
            left_out.update(others)
    return Plan(articles, frozenset(left_out))
