"""From paths to captures."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from kronik.errors import InputError
from kronik.records.article import Capture


def read_inputs(paths: Sequence[str]) -> Iterator[Capture | InputError]:
    """Yield each capture, or the reason why an input could not be read, in the order of the paths."""
    for path in paths:
        for file in sorted(Path(path).glob("*.txt")) if Path(path).is_dir() else [Path(path)]:
            if file.suffix == ".jsonl":
                for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
                    row = json.loads(line)
                    keys = ("url", "outlet", "title", "published")
                    known = {key: row.get(key) for key in keys}
                    yield Capture(row["text"], f"{file}#{number}", "utf-8", row.get("id"), **known)
            else:
                yield Capture(file.read_text("utf-8-sig"), str(file), "utf-8")
