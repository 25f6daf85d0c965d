"""Whom a pronoun stands for."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kronik.annotate.syntax import Parse, Phrase
from kronik.lang.id.words import CROWDS, PLURAL_OPENERS, PLURAL_PRONOUNS
from kronik.records.facts import ActorType
from kronik.records.span import Span

MAX_SENTENCES_BACK = 4
"""Sentences searched for an antecedent; farther back news repeats the name."""
MAX_CROWD_SENTENCES = 2
"""Sentences back to which "mereka" is looked up among people without a name."""
_MARKS = {'"': 0, "“": 1, "”": -1}
_COLLECTIVE = frozenset({ActorType.ORGANISATION, ActorType.STATE})


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    actor: str
    subject: bool
    quoted: int
    """Number of the quotation that it stands in, counted over the article; 0 outside."""


class Antecedents:
    """The actors of each sentence in order, with what makes them likely."""

    def __init__(self, parses: Sequence[Parse], actor_at: Mapping[Span, str], types: Mapping[str, ActorType]) -> None:
        self._types = types
        self._starts = [parse.span.start for parse in parses]
        self._quotes = _Quotations(parses)
        self._sentences = [self._read(parse, actor_at) for parse in parses]
        self._parses = parses

    def _read(self, parse: Parse, actor_at: Mapping[Span, str]) -> tuple[_Candidate, ...]:
        subjects = {predicate.subject for predicate in parse.predicates}
        found = []
        for number, phrase in enumerate(parse.phrases):
            if phrase.name is not None and (actor := actor_at.get(phrase.name.span)):
                found.append(
                    _Candidate(phrase.span.start, actor, number in subjects, self._quotes.at(phrase.span.start))
                )
        return tuple(found)

    def find(self, text: str, pronoun: Span) -> str | None:
        """Return the id of the actor; None where nobody or two are equally likely."""
        here = bisect_right(self._starts, pronoun.start) - 1
        if here < 0:
            return None
        plural = pronoun.cut(text).lower() in PLURAL_PRONOUNS
        quote = self._quotes.at(pronoun.start)
        for back in range(min(MAX_SENTENCES_BACK, here) + 1):
            near = [
                c
                for c in self._sentences[here - back]
                if c.start < pronoun.start and c.quoted in {0, quote} and self._agrees(c, plural=plural)
            ]
            if near:
                crowd = self.crowd(text, pronoun) if plural else None
                return None if crowd and crowd.start > near[-1].start else self._pick(near)
        return None

    def crowd(self, text: str, pronoun: Span) -> Span | None:
        """Return the last subject for several people without a name in front of a plural pronoun."""
        here = bisect_right(self._starts, pronoun.start) - 1
        if here < 0 or pronoun.cut(text).lower() not in PLURAL_PRONOUNS:
            return None
        quote = self._quotes.at(pronoun.start)
        for parse in reversed(self._parses[max(0, here - MAX_CROWD_SENTENCES) : here + 1]):
            subjects = {predicate.subject for predicate in parse.predicates}
            for number in sorted(subjects - {None}, key=lambda n: -(n or 0)):
                phrase = parse.phrases[number or 0]
                outside = self._quotes.at(phrase.span.start) in {0, quote}
                if phrase.span.end <= pronoun.start and outside and _is_crowd(parse, phrase):
                    return phrase.span
        return self._crowd_beside(pronoun, here, quote)

    def _crowd_beside(self, pronoun: Span, here: int, quote: int) -> Span | None:
        """Return several people without a name who are told of in the sentence before, where no subject is such."""
        for parse in reversed(self._parses[max(0, here - 1) : here + 1]):
            for phrase in reversed(parse.phrases):
                outside = self._quotes.at(phrase.span.start) in {0, quote}
                if phrase.span.end <= pronoun.start and outside and phrase.name is None and _is_crowd(parse, phrase):
                    return phrase.span
        return None

    def _agrees(self, candidate: _Candidate, *, plural: bool) -> bool:
        label = self._types[candidate.actor]
        return candidate.subject and label in _COLLECTIVE if plural else label is ActorType.PERSON

    def _pick(self, near: Sequence[_Candidate]) -> str | None:
        subjects = list(dict.fromkeys(c.actor for c in near if c.subject))
        others = list(dict.fromkeys(c.actor for c in near))
        if subjects:
            return subjects[0] if len(subjects) == 1 else near[0].actor if near[0].subject else subjects[-1]
        return others[0] if len(others) == 1 else None


def _is_crowd(parse: Parse, phrase: Phrase) -> bool:
    """Tell whether a phrase without a name denotes several people."""
    first, head = parse.tokens[phrase.first], parse.tokens[phrase.head]
    if phrase.name is not None:
        return first.lower in CROWDS and phrase.name.span.start > first.span.start
    return first.lower in PLURAL_OPENERS or head.lower in CROWDS


class _Quotations:
    """Which quotation an offset stands in; a straight mark opens and closes by turns within a block."""

    def __init__(self, parses: Sequence[Parse]) -> None:
        self._borders: list[int] = [0]
        self._numbers: list[int] = [0]
        block, depth, number = -1, 0, 0
        for parse in parses:
            if parse.block != block:
                block, depth = parse.block, self._close(parse.span.start, depth)
            for token in parse.tokens:
                if token.text not in _MARKS:
                    continue
                turn = _MARKS[token.text] or (-1 if depth else 1)
                depth = 1 if turn > 0 else 0
                number += depth
                self._borders.append(token.span.start)
                self._numbers.append(number if depth else 0)

    def _close(self, start: int, depth: int) -> int:
        if depth:
            self._borders.append(start)
            self._numbers.append(0)
        return 0

    def at(self, offset: int) -> int:
        """Return the number of the quotation at an offset; 0 outside of all."""
        return self._numbers[bisect_right(self._borders, offset) - 1]
