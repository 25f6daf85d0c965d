"""The steps that turn an article into a document."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, takewhile

from kronik.annotate.cast import find_cast
from kronik.annotate.events import find_events
from kronik.annotate.figures import find_figures
from kronik.annotate.sentences import find_sentences
from kronik.annotate.statements import find_credits, find_statements
from kronik.annotate.syntax import Analyser
from kronik.annotate.times import find_times, lend_day
from kronik.records.article import Article, PageKind
from kronik.records.facts import Actor, ActorType, Document, EventReport, Statement, TimeExpression
from kronik.records.span import Span

Sentences = tuple[tuple[Span, int], ...]
"""Sentences in text order, each with the index of its block."""
ANNOTATED = "id"
"""The language whose articles are annotated; others keep their blocks and metadata."""


MAX_STORY_CHARS = 200_000
"""Code points of body and captions that are annotated; what goes beyond is no news report but a dump. The longest of
23,536 Indonesian news articles has 20,100; as many as this cost about eight seconds."""


def is_annotated(article: Article) -> bool:
    """Tell whether facts are read out of an article: a news report in Indonesian."""
    return article.language == ANNOTATED and article.kind.value is PageKind.REPORT


def annotate(article: Article, analyser: Analyser) -> Document:
    """Read times, actors, credits, statements, events and figures out of a report in Indonesian.

    An article in another language, or a page of another kind, is returned with its blocks and metadata and no
    annotation.
    """
    if not is_annotated(article):
        return Document(article)
    article, sentences = _within_bounds(article, find_sentences(article))
    article, times = find_times(article, sentences)
    return _told(article, sentences, times, analyser)


def annotate_with_loan(document: Document, day: str, lender: str, analyser: Analyser) -> Document:
    """Read a document's article again with an anchor day (ISO 8601) that the named sister article lends.

    Statements and events are read anew, because each takes its day from the time expressions of its own clause.
    """
    found = find_sentences(document.article) if is_annotated(document.article) else ()
    sentences = found[: len(document.sentences)]
    article, times = lend_day(document.article, sentences, document.times, day, lender)
    return _told(article, sentences, times, analyser) if sentences else replace(document, article=article)


def _within_bounds(article: Article, sentences: Sentences) -> tuple[Article, Sentences]:
    """Return the sentences up to `MAX_STORY_CHARS`, and the article with a doubt where that leaves some out."""
    chars = accumulate(len(span) for span, _ in sentences)
    kept = sum(1 for _ in takewhile(lambda total: total <= MAX_STORY_CHARS, chars))
    if kept == len(sentences):
        return article, sentences
    doubt = f"Too long for a news report: nothing beyond the first {MAX_STORY_CHARS:,} characters of the story is read."
    return replace(article, doubts=(*article.doubts, doubt)), sentences[:kept]


def _told(article: Article, sentences: Sentences, times: tuple[TimeExpression, ...], analyser: Analyser) -> Document:
    parses = analyser.parse(article, sentences)
    cast = find_cast(article, parses)
    article = replace(article, credits=find_credits(article, parses, cast))
    statements = find_statements(article, parses, cast, times)
    events = find_events(article, parses, cast, times, statements)
    actors = _actors(cast.actors, statements, events)
    figures = find_figures(article, sentences)
    return Document(article, tuple(span for span, _ in sentences), times, actors, statements, events, figures)


def _actors(
    named: Sequence[Actor], statements: Sequence[Statement], events: Sequence[EventReport]
) -> tuple[Actor, ...]:
    """Return the persons, bodies, states and places; names of other things only where a fact refers to them.

    Of 13 such names drawn at random from raw news 7 were read right; none is in the annotated articles.
    """
    told = {one.actor_id for said in statements for one in (said.speaker, said.addressee, *said.via) if one}
    told |= {one.actor_id for event in events for one in (*event.agent, *event.patient, event.place) if one}
    return tuple(actor for actor in named if actor.type is not ActorType.OTHER or actor.id in told)
