"""Draws extractions of one layer at random from raw news and prints each in its context, to be judged by hand.

    python eval/draw.py --data PATH --layer times|statements|actors|events [--n 100] [--seed 1] [--rule TEXT] [--whole]

PATH holds `raw/news-id.txt.gz` (an article a paragraph block, a blank line between), or is such a file. The same data,
layer, number and seed draw the same extractions. Articles are drawn first, `ARTICLES_EACH` for each extraction wanted,
and all that is found in them is drawn from alike; `--rule` keeps only what a rule with this text in its name found. A
line of counts by rule ends the list: precision is what the reader judges to be right of each.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bench import articles

from kronik.errors import InputError
from kronik.pipeline import read_document
from kronik.records.article import Capture
from kronik.records.facts import Actor, Document, EventReport, Named, Statement, TimeExpression
from kronik.records.span import Span

ARTICLES_EACH = 2
"""Articles read for each extraction drawn, so that most of the extractions come from different ones."""
CONTEXT_CHARS = 300
"""Code points shown on each side of an extraction."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one rule found in one article."""

    number: int
    """Of the article, counted from 0 in the file."""
    document: Document
    spans: tuple[Span, ...]
    rule: str
    parts: tuple[str, ...]
    """What was read, a line each."""


def _cut(document: Document, span: Span | None) -> str:
    return span.cut(document.article.text) if span else "-"


def _named(named: Named | None) -> str:
    return named.name if named else "-"


def _of_time(_document: Document, time: TimeExpression) -> tuple[tuple[Span, ...], str, tuple[str, ...]]:
    return (time.span,), time.rule, (f"{time.type}  {time.value}",)


def _of_actor(document: Document, actor: Actor) -> tuple[tuple[Span, ...], str, tuple[str, ...]]:
    mentions = " | ".join(_cut(document, span) for span in actor.mentions)
    return actor.mentions[:1], actor.type.value, (f"{actor.name}  {', '.join(actor.roles)}", f"mentions: {mentions}")


def _of_statement(document: Document, said: Statement) -> tuple[tuple[Span, ...], str, tuple[str, ...]]:
    day = said.said.value if said.said else "-"
    parts = (
        f"{said.kind} {said.polarity}  cue: {_cut(document, said.cue)}  said: {day}",
        f"speaker: {_named(said.speaker)} ({_cut(document, said.speaker.span if said.speaker else None)})",
        f"via: {[via.name for via in said.via]}  to: {_named(said.addressee)}  medium: {_named(said.medium)}",
        *(f"content: {_cut(document, span)}" for span in said.spans),
    )
    return said.spans, said.rule, parts


def _of_event(_document: Document, event: EventReport) -> tuple[tuple[Span, ...], str, tuple[str, ...]]:
    figures = [
        f"{figure.bound or ''} {figure.value:g} {figure.unit} {figure.of}".strip() for figure in event.quantities
    ]
    parts = (
        f"{event.type} {event.modality}  date: {event.date.value if event.date else '-'}  place: {_named(event.place)}",
        f"agent: {[who.name for who in event.agent]}  patient: {[whom.name for whom in event.patient]}",
        *([f"figures: {figures}"] if figures else []),
    )
    return (event.span,), event.rule, parts


def _of_layer(layer: str, document: Document) -> Iterator[tuple[tuple[Span, ...], str, tuple[str, ...]]]:
    if layer == "times":
        yield from (_of_time(document, time) for time in document.times)
    elif layer == "actors":
        yield from (_of_actor(document, actor) for actor in document.actors)
    elif layer == "statements":
        yield from (_of_statement(document, said) for said in document.statements)
    else:
        yield from (_of_event(document, event) for event in document.events)


def read_all(texts: list[tuple[int, str]], layer: str, *, keep: Callable[[str], bool]) -> Iterator[Extraction]:
    """Yield what the layer finds in numbered articles, in their order, by the rules that are kept."""
    for number, text in texts:
        document = read_document(Capture(text, f"{number}.txt", "utf-8"))
        if isinstance(document, InputError):
            sys.stderr.write(f"{document}\n")
            continue
        for spans, rule, parts in _of_layer(layer, document):
            if keep(rule):
                yield Extraction(number, document, spans, rule, parts)


def marked(extraction: Extraction, *, whole: bool) -> str:
    """Return the text around an extraction, or all of it, with each of its spans between ⟦ and ⟧."""
    text = extraction.document.article.text
    spans = sorted(extraction.spans, key=lambda span: span.start)
    start = 0 if whole else max(0, spans[0].start - CONTEXT_CHARS)
    end = len(text) if whole else min(len(text), spans[-1].end + CONTEXT_CHARS)
    out, position = [], start
    for span in spans:
        out += [text[position : span.start], "⟦", text[span.start : span.end], "⟧"]
        position = span.end
    return "".join([*out, text[position:end]]).strip()


def show(index: int, extraction: Extraction, *, whole: bool) -> str:
    """Write one extraction: what was read and by which rule, the day its article counts from, and the text around."""
    anchor = extraction.document.article.anchor_day
    head = f"## {index}  article {extraction.number}  anchor {anchor.value if anchor else '-'}"
    lines = (head, f"rule: {extraction.rule}", *extraction.parts, "", marked(extraction, whole=whole), "")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Draw, print, count."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--layer", choices=("times", "statements", "actors", "events"), required=True)
    parser.add_argument("--n", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rule", default="", help="only what a rule with this text in its name found")
    parser.add_argument("--whole", action="store_true", help="print the whole article around each")
    given = parser.parse_args()
    raw = given.data / "raw" / "news-id.txt.gz" if given.data.is_dir() else given.data
    if not raw.is_file():
        parser.error(f"{raw} is not there; name the data folder, e.g. --data ../data")
    dice = random.Random(given.seed)  # noqa: S311 - a draw that can be repeated
    numbered = list(enumerate(articles(raw)))
    texts = sorted(dice.sample(numbered, min(len(numbered), given.n * ARTICLES_EACH)))
    found = list(read_all(texts, given.layer, keep=lambda rule: given.rule in rule))
    drawn = [found[index] for index in sorted(dice.sample(range(len(found)), min(len(found), given.n)))]
    for index, extraction in enumerate(drawn, 1):
        sys.stdout.write(show(index, extraction, whole=given.whole))
    sys.stdout.write(f"{len(drawn)} drawn of {len(found)} in {len(texts)} articles\n")
    for rule, count in Counter(extraction.rule for extraction in drawn).most_common():
        sys.stdout.write(f"{count:4}  {rule}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
