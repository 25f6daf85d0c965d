"""Choosing stories."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from kronik.chronicle.select import Choice, folded, select
from kronik.records.article import ArticleId
from kronik.records.chronicle import Chronicle, StoryChronicle
from kronik.records.story import LineageEdge, Relation

ACTORS: Mapping[str, tuple[str, ...]] = {"s1": ("Wali Kota Łódź",), "s2": ("Sari Wulan",)}


@pytest.fixture
def chronicle(page: Callable[..., Any]) -> Chronicle:
    """Return three stories: of May and June, of July, and of no known day; the first owes a wire."""

    def story(key: str, title: str, first: str | None, last: str | None) -> StoryChronicle:
        article = page(f"a{key}", f"{title}\nIsi berita.").document().article
        return StoryChronicle(key, title, (article,), first, last, 1, (), (), (), (), ())

    stories = (
        story("s1", "Jembatan Ambruk", "2024-05-30", "2024-06-02"),
        story("s2", "Festival Dibuka", "2024-07", "2024-07"),
        story("s3", "Tanpa Hari", None, None),
    )
    edges = (
        LineageEdge(ArticleId("as1"), "Kantor Raya", Relation.CREDITS, 1.0, ()),
        LineageEdge(ArticleId("as2"), "Kantor Raya", Relation.CREDITS, 1.0, ()),
    )
    return Chronicle("en", stories, edges)


CHOICES = {
    "all": (Choice(), "s1 s2 s3"),
    "many articles": (Choice(min_articles=2), ""),
    "since its last day": (Choice(since=dt.date(2024, 6, 2)), "s1 s2"),
    "since the day after": (Choice(since=dt.date(2024, 6, 3)), "s2"),
    "until its first day": (Choice(until=dt.date(2024, 5, 30)), "s1"),
    "inside a month": (Choice(since=dt.date(2024, 7, 15), until=dt.date(2024, 7, 16)), "s2"),
    "title": (Choice(about="FESTIVAL"), "s2"),
    "actor, without accents": (Choice(about="lodz wali"), "s1"),
    "beginning of words": (Choice(about="jemb amb"), "s1"),
    "middle of a word": (Choice(about="batan"), ""),
    "words of two stories": (Choice(about="jembatan festival"), ""),
}


@pytest.mark.parametrize(("choice", "expected"), CHOICES.values(), ids=CHOICES)
def test_stories_are_chosen(chronicle: Chronicle, choice: Choice, expected: str) -> None:
    """A story stays where it has the size, touches the days and tells of all the words."""
    assert expected == " ".join(story.id for story in select(chronicle, ACTORS, choice).stories)


def test_lineage_is_that_of_the_chosen(chronicle: Chronicle) -> None:
    """Lineage of articles that are not shown is left out."""
    assert ["as2"] == [edge.owes for edge in select(chronicle, ACTORS, Choice(about="festival")).lineage]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kraków", "krakow"),
        ("ŁÓDŹ", "lodz"),
        ("Straße", "strasse"),
        ("Ærø", "aero"),
        ("Bogotá", "bogota"),
        ("ﬁ", "fi"),
    ],
)
def test_case_and_accents_do_not_count(text: str, expected: str) -> None:
    """Words are compared as a person types them without a special keyboard."""
    assert expected == folded(text)
