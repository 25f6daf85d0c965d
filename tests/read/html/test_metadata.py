"""What a page of markup says of itself."""

import pytest

from kronik.read.html.head import Head, Inner, Link, Meta
from kronik.read.html.metadata import PageFacts, read_page_facts
from kronik.read.rules import Rule
from kronik.records.article import Found
from kronik.records.span import Span

URL = "https://www.kabarnusa.id/daerah/2023/07/23/jembatan-randu-dibuka"


def head_of(*metas: tuple[str, str], title: str | None = None, ld: str | None = None) -> Head:
    """Return a head with meta tags, title element and a block of JSON-LD."""
    tags = tuple(Meta(name, content, Span(100 * at, 100 * at + 50)) for at, (name, content) in enumerate(metas))
    return Head(
        metas=tags,
        title=Inner(title, Span(5000, 5000 + len(title))) if title else None,
        json_ld=(Inner(ld, Span(6000, 6000 + len(ld))),) if ld else (),
    )


def facts_of(
    *metas: tuple[str, str], url: str | None = URL, title: str | None = None, ld: str | None = None
) -> PageFacts:
    """Return the facts of an invented page."""
    return read_page_facts(head_of(*metas, title=title, ld=ld), url)


def first_title(facts: PageFacts) -> str | None:
    """Return the likeliest title."""
    return facts.titles[0].value if facts.titles else None


@pytest.mark.parametrize(
    "title",
    [
        "Jembatan Randu Dibuka Lagi",
        "Jembatan Randu Dibuka Lagi - KabarNusa.id",
        "Jembatan Randu Dibuka Lagi | KabarNusa",
        "Jembatan Randu Dibuka Lagi - kabarNusaNews",
        "Jembatan Randu Dibuka Lagi :: KabarNusa Daerah",
        "Jembatan Randu Dibuka Lagi | KabarNusa.id :: Portal Berita Warga Nusa",
        "Jembatan Randu Dibuka Lagi - Halaman 2 - KabarNusa.id",
        "Jembatan Randu Dibuka Lagi - Page 2",
        "Jembatan Randu Dibuka Lagi (Halaman 2)",
        "Jembatan Randu Dibuka Lagi Halaman all - KabarNusa.id",
        "KabarNusa.id: Jembatan Randu Dibuka Lagi",
        "KabarNusa.id | Jembatan Randu Dibuka Lagi",
    ],
)
def test_title_without_site_and_page(title: str) -> None:
    """The site's name and the number of the page are no part of the title."""
    assert "Jembatan Randu Dibuka Lagi" == first_title(facts_of(title=title))


@pytest.mark.parametrize(
    "title",
    [
        "Pemilu - Ujian bagi Warga Randu",
        "Timnas Menang 3-1, Ini Kata Pelatih",
        "Harga Beras Naik | Pedagang Mengeluh",
        "Profil: Sri Lestari, Penenun dari Randu",
        "Kabar Gembira untuk Warga Nusa",
    ],
)
def test_marks_inside_a_title_stay(title: str) -> None:
    """A dash, bar or colon parts a title from the site's name only where that stands beside it."""
    assert title == first_title(facts_of(title=title))


def test_section_behind_the_title() -> None:
    """What may be a section is kept, and the title without it is another candidate."""
    facts = facts_of(title="Jembatan Randu Dibuka Lagi | Daerah | KabarNusa")
    assert ["Jembatan Randu Dibuka Lagi | Daerah", "Jembatan Randu Dibuka Lagi"] == [
        title.value for title in facts.titles
    ]


def test_title_that_two_places_agree_on() -> None:
    """A title that two places give comes before one that only JSON-LD gives, with the place of the first."""
    ld = '{"@type":"NewsArticle","headline":"Jembatan Dibuka"}'
    facts = facts_of(("og:title", "Jembatan Randu Dibuka Lagi"), title="Jembatan Randu Dibuka Lagi - KabarNusa", ld=ld)
    assert Found("Jembatan Randu Dibuka Lagi", Rule.META, None, Span(0, 50)) == facts.titles[0]
    assert Rule.JSON_LD == facts.titles[1].rule


def test_title_cut_off_comes_last() -> None:
    """A headline that ends in an ellipsis is the head of another one."""
    ld = '{"@type":"NewsArticle","headline":"Jembatan Randu Dibuka ..."}'
    assert "Jembatan Randu Dibuka Lagi" == first_title(facts_of(("og:title", "Jembatan Randu Dibuka Lagi"), ld=ld))


def test_main_heading() -> None:
    """A main heading is a title like the others, and the name of the site in one is none."""
    headings = [Found("KabarNusa.id", "", Span(0, 12)), Found("Jembatan Randu Dibuka Lagi", "", Span(20, 46))]
    facts = read_page_facts(Head(), URL, headings)
    assert (Found("Jembatan Randu Dibuka Lagi", Rule.H1, Span(20, 46)),) == facts.titles


def publisher(name: str) -> str:
    """Return JSON-LD with a publisher."""
    return f'{{"@type":"NewsArticle","publisher":{{"@type":"Organization","name":"{name}"}}}}'


@pytest.mark.parametrize(
    ("url", "site_name", "ld", "expected"),
    [
        pytest.param(URL, "KabarNusa.id", None, "KabarNusa.id", id="name of the domain"),
        pytest.param(URL, "Kabar Nusa", None, "Kabar Nusa", id="letters of the domain"),
        pytest.param(URL, "Kabar Nusa Online", None, "Kabar Nusa Online", id="domain's letters and more"),
        pytest.param(URL, "KabarNusa - Berita Warga Terkini Hari Ini", None, "KabarNusa", id="slogan behind"),
        pytest.param(URL, "Berita Warga Terkini dan Terpercaya Hari Ini", None, "kabarnusa.id", id="slogan"),
        pytest.param(URL, "News", None, "kabarnusa.id", id="word for any site"),
        pytest.param(URL, "https://www.kabarnusa.id/", None, "kabarnusa.id", id="address"),
        pytest.param(URL, "daerah.kabarnusa.id", None, "kabarnusa.id", id="host of a channel"),
        pytest.param(URL, "kabarnusaDaerah", None, "kabarnusa.id", id="channel by the folder"),
        pytest.param("https://sport.kabarnusa.id/x", "kabarnusaSport", None, "kabarnusa.id", id="channel by the host"),
        pytest.param(URL, "Kantor Reuters", None, "kabarnusa.id", id="another name said once"),
        pytest.param(URL, "Suara Warga", publisher("Suara Warga"), "Suara Warga", id="another name said twice"),
        pytest.param(URL, "Suara Warga", publisher("KabarNusa"), "KabarNusa", id="publisher with the domain's letters"),
        pytest.param("https://kbnr.id/a/b", "Kabar Bumi Nusa Raya", None, "Kabar Bumi Nusa Raya", id="initials"),
        pytest.param("https://harian.co.id/x", "Harian Samudra", None, "Harian Samudra", id="domain under co.id"),
        pytest.param("https://www.kompas.com/x", "KOMPAS Online", None, "KOMPAS.com", id="known domain"),
        pytest.param(None, "Lintas Kota", None, "Lintas Kota", id="no address"),
        pytest.param(None, "News", None, None, id="no address and no name"),
        pytest.param("file:///tmp/page.html", "Lintas Kota", None, "Lintas Kota", id="address of a file"),
    ],
)
def test_outlet(url: str | None, site_name: str, ld: str | None, expected: str | None) -> None:
    """The outlet is the site's own name as the site writes it, else its domain."""
    outlet = facts_of(("og:site_name", site_name), url=url, ld=ld).outlet
    assert expected == (outlet.value if outlet else None)


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        pytest.param("author", "Sri Lestari", [("Sri Lestari", "author")], id="author"),
        pytest.param("content_editor", "Budi Raharja", [("Budi Raharja", "editor")], id="editor"),
        pytest.param(
            "author", "Sri Lestari dan Dwi Ningsih", [("Sri Lestari", "author"), ("Dwi Ningsih", "author")], id="two"
        ),
        pytest.param("author", "Oleh Sri Lestari", [("Sri Lestari", "author")], id="label before the name"),
        pytest.param("author", "By: Sri Lestari", [("Sri Lestari", "author")], id="English label"),
        pytest.param("author", "KabarNusa.id", [], id="the site"),
        pytest.param("author", "Kabarnusa Cyber Media", [], id="the site's company"),
        pytest.param("author", "Redaksi", [], id="desk"),
        pytest.param("author", "Tim Redaksi Nusa", [], id="team"),
        pytest.param("article:author", "https://www.facebook.com/kabarnusa", [], id="address"),
        pytest.param("author", "admin2", [], id="account"),
        pytest.param("author", "@srilestari", [], id="name of an account"),
        pytest.param("author", "", [], id="empty"),
    ],
)
def test_writers(name: str, content: str, expected: list[tuple[str, str]]) -> None:
    """People are credited with their role; the site, its desks and accounts are no people."""
    facts = facts_of((name, content))
    assert expected == [(writer.name.value, writer.role) for writer in facts.writers]


def test_short_domain_hides_no_person() -> None:
    """A name that begins with the letters of a short domain is a person's."""
    assert 1 == len(facts_of(("author", "Dwi Ningsih"), url="https://dw.example.id/x").writers)


@pytest.mark.parametrize(
    ("canonical", "og_url", "expected"),
    [
        pytest.param(URL, "https://lain.id/x", (URL, Rule.CANONICAL_LINK), id="canonical link"),
        pytest.param("/daerah/jembatan", URL, (URL, Rule.META), id="link without a host"),
        pytest.param("", "", None, id="empty"),
        pytest.param("http://[", "javascript:x", None, id="no addresses"),
    ],
)
def test_own_address(canonical: str, og_url: str, expected: tuple[str, str] | None) -> None:
    """The page's own address is the first whole one that it gives."""
    head = Head(metas=(Meta("og:url", og_url, Span(0, 9)),), links=(Link("canonical", canonical, Span(10, 19)),))
    address = read_page_facts(head, None).address
    assert expected == ((address.value, address.rule) if address else None)


@pytest.mark.parametrize(
    ("url", "base", "expected"),
    [
        ("https://kabarnusa.id/a/b", "", "https://kabarnusa.id/daerah/jembatan"),
        ("https://cermin.example/x", "https://kabarnusa.id/", "https://kabarnusa.id/daerah/jembatan"),
        (None, "https://kabarnusa.id/", "https://kabarnusa.id/daerah/jembatan"),
        (None, "", None),
    ],
    ids=["own address", "base of another host", "base alone", "neither"],
)
def test_relative_address(url: str | None, base: str, expected: str | None) -> None:
    """A canonical link without a host starts from the page's base, else from where the page was taken."""
    address = read_page_facts(Head(links=(Link("canonical", "/daerah/jembatan", Span(0, 9)),), base=base), url).address
    assert expected == (address.value if address else None)


def test_node_of_the_page_among_others() -> None:
    """Of several declared articles the one with the page's address or title speaks."""
    ld = (
        '[{"@type":"NewsArticle","headline":"Pasar Terbakar","datePublished":"2023-07-20","url":"https://kabarnusa.id/a"},'
        f'{{"@type":"NewsArticle","headline":"Jembatan","datePublished":"2023-07-23","url":"{URL}/"}}]'
    )
    by_address = facts_of(ld=ld)
    by_title = facts_of(("og:title", "Jembatan"), url=None, ld=ld)
    assert ["2023-07-23", "2023-07-23"] == [
        facts.node.published.value for facts in (by_address, by_title) if facts.node and facts.node.published
    ]


def test_day_of_the_web_page_node() -> None:
    """What only the node of the web page tells belongs to its article too."""
    ld = '{"@graph":[{"@type":"Article","headline":"Jembatan"},{"@type":"WebPage","datePublished":"2023-07-23"}]}'
    facts = facts_of(ld=ld, url=None)
    assert facts.node
    assert facts.node.published
    assert ("2023-07-23", Rule.JSON_LD) == (facts.node.published.value, facts.node.published.rule)


def test_sections() -> None:
    """Sections are named once, and hosts are none."""
    facts = facts_of(("article:section", "Daerah"), ("content_category", "daerah"), ("section", "daerah.kabarnusa.id"))
    assert ["Daerah"] == [section.value for section in facts.sections]


def test_broken_data_are_doubted() -> None:
    """What could not be read is told."""
    assert 1 == len(facts_of(ld='{"@type":"NewsArticle","headline":"A "B" C"').data.doubts)


def test_page_that_says_nothing() -> None:
    """Without markup nothing is known."""
    assert PageFacts() == read_page_facts(Head(), None)


def test_rich_and_long_metas_are_bounded() -> None:
    """Of thousands of titles and names only the first are looked at, and overlong ones are passed over."""
    titles = [("og:title", f"Judul {at} " + "x" * 100) for at in range(2000)]
    names = [("og:site_name", f"Situs {at}") for at in range(2000)]
    blanks = " ;" + " " * 500_000 + "x"
    facts = facts_of(*titles, *names, ("og:site_name", blanks), ("author", blanks), ("og:title", blanks), url=None)
    assert 20 == len(facts.titles)
    assert () == facts.writers
