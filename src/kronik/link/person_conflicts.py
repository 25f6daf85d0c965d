"""One quotation in the mouths of two people."""

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Indel

from kronik.ids import content_id
from kronik.link.conflicts import Utterance, sharing_a_word, speaker_name, spoken
from kronik.link.identity import Identities
from kronik.link.occurrences import conflict_side, said_carrier
from kronik.link.origins import Origins
from kronik.link.tellings import Said
from kronik.link.topics import topic_of
from kronik.link.word_weights import words_of
from kronik.records.facts import StatementKind
from kronik.records.story import Conflict

SAME_WORDS = 0.8
"""Share of words in the same order (1 less the normalised Indel distance) of two prints of one quotation; desks cut or
mend a word or two of ten."""
MIN_WORDS = 6
"""Words of a quotation that two people do not say by chance; "kami akan pelajari dulu" many say."""
MIN_NAME_WORDS = 2
"""Words of a name that is plainly another's: "Budi" may be anybody's."""


def _quoted(utterance: Utterance) -> Said | None:
    """Return the first of its reports that is wholly between marks."""
    return next((said for said in utterance.said if said.statement.kind is StatementKind.DIRECT), None)


def _is_one_quotation(first: Said, second: Said) -> bool:
    words = words_of(spoken(first)), words_of(spoken(second))
    if first.place == second.place or min(map(len, words)) < MIN_WORDS:
        return False
    return Indel.normalized_similarity(*words, score_cutoff=SAME_WORDS) > 0


def _are_two_people(first: Said, second: Said, identities: Identities) -> bool:
    names = [identities.person_name(key) for key in (first.speaker, second.speaker) if key is not None]
    known = [name for name in names if name is not None and len(name.split()) >= MIN_NAME_WORDS]
    if len(known) < 2 or first.speaker is None or second.speaker is None:  # noqa: PLR2004 - both
        return False
    return not identities.may_be_same(first.speaker, second.speaker)


def person_conflicts(utterances: Sequence[Utterance], origins: Origins, identities: Identities) -> Iterator[Conflict]:
    """Yield the quotations that articles attribute to different people, both known by their full names."""
    quoted = [(utterance, said) for utterance in utterances if (said := _quoted(utterance)) is not None]
    for a, b in sharing_a_word([utterance for utterance, _ in quoted]):
        (first, one), (second, other) = quoted[a], quoted[b]
        if not _is_one_quotation(one, other) or not _are_two_people(one, other, identities):
            continue
        sides = tuple(
            conflict_side(speaker_name(utterance) or "?", (said_carrier(origins, said) for said in utterance.said))
            for utterance in (first, second)
        )
        keys = (first.occurrence.id, second.occurrence.id)
        yield Conflict(content_id("person", *keys), "person", topic_of(spoken(one)), keys, sides)
