"""Which articles belong to one story, who owes what to whom, and which days are lent."""

from collections.abc import Sequence

from kronik.link.lineage import find_lineage
from kronik.link.loans import find_loans
from kronik.link.similarity import words_in
from kronik.link.stories import find_groups
from kronik.link.stories_words import story_words
from kronik.records.facts import Document
from kronik.records.story import Group, Related


def relate(documents: Sequence[Document]) -> Related:
    """Compare whole articles; the result depends on the set of documents, not on their order."""
    ordered = sorted(documents, key=lambda document: document.article.id)
    articles = {document.article.id: document.article for document in ordered}
    words = [story_words(document) for document in ordered]
    by_id = {each.article: each for each in words}
    grouping = find_groups(words)
    groups = tuple(Group(tuple(ordered[place].article.id for place in places)) for places in grouping.groups)
    loans = [loan for places in grouping.groups for loan in find_loans([ordered[place] for place in places], by_id)]
    lineage = find_lineage(articles, [words_in(document) for document in ordered], grouping)
    return Related(groups, lineage, tuple(sorted(loans, key=lambda loan: loan.borrower)))
