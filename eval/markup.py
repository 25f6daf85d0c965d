"""Scores pages of markup: body by words, title, and day of publication.

PATH/html holds `gold.json` (file, title, published_ms, text) and the pages. The body is compared as bags of words, the
headline left out, lower-cased, as the gold stands; the day is that in Western Indonesia.
"""

import datetime as dt
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

WORD = re.compile(r"\w+")
WIB = dt.timezone(dt.timedelta(hours=7))
NO_BODY = frozenset({"headline", "caption", "byline", "timestamp", "credit", "furniture"})


def words_f1(one: str, other: str) -> float:
    """Return F1 of two texts as bags of words; 0 where they share none."""
    left, right = (Counter(WORD.findall(text.lower())) for text in (one, other))
    shared = (left & right).total()
    return 2 * shared / (left.total() + right.total()) if shared else 0.0


def body_of(row: dict[str, Any]) -> str:
    """Return the story of an annotated page without its headline, a block a line."""
    text: str = row["text"]
    return "\n".join(text[slice(*block["span"])] for block in row["blocks"] if block["role"] not in NO_BODY)


def annotated(pages: Sequence[Path]) -> list[dict[str, Any]]:
    """Return what Kronik reads in each page, in their order."""
    command = [sys.executable, "-m", "kronik", "annotate", *map(str, pages), "--with-text"]
    answer = subprocess.run(command, capture_output=True, check=True)  # noqa: S603 - our own program
    return [json.loads(line) for line in answer.stdout.decode().splitlines()]


def score_html(folder: Path) -> dict[str, float]:
    """Return mean body F1, its least, and the shares of pages whose title and day are right."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    rows = annotated([folder / page["file"] for page in gold])
    bodies = [words_f1(body_of(row), page["text"]) for row, page in zip(rows, gold, strict=True)]
    days = [dt.datetime.fromtimestamp(page["published_ms"] / 1000, WIB).date().isoformat() for page in gold]
    titles = [row["article"]["title"] == page["title"] for row, page in zip(rows, gold, strict=True)]
    dated = [(row["article"]["published"] or "")[:10] == day for row, day in zip(rows, days, strict=True)]
    return {
        "body F1": sum(bodies) / len(bodies),
        "least body F1": min(bodies),
        "title": sum(titles) / len(titles),
        "day": sum(dated) / len(dated),
    }
