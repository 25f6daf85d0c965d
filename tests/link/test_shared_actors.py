"""Actors of several articles are one under full name, part of it, other spelling or acronym, and else stay apart."""

from collections.abc import Callable
from itertools import permutations
from typing import Any

import pytest

from kronik.link.shared_actors import shared_actors
from kronik.records.facts import ActorType, Document

Writer = Callable[..., Any]
PERSON, BODY = ActorType.PERSON, ActorType.ORGANISATION


def naming(page: Writer, article: str, *names: str, kind: ActorType = PERSON) -> Document:
    """Return an article that names the actors."""
    written = page(article, "Judul\n" + " dan ".join(names) + " hadir.")
    for name in names:
        written.actor(name, type=kind)
    document: Document = written.document()
    return document


def joined(*documents: Document) -> list[tuple[str, ...]]:
    """Return the names that were taken for one, longest first, for each shared actor."""
    names = {actor.id: actor.name for document in documents for actor in document.actors}
    return sorted(tuple(names[actor] for _, actor in shared.members) for shared in shared_actors(documents))


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        pytest.param("Rani Hapsari", "Rani Hapsari", PERSON, id="same name"),
        pytest.param("Rani Hapsari", "Hapsari", PERSON, id="last name only"),
        pytest.param("Rani Hapsari", "Rani", PERSON, id="first name only"),
        pytest.param("Andriy Yermolenko", "Andrii Yermolenko", PERSON, id="transliteration"),
        pytest.param("José Ramírez", "Jose Ramirez", PERSON, id="accents"),
        pytest.param("Badan Meteorologi Nasional", "BMN", BODY, id="acronym"),
        pytest.param("Badan Pengawas Obat dan Makanan", "BPOM", BODY, id="acronym without small words"),
    ],
)
def test_forms_of_one_name_are_one_actor(page: Writer, first: str, second: str, kind: ActorType) -> None:
    """Two articles that name somebody differently name one actor."""
    assert joined(naming(page, "a1", first, kind=kind), naming(page, "a2", second, kind=kind)) == [(first, second)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("Budi Santoso", "Rudi Santoso", id="one letter of a short name"),
        pytest.param("Rani Hapsari", "Rani Wulandari", id="same first name"),
        pytest.param("Seno Aji", "Bambang Seno", id="shared word, neither a part"),
    ],
)
def test_different_people_stay_apart(page: Writer, first: str, second: str) -> None:
    """Likeness of a word does not make two people one."""
    assert sorted([(first,), (second,)]) == joined(naming(page, "a1", first), naming(page, "a2", second))


def test_an_ambiguous_short_name_is_left_alone(page: Writer) -> None:
    """A last name that either of two people of the story may bear is given to neither."""
    documents = naming(page, "a1", "Budi Santoso", "Wawan Santoso"), naming(page, "a2", "Santoso")
    assert joined(*documents) == [("Budi Santoso",), ("Santoso",), ("Wawan Santoso",)]


def test_what_one_article_keeps_apart_stays_apart(page: Writer) -> None:
    """Father and son of one article are not joined through another article's short name."""
    documents = naming(page, "a1", "Hapsari", "Rani Hapsari"), naming(page, "a2", "Rani Hapsari")
    assert joined(*documents) == [("Hapsari",), ("Rani Hapsari", "Rani Hapsari")]


def test_the_fullest_name_is_shown(page: Writer) -> None:
    """A shared actor is shown by its fullest name."""
    (actor,) = shared_actors([naming(page, "a1", "Hapsari"), naming(page, "a2", "Rani Hapsari")])
    assert actor.name == "Rani Hapsari"


def test_the_usual_full_name_is_shown(page: Writer) -> None:
    """Of two full forms the one that more articles use is shown."""
    names = ("Rani Hapsari", "Rani Dewi Hapsari", "Rani Hapsari", "Hapsari")
    (actor,) = shared_actors([naming(page, f"a{n}", name) for n, name in enumerate(names)])
    assert actor.name == "Rani Hapsari"


def test_the_order_of_the_articles_makes_no_difference(page: Writer) -> None:
    """The same articles give the same actors with the same ids in whatever order they come."""
    documents = [
        naming(page, f"a{n}", *names) for n, names in enumerate([("Rani Hapsari", "Seno"), ("Hapsari",), ("Seno Aji",)])
    ]
    assert len({shared_actors(order) for order in permutations(documents)}) == 1


def test_a_full_name_read_differently_is_one_actor(page: Writer) -> None:
    """A company that one article takes for a person is still the company of the other; a single word is not."""
    first, second = naming(page, "a1", "Minyak Nusa", "Jaya"), naming(page, "a2", "Minyak Nusa", "Jaya", kind=BODY)
    assert [("Jaya",), ("Jaya",), ("Minyak Nusa", "Minyak Nusa")] == joined(first, second)
