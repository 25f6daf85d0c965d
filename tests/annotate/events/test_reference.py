"""The reference page lists every type and modality of an event."""

from pathlib import Path

import pytest

from kronik.records.facts import EventType, Modality

PAGE = (Path(__file__).parents[3] / "docs" / "reference" / "events.md").read_text("utf-8")


@pytest.mark.parametrize("name", [*EventType, *Modality])
def test_name_is_documented(name: str) -> None:
    """A type or modality that an event can have has a row in the reference page."""
    assert f"| `{name}` |" in PAGE
