"""Labelled sets of names (idner-news-2k, NERGrit, NERP): their columns, their labels, their sentences as text."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

LABELS: Mapping[str, Mapping[str, str | None]] = {
    "idner-news-2k": {"PER": "PER", "ORG": "ORG", "LOC": "LOC"},
    "nergrit": {"PERSON": "PER", "ORGANISATION": "ORG", "PLACE": "LOC"},
    "nerp": {"PPL": "PER", "IND": "ORG", "PLC": "LOC", "EVT": None, "FNB": None},
}
"""What each set's labels become; None: left out. NERP's IND holds industries, products and firms alike."""
_NO_SPACE_BEFORE = frozenset(".,:;!?)%]”’")
_NO_SPACE_AFTER = frozenset("([“‘")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text with names as (start, end, label), in code points."""

    text: str
    names: tuple[tuple[int, int, str], ...]


def read_names(path: Path) -> Iterator[Sentence]:
    """Read a set in IOB columns (word first, tag last, blank line between sentences), its labels brought to ours."""
    scheme = next(labels for name, labels in LABELS.items() if path.name.startswith(name))
    rows: list[list[str]] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line.strip():
            rows.append(line.split("\t" if "\t" in line else " "))
        elif rows:
            yield _sentence([row[0] for row in rows], [row[-1] for row in rows], scheme)
            rows = []


def _sentence(words: Sequence[str], tags: Sequence[str], scheme: Mapping[str, str | None]) -> Sentence:
    text, spans = detokenised(words)
    names = []
    for label, first, last in iob_spans(tags):
        if (ours := scheme[label]) is not None:
            names.append((spans[first][0], spans[last - 1][1], ours))
    return Sentence(text, tuple(names))


def iob_spans(tags: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Yield (label, first, end) of IOB tags; an I- without its B- opens a name."""
    first: int | None = None
    label = ""
    for i, tag in enumerate([*tags, "O"]):
        kind, _, name = tag.partition("-")
        if first is not None and (kind != "I" or name != label):
            yield label, first, i
            first = None
        if kind == "B" or (kind == "I" and first is None):
            first, label = i, name


def detokenised(words: Sequence[str]) -> tuple[str, list[tuple[int, int]]]:
    """Join words as they are printed; return the text and the span of each word."""
    text = ""
    spans = []
    open_quote = False
    glue = True
    for word in words:
        closes = word == '"' and open_quote
        if not glue and not closes and word[0] not in _NO_SPACE_BEFORE:
            text += " "
        spans.append((len(text), len(text) + len(word)))
        text += word
        if word == '"':
            open_quote = not open_quote
        glue = word in _NO_SPACE_AFTER or (word == '"' and open_quote)
    return text, spans
