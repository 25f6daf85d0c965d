"""What a page of markup says of itself: address, titles, outlet, writers, sections."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from kronik.lang.web_metadata import (
    ADDRESS_NAMES,
    AUTHOR_NAMES,
    LIST_TYPES,
    PAGE_TYPES,
    SECTION_NAMES,
)
from kronik.read.html.addresses import absolute
from kronik.read.html.head import Head
from kronik.read.html.json_ld import JsonLd, LdNode, Writer, read_json_ld
from kronik.read.html.page_title import site_headings, title_candidates, title_ends
from kronik.read.html.site import declared_names, find_site_outlet, site_of
from kronik.read.rules import Rule
from kronik.read.shape import letters_of
from kronik.read.writers import is_writer, without_label
from kronik.records.article import Found

MAX_WRITERS_CHARS = 300
"""Code points of a value with several names."""
_SEVERAL = re.compile(r"\s*;\s*|\s*\|\s*|\s+(?:dan|and|&)\s+|\s*/\s*")


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What the markup says; every `Found` has its place in the source, if it has one."""

    address: Found[str] | None = None
    """The address that the page calls its own."""
    titles: tuple[Found[str], ...] = ()
    """Cleaned titles, the likeliest first, to be found again in the text."""
    outlet: Found[str] | None = None
    sites: tuple[str, ...] = ()
    """Names and domain of the page's site, and what its title element ends in: nobody of these is a writer."""
    writers: tuple[Writer, ...] = ()
    sections: tuple[Found[str], ...] = ()
    node: LdNode | None = None
    """The page's own node of JSON-LD."""
    data: JsonLd = field(default_factory=JsonLd)
    """All that the page declares in JSON-LD."""


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _whole(found: Iterable[Found[str]], base: str) -> Found[str] | None:
    """Return the first that is an address of the web where relative ones start from `base`."""
    whole = (replace(address, value=absolute(address.value, base)) for address in found if address.value)
    return next((address for address in whole if _is_address(address.value)), None)


def _addresses(head: Head) -> Iterator[Found[str]]:
    for link in head.links:
        if "canonical" in link.rel.split():
            yield Found(link.href, Rule.CANONICAL_LINK, None, link.source)
    for name in ADDRESS_NAMES:
        for meta in head.metas:
            if meta.name == name:
                yield Found(meta.content, Rule.META, None, meta.source)


def _path(url: str | None) -> str:
    try:
        return urlsplit(url or "").path.strip("/")
    except ValueError:
        return ""


def _main_node(head: Head, data: JsonLd, urls: Sequence[str | None]) -> LdNode | None:
    """Return the page's own node: with its address, else with its title, else the first; an article if there is one."""
    nodes = data.articles or tuple(node for node in data.nodes if not node.is_any(LIST_TYPES)) or data.nodes
    paths = {path for url in urls if (path := _path(url))}
    titles = [letters_of(meta.content) for meta in head.metas if meta.name == "og:title"]
    titles += [letters_of(head.title.text)] if head.title else []
    for node in nodes:
        if node.address and _path(node.address.value) in paths:
            return _filled(node, data)
    for node in nodes:
        letters = letters_of(node.headline.value) if node.headline else ""
        if letters and any(title.startswith(letters) for title in titles):
            return _filled(node, data)
    return _filled(nodes[0], data) if nodes else None


def _filled(node: LdNode, data: JsonLd) -> LdNode:
    """Return a node with the days, publisher and price that only the node of its web page has."""
    for other in data.nodes:
        if other.is_any(PAGE_TYPES) and not other.is_any(LIST_TYPES):
            node = replace(
                node,
                published=node.published or other.published,
                modified=node.modified or other.modified,
                publisher=node.publisher or other.publisher,
                paid=node.paid or other.paid,
            )
    return node


def _declared_writers(head: Head, node: LdNode | None) -> Iterator[Writer]:
    if node:
        yield from node.writers
    for meta in head.metas:
        if meta.name in AUTHOR_NAMES:
            yield Writer(Found(meta.content, Rule.META, None, meta.source), AUTHOR_NAMES[meta.name])


def _writers(head: Head, node: LdNode | None, sites: Sequence[str]) -> Iterator[Writer]:
    seen: set[tuple[str, str]] = set()
    for writer in _declared_writers(head, node):
        value = writer.name.value
        for part in () if "://" in value or len(value) > MAX_WRITERS_CHARS else _SEVERAL.split(value):
            name = without_label(" ".join(part.split()).strip(" ,.-"))
            key = (letters_of(name), writer.role)
            if key not in seen and is_writer(name, sites):
                seen.add(key)
                yield Writer(replace(writer.name, value=name), writer.role)


def _from_metas(head: Head, names: Sequence[str]) -> Iterator[Found[str]]:
    for name in names:
        for meta in head.metas:
            if meta.name == name and meta.content:
                yield Found(meta.content, Rule.META, None, meta.source)


def _unique(found: Iterator[Found[str]]) -> tuple[Found[str], ...]:
    by_letters: dict[str, Found[str]] = {}
    for item in found:
        by_letters.setdefault(letters_of(item.value), item)
    return tuple(item for letters, item in by_letters.items() if letters)


def _sections(head: Head, node: LdNode | None) -> Iterator[Found[str]]:
    declared = (*(node.sections if node else ()), *_from_metas(head, SECTION_NAMES))
    yield from (section for section in declared if site_of(section.value) is None)


def read_page_facts(
    head: Head,
    url: str | None,
    headings: Sequence[Found[str]] = (),
    subheadings: Sequence[str] = (),
) -> PageFacts:
    """Return what the markup of a page says of it, its days left out.

    `url` is the address from which it was taken, `headings` its main headings (h1) in order, `subheadings` the others
    (h2, h3).
    """
    data = read_json_ld(head.json_ld)
    base = absolute(head.base, url)
    address = _whole(_addresses(head), base)
    node = _main_node(head, data, (url, address.value if address else None))
    if address is None and node and node.address:
        address = _whole([node.address], base)
    own = url or (address.value if address else None)
    site = site_of(own)
    names = declared_names(head, data, node, site)
    outlet = find_site_outlet(names, site)
    called = [name.value for name in names] + ([outlet.value] if outlet else [])
    called += site_headings(head, headings, subheadings)
    sites = (*called, *([site.domain] if site else []), *title_ends(head))
    return PageFacts(
        address=address,
        titles=title_candidates(head, node, headings, subheadings, (called, site)),
        outlet=outlet,
        sites=sites,
        writers=tuple(_writers(head, node, sites)),
        sections=_unique(_sections(head, node)),
        node=node,
        data=data,
    )
