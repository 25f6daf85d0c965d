"""Stories line by line: what several articles tell of the same thing, how it is supported, where it conflicts."""

from collections.abc import Sequence

from kronik.records.facts import Document
from kronik.records.story import Linked, Related


def join(documents: Sequence[Document], related: Related) -> Linked:
    """Join the reports of the same event or statement within each story."""
    return Linked(tuple(documents), (), related.lineage)
