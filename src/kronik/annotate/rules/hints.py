"""What the words of a name and its neighbours say about what it is."""

from collections.abc import Sequence
from itertools import pairwise

from kronik.annotate.rules.candidates import BODY, OTHER, PERSON, PLACE, STATE, Candidate, is_given
from kronik.annotate.rules.morphology import verb_shape
from kronik.annotate.rules.words import QUOTE_MARKS, Word
from kronik.lang.id.names import (
    BODY_CUES,
    BODY_TAILS,
    GROUP_CUES,
    PEOPLE_NOUNS,
    PERSON_CONNECTORS,
    PERSON_CUES,
    PERSON_VERBS,
    PLACE_CUES,
    PLACE_TAILS,
    ROLE_HEADS,
    STATE_PLACE_HEADS,
    THING_CUES,
    THING_TAILS,
)
from kronik.records.facts import ActorType

MAX_OFFICE_WORDS = 9
"""Words of the longest office looked through behind which a comma and its holder stand."""
MIN_JOINED_CHARS = 4
"""Letters in front of a capital inside a word from which the word is a brand's."""
MAX_AGE_CHARS = 2
"""Digits of an age in brackets."""
MIN_DOMAIN_CHARS = 5
"""Letters from which a word with a dot inside is a domain and no initials."""
MIN_ACRONYM_CHARS = 3
"""Letters from which a leading acronym is a body's; two are a person's initials ("AM Budi")."""

SURE, STRONG, CLEAR, FAIR, WEAK = 6.0, 5.0, 3.0, 1.5, 0.4
"""Weights of hints, in votes: an age in brackets outweighs all else a mention may say, a verb behind hardly counts."""

LISTED = 1.0
"""Weight of standing in a list beside a name that is known."""
_LISTING = frozenset({",", "dan", "serta", "/"})
_CUES_BEFORE = (
    (frozenset({"di", "ke"}), PLACE, 2.0),
    (PLACE_CUES, PLACE, CLEAR),
    (frozenset({"dari", "warga", "seluruh"}), PLACE, WEAK),
    (frozenset({"menurut"}), PERSON, WEAK),
    (PERSON_CUES, PERSON, FAIR),
    (BODY_CUES, BODY, CLEAR),
    (GROUP_CUES, BODY, SURE),
    (THING_CUES, OTHER, CLEAR),
)


def weigh(words: Sequence[Word], candidate: Candidate) -> None:
    """Collect the hints of a mention."""
    _weigh_inside(words, candidate)
    _weigh_before(words, candidate)
    _weigh_after(words, candidate)


def _weigh_inside(words: Sequence[Word], candidate: Candidate) -> None:
    first, last = candidate.first, candidate.last
    tail, opening = words[last - 1].key, words[first]
    several = last - first > 1
    if several and tail in BODY_TAILS:
        candidate.hint(BODY, STRONG)
    if several and tail in THING_TAILS:
        candidate.hint(OTHER, STRONG)
    if several and tail in PLACE_TAILS:
        candidate.hint(PLACE, STRONG)
    if "." in tail and len(tail) >= MIN_DOMAIN_CHARS:
        candidate.hint(BODY, STRONG)
    if is_given(opening.key):
        candidate.hint(PERSON, 2)
    if several and opening.acronym and len(opening.key) >= MIN_ACRONYM_CHARS:
        candidate.hint(BODY, 1)
    if _is_mixed(opening.text):
        candidate.hint(BODY, 2)
    elif not several and _is_joined(opening.text):
        candidate.hint(BODY, 1)
    if any(word.key in PERSON_CONNECTORS for word in words[first:last]):
        candidate.hint(PERSON, 2)


def _weigh_before(words: Sequence[Word], candidate: Candidate) -> None:
    if not candidate.first:
        return
    before = words[candidate.first - 1]
    if before.text in QUOTE_MARKS and candidate.last < len(words) and words[candidate.last].text in QUOTE_MARKS:
        candidate.hint(OTHER, 2.5)
    if before.text == "(" and words[candidate.first].acronym and _small_words_end(words, candidate.first - 1):
        candidate.hint(OTHER, 2.5)
    if before.key == "," and _role_ends_before(words, candidate.first - 1):
        candidate.hint(PERSON, 2.5)
    for cues, label, weight in _CUES_BEFORE:
        if before.key in cues:
            candidate.hint(label, weight)


def _small_words_end(words: Sequence[Word], bracket: int) -> bool:
    """Tell whether a bracket stands behind a word written small, so that it shortens a common noun."""
    return bracket > 0 and words[bracket - 1].text.isalpha() and not words[bracket - 1].capital


def _role_ends_before(words: Sequence[Word], comma: int) -> bool:
    """Tell whether the words in front of a comma are an office ("Sekretaris Daerah Kota X, Y")."""
    for i in range(comma - 1, max(-1, comma - 1 - MAX_OFFICE_WORDS), -1):
        key = words[i].key
        if key in ROLE_HEADS:
            return words[i].capital or key not in PEOPLE_NOUNS
        if not words[i].text[0].isalnum() or verb_shape(key) or key == "yang":
            return False
    return False


def _is_mixed(text: str) -> bool:
    return text[0].islower() and any(letter.isupper() for letter in text)


def _is_joined(text: str) -> bool:
    """Tell whether a capital inside a word joins two words to a brand ("KabarNusa"); "McLean" is a person."""
    inner = next((i for i, letter in enumerate(text) if i and letter.isupper()), 0)
    return inner >= MIN_JOINED_CHARS and text.isalpha() and not text.isupper()


def _weigh_after(words: Sequence[Word], candidate: Candidate) -> None:
    after = [word.text for word in words[candidate.last : candidate.last + 3]]
    if not after:
        return
    if _is_age(after):
        candidate.hint(PERSON, SURE)
    if after[0].lower() in PERSON_VERBS:
        candidate.hint(PERSON, FAIR)
    elif verb_shape(after[0]) is not None and after[0].islower():
        candidate.hint(PERSON, WEAK)
    if after[0] == "," and len(after) > 1 and after[1].lower() in STATE_PLACE_HEADS:
        candidate.hint(STATE, FAIR)
    if after[0] == "," and candidate.first and words[candidate.first - 1].key == "menurut":
        candidate.hint(PERSON, FAIR)


def weigh_lists(words: Sequence[Word], candidates: Sequence[Candidate]) -> None:
    """Let the names of a list ("Rudi Hartawan, Maharu, dan Siska") tell what their neighbours are."""
    for order in (pairwise(candidates), pairwise(reversed(candidates))):
        for known, other in order:
            first, second = sorted((known, other), key=lambda candidate: candidate.first)
            gap = words[first.last : second.first]
            if other.label is not None or other.hints or not 0 < len(gap) <= len(_LISTING):
                continue
            label = _sure_label(known) if all(word.key in _LISTING for word in gap) else None
            # "dari Norwegia, Ingrid Solheim" is no list: a comma alone joins persons, but not places
            if label is PERSON or (label is STATE and gap[-1].key != ","):
                other.hint(label, LISTED)


def _sure_label(candidate: Candidate) -> ActorType | None:
    """Return what a name surely is by its own words and neighbours."""
    if candidate.label is STATE:
        return STATE
    sure = candidate.hints.get(PERSON, 0) >= LISTED and candidate.hints[PERSON] == max(candidate.hints.values())
    return PERSON if candidate.label is None and sure else None


def _is_age(after: Sequence[str]) -> bool:
    """Tell whether "(47)" follows."""
    return after[0] == "(" and after[-1] == ")" and after[1].isdigit() and len(after[1]) <= MAX_AGE_CHARS
