"""Count how Indonesian news writes its words and store which are common words, names, and parts of persons' names.

Usage: python training/word_classes.py NEWS.txt.gz src/kronik/lang/id/word_classes.tsv.gz

NEWS holds articles separated by blank lines, the headline on the first line. A word counts where its capital is free:
inside a sentence that is not written in title case. No running text is kept, only words.
"""

import gzip
import re
import sys
from collections import Counter
from pathlib import Path

from kronik.annotate.rules.words import Word, read_words
from kronik.annotate.sentences import split_sentences
from kronik.lang.id.names import HONORIFICS, RANK_HEADS
from kronik.records.span import Span

MIN_COMMON_COUNT = 4
"""Small forms from which a word is kept as common; rarer ones are mostly misspellings."""
MIN_NAME_COUNT = 6
"""Large forms from which a word is kept as a name."""
MIN_PERSON_COUNT = 2
"""Times that a word follows a title from which it is kept as a part of persons' names."""
SURE_SHARE = 0.85
"""Share of one way of writing from which a word counts as written that way."""
PERSON_SHARE = 0.03
"""Share of a name word's uses that follow a title, among those of persons; places and bodies lie far below."""
_TITLES = (HONORIFICS | RANK_HEADS) - {"h", "st", "don", "kang", "bang", "bung", "kak", "sri", "imam", "guru"}
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def main() -> None:
    """Read the news, write the table."""
    large: Counter[str] = Counter()
    small: Counter[str] = Counter()
    titled: Counter[str] = Counter()
    with gzip.open(sys.argv[1], "rt", encoding="utf-8") as news:
        for article in news.read().split("\n\n"):
            for line in article.split("\n")[1:]:
                if line.strip():
                    for sentence in split_sentences(line, Span(0, len(line))):
                        count(read_words(line, sentence), large, small, titled)
    rows = []
    for word in sorted({*large, *small}):
        share = small[word] / (small[word] + large[word])
        if share >= SURE_SHARE and small[word] >= MIN_COMMON_COUNT:
            rows.append(f"{word}\tc")
        elif (
            1 - share >= SURE_SHARE and titled[word] >= MIN_PERSON_COUNT and titled[word] >= PERSON_SHARE * large[word]
        ):
            rows.append(f"{word}\tp")
        elif 1 - share >= SURE_SHARE and large[word] >= MIN_NAME_COUNT:
            rows.append(f"{word}\tn")
    Path(sys.argv[2]).write_bytes(gzip.compress("\n".join(rows).encode(), mtime=0))


def count(words: tuple[Word, ...], large: Counter[str], small: Counter[str], titled: Counter[str]) -> None:
    """Count the words of a sentence."""
    after_title = False
    for word in words:
        if _WORD.fullmatch(word.text):
            if not word.capital:
                small[word.lower] += 1
            elif word.free:
                large[word.lower] += 1
                if after_title and word.key not in _TITLES:
                    titled[word.lower] += 1
        run = word.capital and after_title
        after_title = word.key in _TITLES or run


if __name__ == "__main__":
    main()
