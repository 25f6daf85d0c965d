"""The border between language analysis and everything that is read out of it.

An `Analyser` turns a sentence into tokens, names, noun phrases and predicates with their arguments.
Statements, events and actors use only what stands here, so that a trained pipeline can take the place of the
rules without any of them changing.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kronik.records.article import Article
from kronik.records.facts import ActorType
from kronik.records.span import Span


class Pos(StrEnum):
    """Universal Dependencies parts of speech, as far as they are told apart."""

    NOUN = "NOUN"
    PROPN = "PROPN"
    PRON = "PRON"
    VERB = "VERB"
    AUX = "AUX"
    ADJ = "ADJ"
    ADV = "ADV"
    NUM = "NUM"
    DET = "DET"
    ADP = "ADP"
    CCONJ = "CCONJ"
    SCONJ = "SCONJ"
    PART = "PART"
    PUNCT = "PUNCT"
    OTHER = "X"


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark. Clitics stay on their word: "katanya" is one token."""

    span: Span
    text: str
    lower: str
    lemma: str
    """Base form in lower case where it is known ("mengatakan" → "kata"), else the lower-cased word."""
    pos: Pos


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name without titles ("Ingrid Solheim", "Kementerian Pertanian Jepang", "PBB")."""

    span: Span
    label: ActorType


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: titles, modifiers and an apposed name included ("Presiden Finlandia, Aino Lehto")."""

    span: Span
    first: int
    """Index of its first token in the sentence."""
    last: int
    """Index after its last token."""
    head: int
    """Index of the head token: the name where one is apposed, else the leftmost noun."""
    name: Name | None
    """The name that the phrase denotes; None where it only contains one ("tentara Finlandia")."""


class Voice(StrEnum):
    """How a predicate assigns its roles."""

    ACTIVE = "active"
    """me-, ber-, or a bare root with its doer in front."""
    PASSIVE = "passive"
    """di-, ter-, ke-…-an: the subject undergoes."""


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb (or verb-like word) with its arguments, as indices into `Parse.phrases`; grammatical, not semantic."""

    token: int
    voice: Voice
    subject: int | None
    """Grammatical subject, also where it is shared with an earlier verb of the sentence."""
    object: int | None
    agent: int | None
    """The doer of a passive ("disambut Lehto", "oleh Lehto")."""
    obliques: tuple[tuple[str, int], ...]
    """(preposition, phrase): ("di", 4), ("kepada", 5), ("dengan", 2)."""
    negated: bool
    modal: str | None
    """The word that takes it out of the actual: akan, bisa, dapat, harus, ingin, jika, …"""


@dataclass(frozen=True, slots=True)
class Parse:
    """A sentence analysed; tokens, phrases and predicates stand in text order, tokens and phrases do not overlap."""

    span: Span
    block: int
    """Index into `Article.blocks`."""
    tokens: tuple[Token, ...]
    names: tuple[Name, ...]
    phrases: tuple[Phrase, ...]
    predicates: tuple[Predicate, ...]

    def token_at(self, offset: int) -> int | None:
        """Return the index of the token that holds the code point at `offset`."""
        at = bisect_right(self.tokens, offset, key=lambda token: token.span.start) - 1
        return at if at >= 0 and offset < self.tokens[at].span.end else None

    def predicate_of(self, token: int) -> Predicate | None:
        """Return the predicate whose verb is the token of that index."""
        at = bisect_left(self.predicates, token, key=lambda predicate: predicate.token)
        return self.predicates[at] if at < len(self.predicates) and self.predicates[at].token == token else None

    def phrase_at(self, offset: int) -> Phrase | None:
        """Return the phrase that holds the code point at `offset`."""
        at = bisect_right(self.phrases, offset, key=lambda phrase: phrase.span.start) - 1
        return self.phrases[at] if at >= 0 and offset < self.phrases[at].span.end else None


class Analyser(Protocol):
    """Anything that parses sentences; given all sentences of an article at once so that it can batch."""

    name: str
    """Name and version, printed by `kronik doctor`."""

    def parse(self, article: Article, sentences: Sequence[tuple[Span, int]]) -> tuple[Parse, ...]:
        """Parse each (sentence, index of its block), in order."""
        ...
