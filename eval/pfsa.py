"""Scores direct quotations and their speakers on a set in the columns of PFSA-ID (word, BILOU tag).

    python eval/pfsa.py PATH [--show N]

What the set has, and what it becomes:

- Its sentences have lost their paragraphs and its articles their borders. An article opens with a dateline ("KOMPAS —")
  or with an ISSUE of its own. Each is joined to one paragraph, its words as they are printed; the mark is that of the
  set, which writes ” for both. A mark opens where a STATEMENT begins, closes where one ends, else by turns.
- A STATEMENT is what stands between a pair of marks, of public figures only; the quotations of others have no tags, so
  that there is recall over the whole and precision only beside what is tagged. `content` is F1 over the letters and
  digits of the STATEMENTs, those of a direct statement that overlaps one counting against it where they leave it.
- The speaker of a STATEMENT is the PERSON or PERSONCOREF nearest to its cue. Behind a CUE ("kata X") it is the first
  one of the words behind it, else the last one before the statement; a CUECOREF ("katanya") has none of its own and
  takes the last one before. A PERSONCOREF is the last PERSON before it with which it shares a word, a pronoun or a
  title the last PERSON at all. `speaker` is the share of STATEMENTs with such a speaker of which a direct statement
  that covers half of it or more names the same: a word of its name, or the very words where they are a title.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from kronik.errors import InputError
from kronik.lang.id.names import HONORIFICS, RANKS
from kronik.pipeline import read_document
from kronik.records.article import Capture
from kronik.records.facts import Statement, StatementKind
from kronik.records.span import Span

MARKS = '”“"'
CUE_WINDOW_WORDS = 40
"""How far behind its cue a speaker is looked for: a title with its body stands before the name."""
_CLOSES_UP = frozenset(",.;:!?)%")
_JOINS = frozenset("-/(")
_NAMES = ("PERSON", "PERSONCOREF")
_BORDERS = ("CUE", "CUECOREF", "STATEMENT")

Sentence = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Label:
    """A labelled stretch of an article: kind, span in code points, range of words."""

    kind: str
    span: Span
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation of the set: its span within the marks, and the names that its speaker may have."""

    span: Span
    speakers: tuple[str, ...]
    titles: tuple[Span, ...] = ()
    """The mention beside the cue where it is a title ("Presiden"), of which the set does not tell whose it is."""


@dataclass(frozen=True, slots=True)
class Page:
    """An article of the set as text, with its quotations."""

    text: str
    quotations: tuple[Quoted, ...]


def read_articles(path: Path) -> Iterator[list[tuple[str, str]]]:
    """Yield the words of each article with their tags."""
    article: list[tuple[str, str]] = []
    for block in path.read_text("utf-8").split("\n\n"):
        rows = [(row[0], row[-1]) for line in block.split("\n") if len(row := line.split("\t")) > 1]
        if article and _opens(rows, article):
            yield article
            article = []
        article += rows
    if article:
        yield article


def _opens(rows: Sequence[tuple[str, str]], article: Sequence[tuple[str, str]]) -> bool:
    """Tell whether a sentence opens an article: a dateline at its head, or a second ISSUE."""
    words = [word for word, _ in rows[:12]]
    dateline = any(a == "KOMPAS" and b in "—–-" for a, b in pairwise(words))
    issue = any(tag.endswith("-ISSUE") for _, tag in rows)
    return dateline or (issue and any(tag.endswith("-ISSUE") for _, tag in article))


def _glued(word: str, before: str, *, closing: bool) -> bool:
    """Tell whether no space stands before a word."""
    if word in MARKS:
        return closing
    return word in _CLOSES_UP or word in "-/" or word.startswith("-nya") or before in _JOINS


def laid_out(words: Sequence[tuple[str, str]]) -> tuple[str, list[Span]]:
    """Join the words of an article as they are printed; return the text and the span of each."""
    text, spans, opened, before = "", [], False, "("
    for word, tag in words:
        closing = word in MARKS and (tag.startswith("L-STATEMENT") or (opened and not tag.startswith("B-STATEMENT")))
        text += "" if _glued(word, before, closing=closing) else " "
        spans.append(Span(len(text), len(text) + len(word)))
        text += word
        if word in MARKS:
            opened = not closing
            before = "" if closing else "("
        else:
            before = word
    return text, spans


def labels_of(words: Sequence[tuple[str, str]], spans: Sequence[Span]) -> list[Label]:
    """Return the labelled stretches in text order."""
    found: list[Label] = []
    first = 0
    for at, (_, tag) in enumerate(words):
        shape, _, kind = tag.partition("-")
        if shape in "BU":
            first = at
        if shape in "LU" and kind:
            found.append(Label(kind, Span(spans[first].start, spans[at].end), first, at + 1))
    return found


def _plain(name: str) -> frozenset[str]:
    """Return the words of a name without titles and ranks, lower-cased."""
    words = re.findall(r"[^\W\d_]{2,}", name.casefold())
    return frozenset(word for word in words if word not in HONORIFICS | RANKS) or frozenset(words)


def _mention_of(labels: Sequence[Label], at: int) -> Label | None:
    """Return the mention of the speaker of the statement `labels[at]`."""
    cue = next((label for label in labels[at + 1 : at + 2] if label.kind in ("CUE", "CUECOREF")), None)
    before = [label for label in labels[:at] if label.kind in _NAMES]
    if cue is not None and cue.kind == "CUE":
        for label in labels[at + 2 :]:
            if label.kind in _BORDERS or label.first - cue.last > CUE_WINDOW_WORDS:
                break
            if label.kind in _NAMES:
                return label
    return before[-1] if before else None


def _names_of(text: str, labels: Sequence[Label], mention: Label) -> tuple[str, ...]:
    """Return the names by which the speaker of a mention may be called."""
    own = mention.span.cut(text)
    if mention.kind == "PERSON":
        return (own,)
    people = [label.span.cut(text) for label in labels if label.kind == "PERSON" and label.first < mention.first]
    shared = [name for name in people if _plain(name) & _plain(own)]
    return (own, *(shared or people)[-1:])


def read_page(words: Sequence[tuple[str, str]]) -> Page:
    """Return an article of the set as text with its quotations."""
    text, spans = laid_out(words)
    labels = labels_of(words, spans)
    found = []
    for at, label in enumerate(labels):
        mention = _mention_of(labels, at) if label.kind == "STATEMENT" else None
        if mention:
            names = _names_of(text, labels, mention)
            title = mention.kind == "PERSONCOREF" and not (_plain(names[0]) & _plain("".join(names[1:])))
            found.append(Quoted(label.span, names, (mention.span,) if title else ()))
    return Page(text, tuple(found))


def _spoken(text: str, spans: Sequence[Span]) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end) if text[at].isalnum()}


def _speaks(said: Statement, quoted: Quoted) -> bool:
    """Tell whether a statement has the speaker of a quotation."""
    if said.speaker is None:
        return False
    named = any(_plain(said.speaker.name) & _plain(name) for name in quoted.speakers)
    return named or (said.speaker.span is not None and any(said.speaker.span.overlaps(span) for span in quoted.titles))


@dataclass(slots=True)
class Tally:
    """What was counted over all articles."""

    right: int = 0
    missed: int = 0
    beside: int = 0
    spoken: int = 0
    quotations: int = 0
    found: int = 0


def count(page: Page, said: Sequence[Statement], tally: Tally) -> list[str]:
    """Count one article; return a line for each quotation that was not found, or given to somebody else."""
    misses = []
    direct = [statement for statement in said if statement.kind is StatementKind.DIRECT]
    for quoted in page.quotations:
        wanted = _spoken(page.text, [quoted.span])
        spans = [span for statement in direct for span in statement.spans if span.overlaps(quoted.span)]
        have = _spoken(page.text, spans)
        tally.quotations += 1
        tally.right += len(wanted & have)
        tally.missed += len(wanted - have)
        tally.beside += len(have - wanted)
        covering = [
            statement for statement in direct if 2 * len(wanted & _spoken(page.text, statement.spans)) >= len(wanted)
        ]
        tally.found += bool(covering)
        right = any(_speaks(statement, quoted) for statement in covering)
        tally.spoken += right
        if not right:
            named = [(s.speaker.name if s.speaker else None, s.rule) for s in covering]
            near = page.text[max(0, quoted.span.start - 150) : quoted.span.end + 150]
            misses.append(f"{quoted.speakers} got {named}\n    … {near}")
        elif len(wanted & have) < 0.95 * len(wanted) or len(have - wanted) > 0.05 * len(wanted):
            misses.append(f"content of {quoted.span.cut(page.text)!r}\n    got {[s.cut(page.text) for s in spans]}")
    return misses


def figures_of(tally: Tally) -> dict[str, float]:
    """Return the shares."""
    content = 2 * tally.right / max(2 * tally.right + tally.missed + tally.beside, 1)
    return {
        "quotations": tally.quotations,
        "found": round(tally.found / max(tally.quotations, 1), 4),
        "content": round(content, 4),
        "speaker": round(tally.spoken / max(tally.quotations, 1), 4),
    }


def score_quotations(path: Path) -> tuple[dict[str, float], list[str]]:
    """Return the figures of a set, and its misses as texts to read."""
    tally = Tally()
    misses: list[str] = []
    for number, words in enumerate(read_articles(path)):
        page = read_page(words)
        document = read_document(Capture(page.text, f"{number}.txt", "utf-8"))
        if isinstance(document, InputError):
            sys.stderr.write(f"{document}\n")
        misses += count(page, () if isinstance(document, InputError) else document.statements, tally)
    return figures_of(tally), misses


def main() -> int:
    """Read the set, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--show", type=int, default=0, help="print so many of the misses")
    given = parser.parse_args()
    figures, misses = score_quotations(given.path)
    for miss in misses[: given.show]:
        sys.stdout.write(f"{miss}\n\n")
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
