"""What a reader is shown of a story, in order, before it is laid out as text or Markdown."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kronik.chronicle.render_days import day_text, range_text
from kronik.chronicle.render_places import Places, plain_label
from kronik.chronicle.render_words import Words, words_of
from kronik.lang.wording import wording_of
from kronik.records.article import Article, ArticleId
from kronik.records.chronicle import Chronicle, Entry, StoryChronicle
from kronik.records.facts import StatementKind
from kronik.records.story import Carrier, Conflict, ConflictSide, OccurrenceKind, Update

MAX_LINE_CHARS = 120
"""Characters of a statement in the order of time: two lines beside the day in 80 columns."""


class Tone(StrEnum):
    """What a part of a line is, from which each output picks its look."""

    PLAIN = "plain"
    STRONG = "strong"
    REFERENCE = "reference"
    NOTE = "note"
    ALARM = "alarm"


@dataclass(frozen=True, slots=True)
class Part:
    """Words of one tone; a reference stays on one line."""

    tone: Tone
    text: str
    """As it stands on the page: not yet made safe for display."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a section: a lead (day, name) beside its body, and where it comes from below."""

    lead: str | None
    body: tuple[Part, ...]
    foot: tuple[Part, ...] = ()
    level: int = 0
    """0, or 1 for a row under the one before, which has no lead."""


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a heading; never empty."""

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class StoryView:
    """A story ready to be laid out."""

    title: str
    days: str
    counts: str
    sections: tuple[Section, ...]


def _plain(text: str) -> Part:
    return Part(Tone.PLAIN, text)


def _strong(text: str) -> Part:
    return Part(Tone.STRONG, text)


def _note(text: str) -> Part:
    return Part(Tone.NOTE, text)


def _references(carriers: Iterable[Carrier], places: Places) -> tuple[Part, ...]:
    return tuple(Part(Tone.REFERENCE, reference) for reference in places.references(carriers))


def _is_own(names: Sequence[str], articles: Iterable[ArticleId], places: Places) -> bool:
    """Tell whether the sources are the outlets of the articles: naming them would repeat the references."""
    own = {plain_label(places.articles[article]).casefold() for article in articles if article in places.articles}
    return {name.casefold() for name in names} == own


def _sources(number: int | None, names: Sequence[str], carriers: Iterable[Carrier], places: Places) -> tuple[Part, ...]:
    """Return how many sources stand behind a line, and which, where references or the head do not say it already."""
    if places.one_source:
        return ()
    articles = {carrier.article for carrier in carriers}
    words = places.words
    own = _is_own(names, articles, places)
    if len(articles) == 1:
        return (_note(f"· {words.source_is} {', '.join(names)}"),) if names and not own else ()
    counted = words.unsure_here if number is None else words.count(number, words.source)
    named = names and not own and number is not None
    return (_note(f"· {counted}: {', '.join(names)}" if named else f"· {counted}"),)


def _entry_sources(entry: Entry, places: Places) -> tuple[Part, ...]:
    """Return the sources of an entry; those in its `via` chain and in the values of a figure are named there."""
    if len(entry.values) > 1 or (entry.sources and set(entry.sources) <= set(entry.via)):
        return ()
    announced = set(entry.announced_by)
    telling = [carrier for carrier in entry.carried_by if carrier not in announced]
    return _sources(entry.independent_sources, entry.sources, telling, places)


def _status(entry: Entry, words: Words) -> tuple[Part, ...]:
    told = words.statuses.get(entry.status)
    return (Part(Tone.ALARM, f"· {told}"),) if told else ()


def _foot(entry: Entry, places: Places) -> tuple[Part, ...]:
    note = (_note(f"({entry.day_note})"),) if entry.day_note else ()
    announced = set(entry.announced_by)
    telling = _references((one for one in entry.carried_by if one not in announced), places)
    plans = _references(entry.announced_by, places)
    announcing = (_note(f"· {places.words.announced}"), *plans) if plans else ()
    return (*note, *telling, *_entry_sources(entry, places), *announcing, *_status(entry, places.words))


def _source_rows(story: StoryChronicle, places: Places) -> Iterator[Row]:
    for source in story.sources:
        labels = ", ".join(places.label(article) for article in source.articles)
        own = _is_own((source.name,), source.articles, places) and labels == source.name
        yield Row(source.name, (_note(places.words.own_report) if own else _plain(labels),))


def _unsure_articles(story: StoryChronicle) -> frozenset[ArticleId]:
    """Return the articles of which some line's source cannot be told."""
    carriers = (carrier for entry in story.entries for carrier in entry.carried_by)
    return frozenset(carrier.article for carrier in carriers if carrier.source is None)


def _article_row(article: Article, places: Places, *, unsure: bool) -> Row:
    title = _plain(article.title.value) if article.title else _note(article.capture.file)
    where = article.capture.url or article.capture.file
    foot = [_note(where)]
    if article.published:
        foot.append(_note(f"· {places.words.published} {day_text(article.published.value, places.words)}"))
    if unsure:
        foot.append(_note(f"· {places.words.source_unsure}"))
    return Row(places.label(article.id), (title,), tuple(foot))


def _article_rows(story: StoryChronicle, places: Places) -> Iterator[Row]:
    unsure = _unsure_articles(story)
    return (_article_row(article, places, unsure=article.id in unsure) for article in story.articles)


def _line(entry: Entry) -> str:
    """Return the entry's line; long words of a statement are cut here and stand in full under their speaker."""
    if entry.kind is not OccurrenceKind.STATEMENT or len(entry.text) <= MAX_LINE_CHARS:
        return entry.text
    cut = entry.text[:MAX_LINE_CHARS].rsplit(" ", 1)[0].rstrip(" ,;:.") + " …"
    return cut + "”" * (cut.count("“") - cut.count("”"))


def _stands_in_time(entry: Entry) -> bool:
    """Tell whether an entry has a line in the order of time: not what a speaker goes on to say, nor nobody's words."""
    aside = entry.goes_on or entry.speaker is None
    several = len({carrier.article for carrier in entry.carried_by}) > 1
    return entry.kind is not OccurrenceKind.STATEMENT or several or not aside


def _event_rows(story: StoryChronicle, places: Places) -> Iterator[Row]:
    """Return what is dated, in order of time; of statements those that open an occasion or are carried by several."""
    dated = (entry for entry in story.entries if entry.day is not None and _stands_in_time(entry))
    return (Row(day_text(entry.day, places.words), (_plain(_line(entry)),), _foot(entry, places)) for entry in dated)


def _undated_rows(story: StoryChronicle, places: Places) -> Iterator[Row]:
    """Return what happened on no day that is told; statements without a day stand under their speakers."""
    undated = (one for one in story.entries if one.day is None and one.kind is not OccurrenceKind.STATEMENT)
    return (Row(None, (_plain(entry.text),), _foot(entry, places), 1) for entry in undated)


def _said_row(entry: Entry, places: Places) -> Row:
    how = wording_of(places.words.language).polarities.get(entry.polarity) if entry.polarity else None
    direct = entry.quotation is StatementKind.DIRECT
    words = f"“{entry.quote}”" if direct and entry.quote else entry.quote or entry.text
    body = (_note(f"({how})"), _plain(words)) if how and entry.quote else (_plain(words),)
    foot = [_note(f"{day_text(entry.day, places.words)} ·")] if entry.day else []
    if entry.via:
        foot.append(_note(f"{places.words.via} {' › '.join(entry.via)} ·"))
    return Row(None, body, (*foot, *_foot(entry, places)), 1)


def _said_rows(story: StoryChronicle, places: Places) -> Iterator[Row]:
    """Gather the statements by speaker: who is carried by most articles first, nobody named last."""
    speakers: dict[str, list[Entry]] = {}
    for entry in story.entries:
        if entry.kind is OccurrenceKind.STATEMENT:
            speakers.setdefault(entry.speaker_id or entry.speaker or "", []).append(entry)
    for _, said in sorted(speakers.items(), key=_speaker_order):
        yield Row(None, (_strong(said[0].speaker or wording_of(places.words.language).nobody),))
        yield from (_said_row(entry, places) for entry in said)


def _speaker_order(speaker: tuple[str, list[Entry]]) -> tuple[bool, int, int, str, str]:
    key, said = speaker
    articles = {carrier.article for entry in said for carrier in entry.carried_by}
    return not key, -len(articles), -len(said), said[0].speaker or "", key


def _value(value: str, about: str, words: Words) -> str:
    return day_text(value, words) if about == "day" else value


def _side_row(side: ConflictSide, conflict: Conflict, places: Places) -> Row:
    told = _value(side.value, conflict.about, places.words)
    value = _plain(told) if conflict.about == "happened" else _strong(told)
    named = tuple(dict.fromkeys(carrier.source for carrier in side.carried_by if carrier.source))
    foot = (
        *_references(side.carried_by, places),
        *_sources(side.independent_sources, named, side.carried_by, places),
    )
    return Row(None, (value,), foot, 1)


def _conflict_rows(story: StoryChronicle, places: Places) -> Iterator[Row]:
    for conflict in story.conflicts:
        about = places.words.conflicts.get(conflict.about, conflict.about)
        yield Row(None, (Part(Tone.ALARM, conflict.topic), _note(f"({about})")))
        yield from (_side_row(side, conflict, places) for side in conflict.sides)


def _update_row(update: Update, places: Places) -> Iterator[Row]:
    yield Row(None, (_strong(update.about), _note(f"· {update.source}")))
    for value in update.values:
        day = (_note(f"{day_text(value.as_of, places.words)} ·"),) if value.as_of else ()
        yield Row(None, (_strong(value.value),), (*day, *_references(value.carried_by, places)), 1)


def _update_rows(story: StoryChronicle, places: Places) -> Iterator[Row]:
    for update in story.updates:
        yield from _update_row(update, places)


def _doubt_rows(story: StoryChronicle, places: Places) -> Iterator[Row]:
    for article, sentence in story.doubts:
        yield Row(None, (_strong(f"{places.label(ArticleId(article))}:"), _plain(sentence)))


def _counts(story: StoryChronicle, words: Words) -> str:
    outlets = {article.outlet.value.casefold() for article in story.articles if article.outlet}
    counted = words.count(len(story.articles), words.article)
    if outlets:
        counted += f" {words.in_outlets} {words.count(len(outlets), words.outlet)}"
    number = story.independent_sources
    return f"{counted} · {words.unsure if number is None else words.count(number, words.independent_source)}"


def story_view(story: StoryChronicle, words: Words) -> StoryView:
    """Arrange one story for the reader."""
    places = Places.of(story, words)
    sections = (
        (words.sources, _source_rows(story, places)),
        (words.articles, _article_rows(story, places)),
        (words.happened, _event_rows(story, places)),
        (words.undated, _undated_rows(story, places)),
        (words.said, _said_rows(story, places)),
        (words.disputed, _conflict_rows(story, places)),
        (words.updated, _update_rows(story, places)),
        (words.doubts, _doubt_rows(story, places)),
    )
    filled = ((heading, tuple(rows)) for heading, rows in sections)
    return StoryView(
        story.title or "—",
        range_text(story.first, story.last, words),
        _counts(story, words),
        tuple(Section(heading, rows) for heading, rows in filled if rows),
    )


def views(chronicle: Chronicle) -> Iterator[StoryView]:
    """Arrange each story in the chronicle's language."""
    words = words_of(chronicle.language)
    return (story_view(story, words) for story in chronicle.stories)
