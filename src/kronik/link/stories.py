"""Which articles tell of one happening and its direct follow-ups."""

from collections.abc import Sequence
from dataclasses import dataclass

from kronik.link.stories_groups import group
from kronik.link.stories_scores import Pair, candidate_pairs, score
from kronik.link.stories_words import StoryWords

NEAR_SCORE = -2_000_000
"""Score in millionths of log-odds from which two articles are also compared passage by passage for lineage: reworded
copies share few runs of words, but nearly always most of their telling words."""


@dataclass(frozen=True, slots=True)
class Grouping:
    """The groups as places of articles in order of id, and the pairs that are much alike."""

    groups: tuple[tuple[int, ...], ...]
    near: tuple[Pair, ...]


def find_groups(articles: Sequence[StoryWords]) -> Grouping:
    """Group the articles, given in order of id."""
    scores = {pair: score(articles[pair[0]], articles[pair[1]]) for pair in candidate_pairs(articles)}

    def score_of(first: int, second: int) -> int:
        pair = (first, second) if first < second else (second, first)
        known = scores.get(pair)
        return score(articles[pair[0]], articles[pair[1]]) if known is None else known

    groups = group(len(articles), scores, score_of)
    near = sorted(pair for pair, value in scores.items() if value >= NEAR_SCORE)
    return Grouping(tuple(map(tuple, groups)), tuple(near))
