"""Measures speed and memory on raw news: articles a second and peak memory as the batch grows.

    python eval/bench.py --data PATH [--sizes 250 500 1000]

PATH holds `raw/news-id.txt.gz` (an article a paragraph block, a blank line between). Each size runs in a process of its
own, so that its peak memory is its own. Writes `eval/bench.json`.
"""

import argparse
import gzip
import itertools
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
RESULT = HERE / "bench.json"
PARTS = ("annotate", "chronicle")


def articles(raw: Path) -> Iterator[str]:
    """Yield the raw articles, a headline and its paragraphs each."""
    lines: list[str] = []
    with gzip.open(raw, "rt", encoding="utf-8") as stream:
        for line in stream:
            if line.strip():
                lines.append(line)
            elif lines:
                yield "".join(lines)
                lines = []
    if lines:
        yield "".join(lines)


def write_batch(raw: Path, size: int, target: Path) -> int:
    """Write the first `size` raw articles as JSONL, and return their number of words."""
    words = 0
    with target.open("w", encoding="utf-8") as out:
        for number, text in enumerate(itertools.islice(articles(raw), size)):
            out.write(json.dumps({"id": f"raw{number:06}", "text": text}, ensure_ascii=False) + "\n")
            words += len(text.split())
    return words


def measure(part: str, batch: Path) -> dict[str, float]:
    """Run one command on a batch in a process of its own; seconds of wall clock, peak memory in MiB."""
    form = "jsonl" if part == "annotate" else "json"
    command = [sys.executable, "-m", "kronik", part, str(batch), "--format", form]
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)  # noqa: S603 - our own program on our own file
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        message = f"{' '.join(command)} ended with {process.returncode}"
        raise SystemExit(message)
    return {"seconds": round(seconds, 2), "peak_mib": round(_mib(usage))}


def _mib(usage: resource.struct_rusage) -> float:
    unit_bytes = 1 if sys.platform == "darwin" else 1024
    return usage.ru_maxrss * unit_bytes / 2**20


def main() -> int:
    """Measure every size and part, print a table, keep it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--sizes", type=int, nargs="+", default=[250, 500, 1000, 2000])
    given = parser.parse_args()
    raw = given.data / "raw" / "news-id.txt.gz"
    if not raw.is_file():
        parser.error(f"{raw} is not there; name the data folder, e.g. make bench DATA=../data")
    rows: list[dict[str, Any]] = []
    sys.stdout.write("command    articles   words   seconds   articles/s   words/s   peak MiB\n")
    with tempfile.TemporaryDirectory() as folder:
        for size in given.sizes:
            batch = Path(folder) / f"raw-{size}.jsonl"
            words = write_batch(raw, size, batch)
            for part in PARTS:
                row = {"command": part, "articles": size, "words": words, **measure(part, batch)}
                row["articles_per_second"] = round(size / row["seconds"], 1)
                rows.append(row)
                sys.stdout.write(
                    f"{part:10} {size:8} {words:7} {row['seconds']:9.2f} {row['articles_per_second']:12.1f}"
                    f" {words / row['seconds']:9.0f} {row['peak_mib']:10.0f}\n"
                )
    kept = {"python": platform.python_version(), "machine": platform.machine(), "cores": os.cpu_count(), "rows": rows}
    RESULT.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
