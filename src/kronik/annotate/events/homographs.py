"""Words that are noun and verb ("demo", "tawuran", "bunuh diri"): which of the two they are where they stand."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kronik.annotate.events.phrases import fits
from kronik.annotate.syntax import Parse, Phrase, Pos
from kronik.lang.id.event_context import VERBAL_AFTER
from kronik.lang.id.events import LIGHT_VERBS, EventWord, Kind, event_words
from kronik.records.facts import ActorType


def _is_homograph(word: EventWord) -> bool:
    """Tell whether a verb without prefix opens with the first word of a noun."""
    others = event_words()[word.words[0]]
    return word.kind is Kind.ACTIVE and "…" not in word.words and any(other.kind is Kind.NOUN for other in others)


def _homograph_length(lowers: Sequence[str], at: int) -> int:
    """Return of how many words the longest verb that is a noun as well is that stands at `at`; 0 where none does."""
    for word in event_words().get(lowers[at], ()):
        if _is_homograph(word) and tuple(lowers[at : at + len(word.words)]) == word.words:
            return len(word.words)
    return 0


def _is_place(phrase: Phrase) -> bool:
    return phrase.name is not None and phrase.name.label in {ActorType.PLACE, ActorType.STATE}


def governed(parse: Parse, phrase: Phrase) -> bool:
    """Tell whether a preposition stands before the phrase, or it goes on a list of places behind one."""
    if phrase.first == 0:
        return False
    before = parse.tokens[phrase.first - 1]
    if before.pos is Pos.ADP or before.lower == "asal":
        return True
    bare = phrase.name is not None and phrase.name.span == phrase.span
    if before.lower not in {",", "dan", "serta"} or not (_is_place(phrase) or (bare and before.text != ",")):
        return False
    previous = next((other for other in parse.phrases if other.last == phrase.first - 1), None)
    return previous is not None and _is_place(previous) and governed(parse, previous)


def _is_free(parse: Parse, phrase: Phrase, end: int) -> bool:
    """Tell whether people or a vehicle that end at a token have no role yet: no preposition before, no predicate."""
    number = parse.phrases.index(phrase)
    taken = any(
        number in {predicate.subject, predicate.object, predicate.agent}
        or any(index == number for _, index in predicate.obliques)
        for predicate in parse.predicates
    )
    named = any(name.span.end == parse.tokens[end - 1].span.end for name in parse.names)
    return not taken and not governed(parse, phrase) and (named or fits(parse, phrase, "body"))


def _is_verb_behind(parse: Parse, at: int, end: int) -> bool:
    """Tell whether a word that is noun and verb is a verb here: behind a free phrase, or a word for how it is real."""
    before = parse.tokens[at - 1].lower
    if before in VERBAL_AFTER:
        return True
    phrase = parse.phrase_at(parse.tokens[at - 1].span.start)
    if phrase is None or not at <= phrase.last <= end or not _is_free(parse, phrase, at):
        return False
    behind = parse.tokens[end] if end < len(parse.tokens) else None
    linked = parse.tokens[end - 1].pos is Pos.ADP
    return behind is None or linked or (behind.pos in {Pos.ADP, Pos.PUNCT} and behind.lower != "oleh")


def find_bare_verbs(parse: Parse) -> Iterator[int]:
    """Yield where verbs that are nouns as well stand as verbs ("puluhan pelajar tawuran di Manggarai")."""
    lowers = [token.lower for token in parse.tokens]
    for at in range(1, len(lowers)):
        length = _homograph_length(lowers, at)
        if length and _is_verb_behind(parse, at, at + length):
            yield at


def find_nouns(parse: Parse) -> frozenset[int]:
    """Return the tokens of words that are noun and verb where they are nouns: right behind a light verb."""
    lowers = [token.lower for token in parse.tokens]
    return frozenset(
        inside
        for at in range(1, len(lowers))
        if lowers[at - 1] in LIGHT_VERBS
        for inside in range(at, at + _homograph_length(lowers, at))
    )


def without_nouns(parse: Parse) -> Parse:
    """Return the parse without verbs that are nouns as well where they are: behind a light verb, opening a sentence.

    "Longsor menutup jalan itu" and "terlibat baku tembak" hold nouns.
    """
    nouns = find_nouns(parse)
    kept = tuple(one for one in parse.predicates if one.token not in nouns)
    opener = kept[0] if kept else None
    if opener is not None and opener.token == 0 and opener.subject is None:
        known = event_words().get(parse.tokens[0].lower, ())
        kept = kept[1:] if any(_is_homograph(word) for word in known) else kept
    return replace(parse, predicates=kept)
