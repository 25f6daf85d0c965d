"""Tags and text of a source, as the HTML standard cuts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.read.html.tokens import MAX_ATTRIBUTES, TokenKind, attributes_of, tokens

PIECES = (
    "<p>",
    "</p>",
    "<",
    ">",
    "<!--",
    "-->",
    "<b a='",
    '"',
    "'",
    "</script>",
    "<script>",
    "x < y",
    "<!",
    "</",
    "=",
    " ",
)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>a<b c=d>e</b>", "ae"),
        ("x < 3 & <5", "x < 3 & <5"),
        ("<a href='x>y'>z</a>", "z"),
        ("<p title=it's>q", "q"),
        ("<!-- a > b -->c<!-->d<!--->e", "cde"),
        ("<script>if (a<b) '</p>'</script>t", "t"),
        ("</ p>y<!doctype html>z<?php 1>w", "yzw"),
        ("a<b", "a"),
        ("a<", "a<"),
        ("<a b='c d>e", "e"),
        ("x<a b='c d", "x"),
    ],
)
def test_text_between_tags(source: str, text: str) -> None:
    """Text is what stands outside of tags, comments and scripts; a tag that nothing closes ends the page."""
    assert text == "".join(source[t.start : t.end] for t in tokens(source) if t.kind is TokenKind.TEXT)


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=30).map("".join))
def test_tokens_cover_the_source(source: str) -> None:
    """Whatever the source, its tokens follow each other from its start to its end."""
    found = list(tokens(source))
    assert [0, *(token.end for token in found)] == [*(token.start for token in found), len(source)]


def test_attributes() -> None:
    """Names are lower-cased, references decoded, the first of two wins."""
    assert {"a": "1", "b": "x&y", "c": "", "d": "e"} == attributes_of(" A=1 b='x&amp;y' c d=\"e\" a=2/")


def test_attributes_are_bounded() -> None:
    """A tag with a million attributes gives a bounded number, one more than the bound to tell."""
    assert MAX_ATTRIBUTES + 1 == len(attributes_of(" ".join(f"a{number}" for number in range(5000))))
