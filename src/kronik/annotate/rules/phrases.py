"""Noun phrases with what is apposed to them, and whom they name."""

from collections.abc import Sequence

from kronik.annotate.rules.chunks import NOMINAL, YEAR_CHARS, Chunk, ChunkReader
from kronik.annotate.syntax import Name, Phrase, Pos, Token
from kronik.lang.id.names import ROLE_HEADS
from kronik.lang.id.words import WEEKDAYS_AND_MONTHS
from kronik.records.facts import ActorType
from kronik.records.span import Span

MAX_BRACKET_TOKENS = 6
"""Tokens of a bracket that still belongs to the phrase in front of it: an age, a short form, a full form."""
BRACKET_TOKENS = 3
"""Tokens of a bracket that holds one word."""
ROLE_REACH_TOKENS = 3
"""Tokens in front of a preposition in which the role is looked for whose attribute it opens."""
_ATTRIBUTE_PREPOSITIONS = frozenset({"pada", "dari", "di", "untuk", "bidang", "dalam"})
_LISTERS = frozenset({"dan", "serta", "atau"})


def find_phrases(tokens: Sequence[Token], names: Sequence[Name]) -> tuple[Phrase, ...]:
    """Return the noun phrases of a sentence in order, none within another; expressions of time are none."""
    at_name = _names_by_token(tokens, names)
    chunks: list[Chunk] = []
    for chunk in ChunkReader(tokens, names, at_name).read():
        if not chunks or chunk.first >= chunks[-1].last:
            opened, chunk.last = chunk.last, _with_bracket(tokens, chunk.last)
            if chunk.name is None and chunk.last > opened:
                chunk.name = _inserted(tokens, names, at_name, chunk, opened)
            chunks.append(chunk)
    return tuple(_phrase(tokens, names, at_name, chunk) for chunk in _Apposer(tokens, names, at_name).join(chunks))


def _names_by_token(tokens: Sequence[Token], names: Sequence[Name]) -> list[int | None]:
    """Return for each token the index of the name that it stands in."""
    out: list[int | None] = [None] * len(tokens)
    n = 0
    for i, token in enumerate(tokens):
        while n < len(names) and names[n].span.end <= token.span.start:
            n += 1
        if n < len(names) and names[n].span.start <= token.span.start:
            out[i] = n
    return out


def _with_bracket(tokens: Sequence[Token], end: int) -> int:
    """Return the end of the phrase with a short bracket behind it."""
    if end >= len(tokens) or tokens[end].text != "(":
        return end
    for i in range(end + 1, min(end + 1 + MAX_BRACKET_TOKENS, len(tokens))):
        if tokens[i].text == ")":
            return i + 1 if _names_something(tokens[end + 1 : i]) else end
    return end


def _inserted(
    tokens: Sequence[Token], names: Sequence[Name], at_name: Sequence[int | None], chunk: Chunk, opened: int
) -> int | None:
    """Return the name that an editor put in brackets behind a word for somebody ("Dia (Presiden Hartono)").

    Bodies and states only explain a pronoun ("Mereka (Persija)"); behind a role they may be its short form.
    """
    name = at_name[chunk.last - 2]
    if name is None or any(
        at_name[i] is None and tokens[i].pos is not Pos.NOUN for i in range(opened + 1, chunk.last - 1)
    ):
        return None
    pronoun = opened == chunk.first + 1 and tokens[chunk.first].pos is Pos.PRON
    person = names[name].label is ActorType.PERSON
    return name if pronoun or (person and chunk.role) else None


def _names_something(inside: Sequence[Token]) -> bool:
    if not inside:
        return False
    if len(inside) == 1 and inside[0].text.isdigit():
        return len(inside[0].text) < YEAR_CHARS
    return inside[0].pos in NOMINAL and inside[0].lower not in WEEKDAYS_AND_MONTHS


class _Apposer:
    """Joins a role and the name behind its comma or bracket, a name and the role behind it, a role and its "pada X"."""

    def __init__(self, tokens: Sequence[Token], names: Sequence[Name], at_name: Sequence[int | None]) -> None:
        self.tokens = tokens
        self.names = names
        self.at_name = at_name

    def join(self, chunks: Sequence[Chunk]) -> list[Chunk]:
        """Return the chunks with what is apposed to them taken in."""
        out: list[Chunk] = []
        for chunk in chunks:
            if out and (holder := self._holder(out[-1], chunk)) is not None:
                out[-1].name, out[-1].last = holder, chunk.last
                continue
            if not out or not self._is_apposition(out[-1], chunk):
                out.append(chunk)
                continue
            before = out[-1]
            if not before.role and len(out) > 1 and self._is_attribute(out[-2], before):
                out.pop()
                before = out[-1]
            if not self._names_person(before):
                before.name = chunk.name
            before.last, before.apposed = chunk.last, True
        return out

    def _holder(self, before: Chunk, chunk: Chunk) -> int | None:
        """Return who holds an office whose short form stands in brackets ("Kepala Polisi Resor (Kapolres) Garut X")."""
        bracket = self.tokens[max(before.first, chunk.first - BRACKET_TOKENS) : chunk.first]
        closed = before.last in {chunk.first, chunk.first - BRACKET_TOKENS}
        if not before.role or before.apposed or self._names_person(before) or not closed:
            return None
        if [bracket[0].text, bracket[-1].text] != ["(", ")"] or not bracket[1].text.isalpha():
            return None
        inside = [n for n in self.at_name[chunk.first : chunk.last] if n is not None]
        person = bool(inside) and self.names[inside[-1]].label is ActorType.PERSON
        return inside[-1] if person else None

    def _names_person(self, chunk: Chunk) -> bool:
        return chunk.name is not None and self.names[chunk.name].label is ActorType.PERSON

    def _is_attribute(self, outer: Chunk, inner: Chunk) -> bool:
        gap = self.tokens[outer.last : inner.first]
        return outer.role and outer.name is None and len(gap) == 1 and gap[0].lower in _ATTRIBUTE_PREPOSITIONS

    def _is_apposition(self, before: Chunk, chunk: Chunk) -> bool:
        gap = self.tokens[before.last : chunk.first]
        if len(gap) != 1 or gap[0].text != "," or before.apposed:
            return False
        if chunk.last < len(self.tokens) and self.tokens[chunk.last].lower in _LISTERS and self._is_listed(chunk):
            return False
        if self._names_person(chunk) and not self._names_person(before):
            related = self._is_relation(before) and not (chunk.last < len(self.tokens) and self._acts(chunk.last))
            return related or ((before.role or self._follows_role(before)) and not self._is_fronted(before, chunk))
        return self._names_person(before) and chunk.role and chunk.name is None

    def _is_relation(self, before: Chunk) -> bool:
        """Tell whether the words tell what somebody is to somebody ("sekutu terdekatnya, X"), inside the sentence."""
        return before.first > 0 and before.name is None and self.tokens[before.last - 1].lower.endswith("nya")

    def _is_fronted(self, before: Chunk, chunk: Chunk) -> bool:
        """Tell whether a sentence opens with "Di depan Presiden X," and goes on with who did something there."""
        i = before.first
        while i > 0 and self.tokens[i - 1].pos is Pos.ADP:
            i -= 1
        return i == 0 and before.first > 0 and chunk.last < len(self.tokens) and self._acts(chunk.last)

    def _acts(self, i: int) -> bool:
        return self.tokens[i].pos in {Pos.VERB, Pos.AUX, Pos.ADV, Pos.PART}

    def _is_listed(self, chunk: Chunk) -> bool:
        """Tell whether a comma in front of "dan" closes a list, or no name makes the words an apposition."""
        return not self._names_person(chunk) or self.tokens[chunk.last - 1].text == ","

    def _follows_role(self, chunk: Chunk) -> bool:
        """Tell whether the phrase is the attribute of a role ("peneliti pada X")."""
        i = chunk.first - 1
        if i <= 0 or self.tokens[i].lower not in _ATTRIBUTE_PREPOSITIONS:
            return False
        return any(token.lower in ROLE_HEADS for token in self.tokens[max(0, i - ROLE_REACH_TOKENS) : i])


def _phrase(tokens: Sequence[Token], names: Sequence[Name], at_name: Sequence[int | None], chunk: Chunk) -> Phrase:
    name = names[chunk.name] if chunk.name is not None else None
    span = Span(tokens[chunk.first].span.start, tokens[chunk.last - 1].span.end)
    return Phrase(span, chunk.first, chunk.last, _head(tokens, at_name, chunk), name)


def _head(tokens: Sequence[Token], at_name: Sequence[int | None], chunk: Chunk) -> int:
    inside = range(chunk.first, chunk.last)
    if chunk.name is not None:
        return next((i for i in inside if at_name[i] == chunk.name), chunk.first)
    return next((i for i in inside if tokens[i].pos in NOMINAL), chunk.first)
