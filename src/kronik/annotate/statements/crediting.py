"""Words of running text that credit a source: a medium, a written statement, a site, an account, data."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kronik.annotate.statements.citations import Source, find_citations, is_medium, read_source
from kronik.annotate.statements.names import CreditRule
from kronik.annotate.statements.owners import owner_of, short_of
from kronik.annotate.statements.scene import Scene, Unit
from kronik.lang.id.reporting import INTERVIEWS
from kronik.lang.id.sources import (
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
from kronik.records.facts import ActorType
from kronik.records.span import Span

MAX_GROUND_NOUNS = 4
"""Most words between *berdasarkan* and the name of its source: "data terakhir dari" has three."""
POST_REACH_WORDS = 8
"""How far before an account a word of posting or citing may stand, in words; handles alone are adverts."""
MAX_BRACKET_WORDS = 8
"""How far behind the start of a long name its acronym may follow in brackets, in words."""


@dataclass(frozen=True, slots=True)
class Raw:
    """A credit before those of one name are joined."""

    name: str
    span: Span
    rule: CreditRule
    unit: int
    """Index of its unit; -1 for a credit line."""
    chain: tuple[str, ...] = ()


def _cited(scene: Scene, unit: Unit, index: int) -> Iterator[Raw]:
    for citation in find_citations(unit):
        before = _citing(unit, citation.first)
        for source in citation.sources:
            yield Raw(_credited_name(scene, unit, source), source.span, CreditRule.CITED, index, before)
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


def _told(unit: Unit, index: int) -> Iterator[Raw]:
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
                yield Raw(
                    source.name,
                    source.span,
                    CreditRule.TOLD_TO if word.lower == "kepada" else CreditRule.ACCORDING,
                    index,
                )
        elif word.lower in REPORTING_MEDIA_VERBS and at:
            yield from _reporting(unit, index, at)


def _interviewing(unit: Unit, index: int, at: int) -> Iterator[Raw]:
    """Read the medium of "wawancara eksklusif dengan X", "percakapan untuk X"."""
    words = unit.words
    for link in range(at + 1, min(at + 1 + MAX_GROUND_NOUNS, len(words) - 1)):
        if words[link].lower in ("dengan", "untuk", "bersama"):
            source = read_source(unit, link + 1)
            if source and is_medium(source.name, source.noun):
                yield Raw(source.name, source.span, CreditRule.TOLD_TO, index)
            return


def _reporting(unit: Unit, index: int, verb: int) -> Iterator[Raw]:
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
            yield Raw(source.name, source.span, CreditRule.REPORTS, index)
            return


def _released(scene: Scene, unit: Unit, index: int) -> Iterator[Raw]:
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
        yield Raw(f"{kind} {owner}" if owner else kind, Span(words[at].start, end), CreditRule.WRITTEN, index)


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


def _accounts(scene: Scene, unit: Unit, index: int) -> Iterator[Raw]:
    """Read "akun Twitter @x", "dalam cuitannya", "menulis di Twitter"."""
    words = unit.words
    for at, word in enumerate(words):
        if word.quote >= 0:
            continue
        platform = _platform_near(unit, at)
        before = words[at - 1].lower if at else ""
        near = {other.lower for other in words[max(0, at - POST_REACH_WORDS) : at]}
        if word.text.startswith("@") and len(word.text) > 1 and near & POSTING:
            yield Raw(
                f"akun {platform} {word.text}".replace("  ", " "), Span(word.start, word.end), CreditRule.ACCOUNT, index
            )
        elif word.lower in POSTS and (before in RELEASE_LINKS | {"sebuah"} or (before == "di" and near & POSTING)):
            handle = any(other.text.startswith("@") for other in words[at : at + 5])
            owner = None if handle else owner_of(scene, index, word.start)
            if owner:
                yield Raw(
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
                yield Raw(f"akun {platform} {owner}", Span(word.start, word.end), CreditRule.POST, index)


def _published(unit: Unit, index: int) -> Iterator[Raw]:
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
            yield Raw(f"{source.noun} {source.name}", span, CreditRule.PUBLISHED, index)
        elif source and "akun" in source.noun.split():
            yield Raw(f"akun {source.name}", source.span, CreditRule.PUBLISHED, index)


def _grounds(scene: Scene, unit: Unit, index: int) -> Iterator[Raw]:
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
            yield Raw(_credited_name(scene, unit, source), source.span, CreditRule.GROUND, index)


def _is_body(scene: Scene, source: Source | None) -> bool:
    """Tell whether a source is a body that the article names."""
    if source is None:
        return False
    found = scene.mentions_in(source.span.start, source.span.end + 1)
    return any(kind is ActorType.ORGANISATION and span.start == source.span.start for span, _, kind in found)


def read_credits(scene: Scene, unit: Unit, index: int) -> Iterator[Raw]:
    """Yield the credits of a unit, the surer constructions first."""
    yield from _cited(scene, unit, index)
    yield from _told(unit, index)
    yield from _released(scene, unit, index)
    yield from _accounts(scene, unit, index)
    yield from _published(unit, index)
    yield from _grounds(scene, unit, index)
