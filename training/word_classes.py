"""Count how Indonesian news writes its words and store which are common words, names, and parts of persons' names.

Usage, from the root of the repository:

    python training/word_classes.py NEWS.txt.gz src/kronik/lang/id/word_classes.tsv.gz

NEWS holds articles separated by blank lines, the headline on the first line; the table in the package was made from
23,536 articles of Indonesian news sites. The headlines are not read, and no running text is kept, only words.

The counting is frozen: it uses nothing of `kronik`, so that the analyser may change without changing its own table.
A word is a run of letters, with hyphens or apostrophes inside. A small word always counts. A capital counts where
nothing forces it: in a line that ends like a sentence, behind a letter, digit, comma or closing bracket and a space,
or behind a title with its dot ("Dr. Budi"). Words of the run of capitals behind a title count as titled.
The same NEWS gives the same bytes.
"""

import gzip
import re
import sys
from collections import Counter
from pathlib import Path


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


MIN_COMMON_COUNT = 4
"""Small forms from which a word is kept as common; rarer ones are mostly misspellings."""
MIN_NAME_COUNT = 8
"""Large forms from which a word is kept as a name."""
MIN_PERSON_COUNT = 1
"""Times that a word follows a title from which it is kept as a part of persons' names."""
COMMON_SHARE = 0.7
"""Share of small forms from which a word is common; many common words stand inside names of bodies as well. From 0.65
to 0.75 names of idner-news-2k (train) are read equally well, at 0.85 worse."""
NAME_SHARE = 0.85
"""Share of large forms from which a word is a name's."""
PERSON_SHARE = 0.03
"""Share of a name word's uses that follow a title, among those of persons; places and bodies lie far below."""
TITLES = _set(
    "bapak ibu pak bu tuan nyonya nona saudara mr mrs ms sir dr drg drs dra ir prof profesor hj haji kh kyai "
    "kiai ustaz ustad ustadz habib mbak mas jenderal jend letjen mayjen brigjen letnan mayor kolonel kol "
    "letkol kapten kopral kopda praka prada pratu sersan serka serda sertu serma peltu pelda lettu letda "
    "marsekal marsma marsda laksamana laksma laksda komjen irjen kombes akbp kompol akp iptu ipda aiptu aipda "
    "bripka brigpol brigadir bripda briptu bharada bharatu"
)
"""Titles and ranks in front of persons' names, without their dot."""

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_CLOSED_LINE = re.compile(r"[.!?][\"”’')\]]*$")
_FREE_BEFORE = re.compile(r"[\w,)]\s+\Z")
_AFTER_DOT = re.compile(r"\w\.\s*\Z")


def main() -> None:
    """Read the news, write the table."""
    large: Counter[str] = Counter()
    small: Counter[str] = Counter()
    titled: Counter[str] = Counter()
    with gzip.open(sys.argv[1], "rt", encoding="utf-8") as news:
        for article in news.read().split("\n\n"):
            for line in article.split("\n")[1:]:
                count(line, large, small, titled)
    rows = [f"{word}\t{kind}" for word in sorted({*large, *small}) if (kind := classify(word, large, small, titled))]
    Path(sys.argv[2]).write_bytes(gzip.compress("\n".join(rows).encode(), mtime=0))


def count(line: str, large: Counter[str], small: Counter[str], titled: Counter[str]) -> None:
    """Count the words of a line."""
    closed = _CLOSED_LINE.search(line.rstrip()) is not None
    after_title, end = False, 0
    for match in _WORD.finditer(line):
        gap, end = line[max(0, end - 1) : match.start()], match.end()
        word = match.group()
        lower = word.lower()
        spoken_to = after_title and (_FREE_BEFORE.search(gap) or _AFTER_DOT.search(gap)) and "," not in gap
        if word[0].islower():
            small[lower] += 1
        elif word[0].isupper() and closed and (_FREE_BEFORE.search(gap) or spoken_to):
            large[lower] += 1
            if spoken_to and lower not in TITLES:
                titled[lower] += 1
        after_title = lower in TITLES or bool(spoken_to and word[0].isupper())


def classify(word: str, large: Counter[str], small: Counter[str], titled: Counter[str]) -> str | None:
    """Return c for a common word, p for a part of persons' names, n for another name; None where it is unsure."""
    share = small[word] / (small[word] + large[word])
    if share >= COMMON_SHARE:
        return "c" if small[word] >= MIN_COMMON_COUNT else None
    if 1 - share < NAME_SHARE:
        return None
    if titled[word] >= MIN_PERSON_COUNT and titled[word] >= PERSON_SHARE * large[word]:
        return "p"
    return "n" if large[word] >= MIN_NAME_COUNT else None


if __name__ == "__main__":
    main()
