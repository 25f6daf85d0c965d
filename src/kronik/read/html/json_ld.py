"""The JSON-LD of a page: the articles, videos, galleries and lists that it declares, and who publishes them."""

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kronik.lang.web_metadata import ARTICLE_TYPES, PAGE_TYPES, SITE_TYPES, VIDEO_TYPES
from kronik.read.html.head import Inner
from kronik.read.html.json_text import BrokenJsonError, Json, MaybeJson, Scalar, read_json
from kronik.read.rules import Rule
from kronik.records.article import Found
from kronik.records.span import Span

MAX_BLOCK_CHARS = 1_000_000
"""Code points of one block; blocks of news pages have some 2,000, those of live blogs up to 300,000."""
MAX_TOTAL_CHARS = 2_000_000
"""Code points of all blocks of a page together."""
MAX_NODES = 500
"""Nodes of one page that are kept."""
MAX_VALUE_CHARS = 2_000
"""Code points of a value that is kept: a whole article's text is no headline, name or date."""
MAIN_KEYS = ("@graph", "mainEntity", "mainEntityOfPage")
"""What is named under these is the page itself; under other keys stand parts of it, and other pages."""
ADDRESS_KEYS = ("url", "mainEntityOfPage", "@id")
ROLE_KEYS = (
    ("author", "author"), ("creator", "author"), ("reporter", "reporter"),
    ("contributor", "contributor"), ("editor", "editor"),
)  # fmt: skip
KNOWN_TYPES = ARTICLE_TYPES | PAGE_TYPES | VIDEO_TYPES
_TAG = re.compile(r"<[^<>]{1,200}>")
_PAIR = re.compile(r'"(datePublished|dateModified|@type)"\s{0,20}:\s{0,20}"([^"\\\n]{1,80})"')
_HEADLINE = re.compile(
    r'"headline"\s{0,20}:\s{0,20}"(?P<value>.{1,300}?)"\s{0,20}(?:,\s{0,20}"[@\w]{1,40}"\s{0,20}:|\})', re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Writer:
    """A person or desk whom the markup credits."""

    name: Found[str]
    role: str
    """author, reporter, editor or contributor."""


@dataclass(frozen=True, slots=True)
class LdNode:
    """An article, video, gallery, list or page as JSON-LD declares it; every `Found` has its place in the source."""

    types: tuple[str, ...]
    """Names of schema.org without its address."""
    headline: Found[str] | None = None
    """`headline`, else `name`."""
    published: Found[str] | None = None
    """As written; for a video also the day of its upload."""
    modified: Found[str] | None = None
    address: Found[str] | None = None
    publisher: Found[str] | None = None
    writers: tuple[Writer, ...] = ()
    sections: tuple[Found[str], ...] = ()
    paid: bool = False
    """Declared, or one of its parts, as not free to read."""
    updates: int = 0
    """Entries of a live blog."""
    place: Span | None = None
    """Where its type is declared."""

    def is_any(self, types: frozenset[str]) -> bool:
        """Tell whether the node has one of the types."""
        return not types.isdisjoint(self.types)


@dataclass(frozen=True, slots=True)
class JsonLd:
    """What all blocks of a page declare, in their order."""

    nodes: tuple[LdNode, ...] = ()
    sites: tuple[Found[str], ...] = ()
    """Names of web sites and organisations declared beside the page."""
    doubts: tuple[str, ...] = ()

    @property
    def articles(self) -> tuple[LdNode, ...]:
        """The nodes that are articles."""
        return tuple(node for node in self.nodes if node.is_any(ARTICLE_TYPES))


def _clean(value: str) -> str:
    words = html.unescape(value) if "&" in value else value
    return " ".join((_TAG.sub(" ", words) if "<" in words else words).split())


@dataclass(frozen=True, slots=True)
class _Block:
    """One block that could be read, with the names that its parts refer to."""

    offset: int
    """Code point of the decoded page at which the block begins."""
    whole: Span | None
    """For a block whose marks were written as references, its place stands for that of every value in it."""
    named: Mapping[str, Scalar]
    """Name of the thing that an `@id` refers to."""

    def found(self, value: MaybeJson) -> Found[str] | None:
        if isinstance(value, list):
            value = next((item for item in value if isinstance(item, Scalar)), None)
        if not isinstance(value, Scalar) or not 0 < len(value.value) <= MAX_VALUE_CHARS:
            return None
        words = _clean(value.value)
        place = self.whole or Span(self.offset + value.start, self.offset + value.end)
        return Found(words, Rule.JSON_LD, None, place) if words else None

    def name(self, value: MaybeJson) -> Found[str] | None:
        """Return the name of a person or organisation, given as a text, a thing, or a reference to one."""
        if not isinstance(value, dict):
            return self.found(value)
        if "name" in value:
            return self.found(value["name"])
        reference = value.get("@id")
        return self.found(self.named.get(reference.value)) if isinstance(reference, Scalar) else None

    def address(self, node: Mapping[str, Json]) -> Found[str] | None:
        for key in ADDRESS_KEYS:
            value = node.get(key)
            if found := self.found(value.get("@id") if isinstance(value, dict) else value):
                return found
        return None

    def writers(self, node: Mapping[str, Json]) -> Iterator[Writer]:
        seen: set[str] = set()
        for key, role in ROLE_KEYS:
            value = node.get(key)
            for item in value if isinstance(value, list) else [value]:
                if (name := self.name(item)) and name.value not in seen:
                    seen.add(name.value)
                    yield Writer(name, role)

    def node(self, node: Mapping[str, Json], types: tuple[str, ...]) -> LdNode:
        published = self.found(node.get("datePublished"))
        if published is None and not VIDEO_TYPES.isdisjoint(types):
            published = self.found(node.get("uploadDate"))
        sections = node.get("articleSection")
        listed = sections if isinstance(sections, list) else [sections]
        updates = node.get("liveBlogUpdate")
        return LdNode(
            types,
            self.found(node.get("headline")) or self.found(node.get("name")),
            published,
            self.found(node.get("dateModified")),
            self.address(node),
            self.name(node.get("publisher")),
            tuple(self.writers(node)),
            tuple(found for item in listed if (found := self.found(item))),
            _is_paid(node),
            len(updates) if isinstance(updates, list) else int(updates is not None),
            declared.source if (declared := self.found(node.get("@type"))) else None,
        )


def _is_paid(node: Mapping[str, Json]) -> bool:
    """Tell whether a thing or one of its parts is declared not to be free to read."""
    parts = node.get("hasPart")
    for thing in (node, *(parts if isinstance(parts, list) else [parts])):
        free = thing.get("isAccessibleForFree") if isinstance(thing, dict) else None
        if isinstance(free, Scalar) and _short(free.value).lower() == "false":
            return True
    return False


def _short(name: str) -> str:
    return re.split(r"[/#:]", name)[-1]


def _types(node: Mapping[str, Json]) -> tuple[str, ...]:
    value = node.get("@type")
    listed = value if isinstance(value, list) else [value]
    return tuple(_short(item.value) for item in listed if isinstance(item, Scalar))


def _mains(value: Json) -> Iterator[dict[str, Json]]:
    """Yield the things that the page itself is."""
    if isinstance(value, list):
        for item in value:
            yield from _mains(item)
    elif isinstance(value, dict):
        yield value
        for key in MAIN_KEYS:
            if key in value:
                yield from _mains(value[key])


def _names(roots: Sequence[Json]) -> dict[str, Scalar]:
    """Return by its `@id` the name of whatever has both."""
    named: dict[str, Scalar] = {}
    waiting: list[Json] = list(roots)
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            own, name = value.get("@id"), value.get("name")
            if isinstance(own, Scalar) and isinstance(name, Scalar):
                named.setdefault(own.value, name)
        if not isinstance(value, Scalar):
            waiting += value.values() if isinstance(value, dict) else value
    return named


def _read_block(block: Inner) -> JsonLd:
    whole = block.source if '"' not in block.text and "&quot;" in block.text else None
    roots = read_json(html.unescape(block.text) if whole else block.text)
    reader = _Block(block.source.start, whole, _names(roots))
    nodes: list[LdNode] = []
    sites: list[Found[str]] = []
    for thing in _mains(roots):
        types = _types(thing)
        if not KNOWN_TYPES.isdisjoint(types) and len(nodes) < MAX_NODES:
            nodes.append(reader.node(thing, types))
        elif not SITE_TYPES.isdisjoint(types) and (name := reader.found(thing.get("name"))):
            sites.append(name)
    return JsonLd(tuple(nodes), tuple(sites))


def _read_pattern(block: Inner) -> JsonLd:
    """Read the plain pairs of a broken block; where it holds several articles' dates, none of them."""
    pairs: dict[str, list[Found[str]]] = {}
    for match in _PAIR.finditer(block.text):
        place = Span(block.source.start + match.start(2), block.source.start + match.end(2))
        pairs.setdefault(match[1], []).append(Found(match[2], Rule.JSON_LD_BROKEN, None, place))
    types = tuple(_short(found.value) for found in pairs.get("@type", ()))
    known = tuple(name for name in types if name in ARTICLE_TYPES)
    if not known:
        return JsonLd()
    heading = _HEADLINE.search(block.text)
    headline = None
    if heading and (words := _clean(heading["value"].replace('\\"', '"').replace("\\/", "/"))):
        place = Span(block.source.start + heading.start("value"), block.source.start + heading.end("value"))
        headline = Found(words, Rule.JSON_LD_BROKEN, None, place)
    published, modified = (_only(pairs.get(key, ())) for key in ("datePublished", "dateModified"))
    return JsonLd((LdNode(known[:1], headline, published, modified),))


def _only(found: Sequence[Found[str]]) -> Found[str] | None:
    return found[0] if len({item.value for item in found}) == 1 else None


def _read(block: Inner) -> JsonLd:
    try:
        return _read_block(block)
    except BrokenJsonError as error:
        read = _read_pattern(block)
        rest = "its plain pairs are read" if read.nodes else "it is not read"
        return JsonLd(read.nodes, (), (f"A block of JSON-LD is broken ({error}); {rest}.",))


def read_json_ld(blocks: Sequence[Inner]) -> JsonLd:
    """Return what the blocks declare; one that is too long or broken gives a doubt."""
    read: list[JsonLd] = []
    total = 0
    for block in blocks:
        if len(block.text) > MAX_BLOCK_CHARS or total + len(block.text) > MAX_TOTAL_CHARS:
            doubt = f"A block of JSON-LD of {len(block.text)} characters is not read: it is too long."
            read.append(JsonLd(doubts=(doubt,)))
            continue
        total += len(block.text)
        read.append(_read(block))
    return JsonLd(
        tuple(node for part in read for node in part.nodes)[:MAX_NODES],
        tuple(site for part in read for site in part.sites),
        tuple(doubt for part in read for doubt in part.doubts),
    )
