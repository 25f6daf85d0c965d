"""Statements of several articles that are one: the same speaker saying the same, in whatever wording."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from kronik.link import days
from kronik.link.content import Likeness, compare
from kronik.link.identity import Identities
from kronik.link.tellings import Said
from kronik.records.facts import StatementKind

MIN_CONTAINMENT = 0.6
"""Share of the lighter statement's weight that the other must hold: three rewordings of one warning have 0.65 to 0.9,
different statements of one speaker at one occasion below 0.45."""
MIN_JACCARD = 0.35
"""Share of the common weight in both together, so that a fragment does not join a long statement that merely holds
its words; the same rewordings have 0.4 to 0.6."""
WORDING_CONTAINMENT = 0.45
"""The same where a run of words is shared: "akan menggunakan segala cara" in two rewordings of a third (0.49)."""
WORDING_JACCARD = 0.3
"""The same for the weight of both together (0.33 there)."""
MIN_SHARED_WORDS = 3
"""Shared content words, names and days not counted, below which likeness is chance."""
MIN_SHARED_WEIGHT = 10.0
"""Weight of the shared words for the same: three words that stand in one article of 28 each; "selama bertugas
di sana" (8.8) is shared by what has nothing else in common."""
NUMBERS_CONTAINMENT = 0.8
"""Where one statement has numbers that the other leaves out, the lighter must lie in the other almost wholly: "16
dan 19 tahun" and "kini 19 tahun" are the old and the new law."""
SHORT_JACCARD = 0.8
"""Short statements (fewer shared words than above) must be all but equal."""
SHORT_CONTAINMENT = 0.9
"""The lighter of two short statements must lie all but wholly in the other."""
MIN_SHARED_ACTORS = 2
"""Names that two short statements must share, with the day, to tell of one occasion."""
OCCASION_JACCARD = 0.5
"""Likeness of short statements with those names and that day in common."""
SAME_PAGE_JACCARD = 0.6
"""Within an article only a repetition is joined (standfirst and paragraph): a speaker varies a theme, and at 0.5 one
in ten pairs of 700 single articles said something else."""
STATE_JACCARD = 0.5
"""A state and its president are one speaker only where the words are close."""
NAME_JACCARD = 0.5
"""Likeness from which speakers who share a word of their names are one ("Anwar", "M Anwar"): the words are the same."""
MAX_POSTINGS = 80
"""Statements that share a word beyond which the word finds no pairs; keeps the work linear in big stories."""


def _is_short_and_same(likeness: Likeness) -> bool:
    """Judge statements of few words: all but equal, or the same few people on the same day ("bertemu Minggu")."""
    same_occasion = likeness.actors >= MIN_SHARED_ACTORS and likeness.days > 0
    floor = OCCASION_JACCARD if same_occasion else SHORT_JACCARD
    return likeness.words > 0 and likeness.jaccard >= floor and likeness.containment >= SHORT_CONTAINMENT


def _close_enough(likeness: Likeness, *, same_page: bool, same_key: bool) -> bool:
    if likeness.contrary or not likeness.numbers_fit:
        return False
    if not likeness.same_numbers and likeness.containment < NUMBERS_CONTAINMENT:
        return False
    if likeness.words < MIN_SHARED_WORDS or likeness.words_weight < MIN_SHARED_WEIGHT:
        return _is_short_and_same(likeness)
    if likeness.wording and same_key and not same_page:
        return likeness.containment >= WORDING_CONTAINMENT and likeness.jaccard >= WORDING_JACCARD
    floor = max(MIN_JACCARD, SAME_PAGE_JACCARD if same_page else 0.0, 0.0 if same_key else STATE_JACCARD)
    return likeness.containment >= MIN_CONTAINMENT and likeness.jaccard >= floor


def _same_voice(first: Said, second: Said, likeness: Likeness, identities: Identities) -> bool:
    if first.speaker is None or second.speaker is None:
        direct = StatementKind.DIRECT in {first.statement.kind, second.statement.kind}
        both_open = first.speaker is second.speaker
        return (both_open or direct) and likeness.jaccard >= SHORT_JACCARD
    if likeness.wording and likeness.jaccard >= NAME_JACCARD:
        return identities.may_be_same(first.speaker, second.speaker)
    return identities.fits(first.speaker, second.speaker)


def is_same(first: Said, second: Said, identities: Identities) -> bool:
    """Tell whether two statements are one; symmetric."""
    if first.statement.polarity is not second.statement.polarity:
        return False
    likeness = compare(first.content, second.content)
    if not _same_voice(first, second, likeness, identities):
        return False
    if not days.fit(first.day, second.day) and likeness.jaccard < SHORT_JACCARD:
        return False
    return _close_enough(likeness, same_page=first.place == second.place, same_key=first.speaker == second.speaker)


def _candidates(said: Sequence[Said]) -> Iterable[tuple[int, int]]:
    """Return the pairs that share a content word or more, in order, found through the words."""
    postings: defaultdict[str, list[int]] = defaultdict(list)
    for index, one in enumerate(said):
        for word in one.content.words:
            postings[word].append(index)
    shared: Counter[tuple[int, int]] = Counter()
    for indices in postings.values():
        if len(indices) <= MAX_POSTINGS:
            shared.update((a, b) for at, a in enumerate(indices) for b in indices[at + 1 :])
    enough = [pair for pair, words in shared.items() if words >= MIN_SHARED_WORDS]
    short = [
        (a, b)
        for (a, b), words in shared.items()
        if words < MIN_SHARED_WORDS and len(said[a].content.words) <= MIN_SHARED_WORDS
    ]
    return sorted(enough + short)


def join_said(said: Iterable[Said], identities: Identities) -> tuple[tuple[Said, ...], ...]:
    """Group statements into utterances; each group and the groups themselves in order of the story.

    A statement joins a group where it is the same as the majority of it, so that no chain of likenesses leads from
    one statement to a different one.
    """
    ordered = sorted(said, key=lambda one: one.order)
    alike: defaultdict[int, set[int]] = defaultdict(set)
    for a, b in _candidates(ordered):
        if is_same(ordered[a], ordered[b], identities):
            alike[a].add(b)
            alike[b].add(a)
    groups: list[list[int]] = []
    home: dict[int, int] = {}
    for index in range(len(ordered)):
        near = sorted({home[other] for other in alike[index] if other in home})
        fitting = [g for g in near if 2 * len(alike[index].intersection(groups[g])) > len(groups[g])]
        if fitting:
            best = max(fitting, key=lambda g: (len(alike[index].intersection(groups[g])), -g))
            groups[best].append(index)
            home[index] = best
        else:
            home[index] = len(groups)
            groups.append([index])
    return tuple(tuple(ordered[index] for index in group) for group in groups)
