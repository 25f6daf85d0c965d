"""What an address says: of which article, which of its pages, which variant."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from urllib.parse import parse_qsl, unquote, urlencode, urljoin, urlsplit

from kronik.lang import web_addresses as table
from kronik.lang.id.page_credits import registered_domain

MAX_URL_CHARS = 2000
"""Characters of an address; browsers and servers refuse longer ones."""
NUMBER = re.compile(r"0{0,2}([1-9]\d?)")
"""A page of an article, at most the 99th; a greater number is an id or a year."""
INDEX_NAME = re.compile(table.INDEX_NAMES, re.IGNORECASE)
AMP_WRAPPERS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in table.AMP_WRAPPERS)
ARCHIVE_WRAPPER = re.compile(table.ARCHIVE_WRAPPER, re.IGNORECASE)
AMP_ENDING = re.compile(r"\.amp(?=\.html?$|$)", re.IGNORECASE)
SLUG = re.compile(r"\w+(?:[-_.]\w+){2,}")
"""The last part of an article's path: three words or more."""
MIN_LABELS = 2
"""Labels of a host that is one: a name and its ending."""


class Variant(IntEnum):
    """For whom a page is made, the best first."""

    DESKTOP = 0
    MOBILE = 1
    AMP = 2


@dataclass(frozen=True, slots=True)
class Address:
    """An address without what does not belong to the article."""

    host: str
    """Without www, m, amp and the like."""
    path: str
    """Without a slash at its end; empty for a front page."""
    query: tuple[tuple[str, str], ...] = ()
    """Sorted; without page numbers, variants and tracking."""
    number: int | None = None
    """The page that a parameter names for sure."""
    full: bool = False
    """Whether a parameter asks for the whole article on one page."""
    variant: Variant = Variant.DESKTOP
    tail: tuple[str, int] | None = None
    """The key without a number at the end of the path or in a doubtful parameter, and that number: perhaps a page's."""

    @property
    def key(self) -> str:
        """Return the same string for every address of the article."""
        return f"{self.host}{self.path}{'?' if self.query else ''}{urlencode(self.query)}"

    @property
    def is_front(self) -> bool:
        """Tell whether it leads to a site's front page."""
        return not self.path and not self.query

    @property
    def domain(self) -> str:
        """Return the registered domain."""
        return registered_domain(self.host.partition(":")[0]) or self.host


@dataclass(slots=True)
class _Query:
    """The parameters of an address, sorted out."""

    kept: list[tuple[str, str]] = field(default_factory=list)
    number: int | None = None
    full: bool = False
    variant: Variant = Variant.DESKTOP

    def take(self, name: str, value: str) -> None:
        """Sort out one parameter."""
        low, word = name.lower(), value.strip().lower()
        if low in table.TRACKING_PARAMETERS or low.startswith(table.TRACKING_PREFIXES):
            return
        if (low, word) in table.VARIANT_PARAMETERS:
            self.variant = Variant.AMP
        elif (low, word) in table.MOBILE_PARAMETERS:
            self.variant = Variant.MOBILE
        elif not self._take_page(low, word):
            self.kept.append((name, value))

    def _take_page(self, name: str, word: str) -> bool:
        """Take a parameter that chooses a page; tell whether it does."""
        if name in table.PAGE_PARAMETERS:
            number = NUMBER.fullmatch(word)
            self.number = int(number[1]) if number else self.number
            self.full |= word in table.FULL_VALUES
            return bool(number) or word in table.FULL_VALUES
        whole = name in table.FULL_PARAMETERS and word in table.TRUE_VALUES
        self.full |= whole
        return whole


def is_slug(path: str) -> bool:
    """Tell whether a path ends in the words of a headline, as that of an article does."""
    return SLUG.fullmatch(path.rpartition("/")[2]) is not None


def _unwrapped(url: str) -> tuple[str, Variant]:
    """Return the address inside that of an archive or a cache of AMP pages."""
    if found := ARCHIVE_WRAPPER.fullmatch(url):
        url = re.sub(r"^(https?:)/{1,2}", r"\1//", found["rest"])
    for pattern in AMP_WRAPPERS:
        if found := pattern.fullmatch(url):
            return f"{'https' if found['safe'] else 'http'}://{found['rest']}", Variant.AMP
    return url, Variant.DESKTOP


def _host(name: str) -> tuple[str, Variant]:
    labels = name.lower().rstrip(".").split(".")
    variant = Variant.DESKTOP
    while len(labels) > MIN_LABELS and labels[0] in table.HOST_PREFIXES:
        amp, mobile = labels[0] in table.AMP_HOSTS, labels[0] in table.MOBILE_HOSTS
        variant = max(variant, Variant.AMP if amp else Variant.MOBILE if mobile else Variant.DESKTOP)
        labels = labels[1:]
    return ".".join(labels), variant


def _path(path: str) -> tuple[list[str], Variant]:
    """Return the parts of a path that belong to the article."""
    plain = AMP_ENDING.sub("", unquote(path))
    variant = Variant.AMP if plain != unquote(path) else Variant.DESKTOP
    parts = [part for part in plain.split("/") if part and part != "."]
    if parts and INDEX_NAME.fullmatch(parts[-1]):
        parts.pop()
    for end in (0, -1):
        if len(parts) > 1 and parts[end].lower() in table.AMP_PATHS:
            parts.pop(end)
            variant = Variant.AMP
    return parts, variant


def _tail(host: str, parts: Sequence[str], query: Sequence[tuple[str, str]]) -> tuple[str, int] | None:
    """Return what the address would be without a number that may be that of a page."""
    if len(parts) > 1 and (number := NUMBER.fullmatch(parts[-1])):
        keep = -2 if len(parts) > MIN_LABELS and parts[-2].lower() in table.PAGE_PATHS else -1
        path = "".join(f"/{part}" for part in parts[:keep])
        return Address(host, path, tuple(query)).key, int(number[1])
    for index, (name, value) in enumerate(query):
        if name.lower() in table.WEAK_PAGE_PARAMETERS and (number := NUMBER.fullmatch(value)):
            path = "".join(f"/{part}" for part in parts)
            rest = Address(host, path, (*query[:index], *query[index + 1 :]))
            return None if rest.is_front else (rest.key, int(number[1]))
    return None


def absolute(url: str, base: str | None) -> str:
    """Return an address as it is meant on a page at `base`; unchanged where that cannot be told."""
    try:
        return urljoin(base or "", url.strip())
    except ValueError:
        return url


def read_address(url: str | None, base: str | None = None) -> Address | None:
    """Return what an address says; None where it is none of the web. A relative one needs the page's own as `base`."""
    if not url or not url.strip() or len(url) > MAX_URL_CHARS:
        return None
    try:
        whole, cached = _unwrapped(absolute(url, base))
        split = urlsplit(whole)
        name, port = split.hostname or "", split.port
    except ValueError:
        return None
    if split.scheme not in {"http", "https"} or "." not in name.strip("."):
        return None
    host, by_host = _host(name)
    parts, by_path = _path(split.path)
    return _address(
        host if port in {None, 80, 443} else f"{host}:{port}", parts, split.query, (cached, by_host, by_path)
    )


def _address(host: str, parts: Sequence[str], query: str, variants: Sequence[Variant]) -> Address:
    sorted_out = _Query()
    given = parse_qsl(query, keep_blank_values=True)
    for name, value in given:
        sorted_out.take(name, value)
    kept = tuple(sorted(sorted_out.kept))
    path = "".join(f"/{part}" for part in parts)
    variant = max(*variants, sorted_out.variant)
    if not path and not kept:  # a front page has no pages of its own: what names them tells what is shown
        return Address(host, path, tuple(sorted(given)) if sorted_out.number else (), variant=variant)
    return Address(host, path, kept, sorted_out.number, sorted_out.full, variant, tail=_tail(host, parts, kept))
