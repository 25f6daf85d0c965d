"""Spans, blocks and facts refuse to be built against their own rules."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.errors import RecordError
from kronik.records.article import Article, ArticleId, Block, BlockRole, Capture
from kronik.records.facts import Actor, ActorType, Statement, StatementKind
from kronik.records.span import Span, merged, trimmed


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 2), (-1, 5)], ids=["empty", "reversed", "negative"])
def test_a_span_is_checked_at_birth(start: int, end: int) -> None:
    """A span that shows no character cannot be built."""
    with pytest.raises(RecordError, match="0 <= start < end"):
        Span(start, end)


@given(st.text(min_size=1), st.data())
def test_a_span_cuts_what_it_says(text: str, data: st.DataObject) -> None:
    """Cutting the text gives exactly the code points between start and end."""
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert text[start:end] == Span(start, end).cut(text)


def test_trimming_leaves_the_words() -> None:
    """White space and no-break spaces at the ends are no part of a block."""
    assert Span(2, 6) == trimmed("\u00a0 kata \n", 0, 8)
    assert trimmed(" \n ", 0, 3) is None


spans = st.builds(lambda start, size: Span(start, start + size), st.integers(0, 40), st.integers(1, 9))


@given(st.lists(spans))
def test_merging_keeps_every_character_once(many: list[Span]) -> None:
    """Joined spans cover the same characters, in order, and never touch each other."""
    out = merged(many)
    assert {i for span in many for i in range(span.start, span.end)} == {
        i for span in out for i in range(span.start, span.end)
    }
    assert all(left.end < right.start for left, right in itertools.pairwise(out))


def test_blocks_do_not_overlap() -> None:
    """An article whose blocks overlap, or leave the text, is refused with its file's name."""
    capture = Capture("Satu dua tiga", "halaman.txt", "utf-8")
    first, second = Block(BlockRole.HEADLINE, Span(0, 8), "x"), Block(BlockRole.PARAGRAPH, Span(5, 13), "x")
    with pytest.raises(RecordError, match=r"halaman\.txt"):
        Article(ArticleId("a"), capture, (first, second), "id")
    with pytest.raises(RecordError, match=r"halaman\.txt"):
        Article(ArticleId("a"), capture, (Block(BlockRole.PARAGRAPH, Span(0, 14), "x"),), "id")


def test_no_span_no_fact() -> None:
    """A statement or an actor without a place on the page cannot be built."""
    with pytest.raises(RecordError, match="needs a span"):
        Statement("s", (), BlockRole.PARAGRAPH, StatementKind.DIRECT, None, None, "rule")
    with pytest.raises(RecordError, match="needs a mention"):
        Actor("a", "Sari", ActorType.PERSON, ())
