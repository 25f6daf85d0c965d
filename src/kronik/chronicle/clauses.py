"""The shortest passage of a sentence that tells an event and can stand alone."""

import re
from collections.abc import Iterable, Iterator

from kronik.lang.id.linking import (
    APPOSING_WORDS,
    CLAUSE_CONJUNCTIONS,
    JOINTS,
    LOOSE_ENDS,
    SUBJECTLESS_CONJUNCTIONS,
    SUBORDINATORS,
    TIME_UNITS,
)
from kronik.records.facts import Document, EventReport, Modality
from kronik.records.span import Span, trimmed

MAX_CLAUSE_CHARS = 160
"""Two lines of a terminal; a longer clause is cut at a word, marked with an ellipsis."""


def _any(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(words)})"


_CONJUNCTIONS = _any(CLAUSE_CONJUNCTIONS)
_OPENS = re.compile(
    rf"[,;:]\s+(?!{_any(APPOSING_WORDS)}\b)|[.!?]\s+|\s[–—-]\s+|[\"“”]|\b(?:{_CONJUNCTIONS}|bahwa)\s+",
    re.IGNORECASE,
)
"""After these a clause may begin. Not after "untuk", "dan", "yang": what stands before may deny or plan the act."""
_CLOSES = re.compile(
    rf"[,;:](?=\s)|[.!?](?=\s|$)|\s[–—-]\s|[\"“”]|\s{_CONJUNCTIONS}\s",
    re.IGNORECASE,
)
"""Before these a clause may end."""
_CONJOINED = re.compile(rf",\s+{_any(SUBJECTLESS_CONJUNCTIONS)}\s+", re.IGNORECASE)
"""Between an actor and a trigger these open a clause whose actor stands in the one before; it can do without."""
_APPOSED = re.compile(r",\s+[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){0,5}(?=,\s)")
"""A name between commas, which goes with the one before it."""
_SUBORDINATE = re.compile(rf"{_any(SUBORDINATORS)}\s", re.IGNORECASE)
_MEASURE = re.compile(rf"\b{_any(TIME_UNITS)}\s*$", re.IGNORECASE)
"""A measure of time at the end: "berlangsung empat hari setelah …" must not become "berlangsung empat hari"."""
_LOOSE = re.compile(rf"\s{_any(LOOSE_ENDS)}\W*$")
"""A word at the end that leads on to what was cut off."""
_EDGES = " \t\r\n,;.-–—"
_JOINT = re.compile(rf"{_any(JOINTS)}\s+", re.IGNORECASE)
"""Words that only join the clause to the one before."""


def _core(text: str, event: EventReport, sentence: Span) -> Span:
    """Return the stretch from the first to the last of trigger, actors and place that stand in the sentence.

    The place belongs to it only where no other clause begins before it.
    """
    named = [one.span for one in (*event.agent, *event.patient) if one.span is not None]
    spans = [event.span, *(span for span in named if sentence.covers(span))]
    core = Span(min(span.start for span in spans), max(span.end for span in spans))
    place = event.place.span if event.place else None
    if place is None or place.start < core.end or not sentence.covers(place):
        return core
    return core if _CLOSES.search(text, core.end, place.start) else Span(core.start, place.end)


def _start(document: Document, core: Span, sentence: Span) -> int:
    """Return where the clause begins; a comma between a title and its name ("Menteri X, Ida Berg, …") opens none."""
    text = document.article.text
    opens = sorted({match.end() for match in _OPENS.finditer(text, sentence.start, core.start)} | {sentence.start})
    while len(opens) > 1 and opens[-1] == core.start and _is_apposed(document, core.start, opens[-2]):
        opens.pop()
    return opens[-1]


def _is_apposed(document: Document, start: int, before: int) -> bool:
    """Tell whether a name at `start`, after a comma, belongs to a noun that stands from `before` on."""
    text = document.article.text
    actor = next((one for one in document.actors if any(span.start == start for span in one.mentions)), None)
    if actor is None:
        return False
    end = next(span.end for span in actor.mentions if span.start == start)
    title = text[before:start].rstrip(" ,").casefold()
    return text[end : end + 1] == "," or any(role and title.endswith(role.casefold()) for role in actor.roles)


def _closes(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where the clause may end; not at the commas around "Kabupaten X" in "Desa Y, Kabupaten X, …"."""
    after = start
    for match in _CLOSES.finditer(text, start, end):
        if match.start() < after:
            continue
        if apposed := _APPOSED.match(text, match.start(), end):
            after = apposed.end() + 1
            continue
        yield match.start()


def is_subordinate(document: Document, clause: Span) -> bool:
    """Tell whether a clause depends on another ("Sebelum bertolak ke …")."""
    return bool(_SUBORDINATE.match(document.article.text, clause.start))


def _last_end(pattern: re.Pattern[str], text: str, start: int, end: int) -> int | None:
    """Return where the last match between two offsets ends."""
    return max((match.end() for match in pattern.finditer(text, start, end)), default=None)


def clause_span(document: Document, event: EventReport) -> Span:
    """Return the clause around an event's trigger, its actors and place included where they stand in the sentence.

    A long one begins with its first actor: what only leads up to it ("Rekaman itu menunjukkan …") would push the
    trigger out of the line. Where the event is not told outright, the words before may deny or plan it, and stay.
    """
    text = document.article.text
    sentence = event.sentence or event.span
    core = _core(text, event, sentence)
    if own := _last_end(_CONJOINED, text, core.start, event.span.start):
        core = Span(own, core.end)
    start = _start(document, core, sentence)
    end = next(
        (at for at in _closes(text, core.end, sentence.end) if not _MEASURE.search(text, core.end, at)), sentence.end
    )
    if (
        end - start > MAX_CLAUSE_CHARS
        and event.modality is Modality.ACTUAL
        and not _is_apposed(document, core.start, start)
    ):
        start = core.start
    if joint := _JOINT.match(text, start, core.start):
        start = joint.end()
    if loose := _LOOSE.search(text, core.end, end):
        end = loose.start()
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
    return _LOOSE.sub("", head if space else line[:limit]).rstrip(" ,;:") + " …"
