"""When a page of markup was published and changed: what its parts say, and whom to believe."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kronik.lang.web_metadata import CREATED_NAMES, EPOCH_NAMES, MODIFIED_NAMES, PUBLISHED_NAMES
from kronik.read.html.date_values import address_day, read_date
from kronik.read.html.date_zones import has_clock, settle_zones, zone_of
from kronik.read.html.head import Head, TimeTag
from kronik.read.html.json_ld import LdNode
from kronik.read.html.linearise import MAX_BREAKS
from kronik.read.rules import Rule
from kronik.records.article import Found

REBUILT_DAYS = 1
"""Days by which the markup may lie behind the printed stamp or the address and still mean the same publication."""
RANK = (
    Rule.JSON_LD,
    Rule.JSON_LD_ZONED,
    Rule.JSON_LD_BROKEN,
    Rule.META,
    Rule.META_ZONED,
    Rule.TIME_TAG,
    Rule.TIME_TAG_ZONED,
    Rule.STAMP,
    Rule.ADDRESS_DAY,
    Rule.HTMLDATE,
)
"""Who is believed first where nothing else decides."""
STAMPS = (Rule.TIME_TAG, Rule.TIME_TAG_ZONED, Rule.STAMP)
"""The stamp that readers see and the time element around it are one voice."""
PUBLISHED_WORDS = ("datepublished", "pubdate", "entry-date", "post-date", "published", "date-published")
MODIFIED_WORDS = ("datemodified", "updated", "modified", "date-modified", "entry-modified")
"""Properties and classes of time elements of an article's own; a list of other stories has times too."""


@dataclass(frozen=True, slots=True)
class PageDates:
    """Publication and last change, ISO 8601, with the rule and place of the voice that is believed."""

    published: Found[str] | None = None
    modified: Found[str] | None = None
    doubts: tuple[str, ...] = ()


def _family(voice: Found[str]) -> str:
    """Return what a voice is independent from the others as: JSON-LD and meta tags are filled by one template."""
    if voice.rule in STAMPS:
        return "stamp"
    return voice.rule if voice.rule in (Rule.ADDRESS_DAY, Rule.HTMLDATE) else "markup"


def _from_metas(head: Head, names: frozenset[str]) -> Iterator[Found[str]]:
    """Yield the date of the first tag of each name; further ones of a name belong to other stories."""
    seen: set[str] = set()
    times = {time.source for time in head.times}
    for meta in head.metas:
        if meta.name not in names or meta.name in seen or meta.source in times:
            continue
        seen.add(meta.name)
        if value := read_date(meta.content, epoch=meta.name in EPOCH_NAMES):
            yield Found(value, Rule.META, None, meta.source)


def _from_times(head: Head, words: Sequence[str]) -> Iterator[Found[str]]:
    for word in words:
        for time in head.times:
            if word in time.property.split() and (value := read_date(time.value)):
                yield Found(value, Rule.TIME_TAG, None, time.source)
                return


def _only_time(head: Head, changed: Found[str] | None) -> Iterator[Found[str]]:
    """Yield the date of the time elements where they all give one and the same, and none is that of a change."""
    dated = [(value, time) for time in head.times if (value := read_date(time.value))]
    if len({value for value, _ in dated}) == 1 and not any(_is_changed(time, changed) for _, time in dated):
        yield Found(dated[0][0], Rule.TIME_TAG, None, dated[0][1].source)


def _is_changed(time: TimeTag, changed: Found[str] | None) -> bool:
    """Tell whether a time element is by its class that of a change, or holds the printed stamp of one."""
    stamp = changed.span if changed else None
    holds = stamp is not None and stamp.start - MAX_BREAKS <= time.offset < stamp.end  # a line break may stand between
    return holds or not set(MODIFIED_WORDS).isdisjoint(time.property.split())


def _read(found: Found[str] | None) -> Iterator[Found[str]]:
    if found and (value := read_date(found.value)):
        yield Found(value, found.rule, found.span, found.source)


def _published_voices(head: Head, node: LdNode | None, changed: Found[str] | None) -> tuple[Found[str], ...]:
    voices = (*_read(node.published if node else None), *_from_metas(head, PUBLISHED_NAMES))
    return (*voices, *(list(_from_times(head, PUBLISHED_WORDS)) or _only_time(head, changed)))


def _created_voices(head: Head) -> tuple[Found[str], ...]:
    """Return when the page was begun: a voice only where none of publication speaks, a witness to its zone always."""
    return tuple(_from_metas(head, CREATED_NAMES))


def _modified_voices(head: Head, node: LdNode | None, changed: Found[str] | None) -> tuple[Found[str], ...]:
    own = _read(node.modified if node else None)
    named = tuple(_from_times(head, MODIFIED_WORDS))
    times = (time for time in head.times if not named and _is_changed(time, changed))
    shown = [Found(value, Rule.TIME_TAG, None, time.source) for time in times if (value := read_date(time.value))]
    return (*own, *_from_metas(head, MODIFIED_NAMES), *named, *shown)


def _day(voice: Found[str]) -> dt.date:
    return dt.date.fromisoformat(voice.value[:10])


def _strength(voice: Found[str]) -> tuple[int, int]:
    """Sort key: zone and clock time before clock time before day, then by rank."""
    precision = has_clock(voice.value) + bool(zone_of(voice.value))
    return -precision, RANK.index(Rule(voice.rule))


def _winning_day(voices: Sequence[Found[str]]) -> dt.date:
    families: dict[dt.date, set[str]] = {}
    for voice in voices:
        families.setdefault(_day(voice), set()).add(_family(voice))
    most = max(len(names) for names in families.values())
    tied = [voice for voice in voices if len(families[_day(voice)]) == most]
    first = _day(min(tied, key=lambda voice: RANK.index(Rule(voice.rule))))
    earlier = [_day(voice) for voice in tied if _family(voice) in ("stamp", Rule.ADDRESS_DAY)]
    rebuilt = [day for day in earlier if (first - day).days > REBUILT_DAYS]
    return min(rebuilt, default=first)


def _disagreement(voices: Sequence[Found[str]], best: Found[str]) -> Iterator[str]:
    told = {_day(best)}
    for voice in voices:
        if _day(voice) not in told:
            told.add(_day(voice))
            yield (
                f"The page gives two days of publication: {best.value} ({best.rule}) is used, "
                f"{voice.value} ({voice.rule}) is not."
            )


def _is_before(value: str, other: str) -> bool:
    """Tell whether a value is before another, as instants where both have a zone, else as far as both are precise."""
    if zone_of(value) and zone_of(other):
        return dt.datetime.fromisoformat(value) < dt.datetime.fromisoformat(other)
    same = min(len(value), len(other), 16)
    return value[:same] < other[:same]


def _judged_change(
    changes: Sequence[Found[str]], published: Found[str] | None
) -> tuple[Found[str] | None, tuple[str, ...]]:
    doubts: list[str] = []
    for change in changes:
        shown = f"The time of the last change {change.value} ({change.rule})"
        if published and _is_before(change.value, published.value):
            doubts.append(f"{shown} is before the publication {published.value} ({published.rule}) and is not used.")
        else:
            return change, tuple(doubts)
    return None, tuple(doubts)


def find_dates(  # noqa: PLR0913 - each voice is one argument
    head: Head,
    node: LdNode | None,
    url: str | None,
    printed: Found[str] | None,
    *,
    changed: Found[str] | None = None,
    guess: Callable[[], str | None] | None = None,
) -> PageDates:
    """Return publication and last change of a page.

    `node` is the page's own node of JSON-LD, `printed` its visible stamp, `changed` that of a change, `guess` htmldate
    on its source: it is asked only where nobody else names a day. The day that most independent voices name is that of
    publication; on a tie the earlier of markup and of stamp or address, if they are more than `REBUILT_DAYS` apart,
    else the first by `RANK`. Of the voices of that day the most precise is the answer.
    """
    early, late, begun = (
        _published_voices(head, node, changed),
        _modified_voices(head, node, changed),
        _created_voices(head),
    )
    day = address_day(url)
    stamps = tuple(stamp.value for stamp in (printed, changed) if stamp)
    shown = (*stamps, day) if day else stamps
    settled, doubts = settle_zones((*early, *late, *begun), shown)
    voices = list(settled[: len(early)] or settled[len(late) :])
    if printed:
        voices.append(Found(printed.value, Rule.STAMP, printed.span, printed.source))
    if day:
        voices.append(Found(day, Rule.ADDRESS_DAY))
    if not voices and guess and (guessed := guess()) and not (changed and changed.value.startswith(guessed)):
        voices.append(Found(guessed, Rule.HTMLDATE))
    best = None
    if voices:
        winner = _winning_day(voices)
        best = min((voice for voice in voices if _day(voice) == winner), key=_strength)
        doubts = (*doubts, *_disagreement(voices, best))
    changes = (*settled[len(early) : len(early) + len(late)], *([changed] if changed else []))
    modified, more = _judged_change(changes, best)
    return PageDates(best, modified, (*doubts, *more))
