"""What each name of an article is, decided once for all its mentions."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from kronik.annotate.rules.candidates import BODY, OTHER, PERSON, PLACE, STATE, Candidate, is_given
from kronik.annotate.rules.words import Word
from kronik.lang.id.names import MERE_HEADS, PLACE_HEADS, ROLE_WORDS
from kronik.lang.id.word_classes import WordClass, word_classes
from kronik.records.facts import ActorType

Sentence = tuple[Sequence[Word], Sequence[Candidate]]
MAX_PERSON_WORDS = 5
"""Words up to which an unknown name of several words is taken for a person's; longer ones are titles of works."""
MAX_TERRITORY_WORDS = 2
"""Words of a name behind "di" up to which it is read as a town or country, not as a site."""
PART_VOTES = 3
"""Votes for something else up to which a word of a person's full name is still that person."""
ACRONYM_VOTES = 0.9
"""Weight of being written in capitals, less than any one clear hint."""
_ORDER = (PERSON, BODY, STATE, PLACE, OTHER)


def decide_labels(sentences: Sequence[Sentence]) -> None:
    """Give every candidate a label, from all that the article says about names with the same words."""
    votes = _votes(sentences)
    persons = _person_parts(sentences, votes)
    short_forms = _bracketed(sentences, votes)
    for words, candidates in sentences:
        for candidate in candidates:
            if candidate.label is None:
                candidate.label = _label(words, candidate, votes, persons, short_forms)


def _key(words: Sequence[Word], candidate: Candidate) -> str:
    return " ".join(word.key for word in words[candidate.first : candidate.last])


def _votes(sentences: Sequence[Sentence]) -> Mapping[str, dict[ActorType, float]]:
    votes: dict[str, dict[ActorType, float]] = defaultdict(dict)
    for words, candidates in sentences:
        for candidate in candidates:
            mine = votes[_key(words, candidate)]
            for label, weight in candidate.hints.items():
                mine[label] = mine.get(label, 0.0) + weight
            if candidate.label is not None:
                mine[candidate.label] = mine.get(candidate.label, 0.0) + 1
    return votes


def _best(votes: Mapping[ActorType, float]) -> ActorType | None:
    return max(_ORDER, key=lambda label: votes.get(label, 0.0)) if votes else None


def _person_parts(sentences: Sequence[Sentence], votes: Mapping[str, dict[ActorType, float]]) -> frozenset[str]:
    """Return the words of the article's full names of persons, by which they are called later."""
    parts: set[str] = set()
    for words, candidates in sentences:
        for candidate in candidates:
            if (
                candidate.label is None
                and candidate.last - candidate.first > 1
                and _person_like(words, candidate, votes)
            ):
                parts.update(word.key for word in words[candidate.first : candidate.last] if len(word.key) > 1)
    return frozenset(parts)


def _person_like(words: Sequence[Word], candidate: Candidate, votes: Mapping[str, dict[ActorType, float]]) -> bool:
    best = _best(votes[_key(words, candidate)])
    if best is None:
        return (
            candidate.last - candidate.first <= MAX_PERSON_WORDS
            and _all_strange(words, candidate)
            and not any(w.acronym for w in words[candidate.first : candidate.last])
        )
    return best is PERSON


def _bracketed(sentences: Sequence[Sentence], votes: Mapping[str, dict[ActorType, float]]) -> Mapping[str, ActorType]:
    """Return short forms with what they are where a bracket joins them to their full form."""
    short: dict[str, ActorType] = {}
    for words, candidates in sentences:
        for before, after in pairwise(candidates):
            gap = words[before.last : after.first]
            if len(gap) == 1 and gap[0].text == "(" and after.last < len(words) and words[after.last].text == ")":
                full, brief = (after, before) if words[before.first].acronym else (before, after)
                label = full.label or _best(votes[_key(words, full)])
                if label is not None and words[full.first].key[0] == words[brief.first].key[0]:
                    short[_key(words, brief)] = label
    return short


def _label(
    words: Sequence[Word],
    candidate: Candidate,
    votes: Mapping[str, dict[ActorType, float]],
    persons: frozenset[str],
    short_forms: Mapping[str, ActorType],
) -> ActorType:
    key = _key(words, candidate)
    if key in short_forms:
        return short_forms[key]
    size = candidate.last - candidate.first
    mine = votes[key]
    if (
        (size == 1 or mine.get(PERSON, 0) > 0)
        and all(part in persons for part in key.split())
        and max(mine.values(), default=0) <= PART_VOTES
    ):
        return PERSON
    if size == 1 and words[candidate.first].acronym:
        mine = {**mine, BODY: mine.get(BODY, 0.0) + ACRONYM_VOTES}
    if best := _best(mine):
        return STATE if best is PLACE and _stands_for_people(words, candidate) else best
    if any(word.acronym for word in words[candidate.first : candidate.last]):
        return BODY
    return PERSON if 1 < size <= MAX_PERSON_WORDS and _all_strange(words, candidate) else OTHER


def _all_strange(words: Sequence[Word], candidate: Candidate) -> bool:
    """Tell whether no word of a name is a common one or holds a number, so that it may be a person's."""
    inside = words[candidate.first : candidate.last]
    return not any(
        word_classes().get(word.key) is WordClass.COMMON
        or not word.text.replace(".", "").replace("-", "").replace("'", "").isalpha()
        for word in inside
    )


def is_doubtful(words: Sequence[Word], candidate: Candidate) -> bool:
    """Tell whether a name is only a common word that is written large for once, or a lone letter or number."""
    word = words[candidate.first]
    if candidate.last - candidate.first > 1:
        return False
    if candidate.label is BODY and word.key in MERE_HEADS:
        return True
    if candidate.label is PERSON and not is_given(word.key) and word.key in PLACE_HEADS | ROLE_WORDS:
        return True
    if candidate.label is not OTHER:
        return False
    return word_classes().get(word.key) is WordClass.COMMON or len(word.key) == 1


def _stands_for_people(words: Sequence[Word], candidate: Candidate) -> bool:
    """Tell whether a place is named like a territory: few words, no kind of place among them."""
    return candidate.last - candidate.first <= MAX_TERRITORY_WORDS and words[candidate.first].capital
