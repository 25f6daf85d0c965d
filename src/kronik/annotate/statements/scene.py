"""What the search for statements looks at: units of text that no quotation crosses, their words, actors and times."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from kronik.annotate.cast import Cast
from kronik.annotate.statements.quotes import Quote, find_quotes
from kronik.annotate.syntax import Parse
from kronik.lang.id.reporting import BODY_NOUNS
from kronik.records.article import BODY_ROLES, Article, BlockRole
from kronik.records.facts import Actor, ActorType, Named, TimeExpression
from kronik.records.span import Span

_WORD = re.compile(r"[@#]?[^\W_]+(?:[-'’._/][^\W_]+)*|[^\w\s]")
_GLUED = re.compile(
    r"(?:[Dd]i(?:lansir|kutip|laporkan|beritakan|sebut(?:kan)?|wartakan|hubungi|temui|konfirmasi|rangkum)|[Mm]elansir|[Mm]engutip|dari|kepada)"
    r"(?=[A-Z]|detik[A-Z])"
)
_GLUED_STOP = re.compile(r"([a-z]{2,})\.[A-Z][a-z]+")
_GLUED_TAIL = re.compile(
    r"(?:detik)?[A-Z]\w*?(?=(?:dalam|dari|pada|melalui)(?:$|[A-Z])|(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)$)"
)

MAX_UNIT_WORDS = 600
"""Longest unit in words that is read: of 31,874 in 2,000 raw articles one is longer, 999 of 1,000 have at most 90."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word or mark of a unit."""

    start: int
    end: int
    text: str
    lower: str
    quote: int
    """Index of the unit's quotation that it stands in; -1 outside."""

    @property
    def is_mark(self) -> bool:
        """Tell whether it is punctuation."""
        return not self.text[-1].isalnum()

    @property
    def is_name_like(self) -> bool:
        """Tell whether it opens with a capital, a handle mark or looks like a domain."""
        return self.text[0].isupper() or self.text[0] == "@" or self.lower.startswith("detik")


@dataclass(frozen=True, slots=True)
class Unit:
    """One or more sentences of a block, joined where a quotation crosses their border."""

    block: int
    role: BlockRole
    span: Span
    words: tuple[Word, ...]
    quotes: tuple[Quote, ...]


def _glue_cuts(text: str) -> list[int]:
    """Return where a word is really two, its space lost: "dilansirdetikSportdalam"."""
    if text[1:].islower():
        return []
    if stop := _GLUED_STOP.fullmatch(text):
        return [stop.end(1), stop.end(1) + 1]
    cuts = []
    if match := _GLUED.match(text):
        cuts.append(match.end())
    start = cuts[0] if cuts else 0
    if (cuts or text.startswith("detik")) and (match := _GLUED_TAIL.match(text, start)) and match.end() > start:
        cuts.append(match.end())
        if inner := _GLUED.match(text, match.end()):
            cuts.append(inner.end())
    return [cut for cut in cuts if 0 < cut < len(text)]


def words_of(text: str, span: Span, quotes: Sequence[Quote]) -> tuple[Word, ...]:
    """Return the words and marks of a span; glued words that a citation lost the spaces of are told apart."""
    found = []
    index = 0
    for match in _WORD.finditer(text, span.start, span.end):
        while index < len(quotes) and quotes[index].outer.end <= match.start():
            index += 1
        inside = index if index < len(quotes) and quotes[index].outer.start <= match.start() else -1
        start = match.start()
        for cut in (*_glue_cuts(match.group()), len(match.group())):
            piece = text[start : match.start() + cut]
            found.append(Word(start, match.start() + cut, piece, piece.lower(), inside))
            start = match.start() + cut
    return tuple(found)


def _overlapping(quotes: Sequence[Quote], ends: Sequence[int], span: Span) -> tuple[Quote, ...]:
    """Return the quotations that share a character with a span; both they and their ends are in order."""
    at = bisect_right(ends, span.start)
    last = at
    while last < len(quotes) and quotes[last].outer.start < span.end:
        last += 1
    return tuple(quotes[at:last])


def _joins(text: str, span: Span, following: Span, *, crossing: bool) -> bool:
    """Tell whether a quotation crosses the border of two sentences, or the second goes on in lower case."""
    if crossing:
        return True
    between = text[span.end : following.start]
    return "\n" not in between and text[following.start].islower() and text[span.end - 1] in "\"”’'»,?!"


def _block_units(article: Article, block: int, sentences: Sequence[Span], *, continued: bool) -> list[Unit]:
    text = article.text
    role, bounds = article.blocks[block].role, article.blocks[block].span
    quotes = find_quotes(text, bounds, continued=continued)
    ends = [quote.outer.end for quote in quotes]
    spans: list[Span] = []
    for sentence in sentences:
        border = _overlapping(quotes, ends, Span(sentence.start, sentence.start + 1))
        crossing = any(quote.outer.start < sentence.start for quote in border)
        if spans and _joins(text, spans[-1], sentence, crossing=crossing):
            spans[-1] = Span(spans[-1].start, max(spans[-1].end, sentence.end))
        else:
            spans.append(sentence)
    units = []
    for span in spans:
        mine = _overlapping(quotes, ends, span)
        low = min([span.start, *(quote.outer.start for quote in mine)])
        high = max([span.end, *(quote.outer.end for quote in mine)])
        whole = Span(low, high)
        words = words_of(text, whole, mine)
        if len(words) <= MAX_UNIT_WORDS:
            units.append(Unit(block, role, whole, words, mine))
    return units


def _left_open(units: Sequence[Unit], block: int) -> bool:
    """Tell whether the block before ends in the middle of a quotation."""
    if not units or units[-1].block != block - 1 or not units[-1].quotes:
        return False
    last = units[-1].quotes[-1]
    return not last.closed and last.outer.end == units[-1].span.end


class Scene:
    """An article as the search sees it."""

    def __init__(
        self, article: Article, parses: Sequence[Parse], cast: Cast, times: Sequence[TimeExpression] = ()
    ) -> None:
        self.article = article
        self.text = article.text
        self.outlet = article.outlet.value if article.outlet else article.capture.outlet
        self.cast = cast
        self.times = sorted(times, key=lambda time: time.span)
        self._time_starts = [time.span.start for time in self.times]
        people = [(span, actor) for actor in cast.actors for span in actor.mentions]
        self._mentions = sorted(people, key=lambda pair: pair[0])
        self._mention_starts = [span.start for span, _ in self._mentions]
        blocks: dict[int, list[Span]] = {}
        for parse in parses:
            blocks.setdefault(parse.block, []).append(parse.span)
        wanted = BODY_ROLES | {BlockRole.CAPTION}
        units: list[Unit] = []
        for block, sentences in sorted(blocks.items()):
            if article.blocks[block].role in wanted:
                units += _block_units(article, block, sorted(sentences), continued=_left_open(units, block))
        self.units = tuple(units)
        self._unit_starts = [unit.span.start for unit in units]
        self._bodies: dict[str, list[tuple[int, Actor]]] = {}

    def sentence_start(self, at: int) -> int:
        """Return where the unit starts in which an offset lies; 0 before the first."""
        index = bisect_right(self._unit_starts, at)
        return self._unit_starts[index - 1] if index else 0

    def bodies(self, noun: str) -> list[tuple[int, Actor]]:
        """Return (start, body) of each mention of the bodies that a noun of `BODY_NOUNS` may go on about, in order."""
        if noun not in self._bodies:
            heads = BODY_NOUNS[noun]
            named = [actor for actor in self.cast.actors if actor.type is ActorType.ORGANISATION]
            called = [
                actor
                for actor in named
                if any(name.split()[0] in heads and name != noun for name in self._names(actor) if name)
            ]
            self._bodies[noun] = sorted(
                ((span.start, actor) for actor in called for span in actor.mentions), key=lambda pair: pair[0]
            )
        return self._bodies[noun]

    def _names(self, actor: Actor) -> set[str]:
        return {actor.name.casefold(), *(span.cut(self.text).casefold() for span in actor.mentions)}

    def times_in(self, start: int, end: int) -> list[TimeExpression]:
        """Return the time expressions that start in `[start, end)`."""
        low = bisect_left(self._time_starts, start)
        high = bisect_left(self._time_starts, end)
        return self.times[low:high]

    def mentions_in(self, start: int, end: int) -> list[tuple[Span, Named, ActorType]]:
        """Return the actors' mentions that lie in `[start, end)`, in text order."""
        low = bisect_left(self._mention_starts, start)
        high = bisect_left(self._mention_starts, end)
        return [
            (span, Named(actor.name, actor.id, span), actor.type)
            for span, actor in self._mentions[low:high]
            if span.end <= end
        ]
