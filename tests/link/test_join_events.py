"""Event reports of one happening are one line; what differs in actors or day stays apart."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kronik.link.join import join
from kronik.records.article import Found
from kronik.records.facts import Document, EventType, Modality
from kronik.records.story import Group, Linked, OccurrenceKind, Related, Status

Writer = Callable[..., Any]
CONSULT = EventType.CONSULT


def joined(*documents: Document) -> Linked:
    """Join the documents as one story."""
    return join(documents, Related((Group(tuple(document.article.id for document in documents)),), (), ()))


def lines(linked: Linked, kind: OccurrenceKind = OccurrenceKind.EVENT) -> list[tuple[str | None, list[str]]]:
    """Return for each occurrence of a kind its day and the articles that carry it."""
    found = [one for one in linked.stories[0].occurrences if one.kind is kind]
    return sorted((one.day or "", [str(carrier.article) for carrier in one.reports]) for one in found)


def test_several_words_tell_of_one_meeting(page: Writer) -> None:
    """Words like "bertemu", "menerima" and "pembicaraan" of the same two on the same day are one meeting."""
    first = page("a1", "Kabar\nJan Holm bertemu Ida Berg pada Kamis (2/5/2024).").actor("Jan Holm").actor("Ida Berg")
    first.did("bertemu", CONSULT, agent=("Jan Holm",), patient=("Ida Berg",), day=("Kamis (2/5/2024)", "2024-05-02"))
    second = (
        page("a2", "Kabar\nIda Berg menerima Jan Holm, Kamis, di Istana Utara.").actor("Jan Holm").actor("Ida Berg")
    )
    second.did("menerima", CONSULT, agent=("Ida Berg",), patient=("Jan Holm",), day=("Kamis", "2024-05-02"))
    assert [("2024-05-02", ["a1", "a2"])] == lines(joined(first.document(), second.document()))


def test_what_happened_is_no_longer_planned(page: Writer) -> None:
    """An announcement and the report that it took place are one happening, supported by those who saw it happen."""
    first = page("a1", "Kabar\nJan Holm akan bertemu Ida Berg pada Kamis.", "Harian Satu")
    first.actor("Jan Holm").actor("Ida Berg")
    sides = {"agent": ("Jan Holm",), "patient": ("Ida Berg",)}
    first.did("bertemu", CONSULT, **sides, day=("Kamis", "2024-05-02"), modality=Modality.PLANNED)
    second = (
        page("a2", "Kabar\nJan Holm bertemu Ida Berg pada Kamis.", "Harian Dua").actor("Jan Holm").actor("Ida Berg")
    )
    second.did("bertemu", CONSULT, **sides, day=("Kamis", "2024-05-02"))
    linked = joined(first.document(), second.document())
    assert [("2024-05-02", ["a1", "a2"])] == lines(linked)
    assert [(1, ("Harian Dua",))] == [(one.independent_sources, one.sources) for one in linked.stories[0].occurrences]


@pytest.mark.parametrize(
    ("patient", "day"),
    [("Ida Berg", "2024-05-09"), ("Olaf Lind", "2024-05-02")],
    ids=["another day", "another person"],
)
def test_what_differs_stays_apart(page: Writer, patient: str, day: str) -> None:
    """A meeting on another day, or with somebody else, is another meeting."""
    first = page("a1", "Kabar\nJan Holm bertemu Ida Berg pada Kamis.").actor("Jan Holm").actor("Ida Berg")
    first.did("bertemu", CONSULT, agent=("Jan Holm",), patient=("Ida Berg",), day=("Kamis", "2024-05-02"))
    second = page("a2", f"Kabar\nJan Holm bertemu {patient} pada Kamis.").actor("Jan Holm").actor(patient)
    second.did("bertemu", CONSULT, agent=("Jan Holm",), patient=(patient,), day=("Kamis", day))
    assert 2 == len(lines(joined(first.document(), second.document())))


def test_swapped_roles_of_an_attack_stay_apart(page: Writer) -> None:
    """Who attacks whom matters: the two directions are two happenings."""
    first = page("a1", "Kabar\nNorlandia menyerang Sudlandia pada Kamis.").state("Norlandia").state("Sudlandia")
    first.did("menyerang", EventType.ASSAULT, agent=("Norlandia",), patient=("Sudlandia",), day=("Kamis", "2024-05-02"))
    second = page("a2", "Kabar\nSudlandia menyerang Norlandia pada Kamis.").state("Norlandia").state("Sudlandia")
    second.did(
        "menyerang", EventType.ASSAULT, agent=("Sudlandia",), patient=("Norlandia",), day=("Kamis", "2024-05-02")
    )
    assert 2 == len(lines(joined(first.document(), second.document())))


def test_a_habit_is_no_single_meeting(page: Writer) -> None:
    """What is told of many occasions ("sering berbicara") is neither the meeting of Thursday nor another happening."""
    text = "Kabar\nJan Holm bertemu Ida Berg pada Kamis. Sejak itu Jan Holm sering berbicara dengan Ida Berg."
    one = page("a1", text).actor("Jan Holm").actor("Ida Berg")
    sides = {"agent": ("Jan Holm",), "patient": ("Ida Berg",)}
    one.did("bertemu", CONSULT, **sides, day=("Kamis", "2024-05-02")).did("berbicara", CONSULT, **sides)
    assert [("2024-05-02", ["a1"])] == lines(joined(one.document()))


def test_a_border_of_time_is_no_day(page: Writer) -> None:
    """A meeting "pertama sejak 2019" did not take place in 2019."""
    one = (
        page("a1", "Kabar\nJan Holm bertemu Ida Berg untuk pertama kali sejak 2019.")
        .actor("Jan Holm")
        .actor("Ida Berg")
    )
    one.did("bertemu", CONSULT, agent=("Jan Holm",), patient=("Ida Berg",), day=("2019", "2019"))
    assert [("", ["a1"])] == lines(joined(one.document()))


CLAUSES = {
    "a later clause": ("Jan Holm bertemu Ida Berg setelah gempa bulan lalu.", "bulan lalu", ""),
    "an earlier clause": ("Gempa terjadi bulan lalu ketika Jan Holm bertemu Ida Berg.", "bulan lalu", ""),
    "a clause that is closed": ("Pada Kamis, setelah gempa, Jan Holm bertemu Ida Berg.", "Kamis", "2024-05-02"),
    "no clause": ("Saat ini Jan Holm bertemu Ida Berg pada Kamis.", "Kamis", "2024-05-02"),
}


@pytest.mark.parametrize(("sentence", "words", "expected"), CLAUSES.values(), ids=CLAUSES.keys())
def test_a_date_counts_in_its_own_clause(page: Writer, sentence: str, words: str, expected: str) -> None:
    """A date dates the verb of its clause, not one beyond "setelah" or "ketika"."""
    one = page("a1", f"Kabar\n{sentence}").actor("Jan Holm").actor("Ida Berg")
    one.did("bertemu", CONSULT, agent=("Jan Holm",), patient=("Ida Berg",), day=(words, "2024-05-02"))
    assert [(expected, ["a1"])] == lines(joined(one.document()))


def test_an_undated_mention_joins_the_meeting_that_its_article_dates(page: Writer) -> None:
    """A second mention of the same two without a day is the dated meeting, in this article and in a sister article."""
    text = "Holm dan Berg bertemu\nJan Holm bertemu Ida Berg pada Kamis. Ida Berg menyambut Jan Holm dengan hangat."
    one = page("a1", text, day="2024-05-02").actor("Jan Holm").actor("Ida Berg")
    one.did("bertemu Ida", CONSULT, agent=("Jan Holm",), patient=("Ida Berg",), day=("Kamis", "2024-05-02"))
    one.did("menyambut", CONSULT, agent=("Ida Berg",), patient=("Jan Holm",))
    other = page("a2", "Kabar\nJan Holm menemui Ida Berg di tepi danau.", day="2024-05-02")
    other.actor("Jan Holm").actor("Ida Berg").did("menemui", CONSULT, agent=("Jan Holm",), patient=("Ida Berg",))
    assert [("2024-05-02", ["a1", "a1", "a2"])] == lines(joined(one.document(), other.document()))


def test_an_undated_mention_between_two_meetings_stays_apart(page: Writer) -> None:
    """Where an article dates two meetings of the same two, an undated mention belongs to neither."""
    text = "Kabar\nJan Holm bertemu Ida Berg Kamis. Jan Holm menjamu Ida Berg Senin. Ida Berg menyambut Jan Holm."
    one = page("a1", text).actor("Jan Holm").actor("Ida Berg")
    sides = {"agent": ("Jan Holm",), "patient": ("Ida Berg",)}
    one.did("bertemu", CONSULT, **sides, day=("Kamis", "2024-05-02"))
    one.did("menjamu", CONSULT, **sides, day=("Senin", "2024-05-06")).did("menyambut", CONSULT, **sides)
    assert 3 == len(lines(joined(one.document())))


def test_a_capital_stands_for_its_state(page: Writer) -> None:
    """An article that only writes of the capital and one that uses it for the state tell of one attack."""
    sides = {"patient": ("Sudlandia",), "day": ("Kamis", "2024-05-02")}
    first = page("a1", "Kabar\nNorlandia menyerang Sudlandia pada Kamis. Holmstad bungkam.")
    first.state("Norlandia", "Holmstad").state("Sudlandia")
    first.did("menyerang", EventType.ASSAULT, agent=("Norlandia",), **sides)
    second = page("a2", "Kabar\nHolmstad menyerang Sudlandia pada Kamis.").state("Holmstad").state("Sudlandia")
    second.did("menyerang", EventType.ASSAULT, agent=("Holmstad",), **sides)
    assert [("2024-05-02", ["a1", "a2"])] == lines(joined(first.document(), second.document()))


def test_a_demonstrative_points_back(page: Writer) -> None:
    """What is called "pertemuan itu" is the meeting told before it, another carrier of the same line."""
    text = "Kabar\nJan Holm bertemu Ida Berg pada Kamis.\nPertemuan itu berlangsung tertutup."
    one = page("a1", text).actor("Jan Holm").actor("Ida Berg")
    one.did("bertemu", CONSULT, agent=("Jan Holm",), patient=("Ida Berg",), day=("Kamis", "2024-05-02"))
    one.did("Pertemuan", CONSULT)
    assert [("2024-05-02", ["a1", "a1"])] == lines(joined(one.document()))


def test_a_hypothetical_event_is_no_happening(page: Writer) -> None:
    """What might happen makes no line."""
    one = page("a1", "Kabar\nJika Jan Holm menyerang Ida Berg, semua rugi.").actor("Jan Holm").actor("Ida Berg")
    one.did("menyerang", EventType.ASSAULT, agent=("Jan Holm",), patient=("Ida Berg",), modality=Modality.HYPOTHETICAL)
    assert [] == lines(joined(one.document()))


def flood(page: Writer, name: str, words: str, value: float, **more: Any) -> Document:  # noqa: ANN401 - test helper
    """Write a report of one flood with its dead."""
    bound = more.pop("bound", None)
    one = page(name, f"Banjir\nBanjir melanda Desa Sukarame pada Kamis, {words} tewas.", **more)
    one.actor("Desa Sukarame")
    count = one.count(words, value, "dead", bound)
    one.did("melanda", EventType.DISASTER, day=("Kamis", "2024-05-02"), place="Desa Sukarame", quantities=(count,))
    document: Document = one.document()
    return document


def test_the_same_figure_is_corroborated(page: Writer) -> None:
    """A figure that two independent articles tell alike is a line of its own with two sources."""
    linked = joined(
        flood(page, "a1", "12 orang", 12, outlet="Harian Satu", day="2024-05-03"),
        flood(page, "a2", "12 orang", 12, outlet="Harian Dua", day="2024-05-03"),
    )
    figures = [one for one in linked.stories[0].occurrences if one.kind is OccurrenceKind.FIGURE]
    assert [(2, Status.CORROBORATED)] == [(one.independent_sources, one.status) for one in figures]
    assert () == linked.stories[0].conflicts


def test_two_figures_of_one_day_contradict(page: Writer) -> None:
    """Different numbers of dead by different sources on one day are disputed, each side in the article's words."""
    linked = joined(
        flood(page, "a1", "12 orang", 12, outlet="Harian Satu", day="2024-05-03"),
        flood(page, "a2", "15 orang", 15, outlet="Harian Dua", day="2024-05-03"),
    )
    (conflict,) = linked.stories[0].conflicts
    assert ("number", ["12 orang", "15 orang"]) == (conflict.about, [side.value for side in conflict.sides])


@pytest.mark.parametrize(
    ("words", "bound", "day"),
    [("sedikitnya 12 orang", "at least", "2024-05-03"), ("12 orang", None, "2024-05-02")],
    ids=["at least", "a day earlier"],
)
def test_figures_that_can_both_be_right_are_no_conflict(page: Writer, words: str, bound: str | None, day: str) -> None:
    """A bound like "sedikitnya 12" leaves room for 15, and a toll may grow from one day to the next."""
    linked = joined(
        flood(page, "a1", words, 12, bound=bound, outlet="Harian Satu", day=day),
        flood(page, "a2", "15 orang", 15, outlet="Harian Dua", day="2024-05-03"),
    )
    assert () == linked.stories[0].conflicts


def test_a_later_figure_of_one_source_is_an_update(page: Writer) -> None:
    """A source that raises its figure the next day updates it; nothing is disputed."""
    linked = joined(
        flood(page, "a1", "12 orang", 12, outlet="Harian Satu", day="2024-05-03"),
        flood(page, "a2", "15 orang", 15, outlet="Harian Satu", day="2024-05-04"),
    )
    (update,) = linked.stories[0].updates
    assert () == linked.stories[0].conflicts
    assert [("12 orang", "2024-05-03"), ("15 orang", "2024-05-04")] == [
        (value.value, value.as_of) for value in update.values
    ]


def toll(page: Writer, name: str, text: str, day: str, *counts: tuple[str, float]) -> Document:
    """Write a report that counts the dead under one verb a count, without day, place or actor."""
    one = page(name, text, f"Harian {name}", day)
    for words, value in counts:
        one.did(words, EventType.DEATH, quantities=(one.count(words, value, "dead"),))
    document: Document = one.document()
    return document


def values(linked: Linked) -> list[list[str]]:
    """Return the values of each conflict."""
    return [[side.value for side in conflict.sides] for conflict in linked.stories[0].conflicts]


def test_tolls_of_a_story_are_compared_without_day_and_place(page: Writer) -> None:
    """Two counts of the dead of one story contradict each other, whatever else their sentences tell."""
    first = toll(page, "a1", "Longsor\nLongsor menewaskan tujuh orang.", "2024-02-07", ("tujuh orang", 7))
    second = toll(page, "a2", "Korban\nRelawan mencatat sembilan orang tewas.", "2024-02-07", ("sembilan orang", 9))
    assert [["7 (tujuh orang)", "9 (sembilan orang)"]] == values(joined(first, second))


def test_a_count_that_its_giver_had_replaced_is_stale(page: Writer) -> None:
    """Who carries on seven dead when the same office had already counted nine is stale, and disputes nothing."""
    seven = toll(page, "a1", "Longsor\nBPBD menyebut tujuh orang tewas.", "2024-02-07", ("tujuh orang", 7))
    nine = toll(page, "a2", "Longsor\nBPBD menyebut sembilan orang tewas.", "2024-02-08", ("sembilan orang", 9))
    late = toll(page, "a3", "Longsor\nTercatat tujuh orang tewas.", "2024-02-09", ("tujuh orang", 7))
    linked = joined(
        *(
            replace(one, article=replace(one.article, outlet=Found(outlet, "test")))
            for one, outlet in ((seven, "Harian Satu"), (nine, "Harian Satu"), (late, "Harian Dua"))
        )
    )
    (update,) = linked.stories[0].updates
    assert ([], ["a3"]) == (values(linked), [one.article for value in update.stale for one in value.carried_by])


def test_hours_may_raise_a_toll(page: Writer) -> None:
    """A higher count some hours later is no contradiction."""
    first = toll(page, "a1", "Longsor\nAda tujuh orang tewas.", "2024-02-07T09:00+07:00", ("tujuh orang", 7))
    second = toll(page, "a2", "Longsor\nAda sembilan orang tewas.", "2024-02-07T20:00+07:00", ("sembilan orang", 9))
    assert [] == values(joined(first, second))


def test_an_article_with_several_counts_is_compared_by_its_headline(page: Writer) -> None:
    """Of a total and its parts the headline names the total, and the body's words show it; else nothing is compared."""
    text = "{}\nAda tujuh orang tewas. Dua anak ikut tewas."
    other = toll(page, "a1", "Longsor\nRelawan mencatat sembilan orang tewas.", "2024-02-07", ("sembilan orang", 9))
    counts = (("tujuh orang", 7), ("Dua anak", 2))
    plain = toll(page, "a2", text.format("Longsor Besar"), "2024-02-07", *counts)
    headed = toll(page, "a2", text.format("Korban Jadi 7 Jiwa"), "2024-02-07", ("7 Jiwa", 7), *counts)
    assert [] == values(joined(other, plain))
    assert [["7 (tujuh orang)", "9 (sembilan orang)"]] == values(joined(other, headed))


def test_a_disaster_of_other_years_is_not_compared(page: Writer) -> None:
    """The dead of an earlier disaster, told as background, are other dead."""
    first = toll(page, "a1", "Gempa\nAda tujuh orang tewas.", "2024-02-07", ("tujuh orang", 7))
    one = page("a2", "Gempa\nPada 2004 ada 900 orang tewas.", "Harian Dua", "2024-02-07")
    one.did("tewas", EventType.DEATH, day=("2004", "2004"), quantities=(one.count("900 orang", 900, "dead"),))
    assert [] == values(joined(first, one.document()))


def test_an_index_that_moves_is_no_conflict(page: Writer) -> None:
    """Values of an index without a common day are not compared, though verb and index are the same."""
    pages = []
    for number, (words, value) in enumerate((("72 poin", 72), ("4 poin", 4))):
        one = page(
            f"a{number}", f"Bursa\nIndeks Nusantara melemah {words} di bursa.", "Harian Satu", f"2024-05-0{number + 2}"
        )
        one.actor("Indeks Nusantara")
        moved = replace(one.count(words, value, "points"), unit="points")
        one.did("melemah", EventType.ECONOMY, patient=("Indeks Nusantara",), quantities=(moved,))
        pages.append(one.document())
    story = joined(*pages).stories[0]
    assert ((), ()) == (story.conflicts, story.updates)


def test_a_rejected_claim_stands_against_the_rejection(page: Writer) -> None:
    """What "Kabar itu dibantah" rejects is the sentence before it; the answer quoted after it is the other side."""
    text = (
        "Waduk\nWarga khawatir waduk utama retak akibat gempa.\nKabar itu dibantah oleh Rani Hapsari.\n"
        '"Sama sekali tidak berdasar," katanya.'
    )
    one = page("a1", text).actor("Rani Hapsari")
    one.did("dibantah", EventType.REJECT, agent=("Rani Hapsari",))
    one.said("Sama sekali tidak berdasar", "Rani Hapsari")
    (conflict,) = joined(one.document()).stories[0].conflicts
    assert ["Warga khawatir waduk utama retak akibat gempa.", "Rani Hapsari: Sama sekali tidak berdasar"] == [
        side.value for side in conflict.sides
    ]


IMPOSSIBLE = {
    "a plan of the past": (Modality.PLANNED, "2024-04-30"),
    "a deed of the future": (Modality.ACTUAL, "2024-05-09"),
}


@pytest.mark.parametrize(("modality", "day"), IMPOSSIBLE.values(), ids=IMPOSSIBLE.keys())
def test_a_day_that_cannot_be_is_not_taken(page: Writer, modality: Modality, day: str) -> None:
    """A date that would put a plan before the article or a deed after it belongs to something else."""
    one = page("a1", "Kabar\nJan Holm bertemu Ida Berg, Kamis.", "Harian Satu", "2024-05-02")
    one.actor("Jan Holm").actor("Ida Berg")
    one.did("bertemu", CONSULT, agent=("Jan Holm",), patient=("Ida Berg",), day=("Kamis", day), modality=modality)
    assert [("", ["a1"])] == lines(joined(one.document()))


def test_an_earlier_meeting_is_not_the_one_reported(page: Writer) -> None:
    """What "terakhir kali" tells of does not take the day of the meeting that the article reports."""
    one = page("a1", "Kabar\nJan Holm bertemu Ida Berg, Kamis. Jan Holm terakhir kali menemui Ida Berg di kota.")
    one.actor("Jan Holm").actor("Ida Berg")
    sides: dict[str, Any] = {"agent": ("Jan Holm",), "patient": ("Ida Berg",)}
    one.did("bertemu", CONSULT, **sides, day=("Kamis", "2024-05-02")).did("menemui", CONSULT, **sides)
    assert [("", ["a1"]), ("2024-05-02", ["a1"])] == lines(joined(one.document()))


def test_one_sentence_printed_twice_is_one_happening(page: Writer) -> None:
    """Two prints of one sentence tell of one thing, even where only one of them shows whom it befell."""
    text = "Kabar\nSerangan pesawat tanpa awak terhadap kilang itu terjadi pada Kamis."
    first, second = page("a1", text, "Harian Satu"), page("a2", text, "Harian Dua").actor("kilang")
    first.did("Serangan", EventType.ASSAULT, agent=(), patient=(), day=("Kamis", "2024-05-02"))
    second.did("Serangan", EventType.ASSAULT, agent=(), patient=("kilang",), day=("Kamis", "2024-05-02"))
    assert 1 == len(lines(joined(first.document(), second.document())))
