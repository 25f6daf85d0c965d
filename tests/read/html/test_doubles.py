"""One article for each address of a batch."""

from collections.abc import Sequence
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.read.html.addresses import Variant, read_address
from kronik.read.html.doubles import plan_articles
from kronik.read.html.sight import Ref, sight
from kronik.records.source import MarkupPage

BASE = "https://www.contoh.id/berita/123/hujan-deras-di-desa"
TITLE = "<title>Hujan Deras di Desa</title>"

Pages = Sequence[tuple[str, str | None, str]]
"""Name, address from outside, source."""


def _articles(pages: Pages) -> list[tuple[list[tuple[int, str]], list[int]]]:
    """Return the pages and the missing numbers of each article, in the order of the batch."""
    seen = [sight(MarkupPage(source, file, "utf-8", url), Ref(i, file)) for i, (file, url, source) in enumerate(pages)]
    plan = plan_articles(seen)
    assert plan.left_out.isdisjoint(plan.articles)
    assert {item.ref for item in seen} == plan.left_out | plan.articles.keys()
    found = sorted(plan.articles.items(), key=lambda item: item[0].position)
    return [([(number, ref.file) for number, ref in one.pages], list(one.missing)) for _, one in found]


def _notes(pages: Pages) -> list[str]:
    seen = [sight(MarkupPage(source, file, "utf-8", url), Ref(i, file)) for i, (file, url, source) in enumerate(pages)]
    return [str(double) for article in plan_articles(seen).articles.values() for double in article.doubles]


def _canonical(url: str) -> str:
    return f'<link href="{url}" rel="canonical">{TITLE}'


def _key(url: str) -> str | None:
    address = read_address(url)
    return address.key if address else None


@pytest.mark.parametrize(
    "url",
    [
        BASE,
        f"{BASE}/",
        f"{BASE}/amp",
        f"{BASE}/index.html",
        f"{BASE}?page=2",
        f"{BASE}?halaman=all&utm_source=x&fbclid=1#komentar",
        "http://m.contoh.id:80/berita/123/hujan-deras-di-desa",
        "https://amp.contoh.id/amp/berita/123/hujan-deras-di-desa?outputType=amp",
        "https://www.google.com/amp/s/www.contoh.id/berita/123/hujan-deras-di-desa/amp",
        "https://www-contoh-id.cdn.ampproject.org/c/s/www.contoh.id/berita/123/hujan-deras-di-desa",
        "https://web.archive.org/web/20230101000000/https://www.contoh.id/berita/123/hujan-deras-di-desa",
    ],
)
def test_addresses_of_one_article(url: str) -> None:
    """Variants, pages, counters of visits, caches and archives of one article share its key."""
    assert _key(url) == "contoh.id/berita/123/hujan-deras-di-desa"


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://x.id/baca.php?id=5&kat=2", "x.id/baca.php?id=5&kat=2"),
        ("https://x.id/baca.php?kat=2&id=5&ref=fb", "x.id/baca.php?id=5&kat=2"),
        ("https://x.id/index.php?page=berita&id=5", "x.id?id=5&page=berita"),
        ("https://x.id/?p=12", "x.id?p=12"),
        ("https://x.id:8080/a", "x.id:8080/a"),
        ("mailto:a@x.id", None),
        ("http://[::1", None),
        ("/berita/5", None),
        ("https://x.id/" + "a" * 2001, None),
    ],
)
def test_key(url: str, key: str | None) -> None:
    """Other parameters tell articles apart, in any order; what is no address of the web has no key."""
    assert key == _key(url)


@pytest.mark.parametrize(
    ("url", "number", "full"),
    [
        (f"{BASE}?page=2", 2, False),
        (f"{BASE}?Halaman=03", 3, False),
        (f"{BASE}?hal=all", None, True),
        (f"{BASE}?showpage=all", None, True),
        (f"{BASE}?single=1", None, True),
        (f"{BASE}?page=2023", None, False),
        (f"{BASE}?p=2", None, False),
        (f"{BASE}/2", None, False),
        ("https://x.id/?page=2", None, False),
    ],
)
def test_page_number(url: str, number: int | None, full: bool) -> None:  # noqa: FBT001 - a row of the table
    """A parameter that is only used for pages names one; what may be an id does not by itself."""
    address = read_address(url)
    assert address
    assert (number, full) == (address.number, address.full)


@pytest.mark.parametrize(
    ("url", "variant"),
    [(BASE, Variant.DESKTOP), ("https://m.x.id/a", Variant.MOBILE), ("https://amp.x.id/a", Variant.AMP),
     ("https://x.id/amp/a", Variant.AMP), ("https://x.id/a?amp", Variant.AMP), ("https://x.id/a.amp.html", Variant.AMP),
     ("https://x.id/a?m=1", Variant.MOBILE), ("https://x.id/kamp/a", Variant.DESKTOP)],
)  # fmt: skip
def test_variant(url: str, variant: Variant) -> None:
    """Host, path and parameters say for whom a page is made."""
    address = read_address(url)
    assert address
    assert variant is address.variant


def test_relative_links_start_from_the_base() -> None:
    """A page that names its base has its address by it, wherever it was saved from."""
    source = "<html><head><base href='https://kabarnusa.id/'><link rel='canonical' href='daerah/jembatan-randu-dibuka'>"
    seen = sight(MarkupPage(source, "a.html", "utf-8"), Ref(0, "a.html"))
    assert "kabarnusa.id/daerah/jembatan-randu-dibuka" == seen.key


def test_pages_are_joined_in_order() -> None:
    """Numbered pages are one article, in their order; the page without a number is the first."""
    pages = [("b", f"{BASE}?page=2", ""), ("c", f"{BASE}?page=3", ""), ("a", BASE, "")]
    assert [([(1, "a"), (2, "b"), (3, "c")], [])] == _articles(pages)


def test_missing_pages() -> None:
    """A page that is linked, or lies before one that is there, and is not in the batch is missing."""
    pager = "".join(f'<a class="hal" href="?page={number}">{number}</a>' for number in (1, 2, 3, 5))
    assert [([(1, "a"), (4, "d")], [2, 3, 5])] == _articles([("a", BASE, pager), ("d", f"{BASE}?page=4", "")])


def test_one_page_knows_of_others() -> None:
    """A page alone tells by its relations that others are missing."""
    source = f'{_canonical(BASE)}<link rel=next href="{BASE}?page=3"><link rel=prev href="{BASE}">'
    assert [([(2, "a")], [1, 3])] == _articles([("a", None, source)])


def test_whole_page_stands_for_its_parts() -> None:
    """Where the whole article is there on one page it alone is read."""
    pages = [("1", BASE, '<a href="?page=2">2</a>'), ("2", f"{BASE}?page=2", ""), ("all", f"{BASE}?page=all", "")]
    assert [([(1, "all")], [])] == _articles(pages)
    assert f"{'2'} is one page of what is whole in all; it is read once" in _notes(pages)


def test_number_in_the_path() -> None:
    """A number at the end of the path is a page's where another page of the batch has the rest of it."""
    assert [([(1, "a"), (2, "b")], [])] == _articles([("a", BASE, ""), ("b", f"{BASE}/2", "")])
    assert [([(2, "b"), (3, "c")], [1])] == _articles([("b", f"{BASE}/2", ""), ("c", f"{BASE}/3/", "")])


def test_number_in_the_path_that_is_an_id() -> None:
    """Numbers behind a word that is no headline are ids."""
    pages = [(name, f"https://x.id/artikel/detail{name}", "") for name in ("", "/2", "/3")]
    assert 3 == len(_articles(pages))


def test_relation_backs_a_number() -> None:
    """A doubtful number counts where the page names the one before or after it."""
    source = '<link rel="next" href="https://x.id/baca?id=7&amp;p=3">'
    assert [([(2, "a")], [1, 3])] == _articles([("a", "https://x.id/baca?id=7&p=2", source)])
    assert [([(1, "a")], [])] == _articles([("a", "https://x.id/baca?id=7&p=2", "")])


def test_relation_to_another_article() -> None:
    """Blogs name the articles before and after this one: those are no pages of it."""
    source = '<link rel="prev" href="/berita/122/banjir-surut-di-kota"><link rel="next" href="/berita/124/cuaca-cerah">'
    assert [([(1, "a")], [])] == _articles([("a", BASE, source)])


def test_pages_counted_by_paragraphs() -> None:
    """A site that puts the number of the first paragraph into the path has three pages here, not twenty."""
    source = f'<link rel="next" href="{BASE}/10"><a href="{BASE}/20">3</a>'
    assert [([(1, "a"), (2, "b")], [3])] == _articles([("a", BASE, source), ("b", f"{BASE}/10", "")])


def test_variants_are_doubles() -> None:
    """Desktop goes before mobile, mobile before AMP, whatever their sizes."""
    pages = [
        ("amp", f"{BASE}/amp", f"<html ⚡>{_canonical(BASE)}" + "x" * 500),
        ("mobile", BASE.replace("www.", "m."), "x" * 300),
        ("desktop", BASE, ""),
    ]
    assert [([(1, "desktop")], [])] == _articles(pages)
    assert [
        "mobile is the mobile variant of desktop; it is read once",
        "amp is the AMP variant of desktop; it is read once",
    ] == _notes(pages)
    assert [([(1, "mobile")], [])] == _articles(pages[:2])


def test_amp_variant_named_by_its_page() -> None:
    """An AMP page without canonical link belongs to the page that names it."""
    pages = [("a", BASE, '<link rel="amphtml" href="https://m.contoh.id/amp_version/o2l07">'),
             ("b", "https://m.contoh.id/amp_version/o2l07", "<html amp>")]  # fmt: skip
    assert [([(1, "a")], [])] == _articles(pages)


def test_larger_capture_is_read() -> None:
    """Of two captures of one page the one with more source is read, of equal ones the first by name."""
    assert [([(1, "b")], [])] == _articles([("a", BASE, ""), ("b", BASE, "xx"), ("c", BASE, "x")])
    assert [([(1, "a")], [])] == _articles([("b", BASE, "x"), ("a", BASE, "x")])


def test_file_given_twice() -> None:
    """A file given twice is said to be."""
    assert ["a is given twice; it is read once"] == _notes([("a", BASE, ""), ("a", BASE, "")])


@pytest.mark.parametrize(
    "canonical",
    [
        "https://contoh.id/",
        "https://contoh.id/index.html",
        "https://lain.id/berita/123/hujan",
        "https://contoh.id/berita",
        "",
    ],
    ids=["front page", "index of the front page", "another host", "section above", "empty"],
)
def test_canonical_that_is_not_believed(canonical: str) -> None:
    """A canonical link to a front page, to the section or to another site does not join pages."""
    pages = [
        ("a", BASE, _canonical(canonical)),
        ("b", "https://contoh.id/berita/124/cuaca-cerah", _canonical(canonical)),
    ]
    assert 2 == len(_articles(pages))


def test_one_canonical_for_a_whole_site() -> None:
    """Pages that claim one address and have different titles stay articles of their own."""
    pages = [(f"{number}", None, _canonical(BASE).replace("Desa", f"Desa {number}")) for number in "abc"]
    assert 3 == len(_articles(pages))
    assert 1 == len(_articles([("a", None, _canonical(BASE)), ("b", None, _canonical(BASE))]))


def test_claims_in_great_number() -> None:
    """Thousands of pages that claim one address are told apart without trouble."""
    pages = [(f"{number}", None, _canonical(BASE).replace("Desa", f"Desa {number} x")) for number in range(3000)]
    assert 3000 == len(_articles(pages))


def test_pages_without_address() -> None:
    """Pages of which no address is known, and front pages, are each an article."""
    pages = [("a", None, TITLE), ("b", None, TITLE), ("c", "https://x.id/", TITLE), ("d", "https://x.id/", TITLE)]
    assert 4 == len(_articles(pages))


def test_comments_and_scripts_are_not_looked_at() -> None:
    """Links in comments and scripts do not count, and marks without end are no burden."""
    source = f'<!-- {_canonical(BASE)} --><script>"{_canonical(BASE)}"</script>' + "<!--" * 100_000 + "<a " * 100_000
    assert sight(MarkupPage(source, "a", "utf-8"), Ref(0, "a")).key is None


URLS = st.sampled_from([
    None, BASE, f"{BASE}/amp", f"{BASE}?page=2", f"{BASE}?page=all", f"{BASE}/2", f"{BASE}/3", f"{BASE}?utm_source=x",
    BASE.replace("www", "m"), "https://contoh.id/", "https://contoh.id/berita/124/cuaca-cerah-di-kota", f"{BASE}/20",
])  # fmt: skip
SOURCES = st.lists(
    st.sampled_from([
        "<html amp>", TITLE, "<title>Cuaca Cerah</title>", '<link rel="next" href="?page=3">', '<a href="?page=4">',
        f'<link rel=amphtml href="{BASE}/amp">', f'<link rel=canonical href="{BASE}">',
        f'<link rel=prev href="{BASE}/2">',
        f'<meta property="og:url" content="{BASE}?page=2">', f'<link rel=canonical href="{BASE}/10">',
    ]),
    max_size=5,
).map("".join)  # fmt: skip


@given(st.lists(st.tuples(URLS, SOURCES), min_size=1, max_size=4))
def test_order_does_not_matter(pages: list[tuple[str | None, str]]) -> None:
    """Every order of a batch gives the same articles."""
    named = [(f"{index}.html", url, source) for index, (url, source) in enumerate(pages)]
    found = {repr(sorted(_articles(order))) for order in permutations(named)}
    assert 1 == len(found)
