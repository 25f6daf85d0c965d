"""What kind of thing a noun phrase names, as far as a role asks for it."""

from kronik.annotate.syntax import Parse, Phrase, Pos, Predicate
from kronik.lang.id.event_context import CLOSING_JOINTS, JOINT_FILLING
from kronik.lang.id.events import CLASSES, DOER_EXCEPTIONS, PEOPLE_WORDS
from kronik.lang.id.names import ROLE_HEADS
from kronik.lang.id.states import METONYMS
from kronik.lang.id.words import REPORTING_ROOTS
from kronik.records.facts import ActorType

ACTOR_LABELS = frozenset({ActorType.PERSON, ActorType.ORGANISATION, ActorType.STATE})
"""Names that can do something."""

DOER_NOUN_CHARS = 6
"""Shortest pe- noun of a doer; shorter words that begin so are mostly roots."""

MEMBERS = 6
"""Members that a joint subject may have in front of its last one."""


def words_of(parse: Parse, phrase: Phrase) -> tuple[str, ...]:
    """Return the lower-cased tokens of a phrase, possessive *-nya* taken off."""
    words = (token.lower.removesuffix("nya") for token in parse.tokens[phrase.first : phrase.last])
    return tuple(_single(word) for word in words)


def _single(word: str) -> str:
    """Return a doubled noun once ("negara-negara" → "negara")."""
    first, _, second = word.partition("-")
    return first if first == second else word


def _is_doer_noun(word: str) -> bool:
    """Tell whether the word is a pe- noun of the doer ("perusuh", "penegak"), by its form."""
    long_enough = len(word) >= DOER_NOUN_CHARS
    return long_enough and word.startswith("pe") and not word.endswith(("an", "si")) and word not in DOER_EXCEPTIONS


def is_people(parse: Parse, phrase: Phrase) -> bool:
    """Tell whether the phrase speaks of people or a body without need of a name ("puluhan warga", "polisi")."""
    every = words_of(parse, phrase)
    counts = parse.tokens[phrase.head].pos in {Pos.DET, Pos.NUM}  # then what is counted stands behind it
    words = every if counts else every[: phrase.head - phrase.first + 1]
    return any(
        word in PEOPLE_WORDS or word in ROLE_HEADS or word in {"para", "seorang"} for word in words
    ) or _is_doer_noun(every[phrase.head - phrase.first])


def is_actor(parse: Parse, phrase: Phrase) -> bool:
    """Tell whether the phrase names somebody who can act: a person, a body, a state, people, a pronoun."""
    if parse.tokens[phrase.first].lower in CLASSES["law"]:
        return False
    named = phrase.name is not None and (phrase.name.label in ACTOR_LABELS or words_of(parse, phrase)[-1] in METONYMS)
    return named or parse.tokens[phrase.head].pos is Pos.PRON or is_people(parse, phrase)


def fits(parse: Parse, phrase: Phrase | None, kind: str) -> bool:
    """Tell whether the phrase is of a class of `lang.id.events.CLASSES`, or an actor, official or state."""
    if phrase is None:
        return False
    if kind == "actor":
        return is_actor(parse, phrase)
    if kind == "body":
        return is_actor(parse, phrase) or not CLASSES["vehicle"].isdisjoint(words_of(parse, phrase))
    if kind == "official":
        return phrase.name is not None and (phrase.name.label is ActorType.PERSON or phrase.span != phrase.name.span)
    if kind == "state":
        state = phrase.name is not None and phrase.name.label is ActorType.STATE
        return state or words_of(parse, phrase)[-1] in METONYMS
    return not CLASSES[kind].isdisjoint(words_of(parse, phrase))


def phrase_of(parse: Parse, index: int | None) -> Phrase | None:
    """Return the phrase of that index; None for None."""
    return None if index is None else parse.phrases[index]


def oblique(parse: Parse, predicate: Predicate, prepositions: tuple[str, ...]) -> int | None:
    """Return the first phrase that the predicate has with one of the prepositions, in their order of preference.

    A phrase behind the verb goes before one in front of it ("dengan informasi itu polisi berkoordinasi dengan BPBD").
    """
    found = sorted(predicate.obliques, key=lambda one: parse.phrases[one[1]].first < predicate.token)
    return next((phrase for wanted in prepositions for preposition, phrase in found if preposition == wanted), None)


def _between(parse: Parse, index: int) -> tuple[str, ...]:
    tokens = parse.tokens[parse.phrases[index].last : parse.phrases[index + 1].first]
    return tuple(token.lower for token in tokens)


def _reaches(parse: Parse, last: int) -> int | None:
    """Return the last phrase that "…, B dan C" joins to the phrase; None where nothing does."""
    at = last
    while at + 1 < len(parse.phrases):
        between = set(_between(parse, at))
        if between.isdisjoint(CLOSING_JOINTS | {","}) or not between <= CLOSING_JOINTS | JOINT_FILLING:
            return None
        at += 1
        if between & CLOSING_JOINTS:
            return at
    return None


def _governed(parse: Parse, index: int) -> bool:
    """Tell whether a preposition stands before the phrase ("di Medan, dua warga dan …")."""
    first = parse.phrases[index].first
    return first > 0 and parse.tokens[first - 1].pos is Pos.ADP


def _speaks(parse: Parse, index: int) -> bool:
    """Tell whether the phrase is who says it in the middle of a clause ("…, kata dia, pemerintah dan DPR …")."""
    first = parse.phrases[index].first
    return first > 0 and parse.tokens[first - 1].lower in REPORTING_ROOTS


def joined(parse: Parse, index: int) -> tuple[int, ...]:
    """Return the phrase and those joined to it ("A, B dan C"); commas alone join nothing."""
    end = _reaches(parse, index)
    if end is not None:
        return tuple(range(index, end + 1))
    for start in range(max(0, index - MEMBERS), index):
        if not _governed(parse, start) and not _speaks(parse, start) and _reaches(parse, start) == index:
            return tuple(range(start, index + 1))
    return (index,)
