"""Who speaks: the phrase, clitic or shared subject of a cue, in the light of who spoke before."""

import re
from dataclasses import replace
from itertools import pairwise

from kronik.annotate.statements.build import NOBODY, Voice
from kronik.annotate.statements.citations import is_medium, named_source, read_source
from kronik.annotate.statements.clauses import Clause, Construction
from kronik.annotate.statements.cues import passive_of
from kronik.annotate.statements.direct import Attribution
from kronik.annotate.statements.memory import Memory
from kronik.annotate.statements.names import How
from kronik.annotate.statements.phrases import Phrase, is_verb, phrase_after
from kronik.annotate.statements.scene import Scene, Unit
from kronik.annotate.statements.speakers import resolve
from kronik.annotate.statements.subjects import phrase_before
from kronik.annotate.statements.tails import Tail
from kronik.lang.id.reporting import ANSWERED, INHERITING_ROOTS, LINKERS
from kronik.records.facts import ActorType, Named
from kronik.records.span import Span, trimmed

_JOINT = re.compile(r"\s*(?:\([^()]*\))?\s+dan\s+")
MAX_ASKING_UNITS = 3
"""How many sentences back the speaker is looked for who asks in "warga diminta …", from the development articles."""
MAX_CLITIC_UNITS = 20
"""How many sentences back the speaker of "-nya" is looked for where nobody nearer spoke, from reading raw articles."""
MAX_AGE_CHARS = 6
"""What may follow the last name of a speaker phrase, in characters: an age in brackets."""
MAX_GAP_CHARS = 12
"""Farthest *mengutip* behind a medium that speaks, in characters: ", yang " and ", dengan " fit."""


def same(a: Named | None, b: Named | None) -> bool:
    """Tell whether two speakers are one."""
    if a is None or b is None:
        return False
    return a.name == b.name or (a.actor_id is not None and a.actor_id == b.actor_id)


class Voices:
    """Finds the speakers of one article from its first unit to its last."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.memory = Memory()

    def of_phrase(self, index: int, phrase: Phrase) -> Voice:
        """Return whom the speaker phrase of a unit denotes."""
        unit = self.scene.units[index]
        span = phrase.span(unit.words)
        joint = self._joint(span)
        if joint:
            return Voice(joint, person=True, how=How.JOINT)
        source = read_source(unit, phrase.first)
        if source and source.noun and source.last >= phrase.last and is_medium(source.name, source.noun):
            return Voice(replace(named_source(self.scene, source), span=span), person=False, how=How.MEDIUM)
        return Voice(*resolve(self.scene, span, self.memory, index))

    def of_clitic(self, index: int, clitic: Span) -> Voice:
        """Return whom "-nya" goes on from."""
        named, how = self.memory.antecedent(index)
        if named is None and self.memory.spoke and index - self.memory.spoke[-1].unit <= MAX_CLITIC_UNITS:
            named, how = self.memory.spoke[-1].speaker, How.LONG_BEFORE
        if named is None and (actor := self.scene.cast.antecedent(clitic)):
            named, how = Named(actor.name, actor.id), How.SUBJECT_BEFORE
        speaker = Named(named.name, named.actor_id, clitic) if named else None
        return Voice(speaker, person=True, how=f"{How.CLITIC}, {how}")

    def of_clause(self, index: int, clause: Clause) -> Voice | None:
        """Return the speaker of an indirect clause; None where it has no subject to be found and is no statement."""
        if clause.clitic:
            return self.of_clitic(index, clause.clitic)
        if clause.phrase:
            return self.of_phrase(index, clause.phrase)
        if clause.construction is Construction.ASKED_OF:
            return self._asking(index, clause)
        if clause.construction in (Construction.PASSIVE, Construction.RAISING):
            return NOBODY
        return self._shared(index, clause.at)

    def _asking(self, index: int, clause: Clause) -> Voice | None:
        """Return who asks where a passive does not tell: the speaker a few sentences before at most.

        Without one, "diminta" with a bare verb mostly tells of tasks, and is no statement.
        """
        last = self.memory.latest(index)
        if last is None or index - last.unit > MAX_ASKING_UNITS:
            following = self.scene.units[index].words[clause.at + 1 : clause.at + 2]
            bare = clause.cue.cut(self.scene.text).casefold() == "diminta" and all(is_verb(word) for word in following)
            return None if bare else NOBODY
        return Voice(Named(last.speaker.name, last.speaker.actor_id), last.person, How.SPEAKER_BEFORE)

    def of_quotation(self, index: int, attribution: Attribution, tail: Tail) -> tuple[Voice, Tail]:
        """Return the speaker of a quotation's cue, and its circumstances with what it inherits."""
        last = self.memory.latest(index)
        if attribution.construction is Construction.QUOTE_CITED:
            return self._cited(index, tail)
        if attribution.phrase:
            voice = self.of_phrase(index, attribution.phrase)
        elif attribution.clitic:
            voice = self.of_clitic(index, attribution.clitic)
        elif attribution.shared and attribution.cue and (shared := self._sharing(index, attribution.cue)):
            voice = shared
        else:
            return Voice(None, person=False, how=How.LOST), tail
        if attribution.root in INHERITING_ROOTS and last and same(voice.speaker, last.speaker):
            tail = replace(tail, via=tail.via or last.via, said=tail.said or last.said)
        return voice, tail

    def inherited(self, index: int, voice: Voice, tail: Tail) -> Tail:
        """Return the circumstances with the chain and day of an interview or a channel that still goes on."""
        last = self.memory.latest(index)
        if last is None or not last.lasting or tail.via or not same(voice.speaker, last.speaker):
            return tail
        units = self.scene.units
        near = units[last.unit].block == units[index].block
        near = near or (index - last.unit == 1 and voice.how.startswith((How.CLITIC, How.PRONOUN)))
        return replace(tail, via=last.via, said=tail.said or last.said, lasting=True) if near else tail

    def _owner(self, index: int, voice: Voice, tail: Tail, limit: int) -> tuple[Voice, Tail] | None:
        """Read "Saluran Telegram yang dekat dengan X mengutipnya": X speaks, through the channel."""
        speaker = voice.speaker
        if speaker is None or speaker.span is None:
            return None
        words = self.scene.units[index].words
        quoting = next((word for word in words[:limit] if word.lower == "mengutipnya"), None)
        if quoting is None or quoting.start < speaker.span.end:
            return None
        people = [
            named
            for _, named, kind in self.scene.mentions_in(speaker.span.start, quoting.start)
            if kind is ActorType.PERSON
        ]
        last = self.memory.latest(index, person=True)
        owner = people[-1] if people else last.speaker if last else None
        if owner is None:
            return None
        clitic = Span(quoting.end - len("nya"), quoting.end)
        channel = trimmed(self.scene.text, speaker.span.start, quoting.start, " ,")
        if channel is None:
            return None
        through = Named(channel.cut(self.scene.text), None, channel)
        cited = Voice(Named(owner.name, owner.actor_id, clitic), person=True, how=How.CHANNEL)
        return cited, replace(tail, via=(through,), lasting=True)

    def through(self, index: int, voice: Voice, tail: Tail, limit: int) -> tuple[Voice, Tail]:
        """Turn "lapor Interfax, mengutip kementerian" around: the ministry speaks, through Interfax."""
        speaker = voice.speaker
        if speaker is None or speaker.span is None:
            return voice, tail
        if cited := self._owner(index, voice, tail, limit):
            return cited
        if not is_medium(speaker.name, speaker.span.cut(self.scene.text).casefold()):
            return voice, tail
        unit = self.scene.units[index]
        for at, word in enumerate(unit.words):
            near = speaker.span.start <= word.start < speaker.span.end + MAX_GAP_CHARS
            if word.lower == "mengutip" and near and (phrase := phrase_after(self.scene, unit, at + 1)):
                return self.of_phrase(index, phrase), replace(tail, via=(speaker,))
        return voice, replace(tail, via=tuple(named for named in tail.via if named.name != speaker.name))

    def _joint(self, span: Span) -> Named | None:
        """Return two speakers that "dan" joins, the first of them at the head of the phrase."""
        named = [
            (mention, actor)
            for mention, actor, kind in self.scene.mentions_in(span.start, span.end)
            if kind in (ActorType.PERSON, ActorType.ORGANISATION)
        ]
        if named and self._apposed(named[-1][0], span):
            return None
        for (left, first), (right, second) in pairwise(named):
            joined = left.start == span.start and _JOINT.fullmatch(self.scene.text, left.end, right.start)
            if joined and first.name != second.name:
                return Named(f"{first.name}; {second.name}", None, span)
        return None

    def _apposed(self, last: Span, span: Span) -> bool:
        """Tell whether the phrase ends in a name behind a comma, whose title the words before it are."""
        actor = self.scene.cast.resolve(last)
        person = actor is not None and actor.type is ActorType.PERSON and last.end >= span.end - MAX_AGE_CHARS
        return person and self.scene.text[span.start : last.start].rstrip().endswith(",")

    def _cited(self, index: int, tail: Tail) -> tuple[Voice, Tail]:
        """Resolve a quotation that only a citation follows: the speaker before it, else the source itself."""
        last = self.memory.latest(index, person=True)
        if last and index - last.unit <= 1:
            return Voice(Named(last.speaker.name, last.speaker.actor_id), last.person, How.SPEAKER_BEFORE), tail
        if not tail.via:
            return Voice(None, person=False, how=How.LOST_SOURCE), tail
        return Voice(tail.via[-1], person=False, how=How.ONLY_SOURCE), replace(tail, via=tail.via[:-1])

    def _sharing(self, index: int, cue: Span) -> Voice | None:
        """Return the speaker that the cue of a quotation shares, at the last the speaker before."""
        words = self.scene.units[index].words
        at = next((at for at, word in enumerate(words) if word.start >= cue.start), 0)
        last = self.memory.latest(index)
        return self._shared(index, at) or (Voice(last.speaker, last.person, How.SHARED) if last else None)

    def _shared(self, index: int, at: int) -> Voice | None:
        """Return the speaker that a cue without a subject of its own shares with what stands before."""
        unit = self.scene.units[index]
        last = self.memory.latest(index)
        if last and last.unit == index:
            return Voice(last.speaker, last.person, How.SHARED)
        phrase = self._first_doer(unit, at)
        if phrase:
            return self.of_phrase(index, phrase)
        if last and index - last.unit == 1 and at > 0 and unit.words[0].lower in LINKERS:
            return Voice(last.speaker, last.person, How.SHARED_BEFORE)
        return None

    def _first_doer(self, unit: Unit, limit: int) -> Phrase | None:
        """Return the agent of a passive of saying, or the subject of the first verb, before word `limit`."""
        for at in range(1, limit):
            passive = passive_of(unit.words[at].lower) or unit.words[at].lower in ANSWERED
            if passive and (agent := phrase_after(self.scene, unit, at + 1)):
                return agent
            if is_verb(unit.words[at]) and unit.words[at].quote < 0:
                phrase = phrase_before(self.scene, unit, 0, at)
                if phrase is None or not phrase.relative:
                    return phrase
        return None
