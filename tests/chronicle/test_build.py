"""A chronicle says what was extracted, in one line each, and nothing else."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kronik.chronicle.build import build_chronicle
from kronik.link.join import join
from kronik.records.article import Found
from kronik.records.chronicle import StoryChronicle
from kronik.records.facts import Document, EventType, Modality, Polarity, StatementKind
from kronik.records.story import Group, OccurrenceKind, Related, Status

Writer = Callable[..., Any]


def chronicle(*documents: Document, language: str = "en") -> StoryChronicle:
    """Write the documents as one story."""
    related = Related((Group(tuple(document.article.id for document in documents)),), (), ())
    (story,) = build_chronicle(join(documents, related), language).stories
    return story


def texts(*documents: Document, language: str = "en") -> list[str]:
    """Return the lines of the story."""
    return [entry.text for entry in chronicle(*documents, language=language).entries]


def meeting(page: Writer, **facts: Any) -> Document:  # noqa: ANN401 - passed on to the page
    """Write of a meeting."""
    one = page("a1", "Kabar\nSetelah hujan reda, Jan Holm bertemu Ida Berg di Kota Utara, lalu pulang.")
    one.actor("Jan Holm").actor("Ida Berg").actor("Kota Utara")
    one.did("bertemu", EventType.CONSULT, agent=("Jan Holm",), patient=("Ida Berg",), place="Kota Utara", **facts)
    document: Document = one.document()
    return document


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "Meeting or visit"), ("id", "Pertemuan atau kunjungan")],
    ids=["English", "Indonesian"],
)
def test_an_event_shows_type_and_clause(page: Writer, language: str, expected: str) -> None:
    """The type is worded in the chronicle's language; the clause is the article's own and says who and where."""
    line = f"{expected}: “Jan Holm bertemu Ida Berg di Kota Utara”"
    assert [line] == texts(meeting(page), language=language)


def test_an_event_names_its_parts(page: Writer) -> None:
    """Type, modality, both sides and place stand in fields of their own, under the names of the story's actors."""
    (entry,) = chronicle(meeting(page)).entries
    expected = (EventType.CONSULT, Modality.ACTUAL, ("Jan Holm",), ("Ida Berg",), "Kota Utara")
    assert expected == (entry.event, entry.modality, entry.agents, entry.patients, entry.place)


def test_a_side_that_the_clause_leaves_out_is_named(page: Writer) -> None:
    """A clause without its subject, or with a pronoun for it, is shown with the actor's name before it."""
    one = page("a1", "Kabar\nJan Holm tertawa. Lalu, saat menerima Ida Berg, hujan turun.")
    one.actor("Jan Holm").actor("Ida Berg").did(
        "menerima", EventType.CONSULT, agent=("Jan Holm",), patient=("Ida Berg",)
    )
    assert ["Meeting or visit · Jan Holm: “menerima Ida Berg”"] == texts(one.document())


def test_a_plan_is_marked(page: Writer) -> None:
    """What is only planned is never shown as if it had happened."""
    (line,) = texts(meeting(page, modality=Modality.PLANNED))
    assert line.startswith("Meeting or visit (planned): ")


def test_a_hypothetical_event_is_no_entry(page: Writer) -> None:
    """What might happen has no line."""
    assert [] == texts(meeting(page, modality=Modality.HYPOTHETICAL))


def test_quotations_keep_their_marks_and_paraphrases_have_none(page: Writer) -> None:
    """Only words that the page has between quotation marks are shown between them."""
    one = page("a1", 'Kabar\n"Waduk aman," kata Rani Hapsari. Ia memastikan warga tidak perlu mengungsi.')
    one.actor("Rani Hapsari").said("Waduk aman", "Rani Hapsari", kind=StatementKind.DIRECT)
    one.said("warga tidak perlu mengungsi", "Rani Hapsari")
    assert ["Rani Hapsari: “Waduk aman”", "Rani Hapsari: warga tidak perlu mengungsi"] == texts(one.document())


def test_a_denial_says_so(page: Writer) -> None:
    """The content of a denial is not shown as if the speaker had said it."""
    one = page("a1", "Kabar\nRani Hapsari membantah waduk retak.").actor("Rani Hapsari")
    one.said("waduk retak", "Rani Hapsari", cue="membantah", polarity=Polarity.DENIED)
    assert ["Rani Hapsari (denies): waduk retak"] == texts(one.document())


def test_an_untold_speaker_is_named_as_such(page: Writer) -> None:
    """A report without a speaker says that nobody is named."""
    one = page("a1", "Kabar\nDilaporkan waduk retak.").said("waduk retak")
    assert ["Speaker not told: waduk retak"] == texts(one.document())


def test_the_act_of_saying_is_folded_into_the_statement(page: Writer) -> None:
    """A warning is told once: as what was said, not again as an event."""
    one = page("a1", "Kabar\nNorlandia memperingatkan Sudlandia bahwa perbatasan akan ditutup.")
    one.state("Norlandia").state("Sudlandia")
    one.said("perbatasan akan ditutup", "Norlandia", cue="memperingatkan")
    one.did("memperingatkan", EventType.THREATEN, agent=("Norlandia",), patient=("Sudlandia",))
    assert [OccurrenceKind.STATEMENT] == [entry.kind for entry in chronicle(one.document()).entries]


def test_an_event_inside_a_statement_is_folded_into_it(page: Writer) -> None:
    """What is known only from what somebody said is told as what somebody said."""
    one = page("a1", "Kabar\nRani Hapsari mengatakan Sudlandia menyerang Norlandia.")
    one.actor("Rani Hapsari").state("Norlandia").state("Sudlandia")
    one.said("Sudlandia menyerang Norlandia", "Rani Hapsari", cue="mengatakan")
    sides = {"agent": ("Sudlandia",), "patient": ("Norlandia",)}
    one.did("menyerang", EventType.ASSAULT, **sides, modality=Modality.REPORTED)
    assert ["Rani Hapsari: Sudlandia menyerang Norlandia"] == texts(one.document())


def test_two_events_of_one_clause_are_one_line(page: Writer) -> None:
    """A clause with two verbs is quoted once, for what it tells first."""
    one = (
        page("a1", "Kabar\nNorlandia mengizinkan Sudlandia menyerang pulau itu.").state("Norlandia").state("Sudlandia")
    )
    one.did("mengizinkan", EventType.COOPERATE, agent=("Norlandia",), patient=("Sudlandia",))
    one.did("menyerang", EventType.ASSAULT, agent=("Norlandia",))
    assert ["Cooperation: “Norlandia mengizinkan Sudlandia menyerang pulau itu”"] == texts(one.document())


def test_an_undated_headline_alone_is_no_line(page: Writer) -> None:
    """What only a headline says, without a day, is left to the headline."""
    one = page("a1", "Norlandia Dukung Sudlandia\nHujan turun.").state("Norlandia").state("Sudlandia")
    one.did("Dukung", EventType.SUPPORT, agent=("Norlandia",), patient=("Sudlandia",))
    assert [] == texts(one.document())


def test_a_headline_is_no_line_beside_what_its_speaker_says_in_full(page: Writer) -> None:
    """The headline's version is left out where the text has statements of its speaker, kept where it has none."""
    one = (
        page("a1", "Rani: Waduk Retak, Seno: Aman\nRani menyebut waduk retak akibat gempa.").actor("Rani").actor("Seno")
    )
    one.said("Waduk Retak", "Rani").said("waduk retak akibat gempa", "Rani").said("Aman", "Seno")
    assert ["Seno: Aman", "Rani: waduk retak akibat gempa"] == texts(one.document())


@pytest.mark.parametrize(
    ("language", "label"), [("en", "Deaths"), ("id", "Korban tewas")], ids=["English", "Indonesian"]
)
def test_a_figure_shows_all_its_values(page: Writer, language: str, label: str) -> None:
    """What is counted is worded in the chronicle's language, the figures in the articles' words with digits."""
    documents = []
    for number, (words, value) in enumerate((("tujuh orang", 7), ("9 warga", 9))):
        one = page(f"a{number}", f"Longsor\nLongsor menewaskan {words}.", f"Harian {number}", "2024-02-07")
        one.did("menewaskan", EventType.DISASTER, quantities=(one.count(words, value, "dead"),))
        documents.append(one.document())
    figures = [e for e in chronicle(*documents, language=language).entries if e.kind is OccurrenceKind.FIGURE]
    line = f"{label}: 7 (tujuh orang) – Harian 0 · 9 warga – Harian 1"
    assert [(line, Status.DISPUTED, 2)] == [(one.text, one.status, one.independent_sources) for one in figures]


def test_an_event_of_several_articles_quotes_no_open_number(page: Writer) -> None:
    """Where the clause has a figure that another article disputes, the line says what happened without it."""
    documents = []
    for number, (words, value) in enumerate((("tujuh orang", 7), ("9 warga", 9))):
        one = page(f"a{number}", f"Kabar\nLongsor di Desa Satu menewaskan {words}.", f"Harian {number}", "2024-02-07")
        one.state("Desa Satu")
        quantities = (one.count(words, value, "dead"),)
        one.did("Longsor di", EventType.DISASTER, place="Desa Satu", quantities=quantities, day=("Kabar", "2024-02-05"))
        documents.append(one.document())
    lines = [entry for entry in chronicle(*documents).entries if entry.kind is OccurrenceKind.EVENT]
    assert [("Disaster · Desa Satu", 2)] == [(line.text, line.independent_sources) for line in lines]


def test_quotation_and_polarity_are_told_in_fields(page: Writer) -> None:
    """Whether words stand between quotation marks, and whether they are denied, is not read out of the line."""
    one = page("a1", 'Kabar\n"Waduk aman," kata Rani Hapsari. Rani membantah waduk retak.').actor("Rani Hapsari")
    one.said("Waduk aman", "Rani Hapsari", kind=StatementKind.DIRECT)
    one.said("waduk retak", "Rani Hapsari", cue="membantah", polarity=Polarity.DENIED)
    told = [(entry.quotation, entry.polarity) for entry in chronicle(one.document()).entries]
    assert [(StatementKind.DIRECT, Polarity.ASSERTED), (StatementKind.INDIRECT, Polarity.DENIED)] == told


BACKGROUND: dict[str, tuple[str, dict[str, Any]]] = {
    "an undated event of one side": (
        "Norlandia berunding lama.",
        {"trigger": "berunding", "type": EventType.CONSULT, "agent": ("Norlandia",)},
    ),
    "an act of words to nobody known": (
        "Norlandia mengecam warga.",
        {"trigger": "mengecam", "type": EventType.ACCUSE, "agent": ("Norlandia",)},
    ),
    "what is left open": (
        "Norlandia bisa menemui Sudlandia.",
        {"trigger": "menemui", "type": EventType.CONSULT, "agent": ("Norlandia",), "patient": ("Sudlandia",)},
    ),
    "what is talked of": (
        "Norlandia bicara soal serangan Sudlandia.",
        {"trigger": "serangan", "type": EventType.ASSAULT, "agent": ("Sudlandia",), "patient": ("Norlandia",)},
    ),
    "a circumstance": (
        "Sebelum menemui Sudlandia, Norlandia diam.",
        {"trigger": "menemui", "type": EventType.CONSULT, "agent": ("Norlandia",), "patient": ("Sudlandia",)},
    ),
    "somebody with himself": (
        "Norlandia menemui Norlandia.",
        {"trigger": "menemui", "type": EventType.CONSULT, "agent": ("Norlandia",), "patient": ("Norlandia",)},
    ),
}


@pytest.mark.parametrize(("sentence", "event"), BACKGROUND.values(), ids=BACKGROUND.keys())
def test_background_has_no_line(page: Writer, sentence: str, event: dict[str, Any]) -> None:
    """What happened on no day and says too little of who did what to whom is left out."""
    one = page("a1", f"Kabar\n{sentence}").state("Norlandia")
    if "Sudlandia" in sentence:
        one.state("Sudlandia")
    assert [] == texts(one.did(**event).document())


def test_a_president_does_not_meet_his_own_state(page: Writer) -> None:
    """A state that a title of the other side names is no side of the meeting of its own."""
    one = page("a1", "Kabar\nPresiden Norlandia Jan Holm bertemu menteri pada Kamis.").state("Norlandia")
    one.actor("Jan Holm", roles=("Presiden Norlandia",))
    one.did("bertemu", EventType.CONSULT, agent=("Jan Holm",), patient=("Norlandia",), day=("Kamis", "2024-05-02"))
    (entry,) = chronicle(one.document()).entries
    assert (("Jan Holm",), ()) == (entry.agents, entry.patients)


def test_announcements_are_told_apart_from_reports(page: Writer) -> None:
    """An article that only announced what another reports as done carries the line, but does not support it."""
    sides: dict[str, Any] = {"agent": ("Jan Holm",), "patient": ("Ida Berg",), "day": ("Kamis", "2024-05-02")}
    first = (
        page("a1", "Kabar\nJan Holm akan bertemu Ida Berg, Kamis.", "Harian Satu").actor("Jan Holm").actor("Ida Berg")
    )
    second = page("a2", "Kabar\nJan Holm bertemu Ida Berg, Kamis.", "Harian Dua").actor("Jan Holm").actor("Ida Berg")
    first.did("bertemu", EventType.CONSULT, **sides, modality=Modality.PLANNED)
    second.did("bertemu", EventType.CONSULT, **sides)
    (entry,) = chronicle(first.document(), second.document()).entries
    assert (["a1"], ("Harian Dua",)) == ([one.article for one in entry.announced_by], entry.sources)


LONG_TAIL = "di " + "balai desa di kaki gunung " * 4 + "itu tadi."

CLAUSES = {
    "a clause before": ("Setelah hujan reda, Jan Holm bertemu Ida Berg.", "Jan Holm bertemu Ida Berg"),
    "a clause after": ("Jan Holm bertemu Ida Berg sementara hujan turun.", "Jan Holm bertemu Ida Berg"),
    "an opening conjunction": ("Meski hujan, dan Jan Holm bertemu Ida Berg.", "Jan Holm bertemu Ida Berg"),
    "a bracket left open": ("Jan Holm bertemu Ida Berg (kanan, berbaju biru).", "Jan Holm bertemu Ida Berg"),
    "a measure of time is not cut loose": (
        "Jan Holm bertemu Ida Berg empat hari setelah gempa.",
        "Jan Holm bertemu Ida Berg empat hari setelah gempa",
    ),
    "an actor of the clause before": (
        "Jan Holm tertawa keras, saat bertemu Ida Berg di taman.",
        "bertemu Ida Berg di taman",
    ),
    "a name between commas goes with its title": (
        "Kepala Kantor Utara, Jan Holm, bertemu Ida Berg.",
        "Kepala Kantor Utara, Jan Holm, bertemu Ida Berg",
    ),
    "a place between commas ends nothing": (
        "Jan Holm bertemu Ida Berg di Desa Satu, Kabupaten Dua, untuk berunding.",
        "Jan Holm bertemu Ida Berg di Desa Satu, Kabupaten Dua, untuk berunding",
    ),
    "words that only lead on are left out": (
        "Jan Holm bertemu Ida Berg diduga karena utang.",
        "Jan Holm bertemu Ida Berg",
    ),
    "a long lead is left out": (
        f"Rekaman {'dan gambar ' * 14}memperlihatkan Jan Holm bertemu Ida Berg di taman kota.",
        "Jan Holm bertemu Ida Berg di taman kota",
    ),
    "a lead is kept where a comma joins it to the name": (
        f"Ketua paguyuban petani dan mitranya, Jan Holm, bertemu Ida Berg {LONG_TAIL}",
        f"Ketua paguyuban petani dan mitranya, Jan Holm, bertemu Ida Berg {LONG_TAIL.rsplit(maxsplit=5)[0]} …",
    ),
    "a plan is kept": ("Kata dia, Jan Holm batal bertemu Ida Berg.", "Jan Holm batal bertemu Ida Berg"),
}


@pytest.mark.parametrize(("sentence", "clause"), CLAUSES.values(), ids=CLAUSES.keys())
def test_the_clause_is_cut_at_its_borders(page: Writer, sentence: str, clause: str) -> None:
    """The quoted clause holds verb and actors, and nothing that belongs to the clauses beside it."""
    one = page("a1", f"Kabar\n{sentence}").actor("Jan Holm").actor("Ida Berg")
    one.did("bertemu", EventType.CONSULT, agent=("Jan Holm",), patient=("Ida Berg",))
    (line,) = texts(one.document())
    assert f"“{clause}”" == line.partition(": ")[2]


def test_entries_stand_in_order_of_day_and_undated_ones_last(page: Writer) -> None:
    """A month stands by its first day; what has no day comes after everything that has one."""
    text = "Kabar\nRani menyebut satu, Mei.\nRani menyebut dua.\nRani menyebut tiga, Kamis.\nRani menyebut empat, Rabu."
    one = page("a1", text).actor("Rani").said("satu", "Rani", day=("Mei", "2024-05")).said("dua", "Rani")
    one.said("tiga", "Rani", day=("Kamis", "2024-05-02")).said("empat", "Rani", day=("Rabu", "2024-05-01"))
    assert ["Rani: empat", "Rani: satu", "Rani: tiga", "Rani: dua"] == texts(one.document())


def test_a_speaker_has_one_id_in_all_articles(page: Writer) -> None:
    """Statements of one person in two articles are gathered under one id and the fullest name."""
    first = page("a1", "Kabar\nRani Hapsari menyebut waduk aman.").actor("Rani Hapsari")
    second = page("a2", "Kabar\nRani Hapsari menyebut jembatan ditutup.").actor("Rani Hapsari")
    first.said("waduk aman", "Rani Hapsari")
    second.said("jembatan ditutup", "Rani Hapsari")
    entries = chronicle(first.document(), second.document()).entries
    assert 1 == len({entry.speaker_id for entry in entries})
    assert ["Rani Hapsari", "Rani Hapsari"] == [entry.speaker for entry in entries]


def test_a_lent_day_has_a_note(page: Writer) -> None:
    """The reader is told that a day is borrowed."""
    one = page("a1", "Kabar\nHari Senin Rani menyebut waduk aman.").actor("Rani")
    one.said("waduk aman", "Rani", day=("Hari Senin", "2024-05-06"), lent=True)
    (entry,) = chronicle(one.document()).entries
    assert ("2024-05-06", "day lent by a sister article") == (entry.day, entry.day_note)


def test_a_lender_is_named(page: Writer) -> None:
    """Where the article's anchor day says who lent it, so does the note."""
    one = page("a1", "Kabar\nHari Senin Rani menyebut waduk aman.").actor("Rani")
    document = one.said("waduk aman", "Rani", day=("Hari Senin", "2024-05-06"), lent=True).document()
    anchor = Found("2024-05-07", "lent by Harian Dua")
    (entry,) = chronicle(replace(document, article=replace(document.article, anchor_day=anchor))).entries
    assert "day lent by Harian Dua" == entry.day_note


def test_doubts_of_the_articles_are_passed_on(page: Writer) -> None:
    """What a page claims and is not believed is shown with the article."""
    one = page("a1", "Kabar\nHujan turun.", doubts=("The printed stamp is not the day of this report.",))
    assert (("a1", "The printed stamp is not the day of this report."),) == chronicle(one.document()).doubts


def test_conflicts_name_only_entries_that_are_shown(page: Writer) -> None:
    """Each entry that a conflict points to is in the chronicle, and every entry has a carrier."""
    one = page("a1", "Kabar\nTono menyebut tidak ada pungutan. Sri menyebut pungutan ada.").actor("Tono").actor("Sri")
    one.said("tidak ada pungutan", "Tono").said("pungutan ada", "Sri")
    story = chronicle(one.document())
    shown = {entry.id for entry in story.entries}
    assert 1 == len(story.conflicts)
    assert all(set(conflict.occurrences) <= shown for conflict in story.conflicts)
    assert all(entry.carried_by for entry in story.entries)
