"""Measures of one thing that differ between sources ("35 hektare lahan", "luas lahan itu 28 hektare")."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kronik.ids import content_id
from kronik.link.conflicts import Utterance, shown, speaker_name
from kronik.link.measures import Measure, read_measures
from kronik.link.occurrences import conflict_side, said_carrier
from kronik.link.origins import Origins
from kronik.link.support import carrier
from kronik.records.article import BODY_ROLES, ArticleId
from kronik.records.facts import Document
from kronik.records.span import Span
from kronik.records.story import Carrier, Conflict

MAX_RATIO = 3.0
"""Larger figure over smaller beyond which two measures are of different things, a part and the whole."""
ABOUT_RATIO = 1.1
"""The same up to which "sekitar 30 hektare" is 28."""
MAX_ARTICLES = 60
"""Articles that measure one kind of thing beyond which it is no single thing."""


@dataclass(frozen=True, slots=True)
class _Told:
    """One article's only measure of a thing."""

    measure: Measure
    carrier: Carrier
    occurrence: str | None
    """Of the statement that tells it."""
    words: str


def _statements(utterances: Iterable[Utterance]) -> Mapping[ArticleId, Sequence[tuple[Span, Utterance, int]]]:
    """Return for each article the spans of its statements in order, each with its place in its utterance."""
    found: defaultdict[ArticleId, list[tuple[Span, Utterance, int]]] = defaultdict(list)
    for utterance in utterances:
        for at, said in enumerate(utterance.said):
            found[said.document.article.id] += [(span, utterance, at) for span in said.statement.spans]
    return {article: sorted(spans, key=lambda found: found[0]) for article, spans in found.items()}


def _told(document: Document, measure: Measure, said: Sequence[tuple[Span, Utterance, int]], origins: Origins) -> _Told:
    words = " ".join(measure.span.cut(document.article.text).split())
    at = bisect_right(said, measure.span.start, key=lambda one: one[0].start) - 1
    if at >= 0 and said[at][0].covers(measure.span):
        _, utterance, place = said[at]
        one = utterance.said[place]
        name = speaker_name(utterance)
        return _Told(
            measure,
            said_carrier(origins, one),
            utterance.occurrence.id,
            f"{words} ({name})" if name else words,
        )
    return _Told(measure, carrier(origins, document.article.id, measure.span, None), None, words)


def _measures(document: Document) -> Iterator[Measure]:
    blocks = [block.span for block in document.article.blocks if block.role in BODY_ROLES]
    starts = [span.start for span in blocks]
    for sentence in document.sentences:
        at = bisect_right(starts, sentence.start) - 1
        if at >= 0 and blocks[at].covers(sentence):
            yield from read_measures(document.article.text, sentence)


def _is_one_thing(first: Measure, second: Measure) -> bool:
    """Tell whether one noun phrase begins with the other: "lahan", "lahan bakau"; not "lahan bakau", "lahan sawah"."""
    shorter, longer = sorted((first.noun, second.noun), key=len)
    return longer[: len(shorter)] == shorter


def _only(told: Sequence[_Told]) -> _Told | None:
    """Return an article's measure where it gives one value; with several it is not plain which is meant."""
    return told[0] if len({one.measure.value for one in told}) == 1 else None


def _contradict(first: _Told, second: _Told) -> bool:
    lower, higher = sorted((first.measure, second.measure), key=lambda measure: measure.value)
    if lower.value <= 0 or first.carrier.source == second.carrier.source is not None:
        return False
    ratio = higher.value / lower.value
    rounded = "about" in {lower.bound, higher.bound}
    return (
        _is_one_thing(lower, higher)
        and (ABOUT_RATIO if rounded else 1) < ratio <= MAX_RATIO
        and lower.bound != "at least"
        and higher.bound != "at most"
    )


def _conflict(told: Sequence[_Told]) -> Conflict | None:
    clashing = [one for one in told if any(_contradict(one, other) for other in told)]
    if not clashing:
        return None
    by_value: defaultdict[float, list[_Told]] = defaultdict(list)
    for one in clashing:
        by_value[one.measure.value].append(one)
    sides = tuple(conflict_side(same[0].words, (one.carrier for one in same)) for _, same in sorted(by_value.items()))
    keys = tuple(dict.fromkeys(one.occurrence for one in clashing if one.occurrence is not None))
    first = clashing[0]
    place = (first.carrier.article, first.measure.span.start, first.measure.span.end)
    topic = max((one.measure.words for one in clashing), key=len)
    return Conflict(content_id("measure", *map(str, place)), "number", shown(topic), keys, sides)


def measure_conflicts(
    documents: Iterable[Document], utterances: Iterable[Utterance], origins: Origins
) -> Iterator[Conflict]:
    """Yield the things that different sources measure differently; documents in order of the story."""
    said = _statements(utterances)
    found: defaultdict[tuple[str, str], defaultdict[ArticleId, list[_Told]]] = defaultdict(lambda: defaultdict(list))
    for document in documents:
        article = document.article.id
        for measure in _measures(document):
            told = _told(document, measure, said.get(article, ()), origins)
            found[measure.unit, measure.noun[0]][article].append(told)
    for by_article in found.values():
        only = [one for told in by_article.values() if (one := _only(told)) is not None]
        if len(only) <= MAX_ARTICLES and (conflict := _conflict(only)) is not None:
            yield conflict
