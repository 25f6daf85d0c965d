"""How likely two articles tell of one happening: candidates from an index, a score for each pair."""

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from kronik.link.stories_words import StoryWords, cosine

# The score is the log-odds of a logistic regression over the pairs of the 399 dev articles (16 and 17 September 2019,
# 211 stories) whose words have a cosine above 0.05. BCubed F1 over five folds of stories, four times: 0.936, against
# 0.915 for the cosine of title, lead and body alone and 0.891 for that of the body alone.
WORDS_ODDS = 14.4
"""Log-odds for a cosine of 1 over all words."""
TITLE_ODDS = 2.1
"""Log-odds for a cosine of 1 over the titles."""
NUMBERS_ODDS = 0.86
"""Log-odds for a cosine of 1 over the numbers."""
GAP_ODDS = -0.96
"""Log-odds for one day between the articles. It grows with the logarithm of the days: measured is one day only, and
follow-ups thin out more slowly with each further day."""
SCENE_ODDS = 1.6
"""Log-odds where both open with one kind of scene, a quake say, and share a rare name, within `SCENE_DAYS`. Six pages
on one invented quake through five agencies share a fifth to a third of their weighty words, as little as a protest and
the bill it is about. 57 dev pairs are such; up to 1.6 the dev grouping is what it is without, from 1.8 two stories of
one province's haze run together."""
OTHER_SCENE_ODDS = -0.45
"""Log-odds where the title of the one names a scene that the other does not open with, once for each of the two: a
burial and a decree, a bill and the protest against it. Regressions on the dev pairs with a wider table of scenes gave
-0.41 and -0.46; with this table no dev story changes between -0.45 and 0."""
SCENE_DAYS = 7
"""Days within which two scenes of a kind at one rare place are taken for one; the dev stories span two."""
BASE_ODDS = -5.0
"""Log-odds of a pair without anything in common."""
UNKNOWN_GAP_DAYS = 1
"""Days taken to lie between two articles of which one has no day: neither for them nor much against them."""
WINDOW_DAYS = 30
"""Days that a story spans at most: two articles further apart never belong together, whatever lies between them. By
then the gap costs as much as two thirds of the likeness of an average pair of one story (cosine 0.45) bring."""
MAX_ODDS = 6.0
"""Log-odds beyond which more likeness says no more; copies would else outweigh what speaks against a third article."""
APART_SCORE = -1_000_000_000
"""Score of a pair that lies further apart than the window: no likeness outweighs it."""
INDEX_WORDS = 20
"""Heaviest words of each article that the index holds."""
INDEX_NEIGHBOURS = 25
"""Articles, next in order of day, to which one word leads from each article: caps the work at the number of articles
times words times neighbours, whatever the batch is about."""
INDEX_SHARED = 2
"""Index words that a pair must share to be compared."""

Pair = tuple[int, int]
SCALE = 1_000_000
"""Scores are kept as whole millionths: their sums do not depend on the order of adding."""


def gap_days(first: StoryWords, second: StoryWords) -> int | None:
    """Return the days between two articles, None where one has no day."""
    return abs((first.day - second.day).days) if first.day and second.day else None


def _gap_odds(days: int | None) -> float:
    return GAP_ODDS * math.log2(1 + (UNKNOWN_GAP_DAYS if days is None else days))


def _scene_odds(first: StoryWords, second: StoryWords) -> float:
    days = gap_days(first, second)
    near = days is None or days <= SCENE_DAYS
    same = near and not first.scenes.isdisjoint(second.scenes) and not first.rare_names.isdisjoint(second.rare_names)
    others = bool(first.titled_scenes - second.scenes) + bool(second.titled_scenes - first.scenes)
    return SCENE_ODDS * same + OTHER_SCENE_ODDS * others


def within_window(first: StoryWords, second: StoryWords) -> bool:
    """Tell whether two articles are near enough in time to be one story, so far as their days are known."""
    days = gap_days(first, second)
    return days is None or days <= WINDOW_DAYS


def score(first: StoryWords, second: StoryWords) -> int:
    """Return the log-odds, in millionths, that two articles belong to one story."""
    if not within_window(first, second):
        return APART_SCORE
    odds = (
        BASE_ODDS
        + WORDS_ODDS * cosine(first.all, second.all)
        + TITLE_ODDS * cosine(first.title, second.title)
        + NUMBERS_ODDS * cosine(first.numbers, second.numbers)
        + _gap_odds(gap_days(first, second))
        + _scene_odds(first, second)
    )
    return round(min(odds, MAX_ODDS) * SCALE)


def _index(articles: Sequence[StoryWords], order: Sequence[int]) -> tuple[list[list[str]], dict[str, list[int]]]:
    """Return for each article its heaviest words, and for each word the ranks of its articles in order of day."""
    heaviest = [
        [word for _, word in sorted((-weight, word) for word, weight in article.all.items())[:INDEX_WORDS]]
        for article in articles
    ]
    postings: defaultdict[str, list[int]] = defaultdict(list)
    for rank, place in enumerate(order):
        for word in heaviest[place]:
            postings[word].append(rank)
    return heaviest, postings


def candidate_pairs(articles: Sequence[StoryWords]) -> Iterator[Pair]:
    """Yield pairs of places, the lower first, that share enough of their heaviest words and are near in time."""
    order = sorted(range(len(articles)), key=lambda place: (str(articles[place].day), articles[place].article))
    heaviest, postings = _index(articles, order)
    for rank, place in enumerate(order):
        shared: Counter[int] = Counter()
        for word in heaviest[place]:
            ranks = postings[word]
            after = bisect_right(ranks, rank)
            shared.update(ranks[after : after + INDEX_NEIGHBOURS])
        for other, words in sorted(shared.items()):
            near = order[other]
            if words >= INDEX_SHARED and within_window(articles[place], articles[near]):
                yield (place, near) if place < near else (near, place)
