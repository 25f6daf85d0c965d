"""Pages of markup read as articles."""

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kronik.errors import NotText
from kronik.ids import line_key
from kronik.read.html.page import PAID, read_pages
from kronik.read.rules import Rule
from kronik.records.article import Article, BlockRole, PageKind
from kronik.records.source import MarkupPage, TakenPages
from kronik.records.span import Span

UNSEEN = re.compile(
    r"<!--.*?(?:-->|$)|<(script|style|noscript|iframe|select|title|textarea|template|svg)\b.*?(?:</\1[^>]*>|$)|<[^>]*>",
    re.DOTALL | re.IGNORECASE,
)


def visible(source: str) -> str:
    """Return the letters of a piece of plain markup that a reader sees, white space and NUL aside."""
    return "".join(html.unescape(UNSEEN.sub("", source)).replace("\0", "").split())


def read(*sources: str) -> Article:
    """Read pages of one article."""
    pages = (MarkupPage(source, f"page-{number}.html", "utf-8") for number, source in enumerate(sources, 1))
    return read_pages(TakenPages(tuple(pages)))


def shown(article: Article, span: Span, sources: list[str]) -> str:
    """Return what the source of a span of the article's text shows."""
    for part, source in zip(article.capture.parts, sources, strict=True):
        if part.start <= span.start and span.end <= part.end:
            inner = Span(span.start - part.start, span.end - part.start)
            return visible(part.map.source_of(inner).cut(source))
    pytest.fail(f"{span} lies in no part")


STORY = (
    "Banjir bandang menerjang Desa Randusari, Kabupaten Lembah Arau, pada Senin (5/2/2024) malam setelah hujan deras.",
    "Kepala BPBD Lembah Arau Harun Nasution mengatakan sedikitnya empat orang tewas dan 11 rumah rusak berat.",
    "“Dua warga masih dicari,” kata Harun saat dihubungi, Selasa (6/2/2024). Pencarian dilanjutkan besok pagi.",
)
TITLE = "Banjir Bandang Terjang Randusari, Empat Warga Tewas"
PARAGRAPHS = "".join(f"<p>{text}</p>" for text in STORY)


def _page(inside: str, head: str = "", before: str = "", after: str = "") -> str:
    return (
        f"<!DOCTYPE html><html><head><title>{TITLE} - KabarNusa</title>{head}</head><body><nav><ul>"
        f"<li><a href='/'>Home</a><li><a href='/d'>Daerah</a></ul></nav>{before}"
        f"<article><h1>{TITLE}</h1>{inside}</article>{after}"
        "<footer>Hak cipta KabarNusa 2024. Semua isi dilindungi undang-undang negara.</footer></body></html>"
    )


def _body(article: Article) -> list[str]:
    return [
        block.span.cut(article.text)
        for block in article.blocks
        if block.role in (BlockRole.STANDFIRST, BlockRole.HEADING, BlockRole.DATELINE, BlockRole.PARAGRAPH)
    ]


@pytest.mark.parametrize(
    "furniture",
    [
        "<p><strong>Baca juga: <a href='/x'>Sekolah di Lembah Arau Diliburkan Sepekan</a></strong></p>",
        "<div class='related'><h4>Terkait</h4><ul><li><a href='/x'>Sekolah Diliburkan Sepekan Penuh</a></ul></div>",
        "<p>SCROLL TO CONTINUE WITH CONTENT</p>",
        "<aside><p>Bupati Siska Maharani meresmikan pasar baru di kota itu pada pekan lalu.</p></aside>",
        "<figure><img src='a.jpg'><figcaption>Warga di rumah rusak. (Foto: KabarNusa/Rangga)</figcaption></figure>",
        "<p><a href='/x'>Gempa Magnitudo 5,1 Guncang Kepulauan Selat</a></p>",
        "<div hidden><p>Harga cabai naik di pasar induk, kata seorang pedagang kemarin.</p></div>",
        "<form><p>Masukkan surel Anda untuk berlangganan kabar pagi kami setiap hari.</p><input></form>",
        "<div class='share-bar'>Bagikan <a href='#'>Facebook</a> <a href='#'>WhatsApp</a></div>",
    ],
    ids=["pointer", "related list", "call", "aside", "figure", "bare link", "hidden", "form", "share bar"],
)
def test_furniture_inside_the_story_is_left_out(furniture: str) -> None:
    """What stands between two paragraphs and is not the story is no part of the body, the paragraphs all are."""
    first, *rest = (f"<p>{text}</p>" for text in STORY)
    assert list(STORY) == _body(read(_page(first + furniture + "".join(rest))))


@pytest.mark.parametrize("name", ["read-more-content", "readmore", "read_more_wrap"])
def test_an_element_to_read_more_holds_the_story(name: str) -> None:
    """What a template unfolds on demand is story like the paragraphs before it."""
    more = "<h3>Bantuan Datang</h3><p>Bupati akan meninjau lokasi pada Rabu pagi.</p><ul><li>beras dua ton</li></ul>"
    expected = [*STORY, "Bantuan Datang", "Bupati akan meninjau lokasi pada Rabu pagi.", "beras dua ton"]
    assert expected == _body(read(_page(f"{PARAGRAPHS}<div class='{name}'>{more}</div>")))


def test_headline_is_the_title_of_the_markup() -> None:
    """The main heading is the headline; the same words in crumbs and lists are furniture."""
    article = read(_page(PARAGRAPHS, before=f"<div><a href='/x'>{TITLE}</a></div>"))
    assert [(TITLE, Rule.TITLE_MARKUP)] == [
        (block.span.cut(article.text), article.title.rule if article.title else None)
        for block in article.blocks
        if block.role is BlockRole.HEADLINE
    ]


@pytest.mark.parametrize(
    ("title", "headings"),
    [
        (f"{TITLE} ~ Kabar Wanasari", f"<h1>Kabar Wanasari</h1><h2>{TITLE}</h2>"),
        (f"{TITLE} ~ Kabar Wanasari", f"<h1>Kabar Wanasari</h1><div>{TITLE}</div>"),
        (f"Kabar Wanasari: {TITLE}", f"<h1>Kabar Wanasari</h1><h2>{TITLE}</h2>"),
        (TITLE, f"<h1>Kabar Wanasari</h1><h3>{TITLE}</h3>"),
        (f"Kabar Wanasari - {TITLE}", f"<h1>{TITLE}</h1>"),
        (f"{TITLE} | Kabar Wanasari", f"<h1>{TITLE}</h1><h2>Kabar Wanasari</h2>"),
    ],
    ids=["end", "no lower heading", "head", "no site in the title", "headline at the end", "site in the lower heading"],
)
def test_a_main_heading_can_be_the_sites_name(title: str, headings: str) -> None:
    """A logo in the main heading is no headline where the title element says what is."""
    article = read(f"<html><head><title>{title}</title></head><body>{headings}{PARAGRAPHS}</body></html>")
    assert TITLE == (article.title.value if article.title else None)


def test_paragraphs_parted_by_breaks() -> None:
    """Old templates part paragraphs by line breaks in a table's cell; they are paragraphs all the same."""
    inside = f"<table><tr><td>{'<br><br>'.join(STORY)}</td></tr></table>"
    assert list(STORY) == _body(read(_page(inside)))


def test_stamps_of_other_regions_are_not_the_pages_own() -> None:
    """A teaser's stamp over the headline does not date the page; the one under the headline does."""
    before = "<aside><div>Jumat, 2 Februari 2024 10:00 WIB</div><a href='/x'>Judul Lain</a></aside>"
    article = read(_page(f"<div>Selasa, 6 Februari 2024 | 08:15 WIB</div>{PARAGRAPHS}", before=before))
    assert "2024-02-06T08:15+07:00" == (article.published.value if article.published else None)


@pytest.mark.parametrize(
    ("stamp", "published", "modified"),
    [
        ("Diperbarui 10 Juni 2024", None, "2024-06-10"),
        ("Diperbarui <time datetime='2024-06-10T10:10+07:00'>10 Juni 2024</time>", None, "2024-06-10T10:10+07:00"),
        ("<time datetime='2024-06-10T10:10+07:00'>Diperbarui 10 Juni 2024</time>", None, "2024-06-10T10:10+07:00"),
        ("<time datetime='2024-06-09'>9 Juni 2024</time> Diperbarui 10 Juni 2024", "2024-06-09", "2024-06-10"),
    ],
    ids=["text", "time behind the label", "time with the label", "time before the label"],
)
def test_only_a_stamp_of_a_change(stamp: str, published: str | None, modified: str) -> None:
    """A page that prints only when it was changed does not say when it was published."""
    article = read(_page(f"<div>{stamp}</div>{PARAGRAPHS}"))
    assert (published, modified) == tuple(
        found.value if found else None for found in (article.published, article.modified)
    )


def test_writer_of_the_markup_has_a_place() -> None:
    """A writer whom only the markup names is given with the place of the tag in the source."""
    head = '<meta name="author" content="Rangga Saputra">'
    source = _page(PARAGRAPHS, head=head)
    (who,) = read(source).byline
    assert ("Rangga Saputra", None, head) == (who.name, who.span, who.source.cut(source) if who.source else None)


def _writers(article: Article) -> list[tuple[str, str]]:
    return [(who.name, who.role) for who in article.byline]


@pytest.mark.parametrize("name", ["KabarNusa", "Kabar Nusa", "Tim Kabar", "Redaksi KabarNusa"])
def test_the_outlet_is_no_writer(name: str) -> None:
    """The site's own name under the headline, or that of its desk, is nobody's byline."""
    assert [] == _writers(read(_page(f"<div>{name}</div>{PARAGRAPHS}")))


def test_a_linked_name_below_its_label() -> None:
    """A writer's name that is a link is read where a label stands alone above it."""
    inside = "<div>Reporter</div><div><a href='/p'>Sri Lestari</a></div>"
    assert [("Sri Lestari", "reporter")] == _writers(read(_page(inside + PARAGRAPHS)))


@pytest.mark.parametrize("credit", ["(KabarNusa.com/Sri Lestari)", "Reporter: Sri Lestari", "Reuters"])
def test_a_photographer_is_no_writer(credit: str) -> None:
    """Who is named in a caption's element made the picture, not the article."""
    figure = f"<figure><img src='a.jpg'><figcaption>Warga di rumah rusak.<br>{credit}</figcaption></figure>"
    article = read(_page(figure + PARAGRAPHS))
    roles = [block.role for block in article.blocks if credit in block.span.cut(article.text)]
    assert ([], [BlockRole.CAPTION]) == (_writers(article), roles)


def test_pages_of_an_article_are_joined() -> None:
    """Two pages give one text; the headline of the second is furniture, its paragraphs follow those of the first."""
    sources = [
        _page("".join(f"<p>{text}</p>" for text in STORY[:2])),
        _page(f"<p>{STORY[2]}</p><p>{STORY[2][::-1]}.</p>"),
    ]
    article = read(*sources)
    heads = [block for block in article.blocks if block.role is BlockRole.HEADLINE]
    again = [block for block in article.blocks if block.rule == Rule.TITLE_AGAIN]
    assert (list(STORY), 1, True) == (_body(article)[:3], len(heads), bool(again))


def test_missing_pages_are_told() -> None:
    """Pages that the article has and the batch has not are named."""
    article = read_pages(TakenPages((MarkupPage(_page(PARAGRAPHS), "page.html", "utf-8"),), (2, 3)))
    assert ("The article has further pages that are not among the inputs: 2, 3.",) == article.doubts


@pytest.mark.parametrize(
    ("declared", "paid"),
    [
        ('"isAccessibleForFree": false', True),
        ('"isAccessibleForFree": "False"', True),
        ('"hasPart": {"@type": "WebPageElement", "isAccessibleForFree": "http://schema.org/False"}', True),
        ('"isAccessibleForFree": true', False),
        ('"isAccessibleForFree": "True", "hasPart": []', False),
    ],
)
def test_a_page_behind_a_paywall_is_doubted(declared: str, *, paid: bool) -> None:
    """An article that its page declares not to be free may be cut off."""
    ld = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{TITLE}", {declared}}}</script>'
    assert paid is (PAID in read(_page(PARAGRAPHS, head=ld)).doubts)


@pytest.mark.parametrize(
    ("inside", "doubted"),
    [
        pytest.param(
            f"<p>{STORY[0]}</p><div style='display:none'><p>{STORY[1]}</p><p>{STORY[2]}</p></div>", True, id="rest"
        ),
        pytest.param(f"<div><p>{STORY[0]}</p></div><div hidden>{PARAGRAPHS}</div>", True, id="whole again"),
        pytest.param(f"{PARAGRAPHS}<p style='display:none'>{STORY[0]} {STORY[1]}</p>", True, id="one paragraph"),
        pytest.param(f"<div>{PARAGRAPHS}</div><div hidden>{PARAGRAPHS}</div>", False, id="the same twice"),
        pytest.param(
            f"{PARAGRAPHS}<div hidden><p>Masukkan surel Anda untuk kabar pagi kami.</p></div>", False, id="little"
        ),
        pytest.param(f"{PARAGRAPHS}<script>{PARAGRAPHS * 3}</script>", False, id="script"),
    ],
)
def test_a_story_that_the_page_hides_is_doubted(inside: str, *, doubted: bool) -> None:
    """Where a reader has to ask for most of a story, what is read may not be all of it."""
    doubts = [doubt for doubt in read(_page(inside)).doubts if doubt.startswith("The page hides")]
    assert doubted is bool(doubts)


def test_every_block_leads_to_its_source() -> None:
    """What the source of a block shows to a reader is the block's words, on either page of an article."""
    sources = [_page(PARAGRAPHS), _page(f"<p>{STORY[0]} &amp; {STORY[1]}</p>")]
    article = read(*sources)
    for block in article.blocks:
        assert "".join(block.span.cut(article.text).split()) == shown(article, block.span, sources)


def test_repeated_lines_are_furniture() -> None:
    """A line that stands on many pages of the outlet is no paragraph, whatever it looks like."""
    page = MarkupPage(_page(PARAGRAPHS), "page.html", "utf-8")
    article = read_pages(TakenPages((page,), repeated=frozenset({line_key(STORY[2])})))
    assert list(STORY[:2]) == _body(article)


def test_broken_bytes_are_told() -> None:
    """A page with bytes that are no text says how many."""
    article = read_pages(TakenPages((MarkupPage(_page(PARAGRAPHS), "page.html", "utf-8", None, 2),)))
    assert ("page.html: 2 bytes are no text in utf-8 and show as U+FFFD.",) == article.doubts


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<html><body><div id='root'></div><script>x</script></body></html>", "shows no text"),
        ("<b>" * 700_000, "700,000 tags"),
    ],
    ids=["drawn by scripts", "too many tags"],
)
def test_what_is_no_page_is_refused(source: str, reason: str) -> None:
    """A page without text, or of nothing but tags, is refused with the reason."""
    with pytest.raises(NotText, match=reason):
        read(source)


@pytest.mark.parametrize(
    "hostile",
    [
        "<div>" * 3000 + "x",
        "<p " + "a " * 100_000 + ">x</p>",
        "<table>" * 2000,
        "&amp;&lt;&#0;&#xD800;&notit;&#x110000;" * 2000,
        "\0" * 1000,
        '<script type="application/ld+json">' + "[" * 100_000 + "</script>",
        "<a href=x>Judul Lain Hari Ini</a><br>" * 3000,
        "<p>x" * 3000,
    ],
    ids=["deep", "attributes", "tables", "entities", "nulls", "JSON-LD", "links", "paragraphs"],
)
def test_hostile_markup_behind_a_story_leaves_it(hostile: str) -> None:
    """Whatever stands behind it, the story's paragraphs are read."""
    assert list(STORY) == _body(read(_page(PARAGRAPHS, after=f"<section>{hostile}</section>")))[:3]


def test_report_is_the_usual_kind() -> None:
    """Nothing speaks against a report where there is a story."""
    assert PageKind.REPORT is read(_page(PARAGRAPHS)).kind.value


FRAGMENTS = st.lists(
    st.sampled_from(
        [
            "<p>",
            "</p>",
            "<div class='share'>",
            "</div>",
            "<ul><li>",
            "</ul>",
            "<h2>",
            "<table><td>",
            "</table>",
            "<br>",
            "<!--",
            "-->",
            "<a href='x'>",
            "</a>",
            "<script>",
            "</script>",
            "<form>",
            "<aside hidden>",
            *STORY,
            TITLE,
            "&nbsp;",
            "\n",
        ]
    ),
    min_size=1,
    max_size=40,
)


@settings(max_examples=60, deadline=None)
@given(FRAGMENTS, st.integers(0, 4000))
def test_any_markup_is_read_and_mapped(fragments: list[str], cut: int) -> None:
    """Shuffled, nested and cut off, a page is read without an exception but NotText, and every block has its source."""
    source = "".join(fragments)[:cut]
    try:
        article = read(source)
    except NotText:
        return
    for block in article.blocks:
        (part,) = article.capture.parts
        assert 0 <= part.map.source_of(block.span).start < len(source)
