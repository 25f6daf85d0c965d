"""Whether two fillers are the same, and who "korban" and "pelaku" are in an article."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from types import MappingProxyType

from kronik.annotate.events.candidates import Candidate, Reading
from kronik.annotate.events.triggers import doer, undergoer
from kronik.annotate.syntax import Parse
from kronik.lang.id.event_context import INTRODUCERS
from kronik.lang.id.events import (
    ATTACKER_WORDS,
    BODY_WORDS,
    DESCRIPTIONS,
    EMPTY_WORDS,
    OFFENDER_WORDS,
    PLACE_HEADS,
    PLURAL_WORDS,
    POINTERS,
    RELATION_HEADS,
    VICTIM_WORDS,
)
from kronik.lang.id.quantities import ONES
from kronik.records.facts import ActorType, EventType, Named

VICTIM_TYPES = frozenset({EventType.DEATH, EventType.ACCIDENT, EventType.CRIME, EventType.ASSAULT, EventType.HEALTH})
"""Types whose patient a report calls "korban" afterwards."""

OFFENDER_TYPES = frozenset({EventType.JUSTICE})
"""Types whose patient a report calls "tersangka" or "pelaku"."""

ATTACKING = frozenset({EventType.CRIME, EventType.ASSAULT})
"""Types whose agent a report calls "penculik" or "penyerang" afterwards."""

RESCUE_TYPES = frozenset({EventType.AID, EventType.DEATH})
"""Types whose patient, where the sentence is silent, is the one victim of the article."""


NO_TYPES: Mapping[str, ActorType] = MappingProxyType({})
"""Types of the actors where nothing is known of them."""

SOME = frozenset({"sejumlah", "beberapa"})
"""Words that count without any number."""

INTRODUCTION_TOKENS = 5
"""Tokens from what somebody is to the name: "perempuan yang kemudian diketahui bernama Sari"."""

_WORD = re.compile(r"\w+")
_NUMBER = frozenset({*ONES, "seorang", "belasan", "puluhan", "ratusan", "ribuan", "ratus", "ribu"})


def _words(named: Named) -> frozenset[str]:
    return frozenset(_WORD.findall(named.name.casefold())) - EMPTY_WORDS


def is_vague(named: Named) -> bool:
    """Tell whether the filler says no more than a role ("korban", "mereka", "para pelaku"); a number says more."""
    if not _NUMBER.isdisjoint(_WORD.findall(named.name.casefold())):
        return False
    return named.actor_id is None and _words(named) <= VICTIM_WORDS | OFFENDER_WORDS | BODY_WORDS


def _count(named: Named) -> int | None:
    """Return how many the filler counts ("lima nelayan", "kelima nelayan itu", "5 orang"); None where it does not."""
    for word in _WORD.findall(named.name.casefold()):
        if word.isdecimal():
            return int(word)
        if (number := ONES.get(word) or ONES.get(word.removeprefix("ke"))) is not None:
            return number
    return None


def is_inexact(named: Named) -> bool:
    """Tell whether the filler only says that they were several ("sejumlah saksi")."""
    first = named.name.split()[0].lower()
    return named.actor_id is None and _count(named) is None and first in SOME


def counts_the_same(inexact: Named, exact: Named) -> bool:
    """Tell whether one filler counts the people of whom another only says that they were several."""
    return _count(exact) is not None and not _words(inexact).isdisjoint(_words(exact))


def _differ_in_number(one: Named, other: Named) -> bool:
    counts = (_count(one), _count(other))
    return None not in counts and counts[0] != counts[1]


def _alike(one: Named, other: Named, types: Mapping[str, ActorType] = NO_TYPES) -> bool:
    """Tell whether two fillers can be the same; people of a state are not the state."""
    if one.actor_id is not None and other.actor_id is not None:
        return one.actor_id == other.actor_id
    if is_vague(one) or is_vague(other):
        return True
    if ActorType.STATE in (types.get(one.actor_id or ""), types.get(other.actor_id or "")):
        return one.name.casefold() == other.name.casefold()
    return not (_words(one) - PLACE_HEADS).isdisjoint(_words(other))


def agree(one: Sequence[Named], other: Sequence[Named], types: Mapping[str, ActorType] = NO_TYPES) -> bool:
    """Tell whether two sides can be the same: one is unknown, or they share somebody.

    `types` tells what the actors are, by id.
    """
    return not one or not other or any(_alike(mine, theirs, types) for mine in one for theirs in other)


def share(one: Sequence[Named], other: Sequence[Named]) -> bool:
    """Tell whether two sides are known to share somebody."""
    return any(not is_vague(mine) and not is_vague(theirs) and _alike(mine, theirs) for mine in one for theirs in other)


def count_others(one: Sequence[Named], other: Sequence[Named]) -> bool:
    """Tell whether two sides count different numbers of people, so that they are not the same ones."""
    return any(_differ_in_number(mine, theirs) for mine in one for theirs in other)


def _only_one(fillers: Iterable[Named]) -> Named | None:
    """Return the one actor among the fillers; None where there is none, or several."""
    actors = {named.actor_id: named for named in fillers if named.actor_id is not None}
    return next(iter(actors.values())) if len(actors) == 1 else None


def _known(side: tuple[Named, ...], words: frozenset[str], who: Named | None) -> tuple[Named, ...]:
    if who is None:
        return side
    return tuple(
        Named(who.name, who.actor_id, named.span) if named.actor_id is None and _says_only(named, words) else named
        for named in side
    )


def _says_only(named: Named, words: frozenset[str]) -> bool:
    """Tell whether the filler is one of the words and nothing else, and not several ("kedua korban")."""
    told = _words(named)
    several = _count(named) is not None or named.name.split()[0].lower() in PLURAL_WORDS
    return bool(told) and told <= words and not several


def _titled(candidates: Sequence[Candidate], titles: frozenset[str]) -> Iterable[Named]:
    """Yield the fillers that are called by one of the titles and a name ("tersangka Joko")."""
    for one in candidates:
        for named in (*one.agent, *one.patient):
            span = named.span
            if span is not None:
                tokens = [token for token in one.trigger.parse.tokens if span.covers(token.span)]
                if len(tokens) > 1 and tokens[0].lower in titles and not is_vague(named):
                    yield named


def _in_case(candidates: Sequence[Candidate], types: frozenset[EventType], titles: frozenset[str]) -> Named | None:
    """Return the one person who undergoes events of the types or bears one of the titles."""
    return _only_one(_titled(candidates, titles)) or _only_one(
        named
        for one in candidates
        if one.trigger.word.type in types
        for named in one.patient
        if one.types.get(named.actor_id or "") is ActorType.PERSON
    )


def _pointed_at(one: Candidate, side: tuple[Named, ...], who: Named | None, heads: frozenset[str]) -> tuple[Named, ...]:
    """Name a described person that the text points at ("perempuan itu"), where it can be only one.

    `heads` are the words by which the article describes that person.
    """
    if who is None:
        return side
    found = []
    for named in side:
        tokens = [t.lower for t in one.trigger.parse.tokens if named.span is not None and named.span.covers(t.span)]
        opened = len(tokens) > 1 and tokens[0] == "seorang" and tokens[1] in heads
        pointed = len(tokens) > 1 and tokens[0] in heads and tokens[-1] in POINTERS
        described = named.actor_id is None and (opened or pointed)
        found.append(Named(who.name, who.actor_id, named.span) if described else named)
    return tuple(found)


def introduced(reading: Reading, parses: Sequence[Parse]) -> tuple[tuple[str, Named], ...]:
    """Return the persons whom the article introduces with what they are ("korban, Sari", "pria bernama Joko").

    Each with the head of the phrase that introduces them, in lower case.
    """
    found = []
    for parse in parses:
        for name in parse.names:
            at = parse.token_at(name.span.start)
            if name.label is not ActorType.PERSON or not at or parse.tokens[at - 1].lower not in INTRODUCERS:
                continue
            reach = at - 1 if parse.tokens[at - 1].text == "," else at - INTRODUCTION_TOKENS
            phrase = next((other for other in parse.phrases if reach <= other.last < at), None)
            if phrase is not None and parse.tokens[phrase.head].lower in VICTIM_WORDS | OFFENDER_WORDS | DESCRIPTIONS:
                found.append((parse.tokens[phrase.head].lower, reading.cast.named(name.span)))
    return tuple(found)


def _is_general(one: Candidate) -> bool:
    """Tell whether a relative clause says which offenders or victims are meant ("pelaku yang bekerja sama")."""
    ends = {named.span.end for named in (*one.agent, *one.patient) if named.span is not None and named.actor_id is None}
    tokens = one.trigger.parse.tokens
    return any(before.span.end in ends and after.lower == "yang" for before, after in pairwise(tokens))


def _is_silent(one: Candidate) -> bool:
    """Tell whether a rescue or death says nothing at all of whom it befell."""
    if one.trigger.word.type not in RESCUE_TYPES or one.trigger.passive or one.thing:
        return False
    told = doer(one.trigger) if one.trigger.word.type is EventType.DEATH else undergoer(one.trigger)
    return one.trigger.is_noun or told is None


def with_roles_known(candidates: Sequence[Candidate], known_as: Sequence[tuple[str, Named]]) -> tuple[Candidate, ...]:
    """Return the candidates with "korban" and "pelaku" named, where the article has only one that it can be."""
    victim = _only_one(named for head, named in known_as if head in VICTIM_WORDS)
    victim = victim or _in_case(candidates, VICTIM_TYPES, VICTIM_WORDS)
    described = [(head, named) for head, named in known_as if head in DESCRIPTIONS - RELATION_HEADS]
    victim = victim or _only_one(named for _, named in described)
    heads = frozenset(head for head, named in described if victim is not None and named.actor_id == victim.actor_id)
    offender = _only_one(named for head, named in known_as if head in OFFENDER_WORDS)
    offender = offender or _in_case(candidates, OFFENDER_TYPES, OFFENDER_WORDS)
    attacker = _only_one(named for one in candidates if one.trigger.word.type in ATTACKING for named in one.agent)
    known = []
    for each in candidates:
        if _is_general(each):
            known.append(each)
            continue
        one = replace(each, agent=_known(each.agent, ATTACKER_WORDS, attacker))
        agent = _known(_known(one.agent, VICTIM_WORDS, victim), OFFENDER_WORDS, offender)
        patient = _known(_known(one.patient, VICTIM_WORDS, victim), OFFENDER_WORDS, offender)
        patient = _pointed_at(one, patient, victim, heads or DESCRIPTIONS)
        if victim is not None and not patient and _is_silent(one):
            patient = (Named(victim.name, victim.actor_id),)
        known.append(replace(one, agent=agent, patient=patient))
    return tuple(known)
