"""Gathers what a page says of itself while its tokens are read."""

import html
from collections.abc import Mapping

from kronik.read.html.head import Head, Inner, Link, Meta, TimeTag
from kronik.read.html.tokens import Token
from kronik.records.span import Span

MAX_ENTRIES = 2000
"""Meta tags, links and times of one page that are kept each; a page of news has some fifty."""
NAME_KEYS = ("property", "name", "itemprop", "http-equiv")
VALUE_KEYS = ("content", "datetime", "href", "value")
JSON_LD = "application/ld+json"


class Gatherer:
    """Meta tags, links, JSON-LD, times and title, in the order of the page."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._metas: list[Meta] = []
        self._links: list[Link] = []
        self._json_ld: list[Inner] = []
        self._times: list[TimeTag] = []
        self._title: Inner | None = None
        self._base = ""
        self._amp = False
        self._ld_open = False

    def start(self, token: Token, attributes: Mapping[str, str], offset: int) -> None:
        """Take what a start tag says; `offset` is the place of the text reached so far."""
        name = token.name
        if name == "script":
            self._ld_open = attributes.get("type", "").strip().lower().startswith(JSON_LD)
            return
        if not attributes:
            return
        span = Span(token.start, token.end)
        if name == "html":
            self._amp = self._amp or "amp" in attributes or "⚡" in attributes
        elif name == "base":
            self._base = self._base or attributes.get("href", "").strip()
        elif name == "time" or "datetime" in attributes:
            self._time(attributes, span, offset)
        if "rel" in attributes and "href" in attributes:
            self._link(attributes, span)
        elif name == "meta" or "itemprop" in attributes:
            self._meta(attributes, span)

    def _time(self, attributes: Mapping[str, str], span: Span, offset: int) -> None:
        if len(self._times) < MAX_ENTRIES:
            named = " ".join(attributes[key] for key in ("itemprop", "class") if attributes.get(key)).lower()
            self._times.append(TimeTag(attributes.get("datetime", "").strip(), named, span, offset))

    def _link(self, attributes: Mapping[str, str], span: Span) -> None:
        rel = " ".join(attributes["rel"].lower().split())
        if rel and len(self._links) < MAX_ENTRIES:
            self._links.append(Link(rel, attributes["href"].strip(), span))

    def _meta(self, attributes: Mapping[str, str], span: Span) -> None:
        name = next((attributes[key] for key in NAME_KEYS if attributes.get(key)), "")
        content = next((attributes[key] for key in VALUE_KEYS if attributes.get(key)), "")
        if name and content and len(self._metas) < MAX_ENTRIES:
            self._metas.append(Meta(name.strip().lower(), content.strip(), span))

    def inside(self, token: Token) -> None:
        """Take the inside of a title or of a script of JSON-LD."""
        span = Span(token.start, token.end)
        if token.name == "script" and self._ld_open:
            self._json_ld.append(Inner(self._source[token.start : token.end], span))
            self._ld_open = False
        elif token.name == "title" and self._title is None:
            words = " ".join(html.unescape(self._source[token.start : token.end]).split())
            self._title = Inner(words, span) if words else None

    def head(self) -> Head:
        """Return what was found."""
        return Head(
            tuple(self._metas),
            tuple(self._links),
            tuple(self._json_ld),
            tuple(self._times),
            self._title,
            self._base,
            self._amp,
        )
