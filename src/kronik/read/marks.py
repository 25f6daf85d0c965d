"""What single lines say of themselves: labels, calls, stamps, bylines, captions."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from kronik.lang.id import furniture as words
from kronik.read.credits import SITE, byline_rule, credit_rule, is_caption
from kronik.read.rules import Rule
from kronik.read.shape import Shape, shape_of
from kronik.read.stamps import is_stamp_line
from kronik.records.article import BlockRole

MAX_MARKED_CHARS = 500
"""Characters of a line that is looked at as a whole; longer ones are paragraphs."""
MAX_NAVIGATION_WORDS = 40
"""Words of a navigation bar on one line."""


class Reach(Enum):
    """How far a mark reaches."""

    LINE = "its own line"
    LIST = "the headlines below it"
    END = "everything below it, where the story has been told by then; no list"
    REST = "everything below it, where the story has been told by then"


@dataclass(frozen=True, slots=True)
class Mark:
    """What a line says of itself."""

    role: BlockRole
    rule: Rule
    reach: Reach = Reach.LINE


def _whole(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


LABEL_END = r"\s*[:»>›+]*\s*"
CLOSING = _whole(tuple(f"(?:{label}){LABEL_END}" for label in words.CLOSING_LABELS))
MID_LIST = _whole(tuple(f"(?:{label}){LABEL_END}" for label in words.MID_LIST_LABELS))
ALSO = _whole(tuple(rf"[(\[*»>-]*\s*(?:{label})\s*(?:[:|–»-]\s*.*|[)\]]*)" for label in words.ALSO_LABELS))
ALSO_OPENING = _whole(words.ALSO_OPENINGS)
RELATIVE = _whole((words.RELATIVE_STAMP,))
CALLS = _whole(words.CALLS)
SHARING = _whole(words.SHARING)
PAGING = _whole(words.PAGING)
REPUBLISHED = _whole(words.REPUBLISHED)
NO_WORDS = re.compile(r"[^a-zA-Z\w\"“”'‘’]+|[#+]?[\d.,:/|\s]+[%+]?")
CRUMBS = re.compile(r"\s*[/>»›|•·,]+\s*|\s+")
CLOCK = re.compile(r"(?:pukul |jam )?\d{1,2}[.:]\d{2} ?(?:wib|wita|wit)\b\W{0,3}", re.IGNORECASE)
"""A line that is a clock time with its zone, as over the entries of a ticker."""
_CLOCK = r"[ ,|·–-]{1,4}\d{1,2}[:.]\d{2}(?:[:.]\d{2})?"
NUMERIC_DATE = re.compile(
    rf"(?:\d{{1,2}}([/.-])\d{{1,2}}\1\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}})(?:{_CLOCK})?"
    rf"|\d{{1,2}}([/.-])\d{{1,2}}\2\d{{2}}{_CLOCK}"
)
"""A date in numbers alone; one with two digits of a year has a time, else it is any number."""
SITE_HEAD = re.compile(rf"{SITE}\s*[-–|]\s*")
FIRST_WORD = re.compile(r"[^\s/>»›|•·,&]+")
CRUMB_TRAIL = re.compile(r"(?:home|beranda)\s*[/»›>|]\s*\S.{0,200}", re.IGNORECASE)
"""The way from the site's home to the page, which often ends in the headline again."""
KEYWORD = r"\s*[^|\s:]{2,30}(?: [^|\s:]{1,30}){0,3}\s*"
KEYWORDS = re.compile(rf"{KEYWORD}(?:\|{KEYWORD}){{2,30}}")
WITH_LABEL_CHARS = 160
"""Characters of a line that begins with a label of a pointer and is taken whole."""

_NO_SENTENCE: tuple[tuple[re.Pattern[str], Mark], ...] = (
    (NO_WORDS, Mark(BlockRole.FURNITURE, Rule.BARE_NUMBER)),
    (RELATIVE, Mark(BlockRole.FURNITURE, Rule.RELATIVE_STAMP)),
    (MID_LIST, Mark(BlockRole.FURNITURE, Rule.POINTER, Reach.LIST)),
    (CLOSING, Mark(BlockRole.FURNITURE, Rule.CLOSING_LIST, Reach.REST)),
    (ALSO_OPENING, Mark(BlockRole.FURNITURE, Rule.POINTER)),
    (ALSO, Mark(BlockRole.FURNITURE, Rule.POINTER)),
    (PAGING, Mark(BlockRole.FURNITURE, Rule.PAGING)),
    (SHARING, Mark(BlockRole.FURNITURE, Rule.SHARE)),
    (CALLS, Mark(BlockRole.FURNITURE, Rule.CALL)),
    (REPUBLISHED, Mark(BlockRole.FURNITURE, Rule.COPYRIGHT)),
)


def _runs_on(text: str) -> bool:
    """Tell whether behind a pointer the story goes on in the same line."""
    return len(text) > WITH_LABEL_CHARS and text[-1] in '."”' and shape_of(text) is Shape.PROSE


def _is_navigation(text: str) -> bool:
    site = SITE_HEAD.match(text)
    text = text[site.end() :] if site else text
    first = FIRST_WORD.search(text)
    if first is None or first.group().lower() not in words.SECTIONS:
        return False
    parts = [part for part in CRUMBS.split(text.lower()) if part and part != "&"]
    return 0 < len(parts) <= MAX_NAVIGATION_WORDS and all(part in words.SECTIONS for part in parts)


def byline_mark(rule: Rule) -> Mark:
    """Return the mark of a byline; initials and labelled names stand under a story, where enough of it is above."""
    return Mark(BlockRole.BYLINE, rule, Reach.END)


def _credit_mark(text: str) -> Mark | None:
    """Return the mark of a line that says when, by whom or from where the page is."""
    if is_stamp_line(text) or CLOCK.fullmatch(text):
        return Mark(BlockRole.TIMESTAMP, Rule.STAMP)
    if rule := byline_rule(text):
        return byline_mark(rule)
    if rule := credit_rule(text):
        return Mark(BlockRole.CREDIT, rule)
    return Mark(BlockRole.CAPTION, Rule.CAPTION) if is_caption(text) else None


def _bar_mark(text: str) -> Mark | None:
    """Return the mark of a bar of sections or keywords."""
    if _is_navigation(text) or CRUMB_TRAIL.fullmatch(text):
        return Mark(BlockRole.FURNITURE, Rule.NAVIGATION)
    return Mark(BlockRole.FURNITURE, Rule.KEYWORDS) if KEYWORDS.fullmatch(text) else None


@lru_cache(maxsize=4096)
def mark_of(text: str) -> Mark | None:
    """Return what a trimmed line says of itself; None for a line that has to be judged by its place."""
    if len(text) > MAX_MARKED_CHARS:
        return None
    if NUMERIC_DATE.fullmatch(text):
        return _credit_mark(text)
    for pattern, mark in _NO_SENTENCE:
        if pattern.fullmatch(text) and not (mark.rule is Rule.POINTER and _runs_on(text)):
            return mark
    return _credit_mark(text) or _bar_mark(text)
