"""Pairing quotation marks."""

import pytest

from kronik.annotate.statements.quotes import find_quotes
from kronik.records.span import Span


def quoted(text: str, *, continued: bool = False) -> list[str]:
    """Return what stands between the marks that are found."""
    return [quote.inner.cut(text) for quote in find_quotes(text, Span(0, len(text)), continued=continued)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('"Air naik," kata Rina. "Kami pindah."', ["Air naik,", "Kami pindah."], id="straight"),
        pytest.param("“Air naik,” kata Rina.", ["Air naik,"], id="curly"),
        pytest.param("„Air naik,“ kata Rina.", ["Air naik,"], id="low and high"),
        pytest.param("«Air naik,» kata Rina.", ["Air naik,"], id="guillemets"),
        pytest.param("''Air naik,'' kata Rina.", ["Air naik,"], id="doubled single marks"),
        pytest.param("”Air naik,” kata Rina.", ["Air naik,"], id="closing mark used as opening"),
        pytest.param("Lagu 'Senja' diputar.", ["Senja"], id="single marks"),
        pytest.param("Salat Jum'at di Ma'had itu ramai.", [], id="apostrophes in words"),
        pytest.param(
            "\"Kata ayah, 'jangan pergi' begitu,\" ujar Rina.",
            ["Kata ayah, 'jangan pergi' begitu,"],
            id="single in double",
        ),
        pytest.param(
            '"Air naik, kata Rina. "Kami pindah," ujarnya.',
            ["Air naik,", "Kami pindah,"],
            id="closing mark missing before a cue",
        ),
        pytest.param('Air naik," kata Rina.', ["Air naik,"], id="opening mark missing"),
        pytest.param('"Air naik. Kami pindah.', ["Air naik. Kami pindah."], id="never closed"),
        pytest.param('Layar 6" dijual.', [], id="inches"),
        pytest.param('Film " dirilis bulan ini.', [], id="a lost title leaves a mark"),
    ],
)
def test_marks_are_paired_by_their_shape(text: str, expected: list[str]) -> None:
    """Each pair of marks encloses a quotation, and loose marks enclose none or are mended."""
    assert expected == quoted(text)


def test_a_mark_at_the_start_can_close_the_block_before() -> None:
    """A block that goes on with an open quotation does not open another with its first mark."""
    assert ["Kami pindah,"] == quoted('" ujar Rina. "Kami pindah," katanya.', continued=True)
