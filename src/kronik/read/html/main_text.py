"""Which characters of a page's text are its main text, as trafilatura finds it."""

import logging
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kronik.read.html.linearise import UNSHOWN, Linear

MAX_ELEMENTS = 50_000
"""Elements of a page that is handed to the extractor: its time grows faster than they do; the 13 pages measured have
at most 1,932, a live ticker of hundreds of entries some 20,000."""
MAX_DEPTH = 200
"""Open elements at a time up to which the extractor is asked: it walks them recursively."""
MAX_CHARS = 250_000
"""Code points of text up to which the extractor is asked: finding its paragraphs again takes 1.4 s then, and grows
faster than they do; the 13 pages measured have at most 14,790."""
MIN_PART_CHARS = 24
"""Letters of a part of a paragraph that is still looked for where the whole is not found."""
MAX_PLACES = 12
"""Places at which a paragraph is looked for; one that stands in more is no paragraph."""


@dataclass(frozen=True, slots=True)
class Extracted:
    """What the extractor gave."""

    ranges: tuple[tuple[int, int], ...]
    """Code points of the page's text, in order and apart; empty where nothing was found."""
    doubt: str | None = None
    """Why the extractor was not asked or failed, one English sentence."""


def seen_source(source: str, linear: Linear) -> str:
    """Return the source without what no reader of the page sees; the rest stands in order."""
    kept: list[str] = []
    last = 0
    for span in linear.unseen:
        kept.append(source[last : span.start])
        last = span.end
    kept.append(source[last:])
    return " ".join(kept)


def _extracted_text(source: str) -> str | None:
    from trafilatura import bare_extraction  # noqa: PLC0415 - half a second that text inputs do not need

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    found = bare_extraction(
        source.replace("\0", " "), include_comments=False, include_tables=False, with_metadata=False
    )
    return found.text if found and not isinstance(found, dict) else None


class _Squeezed:
    """A text without white space, each letter with its place: two ways to set blanks are one."""

    def __init__(self, text: str) -> None:
        self.words = "".join(text.split())
        self._words: list[int] = []
        self._places: list[int] = []
        squeezed = place = 0
        for word in text.split():
            place = text.index(word, place)
            self._words.append(squeezed)
            self._places.append(place)
            squeezed += len(word)
            place += len(word)

    def place(self, index: int) -> int:
        """Return the place in the text of a letter of the squeezed text."""
        word = bisect_left(self._words, index + 1) - 1
        return self._places[word] + index - self._words[word]

    def find(self, words: str) -> Iterator[int]:
        """Yield the places at which the words stand, at most `MAX_PLACES`."""
        start = 0
        for _ in range(MAX_PLACES):
            start = self.words.find(words, start)
            if start < 0:
                return
            yield start
            start += 1


def _parts(paragraph: str, squeezed: _Squeezed) -> Iterator[str]:
    """Yield the paragraph, or halves of halves of it that stand on the page."""
    if paragraph in squeezed.words:
        yield paragraph
    elif len(paragraph) >= 2 * MIN_PART_CHARS:
        middle = len(paragraph) // 2
        yield from _parts(paragraph[:middle], squeezed)
        yield from _parts(paragraph[middle:], squeezed)


@dataclass(frozen=True, slots=True)
class _Chain:
    """Parts that were given places one behind the other."""

    chars: int
    """Letters that are placed."""
    start: int
    end: int
    before: "_Chain | None" = None
    """The chain without its last part."""
    last: int = 0
    """Where the last part begins."""

    def places(self) -> list[tuple[int, int]]:
        """Return the places in order."""
        found: list[tuple[int, int]] = []
        chain: _Chain | None = self
        while chain is not None and chain.before is not None:
            found.append((chain.last, chain.end))
            chain = chain.before
        return found[::-1]


def _longer(chains: Sequence[_Chain], part: str, place: int) -> _Chain:
    """Return the chain that places most before a place, the latest of equal ones, with the part behind it."""
    best = max((chain for chain in chains if chain.end <= place), key=lambda chain: (chain.chars, chain.end))
    start = best.start if best.before else place
    return _Chain(best.chars + len(part), start, place + len(part), best, place)


def _chain(parts: Sequence[str], squeezed: _Squeezed) -> list[tuple[int, int]]:
    """Choose a place for each part so that they stand in order and as much as possible is placed, closely together.

    A part that stands twice on the page (a teaser and the story) is taken where its neighbours are.
    """
    none = _Chain(0, 0, 0)
    chains = [none]
    for part in parts:
        longer = [_longer(chains, part, place) for place in squeezed.find(part)]
        chains = [none, *_best(chains + longer)]
    return max(chains, key=lambda chain: (chain.chars, chain.start - chain.end)).places()


def _best(chains: list[_Chain]) -> list[_Chain]:
    """Keep the chains of which none places more and ends earlier."""
    kept: list[_Chain] = []
    for chain in sorted(chains, key=lambda chain: (-chain.chars, chain.end, -chain.start)):
        if chain.before and all(chain.end < other.end for other in kept):
            kept.append(chain)
    return kept[:MAX_PLACES]


def align(text: str, extracted: str) -> tuple[tuple[int, int], ...]:
    """Return where the paragraphs of the extracted text, one a line, stand in the page's text."""
    squeezed = _Squeezed(text)
    shown = extracted.translate(dict.fromkeys(map(ord, UNSHOWN)))
    paragraphs = ("".join(line.removeprefix("- ").split()) for line in shown.split("\n"))
    parts = [part for paragraph in paragraphs if paragraph for part in _parts(paragraph, squeezed)]
    found = _chain(parts, squeezed)
    return tuple((squeezed.place(start), squeezed.place(end - 1) + 1) for start, end in found)


def find_main_text(source: str, linear: Linear) -> Extracted:
    """Ask the extractor for the page's main text, and find its paragraphs in the linearised text."""
    if len(linear.elements) > MAX_ELEMENTS or linear.depth > MAX_DEPTH or len(linear.text) > MAX_CHARS:
        seen = f"{len(linear.elements):,} elements, {linear.depth:,} deep, {len(linear.text):,} characters"
        return Extracted((), f"The page is no usual one ({seen}): its story is told by the shape of its lines alone.")
    try:
        text = _extracted_text(seen_source(source, linear))
    except (RecursionError, ValueError, AssertionError, TypeError, AttributeError) as error:
        name = type(error).__name__
        seen = f"The extractor failed on the page's markup ({name})"
        return Extracted((), f"{seen}: its story is told by the shape of its lines alone.")
    return Extracted(align(linear.text, text)) if text else Extracted(())
