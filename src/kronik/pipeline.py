"""The steps in order: read, annotate, relate, lend, join, chronicle."""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache

from kronik.annotate.document import annotate
from kronik.annotate.rules import RuleAnalyser
from kronik.annotate.syntax import Analyser
from kronik.annotate.times import lend_day
from kronik.errors import InputError
from kronik.link.join import join
from kronik.link.relate import relate
from kronik.read.article import read_article
from kronik.records.article import Capture
from kronik.records.facts import Document
from kronik.records.story import Linked, Related
from kronik.settings import Settings

CHUNK_ARTICLES = 8
"""Articles handed to a worker at a time; fewer cost more in transport than the work itself."""


@cache
def default_analyser() -> Analyser:
    """Return the analyser that this installation uses, built once per process."""
    return RuleAnalyser()


def read_document(capture: Capture) -> Document | InputError:
    """Read and annotate one capture; whatever goes wrong in it stays with it."""
    try:
        return annotate(read_article(capture), default_analyser())
    except InputError as error:
        return error
    except Exception as error:  # noqa: BLE001 - the one broad except: a page that breaks the program is set aside by name
        reason = f"could not be annotated: {type(error).__name__}: {error}; please report it with the page"
        return InputError(capture.file, reason, "defect")


def read_documents(captures: Iterable[Capture | InputError], settings: Settings) -> Iterator[Document | InputError]:
    """Annotate a stream of captures in order; refused ones pass through."""
    if settings.workers <= 1:
        yield from (item if isinstance(item, InputError) else read_document(item) for item in captures)
        return
    with ProcessPoolExecutor(settings.workers) as pool:
        yield from pool.map(_read_item, captures, chunksize=CHUNK_ARTICLES)


def _read_item(item: Capture | InputError) -> Document | InputError:
    return item if isinstance(item, InputError) else read_document(item)


def _with_loans(documents: Sequence[Document], related: Related) -> tuple[Document, ...]:
    loans = {loan.borrower: loan for loan in related.loans}
    names = {document.article.id: document.article for document in documents}
    lent = []
    for document in documents:
        loan = loans.get(document.article.id)
        if loan is None:
            lent.append(document)
            continue
        lender = names[loan.lender]
        lent.append(lend_day(document, loan.day, lender.outlet.value if lender.outlet else lender.capture.file))
    return tuple(lent)


def link(documents: Sequence[Document]) -> Linked:
    """Link the documents of a batch; the result depends on the set of documents, not on their order."""
    ordered = sorted(documents, key=lambda document: document.article.id)
    related = relate(ordered)
    return join(_with_loans(ordered, related), related)
