"""Tokens, base forms and verb forms."""

from collections.abc import Callable
from typing import Any

import pytest

from kronik.annotate.rules.morphology import lemma_of, verb_shape


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Anak-anak al-Faruqi", ["Anak-anak", "al-Faruqi"], id="hyphens"),
        pytest.param("Rp1.500 dan 3,5%", ["Rp", "1.500", "dan", "3,5", "%"], id="numbers"),
        pytest.param("Jl. Melati No. 5 (lama)", ["Jl.", "Melati", "No.", "5", "(", "lama", ")"], id="abbreviations"),
        pytest.param("dikutip dariKabarNusa", ["dikutip", "dari", "KabarNusa"], id="glued preposition"),
        pytest.param("dilaporkanKabar Nusa", ["dilaporkan", "Kabar", "Nusa"], id="glued verb"),
        pytest.param("di Kabarku.com, ya", ["di", "Kabarku.com", ",", "ya"], id="domain"),
        pytest.param("jalur Polandia-Ukraina", ["jalur", "Polandia", "-", "Ukraina"], id="two states"),
        pytest.param("pasangan Budi-Dewi", ["pasangan", "Budi", "-", "Dewi"], id="two persons"),
        pytest.param("aktor Jean-Paul", ["aktor", "Jean-Paul"], id="double given name"),
    ],
)
def test_tokens(parse_text: Callable[..., Any], text: str, expected: list[str]) -> None:
    """Words keep hyphens, separators and the dot of an abbreviation; marks and names that are joined stand alone."""
    _, parses, _ = parse_text(text)
    assert expected == [token.text for token in parses[0].tokens]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("menulis", "tulis"),
        ("mengatakan", "kata"),
        ("memukul", "pukul"),
        ("penyerangan", "serang"),
        ("mengirim", "kirim"),
        ("mengungkapkan", "ungkap"),
        ("menilai", "nilai"),
        ("katanya", "kata"),
        ("menteri", "menteri"),
    ],
)
def test_lemma(word: str, expected: str) -> None:
    """The base form gets back the consonant that the prefix swallowed."""
    assert expected == lemma_of(word)


@pytest.mark.parametrize("word", ["menteri", "berita", "dinas", "terhadap", "beras", "direktur", "termasuk"])
def test_no_verb(word: str) -> None:
    """Words that only begin like a prefixed verb are none."""
    assert verb_shape(word) is None
