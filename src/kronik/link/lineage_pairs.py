"""Two articles side by side: how much of the shorter one stands in the longer, and what that makes of them."""

from dataclasses import dataclass

from kronik.link.similarity import SHINGLE_WORDS, WEIGHT_SCALE, Passage, WordsOf, shared_weight
from kronik.records.story import Evidence, Relation

# All thresholds were read off the 120 labelled pairs of September 2019 (21 copies, 46 rewrites, 24 with shared
# quotations only, 29 independent). "Covered" is the share of the shorter text's words that stand in runs of five or
# more words which the longer text holds as well; "told" is the mean over the shorter text's sentences, by length, of
# the share of each sentence's word weight that one sentence of the longer text holds.
COPY_COVERED = 0.79
"""Covered share from which the one is a copy: labelled copies have 0.80 and more, rewrites 0.80 and less."""
COPY_NARRATION_COVERED = 0.6
"""Covered share of the words outside quotations that a copy needs besides; the lowest labelled copy has 0.70."""
REWRITE_COVERED = 0.3
"""Covered share from which the one is a rewrite, if the other two conditions hold; alone it gives F1 0.939 for derived
against other pairs (cross-validated 0.930), more than a regression on ten measures (0.923)."""
REWRITE_NARRATION_COVERED = 0.18
"""Covered share of the words outside quotations that a rewrite needs: of the labelled pairs covered to 0.3 and more,
the one with the same quotations but its own narration has 0.16, rewrites 0.18 and more (one has 0.05)."""
REWRITE_SURE_COVERED = 0.45
"""Covered share from which the narration's own share no longer matters; no labelled pair above is not derived."""
REWRITE_TOLD = 0.5
"""Told share that a rewrite needs: a labelled template with other figures has 0.49, rewrites 0.53 and more (one has
0.49)."""
REWORDED_COVERED = 0.22
"""Covered share from which a high told share makes a rewrite: two development pages, one wire in other words, have
0.26 and 0.65."""
REWORDED_TOLD = 0.62
"""That told share; labelled pairs that are not derived have 0.61 and less at 0.22 to 0.3 covered."""
ONE_WIRE_TOLD = 0.45
"""Told share from which two articles of one story that name the same agency or outlet are both taken to rewrite it: of
the development pages, three on one wire have 0.41, 0.48 and 0.65; different news from one agency on one day has
0.43 and less (2,500 undated articles with an agency's name, read by eye)."""
QUOTE_SAME_SHARE = 0.65
"""Share of the lighter quoted sentence's word weight from which two quoted sentences are one, transcribed twice: all 24
labelled pairs with shared quotations have 0.65 and more (23 of them 0.68), 27 of 29 independent pairs 0.49 and less."""
QUOTE_MIN_WEIGHT = 15 * WEIGHT_SCALE
"""Weight, in thousandths of a nat, of the shared words that one quotation needs; below, it is a set phrase: the
independent pair with the heaviest chance agreement shares 9, the lightest true one 16."""
QUOTE_MIN_WORDS = 5
"""Distinct words that two quoted sentences must share: fewer are mostly titles of works and events between marks."""
TEMPLATE_FIGURES = 8
"""Numbers from which a text whose numbers differ is taken for a template (market reports, live scores)."""
TEMPLATE_SAME_FIGURES = 0.35
"""Share of the shorter text's numbers that a rewrite with many numbers must have in common with the longer one: the
labelled templates have 0.07 and 0.21, labelled rewrites with eight numbers or more at least 0.56."""
QUOTE_MIN_LENGTH_RATIO = 0.4
"""Distinct words of the shorter quoted sentence per word of the longer, below which they are not compared."""
EVIDENCE_TOLD = 0.55
"""Share of a sentence's word weight from which the pair of sentences is shown as evidence of a rewrite."""


@dataclass(frozen=True, slots=True)
class Match:
    """A passage of the shorter text, the passage of the longer that answers to it, and the weight they share."""

    shorter: Passage
    longer: Passage
    share: float
    """Of the shorter text's passage's weight, or for quotations of the lighter one's."""
    weight: int


@dataclass(frozen=True, slots=True)
class Likeness:
    """What was measured between two articles; the shares are of the shorter one's words."""

    covered: float
    narration_covered: float
    told: float
    """0 where it was not measured because nothing turns on it."""
    same_figures: float
    figures: int
    runs: tuple[Evidence, ...]
    """Verbatim runs, ours in the shorter text, theirs in the longer."""
    sentences: tuple[Match, ...]
    quotations: tuple[Match, ...]


def _runs(shorter: WordsOf, longer: WordsOf) -> list[tuple[int, int, int]]:
    """Return the common runs as (start in the shorter, start in the longer, words), greedily from the left."""
    places: dict[int, int] = {}
    for place, shingle in enumerate(longer.shingles):
        places.setdefault(shingle, place)
    out = []
    start = 0
    while start < len(shorter.shingles):
        there = places.get(shorter.shingles[start])
        if there is None:
            start += 1
            continue
        end = start + SHINGLE_WORDS
        shift = there - start
        while (
            end < len(shorter.numbers)
            and end + shift < len(longer.numbers)
            and shorter.numbers[end] == longer.numbers[end + shift]
        ):
            end += 1
        out.append((start, there, end - start))
        start = max(start + 1, end - SHINGLE_WORDS + 1)
    return out


def _covered(shorter: WordsOf, runs: list[tuple[int, int, int]]) -> tuple[float, float]:
    """Return the share of all words under the runs, and of the words outside quotations."""
    under = [False] * len(shorter.numbers)
    for start, _, words in runs:
        under[start : start + words] = [True] * words
    narration = [mark for mark, quoted in zip(under, shorter.quoted, strict=True) if not quoted]
    return sum(under) / len(under), sum(narration) / max(1, len(narration))


def _best_sentence(sentence: Passage, other: WordsOf) -> Match | None:
    best: Match | None = None
    for candidate in other.sentences:
        weight = shared_weight(sentence, candidate)
        if best is None or weight > best.weight:
            best = Match(sentence, candidate, weight / sentence.weight if sentence.weight else 0.0, weight)
    return best


def _same_quotation(first: Passage, second: Passage) -> Match | None:
    lengths = sorted((len(first.words), len(second.words)))
    if lengths[0] < QUOTE_MIN_LENGTH_RATIO * lengths[1]:
        return None
    weight = shared_weight(first, second)
    share = weight / max(min(first.weight, second.weight), QUOTE_MIN_WEIGHT)
    if share < QUOTE_SAME_SHARE or weight < QUOTE_MIN_WEIGHT:
        return None
    if len(first.words.keys() & second.words.keys()) < QUOTE_MIN_WORDS:
        return None
    return Match(first, second, share, weight)


def _shared_quotations(shorter: WordsOf, longer: WordsOf) -> tuple[Match, ...]:
    out = []
    for quotation in shorter.quotations:
        found = [match for other in longer.quotations if (match := _same_quotation(quotation, other))]
        out += sorted(found, key=lambda match: (-match.weight, match.longer.span))[:1]
    return tuple(out)


def compare(shorter: WordsOf, longer: WordsOf, *, one_wire: bool) -> Likeness:
    """Measure how much of the shorter article the longer one holds; both must have words.

    `one_wire` says that both belong to one story and name one agency or outlet: then rewording is looked for even
    without verbatim runs.
    """
    runs = _runs(shorter, longer)
    covered, narration = _covered(shorter, runs)
    is_copy = covered >= COPY_COVERED and narration >= COPY_NARRATION_COVERED
    aligned = not is_copy and (one_wire or covered >= REWORDED_COVERED)
    matches = (_best_sentence(sentence, longer) for sentence in shorter.sentences) if aligned else ()
    sentences = [match for match in matches if match]
    told = sum(match.share * (match.shorter.last - match.shorter.first) for match in sentences)
    shown = tuple(
        Evidence(shorter.span(here, here + words), longer.span(there, there + words)) for here, there, words in runs
    )
    return Likeness(
        covered,
        narration,
        told / max(1, sum(match.shorter.last - match.shorter.first for match in sentences)),
        len(shorter.figures & longer.figures) / max(1, len(shorter.figures)),
        len(shorter.figures),
        shown,
        tuple(match for match in sentences if match.share >= EVIDENCE_TOLD),
        _shared_quotations(shorter, longer),
    )


def _is_template(like: Likeness) -> bool:
    return like.figures >= TEMPLATE_FIGURES and like.same_figures < TEMPLATE_SAME_FIGURES


def _is_rewrite(like: Likeness, *, one_wire: bool) -> bool:
    shared = like.covered >= REWRITE_COVERED and like.told >= REWRITE_TOLD
    reworded = like.covered >= REWORDED_COVERED and like.told >= REWORDED_TOLD
    narrated = like.narration_covered >= REWRITE_NARRATION_COVERED or like.covered >= REWRITE_SURE_COVERED
    from_wire = one_wire and like.told >= ONE_WIRE_TOLD
    return (((shared or reworded) and narrated) or from_wire) and not _is_template(like)


def relation_of(like: Likeness, *, one_wire: bool) -> Relation | None:
    """Name what the likeness makes of two articles; `one_wire` where both belong to one story and name one agency."""
    if like.covered >= COPY_COVERED and like.narration_covered >= COPY_NARRATION_COVERED:
        return Relation.COPIES
    if _is_rewrite(like, one_wire=one_wire):
        return Relation.REWRITES
    return Relation.QUOTES if like.quotations else None


def score_of(like: Likeness, relation: Relation) -> float:
    """Return the covered share for a copy, the told share for a rewrite, the best quotation's share for quotes."""
    if relation is Relation.COPIES:
        return like.covered
    if relation is Relation.REWRITES:
        return max(like.covered, like.told)
    return max(match.share for match in like.quotations)


def evidence_of(like: Likeness, relation: Relation) -> tuple[Evidence, ...]:
    """Return the passages that show it: runs of a copy, sentences or runs of a rewrite, shared quotations."""
    if relation is Relation.COPIES:
        return like.runs
    matches = like.quotations if relation is Relation.QUOTES else like.sentences
    shown = tuple(Evidence(match.shorter.span, match.longer.span) for match in matches)
    return shown or like.runs


def swapped(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Return the evidence as seen from the other article."""
    pairs = sorted((item.theirs, item.ours) for item in evidence if item.theirs is not None)
    return tuple(Evidence(ours, theirs) for ours, theirs in pairs)
