"""How Indonesian news writes single words: small, large, or large behind titles of persons."""

import gzip
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType


class WordClass(StrEnum):
    """What the way a word is written says of it."""

    COMMON = "c"
    NAME = "n"
    PERSON = "p"
    """A part of persons' names."""


@cache
def word_classes() -> Mapping[str, WordClass]:
    """Return lower-cased word → class; made by `training/word_classes.py`, which says from what counts."""
    packed = files("kronik.lang.id").joinpath("word_classes.tsv.gz").read_bytes()
    kinds = {kind.value: kind for kind in WordClass}
    rows = (row.split("\t") for row in gzip.decompress(packed).decode().splitlines())
    return MappingProxyType({word: kinds[kind] for word, kind in rows})
