"""Scores chronicles of invented affairs on gold of what a careful editor makes of them.

    python eval/affairs.py [FOLDER …] [--show] [--json]

Each FOLDER holds the pages of one affair and its `gold.json` (`eval/affairs/README.md`); the default is every folder of
`eval/affairs`. A passage is found where a carrier lies in its sentence; `absent` passages by their characters.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kronik.chronicle.build import build_chronicle
from kronik.errors import InputError
from kronik.link.source_names import source_key
from kronik.pipeline import link, read_documents
from kronik.read.inputs import read_inputs
from kronik.records.article import ArticleId
from kronik.records.chronicle import Chronicle, Entry
from kronik.records.span import Span
from kronik.records.story import Carrier, Conflict
from kronik.settings import Settings

if TYPE_CHECKING:
    from kronik.records.facts import Document

HERE = Path(__file__).parent / "affairs"
DERIVED = frozenset({"copies", "rewrites"})
TAKEN_BACK = frozenset({"corrected", "retracted"})

Place = tuple[str, Span]
"""A page's file name and a passage of its text."""


@dataclass(slots=True)
class Tally:
    """Counts by name, and what went wrong, for people."""

    counts: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def judge(self, name: str, *, right: bool, miss: str) -> None:
        """Count one case, and keep what it was where it is wrong."""
        self.counts[f"{name} right"] += right
        self.counts[name] += 1
        if not right:
            self.misses.append(f"{name}: {miss}")

    def share(self, name: str) -> float:
        """Return the share of right cases; 1 where there was none."""
        return self.counts[f"{name} right"] / self.counts[name] if self.counts[name] else 1.0


class Affair:
    """One folder's gold beside what was made of its pages."""

    def __init__(self, folder: Path) -> None:
        """Read, link and write the pages; raise what a page raises."""
        self.gold: dict[str, Any] = json.loads((folder / "gold.json").read_text("utf-8"))
        paths = sorted(str(path) for path in folder.iterdir() if path.suffix in {".txt", ".html"})
        documents = []
        for item in read_documents(read_inputs(paths), Settings()):
            if isinstance(item, InputError):
                raise item
            documents.append(item)
        linked = link(documents)
        self.chronicle: Chronicle = build_chronicle(linked, "en")
        self._documents: dict[str, Document] = {Path(one.article.capture.file).name: one for one in linked.documents}
        self._pages: dict[ArticleId, str] = {one.article.id: page for page, one in self._documents.items()}

    def page(self, article: str) -> str:
        """Return the file name of an article, or the name itself where it is that of a source."""
        return self._pages.get(ArticleId(article), article)

    def exact(self, told: Mapping[str, str]) -> Place:
        """Return where a passage stands; raise ValueError where it stands nowhere or twice."""
        text = self._documents[told["page"]].article.text
        if text.count(told["text"]) != 1:
            message = f"{told['page']}: {text.count(told['text'])} times {told['text']!r}; it must stand there once"
            raise ValueError(message)
        start = text.index(told["text"])
        return told["page"], Span(start, start + len(told["text"]))

    def widened(self, page: str, span: Span) -> Place:
        """Return a passage widened to the sentences that it touches."""
        sentences = [one for one in self._documents[page].sentences if one.overlaps(span)]
        return page, Span(
            min([span.start, *(s.start for s in sentences)]), max([span.end, *(s.end for s in sentences)])
        )

    def places(self, told: Iterable[Mapping[str, str]]) -> list[Place]:
        """Return the sentences of passages."""
        return [self.widened(*self.exact(one)) for one in told]

    def carried(self, carriers: Iterable[Carrier]) -> list[Place]:
        """Return where carriers stand."""
        return [(self._pages[carrier.article], carrier.span) for carrier in carriers]


def _touches(places: Iterable[Place], others: Sequence[Place]) -> bool:
    return any(page == other and span.overlaps(passage) for page, span in places for other, passage in others)


def _names_agree(found: Iterable[str], wanted: Sequence[str | list[str]]) -> bool:
    """Tell whether each wanted source is found under one of its names, and nothing else."""
    left = sorted(set(map(source_key, found)))
    for names in wanted:
        keys = {source_key(name) for name in ([names] if isinstance(names, str) else names)}
        match = next((one for one in left if one in keys), None)
        if match is None:
            return False
        left.remove(match)
    return not left


def _shown(told: Sequence[Mapping[str, str]]) -> str:
    return f"{told[0]['page']} “{told[0]['text'][:70]}”"


def score_stories(affair: Affair, tally: Tally) -> None:
    """Compare stories as sets of pages, and their independent sources."""
    found = {frozenset(affair.page(one.id) for one in story.articles): story for story in affair.chronicle.stories}
    for gold in affair.gold["stories"]:
        story = found.get(frozenset(gold["pages"]))
        tally.judge("stories", right=story is not None, miss=f"{gold['pages']} among {sorted(map(sorted, found))}")
        names = [source.name for source in story.sources] if story else []
        number = story.independent_sources if story else 0
        wanted = gold["sources"]
        right = number is None if wanted is None else number == len(wanted) and _names_agree(names, wanted)
        tally.judge("story sources", right=right, miss=f"{number} {names} for {wanted}")


def score_lineage(affair: Affair, tally: Tally) -> None:
    """Compare the listed pairs; pairs that are not listed are not judged."""
    found = {
        frozenset({affair.page(edge.owes), affair.page(edge.to)}): edge
        for edge in affair.chronicle.lineage
        if edge.relation != "credits"
    }
    for gold in affair.gold["lineage"]:
        edge = found.get(frozenset(gold["pages"]))
        relation = edge.relation.value if edge else "independent"
        miss = f"{gold['pages']} {relation} for {gold['relation']}"
        tally.judge("lineage derived", right=(relation in DERIVED) == (gold["relation"] in DERIVED), miss=miss)
        tally.judge("lineage relation", right=relation == gold["relation"], miss=miss)
        if gold["owes"] and gold["relation"] in DERIVED and edge:
            right = edge.directed and affair.page(edge.owes) == gold["owes"]
            tally.judge("lineage direction", right=right, miss=f"{gold['pages']}: {gold['owes']} owes")


def _entry_of(affair: Affair, gold: Mapping[str, Any]) -> Entry | None:
    """Return the entry of the kind that carries most of the passages."""
    places = affair.places(gold["told"])
    entries = [entry for story in affair.chronicle.stories for entry in story.entries if entry.kind == gold["kind"]]

    def hits(entry: Entry) -> tuple[int, int]:
        carried = affair.carried(entry.carried_by)
        return sum(_touches([place], carried) for place in places), -sum(
            not _touches([place], places) for place in carried
        )

    best = max(entries, key=hits, default=None)
    return best if best is not None and hits(best)[0] else None


def score_lines(affair: Affair, tally: Tally) -> None:
    """Look for each line; judge which pages it names, its sources, status and day."""
    for gold in affair.gold["lines"]:
        entry, shown = _entry_of(affair, gold), f"{gold['kind']} {_shown(gold['told'])}"
        tally.judge("lines found", right=entry is not None, miss=shown)
        number, names = (entry.independent_sources, entry.sources) if entry else (0, ())
        wanted = gold["sources"]
        right = number is None if wanted is None else number == len(wanted) and _names_agree(names, wanted)
        if entry is None:
            tally.counts["line sources, all lines"] += 1
            continue
        pages = {page for page, _ in affair.carried(entry.carried_by)}
        told = {one["page"] for one in gold["told"]}
        tally.judge("line pages", right=pages == told, miss=f"{shown}: {sorted(pages ^ told)}")
        tally.judge("line sources", right=right, miss=f"{shown}: {number} {list(names)} for {wanted}")
        tally.counts["line sources, all lines"] += 1
        tally.counts["line sources, all lines right"] += right
        tally.judge(
            "line status", right=entry.status == gold["status"], miss=f"{shown}: {entry.status} {gold['status']}"
        )
        if gold["day"]:
            tally.judge("line day", right=entry.day == gold["day"], miss=f"{shown}: {entry.day} for {gold['day']}")


def _matches(affair: Affair, conflict: Conflict, gold: Mapping[str, Any]) -> bool:
    """Tell whether two sides of a conflict answer to two of the gold's."""
    if conflict.about != gold["about"]:
        return False
    sides = [affair.carried(side.carried_by) for side in conflict.sides]
    hit = [
        {at for at, carried in enumerate(sides) if _touches(carried, affair.places(side["told"]))}
        for side in gold["sides"]
    ]
    return any(len(one | other) > 1 for at, one in enumerate(hit) for other in hit[at + 1 :] if one and other)


def score_conflicts(affair: Affair, tally: Tally) -> None:
    """Match conflicts both ways; a conflict between passages that agree is wrong twice."""
    found = [conflict for story in affair.chronicle.stories for conflict in story.conflicts]
    wrong = [one for one in found if not any(_matches(affair, one, gold) for gold in affair.gold["conflicts"])]
    for gold in affair.gold["conflicts"]:
        right = any(_matches(affair, conflict, gold) for conflict in found)
        shown = f"{gold['about']} {[side['value'] for side in gold['sides']]}"
        tally.judge("conflicts recall", right=right, miss=shown)
    for conflict in found:
        carried = [(side.value[:100], affair.carried(side.carried_by)) for side in conflict.sides]
        sides = [f"{value} {sorted({page for page, _ in places})}" for value, places in carried]
        shown = f"{conflict.about} {conflict.topic!r}: {sides}"
        tally.judge("conflicts precision", right=conflict not in wrong, miss=shown)
    for gold in affair.gold["agreements"]:
        places = affair.places(gold["told"])
        for conflict in wrong:
            told = [affair.carried(side.carried_by) for side in conflict.sides]
            hit = [{at for at, place in enumerate(places) if _touches([place], side)} for side in told]
            if sum(map(bool, hit)) > 1 and len(set[int]().union(*hit)) > 1:
                tally.counts["agreements broken"] += 1
                tally.misses.append(f"agreement broken: {gold['why']}")


def score_updates(affair: Affair, tally: Tally) -> None:
    """Match updates by two of their values."""
    found = [update for story in affair.chronicle.stories for update in story.updates]

    def matches(values: Sequence[Sequence[Place]], gold: Mapping[str, Any]) -> bool:
        wanted = [affair.places(value["told"]) for value in gold["values"]]
        hit = [at for carried in values for at, places in enumerate(wanted) if _touches(carried, places)]
        return len(set(hit)) > 1 or len(wanted) == 1 == len(set(hit))

    values = [[affair.carried(value.carried_by) for value in update.values] for update in found]
    for gold in affair.gold["updates"]:
        shown = f"{gold['source']} {[value['value'] for value in gold['values']]}"
        tally.judge("updates recall", right=any(matches(one, gold) for one in values), miss=shown)
    for update, carried in zip(found, values, strict=True):
        right = any(matches(carried, gold) for gold in affair.gold["updates"])
        shown = f"{update.source} {update.about} {[value.value for value in update.values]}"
        tally.judge("updates precision", right=right, miss=shown)
    stale = affair.carried(carrier for update in found for value in update.stale for carrier in value.carried_by)
    for gold in affair.gold["stale"]:
        tally.judge("stale recall", right=_touches([affair.widened(*affair.exact(gold))], stale), miss=_shown([gold]))
    wanted = affair.places(affair.gold["stale"])
    for place in stale:
        tally.judge("stale precision", right=_touches([place], wanted), miss=f"{place[0]} {place[1]}")


def _facts(affair: Affair) -> Iterator[Place]:
    for story in affair.chronicle.stories:
        for entry in story.entries:
            if entry.status not in TAKEN_BACK:
                yield from affair.carried(entry.carried_by)
        for side in (side for conflict in story.conflicts for side in conflict.sides):
            yield from affair.carried(side.carried_by)
        for value in (value for update in story.updates for value in update.values):
            yield from affair.carried(value.carried_by)


def score_absent(affair: Affair, tally: Tally) -> None:
    """Look for what must not be told."""
    facts = list(_facts(affair))
    for gold in affair.gold["absent"]:
        tally.judge("absent", right=not _touches([affair.exact(gold)], facts), miss=f"{_shown([gold])} ({gold['why']})")


SCORES = (score_stories, score_lineage, score_lines, score_conflicts, score_updates, score_absent)


def score_affairs(folders: Iterable[Path]) -> tuple[dict[str, float], dict[str, Tally]]:
    """Return the figures over all affairs, and each affair's tally."""
    tallies = {}
    for folder in folders:
        affair, tally = Affair(folder), Tally()
        for score in SCORES:
            score(affair, tally)
        tallies[folder.name] = tally
    whole = Tally(sum((tally.counts for tally in tallies.values()), Counter()))
    names = sorted(name for name in whole.counts if not name.endswith((" right", " broken")))
    figures = {name: round(whole.share(name), 4) for name in names}
    return {**figures, "agreements broken": float(whole.counts["agreements broken"])}, tallies


def main() -> int:
    """Score, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="*")
    parser.add_argument("--show", action="store_true", help="print what is wrong")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    figures, tallies = score_affairs(given.folders or sorted(path.parent for path in HERE.glob("*/gold.json")))
    if given.json:
        sys.stdout.write(json.dumps(figures, indent=1) + "\n")
        return 0
    for name, tally in tallies.items() if given.show else ():
        sys.stdout.write(f"\n{name}\n" + "".join(f"  {miss}\n" for miss in tally.misses))
    counts = sum((tally.counts for tally in tallies.values()), Counter[str]())
    for name, value in figures.items():
        sys.stdout.write(f"{name:28} {value:.3f}  of {counts[name]}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
