"""Which quotations of a unit are speech, and which cue attributes each."""

from kronik.annotate.statements.direct import (
    Attribution,
    attribution_after,
    attribution_before,
    is_long,
    is_utterance,
    quote_words,
    stands_alone,
)
from kronik.annotate.statements.scene import Scene, Unit

Attributions = dict[int, Attribution]
"""Attribution by quotation of a unit; -1 is a quotation carried over from the block before."""


def attribute(scene: Scene, unit: Unit, *, near: bool) -> tuple[Attributions, list[int]]:
    """Return the cue of each quotation that has one, and the quotations that are speech without one.

    Without a cue a quotation is speech where it fills its sentence, and is long or follows another closely (`near`: one
    stands in the unit before).
    """
    attributed: Attributions = {}
    alone: list[int] = []
    low = 0
    words = unit.words
    for index, quote in enumerate(unit.quotes):
        first, last = quote_words(unit, index)
        if first == last:
            continue
        free = first == 0 or words[first - 1].text in ".?!,:–—-" or words[first - 1].quote >= 0
        free = free or is_utterance(unit, index)
        attribution = attribution_after(scene, unit, last) if free else None
        if attribution is None and not _runs_on(unit, last):
            attribution = attribution_before(scene, unit, low, first)
        if attribution:
            attributed[index] = attribution
            low = last
        elif quote.double and stands_alone(unit, index) and (near or attributed or _is_speech(scene, unit, index)):
            alone.append(index)
            low = last
    return attributed, alone


def carried(scene: Scene, unit: Unit) -> Attribution | None:
    """Return the cue that closes a quotation of the block before, its closing mark at the start of this one."""
    words = unit.words
    if not words[1:] or words[0].text not in '"”' or words[0].quote >= 0:
        return None
    return attribution_after(scene, unit, 1)


def _runs_on(unit: Unit, at: int) -> bool:
    """Tell whether the sentence goes on behind a quotation, which then is a title or a fragment of it."""
    return at < len(unit.words) and unit.words[at].quote < 0 and unit.words[at].text[0].islower()


def _is_speech(scene: Scene, unit: Unit, index: int) -> bool:
    """Tell whether a quotation has the words of speech, or goes on in the next paragraph."""
    quote = unit.quotes[index]
    goes_on = not quote.closed and quote.outer.end == scene.article.blocks[unit.block].span.end
    return goes_on or is_long(unit, index)
