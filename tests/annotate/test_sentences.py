"""Borders of sentences."""

import pytest

from kronik.annotate.sentences import find_sentences, split_sentences
from kronik.records.article import Article, ArticleId, Block, BlockRole, Capture
from kronik.records.span import Span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Prof. Dr. H. Rudi Hartawan datang. Ia duduk.",
            ["Prof. Dr. H. Rudi Hartawan datang.", "Ia duduk."],
            id="titles",
        ),
        pytest.param(
            "Rudi, S.H., M.H. hadir pukul 10.30 WIB. Lalu pulang.",
            ["Rudi, S.H., M.H. hadir pukul 10.30 WIB.", "Lalu pulang."],
            id="degrees and clock time",
        ),
        pytest.param("Harganya Rp 1.500. Naik 3,5 persen.", ["Harganya Rp 1.500.", "Naik 3,5 persen."], id="numbers"),
        pytest.param(
            '"Kami datang. Kami menang," kata J. Robert kepada Kabarku.com. Ia senang.',
            ['"Kami datang.', 'Kami menang," kata J. Robert kepada Kabarku.com.', "Ia senang."],
            id="quotation of two sentences",
        ),
        pytest.param('"Kami pulang." Ia pergi.', ['"Kami pulang."', "Ia pergi."], id="closing mark stays"),
        pytest.param("Titik api., Berdasarkan data.", ["Titik api.", "Berdasarkan data."], id="lost link"),
        pytest.param('"Kami datang. Lalu pergi.', ['"Kami datang.', "Lalu pergi."], id="unbalanced mark"),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    """A full stop ends a sentence only where it belongs to no abbreviation, number or address."""
    assert expected == [span.cut(text) for span in split_sentences(text, Span(0, len(text)))]


def test_dateline_is_no_sentence() -> None:
    """The dateline block is not read as a sentence; the caption is."""
    text = "KOTA LAMA -\nWarga di pasar."
    blocks = (Block(BlockRole.DATELINE, Span(0, 11), "t"), Block(BlockRole.CAPTION, Span(12, len(text)), "t"))
    read = Article(ArticleId("a"), Capture(text, "a.txt", "utf-8"), blocks, "id")
    assert ((Span(12, len(text)), 1),) == find_sentences(read)


def test_initials_in_front_of_a_name_do_not_end_a_sentence() -> None:
    """Several initials with their dots belong to the name behind them."""
    text = "Menteri W.S. Renggono hadir. Ia pulang."
    assert [span.cut(text) for span in split_sentences(text, Span(0, len(text)))] == [
        "Menteri W.S. Renggono hadir.",
        "Ia pulang.",
    ]
