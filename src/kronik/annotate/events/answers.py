"""Whom a rejection answers: "membantah tuduhan itu" is aimed at whoever made the accusation."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kronik.annotate.events.candidates import Candidate
from kronik.annotate.events.triggers import undergoer
from kronik.lang.id.event_context import ACCUSATIONS, CLAIMS
from kronik.lang.id.events import POINTERS
from kronik.records.facts import EventType, Named, Statement

REACH_CHARS = 1200
"""Characters from an accusation or statement to its rejection: about three paragraphs of news."""


def with_answered(candidates: Sequence[Candidate], statements: Sequence[Statement]) -> Iterator[Candidate]:
    """Yield the candidates; a rejection of "that claim" with whoever made it, by the last accusation or statement."""
    accusers: list[tuple[int, Named]] = []
    spoken = sorted(
        ((part.spans[0].start, part.speaker) for part in statements if part.speaker is not None and part.spans),
        key=_start,
    )
    for one in candidates:
        if one.trigger.word.type is EventType.ACCUSE and one.agent:
            accusers.append((one.trigger.span.start, one.agent[0]))
        head = _pointed_claim(one)
        said = () if head in ACCUSATIONS else spoken
        yield one if head is None else replace(one, patient=_claimant(one, accusers, said), thing=frozenset())


def _pointed_claim(one: Candidate) -> str | None:
    """Return the noun for the claim that a rejection only points at; None where there is none."""
    if one.trigger.word.type is not EventType.REJECT or one.patient or not one.agent:
        return None
    phrase = undergoer(one.trigger)
    if phrase is None or phrase.name is not None:
        return None
    words = [token.lower for token in one.trigger.parse.tokens[phrase.first : phrase.last]]
    return words[0] if words[0] in CLAIMS and (len(words) == 1 or words[-1] in POINTERS) else None


def _claimant(
    one: Candidate, accusers: Sequence[tuple[int, Named]], spoken: Sequence[tuple[int, Named]]
) -> tuple[Named, ...]:
    """Return who said what is rejected, nearest before it; nobody where only the rejecting side has spoken."""
    here, mine = one.trigger.span.start, {named.name for named in one.agent}
    found = [
        (start, named)
        for told in (accusers, spoken)
        for start, named in told[
            bisect_left(told, here - REACH_CHARS, key=_start) : bisect_left(told, here, key=_start)
        ]
        if named.name not in mine
    ]
    return () if not found else (replace(max(found, key=_start)[1], span=None),)


def _start(told: tuple[int, Named]) -> int:
    return told[0]
