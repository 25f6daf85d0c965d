"""Whom pronouns stand for."""

from collections.abc import Callable

import pytest

from kronik.annotate.cast import Cast
from kronik.annotate.syntax import Parse
from kronik.records.span import Span

Parser = Callable[..., tuple[str, tuple[Parse, ...], Cast]]


@pytest.mark.parametrize(
    ("paragraphs", "pronoun", "expected"),
    [
        pytest.param(("Rudi Hartawan menemui Sukardi Wijaya.", "Dia lalu pulang."), "Dia", "Rudi Hartawan", id="dia"),
        pytest.param(
            ("Kata Siti Aminah, hujan turun.", "Sebelum pulang, Rudi menemui nelayan. Ia berjanji datang."),
            "Ia",
            "Rudi",
            id="subject of the sentence before",
        ),
        pytest.param(("Hujan turun.", "Dia lalu pulang."), "Dia", None, id="nobody"),
        pytest.param(("Wakil KPK hadir.", "Mereka lalu pulang."), "Mereka", None, id="body that is no subject"),
        pytest.param(("KPK menahan Rudi.", "Mereka lalu pulang."), "Mereka", "KPK", id="body"),
        pytest.param(
            ("KPK menahan Rudi. Para warga datang.", "Mereka lalu pulang."), "Mereka", None, id="people between"
        ),
    ],
)
def test_antecedent(parse_text: Parser, paragraphs: tuple[str, ...], pronoun: str, expected: str | None) -> None:
    """A pronoun stands for the subject of the sentence before, not for who else is named there."""
    text, _, cast = parse_text(*paragraphs)
    found = cast.antecedent(Span(text.index(pronoun), text.index(pronoun) + len(pronoun)))
    assert expected == (found and found.name)


def test_people_without_a_name_stand_before_an_earlier_body(parse_text: Parser) -> None:
    """The pronoun "mereka" is nobody of the cast where people without a name are the nearest subject."""
    text, _, cast = parse_text("Polri membuka posko.", "Para warga Garut mengungsi.", "Mereka lalu pulang.")
    assert cast.antecedent(Span(text.index("Mereka"), text.index("Mereka") + 6)) is None


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        pytest.param("Warga Desa Mekar menolak pindah.", "Warga Desa Mekar", id="crowd with a name"),
        pytest.param("Unggahan itu dikomentari para netizen.", "para netizen", id="agent of a passive"),
        pytest.param("Melinda Prasetya menolak pindah.", None, id="one person"),
    ],
)
def test_crowd_of_a_plural_pronoun(parse_text: Parser, before: str, expected: str | None) -> None:
    """Several people without a name of their own are found for "mereka"; one person is none."""
    text, _, cast = parse_text(f"{before} Mereka lalu pergi.")
    start = text.index("Mereka")
    crowd = cast.crowd(Span(start, start + len("Mereka")))
    assert expected == (crowd.cut(text) if crowd else None)
