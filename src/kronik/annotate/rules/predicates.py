"""Predicates with their subjects, objects, agents and obliques, found by walking from the verb."""

from collections.abc import Sequence
from dataclasses import dataclass

from kronik.annotate.rules.morphology import Shape, verb_shape
from kronik.annotate.syntax import Phrase, Pos, Predicate, Token, Voice
from kronik.lang.id.words import (
    ACCOMPANYING_WORDS,
    ASKED_BY,
    ASKING_ROOTS,
    CLAUSE_BORDERS,
    CLAUSE_ROOTS,
    COMPANY_PASSIVES,
    CONDITIONS,
    CONTROL_WORDS,
    DIRECTIVE_ROOTS,
    MODALS,
    NEGATIONS,
    PURPOSE_WORDS,
    REPORTING_ROOTS,
    RESULT_WORDS,
)
from kronik.records.facts import ActorType

MAX_WALK_TOKENS = 60
"""Tokens walked from a verb in search of its arguments; beyond that the guess is worse than none."""
MAX_PLACES_LISTED = 8
"""Places behind each other's commas that are followed back to the preposition of the first."""
CONDITION_TOKENS = 3
"""Tokens in front of a subject in which its condition stands; between them only a time ("jika malam ini X …")."""
_BEFORE_CONDITION = frozenset({Pos.VERB, Pos.PUNCT, Pos.ADP})
_LIGHT = frozenset({Pos.AUX, Pos.ADV, Pos.PART})
_ENDS = frozenset({";", ":", "?", "!", "."})
_QUOTES = frozenset('"“”«»')


@dataclass(slots=True)
class _Frame:
    """A predicate that is being put together."""

    token: int
    voice: Voice
    shape: Shape
    subject: int | None = None
    object: int | None = None
    agent: int | None = None
    obliques: tuple[tuple[str, int], ...] = ()
    negated: bool = False
    modal: str | None = None
    relative: bool = False
    """True where "yang" ties it to its subject."""


def find_predicates(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> tuple[Predicate, ...]:
    """Return the predicates of a sentence in order."""
    reader = _Reader(tokens, phrases)
    for i, token in enumerate(tokens):
        if token.pos is Pos.VERB and reader.at[i] is None:
            reader.read(i)
    return tuple(
        Predicate(f.token, f.voice, f.subject, f.object, f.agent, f.obliques, f.negated, f.modal) for f in reader.frames
    )


class _Reader:
    """Reads one sentence from left to right."""

    def __init__(self, tokens: Sequence[Token], phrases: Sequence[Phrase]) -> None:
        self.tokens = tokens
        self.phrases = phrases
        self.frames: list[_Frame] = []
        self.at: list[int | None] = [None] * len(tokens)
        self.by_verb: dict[int, _Frame] = {}
        self.claimed: set[int] = set()
        """Phrases that are obliques of an earlier verb."""
        for number, phrase in enumerate(phrases):
            for i in range(phrase.first, phrase.last):
                self.at[i] = number

    def read(self, verb: int) -> None:
        """Put the predicate of a verb together."""
        token = self.tokens[verb]
        shape = verb_shape(token.lower) or Shape.BARE
        passive = shape in {Shape.PASSIVE, Shape.ACCIDENTAL}
        frame = _Frame(verb, Voice.PASSIVE if passive else Voice.ACTIVE, shape)
        start = self._read_cluster(frame)
        frame.subject = self._subject(frame, start)
        if frame.modal is None and (beside := self.by_verb.get(start - 1)) and beside.modal in CONDITIONS:
            frame.modal = beside.modal
        self._read_right(frame)
        frame.obliques = self._fronted(start) + frame.obliques
        self.frames.append(frame)
        self.by_verb[verb] = frame

    def _read_cluster(self, frame: _Frame) -> int:
        """Read negation and modal words in front of the verb; return the index of the first of them."""
        i = frame.token
        while (
            i > 0
            and self.at[i - 1] is None
            and (self.tokens[i - 1].pos in _LIGHT or self.tokens[i - 1].lower in MODALS)
        ):
            i -= 1
            word = self.tokens[i].lower
            if word in NEGATIONS:
                frame.negated = frame.negated or self.tokens[i + 1].lower not in {"hanya", "cuma", "saja"}
            elif word in MODALS:
                frame.modal = word
        return i

    def _subject(self, frame: _Frame, start: int) -> int | None:
        """Return the phrase that the verb speaks of, walking left from its first word."""
        if frame.shape is Shape.BARE and self._is_report(frame.token):
            return self._follower(frame.token)
        i = start - 1
        while i >= 0 and start - i < MAX_WALK_TOKENS:
            token, phrase = self.tokens[i], self.at[i]
            if phrase is not None and self._preposition(phrase) is None:
                self._read_condition(frame, phrase)
                return self._doer(phrase, frame, start)
            if phrase is None and self._settles(i, near=i == start - 1):
                return self._settled(frame, token, i, near=i == start - 1)
            i = (i if phrase is None else self.phrases[phrase].first) - 1
        return None

    def _read_condition(self, frame: _Frame, subject: int) -> None:
        """Take the condition in front of the subject for the verb's modal ("jika malam ini tabung itu meledak")."""
        first = self.phrases[subject].first
        for i in range(first - 1, max(-1, first - 1 - CONDITION_TOKENS), -1):
            if frame.modal is None and self.tokens[i].lower in CONDITIONS:
                frame.modal = self.tokens[i].lower
            if self.at[i] is not None or self.tokens[i].pos in _BEFORE_CONDITION:
                break

    def _settles(self, i: int, *, near: bool) -> bool:
        """Tell whether a word ends the search to the left; `near` says that it stands right in front of the verb."""
        token = self.tokens[i]
        if near and (token.lower in CONTROL_WORDS | RESULT_WORDS or token.pos is Pos.CCONJ):
            return True
        return self._stops(i)

    def _settled(self, frame: _Frame, token: Token, i: int, *, near: bool) -> int | None:
        """Return the subject that the word which ended the search points to."""
        if token.lower == "yang":
            frame.relative = True
            return self._before(i)
        if near and token.lower in CONTROL_WORDS:
            return self._controlled(frame, i)
        if near and token.lower in RESULT_WORDS and self.frames and self.frames[-1].voice is Voice.PASSIVE:
            return self.frames[-1].subject
        if token.lower in CONDITIONS and frame.modal is None:
            frame.modal = token.lower
        if near and i in self.by_verb:
            frame.relative = self.by_verb[i].relative
        return None if token.text in _QUOTES or token.lower == "bahwa" else self._shared(i)

    def _doer(self, phrase: int, frame: _Frame, start: int) -> int:
        """Return the phrase, or the subject before it where it is the object of a verb that this one goes on from.

        Those who only accompany the subject do not do what it does.
        """
        before = self.frames[-1] if self.frames else None
        if before is not None and before.agent is not None and before.agent <= phrase:
            escorted = self.tokens[before.token].lower in COMPANY_PASSIVES
            return before.subject if escorted and before.subject is not None else phrase
        if before is None or before.object != phrase or before.subject is None:
            return phrase
        if before.relative:
            return before.subject
        light = frame.voice is Voice.ACTIVE and self.phrases[phrase].last == start == frame.token
        return before.subject if light and self.tokens[before.token].lemma not in CLAUSE_ROOTS else phrase

    def _is_report(self, verb: int) -> bool:
        """Tell whether a bare verb of saying stands in front of its speaker ("kata X"), not behind ("X Sebut Y")."""
        if self.tokens[verb].lower not in REPORTING_ROOTS or self._follower(verb) is None:
            return False
        return verb == 0 or self.at[verb - 1] is None or self.tokens[verb - 1].text == ")"

    def _follower(self, verb: int) -> int | None:
        """Return the phrase right behind a verb, adverbs between them allowed."""
        i = verb + 1
        while i < len(self.tokens) and self.at[i] is None and self.tokens[i].pos in {Pos.ADV, Pos.PART}:
            i += 1
        return self.at[i] if i < len(self.tokens) else None

    def _preposition(self, phrase: int) -> str | None:
        """Return the preposition that governs a phrase."""
        phrase = self._head_of_place_list(phrase)
        i = self.phrases[phrase].first - 1
        if i < 0 or self.tokens[i].pos is not Pos.ADP:
            return None
        if i > 0 and self.tokens[i - 1].lower in {"di", "ke", "dari"} and self.tokens[i - 1].pos is Pos.ADP:
            return self.tokens[i - 1].lower
        return self.tokens[i].lower

    def _head_of_place_list(self, phrase: int) -> int:
        """Return the first of places that only stand behind each other's commas ("di Desa A, Kecamatan B, C")."""
        for _ in range(MAX_PLACES_LISTED):
            if phrase == 0 or not self._is_place(phrase):
                break
            gap = self.tokens[self.phrases[phrase - 1].last : self.phrases[phrase].first]
            if len(gap) != 1 or gap[0].text not in {",", "("} or not self._is_place(phrase - 1):
                break
            phrase -= 1
        return phrase

    def _is_person(self, phrase: int | None) -> bool:
        name = self.phrases[phrase].name if phrase is not None else None
        return name is not None and name.label is ActorType.PERSON

    def _is_place(self, phrase: int) -> bool:
        name = self.phrases[phrase].name
        return name is not None and name.label in {ActorType.STATE, ActorType.PLACE}

    def _before(self, i: int) -> int | None:
        """Return the phrase that ends in front of a relative clause."""
        for j in range(i - 1, max(-1, i - 4), -1):
            if self.at[j] is not None:
                return self.at[j]
        return None

    def _shared(self, i: int) -> int | None:
        """Return the subject of the nearest predicate at or left of a token.

        Behind a relative clause that only tells of a place or thing ("tiba di gedung yang dijaga ketat dan disambut …")
        it is the person of whom the main clause speaks.
        """
        if i in self.by_verb:
            return self.by_verb[i].subject
        nearest: _Frame | None = None
        for frame in reversed(self.frames):
            if frame.token > i or (nearest is not None and frame.relative):
                continue
            if nearest is not None:
                return frame.subject if self._is_person(frame.subject) else nearest.subject
            nearest = frame
            if not (frame.relative and frame.subject in self.claimed):
                break
        return nearest.subject if nearest else None

    def _controlled(self, frame: _Frame, i: int) -> int | None:
        """Return who does what stands behind "untuk": the object of asking and letting, else the subject.

        What is done "dengan" or "sambil" a passive is done by the doer of the passive.
        """
        word = self.tokens[i].lower
        if word in PURPOSE_WORDS and frame.modal is None:
            frame.modal = word
        if word == "tanpa":
            frame.negated = True
        before = next((f for f in reversed(self.frames) if f.token < i), None)
        if before is None:
            return None
        if word in PURPOSE_WORDS and before.object is not None and self.tokens[before.token].lemma in DIRECTIVE_ROOTS:
            return before.object
        asked = next((phrase for preposition, phrase in before.obliques if preposition in ASKED_BY), None)
        if word in PURPOSE_WORDS and asked is not None and self.tokens[before.token].lemma in ASKING_ROOTS:
            return asked
        return before.agent if word in ACCOMPANYING_WORDS and before.agent is not None else before.subject

    def _read_right(self, frame: _Frame) -> None:
        """Read object or agent right behind the verb, then prepositional phrases up to the next verb or border."""
        first = self._follower(frame.token)
        if first is not None and not (frame.shape is Shape.BARE and self._is_report(frame.token)):
            self._take_follower(frame, first)
        i, found = frame.token + 1, []
        while i < len(self.tokens) and i - frame.token < MAX_WALK_TOKENS and not self._stops(i):
            number = self.at[i]
            if number is not None and self.phrases[number].first == i:
                preposition = self._preposition(number)
                if preposition == "oleh" and frame.voice is Voice.PASSIVE:
                    frame.agent = number
                elif preposition is not None:
                    found.append((preposition, number))
                i = self.phrases[number].last
            else:
                i += 1
        frame.obliques = tuple(found)
        self.claimed.update(number for _, number in found)

    def _take_follower(self, frame: _Frame, phrase: int) -> None:
        if frame.voice is Voice.ACTIVE:
            frame.object = phrase
        elif frame.shape is Shape.ACCIDENTAL:
            frame.subject = phrase if frame.subject is None else frame.subject
        elif frame.subject is None and not self._may_act(phrase):
            frame.subject = phrase
        else:
            frame.agent = phrase

    def _may_act(self, phrase: int) -> bool:
        """Tell whether a phrase behind a passive without subject is its doer and not its late subject."""
        head = self.phrases[phrase]
        return head.name is not None or self.tokens[head.head].pos is Pos.PRON

    def _stops(self, i: int) -> bool:
        token = self.tokens[i]
        return (
            token.pos is Pos.VERB
            or token.lower in CLAUSE_BORDERS
            or token.lower == "yang"
            or token.text in _ENDS
            or token.text in _QUOTES
        )

    def _fronted(self, start: int) -> tuple[tuple[str, int], ...]:
        """Return the prepositional phrases in front of the verb that no other verb claims."""
        i, found = start - 1, []
        while i >= 0 and start - i < MAX_WALK_TOKENS and not self._stops(i):
            number = self.at[i]
            if number is not None:
                preposition = self._preposition(number)
                if preposition is not None and number not in self.claimed:
                    found.append((preposition, number))
                i = self.phrases[number].first
            i -= 1
        return tuple(reversed(found))
