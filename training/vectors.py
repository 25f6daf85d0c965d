"""Sub-word vectors (floret) of Indonesian news."""

import gzip
import re
from pathlib import Path

import floret
import numpy as np
import spacy
from spacy.language import Language
from spacy.vectors import Vectors

from kronik.annotate.model.language import LANGUAGE

DIMENSIONS = 200
ROWS = 50_000
"""Rows of the hash table; each sub-word is the sum of two."""
SHORTEST, LONGEST = 3, 5
"""Letters of a sub-word."""
HASHES = 2
EPOCHS = 5
_WORD = re.compile(r"\d+(?:[.,:/]\d+)*%?|\w+(?:[-'’.]\w+)*|[^\w\s]")


def write_words(news: Path, target: Path) -> None:
    """Write the words of news, a paragraph a line; case is kept, because it tells names from words."""
    with gzip.open(news, "rt", encoding="utf-8") as lines, target.open("w", encoding="utf-8") as out:
        for line in lines:
            if words := _WORD.findall(line):
                out.write(" ".join(words) + "\n")


def train_vectors(words: Path, target: Path) -> None:
    """Train skip-gram vectors in one thread (several give other vectors each time) and store them as text."""
    model = floret.train_unsupervised(
        str(words),
        model="skipgram",
        mode="floret",
        dim=DIMENSIONS,
        bucket=ROWS,
        minn=SHORTEST,
        maxn=LONGEST,
        hashCount=HASHES,
        epoch=EPOCHS,
        minCount=5,
        neg=10,
        lr=0.05,
        thread=1,
        verbose=0,
    )
    model.save_floret_vectors(str(target))


def with_vectors(source: Path) -> Language:
    """Return an empty pipeline with the vectors of a file that `train_vectors` wrote, as half precision keeps them."""
    nlp = spacy.blank(LANGUAGE)
    with source.open(encoding="utf-8") as lines:
        rows, width, shortest, longest, hashes, seed, bow, eow = next(lines).split()
        data = np.zeros((int(rows), int(width)), dtype=np.float32)
        for i, line in enumerate(lines):
            data[i] = [float(number) for number in line.split()[1:]]
    nlp.vocab.vectors = Vectors(
        strings=nlp.vocab.strings,
        data=data.astype(np.float16).astype(np.float32),
        mode="floret",
        minn=int(shortest),
        maxn=int(longest),
        hash_count=int(hashes),
        hash_seed=int(seed),
        bow=bow,
        eow=eow,
    )
    return nlp
