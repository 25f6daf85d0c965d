"""From scored pairs to groups: connected components, each grouped by average linkage, the same in any order."""

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from kronik.link.stories_scores import MAX_ODDS, SCALE, Pair

JOIN_SCORE = round(-0.6 * SCALE)
"""Mean score between two groups from which they are one. On the dev stories BCubed F1 is 0.937 to 0.938 between -0.7
and -0.4; thresholds chosen on four folds for the fifth average -0.35 with spread 0.2."""
COMPONENT_MAX_ARTICLES = 300
"""Articles of a component beyond which its weakest links are dropped: average linkage takes time and memory with the
square of it (about 1 s and 90,000 scores here)."""
STEP = SCALE // 2
"""How much stronger a link must be at each attempt to break a component that is too large."""

Scores = Mapping[Pair, int]


def components(places: Iterable[int], links: Iterable[Pair]) -> list[list[int]]:
    """Return the connected components, each in order, in the order of their first members."""
    head = {place: place for place in places}

    def find(place: int) -> int:
        while head[place] != place:
            head[place] = head[head[place]]
            place = head[place]
        return place

    for first, second in links:
        low, high = sorted((find(first), find(second)))
        head[high] = low
    members: defaultdict[int, list[int]] = defaultdict(list)
    for place in sorted(head):
        members[find(place)].append(place)
    return [members[first] for first in sorted(members)]


def _bounded(places: list[int], links: list[Pair], scores: Scores, least: int) -> list[list[int]]:
    """Break a component that is too large by asking for stronger links, until every part is small enough.

    What even the strongest links hold together (hundreds of prints of one text) is cut in the order of ids.
    """
    if len(places) <= COMPONENT_MAX_ARTICLES:
        return [places]
    least += STEP
    if least > MAX_ODDS * SCALE:
        cuts = range(0, len(places), COMPONENT_MAX_ARTICLES)
        return [places[cut : cut + COMPONENT_MAX_ARTICLES] for cut in cuts]
    kept = [pair for pair in links if scores[pair] >= least]
    by_place: dict[int, int] = {}
    parts = components(places, kept)
    for number, part in enumerate(parts):
        by_place.update(dict.fromkeys(part, number))
    inside: defaultdict[int, list[Pair]] = defaultdict(list)
    for pair in kept:
        inside[by_place[pair[0]]].append(pair)
    return [small for number, part in enumerate(parts) for small in _bounded(part, inside[number], scores, least)]


def average_linkage(places: list[int], score: Callable[[int, int], int]) -> list[list[int]]:
    """Merge the two groups of highest mean score until no mean reaches `JOIN_SCORE`; ties go to the lowest places."""
    groups = {place: [place] for place in places}
    sums = {place: {other: score(place, other) for other in places if other != place} for place in places}
    heap: list[tuple[float, int, int, int]] = []

    def offer(first: int, second: int) -> None:
        size = len(groups[first]) * len(groups[second])
        mean = sums[first][second] / size
        if mean >= JOIN_SCORE:
            heapq.heappush(heap, (-mean, min(first, second), max(first, second), size))

    for low in places:
        for high in places:
            if low < high:
                offer(low, high)
    while heap:
        _, low, high, size = heapq.heappop(heap)
        if low not in groups or high not in groups or len(groups[low]) * len(groups[high]) != size:
            continue
        groups[low] += groups.pop(high)
        absorbed = sums.pop(high)
        del sums[low][high]
        for other in sorted(sums[low]):
            sums[low][other] = sums[other][low] = sums[low][other] + absorbed[other]
            del sums[other][high]
            offer(low, other)
    return [sorted(groups[place]) for place in sorted(groups)]


def group(count: int, scores: Scores, score: Callable[[int, int], int]) -> list[list[int]]:
    """Group the places 0 to `count`; `scores` holds the candidate pairs, `score` answers for any pair."""
    links = sorted(pair for pair, value in scores.items() if value >= JOIN_SCORE)
    out = []
    for whole in components(range(count), links):
        if len(whole) == 1:
            out.append(whole)
            continue
        inside = set(whole)
        own = [pair for pair in links if pair[0] in inside] if len(whole) > COMPONENT_MAX_ARTICLES else []
        for part in _bounded(whole, own, scores, JOIN_SCORE):
            out += average_linkage(part, score)
    return sorted(out)
