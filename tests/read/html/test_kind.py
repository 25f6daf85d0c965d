"""What sort of page a page of markup is."""

import pytest

from kronik.read.html.head import Head, Inner, Meta
from kronik.read.html.kind import TextMeasures, find_kind
from kronik.read.html.metadata import read_page_facts
from kronik.read.rules import Rule
from kronik.records.article import Found, PageKind
from kronik.records.span import Span

SITE = "https://www.lintaskota.com"
STORY = TextMeasures(prose_chars=2400, links=180)
THIN = TextMeasures(prose_chars=150, links=180)
TICKER = TextMeasures(prose_chars=5200, links=180, dated_entries=12)


def kind_of(  # noqa: PLR0913 - one argument for each thing that a page can show
    text: TextMeasures,
    *,
    path: str = "/daerah/d-123/judul",
    title: str = "",
    types: str = "",
    og: str = "",
    host: str = SITE,
) -> Found[PageKind]:
    """Return the kind of an invented page."""
    blocks = tuple(f'{{"@type":"{name}","headline":"Judul Berita","liveBlogUpdate":[]}}' for name in types.split())
    head = Head(
        metas=(Meta("og:type", og, Span(0, 9)),) if og else (),
        title=Inner(title, Span(50, 50 + len(title))) if title else None,
        json_ld=tuple(Inner(block, Span(100 * at, 100 * at + len(block))) for at, block in enumerate(blocks, 1)),
    )
    return find_kind(head, read_page_facts(head, host + path), host + path, text)


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param(kind_of(STORY), id="plain"),
        pytest.param(kind_of(STORY, types="NewsArticle VideoObject"), id="video beside the article"),
        pytest.param(kind_of(THIN, types="VideoObject NewsArticle"), id="short report with a video"),
        pytest.param(kind_of(STORY, types="VideoObject"), id="long text under a video"),
        pytest.param(kind_of(STORY, path="/video/d-1/judul"), id="long text at an address of videos"),
        pytest.param(kind_of(STORY, path="/foto/d-1/judul", title="Foto: Banjir"), id="long text among photographs"),
        pytest.param(kind_of(THIN, title="Foto Syur Beredar, Warga Randu Geger"), id="photograph in the title"),
        pytest.param(kind_of(THIN, path="/daerah/foto-syur-beredar"), id="photograph in the address"),
        pytest.param(kind_of(THIN, title="Video Warga Viral di Randu"), id="video in the title"),
        pytest.param(kind_of(THIN, path="/read/2023/07/20/judul"), id="twentieth of the month"),
        pytest.param(kind_of(STORY, types="LiveBlogPosting"), id="live blog without entries"),
        pytest.param(kind_of(STORY, title="Live Report: Banjir Randu"), id="live in the title, no entries"),
        pytest.param(kind_of(TICKER, title="Banjir Randu"), id="many dated parts"),
        pytest.param(kind_of(STORY, path="/daerah/opini-warga-randu"), id="opinion in the words of the title"),
        pytest.param(kind_of(STORY, path="/tag/banjir", types="NewsArticle"), id="article under a tag"),
        pytest.param(kind_of(STORY, path="/?p=123"), id="article by its number"),
        pytest.param(kind_of(THIN, og="website", types="NewsArticle"), id="site with an article"),
        pytest.param(kind_of(STORY, og="website"), id="site with prose"),
    ],
)
def test_report(kind: Found[PageKind]) -> None:
    """A report stays a report where single words or parts recall another kind of page."""
    assert Found(PageKind.REPORT, "") == kind


@pytest.mark.parametrize(
    ("kind", "expected", "rule"),
    [
        pytest.param(
            kind_of(TICKER, types="LiveBlogPosting"), PageKind.LIVE, Rule.KIND_LIVE_DATA, id="declared live blog"
        ),
        pytest.param(
            kind_of(TICKER, path="/live-report/d-1/banjir"), PageKind.LIVE, Rule.KIND_LIVE_WORDS, id="live address"
        ),
        pytest.param(
            kind_of(TICKER, title="LIVE UPDATE: Banjir Randu"), PageKind.LIVE, Rule.KIND_LIVE_WORDS, id="live title"
        ),
        pytest.param(
            kind_of(STORY, types="OpinionNewsArticle"), PageKind.OPINION, Rule.KIND_OPINION_DATA, id="declared opinion"
        ),
        pytest.param(
            kind_of(STORY, path="/kolom/d-1/judul"), PageKind.OPINION, Rule.KIND_OPINION_ADDRESS, id="column's folder"
        ),
        pytest.param(
            kind_of(STORY, host="https://kolom.lintaskota.com"),
            PageKind.OPINION,
            Rule.KIND_OPINION_ADDRESS,
            id="column's host",
        ),
        pytest.param(
            kind_of(TextMeasures(2400, 9, 180, writer_note=Span(3, 9))),
            PageKind.OPINION,
            Rule.KIND_OPINION_NOTE,
            id="note about the writer",
        ),
        pytest.param(
            kind_of(THIN, types="ImageGallery"), PageKind.GALLERY, Rule.KIND_GALLERY_DATA, id="declared gallery"
        ),
        pytest.param(
            kind_of(THIN, path="/foto-news/d-1/judul"), PageKind.GALLERY, Rule.KIND_GALLERY_ADDRESS, id="photo folder"
        ),
        pytest.param(
            kind_of(THIN, host="https://foto.lintaskota.com"),
            PageKind.GALLERY,
            Rule.KIND_GALLERY_ADDRESS,
            id="photo host",
        ),
        pytest.param(
            kind_of(THIN, title="FOTO - Banjir Merendam Randu"),
            PageKind.GALLERY,
            Rule.KIND_GALLERY_TITLE,
            id="photo title",
        ),
        pytest.param(kind_of(THIN, types="VideoObject"), PageKind.VIDEO, Rule.KIND_VIDEO_DATA, id="declared video"),
        pytest.param(
            kind_of(THIN, path="/video/d-1/judul"), PageKind.VIDEO, Rule.KIND_VIDEO_ADDRESS, id="video folder"
        ),
        pytest.param(
            kind_of(THIN, host="https://20.lintaskota.com"), PageKind.VIDEO, Rule.KIND_VIDEO_ADDRESS, id="video host"
        ),
        pytest.param(
            kind_of(THIN, title="VIDEO: Banjir Merendam Randu"), PageKind.VIDEO, Rule.KIND_VIDEO_TITLE, id="video title"
        ),
        pytest.param(kind_of(STORY, path="/"), PageKind.INDEX, Rule.KIND_INDEX_ADDRESS, id="front page"),
        pytest.param(kind_of(STORY, path=""), PageKind.INDEX, Rule.KIND_INDEX_ADDRESS, id="host alone"),
        pytest.param(kind_of(STORY, path="/?s=banjir"), PageKind.INDEX, Rule.KIND_INDEX_ADDRESS, id="search"),
        pytest.param(kind_of(STORY, path="/tag/banjir"), PageKind.INDEX, Rule.KIND_INDEX_ADDRESS, id="tag"),
        pytest.param(kind_of(STORY, path="/indeks"), PageKind.INDEX, Rule.KIND_INDEX_ADDRESS, id="index"),
        pytest.param(
            kind_of(THIN, path="/daerah", og="website"), PageKind.INDEX, Rule.KIND_INDEX_LINKS, id="section of a site"
        ),
        pytest.param(
            kind_of(THIN, path="/daerah", types="CollectionPage"),
            PageKind.INDEX,
            Rule.KIND_INDEX_LINKS,
            id="declared collection",
        ),
    ],
)
def test_other_kinds(kind: Found[PageKind], expected: PageKind, rule: Rule) -> None:
    """Each kind is told by what a page declares, by its address, or by its title, and names the rule."""
    assert (expected, rule) == (kind.value, kind.rule)


def test_section_of_columns() -> None:
    """A section of columns makes a column, with its place in the source."""
    head = Head(metas=(Meta("article:section", "Kolom", Span(7, 19)),))
    kind = find_kind(head, read_page_facts(head, None), None, STORY)
    assert Found(PageKind.OPINION, Rule.KIND_OPINION_SECTION, None, Span(7, 19)) == kind


def test_place_of_a_declared_kind() -> None:
    """A declared kind points to its type in the source."""
    block = '{"@type":"ImageGallery"}'
    head = Head(json_ld=(Inner(block, Span(1000, 1000 + len(block))),))
    kind = find_kind(head, read_page_facts(head, None), None, THIN)
    assert Span(1010, 1022) == kind.source
