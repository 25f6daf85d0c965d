"""Words of a sentence that may report an event."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kronik.annotate.events.phrases import fits, phrase_of
from kronik.annotate.syntax import Parse, Phrase, Pos, Predicate, Voice
from kronik.lang.id.event_context import ATTRIBUTES, BARE_AFTER, CLITIC, CLITICS, LINKING, REFLEXIVE
from kronik.lang.id.events import FALSE_FRIENDS, GAP_TOKENS, LIGHT_VERBS, EventWord, Kind, event_words
from kronik.lang.id.names import ROLE_HEADS
from kronik.records.facts import EventType
from kronik.records.span import Span

LIGHT_REACH_TOKENS = 3
"""Tokens between a light verb and its noun: "melakukan sejumlah aksi protes"."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word with its sense, found in a sentence."""

    parse: Parse
    word: EventWord
    first: int
    """Index of its first token."""
    last: int
    """Index after its last token."""
    predicate: Predicate | None
    """The verb itself, or the light verb of a noun."""
    free: int = 0
    """Index of the first token that no trigger before holds."""

    @property
    def span(self) -> Span:
        """Return what tells the event: the word, and for a noun its light verb when it stands beside it."""
        return self._from(0)

    @property
    def own_span(self) -> Span:
        """Return what is shown as the trigger: the span, without a light verb that a trigger before holds."""
        return self._from(self.free)

    def _from(self, free: int) -> Span:
        tokens = self.parse.tokens
        light = self.predicate.token if self.is_noun and self.predicate is not None else self.first
        first = light if max(free, self.first - LIGHT_REACH_TOKENS) <= light < self.first else self.first
        return Span(tokens[first].span.start, tokens[self.last - 1].span.end)

    @property
    def is_noun(self) -> bool:
        """Tell whether the trigger is a nominalisation."""
        return self.word.kind is Kind.NOUN

    @property
    def passive(self) -> bool:
        """Tell whether the grammatical subject undergoes."""
        if self.word.kind is Kind.PASSIVE:
            return True
        return self.word.kind is Kind.BARE and self.predicate is not None and self.predicate.voice is Voice.PASSIVE


def _plain(word: str) -> str:
    for clitic in CLITICS:
        if word.endswith(clitic) and len(word) > len(clitic) + 3:
            return word[: -len(clitic)]
    return word


def match_words(words: tuple[str, ...], lowers: tuple[str, ...], start: int) -> int | None:
    """Return the index after the last token of the words where they stand at `start`; None where they do not."""
    at = start
    gap = False
    for word in words:
        if word == "…":
            gap = True
            continue
        reach = min(at + GAP_TOKENS + 1, len(lowers)) if gap else min(at + 1, len(lowers))
        place = next((i for i in range(at, reach) if word in (lowers[i], _plain(lowers[i]))), None)
        if place is None or (gap and "bahwa" in lowers[at:place]):
            return None
        at, gap = place + 1, False
    return at


def _verb(parse: Parse, first: int, last: int) -> Predicate | None:
    """Return the first predicate of the tokens [first, last), with what the last of them governs ("meminta maaf")."""
    inside = [predicate for predicate in parse.predicates if first <= predicate.token < last]
    if not inside or last - first == 1:
        return inside[0] if inside else None
    verb, closing = inside[0], inside[-1]
    obliques = verb.obliques or closing.obliques
    if verb.voice is not Voice.PASSIVE:
        return replace(verb, object=closing.object if verb.object is None else verb.object, obliques=obliques)
    by = next((phrase for preposition, phrase in obliques if preposition == "oleh"), None)
    closed = parse.tokens[last - 1].lower in LINKING or parse.tokens[last - 1].pos is Pos.ADP
    beside = None if closed else next((i for i, phrase in enumerate(parse.phrases) if phrase.first == last), None)
    agent = next((one for one in (verb.agent, closing.agent, by, beside) if one is not None), None)
    return replace(verb, agent=agent, obliques=obliques)


def _light_verb(parse: Parse, first: int) -> Predicate | None:
    """Return the light verb that a noun completes: it is the verb's object or subject, or stands right behind it."""
    for predicate in parse.predicates:
        if parse.tokens[predicate.token].lower not in LIGHT_VERBS:
            continue
        between = {token.lower for token in parse.tokens[predicate.token : first]}
        if predicate.token < first <= predicate.token + LIGHT_REACH_TOKENS and between.isdisjoint({"bahwa", ","}):
            return predicate
        for phrase in (phrase_of(parse, predicate.object), phrase_of(parse, predicate.subject)):
            if phrase is not None and phrase.head == first:
                return predicate
    return None


def undergoer(trigger: Trigger) -> Phrase | None:
    """Return the grammatical object of an active verb, the subject of a passive one."""
    predicate = trigger.predicate
    if predicate is None:
        return None
    return phrase_of(trigger.parse, predicate.subject if trigger.passive else predicate.object)


def clitic_of(trigger: Trigger) -> Span | None:
    """Return the "-nya" of an active verb whose object it is ("menganiayanya"); None where the verb has none."""
    token = trigger.parse.tokens[trigger.last - 1]
    single = trigger.last - trigger.first == 1 and not trigger.passive and not trigger.is_noun
    if not single or not token.lower.endswith(CLITIC) or token.lower == trigger.word.words[-1]:
        return None
    return Span(token.span.end - len(CLITIC), token.span.end)


def doer(trigger: Trigger) -> Phrase | None:
    """Return the subject of an active verb, the agent of a passive one."""
    predicate = trigger.predicate
    if predicate is None:
        return None
    return phrase_of(trigger.parse, predicate.agent if trigger.passive else predicate.subject)


def complement(trigger: Trigger) -> Phrase | None:
    """Return the phrase that a noun stands in, or the one right behind it."""
    parse = trigger.parse
    phrase = parse.phrase_at(parse.tokens[trigger.first].span.start)
    if phrase is not None and phrase.last > trigger.last:
        return phrase
    return next((phrase for phrase in parse.phrases if phrase.first == trigger.last), None)


def _suits(trigger: Trigger, lowers: tuple[str, ...]) -> bool:
    """Tell whether the restrictions of the sense hold."""
    word = trigger.word
    if word.company and set(word.company).isdisjoint(lowers):
        return False
    if trigger.last < len(lowers) and lowers[trigger.last] == REFLEXIVE and not trigger.is_noun:
        return False
    subject = complement(trigger) if trigger.is_noun else doer(trigger)
    if word.subject_class and not fits(trigger.parse, subject, word.subject_class):
        return False
    if word.object_class == "actor" and clitic_of(trigger) is not None:
        return True
    return not word.object_class or fits(trigger.parse, undergoer(trigger), word.object_class)


def _is_verb_here(trigger: Trigger, *, headline: bool) -> bool:
    """Tell whether a verb form is one where it stands: "Serang" is a town, "dalam unjuk rasa" holds a noun."""
    tokens = trigger.parse.tokens
    before = tokens[trigger.first - 1] if trigger.first else None
    if before is not None and trigger.word.words[0] in ATTRIBUTES and before.lower in ROLE_HEADS:
        return trigger.last < len(tokens) and tokens[trigger.last].lower in LINKING
    if trigger.word.kind is Kind.ACTIVE:
        nominal = any(
            word.kind is Kind.NOUN and word.words == trigger.word.words for word in event_words()[trigger.word.words[0]]
        )
        governed = before is not None and before.pos is Pos.ADP
        return not (nominal and (governed or trigger.predicate is None))
    if trigger.word.kind is not Kind.BARE:
        return True
    if trigger.predicate is None:
        return False
    return headline or (before is not None and (before.lower in BARE_AFTER or before.pos is Pos.PRON))


_FRIENDS: dict[str, list[tuple[str, ...]]] = {}
for _phrase in FALSE_FRIENDS:
    _FRIENDS.setdefault(_phrase[0], []).append(_phrase)


def _false_friend(lowers: tuple[str, ...], at: int) -> int:
    """Return the length of the longest false friend that stands at `at`; 0 where none does."""
    return max(
        (len(words) for words in _FRIENDS.get(lowers[at], ()) if lowers[at : at + len(words)] == words), default=0
    )


GAME_TYPES = frozenset({EventType.ASSAULT, EventType.CONSULT, EventType.COERCE})
"""Types whose words sport uses for its own ("menyerang", "menjamu", "menahan")."""


def _in_sport(word: EventWord) -> EventWord:
    """Return the word as a sports report means it: attacks and receptions are mostly part of the game."""
    return replace(word, weak=True) if word.type in GAME_TYPES else word


def _trigger_at(parse: Parse, lowers: tuple[str, ...], at: int, *, sport: bool, headline: bool) -> Trigger | None:
    """Return the longest trigger that starts at the token, its narrowest sense whose restrictions hold."""
    known = event_words()
    for word in known.get(lowers[at]) or known.get(_plain(lowers[at])) or ():
        end = match_words(word.words, lowers, at)
        if end is None or (word.sport_only and not sport):
            continue
        predicate = _light_verb(parse, at) if word.kind is Kind.NOUN else _verb(parse, at, end)
        trigger = Trigger(parse, _in_sport(word) if sport else word, at, end, predicate)
        if _is_verb_here(trigger, headline=headline) and _suits(trigger, lowers):
            return trigger
    return None


def find_triggers(parse: Parse, *, sport: bool, headline: bool) -> Iterator[Trigger]:
    """Yield the triggers of a sentence in text order, the longest at each place, senses tried narrowest first."""
    lowers = tuple(token.lower for token in parse.tokens)
    at = gap_end = free = 0
    while at < len(lowers):
        if friend := _false_friend(lowers, at):
            at += friend
            continue
        found = _trigger_at(parse, lowers, at, sport=sport, headline=headline)
        if found is not None and found.last != gap_end:
            yield replace(found, free=free)
            free = found.first + 1 if "…" in found.word.words else found.last
        gapped = found is not None and "…" in found.word.words
        gap_end = found.last if found is not None and gapped else gap_end
        at = found.last if found is not None and not gapped else at + 1
