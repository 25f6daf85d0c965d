"""Which articles belong to one story, who owes what to whom, and which days are lent."""

from collections.abc import Sequence

from kronik.records.facts import Document
from kronik.records.story import Related


def relate(documents: Sequence[Document]) -> Related:
    """Compare whole articles; the result depends on the set of documents, not on their order."""
    return Related((), (), ())
