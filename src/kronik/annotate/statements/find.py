"""The walk over an article that turns cues, quotations and speakers into statements."""

from collections.abc import Sequence
from dataclasses import replace

from kronik.annotate.cast import Cast
from kronik.annotate.statements.attributing import Attributions, attribute, carried
from kronik.annotate.statements.build import Report, Voice, build, can_say, is_human
from kronik.annotate.statements.citations import find_citations
from kronik.annotate.statements.clauses import Clause, Construction
from kronik.annotate.statements.cues import span_of
from kronik.annotate.statements.direct import Attribution, quote_words
from kronik.annotate.statements.extent import cut
from kronik.annotate.statements.indirect import find_clauses
from kronik.annotate.statements.memory import Memory, Spoke
from kronik.annotate.statements.names import How
from kronik.annotate.statements.nested import nested_in
from kronik.annotate.statements.phrases import Phrase
from kronik.annotate.statements.plain import pointer_back, read_colon, read_outlet, subject_of
from kronik.annotate.statements.scene import Scene, Unit
from kronik.annotate.statements.tails import Tail, barred_by, read_tail, said_in, scene_named
from kronik.annotate.statements.voices import Voices, same
from kronik.annotate.syntax import Parse
from kronik.lang.id.reporting import LINKERS
from kronik.records.article import Article, BlockRole
from kronik.records.facts import DatedSpan, Named, Polarity, Statement, StatementKind, TimeExpression
from kronik.records.span import Span

MAX_RECENT = 8
"""How many statements back a sentence may already have been told: nested ones follow their outer one closely."""


class Reader:
    """Reads one article from its first unit to its last."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.voices = Voices(scene)
        self.found: list[Statement] = []
        self._quoted: tuple[int, int] | None = None
        """(index in `found`, unit) of the last direct statement, which uncued quotations go on with."""
        self._pending: list[tuple[int, Span]] = []
        """Quotations that wait for the cue of the next one: (unit, content)."""

    @property
    def memory(self) -> Memory:
        """Return who spoke so far."""
        return self.voices.memory

    def read(self) -> tuple[Statement, ...]:
        """Return the statements in text order."""
        for index in range(len(self.scene.units)):
            self._unit(index)
        self._flush()
        return tuple(sorted(self.found, key=lambda statement: (statement.spans[0].start, -statement.spans[-1].end)))

    def _unit(self, index: int) -> None:
        if self._pending and index - self._pending[-1][0] > 1:
            self._flush()
        unit = self.scene.units[index]
        near = self._quoted is not None and index - self._quoted[1] <= 1
        attributed, alone = attribute(self.scene, unit, near=near)
        if self._pending and (closing := carried(self.scene, unit)):
            attributed[-1] = closing
        low, before = 0, len(self.found)
        for quote in sorted([*attributed, *alone]):
            first, last = quote_words(unit, quote) if quote >= 0 else (0, 1)
            attribution = attributed.get(quote)
            led = attribution is not None and attribution.construction is Construction.CUE_QUOTE
            if not led:
                self._clauses(index, range(low, first), attributed)
            self._quotation(index, quote, attribution)
            if led:
                self._clauses(index, range(low, first), attributed)
            low = last
        self._clauses(index, range(low, len(unit.words)), attributed)
        if len(self.found) == before:
            self._plain(index)

    def _quotation(self, index: int, quote: int, attribution: Attribution | None) -> None:
        unit = self.scene.units[index]
        content = (unit.quotes[quote].content(self.scene.text),) if quote >= 0 else ()
        if attribution is None:
            self._uncued(index, content)
            return
        if self._goes_on(attribution):
            self._append(content)
            return
        start, end = unit.words[attribution.first].start, unit.words[attribution.last - 1].end
        tail = read_tail(self.scene, unit, range(attribution.first, attribution.last), [(start, end)])
        voice, tail = self.voices.of_quotation(index, attribution, tail)
        tail = self.voices.inherited(index, voice, tail)
        spans = (*(span for _, span in self._pending), *content)
        self._pending = []
        polarity = Polarity.ASKED if attribution.root == "tanya" else Polarity.ASSERTED
        report = Report(attribution.construction, spans, attribution.cue, voice, tail, polarity)
        self.found.append(build(self.scene, unit, report, StatementKind.DIRECT))
        self._quoted = (len(self.found) - 1, index)
        self._note(index, voice, tail)
        if content:
            self.found += nested_in(self.scene, index, quote, voice.speaker, tail.via)

    def _note(self, index: int, voice: Voice, tail: Tail) -> None:
        if voice.speaker:
            self.memory.note(Spoke(voice.speaker, voice.person, index, tail.via, tail.said, tail.lasting))

    def _goes_on(self, attribution: Attribution) -> bool:
        """Tell whether the cue already belongs to the quotation before: "A," kata X, "B."."""
        if self._quoted is None or attribution.cue is None:
            return False
        return self.found[self._quoted[0]].cue == attribution.cue

    def _append(self, content: tuple[Span, ...]) -> None:
        if self._quoted:
            at = self._quoted[0]
            self.found[at] = replace(self.found[at], spans=(*self.found[at].spans, *content))

    def _uncued(self, index: int, content: tuple[Span, ...]) -> None:
        if self._quoted and index - self._quoted[1] <= 1:
            self._append(content)
            self._quoted = (self._quoted[0], index)
        else:
            self._pending += [(index, span) for span in content]

    def _flush(self) -> None:
        """Give quotations that no cue followed to the speaker before; without one near they are no statements."""
        for index, content in self._pending:
            last = self.memory.latest(index, person=True)
            if last:
                voice = Voice(Named(last.speaker.name, last.speaker.actor_id), last.person, How.SPEAKER_BEFORE)
                report = Report(Construction.UNCUED, (content,), None, voice)
                self.found.append(build(self.scene, self.scene.units[index], report, StatementKind.DIRECT))
        self._pending = []

    def _clauses(self, index: int, words: range, attributed: Attributions) -> None:
        unit = self.scene.units[index]
        taken = {attribution.cue.start for attribution in attributed.values() if attribution.cue}
        following = [a for a in attributed.values() if a.construction is not Construction.CUE_QUOTE]
        outer: tuple[int, Statement] | None = None
        for clause in find_clauses(self.scene, unit, words):
            beside = any(attribution.first <= clause.at < attribution.last for attribution in following)
            if clause.cue.start in taken or (beside and unit.words[clause.at - 1].lower not in LINKERS):
                continue
            inside = outer[1] if outer and clause.at < outer[0] else None
            statement = self._clause(index, clause, words.stop, inside)
            if statement:
                self.found.append(statement)
                outer = outer if inside else (clause.last, statement)

    def _clause(self, index: int, clause: Clause, high: int, outer: Statement | None) -> Statement | None:
        unit = self.scene.units[index]
        if outer and clause.phrase is None:
            return None
        voice = self.voices.of_clause(index, clause)
        if voice is None or (outer and same(voice.speaker, outer.speaker)):
            return None
        if unit.role is BlockRole.HEADLINE and not is_human(self.scene.text, voice):
            return None
        if not can_say(self.scene.text, voice, unit.words[clause.at].lower):
            return None
        first = min(clause.at, clause.phrase.first) if clause.phrase else clause.at
        tail = read_tail(self.scene, unit, range(first, high), (), clause.content)
        tail = replace(tail, said=self._said(unit, clause) or tail.said)
        if clause.addressee:
            tail = replace(tail, addressee=scene_named(self.scene, clause.addressee))
        voice, tail = self.voices.through(index, voice, tail, clause.at)
        tail = self.voices.inherited(index, voice, tail)
        if outer and outer.speaker:
            tail = replace(tail, via=(*outer.via, outer.speaker))
        if not outer and not (clause.phrase and clause.phrase.relative):
            self._note(index, voice, tail)
        report = Report(clause.construction, clause.content, clause.cue, voice, tail, clause.polarity)
        return build(self.scene, unit, report)

    def _said(self, unit: Unit, clause: Clause) -> DatedSpan | None:
        """Return the day of the saying: at the head of the clause, between speaker and content, or behind it."""
        words = unit.words
        zones = list(clause.zones)
        if len(zones) > 1:
            start, end = zones[0]
            head = words[clause.phrase.first].start if clause.phrase else start
            named = words[clause.phrase.last - 1].end if clause.phrase else start
            fronted = self.scene.times_in(start, min(start + len("Pada hari "), end))
            between = (named, max(end, named))
            relative = any(word.lower == "yang" and between[0] <= word.start < between[1] for word in words)
            zones = [*zones[1:], *([(start, head)] if fronted else []), *([] if relative else [between])]
        return said_in(self.scene, zones, barred_by(unit, find_citations(unit)))

    def _plain(self, index: int) -> None:
        """Read what a sentence without a cue tells: a pointer back, a citation, a headline with a colon, a subject."""
        unit = self.scene.units[index]
        statement = None
        if unit.role is BlockRole.HEADLINE:
            statement = read_colon(self.voices, index)
        elif pointer := pointer_back(self.scene, unit):
            self._point_back(index, *pointer)
            return
        elif unit.role is not BlockRole.CAPTION:
            leading = [citation for citation in find_citations(unit) if citation.leads]
            statement = read_outlet(self.scene, unit, leading[0]) if leading else None
        if statement:
            self.found.append(statement)
        subject = subject_of(self.voices, index)
        if subject is None:
            return
        voice, speaks = subject
        if voice.speaker and (speaks or self._may_go_on(voice.speaker)):
            self.memory.subject = Spoke(voice.speaker, person=True, unit=index)

    def _may_go_on(self, subject: Named) -> bool:
        """Tell whether the next "-nya" can be the subject: introduced by a full name, or a speaker of the article.

        A person of the story called by one name ("Rudi lalu menyetor uang itu") is told of by the speaker before.
        """
        spoke = self.memory.spoke
        if not spoke or any(same(subject, earlier.speaker) for earlier in spoke):
            return True
        span = subject.span
        mentions = self.scene.mentions_in(span.start, span.end) if span else []
        return any(" " in mention.cut(self.scene.text) for mention, named, _ in mentions if same(named, subject))

    def _point_back(self, index: int, at: int, phrase: Phrase) -> None:
        """Give the sentence before to whom "Hal itu disampaikan X" names, or only the day where it is told already."""
        unit = self.scene.units[index]
        voice = self.voices.of_phrase(index, phrase)
        zone = (unit.words[phrase.last - 1].end, unit.span.end)
        tail = read_tail(self.scene, unit, range(phrase.last, len(unit.words)), [zone])
        before = self.scene.units[index - 1] if index else None
        recent = self.found[-MAX_RECENT:]
        if before and any(span.overlaps(before.span) for statement in recent for span in statement.spans):
            self._date(before, voice, tail)
        elif before and before.role is not BlockRole.HEADLINE and before.block >= unit.block - 1:
            content = cut(self.scene, before, 0, len(before.words))
            if content:
                cue = span_of(unit.words, at, at + 1)
                report = Report(Construction.ANAPHOR, (content,), cue, voice, tail)
                self.found.append(build(self.scene, before, report))
        self._note(index, voice, tail)

    def _date(self, unit: Unit, voice: Voice, tail: Tail) -> None:
        """Give the undated statements of a speaker in the paragraph of a unit the day that a pointer back tells."""
        paragraph = self.scene.article.blocks[unit.block].span
        for at in range(len(self.found) - 1, max(-1, len(self.found) - 1 - MAX_RECENT), -1):
            statement = self.found[at]
            theirs = same(statement.speaker, voice.speaker) and paragraph.covers(statement.spans[-1])
            if tail.said and theirs and statement.said is None:
                self.found[at] = replace(statement, said=tail.said)


def find_statements(
    article: Article, parses: Sequence[Parse], cast: Cast, times: Sequence[TimeExpression]
) -> tuple[Statement, ...]:
    """Return the statements of the article in text order."""
    return Reader(Scene(article, parses, cast, times)).read()
