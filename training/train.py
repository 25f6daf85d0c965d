"""Train the Indonesian news pipeline from data to the model in the package.

    python training/train.py --data PATH [--build DIR] [--model DIR]

PATH holds `raw/news-id.txt.gz`, `ner/` and `ud/`. Every stage keeps its result in DIR (`.train`) and is skipped where
that is there already, so that a run that was cut off goes on. Seeds are fixed and every stage runs in one thread, for
which `make train` sets the environment; two stages run side by side.
"""

import argparse
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import spacy
import torch
from assemble import assemble
from card import write_card
from corpora import named_doc
from labelled_sets import read_names
from pipeline import train_pipeline
from silver import labelled, raw_sentences, student_corpus
from spacy.tokens import DocBin
from spacy.vocab import Vocab
from teacher import Labelled, load_teacher, save_teacher, train_teacher
from treebanks import treebank_docs
from vectors import train_vectors, with_vectors, write_words

from kronik.annotate.model.load import digest_of

SETS = ("idner-news-2k", "nergrit", "nerp")
"""The sets that the teachers learn from; the first is the one whose manner the recogniser takes over."""
TEACHERS = 2
JOBS = 2


def once(target: Path, make: Callable[[Path], object]) -> Path:
    """Make a result where it is not there yet; half a result never stands under its name."""
    if not target.exists():
        print(target.name, flush=True)
        half = target.with_name(f"half-{target.name}")
        make(half)
        half.rename(target)
    return target


def teach(data: Path, vectors: Path, target: Path, seed: int) -> None:
    """Train one teacher on all sets."""
    torch.set_num_threads(1)
    nlp = spacy.load(vectors)
    sets = {name: _labelled(data / "ner" / f"{name}.train.txt", nlp.vocab) for name in SETS}
    save_teacher(*train_teacher(sets, nlp.vocab.vectors, nlp.vocab, seed), target)


def _labelled(path: Path, vocab: Vocab) -> list[Labelled]:
    docs = (named_doc(vocab, sentence) for sentence in read_names(path))
    return [
        ([t.text for t in doc], [f"{t.ent_iob_}-{t.ent_type_}" if t.ent_type_ else "O" for t in doc]) for doc in docs
    ]


def label(data: Path, vectors: Path, teachers: list[Path], target: Path) -> None:
    """Label raw news and lay it together with the gold sentences."""
    torch.set_num_threads(1)
    nlp = spacy.load(vectors)
    loaded = [load_teacher(path, nlp.vocab.vectors, nlp.vocab) for path in teachers]
    raw = list(raw_sentences(data / "raw" / "news-id.txt.gz", nlp.vocab))
    gold = [named_doc(nlp.vocab, s) for s in read_names(data / "ner" / f"{SETS[0]}.train.txt")]
    student_corpus(labelled(raw, loaded, SETS[0]), gold).to_disk(target)


def write_names(source: Path, target: Path) -> None:
    """Store a labelled set as documents."""
    vocab = Vocab()
    DocBin(docs=[named_doc(vocab, sentence) for sentence in read_names(source)]).to_disk(target)


def main() -> None:
    """Run all stages."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--build", type=Path, default=Path(".train"))
    parser.add_argument("--model", type=Path, default=Path("src/kronik/lang/id/model"))
    options = parser.parse_args()
    data, build = options.data, options.build
    build.mkdir(parents=True, exist_ok=True)
    words = once(build / "words.txt", lambda path: write_words(data / "raw" / "news-id.txt.gz", path))
    table = once(build / "vectors.floret", lambda path: train_vectors(words, path))
    vectors = once(build / "vectors", lambda path: with_vectors(table).to_disk(path))
    treebanks = once(build / "treebanks", lambda path: treebank_docs(data / "ud", path))
    names_dev = once(build / "names-dev.spacy", lambda path: write_names(data / "ner" / f"{SETS[0]}.dev.txt", path))
    here = Path(__file__).parent
    with ProcessPoolExecutor(JOBS) as pool:
        syntax = pool.submit(
            once_trained, build / "syntax", here / "syntax.cfg", treebanks / "train", treebanks / "dev", vectors
        )
        waiting = [
            pool.submit(once_taught, build / f"teacher-{seed}.pt", data, vectors, seed)
            for seed in range(1, TEACHERS + 1)
        ]
        teachers = [future.result() for future in waiting]
        silver = once(build / "names-train.spacy", lambda path: label(data, vectors, teachers, path))
        names = once_trained(build / "names", here / "names.cfg", silver, names_dev, vectors)
        assemble(names, syntax.result(), options.model)
    write_card(options.model, data)
    print(f"pin the digest in kronik.annotate.model.load: {digest_of(options.model)}")


def once_taught(target: Path, data: Path, vectors: Path, seed: int) -> Path:
    """Train a teacher where it is not there yet."""
    return once(target, lambda path: teach(data, vectors, path, seed))


def once_trained(target: Path, config: Path, train: Path, dev: Path, vectors: Path) -> Path:
    """Train a pipeline where it is not there yet."""
    return once(target, lambda path: train_pipeline(config, path, train=train, dev=dev, vectors=vectors))


if __name__ == "__main__":
    main()
