"""Lines that an outlet prints on many pages are told from the story."""

from pathlib import Path

import pytest

from kronik.pipeline import read_documents
from kronik.read.inputs import read_inputs
from kronik.records.article import BlockRole
from kronik.records.facts import Document
from kronik.settings import Settings

CALL = "Kisah pilihan redaksi kami hadir setiap pagi di kotak surat pembaca setia."
LABEL = "Sahabat Kabar Nusa"
PLACES = ("Randusari", "Karangjati", "Wonoasri", "Banyubiru", "Tegalrejo", "Sidomulyo")


def _page(place: str) -> str:
    return (
        f"<html><head><link rel='canonical' href='https://kabarnusa.id/daerah/{place.lower()}-kebanjiran-lagi'></head><body>"
        f"<article><h1>Warga {place} Kebanjiran Lagi</h1><p>Banjir merendam ratusan rumah warga di Desa {place} "
        f"sejak Senin malam, kata kepala desa {place}.</p><p>{CALL}</p><p>{LABEL}</p>"
        f"<p>Pemerintah Kabupaten {place} mendirikan dapur umum di balai desa untuk para pengungsi.</p>"
        "</article></body></html>"
    )


def _bodies(folder: Path, pages: int) -> list[str]:
    for place in PLACES[:pages]:
        (folder / f"{place}.html").write_text(_page(place), "utf-8")
    found = list(read_documents(read_inputs([str(folder)]), Settings()))
    assert all(isinstance(item, Document) for item in found)
    return [
        "\n".join(
            block.span.cut(item.article.text)
            for block in item.article.blocks
            if block.role in (BlockRole.PARAGRAPH, BlockRole.HEADING)
        )
        for item in found
        if isinstance(item, Document)
    ]


@pytest.mark.parametrize(("pages", "label", "call"), [(2, True, True), (3, False, True), (6, False, False)])
def test_repeated_lines_leave_the_story(tmp_path: Path, pages: int, label: bool, call: bool) -> None:  # noqa: FBT001 - parameters of a test
    """A line that is no sentence goes from three pages of an outlet on, a sentence from five on; the story stays."""
    bodies = _bodies(tmp_path, pages)
    assert [(label, call, True)] * pages == [(LABEL in body, CALL in body, "dapur umum" in body) for body in bodies]


def test_pages_without_an_address_are_not_compared(tmp_path: Path) -> None:
    """Nobody knows whose pages they are: what repeats may be the news itself."""
    for place in PLACES:
        (tmp_path / f"{place}.html").write_text(_page(place).partition("</head>")[2], "utf-8")
    found = list(read_documents(read_inputs([str(tmp_path)]), Settings()))
    assert all(CALL in item.article.text and item.article.body for item in found if isinstance(item, Document))
    assert not any(
        block.rule.startswith("line that stands on many pages")
        for item in found
        if isinstance(item, Document)
        for block in item.article.blocks
    )
