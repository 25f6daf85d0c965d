"""The inputs of one run: read once each, what is wrong with any of them said by name."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby

from kronik.annotate.document import ANNOTATED
from kronik.cli.output import FAILED, say
from kronik.errors import BadRow, InputError
from kronik.read.html.doubles import Double
from kronik.records.article import Article, PageKind
from kronik.records.facts import Document

FOREIGN = {"ms": "Malay", "en": "English", "jv": "Javanese", "su": "Sundanese"}
"""Languages that are told from Indonesian, and not understood."""
KINDS = {
    PageKind.LIVE: "a live blog",
    PageKind.GALLERY: "a gallery",
    PageKind.VIDEO: "a video",
    PageKind.OPINION: "an opinion",
    PageKind.INDEX: "a list of articles",
}


@dataclass(slots=True)
class Report:
    """What is told about the inputs on standard error, and the exit code that follows from it."""

    done: int = 0
    refused: int = 0
    doubtful: int = 0

    def refuse(self, error: InputError) -> None:
        """Name an input that could not be read, and why."""
        self.refused += 1
        say(str(error))

    def warn(self, error: InputError) -> None:
        """Name an input that was read though something is wrong with it."""
        self.doubtful += 1
        say(str(error))

    def end(self) -> int:
        """Sum up; return the exit code."""
        if self.refused:
            counted = f"{self.refused} of {self.refused + self.done} inputs could not be read"
            say(f"{counted}; the others are done" if self.done else counted)
        return FAILED if self.refused or self.doubtful else 0


def _same_id(document: Document, first: str) -> BadRow:
    reason = (
        f"its id {document.article.id!r} is also that of {first}, which has another text; "
        "give each article an id of its own"
    )
    return BadRow(document.article.capture.file, reason, "same-id")


def _note_repeated(document: Document, first: str) -> None:
    say(f"note: {document.article.capture.file} is the same article as {first}; it is read once")


def note_double(double: Double) -> None:
    """Name a page that is not read because another of the inputs holds the same."""
    say(f"note: {double}")


def _file(document: Document) -> str:
    return document.article.capture.file


def distinct(documents: Iterable[Document], report: Report) -> tuple[Document, ...]:
    """Keep one document of each article id, that of the first file in sorted order, whatever the input's order.

    A repeated article is noted; another text under the same id is refused.
    """
    ordered = sorted(documents, key=lambda document: (document.article.id, _file(document), document.article.text))
    kept = []
    for _, group in groupby(ordered, key=lambda document: document.article.id):
        first, *others = group
        kept.append(first)
        for other in others:
            if other.article.text == first.article.text:
                _note_repeated(other, _file(first))
            else:
                report.refuse(_same_id(other, _file(first)))
    report.done = len(kept)
    return tuple(kept)


def _remark(article: Article) -> str | None:
    """Return what a reader must know who wonders why an article has few facts or none."""
    kind = article.kind
    if kind.value is not PageKind.REPORT:
        return f"is no report but {KINDS[kind.value]} ({kind.rule}); no facts are read and it joins no story"
    if not article.body:
        return "holds no story that can be told from the furniture around it"
    if article.language and article.language != ANNOTATED:
        language = FOREIGN.get(article.language, f"another language ({article.language})")
        return f"seems to be in {language}; only Indonesian is annotated, its body and metadata are read"
    return None


def only_documents(items: Iterable[Document | InputError], report: Report) -> Iterator[Document]:
    """Pass documents on; report what could not be read, and note what could not be understood."""
    for item in items:
        if isinstance(item, InputError):
            report.refuse(item)
            continue
        if remark := _remark(item.article):
            say(f"note: {_file(item)} {remark}")
        yield item


def without_repeats(documents: Iterable[Document], report: Report) -> Iterator[Document]:
    """Pass each article on once, in the order of the input.

    Two texts under one id are both passed on, each line naming its file, and the id is reported: a stream cannot be
    sorted, and which of them stays must not depend on which came first.
    """
    seen: dict[str, tuple[str, bytes]] = {}
    for document in documents:
        digest = sha256(document.article.text.encode("utf-8", "surrogatepass")).digest()
        first = seen.get(document.article.id)
        if first is None:
            seen[document.article.id] = (_file(document), digest)
        elif first[1] == digest:
            _note_repeated(document, first[0])
            continue
        else:
            report.warn(_same_id(document, first[0]))
        report.done += 1
        yield document


def names_of(documents: Sequence[Document]) -> dict[str, str]:
    """Return each article's file, in order of article id."""
    return {document.article.id: _file(document) for document in documents}
