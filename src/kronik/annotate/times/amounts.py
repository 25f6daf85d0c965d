"""Grammar rules for durations, sets, amounts of time before and after, and references."""

from itertools import pairwise

from kronik.annotate.times.ages import is_age
from kronik.annotate.times.lexer import kind_char
from kronik.annotate.times.meaning import Ago, Apart, Literal, Meaning, NoTime, TextPeriod
from kronik.annotate.times.names import TimeRule
from kronik.annotate.times.numbers import amount_of, duration_value, vague_value
from kronik.annotate.times.rulebook import EDGE, NUMBER, PAST, TO, UNIT, WEEK, Seen, rule
from kronik.lang.id.time_words import LASTING_LEADS, ONCE_LEADS
from kronik.records.facts import TimexType

_YEARS_OF_NEWS = range(1800, 2101)
"""Four digits that are a year where days, weeks or months follow; "1000 hari" are so many."""
_SET_UNITS = {"tahunnya": "Y", "bulannya": "M", "minggunya": "W", "pekannya": "W"}
_SPECIAL_UNITS = {"minggu": "W", "kuartal": "3M", "triwulan": "3M", "kwartal": "3M", "semester": "6M", "paruh": "6M"}
_UNIT_KINDS = (
    "unit",
    "jam",
    "hari",
    "pekan",
    "minggu",
    "bulan",
    "tahun",
    "era",
    "abad",
    "quarter",
    "half",
    "seunit",
    "manyunit",
    "tahunnya",
)
_ONE_OR_MORE = f"(?:{NUMBER}{UNIT}|(?P<one>{{seunit}}))"


def _unit(seen: Seen) -> str:
    word = seen.text(*_UNIT_KINDS)
    return _SET_UNITS.get(word) or _SPECIAL_UNITS.get(word) or seen.label(*_UNIT_KINDS) or ""


def _amount(seen: Seen) -> float | None:
    named = seen.match.groupdict()
    if not named.get("number"):
        return 1.0 if seen.has("seunit") else None
    number = seen.group("number")[0]
    if number.kind == kind_char("y") and _unit(seen) != "Y" and number.value in _YEARS_OF_NEWS:
        return None
    return amount_of(seen.group("number"), seen.tokens.text)


def _set(value: str) -> Meaning:
    return Literal(TimexType.SET, value, TimeRule.SET)


_COMPOUND = "(?:{n}(?:{lpar}{num}{1,8}{rpar})?|{q}|{num}{1,8})(?:{tahun}|{bulan}|{pekan}|{minggu}|{hari}|{jam}|{unit})"
_JOIN = "{comma}?{and}?"


@rule("{every}{tanggal}{n}(?:{every}(?:{bulan}|{tahunnya}))?", f"{{every}}{EDGE}{{bulan}}")
def monthly(_seen: Seen) -> Meaning | None:
    """Setiap tanggal 15, setiap awal bulan."""
    return _set("P1M")


@rule(f"{{every}}{EDGE}{{tahun}}", "{every}{bulan}?{month}", "{every}{tanggal}?{n}{month}")
def yearly(_seen: Seen) -> Meaning | None:
    """Setiap Desember."""
    return _set("P1Y")


@rule(
    f"{{every}}{{hari}}?{{weekday}}{{part}}?(?:(?:{{comma}}|{{and}}|{{or}}|{{comma}}{{and}}|{TO}){{hari}}?(?:{{weekday}}|{{minggu}}){{part}}?)*",
    "{every}{hari}{minggu}{part}?",
    "{every}{minggu}{part}",
    "{every}{akhir}{pekan}",
    "{every}{part}(?:{weekday}|{minggu})",
)
def weekly(_seen: Seen) -> Meaning | None:
    """Setiap Senin pagi."""
    return _set("P1W")


@rule(
    "{every}{part}{hari}?",
    "{every}{harinya}",
    "{every}{dini}{hari}",
    "{every}(?:{pukul}|{jam})(?:{k}|{n})(?:{part}{hari}?)?{zone}?",
)
def daily(_seen: Seen) -> Meaning | None:
    """Setiap pagi."""
    return _set("P1D")


@rule(
    f"{{every}}{NUMBER}?{UNIT}{{once}}?",
    "{every}(?:{tahunnya}|{seunit})",
    f"{NUMBER}{UNIT}{{once}}",
    "{seunit}{once}",
)
def every(seen: Seen) -> Meaning | None:
    """Setiap hari, setiap dua tahun, tiga bulan sekali."""
    amount, unit = _amount(seen), _unit(seen)
    if amount is None:
        amount = 1.0
    return _set(duration_value(amount, unit)) if amount and unit else None


@rule("(?:{once}|{times}|{n}{times}|{num}{times}){in}?{seunit}", "{seunit}(?:{n}|{num}){times}")
def times_in(seen: Seen) -> Meaning | None:
    """Sekali sehari, dua kali seminggu, seminggu dua kali."""
    return _set(duration_value(1, _unit(seen)))


_STRETCH = "(?:{more}(?!{compared}|{awal}|{lama}|{ref})|{full}|{yang}?{recent}{this}?|{this}|{towards}?{next})?"


@rule(
    f"{{almost}}?{_ONE_OR_MORE}{_STRETCH}",
)
def duration(seen: Seen) -> Meaning | None:
    """Dua hari, hampir 17 bulan, satu tahun belakangan; after an amount "sehari" says how often: "8 jam sehari"."""
    amount, unit = _amount(seen), _unit(seen)
    if is_age(seen, _unit(seen)):
        return NoTime()
    if not amount or not unit:
        return None
    if seen.has("seunit") and seen.tokens.kind_at(seen.first - 1) in _RATES:
        return _set(duration_value(amount, unit))
    return Literal(TimexType.DURATION, duration_value(amount, unit), TimeRule.DURATION)


_RATES = frozenset(("jam", "unit", "hari"))
_ORDER = ("Y", "M", "W", "D", "H", "MIN", "S")


@rule(f"{{almost}}?{_COMPOUND}(?:{_JOIN}{_COMPOUND}){{1,2}}")
def compound_duration(seen: Seen) -> Meaning | None:
    """2 jam 30 menit, dua tahun dan enam bulan: units that follow each other, the longer one first."""
    units = seen.all("tahun", "bulan", "pekan", "minggu", "hari", "jam", "unit")
    names = [str(unit.value or "W") for unit in units]
    ranks = [_ORDER.index(name) for name in names if name in _ORDER]
    if len(ranks) < len(names) or any(first >= second for first, second in pairwise(ranks)):
        return None
    if is_age(seen, _unit(seen)):
        return NoTime()
    written, start = "", seen.items[0].start
    for unit, name in zip(units, names, strict=True):
        numbers = tuple(item for item in seen.all("n", "q", "num", "lpar") if start <= item.start < unit.start)
        part = duration_value(amount_of(numbers, seen.tokens.text) or 0, name)
        written += part.removeprefix("PT") if "T" in written and "T" in part else part.removeprefix("P")
        start = unit.end
    return Literal(TimexType.DURATION, f"P{written}", TimeRule.DURATION)


@rule(f"(?:{{n}}|{{num}}|{{q}})(?:{TO}|{{or}}|{{comma}})(?:{{n}}|{{num}}|{{q}}){UNIT}(?:{PAST}|{{again}}|{_STRETCH})")
def duration_range(seen: Seen) -> Meaning | None:
    """Dua hingga tiga hari."""
    kind = TimexType.DATE if seen.has("past") or seen.has("again") else TimexType.DURATION
    return NoTime() if is_age(seen, _unit(seen)) else Literal(kind, None, TimeRule.DURATION_RANGE)


@rule("{manyunit}", f"{{some}}{UNIT}(?:{{before}}|{{after}}|{_STRETCH})")
def vague_duration(seen: Seen) -> Meaning | None:
    """Berbulan-bulan, beberapa hari."""
    unit = _unit(seen)
    return Literal(TimexType.DURATION, vague_value(unit), TimeRule.VAGUE_DURATION) if unit else None


@rule(
    f"{{some}}(?:{UNIT}|{{time}}|{{saat}})(?:{PAST}|{{again}}|{{relday}}|{{earlier}}|{{later}})",
    f"{{manyunit}}(?:{PAST}|{{earlier}}|{{later}})",
)
def vague_ago(_seen: Seen) -> Meaning | None:
    """Beberapa hari lalu, beberapa waktu lalu: how long ago is not told."""
    return Literal(TimexType.DATE, None, TimeRule.VAGUE)


@rule(f"{{almost}}?{_ONE_OR_MORE}{PAST}", f"{_ONE_OR_MORE}{{again}}")
def ago(seen: Seen) -> Meaning | None:
    """Hampir dua tahun lalu, tiga hari lagi."""
    amount = _amount(seen)
    return Ago(-amount if seen.has("past") else amount, _unit(seen)) if amount else None


@rule(f"{_ONE_OR_MORE}(?:{{before}}|{{after}})", f"{_ONE_OR_MORE}(?:{{earlier}}|{{later}}|{{following}})")
def apart(seen: Seen) -> Meaning | None:
    """Dua hari setelah, sehari sebelumnya, 2 hari berselang; "selama dua hari sebelum …" only lasts."""
    amount = _amount(seen)
    clause = seen.has("before") or seen.has("after")
    if is_age(seen, _unit(seen)):
        return NoTime()
    if not amount or (clause and seen.tokens.word(seen.first - 1) in LASTING_LEADS):
        return None
    back = seen.has("before") or seen.has("earlier")
    return Apart(-amount if back else amount, _unit(seen), clause)


@rule(f"(?:{{tahun}}|{{bulan}}|{WEEK})(?:{{yang}}?{{same}}|{{that}}(?:{{juga}})?|{{earlier}}|{{following}})")
def text_period(seen: Seen) -> Meaning | None:
    """Tahun yang sama, bulan itu, pekan sebelumnya, tahun berikutnya."""
    sunday = seen.has("minggu") and seen.items[0].capital and seen.first > 0
    if sunday or seen.tokens.kind_at(seen.first - 1) in ("n", "num", "q", "some", "halves"):
        return None
    unit = "Y" if seen.has("tahun") else "M" if seen.has("bulan") else "W"
    return TextPeriod(unit, -1 if seen.has("earlier") else int(seen.has("following")))


_PAST_REFERENCE = ("recent", "lama", "tempo")


@rule(
    "{ref}{this}?",
    "{saat}{this}",
    "{dewasa}{this}",
    "{recent}{this}",
    "{time}{recent}{this}",
    "{belum}{lama}{this}",
    "{tempo}{hari}",
    "{masa}{next}",
    "{later}{hari}",
)
def reference(seen: Seen) -> Meaning | None:
    """Kini, saat ini, baru-baru ini, belum lama ini, kelak, masa mendatang, kemudian hari."""
    if seen.text("next") == "depan" or (seen.has("later") and seen.text("later") != "kemudian"):
        return None
    value = seen.label("ref") or ("FUTURE_REF" if seen.has("next") or seen.has("later") else "PRESENT_REF")
    if any(seen.has(kind) for kind in _PAST_REFERENCE):
        value = "PAST_REF"
    if seen.text("ref") in ("baru-baru", "akhir-akhir") and not seen.has("this"):
        return None
    if seen.text("ref") in ("dulu", "dahulu") and seen.first > 0 and seen.tokens.word(seen.first - 1) not in ONCE_LEADS:
        return None
    return Literal(TimexType.DATE, value, TimeRule.REFERENCE)


RULES = (
    *monthly, *yearly, *weekly, *daily, *every, *times_in, *duration, *compound_duration, *duration_range,
    *vague_duration, *vague_ago, *ago, *apart, *text_period, *reference,
)  # fmt: skip
