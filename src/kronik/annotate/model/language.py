"""The spaCy language of the trained pipeline: the product's own words, and vectors kept in half precision.

spaCy's own Indonesian brings 16,000 tokenizer exceptions that cost more time to load than the model itself.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from spacy.language import BaseDefaults, Language
from spacy.strings import StringStore
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vectors import Vectors
from spacy.vocab import Vocab
from thinc.config import Config

from kronik.annotate.rules.words import Word, read_words
from kronik.records.span import Span

LANGUAGE = "kronik_id"
"""Code of the language in the configuration of a pipeline."""
_CONFIG = """
[nlp]
lang = "kronik_id"

[nlp.tokenizer]
@tokenizers = "kronik.NewsWords.v1"
"""


class NewsWords:
    """Cuts a text into the words of `kronik.annotate.rules.words`; called by spaCy where it is given a text."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """Return the document of a text that is one sentence or more; leading white space is left out."""
        if not text or text.isspace():
            return Doc(self.vocab, words=[])
        return doc_of(self.vocab, read_words(text, Span(0, len(text))), len(text))

    def to_bytes(self, **_kwargs: object) -> bytes:
        """Return nothing: the words are cut by code."""
        return b""

    def from_bytes(self, _data: bytes, **_kwargs: object) -> "NewsWords":
        """Take nothing."""
        return self

    def to_disk(self, _path: Path, **_kwargs: object) -> None:
        """Write nothing."""

    def from_disk(self, _path: Path, **_kwargs: object) -> "NewsWords":
        """Read nothing."""
        return self


def doc_of(vocab: Vocab, words: Sequence[Word], end: int) -> Doc:
    """Return a document of given words, of which there may be none; `end` is where their text ends."""
    spans = [word.span for word in words]
    after = [*(span.start for span in spans[1:]), end][: len(spans)]
    return Doc(vocab, [word.text for word in words], [s.end < a for s, a in zip(spans, after, strict=True)])


@registry.tokenizers("kronik.NewsWords.v1")
def create_words() -> Any:  # noqa: ANN401 - spaCy's own signature for a factory of tokenizers
    """Return a factory of tokenizers."""

    def create(nlp: Language) -> NewsWords:
        return NewsWords(nlp.vocab)

    return create


MAX_REMEMBERED = 32_768
"""Words whose vectors are kept; a batch of news has about so many different ones, and they take 26 MB."""


class RememberedVectors(Vectors):
    """Sub-word vectors that remember words they were asked for: adding up their pieces takes a fifth of a run."""

    @classmethod
    def of(cls, vectors: Vectors, strings: StringStore) -> "RememberedVectors":
        """Return the same vectors in single precision."""
        return cls(
            strings=strings,
            data=vectors.data.astype(np.float32),
            mode="floret",
            minn=vectors.minn,
            maxn=vectors.maxn,
            hash_count=vectors.hash_count,
            hash_seed=vectors.hash_seed,
            bow=vectors.bow,
            eow=vectors.eow,
        )

    def get_batch(self, keys: Iterable[int | str]) -> Any:  # noqa: ANN401 - an array of spaCy's backend
        """Return a row for each key, in order."""
        wanted = [key if isinstance(key, str) else int(key) for key in keys]
        rows: dict[int | str, int] = self.__dict__.setdefault("rows", {})
        new = list(dict.fromkeys(key for key in wanted if key not in rows))
        if len(rows) + len(new) > MAX_REMEMBERED:
            rows.clear()
            new = list(dict.fromkeys(wanted))
        if not rows:
            self.table = np.zeros((max(MAX_REMEMBERED, len(new)), self.data.shape[1]), dtype=np.float32)
        if new:
            self.table[len(rows) : len(rows) + len(new)] = super().get_batch(new)
            rows.update(zip(new, range(len(rows), len(rows) + len(new)), strict=True))
        return self.table[[rows[key] for key in wanted]]


class NewsDefaults(BaseDefaults):
    """No exceptions, no stop words: nothing that costs time at loading."""

    config = Config().from_str(_CONFIG)


@registry.languages(LANGUAGE)
class IndonesianNews(Language):
    """Indonesian as newsrooms write it."""

    lang = LANGUAGE
    Defaults = NewsDefaults

    def from_disk(self, path: str | Path, **kwargs: Any) -> Language:  # noqa: ANN401 - spaCy's own signature
        """Load; vectors that were stored in half precision are widened, because the layers multiply in single."""
        super().from_disk(path, **kwargs)
        if self.vocab.vectors.data.dtype == np.float16:
            self.vocab.vectors = RememberedVectors.of(self.vocab.vectors, self.vocab.strings)
        return self
