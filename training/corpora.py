"""Sentences as spaCy documents, cut into words as the product cuts them."""

from labelled_sets import Sentence
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from kronik.annotate.model.language import doc_of as doc_of_words
from kronik.annotate.rules.words import read_words
from kronik.records.span import Span as Offsets


def doc_of(vocab: Vocab, text: str) -> tuple[Doc, list[tuple[int, int]]]:
    """Cut a text into words; return the document and the span of each word."""
    words = read_words(text, Offsets(0, len(text)))
    return doc_of_words(vocab, words, len(text)), [(word.span.start, word.span.end) for word in words]


def named_doc(vocab: Vocab, sentence: Sentence) -> Doc:
    """Return the document of a sentence with its names as entities; a border inside a word is moved outward."""
    doc, spans = doc_of(vocab, sentence.text)
    entities: list[Span] = []
    for start, end, label in sentence.names:
        first = next(i for i, (_, b) in enumerate(spans) if b > start)
        last = next(i for i in range(len(spans), 0, -1) if spans[i - 1][0] < end)
        if not entities or entities[-1].end <= first:
            entities.append(Span(doc, first, last, label=label))
    doc.set_ents(entities, default="outside")
    return doc
