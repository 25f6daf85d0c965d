"""Verbs of several words ("meminta maaf", "menembak mati") read as one predicate."""

from collections.abc import Sequence
from dataclasses import replace

from kronik.annotate.syntax import Name, Parse, Phrase, Pos, Predicate, Voice
from kronik.lang.id.event_context import LINKING
from kronik.lang.id.events import Kind, event_words
from kronik.records.span import Span


def _bare_name(parse: Parse, span: Span) -> Name | None:
    """Return the name that the span is; a verb read as its adjective had hidden it ("Prancis menarik …")."""
    return next((name for name in parse.names if name.span == span), None)


def part_of(parse: Parse, phrase: Phrase, first: int, last: int) -> Phrase | None:
    """Return the tokens [first, last) of a phrase as a phrase of their own; None where there are none."""
    if all(token.pos in {Pos.NUM, Pos.PUNCT} for token in parse.tokens[first:last]):
        return None
    span = Span(parse.tokens[first].span.start, parse.tokens[last - 1].span.end)
    name = phrase.name if phrase.name is not None and span.covers(phrase.name.span) else _bare_name(parse, span)
    head = phrase.head if first <= phrase.head < last else first
    return Phrase(span, first, last, head, name)


def _long_verb_end(lowers: Sequence[str], at: int) -> int:
    """Return the index after the verb of several words that stands at `at`; after that one token where none does."""
    for word in event_words().get(lowers[at], ()):
        gapless = word.kind is not Kind.NOUN and "…" not in word.words
        if gapless and tuple(lowers[at : at + len(word.words)]) == word.words:
            return at + len(word.words)
    return at + 1


def with_long_verbs(parse: Parse) -> Parse:
    """Return the parse with each verb of several words as one predicate ("meminta maaf kepada warga")."""
    lowers = [token.lower for token in parse.tokens]
    phrases = list(parse.phrases)
    kept: list[Predicate] = []
    end = 0
    for predicate in parse.predicates:
        if kept and predicate.token < end:
            kept[-1] = _joined(parse, kept[-1], predicate, end)
            continue
        kept.append(predicate)
        end = _long_verb_end(lowers, predicate.token)
        if predicate.voice is Voice.PASSIVE and predicate.agent is None and end > predicate.token + 1:
            kept[-1] = replace(predicate, agent=_doer_behind(parse, end))
        if predicate.object is not None:
            phrases[predicate.object] = _behind(parse, phrases[predicate.object], end)
    return replace(parse, phrases=tuple(phrases), predicates=tuple(kept))


def _doer_behind(parse: Parse, end: int) -> int | None:
    """Return the phrase right behind a passive of several words, or behind its "oleh"; none behind "menjadi"."""
    if parse.tokens[end - 1].lower in LINKING or parse.tokens[end - 1].pos is Pos.ADP:
        return None
    first = end + 1 if end < len(parse.tokens) and parse.tokens[end].lower == "oleh" else end
    return next((number for number, phrase in enumerate(parse.phrases) if phrase.first == first), None)


def _behind(parse: Parse, phrase: Phrase, end: int) -> Phrase:
    """Return the phrase without the verb's own last word, where that is no noun ("menembak mati Joko")."""
    own = parse.tokens[phrase.first : end]
    if not own or phrase.last <= end or any(token.pos in {Pos.NOUN, Pos.PROPN} for token in own):
        return phrase
    return part_of(parse, phrase, end, phrase.last) or phrase


def _joined(parse: Parse, verb: Predicate, second: Predicate, end: int) -> Predicate:
    """Return a verb with what its second word governs behind it."""
    behind = second.object if second.object is not None and parse.phrases[second.object].first >= end else None
    own = verb.object is None or parse.phrases[verb.object].first < end
    obliques = (*verb.obliques, *(one for one in second.obliques if one not in verb.obliques))
    return replace(
        verb,
        object=behind if own and behind is not None else verb.object,
        agent=verb.agent if verb.agent is not None else second.agent,
        obliques=obliques,
    )
