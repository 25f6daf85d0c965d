"""One quotation in the mouths of two people is a conflict of person."""

from collections.abc import Callable
from typing import Any

import pytest

from kronik.link.join import join
from kronik.records.facts import Document, StatementKind
from kronik.records.story import Group, Related

Writer = Callable[..., Any]
QUOTE = "Kami tidak akan menjual tanah ini kepada siapa pun"


def told(page: Writer, article: str, quote: str, *names: str) -> Document:
    """Return a page on which the first of the names says the quotation."""
    speaker = names[0]
    one = page(article, f'Kabar\n"{quote}," kata {speaker}.', f"Harian {article}", "2024-05-02")
    for name in names:
        one.actor(name)
    document: Document = one.said(quote, speaker, cue="kata", kind=StatementKind.DIRECT).document()
    return document


def people(*documents: Document) -> list[list[str]]:
    """Return the sides of the conflicts of person."""
    groups = (Group(tuple(document.article.id for document in documents)),)
    (story,) = join(documents, Related(groups, (), ())).stories
    return [[side.value for side in conflict.sides] for conflict in story.conflicts if conflict.about == "person"]


def test_two_speakers_of_one_quotation_are_a_conflict(page: Writer) -> None:
    """Two pages give one quotation to different people; a word that a desk mended makes no difference."""
    mended = QUOTE.replace("siapa pun", "siapapun")
    assert [["Lukman Hartadi", "Nadia Paramitha"]] == people(
        told(page, "a1", QUOTE, "Lukman Hartadi"), told(page, "a2", mended, "Nadia Paramitha")
    )


AGREEING = {
    "the same speaker": (QUOTE, "Lukman Hartadi"),
    "part of the name": (QUOTE, "Lukman"),
    "another quotation": ("Kami akan menjual tanah itu bulan depan dengan harga pantas", "Nadia Paramitha"),
    "a phrase anybody says": ("Kami akan pelajari dulu", "Nadia Paramitha"),
}


@pytest.mark.parametrize(("quote", "speaker"), AGREEING.values(), ids=AGREEING.keys())
def test_what_may_be_one_speaker_is_no_conflict(page: Writer, quote: str, speaker: str) -> None:
    """The same person, a short form of the name, another quotation or a set phrase is no conflict."""
    first = "Kami akan pelajari dulu" if quote == "Kami akan pelajari dulu" else QUOTE
    assert [] == people(told(page, "a1", first, "Lukman Hartadi"), told(page, "a2", quote, speaker))
