"""What happened, as the article reports it."""

from collections.abc import Sequence

from kronik.annotate.cast import Cast
from kronik.annotate.events.answers import with_answered
from kronik.annotate.events.candidates import Reading, find_candidates
from kronik.annotate.events.counts import counts_of
from kronik.annotate.events.fillers import short_name
from kronik.annotate.events.happenings import Happening, join
from kronik.annotate.events.sameness import introduced, with_roles_known
from kronik.annotate.events.worth import choose
from kronik.annotate.syntax import Parse
from kronik.ids import content_id
from kronik.records.article import Article
from kronik.records.facts import ActorType, EventReport, Named, Quantity, Statement, TimeExpression

LONGEST_SENTENCE_TOKENS = 400
"""Tokens of the longest sentence that is read; longer runs are lists or broken markup, and cost more than their length.

Of 12,000 sentences of random news articles the longest had about 100 words.
"""


def find_events(
    article: Article,
    parses: Sequence[Parse],
    cast: Cast,
    times: Sequence[TimeExpression],
    statements: Sequence[Statement],
) -> tuple[EventReport, ...]:
    """Return the event reports of the article in text order: one for each happening worth telling."""
    chosen = choose(find_happenings(article, parses, cast, times, statements))
    counted = counts_of(article.text, chosen)
    return tuple(_report(article, happening, counted.get(number, ())) for number, happening in enumerate(chosen))


def find_happenings(
    article: Article,
    parses: Sequence[Parse],
    cast: Cast,
    times: Sequence[TimeExpression],
    statements: Sequence[Statement],
) -> tuple[Happening, ...]:
    """Return every happening that the article mentions, worth telling or not."""
    reading = Reading(article, cast, times, statements)
    short = tuple(parse for parse in parses if len(parse.tokens) <= LONGEST_SENTENCE_TOKENS)
    candidates = with_roles_known(tuple(find_candidates(reading, short)), introduced(reading, short))
    candidates = tuple(with_answered(candidates, statements))
    bodies = [one for one in cast.actors if one.type is ActorType.ORGANISATION]
    bodies.sort(key=lambda one: (-len(one.mentions), one.mentions[0]))
    called = [(one, one.mentions[0].cut(article.text)) for one in bodies]
    return join(candidates, [Named(short_name(one.name, mention), one.id) for one, mention in called])


def _report(article: Article, happening: Happening, quantities: tuple[Quantity, ...]) -> EventReport:
    shown = happening.shown
    span, word = shown.trigger.own_span, shown.trigger.word
    return EventReport(
        id=content_id(article.id, "event", span.start, happening.type),
        span=span,
        trigger=span.cut(article.text),
        block=shown.role,
        type=happening.type,
        rule=f"{word.kind}: {' '.join(word.words)} ({word.frame})",
        modality=happening.modality,
        agent=happening.agent,
        patient=happening.patient,
        date=happening.date,
        place=happening.place,
        quantities=quantities,
        sentence=shown.trigger.parse.span,
    )
