"""What each name of an article is, decided once for all its mentions."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from kronik.annotate.rules.candidates import (
    BODY,
    OTHER,
    PERSON,
    PLACE,
    STATE,
    Candidate,
    is_common,
    is_field,
    is_given,
    names_field,
)
from kronik.annotate.rules.gazetteer import is_territory, longest_known, opens_known_name
from kronik.annotate.rules.words import Word
from kronik.lang.id.names import BODY_CONNECTORS, DIRECTIONS, MERE_HEADS, PLACE_HEADS, ROLE_WORDS, ROMAN_NUMERALS
from kronik.lang.id.word_classes import WordClass, word_classes
from kronik.records.facts import ActorType

Sentence = tuple[Sequence[Word], Sequence[Candidate]]
MAX_PERSON_WORDS = 5
"""Words up to which an unknown name of several words is taken for a person's; longer ones are titles of works."""
MAX_TERRITORY_WORDS = 2
"""Words of a name behind "di" up to which it is read as a town or country, not as a site."""
FULL_NAME_WORDS = 2
"""Words that are left to a person where words of an office in front are cut off."""
PART_VOTES = 3
"""Votes for something else up to which a word of a person's full name is still that person."""
ACRONYM_VOTES = 0.9
"""Weight of being written in capitals, less than any one clear hint."""
HOSPITAL_VOTES = 4.0
"""Weight of beginning like the short name of a hospital ("RSCM"), more than that of standing behind "di"."""
MAX_PLATE_CHARS = 3
"""Letters on either side of a number plate's digits, by law."""
WORD_VOTES, WORDS_VOTES, FIELD_VOTES = 1.5, 3.0, 6.0
"""Votes from which common words are a person's name after all: one word needs a word that persons follow, several need
a title in front, words of offices an age behind. Of 34 persons that 400 raw articles lost by it two were ones."""
_HOSPITAL = re.compile(r"RS[A-Z]{2,4}")
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
                if candidate.label is PERSON:
                    candidate.first = _behind_office(words, candidate)


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
    return best is PERSON and votes[_key(words, candidate)][PERSON] >= _votes_needed(words, candidate)


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
        hospital = _HOSPITAL.fullmatch(words[candidate.first].text) is not None
        mine = {**mine, BODY: mine.get(BODY, 0.0) + (HOSPITAL_VOTES if hospital else ACRONYM_VOTES)}
    best = _best(mine)
    if best is PERSON and mine[PERSON] < _votes_needed(words, candidate):
        return OTHER
    if best:
        return STATE if best is PLACE and _stands_for_people(words, candidate) else best
    if any(word.acronym for word in words[candidate.first : candidate.last]):
        return BODY
    return PERSON if 1 < size <= MAX_PERSON_WORDS and _all_strange(words, candidate) else OTHER


def _behind_office(words: Sequence[Word], candidate: Candidate) -> int:
    """Return where a person's name begins behind the last words of an office ("Bidang Kesehatan Rudi Hartawan")."""
    keys = [word.key for word in words[candidate.first : candidate.last]]
    at, latest = 0, len(keys) - FULL_NAME_WORDS
    while at < latest and names_field(keys[at]) and not is_given(keys[at]):
        at += 1
    known = longest_known(keys, at, len(keys)) if at < latest else None
    if known and known[1] in {STATE, PLACE} and at + 1 < known[0] <= latest:
        at = known[0]
    place = any(key in ROMAN_NUMERALS or is_territory(key) for key in keys[at:])
    return candidate.first + (0 if place else at)


def _all_strange(words: Sequence[Word], candidate: Candidate) -> bool:
    """Tell whether no word of a name is a common one or holds a number, so that it may be a person's."""
    inside = words[candidate.first : candidate.last]
    return not any(
        word_classes().get(word.key) is WordClass.COMMON
        or not word.text.replace(".", "").replace("-", "").replace("'", "").isalpha()
        for word in inside
    )


def _votes_needed(words: Sequence[Word], candidate: Candidate) -> float:
    """Return the votes that a name needs to be a person's: many if of common words alone ("Produk Unggulan")."""
    inside = words[candidate.first : candidate.last]
    if not all(
        not is_given(word.key)
        and (is_field(word.key) or word.key in DIRECTIONS | BODY_CONNECTORS or is_territory(word.key))
        for word in inside
    ):
        return 0.0
    if any(names_field(word.key) for word in inside):
        return FIELD_VOTES
    return WORD_VOTES if len(inside) == 1 else WORDS_VOTES


def is_doubtful(words: Sequence[Word], candidate: Candidate) -> bool:
    """Tell whether a name is only a common word that is written large for once, or a lone letter or number."""
    word = words[candidate.first]
    if candidate.last - candidate.first > 1:
        return False
    if word.acronym and _is_plate(words, candidate.first):
        return True
    if candidate.label is BODY:
        shouted = word.acronym and is_common(word.key) and not opens_known_name(word.key)
        return shouted or word.key in MERE_HEADS
    if candidate.label is PERSON:
        return not is_given(word.key) and word.key in PLACE_HEADS | ROLE_WORDS
    if candidate.label is OTHER:
        return is_common(word.key) or len(word.key) == 1 or word.key in PLACE_HEADS | DIRECTIONS
    return (is_common(word.key) or word.key in PLACE_HEADS | DIRECTIONS) and not is_territory(word.key)


def _is_plate(words: Sequence[Word], i: int) -> bool:
    """Tell whether letters are those of a number plate ("B 1234 XYZ")."""
    for number, letters in ((i - 1, i - 2), (i + 1, i + 2)):
        if min(number, letters) >= 0 and max(number, letters) < len(words) and words[number].text.isdigit():
            one, other = words[i], words[letters]
            return other.text.isupper() and max(len(one.text), len(other.text)) <= MAX_PLATE_CHARS
    return False


def _stands_for_people(words: Sequence[Word], candidate: Candidate) -> bool:
    """Tell whether a place is named like a territory: few words, no kind of place among them."""
    return candidate.last - candidate.first <= MAX_TERRITORY_WORDS and words[candidate.first].capital
