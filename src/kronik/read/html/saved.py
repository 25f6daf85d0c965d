"""The address that browsers and tools write into a page that they save."""

import re

HEAD_CHARS = 20_000
"""Characters at the start of a page in which such a comment is looked for; SingleFile writes it behind `<html>`."""
ADDRESS = r"https?://[^\s<>\"]{1,2000}"
SAVED_FROM = re.compile(rf"<!--\s*saved from url=\((?P<chars>\d{{1,5}})\)(?P<url>{ADDRESS})", re.IGNORECASE)
SINGLE_FILE = re.compile(rf"<!--\s*Page saved with SingleFile\s+url:\s*(?P<url>{ADDRESS})", re.IGNORECASE)
HTTRACK = re.compile(r"<!--\s*Mirrored from (?P<url>[^\s<>\"/]{1,253}\.[^\s<>\"/]{2,63}/[^\s<>\"]{0,2000}) by HTTrack ")


def find_saved_url(source: str) -> str | None:
    """Return the address in the comment of who saved the page.

    HTTrack writes it without a scheme; `http` is put before it.
    """
    head = source[:HEAD_CHARS]
    if found := SAVED_FROM.search(head):
        return found["url"][: int(found["chars"])] or None
    if found := SINGLE_FILE.search(head):
        return found["url"]
    found = HTTRACK.search(head)
    return f"http://{found['url']}" if found else None
