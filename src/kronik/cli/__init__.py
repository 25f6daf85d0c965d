"""The command line."""

import sys


def main() -> None:
    """Run the command that the arguments name; the process ends with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            # Output is UTF-8 whatever the locale says, and no page can hold a character that stops it.
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    from kronik.cli.app import app  # noqa: PLC0415 - streams are set before anything can print

    app()
