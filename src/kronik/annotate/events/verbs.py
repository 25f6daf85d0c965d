"""Event verbs that the analyser took for nouns: verbs without prefix ("meninggal", "hanyut", "tewas")."""

from dataclasses import replace
from functools import cache
from itertools import pairwise

from kronik.annotate.events.homographs import find_bare_verbs, find_nouns, governed, without_nouns
from kronik.annotate.events.long_verbs import part_of, with_long_verbs
from kronik.annotate.syntax import Parse, Phrase, Pos, Predicate, Voice
from kronik.lang.id.event_context import COMPLEMENTING, CONTROLLED_AFTER, JOINING, OCCASIONS, PURPOSE
from kronik.lang.id.events import CAUSING_VERBS, Kind, event_words
from kronik.lang.id.words import DIRECTIVE_ROOTS, MODALS, NEGATIONS, REPORTING_ROOTS

BEFORE_TOKENS = 4
"""Tokens before a verb in which its negation and modal stand ("belum akan meninggal")."""


FRONTING_TOKENS = 2
"""Tokens from a verb back over its "usai" to what tells that the clause stands before its main clause."""

FRONTING = frozenset({",", "bahwa"})
"""Tokens behind which a subordinate clause opens what is said ("X mengatakan, usai menemui Y, Z pulang")."""

RESUMING_TOKENS = 2
"""Tokens in front of a verb that lead back to the subject of a saying: a comma and "serta"."""

NOMINAL_AFTER = frozenset({Pos.ADP, Pos.SCONJ, Pos.CCONJ, Pos.PUNCT, Pos.VERB})
"""Parts of speech behind which the "-nya" of a verb makes it a noun."""

SAYING = REPORTING_ROOTS | DIRECTIVE_ROOTS
"""Roots of the verbs that do so."""

CAUSED_TOKENS = 2
"""Words between the object of a causing verb and what it undergoes ("warga untuk sementara mengungsi")."""


@cache
def _verbs() -> frozenset[str]:
    """Return the verbs of the table that are no nouns as well and need no further word."""
    kinds = {first: {word.kind for word in words} for first, words in event_words().items()}
    return frozenset(
        first for first, found in kinds.items() if Kind.NOUN not in found and found & {Kind.ACTIVE, Kind.PASSIVE}
    )


def _without_verbs(parse: Parse, lost: tuple[int, ...]) -> tuple[tuple[Phrase, ...], dict[int, int]]:
    """Return the phrases with the lost verbs cut out of them, and where each old phrase now is."""
    phrases: list[Phrase] = []
    places: dict[int, int] = {}
    for number, phrase in enumerate(parse.phrases):
        borders = [phrase.first - 1, *(at for at in lost if phrase.first <= at < phrase.last), phrase.last]
        parts = [part_of(parse, phrase, a + 1, b) for a, b in pairwise(borders)]
        kept = [part for part in parts if part is not None]
        holder = next((i for i, part in enumerate(kept) if part.first <= phrase.head < part.last), 0)
        if kept:
            places[number] = len(phrases) + holder
            phrases.extend(kept)
    return tuple(phrases), places


def _moved(predicate: Predicate, places: dict[int, int]) -> Predicate:
    def move(index: int | None) -> int | None:
        return None if index is None else places.get(index)

    return replace(
        predicate,
        subject=move(predicate.subject),
        object=move(predicate.object),
        agent=move(predicate.agent),
        obliques=tuple((word, places[index]) for word, index in predicate.obliques if index in places),
    )


def _subject(parse: Parse, phrases: tuple[Phrase, ...], verb: int, barrier: int) -> int | None:
    """Return the nearest phrase in front that no preposition governs, not beyond the verb before."""
    for number in range(len(phrases) - 1, -1, -1):
        phrase = phrases[number]
        if phrase.last <= verb and phrase.first > barrier and not governed(parse, phrase):
            return number
    return None


def _predicate(parse: Parse, phrases: tuple[Phrase, ...], verb: int, others: tuple[int, ...]) -> Predicate:
    barrier = max((at for at in others if at < verb and parse.tokens[at + 1 : verb]), default=-1)
    limit = min((at for at in others if at > verb), default=len(parse.tokens))
    before = [token.lower for token in parse.tokens[max(0, verb - BEFORE_TOKENS) : verb]]
    behind = [(number, phrase) for number, phrase in enumerate(phrases) if verb < phrase.first < limit]
    return Predicate(
        token=verb,
        voice=Voice.PASSIVE if parse.tokens[verb].lower.startswith("di") else Voice.ACTIVE,
        subject=_subject(parse, phrases, verb, barrier),
        object=next((number for number, phrase in behind if phrase.first == verb + 1), None),
        agent=None,
        obliques=tuple(
            (parse.tokens[phrase.first - 1].lower, number)
            for number, phrase in behind
            if parse.tokens[phrase.first - 1].pos is Pos.ADP
        ),
        negated=bool(NEGATIONS & set(before[-2:])),
        modal=next((word for word in reversed(before) if word in MODALS), None),
    )


def _with_free_subject(parse: Parse, predicate: Predicate, verbs: tuple[int, ...]) -> Predicate:
    """Return the predicate with the nearest free phrase as subject where a preposition governs the one it had.

    What a relative clause belongs to keeps it ("terhadap warga yang mengungsi").
    """
    if predicate.subject is None or not governed(parse, parse.phrases[predicate.subject]):
        return predicate
    held = parse.phrases[predicate.subject]
    if parse.tokens[held.last].lower == "yang" and parse.tokens[held.first - 1].lower in COMPLEMENTING:
        return predicate
    barrier = max((at for at in verbs if at < parse.phrases[predicate.subject].first), default=-1)
    found = _subject(parse, parse.phrases, predicate.token, barrier)
    return predicate if found is None else replace(predicate, subject=found)


def _with_caused_subject(parse: Parse, number: int) -> Predicate:
    """Return the predicate with the object of a causing verb as subject ("mengakibatkan tiga orang tewas")."""
    predicate = parse.predicates[number]
    cause = parse.predicates[number - 1] if number else None
    if cause is None or cause.object is None or parse.tokens[cause.token].lower not in CAUSING_VERBS:
        return predicate
    adjacent = 0 <= predicate.token - parse.phrases[cause.object].last <= CAUSED_TOKENS
    return replace(predicate, subject=cause.object) if adjacent else predicate


def _with_serial_subject(parse: Parse, number: int) -> Predicate:
    """Return the predicate with the subject of the verb before, not its object ("membunuh warga, mengusir …")."""
    predicate = parse.predicates[number]
    before = parse.predicates[number - 1] if number else None
    if before is None or predicate.subject is None or predicate.subject != before.object:
        return predicate
    serial = parse.tokens[predicate.token - 1].text == "," and predicate.voice is before.voice is Voice.ACTIVE
    return replace(predicate, subject=before.subject) if serial else predicate


def _with_shared_object(parse: Parse, number: int) -> Predicate:
    """Return the predicate with the object of the verb joined to it ("menyerbu dan menduduki kota itu")."""
    predicate = parse.predicates[number]
    if predicate.object is not None or number + 1 >= len(parse.predicates) or predicate.voice is not Voice.ACTIVE:
        return predicate
    other = parse.predicates[number + 1]
    joined = other.token == predicate.token + 2 and parse.tokens[predicate.token + 1].lower in {"dan", "serta"}
    return replace(predicate, object=other.object) if joined and other.voice is Voice.ACTIVE else predicate


def _with_resumed_subject(parse: Parse, number: int) -> Predicate:
    """Return the predicate with the subject of a saying before it ("A menuduh bahwa B menyerang C, serta meminta D …").

    A comma and a joining word in front of a verb of saying or asking lead back over the clause that was said.
    """
    predicate = parse.predicates[number]
    at = predicate.token
    if at < RESUMING_TOKENS or parse.tokens[at].lemma not in SAYING or parse.tokens[at - 2].text != ",":
        return predicate
    if parse.tokens[at - 1].lower not in JOINING:
        return predicate
    for before in reversed(parse.predicates[:number]):
        if parse.tokens[before.token + 1].lower == "bahwa":
            return replace(predicate, subject=before.subject)
    return predicate


def _with_nominal_argument(parse: Parse, number: int) -> Predicate:
    """Return the predicate of a verb with nominal "-nya" and who undergoes it ("tewasnya dua prajurit").

    Behind a phrase it is a pronoun ("rumah yang dibelinya"), unless the noun before calls for an occasion ("lokasi
    meledaknya tabung gas").
    """
    predicate = parse.predicates[number]
    at = predicate.token
    word = parse.tokens[at]
    follower = next((i for i, phrase in enumerate(parse.phrases) if phrase.first == at + 1), None)
    if follower is None or not word.lower.endswith("nya") or word.lemma in REPORTING_ROOTS:
        return predicate
    occasion = at > 0 and parse.tokens[at - 1].lower in OCCASIONS
    if at and not occasion and parse.tokens[at - 1].pos not in NOMINAL_AFTER:
        return predicate
    return replace(predicate, subject=follower, object=None)


def _with_aiming_subject(parse: Parse, number: int) -> Predicate:
    """Return the predicate of an aim that opens a clause with the subject behind it ("…, untuk membantu X, Y …")."""
    predicate = parse.predicates[number]
    at = predicate.token
    if not at or parse.tokens[at - 1].lower not in PURPOSE:
        return predicate
    if at > 1 and parse.tokens[at - FRONTING_TOKENS].lower not in FRONTING:
        return predicate
    main = next((other for other in parse.predicates[number + 1 :] if other.subject is not None), None)
    first = parse.phrases[main.subject].first if main is not None and main.subject is not None else 0
    behind = first > at and parse.tokens[first - 1].text == ","
    return replace(predicate, subject=main.subject) if main is not None and behind else predicate


def _controlled(parse: Parse, number: int) -> Predicate:
    """Return the predicate with the subject of its main clause where it has none of its own ("usai menemui X, Y …")."""
    predicate = parse.predicates[number]
    opener = parse.tokens[predicate.token - 1].lower if predicate.token else ""
    passive = predicate.voice is Voice.PASSIVE and opener not in JOINING
    if predicate.subject is not None or passive or opener not in CONTROLLED_AFTER:
        return predicate
    before = [other.subject for other in parse.predicates[:number] if other.subject is not None]
    behind = [other.subject for other in parse.predicates[number + 1 :] if other.subject is not None]
    fronted = predicate.token == 1 or parse.tokens[predicate.token - FRONTING_TOKENS].lower in FRONTING
    found = [*behind[:1], *before[-1:]] if fronted else [*before[-1:], *behind[:1]]
    return replace(predicate, subject=found[0] if found else None)


def with_verbs(parse: Parse) -> Parse:
    """Return the parse with a predicate for each event verb that it had taken for part of a phrase.

    Subjects inside a prepositional phrase give way to the phrase that the preposition modifies, and a subordinate
    verb without subject has that of its main clause.
    """
    parse = with_long_verbs(_with_lost(without_nouns(parse)))
    verbs = tuple(predicate.token for predicate in parse.predicates)
    parse = replace(
        parse, predicates=tuple(_with_free_subject(parse, predicate, verbs) for predicate in parse.predicates)
    )
    numbers = range(len(parse.predicates))
    parse = replace(parse, predicates=tuple(_with_caused_subject(parse, number) for number in numbers))
    parse = replace(parse, predicates=tuple(_with_serial_subject(parse, number) for number in numbers))
    parse = replace(parse, predicates=tuple(_with_shared_object(parse, number) for number in numbers))
    parse = replace(parse, predicates=tuple(_with_resumed_subject(parse, number) for number in numbers))
    parse = replace(parse, predicates=tuple(_with_nominal_argument(parse, number) for number in numbers))
    parse = replace(parse, predicates=tuple(_with_aiming_subject(parse, number) for number in numbers))
    return replace(parse, predicates=tuple(_controlled(parse, number) for number in numbers))


def _with_lost(parse: Parse) -> Parse:
    known = {predicate.token for predicate in parse.predicates}
    bare, nouns = frozenset(find_bare_verbs(parse)), find_nouns(parse)
    lost = tuple(
        at
        for at, token in enumerate(parse.tokens)
        if at not in known | nouns
        and (at in bare or (token.lower.removesuffix("nya") in _verbs() and token.pos is not Pos.PROPN))
    )
    if not lost:
        return parse
    phrases, places = _without_verbs(parse, lost)
    verbs = tuple(sorted({*known, *lost}))
    found = [_moved(predicate, places) for predicate in parse.predicates]
    found.extend(_predicate(parse, phrases, at, verbs) for at in lost)
    found.sort(key=lambda predicate: predicate.token)
    return replace(parse, phrases=phrases, predicates=tuple(found))
