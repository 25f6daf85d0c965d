"""What markup gives as the title of a page, without the site's name, the section and the number of the page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from kronik.lang.web_metadata import GENERIC_SITES, PAGE_MARK, TITLE_MARKS, TITLE_NAMES
from kronik.read.html.head import Head
from kronik.read.html.json_ld import LdNode
from kronik.read.html.site import MAX_NAME_WORDS, Site, is_site_part
from kronik.read.rules import Rule
from kronik.read.shape import letters_of
from kronik.records.article import Found

MAX_TITLE_CHARS = 400
"""Code points of a title; headlines have at most 220, the site's name and slogan come on top."""
MAX_TITLES = 20
"""Titles that are looked at; pages give up to 7."""
MIN_TITLE_WORDS = 3
"""Words that must be left of a title when its section is cut off."""
MAX_SECTION_WORDS = 2
CUT_LENGTHS = (108, 109, 110)
"""Code points at which templates cut the headline of JSON-LD, by a former limit of search engines."""
_MARKS = re.compile(TITLE_MARKS)
_PAGE = re.compile(rf"(?:\s*[-–—|:,]\s*|\s+|\s*(?=\()){PAGE_MARK}$", re.IGNORECASE)
_WHOLE_PAGE = re.compile(PAGE_MARK, re.IGNORECASE)
_COLON = re.compile(r"([^:]{2,40}): ")


def _cut_end(title: str, names: Sequence[str], site: Site | None) -> str:
    """Return a title up to the first part behind a mark that names the site or counts pages."""
    marks = list(_MARKS.finditer(title))
    for mark, following in zip(marks, [*marks[1:], None], strict=False):
        part = title[mark.end() : following.start() if following else len(title)]
        if is_site_part(part, names, site) or _WHOLE_PAGE.fullmatch(part):
            return title[: mark.start()]
    return _PAGE.sub("", title)


def _cut_site(title: str, names: Sequence[str], site: Site | None) -> str:
    """Return a title without the site's name at its end or head, what stands beyond, and the page's number."""
    title = _cut_end(title, names, site)
    title = _PAGE.sub("", title)
    for form in (_COLON, _MARKS):
        head = form.match(title) if form is _COLON else form.search(title)
        if head and is_site_part(head[1] if form is _COLON else title[: head.start()], names, site):
            title = title[head.end() :]
    return title.strip()


def _cleaned(title: str, names: Sequence[str], site: Site | None) -> Iterator[str]:
    """Yield a title without its site, and, if that was cut off, also without what may be its section."""
    short = _cut_site(title, names, site)
    yield short
    marks = list(_MARKS.finditer(short)) if short != title else []
    if marks:
        last, head = short[marks[-1].end() :], short[: marks[-1].start()]
        if len(last.split()) <= MAX_SECTION_WORDS and len(head.split()) >= MIN_TITLE_WORDS:
            yield head


def _declared(head: Head, node: LdNode | None, headings: Sequence[Found[str]]) -> Iterator[Found[str]]:
    if node and node.headline:
        yield node.headline
    metas = [(TITLE_NAMES.index(meta.name), meta) for meta in head.metas if meta.name in TITLE_NAMES]
    metas.sort(key=lambda entry: entry[0])
    for place, meta in metas:
        if place == 0:
            yield Found(meta.content, Rule.META, None, meta.source)
    for heading in headings:
        yield replace(heading, rule=Rule.H1)
    for place, meta in metas:
        if place:
            yield Found(meta.content, Rule.META, None, meta.source)
    if head.title:
        yield Found(head.title.text, Rule.TITLE_TAG, None, head.title.source)


def _is_cut_off(title: str, others: Sequence[str]) -> bool:
    """Tell whether a title is only the head of another one."""
    if title.endswith(("...", "…")):
        return True
    letters = letters_of(title)
    return len(title) in CUT_LENGTHS and any(
        letters_of(other).startswith(letters) and len(letters_of(other)) > len(letters) for other in others
    )


def _ends(title: str) -> Iterator[tuple[str, str, bool]]:
    """Yield what can be the site's name, the rest of the title, and whether the name stands behind the rest."""
    marks = list(_MARKS.finditer(title))
    if marks:
        yield title[marks[-1].end() :], title[: marks[-1].start()], True
        yield title[: marks[0].start()], title[marks[0].end() :], False
    if colon := _COLON.match(title):
        yield colon[1], title[colon.end() :], False


def title_ends(head: Head) -> Iterator[str]:
    """Yield what stands behind the last mark of the title element, which is the site's name or a section."""
    yield from (name for name, _, behind in _ends(head.title.text if head.title else "") if behind)


def site_headings(head: Head, headings: Sequence[Found[str]], subheadings: Sequence[str]) -> Iterator[str]:
    """Yield the main headings that are the site's name: one end of the title element, whose rest is the headline.

    That the rest is the headline shows a heading of a lower level (`subheadings`); before a name at the end also that
    it has more words.
    """
    below = {letters_of(words) for words in subheadings}
    for name, rest, behind in _ends(head.title.text if head.title else ""):
        words = len(name.split())
        if words <= MAX_NAME_WORDS and (letters_of(rest) in below or (behind and words < len(rest.split()))):
            yield from (found.value for found in headings if letters_of(found.value) == letters_of(name))


def title_candidates(
    head: Head,
    node: LdNode | None,
    headings: Sequence[Found[str]],
    subheadings: Sequence[str],
    site: tuple[Sequence[str], Site | None],
) -> tuple[Found[str], ...]:
    """Return the titles that the markup gives, cleaned, the likeliest first.

    `headings` are the main headings (h1) of the page, `subheadings` the lower ones, `site` the names and domain of its
    site. Titles that two places agree on come first, those cut off come last; else the order is JSON-LD, og:title, main
    headings, other meta tags, title element. A lower heading can agree and is no title by itself.
    """
    names, domain = site
    found: list[Found[str]] = []
    for declared in islice(_declared(head, node, headings), MAX_TITLES):
        if len(declared.value) <= MAX_TITLE_CHARS:
            title = " ".join(declared.value.split())
            found += [replace(declared, value=short) for short in _cleaned(title, names, domain) if short]
    nothing = {letters_of(name) for name in names} | GENERIC_SITES | {""}
    by_letters: dict[str, list[Found[str]]] = {}
    for candidate in found:
        if letters_of(candidate.value) not in nothing:
            by_letters.setdefault(letters_of(candidate.value), []).append(candidate)
    values = [candidate.value for candidate in found]
    below = {letters_of(words) for words in subheadings}

    def order(same: Sequence[Found[str]]) -> tuple[bool, bool]:
        agreed = len({candidate.rule for candidate in same}) > 1 or letters_of(same[0].value) in below
        return _is_cut_off(same[0].value, values), not agreed

    return tuple(same[0] for same in sorted(by_letters.values(), key=order))
