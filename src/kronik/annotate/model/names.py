"""Names of a sentence from the model and from the tables together.

Both propose names. Where they agree on the ends of one, the model is a witness for what it is. Where they do not, what
was measured on idner-news-2k dev decides (`_keeps`): of 35 disagreements there in which one was right, the model was
right in 30. Ten of those are bodies that the set cuts ("Fraksi PKB"); there the wider name of the tables stands.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from kronik.annotate.rules.candidates import BODY, PERSON, PLACE, STATE, Candidate, is_common, is_given
from kronik.annotate.rules.names import is_never_name
from kronik.annotate.rules.words import Word, in_title_case
from kronik.lang.id.names import (
    DEGREES,
    DIRECTIONS,
    HONORIFICS,
    KEPT_HONORIFICS,
    KEPT_PLACE_HEADS,
    LOWER_ORG_HEADS,
    ORG_HEADS,
    PLACE_HEADS,
    RANK_HEADS,
    RANKS,
    ROLE_HEADS,
)
from kronik.records.facts import ActorType

LABELS: Mapping[str, ActorType] = {
    "PER": PERSON,
    "PERSON": PERSON,
    "ORG": BODY,
    "ORGANISATION": BODY,
    "ORGANIZATION": BODY,
    "NORP": BODY,
    "LOC": PLACE,
    "LOCATION": PLACE,
    "PLACE": PLACE,
    "FAC": PLACE,
    "GPE": PLACE,
}
"""What the labels of a pipeline mean; names of other kinds are not actors."""
MODEL_VOTES = 1.5
"""Votes of the model for what a name is, as many as a fair hint of the words beside it has; 2 gives the same F1."""
ACRONYM_VOTES = 0.0
"""Votes of the model for an acronym being a body: initials of a suspect look the same."""
_NUMBERED_LANES = frozenset({"rt", "rw"})
FULL_NAME_WORDS = 2
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
INITIAL_CHARS = 2
"""Letters of an initial with or without its dot."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """A name that the model sees: words `[first, last)`."""

    first: int
    last: int
    label: ActorType

    def meets(self, other: Candidate) -> bool:
        return self.first < other.last and other.first < self.last


def with_model(words: Sequence[Word], candidates: Sequence[Candidate], doc: Doc) -> list[Candidate]:
    """Return the candidates of the tables with the model's opinion of each, and what the model alone sees."""
    titled = in_title_case([word.text for word in words])
    seen = list(_seen(words, doc))
    found = list(candidates)
    for name in seen:
        meeting = [candidate for candidate in found if name.meets(candidate)]
        votes = _votes(words, name)
        if titled or _keeps(words, name, meeting, seen):
            for candidate in meeting:
                if candidate.last == name.last:  # its last word tells what a name is
                    candidate.hint(name.label, votes)
            continue
        found = [candidate for candidate in found if candidate not in meeting]
        found.append(_joined(name, meeting, votes))
    return sorted(found, key=lambda candidate: candidate.first)


def _votes(words: Sequence[Word], name: _Seen) -> float:
    alone = name.last - name.first == 1 and words[name.first].acronym
    return ACRONYM_VOTES if alone and name.label is BODY else MODEL_VOTES


def _joined(name: _Seen, meeting: Sequence[Candidate], votes: float) -> Candidate:
    """Return the model's name with what spoke for the candidates in its place; a body's head makes it a body."""
    heads = [candidate for candidate in meeting if candidate.first == name.first or len(meeting) == 1]
    label = heads[0].label if heads and not (heads[0].label is BODY and name.label is PERSON) else None
    joined = Candidate(name.first, name.last, label if len(meeting) == 1 or label is BODY else None)
    for candidate in meeting:
        for kind, weight in candidate.hints.items():
            joined.hint(kind, weight)
    joined.hint(name.label, votes)
    return joined


def _keeps(words: Sequence[Word], name: _Seen, meeting: Sequence[Candidate], seen: Sequence[_Seen]) -> bool:
    """Tell whether what the tables propose stands, although the model may see other ends."""
    if not meeting:
        return all(is_never_name(word) for word in words[name.first : name.last])
    if len(meeting) > 1:
        if name.label is PERSON:
            return meeting[0].label in {STATE, PLACE, BODY} and meeting[-1].last == name.last
        return name.label is BODY and all(candidate.label is BODY for candidate in meeting)
    candidate = meeting[0]
    if (candidate.first, candidate.last) == (name.first, name.last):
        return True
    return not _holds_office_and_holder(words, candidate, seen) and _KEEPS[name.label](words, name, candidate)


def _holds_office_and_holder(words: Sequence[Word], candidate: Candidate, seen: Sequence[_Seen]) -> bool:
    """Tell whether the model sees a body or place and a full name behind it in what the tables take for one name."""
    inside = [name for name in seen if name.meets(candidate)]
    holder = inside[-1]
    if holder.label is not PERSON or holder.last - holder.first < FULL_NAME_WORDS or inside[0].label is PERSON:
        return False
    return inside[0].last - inside[0].first > 1 or words[inside[0].first].key not in ORG_HEADS


def _keeps_person(words: Sequence[Word], name: _Seen, candidate: Candidate) -> bool:
    """Tell whether the candidate is a body or place called so, or the person with other words around the name.

    An initial, given name or function word more than the model, or a title less.
    """
    if candidate.label in {BODY, STATE, PLACE}:
        return candidate.first < name.first and name.last <= candidate.last
    if candidate.label not in {None, PERSON}:
        return False
    if candidate.last != name.last:
        return candidate.first == name.first and all(is_never_name(word) for word in words[name.last : candidate.last])
    more = words[candidate.first : name.first]
    if more:
        return all(is_given(word.key) or _is_initial(word) for word in more)
    return all(_is_title(word) for word in words[name.first : candidate.first])


def _keeps_body(_words: Sequence[Word], name: _Seen, candidate: Candidate) -> bool:
    """Tell whether the candidate is a body and not only a part of the model's ("Kementerian Hukum")."""
    part = name.first <= candidate.first and candidate.last <= name.last
    return candidate.label is BODY and not part


def _keeps_place(words: Sequence[Word], name: _Seen, candidate: Candidate) -> bool:
    """Tell whether the candidate is a state or has more words than the model, other than common ones in front."""
    wider = candidate.first <= name.first and name.last <= candidate.last
    if candidate.label is not None:
        return wider or candidate.label is STATE
    more = words[candidate.first : name.first]
    return wider and not (more and all(is_common(word.key) and word.key not in DIRECTIONS for word in more))


_KEEPS = {PERSON: _keeps_person, BODY: _keeps_body, PLACE: _keeps_place}


def _is_initial(word: Word) -> bool:
    return len(word.key) <= INITIAL_CHARS or _INITIALS.fullmatch(word.text) is not None


def _is_title(word: Word) -> bool:
    titles = word.key in RANKS or word.key in HONORIFICS or word.key in DEGREES or word.key in ROLE_HEADS
    return titles and word.key not in KEPT_HONORIFICS and not is_given(word.key)


def _seen(words: Sequence[Word], doc: Doc) -> Iterator[_Seen]:
    """Yield the model's names as the tables write theirs.

    No marks at the ends, no class word in small letters in front, no rank inside, a short form in brackets by itself.
    """
    for entity in doc.ents:
        label = LABELS.get(entity.label_)
        if label is None:
            continue
        start = entity.start
        for i in range(entity.start, entity.end + 1):
            if i == entity.end or words[i].text in {"(", ")"} or (i > start and words[i].key in RANK_HEADS):
                yield from _trimmed(words, start, i, label)
                start = i + (i < entity.end and words[i].text in {"(", ")"})
                if i < entity.end and words[i].key in RANK_HEADS:
                    break


def _opens_no_name(word: Word) -> bool:
    """Tell whether a word is a class word in small letters or a common one that opens the sentence ("Pasukan X")."""
    if not word.capital:
        return word.key not in LOWER_ORG_HEADS
    return not word.free and is_common(word.key) and word.key not in ORG_HEADS | KEPT_PLACE_HEADS | PLACE_HEADS


def _trimmed(words: Sequence[Word], first: int, last: int, label: ActorType) -> Iterator[_Seen]:
    small = not any(word.capital for word in words)  # a text in small letters throughout tells nothing by its letters
    while first < last and not small and (_opens_no_name(words[first]) or words[first].text.isdigit()):
        first += 1
    while first < last and (not words[last - 1].text[0].isalnum() or words[last - 1].key in DEGREES):
        last -= 1
    while first < last and _is_title(words[first]) and (label is PERSON or words[first].key in ROLE_HEADS):
        first += 1
    if first == last or words[first].key in _NUMBERED_LANES or not (small or words[first].capital):
        return
    if last - first > 1 or not _INITIALS.fullmatch(words[first].text):
        yield _Seen(first, last, label)
