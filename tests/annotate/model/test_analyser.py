"""What the shipped pipeline gives the rest of the program."""

from collections.abc import Callable

import pytest

from kronik.annotate.model.language import doc_of
from kronik.annotate.model.load import load_pipeline
from kronik.annotate.rules.words import read_words
from kronik.pipeline import default_analyser
from kronik.read.article import read_article
from kronik.records.article import Capture
from kronik.records.span import Span

Names = Callable[..., list[tuple[str, str]]]
SENTENCES = (
    "Gubernur Jawa Barat Dedi Hartawan meresmikan jembatan di Kabupaten Garut, Senin (3/6/2024).",
    "Polisi menangkap tiga orang.",
    "KPK MEMERIKSA BUPATI WANASARI",
    '"Kami belum tahu," kata Siti Aminah.',
    "Kementerian Luar Negeri Rusia membantah tuduhan Amerika Serikat bahwa Moskow mengirim senjata ke kawasan itu.",
)


def test_the_size_of_a_batch_changes_nothing() -> None:
    """Sentences analysed one by one and all together get the same names, classes, lemmas and heads."""
    nlp = load_pipeline()

    def analysed(size: int) -> list[object]:
        texts = SENTENCES * 5
        docs = [doc_of(nlp.vocab, read_words(text, Span(0, len(text))), len(text)) for text in texts]
        return [
            [(t.pos_, str(t.morph), t.lemma_, t.dep_, t.head.i, t.ent_iob_, t.ent_type_) for t in doc]
            for doc in nlp.pipe(docs, batch_size=size)
        ]

    assert analysed(1) == analysed(2) == analysed(25)


NAMES = {
    "capitals": ("GUBERNUR JAWA BARAT MENINJAU GARUT", {"JAWA BARAT", "GARUT"}),
    "small letters": ("gubernur jawa barat menemui presiden joko widodo di bandung.", {"joko widodo", "bandung"}),
    "degrees": ("Prof. Dr. Ir. H. Rudi Hartawan, M.Sc. hadir di Bandung.", {"Rudi Hartawan", "Bandung"}),
    "nested office": (
        "Kapolres Metro Jakarta Selatan Kombes Pol. Budi Santoso membenarkan kejadian itu.",
        {"Budi Santoso"},
    ),
    "arabic": ("Menteri Luar Negeri Yaman Khalid al-Yamani tiba di Amman.", {"Khalid al-Yamani", "Amman"}),
    "batak": ("Pengacara Hotma Sitompoel mendampingi Ruhut Sitorus.", {"Hotma Sitompoel", "Ruhut Sitorus"}),
    "javanese": ("Bupati Klaten Sri Mulyaningsih menemui warga.", {"Klaten", "Sri Mulyaningsih"}),
    "chinese": ("Pengusaha Tan Hok Liong bertemu Liem Sioe Tjay.", {"Tan Hok Liong", "Liem Sioe Tjay"}),
    "foreign": ("Kanselir Jerman Friedrich Kessler menelepon Presiden Ukraina.", {"Friedrich Kessler", "Ukraina"}),
    "acronyms": ("KPK, BNPB, dan BMKG menandatangani nota dengan DPR RI.", {"KPK", "BNPB", "BMKG", "DPR RI"}),
    "place inside a body": ("Universitas Negeri Semarang menutup kampusnya.", {"Universitas Negeri Semarang"}),
    "initials": ("Menteri A.R. Fakhrurrozi dan W.S. Renggono hadir.", {"A.R. Fakhrurrozi", "W.S. Renggono"}),
}


@pytest.mark.parametrize(("text", "expected"), NAMES.values(), ids=NAMES)
def test_names_are_found(names_in: Names, text: str, expected: set[str]) -> None:
    """Names of every make are found whole, without titles, ranks and degrees."""
    assert {name for name, _ in names_in(text)} >= expected


def test_a_sentence_without_words_is_parsed() -> None:
    """A form feed or another sign that is no word gives a parse without tokens, not an error."""
    article = read_article(Capture("Banjir di Solo\n\n\x0c\n\nHujan turun.\n", "berita.txt", "utf-8"))
    start = article.text.index("\x0c")
    parses = default_analyser().parse(article, [(Span(start, start + 1), 0), (Span(0, 14), 0)])
    assert [len(parse.tokens) for parse in parses] == [0, 3]
