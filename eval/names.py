"""Scores names on the labelled sets: those of the pipeline, and those of the product after its tables.

A name counts where its first and last character and its label are those of the set. The product knows more than one
kind of place, and names states also where idner-news-2k wants none ("pemerintah Indonesia"), so that it lies lower.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from labelled_sets import Sentence, read_names
from spacy.language import Language

from kronik.annotate.model.language import doc_of
from kronik.annotate.rules.words import read_words
from kronik.annotate.syntax import Analyser
from kronik.read.article import read_article
from kronik.records.article import Capture
from kronik.records.span import Span

LABELS = ("PER", "ORG", "LOC")
_LABEL_OF = {"PER": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC"}

Names = set[tuple[int, int, str]]


def pipeline_names(nlp: Language, sentences: Sequence[Sentence]) -> list[Names]:
    """Return the names that the pipeline sees in each sentence."""
    read = [read_words(sentence.text, Span(0, len(sentence.text))) for sentence in sentences]
    docs = nlp.pipe(
        doc_of(nlp.vocab, words, len(sentence.text)) for sentence, words in zip(sentences, read, strict=True)
    )
    return [
        {(words[e.start].span.start, words[e.end - 1].span.end, e.label_) for e in doc.ents}
        for words, doc in zip(read, docs, strict=True)
    ]


def product_names(analyser: Analyser, sentences: Sequence[Sentence]) -> list[Names]:
    """Return the names that the product reads in each sentence, given as an article of its own."""
    found: list[Names] = []
    for sentence in sentences:
        article = read_article(Capture(sentence.text, "sentence.txt", "utf-8"))
        parses = analyser.parse(article, [(Span(0, len(sentence.text)), 0)])
        names = [name for parse in parses for name in parse.names if name.label in _LABEL_OF]
        found.append({(name.span.start, name.span.end, _LABEL_OF[name.label]) for name in names})
    return found


def score_names(found: Iterable[Names], sentences: Sequence[Sentence]) -> Mapping[str, float]:
    """Return micro precision, recall and F1, and F1 by label."""
    right: Counter[str] = Counter()
    ours: Counter[str] = Counter()
    gold: Counter[str] = Counter()
    for names, sentence in zip(found, sentences, strict=True):
        wanted = set(sentence.names)
        ours.update(label for _, _, label in names)
        gold.update(label for _, _, label in wanted)
        right.update(label for _, _, label in names & wanted)
    precision = right.total() / max(ours.total(), 1)
    recall = right.total() / max(gold.total(), 1)
    figures = {"precision": precision, "recall": recall, "f1": _f1(right.total(), ours.total(), gold.total())}
    figures |= {label: _f1(right[label], ours[label], gold[label]) for label in LABELS}
    return {name: round(value, 4) for name, value in figures.items()}


def _f1(right: int, ours: int, gold: int) -> float:
    return 2 * right / (ours + gold) if ours + gold else 0.0


def read_set(path: Path) -> list[Sentence]:
    """Return the sentences of a set that hold words."""
    return [sentence for sentence in read_names(path) if sentence.text.strip()]
