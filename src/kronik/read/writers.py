"""Who of those that a page credits is a person: desks, accounts and the outlet itself are none."""

import re
from collections.abc import Iterable

from kronik.lang.id.page_credits import BARE_LABELS
from kronik.lang.web_metadata import NO_WRITERS
from kronik.read.shape import letters_of

MAX_WRITER_CHARS = 60
"""Code points of a person's name with titles; longer values are notes."""
MAX_WRITER_WORDS = 6
MIN_SITE_LETTERS = 4
"""Letters of a site's name from which a first word that opens with them is the site ("wartanusaDaerah")."""
LABEL_FIRST = re.compile(rf"(?:{'|'.join(sorted(BARE_LABELS, key=len, reverse=True))})(?:\s*:\s*|\s+)", re.IGNORECASE)
NO_PERSON = re.compile(r"[/@\d<>]|\.(?:com|co|id|net|tv)\b", re.IGNORECASE)


def without_label(name: str) -> str:
    """Return a name without the label that stands before it ("Oleh Siti Aminah")."""
    return LABEL_FIRST.sub("", name, count=1) if LABEL_FIRST.match(name) else name


def is_writer(name: str, sites: Iterable[str]) -> bool:
    """Tell whether a name can be a person's: no address, desk, account, and none of the sites (names or domains)."""
    words = [letters_of(word) for word in name.split()]
    if not any(words) or len(name) > MAX_WRITER_CHARS or len(words) > MAX_WRITER_WORDS:
        return False
    if NO_PERSON.search(name) or not NO_WRITERS.isdisjoint(words):
        return False
    for site in sites:
        core = letters_of(site.partition(".")[0])
        if letters_of(name) in (letters_of(site), core) or words[0] == core:
            return False
        if words[0].startswith(core) and len(core) >= MIN_SITE_LETTERS:
            return False
    return True
