"""Who has words from whom: copies, rewrites, shared quotations, credits, and in which direction."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kronik.link.relate import relate
from kronik.records.facts import Document
from kronik.records.story import LineageEdge, Relation

Writer = Callable[..., Any]

REPORT = """Jembatan gantung di Kampung Sukamulya putus diterjang banjir bandang pada Rabu malam.
Sebanyak 14 rumah di tepi Sungai Cirawa hanyut dan 62 warga mengungsi ke balai desa.
Kepala Desa Sukamulya, Darto Wibisana, menyebut tali baja jembatan sudah berkarat sejak tiga tahun lalu.
Pemerintah kabupaten mengirim dua perahu karet serta tenda untuk para pengungsi.
Anak sekolah terpaksa memutar sejauh sembilan kilometer melewati bendungan lama."""
REWORDED = """Banjir bandang memutus jembatan gantung di Kampung Sukamulya, Rabu malam.
Ada 62 warga yang mengungsi ke balai desa setelah 14 rumah di tepi Sungai Cirawa hanyut.
Tali baja jembatan sudah berkarat sejak tiga tahun lalu, menurut Kepala Desa Sukamulya, Darto Wibisana.
Dua perahu karet serta tenda untuk para pengungsi dikirim pemerintah kabupaten.
Tim pencari masih menyisir muara sungai dengan bantuan nelayan setempat."""
OTHER = """Harga cabai rawit di Pasar Kranggan naik dua kali lipat menjelang hari raya.
Pedagang mengeluh pasokan dari lereng gunung tersendat karena jalan longsor.
Dinas perdagangan berjanji menggelar operasi pasar pekan depan di tiga kecamatan."""
QUOTATION = '"Kami akan mengganti seluruh tali baja itu sebelum musim kemarau berakhir, tanpa memungut iuran warga,"'


def written(page: Writer, article: str, body: str, outlet: str = "Harian Satu", day: str | None = None) -> Document:
    """Return an article with a headline of its own over the body."""
    document: Document = page(article, f"Berita {article}\n{body}", outlet, day).document()
    return document


def edges(*documents: Document) -> list[LineageEdge]:
    """Return the lineage edges of the articles."""
    return list(relate(documents).lineage)


def test_the_same_text_is_a_copy_by_the_later_article(page: Writer) -> None:
    """An article with the words of an earlier one copies it."""
    first = written(page, "a1", REPORT, "Harian Satu", "2024-05-02")
    second = written(page, "a2", REPORT, "Harian Dua", "2024-05-03")
    found = [(edge.owes, edge.to, edge.relation, edge.directed) for edge in edges(first, second)]
    assert found == [("a2", "a1", Relation.COPIES, True)]


def test_the_same_facts_in_other_words_are_a_rewrite(page: Writer) -> None:
    """Sentences turned round with the same names and numbers are a rewrite, not a copy."""
    found = edges(written(page, "a1", REPORT), written(page, "a2", REWORDED, "Harian Dua"))
    assert [edge.relation for edge in found] == [Relation.REWRITES]


def test_different_news_has_no_lineage(page: Writer) -> None:
    """Articles on different matters owe each other nothing."""
    assert edges(written(page, "a1", REPORT), written(page, "a2", OTHER)) == []


def test_the_same_quotation_alone_is_quotes(page: Writer) -> None:
    """One quotation in two reports that are otherwise written separately makes them share it, no more."""
    first = written(page, "a1", f"{OTHER}\n{QUOTATION} kata bupati.")
    second = written(page, "a2", f"{REPORT}\nBupati menanggapi. {QUOTATION} ucapnya.", "Harian Dua")
    assert [edge.relation for edge in edges(first, second)] == [Relation.QUOTES]


def test_a_template_with_other_figures_is_no_rewrite(page: Writer) -> None:
    """Two market reports of one form are independent: what counts in them differs."""
    form = (
        "Indeks dibuka pada {0},1 lalu naik {1},2 poin. Saham turun {2}, saham naik {3}, saham tetap {4}. "
        "Nilai transaksi {5} miliar. Rupiah {6}, emas {7}, minyak {8}."
    )
    first, second = (form.format(*range(start, start + 9)) for start in (110, 520))
    assert edges(written(page, "a1", first), written(page, "a2", second, "Harian Dua")) == []


def test_without_days_the_direction_is_open(page: Writer) -> None:
    """Which of two undated copies came first cannot be told."""
    found = edges(written(page, "a1", REPORT), written(page, "a2", REPORT, "Harian Dua"))
    assert [edge.directed for edge in found] == [False]


def test_a_credit_decides_the_direction(page: Writer) -> None:
    """An article that credits the other's outlet owes to it, whatever the days say."""
    first = page("a1", f"Berita\n{REPORT}", "kabarsatu.com", "2024-05-03", credits=("kabardua.com",)).document()
    second = written(page, "a2", REPORT, "kabardua.com", "2024-05-04")
    copies = [(edge.owes, edge.to) for edge in edges(first, second) if edge.relation is Relation.COPIES]
    assert copies == [("a1", "a2")]


def test_two_that_credit_one_agency_owe_each_other_nothing_directed(page: Writer) -> None:
    """Two prints of one agency text are alike because of the agency; neither is the other's source."""
    documents = [
        page(f"a{n}", f"Berita\n{REPORT}", f"kabar{n}.com", f"2024-05-0{n}", credits=("Antara",)).document()
        for n in (1, 2)
    ]
    found = [(edge.owes, edge.to, edge.relation, edge.directed) for edge in edges(*documents)]
    assert found == [
        ("a1", "Antara", Relation.CREDITS, True),
        ("a2", "Antara", Relation.CREDITS, True),
        ("a2", "a1", Relation.COPIES, False),
    ]


def test_an_outlet_does_not_credit_itself(page: Writer) -> None:
    """A site that names itself as source has no other source for that."""
    assert edges(page("a1", f"Berita\n{REPORT}", "kabarsatu.com", credits=("Kabarsatu",)).document()) == []


@pytest.mark.parametrize("body", [pytest.param(REPORT, id="copy"), pytest.param(REWORDED, id="rewrite")])
def test_evidence_shows_the_words_in_both_texts(page: Writer, body: str) -> None:
    """Each piece of evidence cuts passages out of both articles that share words."""
    documents = {"a1": written(page, "a1", REPORT), "a2": written(page, "a2", body, "Harian Dua")}
    (edge,) = edges(*documents.values())
    ours, theirs = documents[edge.owes].article.text, documents[edge.to].article.text
    pairs = [(item.ours.cut(ours), item.theirs.cut(theirs)) for item in edge.evidence if item.theirs]
    assert pairs
    assert all(len(set(our.lower().split()) & set(their.lower().split())) > 3 for our, their in pairs)


def test_an_article_without_body_is_passed_over(page: Writer) -> None:
    """A page of which nothing but a headline is left breaks nothing."""
    bare = written(page, "a1", REPORT)
    bare = replace(bare, article=replace(bare.article, blocks=()))
    assert edges(bare, written(page, "a2", REPORT)) == []
