"""What else stands beside a cue: through whom, to whom, on which platform, on what day."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kronik.annotate.statements.citations import (
    Citation,
    Source,
    find_citations,
    is_medium,
    is_own,
    named_source,
    read_source,
)
from kronik.annotate.statements.cues import span_of
from kronik.annotate.statements.extent import phrase_end
from kronik.annotate.statements.phrases import is_time
from kronik.annotate.statements.scene import Scene, Unit
from kronik.lang.id.reporting import ASKED_BY, CONJUNCTIONS, INTERVIEWS, PRESS, PRONOUNS, TALK_LINKS
from kronik.lang.id.sources import PLATFORM_NAMES, PLATFORMS, STRONG_CITING_PASSIVES
from kronik.records.facts import DatedSpan, Named, TimexType
from kronik.records.span import Span

_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?|-W\d\d)")


MAX_LOST_WORDS = 7
"""Longest words for a source without a name, citing word included: "dikutip dari laman resmi klub itu" has six."""
MAX_OPENING_WORDS = 8
"""Within how many words of a sentence its interviewer is named: "dalam sebuah wawancara eksklusif dengan" has five."""


@dataclass(frozen=True, slots=True)
class Tail:
    """The circumstances of a saying."""

    via: tuple[Named, ...] = ()
    addressee: Named | None = None
    medium: Named | None = None
    said: DatedSpan | None = None
    lasting: bool = False
    """True where the chain goes on for what the speaker says next: an interview, a channel that cites him."""


NO_TAIL = Tail()
"""A saying of which nothing else is told."""


def said_in(scene: Scene, zones: Sequence[tuple[int, int]], barred: Sequence[Span]) -> DatedSpan | None:
    """Return the first day, month or week in the zones; a date beside a citation dates the citation."""
    for start, end in zones:
        for time in scene.times_in(start, end):
            if any(span.start <= time.span.start < span.end for span in barred):
                continue
            match = _DAY.match(time.value or "")
            if match and time.type in (TimexType.DATE, TimexType.TIME) and "/" not in (time.value or ""):
                return DatedSpan(match.group(), time.span)
    return None


def barred_by(unit: Unit, citations: Sequence[Citation]) -> list[Span]:
    """Return the stretches in which a date belongs to a citation: from its word to the end of the sentence."""
    words = unit.words
    found = []
    for first, last in [*((citation.first, citation.last) for citation in citations), *_sourceless(unit, citations)]:
        end = last
        while end < len(words) and (
            is_time(words[end]) or words[end].text in ",(/)" or words[end].lower in ("pada", "edisi")
        ):
            end += 1
        found.append(Span(words[first].start, words[min(end, len(words)) - 1].end))
    return found


def _sourceless(unit: Unit, citations: Sequence[Citation]) -> Iterator[tuple[int, int]]:
    """Yield the word range of each citing word without a name: "dikutip, Jumat (13/9)", "dikutip laman klub, …"."""
    words = unit.words
    known = {citation.cue.start for citation in citations}
    for at, word in enumerate(words):
        if word.quote >= 0 or word.lower not in STRONG_CITING_PASSIVES or word.start in known:
            continue
        end = at + 1
        while end < min(at + MAX_LOST_WORDS, len(words)) and not (words[end].is_mark or is_time(words[end])):
            end += 1
        yield at, end


def _addressee(
    scene: Scene, unit: Unit, around: range, content: Sequence[Span]
) -> tuple[Named, tuple[Named, ...]] | None:
    """Return (addressee, via) of "kepada X", "saat dihubungi X"."""
    words = unit.words
    for at in around[:-1]:
        word, following = words[at].lower, words[at + 1]
        if _inside(words[at].start, content):
            continue
        if word in INTERVIEWS and (talk := _interviewed_by(scene, unit, at)):
            return talk
        asked = word in ASKED_BY and (following.is_name_like or following.lower in PRESS) and not is_time(following)
        told = asked or word in ("kepada", "ke")
        if not told or following.is_mark or following.quote >= 0 or following.lower in CONJUNCTIONS:
            continue
        source = read_source(unit, at + 1)
        if source and is_medium(source.name, source.noun):
            named = named_source(scene, source)
            return named, () if is_own(scene.outlet, source.name) else (named,)
        if word == "ke" and not _tells(unit, at + 1):
            continue
        end = phrase_end(scene, unit, at + 1, around.stop)
        return scene_named(scene, span_of(words, at + 1, end)), ()
    return None


def _interviewed_by(scene: Scene, unit: Unit, at: int) -> tuple[Named, tuple[Named, ...]] | None:
    """Return (addressee, via) of "wawancara [eksklusif] dengan X": a medium is a link of the chain too."""
    words = unit.words
    link = next((index for index in range(at + 1, min(at + 3, len(words) - 1)) if words[index].lower in TALK_LINKS), 0)
    source = read_source(unit, link + 1) if link else None
    if source is None or words[link].quote >= 0:
        return None
    named = named_source(scene, source)
    medium = is_medium(source.name, source.noun) and not is_own(scene.outlet, source.name)
    return named, (named,) if medium else ()


def _tells(unit: Unit, at: int) -> bool:
    return unit.words[at].lower in PRESS | {"para"}


def scene_named(scene: Scene, span: Span) -> Named:
    """Return the actor that the words denote, or the words."""
    if span.cut(scene.text).casefold() in PRONOUNS:
        return scene.cast.named(span)
    actor = scene.cast.resolve(span)
    return Named(actor.name, actor.id, span) if actor else Named(" ".join(span.cut(scene.text).split()), None, span)


def _inside(start: int, content: Sequence[Span]) -> bool:
    return any(span.start <= start < span.end for span in content)


def _medium(unit: Unit, around: range, content: Sequence[Span]) -> Named | None:
    words = unit.words
    for at in around:
        if _inside(words[at].start, content):
            continue
        if words[at].lower.removesuffix("nya") in PLATFORMS and words[at].text[0].isupper() and words[at].quote < 0:
            name = words[at].text.removesuffix("nya")
            return Named(PLATFORM_NAMES.get(name.lower(), name), None, span_of(words, at, at + 1))
    return None


def read_tail(
    scene: Scene, unit: Unit, words: range, zones: Sequence[tuple[int, int]], content: Sequence[Span] = ()
) -> Tail:
    """Read the circumstances in a range of words beside a cue, outside the content; dates only in the zones."""
    citations = [citation for citation in find_citations(unit) if citation.first in words or citation.leads]
    via = [named_source(scene, source) for citation in citations for source in citation.sources]
    told = _addressee(scene, unit, words, content)
    interview = None if told else interviewer(unit, words.start)
    if interview:
        named = named_source(scene, interview)
        told = (named, () if is_own(scene.outlet, interview.name) else (named,))
        zones = [(unit.span.start, unit.words[words.start].start), *zones]
    if told:
        via += [named for named in told[1] if all(named.name != other.name for other in via)]
    said = said_in(scene, zones, barred_by(unit, citations))
    return Tail(tuple(via), told[0] if told else None, _medium(unit, words, content), said, interview is not None)


def interviewer(unit: Unit, limit: int) -> Source | None:
    """Return the medium that the head of a sentence names: "Dalam wawancara dengan X, …", "Kepada X, …"."""
    words = unit.words
    if limit == 0 or words[0].lower not in ("dalam", "kepada", "saat", "pada"):
        return None
    talked = words[0].lower == "kepada"
    for at in range(min(limit, MAX_OPENING_WORDS)):
        if words[at].text == "," or words[at].quote >= 0:
            return None
        if talked and words[at].lower in TALK_LINKS:
            source = read_source(unit, at + 1)
            return source if source and is_medium(source.name, source.noun) else None
        talked = talked or words[at].lower in INTERVIEWS
    return None
