"""Writes the output shown in `docs/reference/cli.md` anew, as the commands print it now.

    python eval/reference.py

The output of `kronik doctor` depends on the machine, and is left as it stands; so are commands with other pipes than
`head` and `cut`.
"""

import os
import re
import shlex
from pathlib import Path

from typer.testing import CliRunner

from kronik.cli.app import app

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "reference" / "cli.md"
BLOCK = re.compile(
    r"```console\n\$ kronik (?P<command>(?!doctor)[^|\n]+?)(?: \| (?P<pipe>(?:head|cut)[^|\n]*))?\n.*?```", re.DOTALL
)


def _piped(lines: list[str], pipe: str | None) -> list[str]:
    """Return what `head -12` or `cut -c -160` lets through."""
    count = int(pipe.rpartition("-")[2]) if pipe else 0
    if pipe and pipe.startswith("head"):
        return lines[:count]
    return [line[:count] for line in lines] if pipe else lines


def _block(match: re.Match[str]) -> str:
    result = CliRunner().invoke(app, shlex.split(match["command"]), env={"COLUMNS": "80"})
    lines = _piped(result.stdout.rstrip("\n").split("\n"), match["pipe"])
    first = match.group().split("\n")[1]
    return "\n".join(["```console", first, *lines, "```"])


def refreshed(page: str) -> str:
    """Return the page with the output of its commands as it is now; the paths in them count from the project's root."""
    return BLOCK.sub(_block, page)


def main() -> None:
    """Write the page."""
    os.chdir(ROOT)
    PAGE.write_text(refreshed(PAGE.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
