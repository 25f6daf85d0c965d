"""Raw news with the names that the teachers agree on."""

import gzip
import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from corpora import doc_of
from labelled_sets import iob_spans
from spacy.tokens import Doc, DocBin, Span
from spacy.vocab import Vocab
from teacher import Encoder, Teacher, batched, best_tags

from kronik.annotate.sentences import split_sentences
from kronik.records.span import Span as Offsets

EVERY_ARTICLE = 4
"""One article in so many is labelled: 97,000 sentences, 1.7 million words."""
SHORTEST, LONGEST = 3, 80
"""Words of a sentence that is labelled."""
BATCH_SENTENCES = 96
LEAST_AGREEMENT = 0.5
"""Mean probability that the teachers must give each tag of a sentence; 8 % of the sentences fall below."""
PLAIN_LEFT_OUT = 0.3
"""Share of the sentences without a name that is left out."""
RECASED = 0.03
"""Share of sentences written in capitals, in small letters, and in title case each."""
GOLD_COPIES = 4
_SMALL_IN_TITLES = frozenset({"di", "ke", "dari", "dan", "yang", "untuk", "pada", "dengan"})


def raw_sentences(news: Path, vocab: Vocab) -> Iterator[Doc]:
    """Yield the sentences of every `EVERY_ARTICLE`th article, each once."""
    articles = gzip.decompress(news.read_bytes()).decode("utf-8").split("\n\n")
    seen: set[str] = set()
    for line in (line for article in articles[::EVERY_ARTICLE] for line in article.split("\n")):
        for span in split_sentences(line, Offsets(0, len(line))) if line.strip() else ():
            text = span.cut(line)
            doc, _ = doc_of(vocab, text)
            if SHORTEST <= len(doc) <= LONGEST and text not in seen:
                seen.add(text)
                yield doc


def labelled(docs: Sequence[Doc], teachers: Sequence[tuple[Teacher, Encoder]], name: str) -> Iterator[Doc]:
    """Yield the sentences of which the teachers are sure, with their names in the manner of the set `name`."""
    ordered = sorted(docs, key=len)
    for _, encode in teachers:
        encode.take_in([token.text for token in doc] for doc in docs)
    for at in range(0, len(ordered), BATCH_SENTENCES):
        batch = ordered[at : at + BATCH_SENTENCES]
        words = [[token.text for token in doc] for doc in batch]
        opinions = [
            teacher.posteriors(batched([encode(sentence) for sentence in words]), name).numpy()
            for teacher, encode in teachers
        ]
        for doc, probabilities in zip(batch, np.mean(opinions, axis=0), strict=True):
            tags = best_tags(probabilities[: len(doc)])
            sure = min(probabilities[i].max() for i in range(len(doc)))
            if sure >= LEAST_AGREEMENT:
                doc.set_ents([Span(doc, a, b, label=label) for label, a, b in iob_spans(tags)], default="outside")
                yield doc


def recased(doc: Doc, way: str) -> Doc:
    """Return the sentence in "upper", "lower" or "title" case with the same names."""
    words = [_recased(token.text, way) for token in doc]
    copy = Doc(doc.vocab, words=words, spaces=[bool(token.whitespace_) for token in doc])
    copy.set_ents([Span(copy, ent.start, ent.end, label=ent.label_) for ent in doc.ents], default="outside")
    return copy


def _recased(word: str, way: str) -> str:
    if way == "upper":
        return word.upper()
    if way == "lower":
        return word.lower()
    return word if word in _SMALL_IN_TITLES else word[:1].upper() + word[1:]


WAYS = ("upper", "lower", "title")


def student_corpus(silver: Iterable[Doc], gold: Iterable[Doc]) -> DocBin:
    """Return what the recogniser learns from: silver, some of it recased, and the gold several times."""
    dice = random.Random(1)
    corpus = DocBin()
    for doc in silver:
        if not doc.ents and dice.random() < PLAIN_LEFT_OUT:
            continue
        drawn = int(dice.random() / RECASED)
        corpus.add(recased(doc, WAYS[drawn]) if drawn < len(WAYS) else doc)
    for doc in gold:
        for _ in range(GOLD_COPIES):
            corpus.add(doc)
        for way in WAYS:
            corpus.add(recased(doc, way))
    return corpus
