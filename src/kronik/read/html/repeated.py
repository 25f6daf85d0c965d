"""Lines that stand on many pages of one outlet in a batch: calls, lists and labels that no table knows."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from kronik.errors import InputError
from kronik.ids import content_id, line_key
from kronik.read.html.linearise import MAX_TAGS, linearise
from kronik.read.html.sight import Ref, Sighting
from kronik.read.shape import Shape, shape_of
from kronik.records.source import TakenPages

SAMPLE_PAGES = 30
"""Pages of an outlet that are compared, those with the smallest hash of their address: reading them a second time
costs 10 ms each, however large the batch."""
MIN_PAGES = 3
MIN_SHARE = 0.3
"""Pages, and share of those compared, on which a line stands that is no sentence: of a site's lists some change with
every page."""
MIN_PAGES_PROSE = 5
MIN_SHARE_PROSE = 0.5
"""The same for a sentence. Chosen well above what a background paragraph reaches that an outlet repeats in the reports
on one affair."""


def sample_pages(sightings: Sequence[Sighting]) -> Mapping[str, tuple[Ref, ...]]:
    """Return the pages to compare of each host that has enough articles; one page of an article, whatever the order."""
    hosts: dict[str, dict[str, Ref]] = defaultdict(dict)
    for sighting in sorted(sightings, key=lambda sighting: (sighting.ref.file, sighting.ref.position)):
        if sighting.host and sighting.key:
            hosts[sighting.host].setdefault(sighting.key, sighting.ref)
    chosen = {}
    for host, articles in hosts.items():
        if len(articles) >= MIN_PAGES:
            keys = sorted(articles, key=lambda key: (content_id(key), key))[:SAMPLE_PAGES]
            chosen[host] = tuple(articles[key] for key in keys)
    return chosen


def _lines(taken: TakenPages) -> Iterator[tuple[int, bool]]:
    """Yield the key of each line of a page once, and whether it is a sentence."""
    source = taken.pages[0].source
    if source.count("<") > MAX_TAGS:
        return
    linear = linearise(source)
    seen: dict[int, bool] = {}
    for line in linear.lines:
        words = line.span.cut(linear.text).strip()
        if any(char.isalpha() for char in words):
            seen.setdefault(line_key(words), shape_of(words) is Shape.PROSE)
    yield from seen.items()


def _common(pages: int, counts: Counter[int], prose: Mapping[int, bool]) -> frozenset[int]:
    found = set()
    for key, count in counts.items():
        least, share = (MIN_PAGES_PROSE, MIN_SHARE_PROSE) if prose[key] else (MIN_PAGES, MIN_SHARE)
        if count >= least and count >= share * pages:
            found.add(key)
    return frozenset(found)


def find_repeated(
    sample: Mapping[str, Sequence[Ref]], read: Callable[[Ref], TakenPages]
) -> Mapping[str, frozenset[int]]:
    """Return the keys of the repeated lines of each host of a sample; a page that cannot be read counts for nothing."""
    found = {}
    for host, refs in sample.items():
        counts: Counter[int] = Counter()
        prose: dict[int, bool] = {}
        pages = 0
        for ref in refs:
            try:
                lines = dict(_lines(read(ref)))
            except InputError:
                continue
            pages += 1
            counts.update(lines.keys())
            prose |= lines
        found[host] = _common(pages, counts, prose)
    return found
