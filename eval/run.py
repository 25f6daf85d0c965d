"""Scores Kronik on development gold and keeps the figures beside a digest of that gold.

    python eval/run.py --data PATH [--raise-floors]

PATH holds `gold/articles`, `gold/articles.jsonl`, `gold/seeds` and `gold/stories`, perhaps `html`, `pfsa`, `ner`, `ud`;
`../seeds` and `../tools/score.py` stand beside it. Writes `eval/figures.json`. Exit status 1 where a figure lies below
its floor in `eval/floors.json`; floors only rise, and only for the gold that they were measured on.
"""

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from affairs import HERE as AFFAIRS
from affairs import score_affairs
from markup import score_html
from names import pipeline_names, product_names, read_set, score_names
from pfsa import score_quotations
from treebank import HELD_BACK, score_treebank

from kronik.annotate.model.analyser import ModelAnalyser
from kronik.annotate.model.load import load_pipeline

HERE = Path(__file__).parent
EXAMPLES = HERE.parent / "examples"
FIGURES = HERE / "figures.json"
FLOORS = HERE / "floors.json"
MISREAD = frozenset({"statement said", "event date"})
SLACK = 0.0005
"""Half a unit in the third decimal: what rounding can cost."""


@dataclass(frozen=True, slots=True)
class Task:
    """One run of the scorer: what it measures, on which gold, from which inputs."""

    name: str
    kind: str
    command: str
    gold: Path
    inputs: tuple[Path, ...]


def example_gold(folder: Path) -> Path:
    """Lay the sample pages beside their gold, as the scorer wants them."""
    target = folder / "examples"
    shutil.copytree(EXAMPLES / "gold", target)
    shutil.copytree(EXAMPLES / "pages", target, dirs_exist_ok=True)
    return target


def tasks(data: Path, folder: Path) -> tuple[Task, ...]:
    """Return every measurement that the data folder allows, and that of the project's own sample pages."""
    gold = data / "gold"
    stories = gold / "stories"
    both = (stories / "dev.jsonl", stories / "dev.extra.jsonl")
    return (
        Task("articles", "annotate", "annotate", gold / "articles", (gold / "articles.jsonl",)),
        Task("seeds", "annotate", "annotate", gold / "seeds", (data.parent / "seeds",)),
        Task("examples", "annotate", "annotate", example_gold(folder), (EXAMPLES / "pages",)),
        Task("credits", "credits", "annotate", stories / "dev.credits.jsonl", both),
        Task("stories", "stories", "stories", stories / "dev.jsonl", both[:1]),
        Task("lineage", "lineage", "stories", stories / "dev.lineage.jsonl", both),
    )


def digest(path: Path) -> str:
    """Return a digest of a gold file, or of all files of a gold folder in order of name."""
    found = hashlib.sha256()
    for file in sorted(path.iterdir()) if path.is_dir() else [path]:
        found.update(json.dumps([file.name, file.stat().st_size]).encode())
        found.update(file.read_bytes())
    return found.hexdigest()[:16]


def score(task: Task, scorer: Path, folder: Path) -> dict[str, Any]:
    """Run Kronik and the scorer, and return the scorer's object."""
    output = folder / f"{task.name}.json"
    form = "jsonl" if task.command == "annotate" else "json"
    kronik = [sys.executable, "-m", "kronik", task.command, *map(str, task.inputs), "--format", form]
    with output.open("wb") as stream:
        subprocess.run(kronik, stdout=stream, check=True)  # noqa: S603 - our own program on paths the caller chose
    command = [sys.executable, str(scorer), task.kind, str(task.gold), str(output), "--json"]
    answer = subprocess.run(command, capture_output=True, check=True)  # noqa: S603 - the scorer the caller named
    found: dict[str, Any] = json.loads(answer.stdout)
    return found


def affair_rows() -> Iterator[tuple[str, dict[str, Any]]]:
    """Measure the invented affairs; a count of agreements that were broken is no share and left out."""
    folders = sorted(path.parent for path in AFFAIRS.glob("*/gold.json"))
    figures, _ = score_affairs(folders)
    shares = {name: value for name, value in figures.items() if not name.endswith("broken")}
    digests = json.dumps([digest(folder) for folder in folders])
    yield "affairs", {"digest": hashlib.sha256(digests.encode()).hexdigest()[:16], "figures": shares}


def pipeline_rows(data: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Measure the trained pipeline on the labelled sets and treebanks that the data folder holds."""
    nlp = load_pipeline()
    analyser = ModelAnalyser(nlp)
    for path in sorted((data / "ner").glob("*.dev.txt")):
        sentences = read_set(path)
        for kind, found in (
            ("pipeline", pipeline_names(nlp, sentences)),
            ("product", product_names(analyser, sentences)),
        ):
            yield f"{path.name} {kind}", {"digest": digest(path), "figures": dict(score_names(found, sentences))}
    for name, every in (("gsd-dev", 1), ("id_csui-ud-train", HELD_BACK)):
        path = data / "ud" / f"{name}.conllu"
        if path.exists():
            yield name, {"digest": digest(path), "figures": dict(score_treebank(nlp, path, every, every - 1))}


def flat(figures: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, float]]:
    """Yield (name, figure) for every share or F1 of the scorer's object; counts and lists are left out.

    So are two shares for which the scorer reads `said` and `date` by other keys than the contract's, so that they only
    tell how often nothing was to be found.
    """
    for name, value in figures.items():
        if name in MISREAD:
            continue
        if isinstance(value, dict):
            chosen = {"F1": value["F1"]} if "F1" in value else value
            yield from flat(chosen, f"{prefix}{name} ")
        elif isinstance(value, float):
            yield f"{prefix}{name}", value


def compare(measured: dict[str, Any], floors: dict[str, Any]) -> list[str]:
    """Print every figure beside its floor, and return those that lie below."""
    fallen = []
    for task, row in measured.items():
        floor = floors.get(task, {})
        known = floor.get("figures", {}) if floor.get("digest") == row["digest"] else {}
        sys.stdout.write(f"\n{task} (gold {row['digest']})\n")
        for name, value in row["figures"].items():
            low = known.get(name)
            sys.stdout.write(f"  {name:32} {value:.3f}" + (f"  floor {low:.3f}" if low is not None else "") + "\n")
            if low is not None and value < low - SLACK:
                fallen.append(f"{task}: {name} {value:.4f} is below its floor {low:.4f}")
    return fallen


def raised(measured: dict[str, Any], floors: dict[str, Any]) -> dict[str, Any]:
    """Return floors that are the best of both for the same gold, and the measured figures for new gold."""
    out = dict(floors)
    for task, row in measured.items():
        old = floors.get(task, {})
        known = old.get("figures", {}) if old.get("digest") == row["digest"] else {}
        best = {name: max(value, known.get(name, value)) for name, value in row["figures"].items()}
        out[task] = {"digest": row["digest"], "figures": best}
    return out


def main() -> int:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--raise-floors", action="store_true", help="lift each floor to the figure measured now")
    given = parser.parse_args()
    if not (given.data / "gold").is_dir():
        parser.error(f"{given.data} holds no folder 'gold'; name the data folder, e.g. make eval DATA=../data")
    scorer = given.data.parent / "tools" / "score.py"
    measured: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for task in tasks(given.data, Path(folder)):
            figures = dict(flat(score(task, scorer, Path(folder))))
            measured[task.name] = {"digest": digest(task.gold), "figures": figures}
    measured |= dict(affair_rows())
    html = given.data / "html"
    if html.is_dir():
        measured["html"] = {"digest": digest(html / "gold.json"), "figures": score_html(html)}
    for path in sorted((given.data / "pfsa").glob("*.txt")):
        figures, _ = score_quotations(path)
        shares = {name: value for name, value in figures.items() if isinstance(value, float)}
        measured["quotations"] = {"digest": digest(path), "figures": shares}
    measured |= dict(pipeline_rows(given.data))
    floors = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    fallen = compare(measured, floors)
    FIGURES.write_text(json.dumps(measured, indent=1, ensure_ascii=False) + "\n", "utf-8")
    if given.raise_floors:
        FLOORS.write_text(json.dumps(raised(measured, floors), indent=1, ensure_ascii=False) + "\n", "utf-8")
    sys.stdout.write("\n" + ("\n".join(fallen) if fallen else "no figure is below its floor") + "\n")
    return 1 if fallen else 0


if __name__ == "__main__":
    raise SystemExit(main())
