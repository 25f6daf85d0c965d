"""One happening that sources put on different days or at different places is a conflict."""

from collections.abc import Callable
from typing import Any

import pytest

from kronik.link.join import join
from kronik.records.facts import ActorType, Document, EventType
from kronik.records.story import Conflict, Group, Related, Status, Story

Writer = Callable[..., Any]


def story(*documents: Document) -> Story:
    """Join the documents as one story."""
    group = Group(tuple(document.article.id for document in documents))
    return join(documents, Related((group,), (), ())).stories[0]


def visit(page: Writer, number: int, sentence: str, *, day: tuple[str, str], place: str | None = None) -> Document:
    """Write of a visit in an outlet of its own."""
    one = page(f"a{number}", f"Kabar\n{sentence}", f"Harian {number}").actor("Jan Holm").actor("Ida Berg")
    if place:
        one.actor(place, type=ActorType.PLACE)
    one.did("menemui", EventType.CONSULT, agent=("Jan Holm",), patient=("Ida Berg",), day=day, place=place)
    document: Document = one.document()
    return document


ENDING = "untuk menandatangani perjanjian pembagian air sungai perbatasan"


def of(found: Story, about: str) -> list[Conflict]:
    """Return the conflicts of one kind."""
    return [conflict for conflict in found.conflicts if conflict.about == about]


def test_different_days_of_one_visit(page: Writer) -> None:
    """The same sentence with another day cannot be right as well; both lines are disputed."""
    found = story(
        visit(page, 1, f"Jan Holm menemui Ida Berg pada Rabu {ENDING}.", day=("Rabu", "2024-05-01")),
        visit(page, 2, f"Jan Holm menemui Ida Berg pada Kamis {ENDING}.", day=("Kamis", "2024-05-02")),
    )
    (conflict,) = of(found, "day")
    assert ["2024-05-01", "2024-05-02"] == [side.value for side in conflict.sides]
    assert {Status.DISPUTED} == {one.status for one in found.occurrences}


def test_different_places_of_one_visit(page: Writer) -> None:
    """Places of which neither article knows the other's are set side by side."""
    found = story(
        visit(
            page,
            1,
            f"Jan Holm menemui Ida Berg di Kaliwungu, Rabu, {ENDING}.",
            day=("Rabu", "2024-05-01"),
            place="Kaliwungu",
        ),
        visit(
            page,
            2,
            f"Jan Holm menemui Ida Berg di Tanjunglaut, Rabu, {ENDING}.",
            day=("Rabu", "2024-05-01"),
            place="Tanjunglaut",
        ),
    )
    (conflict,) = of(found, "place")
    assert ["Kaliwungu", "Tanjunglaut"] == [side.value for side in conflict.sides]


@pytest.mark.parametrize(
    "second", ["Jan Holm menemui Ida Berg pada Kamis dan makan siang.", None], ids=["other words", "weeks later"]
)
def test_another_meeting_is_no_conflict(page: Writer, second: str | None) -> None:
    """The same two may meet again the next day, or weeks later for the same purpose."""
    sentence = second or f"Jan Holm menemui Ida Berg pada Kamis {ENDING}."
    day = "2024-05-02" if second else "2024-06-06"
    found = story(
        visit(page, 1, f"Jan Holm menemui Ida Berg pada Rabu {ENDING}.", day=("Rabu", "2024-05-01")),
        visit(page, 2, sentence, day=("Kamis", day)),
    )
    assert () == found.conflicts
