"""Sentences of the body."""

import re
from collections.abc import Iterator

from kronik.lang.id.words import ABBREVIATIONS, CLOSING_ABBREVIATIONS, DOMAIN_ENDINGS
from kronik.records.article import BODY_ROLES, Article, BlockRole
from kronik.records.span import Span, trimmed

READ_ROLES = (BODY_ROLES | {BlockRole.CAPTION}) - {BlockRole.DATELINE}

CLOSERS = "\"”’'»)]"
OPENERS = "\"“‘'«(["
MAX_ABBREVIATION_CHARS = 8
"""Characters looked back for a word with a dot; longer than any abbreviation of the table."""

_STOP = re.compile(r"[.!?…]+|\n")
_JUNK = re.compile(r"[ \t]*,+[ \t]*(?=[A-Z“\"])")
"""What scrapers leave where a link stood: "api., Berdasarkan"."""


def find_sentences(article: Article) -> tuple[tuple[Span, int], ...]:
    """Return (sentence, index of its block) for headline, standfirst, headings, paragraphs and captions, in order."""
    found = []
    for index, block in enumerate(article.blocks):
        if block.role in READ_ROLES:
            found += [(span, index) for span in split_sentences(article.text, block.span)]
    return tuple(found)


def split_sentences(text: str, block: Span) -> Iterator[Span]:
    """Split a block; a sentence never leaves its line, marks that close a quotation stay with their sentence."""
    start = block.start
    for stop in _STOP.finditer(text, block.start, block.end):
        if stop.start() < start:
            continue
        end = _end_after(text, start, stop, block.end)
        if end is not None:
            if span := trimmed(text, start, end):
                yield span
            start = _skip_junk(text, end, block.end)
    if span := trimmed(text, start, block.end):
        yield span


def _skip_junk(text: str, end: int, limit: int) -> int:
    junk = _JUNK.match(text, end, limit)
    return junk.end() if junk else end


def _end_after(text: str, start: int, stop: re.Match[str], limit: int) -> int | None:
    """Return where the sentence ends if this mark ends it."""
    if stop.group() == "\n":
        return stop.start()
    end = stop.end()
    closed = end
    while closed < limit and text[closed] in CLOSERS:
        closed += 1
    if closed > end and text[closed - 1] in "\"'" and _opens(text, closed - 1, limit):
        closed -= 1
    follow = _next_visible(text, closed, limit)
    if follow is None:
        return closed
    if not text[closed].isspace():
        return (
            closed if _junk_follows(text, closed, limit) and not _abbreviated(text, start, stop.start(), "") else None
        )
    return closed if _separates(text, start, stop, closed > end, follow) else None


def _opens(text: str, at: int, limit: int) -> bool:
    """Tell whether a straight quotation mark glued between a stop and a word opens what follows ("api."Kami")."""
    return at + 1 < limit and text[at + 1].isalnum()


def _junk_follows(text: str, at: int, limit: int) -> bool:
    if _JUNK.match(text, at, limit):
        return True
    return text[at] in '"“' and at + 1 < limit and text[at + 1].isupper()


def _next_visible(text: str, at: int, limit: int) -> str | None:
    """Return the first mark or letter that follows on the same line; None at its end."""
    while at < limit and text[at].isspace():
        if text[at] == "\n":
            return None
        at += 1
    return text[at] if at < limit else None


def _separates(text: str, start: int, stop: re.Match[str], quoted: bool, follow: str) -> bool:  # noqa: FBT001 - says whether a closing mark follows
    capital = follow.isupper() or follow in OPENERS or follow.isdigit() or not follow.isalnum()
    if follow in ",;:-–—)":
        return False
    if stop.group() != ".":
        # "Apa?" tanya X and "..." kata X go on; so does an ellipsis inside a sentence
        return capital
    if quoted:
        return capital
    if not capital:
        return follow.islower() and _word_before(text, start, stop.start()) == ""
    return not _abbreviated(text, start, stop.start(), follow)


def _word_before(text: str, start: int, dot: int) -> str:
    at = dot
    while (
        at > start and at > dot - MAX_ABBREVIATION_CHARS and not text[at - 1].isspace() and text[at - 1] not in OPENERS
    ):
        at -= 1
    return text[at:dot]


def _abbreviated(text: str, start: int, dot: int, follow: str) -> bool:
    """Tell whether the dot belongs to an abbreviation, an initial or a number of a list."""
    word = _word_before(text, start, dot)
    lower = word.lower()
    if lower in CLOSING_ABBREVIATIONS:
        return not follow.isupper()
    if lower in ABBREVIATIONS:
        return True
    if lower.endswith(tuple("." + ending for ending in DOMAIN_ENDINGS)):
        return False
    if all(len(part) == 1 and part.isupper() for part in word.split(".")):
        return follow.isupper() and not _lone_initial(text, start, dot)
    return word.isdigit() and dot - len(word) == start


def _lone_initial(text: str, start: int, dot: int) -> bool:
    """Tell whether a single capital before the dot is a label ("Golongan A.") and not an initial ("J. Robert")."""
    before = text[max(start, dot - 20) : dot - 1].split()
    return (
        bool(before)
        and before[-1].islower()
        and before[-1].lower() in {"golongan", "tipe", "kelas", "blok", "vitamin", "grup", "seri", "kategori", "plan"}
    )
