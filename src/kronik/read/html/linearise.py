"""The text of a page of markup, made as `innerText` makes it, with the way back from every character to the source.

Version 1: text nodes in the order of the document; character references decoded; white space collapsed outside of
preformatted elements, no-break and other spaces included; a line break at each border of a block and at each `br`, a
blank line around paragraphs and where breaks follow each other; a tab between the cells of a row; nothing of scripts,
styles, templates, forms' contents, embedded objects and elements hidden by `hidden` or by their own style. NUL, soft
hyphens and characters without width are dropped.
"""

import html
import re
from dataclasses import dataclass
from functools import lru_cache

from kronik.lang.web_elements import BLOCKS, CELLS, SPACED, UNSEEN, VOID
from kronik.read.html.gather import Gatherer
from kronik.read.html.head import Head
from kronik.read.html.tokens import MAX_ATTRIBUTES, Token, TokenKind, attributes_of, tokens
from kronik.read.html.tree import Element, Stack
from kronik.records.source import SourceMap
from kronik.records.span import Span

VERSION = 1
"""Version of the text that a source gives; a change of it moves offsets."""
MAX_TAGS = 600_000
"""Signs that open a tag, above which a source is no page; the 13 pages measured have at most 5,000, and 600,000 take
about 3 s. Callers refuse such a source."""
MIN_FOLDED_CHARS = 40
"""Code points of a hidden text that is kept; buttons and menus have fewer than sentences."""
MAX_BREAKS = 2
"""Line breaks in a row: a line and a blank line; more say nothing more."""
BLANK = " \t\n\r\f\xa0\u2002\u2003\u2007\u2009\u200a\u202f\u3000"
"""White space, and the characters that show as a space to a reader."""
UNSHOWN = "\x00\xad\u200b\u2060\ufeff"
"""NUL, soft hyphen and characters without width: nobody sees them, and they part words in two."""
REFERENCE = r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]{1,31});?"
SPECIAL = re.compile(rf"[{BLANK}]{{2,}}|[{BLANK[1:]}]|{REFERENCE}|[{UNSHOWN}]")
"""What is not copied character by character."""
KEPT = re.compile(rf"\r\n?|\n|{REFERENCE}|[{UNSHOWN}]")
"""The same in preformatted text."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text, with what the markup says of it."""

    span: Span
    element: int
    """Index of the innermost block in which it begins, in `Linear.elements`."""
    link_chars: int
    """Code points inside of links, the spaces before them included."""
    after_image: bool
    """True where a picture stands between it and the line before."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text that an attribute of an element hides, for a script to show."""

    words: str
    holder: int
    """Index of the innermost element around it that is seen, in `Linear.elements`."""


@dataclass(frozen=True, slots=True)
class Linear:
    """The text of one page, its lines, and what the page says of itself."""

    text: str
    map: SourceMap
    lines: tuple[Line, ...]
    """In order; lines without a character are left out."""
    elements: tuple[Element, ...]
    depth: int
    """Most elements that were open at a time."""
    links: int
    """Links of the page, those that no reader sees included."""
    head: Head
    unseen: tuple[Span, ...]
    """Ranges of the source that no reader of the page sees: comments, scripts, hidden elements, monstrous tags."""
    folded: tuple[Folded, ...]
    """Texts of hidden elements, in order."""


@lru_cache(maxsize=1024)
def _decoded(reference: str) -> str:
    return html.unescape(reference)


class _Text:
    """The text as it grows, with its segments and lines."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.chars = 0
        self.text_starts: list[int] = []
        self.source_starts: list[int] = []
        self.source_ends: list[int] = []
        self.lines: list[Line] = []
        self.breaks = 0
        self.tab = False
        self.space: tuple[int, int] | None = None
        """Source range of white space that becomes a space if words follow on the line."""
        self.line_start = 0
        self.line_element = 0
        self.line_links = 0
        self.line_image = False
        self.image = False
        """True behind a picture, until words follow."""
        self.last_source = 0
        """End of the source of the last character."""

    def add(self, words: str, start: int, end: int) -> None:
        """Append what a range of the source shows."""
        if self.source_ends and self.source_ends[-1] == start and len(words) == end - start:
            last = self.chars - self.text_starts[-1]
            if last == self.source_ends[-1] - self.source_starts[-1]:
                self.source_ends[-1] = end
                self._grow(words, end)
                return
        self.text_starts.append(self.chars)
        self.source_starts.append(start)
        self.source_ends.append(end)
        self._grow(words, end)

    def _grow(self, words: str, end: int) -> None:
        self.parts.append(words)
        self.chars += len(words)
        self.last_source = end

    def open(self, start: int, element: int) -> None:
        """Make ready for words that begin at a place of the source: break, tab or space before them."""
        if self.breaks and self.chars:
            self.close_line()
            self.add("\n" * self.breaks, self.last_source, start)
            self.line_start = self.chars
        elif self.tab and self.chars > self.line_start:
            self.add("\t", self.last_source, start)
        elif self.space and self.chars > self.line_start:
            self.add(" ", *self.space)
        if self.chars == self.line_start:
            self.line_element, self.line_image, self.image = element, self.image, False
        self.breaks, self.tab, self.space = 0, False, None

    def close_line(self) -> None:
        """Note the line that ends here."""
        if self.chars > self.line_start:
            span = Span(self.line_start, self.chars)
            self.lines.append(Line(span, self.line_element, self.line_links, self.line_image))
        self.line_start, self.line_links = self.chars, 0

    def break_line(self, count: int = 1) -> None:
        """Ask for line breaks before the next words."""
        self.breaks = max(self.breaks, count)
        self.space = None

    def add_break(self) -> None:
        """Count one more line break, as a `br` does."""
        self.breaks = min(self.breaks + 1, MAX_BREAKS)
        self.space = None


class _Lineariser:
    """Reads the tokens of one page once."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.text = _Text()
        self.stack = Stack()
        self.gatherer = Gatherer(source)
        self.unseen: list[tuple[int, int]] = []
        self.unseen_from: int | None = None
        self.folded: list[Folded] = []
        self.folded_in: int | None = None
        """The element around the hidden one, where an attribute hides it."""
        self.in_link = False
        self.links = 0

    def run(self) -> Linear:
        """Read all tokens."""
        for token in tokens(self.source):
            if token.kind is TokenKind.TEXT:
                self._text(token)
            elif token.kind is TokenKind.START:
                self._start(token)
            elif token.kind is TokenKind.END:
                self._end(token)
            else:
                self._left_out(token)
        return self._result()

    def _result(self) -> Linear:
        text = self.text
        text.close_line()
        if self.unseen_from is not None:
            self.unseen.append((self.unseen_from, len(self.source)))
        mapped = SourceMap(tuple(text.text_starts), tuple(text.source_starts), tuple(text.source_ends), text.chars)
        unseen = tuple(Span(start, end) for start, end in self.unseen)
        elements = tuple(self.stack.elements)
        lines = tuple(text.lines)
        head = self.gatherer.head()
        folded = tuple(self.folded)
        return Linear("".join(text.parts), mapped, lines, elements, self.stack.depth, self.links, head, unseen, folded)

    def _left_out(self, token: Token) -> None:
        if token.kind is TokenKind.RAW:
            self.gatherer.inside(token)
        if self.unseen_from is None:
            self.unseen.append((token.start, token.end))

    def _start(self, token: Token) -> None:
        attributes = attributes_of(token.attributes) if token.attributes else {}
        if len(attributes) > MAX_ATTRIBUTES and self.unseen_from is None:
            self.unseen.append((token.start, token.end))
        self.gatherer.start(token, attributes, self.text.chars)
        name = token.name
        if name in VOID:
            if name == "br":
                self.text.add_break()
            elif name == "img":
                self.text.image = self.unseen_from is None
            elif name == "hr":
                self.text.break_line()
            return
        closed = self.stack.push(name, attributes)
        self._closed(closed, token.start)
        if name == "amp-img":
            self.text.image = True
        if self.unseen_from is None:
            if self.stack.top.hidden:
                self.unseen_from = token.start
                self.folded_in = self.stack.top.parent if name not in UNSEEN else None
            else:
                self._border(name)
        if name == "a":
            self.in_link = "href" in attributes
            self.links += self.in_link

    def _end(self, token: Token) -> None:
        if token.name == "a":
            self.in_link = False
        if token.name in {"br", "p"} and not self.stack.has(token.name):
            self._border(token.name)
        self._closed(self.stack.pop(token.name), token.end)

    def _closed(self, closed: list[Element], place: int) -> None:
        """Set line borders for the elements that were closed, and end what was unseen with its element."""
        for element in closed:
            if self.unseen_from is None:
                self._border(element.name)
        if closed and self.unseen_from is not None and not self.stack.top.hidden:
            self.unseen.append((self.unseen_from, place))
            self.unseen_from = None

    def _border(self, name: str) -> None:
        if name in BLOCKS or name == "br":
            self.text.break_line(MAX_BREAKS if name in SPACED else 1)
        elif name in CELLS:
            self.text.tab = True

    def _text(self, token: Token) -> None:
        if self.unseen_from is not None:
            if self.folded_in is not None and token.end - token.start >= MIN_FOLDED_CHARS:
                words = " ".join(html.unescape(self.source[token.start : token.end]).split())
                self.folded.append(Folded(words, self.folded_in))
            return
        before = self.text.chars
        if self.stack.top.preformatted:
            self._kept(token)
        else:
            self._collapsed(token)
        if self.in_link:
            self.text.line_links += self.text.chars - max(before, self.text.line_start)

    def _collapsed(self, token: Token) -> None:
        position = token.start
        for match in SPECIAL.finditer(self.source, token.start, token.end):
            self._words(position, match.start())
            found = match.group()
            position = match.end()
            if found[0] == "&":
                self._reference(found, match.start(), match.end())
            elif found[0] not in UNSHOWN and self.text.space is None:
                self.text.space = match.span()
        self._words(position, token.end)

    def _words(self, start: int, end: int) -> None:
        """Add characters without a run of white space; a single space at either end waits for words."""
        if start < end and self.source[start] == " ":
            if self.text.space is None:
                self.text.space = (start, start + 1)
            start += 1
        waits = start < end and self.source[end - 1] == " "
        stop = end - 1 if waits else end
        if start < stop:
            self.text.open(start, self.stack.block)
            self.text.add(self.source[start:stop], start, stop)
        if waits and self.text.space is None:
            self.text.space = (stop, end)

    def _reference(self, reference: str, start: int, end: int) -> None:
        words = _decoded(reference)
        if words in UNSHOWN:
            return
        if words == reference:
            self._words(start, end)
        elif words.strip(BLANK):
            self.text.open(start, self.stack.block)
            self.text.add(words, start, end)
        elif words and self.text.space is None:
            self.text.space = (start, end)

    def _kept(self, token: Token) -> None:
        position = token.start
        for match in KEPT.finditer(self.source, token.start, token.end):
            self._as_is(position, match.start())
            position = match.end()
            if match.group()[0] == "&":
                self._reference(match.group(), match.start(), match.end())
            elif match.group() not in UNSHOWN:
                self.text.add_break()
        self._as_is(position, token.end)

    def _as_is(self, start: int, end: int) -> None:
        if start < end and not self.source[start:end].isspace():
            self.text.open(start, self.stack.block)
            self.text.add(self.source[start:end], start, end)


def linearise(source: str) -> Linear:
    """Return the text of a decoded page with its map, lines and head; any source gives one, perhaps an empty one."""
    return _Lineariser(source).run()
