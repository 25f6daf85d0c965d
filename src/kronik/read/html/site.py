"""The site that a page belongs to: its domain, the names that it gives itself, and who of them is the outlet."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from kronik.lang.id.page_credits import HOSTS, registered_domain
from kronik.lang.web_metadata import DOMAIN, GENERIC_SITES, SITE_NAMES, TITLE_MARKS
from kronik.read.html.head import Head
from kronik.read.html.json_ld import JsonLd, LdNode
from kronik.read.rules import Rule
from kronik.read.shape import letters_of
from kronik.records.article import Found

MAX_NAME_WORDS = 5
"""Words of a site's name; of the 42 known ones the longest has 3, a slogan more than 5."""
MAX_NAME_CHARS = 200
"""Code points of a name with its slogan."""
MAX_NAMES = 20
"""Names of the site that are looked at; pages give up to 5."""
MIN_SHARED_LETTERS = 4
"""Letters from which the opening of a name or domain is taken for the other's short form ("ANTARA", antaranews.com)."""
_DOMAIN = re.compile(DOMAIN)
_MARKS = re.compile(TITLE_MARKS)


@dataclass(frozen=True, slots=True)
class Site:
    """Where an address leads."""

    domain: str
    """The registered domain."""
    core: str
    """Letters of its first label: what names of the site have in common with it."""
    channels: tuple[str, ...]
    """Letters of the labels before the domain and of the first folder: what parts of the site are called by."""


def site_of(url: str | None) -> Site | None:
    """Return the site of an address; None where its host is no domain."""
    if not url:
        return None
    try:
        parts = urlsplit(url if "//" in url else f"//{url}")
        host = (parts.hostname or "").rstrip(".")
        domain = registered_domain(host)
    except ValueError:
        return None
    if domain is None:
        return None
    folder = parts.path.strip("/").partition("/")[0]
    above = host.removesuffix(domain).split(".")
    channels = tuple(letters for name in (*above, folder) if (letters := letters_of(name)))
    return Site(domain, letters_of(domain.partition(".")[0]), channels)


def is_of_site(name: str, site: Site) -> bool:
    """Tell whether a name is the site's own by its letters, and no channel's ("detikfinance", finance.detik.com)."""
    letters = letters_of(name)
    if letters in (site.core, letters_of(site.domain)):
        return True
    if letters.startswith(site.core):
        return letters.removeprefix(site.core) not in site.channels
    if len(letters) >= MIN_SHARED_LETTERS and site.core.startswith(letters):
        return True
    words = name.split()
    return len(words) > 1 and "".join(letters_of(word)[:1] for word in words) == site.core


def _is_name(words: str, site: Site | None) -> bool:
    """Tell whether words can be a site's name: no slogan, address, host of a channel, or word for any site."""
    lowered = words.lower()
    if not letters_of(words) or letters_of(words) in GENERIC_SITES or len(words.split()) > MAX_NAME_WORDS:
        return False
    if "/" in words or "@" in words or lowered.startswith("www."):
        return False
    return not (site and lowered != site.domain and lowered.endswith(f".{site.domain}"))


def _name_in(found: Found[str], site: Site | None) -> Found[str] | None:
    """Return the part of what is declared that is the site's name, without the slogan behind it."""
    if len(found.value) > MAX_NAME_CHARS:
        return None
    parts = [part.strip() for part in _MARKS.split(found.value)]
    names = [part for part in parts if _is_name(part, site)]
    best = next((part for part in names if site and is_of_site(part, site)), next(iter(names), None))
    return Found(best, found.rule, found.span, found.source) if best else None


def declared_names(head: Head, data: JsonLd, node: LdNode | None, site: Site | None) -> tuple[Found[str], ...]:
    """Return the names that the page gives its site: publisher, name of the site, name of the application, others."""
    declared: list[Found[str]] = [node.publisher] if node and node.publisher else []
    for wanted in SITE_NAMES:
        declared += [Found(meta.content, Rule.META, None, meta.source) for meta in head.metas if meta.name == wanted]
    declared += data.sites
    return tuple(name for found in declared[:MAX_NAMES] if (name := _name_in(found, site)))


def _said_twice(names: Sequence[Found[str]]) -> Iterator[Found[str]]:
    """Yield the names that both JSON-LD and a meta tag give."""
    for name in names:
        letters = letters_of(name.value)
        if any(other.rule != name.rule and letters_of(other.value) == letters for other in names):
            yield name


def find_site_outlet(names: Sequence[Found[str]], site: Site | None) -> Found[str] | None:
    """Return the outlet: the known name of the domain; a declared name that has the domain's letters; one that JSON-LD
    and a meta tag agree on; the domain; where there is no address, the first declared name.
    """  # noqa: D205 - one sentence
    if site and site.domain in HOSTS:
        return Found(HOSTS[site.domain], Rule.HOST)
    own = [name for name in names if site and is_of_site(name.value, site)]
    best = next((name for name in (*own, *_said_twice(names))), None)
    if best or site is None:
        return best or next(iter(names), None)
    return Found(site.domain, Rule.HOST)


def is_site_part(words: str, names: Sequence[str], site: Site | None) -> bool:
    """Tell whether a part of a title names the site or one of its channels."""
    if len(words.split()) > MAX_NAME_WORDS:
        return False
    if letters_of(words) in {letters_of(name) for name in names} or _DOMAIN.fullmatch(words.lower()):
        return True
    if site is None:
        return False
    letters = [letters_of(word) for word in words.split()]
    if any(word.startswith(site.core) for word in letters) and len(site.core) >= MIN_SHARED_LETTERS:
        return True
    runs = ("".join(letters[start:end]) for start in range(len(letters)) for end in range(start + 1, len(letters) + 1))
    return any(run in (site.core, letters_of(site.domain)) for run in runs)
