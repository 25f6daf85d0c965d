"""One page as the first pass over a batch remembers it: its address and which page of an article it is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kronik.read.html.addresses import Address, Variant, absolute, is_slug, read_address
from kronik.read.html.look import Look, look_at
from kronik.records.source import MarkupPage


@dataclass(frozen=True, slots=True)
class Ref:
    """Which page of the batch is meant."""

    position: int
    """Of its file among those that are read, from 0."""
    file: str
    """As in `MarkupPage.file`."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """What is kept of a page between the first look at it and its reading: some hundred bytes."""

    ref: Ref
    chars: int
    """Characters of its source."""
    key: str | None = None
    """The same for all pages and variants of an article; None where no address is known."""
    number: int | None = None
    """Which page of the article it is, as far as anything says so."""
    full: bool = False
    """Whether it holds the whole of an article that is also given in pages."""
    variant: Variant = Variant.DESKTOP
    firm: bool = False
    """Whether the key is that of the address at which the page was taken, not only what its markup claims."""
    linked: frozenset[int] = frozenset()
    """Numbers of the article's pages that this one links to."""
    tail: tuple[str, int] | None = None
    """The key and number that it has if another page of the batch shows that its path ends in a page's number."""
    amp_key: str | None = None
    """The key of the AMP variant that it names."""
    host: str = ""
    """Of the article, without www and the like; empty where no address is known."""
    title: str = ""


@dataclass(frozen=True, slots=True)
class _Named:
    """The addresses of a page."""

    own: Address | None
    """That at which it was taken."""
    claimed: Address | None
    """That which its markup gives, where it is believed."""
    base: str | None
    """That from which relative links start."""

    @property
    def both(self) -> tuple[Address, ...]:
        return tuple(address for address in (self.own, self.claimed) if address)


def _is_section(key: str) -> bool:
    """Tell whether nothing in an address is an article's: no headline or number at the end of its path, no query."""
    path, _, query = key.partition("?")
    return not query and not is_slug(path) and not any(char.isdigit() for char in path.rpartition("/")[2])


def _is_believed(link: Address, own: Address | None, beside: Address | None, *, amp: bool) -> bool:
    """Tell whether a page can be at the address that its markup gives.

    Not at a front page, not at the section above its own address, and not on the domain of others, unless it is an
    AMP page, which caches serve.
    """
    if link.is_front or (beside and beside.domain != link.domain and not amp):
        return False
    above = own is not None and own.path.startswith(f"{link.path}/") and own.key != link.key
    return not (above and _is_section(link.key))


def _named(page: MarkupPage, look: Look) -> _Named:
    own = read_address(page.url)
    base = absolute(look.base, page.url or look.og_url or look.canonical)
    linked = [read_address(link, base) for link in (look.canonical, look.og_url)]
    amp = look.amp or (own is not None and own.variant is Variant.AMP)
    fits = (link for link in linked if link and _is_believed(link, own, own or linked[1], amp=amp))
    return _Named(own, next(fits, None), base)


def _related(address: Address, look: Look, base: str | None) -> tuple[str, int] | None:
    """Return the key and the number of a page by the pages that it names before and after it."""
    for link, step in ((look.next, -1), (look.prev, 1)):
        other = read_address(link, base)
        if other is None:
            continue
        if other.key == address.key and (other.number or 1) + step > 0:
            return address.key, (other.number or 1) + step
        if address.tail and address.tail[0] in {other.key, other.tail and other.tail[0]}:
            if not _is_section(address.tail[0]):
                return address.tail
        elif other.tail and other.tail[0] == address.key and not _is_section(address.key):
            return address.key, 1
    return None


def _numbered(named: _Named, look: Look) -> tuple[str, int] | None:
    """Return the key and the number that something says of the page."""
    own, claimed = named.own, named.claimed
    if own and own.number:
        return own.key, own.number
    for address in named.both:
        if found := _related(address, look, named.base):
            return found
    if own and claimed and own.tail and own.tail[0] == claimed.key:
        return own.tail
    return (claimed.key, claimed.number) if claimed and claimed.number else None


def _numbers(links: Iterable[str | None], keys: frozenset[str], base: str | None) -> Iterator[int]:
    """Yield the number of each page of the article that is linked."""
    for link in links:
        other = read_address(link, base)
        if other and other.key in keys and other.number:
            yield other.number
        elif other and other.tail and other.tail[0] in keys and not _is_section(other.tail[0]):
            yield other.tail[1]


def _open_tail(best: Address) -> tuple[str, int] | None:
    """Return the tail that another page of the batch may back: a number behind a headline's words in the path."""
    if best.tail is None:
        return None
    path, _, query = best.tail[0].partition("?")
    return best.tail if is_slug(path) and query == best.key.partition("?")[2] else None


def sight(page: MarkupPage, ref: Ref) -> Sighting:
    """Return what a page says of its address."""
    look = look_at(page.source)
    named = _named(page, look)
    best = named.claimed or named.own
    if best is None or best.is_front:
        return Sighting(ref, len(page.source), host=best.host if best else "", title=look.title)
    own, key = named.own, best.key
    found = None if own and own.full else _numbered(named, look)
    if found and (named.claimed is None or (best.tail and best.tail[0] == found[0])):
        key = found[0]
    keys = frozenset({key, *(address.key for address in named.both)})
    linked = frozenset(_numbers((look.next, look.prev, *look.anchors), keys, named.base))
    amp = read_address(look.amphtml, named.base)
    return Sighting(
        ref,
        len(page.source),
        key,
        found[1] if found else None,
        own.full if own else best.full and not found and not linked,
        Variant.AMP if look.amp else own.variant if own else Variant.DESKTOP,
        own is not None and key in {own.key, own.tail and own.tail[0]},
        linked,
        None if found else _open_tail(best),
        amp.key if amp else None,
        best.host,
        look.title,
    )
