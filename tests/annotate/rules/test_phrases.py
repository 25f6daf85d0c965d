"""Noun phrases and whom they name."""

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Presiden Polandia, Marek Nowicki, datang.",
            ("Presiden Polandia, Marek Nowicki", "Marek Nowicki"),
            id="office, comma, name",
        ),
        pytest.param("Kata warga, Sukardi (47) selamat.", ("warga, Sukardi (47)", "Sukardi"), id="age"),
        pytest.param("Tentara Polandia datang.", ("Tentara Polandia", None), id="only contains a name"),
        pytest.param(
            "Menteri Kehutanan dan Perkebunan Surya Darmawan pulang.",
            ("Menteri Kehutanan dan Perkebunan Surya Darmawan", "Surya Darmawan"),
            id="office of two fields",
        ),
        pytest.param("Rudi Hartawan, S.H., M.H., hadir.", ("Rudi Hartawan, S.H., M.H.", "Rudi Hartawan"), id="degrees"),
        pytest.param("Mantan istri Rudi Hartawan itu hadir.", ("Mantan istri Rudi Hartawan itu", None), id="relative"),
        pytest.param("Sang istri Siti Aminah hadir.", ("Sang istri Siti Aminah", "Siti Aminah"), id="apposed relative"),
        pytest.param(
            "Rudi bertemu sekutu dekatnya, Marek Nowicki.",
            ("sekutu dekatnya, Marek Nowicki", "Marek Nowicki"),
            id="who somebody is to somebody",
        ),
        pytest.param("Dia (Rudi Hartawan) hadir.", ("Dia (Rudi Hartawan)", "Rudi Hartawan"), id="pronoun and bracket"),
        pytest.param("Korban (Siti Aminah) selamat.", ("Korban (Siti Aminah)", "Siti Aminah"), id="role and bracket"),
        pytest.param(
            "Menteri Dalam Negeri (Mendagri) Rudi Hartawan hadir.",
            ("Menteri Dalam Negeri (Mendagri) Rudi Hartawan", "Rudi Hartawan"),
            id="short form of an office",
        ),
        pytest.param(
            "Bupati (nonaktif) Rudi Hartawan hadir.",
            ("Bupati (nonaktif) Rudi Hartawan", "Rudi Hartawan"),
            id="bracket inside an office",
        ),
        pytest.param("Menurut ibunya, Rudi pulang.", ("Rudi", "Rudi"), id="the subject behind an adjunct"),
        pytest.param("Di depan Presiden Polandia, Rudi tertawa.", ("Rudi", "Rudi"), id="fronted office"),
    ],
)
def test_phrase_names_its_head(parse_text: Callable[..., Any], text: str, expected: tuple[str, str | None]) -> None:
    """A phrase denotes the apposed name, not one that it only contains."""
    shown, parses, _ = parse_text(text)
    phrases = parses[0].phrases
    assert expected in [(p.span.cut(shown), p.name.span.cut(shown) if p.name else None) for p in phrases]
