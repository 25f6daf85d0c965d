"""What holds for any text."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from kronik.annotate.cast import Cast
from kronik.annotate.syntax import Parse

WORDS = tuple(
    word
    for line in (
        'Presiden Rudi di yang mengatakan “ " ( ) , . Badan dan S.H. 12 orang -nya Moskow dia Kota (RSUD) Relawan',
        "Peduli istri lembaga itu mereka Rusia-Ukraina alias I al-Basri Direktur Jenderal luar negeri Bank SPA",
    )
    for word in line.split()
)


@settings(max_examples=200, deadline=None)
@given(parts=st.lists(st.one_of(st.text(max_size=12), st.sampled_from(WORDS)), max_size=40))
def test_any_text_is_read(parse_text: Callable[..., tuple[str, tuple[Parse, ...], Cast]], parts: list[str]) -> None:
    """Whatever the text, nothing breaks: tokens are ordered and only white space stands between them."""
    text, parses, cast = parse_text(" ".join(parts))
    for parse in parses:
        at = parse.span.start
        for token in parse.tokens:
            assert "" == text[at : token.span.start].strip()
            at = token.span.end
        assert "" == text[at : parse.span.end].strip()
        assert all(before.last <= after.first for before, after in zip(parse.phrases, parse.phrases[1:], strict=False))
        assert all(cast.resolve(name.span) is not None for name in parse.names)
        assert all(cast.named(token.span).name is not None for token in parse.tokens)
        for token in parse.tokens:
            cast.antecedent(token.span)
        for phrase in parse.phrases:
            cast.named(phrase.span)
