"""The shortest passage of a sentence that tells an event and can stand alone."""

import re

from kronik.records.facts import Document, EventReport
from kronik.records.span import Span, trimmed

MAX_CLAUSE_CHARS = 160
"""Two lines of a terminal; a longer clause is cut at a word, marked with an ellipsis."""

_CONJUNCTIONS = (
    "setelah|sesudah|usai|saat|ketika|sementara|sedangkan|karena|sebab|namun|tetapi|tapi|meskipun|meski|"
    "walaupun|walau|kendati|sehingga"
)
_OPENS = re.compile(
    rf"[,;:]\s+|[.!?]\s+|\s[–—-]\s+|[\"“”]|\b(?:{_CONJUNCTIONS}|bahwa)\s+",
    re.IGNORECASE,
)
"""After these a clause may begin. Not after "untuk", "dan", "yang": what stands before may deny or plan the act."""
_CLOSES = re.compile(
    rf"[,;:](?=\s)|[.!?](?=\s|$)|\s[–—-]\s|[\"“”]|\s(?:{_CONJUNCTIONS})\s",
    re.IGNORECASE,
)
"""Before these a clause may end."""
_CONJOINED = re.compile(r",\s+(?:setelah|sesudah|usai|saat|ketika|karena|sebab)\s+", re.IGNORECASE)
"""Between an actor and a trigger these open a clause whose actor stands in the one before; it can do without."""
_MEASURE = re.compile(r"\b(?:detik|menit|jam|hari|pekan|minggu|bulan|tahun|dekade|abad)\s*$", re.IGNORECASE)
"""A measure of time at the end: "berlangsung empat hari setelah …" must not become "berlangsung empat hari"."""
_EDGES = " \t\r\n,;.-–—"
_JOINT = re.compile(r"(?:dan|serta|atau|lalu|kemudian|juga)\s+", re.IGNORECASE)
"""Words that only join the clause to the one before."""


def _core(event: EventReport, sentence: Span) -> Span:
    """Return the stretch from the first to the last of trigger, actors and place that stand in the sentence."""
    named = (*event.agent, *event.patient, *((event.place,) if event.place else ()))
    spans = [event.span, *(one.span for one in named if one.span is not None and sentence.covers(one.span))]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _last_end(pattern: re.Pattern[str], text: str, start: int, end: int) -> int | None:
    """Return where the last match between two offsets ends."""
    return max((match.end() for match in pattern.finditer(text, start, end)), default=None)


def clause_span(document: Document, event: EventReport) -> Span:
    """Return the clause around an event's trigger, its actors and place included where they stand in the sentence."""
    text = document.article.text
    sentence = event.sentence or event.span
    core = _core(event, sentence)
    if own := _last_end(_CONJOINED, text, core.start, event.span.start):
        core = Span(own, core.end)
    start = max((match.end() for match in _OPENS.finditer(text, sentence.start, core.start)), default=sentence.start)
    closes = (match.start() for match in _CLOSES.finditer(text, core.end, sentence.end))
    end = next((at for at in closes if not _MEASURE.search(text, core.end, at)), sentence.end)
    if joint := _JOINT.match(text, start, core.start):
        start = joint.end()
    return _without_open_bracket(text, trimmed(text, start, end, _EDGES) or core)


def _without_open_bracket(text: str, span: Span) -> Span:
    """Begin after a bracket that is closed and not opened inside, end before one that is opened and not closed."""
    start, end = span.start, span.end
    closed = text.find(")", start, end)
    if closed >= 0 and text.find("(", start, closed) < 0:
        start = closed + 1
    opened = text.rfind("(", start, end)
    if opened > start and text.find(")", opened, end) < 0:
        end = opened
    return trimmed(text, start, end, _EDGES) or span


def shortened(text: str, limit: int) -> str:
    """Return the text on one line, cut at a word where it is longer than `limit` characters."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    head, space, _ = line[:limit].rpartition(" ")
    return (head if space else line[:limit]).rstrip(" ,;:") + " …"
