"""Lines for statements: who said what, through whom."""

from collections.abc import Sequence
from dataclasses import dataclass

from kronik.chronicle.clauses import shortened
from kronik.chronicle.desk import Desk
from kronik.link.days import DayRule
from kronik.records.article import BlockRole
from kronik.records.chronicle import Entry
from kronik.records.facts import ActorType, Document, Statement, StatementKind
from kronik.records.story import Occurrence

MAX_LINE_CHARS = 400
"""Characters of a statement in the line of an entry; the whole of it is in the entry's quote."""

_KINDS = {StatementKind.DIRECT: 0, StatementKind.MIXED: 1, StatementKind.INDIRECT: 2}


@dataclass(frozen=True, slots=True)
class Saying:
    """A statement in its document."""

    document: Document
    statement: Statement

    @property
    def content(self) -> str:
        """What was said, on one line, the parts of a broken quotation joined."""
        text = self.document.article.text
        return " … ".join(" ".join(span.cut(text).split()) for span in self.statement.spans)


def _speaker_rank(saying: Saying, desk: Desk) -> int:
    """Prefer a named person to a body or a state, and anybody to nobody."""
    speaker = saying.statement.speaker
    if speaker is None:
        return 3
    actor = desk.actor(saying.document.article.id, speaker)
    if actor is None:
        return 2
    return 0 if actor.type is ActorType.PERSON else 1


def _fullness(saying: Saying) -> tuple[bool, int, int, int]:
    """Order by how much a report tells: not in a headline, direct, with most names, longest."""
    in_headline = saying.statement.block is BlockRole.HEADLINE
    names = sum(word[:1].isupper() for word in saying.content.split())
    return in_headline, _KINDS[saying.statement.kind], -names, -len(saying.content)


def _line(saying: Saying, name: str, desk: Desk) -> str:
    content = shortened(saying.content, MAX_LINE_CHARS)
    statement = saying.statement
    said = f"“{content}”" if statement.kind is StatementKind.DIRECT else content
    how = desk.wording.polarities.get(statement.polarity)
    return f"{name}: {said}" if how is None else f"{name} ({how}): {said}"


def _sayings(occurrence: Occurrence, desk: Desk) -> Sequence[Saying]:
    found = (
        (desk.document(carrier.article), desk.statement(carrier.article, carrier.report))
        for carrier in occurrence.reports
    )
    return [Saying(document, statement) for document, statement in found if statement is not None]


def _via(sayings: Sequence[Saying]) -> tuple[str, ...]:
    """Return the chain of the first report that tells one; others leave out through whom they have it."""
    chains = (saying.statement.via for saying in sayings if saying.statement.via)
    return tuple(dict.fromkeys(via.name for via in next(chains, ())))


def statement_entry(occurrence: Occurrence, desk: Desk) -> Entry:
    """Return the line of a statement, worded as in its fullest report."""
    sayings = _sayings(occurrence, desk)
    fullest = min(sayings, key=_fullness)
    naming = min(sayings, key=lambda saying: _speaker_rank(saying, desk))
    speaker = naming.statement.speaker
    name = desk.name(naming.document.article.id, speaker) if speaker else None
    return Entry(
        occurrence.id,
        occurrence.kind,
        occurrence.day,
        desk.day_note(occurrence),
        name,
        desk.key(naming.document.article.id, speaker) if speaker else None,
        _via([fullest, *sayings]),
        _line(fullest, name or desk.wording.nobody, desk),
        fullest.content,
        occurrence.reports,
        occurrence.independent_sources,
        occurrence.sources,
        occurrence.status,
        quotation=fullest.statement.kind,
        polarity=fullest.statement.polarity,
        goes_on=occurrence.day_rule == DayRule.CONTINUED,
    )


def is_only_headline(entry: Entry, desk: Desk) -> bool:
    """Tell whether a statement stands in headlines alone, which shorten what the text says in full."""
    reports = (desk.statement(carrier.article, carrier.report) for carrier in entry.carried_by)
    return all(report is not None and report.block is BlockRole.HEADLINE for report in reports)
