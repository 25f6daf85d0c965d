"""An article read from a capture: metadata, blocks, ids."""

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kronik.read.article import read_article
from kronik.read.rules import Rule
from kronik.records.article import Article, BlockRole, Capture

STORY = """Warga Lereng Tolak Tambang Pasir
LERENG, Contoh.id – Warga Desa Lereng menolak tambang pasir di sungai, Senin (3/3/2025).
"Kami takut longsor," kata Sumiati, warga setempat.
"""
HOSTILE = st.text(st.sampled_from(" \n\r\t.,:;\"“”'()[]|-–/0123456789aAbBzZéÀ\u200b\u2028\x85Ⅷ"), max_size=300)
LABELS = st.lists(
    st.sampled_from(
        [
            "Baca juga:",
            "Editor:",
            "Berita Terkait",
            "1 jam lalu",
            "(abc)",
            "SCROLL TO CONTINUE WITH CONTENT",
            "Foto: ",
            "Judul Berita Lain Lagi",
            "Warga pulang.",
            "",
            "JAKARTA, Contoh.id - ",
            "Senin, 3 Maret 2025",
        ]
    ),
    max_size=30,
).map("\n".join)


def _visible(text: str) -> str:
    return "".join(text.replace("\u200b", "").replace("\ufeff", "").split())


def _article(text: str = STORY, file: str = "page.txt", **given: str) -> Article:
    return read_article(dataclasses.replace(Capture(text, file, "utf-8"), **given))  # type: ignore[arg-type]


def _value(found: object) -> str | None:
    return getattr(found, "value", None)


@given(st.one_of(HOSTILE, LABELS, st.text(max_size=300)))
@settings(max_examples=400, deadline=None)
def test_blocks_cover_the_page(text: str) -> None:
    """Whatever the page holds, its blocks cover every visible character once, in order, trimmed."""
    article = _article(text)
    covered = "".join(block.span.cut(text) for block in article.blocks)
    assert _visible(text) == _visible(covered)
    assert [block.span for block in article.blocks] == sorted(block.span for block in article.blocks)


def test_dateline_is_a_block_of_its_own() -> None:
    """The opening formula stands apart from its paragraph and carries its number."""
    article = _article()
    shown = [(block.role, block.number) for block in article.blocks]
    expected = [
        (BlockRole.HEADLINE, None),
        (BlockRole.DATELINE, 1),
        (BlockRole.PARAGRAPH, 1),
        (BlockRole.PARAGRAPH, 2),
    ]
    assert expected == shown
    assert _value(article.dateline) == "LERENG"


@pytest.mark.parametrize(
    ("given", "outlet", "rule"),
    [
        ({"outlet": "Kabar Lereng", "url": "https://contoh.id/a"}, "Kabar Lereng", Rule.GIVEN),
        ({"url": "https://www.detik.com/a"}, "detikcom", Rule.HOST),
        ({"url": "https://bola.contohbaru.co.id/a"}, "contohbaru.co.id", Rule.HOST),
        ({"url": "https://www.contoh.id/a"}, "Contoh.id", Rule.HOST),
        ({"url": "http://[rusak"}, "Contoh.id", Rule.DATELINE_SITE),
        ({}, "Contoh.id", Rule.DATELINE_SITE),
    ],
    ids=["given", "known host", "unknown host", "host that the page spells", "broken address", "dateline"],
)
def test_outlet(given: dict[str, str], outlet: str, rule: Rule) -> None:
    """The outlet is what is given, else the address, else what the page says."""
    found = _article(**given).outlet
    assert found is not None
    assert (outlet, rule) == (found.value, found.rule)


def test_outlet_and_writer_of_a_closing_formula() -> None:
    """Site and writer in brackets under the story give outlet and author."""
    article = _article("Warga Lereng Tolak Tambang\nWarga menolak tambang di sungai itu.\n(Contoh.com/Rina Lestari)")
    assert _value(article.outlet) == "Contoh.com"
    assert [(who.name, who.role) for who in article.byline] == [("Rina Lestari", "author")]


def test_nothing_is_invented() -> None:
    """A page that says nothing of itself has no metadata."""
    article = _article("warga menolak tambang di sungai.")
    assert (article.outlet, article.title, article.dateline, article.printed, article.published) == (None,) * 5
    assert article.byline == ()


@pytest.mark.parametrize(
    ("given", "value"),
    [
        ("2025-10-22", "2025-10-22"),
        ("2025-10", "2025-10"),
        ("2025-10-22T10:33:05+07:00", "2025-10-22T10:33+07:00"),
        ("2025-10-22 10:33", "2025-10-22T10:33"),
        ("10/22/2025 9:46", None),
        ("2025-13-01", None),
        ("20251022", None),
        ("kemarin", None),
    ],
)
def test_published(given: str, value: str | None) -> None:
    """A given date keeps its precision; one that is no ISO 8601 date is doubted in words."""
    article = _article(published=given)
    assert value == _value(article.published)
    assert (value is None) == bool(article.doubts)


def test_printed_stamp_is_not_yet_trusted() -> None:
    """A stamp on the page is kept as printed and makes no date of publication."""
    article = _article("Senin, 3 Maret 2025 | 10:33 WIB\n" + STORY)
    assert _value(article.printed) == "2025-03-03T10:33+07:00"
    assert article.published is None


def test_given_title_is_found_on_the_page() -> None:
    """A title given beside the text is the headline where it stands on the page, whatever stands around it."""
    article = _article("Nelayan Lereng Mogok Melaut Lagi\n" + STORY, title="Warga Lereng tolak tambang pasir")
    assert article.title is not None
    assert article.title.rule == Rule.TITLE_FOUND
    assert [block.span.cut(article.text) for block in article.blocks if block.role is BlockRole.HEADLINE] == [
        "Warga Lereng Tolak Tambang Pasir"
    ]


def test_text_that_opens_with_its_paragraph() -> None:
    """A text that opens with the dateline has no headline of its own."""
    article = _article(STORY.partition("\n")[2])
    assert article.title is None
    assert article.blocks[0].role is BlockRole.DATELINE


def test_id_does_not_hang_on_folder_or_line() -> None:
    """The same article has the same id wherever its file lies and in whichever line it stands."""
    assert _article(file="a/page.jsonl#3").id == _article(file="b/page.jsonl#9").id
    assert _article(file="a.txt").id != _article(file="b.txt").id
    assert _article(url="https://contoh.id/1", file="a.txt").id == _article(url="https://contoh.id/1", file="b.txt").id
    assert _article(given_id="x7").id == "x7"


@pytest.mark.parametrize(
    "text",
    [
        "Warga menolak tambang. " * 200_000,
        "Baca juga: Harga Cabai naik " * 60_000 + ".",
        "Judul Berita Warga Hari Ini\n" + "Reuters\nBudi Wirya\n" * 15_000 + "BOGOR, Contoh.id - Warga pulang ke desa.",
        "a" + " " * 2_000_000 + "b",
        "Kata dia. Baca juga: Judul Lain Itu. " * 30_000,
        "(" * 1_000_000,
        ",,,," * 500_000,
        "Warga (a). (b). " * 100_000,
        "\n".join(f"Warga {number} pulang" for number in range(30_000)),
    ],
    ids=[
        "one long line",
        "pointers far from a stop",
        "names above the story",
        "blanks",
        "pointers",
        "brackets",
        "commas",
        "closing brackets",
        "short lines",
    ],
)
def test_large_pages_are_read_to_their_end(text: str) -> None:
    """A page of megabytes is read, whatever it is made of; work that grows with the square would hang."""
    article = _article(text)
    assert len(text.rstrip()) == max(block.span.end for block in article.blocks)


def _roles(text: str) -> list[tuple[str, str]]:
    """Return role and text of each block."""
    return [(block.role.value, block.span.cut(text)) for block in _article(text).blocks]


def test_a_formula_on_its_own_line_opens_the_paragraph_below() -> None:
    """Place and site on a line of their own are the dateline, not furniture, and share the paragraph's number."""
    text = (
        "Waduk Karangsari Mulai Diisi\nKarangsari, Kabar Indonesia --\n"
        "Waduk Karangsari mulai diisi air pada Rabu (5/6/2019) setelah dibangun empat tahun.\n"
    )
    article = _article(text)
    opening = [(block.role, block.number) for block in article.blocks[1:]]
    assert ("Karangsari", [(BlockRole.DATELINE, 1), (BlockRole.PARAGRAPH, 1)]) == (_value(article.dateline), opening)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("Penulis Sri Lestari | Editor Budi Raharjo", ["Sri Lestari", "Budi Raharjo"], id="bars"),
        pytest.param("Oleh : Sri Lestari, Budi Raharjo (Sleman)", ["Sri Lestari", "Budi Raharjo"], id="town"),
        pytest.param("Laporan Wartawan Suara Lereng, Sri Lestari", ["Sri Lestari"], id="desk"),
        pytest.param("Sri Lestari , Jurnalis-Senin, 3 Maret 2025 |13:45 WIB", ["Sri Lestari"], id="beside-stamp"),
        pytest.param("Fotografer : Sri Lestari", ["Sri Lestari"], id="photographer"),
        pytest.param("CNN Indonesia", [], id="a-site-is-nobody"),
        pytest.param("Contoh", [], id="the-outlet"),
        pytest.param("Tim Redaksi", [], id="team"),
        pytest.param("Editor: Tim Warta", [], id="labelled-team"),
        pytest.param("Kontributor Bandung, Sri Lestari", ["Sri Lestari"], id="place"),
        pytest.param("Kontributor Lereng, Sri Lestari", ["Sri Lestari"], id="unknown-place"),
    ],
)
def test_writers_are_named_however_the_line_is_set(line: str, expected: list[str]) -> None:
    """Names are read from labels without colons, beside a town, behind a desk; desks and sites are nobody."""
    article = _article(STORY.replace("\n", f"\n{line}\n", 1))
    assert expected == [person.name for person in article.byline]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("LerengKabar.com", ("LerengKabar.com", Rule.SITE_ALONE), id="site-line"),
        pytest.param("Sri Lestari - lerengNews", ("lerengNews", Rule.WRITER_SITE), id="behind-writer"),
        pytest.param("Sri Lestari - Reporter", None, id="desk-is-no-site"),
        pytest.param("LerengKabar.com\nPantaiKabar.com", None, id="network-list"),
    ],
)
def test_outlet_is_told_above_a_story_without_formula(line: str, expected: tuple[str, str] | None) -> None:
    """A site's name alone on a line, or behind the writer's, names the outlet; a list of a network's sites does not."""
    story = "Warga Desa Lereng menolak tambang pasir di sungai, Senin (3/3/2025)."
    outlet = _article(f"Warga Lereng Tolak Tambang Pasir\n{line}\n{story}").outlet
    assert expected == (outlet and (outlet.value, outlet.rule))


@pytest.mark.parametrize(
    ("line", "role"),
    [
        pytest.param("Baca: Penambang Pasir Ditangkap di Hilir", "furniture", id="bare-baca"),
        pytest.param("*) Penulis adalah dosen di sebuah kampus, ini pendapat pribadi.", "byline", id="writer-note"),
        pytest.param("Kirim tulisan Anda ke opini@lereng.id", "furniture", id="call-for-columns"),
        pytest.param("Disclaimer: isi artikel ini tanggung jawab penulis.", "furniture", id="disclaimer"),
        pytest.param("Email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *", "furniture", id="form"),
        pytest.param("Berita Tambang Pasir Lainnya", "furniture", id="more-of-the-topic"),
        pytest.param("Baca-tulis masih sulit bagi sebagian warga desa itu, katanya.", "paragraph", id="reading"),
        pytest.param("Penulis buku itu, Sri Lestari, tinggal di Lereng sejak lama.", "paragraph", id="author-in-story"),
    ],
)
def test_lines_under_a_story_are_told_from_it(line: str, role: str) -> None:
    """What the site says under a story is none of it; sentences that begin alike are."""
    text = STORY + "Warga akan mengadu ke bupati pekan depan, menurut Sumiati dan tetangganya.\n" + line + "\n"
    assert (role, line) == _roles(text)[-1]


def test_a_path_of_the_site_is_no_headline() -> None:
    """The way from the site's home to the page is navigation although it ends in the headline."""
    text = "Home/Lereng/Warga Lereng Tolak Tambang Pasir\nLereng\n" + STORY
    assert ["furniture", "furniture", "headline"] == [role for role, _ in _roles(text)[:3]]


def test_a_picture_above_the_story_keeps_its_photographer() -> None:
    """Site and name in brackets behind a line above the dateline make it a caption."""
    caption = "Warga Desa Lereng berunjuk rasa di tepi sungai, Minggu (2/3/2025).(LERENG.com/SRI LESTARI)"
    text = STORY.replace("\n", f"\n{caption}\n", 1)
    assert ["headline", "caption", "caption", "dateline"] == [role for role, _ in _roles(text)[:4]]


def test_a_gallery_has_its_headline() -> None:
    """A title behind FOTO: is the headline of a gallery; a picture's credit stays a caption."""
    text = "FOTO: Ribuan Lampion di Langit Lereng\nSelasa, 6 Agustus 2019, 08:30 WIB\nFoto: Dok. Humas Desa Lereng\n"
    assert ["headline", "timestamp", "caption"] == [role for role, _ in _roles(text)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("Warga akan mengadu pekan depan.***", "***", id="stars"),
        pytest.param("Warga akan mengadu pekan depan. (Sri/B-2)", "(Sri/B-2)", id="desk-code"),
    ],
)
def test_a_desk_s_sign_does_not_cost_the_last_paragraph(line: str, expected: str) -> None:
    """Whatever sign closes the story, its last paragraph stays in it and the sign is a byline."""
    assert [("paragraph", "Warga akan mengadu pekan depan."), ("byline", expected)] == _roles(STORY + line)[-2:]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Reporter", "Sri Lestari"), [("Sri Lestari", "reporter")]),
        (
            ("Penulis:", "Sri Lestari", "Editor:", "Budi Raharjo"),
            [("Sri Lestari", "author"), ("Budi Raharjo", "editor")],
        ),
        (("Editor", "Tim Redaksi"), []),
    ],
    ids=["bare", "two", "desk"],
)
@pytest.mark.parametrize("above", [True, False], ids=["above", "below"])
def test_a_label_alone_gives_the_role_of_the_name_below(
    lines: tuple[str, ...], expected: list[tuple[str, str]], *, above: bool
) -> None:
    """A label that is alone on its line says what the name on the next line did, over the story and under it."""
    shown = "\n".join(lines)
    article = _article(STORY.replace("\n", f"\n{shown}\n", 1) if above else STORY + shown)
    assert expected == [(who.name, who.role) for who in article.byline]


@pytest.mark.parametrize(
    ("line", "printed", "writers"),
    [
        pytest.param("05/04/2021", "2021-04-05", [], id="numbers-only"),
        pytest.param("2021-04-05", "2021-04-05", [], id="iso"),
        pytest.param("2021-04-05 10:15:20", "2021-04-05T10:15", [], id="iso-with-time"),
        pytest.param("10/06/2024 10:15", "2024-06-10T10:15", [], id="numbers-with-time"),
        pytest.param("10/06/24 10:15", "2024-06-10T10:15", [], id="two-digits-of-a-year"),
        pytest.param("10/06/24", None, [], id="two-digits-without-a-time"),
        pytest.param(
            "By Sri Lestari — 14 Agustus 2024 in Desa, Headline Reading Time: 2 mins read",
            "2024-08-14",
            ["Sri Lestari"],
            id="blog-template",
        ),
        pytest.param(
            "Penulis: Sri Lestari - 4 Juli 2014, 10:20 WIB", "2014-07-04T10:20+07:00", ["Sri Lestari"], id="labelled"
        ),
        pytest.param("Oleh Sri Lestari · 10 Juni 2024", "2024-06-10", ["Sri Lestari"], id="dot"),
        pytest.param("Oleh Sri Lestari Dewi · 10 Juni 2024", "2024-06-10", ["Sri Lestari Dewi"], id="three-words"),
        pytest.param("23/05/2024 20:10 WIB, Budi Raharjo", "2024-05-23T20:10+07:00", ["Budi Raharjo"], id="behind"),
        pytest.param("23/05/2024 20:10 WIB | Gaya Hidup", "2024-05-23T20:10+07:00", [], id="section-behind"),
    ],
)
def test_stamps_with_and_without_a_writer(line: str, printed: str | None, writers: list[str]) -> None:
    """A date in numbers alone is a stamp, and so is one behind its writer's name."""
    article = _article(STORY.replace("\n", f"\n{line}\n", 1))
    assert (printed, writers) == (_value(article.printed), [person.name for person in article.byline])


@pytest.mark.parametrize(
    ("line", "printed", "modified"),
    [
        ("Diperbarui: 10 Juni 2024", None, "2024-06-10"),
        ("Last updated 10 Juni 2024 10:10 WIB", None, "2024-06-10T10:10+07:00"),
        ("9 Juni 2024, terakhir diperbarui 10 Juni 2024", "2024-06-09", "2024-06-10"),
        ("Diperbarui 10 Juni 2024, diterbitkan 9 Juni 2024", "2024-06-09", "2024-06-10"),
    ],
)
def test_a_stamp_of_a_change(line: str, printed: str | None, modified: str) -> None:
    """A stamp that is labelled as that of a change dates the change, not the publication."""
    article = _article(STORY.replace("\n", f"\n{line}\n", 1))
    assert (printed, modified) == (_value(article.printed), _value(article.modified))


PICTURED = """Warga Lereng Tolak Tambang Pasir
Oleh: Budi Raharjo
{credit}
{shown}
LERENG, Contoh.id – Warga Desa Lereng menolak tambang pasir di sungai, Senin (3/3/2025).
"""


@pytest.mark.parametrize(
    ("credit", "shown"),
    [
        pytest.param("istimewa", "Warga berunjuk rasa di tepi sungai, Senin (3/3/2025).", id="nobody-credited"),
        pytest.param("Foto: EPA/Ole Bakk", "Sri Lestari Wulandari", id="person-shown"),
        pytest.param("ANTARA/Budi", "Warga berunjuk rasa di tepi sungai.", id="agency-over-caption"),
    ],
)
def test_a_caption_may_stand_under_its_credit(credit: str, shown: str) -> None:
    """What stands between a picture's credit and the dateline is its caption, not a standfirst or a second writer."""
    article = _article(PICTURED.format(credit=credit, shown=shown))
    captions = [block.span.cut(article.text) for block in article.blocks if block.role is BlockRole.CAPTION]
    assert ([shown], ["Budi Raharjo"]) == (captions[-1:], [person.name for person in article.byline])


def test_a_bracketed_pointer_is_cut_out_and_the_writer_kept() -> None:
    """A pointer in brackets behind the last sentence is furniture; the writer's name below it still is a byline."""
    text = STORY.rstrip() + " (Baca: Penambang Pasir Ditangkap)\nSRI LESTARI\n"
    expected = [("furniture", "(Baca: Penambang Pasir Ditangkap)"), ("byline", "SRI LESTARI")]
    assert expected == _roles(text)[-2:]


def test_a_page_on_one_line_begins_at_its_formula() -> None:
    """Where a page lost its line breaks, what stands before the opening formula is no part of the story."""
    head = "Home News Warga Lereng Tolak Tambang Pasir Sri Lestari - Senin, 3 Maret 2025 - 20:15 WIB Bagikan"
    text = f"{head} LERENG, Contoh.com - Warga Desa Lereng menolak tambang pasir di sungai, Senin (3/3/2025)."
    assert [("furniture", head), ("dateline", "LERENG, Contoh.com -")] == _roles(text)[:2]
