"""Marks in the text of one article."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kronik.cli.show import render_article
from kronik.cli.show_marks import Mark, marked_text
from kronik.records.article import Block, BlockRole
from kronik.records.facts import EventType, StatementKind
from kronik.records.span import Span

TEXT = "Menteri menolak usul itu pada Senin"
STATEMENT = ("statement", "[S1 ", "]")
EVENT = ("event", "{", " E1}")
CUE = ("cue", "‹", " S1›")

CASES = {
    "nothing": ((), TEXT),
    "nested": (((0, 35, *STATEMENT), (8, 15, *EVENT)), "[S1 Menteri {menolak E1} usul itu pada Senin]"),
    "same words": (((8, 15, *CUE), (8, 15, *EVENT)), "Menteri {‹menolak S1› E1} usul itu pada Senin"),
    "neighbours": (((0, 7, *EVENT), (7, 15, *STATEMENT)), "{Menteri E1}[S1  menolak] usul itu pada Senin"),
    "crossing": (((0, 15, *STATEMENT), (8, 24, *EVENT)), "[S1 Menteri {menolak] usul itu E1} pada Senin"),
    "leaving the block": (((8, 99, *EVENT),), "Menteri {menolak usul itu pada Senin E1}"),
}


@pytest.mark.parametrize(("marks", "expected"), CASES.values(), ids=CASES)
def test_marks_stand_around_their_words(marks: tuple[tuple[int, int, str, str, str], ...], expected: str) -> None:
    """Marks nest as their passages do, whatever the order in which they are given."""
    made = [Mark(Span(start, end), *rest) for start, end, *rest in marks]
    shown = [marked_text(TEXT, Span(0, len(TEXT)), order, "").plain for order in (made, made[::-1])]
    assert [expected, expected] == shown


def test_every_fact_is_shown(page: Callable[..., Any]) -> None:
    """Statement, event and time are marked in place and told below their block, doubts below the page."""
    document = (
        page(
            "a1",
            "Usul Ditolak\nMenteri Adi menolak usul itu pada Senin. “Kami tidak setuju,” kata Adi.",
            outlet="Harian Satu",
            day="2024-05-06",
            doubts=("the printed stamp is not the day of this report",),
        )
        .actor("Adi")
        .did("menolak", EventType.REJECT, agent=("Adi",), day=("Senin", "2024-05-06"))
        .said("Kami tidak setuju", "Adi", cue="kata", kind=StatementKind.DIRECT)
        .document()
    )
    expected = """\
Legend      [S1 what was said]   ‹word that reports S1›   <time=its value>
            {event E1}   names (underlined in colour)

Page
headline    Usul Ditolak
¶1          Menteri Adi {menolak E1} usul itu pada <Senin=2024-05-06>. “[S1 Kami
            tidak setuju],” ‹kata S1› Adi.
            ↳ S1 direct · Adi · rule: test
            ↳ E1 REJECT actual · Adi → – · 2024-05-06 · rule: test

Metadata
id          a1  rule: made from the content
file        a1.txt  utf-8
url         –
outlet      Harian Satu  rule: test
title       Usul Ditolak  rule: test
dateline    –
printed     –
published   2024-05-06  rule: test
anchor_day  2024-05-06  rule: test
language    id

Actors
PER         Adi  2 mentions

Doubts
doubt       the printed stamp is not the day of this report
"""
    assert expected == render_article(document, width=80, color=False)


def test_text_outside_all_blocks_is_seen(page: Callable[..., Any]) -> None:
    """What the reading of the page overlooked is shown as such."""
    document = page("a1", "Judul\nIsi berita.\nSisa halaman").document()
    article = replace(document.article, blocks=(Block(BlockRole.HEADLINE, Span(0, 5), "test"),))
    shown = render_article(replace(document, article=article), width=80, color=False)
    assert "no block    Isi berita. Sisa halaman\n" in shown


def test_furniture_is_dimmed(page: Callable[..., Any]) -> None:
    """In colour furniture is faint, the story is not."""
    document = page("a1", "Judul\nBaca juga").document()
    blocks = (document.article.blocks[0], replace(document.article.blocks[1], role=BlockRole.FURNITURE))
    article = replace(document.article, blocks=blocks)
    shown = render_article(replace(document, article=article), width=80, color=True)
    assert "\x1b[2mBaca juga\x1b[0m" in shown


def test_page_text_cannot_act(page: Callable[..., Any]) -> None:
    """Escape codes and markup on a page are shown, not followed."""
    shown = render_article(page("a1", "Judul [red]x[/red]\n\x1b[31mIsi\u202e").document(), width=80, color=False)
    assert (False, False, True) == ("\x1b" in shown, "\u202e" in shown, "Judul [red]x[/red]" in shown)
