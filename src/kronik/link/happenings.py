"""Event reports of several articles that tell of one happening."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kronik.lang.id.linking import MEETING_STEMS
from kronik.link import days
from kronik.link.content import compare
from kronik.link.identity import Identities, is_phrase, phrase_words
from kronik.link.tellings import REALITY, Done
from kronik.link.word_weights import words_of
from kronik.records.facts import EventType, Modality

SYMMETRIC = frozenset({EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.SPORT})
"""Types whose sides are equals: who meets and who is met may be told either way round."""
SCENES = frozenset({EventType.DISASTER, EventType.ACCIDENT, EventType.DEATH, EventType.HEALTH})
"""Types that happen at a place without anybody doing them; others without actors are too little told to be joined."""
NEAR_TYPES = frozenset(
    {
        frozenset({EventType.COERCE, EventType.JUSTICE}),
        frozenset({EventType.ASSAULT, EventType.CRIME}),
        frozenset({EventType.ACCIDENT, EventType.DISASTER}),
    }
)
"""Pairs of types between which coders waver for one happening."""
MIN_SENTENCE_CONTAINMENT = 0.4
"""Shared weight of the lighter sentence that stands in for a missing day where verb and both sides are the same."""
MIN_WORDING_CONTAINMENT = 0.6
"""The same where not even the verb is shared."""
MAX_DAY_SPAN = 3
"""Days that two reports may cover together and still tell the day; a month in common does not make one happening."""
MENTION_ROUNDS = 2
"""Passes over undated reports: the first brings their articles to the happening, the second what else these say."""
_REAL = frozenset({Modality.ACTUAL, Modality.ONGOING})
BOTH_SIDES = 2
"""Agent and patient."""
MAX_COMPARED = 30
"""Fullest reports of a group with which a new one must agree; further ones agree with these."""
MAX_BLOCK = 300
"""Reports of one type and actor that are compared with each other; later ones stay apart."""


@dataclass(frozen=True, slots=True)
class _Sides:
    """How the actors of two reports answer to each other."""

    matched: int
    """Sides, 0 to 2, on which the same actor is named."""
    clash: bool
    """Both name somebody on a side, and nobody the same."""


def _meet(first: frozenset[str], second: frozenset[str], identities: Identities) -> int:
    """Count the actors of the one that answer to one of the other."""
    return sum(any(identities.fits(a, b) for b in sorted(second)) for a in sorted(first))


def _exclude(first: frozenset[str], second: frozenset[str], *, same_page: bool) -> bool:
    """Tell whether two sides without a common actor are others.

    A mere phrase ("unit militernya") may stand for an actor that a sister article names, but not for one that its own
    article names in another sentence.
    """
    if not first or not second:
        return False
    if any(is_phrase(key) for key in first) != any(is_phrase(key) for key in second):
        return same_page
    words = [{word for key in keys for word in phrase_words(key)} for keys in (first, second)]
    return words[0].isdisjoint(words[1])


def _compare_equals(first: Done, second: Done, identities: Identities) -> _Sides:
    """Compare two meetings: all whom the one with fewer actors names must be in the other."""
    fewer, more = sorted((first.actors, second.actors), key=lambda actors: (len(actors), sorted(actors)))
    met = _meet(fewer, more, identities)
    return _Sides(min(met, 2), met < len(fewer))


def _compare_sides(first: Done, second: Done, identities: Identities) -> _Sides:
    if first.event.type in SYMMETRIC and second.event.type in SYMMETRIC:
        return _compare_equals(first, second, identities)
    matched = 0
    for ours, theirs in ((first.agents, second.agents), (first.patients, second.patients)):
        if _meet(ours, theirs, identities):
            matched += 1
        elif _exclude(ours, theirs, same_page=first.place == second.place):
            return _Sides(matched, clash=True)
    return _Sides(matched, clash=False)


def _same_type(first: Done, second: Done) -> bool:
    types = frozenset({first.event.type, second.event.type})
    return len(types) == 1 or types in NEAR_TYPES


def _may_be_one(first: Done, second: Done) -> bool:
    denied = (first.event.modality is Modality.DENIED) == (second.event.modality is Modality.DENIED)
    alike = denied and first.earlier == second.earlier and _same_type(first, second)
    return alike and days.fit(first.day, second.day)


def _day_is_shared(first: Done, second: Done) -> bool:
    if first.day is None or second.day is None:
        return False
    if first.day.days == second.day.days and first.act == second.act:
        return True
    first_day = min(first.day.days[0], second.day.days[0])
    last_day = max(first.day.days[1], second.day.days[1])
    return (last_day - first_day).days < MAX_DAY_SPAN


def _sentence_likeness(first: Done, second: Done) -> float:
    """Compare the sentences; two triggers in one sentence say nothing by standing there together."""
    if first.place == second.place and first.event.sentence == second.event.sentence:
        return 0.0
    return compare(first.content, second.content).containment


def _both_meet(first: Done, second: Done) -> bool:
    """Tell whether both verbs say that people come together; an invitation or a call is another act."""
    return first.act in MEETING_STEMS and second.act in MEETING_STEMS


def _same_scene(first: Done, second: Done, *, same_day: bool, same_act: bool) -> bool:
    """Judge reports without actors (floods, crashes) by place, day and verb, of which two must speak for one."""
    if first.site is not None and second.site is not None:
        return first.site == second.site and (same_day or same_act)
    return same_day and same_act


def _wording(done: Done) -> str:
    """Return what is the same for two prints of one sentence with one verb, whoever was read as its actors."""
    sentence = done.event.sentence or done.event.span
    return " ".join([done.act, *words_of(sentence.cut(done.document.article.text))])


def is_same(first: Done, second: Done, identities: Identities) -> bool:
    """Tell whether two reports tell of one happening; symmetric, and no wherever in doubt."""
    if not _may_be_one(first, second):
        return False
    if first.place != second.place and _wording(first) == _wording(second):
        return True
    sides = _compare_sides(first, second, identities)
    return not sides.clash and _agree(first, second, sides)


def _agree(first: Done, second: Done, sides: _Sides) -> bool:
    """Tell whether day, verb and wording make two reports with such sides one."""
    same_day, same_act = _day_is_shared(first, second), first.act == second.act
    containment = _sentence_likeness(first, second)
    if sides.matched == BOTH_SIDES:
        if same_day and (same_act or _both_meet(first, second)):
            return True
        return containment >= (MIN_SENTENCE_CONTAINMENT if same_day or same_act else MIN_WORDING_CONTAINMENT)
    if sides.matched == 1:
        return same_act and containment >= (MIN_SENTENCE_CONTAINMENT if same_day else MIN_WORDING_CONTAINMENT)
    scene = first.event.type in SCENES and not (first.actors or second.actors)
    return scene and _same_scene(first, second, same_day=same_day, same_act=same_act)


def _fullness(done: Done) -> tuple[int, int, int, int, tuple[object, ...]]:
    sides = bool(done.agents) + bool(done.patients)
    width = done.day.width.days if done.day else MAX_BLOCK
    return (-sides, done.day is None, width, -int(done.event.modality is Modality.ACTUAL), done.order)


def _block_keys(done: Done) -> list[str]:
    """Return the keys under which a report meets those that it could be one with."""
    met = [f"actor {key}" for key in sorted(done.actors)] or [f"site {done.site} {done.act}"]
    return [*met, f"wording {_wording(done)}"]


def _attach_anaphors(groups: Sequence[list[Done]], anaphors: Sequence[Done]) -> None:
    """Give "pertemuan itu" to the group whose latest report of that type stands before it in the article."""
    told: defaultdict[tuple[int, EventType], list[tuple[int, int]]] = defaultdict(list)
    for number, group in enumerate(groups):
        for one in group:
            told[one.place, one.event.type].append((one.event.span.start, number))
    for reports in told.values():
        reports.sort()
    for done in anaphors:
        reports = told[done.place, done.event.type]
        at = bisect_left(reports, (done.event.span.start, 0))
        if at and days.fit(done.day, groups[reports[at - 1][1]][0].day):
            groups[reports[at - 1][1]].append(done)


def _is_recent(undated: Done, other: Done) -> bool:
    """Tell whether a dated report lies within the days that the undated one's article writes about."""
    anchor = days.anchor_days(undated.document.article)
    if anchor is None or other.day is None:
        return False
    age = (anchor[0] - other.day.days[0]).days
    return -1 <= age < MAX_DAY_SPAN and other.day.width.days < MAX_DAY_SPAN


def _may_come_true(one: Done, group: Sequence[Done]) -> bool:
    """Tell whether the report is as real as the group or more: a plan may come true, not the other way round."""
    return REALITY.index(one.event.modality) <= max(REALITY.index(other.event.modality) for other in group)


def _mentions(one: Done, group: Sequence[Done], identities: Identities) -> bool:
    """Tell whether an undated report mentions again what the group dates: same type, same sides.

    The verb must be the same, or both say that the two come together, for which there are many. In another article
    the day must be recent there as well, and so it must where a plan came true. A plan is no mention of what happened.
    """
    if one.earlier or not any(other.act == one.act or _both_meet(one, other) for other in group):
        return False
    same_page = any(other.place == one.place for other in group)
    told_as = _REAL if one.event.modality in _REAL else {one.event.modality}
    as_real = any(other.event.modality in told_as for other in group)
    if not (same_page and as_real) and not (_may_come_true(one, group) and any(_is_recent(one, o) for o in group)):
        return False
    for other in group[:MAX_COMPARED]:
        sides = _compare_sides(one, other, identities)
        if sides.clash or sides.matched < BOTH_SIDES or not _may_be_one(one, other):
            return False
    return True


def _with_mentions(groups: Sequence[list[Done]], identities: Identities) -> list[list[Done]]:
    """Give undated groups to the only dated one that they can mention; where there are two, keep them apart."""
    dated = [group for group in groups if any(one.day for one in group)]
    rest = [group for group in groups if not any(one.day for one in group)]
    by_actor: defaultdict[str, list[list[Done]]] = defaultdict(list)
    for group in dated:
        for key in sorted({key for one in group for key in one.actors}):
            by_actor[key].append(group)
    for _ in range(MENTION_ROUNDS):
        left = []
        for group in rest:
            near = {id(other): other for key in sorted(group[0].actors) for other in by_actor[key][:MAX_BLOCK]}
            fitting = [other for other in near.values() if all(_mentions(one, other, identities) for one in group)]
            if len(fitting) == 1:
                fitting[0].extend(group)
            else:
                left.append(group)
        rest = left
    return [*dated, *rest]


def join_done(done: Iterable[Done], identities: Identities) -> tuple[tuple[Done, ...], ...]:
    """Group event reports into happenings, fullest reports first; each must be one with all others of its group.

    Groups and their reports come in order of the story. Reports that only point back ("pertemuan itu") follow what
    they point to, and are left out where nothing of their type stands before them.
    """
    groups: list[list[Done]] = []
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    anaphors: list[Done] = []
    for report in sorted(done, key=_fullness):
        keys = _block_keys(report)
        near = sorted({number for key in keys for number in blocks[key][:MAX_BLOCK]})
        home = next(
            (n for n in near if all(is_same(report, other, identities) for other in groups[n][:MAX_COMPARED])), None
        )
        if home is None and report.anaphoric and (report.day is None or all(map(is_phrase, report.actors))):
            anaphors.append(report)
            continue
        if home is None:
            home = len(groups)
            groups.append([])
        groups[home].append(report)
        for key in keys:
            if home not in blocks[key]:
                blocks[key].append(home)
    groups = _with_mentions(groups, identities)
    _attach_anaphors(groups, sorted(anaphors, key=lambda one: one.order))
    ordered = [tuple(sorted(group, key=lambda one: one.order)) for group in groups]
    return tuple(sorted(ordered, key=lambda group: group[0].order))
