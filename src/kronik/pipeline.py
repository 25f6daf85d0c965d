"""The steps in order: read and annotate each article, then relate, lend and join over the batch."""

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import cache
from itertools import chain, islice
from typing import cast

from kronik.annotate.document import annotate, annotate_with_loan
from kronik.annotate.syntax import Analyser
from kronik.errors import InputError, ModelError, PipelineError
from kronik.link.join import join
from kronik.link.relate import relate
from kronik.read.article import read_article
from kronik.records.article import Article, Capture, PageKind
from kronik.records.facts import Document
from kronik.records.source import TakenPages
from kronik.records.story import Linked, Related
from kronik.settings import Settings

CHUNK_ARTICLES = 8
"""Articles handed to a worker at a time; fewer cost more in transport than the work itself."""
SERIAL_ARTICLES = 32
"""Articles up to which no workers are started: starting two takes about as long as reading so many (0.5 s)."""
CHUNKS_AHEAD = 4
"""Chunks waiting for each worker; more only fill the memory."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step over a batch: it needs results of earlier steps by name, and gives one."""

    name: str
    """As progress shows it."""
    needs: tuple[str, ...]
    gives: str
    run: Callable[..., object]


def check_steps(steps: Sequence[Step], given: Iterable[str]) -> None:
    """Refuse steps of which one needs what nothing before it gives, or gives what is there already."""
    there = set(given)
    for step in steps:
        missing = [need for need in step.needs if need not in there]
        if missing:
            msg = f"step {step.name!r} needs {missing[0]!r}, which no step before it gives; move it or add that step"
            raise PipelineError(msg)
        if step.gives in there:
            msg = f"step {step.name!r} gives {step.gives!r} a second time; a result is made once"
            raise PipelineError(msg)
        there.add(step.gives)


@cache
def default_analyser() -> Analyser:
    """Return the analyser that this installation uses, loaded once per process when it is first needed."""
    from kronik.annotate.model.analyser import ModelAnalyser  # noqa: PLC0415 - a second that asking for help must not cost
    from kronik.annotate.model.load import load_pipeline  # noqa: PLC0415

    return ModelAnalyser(load_pipeline())


Input = Capture | TakenPages
"""What is read: a text with its origin, or the pages of an article in markup."""


def _read(taken: Input) -> Article:
    """Read a text, or pages of markup, as an article."""
    if isinstance(taken, Capture):
        return read_article(taken)
    from kronik.read.html.page import read_pages  # noqa: PLC0415 - half a second that batches of text do not need

    return read_pages(taken)


ARTICLE_STEPS = (
    Step("reading", ("capture",), "article", _read),
    Step("annotating", ("article", "analyser"), "document", annotate),
)
check_steps(ARTICLE_STEPS, ("capture", "analyser"))


def _run(steps: Sequence[Step], given: Mapping[str, object], on_step: Callable[[str], None]) -> object:
    """Run the steps in order; return what the last of them gives."""
    results = dict(given)
    for step in steps:
        on_step(step.name)
        results[step.gives] = step.run(*(results[need] for need in step.needs))
    return results[steps[-1].gives]


def _no_progress(_step: str) -> None:
    """Show nothing."""


def read_document(taken: Input) -> Document | InputError:
    """Read and annotate one input; whatever goes wrong in it stays with it."""
    try:
        given = {"capture": taken, "analyser": default_analyser()}
        return cast("Document", _run(ARTICLE_STEPS, given, _no_progress))
    except InputError as error:
        return error
    except ModelError:
        raise  # no fault of the page: no other will fare better
    except Exception as error:  # noqa: BLE001 - the one broad except: a page that breaks the program is set aside by name
        reason = f"could not be annotated: {type(error).__name__}: {error}; please report it with the page"
        return InputError(taken.file, reason, "defect")


def _read_item(item: Input | InputError) -> Document | InputError:
    return item if isinstance(item, InputError) else read_document(item)


def _read_chunk(items: Sequence[Input | InputError]) -> list[Document | InputError]:
    return [_read_item(item) for item in items]


def _end_at_interrupts() -> None:
    """Let Ctrl-C end a worker at once and without a word: the parent says it, and must not wait for a long page."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _read_in_processes(captures: Iterator[Input | InputError], workers: int) -> Iterator[Document | InputError]:
    # Processes are spawned, not forked: the caller may have threads (a progress display).
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(workers, context, _end_at_interrupts)
    waiting: deque[Future[list[Document | InputError]]] = deque()
    try:
        while chunk := list(islice(captures, CHUNK_ARTICLES)):
            waiting.append(pool.submit(_read_chunk, chunk))
            if len(waiting) >= workers * CHUNKS_AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    except BrokenProcessPool as error:
        msg = "a worker process ended on its own, perhaps for want of memory; run again with fewer workers"
        raise PipelineError(msg) from error
    finally:
        pool.shutdown(cancel_futures=True)


def read_documents(captures: Iterable[Input | InputError], settings: Settings) -> Iterator[Document | InputError]:
    """Annotate a stream of captures in order; refused ones pass through."""
    stream = iter(captures)
    if settings.workers > 1:
        head = list(islice(stream, SERIAL_ARTICLES + 1))
        stream = chain(head, stream)
        if len(head) > SERIAL_ARTICLES:
            yield from _read_in_processes(stream, settings.workers)
            return
    yield from map(_read_item, stream)


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
        name = lender.outlet.value if lender.outlet else lender.capture.file
        lent.append(annotate_with_loan(document, loan.day, name, default_analyser()))
    return tuple(lent)


LINK_STEPS = (
    Step("relating articles", ("documents",), "related", relate),
    Step("lending days", ("documents", "related"), "dated documents", _with_loans),
    Step("joining reports", ("dated documents", "related"), "linked", join),
)
check_steps(LINK_STEPS, ("documents",))


def link(documents: Sequence[Document], on_step: Callable[[str], None] = _no_progress) -> Linked:
    """Link the reports of a batch; the result depends on the set of documents, not on their order.

    Pages of other kinds (galleries, columns, lists) tell no happening and are left out. `on_step` is told the name of
    each step as it begins.
    """
    reports = (document for document in documents if document.article.kind.value is PageKind.REPORT)
    ordered = sorted(reports, key=lambda document: document.article.id)
    return cast("Linked", _run(LINK_STEPS, {"documents": ordered}, on_step))
