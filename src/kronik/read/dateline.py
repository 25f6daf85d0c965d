"""The opening formula of a news paragraph: place, site, sometimes a date ("BOGOR, Contoh.id –")."""

import re
from dataclasses import dataclass

from kronik.lang.id.page_credits import AGENCIES, MONTHS, NO_PLACES, NO_SITE_WORDS, SITE_WORDS
from kronik.lang.id.page_places import PLACES
from kronik.records.span import Span, trimmed

MAX_HEAD_CHARS = 110
"""Characters before the dash; chosen, with room for place, date, site and agency."""
MAX_PART_WORDS = 5
"""Words of a place's or a site's name."""
MIN_CAPITAL_CHARS = 5
"""Letters of an unknown name in capitals from which it is a place and not an acronym."""
MAX_ROUNDS = 3
"""Dashes in one formula ("SITE.COM – KOTA – Teks")."""

SEPARATOR = re.compile(
    r"(?:(?<=\.com)[-–—]{1,2}|(?<=\.id)[-–—]{1,2}|(?<=\b[A-Z]{4})—|\s*\.?(?:\s+[-–—―]{1,3}\s*|[-–—―]{1,3}\s+)|:\s+)(?=[\"“‘'(\[]?[A-Z0-9À-Ý])"
)
ALONE = re.compile(r"(?P<head>[^-–—―\n]{3,60})(?<!\s)\s?[-–—―]{1,3}")
"""A formula that is a line of its own, over the paragraph that it opens."""
PARTS = re.compile(r"[^,()\[\]|/]+")
DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.(?:com|co|id|net|org|news|tv|info|go|web|or)(?:\.id)?", re.IGNORECASE)
SITE_FIRST = re.compile(rf"(?P<site>{DOMAIN.pattern})\s*,?\s+(?=[A-Z])", re.IGNORECASE)
PLACE_WORDS = tuple(re.compile(rf"(?:\S+ ){{{count}}}(?=[\"“]?[A-Z0-9])") for count in (3, 2, 1))
CAMEL = re.compile(r"[a-z][A-Z]")
NAME_WORD = re.compile(r"[A-ZÀ-Ý][\w.'’-]*|\d+|de|do|la|al|dan|of|the|in|&|kab\.?")
_AGENCIES = {name.lower() for name in AGENCIES}
_MONTH = "|".join(MONTHS)
DATE = re.compile(
    rf"\d{{1,2}}(?:\s?[/.-]\s?\d{{1,2}}(?:\s?[/.-]\s?\d{{2,4}})?|\s+(?:{_MONTH})\.?(?:\s+\d{{4}})?)|\d{{1,4}}|[A-Z][a-z]+['’]?[a-z]*day|(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu)(?:\s+\d.*)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """An opening formula: its span with the dash, the place and the site that it names."""

    span: Span
    place: Span | None
    site: Span | None


def _is_name(part: str) -> bool:
    words = part.split()
    return 0 < len(words) <= MAX_PART_WORDS and part[0].isupper() and all(NAME_WORD.fullmatch(word) for word in words)


def is_site(part: str) -> bool:
    """Tell whether a part of a formula is a site's name."""
    if DOMAIN.fullmatch(part) or CAMEL.search(part):
        return True
    words = [word.lower() for word in part.split()]
    if all(word in NO_SITE_WORDS for word in words):
        return False
    return part.lower() not in PLACES and any(word in SITE_WORDS for word in words)


def _is_place(part: str) -> bool:
    lower = part.lower()
    bare = lower.removeprefix("kabupaten ").removeprefix("kota ").removeprefix("kab. ")
    if lower in PLACES or bare in PLACES:
        return True
    if all(word in NO_SITE_WORDS for word in lower.split()):
        return False
    return part.isupper() and len(part) >= MIN_CAPITAL_CHARS and len(part.split()) <= MAX_PART_WORDS


def _split(text: str, start: int, end: int) -> list[Span]:
    """Return the parts of a formula's head, in order."""
    spans = (
        trimmed(text, start + part.start(), start + part.end(), " \t.\u00a0")
        for part in PARTS.finditer(text[start:end])
    )
    return [span for span in spans if span]


def _read_parts(text: str, parts: list[Span]) -> tuple[Span | None, Span | None] | None:
    """Return (place, site) of the parts; None where they are no formula."""
    names = [span for span in parts if not DATE.fullmatch(span.cut(text))]
    if not names or not all(_is_name(span.cut(text)) or DOMAIN.fullmatch(span.cut(text)) for span in names):
        return None
    sites = [span for span in names if is_site(span.cut(text))]
    others = [span for span in names if span not in sites]
    if any(span.cut(text).split()[0].lower() in NO_PLACES for span in others):
        return None
    places = [span for span in others if _is_place(span.cut(text))]
    if not sites and not places:
        return None
    known = [span for span in places if span.cut(text).lower() in PLACES]
    place = next(iter(known or places or others), None)
    unknown = [span for span in others if span not in known and span.cut(text).lower() not in _AGENCIES]
    return place, next(iter(sites or (unknown if known else [])), None)


def find_dateline(text: str, span: Span) -> Dateline | None:
    """Return the formula at the head of a paragraph."""
    best = _without_dash(text, span)
    position = span.start
    for _ in range(MAX_ROUNDS):
        border = SEPARATOR.search(text, position, min(span.end, span.start + MAX_HEAD_CHARS))
        if border is None:
            break
        parts = _split(text, span.start, border.start())
        found = _read_parts(text, [part for span_ in parts for part in _between_dashes(text, span_)])
        if found is None:
            break
        place, site = found
        if border.group().startswith(":") and site is None:
            break
        whole = trimmed(text, span.start, border.end())
        if whole and border.end() < span.end:
            best = Dateline(whole, place, site)
        position = border.end()
    return best


def read_dateline_line(text: str, span: Span) -> Dateline | None:
    """Return the formula that a whole line is; it names a place, with or without a site."""
    match = ALONE.fullmatch(text, span.start, span.end)
    found = _read_parts(text, _split(text, *match.span("head"))) if match else None
    return Dateline(span, *found) if found and found[0] else None


def _without_dash(text: str, span: Span) -> Dateline | None:
    """Return a formula whose dash was lost: a domain, a comma, and a known place where one follows."""
    head = SITE_FIRST.match(text, span.start, min(span.end, span.start + MAX_HEAD_CHARS))
    if head is None:
        return None
    site, end, place = Span(*head.span("site")), head.end(), None
    for words in PLACE_WORDS:
        match = words.match(text, end, span.end)
        if match and match.group().strip().lower() in PLACES:
            place = Span(end, match.end() - 1)
            end = match.end()
            break
    whole = trimmed(text, span.start, end)
    formula = place is not None or site.cut(text).isupper()
    return Dateline(whole, place, site) if whole and formula and end < span.end else None


def _between_dashes(text: str, span: Span) -> list[Span]:
    """Split a part at dashes with a blank beside them ("CONTOH.COM – KOTA")."""
    pieces, start = [], span.start
    for dash in re.finditer(r"\s+[-–—]{1,3}\s*|[-–—]{1,3}\s+", span.cut(text)):
        pieces.append(trimmed(text, start, span.start + dash.start()))
        start = span.start + dash.end()
    pieces.append(trimmed(text, start, span.end))
    return [piece for piece in pieces if piece]
