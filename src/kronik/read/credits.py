"""Bylines, captions and credit lines: who made the page, and what stands under its pictures."""

import re
from collections.abc import Iterator

from kronik.lang.id.furniture import SECTIONS
from kronik.lang.id.page_credits import (
    AGENCIES,
    BARE_LABELS,
    BYLINE_ROLES,
    CAPTION_LABELS,
    CREDIT_LABELS,
    PICTURE_LABELS,
    PICTURE_SOURCES,
    SITE_NAMES,
    SITE_WORDS,
)
from kronik.lang.id.page_places import PLACES
from kronik.read.rules import Rule
from kronik.records.article import Byline
from kronik.records.span import Span, trimmed

MAX_NAME_WORDS = 5
"""Words of a person's name on a byline."""
MIN_NAME_WORDS = 2
"""Words of a name that stands alone on its line; one word is a label."""
MAX_PEOPLE = 4
"""Names on one line under the headline."""
MAX_BYLINE_CHARS = 200
MAX_CREDIT_CHARS = 80
MAX_CAPTION_CHARS = 500
"""Characters of a caption; chosen, twice the longest one of the development gold (214)."""

_LABELS = "|".join(sorted(map(re.escape, BYLINE_ROLES), key=len, reverse=True))
_BARE = "|".join(sorted(map(re.escape, BARE_LABELS), key=len, reverse=True))
_AGENCY = "|".join(sorted(map(re.escape, AGENCIES), key=len, reverse=True))
SITE = r"[A-Za-z0-9][\w.-]*\.(?:com|co\.id|id|co|net|org|news|tv|or\.id|go\.id|web\.id|info)\b"
LABEL = re.compile(rf"(?<!\w)(?P<label>{_LABELS})\s*:\s*", re.IGNORECASE)
BESIDE_STAMP = " \t.,;:|·•–—-"
"""What parts a writer's name from the date on one line."""
LABEL_ALONE = re.compile(rf"(?:{_BARE}|artikel ini ditulis oleh)\s?:?", re.IGNORECASE)
"""A label whose name stands on the next line."""
BARE_LABEL = re.compile(rf"(?P<label>{_BARE})(?:\s+|,\s*)(?:(?P<site>{SITE})\s*[,/-]\s*)?(?=[A-Z])", re.IGNORECASE)
SITE_ALONE = re.compile(SITE, re.IGNORECASE)
ABOUT_WRITER = re.compile(r"[(*]{1,2}\)? ?penulis\b.{1,180}", re.IGNORECASE)
"""The note under a column that says who its writer is."""
NAME = re.compile(r"[A-Z][\w.'’-]*(?:,? (?:[A-Z][\w.'’-]*|bin|binti|al|de|van|von|der)){0,4}")
PERSON = re.compile(r"[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|bin|binti)){0,4}")
SOURCE_BRACKET = re.compile(r"[.!?]\s?\([A-Z][^()]{1,60}\)$")
NAME_DESK = re.compile(r" [-–|] \S+$")
NAME_BORDER = re.compile(r",|&|/| dan | - ")
CLOSING_SITE = re.compile(
    rf"[(\[](?P<site>{SITE}|[A-Z]{{3,12}})\s*[/-]\s*"
    r"(?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4})[)\]]"
)
BRACKETED = re.compile(r"\([^()]*\)")
INITIALS = re.compile(
    r"[(\[](?:[A-Za-z]{1,6}\d{0,3}(?:\s?[/|,-]\s?(?:[A-Za-z]{1,8}\d{0,3}|\d{1,2})){1,6}|[a-z]{2,5}\d{0,3}|[A-Z]{2,4}|\*{1,4}|[A-Z][a-z]{1,3}|red|adv|adm|hms)\*{0,3}[)\]]\.?"
)
AGENCY_ONLY = re.compile(
    rf"[(\[]?(?:{_AGENCY})(?:\s?[/|,&-]\s?(?:{_AGENCY}|[A-Z][\w.]*(?: [A-Z][\w.]*)?))*[)\]]?\.?", re.IGNORECASE
)
CREDIT_LABEL = re.compile(rf"[(\[]?(?:{CREDIT_LABELS})\s*:\s*\S.*|disadur dari\b.*", re.IGNORECASE)
CAPS_LIST = re.compile(r"[A-Z][A-Z.&' -]{1,30}(?:\s?[|/]\s?[A-Z][A-Z.&' -]{1,30})+")
CAPTION_HEAD = re.compile(
    rf"[(\[]?{CAPTION_LABELS}(?:\s?[|/-]\s?\w+)?\s*[:©/]\s*\S.*"
    r"|(?:foto ilustrasi|ilustrasi(?: foto)?)\b(?! (?:tersebut|ini|itu|yang)\b).{0,120}|keterangan (?:foto|gambar)\b.*",
    re.IGNORECASE,
)
GALLERY = re.compile(r"FOTO: (?:[^\s/.]+ ){3,20}[^\s/.]+")
"""The headline of a gallery; the credit of a picture is shorter, or has a slash or a stop."""
PICTURE_ALONE = re.compile(
    r"[(\[]?(?:istimewa|ist|dok\. ?(?:pribadi|istimewa)|tangkapan layar)[)\]]?\.?", re.IGNORECASE
)
"""The credit of a picture that names nobody."""
CAPTION_END = re.compile(
    rf".*(?:[(\[](?:[^()\[\]]{{0,40}}[/|,-] ?)?{PICTURE_LABELS}(?!\w)[^()\[\]]{{0,80}}[)\]]\.?"
    rf"|[(\[](?:{PICTURE_SOURCES})[^()\[\]]{{0,60}}[)\]]\.?"
    rf"|[.)!?]\s*(?:{PICTURE_SOURCES})[^.]{{0,60}}\.?"
    rf"|[.!?)\"”]\s*{CAPTION_LABELS}\s?:\s?[^:]{{2,60}})",
    re.IGNORECASE,
)
SIDE_MARK = re.compile(
    r"\((?:(?:kedua|ketiga|dua|tiga|paling) (?:dari )?)?(?:kiri|kanan|tengah|ki|ka|depan|belakang|atas|bawah)\)",
    re.IGNORECASE,
)
DESK = re.compile(r"(?P<desk>kontributor|koresponden|wartawan|reporter|tim)\b[^,/|]{0,40}[,/-]\s*", re.IGNORECASE)
TAIL_LABEL = re.compile(
    r"(?<=[.!?\"”’'…])\s(?P<tail>(?:(?:Penulis|Editor|Reporter|Pewarta|Kontributor|Laporan)\s?:\s?"
    r"[A-Z][\w.'’-]*(?:,? [A-Z][\w.'’-]*){0,6}[ |/]{0,3}){1,3})$"
)
"""Labelled names that stick to the last paragraph of a page flattened to one line."""
TAIL_STARS = re.compile(r"(?<=[.!?\"”’'…])\s?(?P<tail>\*{1,3})$")
"""The sign under which a newspaper's desk closes a story."""
TAIL_BRACKET = re.compile(r"(?<=[.!?\"”’'…])\s*(?P<tail>[(\[][^()\[\]]{1,60}[)\]]\.?)$")


def _is_bare(text: str) -> bool:
    """Tell whether a part of a line is a label without a colon, with a name behind it."""
    bare = BARE_LABEL.match(text)
    return bare is not None and NAME.fullmatch(text[bare.end() :]) is not None


def is_site_name(text: str) -> bool:
    """Tell whether a whole line is a known site's name, or a domain."""
    return len(text) <= MAX_CREDIT_CHARS and (text.casefold() in SITE_NAMES or SITE_ALONE.fullmatch(text) is not None)


def byline_rule(text: str) -> Rule | None:
    """Return the rule by which a whole line is a byline."""
    if len(text) > MAX_BYLINE_CHARS:
        return None
    first = LABEL.match(text)
    if first and len(text) - first.end() <= MAX_CREDIT_CHARS + MAX_CREDIT_CHARS * (len(LABEL.findall(text)) - 1):
        return Rule.BYLINE_LABEL
    if LABEL_ALONE.fullmatch(text):
        return Rule.BYLINE_LABEL
    if ABOUT_WRITER.fullmatch(text) or all(_is_bare(part.strip(" |-")) for part in text.split("|")):
        return Rule.BYLINE_LABEL
    if CLOSING_SITE.fullmatch(text):
        return Rule.BYLINE_CLOSING
    return Rule.INITIALS if INITIALS.fullmatch(text) and not AGENCY_ONLY.fullmatch(text) else None


def credit_rule(text: str) -> Rule | None:
    """Return the rule by which a whole line names where the story comes from."""
    if len(text) > MAX_CREDIT_CHARS:
        return None
    if CREDIT_LABEL.fullmatch(text):
        return Rule.CREDIT_LABEL
    return Rule.CREDIT_AGENCY if AGENCY_ONLY.fullmatch(text) or CAPS_LIST.fullmatch(text) else None


def is_caption(text: str) -> bool:
    """Tell whether a whole line carries the label of a picture; an agency's bracket alone is none."""
    if len(text) > MAX_CAPTION_CHARS or AGENCY_ONLY.fullmatch(text):
        return False
    if GALLERY.fullmatch(text) and not text.isupper():
        return False
    return bool(PICTURE_ALONE.fullmatch(text) or CAPTION_HEAD.fullmatch(text) or CAPTION_END.fullmatch(text))


def has_side_mark(text: str) -> bool:
    """Tell whether a line says who stands where, as captions do."""
    return len(text) <= MAX_CAPTION_CHARS and SIDE_MARK.search(text) is not None


def has_source_bracket(text: str) -> bool:
    """Tell whether a name in brackets stands behind the last stop of a line, as under pictures."""
    return len(text) <= MAX_CAPTION_CHARS and SOURCE_BRACKET.search(text) is not None


def find_tail(text: str) -> tuple[int, Rule] | None:
    """Return where a closing bracket with initials, a writer or an agency begins, after the paragraph's last stop."""
    near = max(0, len(text) - MAX_CREDIT_CHARS)
    if stars := TAIL_STARS.search(text, near):
        return stars.start("tail"), Rule.INITIALS
    match = TAIL_BRACKET.search(text, near)
    if match is None:
        label = TAIL_LABEL.search(text, max(0, len(text) - MAX_BYLINE_CHARS))
        return (label.start("tail"), Rule.BYLINE_LABEL) if label else None
    tail = match["tail"]
    rule = byline_rule(tail) or credit_rule(tail)
    return (match.start("tail"), rule) if rule else None


def _people(text: str, span: Span) -> list[Span]:
    """Return the parts of a line of names, the word for their desk left out."""
    parts, start = [], span.start
    desk = NAME_DESK.search(span.cut(text))
    last = span.start + desk.start() if desk else span.end
    for border in [*NAME_BORDER.finditer(text[span.start : last]), None]:
        end = span.start + border.start() if border else last
        parts.append(trimmed(text, start, end))
        start = span.start + border.end() if border else end
    return [part for part in parts if part and part.cut(text).lower() not in BYLINE_ROLES]


def _is_person(text: str) -> bool:
    counted = MIN_NAME_WORDS <= len(text.split()) <= MAX_NAME_WORDS
    return counted and text[-1] != "." and not text.isupper() and PERSON.fullmatch(text) is not None


def is_name_line(text: str) -> bool:
    """Tell whether a line is one or more persons' names, perhaps with their desk ("…, Jurnalis")."""
    if len(text) > MAX_BYLINE_CHARS:
        return False
    if is_site_name(text):
        return False
    people = _people(text, Span(0, len(text)))
    return 0 < len(people) <= MAX_PEOPLE and all(_is_person(who.cut(text)) for who in people)


def _names(text: str, start: int, end: int, role: str) -> list[Span]:
    """Return the names of a list "A, B dan C"; desk or town before a comma are left out ("Suara Kota, A")."""
    found: list[Span] = []
    # What stands in brackets behind a name is the writer's town.
    listed = BRACKETED.sub(lambda town: "," * len(town.group()), text[start:end])
    for match in re.finditer(r"[^,/|&]+?(?=,|/|\||&| dan |$)", listed):
        span = trimmed(text, start + match.start(), start + match.end(), " \t.;-–|()")
        if span and NAME.fullmatch(span.cut(text)) and len(span.cut(text).split()) <= MAX_NAME_WORDS:
            found.append(span)
    desk = found[0].cut(text) if len(found) > 1 and text[found[0].end] == "," else ""
    named = [word in SITE_WORDS for word in desk.lower().split()]
    town = desk.lower() in PLACES or (role == "contributor" and len(named) == 1)
    return found[town or any(named) :]


def _bare_labels(line: str) -> list[re.Match[str]]:
    """Return the labels without a colon that begin the line or a part of it behind a bar."""
    heads = (BARE_LABEL.match(line, part.start()) for part in re.finditer(r"[^|\s][^|]*", line))
    return [head for head in heads if head]


def read_stamp_byline(text: str, span: Span, stamp: Span) -> tuple[Byline, ...]:
    """Return the writers beside the date on the line of a stamp ("Nama - Senin, 4 Maret 2024"), before it or behind."""
    return (*_beside_stamp(text, span.start, stamp.start), *_beside_stamp(text, stamp.end, span.end, behind=True))


def _beside_stamp(text: str, start: int, end: int, *, behind: bool = False) -> Iterator[Byline]:
    """Yield the writers that a part of a stamp's line is; behind the stamp unlabelled sections stand as well."""
    line = text[start:end]
    first = len(line) - len(line.lstrip(BESIDE_STAMP))
    label = LABEL.match(line, first) or BARE_LABEL.match(line, first)
    place = trimmed(text, start + (label.end() if label else 0), end, BESIDE_STAMP)
    if place is None or not is_name_line(place.cut(text)):
        return
    words = set(place.cut(text).lower().split())
    if behind and not label and not words.isdisjoint(SECTIONS | SITE_WORDS):
        return
    role = BYLINE_ROLES[label["label"].lower()] if label else "author"
    yield from (Byline(who.cut(text), role, who) for who in _people(text, place))


def label_role(text: str) -> str | None:
    """Return the role that a label alone on its line gives to the name on the next one; None for any other line."""
    if not (LABEL_ALONE.fullmatch(text) or LABEL.fullmatch(text)):
        return None
    return BYLINE_ROLES.get(text.rstrip(" :").lower(), "author")


def read_byline(text: str, span: Span, rule: Rule, above: str | None = None) -> tuple[Byline, ...]:
    """Return the people that a byline block names, each with the role that its label gives.

    `above` is the role that a label alone on the line above gives.
    """
    line = span.cut(text)
    if rule is Rule.BYLINE_NAME or above:
        people = (who for who in _people(text, span) if not is_site_name(who.cut(text)))
        return tuple(Byline(who.cut(text), above or "author", who) for who in people)
    if rule is Rule.BYLINE_CLOSING:
        match = CLOSING_SITE.search(line)
        place = Span(span.start + match.start("name"), span.start + match.end("name")) if match else None
        return (Byline(place.cut(text), "author", place),) if place else ()
    labels = list(LABEL.finditer(line)) or _bare_labels(line)
    out = []
    for index, label in enumerate(labels):
        end = labels[index + 1].start() if index + 1 < len(labels) else len(line)
        role = BYLINE_ROLES[label["label"].lower()]
        desk = DESK.match(line, label.end(), end)
        start = label.end()
        if desk:
            role, start = BYLINE_ROLES.get(desk["desk"].lower(), role), desk.end()
        names = _names(text, span.start + start, span.start + end, role)
        out += [Byline(place.cut(text), role, place) for place in names]
    return tuple(out)


def closing_site(text: str, span: Span) -> Span | None:
    """Return the site that a closing formula "(Site.com/Name)" names."""
    match = CLOSING_SITE.search(span.cut(text))
    return Span(span.start + match.start("site"), span.start + match.end("site")) if match else None
