"""Who stands behind a passage: a credit over it, else what the article's copies credit, else the article itself."""

from dataclasses import replace

import pytest

from kronik.link.origins import Origins
from kronik.link.source_names import is_medium, source_key
from kronik.records.article import Article, ArticleId, Block, BlockRole, Capture, Credit, Found
from kronik.records.facts import Document, Named, Statement, StatementKind
from kronik.records.span import Span
from kronik.records.story import Group, LineageEdge, Relation, Source

TEXT = "Waduk surut\nAir waduk turun dua meter.\nWarga mulai menghemat air."
FIRST, SECOND = Span(12, 38), Span(39, 65)


def told(article: str, outlet: str | None = "Harian Satu", day: str | None = None, *credits: Credit) -> Document:  # noqa: A002 - reads like the record
    """Return an article of a headline and two paragraphs."""
    blocks = (
        Block(BlockRole.HEADLINE, Span(0, 11), "test"),
        Block(BlockRole.PARAGRAPH, FIRST, "test", 1),
        Block(BlockRole.PARAGRAPH, SECOND, "test", 2),
    )
    named = Found(outlet, "test") if outlet else None
    published = Found(day, "test") if day else None
    capture = Capture(TEXT, f"{article}.txt", "utf-8")
    return Document(Article(ArticleId(article), capture, blocks, "id", named, published=published, credits=credits))


def credit(name: str, *governs: Span, chain: tuple[str, ...] = ()) -> Credit:
    """Return a credit over the passages, or over the whole article where none is given."""
    return Credit(name, Span(0, 5), "test", governs, chain)


def copies(owes: str, to: str) -> LineageEdge:
    """Return an edge between two articles with the same words."""
    return LineageEdge(ArticleId(owes), to, Relation.COPIES, 1.0, ())


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(("Antara", "ANTARA", "Kantor berita Antara", "ANTARA News", "antaranews.com"), id="agency"),
        pytest.param(("detikcom", "detik.com", "DetikCom", "https://www.detik.com"), id="site with and without dot"),
        pytest.param(("The Economist", "Economist", "majalah The Economist"), id="English article"),
        pytest.param(("kantor berita Rusia TASS", "TASS", "Tass"), id="kind and country in front"),
    ],
)
def test_spellings_of_one_source_are_one(names: tuple[str, ...]) -> None:
    """However a page writes the name of an agency or outlet, it counts once."""
    assert {source_key(names[0])} == {source_key(name) for name in names}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("Harian Satu", "Media Satu", id="the kind is part of an outlet's own name"),
        pytest.param("BBC", "BBC Indonesia", id="two newsrooms"),
        pytest.param("Reuters", "Antara", id="two agencies"),
    ],
)
def test_different_sources_stay_apart(first: str, second: str) -> None:
    """Names that share a word are not thereby one source."""
    assert source_key(first) != source_key(second)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Reuters", True), ("kabarbukit.id", True), ("Kementerian Kelautan", False), ("akun @warga", False)],
)
def test_media_are_told_from_other_sources(name: str, expected: bool) -> None:  # noqa: FBT001 - a parametrised value
    """Agencies and sites are media; ministries and accounts are not."""
    assert expected == is_medium(name)


def test_an_article_without_credit_is_its_own_source() -> None:
    """Where nothing is credited, the outlet stands behind every passage."""
    assert Origins([told("a1")], ()).source_of(ArticleId("a1"), FIRST) == "Harian Satu"


def test_an_article_without_outlet_goes_by_its_file() -> None:
    """A page that does not name its outlet is still a source that can be shown."""
    assert Origins([told("a1", None)], ()).source_of(ArticleId("a1"), FIRST) == "a1.txt"


def test_a_closing_credit_stands_behind_everything() -> None:
    """A credit without passages governs the whole article."""
    assert (
        Origins([told("a1", "Harian Satu", None, credit("Reuters"))], ()).source_of(ArticleId("a1"), SECOND)
        == "Reuters"
    )


def test_a_credit_reaches_as_far_as_it_governs() -> None:
    """A ministry's data stand behind their own sentence, the outlet behind the next one."""
    origins = Origins([told("a1", "Harian Satu", None, credit("Kementerian Kelautan", FIRST))], ())
    answers = [origins.source_of(ArticleId("a1"), span) for span in (FIRST, SECOND)]
    assert answers == ["Kementerian Kelautan", "Harian Satu"]


def test_a_partial_credit_to_an_agency_leaves_the_rest_unsure() -> None:
    """Whether an agency named once also gave the other sentences cannot be told."""
    origins = Origins([told("a1", "Harian Satu", None, credit("Reuters", FIRST))], ())
    assert [origins.source_of(ArticleId("a1"), span) for span in (FIRST, SECOND)] == ["Reuters", None]


def test_the_innermost_credit_counts() -> None:
    """Reuters citing the Kremlin on a passage: the Kremlin is the source."""
    outer, inner = credit("Reuters", FIRST), credit("Kremlin", FIRST, chain=("Reuters",))
    assert Origins([told("a1", "Harian Satu", None, outer, inner)], ()).source_of(ArticleId("a1"), FIRST) == "Kremlin"


def test_a_body_beside_an_agency_is_the_inner_source() -> None:
    """Where an agency and a ministry are credited alike, the agency has it from the ministry."""
    both = credit("Reuters", FIRST), credit("Kementerian Energi", FIRST)
    origins = Origins([told("a1", "Harian Satu", None, *both)], ())
    assert origins.source_of(ArticleId("a1"), FIRST) == "Kementerian Energi"


def test_two_equal_credits_over_one_passage_are_unsure() -> None:
    """Where two agencies are credited alike, which of them gave the passage cannot be told."""
    origins = Origins([told("a1", "Harian Satu", None, credit("Reuters", FIRST), credit("AFP", FIRST))], ())
    assert origins.source_of(ArticleId("a1"), FIRST) is None


def test_a_copy_has_the_source_of_its_original() -> None:
    """An article that copies another without credit goes back to what the other credits."""
    documents = [told("a1", "Harian Satu", None, credit("Antara")), told("a2", "Harian Dua")]
    assert Origins(documents, [copies("a2", "a1")]).source_of(ArticleId("a2"), FIRST) == "Antara"


def test_copies_without_credit_go_back_to_the_earliest() -> None:
    """Among copies that credit nobody, the first to be published is the source of all."""
    documents = [told("a1", "Harian Satu", "2024-05-03"), told("a2", "Harian Dua", "2024-05-02")]
    origins = Origins(documents, [copies("a1", "a2")])
    assert origins.source_of(ArticleId("a1"), FIRST) == "Harian Dua"


def test_shared_quotations_do_not_make_one_source() -> None:
    """Two reporters at one press conference remain two sources."""
    edge = replace(copies("a2", "a1"), relation=Relation.QUOTES)
    origins = Origins([told("a1"), told("a2", "Harian Dua")], [edge])
    assert origins.source_of(ArticleId("a2"), FIRST) == "Harian Dua"


def test_a_story_counts_each_source_once() -> None:
    """Two copies of one agency and one article of its own make two sources, the wider one first."""
    documents = [
        told("a1", "Satu", None, credit("Antara")),
        told("a2", "Dua", None, credit("ANTARA")),
        told("a3", "Tiga"),
    ]
    group = Group((ArticleId("a1"), ArticleId("a2"), ArticleId("a3")))
    expected = ((Source("ANTARA", group.articles[:2]), Source("Tiga", group.articles[2:])), 2)
    assert expected == Origins(documents, ()).story_sources(group)


def test_an_agency_named_late_leaves_the_number_of_sources_open() -> None:
    """What else the article tells may be the agency's or its own; the named source is shown."""
    sources, number = Origins([told("a1", "Satu", None, credit("AFP", SECOND))], ()).story_sources(
        Group((ArticleId("a1"),))
    )
    assert ([source.name for source in sources], number) == (["AFP"], None)


FORMS = {
    "a first name": ("keterangan tertulis Sari", "keterangan tertulis Sari Wulan", 1),
    "with and without platform": ("akun Sari Wulan", "akun Twitter Sari Wulan", 1),
    "another person": ("keterangan tertulis Sari", "keterangan tertulis Rani Wulan", 2),
    "a body and its officer": ("keterangan tertulis BPBD", "keterangan tertulis Humas BPBD Utara", 2),
}


@pytest.mark.parametrize(("short", "full", "expected"), FORMS.values(), ids=FORMS.keys())
def test_short_forms_in_one_story_are_one_source(short: str, full: str, expected: int) -> None:
    """A release or account named once in full counts once in its story, whatever the other articles call it."""
    documents = [told("a1", "Satu", None, credit(short)), told("a2", "Dua", None, credit(full))]
    group = Group((ArticleId("a1"), ArticleId("a2")))
    sources, number = Origins(documents, (), (group,)).story_sources(group)
    assert (expected, expected) == (len(sources), number)


def test_a_body_known_only_through_an_agency_is_no_second_source() -> None:
    """Reuters citing the Kremlin on one page, and all from Reuters on another, is one source."""
    reuters, kremlin = credit("Reuters", FIRST), credit("Kremlin", FIRST, chain=("Reuters",))
    documents = [told("a1", "Harian Satu", None, reuters, kremlin), told("a2", "Harian Dua", None, credit("Reuters"))]
    origins = Origins(documents, (), [Group((ArticleId("a1"), ArticleId("a2")))])
    assert {"Reuters"} == {origins.source_of(ArticleId(article), FIRST) for article in ("a1", "a2")}


def test_a_body_that_a_page_cites_itself_stays_a_source() -> None:
    """A press release that one page has through an agency and another has itself is one source: the release."""
    agency, through = credit("Antara", FIRST), credit("Kementerian Kelautan", FIRST, chain=("Antara",))
    itself = credit("Kementerian Kelautan", FIRST)
    documents = [told("a1", "Harian Satu", None, agency, through), told("a2", "Harian Dua", None, itself)]
    origins = Origins(documents, (), [Group((ArticleId("a1"), ArticleId("a2")))])
    assert {"Kementerian Kelautan"} == {origins.source_of(ArticleId(article), FIRST) for article in ("a1", "a2")}


def said_by(document: Document, speaker: str, span: Span) -> Document:
    """Return the document with a statement of the speaker."""
    statement = Statement("s", (span,), BlockRole.PARAGRAPH, StatementKind.INDIRECT, None, Named(speaker), "test")
    return replace(document, statements=(*document.statements, statement))


def test_a_release_does_not_reach_what_others_say() -> None:
    """Whether a company's release also gave what the mayor says in the article cannot be told."""
    document = told("a1", "Harian Satu", None, credit("keterangan tertulis PT Waduk Jaya"))
    document = said_by(said_by(document, "Direktur PT Waduk Jaya", FIRST), "Wali Kota Solo", SECOND)
    origins = Origins([document], ())
    assert ["keterangan tertulis PT Waduk Jaya", None] == [
        origins.source_of(ArticleId("a1"), span) for span in (FIRST, SECOND)
    ]


def test_an_agency_reaches_what_anybody_says() -> None:
    """An agency credited with the whole article gave everybody's words in it."""
    document = said_by(told("a1", "Harian Satu", None, credit("Reuters")), "Wali Kota Solo", SECOND)
    assert Origins([document], ()).source_of(ArticleId("a1"), SECOND) == "Reuters"
