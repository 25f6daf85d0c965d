"""Grammar rules for weeks, months, quarters, years and longer times."""

from kronik.annotate.times.lexer import kind_char, last_century
from kronik.annotate.times.meaning import Between, Literal, Meaning, Months, Period, Portion, Shift, Years
from kronik.annotate.times.names import TimeRule
from kronik.annotate.times.numbers import amount_of
from kronik.annotate.times.rulebook import EDGE, MONTH, NEXT, PAST, SHIFT, SHIFTED_YEAR, TO, WEEK, Seen, rule
from kronik.lang.id.time_words import COUNTED_NOUNS, GREAT_NUMBERS, PLACE_LEADS, STUDENT_NOUNS, YEAR_LEADS
from kronik.records.facts import TimexType

_LEADS = frozenset(YEAR_LEADS)
_NUMBER_WORD = kind_char("num")
_COUNTED = frozenset(COUNTED_NOUNS)
_STUDENTS = frozenset(STUDENT_NOUNS)
_FIRST_YEAR, _LAST_YEAR = 1800, 2100
"""Four digits outside are hardly a year of the news (a count, a price)."""
_FIRST_DECADE = 1000
_CLEAR_DECADE = 50
"""Two digits from which "akhir 90-an" is a decade; "awal 30-an" is mostly an age."""
_MANY_DIGITS = 100
_MONTHS_A_YEAR = 12


@rule(f"{EDGE}?{WEEK}(?:{PAST}|{{this}}|{NEXT}|{{relday}})")
def week(seen: Seen) -> Meaning | None:
    """Pekan ini, minggu lalu, awal pekan ini, akhir pekan depan."""
    unit = "WB" if seen.has("awal") else "WE" if seen.has("akhir") else "W"
    return Period(unit, seen.steps() or 0)


@rule("(?:{akhir}|{awal}|{tengah}){pekan}")
def weekend(_seen: Seen) -> Meaning | None:
    """Akhir pekan, awal pekan: which week is not told."""
    return Literal(TimexType.DATE, None, TimeRule.UNBOUNDED)


@rule(f"{EDGE}?{{bulan}}(?:{PAST}|{{this}}|{NEXT}|{{relday}})")
def month_by_shift(seen: Seen) -> Meaning | None:
    """Bulan lalu, awal bulan ini."""
    return Period("M", seen.steps() or 0)


@rule(f"{EDGE}?{SHIFTED_YEAR}", f"(?:{{quarter}}|{{half}}|{{era}}|{{abad}}){SHIFT}")
def longer_by_shift(seen: Seen) -> Meaning | None:
    """Tahun lalu, awal tahun ini, semester depan, dekade lalu."""
    if (
        seen.tokens.kind_at(seen.first - 1) in ("n", "num", "q", "decade")
        or seen.tokens.word(seen.first - 1) in GREAT_NUMBERS
    ):
        return None
    unit = seen.label("quarter", "half", "era", "abad") or ("Y" if seen.has("tahun") else None)
    return Period(unit, seen.steps() or 0) if unit else None


@rule(f"{EDGE}(?:{{bulan}}|{{tahun}})")
def edge_of_some(_seen: Seen) -> Meaning | None:
    """Akhir tahun, which is not told."""
    return Literal(TimexType.DATE, None, TimeRule.UNBOUNDED)


_MONTH_YEAR = f"(?:{{comma}}?{{tahun}}?{{y}}(?:{PAST}|{NEXT})?|{{dash}}{{y}}|{SHIFTED_YEAR})"


@rule(
    f"{EDGE}?{{bulan}}?{MONTH}{_MONTH_YEAR}",
    f"{EDGE}?{{bulan}}?{{month}}(?:{PAST}|{NEXT}|{{nanti}}|{{this}}|{{relday}})",
    f"(?:{EDGE}|{{bulan}}){{bulan}}?{{month}}",
    f"{{month}}(?:{TO}|{{and}}){{month}}{_MONTH_YEAR}",
    f"{{month}}{TO}{{month}}",
)
def month(seen: Seen) -> Meaning | None:
    """Bulan Juni, awal Januari 2023, April tahun depan, Januari-Maret 2020."""
    numbers, year = seen.numbers("month", "abbr"), seen.year()
    years = seen.steps() if seen.has("tahun") and year is None else None
    shift = None if year is not None or years is not None else _shift_of_month(seen)
    if len(numbers) > 1 and numbers[0] > numbers[-1]:
        return Between(
            Months(numbers[0], numbers[0], None if year is None else year - 1), Months(numbers[-1], numbers[-1], year)
        )
    return Months(numbers[0], numbers[-1], year, shift, years)


def _shift_of_month(seen: Seen) -> Shift | None:
    """Return the direction that is told; "Agustus kemarin" is the last one."""
    if not seen.has("relday"):
        return seen.shift()
    return Shift.LAST if (seen.whole("relday") or 0) < 0 else Shift.NEXT


@rule("{month}")
def month_alone(seen: Seen) -> Meaning | None:
    """Mei, where it is no name of a person."""
    before, after = seen.tokens.at(seen.first - 1), seen.tokens.at(seen.last)
    if seen.tokens.word(seen.first - 1) in PLACE_LEADS or (before is not None and before.kind == _NUMBER_WORD):
        return None
    named = any(t is not None and t.kind == "x" and t.capital for t in (before if seen.first > 1 else None, after))
    number = seen.whole("month")
    return Months(number, number) if number and seen.items[0].capital and not named else None


@rule(
    f"{{n}}{{bulan}}{{ordinal}}(?:{{tahun}}?{{y}}|{SHIFTED_YEAR})",
    f"{{num}}{{bulan}}{{ordinal}}(?:{{tahun}}?{{y}}|{SHIFTED_YEAR})",
)
def first_months(seen: Seen) -> Meaning | None:
    """Sembilan bulan pertama 2019."""
    count = seen.whole("n", "num") or 0
    if not 1 <= count <= _MONTHS_A_YEAR or seen.text("ordinal") != "pertama":
        return None
    year = seen.year()
    return Months(1, count, year, None, None if year is not None else seen.steps())


@rule(
    f"{EDGE}?{WEEK}{{ordinal}}(?:{{bulan}}?{{month}}(?:{{tahun}}?{{y}}|{SHIFTED_YEAR})?|{{bulan}}{SHIFT})",
    f"{EDGE}?{WEEK}{{roman}}{{bulan}}?{{month}}(?:{{y}})?",
)
def week_of_month(_seen: Seen) -> Meaning | None:
    """Pekan kedua Agustus."""
    return Literal(TimexType.DATE, None, TimeRule.WEEK_OF_MONTH)


@rule(
    f"{EDGE}?(?:{{quarter}}|{{half}})(?:{{ordinal}}|{{roman}}|{{n}}|{{recent}})(?:(?:{{slash}}|{{dash}}|{{comma}})?(?:{{tahun}}?{{y}}|{SHIFTED_YEAR}))?",
    f"{{ordinal}}{{half}}(?:{{tahun}}?{{y}}|{SHIFTED_YEAR})",
    f"{EDGE}?{{qn}}(?:{{slash}}|{{dash}}|{{comma}})?(?:{{tahun}}?{{y}}|{SHIFTED_YEAR})",
)
def portion(seen: Seen) -> Meaning | None:
    """Kuartal I/2019, semester kedua tahun ini, Q1 2023; the semester of a student is none."""
    letter, most = ("H", 2) if seen.has("half") else ("Q", 4)
    number = most if seen.has("recent") else seen.whole("ordinal", "roman", "n", "qn") or 0
    told = seen.has("y") or seen.has("tahun")
    if not 1 <= number <= most or (seen.has("recent") and not told):
        return None
    if not told and (seen.text("half") == "paruh" or seen.tokens.word(seen.first - 1) in _STUDENTS):
        return None
    return Portion(letter, number, seen.year(), seen.steps() if seen.has("tahun") and not seen.has("y") else None)


@rule(
    f"{EDGE}?{{tahun}}{{y}}(?:{PAST}|{NEXT})?",
    f"{EDGE}{{y}}(?:{PAST}|{NEXT})?",
    f"{{y}}(?:{PAST}|{NEXT})",
    f"{{tahun}}{{y}}(?:{TO}|{{slash}}){{y}}",
    f"{{tahun}}{{schooling}}{{y}}(?:(?:{TO}|{{slash}}){{y}})?",
    f"{EDGE}?{{tahun}}?{{yy}}(?:{PAST})?",
)
def year(seen: Seen) -> Meaning | None:
    """Tahun 2011 lalu, awal 2020."""
    numbers = seen.numbers("y", "yy")
    if seen.items[0].kind == kind_char("yy") and seen.tokens.word(seen.first - 1) not in _LEADS:
        return None
    before = [seen.tokens.kind_at(seen.first - i) for i in (1, 2, 3)]
    if "law" in before and before[0] in ("n", "q", "y"):
        return None
    if seen.tokens.kind_at(seen.last) == "hijri_mark":
        return Literal(TimexType.DATE, None, TimeRule.HIJRI)
    last = max(numbers[-1], numbers[0])
    return Years(numbers[0], last, gone=seen.has("past"))


@rule("{y}{slash}(?:{y}|{n})", "{y}{dash}{n}")
def season(seen: Seen) -> Meaning | None:
    """2018/2019, 2018/19: two years in a row, of a school or of a league."""
    first, last = seen.numbers("y", "n")
    second = first + 1
    return Years(first, second) if last in (second, second % _MANY_DIGITS) else None


@rule("{tahun}?{y}{slash}{y}{hijri_mark}", "{tahun}?{y}{hijri_mark}{slash}{y}")
def year_of_both_calendars(seen: Seen) -> Meaning | None:
    """Tahun 2019/1440 H, 1440 H/2019: the year that counts is the later number."""
    number = max(seen.numbers("y"))
    return Years(number, number)


@rule("{tahun}(?:{y}|{q}|{n})(?:{masehi}|{bce}|{before}{masehi})")
def year_of_era(seen: Seen) -> Meaning | None:
    """Tahun 79 Masehi, tahun 300 SM: the latter has no value in TIMEX3's calendar."""
    number = seen.whole("y", "q", "n") or 0
    if seen.has("bce") or seen.has("before"):
        return Literal(TimexType.DATE, None, TimeRule.BEFORE_ERA)
    return Years(number, number) if number else None


@rule("{y}", f"{{y}}(?:{TO}){{y}}(?:{PAST}|{NEXT})?")
def year_alone(seen: Seen) -> Meaning | None:
    """2018, after a word that makes it a year and before none that it counts."""
    numbers = seen.numbers("y")
    if not all(_FIRST_YEAR <= number <= _LAST_YEAR for number in numbers) or numbers[0] > numbers[-1]:
        return None
    if seen.tokens.word(seen.last) in _COUNTED or seen.tokens.kind_at(seen.last) in (
        "unit",
        "jam",
        "hari",
        "bulan",
        "tahun",
        "minggu",
        "pekan",
    ):
        return None
    before = seen.tokens.word(seen.first - 1)
    if seen.tokens.kind_at(seen.first - 1) in ("dash", "slash"):
        return None
    if seen.tokens.kind_at(seen.last) == "until" and seen.tokens.kind_at(seen.last + 1) in ("ref", "saat"):
        return Years(numbers[0], numbers[-1])
    return Years(numbers[0], numbers[-1]) if before in _LEADS or (len(numbers) > 1 and before != "") else None


@rule("(?:{tahun}|{era}|{awal}|{akhir}|{tengah}){0,3}{decade}")
def decade(seen: Seen) -> Meaning | None:
    """Tahun 1960-an, era 80-an."""
    number = seen.whole("decade") or 0
    if number % 10 or (number >= _MANY_DIGITS and not _FIRST_DECADE <= number <= _LAST_YEAR):
        return None
    if number < _MANY_DIGITS:
        edge = seen.has("awal") or seen.has("akhir") or seen.has("tengah")
        if not (seen.has("tahun") or seen.has("era") or (edge and number >= _CLEAR_DECADE)):
            return None
        number = last_century(number)
    return Literal(TimexType.DATE, str(number // 10), TimeRule.DECADE)


@rule(f"{EDGE}?{{abad}}(?:{{ordinal}}{{num}}{{0,2}}|{{roman}}|{{n}})(?:{{masehi}}|{{bce}}|{{before}}{{masehi}})?")
def century(seen: Seen) -> Meaning | None:
    """Abad ke-19 is 18, the first two digits of its years; "abad kesembilan belas" the same."""
    number = int(amount_of(seen.all("ordinal", "num", "roman", "n"), seen.tokens.text) or 0)
    if seen.has("bce") or seen.has("before"):
        return Literal(TimexType.DATE, None, TimeRule.BEFORE_ERA)
    return Literal(TimexType.DATE, f"{number - 1:02d}", TimeRule.CENTURY) if number > 0 else None


RULES = (
    *week, *weekend, *month_by_shift, *longer_by_shift, *edge_of_some, *month, *month_alone, *first_months,
    *week_of_month, *portion, *year, *season, *year_of_both_calendars, *year_of_era, *year_alone, *decade, *century,
)  # fmt: skip
