"""The card of the model: what it is made of, under which licences, what it reaches."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import spacy
from assemble import LICENSE, NAME, VERSION
from bench_model import measured_apart
from names import pipeline_names, product_names, read_set, score_names
from treebank import HELD_BACK, score_treebank

from kronik.annotate.model import language, layers  # noqa: F401 - register what configurations name
from kronik.annotate.model.analyser import ModelAnalyser

_TEXT = """# {name} {version}

The pipeline that Kronik reads Indonesian news with: parts of speech, features, lemmas, dependencies (Universal
Dependencies) and names (PER, ORG, LOC). spaCy 3.8, CPU only, no download. Made by `make train` from

| for | data | licence |
| --- | --- | --- |
| sub-word vectors | 23,536 articles of Indonesian news sites (7.1 million tokens); no text is kept | the publishers' |
| syntax | UD Indonesian-CSUI train, five sixths of it; UD Indonesian-GSD train in its UD 2.0 form | CC BY-SA 4.0 |
| names | idner-news-2k train | MIT |
| names, teachers only | NERGrit train, NERP train (IndoNLU) | Apache-2.0 |
| names, labelled by the teachers | a quarter of the news articles above | as above |

The weights are under {license}, for the treebanks are; see `LICENSE` beside this card.

## How it is made
1. **Vectors**: floret, skip-gram, 200 dimensions, 50,000 rows, sub-words of 3 to 5 letters, stored in half precision.
2. **Teachers**: two BiLSTM-CRFs over vectors, letters, word shape and the language tables. They share everything but
   their output layers with NERGrit and NERP, because the three sets disagree on what a name is.
3. **Names**: a CNN (128 wide, 4 deep) with spaCy's transition system learns from the gold sentences four times, and
   from those of 97,000 sentences of news to whose every tag the teachers give a mean probability of 0.5 or more. Some
   sentences are written in capitals, small letters and title case.
4. **Syntax**: a CNN (96 wide, 4 deep). GSD's trees are brought to the present guidelines where words and relations tell
   how (`treebanks.py`), its features and lemmas are those that the word has in CSUI, else those of the affix tables.
   CSUI, which is news, stands in the data four times.

## What it reaches
{figures}

UD figures are end to end from raw text, marks counted; a word with a clitic ("bukunya") is one word. GSD dev keeps
noun compounds apart ("compound"), CSUI does not ("nmod"), and nothing in a sentence tells which treebank it is from:
that alone costs some points of LAS on both.

"Product" is what Kronik reads after its tables, which also name states where idner-news-2k wants none ("pemerintah
Indonesia").

## What was tried
{tried}
"""
TRIED = """| | F1 on idner-news-2k dev |
| --- | --- |
| CNN without vectors (96 wide) | 0.82 |
| CNN with cased vectors, gold alone | 0.837 |
| CNN with small-letter vectors, gold alone | 0.840 |
| the same with the language tables as features | 0.849 |
| one BiLSTM-CRF, gold alone, without and with the tables | 0.841, 0.860 |
| one BiLSTM-CRF with NERGrit and NERP as further outputs | 0.880, 0.877 |
| two of them averaged | 0.880 |
| CNN with the tables, taught by one of them, a third of the steps | 0.874 |

A CNN's figure is that of its best state, a BiLSTM-CRF's that of its last. Not tried to the end: a third teacher, wider
LSTMs. The recogniser is the best state on idner-news-2k dev; the
last one has 0.881.

| training data of the parser | GSD dev UPOS, LAS | CSUI held back UPOS, LAS |
| --- | --- | --- |
| CSUI alone | 0.858, 0.514 | 0.953, 0.738 |
| GSD brought to the present guidelines, CSUI once | 0.907, 0.689 | 0.937, 0.680 |
| the same, CSUI four times | 0.907, 0.683 | 0.946, 0.719 |

With GSD as it is, LAS on both together is 0.61 where the second row has 0.71 (gold sentences, marks not counted)."""


_LICENCE = """Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)
https://creativecommons.org/licenses/by-sa/4.0/legalcode

This licence covers the weights in this folder, and nothing else of Kronik. They were trained on, among other data,

  UD Indonesian-GSD and UD Indonesian-CSUI (Universal Dependencies), CC BY-SA 4.0
  idner-news-2k, MIT
  NERGrit and NERP as published in IndoNLU, Apache-2.0

Whoever passes the weights on, changed or not, names these sources and "Kronik", and keeps this licence.
"""


def write_card(model: Path, data: Path) -> None:
    """Measure the model and write its card beside it."""
    nlp = spacy.load(model)
    analyser = ModelAnalyser(nlp)
    rows: list[tuple[str, Mapping[str, float]]] = []
    for name in ("idner-news-2k", "nergrit", "nerp"):
        sentences = read_set(data / "ner" / f"{name}.dev.txt")
        rows.append((f"{name} dev, pipeline", score_names(pipeline_names(nlp, sentences), sentences)))
        rows.append((f"{name} dev, product", score_names(product_names(analyser, sentences), sentences)))
    ud = data / "ud"
    trees = (
        ("GSD dev", score_treebank(nlp, ud / "gsd-dev.conllu")),
        ("CSUI, held back", score_treebank(nlp, ud / "id_csui-ud-train.conllu", HELD_BACK, HELD_BACK - 1)),
    )
    speed = measured_apart(data / "raw" / "news-id.txt.gz")
    figures = "\n\n".join((_table(rows), _table(trees), _table([("size and speed", speed)])))
    text = _TEXT.format(name=NAME, version=VERSION, license=LICENSE, figures=figures, tried=TRIED)
    (model / "MODEL_CARD.md").write_text(text, encoding="utf-8")
    (model / "LICENSE").write_text(_LICENCE, encoding="utf-8")


def _table(rows: Sequence[tuple[str, Mapping[str, float]]]) -> str:
    names = list(rows[0][1])
    lines = [f"| | {' | '.join(name.replace('_', ' ') for name in names)} |", "| --- " * (len(names) + 1) + "|"]
    lines += [f"| {title} | {' | '.join(str(figures[name]) for name in names)} |" for title, figures in rows]
    return "\n".join(lines)
