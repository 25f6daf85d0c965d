"""Numbers with what they count: victims, houses, money."""

import re
from dataclasses import dataclass

from kronik.lang.id.event_context import CLASSIFIERS
from kronik.lang.id.quantities import (
    BARE_FATES,
    BARE_LINKS,
    BOUNDS,
    COMPOUNDS,
    CURRENCY_AFTER,
    CURRENCY_BEFORE,
    FRACTIONAL,
    LENGTHS,
    NUMBERED,
    ONES,
    PEOPLE,
    SCALES,
    SINGLES,
    STATES,
    STATES_OF_MONEY,
    STATES_OF_PEOPLE,
    STATES_OF_THINGS,
    TEENS,
    TOLL_ENDS,
    TOLL_VICTIMS,
    TRANSITIVE,
    UNITS,
    VAGUE,
    WITHIN_THOUSAND,
)
from kronik.records.facts import Quantity
from kronik.records.span import Span

STATE_REACH_CHARS = 60
"""Characters on either side of a number in which the word telling what is counted is looked for.

Of 931 counts of people in 1,500 random news articles, 60 characters find such a word for 115, 90 for 117, 30 for 103.
"""


_NUMBER_WORDS = {**ONES, **SINGLES}
_WORD = "|".join(sorted([*_NUMBER_WORDS, *WITHIN_THOUSAND, *SCALES, TEENS], key=lambda word: (-len(word), word)))
_DIGITS = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?"
_MARK = "|".join(re.escape(mark) for mark in sorted(CURRENCY_BEFORE, key=lambda mark: (-len(mark), mark)))
_NUMBER = re.compile(
    rf"(?<![\w/:.,$-])(?:(?P<mark>{_MARK})\.?\s?)?(?P<number>(?:{_DIGITS})(?:\s?(?:{'|'.join(SCALES)})\b)?"
    rf"|(?:{_WORD})\b(?:\s(?:{_WORD})\b)*)(?![/:]\d|\w|[.,]\d|-\d)",
    re.IGNORECASE,
)
_VALUE = re.compile(rf"({_DIGITS})(?:\s?(\w+))?$")
_CURRENCY = re.compile("|".join(rf"{re.escape(name)}\b" for name, _ in CURRENCY_AFTER), re.IGNORECASE)
_CODE_OF = dict(CURRENCY_AFTER)
_NOUN = re.compile(r"\s?(%|[^\W\d]+(?:-[^\W\d]+)?)(?:\s([^\W\d]+))?")
_BOUND = re.compile("(?:" + "|".join(re.escape(words) for words, _ in BOUNDS) + r")\s(?:sebanyak\s)?$", re.IGNORECASE)
_BOUND_OF = dict(BOUNDS)
_STATE = re.compile(r"\b(?:" + "|".join(re.escape(words) for words, _ in STATES) + r")(?:nya)?\b", re.IGNORECASE)
_STATE_OF = dict(STATES)
_COMMA_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_SPEED = re.compile(r"\s?(?:/|per\s)(?:jam|detik|menit)\b", re.IGNORECASE)
_OPENING = re.compile(r"^(?:\s[^\W\d]+)?\s(?:di antaranya|yang)(?=\s)", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"([^\W\d]+)\.?\s$")
_CLAUSE_END = re.compile(r"[;:]|[.,](?!\d)|\b(?:sedangkan|sementara|dan|serta|yang|hingga|oleh|di antaranya)\b")


def _decimal(digits: str) -> float:
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", digits):
        return float(digits.replace(".", "").replace(",", "."))
    return float(digits.replace(",", "."))


def read_number(text: str) -> float | None:
    """Return the value of "1.500", "3,5 juta", "dua puluh lima"; None for what is no number or a vague one."""
    text = text.strip().lower()
    if match := _VALUE.match(text):
        value = _decimal(match[1])
        if match[2] is None:
            return value
        return round(value * SCALES[match[2]], 2) if match[2] in SCALES else None
    words = text.split()
    return _sum(words) if words and not set(words) & VAGUE else None


def _sum(words: list[str]) -> float | None:
    total = group = digit = 0
    for word in words:
        if word in SINGLES and SINGLES[word] > 1:
            group += SINGLES[word]
        elif word in _NUMBER_WORDS:
            digit += _NUMBER_WORDS[word]
        elif word == TEENS:
            digit += 10
        elif word in WITHIN_THOUSAND:
            group += (digit or 1) * WITHIN_THOUSAND[word]
            digit = 0
        elif word in SCALES:
            total += (group + digit or 1) * SCALES[word]
            group = digit = 0
        else:
            return None
    return float(total + group + digit)


@dataclass(frozen=True, slots=True)
class _Counted:
    unit: str
    noun: str
    end: int


_LAST_WORDS = "|".join(sorted((words for words, of in STATES if of in STATES_OF_PEOPLE and " " not in words), key=len))
_STATE_BEHIND = re.compile(
    rf"\s(?:(?:{'|'.join(BARE_LINKS)})\s){{0,2}}(?:{'|'.join(BARE_FATES)}|{_LAST_WORDS})\b",
    re.IGNORECASE,
)
"""What became of the people whom a number counts without a noun: "49 selamat", "sembilan lainnya masih dicari"."""
_TOLL_BEFORE = re.compile(
    rf"\b{TOLL_VICTIMS}(?:{_LAST_WORDS})(?:\s\w+){{0,6}}?\s(?:{'|'.join(TOLL_ENDS)})\s$",
    re.IGNORECASE,
)
"""What the number behind "Korban tewas gempa bertambah jadi" counts."""
TOLL_REACH_CHARS = 90
"""Characters before a number in which its "korban tewas" is looked for: the nine words of the formula above."""


def _toll(text: str, match: re.Match[str], sentence: Span, counted: _Counted) -> str | None:
    """Return the fate that "jumlah korban meninggal akibat … bertambah menjadi" gives to a number of people."""
    before = _TOLL_BEFORE.search(text, max(sentence.start, match.start() - TOLL_REACH_CHARS), match.start())
    state = _STATE.search(before[0]) if before and counted.unit == "people" else None
    return _state_named(state) if state else None


def _counted_bare(text: str, match: re.Match[str], sentence: Span) -> _Counted | None:
    """Return people for a number whose noun is left out but whose fate is told; whole numbers only."""
    value = read_number(match["number"])
    if value is None or value != int(value) or match["mark"]:
        return None
    before = _TOLL_BEFORE.search(text, max(sentence.start, match.start() - TOLL_REACH_CHARS), match.start())
    if before or _STATE_BEHIND.match(text, match.end(), sentence.end):
        return _Counted("people", "orang", match.end())
    return None


def _counted(text: str, end: int, limit: int, mark: str | None) -> _Counted | None:
    """Return unit and counted noun behind a number that ends at `end`."""
    if mark:
        return _Counted(CURRENCY_BEFORE[mark.lower()], "money", end)
    gap = end + 1 if end < limit and text[end] == " " else end
    if money := _CURRENCY.match(text, gap, limit):
        return _Counted(_CODE_OF[money[0].lower()], "money", money.end())
    noun = _NOUN.match(text, end, limit)
    return _counted_noun(noun) if noun else None


def _counted_noun(noun: re.Match[str]) -> _Counted | None:
    first, second = noun[1].lower(), (noun[2] or "").lower()
    if first in PEOPLE:
        both = first == "orang" and second in PEOPLE
        return _Counted("people", second if both else first, noun.end(2 if both else 1))
    if f"{first} {second}" in COMPOUNDS:
        return None
    for word, group in ((f"{first} {second}", 2), (first, 1)):
        if word in UNITS and not (first in CLASSIFIERS and second in UNITS and group == 1):
            return _Counted(UNITS[word], word, noun.end(group))
    return _Counted(UNITS[second], second, noun.end(2)) if first in CLASSIFIERS and second in UNITS else None


def _state_named(match: re.Match[str]) -> str:
    words = match[0].lower()
    return _STATE_OF.get(words) or _STATE_OF[words.removesuffix("nya")]


def _state(text: str, start: int, end: int, sentence: Span, unit: str) -> str | None:
    """Return what is counted, by the nearest word that fits the unit: behind the number in its clause, else in front.

    A relative clause right behind the counted noun belongs to it ("tiga warga yang tewas").
    """
    behind = _OPENING.sub("", text[end : min(end + STATE_REACH_CHARS, sentence.end)])
    stop = _CLAUSE_END.search(behind)
    before = text[max(sentence.start, start - STATE_REACH_CHARS) : start]
    stops = list(_CLAUSE_END.finditer(before))
    own = _STATE.finditer(behind[: stop.start()] if stop else behind)
    words = [
        *(word for word in own if word[0].lower().split()[0] not in TRANSITIVE),
        *reversed(list(_STATE.finditer(before, stops[-1].end() if stops else 0))),
    ]
    known = map(_state_named, words)
    return next((state for state in known if state in _states_of(unit)), None)


def _states_of(unit: str) -> frozenset[str]:
    """Return what can be told of things counted in the unit."""
    if unit in {"people", "families"}:
        return STATES_OF_PEOPLE
    if unit.isupper():
        return STATES_OF_MONEY
    return frozenset() if unit in LENGTHS else STATES_OF_THINGS


def _is_no_count(text: str, number: str, end: int) -> bool:
    """Tell whether the number is a label ("002"), a scale without its number ("ribu"), or a speed."""
    return number.startswith("00") or number in {*SCALES, *WITHIN_THOUSAND, TEENS} or bool(_SPEED.match(text, end))


def _whole(value: float, digits: str, unit: str) -> float:
    """Return a fraction of people or houses as the thousands that it must be ("3,104 orang")."""
    whole = not unit.isupper() and unit not in LENGTHS | FRACTIONAL
    return float(digits.replace(",", "")) if whole and _COMMA_THOUSANDS.fullmatch(digits) else value


def find_quantities(text: str, sentence: Span) -> tuple[Quantity, ...]:
    """Return the numbers of a sentence that count people, things or money, in text order.

    Vague numbers ("ratusan"), "seorang" of which nothing is told, ages, dates, ranks and numbers that count nothing
    known are left out.
    """
    found = []
    for match in _NUMBER.finditer(text, sentence.start, sentence.end):
        value = read_number(match["number"])
        classifier = match["number"].lower()
        counted = _counted(text, match.end(), sentence.end, match["mark"])
        if classifier == "seorang" and (counted is None or counted.unit != "people"):
            counted = _Counted("people", "orang", match.end())
        counted = counted or _counted_bare(text, match, sentence)
        before = _WORD_BEFORE.search(text, max(sentence.start, match.start() - 20), match.start())
        numbered = before is not None and before[1].lower() in NUMBERED
        if value is None or counted is None or numbered or _is_no_count(text, match["number"].lower(), counted.end):
            continue
        bound = _BOUND.search(text, max(sentence.start, match.start() - 30), match.start())
        start = bound.start() if bound else match.start()
        word = bound[0].lower().removesuffix("sebanyak ").strip() if bound else None
        state = _state(text, start, counted.end, sentence, counted.unit) or _toll(text, match, sentence, counted)
        if state is None and classifier == "seorang":
            continue
        found.append(
            Quantity(
                _whole(value, match["number"], counted.unit),
                counted.unit,
                state or counted.noun,
                Span(start, counted.end),
                _BOUND_OF[word] if word else None,
            )
        )
    return tuple(found)
