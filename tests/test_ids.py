"""Ids come from content."""

from hypothesis import given
from hypothesis import strategies as st

from kronik.ids import ID_CHARS, content_id

parts = st.lists(st.text() | st.integers() | st.none(), min_size=1)


@given(parts)
def test_an_id_is_the_same_every_time(values: list[str | int | None]) -> None:
    """The same parts give the same id of the documented length."""
    assert content_id(*values) == content_id(*values)
    assert len(content_id(*values)) == ID_CHARS


def test_borders_between_parts_count() -> None:
    """("ab", "c") and ("a", "bc") are different things."""
    assert content_id("ab", "c") != content_id("a", "bc")
