"""Sentences without a verb of saying that still report: pointers back, citations that lead, headlines with a colon."""

from kronik.annotate.statements.build import Report, Voice, build
from kronik.annotate.statements.citations import Citation, named_source
from kronik.annotate.statements.clauses import Construction
from kronik.annotate.statements.cues import passive_of, span_of
from kronik.annotate.statements.extent import closing, cut
from kronik.annotate.statements.names import How
from kronik.annotate.statements.phrases import Phrase, is_time, is_verb, phrase_after
from kronik.annotate.statements.scene import Scene, Unit, Word
from kronik.annotate.statements.speakers import resolve
from kronik.annotate.statements.subjects import phrase_before
from kronik.annotate.statements.tails import Tail
from kronik.annotate.statements.voices import Voices
from kronik.lang.id.names import RANKS, ROLE_HEADS, ROLE_WORDS
from kronik.lang.id.reporting import (
    ANAPHORS,
    ANSWERED,
    DEMONSTRATIVES,
    HEADLINE_LABELS,
    HEADLINE_TURNS,
    HEADLINE_VERBS,
    PREDICATIVES,
    PRONOUNS,
    SOURCES_OF_HEADLINES,
    SPEAKER_NOUNS,
    SPEECH_NOUNS,
    VERBS,
)
from kronik.records.facts import ActorType, Statement

MAX_ANAPHOR_WORDS = 5
"""Within how many words a passive closes a subject that points back: "hal yang sama juga disampaikan" has five."""
MAX_SUBJECT_VERBS = 3
"""Before how many verbs of a sentence its subject is looked for: an opening adjunct may hold the first."""
MAX_COLON_WORDS = 8
"""Within how many words a headline's colon follows its speaker."""


def pointer_back(scene: Scene, unit: Unit) -> tuple[int, Phrase] | None:
    """Return (word of the cue, speaker) of "Hal itu disampaikan X" and "Demikian kabar dari X"."""
    words = unit.words
    if words[2:] and words[0].lower in ("demikian", "begitu"):
        known = passive_of(words[1].lower) or words[1].lower in SPEECH_NOUNS
        phrase = phrase_after(scene, unit, 2) if known else None
        return (1, phrase) if phrase and words[phrase.first].lower not in DEMONSTRATIVES else None
    for at in range(1, min(MAX_ANAPHOR_WORDS + 1, len(words))):
        found = passive_of(words[at].lower)
        if not found:
            continue
        subject = " ".join(word.lower for word in words[:at] if word.lower not in ("juga", "telah", "pun"))
        phrase = None if found[1] or subject not in ANAPHORS else phrase_after(scene, unit, at + 1)
        return (at, phrase) if phrase else None
    return None


def read_outlet(scene: Scene, unit: Unit, citation: Citation) -> Statement | None:
    """Read "Dilansir Bloomberg, …": where only the outlet is named, it speaks."""
    words = unit.words
    at = citation.last
    while at < len(words) and (
        words[at].text in ",(/)" or is_time(words[at]) or words[at].lower in ("diketahui", "bahwa", "pada", "edisi")
    ):
        at += 1
    if at >= len(words) or not any(word.text == "," for word in words[citation.last - 1 : at + 1]):
        return None
    content = cut(scene, unit, at, closing(scene, unit, at, len(words), ()))
    if content is None:
        return None
    *chain, source = [named_source(scene, source) for source in citation.sources]
    voice = Voice(source, person=False, how=How.NAMED)
    return build(scene, unit, Report(Construction.OUTLET, (content,), citation.cue, voice, Tail(via=tuple(chain))))


def read_colon(voices: Voices, index: int) -> Statement | None:
    """Read "Wibowo: …" in a headline; a body counts only by its acronym ("Liga 1: …" is a topic)."""
    scene = voices.scene
    unit = scene.units[index]
    words = unit.words
    colon = next((at for at, word in enumerate(words[:MAX_COLON_WORDS]) if word.text == ":"), 0)
    if not colon:
        return None
    first = _speaker_start(scene, unit, colon)
    content = cut(scene, unit, colon + 1, len(words)) if first is not None else None
    if first is None or content is None or words[colon + 1].lower in HEADLINE_TURNS:
        return None
    voice = voices.of_phrase(index, Phrase(first, colon))
    return build(scene, unit, Report(Construction.COLON, (content,), None, voice))


def _speaker_start(scene: Scene, unit: Unit, colon: int) -> int | None:
    """Return where the speaker before a headline's colon starts; None where those words name none."""
    words = unit.words
    first = max((at + 1 for at in range(colon) if words[at].text in ",?!"), default=0)
    if first >= colon or words[first].lower in HEADLINE_LABELS:
        return None
    span = span_of(words, first, colon)
    mentions = scene.mentions_in(span.start, span.end)
    if not mentions or mentions[-1][0].end != span.end:
        return None
    named = mentions[-1][2] is ActorType.PERSON or words[colon - 1].text.isupper()
    return first if named and _only_titles(unit, first, mentions[-1][0].start) else None


def _only_titles(unit: Unit, first: int, start: int) -> bool:
    """Tell whether only a title or a word for what is told stands before the name of a headline's colon."""
    before = [word.lower for word in unit.words[first:] if word.start < start]
    if any(word in HEADLINE_VERBS or word in VERBS for word in before[1:]):
        return False
    return not before or before[0] in ROLE_HEADS | RANKS | ROLE_WORDS | SPEAKER_NOUNS | SOURCES_OF_HEADLINES


def subject_of(voices: Voices, index: int) -> tuple[Voice, bool] | None:
    """Return (person, speaks) of the subject of a sentence without a statement: the next "-nya".

    Who is not said to speak ("Ilham mengatakan begitu") must be known by a full name.
    """
    scene = voices.scene
    unit = scene.units[index]
    words = unit.words
    phrase, speaks = _answering(scene, unit), False
    if phrase is None:
        verbs = [at for at, word in enumerate(words) if at and _tells(word) and word.quote < 0][:MAX_SUBJECT_VERBS]
        found = ((phrase_before(scene, unit, 0, verb), words[verb].lower in VERBS) for verb in verbs)
        phrase, speaks = next(((subject, says) for subject, says in found if subject), (None, False))
    if phrase is None or words[phrase.first].lower in PRONOUNS:
        return None
    voice = Voice(*resolve(scene, phrase.span(words), voices.memory, index))
    known = voice.speaker is not None and (speaks or len(voice.speaker.name.split()) > 1)
    return (voice, speaks) if known and voice.person and voice.how == How.NAMED else None


def _tells(word: Word) -> bool:
    return is_verb(word) or word.lower in PREDICATIVES


def _answering(scene: Scene, unit: Unit) -> Phrase | None:
    """Return who answers in "spekulasi ini dibantah oleh X"."""
    for at, word in enumerate(unit.words):
        if word.lower in ANSWERED and word.quote < 0:
            return phrase_after(scene, unit, at + 1)
    return None
