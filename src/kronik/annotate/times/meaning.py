"""What an expression says before it is known from which day it counts."""

from dataclasses import dataclass, fields, replace
from enum import StrEnum

from kronik.records.facts import TimexType


class Shift(StrEnum):
    """Which of several possible days, months or years is meant."""

    LAST = "last"
    THIS = "this"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, a part of it or a time of day, as far as it is told; every field None where it is not."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """0 is Monday."""
    shift: Shift | None = None
    weeks: int | None = None
    """The week of the weekday, counted from that of the anchor day ("Senin pekan lalu": -1)."""
    years: int | None = None
    """The year, counted from that of the anchor day ("17 Mei tahun lalu": -1)."""
    months: int | None = None
    """The month, counted from that of the anchor day ("tanggal 20 bulan lalu": -1)."""
    offset: int | None = None
    """Days from the anchor day ("kemarin": -1)."""
    since: int | None = None
    """Days from the day that the text last told of ("keesokan harinya": 1)."""
    part: str | None = None
    clock: tuple[int, ...] | None = None
    """Hour and minute, perhaps second."""
    zone: str | None = None
    moveable: bool | None = None
    """True for a named day that another calendar moves."""
    eve: bool | None = None
    """True for the evening before ("malam Minggu")."""

    @property
    def dated(self) -> bool:
        """Tell whether it names its day and not only a part or a time of some day."""
        return any(x is not None for x in (self.day, self.weekday, self.offset, self.since, self.moveable))


def is_bare_weekday(moment: object) -> bool:
    """Tell whether it is a weekday of which nothing says the week, and no part of it."""
    return isinstance(moment, Moment) and moment == Moment(weekday=moment.weekday) and moment.weekday is not None


def joined(first: Moment, second: Moment) -> Moment | None:
    """Return both as one; None where they tell the same thing twice."""
    told = {f.name: getattr(second, f.name) for f in fields(Moment) if getattr(second, f.name) is not None}
    clash = {name for name in told if getattr(first, name) is not None}
    if "shift" in clash:
        clash.discard("shift")
    if clash or (first.day is not None and second.since is not None):
        return None
    return replace(first, **told)


@dataclass(frozen=True, slots=True)
class Months:
    """A month, or several in a row of one year."""

    first: int
    last: int
    year: int | None = None
    shift: Shift | None = None
    years: int | None = None

    @property
    def open(self) -> bool:
        """Tell whether nothing says which year it is."""
        return self.year is None and self.years is None and self.shift is None


@dataclass(frozen=True, slots=True)
class Portion:
    """A quarter (Q) or half (H) of a year."""

    letter: str
    number: int
    year: int | None = None
    years: int | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """A week, weekend, month, quarter, half or year counted from that of the anchor day."""

    unit: str
    """W, WE, WB (first days of a week), M, Q, H, Y, 10Y or 100Y."""
    steps: int


@dataclass(frozen=True, slots=True)
class Literal:
    """An expression whose value needs no other day."""

    type: TimexType
    value: str | None
    rule: str


@dataclass(frozen=True, slots=True)
class Ago:
    """An amount of time before (negative) or after the anchor day."""

    amount: float
    unit: str


@dataclass(frozen=True, slots=True)
class Apart:
    """An amount of time before (negative) or after a happening that the text tells."""

    amount: float
    unit: str
    clause: bool
    """True where the happening follows ("dua hari setelah …"), False where it was told before ("dua hari kemudian")."""


@dataclass(frozen=True, slots=True)
class Years:
    """A year, or several in a row."""

    first: int
    last: int
    gone: bool = False
    """True where "lalu" or "silam" follows."""


@dataclass(frozen=True, slots=True)
class Between:
    """From one to another, both included."""

    first: Moment | Months | Period | Years
    last: Moment | Months | Period | Years


@dataclass(frozen=True, slots=True)
class TextPeriod:
    """The week, month or year that the text last told of, or one before or after it ("tahun yang sama")."""

    unit: str
    """W, M or Y."""
    steps: int


@dataclass(frozen=True, slots=True)
class NoTime:
    """Words that look like a time and are all of them part of something else: an age, a name."""


Meaning = NoTime | TextPeriod | Moment | Months | Portion | Period | Literal | Ago | Apart | Years | Between
