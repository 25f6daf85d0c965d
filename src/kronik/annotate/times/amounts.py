"""Grammar rules for durations, sets, amounts of time before and after, and references."""

from kronik.annotate.times.lexer import kind_char
from kronik.annotate.times.meaning import Ago, Apart, Literal, Meaning
from kronik.annotate.times.names import TimeRule
from kronik.annotate.times.numbers import amount_of, duration_value, vague_value
from kronik.annotate.times.rulebook import EDGE, NUMBER, PAST, TO, UNIT, Seen, rule
from kronik.lang.id.time_words import LASTING_LEADS, ONCE_LEADS, PERSON_NOUNS
from kronik.records.facts import TimexType

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
    if seen.group("number")[0].kind == kind_char("y") and _unit(seen) != "Y":
        return None
    return amount_of(seen.group("number"), seen.tokens.text)


def _set(value: str) -> Meaning:
    return Literal(TimexType.SET, value, TimeRule.SET)


@rule("{every}{tanggal}{n}(?:{every}(?:{bulan}|{tahunnya}))?", f"{{every}}{EDGE}{{bulan}}")
def monthly(_seen: Seen) -> Meaning | None:
    """Setiap tanggal 15, setiap awal bulan."""
    return _set("P1M")


@rule(f"{{every}}{EDGE}{{tahun}}", "{every}{bulan}?{month}", "{every}{tanggal}?{n}{month}")
def yearly(_seen: Seen) -> Meaning | None:
    """Setiap Desember."""
    return _set("P1Y")


@rule(
    "{every}{hari}?{weekday}{part}?",
    "{every}{hari}{minggu}{part}?",
    "{every}{minggu}{part}",
    "{every}{akhir}{pekan}",
    "{every}{part}{weekday}",
)
def weekly(_seen: Seen) -> Meaning | None:
    """Setiap Senin pagi."""
    return _set("P1W")


@rule("{every}{part}{hari}?", "{every}{harinya}", "{every}{dini}{hari}", "{every}(?:{pukul}|{jam})(?:{k}|{n}){zone}?")
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


@rule("(?:{once}|{times}|{n}{times}|{num}{times}){in}?{seunit}")
def times_in(seen: Seen) -> Meaning | None:
    """Sekali sehari, dua kali seminggu."""
    return _set(duration_value(1, _unit(seen)))


def _aged(seen: Seen) -> bool:
    """Tell whether it is an age ("berusia 32 tahun", "(32 tahun)", "Budi, 32 tahun,") or a law ("No. 5 Tahun 1999")."""
    if seen.tokens.kind_at(seen.last) == "y" and seen.items[-1].kind == kind_char("tahun"):
        return True
    if _unit(seen) not in ("Y", "M", "D"):
        return False
    tokens = seen.tokens
    if "age" in (tokens.kind_at(seen.first - 1), tokens.kind_at(seen.first - 2)):
        return True
    before, after = tokens.kind_at(seen.first - 1), tokens.kind_at(seen.last)
    if before == "lpar" and after in ("rpar", "comma"):
        return True
    if _unit(seen) == "Y" and (after == "that" or tokens.word(seen.first - 1) in PERSON_NOUNS):
        return True
    name = tokens.at(seen.first - 2)
    return before == "comma" and after in ("comma", "rpar") and name is not None and name.capital and _unit(seen) == "Y"


_STRETCH = "(?:{more}|{full}|{yang}?{recent}{this}?|{this}|{towards}?{next})?"


@rule(
    f"{{almost}}?{_ONE_OR_MORE}{_STRETCH}",
    f"{{almost}}?{NUMBER}{{tahun}}{{comma}}?{{and}}?(?:{{n}}|{{num}}{{1,8}}){{bulan}}",
    f"{{almost}}?{NUMBER}(?P<unit>{{jam}}|{{unit}}){{comma}}?{{and}}?(?:{{n}}|{{num}}{{1,8}}){{unit}}",
)
def duration(seen: Seen) -> Meaning | None:
    """Dua hari, hampir 17 bulan, satu tahun belakangan, 2 jam 30 menit."""
    amount, unit = _amount(seen), _unit(seen)
    if amount is None or not unit or _aged(seen) or amount == 0:
        return None
    value = duration_value(amount, unit)
    if seen.has("tahun") and seen.has("bulan"):
        value += duration_value(_second_amount(seen, "tahun"), "M")[1:]
    elif len(units := seen.all("jam", "unit")) > 1:
        value += duration_value(_second_amount(seen, "jam", "unit"), str(units[1].value))[2:]
    return Literal(TimexType.DURATION, value, TimeRule.DURATION)


def _second_amount(seen: Seen, *units: str) -> float:
    end = seen.all(*units)[0].end
    rest = tuple(item for item in seen.all("n", "num") if item.start >= end)
    return amount_of(rest, seen.tokens.text) or 0.0


@rule(f"(?:{{n}}|{{num}}|{{q}})(?:{TO}|{{or}}|{{comma}})(?:{{n}}|{{num}}|{{q}}){UNIT}(?:{PAST}|{{again}}|{_STRETCH})")
def duration_range(seen: Seen) -> Meaning | None:
    """Dua hingga tiga hari."""
    kind = TimexType.DATE if seen.has("past") or seen.has("again") else TimexType.DURATION
    return None if _aged(seen) else Literal(kind, None, TimeRule.DURATION_RANGE)


@rule("{manyunit}", f"{{some}}{UNIT}(?:{{before}}|{{after}}|{{earlier}}|{{later}}|{_STRETCH})")
def vague_duration(seen: Seen) -> Meaning | None:
    """Berbulan-bulan, beberapa hari."""
    return Literal(TimexType.DURATION, vague_value(_unit(seen)), TimeRule.VAGUE_DURATION)


@rule(f"{{some}}{UNIT}{PAST}", f"{{some}}{UNIT}{{again}}")
def vague_ago(seen: Seen) -> Meaning | None:
    """Beberapa hari lalu."""
    return Literal(TimexType.DATE, "PAST_REF" if seen.has("past") else "FUTURE_REF", TimeRule.REFERENCE)


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
    if not amount or (clause and seen.tokens.word(seen.first - 1) in LASTING_LEADS):
        return None
    back = seen.has("before") or seen.has("earlier")
    return Apart(-amount if back else amount, _unit(seen), clause)


@rule("{tahun}{yang}?{same}", "{tahun}{that}", "{bulan}{yang}?{same}", "{bulan}{that}")
def same_period(seen: Seen) -> Meaning | None:
    """Tahun yang sama."""
    if seen.tokens.kind_at(seen.first - 1) in ("n", "num", "q", "some"):
        return None
    return Literal(TimexType.DATE, None, TimeRule.UNBOUNDED)


@rule("{ref}{this}?", "{saat}{this}", "{dewasa}{this}", "{recent}{this}", "{time}{recent}{this}")
def reference(seen: Seen) -> Meaning | None:
    """Kini, saat ini, baru-baru ini, kelak."""
    value = seen.label("ref") or ("PAST_REF" if seen.has("recent") else "PRESENT_REF")
    if seen.text("ref") in ("baru-baru", "akhir-akhir") and not seen.has("this"):
        return None
    if seen.text("ref") in ("dulu", "dahulu") and seen.first > 0 and seen.tokens.word(seen.first - 1) not in ONCE_LEADS:
        return None
    return Literal(TimexType.DATE, value, TimeRule.REFERENCE)


RULES = (
    *monthly, *yearly, *weekly, *daily, *every, *times_in, *duration, *duration_range, *vague_duration, *vague_ago,
    *ago, *apart, *same_period, *reference,
)  # fmt: skip
