"""Names of sources: which spellings are one, which are media, and what a story shortens."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from kronik.lang.id.sources import (
    MEDIA,
    MEDIA_NAME_WORDS,
    MEDIA_NOUNS,
    NATIONALITIES,
    OUTLET_SUFFIXES,
    SITE_NOUNS,
    SOURCE_NOUNS,
)
from kronik.records.article import Article, Credit

_WORD = re.compile(r"[^\W_]+")
_SCHEME = re.compile(r"^(?:https?://)?(?:www|m)\.|^https?://")
SOURCE_KINDS = SOURCE_NOUNS | MEDIA_NOUNS | NATIONALITIES | SITE_NOUNS | {"the"}
"""Words before the name of a source that say what it is or whose ("kantor berita Rusia TASS")."""
_SUFFIXES = OUTLET_SUFFIXES | {"news", "online"}


def _bare(name: str) -> str:
    """Return a name without case, marks and article: detik.com, Detikcom and DetikCom are one."""
    words = _WORD.findall(name.casefold())
    return "".join(words[words[:1] == ["the"] :]).removesuffix("com")


def _without_kind(name: str) -> str:
    """Leave out the words before the name that say what it is: in small letters, or before a known medium.

    "situs Logam Mulia" and "Koran Tempo" are Logam Mulia and Tempo; "Harian Satu" is a name of its own.
    """
    words = _WORD.findall(_SCHEME.sub("", name))
    first = next((place for place, word in enumerate(words) if word.lower() not in SOURCE_KINDS), 0)
    last = len(words)
    while last > first + 1 and words[last - 1].lower() in _SUFFIXES:
        last -= 1
    named = " ".join(words[first:last]).casefold()
    if named in MEDIA:
        return MEDIA[named]
    return " ".join(words[next((place for place in range(first) if not words[place].islower()), first) : last])


def source_key(name: str) -> str:
    """Return what is the same for all spellings of a source ("Kantor berita Antara", "ANTARA News", "antara.com")."""
    whole = " ".join(_WORD.findall(name.casefold()))
    return _bare(MEDIA.get(whole) or _without_kind(name)) or name.casefold()


CALLED_CHARS = 40
"""Code points before a name that are read for what the article calls it."""
CALLED_WORDS = 3
"""Words before a name among which it is called an agency or paper ("kantor berita Rusia X")."""
_CALLED_MEDIA = (MEDIA_NOUNS | {"berita"}) - SITE_NOUNS
"""What agencies and papers are called; a site ("laman PSSI") may be anybody's."""
_ACRONYM = re.compile(r"\s?\(([A-Z]{2,}[A-Za-z]*)\)")
_APPOSED = re.compile(r",\s(\w+)")
_MEDIA_KEYS = frozenset(_bare(name) for name in MEDIA.values())
_SITE = re.compile(r"\.(?:com|co|id|net|org|news|tv)\b", re.IGNORECASE)


def is_medium(name: str) -> bool:
    """Tell whether a name is that of a known agency or outlet, of a site, or built as papers' names are."""
    last = name.rsplit(maxsplit=1)[-1].casefold() if name.split() else ""
    return source_key(name) in _MEDIA_KEYS or bool(_SITE.search(name)) or last in MEDIA_NAME_WORDS


def credits_medium(article: Article, credit: Credit) -> bool:
    """Tell whether a credit goes to an agency or outlet, by its name or by what the article calls it beside it."""
    before = article.text[max(0, credit.span.start - CALLED_CHARS) : credit.span.start]
    called = {word.lower() for word in _WORD.findall(before)[-CALLED_WORDS:]}
    if apposed := _APPOSED.match(article.text, credit.span.end):
        called.add(apposed[1].lower())
    return is_medium(credit.name) or not called.isdisjoint(_CALLED_MEDIA)


def wires_of(article: Article) -> frozenset[str]:
    """Return the keys of the sources that may stand behind a whole article: media, and who is credited with all."""
    return frozenset(
        source_key(credit.name) for credit in article.credits if not credit.governs or credits_medium(article, credit)
    )


def shares_wire(first: Article, second: Article) -> bool:
    """Tell whether two articles name one agency or outlet, known as such to at least one of them."""
    common = wires_of(first) & wires_of(second)
    named = (
        source_key(credit.name)
        for article in (first, second)
        for credit in article.credits
        if credits_medium(article, credit)
    )
    return not common.isdisjoint(named)


def outlet_name(article: Article) -> str:
    """Return the name under which an article is its own source: its outlet, else its file."""
    return article.outlet.value if article.outlet else article.capture.file


def _words_of_release(credit: Credit) -> tuple[str, ...]:
    """Return the words that name whose statement or account a credit is ("keterangan tertulis Febri"); else none."""
    words = credit.name.split()
    named = [word for word in words if not word.islower()]
    return tuple(_WORD.findall(" ".join(named).casefold())) if words and words[0].lower() in SOURCE_KINDS else ()


def _is_short_form(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Tell whether one name begins or ends the other: "Febri" and "Febri Diansyah", "Twitter X Y" and "X Y"."""
    return len(short) < len(long) and short in {long[: len(short)], long[-len(short) :]}


def short_forms(articles: Iterable[Article]) -> dict[str, str]:
    """Return for the keys of shortened releases and accounts of a story the key of the only full name that fits."""
    named: dict[tuple[str, ...], str] = {}
    for article in articles:
        for credit in article.credits:
            words = _words_of_release(credit)
            if words and not (len(words) == 1 and credit.name.split()[-1].isupper()):
                named.setdefault(words, source_key(credit.name))
    by_edge: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for words in named:
        for edge in sorted({words[0], words[-1]}):
            by_edge[edge].append(words)
    full = {
        short: sorted({long for edge in (short[0], short[-1]) for long in by_edge[edge] if _is_short_form(short, long)})
        for short in named
    }
    longest = {short: max(longer, key=len) for short, longer in full.items() if longer}
    return {
        named[short]: named[long]
        for short, long in longest.items()
        if all(other == long or _is_short_form(other, long) for other in full[short])
    }


def acronym_forms(articles: Iterable[Article]) -> dict[str, str]:
    """Return for each key of a name with an acronym behind it, and for the acronym's own, the first of these names."""
    named: defaultdict[str, set[str]] = defaultdict(set)
    for article in articles:
        for credit in article.credits:
            if match := _ACRONYM.match(article.text, credit.span.end):
                named[source_key(match[1])].add(source_key(credit.name))
    return {key: min(keys) for acronym, keys in named.items() for key in (acronym, *keys) if key != min(keys)}


def through_media(articles: Iterable[Article], forms: Mapping[str, str]) -> dict[str, str]:
    """Return for the keys of bodies that a story cites only through one agency or outlet the key of that medium.

    "Reuters dengan mengutip Kremlin": what the Kremlin said reached the pages through Reuters, so that beside a page
    that has all from Reuters it is no second source. A body that a page also cites by itself, or through another
    agency, stays one of its own.
    """
    media: defaultdict[str, set[str]] = defaultdict(set)
    for article in articles:
        wires = {source_key(credit.name) for credit in article.credits if credits_medium(article, credit)}
        whole = {source_key(credit.name) for credit in article.credits if not credit.governs} & wires
        for credit in article.credits:
            through = wires & {source_key(name) for name in credit.chain} or (set() if credit.governs else whole)
            key = source_key(credit.name)
            if key not in wires:
                media[forms.get(key, key)] |= through or {""}
    through_one = {body: min(keys) for body, keys in media.items() if len(keys) == 1 and min(keys)}
    return {**through_one, **{form: through_one[full] for form, full in forms.items() if full in through_one}}
