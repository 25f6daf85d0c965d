"""What sort of page a page of markup is: a report, unless enough speaks for something else.

Precise rather than complete: a report taken for a gallery is lost, a gallery taken for a report gives a thin article.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from kronik.lang.id.page_kinds import (
    GALLERY_PLACES,
    GALLERY_TITLE,
    LIST_PLACES,
    LIVE_PLACE,
    LIVE_TITLE,
    OPINION_PLACES,
    OPINION_SECTIONS,
    SEARCH_PARAMETERS,
    VIDEO_HOSTS,
    VIDEO_PLACES,
    VIDEO_TITLE,
)
from kronik.lang.web_metadata import GALLERY_TYPES, LIST_TYPES, LIVE_TYPES, OPINION_TYPES, PUBLISHED_NAMES, VIDEO_TYPES
from kronik.read.html.head import Head
from kronik.read.html.metadata import PageFacts
from kronik.read.html.site import site_of
from kronik.read.rules import Rule
from kronik.read.shape import letters_of
from kronik.records.article import Found, PageKind
from kronik.records.span import Span

LITTLE_PROSE_CHARS = 600
"""Code points of paragraphs below which pictures or a video are the page: of 13 real pages the shortest report has
913, the gallery 149; a page of photographs with a text of 1,493 is read as a report."""
MANY_LINKS = 60
"""Links of a list; 13 real pages of articles have 61 to 514, so this alone says nothing."""
MIN_LIVE_ENTRIES = 3
"""Dated entries that make a ticker; a report with its own stamp and that of an update has two."""
MAX_LIST_FOLDERS = 3
"""Folders of a list's address ("/tag/nama-orang/2"); below stand articles."""
_GALLERY_TITLE = re.compile(GALLERY_TITLE, re.IGNORECASE)
_VIDEO_TITLE = re.compile(VIDEO_TITLE, re.IGNORECASE)
_LIVE_TITLE = re.compile(LIVE_TITLE, re.IGNORECASE)
_LIVE_PLACE = re.compile(LIVE_PLACE)
_FRONT = re.compile(r"/?(?:index\.(?:html?|php|aspx?))?")


@dataclass(frozen=True, slots=True)
class TextMeasures:
    """What the text of a page holds, counted by who reads its blocks."""

    prose_chars: int
    """Code points of the paragraphs of the story."""
    links: int
    """Links on the whole page."""
    dated_entries: int = 0
    """Stamps or clock times that head a part of the story, each on a line of its own."""
    writer_note: Span | None = None
    """The note about a column's writer ("*) Penulis adalah …")."""


@dataclass(frozen=True, slots=True)
class _Page:
    """All that the rules look at."""

    head: Head
    facts: PageFacts
    path: str
    """Lower-cased path of the address."""
    query: tuple[str, ...]
    """Names of the parameters of the address."""
    folders: tuple[str, ...]
    """Folders of the path, and its last part if nothing stands before it."""
    labels: tuple[str, ...]
    """Labels of the host before its domain."""
    has_address: bool
    text: TextMeasures

    @property
    def is_thin(self) -> bool:
        """True where pictures or a video, not prose, are the page."""
        return self.text.prose_chars < LITTLE_PROSE_CHARS

    @property
    def is_article(self) -> bool:
        """True where the page declares an article."""
        declared = any(meta.name == "og:type" and "article" in meta.content.lower() for meta in self.head.metas)
        return declared or bool(self.facts.data.articles)

    @property
    def title(self) -> Found[str] | None:
        return next(iter(self.facts.titles), None)

    def stands_under(self, places: frozenset[str]) -> bool:
        """Tell whether a folder of the path or a label of the host is one of the places."""
        return not places.isdisjoint((*self.folders, *self.labels))

    def declares(self, types: frozenset[str]) -> bool:
        """Tell whether the page's own node of JSON-LD has one of the types."""
        return self.facts.node is not None and self.facts.node.is_any(types)


def _data(page: _Page, kind: PageKind, rule: Rule) -> Found[PageKind]:
    return Found(kind, rule, None, page.facts.node.place if page.facts.node else None)


def _titled(page: _Page, form: re.Pattern[str], kind: PageKind, rule: Rule) -> Found[PageKind] | None:
    title = page.title
    return Found(kind, rule, title.span, title.source) if title and form.match(title.value) else None


def _index_by_address(page: _Page) -> Found[PageKind] | None:
    front = page.has_address and _FRONT.fullmatch(page.path) and SEARCH_PARAMETERS.issuperset(page.query)
    listed = page.folders[:1] and page.folders[0] in LIST_PLACES and page.path.count("/") <= MAX_LIST_FOLDERS
    if front or (listed and not page.is_article):
        return Found(PageKind.INDEX, Rule.KIND_INDEX_ADDRESS)
    return None


def _live(page: _Page) -> Found[PageKind] | None:
    node = page.facts.node
    entries = max(page.text.dated_entries, node.updates if node else 0)
    if entries < MIN_LIVE_ENTRIES:
        return None
    if page.declares(LIVE_TYPES):
        return _data(page, PageKind.LIVE, Rule.KIND_LIVE_DATA)
    if _LIVE_PLACE.search(page.path):
        return Found(PageKind.LIVE, Rule.KIND_LIVE_WORDS)
    return _titled(page, _LIVE_TITLE, PageKind.LIVE, Rule.KIND_LIVE_WORDS)


def _opinion(page: _Page) -> Found[PageKind] | None:
    if page.declares(OPINION_TYPES):
        return _data(page, PageKind.OPINION, Rule.KIND_OPINION_DATA)
    if page.stands_under(OPINION_PLACES):
        return Found(PageKind.OPINION, Rule.KIND_OPINION_ADDRESS)
    for section in page.facts.sections:
        if letters_of(section.value) in OPINION_SECTIONS:
            return Found(PageKind.OPINION, Rule.KIND_OPINION_SECTION, section.span, section.source)
    note = page.text.writer_note
    return Found(PageKind.OPINION, Rule.KIND_OPINION_NOTE, note) if note else None


def _gallery(page: _Page) -> Found[PageKind] | None:
    if not page.is_thin:
        return None
    if page.declares(GALLERY_TYPES):
        return _data(page, PageKind.GALLERY, Rule.KIND_GALLERY_DATA)
    if page.stands_under(GALLERY_PLACES):
        return Found(PageKind.GALLERY, Rule.KIND_GALLERY_ADDRESS)
    return _titled(page, _GALLERY_TITLE, PageKind.GALLERY, Rule.KIND_GALLERY_TITLE)


def _video(page: _Page) -> Found[PageKind] | None:
    if not page.is_thin:
        return None
    if page.declares(VIDEO_TYPES) and not page.facts.data.articles:
        return _data(page, PageKind.VIDEO, Rule.KIND_VIDEO_DATA)
    if page.stands_under(VIDEO_PLACES) or not VIDEO_HOSTS.isdisjoint(page.labels):
        return Found(PageKind.VIDEO, Rule.KIND_VIDEO_ADDRESS)
    return _titled(page, _VIDEO_TITLE, PageKind.VIDEO, Rule.KIND_VIDEO_TITLE)


def _index_by_links(page: _Page) -> Found[PageKind] | None:
    site = any(meta.name == "og:type" and meta.content.lower() == "website" for meta in page.head.metas)
    dated = any(meta.name in PUBLISHED_NAMES for meta in page.head.metas)
    if page.is_article or dated or not (site or page.declares(LIST_TYPES)):
        return None
    full = page.text.links >= MANY_LINKS and page.is_thin
    return Found(PageKind.INDEX, Rule.KIND_INDEX_LINKS) if full else None


KINDS: Sequence[Callable[[_Page], Found[PageKind] | None]] = (
    _index_by_address,
    _live,
    _opinion,
    _gallery,
    _video,
    _index_by_links,
)
"""The rules in the order in which they are asked."""


def _page(head: Head, facts: PageFacts, url: str | None, text: TextMeasures) -> _Page:
    own = url or (facts.address.value if facts.address else None)
    site = site_of(own)
    try:
        parts = urlsplit(own or "")
    except ValueError:
        parts = urlsplit("")
    path = parts.path.lower()
    names = tuple(name.lower() for name in path.split("/") if name)
    query = tuple(name.lower() for name, _ in parse_qsl(parts.query, keep_blank_values=True))
    labels = tuple((parts.hostname or "").removesuffix(f".{site.domain}").split(".")) if site else ()
    return _Page(head, facts, path, query, names[:-1] or names, labels, site is not None, text)


def find_kind(head: Head, facts: PageFacts, url: str | None, text: TextMeasures) -> Found[PageKind]:
    """Return what sort of page it is, with the rule; a report without a rule where nothing speaks for another."""
    page = _page(head, facts, url, text)
    found = (rule(page) for rule in KINDS)
    return next((kind for kind in found if kind), Found(PageKind.REPORT, ""))
