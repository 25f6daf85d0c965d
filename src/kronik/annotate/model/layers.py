"""The embedding of the trained pipeline: hashed word forms, sub-word vectors, and what the tables say of a word."""

from collections.abc import Callable, Sequence
from functools import cache, reduce
from operator import or_
from typing import Any

import numpy as np
from spacy.ml.featureextractor import FeatureExtractor
from spacy.ml.staticvectors import StaticVectors
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import HashEmbed, Maxout, Model, chain, concatenate, list2ragged, ragged2list, with_array

from kronik.annotate.rules.gazetteer import longest_known
from kronik.lang.id.names import (
    BODY_TAILS,
    GIVEN_NAMES,
    HONORIFICS,
    ORG_HEADS,
    ORG_WORDS,
    PLACE_HEADS,
    RANK_HEADS,
    ROLE_HEADS,
    ROLE_WORDS,
)
from kronik.lang.id.word_classes import WordClass, word_classes
from kronik.records.facts import ActorType

_TABLES = (
    GIVEN_NAMES,
    HONORIFICS,
    RANK_HEADS,
    ROLE_HEADS,
    ORG_HEADS,
    ORG_WORDS,
    PLACE_HEADS,
    ROLE_WORDS,
    BODY_TAILS,
)
_CLASSES = {kind: i for i, kind in enumerate(WordClass, 1)}
_KINDS = {kind: 2 * i for i, kind in enumerate(ActorType, 1)}
TABLE_ROWS = (16, 32, 600)
"""Rows of the three embeddings: class of the word, known name it stands in, combination of tables it stands in."""


@cache
def _in_tables(key: str) -> int:
    """Return a bit for each table that holds the lower-cased word."""
    return reduce(or_, (1 << i for i, table in enumerate(_TABLES) if key in table), 0)


def table_features(words: Sequence[str]) -> np.ndarray[Any, np.dtype[np.uint64]]:
    """Return for each word (rows) its class, its place in a known name and the tables it stands in; 0 means none."""
    keys = [word.lower().rstrip(".") or word for word in words]
    found = np.zeros((len(keys), 3), dtype=np.uint64)
    classes = word_classes()
    known_until = 0
    for i, key in enumerate(keys):
        kind = classes.get(key)
        found[i, 0] = 0 if kind is None else _CLASSES[kind]
        found[i, 2] = _in_tables(key)
        if i >= known_until and (known := longest_known(keys, i, len(keys))) is not None:
            known_until, label = known
            found[i, 1] = _KINDS[label]
            found[i + 1 : known_until, 1] = _KINDS[label] + 1
    return found


def _tables_forward(_model: Model[Any, Any], docs: Sequence[Doc], is_train: bool) -> tuple[Any, Callable[..., Any]]:  # noqa: FBT001, ARG001 - thinc's signature
    def backprop(_gradient: object) -> list[object]:
        return []

    return [table_features([token.text for token in doc]) for doc in docs], backprop


@registry.architectures("kronik.NewsEmbed.v1")
def build_embedding(width: int, attrs: list[str], rows: list[int], table_width: int) -> Model[Any, Any]:
    """Return a layer from documents to one row of `width` a word.

    Hashes of `attrs` (with `rows` each), the pipeline's static vectors, and `TABLE_ROWS` embeddings of `table_width`
    for what the language tables say are concatenated and mixed by a maxout layer.
    """
    hashes: list[Model[Any, Any]] = [
        HashEmbed(width, rows[i], column=i, seed=7 + i, dropout=0.0) for i in range(len(attrs))
    ]
    tables: list[Model[Any, Any]] = [
        HashEmbed(table_width, count, column=i, seed=107 + i, dropout=0.0) for i, count in enumerate(TABLE_ROWS)
    ]
    extract: Model[Any, Any] = chain(FeatureExtractor(attrs), list2ragged(), with_array(concatenate(*hashes)))
    look_up: Model[Any, Any] = chain(
        Model("table_features", _tables_forward), list2ragged(), with_array(concatenate(*tables))
    )
    full = width * (len(hashes) + 1) + table_width * len(tables)
    mix = Maxout(nO=width, nI=full, nP=3, normalize=True, dropout=0.0)
    return chain(concatenate(extract, StaticVectors(width, dropout=0.0), look_up), with_array(mix), ragged2list())
