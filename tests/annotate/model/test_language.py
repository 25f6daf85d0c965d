"""The words of the trained pipeline are the words of the product."""

import pytest
import spacy

from kronik.annotate.model.language import LANGUAGE
from kronik.annotate.rules.words import read_words
from kronik.records.span import Span

TEXTS = (
    "",
    "  ",
    "Prof. Dr. Ir. H. Rudi Hartawan, M.Sc. tiba di Bandung.",
    '"Tidak," katanya dariReuters, Senin (3/6/2024) pukul 10.15 WIB.',
    "anak-anak\tdan  lain-lain\u00a0juga",
)


@pytest.mark.parametrize("text", TEXTS)
def test_words_are_cut_as_everywhere_else(text: str) -> None:
    """A text given to the pipeline is cut into the words that the rest of the program sees."""
    expected = [word.text for word in read_words(text, Span(0, len(text)))] if text.strip() else []
    assert [token.text for token in spacy.blank(LANGUAGE)(text)] == expected
