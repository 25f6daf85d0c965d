"""Citations in running text: who is cited, through whom, and where it stands."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kronik.annotate.statements.phrases import is_time
from kronik.annotate.statements.scene import Scene, Unit, Word
from kronik.lang.id.reporting import NAME_JOINERS
from kronik.lang.id.sources import (
    CITING_ACTIVES,
    CITING_LEADS,
    CITING_LINKS,
    CITING_PASSIVES,
    MEDIA,
    MEDIA_NOUNS,
    NATIONALITIES,
    OUTLET_SUFFIXES,
    SOURCE_NOUNS,
    STRONG_CITING_PASSIVES,
)
from kronik.records.facts import Named
from kronik.records.span import Span

_LEADING = CITING_LEADS | {"dengan", "yang"}
_DOMAIN = re.compile(
    r"(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|co|id|net|org|uk|tv|news|ir|ru|gov|go|edu|info|me|io)(?:\.[a-z]{2})?$",
    re.IGNORECASE,
)
MAX_NAME_WORDS = 9
"""Longest name of a source in words; the longest of the development credits has eight."""


@dataclass(frozen=True, slots=True)
class Source:
    """A cited source: its name as shown, and its words."""

    name: str
    span: Span
    first: int
    last: int
    """Word range of the whole phrase, with the nouns before the name."""
    noun: str
    """The nouns before the name, lower-cased ("kantor berita rusia"); empty where there is none."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A citing word and its chain of sources, nearest to the article first."""

    first: int
    last: int
    """Word range, citing word included."""
    sources: tuple[Source, ...]
    cue: Span
    leads: bool
    """True where it opens its sentence and so governs what follows."""


def media_key(name: str) -> str:
    """Return a name as the table of media has it: lower case, without the ends of a domain."""
    lower = name.casefold().removeprefix("www.").removeprefix("@")
    parts = re.split(r"[.\s]+", re.sub(r"['’]s\b", "", lower))
    while len(parts) > 1 and parts[-1] in OUTLET_SUFFIXES and "." in lower:
        parts.pop()
    return " ".join(parts)


def shown_name(name: str) -> str:
    """Return the name by which a medium is shown; other names as they are."""
    return MEDIA.get(media_key(name), name)


def is_medium(name: str, noun: str = "") -> bool:
    """Tell whether a name is one of a medium: known, a domain, or called one."""
    key = media_key(name)
    return (
        key in MEDIA
        or bool(_DOMAIN.match(name))
        or key.startswith("detik")
        or bool(set(noun.split()) & MEDIA_NOUNS)
        or any(key.startswith(f"{known} ") for known in ("cnn", "bbc", "cnbc", "tribun", "fox"))
    )


def _name_part(words: Sequence[Word], at: int, first: int) -> bool:
    word = words[at]
    if word.quote >= 0 or word.is_mark:
        return word.text == "&" and at > first
    if is_time(word) and not (word.text[0].isupper() and at > first and word.lower == "jakarta"):
        return False
    if word.is_name_like or _DOMAIN.match(word.text):
        return True
    follows = at + 1 < len(words) and words[at + 1].is_name_like
    return at > first and word.lower in NAME_JOINERS and follows


def read_source(unit: Unit, index: int) -> Source | None:
    """Return the source named at word `index`: optional nouns and origin, then a name."""
    words = unit.words
    at = index
    while at < len(words) and (words[at].lower in SOURCE_NOUNS or (at > index and words[at].lower in NATIONALITIES)):
        if (
            words[at].is_name_like
            and words[at].lower not in NATIONALITIES
            and at + 1 < len(words)
            and words[at + 1].is_name_like
        ):
            break
        at += 1
    if at < len(words) and words[at].text == "," and at > index:
        at += 1
    while (
        at < len(words)
        and at > index
        and words[at].lower in NATIONALITIES
        and words[min(at + 1, len(words) - 1)].text == ","
    ):
        at += 2
    first = at
    while at < len(words) and at - first < MAX_NAME_WORDS and _name_part(words, at, first):
        at += 1
    if at == first or all(word.lower in NATIONALITIES for word in words[first:at]):
        return None
    span = Span(words[first].start, words[at - 1].end)
    text = " ".join(word.text for word in words[first:at])
    return Source(
        shown_name(text), span, index, at, " ".join(word.lower for word in words[index:first] if not word.is_mark)
    )


def _starts(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if word.quote >= 0:
        return False
    before = words[at - 1] if at else None
    if word.lower in CITING_ACTIVES:
        return before is None or before.is_mark or before.quote >= 0 or before.lower in _LEADING
    if word.lower in STRONG_CITING_PASSIVES:
        return True
    return word.lower in CITING_PASSIVES and before is not None and before.lower in CITING_LEADS | {"yang"}


def _chain(unit: Unit, at: int) -> list[Source]:
    """Read "detikINET dari Futurism", "dari media X, mengutip Y" from word `at` on."""
    words = unit.words
    found: list[Source] = []
    while at < len(words):
        while at < len(words) and words[at].lower in CITING_LINKS | {"tim"}:
            at += 1
        source = read_source(unit, at)
        if source is None:
            break
        found.append(source)
        at = source.last
        if at < len(words) and words[at].text == "(":
            while at < len(words) and words[at].text != ")":
                at += 1
            at += 1
        if not (at < len(words) and words[at].lower in ("dari", "dalam", "melalui", "via")):
            break
        at += 1
        if words[at - 1].lower == "dalam":
            while at < len(words) and words[at].lower in ("wawancara", "di", "sebuah", "dengan", "laporan"):
                at += 1
    return found


def find_citations(unit: Unit) -> list[Citation]:
    """Return the citations of a unit in text order; those whose source has been lost have none and are left out."""
    words = unit.words
    found = []
    for at in range(len(words)):
        if not _starts(words, at):
            continue
        sources = _chain(unit, at + 1)
        loose = words[at].lower in CITING_PASSIVES - STRONG_CITING_PASSIVES and words[at - 1].lower == "yang"
        if not sources or (loose and not is_medium(sources[0].name, sources[0].noun)):
            continue
        first = at - 1 if at and words[at - 1].lower in CITING_LEADS else at
        found.append(
            Citation(first, sources[-1].last, tuple(sources), Span(words[at].start, words[at].end), leads=first == 0)
        )
    return found


def is_own(outlet: str | None, name: str) -> bool:
    """Tell whether a medium is the outlet itself or a desk of it ("detikJateng" of detikcom)."""
    if not outlet:
        return False
    mine, other = (media_key(part).replace(" ", "") for part in (outlet, name))
    return mine == other or (mine.startswith("detik") and other.startswith("detik"))


def named_source(scene: Scene, source: Source) -> Named:
    """Return the source as an actor of the article where it is one."""
    actor = scene.cast.resolve(source.span)
    if actor is not None and shown_name(actor.name) == source.name:
        return Named(source.name, actor.id, source.span)
    return Named(source.name, None, source.span)
