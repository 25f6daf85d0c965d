"""Event reports before it is decided which are worth telling."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from kronik.annotate.cast import Cast
from kronik.annotate.events.circumstances import find_date, find_modality
from kronik.annotate.events.company import Company, company_of, referents
from kronik.annotate.events.fillers import listed, name_filler
from kronik.annotate.events.phrases import words_of
from kronik.annotate.events.places import find_place
from kronik.annotate.events.roles import find_roles
from kronik.annotate.events.sides import MORTAL_TYPES
from kronik.annotate.events.triggers import Trigger, find_triggers, undergoer
from kronik.annotate.events.verbs import with_verbs
from kronik.annotate.syntax import Parse, Pos
from kronik.lang.id.event_context import FIRST_PERSONS, PLANNED, THIRD_PERSONS
from kronik.lang.id.events import PEOPLE_WORDS, POINTERS, SPORT_WORDS
from kronik.records.article import BODY_ROLES, Article, BlockRole
from kronik.records.facts import (
    ActorType,
    DatedSpan,
    EventType,
    Modality,
    Named,
    Statement,
    StatementKind,
    TimeExpression,
)
from kronik.records.span import Span

SPORT_WORDS_NEEDED = 4
"""Distinct sports words of a sports report.

Of 1,500 random news articles 155 hold four or more; of 36 of those looked at, 35 were sports reports.
"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A trigger with its roles resolved and its circumstances read."""

    trigger: Trigger
    role: BlockRole
    agent: tuple[Named, ...]
    patient: tuple[Named, ...]
    date: DatedSpan | None
    place: Named | None
    modality: Modality
    types: Mapping[str, ActorType]
    """What the actors of the article are, by id."""
    states: Mapping[str, str]
    """Names of the states among them, by id."""
    thing: frozenset[str] = frozenset()
    """Words of what undergoes where that is named and can fill no role ("menemukan video itu")."""

    @property
    def in_headline(self) -> bool:
        """Tell whether it stands in the headline or a section heading."""
        return self.role in {BlockRole.HEADLINE, BlockRole.HEADING}

    @property
    def fullness(self) -> int:
        """Count the sides that it tells."""
        return bool(self.agent) + bool(self.patient)


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known of an article before its events are read."""

    article: Article
    cast: Cast
    times: Sequence[TimeExpression]
    statements: Sequence[Statement]


def is_sport(parses: Sequence[Parse]) -> bool:
    """Tell whether the article is a sports report, by its words."""
    return len({token.lower for parse in parses for token in parse.tokens} & SPORT_WORDS) >= SPORT_WORDS_NEEDED


def _speaker_meant(text: str, span: Span, statements: Sequence[Statement]) -> tuple[Named, ...] | None:
    """Return the speaker for "saya" and "kami" inside of what is said; None for other words."""
    if span.cut(text).lower() not in FIRST_PERSONS:
        return None
    said = next((one for one in statements if any(part.covers(span) for part in one.spans)), None)
    return (said.speaker,) if said is not None and said.speaker is not None else ()


def _named(
    reading: Reading, company: Company, parse: Parse, spans: tuple[Span, ...], near: Sequence[Statement]
) -> Iterator[Named]:
    """Yield whom the phrases denote or point back at."""
    text = reading.article.text
    for span in spans:
        phrase = parse.phrase_at(span.start)
        meant = referents(company, parse, phrase) if phrase is not None and phrase.span == span else ()
        speaker = _speaker_meant(text, span, near)
        names = listed(parse, phrase) if phrase is not None else ()
        if meant or speaker is not None:
            yield from meant or speaker or ()
        elif names:
            yield from (reading.cast.named(name.span) for name in names)
        else:
            named = name_filler(reading.cast, text, parse, span)
            if named is not None and not _is_own_quotation(text, named, near):
                yield named


def _is_own_quotation(text: str, named: Named, statements: Sequence[Statement]) -> bool:
    """Tell whether a pronoun of the third person stands in the very words of the one it is taken for."""
    span = named.span
    if named.actor_id is None or span is None or span.cut(text).lower() not in THIRD_PERSONS:
        return False
    own = (one for one in statements if one.speaker is not None and one.speaker.actor_id == named.actor_id)
    return any(one.kind is StatementKind.DIRECT and any(part.covers(span) for part in one.spans) for one in own)


def _can_undergo(company: Company, trigger: Trigger, named: Named) -> bool:
    """Tell whether the actor is a person where only persons can die or fall ill."""
    if trigger.word.type not in MORTAL_TYPES or named.actor_id is None:
        return True
    return company.types.get(named.actor_id) is ActorType.PERSON


def _speaker(trigger: Trigger, statements: Sequence[Statement]) -> tuple[Named, ...]:
    """Return the speaker of the statement whose cue is the trigger ("…, desak Wibowo")."""
    if trigger.passive:
        return ()
    speakers = (st.speaker for st in statements if st.cue is not None and st.cue.overlaps(trigger.span))
    return next(((speaker,) for speaker in speakers if speaker is not None and _can_act(speaker)), ())


def _can_act(speaker: Named) -> bool:
    """Tell whether the speaker is an actor, or called by a word for people."""
    return speaker.actor_id is not None or not PEOPLE_WORDS.isdisjoint(speaker.name.lower().split())


def _cast_roles(
    reading: Reading, company: Company, trigger: Trigger, near: Sequence[Statement]
) -> tuple[tuple[Named, ...], tuple[Named, ...]]:
    """Name the fillers, each once, nobody on both sides; joint doers of a mutual event are all agents."""
    roles = find_roles(trigger)
    sources = {credit.name for credit in reading.article.credits}
    doers: dict[str, Named] = {}
    for named in _named(reading, company, trigger.parse, roles.agent, near):
        if named.name not in sources:
            doers.setdefault(named.name, named)
    taken = {named.actor_id for named in doers.values() if named.actor_id is not None}
    others: dict[str, Named] = {}
    for named in _named(reading, company, trigger.parse, roles.patient, near):
        own = named.name in doers or named.actor_id in taken
        if not own and _can_undergo(company, trigger, named):
            others.setdefault(named.name, named)
    agent, patient = tuple(doers.values()), tuple(others.values())
    return agent if agent or roles.agent else _speaker(trigger, near), patient


def _thing(trigger: Trigger) -> frozenset[str]:
    """Return the words of the undergoer that a verb names, where it is no pronoun."""
    phrase = None if trigger.is_noun else undergoer(trigger)
    if (
        phrase is None
        or trigger.parse.tokens[phrase.head].pos is Pos.PRON
        or trigger.first <= phrase.first < trigger.last
    ):
        return frozenset()
    return frozenset(words_of(trigger.parse, phrase)) - POINTERS


SPEECH_ACTS = frozenset(
    {EventType.SUPPORT, EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.AGREE}
)
"""Types of what is done by saying so."""


def _own_act(trigger: Trigger, agent: tuple[Named, ...], statements: Sequence[Statement]) -> Modality | None:
    """Return "actual" for what speakers do by saying it ("kami mengapresiasi putusan itu"); None for all else."""
    if trigger.word.type not in SPEECH_ACTS or not agent or trigger.is_noun:
        return None
    said = next((one for one in statements if any(part.covers(trigger.span) for part in one.spans)), None)
    if said is None or said.speaker is None or said.speaker.name not in {named.name for named in agent}:
        return None
    predicate = trigger.predicate
    return None if predicate is None or predicate.negated or predicate.modal in PLANNED else Modality.ACTUAL


T = TypeVar("T")


def _shared_out(parses: Sequence[Parse], items: Sequence[tuple[Span, T]]) -> tuple[tuple[T, ...], ...]:
    """Return for each sentence the items whose span it touches; sentences stand in text order."""
    starts = [parse.span.start for parse in parses]
    shares: list[dict[int, T]] = [{} for _ in parses]
    for number, (span, item) in enumerate(items):
        first = max(0, bisect_right(starts, span.start) - 1)
        for at in range(first, bisect_left(starts, span.end)):
            if parses[at].span.overlaps(span):
                shares[at][number] = item
    return tuple(tuple(share.values()) for share in shares)


def find_candidates(reading: Reading, parses: Sequence[Parse]) -> Iterator[Candidate]:
    """Yield every trigger of the body with roles and circumstances, in text order."""
    article, text = reading.article, reading.article.text
    sport = is_sport(parses)
    company = company_of(text, reading.cast.actors, parses)
    states = {actor.id: actor.name for actor in reading.cast.actors if actor.type is ActorType.STATE}
    spoken = _shared_out(
        parses, [(part, st) for st in reading.statements for part in (*st.spans, *((st.cue,) if st.cue else ()))]
    )
    dated = _shared_out(parses, [(time.span, time) for time in reading.times])
    for read, near, times in zip(parses, spoken, dated, strict=True):
        block = article.blocks[read.block]
        if block.role not in BODY_ROLES:
            continue
        parse = with_verbs(read)
        for trigger in find_triggers(parse, sport=sport, headline=block.role is BlockRole.HEADLINE):
            agent, patient = _cast_roles(reading, company, trigger, near)
            place = find_place(parse, trigger)
            yield Candidate(
                trigger,
                block.role,
                agent,
                patient,
                find_date(text, trigger, times, near),
                reading.cast.named(place) if place else None,
                _own_act(trigger, agent, near) or find_modality(trigger, near),
                company.types,
                states,
                _thing(trigger) if not patient else frozenset(),
            )
