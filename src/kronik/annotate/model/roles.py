"""Subjects that the parser sees where the walk from the verb to its arguments finds none."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from kronik.annotate.syntax import Phrase, Predicate

_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_SHARED = frozenset({"conj", "xcomp", "advcl"})
"""Relations of a verb that may take its subject from the verb above it."""
MAX_SHARING = 4
"""Verbs followed upward in search of a shared subject."""


def with_subjects(predicates: Sequence[Predicate], phrases: Sequence[Phrase], doc: Doc) -> tuple[Predicate, ...]:
    """Return the predicates, those without a subject with the parser's; `doc` has the tokens of the sentence.

    The parser's subject in place of one that was found lowers F1 of roles on the development gold from 0.391 to 0.372;
    in place of none it raises it from 0.383 to 0.391.
    """
    if not doc.has_annotation("DEP"):
        return tuple(predicates)
    at = {i: number for number, phrase in enumerate(phrases) for i in range(phrase.first, phrase.last)}
    return tuple(_with_subject(predicate, at, doc) for predicate in predicates)


def _with_subject(predicate: Predicate, at: Mapping[int, int], doc: Doc) -> Predicate:
    if predicate.subject is not None:
        return predicate
    found = _subject(doc[predicate.token], at)
    taken = {predicate.object, predicate.agent, *(number for _, number in predicate.obliques)}
    return predicate if found in taken else replace(predicate, subject=found)


def _subject(verb: Token, at: Mapping[int, int]) -> int | None:
    """Return the phrase of a verb's subject: its own, that of the noun it modifies, or that of the verb above it."""
    for _ in range(MAX_SHARING):
        own = next((child for child in verb.children if child.dep_ in _SUBJECTS), None)
        if own is not None and own.lower_ != "yang":
            return at.get(own.i)
        if verb.dep_.startswith("acl"):
            return at.get(verb.head.i)
        if own is not None or verb.dep_ not in _SHARED or verb.head.pos_ != "VERB":
            return None
        verb = verb.head
    return None
