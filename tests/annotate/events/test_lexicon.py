"""The table of event words: its forms, senses and frames."""

import pytest

from kronik.lang.id.events import Frame, Kind, active_of, event_words, rows
from kronik.records.facts import EventType

FEWEST_WORDS = 900
"""Forms that the table is expected to hold at least, a verb stem counted once."""


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("bantu", "membantu"),
        ("tangkap", "menangkap"),
        ("serang", "menyerang"),
        ("kunjungi", "mengunjungi"),
        ("kritik", "mengkritik"),
        ("pecat", "memecat"),
        ("perpanjang", "memperpanjang"),
        ("ancam", "mengancam"),
        ("jual", "menjual"),
        ("lantik", "melantik"),
        ("hukum", "menghukum"),
        ("ganggu", "mengganggu"),
    ],
)
def test_the_active_form_follows_from_the_stem(stem: str, expected: str) -> None:
    """The prefix meN- takes the shape that the stem's first sound asks for."""
    assert expected == active_of(stem)


def test_the_table_is_large() -> None:
    """The table holds the promised number of forms, and words of every type."""
    words = [word for row in rows() for word in row.words]
    assert len({word.form for word in words}) >= FEWEST_WORDS
    assert set(EventType) == {word.type for word in words}


def test_a_transitive_stem_gives_three_forms() -> None:
    """A stem is known in its active, passive and bare form."""
    kinds = {word.kind for form in ("menangkap", "ditangkap", "tangkap") for word in event_words()[form]}
    assert {Kind.ACTIVE, Kind.PASSIVE, Kind.BARE} <= kinds


def test_the_narrower_sense_is_tried_first() -> None:
    """Where a word has two senses, the one with a restriction stands before the one without."""
    restrictions = [word.restriction for word in event_words()["membebaskan"]]
    assert restrictions == sorted(restrictions, reverse=True)
    assert len(restrictions) > 1


def test_words_of_dying_have_no_doer() -> None:
    """Who dies undergoes it."""
    assert {Frame.UNDERGO} == {word.frame for word in event_words()["tewas"]}
