"""A chronicle made from linked stories."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace

from kronik.chronicle.counts import figure_entry
from kronik.chronicle.desk import Desk
from kronik.chronicle.doings import Sayings, event_line, without_repeats
from kronik.chronicle.sayings import is_only_headline, statement_entry
from kronik.lang.wording import Wording, wording_of
from kronik.records.article import ArticleId
from kronik.records.chronicle import Chronicle, Entry, StoryChronicle
from kronik.records.facts import Document
from kronik.records.span import Span
from kronik.records.story import Linked, OccurrenceKind, Story
from kronik.timex import days_of

_KINDS = {OccurrenceKind.EVENT: 0, OccurrenceKind.FIGURE: 1, OccurrenceKind.STATEMENT: 2}
"""Order of entries that share a day and a place."""


def _statements(story: Story, desk: Desk) -> Iterator[Entry]:
    """Yield the lines of statements; one that stands in headlines alone only where its speaker says nothing else."""
    entries = [statement_entry(one, desk) for one in story.occurrences if one.kind is OccurrenceKind.STATEMENT]
    told = {entry.speaker_id for entry in entries if not is_only_headline(entry, desk)}
    for entry in entries:
        if not is_only_headline(entry, desk) or entry.speaker_id not in told:
            yield entry


def _entries(story: Story, desk: Desk) -> Iterator[Entry]:
    sayings = Sayings(desk.documents())
    events = (one for one in story.occurrences if one.kind is OccurrenceKind.EVENT)
    yield from without_repeats(line for event in events if (line := event_line(event, sayings, desk)) is not None)
    yield from _statements(story, desk)
    for occurrence in story.occurrences:
        if occurrence.kind is OccurrenceKind.FIGURE and (entry := figure_entry(occurrence, desk)) is not None:
            yield entry


def _order(entry: Entry, desk: Desk) -> tuple[dt.date, dt.date, int, Span, int, str]:
    first = entry.carried_by[0]
    days = days_of(entry.day) or (dt.date.max, dt.date.max)
    return *days, desk.places[first.article], first.span, _KINDS[entry.kind], entry.id


def _story(story: Story, documents: Mapping[ArticleId, Document], wording: Wording) -> StoryChronicle:
    desk = Desk(story, documents, wording)
    entries = tuple(sorted(_entries(story, desk), key=lambda entry: _order(entry, desk)))
    shown = {entry.id for entry in entries}
    articles = tuple(documents[article].article for article in story.articles)
    return StoryChronicle(
        story.id,
        story.title,
        articles,
        story.first,
        story.last,
        story.independent_sources,
        story.sources,
        entries,
        tuple(
            replace(conflict, occurrences=tuple(key for key in conflict.occurrences if key in shown))
            for conflict in story.conflicts
        ),
        story.updates,
        tuple((article.id, doubt) for article in articles for doubt in article.doubts),
    )


def build_chronicle(linked: Linked, language: str) -> Chronicle:
    """Write each story's entries in the language (`en` or `id`)."""
    documents = {document.article.id: document for document in linked.documents}
    wording = wording_of(language)
    return Chronicle(language, tuple(_story(story, documents, wording) for story in linked.stories), linked.lineage)
