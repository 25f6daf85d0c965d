"""Predicates with their subjects, objects, agents and obliques, found by walking from the verb."""

from collections.abc import Sequence
from dataclasses import dataclass

from kronik.annotate.rules.morphology import Shape, verb_shape
from kronik.annotate.syntax import Phrase, Pos, Predicate, Token, Voice
from kronik.lang.id.words import (
    CONDITIONS,
    MODALS,
    NEGATIONS,
    PURPOSES,
    REPORTING_ROOTS,
)
from kronik.records.facts import ActorType

MAX_WALK_TOKENS = 60
"""Tokens walked from a verb in search of its arguments; beyond that the guess is worse than none."""
_CONTROL = frozenset({"untuk", "guna", "sambil", "seraya", "sembari", "tanpa", "dengan", "dalam", "usai", "setelah", "sebelum", "hendak", "agar", "supaya", "demi", "saat", "ketika"})
_BORDERS = frozenset({"bahwa", "karena", "jika", "kalau", "apabila", "bila", "meski", "meskipun", "walau", "walaupun", "sehingga", "sementara", "sedangkan", "namun", "tetapi", "tapi", "agar", "supaya", "ketika", "saat", "setelah", "sebelum", "sejak", "padahal"})
_LIGHT = frozenset({Pos.AUX, Pos.ADV, Pos.PART})
_ENDS = frozenset({";", ":", "?", "!", "."})
_QUOTES = frozenset("\"“”«»")
_NO_AGENT_HEADS = frozenset({"kembali", "lebih"})


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
        self._read_right(frame)
        frame.obliques = self._fronted(frame, start) + frame.obliques
        self.frames.append(frame)
        self.by_verb[verb] = frame

    def _read_cluster(self, frame: _Frame) -> int:
        """Read negation and modal words in front of the verb; return the index of the first of them."""
        i = frame.token
        while i > 0 and self.at[i - 1] is None and (self.tokens[i - 1].pos in _LIGHT or self.tokens[i - 1].lower in MODALS):
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
            if phrase is not None:
                if self._preposition(phrase) is None:
                    return self._doer(phrase, frame, start)
                i = self.phrases[phrase].first - 1
            elif token.lower == "yang":
                frame.relative = True
                return self._before(i)
            elif i == start - 1 and token.lower in _CONTROL:
                return self._controlled(frame, i)
            elif token.pos is Pos.VERB or (i == start - 1 and token.pos is Pos.CCONJ):
                return self._shared(i)
            elif token.lower in _BORDERS or token.text in _ENDS or token.text in _QUOTES:
                self._note_condition(frame, token)
                return self._shared(i) if token.lower not in _QUOTES and token.lower != "bahwa" and i > 0 else None
            i -= 1
        return None

    def _doer(self, phrase: int, frame: _Frame, start: int) -> int:
        """Return the phrase, or the subject before it where it is the object of a verb that this one only goes on from."""
        before = self.frames[-1] if self.frames else None
        if before is not None and before.object == phrase and before.relative and before.subject is not None:
            return before.subject
        if before is None or before.object != phrase or start != frame.token or frame.voice is Voice.PASSIVE:
            return phrase
        if self.phrases[phrase].last != start or before.subject is None or self.tokens[before.token].lemma in _OPENS_CLAUSE:
            return phrase
        return before.subject

    def _is_report(self, verb: int) -> bool:
        """Tell whether a bare verb of saying stands in front of its speaker ("kata X"), not behind him ("X Sebut Y")."""
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
        while phrase > 0 and self._is_place(phrase):
            gap = self.tokens[self.phrases[phrase - 1].last : self.phrases[phrase].first]
            if len(gap) != 1 or gap[0].text not in {",", "("} or not self._is_place(phrase - 1):
                break
            phrase -= 1
        return phrase

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
        """Return the subject of the nearest predicate at or left of a token."""
        if i in self.by_verb:
            return self.by_verb[i].subject
        for frame in reversed(self.frames):
            if frame.token <= i:
                return frame.subject
        return None

    def _controlled(self, frame: _Frame, i: int) -> int | None:
        """Return who does what stands behind "untuk": the object of asking and letting, else the subject."""
        word = self.tokens[i].lower
        if word in {"untuk", "guna", "demi", *PURPOSES, "hendak"} and frame.modal is None:
            frame.modal = word
        if word == "tanpa":
            frame.negated = True
        before = next((f for f in reversed(self.frames) if f.token < i), None)
        if before is None:
            return None
        if word in {"untuk", *PURPOSES} and self.tokens[before.token].lemma in _DIRECTIVES and before.object is not None:
            return before.object
        return before.subject

    def _note_condition(self, frame: _Frame, token: Token) -> None:
        if token.lower in CONDITIONS and frame.modal is None:
            frame.modal = token.lower

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
        return token.pos is Pos.VERB or token.lower in _BORDERS or token.lower == "yang" or token.text in _ENDS or token.text in _QUOTES

    def _fronted(self, frame: _Frame, start: int) -> tuple[tuple[str, int], ...]:
        """Return the prepositional phrases in front of the verb that no other verb claims."""
        i, found = start - 1, []
        while i >= 0 and start - i < MAX_WALK_TOKENS and not self._stops(i):
            number = self.at[i]
            if number is not None:
                preposition = self._preposition(number)
                if preposition is not None:
                    found.append((preposition, number))
                i = self.phrases[number].first
            i -= 1
        return tuple(reversed(found))


_DIRECTIVES = frozenset({"minta", "ajak", "imbau", "desak", "izin", "perintah", "suruh", "larang", "dorong", "paksa", "tugas", "undang", "ingat", "bantu", "mohon", "tuntut", "seru"})
_OPENS_CLAUSE = _DIRECTIVES | {
    "kata", "sebut", "nyata", "nilai", "duga", "klaim", "aku", "harap", "ingin", "tahu", "yakin", "lihat", "dengar", "temu", "buat", "biar", "jadi", "umum", "lapor", "tegas", "jelas", "ungkap", "anggap", "tuduh", "tuding", "bukti",
    "tunjuk", "sampai", "ancam", "kira", "percaya", "papar", "tutur", "beri", "bikin", "akibat", "sebab", "sangka", "pasti", "prediksi", "perkira", "kabar", "tulis", "terang", "tambah", "mungkin", "tangkap", "saksi", "rekam", "dapat",
}  # fmt: skip
"""Verbs of which the object is the doer of the verb behind it."""
