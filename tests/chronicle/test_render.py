"""Rendering: a chronicle made by hand, as text and as Markdown."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from markdown_it import MarkdownIt
from rich.cells import cell_len

from kronik.chronicle.render_markdown import render_markdown
from kronik.chronicle.render_text import render_text
from kronik.records.article import Article, ArticleId
from kronik.records.chronicle import Chronicle, Entry, StoryChronicle
from kronik.records.facts import Polarity, StatementKind
from kronik.records.span import Span
from kronik.records.story import (
    Carrier,
    Conflict,
    ConflictSide,
    OccurrenceKind,
    Source,
    Status,
    Update,
    UpdateValue,
)

TEXT = (
    "Jembatan Randu Ambruk, Dua Luka\n"
    "RANDU - Jembatan Randu ambruk pada Senin (6/5/2024) pagi.\n"
    "“Tidak ada korban jiwa,” kata Kepala Dinas Sari Wulan."
)
ANSI = re.compile(r"\x1b\[[0-9;]*m")


def _articles(page: Callable[..., Any]) -> tuple[Article, ...]:
    return (
        page("a1", TEXT, outlet="Harian Satu", day="2024-05-06").document().article,
        page("a2", TEXT, outlet="Harian Satu", day="2024-05-07").document().article,
        page("a3", TEXT).document().article,
    )


def _carrier(article: str, words: str, source: str | None = "Kantor Berita Raya") -> Carrier:
    start = TEXT.index(words)
    return Carrier(ArticleId(article), Span(start, start + len(words)), source)


def _entry(kind: OccurrenceKind, text: str, **known: Any) -> Entry:  # noqa: ANN401 - any field of the record
    empty = Entry(
        "e0", kind, None, None, None, None, (), text, None, (_carrier("a1", "ambruk"),), 1, ("Kantor Berita Raya",),
        Status.SINGLE,
    )  # fmt: skip
    return replace(empty, **known)


FALL = _entry(
    OccurrenceKind.EVENT,
    "Accident: bridge at Randu collapses",
    id="e1",
    day="2024-05-06",
    carried_by=(_carrier("a1", "ambruk"), _carrier("a1", "korban"), _carrier("a3", "Ambruk", "a3.txt")),
    status=Status.DISPUTED,
)
SAID = _entry(
    OccurrenceKind.STATEMENT,
    "Sari Wulan: “Tidak ada korban jiwa”",
    id="e2",
    speaker="Sari Wulan",
    speaker_id="p1",
    via=("Kantor Berita Raya", "Dinas PU"),
    quote="Tidak ada korban jiwa",
    quotation=StatementKind.DIRECT,
    carried_by=(_carrier("a2", "Tidak ada", None),),
    independent_sources=None,
)
UNDATED = _entry(OccurrenceKind.EVENT, "Accident: quake at Sela", id="e4")
DENIED = _entry(
    OccurrenceKind.STATEMENT,
    "Sari Wulan (denies): ada korban jiwa",
    id="e3",
    day="2024-05-07",
    day_note="day lent by a sister article",
    speaker="Sari Wulan",
    speaker_id="p1",
    quote="ada korban jiwa",
    quotation=StatementKind.INDIRECT,
    polarity=Polarity.DENIED,
)


@pytest.fixture
def story(page: Callable[..., Any]) -> StoryChronicle:
    """Return a story in three articles, two of them of one outlet, one of an unknown one."""
    return StoryChronicle(
        "s1",
        "Jembatan Randu Ambruk",
        _articles(page),
        "2024-05-06",
        "2024-05-07",
        2,
        (
            Source("Kantor Berita Raya", (ArticleId("a1"), ArticleId("a2"))),
            Source("a3.txt", (ArticleId("a3"),)),
        ),
        (FALL, DENIED, UNDATED, SAID),
        (
            Conflict(
                "c1", "number", "korban luka", ("e1",),
                (
                    ConflictSide("2", (_carrier("a1", "Dua Luka"),), 1),
                    ConflictSide("5", (_carrier("a3", "Dua Luka", "a3.txt"),), None),
                ),
            ),
        ),
        (
            Update(
                "korban luka", "Kantor Berita Raya", ("e1",),
                (UpdateValue("2", "2024-05-06", (_carrier("a1", "Dua Luka"),)),),
            ),
        ),
        (("a3", "the printed 1 January 2025 is not the day of this report"),),
    )  # fmt: skip


def _chronicle(*stories: StoryChronicle, language: str = "en") -> Chronicle:
    return Chronicle(language, stories, ())


def test_text_reads_in_order_with_references(story: StoryChronicle) -> None:
    """The whole text is as a reader expects it: head, sources, timeline, what was said, disputes, updates, doubts."""
    expected = """\
Jembatan Randu Ambruk
─────────────────────
6–7 May 2024
3 articles in 1 outlet · 2 independent sources

Independent sources
  Kantor Berita Raya  Harian Satu (1), Harian Satu (2)
  a3.txt              its own report

Articles
  Harian Satu (1)  Jembatan Randu Ambruk, Dua Luka
                   a1.txt · published 6 May 2024
  Harian Satu (2)  Jembatan Randu Ambruk, Dua Luka
                   a2.txt · published 7 May 2024 · source unsure
  a3.txt           Jembatan Randu Ambruk, Dua Luka
                   a3.txt

What happened
  6 May 2024      Accident: bridge at Randu collapses
                  [Harian Satu (1) ¶1 ¶2] [a3.txt headline] · 1 source: Kantor
                  Berita Raya · disputed
  7 May 2024      Sari Wulan (denies): ada korban jiwa
                  (day lent by a sister article) [Harian Satu (1) ¶1] · source:
                  Kantor Berita Raya

Without a day
  – Accident: quake at Sela
    [Harian Satu (1) ¶1] · source: Kantor Berita Raya

Said
  Sari Wulan
  – (denies) ada korban jiwa
    7 May 2024 · (day lent by a sister article) [Harian Satu (1) ¶1] · source:
    Kantor Berita Raya
  – “Tidak ada korban jiwa”
    via Kantor Berita Raya › Dinas PU · [Harian Satu (2) ¶2]

Disputed
  korban luka (figures differ)
  – 2
    [Harian Satu (1) headline] · source: Kantor Berita Raya
  – 5
    [a3.txt headline]

Updated
  korban luka · Kantor Berita Raya
  – 2
    6 May 2024 · [Harian Satu (1) headline]

Doubts
  a3.txt: the printed 1 January 2025 is not the day of this report
"""
    assert expected == render_text(_chronicle(story))


def test_text_speaks_indonesian(story: StoryChronicle) -> None:
    """With Indonesian as its language the chronicle's own words and months are Indonesian."""
    text = render_text(_chronicle(replace(story, last="2024-08-07"), language="id"))
    found = [
        word
        for word in ("6 Mei – 7 Agu 2024", "Yang terjadi", "2 sumber independen", "judul]", "hari tidak disebut")
        if word in text
    ]
    assert ["6 Mei – 7 Agu 2024", "Yang terjadi", "2 sumber independen", "judul]"] == found


def test_colour_changes_nothing_but_colour(story: StoryChronicle) -> None:
    """Without its escape codes coloured text is the plain text, but for the line under the title."""
    plain = [line for line in render_text(_chronicle(story)).split("\n") if set(line) != {"─"}]
    colored = render_text(_chronicle(story), color=True)
    assert (True, plain) == ("\x1b[" in colored, ANSI.sub("", colored).split("\n"))


@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_no_line_is_wider_than_the_page(story: StoryChronicle, width: int) -> None:
    """Lines are wrapped, a single long word is broken, wide characters count twice."""
    long = replace(FALL, text="sangat " * 40 + "x" * 150 + " 彗星" * 60)
    text = render_text(_chronicle(replace(story, entries=(long,), title="Judul " * 40)), width=width)
    assert [] == [line for line in text.split("\n") if cell_len(line) > width]


def test_no_stories_is_said() -> None:
    """An empty chronicle is one sentence, in the language asked for."""
    expected = ("No stories.\n", "Tidak ada berita.\n", "No stories.\n")
    shown = (
        render_text(_chronicle()),
        render_text(_chronicle(language="id")),
        render_markdown(_chronicle()),
    )
    assert expected == shown


EVIL = (
    "[red]a[/red] \x1b[31mb\x07 \u202ec\u2066 <script>d</script> **e** `f` ![g](h) "
    "\x9b2J \r i\n# j | k & l $m$ ~~n~~ _o_"
)


def test_page_text_cannot_act_in_a_terminal(story: StoryChronicle) -> None:
    """Escape codes, control characters and reading-order marks of a page are shown or dropped, never passed on."""
    entry = replace(FALL, text=EVIL)
    text = render_text(_chronicle(replace(story, title=EVIL, entries=(entry,))))
    assert [] == re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)


def test_markup_in_page_text_is_shown_as_it_stands(story: StoryChronicle) -> None:
    """Rich markup in page text is text."""
    text = render_text(_chronicle(replace(story, title="[red]Jembatan[/red]")), color=True)
    assert "[red]Jembatan[/red]" in ANSI.sub("", text)


def _shown_by_markdown(markdown: str) -> tuple[set[str], str]:
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown)
    inline = [child for token in tokens for child in token.children or ()]
    kinds = {token.type for token in tokens} | {child.type for child in inline}
    return kinds, " ".join(child.content for child in inline)


def test_page_text_cannot_act_in_markdown(story: StoryChronicle) -> None:
    """Markdown and HTML in page text come out as the characters that stand on the page."""
    entry = replace(FALL, text=EVIL)
    kinds, shown = _shown_by_markdown(render_markdown(_chronicle(replace(story, title="5. Mei", entries=(entry,)))))
    acting = {
        "html_inline",
        "html_block",
        "image",
        "link_open",
        "em_open",
        "code_inline",
        "s_open",
        "ordered_list_open",
    }
    literal = "<script>d</script> **e** `f` ![g](h)"
    assert (set(), True) == (kinds & acting, literal in shown)


@pytest.mark.parametrize(
    "words", ["1. Mei", "- tidak", "+ ya", "# satu", "> dua", "1) tiga", "===", "* empat", "    lima"]
)
def test_a_quotation_that_looks_like_a_list_stays_text(story: StoryChronicle, words: str) -> None:
    """Quoted words at the beginning of a Markdown line make no list, heading or code of their own."""
    entry = replace(SAID, quote=words, text=f"Sari Wulan: {words}")
    kinds, shown = _shown_by_markdown(render_markdown(_chronicle(replace(story, entries=(entry,)))))
    acting = {"ordered_list_open", "blockquote_open", "code_block", "fence"}
    assert (set(), True) == (kinds & acting, words.strip() in shown)


def test_markdown_nests_statements_under_their_speaker(story: StoryChronicle) -> None:
    """Markdown has a heading a story and a section, and statements below their speaker."""
    markdown = render_markdown(_chronicle(story))
    expected = "- **Sari Wulan**\n  - (denies) ada korban jiwa — 7 May 2024 · "
    assert (True, True) == (
        markdown.startswith("## Jembatan Randu Ambruk\n\n6–7 May 2024 · 3 articles"),
        expected in markdown,
    )


def test_a_speaker_who_is_not_told_comes_last(story: StoryChronicle) -> None:
    """Statements without a speaker are gathered under words that say so, after all others."""
    nobody = replace(SAID, speaker=None, speaker_id=None, text="Speaker not told: “Tidak ada korban jiwa”")
    text = render_text(_chronicle(replace(story, entries=(nobody, DENIED))))
    assert text.index("Sari Wulan\n") < text.index("Speaker not told\n  – “Tidak ada korban jiwa”\n")


def test_a_long_statement_is_cut_in_the_timeline_only(story: StoryChronicle) -> None:
    """In the order of time a statement has two or three lines; under its speaker it stands in full."""
    words = "kata " * 80 + "akhir"
    entry = replace(SAID, day="2024-05-07", quote=words, text=f"Sari Wulan: “{words}”")
    happened, _, said = render_text(_chronicle(replace(story, entries=(entry,)))).partition("\nSaid\n")
    assert (True, False, True) == ("kata …”\n" in happened, "akhir" in happened, "akhir”" in said)
