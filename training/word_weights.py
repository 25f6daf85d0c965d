"""Counts words of Indonesian news for the frozen table `src/kronik/lang/id/word_weights.tsv.gz`.

    python training/word_weights.py --data DATA

reads `DATA/raw/news-id.txt.gz` (an article a paragraph block, blank line between) and writes, for each lower-cased
word or number that stands in at least `MIN_ARTICLES` articles, the number of articles that hold it, in the order
of the alphabet after a first line with the number of articles. Only these counts leave the data: no text, no order of
words, no names that fewer articles hold. The same input gives the same bytes.
"""

import argparse
import gzip
from collections import Counter
from pathlib import Path

from kronik.link.word_weights import words_of

MIN_ARTICLES = 4
"""Articles that must hold a word: below, the table would mostly hold misspellings and names of private people; a word
that the table lacks weighs as much as one that stands in this many articles."""
TABLE = Path(__file__).parents[1] / "src/kronik/lang/id/word_weights.tsv.gz"


def count(articles: list[str]) -> Counter[str]:
    """Return for each word the number of articles that hold it."""
    counts: Counter[str] = Counter()
    for article in articles:
        counts.update(set(words_of(article)))
    return counts


def main() -> None:
    """Read the articles, count, write the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds raw/news-id.txt.gz")
    raw = parser.parse_args().data / "raw/news-id.txt.gz"
    articles = [block for block in gzip.decompress(raw.read_bytes()).decode("utf-8").split("\n\n") if block.strip()]
    kept = sorted((word, n) for word, n in count(articles).items() if n >= MIN_ARTICLES)
    lines = [f"#articles\t{len(articles)}", *(f"{word}\t{n}" for word, n in kept)]
    TABLE.write_bytes(gzip.compress(("\n".join(lines) + "\n").encode("utf-8"), mtime=0))


if __name__ == "__main__":
    main()
