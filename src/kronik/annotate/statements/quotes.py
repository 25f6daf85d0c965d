"""Quotation marks of a block, paired by their shape; marks that stand alone are mended or left out."""

import re
from dataclasses import dataclass
from itertools import pairwise

from kronik.lang.id.reporting import ROOTS
from kronik.records.span import Span, trimmed

_OPENERS = "“„«‘"
_CLOSERS = "”»’"
_DOUBLE = re.compile(r"''|’’|‘‘|``|[\"“”„«»‟]")
_SINGLE = re.compile(r"['‘’`]")
_TRAILING = " \t\r\n\u00a0,.;"
_CUE_AFTER = re.compile(r"[,.?!]\s+(?:" + "|".join(sorted(ROOTS)) + r")(?:nya)?\b")
MAX_FRAGMENT_CHARS = 400
"""Longest passage in characters between single marks: longer ones in raw articles were stray apostrophes."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation: with its marks, and what stands between them."""

    outer: Span
    inner: Span
    double: bool
    """False for single marks."""
    closed: bool = True
    """False where the closing mark is missing and the end was inferred."""

    def content(self, text: str) -> Span:
        """Return the quoted words without a final comma or full stop."""
        return trimmed(text, self.inner.start, self.inner.end, _TRAILING) or self.inner


def _shape(text: str, start: int, end: int, low: int, high: int) -> tuple[bool, bool]:
    """Return (could open, could close) from the characters on either side of the mark."""
    before = text[start - 1] if start > low else " "
    after = text[end] if end < high else " "
    opens = not after.isspace() and (not before.isalnum() or before.isspace()) and after not in ",.;:!?)"
    closes = not before.isspace() and not (after.isalnum() and before not in ",.!?")
    return opens, closes


def _visible_before(text: str, low: int, at: int) -> str:
    """Return the last character before `at` that is no white space; empty where there is none."""
    while at > low and text[at - 1].isspace():
        at -= 1
    return text[at - 1] if at > low else ""


def _visible_after(text: str, at: int, high: int) -> str:
    """Return the first character from `at` on that is no white space; empty where there is none."""
    while at < high and text[at].isspace():
        at += 1
    return text[at] if at < high else ""


def _marks(text: str, low: int, high: int) -> list[tuple[int, int, bool, bool]]:
    """Return (start, end, could open, could close) of each double mark."""
    found = []
    for match in _DOUBLE.finditer(text, low, high):
        opens, closes = _shape(text, match.start(), match.end(), low, high)
        if not opens and not closes:
            before, after = _visible_before(text, low, match.start()), _visible_after(text, match.end(), high)
            opens, closes = after.isupper() and (not before or before in ".?!:,"), True
        elif opens and closes:
            mark = match.group()
            opens, closes = (mark in _OPENERS, mark in _CLOSERS) if mark in _OPENERS + _CLOSERS else (True, True)
        found.append((match.start(), match.end(), opens, closes))
    return found


def _quote(text: str, outer: tuple[int, int], inner: tuple[int, int], *, closed: bool = True) -> Quote | None:
    span = trimmed(text, *inner)
    spoken = span is not None and any(map(str.isalnum, span.cut(text)))
    return Quote(Span(*outer), span, double=True, closed=closed) if span and spoken else None


def _mended(text: str, start: int, inner: int, limit: int) -> Quote | None:
    """Close a quotation whose closing mark is missing at the cue that follows it."""
    match = _CUE_AFTER.search(text, inner, limit)
    end = match.start() + 1 if match else 0
    return _quote(text, (start, end), (inner, end), closed=False) if match else None


def _headless(text: str, low: int, start: int, end: int) -> Quote | None:
    """Open a quotation whose opening mark is missing at the start of the block."""
    ended = start > low and text[start - 1] in ",.?!"
    return _quote(text, (low, end), (low, start), closed=False) if ended else None


def double_quotes(text: str, low: int, high: int, *, continued: bool = False) -> list[Quote]:
    """Pair the double marks of `[low, high)`, in text order.

    Where an open quotation of the block before goes on (`continued`), a mark at the very start closes that one.
    """
    found: list[Quote | None] = []
    open_at: tuple[int, int] | None = None
    for start, end, opens, closes in _marks(text, low, high):
        if continued and closes and not _visible_before(text, low, start):
            continue
        if open_at is None:
            if opens:
                open_at = (start, end)
            elif not found:
                found.append(_headless(text, low, start, end))
        elif closes:
            found.append(_quote(text, (open_at[0], end), (open_at[1], start)))
            open_at = None
        else:
            found.append(_mended(text, open_at[0], open_at[1], start))
            open_at = (start, end)
    if open_at is not None:
        tail = _mended(text, open_at[0], open_at[1], high)
        found.append(tail or _quote(text, (open_at[0], high), (open_at[1], high), closed=False))
    return [quote for quote in found if quote]


def single_quotes(text: str, low: int, high: int) -> list[Quote]:
    """Pair single marks of `[low, high)`; apostrophes inside words are none."""
    marks = []
    for match in _SINGLE.finditer(text, low, high):
        before = text[match.start() - 1] if match.start() > low else " "
        after = text[match.end()] if match.end() < high else " "
        if before.isalnum() and after.isalnum():
            continue
        marks.append((match.start(), not after.isspace() and not before.isalnum(), not before.isspace()))
    found: list[Quote] = []
    last = low
    for (start, opens, _), (close, _, closes) in pairwise(marks):
        if opens and closes and start >= last and close - start <= MAX_FRAGMENT_CHARS:
            inner = trimmed(text, start + 1, close)
            if inner:
                found.append(Quote(Span(start, close + 1), inner, double=False))
                last = close + 1
    return found


def find_quotes(text: str, span: Span, *, continued: bool = False) -> tuple[Quote, ...]:
    """Return the quotations of a block in text order; single marks count only outside double ones."""
    doubles = double_quotes(text, span.start, span.end, continued=continued)
    gaps = []
    low = span.start
    for quote in doubles:
        gaps.append((low, quote.outer.start))
        low = quote.outer.end
    gaps.append((low, span.end))
    singles = [quote for start, end in gaps if start < end for quote in single_quotes(text, start, end)]
    return tuple(sorted(doubles + singles, key=lambda quote: quote.outer))
