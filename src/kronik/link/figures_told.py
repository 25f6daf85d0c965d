"""The figures that the articles of a story tell, each with what it measures, who says it, and when."""

import datetime as dt
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kronik.link.conflicts import Utterance
from kronik.link.content import Content, Reader
from kronik.link.days import anchor_days
from kronik.link.figure_topics import Topic, topic_of
from kronik.link.figure_values import Value, agree, value_of
from kronik.link.identity import Identities
from kronik.link.moments import Moment, moment_of
from kronik.link.origins import Origins
from kronik.link.source_names import is_medium
from kronik.link.support import carrier
from kronik.records.article import ArticleId, BlockRole
from kronik.records.facts import Document, Figure, Quantity, Statement
from kronik.records.span import Span
from kronik.records.story import Carrier
from kronik.timex import days_of

BACKGROUND_DAYS = 30
"""Days before its article from which what a sentence dates is background; tolls of one happening are told for weeks."""


@dataclass(frozen=True, slots=True)
class Told:
    """One figure of one article."""

    figure: Figure
    place: int
    """The article's place in the story."""
    topic: Topic
    value: Value
    carrier: Carrier
    words: str
    """As the article writes it, with digits."""
    voice: str | None
    """Key of who says it; None where the article tells it itself."""
    name: str | None
    """Of the voice."""
    moment: Moment | None
    statement: str | None
    """Id of the occurrence that says it."""
    content: Content
    """Of its sentence."""

    @property
    def order(self) -> tuple[int, Span]:
        """Where it stands in the story."""
        return self.place, self.carrier.span


def figure_words(quantity: Quantity, text: str) -> str:
    """Return a figure as the article writes it, with digits before it where it is spelt out: "7 (tujuh orang)"."""
    words = " ".join(quantity.span.cut(text).split())
    if any(sign.isdigit() for sign in words):
        return words
    value = int(quantity.value) if quantity.value == int(quantity.value) else quantity.value
    return f"{value} ({words})"


class _Saids:
    """Knows which statement of a document holds a passage, and of which occurrence it is a report."""

    def __init__(self, document: Document, occurrences: Mapping[tuple[ArticleId, str], str]) -> None:
        self._article = document.article.id
        self._spans = sorted((span, one.id) for one in document.statements for span in one.spans)
        self._by_id = {one.id: one for one in document.statements}
        self._occurrences = occurrences

    def holding(self, span: Span) -> Statement | None:
        """Return the innermost statement that holds a passage."""
        at = bisect_right(self._spans, span.start, key=lambda one: one[0].start)
        holding = [one for one in self._spans[:at] if one[0].covers(span)]
        return self._by_id[min(holding, key=lambda one: (len(one[0]), one[0]))[1]] if holding else None

    def occurrence(self, statement: Statement) -> str | None:
        """Return the id of the occurrence that the statement reports."""
        return self._occurrences.get((self._article, statement.id))


@dataclass(frozen=True, slots=True)
class _Page:
    """A document of the story, with what reads it."""

    document: Document
    place: int
    reader: Reader
    saids: _Saids
    reference: dt.date | None
    """The latest day of the story, for articles without one."""

    def is_background(self, sentence: Span) -> bool:
        """Tell whether a sentence dates what it tells long before the article: a disaster of another year."""
        anchor = anchor_days(self.document.article)
        day = anchor[0] if anchor else self.reference
        if day is None:
            return False
        told = (days_of(time.value) for time in self.document.times if sentence.covers(time.span))
        return any(days is not None and (day - days[1]).days > BACKGROUND_DAYS for days in told)


def _told_on(page: _Page, identities: Identities, origins: Origins) -> Iterator[Told]:
    article = page.document.article
    moment = moment_of(article)
    for figure in page.document.figures:
        topic = topic_of(article.text, figure)
        if topic is None or page.is_background(figure.sentence):
            continue
        span = figure.quantity.span
        said = page.saids.holding(span)
        speaker = said.speaker if said and said.speaker and not is_medium(said.speaker.name) else None
        yield Told(
            figure,
            page.place,
            topic,
            value_of(figure.quantity),
            carrier(origins, article.id, span, figure.id),
            figure_words(figure.quantity, article.text),
            identities.key(article.id, speaker),
            speaker.name if speaker else None,
            moment,
            page.saids.occurrence(said) if said else None,
            page.reader.read([figure.sentence]),
        )


def _plain(told: Sequence[Told]) -> list[Told]:
    """Return what one article tells as one voice of one thing, where it is plain: one value, or that of the headline.

    Others count parts or places. The headline shortens ("Empat Warga" for "sedikitnya empat orang"), so it is kept
    only where the body does not tell the figure.
    """
    now = [one for one in told if not one.figure.former]
    headline = [one for one in now if one.figure.block is BlockRole.HEADLINE]
    total = now if all(agree(now[0].value, one.value) for one in now) else []
    if not total and headline:
        total = [one for one in now if agree(one.value, headline[0].value)]
    body = [one for one in total if one.figure.block is not BlockRole.HEADLINE]
    return [*(one for one in told if one.figure.former), *(body or total)]


def told_figures(
    documents: Sequence[tuple[Document, Reader]],
    utterances: Iterable[Utterance],
    identities: Identities,
    origins: Origins,
) -> dict[Topic, list[Told]]:
    """Return the comparable figures of a story by what they measure, in order of the story.

    `documents` come in that order. Topics of one unit and noun are one, by their first words.
    """
    occurrences = {
        (said.document.article.id, said.statement.id): one.occurrence.id for one in utterances for said in one.said
    }
    anchors = [anchor[0] for document, _ in documents if (anchor := anchor_days(document.article))]
    reference = max(anchors, default=None)
    found: defaultdict[tuple[str, str], defaultdict[tuple[int, str | None], list[Told]]]
    found = defaultdict(lambda: defaultdict(list))
    for place, (document, reader) in enumerate(documents):
        page = _Page(document, place, reader, _Saids(document, occurrences), reference)
        for told in _told_on(page, identities, origins):
            found[told.topic.unit, told.topic.of][place, told.voice].append(told)
    kept: dict[Topic, list[Told]] = {}
    for _, by_voice in sorted(found.items()):
        plain = sorted((one for told in by_voice.values() for one in _plain(told)), key=lambda one: one.order)
        if plain:
            kept[plain[0].topic] = plain
    return kept
