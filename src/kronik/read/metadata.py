"""What a page says of itself: outlet, stamp, given date."""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from urllib.parse import urlsplit

from kronik.lang.id.furniture import SECTIONS
from kronik.lang.id.page_credits import DATELINE_AGENCIES, HOSTS, NO_SITE_WORDS, registered_domain
from kronik.read.credits import NAME_DESK, SITE, closing_site, is_site_name
from kronik.read.dateline import Dateline, is_site
from kronik.read.rules import Rule
from kronik.read.shape import letters_of
from kronik.read.stamps import find_change, find_publication
from kronik.records.article import Block, BlockRole, Capture, Found
from kronik.records.span import Span, trimmed

SITE_NAME = re.compile(SITE)
COPYRIGHT = re.compile(r"(?:copyright|©|\(c\)|hak cipta)\W*(?:\d{4})?(?:\s*[-–]\s*\d{4})?\s*", re.IGNORECASE)
REPUBLISHED_IN = re.compile(r"(?:tayang|terbit|dimuat|dipublikasikan)\s+(?:pertama kali )?di\s+", re.IGNORECASE)
PUBLISHED = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
MASTHEAD = re.compile(r"[A-Z][\w'’&.-]*(?: (?:[A-Z0-9][\w'’&.-]*|dan)){0,4}")
"""A name of up to five words, each with a capital."""
MASTHEAD_END = re.compile(r" [|»›•·–—-]+ |[|»›]")
MIN_MASTHEAD_CHARS = 6
"""Letters of a name whose second occurrence on the page is no chance."""
FORMULA_CHARS = 60
"""Characters of the first paragraph in which an opening formula of place and site stands."""
NO_MASTHEAD = SECTIONS | NO_SITE_WORDS
_SITE_ROLES = frozenset(
    {BlockRole.FURNITURE, BlockRole.BYLINE, BlockRole.CREDIT, BlockRole.CAPTION, BlockRole.DATELINE}
)
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
"""Date and time to the minute; shorter forms would gain a precision that they have not."""


def host_name(url: str) -> str | None:
    """Return the outlet that an address belongs to: its name where it is known, else its registered domain."""
    try:
        domain = registered_domain(urlsplit(url if "//" in url else f"//{url}").hostname or "")
    except ValueError:
        return None
    return HOSTS.get(domain, domain) if domain else None


def _from_host(capture: Capture, dateline: Dateline | None) -> Found[str] | None:
    name = host_name(capture.url) if capture.url else None
    if name is None:
        return None
    if dateline and dateline.site and letters_of(dateline.site.cut(capture.text)) == letters_of(name):
        return Found(dateline.site.cut(capture.text), Rule.HOST, dateline.site)
    return Found(name, Rule.HOST)


def _named(text: str, span: Span | None, rule: Rule) -> Found[str] | None:
    return Found(span.cut(text), rule, span) if span else None


def _site_in(text: str, block: Block) -> Span | None:
    match = SITE_NAME.search(block.span.cut(text))
    return Span(block.span.start + match.start(), block.span.start + match.end()) if match else None


def _site_behind(text: str, block: Block, formula: re.Pattern[str]) -> Span | None:
    line = block.span.cut(text)
    head = formula.search(line)
    match = SITE_NAME.match(line, head.end()) if head else None
    return Span(block.span.start + match.start(), block.span.start + match.end()) if match else None


def _site_of_writer(text: str, block: Block) -> Span | None:
    """Return the desk behind a writer's name where it is written as a site is ("Nama - kotaNews")."""
    desk = NAME_DESK.search(block.span.cut(text))
    if desk is None or not is_site(desk.group()[3:]):
        return None
    return Span(block.span.start + desk.start() + 3, block.span.start + desk.end())


def _alone_above(text: str, blocks: Sequence[Block]) -> Found[str] | None:
    """Return the one site whose name is a line of its own above the story; several are a list of the network."""
    sites: dict[str, Span] = {}
    for block in blocks:
        if block.role is BlockRole.PARAGRAPH:
            break
        if block.role in (BlockRole.FURNITURE, BlockRole.BYLINE) and is_site_name(block.span.cut(text)):
            sites.setdefault(letters_of(block.span.cut(text)), block.span)
    return _named(text, next(iter(sites.values())), Rule.SITE_ALONE) if len(sites) == 1 else None


def _masthead(text: str, blocks: Sequence[Block]) -> Found[str] | None:
    """Return the name that opens a page above the headline, alone or before a bar.

    It is the site's where a word of it is one of sites ("Suara Kota"), or where the page writes it once more in its
    furniture or beside its writer ("RADAR KOTA … © 2024 Radar Kota"); a section's name is neither.
    """
    head = blocks[0] if blocks else None
    if head is None or head.role is not BlockRole.FURNITURE:
        return None
    name = trimmed(text, head.span.start, head.span.start + len(MASTHEAD_END.split(head.span.cut(text))[0]))
    words = name.cut(text).split() if name else []
    if name is None or not MASTHEAD.fullmatch(name.cut(text)) or all(word.lower() in NO_MASTHEAD for word in words):
        return None
    letters = letters_of(name.cut(text))
    opening = next((block.span.cut(text)[:FORMULA_CHARS] for block in blocks if block.role is BlockRole.PARAGRAPH), "")
    written = [*(block.span.cut(text) for block in blocks[1:] if block.role in _SITE_ROLES), opening]
    again = len(letters) >= MIN_MASTHEAD_CHARS and any(letters in letters_of(line) for line in written)
    return _named(text, name, Rule.MASTHEAD) if again or is_site(name.cut(text)) else None


def find_outlet(capture: Capture, blocks: Sequence[Block], dateline: Dateline | None) -> Found[str] | None:
    """Return who published the page, by the most certain evidence that it has."""
    if capture.outlet:
        return Found(capture.outlet, Rule.GIVEN)
    if found := _from_host(capture, dateline):
        return found
    text = capture.text
    dated = dateline.site if dateline else None
    agency = dated is not None and dated.cut(text).casefold() in DATELINE_AGENCIES
    if dated and not agency:
        return _named(text, dated, Rule.DATELINE_SITE)
    by_role: tuple[tuple[BlockRole, Rule, Callable[[Block], Span | None]], ...] = (
        (BlockRole.BYLINE, Rule.CLOSING_SITE, lambda block: closing_site(text, block.span)),
        (BlockRole.TIMESTAMP, Rule.STAMP_SITE, lambda block: _site_in(text, block)),
        (BlockRole.BYLINE, Rule.WRITER_SITE, lambda block: _site_of_writer(text, block)),
        (BlockRole.FURNITURE, Rule.COPYRIGHT_SITE, lambda block: _site_behind(text, block, COPYRIGHT)),
        (BlockRole.FURNITURE, Rule.COPYRIGHT_SITE, lambda block: _site_behind(text, block, REPUBLISHED_IN)),
    )
    for role, rule, find in by_role:
        for block in blocks:
            if block.role is role and (span := find(block)):
                return _named(text, span, rule)
    return _alone_above(text, blocks) or _masthead(text, blocks) or _named(text, dated, Rule.DATELINE_SITE)


def _stamps(
    text: str, blocks: Sequence[Block], find: Callable[[str], tuple[str, int, int] | None]
) -> Iterator[Found[str]]:
    for block in blocks:
        if block.role is BlockRole.TIMESTAMP and (found := find(block.span.cut(text))):
            yield Found(found[0], Rule.STAMP, Span(block.span.start + found[1], block.span.start + found[2]))


def find_changed(text: str, blocks: Sequence[Block]) -> Found[str] | None:
    """Return the first stamp of a change that the page prints."""
    return next(_stamps(text, blocks, find_change), None)


def find_printed(text: str, blocks: Sequence[Block]) -> Found[str] | None:
    """Return the stamp that the page prints, those of changes left out.

    Of the stamps with a time of day above the first paragraph the first under the headline, else the last over it;
    else the first stamp.
    """
    first = next((block.span.start for block in blocks if block.role is BlockRole.PARAGRAPH), len(text))
    stamps = list(_stamps(text, blocks, find_publication))
    headline = next((block.span for block in blocks if block.role is BlockRole.HEADLINE), None)
    above = [stamp for stamp in stamps if stamp.span and stamp.span.start < first and "T" in stamp.value]
    under = (stamp for stamp in above if headline and stamp.span and stamp.span.start > headline.start)
    over = (stamp for stamp in reversed(above) if headline and stamp.span and stamp.span.start < headline.start)
    return next(under, next(over, next(iter(above), next(iter(stamps), None))))


def check_published(given: str | None) -> tuple[Found[str] | None, tuple[str, ...]]:
    """Return the given time of publication, and a doubt where it is no ISO 8601 date."""
    if given is None:
        return None, ()
    value = given.strip().replace(" ", "T", 1)
    try:
        if PUBLISHED.fullmatch(value):
            dt.date.fromisoformat(value + "-01-01"[len(value) - 4 :])
        else:
            value = _instant(value)
    except ValueError:
        doubt = f"The date of publication given beside the text, {given!r}, is no ISO 8601 date and is not used."
        return None, (doubt,)
    return Found(value, Rule.GIVEN), ()


def _instant(value: str) -> str:
    """Return an instant to the minute with the zone that it has."""
    if not INSTANT.match(value):
        raise ValueError(value)
    read = dt.datetime.fromisoformat(value)
    return read.isoformat(timespec="minutes")
