"""Reports of the same statement or happening that cannot both be right: its day, and whether it is so at all."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import Indel

from kronik.ids import content_id
from kronik.lang.id.linking import ANAPHORIC_WORDS, CLAIM_NOUNS, DENIALS, EXISTENCE
from kronik.lang.id.words import NEGATIONS
from kronik.link.content import Content, compare, stem
from kronik.link.days import DayRule
from kronik.link.identity import Identities, phrase_words
from kronik.link.occurrences import conflict_side, done_carrier, said_carrier
from kronik.link.origins import Origins
from kronik.link.support import carrier
from kronik.link.tellings import Done, Said
from kronik.link.topics import topic_of
from kronik.link.word_weights import word_weight, words_of
from kronik.records.facts import EventType, Polarity
from kronik.records.span import Span
from kronik.records.story import Conflict, ConflictSide, Occurrence

CONTRARY_LIKENESS = 0.8
"""Share of words in the same order (1 less the normalised Indel distance) of two statements that differ by a negation
alone; by shared words alone, the same speaker going on looked like a contradiction in all of six cases."""
MIN_SHARED_WORDS = 3
"""Shared content words, names not counted, below which likeness is chance."""
MIN_DENIED_JACCARD = 0.5
"""Common weight of a denied content and the assertion; at 0.4 a denial met what it only mentions in passing."""
MIN_DENIED_CONTAINMENT = 0.6
"""Share of a denied content that must stand in the assertion; the cue already says that somebody is contradicted."""
EXISTENCE_WORDS = 4
"""Words at the head of a statement among which "tidak ada N" or "N ada" must stand to be its point."""
MIN_NOUN_WEIGHT = 3.0
"""Weight of the noun whose existence is disputed: in less than 5 % of articles, so that it is a matter, not "hal"."""
CLAIM_REACH_WORDS = 3
"""Words before or after "membantah" in which "tuduhan itu" is its object and not part of something else."""
MIN_CLAIM_WORDS = 6
"""Words of the sentence before that tells what is rejected; shorter ones are remarks."""
MAX_POSTINGS = 80
"""Statements that share a word beyond which the word is not used to find pairs."""
VALUE_CHARS = 240
"""Characters of a side's value; longer ones end in an ellipsis."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """Joined statements with their occurrence."""

    occurrence: Occurrence
    said: tuple[Said, ...]


def shown(text: str) -> str:
    """Return a passage on one line, cut at a word where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= VALUE_CHARS else line[:VALUE_CHARS].rsplit(" ", 1)[0] + " …"


def spoken(said: Said) -> str:
    """Return what was said in the article's words, the parts of a broken quotation joined."""
    return " … ".join(span.cut(said.document.article.text) for span in said.statement.spans)


def speaker_name(utterance: Utterance) -> str | None:
    """Return the fullest name under which the articles tell who says it."""
    names = [said.statement.speaker.name for said in utterance.said if said.statement.speaker is not None]
    return max(names, key=lambda name: (len(name.split()), len(name), name), default=None)


def _speech(utterance: Utterance) -> str:
    """Return speaker, cue where it denies, and content, all in the articles' words."""
    said, name = utterance.said[0], speaker_name(utterance) or "?"
    statement = said.statement
    denies = statement.polarity is Polarity.DENIED and statement.cue is not None
    cue = f" ({statement.cue.cut(said.document.article.text)})" if denies and statement.cue else ""
    return shown(f"{name}{cue}: {spoken(said)}")


def _speech_side(utterance: Utterance, origins: Origins) -> ConflictSide:
    return conflict_side(_speech(utterance), (said_carrier(origins, said) for said in utterance.said))


def day_conflicts(utterances: Iterable[Utterance], origins: Origins) -> Iterator[Conflict]:
    """Yield the statements for which articles name days that exclude each other."""
    for utterance in utterances:
        if utterance.occurrence.day_rule != DayRule.CONTRADICTED:
            continue
        by_day: defaultdict[str, list[Said]] = defaultdict(list)
        for said in utterance.said:
            if said.day is not None and said.day.rule is DayRule.TOLD:
                by_day[said.day.value].append(said)
        if len({said_carrier(origins, said).source for told in by_day.values() for said in told} - {None}) == 1:
            continue
        sides = tuple(
            conflict_side(day, [said_carrier(origins, said) for said in told]) for day, told in sorted(by_day.items())
        )
        key = utterance.occurrence.id
        yield Conflict(content_id("day", key), "day", topic_of(spoken(utterance.said[0])), (key,), sides)


@dataclass(frozen=True, slots=True)
class _Existence:
    """A noun of which a statement says whether it is there."""

    noun: str
    stem: str
    affirmed: bool


def _existence(words: Sequence[str]) -> _Existence | None:
    """Return the noun whose existence a statement opens with, and whether it is affirmed."""
    for at, word in enumerate(words[:EXISTENCE_WORDS]):
        if word not in EXISTENCE:
            continue
        affirmed = at == 0 or words[at - 1] not in NEGATIONS
        before = words[at - 1] if at and affirmed else None
        noun = before if before is not None else next(iter(words[at + 1 :]), None)
        if noun is not None and word_weight(noun) >= MIN_NOUN_WEIGHT:
            return _Existence(noun, stem(noun), affirmed)
    return None


@dataclass(frozen=True, slots=True)
class _Point:
    """The first report of an utterance with what its point is compared by."""

    said: Said
    existence: _Existence | None
    plain: tuple[str, ...]
    """Its words without negations."""
    negations: int


def _point(utterance: Utterance) -> _Point:
    said = utterance.said[0]
    words = words_of(spoken(said))
    plain = tuple(word for word in words if word not in NEGATIONS)
    return _Point(said, _existence(words), plain, len(words) - len(plain))


def _contradicts(first: _Point, second: _Point) -> bool:
    """Tell whether two assertions exclude each other: one negates what the other says in the same words."""
    one, other = first.existence, second.existence
    if one is not None and other is not None and one.stem == other.stem:
        return one.affirmed is not other.affirmed
    if abs(first.negations - second.negations) != 1 or min(len(first.plain), len(second.plain)) < MIN_SHARED_WORDS:
        return False
    return Indel.normalized_similarity(first.plain, second.plain, score_cutoff=CONTRARY_LIKENESS) > 0


def _denies(denied: Content, other: Content) -> bool:
    """Tell whether a content that somebody denies is what the other asserts."""
    likeness = compare(denied, other)
    return (
        not likeness.contrary
        and likeness.words >= MIN_SHARED_WORDS
        and likeness.containment >= MIN_DENIED_CONTAINMENT
        and likeness.jaccard >= MIN_DENIED_JACCARD
    )


def _exclude_each_other(first: _Point, second: _Point, identities: Identities) -> bool:
    kinds = (first.said.statement.polarity, second.said.statement.polarity)
    if kinds == (Polarity.ASSERTED, Polarity.ASSERTED):
        exclude = _contradicts(first, second)
    else:
        exclude = set(kinds) == {Polarity.ASSERTED, Polarity.DENIED} and _denies(
            first.said.content, second.said.content
        )
    one, other = first.said.speaker, second.said.speaker
    if not exclude or one is None or other is None or not CLAIM_NOUNS.isdisjoint({_head(one), _head(other)}):
        return False
    return not identities.may_be_same(one, other)


def _head(speaker: str) -> str:
    """Return the first word of a speaker; "anggapan yang menyatakan …" is what is said, not who says it."""
    return next(iter(phrase_words(speaker)), "")


def sharing_a_word(utterances: Sequence[Utterance]) -> Iterator[tuple[int, int]]:
    """Yield the pairs, by their places, whose first statements share a content word, in order."""
    postings: defaultdict[str, list[int]] = defaultdict(list)
    for index, utterance in enumerate(utterances):
        for word in utterance.said[0].content.words:
            postings[word].append(index)
    pairs = {
        (a, b)
        for indices in postings.values()
        if len(indices) <= MAX_POSTINGS
        for at, a in enumerate(indices)
        for b in indices[at + 1 :]
    }
    yield from sorted(pairs)


def _topic(first: _Point, second: _Point) -> str:
    """Return the noun whose existence is disputed, else the noun phrase that both statements share."""
    one, other = first.existence, second.existence
    if one is not None and other is not None and one.stem == other.stem:
        return one.noun
    return topic_of(spoken(second.said), spoken(first.said))


def contradictions(utterances: Sequence[Utterance], origins: Origins, identities: Identities) -> Iterator[Conflict]:
    """Yield what one speaker denies or negates with all who say it, the claims first."""
    claims: defaultdict[str, list[Utterance]] = defaultdict(list)
    by_key = {utterance.occurrence.id: utterance for utterance in utterances}
    points = [_point(utterance) for utterance in utterances]
    for a, b in sharing_a_word(utterances):
        if _exclude_each_other(points[a], points[b], identities):
            first, second = utterances[a], utterances[b]
            denies = first.said[0].statement.polarity is Polarity.DENIED
            denial, claim = (first, second) if denies else (second, first)
            claims[denial.occurrence.id].append(claim)
    for key, claimed in claims.items():
        sides = tuple(_speech_side(utterance, origins) for utterance in (*claimed, by_key[key]))
        keys = (*(utterance.occurrence.id for utterance in claimed), key)
        topic = _topic(_point(claimed[0]), _point(by_key[key]))
        yield Conflict(content_id("happened", *keys), "happened", topic, keys, sides)


@dataclass(frozen=True, slots=True)
class _Rejection:
    """Somebody rejects what was told just before."""

    done: Done
    sentence: Span
    claim: Span
    """The sentence before, which tells what is rejected."""


def _claim_is_anaphor(before: str, after: str) -> bool:
    """Tell whether what is rejected is only named as "spekulasi ini", right before or right after the verb."""
    near = (words_of(before)[-CLAIM_REACH_WORDS:], words_of(after)[:CLAIM_REACH_WORDS])
    return any(noun in CLAIM_NOUNS and mark in ANAPHORIC_WORDS for words in near for noun, mark in pairwise(words))


def _rejections(done: Iterable[Done]) -> Iterator[_Rejection]:
    for one in done:
        sentence, trigger, text = one.event.sentence, one.event.span, one.document.article.text
        if sentence is None or one.event.type is not EventType.REJECT or one.act not in DENIALS:
            continue
        if not _claim_is_anaphor(text[sentence.start : trigger.start], text[trigger.end : sentence.end]):
            continue
        at = bisect_left(one.document.sentences, sentence)
        if at and len(words_of(one.document.sentences[at - 1].cut(text))) >= MIN_CLAIM_WORDS:
            yield _Rejection(one, sentence, one.document.sentences[at - 1])


def _utterances_in(span: Span, article: str, utterances: Iterable[Utterance]) -> list[Utterance]:
    return [
        utterance
        for utterance in utterances
        if any(
            said.document.article.id == article and any(part.overlaps(span) for part in said.statement.spans)
            for said in utterance.said
        )
    ]


def rejected_claims(done: Iterable[Done], utterances: Sequence[Utterance], origins: Origins) -> Iterator[Conflict]:
    """Yield what is told in one sentence and rejected in the next ("Namun, spekulasi ini dibantah oleh …")."""
    for rejection in _rejections(done):
        article = rejection.done.document.article
        claimed = _utterances_in(rejection.claim, article.id, utterances)
        speakers = {said.speaker for utterance in claimed for said in utterance.said}
        if speakers & rejection.done.agents:
            continue
        after = Span(rejection.sentence.start, min(len(article.text), rejection.sentence.end + VALUE_CHARS))
        answers = [
            utterance
            for utterance in _utterances_in(after, article.id, utterances)
            if utterance.said[0].speaker in rejection.done.agents
        ]
        claim = carrier(origins, article.id, rejection.claim, None)
        answer = done_carrier(origins, rejection.done)
        sides = (
            conflict_side(shown(rejection.claim.cut(article.text)), [claim]),
            _speech_side(answers[0], origins)
            if answers
            else conflict_side(shown(rejection.sentence.cut(article.text)), [answer]),
        )
        keys = tuple(utterance.occurrence.id for utterance in (*claimed, *answers[:1]))
        topic = topic_of(rejection.claim.cut(article.text))
        yield Conflict(content_id("rejected", article.id, rejection.done.event.id), "happened", topic, keys, sides)
