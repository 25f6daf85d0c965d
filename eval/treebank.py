"""Scores the pipeline on a Universal Dependencies treebank, end to end from raw text.

The sentences of a treebank are joined to texts, cut by the product into sentences and words, tagged and parsed; words
of both sides are matched by their characters as the CoNLL 2018 shared task does, every word counted, marks too. A
multi-word token of the treebank ("bukunya") is one word here as in the product: its host with the host's class, head
and relation.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language

from kronik.annotate.model.language import doc_of
from kronik.annotate.rules.words import read_words
from kronik.annotate.sentences import split_sentences
from kronik.records.span import Span

TEXT_SENTENCES = 10
"""Sentences of a treebank that are joined to one text."""
HELD_BACK = 6
"""One sentence in so many of CSUI, the last of each six, is held back from training for measuring."""
_ROOT = -1


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: its characters (white space not counted), what it is, and where its head stands."""

    start: int
    end: int
    upos: str
    lemma: str
    head: int
    """Where the head's characters start; -1 for a root."""
    relation: str
    opens: bool
    """True for the first word of a sentence."""


def read_conllu(path: Path) -> list[list[list[str]]]:
    """Return the rows of each sentence."""
    blocks = path.read_text(encoding="utf-8").strip().split("\n\n")
    rows = ([line.split("\t") for line in block.split("\n") if not line.startswith("#")] for block in blocks)
    return [[row for row in sentence if "." not in row[0]] for sentence in rows]


def _surface(rows: Sequence[Sequence[str]]) -> Iterator[tuple[str, str, Sequence[str], frozenset[str]]]:
    """Yield (form, space behind, row of the host, ids of all words) for each word as it is printed."""
    hidden: set[str] = set()
    by_id = {row[0]: row for row in rows}
    for row in rows:
        space = "" if "SpaceAfter=No" in row[9] else " "
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            ids = frozenset(map(str, range(first, last + 1)))
            hidden |= ids
            host = next(by_id[i] for i in sorted(ids, key=int) if by_id[i][6] not in ids)
            yield row[1], space, host, ids
        elif row[0] not in hidden:
            yield row[1], space, row, frozenset({row[0]})


def gold_words(sentences: Sequence[Sequence[Sequence[str]]]) -> tuple[str, list[Word]]:
    """Return the text of sentences joined by spaces, and its words."""
    text, words, at = "", [], 0
    for rows in sentences:
        surface = list(_surface(rows))
        starts: dict[str, int] = {}
        begin = at
        for form, _, _, ids in surface:
            starts.update(dict.fromkeys(ids, at))
            at += len(form.replace(" ", ""))
        at = begin
        for i, (form, space, row, _) in enumerate(surface):
            end = at + len(form.replace(" ", ""))
            head = starts.get(row[6], _ROOT)
            words.append(Word(at, end, row[3], row[2].lower(), head, row[7], i == 0))
            text += form + space
            at = end
        text = text.rstrip() + " "
    return text.rstrip(), words


def read_words_of(nlp: Language, text: str) -> list[Word]:
    """Return the words of a text as the pipeline reads them."""
    sentences = [read_words(text, span) for span in split_sentences(text, Span(0, len(text)))]
    places = [0]
    for letter in text:
        places.append(places[-1] + (not letter.isspace()))
    words = []
    for cut, doc in zip(sentences, nlp.pipe(doc_of(nlp.vocab, s, s[-1].span.end) for s in sentences), strict=True):
        for i, token in enumerate(doc):
            head = _ROOT if token.head.i == i else places[cut[token.head.i].span.start]
            span = cut[i].span
            relation = "root" if token.dep_ == "ROOT" else token.dep_
            words.append(
                Word(places[span.start], places[span.end], token.pos_, token.lemma_.lower(), head, relation, i == 0)
            )
    return words


def _f1(matched: float, ours: int, gold: int) -> float:
    return 2 * matched / (ours + gold) if ours + gold else 0.0


def score_treebank(nlp: Language, path: Path, every: int = 1, rest: int = 0) -> Mapping[str, float]:
    """Return F1 of words, sentences, upos, uas, las and lemmas on the sentences i with i % every == rest."""
    chosen = [rows for i, rows in enumerate(read_conllu(path)) if i % every == rest]
    hits = dict.fromkeys(("words", "sentences", "upos", "uas", "las", "lemmas"), 0)
    ours = gold = our_sentences = 0
    for at in range(0, len(chosen), TEXT_SENTENCES):
        text, expected = gold_words(chosen[at : at + TEXT_SENTENCES])
        found = {(word.start, word.end): word for word in read_words_of(nlp, text)}
        ours += len(found)
        gold += len(expected)
        borders = {word.start for word in found.values() if word.opens}
        our_sentences += len(borders)
        openers = [word.start for word in expected if word.opens]
        ends = [*openers[1:], max(word.end for word in expected)]
        for first, after in zip(openers, ends, strict=True):
            inside = {border for border in borders if first < border < after}
            hits["sentences"] += first in borders and not inside and (after in borders or after == ends[-1])
        for word in expected:
            mine = found.get((word.start, word.end))
            if mine is None:
                continue
            hits["words"] += 1
            hits["upos"] += mine.upos == word.upos
            hits["lemmas"] += mine.lemma == word.lemma
            hits["uas"] += mine.head == word.head
            hits["las"] += mine.head == word.head and mine.relation == word.relation
    figures = {name: round(_f1(count, ours, gold), 4) for name, count in hits.items() if name != "sentences"}
    return {**figures, "sentences": round(_f1(hits["sentences"], our_sentences, len(chosen)), 4)}
