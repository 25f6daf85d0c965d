"""When an article was published, and the day that its relative dates count from."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kronik.annotate.times.compose import Mention
from kronik.annotate.times.meaning import Between, Moment, Months, Shift, Years
from kronik.annotate.times.names import DayRule
from kronik.annotate.times.values import day_of
from kronik.annotate.times.years import NEWS_DAYS, SEARCH_YEARS, dates_around, nearest_date
from kronik.records.article import Article, Found
from kronik.records.span import Span
from kronik.timex import days_of

MONTHS_AWAY_DAYS = 75
"""A stamp further than this, in days, from every day that the story tells is not its own: "months away" in the
definitions; reports on a trial or a match name days up to two months back."""
_ADDRESS = re.compile(r"(?<!\d)((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)")
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
"""A year outside is a slip of the pen, not the day of a page."""
UTC = "+00:00"
WIB = dt.timedelta(hours=7)
LOCAL_LANGUAGE = "id"
"""Language whose newsrooms count their days in WIB, WITA or WIT, never in UTC."""
LEAD_SENTENCES = 4
"""Sentences from the top in which a date without weekday may be that of the news; further down it is background."""
NEXT_YEARS = 1
"""A year told without doubt settles that of a weekday with day and month if it is the same or the one after."""


@dataclass(frozen=True, slots=True)
class _Told:
    """The days that a story tells, before it is known from which day it counts."""

    full: tuple[tuple[dt.date, Span], ...]
    """Complete dates that may be those of the news."""
    news: tuple[tuple[dt.date, Span], ...]
    """Those among them that stand with a weekday that fits, or in figures, as the days of the news do."""
    open: tuple[tuple[Moment, Span], ...]
    """Weekday with day and month, the year not told."""
    since: tuple[dt.date, ...]
    """Complete dates after "sejak", which may lie far back: they only tell the year of a weekday with its date."""
    latest_year: int | None
    """The latest year told with a month."""
    bare_year: int | None
    """The latest year told alone, as one that is over."""


@dataclass(frozen=True, slots=True)
class _Claim:
    """A day that the page, or who handed it in, says is the day of publication."""

    found: Found[str]
    day: dt.date
    name: str
    """How a doubt calls it."""
    given: bool = False
    """True for metadata, which only a complete date can bring into doubt."""


def _day(value: str | None) -> dt.date | None:
    days = days_of(value[:10]) if value else None
    return days[0] if days and days[0] == days[1] else None


def _past_years(mentions: Sequence[Mention]) -> Iterator[int]:
    """Yield the years told alone that are over."""
    for mention in mentions:
        if isinstance(mention.meaning, Years) and (mention.meaning.gone or mention.tense.past):
            yield mention.meaning.last


def _gather(mentions: Sequence[Mention]) -> _Told:
    full: list[tuple[dt.date, Span]] = []
    news: list[tuple[dt.date, Span]] = []
    unclear: list[tuple[Moment, Span]] = []
    years: list[int] = []
    since: list[dt.date] = []
    for mention in mentions:
        meaning = mention.meaning.last if isinstance(mention.meaning, Between) else mention.meaning
        if isinstance(meaning, Months) and meaning.year:
            years.append(meaning.year)
        elif isinstance(meaning, Moment) and meaning.day and meaning.month:
            date = day_of(meaning.year, meaning.month, meaning.day) if meaning.year else None
            if mention.birth:
                continue
            if date and mention.since and not mention.day_style:
                since.append(date)
                continue
            if date and _FIRST_YEAR <= date.year <= _LAST_YEAR:
                if mention.said or mention.day_style or mention.sentence < LEAD_SENTENCES:
                    full.append((date, mention.span))
                years.append(date.year)
                if mention.day_style and meaning.weekday in (None, date.weekday()):
                    news.append((date, mention.span))
            if meaning.year is None and meaning.weekday is not None and not meaning.eve:
                unclear.append((meaning, mention.span))
    return _Told(
        tuple(full),
        tuple(news),
        tuple(unclear),
        tuple(since),
        max(years, default=None),
        max(_past_years(mentions), default=None),
    )


def _is_to_come(mention: Mention) -> bool:
    """Tell whether the day may lie ahead of the story."""
    meaning = mention.meaning
    ahead = isinstance(meaning, Moment) and meaning.shift is Shift.NEXT
    return mention.tense.planned or mention.until or ahead


def _fitting(moment: Moment, near: dt.date) -> list[dt.date]:
    around = dates_around(near, moment.month or 0, moment.day or 0, SEARCH_YEARS)
    return [date for date in around if date.weekday() == moment.weekday]


def _near(moment: Moment, stamp: dt.date) -> dt.date | None:
    """Return the day that a weekday with day and month is, seen from the stamp; near it, the weekday may be wrong."""
    plain = nearest_date(stamp, dates_around(stamp, moment.month or 0, moment.day or 0, 1), None, planned=False)
    if plain and abs((plain - stamp).days) <= NEWS_DAYS:
        return plain
    return nearest_date(stamp, _fitting(moment, stamp), None, planned=False)


def _far_from_story(claim: _Claim, told: _Told) -> dt.date | None:
    """Return the nearest day of the news that the story tells, where even that is months away; None where not."""
    stamp = claim.day
    days = [date for date, _ in told.news]
    if not claim.given:
        days += [near for moment, _ in told.open if (near := _near(moment, stamp))]
    nearest = min(days, key=lambda date: (abs((date - stamp).days), date), default=None)
    return nearest if nearest and abs((nearest - stamp).days) > MONTHS_AWAY_DAYS else None


def _latest(told: _Told, before: dt.date | None) -> Found[str] | None:
    """Return the latest day that the story reports, from its complete dates and those that a weekday completes."""
    days = [entry for entry in told.news or told.full if before is None or entry[0] <= before]
    best = max(days, key=lambda entry: (entry[0], -entry[1].start), default=None)
    if best and not told.news and best[0].year < max(told.bare_year or 0, told.latest_year or 0):
        best = None  # a story that tells of a later year is not of that day
    found = Found(best[0].isoformat(), DayRule.REPORTED.value, best[1]) if best else None
    narrowed = [
        (date, span)
        for moment, span in told.open
        if (date := _narrowed(moment, best[0] if best else None, told, before))
    ]
    last = max(narrowed, key=lambda entry: (entry[0], -entry[1].start), default=None)
    if last and (best is None or last[0] > best[0]):
        return Found(last[0].isoformat(), DayRule.NARROWED.value, last[1])
    return found


def _is_near(moment: Moment, day: dt.date) -> bool:
    return any(abs((fit - day).days) <= NEWS_DAYS for fit in _fitting(moment, day))


def _narrowed(moment: Moment, near: dt.date | None, told: _Told, before: dt.date | None) -> dt.date | None:
    """Return the only day that fits weekday, day, month and what else the story tells; None where several do."""
    if near is None:
        near = next((day for day in told.since if _is_near(moment, day)), None)
    if near is not None:
        return nearest_date(
            near, [d for d in _fitting(moment, near) if abs(d.year - near.year) <= NEXT_YEARS], None, planned=True
        )
    if told.latest_year is None:
        return None
    start = day_of(told.latest_year, 1, 1)
    if start is None:
        return None
    fits = [
        d
        for d in _fitting(moment, start)
        if 0 <= d.year - told.latest_year <= NEXT_YEARS and (before is None or d <= before)
    ]
    return fits[0] if len(fits) == 1 else None


def _address_day(url: str | None) -> dt.date | None:
    match = _ADDRESS.search(url or "")
    return day_of(*(int(part) for part in match.groups())) if match else None


def _local_day(value: str, language: str | None, told: _Told) -> dt.date | None:
    """Return the day of an instant as its readers count it.

    An instant in UTC of a page in Indonesian is counted in WIB, unless the story tells the other day alone: some
    templates call local time UTC.
    """
    day = _day(value)
    if day is None or not value.endswith(UTC) or language != LOCAL_LANGUAGE:
        return day
    local = (dt.datetime.fromisoformat(value) + WIB).date()
    days = {date for date, _ in told.full}
    return day if day in days and local not in days else local


def _claims(article: Article, told: _Told) -> Iterator[_Claim]:
    """Yield what the page claims to be its day, most trusted first.

    A time that `read` found on the page is called by its rule, and is metadata where it stands in the markup alone; the
    stamp or address that it comes from does not speak a second time.
    """
    given = article.capture.published
    published = article.published or (Found(given, DayRule.GIVEN.value) if given else None)
    own = published is not None and published.rule != DayRule.GIVEN
    spoken = {published.value} if published and own else set()
    if published and (day := _local_day(published.value, article.language, told)):
        in_markup = published.source is not None and published.span is None
        name = f"The time of publication by {published.rule}" if own else "The given time of publication"
        yield _Claim(published, day, name, given=not own or in_markup)
    if article.printed and (day := _day(article.printed.value)) and article.printed.value not in spoken:
        stamp = Found(article.printed.value, DayRule.PRINTED.value, article.printed.span)
        yield _Claim(stamp, day, "The printed stamp")
    if (day := _address_day(article.capture.url)) and day.isoformat() not in spoken:
        yield _Claim(Found(day.isoformat(), DayRule.ADDRESS.value), day, "The date in the address")


def judged(article: Article, mentions: Sequence[Mention]) -> Article:
    """Return the article with `published` and `anchor_day` judged by what the story tells, and the doubts."""
    told = _gather(mentions)
    past = _gather([mention for mention in mentions if not _is_to_come(mention)])
    doubts: list[str] = []
    bound: dt.date | None = None
    for claim in _claims(article, told):
        nearest = _far_from_story(claim, told)
        if nearest is None:
            found = claim.found
            anchor = Found(claim.day.isoformat(), f"{DayRule.PUBLISHED}: {found.rule}", found.span)
            return replace(article, published=found, anchor_day=anchor, doubts=(*article.doubts, *doubts))
        seen = f"{claim.name} ({claim.found.value})"
        doubts.append(f"{seen} stands months away from every day that the story tells (nearest: {nearest}).")
        bound = min(bound, claim.day) if bound else claim.day
    anchor_day = _latest(past, bound) or _latest(replace(told, full=(), latest_year=past.latest_year), bound)
    kept = None if doubts else article.published
    return replace(article, published=kept, anchor_day=anchor_day, doubts=(*article.doubts, *doubts))
