"""Numbers with unit, what they count, and bound."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.annotate.events.quantities import find_quantities, read_number
from kronik.records.span import Span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("1.500", 1500, id="dots part thousands"),
        pytest.param("1.234.567", 1234567, id="dots part millions"),
        pytest.param("3,5 juta", 3_500_000, id="decimal comma with a scale"),
        pytest.param("1,2 triliun", 1.2e12, id="trillion"),
        pytest.param("dua puluh lima", 25, id="tens and ones"),
        pytest.param("dua belas", 12, id="teens"),
        pytest.param("seratus dua puluh tiga ribu lima ratus", 123_500, id="words with two groups"),
        pytest.param("seribu lima ratus", 1500, id="seribu"),
        pytest.param("sepuluh ribu", 10_000, id="ten thousand"),
        pytest.param("sejuta", 1_000_000, id="one million"),
        pytest.param("ratusan", None, id="hundreds, vague"),
        pytest.param("belasan", None, id="teens, vague"),
        pytest.param("rumah", None, id="no number"),
    ],
)
def test_reads_the_value_of_a_number(text: str, expected: float | None) -> None:
    """A number in digits or words has its value; a vague one has none."""
    assert expected == read_number(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Sedikitnya 300 orang tewas.", (300, "people", "dead", "at least", "Sedikitnya 300 orang"), id="dead, bound"
        ),
        pytest.param(
            "Sebanyak 1.200 warga mengungsi.", (1200, "people", "displaced", None, "1.200 warga"), id="displaced"
        ),
        pytest.param("Ledakan itu melukai lima orang.", (5, "people", "injured", None, "lima orang"), id="word before"),
        pytest.param(
            "Lebih dari 40 rumah terendam.", (40, "houses", "flooded", "more than", "Lebih dari 40 rumah"), id="houses"
        ),
        pytest.param("Kerugian mencapai Rp 1,2 triliun.", (1.2e12, "IDR", "loss", None, "Rp 1,2 triliun"), id="rupiah"),
        pytest.param("Denda itu US$ 2 juta.", (2e6, "USD", "fine", None, "US$ 2 juta"), id="dollar mark"),
        pytest.param("Ia memberi 50 juta yen.", (5e7, "JPY", "money", None, "50 juta yen"), id="currency behind"),
        pytest.param(
            "Polisi menangkap hampir 20 buruh.", (20, "people", "arrested", "almost", "hampir 20 buruh"), id="arrested"
        ),
        pytest.param("Seorang pria hilang.", (1, "people", "missing", None, "Seorang pria"), id="one"),
        pytest.param(
            "Tiga warga yang tewas itu petani.", (3, "people", "dead", None, "Tiga warga"), id="relative clause"
        ),
        pytest.param("Uang Rp 5 juta diamankan polisi.", (5e6, "IDR", "money", None, "Rp 5 juta"), id="money kept"),
        pytest.param("Bank menahan bunga 5 persen.", (5, "percent", "persen", None, "5 persen"), id="rate kept"),
        pytest.param("Dua pria membunuh temannya.", (2, "people", "pria", None, "Dua pria"), id="killers"),
        pytest.param(
            "Sebanyak 3,104 orang mengungsi.", (3104, "people", "displaced", None, "3,104 orang"), id="commas"
        ),
        pytest.param(
            "Polisi menetapkan lima orang sebagai tersangka.",
            (5, "people", "suspects", None, "lima orang"),
            id="suspects",
        ),
        pytest.param("Harga turun 9,26 persen.", (9.26, "percent", "persen", None, "9,26 persen"), id="percent"),
    ],
)
def test_finds_what_a_number_counts(text: str, expected: tuple[float, str, str, str | None, str]) -> None:
    """A number that counts people, things or money is found with unit, what it counts, bound and span."""
    found = [(q.value, q.unit, q.of, q.bound, q.span.cut(text)) for q in find_quantities(text, Span(0, len(text)))]
    assert [expected] == found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ratusan orang mengungsi.", id="vague"),
        pytest.param("Hal itu terjadi pada 12 Mei 2020 pukul 12.30 WIB.", id="dates and times"),
        pytest.param("Ia naik ke peringkat 4 dunia.", id="rank"),
        pytest.param("Rapat digelar Rabu (5/2/2020).", id="date in brackets"),
        pytest.param("Salah satu warga datang.", id="one of several"),
        pytest.param("Ketua RW 002 Warga Jaya datang.", id="a ward's number"),
        pytest.param("Ia ditolak 2 rumah sakit.", id="hospitals are no houses"),
        pytest.param("Mobil itu melaju 90 km per jam.", id="a speed"),
        pytest.param("Ibu dua anak itu pulang.", id="somebody's children"),
        pytest.param("Seorang guru datang.", id="an article, not a number"),
    ],
)
def test_leaves_other_numbers_alone(text: str) -> None:
    """Vague numbers, dates, times and ranks count nothing."""
    assert () == find_quantities(text, Span(0, len(text)))


def test_two_numbers_keep_their_own_counts() -> None:
    """Each number of a sentence takes the word of its own clause."""
    text = "Sebanyak 12 orang tewas dan 30 orang luka-luka."
    assert [(12, "dead"), (30, "injured")] == [(q.value, q.of) for q in find_quantities(text, Span(0, len(text)))]


@given(st.text(alphabet=st.sampled_from("0123456789.,:/-% Rp$duaribujtongtewas€\n"), min_size=1, max_size=200))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    """Whatever stands on the page, every number found lies inside the sentence."""
    sentence = Span(0, len(text))
    assert all(sentence.covers(quantity.span) for quantity in find_quantities(text, sentence))
