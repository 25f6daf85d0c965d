"""Noun phrases without appositions: where they begin and end, and whom their words name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kronik.annotate.rules.candidates import is_field
from kronik.annotate.syntax import Name, Pos, Token
from kronik.lang.id.names import (
    BODY_CLASSES,
    DEGREES,
    HONORIFICS,
    OFFICE_JOINTS,
    ORG_WORDS,
    PLACE_HEADS,
    RANK_HEADS,
    RELATIVES,
    ROLE_HEADS,
    ROLE_WORDS,
)
from kronik.lang.id.words import (
    COUNT_NOUNS,
    DEMONSTRATIVES,
    OPENERS,
    ORDINALS,
    POSSESSIVE_PRONOUNS,
    TIME_NOUNS,
    UNITS,
    WEEKDAYS_AND_MONTHS,
)
from kronik.records.facts import ActorType

MAX_TIME_TOKENS = 6
"""Tokens up to which a phrase that opens with a noun of time is only a date or clock time."""
YEAR_CHARS = 4
"""Digits of a year; a bare number of so many is read as one."""
NOMINAL = frozenset({Pos.NOUN, Pos.PROPN})
_INNER = frozenset({Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.NUM})
_BEFORE_VERB = frozenset({Pos.VERB, Pos.AUX, Pos.PART, Pos.ADV})


@dataclass(slots=True)
class Chunk:
    """Words `[first, last)` that belong to one noun."""

    first: int
    last: int
    name: int | None
    """Index of the name that it denotes."""
    role: bool
    """Opens with a word for a person: role, title or rank."""
    apposed: bool = False


class ChunkReader:
    """Finds the chunks of one sentence."""

    def __init__(self, tokens: Sequence[Token], names: Sequence[Name], at_name: Sequence[int | None]) -> None:
        self.tokens = tokens
        self.names = names
        self.at_name = at_name

    def read(self) -> Iterator[Chunk]:
        """Yield the chunks in order, expressions of time left out."""
        i = 0
        while i < len(self.tokens):
            end, found = self._end(i)
            if found and not self._is_time(i, end):
                start = self._first_word(i, end)
                role = self._opens_person(start)
                name = self._denoted(i, start, end, role=role)
                end = self._after_degrees(end)
                yield Chunk(i, end, name, role)
            i = max(end, i + 1)

    def _end(self, first: int) -> tuple[int, bool]:
        """Return where the phrase that starts here ends, and whether there is one."""
        if self.tokens[first].pos is Pos.PRON:
            return self._after_pointer(first + 1), True
        start = self._after_openers(first)
        i = self._after_nouns(start)
        if i == start:
            pointed = i > first and i < len(self.tokens) and self.tokens[i].lower in DEMONSTRATIVES
            counted = i > first and self.tokens[i - 1].lower in COUNT_NOUNS
            return (self._after_pointer(i), True) if pointed or counted else (i, False)
        if first == start and all(self._is_bare_adjective(j) for j in range(start, i)):
            return i, False
        return self._after_pointer(self._after_possessor(i)), True

    def _after_degrees(self, end: int) -> int:
        """Step over the academic degrees behind a name ("Rudi Hartawan, S.H., M.H.")."""
        if self.at_name[end - 1] is None:
            return end
        while end < len(self.tokens):
            first = end + 1 if self.tokens[end].text == "," else end
            if first >= len(self.tokens) or not self._is_degree(first):
                break
            end = first + 1
        return end

    def _is_degree(self, i: int) -> bool:
        text = self.tokens[i].text
        return self.at_name[i] is None and text[0].isupper() and text.lower().rstrip(".") in DEGREES

    def _after_openers(self, i: int) -> int:
        first = i
        while i < len(self.tokens) and self.at_name[i] is None and self._opens(i, first):
            i += 1
        return i

    def _opens(self, i: int, first: int) -> bool:
        token = self.tokens[i]
        return token.lower in OPENERS or token.pos is Pos.NUM or (i > first and token.lower in UNITS)

    def _after_nouns(self, i: int) -> int:
        start = i
        while i < len(self.tokens) and (
            self.at_name[i] is not None or self.tokens[i].pos in _INNER or (i > start and self._is_ordinal(i))
        ):
            if i > start and self._breaks(i):
                break
            i += 1
            if self._joins_fields(start, i):
                i += 1
        return i

    def _is_ordinal(self, i: int) -> bool:
        """Tell whether an ordinal counts the relatives of whoever is named behind it ("istri kedua Bupati Garut")."""
        if self.tokens[i].lower not in ORDINALS or i + 1 >= len(self.tokens):
            return False
        related = self.at_name[i - 1] is None and self.tokens[i - 1].lower in RELATIVES
        return related and (self.at_name[i + 1] is not None or self.tokens[i + 1].pos in _INNER)

    def _joins_fields(self, start: int, i: int) -> bool:
        """Tell whether "dan" or a comma stands between two fields of an office ("Menteri Kelautan dan Perikanan X")."""
        if i + 1 >= len(self.tokens) or self.tokens[i].lower not in OFFICE_JOINTS or not self._opens_person(start):
            return False
        before, after = self.tokens[i - 1], self.tokens[i + 1]
        if self.at_name[i - 1] is not None or self.at_name[i + 1] is not None or after.lower in ROLE_HEADS:
            return False
        if not is_field(after.lower) or not is_field(before.lower) or i - 1 == start:
            return False
        return before.text[0].isupper() == after.text[0].isupper() and (
            after.text[0].isupper() or {before.lower, after.lower} <= ORG_WORDS
        )

    def _is_bare_adjective(self, i: int) -> bool:
        return self.at_name[i] is None and self.tokens[i].pos is Pos.ADJ

    def _after_possessor(self, i: int) -> int:
        """Step over a pronoun that owns ("negara kami"), unless it is the subject of what follows."""
        if i >= len(self.tokens) or self.tokens[i].lower not in POSSESSIVE_PRONOUNS:
            return i
        acts = i + 1 < len(self.tokens) and self.tokens[i + 1].pos in _BEFORE_VERB
        return i if acts else i + 1

    def _after_pointer(self, i: int) -> int:
        return i + 1 if i < len(self.tokens) and self.tokens[i].lower in DEMONSTRATIVES else i

    def _breaks(self, i: int) -> bool:
        """Tell whether a new phrase begins inside a run of nominal words."""
        here, before = self.at_name[i], self.at_name[i - 1]
        if here is not None and here == before:
            return False
        lower = self.tokens[i].lower
        if lower in TIME_NOUNS and (lower in WEEKDAYS_AND_MONTHS or before is not None):
            return True
        if before is not None and self.names[before].label is ActorType.PERSON:
            return True
        return self.tokens[i - 1].lower.endswith("nya") and here is None and self.tokens[i].pos is not Pos.ADJ

    def _is_time(self, first: int, end: int) -> bool:
        inside = self.tokens[first:end]
        lead = next((token.lower for token in inside if token.pos in NOMINAL), inside[0].lower)
        if lead not in TIME_NOUNS:
            return all(token.pos is Pos.NUM for token in inside) and len(inside[0].text) >= YEAR_CHARS
        return lead in WEEKDAYS_AND_MONTHS or end - first < MAX_TIME_TOKENS

    def _first_word(self, first: int, end: int) -> int:
        """Return the index of the first word that only counting words stand in front of."""
        for i in range(first, end):
            if self.at_name[i] is not None or not (self.tokens[i].lower in OPENERS or self.tokens[i].pos is Pos.NUM):
                return i
        return first

    def _opens_person(self, start: int) -> bool:
        key = self.tokens[start].lower.rstrip(".")
        if self.at_name[start] is not None:
            return False
        return key.removesuffix("nya") in ROLE_HEADS or key in HONORIFICS or key in RANK_HEADS

    def _denoted(self, first: int, start: int, end: int, *, role: bool) -> int | None:
        """Return the name that the phrase denotes: its first word, or what a role or class word is followed by."""
        inside = [n for n in dict.fromkeys(self.at_name[first:end]) if n is not None]
        if not inside:
            return None
        if self.at_name[start] is not None:
            return None if self._only_modifies(start, end) else self.at_name[start]
        last = inside[-1]
        persons = [n for n in inside if self.names[n].label is ActorType.PERSON]
        if role and persons and self._belongs(start, persons[-1]):
            return None
        if role:
            unknown = self.names[last].label is ActorType.OTHER and self.at_name[end - 1] == last
            return persons[-1] if persons else last if unknown else None
        if persons and self.at_name[end - 1] == persons[-1] and self.tokens[start].lower.endswith("nya"):
            return persons[-1]
        return inside[0] if self._says_kind(start, end) else None

    def _belongs(self, start: int, name: int) -> bool:
        """Tell whether who is spoken of is a relative of the person named ("mantan istri Rudi", "putra Presiden X")."""
        first = next(i for i in range(start, len(self.tokens)) if self.at_name[i] == name)
        offices = ROLE_HEADS - RELATIVES
        office = next((i for i in range(start + 1, first) if self.tokens[i].lower in offices), first)
        before = self.tokens[office - 1] if office > start else None
        if before is None or before.lower not in RELATIVES or (before.text[0].isupper() and first > 1):
            return False
        return start == 0 or self.tokens[start - 1].lower != "sang"

    def _only_modifies(self, start: int, end: int) -> bool:
        """Tell whether common nouns follow the name inside the phrase, so that it is not what is spoken of."""
        return any(self.at_name[i] is None and self.tokens[i].pos is Pos.NOUN for i in range(start, end))

    def _says_kind(self, start: int, end: int) -> bool:
        """Tell whether only words that say what the name is stand in front of it ("kantor berita TASS")."""
        for i in range(start, end):
            if self.at_name[i] is not None:
                return i > start
            lower = self.tokens[i].lower
            if lower not in BODY_CLASSES and lower not in PLACE_HEADS and (i == start or lower not in ROLE_WORDS):
                return False
        return False
