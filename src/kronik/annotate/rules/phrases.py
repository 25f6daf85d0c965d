"""Noun phrases: where they begin and end, what is apposed to them, and whom they name."""

from collections.abc import Sequence
from dataclasses import dataclass

from kronik.annotate.syntax import Name, Phrase, Pos, Token
from kronik.lang.id.names import BODY_CLASSES, HONORIFICS, PLACE_HEADS, RANK_HEADS, ROLE_HEADS, ROLE_WORDS
from kronik.lang.id.words import DEMONSTRATIVES, OPENERS, TIME_NOUNS, UNITS, WEEKDAYS_AND_MONTHS
from kronik.records.facts import ActorType
from kronik.records.span import Span

MAX_BRACKET_TOKENS = 6
"""Tokens of a bracket that still belongs to the phrase in front of it: an age, a short form, a full form."""
_NOMINAL = frozenset({Pos.NOUN, Pos.PROPN})
_INNER = frozenset({Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.NUM})
_ATTRIBUTE_PREPOSITIONS = frozenset({"pada", "dari", "di", "untuk", "bidang", "dalam"})
_LISTERS = frozenset({"dan", "serta", "atau"})


@dataclass(slots=True)
class _Chunk:
    first: int
    last: int
    core: int
    """End of the words before brackets and appositions."""
    name: int | None
    """Index of the name that it denotes."""
    role: bool
    """Opens with a word for a person: role, title or rank."""
    apposed: bool = False


def find_phrases(tokens: Sequence[Token], names: Sequence[Name]) -> tuple[Phrase, ...]:
    """Return the noun phrases of a sentence in order; expressions of time are none."""
    at_name = _names_by_token(tokens, names)
    chunks = _chunks(tokens, names, at_name)
    for chunk in chunks:
        chunk.last = _with_bracket(tokens, chunk.last)
    chunks = [chunk for before, chunk in zip([None, *chunks], chunks, strict=False) if before is None or chunk.first >= before.last]
    return tuple(_phrase(tokens, names, at_name, chunk) for chunk in _apposed(tokens, chunks, names))


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


def _chunks(tokens: Sequence[Token], names: Sequence[Name], at_name: Sequence[int | None]) -> list[_Chunk]:
    chunks: list[_Chunk] = []
    i = 0
    while i < len(tokens):
        end = _chunk_end(tokens, names, at_name, i)
        if end == i:
            i += 1
            continue
        if not _is_time(tokens, i, end):
            role = _opens_person(tokens, at_name, i, end)
            chunks.append(_Chunk(i, end, end, _denoted(tokens, names, at_name, i, end, role=role), role))
        i = end
    return chunks


def _chunk_end(tokens: Sequence[Token], names: Sequence[Name], at_name: Sequence[int | None], first: int) -> int:
    """Return the end of the noun phrase that starts here; `first` where none does."""
    if tokens[first].pos is Pos.PRON:
        return first + 2 if first + 1 < len(tokens) and tokens[first + 1].lower in DEMONSTRATIVES else first + 1
    i = first
    while i < len(tokens) and (tokens[i].lower in OPENERS or tokens[i].pos is Pos.NUM or (i > first and tokens[i].lower in UNITS)) and at_name[i] is None:
        i += 1
    start = i
    while i < len(tokens) and (at_name[i] is not None or tokens[i].pos in _INNER) and not (i > start and _breaks(tokens, names, at_name, i)):
        i += 1
    if i > start and first == start and all(at_name[j] is None and tokens[j].pos is Pos.ADJ for j in range(start, i)):
        return first
    if i == start and not _counted(tokens, first, i):
        return i if i < len(tokens) and i > first and tokens[i].lower in DEMONSTRATIVES else first
    if i < len(tokens) and tokens[i].pos is Pos.PRON and i > start and tokens[i].lower in {"saya", "kami", "kita", "mereka", "dia", "anda", "beliau"} and not _verb_follows(tokens, i):
        i += 1
    if i < len(tokens) and tokens[i].lower in DEMONSTRATIVES and tokens[i].pos in {Pos.DET, Pos.ADV}:
        i += 1
    return i


def _verb_follows(tokens: Sequence[Token], i: int) -> bool:
    return i + 1 < len(tokens) and tokens[i + 1].pos in {Pos.VERB, Pos.AUX, Pos.PART, Pos.ADV}


def _counted(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Tell whether a number with its unit stands without a noun ("12 orang tewas")."""
    return end > first and tokens[end - 1].lower in {"orang", "warga", "unit", "ekor"}


def _breaks(tokens: Sequence[Token], names: Sequence[Name], at_name: Sequence[int | None], i: int) -> bool:
    """Tell whether a new phrase begins inside a run of nominal words."""
    here, before = at_name[i], at_name[i - 1]
    if here is not None and here == before:
        return False
    if tokens[i].lower in TIME_NOUNS and (tokens[i].lower in WEEKDAYS_AND_MONTHS or before is not None):
        return True
    if before is not None and names[before].label is ActorType.PERSON:
        return True
    return tokens[i - 1].lower.endswith("nya") and here is None and tokens[i].pos is not Pos.ADJ


def _is_time(tokens: Sequence[Token], first: int, end: int) -> bool:
    lead = next((token.lower for token in tokens[first:end] if token.pos in _NOMINAL), tokens[first].lower)
    if lead not in TIME_NOUNS:
        return all(token.pos is Pos.NUM for token in tokens[first:end]) and len(tokens[first].text) >= len("2023")
    return lead in WEEKDAYS_AND_MONTHS or end - first < MAX_BRACKET_TOKENS


def _opens_person(tokens: Sequence[Token], at_name: Sequence[int | None], first: int, end: int) -> bool:
    for i in range(first, end):
        key = tokens[i].lower.rstrip(".")
        if at_name[i] is not None:
            return False
        if tokens[i].lower in OPENERS or tokens[i].pos is Pos.NUM:
            continue
        return key.removesuffix("nya") in ROLE_HEADS or key in HONORIFICS or key in RANK_HEADS
    return False


def _denoted(tokens: Sequence[Token], names: Sequence[Name], at_name: Sequence[int | None], first: int, end: int, *, role: bool) -> int | None:
    """Return the name that the phrase denotes: its first word, or what a role or class word is followed by."""
    inside = [n for n in dict.fromkeys(at_name[first:end]) if n is not None]
    if not inside:
        return None
    start = next((i for i in range(first, end) if tokens[i].lower not in OPENERS and tokens[i].pos is not Pos.NUM or at_name[i] is not None), first)
    if at_name[start] is not None and not _only_modifies(tokens, at_name, start, end):
        return at_name[start]
    persons = [n for n in inside if names[n].label is ActorType.PERSON]
    if role:
        return persons[-1] if persons else _unlabelled(tokens, names, at_name, inside, end)
    if persons and at_name[end - 1] == persons[-1] and tokens[start].lower.endswith("nya"):
        return persons[-1]
    return inside[0] if _is_class(tokens, at_name, start, inside[0]) else None


def _only_modifies(tokens: Sequence[Token], at_name: Sequence[int | None], start: int, end: int) -> bool:
    """Tell whether common nouns follow the name inside the phrase, so that it is not what is spoken of."""
    return any(at_name[i] is None and tokens[i].pos is Pos.NOUN for i in range(start, end))


def _unlabelled(tokens: Sequence[Token], names: Sequence[Name], at_name: Sequence[int | None], inside: Sequence[int], end: int) -> int | None:
    """Return a last name of unknown kind right after a role ("kiper Spirit" stays a body's)."""
    last = inside[-1]
    return last if names[last].label is ActorType.OTHER and at_name[end - 1] == last else None


def _is_class(tokens: Sequence[Token], at_name: Sequence[int | None], start: int, name: int) -> bool:
    """Tell whether only words that say what the name is stand in front of it ("kantor berita TASS", "kota Minsk")."""
    first = at_name.index(name)
    before = [token.lower for token in tokens[start:first]]
    return bool(before) and (before[0] in BODY_CLASSES or before[0] in PLACE_HEADS) and all(word in BODY_CLASSES or word in PLACE_HEADS or word in ROLE_WORDS for word in before)


def _with_bracket(tokens: Sequence[Token], end: int) -> int:
    """Return the end of the phrase with a short bracket behind it."""
    if end >= len(tokens) or tokens[end].text != "(":
        return end
    for i in range(end + 1, min(end + 1 + MAX_BRACKET_TOKENS, len(tokens))):
        if tokens[i].text == ")":
            return i + 1 if _names_something(tokens[end + 1 : i]) else end
    return end


def _names_something(inside: Sequence[Token]) -> bool:
    if not inside:
        return False
    if len(inside) == 1 and inside[0].text.isdigit():
        return len(inside[0].text) < len("2023")
    return inside[0].pos in _NOMINAL and inside[0].lower not in WEEKDAYS_AND_MONTHS


def _apposed(tokens: Sequence[Token], chunks: Sequence[_Chunk], names: Sequence[Name]) -> list[_Chunk]:
    """Join a role and the name behind its comma, a name and the role behind it, a role with its "pada X"."""
    out: list[_Chunk] = []
    for chunk in chunks:
        before = out[-1] if out else None
        if before and _is_apposition(tokens, before, chunk, names):
            outer = out[-2] if len(out) > 1 and before.name is None or (len(out) > 1 and not before.role) else None
            if outer and outer.role and outer.name is None and not before.role and _is_attribute(tokens, outer, before):
                out.pop()
                before = outer
            before.name = chunk.name if before.name is None or (before.role is False and names[before.name].label is not ActorType.PERSON) else before.name
            before.last, before.apposed = chunk.last, True
        else:
            out.append(chunk)
    return out


def _is_attribute(tokens: Sequence[Token], outer: _Chunk, inner: _Chunk) -> bool:
    gap = tokens[outer.last : inner.first]
    return len(gap) == 1 and gap[0].lower in _ATTRIBUTE_PREPOSITIONS


def _is_apposition(tokens: Sequence[Token], before: _Chunk, chunk: _Chunk, names: Sequence[Name]) -> bool:
    gap = tokens[before.last : chunk.first]
    if len(gap) != 1 or gap[0].text != "," or before.apposed:
        return False
    after = tokens[chunk.last] if chunk.last < len(tokens) else None
    if after is not None and after.lower in _LISTERS:
        return False
    person = chunk.name is not None and names[chunk.name].label is ActorType.PERSON
    named = before.name is not None and names[before.name].label is ActorType.PERSON
    if person and not named:
        return before.role or _follows_role(tokens, before)
    return named and not person and chunk.role and chunk.name is None


def _follows_role(tokens: Sequence[Token], chunk: _Chunk) -> bool:
    """Tell whether the phrase is the attribute of a role ("peneliti pada X")."""
    i = chunk.first - 1
    return i > 0 and tokens[i].lower in _ATTRIBUTE_PREPOSITIONS and _role_nearby(tokens, i)


def _role_nearby(tokens: Sequence[Token], i: int) -> bool:
    return any(token.lower in ROLE_HEADS for token in tokens[max(0, i - 3) : i])


def _phrase(tokens: Sequence[Token], names: Sequence[Name], at_name: Sequence[int | None], chunk: _Chunk) -> Phrase:
    name = names[chunk.name] if chunk.name is not None else None
    span = Span(tokens[chunk.first].span.start, tokens[chunk.last - 1].span.end)
    return Phrase(span, chunk.first, chunk.last, _head(tokens, at_name, chunk), name)


def _head(tokens: Sequence[Token], at_name: Sequence[int | None], chunk: _Chunk) -> int:
    inside = range(chunk.first, chunk.last)
    if chunk.name is not None:
        found = next((i for i in inside if at_name[i] == chunk.name), None)
        if found is not None:
            return found
    return next((i for i in inside if tokens[i].pos in _NOMINAL), chunk.last - 1 if chunk.last - chunk.first == 1 else chunk.first)
