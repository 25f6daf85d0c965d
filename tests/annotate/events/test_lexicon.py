"""The table of event words: its forms, senses and frames."""

from collections.abc import Callable

import pytest

from kronik.lang.id.events import Frame, Kind, active_of, event_words, rows
from kronik.records.facts import EventReport, EventType

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


@pytest.mark.parametrize(
    ("headline", "form", "agent"),
    [
        ("Uni Eropa Jatuhkan Sanksi terhadap Rusia", "jatuhkan sanksi", "Uni Eropa"),
        ("Jepang Beri Bantuan kepada Tonga", "beri bantuan", "Jepang"),
        ("Norwegia Batasi Impor dari Brasil", "batasi impor", "Norwegia"),
    ],
)
def test_headlines_leave_the_prefix_out(
    read_events: Callable[..., tuple[EventReport, ...]], headline: str, form: str, agent: str
) -> None:
    """A word of several words is known without its prefix, in headlines."""
    assert (form, [agent]) in [
        (event.trigger.lower(), [named.name for named in event.agent])
        for event in read_events("Kabar itu disampaikan pada Senin (13/5/2024).", headline=headline)
    ]


def test_a_stem_in_running_text_is_no_verb(read_events: Callable[..., tuple[EventReport, ...]]) -> None:
    """Outside of headlines words without prefix are not taken for verbs."""
    assert () == read_events("Buku itu memuat cara jatuhkan sanksi terhadap Rusia.")
