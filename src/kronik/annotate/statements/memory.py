"""Who spoke so far in an article, for pronouns and descriptions that go on from them."""

from dataclasses import dataclass, field

from kronik.annotate.statements.names import How
from kronik.records.facts import DatedSpan, Named

MAX_REMEMBERED = 30
"""How many statements back a speaker is looked for by the noun of a description."""
MAX_SILENT_UNITS = 6
"""How many sentences a speaker is remembered for a pronoun, from reading raw articles."""


@dataclass(frozen=True, slots=True)
class Spoke:
    """A speaker as the text goes on: who, when and where the statement ended."""

    speaker: Named
    person: bool
    unit: int
    via: tuple[Named, ...] = ()
    said: DatedSpan | None = None
    lasting: bool = False
    """True where the chain goes on for what is said next."""


@dataclass(slots=True)
class Memory:
    """Who spoke so far and who stood as the subject of the sentence just before."""

    spoke: list[Spoke] = field(default_factory=list)
    subject: Spoke | None = None

    def note(self, spoke: Spoke) -> None:
        """Remember a statement's speaker."""
        self.spoke.append(spoke)
        self.subject = None

    def latest(self, unit: int, *, person: bool = False) -> Spoke | None:
        """Return the last speaker near enough; a person where asked for and there is one."""
        near = [spoke for spoke in self.spoke[-MAX_REMEMBERED:] if 0 <= unit - spoke.unit <= MAX_SILENT_UNITS]
        if not near:
            return None
        if person and not near[-1].person:
            return next((spoke for spoke in reversed(near) if spoke.person), near[-1])
        return near[-1]

    def antecedent(self, unit: int) -> tuple[Named | None, str]:
        """Return whom a pronoun or "-nya" stands for, and how it was told."""
        last = self.latest(unit, person=True)
        subject = self.subject
        if subject and (last is None or subject.unit >= last.unit) and unit - subject.unit <= MAX_SILENT_UNITS:
            return subject.speaker, How.SUBJECT_BEFORE
        if last:
            return last.speaker, How.SPEAKER_BEFORE
        return None, How.NO_ANTECEDENT
