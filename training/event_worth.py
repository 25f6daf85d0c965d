"""Fits the points by which an article's happenings are told (`src/kronik/annotate/events/worth.py`).

    python training/event_worth.py --data DATA [--seeds TEXTS] [--drop]

reads the annotated articles under `DATA/gold` (`NAME.gold.json`, its text beside it or in TEXTS) and fits a logistic
regression with an L2 penalty: does a happening that the grammar finds answer to one that the annotators told? Folds are
whole articles. Prints, for each penalty and cut, precision, recall and F1 of types and of types with roles on articles
that the fit has not seen, then the weights fitted on all of them with the penalty and cut that were best. With
`--drop`, also the held-out type F1 without each feature. The same input prints the same figures.
"""

import argparse
import json
import math
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kronik.annotate.cast import find_cast
from kronik.annotate.events import find_happenings
from kronik.annotate.events.happenings import Happening
from kronik.annotate.events.worth import features
from kronik.annotate.sentences import find_sentences
from kronik.annotate.statements import find_credits, find_statements
from kronik.annotate.times import find_times
from kronik.pipeline import default_analyser
from kronik.read.article import read_article
from kronik.records.article import Capture
from kronik.records.facts import Named

FOLDS = 10
PENALTIES = (0.5, 1.0, 2.0, 4.0)
CUTS = (0.85, 1.05, 1.15, 1.25, 1.3, 1.35, 1.4, 1.45)
NEWTON_STEPS = 12
SHARED_WORDS = 0.5
"""Share of all words of two names that they must share to be taken for one."""


@dataclass(frozen=True, slots=True)
class Row:
    """A happening found: what speaks for it, and the gold happenings of its article that it answers to."""

    on: tuple[str, ...]
    typed: tuple[int, ...]
    """Numbers of the gold happenings with its type at its trigger."""
    told: tuple[int, ...]
    """Those of them whose roles it has too."""


@dataclass(frozen=True, slots=True)
class Page:
    """An annotated article: what was found, and which gold happenings must be."""

    rows: tuple[Row, ...]
    wanted: frozenset[int]
    optional: frozenset[int]


@dataclass(frozen=True, slots=True)
class Fit:
    """Weights by feature and the points that a happening needs."""

    weights: dict[str, float]
    threshold: float

    def score(self, row: Row) -> float:
        """Return the points of a happening."""
        return sum(self.weights.get(name, 0.0) for name in row.on)


def _is_same_name(one: str, other: str) -> bool:
    mine, theirs = set(one.casefold().split()), set(other.casefold().split())
    return mine <= theirs or theirs <= mine or len(mine & theirs) >= SHARED_WORDS * len(mine | theirs)


def _side_fits(found: Sequence[Named], wanted: Sequence[str]) -> bool:
    """Tell whether a side holds somebody wanted; a side that wants nobody bears one filler."""
    if not wanted:
        return len(found) <= 1
    return any(_is_same_name(named.name, name) for named in found for name in wanted)


def _row(happening: Happening, headlined: frozenset[str], gold: Sequence[dict[str, Any]]) -> Row:
    span = happening.shown.trigger.span
    typed = tuple(
        number
        for number, event in enumerate(gold)
        if happening.type in {event["type"], *(event.get("alt_types") or ())}
        and any(a < span.end and span.start < b for a, b in _spans(event))
    )
    told = tuple(
        number
        for number in typed
        if _side_fits(happening.agent, gold[number].get("agent") or ())
        and _side_fits(happening.patient, gold[number].get("patient") or ())
    )
    return Row(tuple(name for name, holds in features(happening, headlined).items() if holds), typed, told)


def _spans(event: dict[str, Any]) -> list[list[int]]:
    return [one["span"] for one in (event, *(event.get("also") or ())) if one.get("span")]


def read_page(gold_path: Path, text_path: Path) -> Page:
    """Read one annotated article and find its happenings."""
    gold = [
        event
        for event in json.loads(gold_path.read_text(encoding="utf-8"))["events"]
        if event.get("modality") != "furniture"
    ]
    article = read_article(Capture(text_path.read_text(encoding="utf-8-sig"), text_path.name, "utf-8"))
    sentences = find_sentences(article)
    article, times = find_times(article, sentences)
    parses = default_analyser().parse(article, sentences)
    cast = find_cast(article, parses)
    statements = find_statements(article, parses, cast, times)
    find_credits(article, parses, cast)
    happenings = find_happenings(article, parses, cast, times, statements)
    headlined = frozenset(one.trigger.word.root for each in happenings for one in each.triggers if one.in_headline)
    optional = frozenset(number for number, event in enumerate(gold) if event.get("optional"))
    rows = tuple(_row(happening, headlined, gold) for happening in happenings)
    return Page(rows, frozenset(range(len(gold))) - optional, optional)


def solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Solve a symmetric positive system by elimination."""
    size = len(right)
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    for i in range(size):
        for j in range(i + 1, size):
            if factor := rows[j][i] / rows[i][i]:
                rows[j] = [a - factor * b for a, b in zip(rows[j], rows[i], strict=True)]
    out = [0.0] * size
    for i in reversed(range(size)):
        out[i] = (rows[i][size] - sum(rows[i][j] * out[j] for j in range(i + 1, size))) / rows[i][i]
    return out


def fit(pages: Sequence[Page], names: Sequence[str], penalty: float) -> dict[str, float]:
    """Return weights by Newton's method."""
    place = {name: number for number, name in enumerate(names, 1)}
    counts: Counter[tuple[tuple[int, ...], bool]] = Counter()
    for page in pages:
        for row in page.rows:
            if not row.typed or not page.optional.issuperset(row.typed):
                counts[(0, *sorted(place[name] for name in row.on if name in place)), bool(row.typed)] += 1
    size = len(names) + 1
    weights = [0.0] * size
    for _ in range(NEWTON_STEPS):
        slope = [0.0 if i == 0 else -penalty * weights[i] for i in range(size)]
        bend = [[(penalty if i else 1e-6) if i == j else 0.0 for j in range(size)] for i in range(size)]
        for (on, answer), count in sorted(counts.items()):
            chance = 1 / (1 + math.exp(-sum(weights[i] for i in on)))
            for i in on:
                slope[i] += count * (answer - chance)
                for j in on:
                    bend[i][j] += count * chance * (1 - chance)
        weights = [w + step for w, step in zip(weights, solve(bend, slope), strict=True)]
    return dict(zip(names, weights[1:], strict=True))


def tally(pages: Sequence[Page], by: Fit, answer: str) -> tuple[int, int, int]:
    """Count gold happenings found, happenings told in vain, and gold happenings missed."""
    hit = vain = missed = 0
    for page in pages:
        told = [row for row in page.rows if by.score(row) >= by.threshold]
        right = {number for row in told for number in getattr(row, answer)}
        hit += len(right & page.wanted)
        missed += len(page.wanted - right)
        vain += sum(not getattr(row, answer) and right.isdisjoint(row.typed) for row in told)
    return hit, vain, missed


def f1(counts: tuple[int, int, int]) -> float:
    """Return the F1 of a tally."""
    hit, vain, missed = counts
    return 2 * hit / max(1, 2 * hit + vain + missed)


def held_out(
    pages: Sequence[Page], names: Sequence[str], penalty: float, cut: float
) -> tuple[tuple[int, int, int], ...]:
    """Return the tallies of types and of types with roles at a cut, each page judged by a fit on the other folds."""
    sums = [[0, 0, 0], [0, 0, 0]]
    for fold in range(FOLDS):
        seen = [page for number, page in enumerate(pages) if number % FOLDS != fold]
        unseen = [page for number, page in enumerate(pages) if number % FOLDS == fold]
        fitted = Fit(fit(seen, names, penalty), cut)
        for total, answer in zip(sums, ("typed", "told"), strict=True):
            total[:] = [a + b for a, b in zip(total, tally(unseen, fitted, answer), strict=True)]
    return tuple((a, b, c) for a, b, c in sums)


def shown(counts: tuple[int, int, int]) -> str:
    """Return precision, recall and F1 as text."""
    hit, vain, missed = counts
    return f"P {hit / max(1, hit + vain):.3f} R {hit / max(1, hit + missed):.3f} F1 {f1(counts):.3f}"


def main() -> None:
    """Read the pages, judge each penalty out of fold, print the fit on all pages."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds gold/*/NAME.gold.json")
    parser.add_argument("--seeds", type=Path, help="folder of texts that do not stand beside their annotation")
    parser.add_argument("--drop", action="store_true", help="judge each feature by leaving it out")
    given = parser.parse_args()
    pages = []
    for gold in sorted(given.data.glob("gold/*/*.gold.json"), key=lambda path: path.name):
        name = json.loads(gold.read_text(encoding="utf-8"))["file"]
        beside = gold.with_name(name)
        pages.append(read_page(gold, beside if beside.exists() or not given.seeds else given.seeds / name))
    names = sorted({name for page in pages for row in page.rows for name in row.on})
    lines = [f"{len(pages)} articles, {sum(len(page.rows) for page in pages)} happenings, {FOLDS} folds of articles"]
    judged = {(penalty, cut): held_out(pages, names, penalty, cut) for penalty in PENALTIES for cut in CUTS}
    for (penalty, cut), (types, roles) in judged.items():
        lines.append(f"penalty {penalty:4}, cut {cut}: held-out type {shown(types)}; with roles {shown(roles)}")
    best, threshold = max(judged, key=lambda pair: (sum(map(f1, judged[pair])), pair[0]))
    if given.drop:
        for name in names:
            types, roles = held_out(pages, [other for other in names if other != name], best, threshold)
            lines.append(f"without {name:24}: held-out type F1 {f1(types):.3f}; with roles F1 {f1(roles):.3f}")
    fitted = Fit(fit(pages, names, best), threshold)
    for name, weight in fitted.weights.items():
        lines.append(f'        "{name}": {weight:.2f},')
    lines.append(f"THRESHOLD = {threshold} (penalty {best})")
    lines.append(f"on the same pages: type {shown(tally(pages, fitted, 'typed'))}")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
