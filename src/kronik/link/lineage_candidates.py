"""Pairs of articles that share rare runs of words; everything else need not be compared."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from kronik.link.similarity import WordsOf

SAMPLED_PART = 4
"""One shingle in this many is looked up, chosen by its hash, so that the same run is chosen in every article. A pair
that shares a quotation of 30 words has 26 common shingles and is missed with a chance of 0.75 ** 26, 0.06 %."""
COMMON_FROM_ARTICLES = 16
"""Articles from which a shingle is too common to make a pair: then it is a name with its title, a template or a
boilerplate line. It caps the work at 120 pairs a shingle."""

Pair = tuple[int, int]
"""Places of two articles in the order of their ids, the lower first."""


def pairs_by_shingles(articles: Sequence[WordsOf]) -> list[Pair]:
    """Return the pairs that share a sampled, rare shingle, in order; linear in the number of words."""
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for place, article in enumerate(articles):
        for shingle in {shingle for shingle in article.shingles if shingle % SAMPLED_PART == 0}:
            holders[shingle].append(place)
    pairs: set[Pair] = set()
    for places in holders.values():
        if 1 < len(places) < COMMON_FROM_ARTICLES:
            pairs.update(combinations(places, 2))
    return sorted(pairs)
