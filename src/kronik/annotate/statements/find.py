"""The walk over an article that turns cues, quotations and speakers into statements."""

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.annotate.cast import Cast
from kronik.annotate.statements.citations import Citation, find_citations, is_medium, named_source, read_source
from kronik.annotate.statements.cues import passive_of, span_of
from kronik.annotate.statements.direct import (
    Attribution,
    attribution_after,
    attribution_before,
    is_long,
    quote_words,
    stands_alone,
)
from kronik.annotate.statements.extent import closing, cut
from kronik.annotate.statements.indirect import Clause, Construction, find_clauses
from kronik.annotate.statements.phrases import Phrase, is_time, is_verb, phrase_after, phrase_before
from kronik.annotate.statements.scene import Scene, Unit
from kronik.annotate.statements.speakers import Memory, Spoke, resolve
from kronik.annotate.statements.tails import Tail, barred_by, read_tail, said_in, scene_named
from kronik.annotate.syntax import Parse
from kronik.ids import content_id
from kronik.lang.id.reporting import ANAPHORS, ANSWERED, INHERITING_ROOTS, LINKERS, PRONOUNS, SPEECH_NOUNS
from kronik.records.article import Article, BlockRole
from kronik.records.facts import ActorType, DatedSpan, Named, Polarity, Statement, StatementKind, TimeExpression
from kronik.records.span import Span

_ANAPHOR_WORDS = 3
"""Most words of a subject that points back ("hal yang sama" has three)."""
_ASKING = frozenset({"tanya"})
_JOINT = re.compile(r"\s*(?:\([^()]*\))?\s+dan\s+")
_CITED_FURTHER = frozenset({"mengutip"})


def _same(a: Named | None, b: Named | None) -> bool:
    return (
        a is not None and b is not None and (a.name == b.name or (a.actor_id is not None and a.actor_id == b.actor_id))
    )


def kind_of(text: str, unit: Unit, span: Span) -> StatementKind:
    """Return how much of an indirect content stands between double marks; titles and single words of names do not count."""
    inside = [quote for quote in unit.quotes if quote.outer.overlaps(span)]
    if any(quote.inner.start <= span.start and span.end <= quote.inner.end for quote in inside):
        return StatementKind.DIRECT
    spoken = [
        quote
        for quote in inside
        if (quote.double and any(word[:1].islower() for word in quote.inner.cut(text).split()[:1]))
        or (unit.role is BlockRole.HEADLINE)
    ]
    return StatementKind.MIXED if spoken else StatementKind.INDIRECT


def _runs_on(unit: Unit, at: int) -> bool:
    """Tell whether the sentence goes on behind a quotation, which then is a title or a fragment of it."""
    return at < len(unit.words) and unit.words[at].quote < 0 and unit.words[at].text[0].islower()


class Reader:
    """Reads one article from its first unit to its last."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.memory = Memory()
        self.found: list[Statement] = []
        self._quoted: tuple[int, int] | None = None
        """(index in `found`, unit) of the last direct statement, which uncued quotations go on with."""
        self._pending: list[tuple[int, Span]] = []
        """Quotations that wait for the cue of the next one: (unit, content)."""

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
        attributed, alone = self._attribute(unit)
        carried = self._carried(index)
        if carried:
            attributed[-1] = carried
        spoken = sorted([*attributed, *alone])
        barriers = [quote_words(unit, quote) if quote >= 0 else (0, 1) for quote in spoken]
        taken = {attribution.cue.start for attribution in attributed.values() if attribution.cue}
        low = 0
        before = len(self.found)
        for quote, (first, last) in zip(spoken, barriers, strict=True):
            attribution = attributed.get(quote)
            if attribution is None or attribution.construction is not Construction.CUE_QUOTE:
                self._clauses(index, low, first, taken, attributed)
            self._quotation(index, quote, attribution)
            if attribution and attribution.construction is Construction.CUE_QUOTE:
                self._clauses(index, low, first, taken, attributed)
            low = last
        self._clauses(index, low, len(unit.words), taken, attributed)
        if len(self.found) == before:
            self._plain(index)

    # quotations

    def _attribute(self, unit: Unit) -> tuple[dict[int, Attribution], list[int]]:
        """Return the cue of each quotation that has one, and the quotations that are speech without one."""
        attributed: dict[int, Attribution] = {}
        alone: list[int] = []
        low = 0
        for index in range(len(unit.quotes)):
            first, last = quote_words(unit, index)
            if first == last:
                continue
            words = unit.words
            free = first == 0 or words[first - 1].text in ".?!,:" or words[first - 1].quote >= 0
            attribution = attribution_after(self.scene, unit, last) if free else None
            if attribution is None and not _runs_on(unit, last):
                attribution = attribution_before(self.scene, unit, low, first)
            if attribution:
                attributed[index] = attribution
                low = last
            elif stands_alone(unit, index) and is_long(unit, index) and unit.quotes[index].double:
                alone.append(index)
                low = last
        return attributed, alone

    def _carried(self, index: int) -> Attribution | None:
        """Return the cue that closes a quotation of the block before, its closing mark at the start of this one."""
        unit = self.scene.units[index]
        words = unit.words
        if not self._pending or len(words) < 2 or words[0].text not in '"”' or words[0].quote >= 0:  # noqa: PLR2004 - a mark and a cue
            return None
        return attribution_after(self.scene, unit, 1)

    def _quotation(self, index: int, quote: int, attribution: Attribution | None) -> None:
        unit = self.scene.units[index]
        content = unit.quotes[quote].content(self.scene.text) if quote >= 0 else None
        if attribution is None:
            if content:
                self._uncued(index, content)
            return
        if content and self._goes_on(attribution):
            self._append(content)
            return
        speaker, person, how, tail = self._attributed(index, attribution)
        spans = (*(span for _, span in self._pending), *((content,) if content else ()))
        self._pending = []
        statement = self._statement(
            unit,
            spans,
            StatementKind.DIRECT,
            attribution.cue,
            speaker,
            f"{attribution.construction}; {how}",
            tail,
            Polarity.ASKED if attribution.root in _ASKING else Polarity.ASSERTED,
        )
        self.found.append(statement)
        self._quoted = (len(self.found) - 1, index)
        if speaker:
            self.memory.note(Spoke(speaker, person, index, statement.via, statement.said))
        if content:
            self._nested(index, quote, speaker, statement.via)

    def _goes_on(self, attribution: Attribution) -> bool:
        """Tell whether the cue already belongs to the quotation before: "A," kata X, "B."."""
        if self._quoted is None or attribution.cue is None:
            return False
        return self.found[self._quoted[0]].cue == attribution.cue

    def _append(self, content: Span) -> None:
        if self._quoted:
            at = self._quoted[0]
            self.found[at] = replace(self.found[at], spans=(*self.found[at].spans, content))

    def _uncued(self, index: int, content: Span) -> None:
        if self._quoted and index - self._quoted[1] <= 1:
            self._append(content)
            self._quoted = (self._quoted[0], index)
        else:
            self._pending.append((index, content))

    def _flush(self) -> None:
        """Give quotations that no cue followed to the speaker before; without one near they are no statements."""
        for unit_index, content in self._pending:
            last = self.memory.latest(unit_index, person=True)
            if last is None:
                continue
            speaker = Named(last.speaker.name, last.speaker.actor_id, None)
            unit = self.scene.units[unit_index]
            self.found.append(
                self._statement(
                    unit,
                    (content,),
                    StatementKind.DIRECT,
                    None,
                    speaker,
                    f"{Construction.UNCUED}; speaker before",
                    Tail(),
                    Polarity.ASSERTED,
                )
            )
        self._pending = []

    def _attributed(self, index: int, attribution: Attribution) -> tuple[Named | None, bool, str, Tail]:
        """Return (speaker, is a person, how found, circumstances) of a quotation's cue."""
        unit = self.scene.units[index]
        words = unit.words
        end = words[attribution.last - 1].end
        tail = read_tail(self.scene, unit, attribution.first, attribution.last, [(words[attribution.first].start, end)])
        last = self.memory.latest(index)
        if attribution.construction is Construction.QUOTE_CITED:
            return self._cited(index, tail)
        if attribution.phrase:
            speaker, person, how = self._speaker(index, attribution.phrase)
        elif attribution.clitic:
            named, how = self.memory.antecedent(index)
            speaker = Named(named.name, named.actor_id, attribution.clitic) if named else None
            person, how = True, f"clitic, {how}"
        elif attribution.shared and last:
            speaker, person, how = last.speaker, last.person, "shared subject"
        else:
            return None, False, "no name beside the cue", tail
        if attribution.root in INHERITING_ROOTS and last and _same(speaker, last.speaker):
            tail = replace(tail, via=tail.via or last.via, said=tail.said or last.said)
        return speaker, person, how, tail

    def _cited(self, index: int, tail: Tail) -> tuple[Named | None, bool, str, Tail]:
        """Resolve a quotation that only a citation follows: the speaker before it, else the source itself."""
        last = self.memory.latest(index, person=True)
        if last and index - last.unit <= 1:
            return Named(last.speaker.name, last.speaker.actor_id, None), last.person, "speaker before", tail
        if not tail.via:
            return None, False, "no name beside the citation", tail
        return tail.via[-1], False, "only the source is named", replace(tail, via=tail.via[:-1])

    def _nested(self, index: int, quote: int, outer: Named | None, via: Sequence[Named]) -> None:
        unit = self.scene.units[index]
        first, last = quote_words(unit, quote)
        low = first + 1
        for at in range(first + 1, last + 1):
            if at == last or unit.words[at].text in ".?!":
                for clause in find_clauses(self.scene, unit, low, at, quote):
                    self._inner(index, clause, outer, via)
                low = at + 1

    def _inner(self, index: int, clause: Clause, outer: Named | None, via: Sequence[Named]) -> None:
        if clause.phrase is None:
            return
        unit = self.scene.units[index]
        span = clause.phrase.span(unit.words)
        if any(
            word.lower in ("saya", "kami", "kita", "aku", "anda")
            for word in unit.words[clause.phrase.first : clause.phrase.last]
        ):
            return
        if unit.words[clause.phrase.first].lower in PRONOUNS:
            return
        speaker, _, how = resolve(self.scene, span, Memory(), index)
        if speaker is None or _same(speaker, outer):
            return
        chain = (*via, outer) if outer else tuple(via)
        self.found.append(
            self._statement(
                unit,
                clause.content,
                StatementKind.INDIRECT,
                clause.cue,
                speaker,
                f"{clause.construction}, inside a quotation; {how}",
                Tail(via=chain),
                clause.polarity,
            )
        )

    # indirect clauses

    def _clauses(self, index: int, low: int, high: int, taken: set[int], attributed: dict[int, Attribution]) -> None:
        unit = self.scene.units[index]
        words = unit.words
        outer: tuple[int, Statement] | None = None
        for clause in find_clauses(self.scene, unit, low, high):
            beside = any(
                a.first <= clause.at < a.last
                for a in attributed.values()
                if a.construction is not Construction.CUE_QUOTE
            )
            if clause.cue.start in taken or (beside and words[clause.at - 1].lower not in LINKERS):
                continue
            inside = outer if outer and clause.at < outer[0] else None
            statement = self._clause(index, clause, high, inside[1] if inside else None)
            if statement is None:
                continue
            self.found.append(statement)
            if not inside:
                outer = (clause.last, statement)

    def _clause(self, index: int, clause: Clause, high: int, outer: Statement | None) -> Statement | None:
        unit = self.scene.units[index]
        if outer and (clause.shared or clause.phrase is None):
            return None
        speaker, person, how = self._clause_speaker(index, clause)
        if (speaker is None and how == "") or (outer and _same(speaker, outer.speaker)):
            return None
        first = max(0, min(clause.at, *(at for at in (clause.phrase.first if clause.phrase else clause.at,))))
        tail = read_tail(self.scene, unit, first, high, (), clause.content)
        tail = replace(tail, said=self._said(unit, clause))
        if clause.addressee:
            tail = replace(tail, addressee=scene_named(self.scene, clause.addressee))
        speaker, tail = self._through(index, speaker, tail)
        if outer and outer.speaker:
            tail = replace(tail, via=(*outer.via, outer.speaker))
        kind = kind_of(self.scene.text, unit, clause.content[-1])
        statement = self._statement(
            unit, clause.content, kind, clause.cue, speaker, f"{clause.construction}; {how}", tail, clause.polarity
        )
        if speaker and not outer and not (clause.phrase and clause.phrase.relative):
            self.memory.note(Spoke(speaker, person, index, statement.via, statement.said))
        return statement

    def _said(self, unit: Unit, clause: Clause) -> DatedSpan | None:
        words = unit.words
        zones = list(clause.zones)
        if len(zones) > 1:
            start, end = zones[0]
            head = words[clause.phrase.first].start if clause.phrase else start
            named = words[clause.phrase.last - 1].end if clause.phrase else start
            fronted = self.scene.times_in(start, min(start + len("Pada hari "), end))
            low = [(start, head)] if fronted else []
            zones = [*zones[1:], *low, (named, max(end, named))]
        return said_in(self.scene, zones, barred_by(unit, find_citations(unit)))

    def _clause_speaker(self, index: int, clause: Clause) -> tuple[Named | None, bool, str]:
        """Return (speaker, is a person, how found); an empty reason where there is no statement."""
        if clause.clitic:
            named, how = self.memory.antecedent(index)
            return (Named(named.name, named.actor_id, clause.clitic) if named else None), True, f"clitic, {how}"
        if clause.phrase:
            return self._speaker(index, clause.phrase)
        if clause.construction is Construction.PASSIVE:
            return None, False, "nobody is named"
        return self._shared(index, clause)

    def _shared(self, index: int, clause: Clause) -> tuple[Named | None, bool, str]:
        """Return the speaker that a cue without a subject of its own shares with what stands before."""
        unit = self.scene.units[index]
        last = self.memory.latest(index)
        if last and last.unit == index:
            return last.speaker, last.person, "shared subject"
        for at in range(1, clause.at):
            if passive_of(unit.words[at].lower) and (agent := phrase_after(self.scene, unit, at + 1)):
                return self._speaker(index, agent)
            if is_verb(unit.words[at]) and unit.words[at].quote < 0:
                phrase = phrase_before(unit, 0, at)
                if phrase:
                    return self._speaker(index, phrase)
                break
        if last and index - last.unit == 1 and clause.at > 0 and unit.words[0].lower in LINKERS:
            return last.speaker, last.person, "shared with the sentence before"
        return None, False, ""

    def _speaker(self, index: int, phrase: Phrase) -> tuple[Named | None, bool, str]:
        unit = self.scene.units[index]
        span = phrase.span(unit.words)
        people = [
            (mention, named)
            for mention, named, kind in self.scene.mentions_in(span.start, span.end)
            if kind in (ActorType.PERSON, ActorType.ORGANISATION)
        ]
        for (left, first), (right, second) in zip(people, people[1:], strict=False):
            if (
                left.start == span.start
                and _JOINT.fullmatch(self.scene.text, left.end, right.start)
                and first.name != second.name
            ):
                return Named(f"{first.name}; {second.name}", None, span), True, "joint speakers"
        source = read_source(unit, phrase.first)
        if source and source.noun and source.last >= phrase.last and is_medium(source.name, source.noun):
            return replace(named_source(self.scene, source), span=span), False, "named medium"
        return resolve(self.scene, span, self.memory, index)

    def _through(self, index: int, speaker: Named | None, tail: Tail) -> tuple[Named | None, Tail]:
        """Turn "lapor Interfax, mengutip kementerian" around: the ministry speaks, through Interfax."""
        unit = self.scene.units[index]
        words = unit.words
        if (
            speaker is None
            or speaker.span is None
            or not is_medium(speaker.name, speaker.span.cut(self.scene.text).casefold())
        ):
            return speaker, tail
        for at, word in enumerate(words):
            if word.lower in _CITED_FURTHER and word.start >= speaker.span.start and word.start - speaker.span.end < 12:  # noqa: PLR2004 - ", yang " fits
                phrase = phrase_after(self.scene, unit, at + 1)
                if phrase:
                    inner, _, _ = self._speaker(index, phrase)
                    return inner, replace(tail, via=(speaker,))
        return speaker, replace(tail, via=tuple(named for named in tail.via if named.name != speaker.name))

    # sentences without a cue

    def _plain(self, index: int) -> None:
        """Read what a sentence without a cue tells: a pointer back, a citation, a headline with a colon, a subject."""
        unit = self.scene.units[index]
        if unit.role is BlockRole.HEADLINE:
            self._colon(index)
            return
        if not self._anaphor(index):
            leading = [citation for citation in find_citations(unit) if citation.leads]
            if leading and unit.role is not BlockRole.CAPTION:
                self._outlet(index, leading[0])
        self._note_subject(index)

    def _note_subject(self, index: int) -> None:
        unit = self.scene.units[index]
        words = unit.words
        phrase = self._doer(unit)
        if phrase is None:
            verb = next((at for at, word in enumerate(words) if at and is_verb(word) and word.quote < 0), None)
            phrase = phrase_before(unit, 0, verb) if verb else None
        if phrase is None or words[phrase.first].lower in PRONOUNS:
            return
        speaker, person, how = resolve(self.scene, phrase.span(words), self.memory, index)
        if speaker and person and how == "named":
            self.memory.subject = Spoke(speaker, person=True, unit=index)

    def _doer(self, unit: Unit) -> Phrase | None:
        """Return who answers in "spekulasi ini dibantah oleh X"."""
        for at, word in enumerate(unit.words):
            if word.lower in ANSWERED and word.quote < 0:
                return phrase_after(self.scene, unit, at + 1)
        return None

    def _anaphor(self, index: int) -> bool:
        """Read "Hal itu disampaikan X saat …"."""
        unit = self.scene.units[index]
        words = unit.words
        if words and words[0].lower in ("demikian", "begitu") and len(words) > 2:  # noqa: PLR2004 - opener, noun, speaker
            known = passive_of(words[1].lower) or words[1].lower in SPEECH_NOUNS
            phrase = phrase_after(self.scene, unit, 2 + (words[2].lower == "dari")) if known else None
            if phrase:
                self._point_back(index, 1, phrase)
            return phrase is not None
        for at in range(1, min(_ANAPHOR_WORDS + 3, len(words))):
            found = passive_of(words[at].lower)
            if not found:
                continue
            subject = " ".join(word.lower for word in words[:at] if word.lower not in ("juga", "telah", "pun"))
            phrase = None if found[1] else phrase_after(self.scene, unit, at + 1)
            if subject not in ANAPHORS or phrase is None:
                return False
            self._point_back(index, at, phrase)
            return True
        return False

    def _point_back(self, index: int, at: int, phrase: Phrase) -> None:
        unit = self.scene.units[index]
        speaker, person, how = self._speaker(index, phrase)
        tail = read_tail(
            self.scene, unit, phrase.last, len(unit.words), [(unit.words[phrase.last - 1].end, unit.span.end)]
        )
        before = self.scene.units[index - 1] if index else None
        told = before is not None and any(
            span.overlaps(before.span) for statement in self.found for span in statement.spans
        )
        if before and not told and before.role is not BlockRole.HEADLINE and before.block >= unit.block - 1:
            content = cut(self.scene, before, 0, len(before.words))
            if content:
                cue = span_of(unit.words, at, at + 1)
                self.found.append(
                    self._statement(
                        before,
                        (content,),
                        kind_of(self.scene.text, before, content),
                        cue,
                        speaker,
                        f"{Construction.ANAPHOR}; {how}",
                        tail,
                        Polarity.ASSERTED,
                    )
                )
        elif (
            told and tail.said and self.found and _same(self.found[-1].speaker, speaker) and self.found[-1].said is None
        ):
            self.found[-1] = replace(self.found[-1], said=tail.said)
        if speaker:
            self.memory.note(Spoke(speaker, person, index, tail.via, tail.said))

    def _outlet(self, index: int, citation: Citation) -> None:
        """Read "Dilansir Bloomberg, …": where only the outlet is named, it speaks."""
        unit = self.scene.units[index]
        words = unit.words
        at = citation.last
        while at < len(words) and (
            words[at].text in ",(/)" or is_time(words[at]) or words[at].lower in ("diketahui", "bahwa", "pada", "edisi")
        ):
            at += 1
        if at >= len(words) or not any(word.text == "," for word in words[citation.last - 1 : at + 1]):
            return
        content = cut(self.scene, unit, at, closing(self.scene, unit, at, len(words), ()))
        if content:
            links = [named_source(self.scene, source) for source in citation.sources]
            tail = Tail(via=tuple(links[:-1]))
            kind = kind_of(self.scene.text, unit, content)
            self.found.append(
                self._statement(
                    unit,
                    (content,),
                    kind,
                    citation.cue,
                    links[-1],
                    f"{Construction.OUTLET}; named",
                    tail,
                    Polarity.ASSERTED,
                )
            )

    def _colon(self, index: int) -> None:
        """Read "Putin: …" in a headline."""
        unit = self.scene.units[index]
        words = unit.words
        colon = next((at for at, word in enumerate(words[:8]) if word.text == ":"), None)
        if not colon or colon + 2 >= len(words):
            return
        span = span_of(words, 0, colon)
        mentions = self.scene.mentions_in(span.start, span.end)
        content = cut(self.scene, unit, colon + 1, len(words))
        if (
            content
            and mentions
            and mentions[-1][0].end == span.end
            and (mentions[-1][2] is ActorType.PERSON or words[colon - 1].text.isupper())
        ):
            speaker, _, how = resolve(self.scene, span, self.memory, index)
            kind = kind_of(self.scene.text, unit, content)
            self.found.append(
                self._statement(
                    unit, (content,), kind, None, speaker, f"{Construction.COLON}; {how}", Tail(), Polarity.ASSERTED
                )
            )

    def _statement(
        self,
        unit: Unit,
        spans: tuple[Span, ...],
        kind: StatementKind,
        cue: Span | None,
        speaker: Named | None,
        rule: str,
        tail: Tail,
        polarity: Polarity,
    ) -> Statement:
        return Statement(
            content_id(self.scene.article.id, "statement", spans[0].start, spans[-1].end, cue.start if cue else None),
            spans,
            unit.role,
            kind,
            cue,
            speaker,
            rule,
            tail.via,
            tail.medium,
            tail.addressee,
            tail.said,
            polarity,
        )


def find_statements(
    article: Article, parses: Sequence[Parse], cast: Cast, times: Sequence[TimeExpression]
) -> tuple[Statement, ...]:
    """Return the statements of the article in text order."""
    return Reader(Scene(article, parses, cast, times)).read()
