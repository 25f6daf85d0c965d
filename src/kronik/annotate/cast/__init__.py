"""The actors of an article, and who a mention denotes."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from kronik.annotate.cast.antecedents import Antecedents
from kronik.annotate.cast.gather import display_name, find_mentions, gather
from kronik.annotate.cast.pointers import Pointers
from kronik.annotate.cast.roles import RoleBook, find_roles
from kronik.annotate.syntax import Parse, Phrase
from kronik.ids import content_id
from kronik.lang.id.states import METONYMS
from kronik.lang.id.words import DEMONSTRATIVES, PERSONAL_PRONOUNS
from kronik.records.article import Article
from kronik.records.facts import Actor, Named
from kronik.records.span import Span, trimmed

__all__ = ["Cast", "find_cast"]

_EDGE = " \t\r\n\u00a0\"“”'‘’,.;:()[]-–—"
_OPENING = re.compile(r"^(?:seorang|sebuah|sang|si|oleh)\s+(?=\S)", re.IGNORECASE)
_BRACKET = re.compile(r"\s*\([^()]{0,60}\)")


class Cast:
    """Who is who in one article."""

    def __init__(self, article: Article, parses: Sequence[Parse], actors: Sequence[Actor], roles: RoleBook) -> None:
        self.actors = tuple(actors)
        self._text = article.text
        self._by_id = {actor.id: actor for actor in actors}
        self._by_span = {span: actor for actor in actors for span in actor.mentions}
        self._by_name = {actor.name.lower(): actor for actor in reversed(actors)}
        self._spans = sorted(self._by_span)
        self._phrases = [phrase for parse in parses for phrase in parse.phrases]
        self._phrase_starts = [phrase.span.start for phrase in self._phrases]
        self._roles = roles
        actor_at = {span: actor.id for span, actor in self._by_span.items()}
        self._pointers = Pointers(article.text, parses, actors)
        self._antecedents = Antecedents(parses, actor_at, {actor.id: actor.type for actor in actors})

    def resolve(self, span: Span) -> Actor | None:
        """Return the actor that the mention denotes: name, part of a name, acronym, metonym, title or role."""
        if span in self._by_span:
            return self._by_span[span]
        clean = trimmed(self._text, span.start, span.end, _EDGE)
        if clean is None:
            return None
        return self._by_span.get(clean) or self._by_phrase(clean) or self._by_words(clean) or self._pointed(clean)

    def named(self, span: Span) -> Named:
        """Return the actor that the mention denotes, or the mention's own words where it denotes none.

        A capital that stands for its state keeps its own name, with the state's actor id.
        """
        words = span.cut(self._text)
        if words.lower() in PERSONAL_PRONOUNS and (actor := self.antecedent(span)):
            return Named(actor.name, actor.id, span)
        actor = self.resolve(span)
        if actor is None:
            return Named(_cleaned(words), None, span)
        return Named(words if words.lower() in METONYMS else actor.name, actor.id, span)

    def antecedent(self, pronoun: Span) -> Actor | None:
        """Return whom a pronoun ("dia", "ia", "mereka", the span of a "-nya") stands for; None where unsure."""
        found = self._antecedents.find(self._text, pronoun)
        return self._by_id[found] if found else None

    def crowd(self, pronoun: Span) -> Span | None:
        """Return where the people without a name stand whom a plural pronoun goes on about; None where none do."""
        return self._antecedents.crowd(self._text, pronoun)

    def _pointed(self, span: Span) -> Actor | None:
        """Return the body or state that "lembaga itu" points back to."""
        found = self._pointers.find(span.cut(self._text).split(), span.start)
        return self._by_id[found] if found else None

    def _by_phrase(self, span: Span) -> Actor | None:
        """Look at the noun phrases in the span: the first one says who is meant."""
        at = max(0, bisect_right(self._phrase_starts, span.start) - 1)
        for phrase in self._phrases[at : bisect_left(self._phrase_starts, span.end)]:
            if phrase.span.end > span.start:
                return self._denoted(phrase, span)
        return None

    def _denoted(self, phrase: Phrase, span: Span) -> Actor | None:
        if phrase.name is None or not span.covers(phrase.name.span):
            return None
        return self._by_span.get(phrase.name.span)

    def _by_words(self, span: Span) -> Actor | None:
        """Look the words up as a role, or as a name that is written the same elsewhere."""
        holder = self._roles.holder(word.strip(_EDGE) for word in span.cut(self._text).split() if word.strip(_EDGE))
        if holder:
            return self._by_id[holder]
        words = " ".join(span.cut(self._text).split()).lower()
        return self._by_name.get(words)


def _cleaned(words: str) -> str:
    """Return the words of a mention on one line, without brackets, article and pointer."""
    kept = _OPENING.sub("", " ".join(_BRACKET.sub("", words).split()).strip(_EDGE))
    while (last := kept.rpartition(" "))[0] and last[2].lower() in DEMONSTRATIVES:
        kept = last[0]
    return kept or words


def find_cast(article: Article, parses: Sequence[Parse]) -> Cast:
    """Gather the mentions of the parses into actors."""
    groups = gather(find_mentions(article, parses))
    names = [display_name(group) for group in groups]
    ids = [content_id(article.id, name, group.label.value) for name, group in zip(names, groups, strict=True)]
    actor_at = {span: actor for actor, group in zip(ids, groups, strict=True) for span in group.spans}
    roles = find_roles(article.text, parses, actor_at)
    actors: dict[str, Actor] = {}
    for actor, name, group in zip(ids, names, groups, strict=True):
        spans = tuple(group.spans)
        if actor in actors:
            spans = tuple(sorted((*actors[actor].mentions, *spans)))
        actors[actor] = Actor(actor, name, group.label, spans, tuple(roles.get(actor, ())))
    return Cast(article, parses, tuple(actors.values()), RoleBook(roles))
