"""When a happening was, and how real it is."""

import re
from collections.abc import Sequence
from heapq import nsmallest

from kronik.annotate.events.triggers import Trigger
from kronik.annotate.syntax import Pos
from kronik.lang.id.event_context import (
    ALLEGED,
    BETWEEN,
    DENIED,
    DIRECTING,
    DOUBTING,
    HYPOTHETICAL,
    NOBODY,
    ONGOING,
    PLANNED,
    PURPOSE,
    RESOLVED,
    WISHING,
)
from kronik.records.facts import DatedSpan, Modality, Statement, TimeExpression
from kronik.records.span import Span
from kronik.timex import days_of

DIRECTED_TOKENS = 6
"""Tokens from a directing verb to what is to be done ("mendesak pemerintah kota segera membangun")."""

LONGEST_DAYS = 62
"""Days of the longest interval that dates a happening; longer ones are terms, seasons, budgets ("2019-2024")."""

CLAUSE_MARKS = frozenset({",", ";", ":", "dan", "yang", "setelah", "karena", '"', "”"})
"""Tokens at which the reach of a directing verb ends."""


REACH_TOKENS = 3
"""Tokens before the trigger in which such a word governs it ("akan kembali melatih")."""

TIMES_COMPARED = 20
"""Times of a sentence, the nearest, of which one dates a trigger; lists may hold more.

Of 3,592 sentences of annotated and random news articles the fullest holds four.
"""

WORDS_BEFORE_CHARS = 60
"""Characters before a time in which the word stands that opens a longer time, or the noun that the time belongs to."""

_BORDER = re.compile(r"\b(?:sejak|hingga|sampai|dari|musim|periode|edisi)\s(?:tahun\s)?$", re.IGNORECASE)
_SUBORDINATE = re.compile(r"\b(?:bahwa|setelah|usai|seusai|sebelum|sejak|yang|sementara|sedangkan)\b", re.IGNORECASE)
_MAIN_AGAIN = re.compile(r"[,)]\s(?:pada\s)?(?:hari\s)?$", re.IGNORECASE)
_OWN_NOUN = re.compile(
    r"\b(?:(?:ke|pe|per)\w{3,}an|serangan|invasi|aksi|rapat|sidang|pemilu|musim|kontrak|edisi)(?:nya)?\s$",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?=T)")
_CLAUSE = re.compile(r",(?!\d)|;|\b(?:setelah|usai|sebelum|sejak|ketika|saat|sementara|sedangkan|yang|namun|tetapi)\b")


def _day_value(value: str) -> str:
    """Return the day of a part of a day or an instant; other values as they are."""
    match = _DAY.match(value)
    return match[0] if match else value


def _is_short(value: str | None) -> bool:
    """Tell whether the value names days that a happening can have: no term of office, no decade."""
    days = days_of(value)
    single = value is not None and "/" not in value
    return days is not None and (single or (days[1] - days[0]).days <= LONGEST_DAYS)


def _clauses_between(text: str, one: Span, other: Span) -> int:
    return len(_CLAUSE.findall(text, min(one.end, other.end), max(one.start, other.start)))


def _reaches(text: str, trigger: Trigger, time: Span) -> bool:
    """Tell whether a time expression can date the trigger: it stands in no other clause and belongs to no other noun.

    A time behind a comma dates the main clause again ("ditangkap setelah kabur, Senin (3/2)"), and one with its
    numeric date in brackets does so over a relative clause.
    """
    own, sentence = trigger.span, trigger.parse.span
    noun = _OWN_NOUN.search(text, max(sentence.start, time.start - WORDS_BEFORE_CHARS), time.start)
    if noun is not None and not own.overlaps(Span(noun.start(), noun.end())):
        return False
    if time.start >= own.end:
        if _MAIN_AGAIN.search(text, own.end, time.start):
            return True
        borders = {border[0].lower() for border in _SUBORDINATE.finditer(text, own.end, time.start)}
        return not borders or (borders == {"yang"} and "(" in time.cut(text))
    borders = {border[0].lower() for border in _SUBORDINATE.finditer(text, time.end, own.start)}
    return not borders or (borders == {"yang"} and _speaks_of_before(trigger, time))


def _speaks_of_before(trigger: Trigger, time: Span) -> bool:
    """Tell whether the verb speaks of what stands before the time: both are in one clause, a relative one between."""
    subject = trigger.predicate.subject if trigger.predicate else None
    return subject is not None and trigger.parse.phrases[subject].span.start < time.start


def find_date(
    text: str, trigger: Trigger, times: Sequence[TimeExpression], statements: Sequence[Statement]
) -> DatedSpan | None:
    """Return the day of the happening: the nearest time expression of its sentence, by clauses, then by distance.

    A time in another clause or behind another noun ("kesepakatan bulan lalu") dates nothing here. Inside a statement
    only its own times count, not the day on which it was said. What opens or closes a longer time ("sejak 2019") dates
    nothing.
    """
    sentence, own = trigger.parse.span, trigger.span
    parts = [part for statement in statements for part in statement.spans]
    within = next((part for part in parts if part.covers(own)), None)
    inside = [time for time in times if sentence.covers(time.span)]
    fitting = [
        (_clauses_between(text, own, time.span), abs(time.span.start - own.start), time)
        for time in nsmallest(TIMES_COMPARED, inside, key=lambda time: abs(time.span.start - own.start))
        if _is_short(time.value)
        and not _BORDER.search(text, max(sentence.start, time.span.start - WORDS_BEFORE_CHARS), time.span.start)
        and _reaches(text, trigger, time.span)
        if (within.covers(time.span) if within else not any(part.covers(time.span) for part in parts))
    ]
    if not fitting:
        return None
    time = min(fitting, key=lambda item: item[:2])[2]
    return DatedSpan(_day_value(time.value), time.span) if time.value else None


def _is_directed(trigger: Trigger) -> bool:
    """Tell whether somebody only asks for the happening ("meminta hakim menolak permohonan") or means it to happen."""
    tokens = trigger.parse.tokens
    for at in range(trigger.first - 1, max(-1, trigger.first - 1 - DIRECTED_TOKENS), -1):
        if tokens[at].lower in DIRECTING:
            return at < trigger.first - 1
        if tokens[at].lower in WISHING:
            return True
        if tokens[at].text in CLAUSE_MARKS or trigger.parse.predicate_of(at) is not None:
            return False
    return False


def _is_resolved(trigger: Trigger) -> bool:
    """Tell whether an aim is one that somebody has decided on ("memutuskan awal pekan ini untuk memindahkan")."""
    tokens = trigger.parse.tokens
    first = trigger.first if trigger.predicate is None else min(trigger.first, trigger.predicate.token)
    for at in range(first - 1, max(-1, first - 1 - DIRECTED_TOKENS), -1):
        if tokens[at].lower in RESOLVED:
            return True
        if tokens[at].text in CLAUSE_MARKS or trigger.parse.predicate_of(at) is not None:
            return False
    return False


def _is_doubted(trigger: Trigger) -> bool:
    """Tell whether a plan is only feared, foreseen or set under a condition by the words before it in the sentence."""
    return any(token.lower in DOUBTING for token in trigger.parse.tokens[: trigger.first])


def _unreal(trigger: Trigger, before: Sequence[str], modal: str) -> Modality | None:
    """Return how it has not happened; None where it has, or is going on."""
    near = {*before, modal}
    if tuple(before[-len(NOBODY) :]) == NOBODY:
        return Modality.DENIED
    last = [word for word in before if word not in BETWEEN][-1:]
    if DENIED & set(last) or (trigger.predicate is not None and trigger.predicate.negated):
        return Modality.DENIED
    if PURPOSE & set(before[-1:]):
        return Modality.PLANNED if _is_resolved(trigger) else Modality.HYPOTHETICAL
    if HYPOTHETICAL & near:
        return Modality.HYPOTHETICAL
    if PLANNED & near:
        return Modality.HYPOTHETICAL if _is_doubted(trigger) else Modality.PLANNED
    return Modality.HYPOTHETICAL if not trigger.is_noun and _is_directed(trigger) else None


def find_modality(trigger: Trigger, statements: Sequence[Statement]) -> Modality:
    """Return how real the happening is, by the words around its trigger and the statement that it stands in."""
    predicate, tokens = trigger.predicate, trigger.parse.tokens
    start = trigger.first if predicate is None else min(trigger.first, predicate.token)
    before = ["" if token.pos is Pos.PROPN else token.lower for token in tokens[max(0, start - REACH_TOKENS) : start]]
    modal = predicate.modal if predicate is not None and predicate.modal else ""
    unreal = _unreal(trigger, before, modal)
    if unreal is not None:
        return unreal
    lasting = range(trigger.last, predicate.token) if predicate is not None else range(0)
    near = {*before, modal, *(tokens[at].lower for at in lasting[-REACH_TOKENS:])}
    if ALLEGED & near or any(part.covers(trigger.span) for st in statements for part in st.spans):
        return Modality.REPORTED
    return Modality.ONGOING if ONGOING & near else Modality.ACTUAL
