"""Statements that several articles tell are one line with all its carriers; different ones stay apart."""

from collections.abc import Callable
from typing import Any

import pytest

from kronik.link.join import join
from kronik.records.facts import ActorType, Document, Polarity, StatementKind
from kronik.records.story import Group, Linked, Occurrence, OccurrenceKind, Related, Status

Writer = Callable[..., Any]


def joined(*documents: Document) -> Linked:
    """Join the documents as one story."""
    return join(documents, Related((Group(tuple(document.article.id for document in documents)),), (), ()))


def statements(linked: Linked) -> list[Occurrence]:
    """Return the statements of the only story."""
    return [one for one in linked.stories[0].occurrences if one.kind is OccurrenceKind.STATEMENT]


def carriers(linked: Linked) -> list[list[str]]:
    """Return for each statement the articles that carry it."""
    return sorted([str(carrier.article) for carrier in one.reports] for one in statements(linked))


def test_one_statement_in_other_words_has_two_carriers(page: Writer) -> None:
    """The same speaker saying the same in another wording is one statement, carried by both articles."""
    first = page("a1", "Waduk\nGubernur Rani Hapsari mengatakan pembangunan waduk ditunda sampai musim hujan berakhir.")
    second = page("a2", "Waduk\nMenurut Rani Hapsari, waduk itu ditunda pembangunannya hingga musim hujan berakhir.")
    first.actor("Rani Hapsari").said("pembangunan waduk ditunda sampai musim hujan berakhir", "Rani Hapsari")
    second.actor("Rani Hapsari").said("waduk itu ditunda pembangunannya hingga musim hujan berakhir", "Rani Hapsari")
    assert carriers(joined(first.document(), second.document())) == [["a1", "a2"]]


def test_two_articles_of_their_own_corroborate(page: Writer) -> None:
    """A statement that two outlets report independently is corroborated by two sources."""
    text = "Jembatan\nWali Kota Seno Aji mengatakan jembatan gantung ditutup bagi kendaraan berat."
    pages = [page("a1", text, "Harian Satu"), page("a2", text, "Harian Dua")]
    for one in pages:
        one.actor("Seno Aji").said("jembatan gantung ditutup bagi kendaraan berat", "Seno Aji")
    (statement,) = statements(joined(*(one.document() for one in pages)))
    assert (2, ("Harian Satu", "Harian Dua"), Status.CORROBORATED) == (
        statement.independent_sources,
        statement.sources,
        statement.status,
    )


def test_one_agency_behind_two_articles_is_one_source(page: Writer) -> None:
    """Two articles that both credit one agency do not corroborate each other."""
    text = "Jembatan\nWali Kota Seno Aji mengatakan jembatan gantung ditutup bagi kendaraan berat."
    pages = [page("a1", text, "Harian Satu", credits=("Antara",)), page("a2", text, "Harian Dua", credits=("Antara",))]
    for one in pages:
        one.actor("Seno Aji").said("jembatan gantung ditutup bagi kendaraan berat", "Seno Aji")
    (statement,) = statements(joined(*(one.document() for one in pages)))
    assert (1, ("Antara",), Status.SINGLE) == (statement.independent_sources, statement.sources, statement.status)


APART = {
    "another matter": ("sekolah diliburkan selama banjir", "jalan provinsi diperbaiki setelah banjir surut"),
    "another number": ("sebanyak 12 rumah rusak akibat angin kencang", "sebanyak 21 rumah rusak akibat angin kencang"),
    "small words in common": ("relawan menjaga diri selama bertugas di sana", "mereka bertugas di sana selama 20 hari"),
    "the contrary": (
        "sekolah akan diliburkan selama banjir besar",
        "sekolah tidak akan diliburkan selama banjir besar",
    ),
}


@pytest.mark.parametrize(("one", "other"), APART.values(), ids=APART.keys())
def test_different_statements_of_one_speaker_stay_apart(page: Writer, one: str, other: str) -> None:
    """The same speaker saying something else, another number or the contrary makes two statements."""
    first = page("a1", f"Kabar\nRani Hapsari mengatakan {one}.").actor("Rani Hapsari").said(one, "Rani Hapsari")
    second = page("a2", f"Kabar\nRani Hapsari mengatakan {other}.").actor("Rani Hapsari").said(other, "Rani Hapsari")
    assert carriers(joined(first.document(), second.document())) == [["a1"], ["a2"]]


def test_different_speakers_stay_apart(page: Writer) -> None:
    """Two people saying the same are two statements."""
    content = "jembatan gantung ditutup bagi kendaraan berat"
    first = page("a1", f"Kabar\nSeno Aji mengatakan {content}.").actor("Seno Aji").said(content, "Seno Aji")
    second = (
        page("a2", f"Kabar\nDewi Lestari mengatakan {content}.").actor("Dewi Lestari").said(content, "Dewi Lestari")
    )
    assert carriers(joined(first.document(), second.document())) == [["a1"], ["a2"]]


def test_a_state_speaks_through_its_president(page: Writer) -> None:
    """What the president says in one article and the state in another is one statement where the words are close."""
    content = "setiap pelanggaran wilayah udara akan dijawab dengan tindakan setimpal"
    first = page("a1", f"Kabar\nPresiden Norlandia Jan Holm memperingatkan {content}.").state("Norlandia")
    first.actor("Jan Holm", roles=("Presiden Norlandia",)).said(content, "Jan Holm")
    second = (
        page("a2", f"Kabar\nNorlandia memperingatkan bahwa {content}.").state("Norlandia").said(content, "Norlandia")
    )
    assert carriers(joined(first.document(), second.document())) == [["a1", "a2"]]


def test_a_minister_does_not_speak_for_another_body(page: Writer) -> None:
    """Two bodies of one state that say the same are two statements."""
    content = "setiap pelanggaran wilayah udara akan dijawab dengan tindakan setimpal"
    first = page("a1", f"Kabar\nKementerian Pertahanan Norlandia memperingatkan {content}.").state("Norlandia")
    first.actor("Kementerian Pertahanan Norlandia", type=ActorType.ORGANISATION)
    first.said(content, "Kementerian Pertahanan Norlandia")
    second = page("a2", f"Kabar\nPresiden Norlandia Jan Holm memperingatkan {content}.").state("Norlandia")
    second.actor("Jan Holm", roles=("Presiden Norlandia",)).said(content, "Jan Holm")
    assert carriers(joined(first.document(), second.document())) == [["a1"], ["a2"]]


def test_a_repetition_in_one_article_is_one_statement(page: Writer) -> None:
    """Standfirst and paragraph that report the same saying are two carriers of one line, from one source."""
    lead = "Rani memastikan waduk ditunda sampai musim hujan berakhir"
    text = f"Waduk\n{lead}.\nRani Hapsari mengatakan pembangunan waduk ditunda sampai musim hujan berakhir."
    one = page("a1", text, "Harian Satu").actor("Rani Hapsari", "Rani")
    one.said("waduk ditunda sampai musim hujan berakhir", "Rani Hapsari")
    one.said("pembangunan waduk ditunda sampai musim hujan berakhir", "Rani Hapsari")
    (statement,) = statements(joined(one.document()))
    assert (2, 1) == (len(statement.reports), statement.independent_sources)


def test_a_day_told_by_one_article_dates_the_statement(page: Writer) -> None:
    """The day comes from whichever article tells it."""
    content = "pembangunan waduk ditunda sampai musim hujan berakhir"
    first = page("a1", f"Waduk\nRani Hapsari mengatakan {content}.").actor("Rani Hapsari").said(content, "Rani Hapsari")
    second = page("a2", f"Waduk\nPada Senin (6/5/2024), Rani Hapsari mengatakan {content}.").actor("Rani Hapsari")
    second.said(content, "Rani Hapsari", day=("Senin (6/5/2024)", "2024-05-06"))
    (statement,) = statements(joined(first.document(), second.document()))
    assert ("2024-05-06", "told") == (statement.day, statement.day_rule)


def test_a_lent_day_says_so(page: Writer) -> None:
    """A day that rests on a lent anchor is marked as lent."""
    content = "pembangunan waduk ditunda sampai musim hujan berakhir"
    one = page("a1", f"Waduk\nPada hari Senin Rani Hapsari mengatakan {content}.").actor("Rani Hapsari")
    one.said(content, "Rani Hapsari", day=("hari Senin", "2024-05-06"), lent=True)
    (statement,) = statements(joined(one.document()))
    assert ("2024-05-06", "lent by a sister article") == (statement.day, statement.day_rule)


def test_a_pronoun_carries_the_day_on(page: Writer) -> None:
    """What "dia" adds right after a dated statement was said on the same occasion."""
    text = "Waduk\nSenin (6/5/2024), Rani Hapsari mengatakan waduk ditunda.\nDia menambahkan anggarannya kurang."
    one = page("a1", text).actor("Rani Hapsari")
    one.said("waduk ditunda", "Rani Hapsari", day=("Senin (6/5/2024)", "2024-05-06"))
    one.said("anggarannya kurang", "Rani Hapsari", mention="Dia")
    assert ["2024-05-06", "2024-05-06"] == [statement.day for statement in statements(joined(one.document()))]


def test_a_name_does_not_carry_the_day_on(page: Writer) -> None:
    """A speaker who is named again may have spoken on another occasion."""
    text = "Waduk\nSenin (6/5/2024), Rani Hapsari mengatakan waduk ditunda.\nRani juga mengatakan anggarannya kurang."
    one = page("a1", text).actor("Rani Hapsari", "Rani")
    one.said("waduk ditunda", "Rani Hapsari", day=("Senin (6/5/2024)", "2024-05-06"))
    one.said("anggarannya kurang", "Rani Hapsari", mention="Rani juga")
    assert ["2024-05-06", None] == [statement.day for statement in statements(joined(one.document()))]


def test_two_days_for_one_quotation_are_a_conflict(page: Writer) -> None:
    """Articles that date the same words differently contradict each other, and each day keeps its carrier."""
    content = "pembangunan waduk ditunda sampai musim hujan berakhir"
    pages = []
    for number, (words, day) in enumerate((("Senin (6/5/2024)", "2024-05-06"), ("Selasa (7/5/2024)", "2024-05-07"))):
        one = page(f"a{number}", f'Waduk\n"{content}," kata Rani Hapsari, {words}.', f"Harian {number}")
        one.actor("Rani Hapsari").said(content, "Rani Hapsari", day=(words, day), kind=StatementKind.DIRECT)
        pages.append(one.document())
    linked = joined(*pages)
    (conflict,) = linked.stories[0].conflicts
    assert ("day", ["2024-05-06", "2024-05-07"]) == (conflict.about, [side.value for side in conflict.sides])
    assert [Status.DISPUTED] == [statement.status for statement in statements(linked)]


def test_a_denial_stands_against_the_claim(page: Writer) -> None:
    """A statement that denies what another speaker asserts is disputed, both sides with their carriers."""
    content = "dana bantuan bencana dipakai untuk kampanye bupati"
    first = page("a1", f"Dana\nLSM Terang menuduh {content}.").actor("LSM Terang", type=ActorType.ORGANISATION)
    first.said(content, "LSM Terang")
    second = page("a2", f"Dana\nBupati Joko Prabu membantah {content}.").actor("Joko Prabu")
    second.said(content, "Joko Prabu", cue="membantah", polarity=Polarity.DENIED)
    linked = joined(first.document(), second.document())
    (conflict,) = linked.stories[0].conflicts
    assert "happened" == conflict.about
    assert [["a1"], ["a2"]] == [[carrier.article for carrier in side.carried_by] for side in conflict.sides]
    assert {Status.DISPUTED} == {statement.status for statement in statements(linked)}


def test_existence_that_is_denied_and_affirmed_is_a_conflict(page: Writer) -> None:
    """That "tidak ada pungutan" and that "pungutan ada" exclude each other."""
    text = 'Pasar\nTono Wira menyebut tidak ada pungutan di pasar. "Pungutan ada, tetapi kecil," kata Sri Ayu.'
    one = page("a1", text).actor("Tono Wira").actor("Sri Ayu")
    one.said("tidak ada pungutan di pasar", "Tono Wira").said("Pungutan ada, tetapi kecil", "Sri Ayu")
    assert ["happened"] == [conflict.about for conflict in joined(one.document()).stories[0].conflicts]


def test_existence_of_different_things_is_no_conflict(page: Writer) -> None:
    """That "tidak ada pungutan" does not contradict "Kotoran ada"."""
    text = 'Pasar\nKepala pasar Tono Wira menyebut tidak ada pungutan di pasar. "Kotoran ada di sudut," kata Sri Ayu.'
    one = page("a1", text).actor("Tono Wira").actor("Sri Ayu")
    one.said("tidak ada pungutan di pasar", "Tono Wira").said("Kotoran ada di sudut", "Sri Ayu")
    assert () == joined(one.document()).stories[0].conflicts


def test_a_speaker_does_not_contradict_himself(page: Writer) -> None:
    """A negation by the same speaker is no conflict."""
    text = "Pasar\nTono Wira menyebut tidak ada pungutan di pasar. Tono Wira mengatakan pungutan ada di terminal."
    one = page("a1", text).actor("Tono Wira")
    one.said("tidak ada pungutan di pasar", "Tono Wira").said("pungutan ada di terminal", "Tono Wira")
    assert () == joined(one.document()).stories[0].conflicts
