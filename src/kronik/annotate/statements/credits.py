"""Whom an article says it has its facts from: media, written statements, sites, accounts, data."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kronik.annotate.cast import Cast
from kronik.annotate.statements.citations import (
    Source,
    find_citations,
    is_medium,
    media_key,
    read_source,
    shown_name,
)
from kronik.annotate.statements.names import CreditRule
from kronik.annotate.statements.owners import owner_of, short_of
from kronik.annotate.statements.scene import Scene, Unit
from kronik.annotate.syntax import Parse
from kronik.lang.id.reporting import INTERVIEWS
from kronik.lang.id.sources import (
    AGENCIES,
    CITING_ACTIVES,
    CITING_LINKS,
    DATA_LINKS,
    DATA_NOUNS,
    PLATFORMS,
    POSTING,
    POSTS,
    PUBLISHING,
    RELEASE_LINKS,
    RELEASES,
    REPORTING_MEDIA_VERBS,
    SITE_NOUNS,
    SURE_DATA_NOUNS,
)
from kronik.records.article import Article, BlockRole, Credit
from kronik.records.facts import ActorType
from kronik.records.span import Span, trimmed

_LABEL = re.compile(r"(?:sumber|source|dikutip dari|dilansir dari|disadur dari)\s*:\s*", re.IGNORECASE)
_PARTS = re.compile(r"\s*(?:[|/;,&]|\bdan\b)\s*")
_CLOSING = re.compile(r"\(([^()]{2,40})\)\s*$")
MAX_LABEL_CHARS = 80
"""Longest credit line in characters that is read as names; longer ones were sentences."""
MAX_GROUND_NOUNS = 4
"""Most words between *berdasarkan* and the name of its source: "data terakhir dari" has three."""
POST_REACH_WORDS = 8
"""How far before an account a word of posting or citing may stand, in words; handles alone are adverts."""
MAX_BRACKET_WORDS = 8
"""How far behind the start of a long name its acronym may follow in brackets, in words."""
LEAD_PARAGRAPHS = 1
"""Paragraphs at the head of a story whose citation covers the whole article."""
_OWN_SENTENCE = frozenset({CreditRule.GROUND, CreditRule.PUBLISHED})
"""Credits that stand for their own sentence even in the lead: data and recordings back one fact, not a whole report."""


@dataclass(frozen=True, slots=True)
class _Raw:
    """A credit before those of one name are joined."""

    name: str
    span: Span
    rule: CreditRule
    unit: int
    """Index of its unit; -1 for a credit line."""
    chain: tuple[str, ...] = ()


def _own(article: Article, name: str) -> bool:
    """Tell whether the name is that of the article's own outlet."""
    outlet = article.outlet.value if article.outlet else article.capture.outlet
    if not outlet:
        return False
    return media_key(outlet).replace(" ", "") == media_key(name).replace(" ", "")


def _cited(scene: Scene, unit: Unit, index: int) -> Iterator[_Raw]:
    for citation in find_citations(unit):
        before = _citing(unit, citation.first)
        for source in citation.sources:
            yield _Raw(_credited_name(scene, unit, source), source.span, CreditRule.CITED, index, before)
            before = (*before, source.name)


def _citing(unit: Unit, at: int) -> tuple[str, ...]:
    """Return the medium that cites in turn: "Reuters dengan mengutip X", "lapor Interfax, mengutip X"."""
    words = unit.words
    if words[at].lower not in CITING_ACTIVES:
        return ()
    last = at
    while last > 0 and words[last - 1].lower in ("dengan", "yang", "juga", ","):
        last -= 1
    medium = next((found for first in range(max(0, last - 4), last) if (found := read_source(unit, first))), None)
    known = medium and medium.last == last and is_medium(medium.name, medium.noun)
    return (medium.name,) if medium and known else ()


def _acronym_after(unit: Unit, index: int, initial: str) -> str | None:
    """Return the acronym in brackets that a long name with commas leads to: "Badan Meteorologi, … (BMKG)"."""
    words = unit.words
    for at in range(index, min(index + MAX_BRACKET_WORDS, len(words) - 2)):
        if words[at].text == "(":
            acronym = words[at + 1].text
            known = acronym.isalpha() and acronym.isupper() and acronym.startswith(initial)
            return acronym if known and words[at + 2].text == ")" else None
        if not (words[at].is_name_like or words[at].text == "," or words[at].lower == "dan"):
            return None
    return None


def _whole(scene: Scene, unit: Unit, source: Source) -> Source:
    """Return the source by its acronym or whole name: the name of a body may hold commas."""
    if is_medium(source.name):
        return source
    named = [
        named
        for span, named, kind in scene.mentions_in(source.span.start, unit.span.end)
        if span.start == source.span.start and kind is ActorType.ORGANISATION
    ]
    short = _acronym_after(unit, source.last, source.name[0]) or (short_of(scene, named[0].actor_id) if named else None)
    return replace(source, name=short or (named[0].name if named else source.name))


def _credited_name(scene: Scene, unit: Unit, source: Source) -> str:
    """Return the name a source is credited by: sites and accounts say what they are, media do not."""
    source = _whole(scene, unit, source)
    nouns = source.noun.split()
    if "akun" in nouns or source.name.startswith("@"):
        return f"akun {source.name}"
    if set(nouns) & set(RELEASES) and "berita" not in nouns:
        return f"{source.noun} {source.name}"
    if set(nouns) & SITE_NOUNS and not is_medium(source.name):
        site = next(noun for noun in nouns if noun in SITE_NOUNS)
        return f"{site} {source.name}"
    return source.name


def _told(unit: Unit, index: int) -> Iterator[_Raw]:
    """Read "kepada Reuters", "Reuters melaporkan", "menurut CNN"."""
    words = unit.words
    for at, word in enumerate(words):
        if word.quote >= 0:
            continue
        if word.lower in INTERVIEWS:
            yield from _interviewing(unit, index, at)
        elif word.lower in ("kepada", "menurut", "via", "tulis", "lapor") and at + 1 < len(words):
            source = read_source(unit, at + 1)
            if source and is_medium(source.name, source.noun):
                yield _Raw(
                    source.name,
                    source.span,
                    CreditRule.TOLD_TO if word.lower == "kepada" else CreditRule.ACCORDING,
                    index,
                )
        elif word.lower in REPORTING_MEDIA_VERBS and at:
            yield from _reporting(unit, index, at)


def _interviewing(unit: Unit, index: int, at: int) -> Iterator[_Raw]:
    """Read the medium of "wawancara eksklusif dengan X", "percakapan untuk X"."""
    words = unit.words
    for link in range(at + 1, min(at + 1 + MAX_GROUND_NOUNS, len(words) - 1)):
        if words[link].lower in ("dengan", "untuk", "bersama"):
            source = read_source(unit, link + 1)
            if source and is_medium(source.name, source.noun):
                yield _Raw(source.name, source.span, CreditRule.TOLD_TO, index)
            return


def _reporting(unit: Unit, index: int, verb: int) -> Iterator[_Raw]:
    """Read the medium before a verb of reporting, with a bracketed acronym or "yang" between."""
    words = unit.words
    last = verb
    while last > 0 and words[last - 1].lower in (
        "yang",
        "juga",
        "sendiri",
        "dengan",
        "sebelumnya",
        "pun",
        ",",
        "kemudian",
    ):
        last -= 1
    if last > 0 and words[last - 1].text == ")":
        while last > 0 and words[last - 1].text != "(":
            last -= 1
        last -= 1
    for first in range(max(0, last - 8), last):
        if first > 1 and words[first - 1].is_name_like and not words[first - 1].is_mark:
            continue
        source = read_source(unit, first)
        if source and source.last == last and is_medium(source.name, source.noun) and "milik" not in source.noun:
            yield _Raw(source.name, source.span, CreditRule.REPORTS, index)
            return


def _released(scene: Scene, unit: Unit, index: int) -> Iterator[_Raw]:
    """Read "dalam keterangan tertulisnya", "siaran pers Kementerian X"."""
    words = unit.words
    for at in range(len(words) - 1):
        kinds = RELEASES.get(words[at].lower)
        if not kinds or words[at + 1].lower not in kinds or words[at].quote >= 0:
            continue
        before = words[at - 1].lower if at else ""
        if before not in RELEASE_LINKS | {"sebuah", "suatu"}:
            continue
        kind = f"{words[at].lower} {words[at + 1].lower.removesuffix('nya')}"
        last = at + 2 + (at + 2 < len(words) and words[at + 2].lower in ("resmi", "dari"))
        last += last < len(words) and words[last].lower in ("dari", "bidang")
        source = None if words[at + 1].lower.endswith("nya") else read_source(unit, last)
        owner = source.name if source else owner_of(scene, index, words[at].start, official=True)
        end = source.span.end if source else words[at + 1].end
        yield _Raw(f"{kind} {owner}" if owner else kind, Span(words[at].start, end), CreditRule.WRITTEN, index)


def _platform_near(unit: Unit, at: int) -> str:
    for word in unit.words[max(0, at - 3) : at + 5]:
        stem = word.lower.removesuffix("nya")
        if (
            stem in PLATFORMS
            and word.quote < 0
            and (word.text[0].isupper() or stem in ("twitter", "instagram", "facebook"))
        ):
            return stem.capitalize()
    return ""


def _accounts(scene: Scene, unit: Unit, index: int) -> Iterator[_Raw]:
    """Read "akun Twitter @x", "dalam cuitannya", "menulis di Twitter"."""
    words = unit.words
    for at, word in enumerate(words):
        if word.quote >= 0:
            continue
        platform = _platform_near(unit, at)
        before = words[at - 1].lower if at else ""
        near = {other.lower for other in words[max(0, at - POST_REACH_WORDS) : at]}
        if word.text.startswith("@") and len(word.text) > 1 and near & POSTING:
            yield _Raw(
                f"akun {platform} {word.text}".replace("  ", " "), Span(word.start, word.end), CreditRule.ACCOUNT, index
            )
        elif word.lower in POSTS and (before in RELEASE_LINKS | {"sebuah"} or (before == "di" and near & POSTING)):
            handle = any(other.text.startswith("@") for other in words[at : at + 5])
            owner = None if handle else owner_of(scene, index, word.start)
            if owner:
                yield _Raw(
                    f"akun {platform} {owner}".replace("  ", " "), Span(word.start, word.end), CreditRule.POST, index
                )
        elif (
            word.lower in PLATFORMS
            and before == "di"
            and at > 1
            and words[at - 2].lower in ("menulis", "tulis", "mencuit", "berkicau")
        ):
            owner = owner_of(scene, index, word.start)
            if owner:
                yield _Raw(f"akun {platform} {owner}", Span(word.start, word.end), CreditRule.POST, index)


def _published(unit: Unit, index: int) -> Iterator[_Raw]:
    """Read "video yang diunggah oleh layanan pers X", "dirilis kanal X"."""
    words = unit.words
    for at, word in enumerate(words):
        if word.quote >= 0 or word.lower not in PUBLISHING:
            continue
        link = next(
            (k for k in range(at + 1, min(at + 1 + POST_REACH_WORDS, len(words))) if words[k].lower == "oleh"), at
        )
        first = link + 1
        source = read_source(unit, first) if first < len(words) else None
        if source and set(source.noun.split()) & {"pers", "humas", "biro"}:
            span = Span(words[first].start, source.span.end)
            yield _Raw(f"{source.noun} {source.name}", span, CreditRule.PUBLISHED, index)
        elif source and "akun" in source.noun.split():
            yield _Raw(f"akun {source.name}", source.span, CreditRule.PUBLISHED, index)


def _grounds(scene: Scene, unit: Unit, index: int) -> Iterator[_Raw]:
    """Read "berdasarkan data BMKG", "merujuk laporan CNN"."""
    words = unit.words
    for at, word in enumerate(words[:-1]):
        if word.quote >= 0 or word.lower not in DATA_LINKS:
            continue
        first = at + 1 + (words[at + 1].lower in ("pada", "kepada"))
        if first >= len(words) or words[first].lower not in DATA_NOUNS:
            continue
        last = first
        while (
            last < len(words)
            and last - first < MAX_GROUND_NOUNS
            and (
                words[last].lower in DATA_NOUNS | CITING_LINKS
                or words[last].lower in ("terakhir", "terbaru", "resmi", "sementara", "terkini")
            )
        ):
            last += 1
        source = read_source(unit, last)
        sure = words[first].lower in SURE_DATA_NOUNS or (source and is_medium(source.name)) or _is_body(scene, source)
        if source and sure and source.name.lower() != "polisi":
            yield _Raw(_credited_name(scene, unit, source), source.span, CreditRule.GROUND, index)


def _is_body(scene: Scene, source: Source | None) -> bool:
    """Tell whether a source is a body that the article names."""
    if source is None:
        return False
    found = scene.mentions_in(source.span.start, source.span.end + 1)
    return any(kind is ActorType.ORGANISATION and span.start == source.span.start for span, _, kind in found)


def _lines(article: Article) -> Iterator[_Raw]:
    """Read credit blocks, and a bracketed agency at the end of the last paragraph."""
    text = article.text
    for block in article.blocks:
        if block.role is BlockRole.CREDIT:
            yield from _line(text, block.span)
    last = next((block for block in reversed(article.blocks) if block.role is BlockRole.PARAGRAPH), None)
    if last and (match := _CLOSING.search(last.span.cut(text))):
        base = last.span.start + match.start(1)
        at = 0
        for part in _PARTS.split(match.group(1)):
            start = match.group(1).index(part, at)
            at = start + len(part)
            if media_key(part) in AGENCIES and part:
                yield _Raw(shown_name(part), Span(base + start, base + at), CreditRule.BRACKET, -1)


def _line(text: str, span: Span) -> Iterator[_Raw]:
    line = span.cut(text)
    label = _LABEL.search(line)
    start = label.end() if label else 0
    if len(line) - start > MAX_LABEL_CHARS:
        return
    at = start
    for part in _PARTS.split(line[start:].strip(" ()[].\n")):
        first = line.find(part, at)
        bounds = trimmed(text, span.start + first, span.start + first + len(part)) if part and first >= 0 else None
        at = first + len(part) if first >= 0 else at
        if bounds and any(letter.isalpha() for letter in part) and (label or is_medium(part)):
            yield _Raw(shown_name(part), bounds, CreditRule.LINE, -1)


def _governs(scene: Scene, raw: _Raw) -> tuple[Span, ...]:
    """Return what a credit covers: everything for a credit line or the lead, else its sentence with its quotation."""
    if raw.unit < 0:
        return ()
    unit = scene.units[raw.unit]
    number = scene.article.blocks[unit.block].number
    lead = scene.article.blocks[unit.block].role in (BlockRole.STANDFIRST, BlockRole.HEADLINE)
    if raw.rule not in _OWN_SENTENCE and (lead or (number is not None and number <= LEAD_PARAGRAPHS)):
        return ()
    return (unit.span,)


def _joined(scene: Scene, raws: Sequence[_Raw]) -> tuple[Credit, ...]:
    """Join the credits of one name: one that covers everything stays so, the others add their passages."""
    first: dict[str, _Raw] = {}
    passages: dict[str, list[tuple[Span, ...]]] = {}
    for raw in raws:
        key = media_key(raw.name)
        first.setdefault(key, raw)
        passages.setdefault(key, []).append(_governs(scene, raw))
    found = []
    for key, raw in first.items():
        whole = (
            () if not all(passages[key]) else tuple(dict.fromkeys(span for spans in passages[key] for span in spans))
        )
        found.append(Credit(raw.name, raw.span, raw.rule, whole, raw.chain))
    return tuple(sorted(found, key=lambda credit: credit.span))


def find_credits(article: Article, parses: Sequence[Parse], cast: Cast) -> tuple[Credit, ...]:
    """Return whom the article says it has its facts from, in text order."""
    scene = Scene(article, parses, cast)
    raws: list[_Raw] = []
    for index, unit in enumerate(scene.units):
        if unit.role is BlockRole.CAPTION:
            continue
        found = [
            *_cited(scene, unit, index),
            *_told(unit, index),
            *_released(scene, unit, index),
            *_accounts(scene, unit, index),
            *_published(unit, index),
            *_grounds(scene, unit, index),
        ]
        spans: list[Span] = []
        for raw in found:
            if not any(raw.span.overlaps(span) for span in spans):
                spans.append(raw.span)
                raws.append(raw)
    raws += _lines(article)
    return _joined(scene, sorted((raw for raw in raws if not _own(article, raw.name)), key=lambda raw: raw.span))
