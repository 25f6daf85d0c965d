"""How much of a story the markup hides until its reader asks for more."""

from collections import Counter
from collections.abc import Sequence

from kronik.read.html.layout import MAIN_SHARE, Ranges
from kronik.read.html.linearise import Linear
from kronik.read.shape import Shape, shape_of

FOLDED_SHARE = 0.5
"""Hidden sentences of a story per seen ones, in code points, from which it is doubted; chosen, a third of the whole."""


def _story_elements(linear: Linear, ranges: Sequence[tuple[int, int]]) -> tuple[frozenset[int], int]:
    """Return the elements in and beside which the story's paragraphs stand, and the code points of these."""
    covered = Ranges(ranges)
    elements = linear.elements
    chars: Counter[int] = Counter()
    for line in linear.lines:
        main = not ranges or covered.share(line.span.start, line.span.end) >= MAIN_SHARE
        if main and shape_of(line.span.cut(linear.text)) is Shape.PROSE:
            chars[line.element] += len(line.span)
    around = {elements[block].parent for block in chars}
    around |= {elements[holder].parent for holder in around}
    pages = {index for index in around if elements[index].name in {"", "html", "body"}}
    return frozenset((around | chars.keys()) - pages), chars.total()


def folded_doubt(linear: Linear, ranges: Sequence[tuple[int, int]]) -> str | None:
    """Return a doubt where much of the story is hidden; `ranges` are the main text, in code points of the text."""
    if not linear.folded:
        return None
    holders, seen = _story_elements(linear, ranges)
    texts = {text.words for text in linear.folded if text.holder in holders and shape_of(text.words) is Shape.PROSE}
    hidden = sum(map(len, texts - {line.span.cut(linear.text) for line in linear.lines}))
    if not hidden or hidden < FOLDED_SHARE * seen:
        return None
    return f"The page hides {hidden:,} characters of what may be its story, and shows {seen:,}: it is read as shown."
