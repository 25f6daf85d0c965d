"""From paths to captures and pages of markup: files, directories, globs, JSONL, standard input."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import BinaryIO, TypeAlias

from kronik.errors import InputError
from kronik.read.decode import decode, is_markup
from kronik.read.files import read_bytes, refusal, shown
from kronik.read.html.batch import Batch, opened_batch
from kronik.read.html.doubles import Double, Plan, PlannedArticle, plan_articles
from kronik.read.html.first_pass import is_rows, see_pages
from kronik.read.html.repeated import find_repeated, sample_pages
from kronik.read.html.sight import Ref, sight
from kronik.read.html.take import is_named_markup, take_page
from kronik.read.paths import STANDARD_INPUT, find_sources
from kronik.read.rows import read_file_lines, read_lines, read_row
from kronik.records.article import Capture
from kronik.records.source import TakenPages

Input: TypeAlias = Capture | TakenPages | InputError


def _no_note(_double: Double) -> None:
    """Tell nobody."""


def _file(path: str) -> Capture | TakenPages:
    """Return what one file holds; raise InputError."""
    name = shown(path)
    try:
        data = read_bytes(path)
        if is_named_markup(path) or is_markup(data):
            return take_page(path, data)
    except OSError as error:
        raise refusal(path, error) from error
    text, encoding = decode(data, name)
    if not text.strip():
        raise InputError(name, "is empty; capture the page again or leave it out", "empty")
    return Capture(text, name, encoding)


def _guarded(read: Callable[[], Capture | TakenPages]) -> Input:
    try:
        return read()
    except InputError as error:
        return error


def _alone(item: Input) -> Input:
    """Return a page that no other can belong to, with the numbers of those that it links to and the batch has not."""
    if not isinstance(item, TakenPages):
        return item
    seen = sight(item.pages[0], Ref(0, item.pages[0].file))
    return replace(item, missing=plan_articles((seen,)).articles[seen.ref].missing)


def _joined(taken: Sequence[TakenPages], missing: Sequence[int], repeated: frozenset[int]) -> TakenPages:
    """Return the pages as one article; what was given beside any of them is that of the first that has it."""
    return TakenPages(
        tuple(page for one in taken for page in one.pages),
        tuple(sorted(missing)),
        next((one.given_id for one in taken if one.given_id), None),
        next((one.outlet for one in taken if one.outlet), None),
        next((one.title for one in taken if one.title), None),
        next((one.published for one in taken if one.published), None),
        repeated,
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the inputs of a batch in order, by the plan that the first pass made."""

    batch: Batch
    plan: Plan
    repeated: Mapping[Ref, frozenset[int]]
    """Keys of the lines that stand on many pages of the outlet, for each page that the first pass saw."""
    on_double: Callable[[Double], None]

    def read(self, source: str, position: int) -> Iterator[Input]:
        """Yield what one file holds."""
        if not is_rows(source):
            yield from self._planned(Ref(position, shown(source)), partial(_file, source))
            return
        for item in read_file_lines(source):
            if isinstance(item, InputError):
                yield item
            else:
                yield from self._planned(Ref(position, item[0]), partial(read_row, item[1], item[0]))

    def _planned(self, ref: Ref, read: Callable[[], Capture | TakenPages]) -> Iterator[Input]:
        """Yield what stands at its place: the article that begins here, nothing where it is read elsewhere."""
        if ref in self.plan.left_out:
            return
        article = self.plan.articles.get(ref)
        if article is None:
            yield _alone(_guarded(read))
            return
        for double in article.doubles:
            self.on_double(double)
        yield from self._article(article, ref, read)

    def _article(self, article: PlannedArticle, here: Ref, read: Callable[[], Capture | TakenPages]) -> Iterator[Input]:
        """Yield an article; a page that can no longer be read is told and missing."""
        taken, missing = [], list(article.missing)
        for number, ref in article.pages:
            page = _guarded(read) if ref == here else _guarded(partial(self.batch.read, ref))
            if isinstance(page, TakenPages):
                taken.append(page)
            else:
                missing.append(number)
                yield page
        if taken:
            yield _joined(taken, missing, self.repeated.get(here, frozenset()))


def _rows(stream: BinaryIO) -> Iterator[Input]:
    """Yield the rows of standard input, which cannot be read twice: each for itself."""
    for item in read_lines(stream, STANDARD_INPUT):
        if isinstance(item, InputError):
            yield item
        else:
            yield _alone(_guarded(partial(read_row, item[1], item[0])))


def read_inputs(
    paths: Sequence[str], stdin: BinaryIO | None = None, on_double: Callable[[Double], None] = _no_note
) -> Iterator[Input]:
    """Yield each capture, the pages of each article of markup, or why an input could not be read.

    A path is a file, a folder (read with all below it), a pattern, or `-` for JSONL from `stdin` (standard input
    where None is given). The order is that of the paths; an article takes the place of the first of its pages.
    `on_double` is told of each page that is not read because another holds the same.
    """
    sources = find_sources(paths)
    sightings = see_pages(sources)
    plan = plan_articles(sightings)
    sample = sample_pages(sightings)
    with opened_batch(sources, plan.displaced.union(*sample.values())) as batch:
        hosts = find_repeated(sample, batch.read)
        repeated = {seen.ref: hosts[seen.host] for seen in sightings if seen.host in hosts}
        reader = _Reader(batch, plan, repeated, on_double)
        for position, source in enumerate(sources):
            if isinstance(source, InputError):
                yield source
            elif source == STANDARD_INPUT:
                yield from _rows(stdin or sys.stdin.buffer)
            else:
                yield from reader.read(source, position)
