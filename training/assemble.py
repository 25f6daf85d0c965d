"""One pipeline out of the two that were trained, as small as it can be stored."""

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import spacy
import srsly
from spacy.language import Language

from kronik.annotate.model import language, layers  # noqa: F401 - register what configurations name

NAME, VERSION = "id_news", "1.0.0"
SYNTAX = ("syntax_tok2vec", "morphologizer", "trainable_lemmatizer", "parser")
LICENSE = "CC-BY-SA-4.0"


def assemble(names: Path, syntax: Path, target: Path) -> Language:
    """Join recogniser and parser, keep vectors in half precision and no word that only training knew; store them."""
    nlp = spacy.load(names / "model-best")
    parser = spacy.load(syntax / "model-best")
    for name in SYNTAX:
        nlp.add_pipe(name, source=parser, before="names_tok2vec")
    nlp.meta.update(name=NAME, version=VERSION, license=LICENSE, author="The Kronik authors", email="", url="")
    nlp.meta["description"] = "Indonesian news: words, parts of speech, features, lemmas, dependencies, names"
    for kept in ("performance", "sources"):
        nlp.meta.pop(kept, None)
    nlp.vocab.vectors.data = nlp.vocab.vectors.data.astype(np.float16)
    if target.exists():
        shutil.rmtree(target)
    nlp.to_disk(target)
    strings = target / "vocab" / "strings.json"
    strings.write_text(json.dumps(sorted(_needed(nlp))), encoding="utf-8")
    return spacy.load(target)


def _needed(nlp: Language) -> set[str]:
    """Return the strings that components refer to: their labels, and the letters that lemmas take off or put on."""
    labels = {label for _, pipe in nlp.pipeline for label in getattr(pipe, "labels", ()) if isinstance(label, str)}
    lemmatizer: Any = nlp.get_pipe("trainable_lemmatizer")
    trees = srsly.msgpack_loads(lemmatizer.trees.to_bytes())["trees"]
    letters = {nlp.vocab.strings[tree[end]] for tree in trees if "orig" in tree for end in ("orig", "subst")}
    return labels | letters - {""}
