"""The source of a page cut into tags and text, each with its place; in linear time whatever the source.

No library tells where in the source a text stands, so the tokenizer of the HTML standard is followed here as far as
text, tags and what is left out go. https://html.spec.whatwg.org/multipage/parsing.html#tokenization
"""

import html
import re
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

TAG = re.compile(
    r"<(/?)([a-zA-Z][^\s/>]*+)((?:[^>\"'=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?|[\"'])*+)>",
)
"""Possessive throughout: a tag that is never closed costs one look, and ends the page as in a browser."""
ATTRIBUTE = re.compile(
    r"([^\s/>=\"'][^\s/>=]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>\"'][^\s>]*+))?)?",
)
MAX_ATTRIBUTES = 200
"""Attributes of one tag; 13 pages of news have at most 20, and libraries take time that grows faster than they do."""
KNOWN_CHARS = 300
"""Characters of attributes that are remembered, since pages repeat them; longer ones hold data."""
RAW = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "title", "textarea"})
"""Elements in which no tag but their own end is one."""
COMMENT_END = re.compile(r"--!?>")
SHORT_COMMENT = re.compile(r"<!--(?:-?>)")
OPENING = re.compile(r"[a-zA-Z/!?]")
UNCLOSED = re.compile(r"</?[a-zA-Z]")
"""What begins like a tag and is none, because nothing closes it."""


class TokenKind(Enum):
    """What a token is."""

    TEXT = "text"
    START = "start tag"
    END = "end tag"
    RAW = "inside of an element without markup"
    COMMENT = "comment, declaration or broken tag"


class Token(NamedTuple):
    """A part of the source; tokens follow each other without a gap."""

    kind: TokenKind
    start: int
    end: int
    name: str = ""
    """The tag's name, or that of the element whose inside it is; lower-cased."""
    attributes: str = ""
    """As written; `attributes_of` reads them."""


@lru_cache(maxsize=64)
def _end_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)


def attributes_of(written: str) -> Mapping[str, str]:
    """Return a tag's attributes by lower-cased name, character references decoded; of two of one name the first.

    At most `MAX_ATTRIBUTES` are returned, and one more where there are others.
    """
    return _known(written) if len(written) <= KNOWN_CHARS else _read(written)


def _read(written: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for match in ATTRIBUTE.finditer(written):
        value = match[2] or match[3] or match[4] or ""
        found.setdefault(match[1].lower(), html.unescape(value) if "&" in value else value)
        if len(found) > MAX_ATTRIBUTES:
            break
    return found


_known = lru_cache(maxsize=2048)(_read)


def _comment_end(source: str, start: int) -> int:
    """Return where a comment, declaration or `<?…>` ends; the source's end where nothing closes it."""
    if source.startswith("<!--", start):
        if short := SHORT_COMMENT.match(source, start):
            return short.end()
        close = COMMENT_END.search(source, start + 4)
        return close.end() if close else len(source)
    close_at = source.find(">", start)
    return close_at + 1 if close_at >= 0 else len(source)


def _next_opening(source: str, start: int) -> int:
    """Return the next `<` that opens something; a lone one is text."""
    place = source.find("<", start)
    while place >= 0 and not OPENING.match(source, place + 1):
        place = source.find("<", place + 1)
    return place if place >= 0 else len(source)


def _raw_inside(source: str, start: int, name: str) -> Iterator[Token]:
    close = _end_of(name).search(source, start)
    end = close.start() if close else len(source)
    if end > start:
        yield Token(TokenKind.RAW, start, end, name)


def tokens(source: str) -> Iterator[Token]:
    """Yield the tokens of a decoded page in order."""
    position = 0
    while position < len(source):
        place = _next_opening(source, position)
        if place > position:
            yield Token(TokenKind.TEXT, position, place)
        if place == len(source):
            return
        tag = TAG.match(source, place)
        if tag:
            name = tag[2].lower()
            position = tag.end()
            if tag[1]:
                yield Token(TokenKind.END, place, position, name)
                continue
            yield Token(TokenKind.START, place, position, name, tag[3])
            if name in RAW:
                for inside in _raw_inside(source, position, name):
                    yield inside
                    position = inside.end
            continue
        position = len(source) if UNCLOSED.match(source, place) else _comment_end(source, place)
        yield Token(TokenKind.COMMENT, place, position)
