"""Which articles make a story, and which days they lend each other."""

from collections.abc import Callable
from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.link.relate import relate
from kronik.link.stories_groups import COMPONENT_MAX_ARTICLES, JOIN_SCORE, group
from kronik.records.article import Article, ArticleId, Block, BlockRole, Capture, Found
from kronik.records.facts import Document
from kronik.records.span import Span
from kronik.records.story import Loan

Writer = Callable[..., Any]

FLOOD = "Banjir bandang putuskan jembatan Sukamulya"
FLOOD_BODY = """Banjir bandang di Sungai Cirawa memutus jembatan gantung Kampung Sukamulya pada Rabu malam.
Kepala Desa Sukamulya, Darto Wibisana, mengatakan 62 warga mengungsi ke balai desa."""
FLOOD_LATER = "Warga Sukamulya menunggu jembatan darurat setelah banjir bandang"
FLOOD_LATER_BODY = """Warga Sukamulya masih mengungsi di balai desa setelah jembatan gantung putus diterjang banjir.
Darto Wibisana berharap jembatan darurat di Sungai Cirawa segera dipasang."""
CHILI = "Harga cabai rawit naik di Pasar Kranggan"
CHILI_BODY = """Harga cabai rawit di Pasar Kranggan naik dua kali lipat menjelang hari raya.
Pedagang mengeluh pasokan dari lereng gunung tersendat."""


def told(page: Writer, article: str, title: str, body: str, day: str | None = None) -> Document:
    """Return an article with headline, body and, where known, day."""
    document: Document = page(article, f"{title}\n{body}", "Harian Satu", day).document()
    return document


def groups(*documents: Document) -> list[tuple[str, ...]]:
    """Return the ids of each story's articles."""
    return [each.articles for each in relate(documents).groups]


def test_follow_ups_belong_to_the_story_and_other_news_does_not(page: Writer) -> None:
    """The flood and the days after it are one story; the price of chilli is another."""
    documents = (
        told(page, "a1", FLOOD, FLOOD_BODY, "2024-05-02"),
        told(page, "a2", CHILI, CHILI_BODY, "2024-05-02"),
        told(page, "a3", FLOOD_LATER, FLOOD_LATER_BODY, "2024-05-04"),
    )
    assert groups(*documents) == [("a1", "a3"), ("a2",)]


def test_the_same_words_months_later_are_another_story(page: Writer) -> None:
    """Two floods in one village half a year apart are two stories."""
    documents = (
        told(page, "a1", FLOOD, FLOOD_BODY, "2024-05-02"),
        told(page, "a2", FLOOD_LATER, FLOOD_LATER_BODY, "2024-11-20"),
    )
    assert groups(*documents) == [("a1",), ("a2",)]


def test_words_decide_where_no_day_is_known(page: Writer) -> None:
    """Undated articles still find their story."""
    documents = told(page, "a1", FLOOD, FLOOD_BODY), told(page, "a2", FLOOD_LATER, FLOOD_LATER_BODY)
    assert groups(*documents) == [("a1", "a2")]


def test_an_undated_article_does_not_bridge_two_distant_stories(page: Writer) -> None:
    """An article without a day joins one of two stories that lie far apart, and leaves them apart."""
    documents = (
        told(page, "a1", FLOOD, FLOOD_BODY, "2024-05-02"),
        told(page, "a2", FLOOD, FLOOD_BODY),
        told(page, "a3", FLOOD_LATER, FLOOD_LATER_BODY, "2024-11-20"),
    )
    assert groups(*documents) == [("a1", "a2"), ("a3",)]


def test_nothing_gives_nothing() -> None:
    """No articles make no stories."""
    related = relate(())
    assert ((), (), ()) == (related.groups, related.lineage, related.loans)


def test_an_article_without_day_borrows_from_its_only_sister(page: Writer) -> None:
    """The day of the dated sister is lent, because both name Wednesday."""
    dated, undated = told(page, "a1", FLOOD, FLOOD_BODY, "2024-05-02"), told(page, "a2", FLOOD, FLOOD_BODY)
    assert relate((dated, undated)).loans == (Loan(ArticleId("a2"), ArticleId("a1"), "2024-05-02"),)


def test_no_day_is_lent_against_the_weekday_named(page: Writer) -> None:
    """An article that speaks of Saturday does not borrow from one that knows Wednesday and Thursday only."""
    undated = told(page, "a2", FLOOD, FLOOD_BODY.replace("Rabu", "Sabtu"))
    assert relate((told(page, "a1", FLOOD, FLOOD_BODY, "2024-05-02"), undated)).loans == ()


def test_sisters_that_disagree_lend_nothing(page: Writer) -> None:
    """Where the dated articles lie a week apart, no one day can be lent."""
    documents = (
        told(page, "a1", FLOOD, FLOOD_BODY, "2024-05-02"),
        told(page, "a2", FLOOD, FLOOD_BODY),
        told(page, "a3", FLOOD, FLOOD_BODY, "2024-05-09"),
    )
    related = relate(documents)
    assert (1, ()) == (len(related.groups), related.loans)


def test_a_published_article_needs_no_loan(page: Writer) -> None:
    """Only articles without an anchor day borrow."""
    assert relate((told(page, "a1", FLOOD, FLOOD_BODY, "2024-05-02"), told(page, "a2", CHILI, CHILI_BODY))).loans == ()


FOREIGN = (
    "Flash flood destroys bridge in Sukamulya\nThe river Cirawa took the bridge of the village, Darto Wibisana said.",
    "Sukamulya waits for its bridge\nPeople from the village by the Cirawa were told by Darto Wibisana to wait for it.",
    "Chilli gets dearer in Kranggan\nThe people of the market said that the price was what it was for it.",
)


def test_articles_in_another_language_are_grouped_by_their_names(page: Writer) -> None:
    """In a language without word weights the names tell the stories apart, not "the" and "of"."""
    documents = [page(f"a{n}", text).document() for n, text in enumerate(FOREIGN)]
    foreign = [replace(one, article=replace(one.article, language="en")) for one in documents]
    assert groups(*foreign) == [("a0", "a1"), ("a2",)]


def test_a_component_too_large_is_broken_at_its_weakest_links() -> None:
    """Two tight clusters that one weak link joins are parted once together they pass the cap."""
    tight, weak, size = JOIN_SCORE + 4_000_000, JOIN_SCORE + 1, 200
    ends = range(size), range(size, 2 * size)
    scores = {(low, low + 1): tight for part in ends for low in part[:-1]} | {(size - 1, size): weak}
    found = group(2 * size, scores, lambda first, second: tight if (first < size) == (second < size) else -tight)
    assert found == [list(part) for part in ends]


def test_hundreds_of_prints_of_one_text_stay_within_the_cap() -> None:
    """A component that no stronger link breaks is cut, so that its size stays bounded."""
    size, strongest = COMPONENT_MAX_ARTICLES + 10, 6_000_000
    found = group(size, {(low, low + 1): strongest for low in range(size - 1)}, lambda _first, _second: strongest)
    assert [len(each) for each in found] == [COMPONENT_MAX_ARTICLES, 10]


VOCABULARY = ("banjir", "jembatan", "gubernur", "harga", "cabai", "sidang", "hakim", "putusan", "gempa", "warga")


@st.composite
def batches(draw: st.DrawFn) -> list[Document]:
    """Draw a few short articles of few words, so that many are alike."""
    out = []
    for number in range(draw(st.integers(0, 7))):
        words = draw(st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=25))
        text = " ".join(words)
        day = draw(st.sampled_from([None, "2024-05-02", "2024-05-03", "2024-11-20"]))
        found = Found(day, "test") if day else None
        blocks = (Block(BlockRole.PARAGRAPH, Span(0, len(text)), "test", 1),)
        capture = Capture(text, f"{number}.txt", "utf-8")
        article = Article(ArticleId(f"a{number}"), capture, blocks, "id", published=found, anchor_day=found)
        out.append(Document(article))
    return out


@given(batches(), st.randoms(use_true_random=False))
def test_the_order_of_the_articles_makes_no_difference(documents: list[Document], random: Any) -> None:  # noqa: ANN401 - Hypothesis' own type
    """The same set of articles gives the same stories, lineage and loans in whatever order it comes."""
    shuffled = list(documents)
    random.shuffle(shuffled)
    assert relate(documents) == relate(shuffled)


@given(batches())
def test_every_article_has_one_story(documents: list[Document]) -> None:
    """Stories part the articles: none is lost, none stands in two."""
    placed = [article for each in relate(documents).groups for article in each.articles]
    assert sorted(placed) == sorted(document.article.id for document in documents)


@pytest.mark.parametrize("order", list(permutations(range(3))), ids=str)
def test_close_articles_group_alike_in_every_order(page: Writer, order: tuple[int, ...]) -> None:
    """Copies with equal scores give the same story whichever comes first."""
    documents = [told(page, f"a{n}", FLOOD, FLOOD_BODY, "2024-05-02") for n in range(3)]
    assert groups(*(documents[place] for place in order)) == [("a0", "a1", "a2")]
