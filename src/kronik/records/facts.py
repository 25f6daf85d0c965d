"""What an article tells: times, actors, statements, events. No span, no fact."""

from dataclasses import dataclass
from enum import StrEnum

from kronik.errors import RecordError
from kronik.records.article import Article, BlockRole
from kronik.records.span import Span


class TimexType(StrEnum):
    """The TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class ActorType(StrEnum):
    """What an actor is."""

    PERSON = "PER"
    ORGANISATION = "ORG"
    STATE = "GPE"
    PLACE = "LOC"
    OTHER = "MISC"


class StatementKind(StrEnum):
    """How much of a statement stands between quotation marks: all of it, none, part of it."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Polarity(StrEnum):
    """Whether the speaker asserts, denies, asks, or says it under a condition."""

    ASSERTED = "asserted"
    DENIED = "denied"
    ASKED = "asked"
    CONDITIONAL = "conditional"


class EventType(StrEnum):
    """The sixteen PLOVER types of 2021, and eleven for news that is not politics between actors."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    CONCEDE = "CONCEDE"
    COOPERATE = "COOPERATE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"
    DISASTER = "DISASTER"
    ACCIDENT = "ACCIDENT"
    CRIME = "CRIME"
    JUSTICE = "JUSTICE"
    ELECTION = "ELECTION"
    APPOINT = "APPOINT"
    ECONOMY = "ECONOMY"
    HEALTH = "HEALTH"
    DEATH = "DEATH"
    SPORT = "SPORT"
    OTHER = "OTHER"


class Modality(StrEnum):
    """How real an event is, as the article tells it."""

    ACTUAL = "actual"
    ONGOING = "ongoing"
    PLANNED = "planned"
    REPORTED = "reported"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A TIMEX3-like phrase with its value."""

    span: Span
    text: str
    type: TimexType
    value: str | None
    """ISO 8601 / TIMEX3; None where it cannot be resolved, and then `rule` says why."""
    rule: str
    lent: bool = False
    """True where the value counts from a day that a sister article lent."""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody in a role: the actor it resolves to where it does, else the article's own words."""

    name: str
    actor_id: str | None = None
    span: Span | None = None
    """The mention on the page; None where it is carried over from elsewhere."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, body, state or place of an article."""

    id: str
    """Stable within the article: made from article id and name."""
    name: str
    type: ActorType
    mentions: tuple[Span, ...]
    """Names, acronyms and metonyms, in text order (pronouns are resolved where they matter, not listed)."""
    roles: tuple[str, ...] = ()
    """Titles that the article gives, in its own words ("Presiden Finlandia")."""

    def __post_init__(self) -> None:
        if not self.mentions:
            msg = f"an actor needs a mention, {self.name!r} has none"
            raise RecordError(msg)


@dataclass(frozen=True, slots=True)
class DatedSpan:
    """A TIMEX3 value and the expression that gives it."""

    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that a source is reported to have said."""

    id: str
    spans: tuple[Span, ...]
    """The content, without marks, cue and complementiser; several where the cue breaks it."""
    block: BlockRole
    kind: StatementKind
    cue: Span | None
    speaker: Named | None
    rule: str
    """Which construction was seen, and how the speaker was found or why not."""
    via: tuple[Named, ...] = ()
    """Nearest to the article first."""
    medium: Named | None = None
    addressee: Named | None = None
    said: DatedSpan | None = None
    polarity: Polarity = Polarity.ASSERTED

    def __post_init__(self) -> None:
        if not self.spans:
            msg = f"a statement needs a span (rule {self.rule})"
            raise RecordError(msg)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that belongs to an event."""

    value: float
    unit: str
    """`people`, `IDR`, `USD`, `houses`, …: English, plural, or an ISO 4217 code."""
    of: str
    """What is counted: dead, injured, missing, displaced, arrested, affected, …, or the article's own word."""
    span: Span
    bound: str | None = None
    """`at least`, `about`, `almost`, `more than`, `at most`; None where the number stands alone."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that an article's body counts or measures something with, whether an event holds it or not."""

    id: str
    quantity: Quantity
    block: BlockRole
    sentence: Span
    former: bool = False
    """The sentence tells it as what was said before and no longer holds ("semula 63, direvisi menjadi 67")."""


@dataclass(frozen=True, slots=True)
class EventReport:
    """An article's report that somebody did something."""

    id: str
    span: Span
    """The trigger."""
    trigger: str
    block: BlockRole
    type: EventType
    rule: str
    modality: Modality
    agent: tuple[Named, ...] = ()
    patient: tuple[Named, ...] = ()
    date: DatedSpan | None = None
    place: Named | None = None
    quantities: tuple[Quantity, ...] = ()
    sentence: Span | None = None
    """The sentence that the trigger stands in."""


@dataclass(frozen=True, slots=True)
class Document:
    """An article with everything that was read out of it; each tuple in text order."""

    article: Article
    sentences: tuple[Span, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    actors: tuple[Actor, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[EventReport, ...] = ()
    figures: tuple[Figure, ...] = ()
