"""Mentions gathered into actors."""

from collections.abc import Callable

import pytest

from kronik.annotate.cast import Cast
from kronik.annotate.syntax import Parse
from kronik.records.facts import ActorType
from kronik.records.span import Span

Parser = Callable[..., tuple[str, tuple[Parse, ...], Cast]]


def span_of(text: str, words: str) -> Span:
    """Return the span of the first place of words."""
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        pytest.param(
            ("Aktris Melinda Prasetyaningrum hadir.", "Melinda tersenyum. Prasetyaningrum lalu pergi."),
            ("Melinda Prasetyaningrum", ActorType.PERSON, 3),
            id="part names",
        ),
        pytest.param(
            ("Pasukan Belarusia tiba. Perbatasan Belarus ditutup.",), ("Belarus", ActorType.STATE, 2), id="state"
        ),
        pytest.param(
            ("Gubernur Sofyan Hartawan hadir.", "Kata Sofhar, semua aman."),
            ("Sofyan Hartawan", ActorType.PERSON, 2),
            id="blended name",
        ),
        pytest.param(
            ("Gubernur Rismaharini Hartawan hadir.", "Kata Risma, semua aman."),
            ("Rismaharini Hartawan", ActorType.PERSON, 2),
            id="beginning of a name",
        ),
        pytest.param(
            ("Gubernur Sofyan Hartawan alias Sohar hadir.", "Kata Sohar, semua aman."),
            ("Sofyan Hartawan", ActorType.PERSON, 3),
            id="alias",
        ),
        pytest.param(
            ("Presiden Joko Widodo hadir.", "Kata Jokowi, semua aman."),
            ("Joko Widodo", ActorType.PERSON, 2),
            id="well-known short form",
        ),
        pytest.param(
            ("Kata NRA (Nordland River Agency), air surut.", "Menurut NRA, hujan reda."),
            ("Nordland River Agency", ActorType.ORGANISATION, 3),
            id="full form in brackets",
        ),
    ],
)
def test_forms_of_one_actor(
    parse_text: Parser, paragraphs: tuple[str, ...], expected: tuple[str, ActorType, int]
) -> None:
    """Part names, spellings and short forms are mentions of the actor whose fullest form is shown."""
    _, _, cast = parse_text(*paragraphs)
    assert [expected] == [(actor.name, actor.type, len(actor.mentions)) for actor in cast.actors]


def test_headline_run_is_not_shown(parse_text: Parser) -> None:
    """Words that only the capitals of a headline add to a name are not shown as part of it."""
    _, _, cast = parse_text("Kemarin Melinda Prasetya hadir.", headline="Melinda Prasetya Mewek di Garut")
    assert "Melinda Prasetya" in [actor.name for actor in cast.actors]


def test_capital_stands_for_its_state(parse_text: Parser) -> None:
    """A capital that acts is its state, with its own word kept; as a place it is itself."""
    text, _, cast = parse_text("Kemarin Moskow memperingatkan Rusia lain.", "Mereka tinggal di Moskow.")
    acting = cast.named(span_of(text, "Moskow"))
    place = cast.resolve(Span(text.rindex("Moskow"), text.rindex("Moskow") + 6))
    assert "Moskow" == acting.name
    assert ["Rusia", "Moskow"] == [next(a.name for a in cast.actors if a.id == acting.actor_id), place and place.name]


def test_role_resolves_to_its_holder(parse_text: Parser) -> None:
    """An office without a name is the person to whom the article gives it."""
    text, _, cast = parse_text("Presiden Polandia, Marek Nowicki, tiba.", "Lalu Presiden Polandia itu pulang.")
    assert "Marek Nowicki" == cast.named(span_of(text, "Presiden Polandia itu")).name


def test_fronted_office_is_not_the_actors(parse_text: Parser) -> None:
    """Whoever acts in front of an office holder does not get the office."""
    _, _, cast = parse_text("Di depan Presiden Polandia, Rudi Hartawan tertawa.")
    assert {(): ["Rudi Hartawan"]} == {a.roles: [a.name] for a in cast.actors if a.type is ActorType.PERSON}


@pytest.mark.parametrize(
    ("before", "pointer", "expected"),
    [
        pytest.param("Yayasan Pelita Anak dan Dinas Sosial hadir.", "Yayasan itu", "Yayasan Pelita Anak", id="noun"),
        pytest.param("Wakil KPK hadir.", "Komisi tersebut", "Komisi Pemberantasan Korupsi", id="short form"),
        pytest.param("Wakil KPK hadir.", "Lembaga itu", "Komisi Pemberantasan Korupsi", id="any body"),
        pytest.param("Wakil KPK dan Bawaslu hadir.", "Lembaga itu", None, id="two bodies"),
        pytest.param("Pasukan Polandia hadir.", "Negara itu", "Polandia", id="state"),
    ],
)
def test_pointers(parse_text: Parser, before: str, pointer: str, expected: str | None) -> None:
    """A phrase like "lembaga itu" is the one body that was named before; of several it is none."""
    text, _, cast = parse_text(before, f"{pointer} menolak.")
    found = cast.resolve(span_of(text, pointer))
    names = {expected, "KPK"} if expected == "Komisi Pemberantasan Korupsi" else {expected}
    assert (found.name if found else None) in names


def test_words_of_a_phrase_without_name_stay(parse_text: Parser) -> None:
    """A phrase that denotes no actor keeps its own words, cleaned."""
    _, _, cast = parse_text("Sejumlah pengamat tersebut ragu.")
    assert "Sejumlah pengamat" == cast.named(Span(0, len("Sejumlah pengamat tersebut"))).name


def test_another_word_for_a_role_resolves_to_its_holder(parse_text: Parser) -> None:
    """Who is called by another name of the role ("Kepala Negara") is who holds it."""
    text, _, cast = parse_text("Presiden Wastu Harjo tiba di Garut.", "Kepala Negara menolak usul itu.")
    found = cast.resolve(span_of(text, "Kepala Negara"))
    assert "Wastu Harjo" == (found and found.name)


@pytest.mark.parametrize(
    ("told", "short"),
    [
        pytest.param("Menteri Sosial Sofyan Hartawan hadir.", "Mensos", id="minister"),
        pytest.param("Wakil Bupati Sofyan Hartawan hadir.", "Wabup", id="deputy"),
        pytest.param("Sekjen Sofyan Hartawan hadir.", "Sekretaris Jenderal", id="long form of a short one"),
    ],
)
def test_short_form_of_a_role_resolves_to_its_holder(parse_text: Parser, told: str, short: str) -> None:
    """A title and its short form are one role."""
    text, _, cast = parse_text(told, f"{short} lalu pergi.")
    actor = cast.resolve(span_of(text, short))
    assert actor is not None
    assert "Sofyan Hartawan" == actor.name


def test_words_of_offices_alone_name_no_person(parse_text: Parser) -> None:
    """A title that a reader of names takes for a person is no actor."""
    _, _, cast = parse_text("Air surut, kata General Manager PT Nusa Energi Melinda Prasetya.")
    assert ["Melinda Prasetya"] == [actor.name for actor in cast.actors if actor.type is ActorType.PERSON]


def test_a_longer_name_by_three_letters_is_another_one(parse_text: Parser) -> None:
    """A name is not the beginning of one that is only a little longer."""
    _, _, cast = parse_text("Gubernur Budiman Hartawan hadir.", "Kata Budi, semua aman.")
    assert ["Budiman Hartawan", "Budi"] == [actor.name for actor in cast.actors]
