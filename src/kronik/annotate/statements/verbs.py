"""Indirect statements with a verb of saying: subject, cue, content."""

from collections.abc import Sequence

from kronik.annotate.statements.asking import request_opening
from kronik.annotate.statements.clauses import Clause, Construction, Stretch
from kronik.annotate.statements.cues import Cue, span_of
from kronik.annotate.statements.extent import Opening, closing, cut, is_void, opening
from kronik.annotate.statements.phrases import Phrase, is_verb
from kronik.annotate.statements.scene import Word
from kronik.annotate.statements.subjects import phrase_before
from kronik.lang.id.reporting import (
    ASKED_THINGS,
    ATTITUDES,
    AUXILIARIES,
    CLAIM_NOUNS,
    COMPLAINING,
    CONDITIONS,
    COPULAS,
    DOCUMENTS,
    EXPLAINING,
    FIRST_PERSON,
    INVITING,
    PREDICATIVES,
    PRONOUNS,
    QUANTIFIERS,
    RECORDING,
    RESPONDING,
    SHARING_LINKS,
    SUBORDINATORS,
    TALK_NOUNS,
    THING_CUES,
    TOPIC_NOUNS,
    TOPICS,
    TURNS,
    Use,
)
from kronik.records.facts import Polarity

MAX_BODY_WORDS = 3
"""Longest subject in words that opens with an acronym and is a body: "BPS Jawa Barat"."""


def _open(stretch: Stretch, cue: Cue) -> Opening | None:
    scene, unit, high = stretch.scene, stretch.unit, stretch.high
    words = unit.words
    if cue.use is Use.REQUEST:
        return request_opening(scene, unit, cue, high)
    if cue.use is Use.DENY_NOUN:
        if cue.last >= high or words[cue.last].lower not in CLAIM_NOUNS:
            return None
        cue = Cue(cue.at, cue.last + 1, cue.use, cue.polarity)
    verb, following = words[cue.at].lower, words[cue.last].lower if cue.last < high else ""
    if verb in RESPONDING and following in TALK_NOUNS:
        return None
    found = opening(scene, unit, cue, high)
    loose = cue.use is Use.CLAUSE and not found.marked and not _recorded(stretch, cue, found)
    return None if loose or (cue.misspelt and found.at >= high) else found


def _recorded(stretch: Stretch, cue: Cue, found: Opening) -> bool:
    """Tell whether a loose verb tells without a mark: "laporan X mencatat …", "menggambarkan A sebagai B"."""
    words = stretch.unit.words
    phrase = phrase_before(stretch.scene, stretch.unit, stretch.start(cue.at), cue.at)
    if words[cue.at].lower == "menggambarkan":
        return any(word.lower == "sebagai" for word in words[found.at : stretch.high])
    if words[cue.at].lower not in RECORDING or phrase is None:
        return False
    head = words[phrase.first]
    keeps = head.lower in DOCUMENTS or (
        head.text.isupper() and len(head.text) > 1 and phrase.last - phrase.first <= MAX_BODY_WORDS
    )
    return keeps and _is_clause(words, found.at, stretch.high)


def verb_clause(stretch: Stretch, cue: Cue) -> Clause | None:
    """Return the statement that a verb of saying makes with what follows it; None where that is no content."""
    scene, unit, high = stretch.scene, stretch.unit, stretch.high
    words = unit.words
    found = _open(stretch, cue)
    if found is None or found.at >= high:
        return None
    start = stretch.start(cue.at)
    phrase = phrase_before(scene, unit, start, cue.at)
    if not _may_speak(words, cue, phrase):
        return None
    under = subordinator(words, start, cue.at, phrase)
    last = closing(scene, unit, found.at, high, stretch.stops)
    if under:
        last = next((at for at in range(found.at, last) if words[at].text == ","), last)
    joined = words[found.at].lower in TURNS or (not found.marked and words[found.at].lower in SHARING_LINKS)
    thing = phrase is None and words[cue.at].lower in THING_CUES and cue.use is Use.SAY
    if thing and not (found.marked or _predicates(words[found.at])):
        return None
    if joined or is_void(words, found.at, last) or not _tells(words, cue, found, last):
        return None
    content = cut(scene, unit, found.at, last)
    if content is None:
        return None
    zones = (
        (words[start].start, words[cue.at].start),
        (words[cue.at].end, words[found.at].start),
        (content.end, stretch.end),
    )
    construction = Construction.REQUEST if cue.use is Use.REQUEST else Construction.VERB
    return Clause(
        cue=span_of(words, cue.at, cue.last),
        at=cue.at,
        phrase=phrase,
        clitic=None,
        shared=phrase is None,
        content=(content,),
        last=last,
        addressee=found.addressee,
        polarity=Polarity.CONDITIONAL if under in CONDITIONS else cue.polarity,
        construction=Construction.VERB_MISSPELT if cue.misspelt else construction,
        zones=zones,
    )


def subordinator(words: Sequence[Word], start: int, at: int, phrase: Phrase | None) -> str:
    """Return the conjunction right before the subject of a cue ("Setelah X mengatakan …, …"); empty without one."""
    before = words[phrase.first - 1] if phrase and phrase.first > start else None
    if phrase is None or before is None or before.lower not in SUBORDINATORS:
        return ""
    subject = words[phrase.first]
    joined = all(words[index].text != "," for index in range(phrase.last, at))
    return before.lower if joined and (subject.is_name_like or subject.lower in PRONOUNS) else ""


def _tells(words: Sequence[Word], cue: Cue, found: Opening, last: int) -> bool:
    """Tell whether the object of a cue says something, and does not only name a topic, a favour or who is accused."""
    opener, verb = words[found.at].lower, words[cue.at].lower
    if (
        cue.use is Use.ASK
        and opener in ("pada", "kepada")
        and any(word.lower in TOPICS for word in words[found.at : last])
    ):
        return False
    fronted = found.marked and any(word.text == "," for word in words[found.at : last])
    if (opener in TOPICS and not fronted) or (verb == "minta" and opener in ASKED_THINGS):
        return False
    if found.marked:
        return True
    if verb in COMPLAINING:
        return _is_clause(words, found.at, last)
    if verb in INVITING:
        return any(is_verb(word) or word.lower in PREDICATIVES for word in words[found.at : last])
    if opener in QUANTIFIERS and found.at + 1 < last:
        opener = words[found.at + 1].lower
    once = opener.partition("-")[0]
    topic = verb in EXPLAINING and (once in TOPIC_NOUNS or (opener.isdigit() and words[last - 1].text != "."))
    return not topic or any(word.lower in COPULAS for word in words[found.at : last])


def _is_clause(words: Sequence[Word], first: int, last: int) -> bool:
    """Tell whether what was reported is told, not who was reported to whom: "melaporkan Budi ke polisi" is an act."""
    told = words[first:last]
    return any(_predicates(word) for word in told[1:]) and not any(word.lower in ("ke", "kepada") for word in told)


def _predicates(word: Word) -> bool:
    return is_verb(word) or word.lower in AUXILIARIES | PREDICATIVES


def _may_speak(words: Sequence[Word], cue: Cue, phrase: Phrase | None) -> bool:
    """Tell whether the subject can be a third person's; attitudes and misspelt cues need one of their own."""
    if phrase is None:
        return words[cue.at].lower not in ATTITUDES and not cue.misspelt
    return words[phrase.last - 1].lower not in FIRST_PERSON
