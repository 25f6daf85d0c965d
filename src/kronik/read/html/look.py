"""A cheap look at the source of a page: what its links say of its address and of its other pages; no tree is built."""

import re
from dataclasses import dataclass
from html import unescape

from kronik.lang import web_addresses as table
from kronik.read.html.tokens import attributes_of

LOOK_CHARS = 400_000
"""Characters of the source that are looked at; the longest of 13 news pages has 287 thousand."""
MAX_TITLE_CHARS = 120
TAG = re.compile(r"<(html|base|link|meta)((?:\s|/)[^<>]{0,3000})>", re.IGNORECASE)
TITLE = re.compile(r"<title(?:\s[^<>]{0,200})?>([^<]{0,1000})", re.IGNORECASE)
ANCHOR = re.compile(r"<a\s[^<>]*?href\s*=\s*[\"']?([^\"'\s<>]{1,2000})", re.IGNORECASE)
COMMENT = (re.compile("<!--"), re.compile("-->"))
SCRIPT = (re.compile(r"<script[\s>]", re.IGNORECASE), re.compile(r"</script", re.IGNORECASE))
_PARAMETERS = "|".join(sorted(table.PAGE_PARAMETERS | table.WEAK_PAGE_PARAMETERS))
NUMBERED = re.compile(rf"[?&;](?:{_PARAMETERS})=\d{{1,3}}(?!\d)|/\d{{1,2}}/?(?:[?#]|$)", re.IGNORECASE)
"""An address that may lead to a page by its number."""
PAGE_OF_TITLE = re.compile(rf"\b(?:{'|'.join(sorted(table.PAGE_WORDS))})\s*\d+(?:\s*(?:dari|of)\s*\d+)?")


@dataclass(frozen=True, slots=True)
class Look:
    """What a page says of its address, as written."""

    canonical: str | None = None
    og_url: str | None = None
    amphtml: str | None = None
    next: str | None = None
    prev: str | None = None
    amp: bool = False
    """Whether the page calls itself an AMP page."""
    title: str = ""
    """Words of its title, lower-cased, without a page's number; empty where it has none."""
    base: str = ""
    """The address from which it says that relative ones start; empty where it says nothing."""
    anchors: tuple[str, ...] = ()
    """Addresses of its links that may lead to a page by its number."""


def _without(text: str, border: tuple[re.Pattern[str], re.Pattern[str]]) -> str:
    """Return the text without what stands between two marks; what does not end reaches to the end."""
    kept, place = [], 0
    while start := border[0].search(text, place):
        kept.append(text[place : start.start()])
        end = border[1].search(text, start.end())
        if end is None:
            return " ".join(kept)
        place = end.end()
    return " ".join([*kept, text[place:]])


def title_words(title: str) -> str:
    """Return a title as two captures of one article share it: its words without marks and page numbers."""
    words = " ".join(re.findall(r"\w+", unescape(title).casefold()))
    return PAGE_OF_TITLE.sub(" ", words)[:MAX_TITLE_CHARS].strip()


def look_at(source: str) -> Look:
    """Return what the page says of its address."""
    text = _without(_without(source[:LOOK_CHARS], COMMENT), SCRIPT)
    links: dict[str, str] = {}
    amp = False
    for tag, inner in TAG.findall(text):
        attributes = attributes_of(inner)
        if tag.lower() == "html":
            amp |= bool({"amp", "⚡"} & attributes.keys())
        elif tag.lower() == "base":
            links.setdefault("base", attributes.get("href", "").strip())
        elif tag.lower() == "link" and (href := attributes.get("href", "").strip()):
            for relation in attributes.get("rel", "").lower().split():
                links.setdefault(relation, href)
        elif content := attributes.get("content", "").strip():
            links.setdefault(attributes.get("property", attributes.get("name", "")).strip().lower(), content)
    plain = TITLE.search(text)
    return Look(
        links.get("canonical"),
        links.get("og:url"),
        links.get("amphtml"),
        links.get("next"),
        links.get("prev") or links.get("previous"),
        amp,
        title_words(links.get("og:title") or (plain[1] if plain else "")),
        links.get("base", ""),
        tuple(dict.fromkeys(href for href in map(unescape, ANCHOR.findall(text)) if NUMBERED.search(href))),
    )
