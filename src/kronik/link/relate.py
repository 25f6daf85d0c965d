"""Which articles belong to one story, who owes what to whom, and which days are lent."""

from collections.abc import Sequence

from kronik.link.lineage import find_lineage
from kronik.link.similarity import words_in
from kronik.records.facts import Document
from kronik.records.story import Group, Related


def relate(documents: Sequence[Document]) -> Related:
    """Compare whole articles; the result depends on the set of documents, not on their order."""
    ordered = sorted(documents, key=lambda document: document.article.id)
    articles = {document.article.id: document.article for document in ordered}
    texts = [words_in(document) for document in ordered]
    lineage = find_lineage(articles, texts, ())
    return Related(tuple(Group((text.article,)) for text in texts), lineage, ())
