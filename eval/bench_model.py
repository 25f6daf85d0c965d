"""Measures the trained pipeline: size on disk, time to load, memory, words a second on one core.

    python eval/bench_model.py --data PATH

PATH holds `raw/news-id.txt.gz`. The pipeline runs as in the product: an article's sentences are one batch, one thread.
Times are those of the processor, so that other programs do not count. Writes `eval/bench_model.json`.
"""

import argparse
import gzip
import itertools
import json
import platform
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from kronik.annotate.rules.words import Word, read_words
from kronik.annotate.sentences import split_sentences
from kronik.records.span import Span

RESULT = Path(__file__).parent / "bench_model.json"
ARTICLES = 300
ROUNDS = 3
"""Runs over the articles; the fastest counts."""


def article_words(raw: Path) -> Iterator[list[tuple[Word, ...]]]:
    """Yield the words of each sentence of the raw articles, an article a list."""
    with gzip.open(raw, "rt", encoding="utf-8") as stream:
        for filled, lines in itertools.groupby(stream, lambda line: bool(line.strip())):
            if filled:
                yield [read_words(line, span) for line in lines for span in split_sentences(line, Span(0, len(line)))]


def measure(raw: Path) -> dict[str, float]:
    """Load the pipeline and run it; figures with their units in the names."""
    before = _megabytes()
    start = time.process_time()
    from kronik.annotate.model.analyser import ModelAnalyser  # noqa: PLC0415 - the import is part of what is measured
    from kronik.annotate.model.load import load_pipeline, model_folder  # noqa: PLC0415

    analyser = ModelAnalyser(load_pipeline())
    loaded = time.process_time() - start
    memory = _megabytes() - before
    articles = list(itertools.islice(article_words(raw), ARTICLES))
    count = sum(len(words) for article in articles for words in article)
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        for article in articles:
            analyser.analysed(article)
        times.append(time.process_time() - start)
    size = sum(path.stat().st_size for path in model_folder().rglob("*") if path.is_file())
    return {
        "size_megabytes": round(size / 1e6, 1),
        "load_seconds": round(loaded, 2),
        "memory_megabytes": round(memory),
        "words_per_second": round(count / min(times)),
        "words": count,
    }


def _megabytes() -> float:
    """Return what the process holds now; Linux only."""
    return int(Path("/proc/self/statm").read_text("utf-8").split()[1]) * resource.getpagesize() / 1e6


def measured_apart(raw: Path) -> dict[str, float]:
    """Measure in a process of its own, in which nothing is loaded yet."""
    run = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, __file__, "--raw", str(raw)], check=True, capture_output=True, text=True
    )
    found: dict[str, float] = json.loads(run.stdout)
    return found


def main() -> None:
    """Measure, print and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--raw", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.raw:
        print(json.dumps(measure(options.raw)))  # noqa: T201 - what a script prints is its result
        return
    figures = measured_apart(options.data / "raw" / "news-id.txt.gz")
    machine = {"processor": platform.processor() or platform.machine(), "python": platform.python_version()}
    RESULT.write_text(json.dumps({"machine": machine, "pipeline": figures}, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=1))  # noqa: T201


if __name__ == "__main__":
    main()
