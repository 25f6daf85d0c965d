"""Grammar rules for days, parts of days and times of day."""

from dataclasses import replace

from kronik.annotate.times.clocks import PART, part_of_day
from kronik.annotate.times.lexer import full_year
from kronik.annotate.times.meaning import Between, Literal, Meaning, Moment, NoTime, Shift
from kronik.annotate.times.names import TimeRule
from kronik.annotate.times.rulebook import MONTH, NEXT, PAST, SHIFT, SHIFTED_YEAR, TO, WEEK, Seen, rule
from kronik.lang.id.time_words import DATED_PLACES, HIJRI_LEADS, PLACE_LEADS, PRAYER_WORDS
from kronik.records.facts import TimexType

_NAME_LEADS = frozenset((*PLACE_LEADS, *PRAYER_WORDS))
_DATED_PLACES = frozenset(DATED_PLACES)
_TAIL = f"(?:{PAST}|{NEXT}|{{nanti}})?"
_OWN_YEAR = "(?:{comma}?{tahun}?{y}|{tahun}?{yy}|{dash}{y}|{slash}{y})"


def _triple(value: object) -> Moment | None:
    if not isinstance(value, tuple):
        return None
    year = value[2] if len(value) > 2 else None  # noqa: PLR2004 - day, month and perhaps a year
    return Moment(day=value[0], month=value[1], year=year)


@rule(f"{{tanggal}}?{{dot}}?{{dmy}}{_TAIL}", f"{{tanggal}}{{dot}}?(?:{{dm}}|{{dmyy}}){_TAIL}")
def numeric_date(seen: Seen) -> Meaning | None:
    """23/7/2023, tanggal 23/7."""
    moment = _triple(seen.value("dmy", "dmyy", "dm"))
    if "law" in (seen.tokens.kind_at(seen.first - 1), seen.tokens.kind_at(seen.first - 2)) and not seen.has("tanggal"):
        return None
    return replace(moment, shift=seen.shift()) if moment else None


@rule("{dm}", "{dmyy}", weak=True)
def short_date(seen: Seen) -> Meaning | None:
    """23/7, which may as well be a fraction."""
    return _triple(seen.value("dm", "dmyy"))


@rule("{n}{dash}{dmy}", "(?:{n}|{dm}){dash}(?:{dm}|{dmyy}|{dmy})", weak=True)
def numeric_range(seen: Seen) -> Meaning | None:
    """17-18/8/2019, 30/7-2/8."""
    first, last = seen.items[0].value, _triple(seen.items[-1].value)
    if last is None:
        return None
    start = replace(last, day=first) if isinstance(first, int) else _triple(first)
    return Between(replace(start, year=last.year), last) if start else None


@rule("(?<={lpar}){n}(?:{slash}|{dash}){n}(?:(?:{slash}|{dash})(?:{y}|{n}))?(?={rpar})", weak=True)
def spaced_date(seen: Seen) -> Meaning | None:
    """(23-7), (23 / 7 / 2023)."""
    numbers = seen.numbers("n", "y")
    return Moment(day=numbers[0], month=numbers[1], year=full_year(numbers[2]) if numbers[2:] else None)


@rule(
    f"{{tanggal}}?{{dot}}?{{n}}(?:{{dash}}|{{bulan}})?{MONTH}{_OWN_YEAR}{_TAIL}",
    f"{{tanggal}}?{{dot}}?{{n}}{{slash}}{MONTH}{{slash}}{{y}}",
    f"{{tanggal}}?{{dot}}?{{n}}{MONTH}(?:{SHIFTED_YEAR}|{_TAIL})",
    f"{{tanggal}}?{{dot}}?{{n}}(?:{TO}|{{and}}){{tanggal}}?{{n}}{MONTH}(?:{_OWN_YEAR}{_TAIL}|{SHIFTED_YEAR}|{_TAIL})",
    "{tanggal}?{month}{n}{comma}{y}",
)
def written_date(seen: Seen) -> Meaning | None:
    """17 Agustus 2019, 14 Agustus lalu, 17-20 Agustus 2019, 17 dan 18 Agustus; "16 dan 18 Agustus" is no interval."""
    if _in_name(seen):
        return NoTime()
    days, month, year = seen.numbers("n"), seen.whole("month", "abbr"), seen.year()
    years = seen.steps() if seen.has("tahun") and year is None else None
    shift = None if years is not None else seen.shift()
    between = seen.tokens.kind_at(seen.first - 1) == "between"
    if seen.has("and") and len(days) > 1 and days[1] != days[0] + 1 and not between:
        return None
    last = Moment(day=days[-1], month=month, year=year, years=years, shift=shift)
    return last if len(days) == 1 else Between(replace(last, day=days[0]), last)


def _in_name(seen: Seen) -> bool:
    """Tell whether a date is part of the name of a street, a school, a hall ("Jalan 17 Agustus", "Jl. 10 November")."""
    dots = seen.tokens.kind_at(seen.first - 1) == "dot"
    lead = seen.tokens.at(seen.first - 1 - dots)
    return lead is not None and lead.capital and seen.tokens.word(seen.first - 1 - dots) in _DATED_PLACES


@rule(
    f"{{tanggal}}?{{n}}{MONTH}{{y}}?(?:{{slash}}|{{dash}}){{n}}{{hijri}}{{y}}?{{hijri_mark}}?",
    "{tanggal}?{n}{hijri}(?:{tahun}?{y}{hijri_mark}?)?",
    "{bulan}?{hijri}{tahun}?{y}{hijri_mark}?",
    f"{{bulan}}{{hijri}}(?:{SHIFTED_YEAR}|{PAST}|{{this}}|{NEXT})?",
    f"{{hijri}}(?:{SHIFTED_YEAR}|{{this}}|{NEXT})",
    "{hijri}",
    "{tahun}(?:{y}|{q}){hijri_mark}",
)
def hijri_date(seen: Seen) -> Meaning | None:
    """1 Muharram 1441 H, bulan Ramadan; a month alone may be a person."""
    alone = seen.last - seen.first == 1
    if alone and not (seen.items[0].capital and seen.tokens.word(seen.first - 1) in HIJRI_LEADS):
        return None
    return Literal(TimexType.DATE, None, TimeRule.HIJRI)


@rule(f"{{tanggal}}{{n}}(?:{{bulan}}?{SHIFT}|{{nanti}}|{{relday}})?")
def day_of_month(seen: Seen) -> Meaning | None:
    """Tanggal 15, tanggal 20 bulan ini."""
    if seen.has("bulan"):
        return Moment(day=seen.whole("n"), months=seen.steps())
    if seen.has("relday"):
        past = (seen.whole("relday") or 0) < 0
        return Moment(day=seen.whole("n"), shift=Shift.LAST if past else Shift.NEXT)
    if seen.shift() is not None:
        return Moment(day=seen.whole("n"), shift=seen.shift())
    return Literal(TimexType.DATE, None, TimeRule.UNBOUNDED)


_WEEKDAY_TAIL = f"(?:{WEEK}(?:{PAST}|{{this}}|{NEXT}|{{relday}})|{PAST}|{NEXT}|{{this}}|{{nanti}})?"


@rule(f"{{hari}}?{{weekday}}{_WEEKDAY_TAIL}")
def weekday(seen: Seen) -> Meaning | None:
    """Senin, hari Senin lalu, Sabtu pekan depan."""
    if seen.tokens.word(seen.first - 1) in _NAME_LEADS:
        return None
    day = seen.whole("weekday")
    if seen.has("pekan") or seen.has("minggu"):
        return Moment(weekday=day, weeks=seen.steps())
    return Moment(weekday=day, shift=seen.shift())


@rule(f"{{hari}}?{{minggu}}{_WEEKDAY_TAIL}")
def sunday(seen: Seen) -> Meaning | None:
    """Minggu where it is a day and not a week: told by "hari", by what stands around it, or by its capital."""
    word = seen.all("minggu")[0]
    alone = seen.last - seen.first == 1
    before = seen.tokens.kind_at(seen.first - 1)
    if not seen.has("hari"):
        if (
            not word.capital
            or seen.tokens.word(seen.first - 1) in PLACE_LEADS
            or before in ("n", "num", "q", "some", "every", "halves", "in")
        ):
            return None
        if not alone and (seen.first == 0 or seen.items[-1].capital):
            return None
        if alone and seen.tokens.kind_at(seen.last) == "ordinal":
            return None
    if len(seen.all("minggu")) > 1 or seen.has("pekan"):
        return Moment(weekday=6, weeks=seen.steps())
    return Moment(weekday=6, shift=seen.shift())


@rule(f"{{minggu}}(?={{comma}}?{{lpar}}?(?:{{dmy}}|{{dmyy}}|{{dm}}|{{n}}{MONTH}))")
def sunday_by_date(seen: Seen) -> Meaning | None:
    """Minggu in small letters where its date follows: "minggu (23/7)"; after a number it is a week."""
    counted = seen.tokens.kind_at(seen.first - 1) in ("n", "num", "q", "some", "every", "halves", "ordinal")
    return None if counted else Moment(weekday=6)


@rule("{part}{hari}?{weekday}", "{part}{hari}?{minggu}")
def eve(seen: Seen) -> Meaning | None:
    """Malam Minggu is the evening of Saturday."""
    if seen.label("part") != "NI" or (seen.has("minggu") and not seen.all("minggu")[0].capital):
        return None
    day = seen.whole("weekday")
    return Moment(weekday=6 if day is None else day, part="NI", eve=True)


@rule("{hari}{this}{juga}?", "{hari}?{relday}", "{relday}{relday}", "{relday}{hari}", "{relday}{ref}")
def relative_day(seen: Seen) -> Meaning | None:
    """Hari ini, kemarin, besok, lusa, kemarin lusa, esok hari."""
    steps = seen.numbers("relday")
    if not steps:
        return Moment(offset=0)
    if seen.has("ref") and (steps[0] > 0 or seen.text("ref") not in ("dulu", "dahulu")):
        return None
    if len(steps) > 1 or seen.has("ref"):
        return Moment(offset=-2 if steps[0] < 0 else 2)
    return Moment(offset=steps[0])


@rule(f"{PART}{{hari}}?(?:{{tadi}}|{{this}}|{{nanti}})", f"(?:{{tadi}}|{{nanti}}){PART}")
def part_of_present(seen: Seen) -> Meaning | None:
    """Pagi ini, siang tadi, tadi malam, nanti sore."""
    part = part_of_day(seen)
    return Moment(offset=-1 if part == "NI" and seen.has("tadi") else 0, part=part)


@rule("{semalam}")
def last_night(seen: Seen) -> Meaning | None:
    """Semalam: the night before the anchor day."""
    return None if seen.tokens.kind_at(seen.first - 1) == "relday" else Moment(offset=-1, part="NI")


@rule(f"{PART}{{hari}}?{{relday}}")
def part_of_relative_day(seen: Seen) -> Meaning | None:
    """Malam kemarin."""
    return Moment(offset=seen.whole("relday"), part=part_of_day(seen))


@rule(f"{PART}{{hari}}?{{that}}", f"{PART}{{harinya}}", "{partnya}", "{part}{earlier}")
def part_of_text_day(seen: Seen) -> Meaning | None:
    """Malam itu, sore harinya, paginya, malam sebelumnya."""
    return Moment(since=-1 if seen.has("earlier") else 0, part=seen.label("partnya") or part_of_day(seen))


@rule(f"{PART}{{hari}}?{{zone}}?", weak=True)
def part_alone(seen: Seen) -> Meaning | None:
    """Sore, malam hari: some day's."""
    return (
        None if seen.tokens.kind_at(seen.first - 1) in ("n", "num", "some", "every") else Moment(part=part_of_day(seen))
    )


@rule("{part}{hari}", "{dini}{hari}")
def part_of_some_day(seen: Seen) -> Meaning | None:
    """Malam hari, dini hari: of the day that the text tells of; in the middle of a name it is no time."""
    before = seen.tokens.at(seen.first - 1)
    if seen.first > 1 and all(item.capital for item in seen.items) and before and before.kind == "x" and before.capital:
        return NoTime()
    return Moment(part=part_of_day(seen))


@rule("{hari}{yang}?{same}", "{hari}{that}(?:{yang}{same}|{juga})?")
def same_day(_seen: Seen) -> Meaning | None:
    """Pada hari yang sama, hari itu."""
    return Moment(since=0)


@rule("{the_next}(?:{hari}|{harinya})?", "{relday}{harinya}", "{hari}{following}", "{hari}{earlier}")
def next_day(seen: Seen) -> Meaning | None:
    """Keesokan harinya, hari berikutnya, hari sebelumnya."""
    return Moment(since=-1 if seen.has("earlier") else 1)


RULES = (
    *numeric_date, *short_date, *numeric_range, *spaced_date, *written_date, *hijri_date, *day_of_month, *weekday,
    *sunday, *sunday_by_date, *eve, *relative_day, *part_of_present, *last_night, *part_of_relative_day,
    *part_of_text_day, *part_of_some_day, *part_alone, *same_day, *next_day,
)  # fmt: skip
