"""Measures pages of markup a second on one core: Kronik without annotation against trafilatura alone, in the same run.

    python eval/bench_markup.py --data PATH [--rounds 7]

PATH/html/pages holds the pages. Each round reads every page once with trafilatura (main text and metadata, as it comes)
and once with Kronik (encoding, text with its map, main text, blocks, metadata, kind), one after the other, from bytes
in memory; what counts is the median round of each. Writes `eval/bench_markup.json`.
"""

import argparse
import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from trafilatura import bare_extraction

from kronik.read.html.page import read_pages
from kronik.read.html.take import take_page

RESULT = Path(__file__).parent / "bench_markup.json"


def by_trafilatura(_path: str, data: bytes) -> None:
    """Extract main text and metadata with the library's own defaults."""
    bare_extraction(data, url=None, with_metadata=True)


def by_kronik(path: str, data: bytes) -> None:
    """Read the page as an article, without annotation."""
    read_pages(take_page(path, data))


def seconds(read: Callable[[str, bytes], None], pages: Sequence[tuple[str, bytes]]) -> float:
    """Return the wall clock time of one round."""
    start = time.perf_counter()
    for path, data in pages:
        read(path, data)
    return time.perf_counter() - start


def main() -> int:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=7)
    given = parser.parse_args()
    files = sorted((given.data / "html" / "pages").glob("*.html"))
    if not files:
        parser.error(f"{given.data}/html/pages holds no .html; name the data folder, e.g. make bench DATA=../data")
    pages = [(str(file), file.read_bytes()) for file in files]
    rounds: dict[str, list[float]] = {"trafilatura": [], "kronik": []}
    for _ in range(given.rounds + 1):
        rounds["trafilatura"].append(seconds(by_trafilatura, pages))
        rounds["kronik"].append(seconds(by_kronik, pages))
    times = {name: statistics.median(found[1:]) for name, found in rounds.items()}  # the first round only warms up
    row = {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "pages": len(pages),
        "mib": round(sum(len(data) for _, data in pages) / 2**20, 2),
        **{f"{name}_ms_a_page": round(1000 * found / len(pages), 1) for name, found in times.items()},
        **{f"{name}_pages_per_second": round(len(pages) / found, 1) for name, found in times.items()},
        "ratio": round(times["kronik"] / times["trafilatura"], 2),
    }
    RESULT.write_text(json.dumps(row, indent=1) + "\n", "utf-8")
    sys.stdout.write("".join(f"{name:28} {value}\n" for name, value in row.items()))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
