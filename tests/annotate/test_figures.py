"""Every number of a body that counts or measures something is a figure, with what it counts."""

from collections.abc import Callable

import pytest

from kronik.annotate.figures import find_figures
from kronik.records.article import Article

Told = tuple[float, str, bool]


@pytest.fixture
def figures(article_of: Callable[..., Article]) -> Callable[[str], list[Told]]:
    """Return a reader of one sentence: for each figure value, what is counted, whether the sentence replaces it."""

    def read(sentence: str) -> list[Told]:
        page = article_of(sentence)
        found = find_figures(page, [(page.blocks[0].span, 0)])
        return [(one.quantity.value, one.quantity.of, one.former) for one in found]

    return read


CASES: dict[str, tuple[str, list[Told]]] = {
    "fate behind": ("Sebanyak 41 orang selamat.", [(41, "rescued", False)]),
    "fate of the sentence": ("Korban tewas akibat longsor menjadi sembilan orang.", [(9, "dead", False)]),
    "no noun": ("Korban tewas gempa bertambah jadi 27.", [(27, "dead", False)]),
    "fate without noun": (
        "Tercatat 49 selamat dan sembilan lainnya masih dicari.",
        [(49, "rescued", False), (9, "missing", False)],
    ),
    "aboard": ("Kapal itu membawa 63 orang.", [(63, "aboard", False)]),
    "aboard before": ("Hanya 58 orang berada di atas kapal.", [(58, "aboard", False)]),
    "replaced": (
        "Jumlah orang di atas kapal semula didata 63 orang, direvisi menjadi 67 orang.",
        [(63, "aboard", True), (67, "aboard", False)],
    ),
    "crowd": ("Aksi itu diikuti 1.200 orang.", [(1200, "taking part", False)]),
    "magnitude": ("Gempa bermagnitudo 6,4 mengguncang kota.", [(6.4, "magnitude", False)]),
    "magnitude of a headline": ("Gempa M 5,9 mengguncang kota.", [(5.9, "magnitude", False)]),
    "grown": ("Korban luka bertambah dari 12 orang menjadi 15 orang.", [(12, "injured", True), (15, "injured", False)]),
}


@pytest.mark.parametrize(("sentence", "expected"), CASES.values(), ids=CASES.keys())
def test_figures_tell_what_they_count(
    figures: Callable[[str], list[Told]], sentence: str, expected: list[Told]
) -> None:
    """A figure has its value, what it counts by its sentence, and whether the sentence takes it back."""
    assert expected == figures(sentence)


def test_a_figure_cuts_its_words_out_of_the_article(article_of: Callable[..., Article]) -> None:
    """A figure's span shows the number with what it counts, in a headline as in a paragraph."""
    page = article_of("Ada tujuh orang tewas.", headline="Longsor")
    (figure,) = find_figures(page, [(page.blocks[1].span, 1)])
    assert "tujuh orang" == figure.quantity.span.cut(page.text)
