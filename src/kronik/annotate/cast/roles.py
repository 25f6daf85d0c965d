"""Titles and roles that an article gives its persons, and who is meant where only the role stands."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from kronik.annotate.syntax import Parse, Phrase, Pos
from kronik.lang.id.names import HONORIFICS, RANKS, ROLE_HEADS, ROLE_SYNONYMS
from kronik.lang.id.offices import SHORT_OFFICES
from kronik.lang.id.words import DEMONSTRATIVES, OPENERS
from kronik.records.facts import ActorType
from kronik.records.span import Span

_DROPPED = DEMONSTRATIVES | OPENERS | RANKS | HONORIFICS
MAX_ROLE_TOKENS = 12
"""Tokens of the longest title kept as a role; what is longer is a description."""


def role_key(words: Iterable[str]) -> tuple[str, ...]:
    """Return the words of a role as compared: lower-cased, without article, rank and pointer, short forms spelt out."""
    kept = (word.lower().rstrip(".") for word in words if word[0].isalnum())
    return tuple(part for word in kept if word not in _DROPPED for part in SHORT_OFFICES.get(word, (word,)))


def find_roles(text: str, parses: Sequence[Parse], actor_at: Mapping[Span, str]) -> dict[str, list[str]]:
    """Return for each actor (by id) the roles that phrases give it, in text order, each once."""
    roles: dict[str, dict[str, None]] = defaultdict(dict)
    for parse in parses:
        for phrase in parse.phrases:
            if phrase.name is None or phrase.name.label is not ActorType.PERSON:
                continue
            if (actor := actor_at.get(phrase.name.span)) and (role := _role_of(text, parse, phrase)):
                roles[actor][role] = None
    return {actor: list(found) for actor, found in roles.items()}


def _role_of(text: str, parse: Parse, phrase: Phrase) -> str | None:
    """Return the words of the role in front of or behind a person's name."""
    name = phrase.name
    if name is None:
        return None
    inside = range(phrase.first, phrase.last)
    before = [i for i in inside if parse.tokens[i].span.end <= name.span.start]
    after = [i for i in inside if parse.tokens[i].span.start >= name.span.end]
    for part in (before, after):
        words = _trimmed(parse, part)
        if (
            words
            and len(words) <= MAX_ROLE_TOKENS
            and any(parse.tokens[i].lower.removesuffix("nya") in ROLE_HEADS for i in words[:3])
        ):
            return " ".join(text[parse.tokens[words[0]].span.start : parse.tokens[words[-1]].span.end].split())
    return None


def _trimmed(parse: Parse, part: Sequence[int]) -> list[int]:
    words = list(part)
    while words and (
        parse.tokens[words[-1]].pos is Pos.PUNCT or parse.tokens[words[-1]].lower.rstrip(".") in RANKS | HONORIFICS
    ):
        words.pop()
    while words and (parse.tokens[words[0]].pos is Pos.PUNCT or parse.tokens[words[0]].lower in OPENERS):
        words.pop(0)
    return words


class RoleBook:
    """Finds who is meant by a role."""

    def __init__(self, roles: Mapping[str, Sequence[str]]) -> None:
        self._by_key: dict[tuple[str, ...], dict[str, None]] = defaultdict(dict)
        for actor, given in roles.items():
            for role in given:
                key = role_key(role.split())
                for size in range(1, len(key) + 1):
                    self._by_key[key[:size]][actor] = None

    def holder(self, words: Iterable[str]) -> str | None:
        """Return the id of the one actor who has the role; None where nobody or several have it."""
        key = role_key(words)
        key = ROLE_SYNONYMS.get(key, key)
        if not key or key[0].removesuffix("nya") not in ROLE_HEADS:
            return None
        found = self._by_key.get(key, {})
        return next(iter(found)) if len(found) == 1 else None
