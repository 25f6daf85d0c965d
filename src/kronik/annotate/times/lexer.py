"""Sentences to tokens of time: every token has a kind, one character each, so that a grammar is a regex over kinds."""

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from kronik.lang.id import time_words as words
from kronik.records.span import Span

Value = int | str | tuple[int, ...] | float | None

PLAIN = "x"
"""The kind of a token that no rule names."""

_KINDS: dict[str, str] = {}
_NAMES: dict[str, str] = {}


def kind_char(name: str) -> str:
    """Return the character that stands for a kind; a private-use code point, given in order of first use."""
    char = _KINDS.setdefault(name, chr(0xE000 + len(_KINDS)))
    _NAMES[char] = name
    return char


def kind_name(char: str) -> str:
    """Return the name of a kind; empty for plain words."""
    return _NAMES.get(char, "")


def kinds_pattern(pattern: str) -> str:
    """Turn a rule with kinds in braces ("{n} {month}") into a regex over kind characters; blanks are for reading."""
    return re.sub(r"\{([a-z_]+)\}", lambda match: kind_char(match.group(1)), pattern.replace(" ", ""))


def _folded(word: str) -> str:
    """Return the word as the tables write it: without capitals, with one kind of apostrophe."""
    return word.casefold().replace("’", "'").replace("`", "'")


class Token(NamedTuple):
    """A word, number or mark."""

    kind: str
    start: int
    end: int
    value: Value
    capital: bool


class Tokens(NamedTuple):
    """A sentence as the grammar sees it."""

    text: str
    """The whole capture."""
    items: tuple[Token, ...]
    kinds: str
    """One character for each item."""

    def kind_at(self, index: int) -> str:
        """Return the name of the kind at the index; empty for plain words and outside the sentence."""
        return kind_name(self.kinds[index]) if 0 <= index < len(self.kinds) else ""

    def at(self, index: int) -> Token | None:
        """Return the token at the index; None outside the sentence."""
        return self.items[index] if 0 <= index < len(self.items) else None

    def word(self, index: int) -> str:
        """Return the lower-cased word at the index; empty outside the sentence."""
        if not 0 <= index < len(self.items):
            return ""
        item = self.items[index]
        return _folded(self.text[item.start : item.end])


_LEX = re.compile(
    r"(?P<address>(?:https?://|www\.)[^\s,;)]+)"
    r"|(?P<iso>(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|(?<![\d/])\d{4}/\d{2}/\d{2}(?![\d/]))"
    r"|(?P<dmy>(?<![\d.,])\d{1,2}(?P<sep>[/.\-])\d{1,2}(?P=sep)\d{4}(?!\d))"
    r"|(?P<dmyy>(?<![\d/])\d{1,2}/\d{1,2}/\d{2}(?![\d/])|(?<![\d\-])\d{2}-\d{2}-\d{2}(?![\d\-]))"
    r"|(?P<dm>(?<![\d/])\d{1,2}/\d{1,2}(?![\d/]))"
    r"|(?P<decade>(?:['’‘`](?=\d\d[-– ]?an\b)|(?<![\d.,]))(?:\d{4}|\d{2})[-– ]?an\b)"
    r"|(?P<yy>['’‘`]\d{2}(?![\d'’`%]))"
    r"|(?P<offset>\b(?:GMT|UTC) ?[+\-−] ?\d{1,2}(?:[:.]\d{2})?(?!\d))"
    r"|(?P<until>\bs\.?\s?/?d\.?(?=\s))"
    r"|(?P<product>(?<![\d.,])\d{1,2} ?[xX×] ?\d{1,2}(?=[- ]jam\b))"
    r"|(?P<ordinal>\bke[- ]?\d{1,3}\b)"
    r"|(?P<number>\d+(?:[.,:]\d+)*)"
    r"|(?P<word>[^\W\d_]\w*(?:['’`]\w+)*(?:[-–]\w+(?:['’`]\w+)*)*)"
    r"|(?P<mark>[^\s\w])"
)
_GLUED = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
"""Weekdays that lost the blank before them where a page was flattened ("KompasSelasa (21/10)")."""
_MARKS = {"(": "lpar", "[": "lpar", ")": "rpar", "]": "rpar", ",": "comma", "/": "slash", ".": "dot", ";": "semi"}
_MARKS |= dict.fromkeys("-–—", "dash")
_CLOCK = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)(?:[.:]([0-5]\d))?")
_DECIMAL = re.compile(r"\d{1,6},\d{1,6}")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3}){1,3}")
_DAY_DIGITS = 2
_YEAR_DIGITS = 4
_FIRST_YEAR, _LAST_YEAR = 1000, 2999


@cache
def _lexicon() -> dict[str, tuple[str, Value]]:
    """Word to (kind character, value); a later table does not overwrite an earlier one."""
    tables: list[tuple[str, tuple[str, Value]]] = []
    valued: tuple[tuple[str, dict[str, Value]], ...] = (
        ("month", dict(words.MONTHS)),
        ("abbr", dict(words.MONTH_ABBREVIATIONS)),
        ("hijri", dict.fromkeys(words.HIJRI_MONTHS)),
        ("weekday", dict(words.WEEKDAYS)),
        ("part", dict(words.PARTS_OF_DAY)),
        ("partnya", dict(words.PARTS_WITH_SUFFIX)),
        ("seunit", dict(words.ONE_OF_UNIT)),
        ("manyunit", dict(words.MANY_OF_UNIT)),
        ("num", dict(words.NUMBER_WORDS)),
        ("ordinal", dict(words.ORDINALS)),
        ("zone", dict(words.ZONES)),
        ("qn", dict(words.QUARTER_SIGNS)),
        ("ref", dict(words.REFERENCES)),
        ("relday", dict(words.RELATIVE_DAYS)),
    )
    for kind, table in valued:
        tables += [(word, (kind_char(kind), value)) for word, value in table.items()]
    tables += [(word, (kind_char(kind), unit)) for word, (kind, unit) in words.UNITS.items()]
    for kind, singles in words.SINGLE_WORDS.items():
        tables += [(word, (kind_char(kind), None)) for word in singles]
    found: dict[str, tuple[str, Value]] = {}
    for word, entry in tables:
        found.setdefault(word, entry)
    return found


def _number(text: str) -> tuple[str, Value]:
    if text.isdecimal() and len(text) <= _DAY_DIGITS:
        return "n", int(text)
    if text.isdecimal() and len(text) == _YEAR_DIGITS and _FIRST_YEAR <= int(text) <= _LAST_YEAR:
        return "y", int(text)
    if match := _CLOCK.fullmatch(text):
        return "k", tuple(int(part) for part in match.groups() if part is not None)
    if _DECIMAL.fullmatch(text):
        return "q", float(text.replace(",", "."))
    if _THOUSANDS.fullmatch(text):
        return "q", int(text.replace(".", ""))
    return ("q", int(text)) if text.isdecimal() and len(text) <= _YEAR_DIGITS else ("other", None)


def _numeric(group: str, text: str) -> tuple[str, Value]:
    if group == "offset":
        return "zone", _offset(text)
    numbers = [int(part) for part in re.findall(r"\d+", text)]
    kind, read = _READERS.get(group, (group, _first))
    return kind, read(numbers)


def _first(numbers: list[int]) -> Value:
    return numbers[0] if numbers else None


def _offset(text: str) -> str:
    """Return "GMT+7" as +07:00."""
    hours, *minutes = re.findall(r"\d+", text)
    return f"{'+' if '+' in text else '-'}{int(hours):02d}:{minutes[0] if minutes else '00'}"


PIVOT = 69
"""Two-digit years from here on belong to the twentieth century, as in POSIX."""


def full_year(year: int) -> int:
    """Return the year that two digits stand for; four digits stay."""
    return year if year > PIVOT + 30 else year + (1900 if year >= PIVOT else 2000)


LAST_CENTURY = 30
"""Spoken two-digit years from here on are of the twentieth century ("era 80-an", "Mei '98"); "20-an" are the 2020s."""


def last_century(year: int) -> int:
    """Return the year that two spoken digits stand for."""
    return year + (1900 if year >= LAST_CENTURY else 2000)


_READERS: dict[str, tuple[str, Callable[[list[int]], Value]]] = {
    "iso": ("dmy", lambda numbers: tuple(reversed(numbers))),
    "dmy": ("dmy", lambda numbers: (numbers[0], numbers[1], full_year(numbers[2]))),
    "dmyy": ("dmyy", lambda numbers: (numbers[0], numbers[1], full_year(numbers[2]))),
    "dm": ("dm", tuple),
    "product": ("q", lambda numbers: numbers[0] * numbers[1]),
    "yy": ("yy", lambda numbers: last_century(numbers[0])),
}
"""Kind of token and value of what the named group of the lexer's pattern matches."""


def _word(text: str, start: int) -> list[Token]:
    lower = _folded(text)
    capital = text[0].isupper()
    if entry := _lexicon().get(lower):
        return [Token(entry[0], start, start + len(text), entry[1], capital)]
    if text in words.ROMAN:
        return [Token(kind_char("roman"), start, start + len(text), words.ROMAN[text], capital)]
    if text.endswith(_GLUED) and "-" not in text and not text.istitle():
        cut = next(len(text) - len(day) for day in _GLUED if text.endswith(day))
        return [Token(PLAIN, start, start + cut, None, capital), *_word(text[cut:], start + cut)]
    if _is_doubled(lower):
        return [Token(PLAIN, start, start + len(text), None, capital)]
    if ("-" in text or "–" in text) and lower not in words.NO_TIMES and _opens_with_time(text):
        found = []
        for piece in re.finditer(r"[-–]|[^-–]+", text):
            found += _piece(piece.group(), start + piece.start())
        return found
    return [Token(PLAIN, start, start + len(text), None, capital)]


def _is_doubled(word: str) -> bool:
    """Tell whether it is a word said twice, which names no single time ("malam-malam", "bulan-bulan")."""
    first, _, second = word.partition("-")
    return bool(second) and first == second


def _opens_with_time(text: str) -> bool:
    first = re.split("[-–]", text)[0]
    return _folded(first) in _lexicon() or first in words.ROMAN


def _piece(text: str, start: int) -> list[Token]:
    if text in "-–":
        return [Token(kind_char("dash"), start, start + 1, None, False)]  # noqa: FBT003 - a positional record
    if text.isdecimal():
        kind, value = _number(text)
        return [Token(kind_char(kind), start, start + len(text), value, False)]  # noqa: FBT003 - a positional record
    return _word(text, start)


def tokens_of(text: str, span: Span) -> Tokens:
    """Cut a sentence of the text into tokens with offsets into the text."""
    items: list[Token] = []
    for match in _LEX.finditer(text, span.start, span.end):
        group = match.lastgroup or "mark"
        raw = match.group()
        if group == "word":
            items += _word(raw, match.start())
            continue
        value: Value = None
        if group in ("mark", "address"):
            kind = kind_char(_MARKS[raw]) if raw in _MARKS else PLAIN
        else:
            name, value = _number(raw) if group == "number" else _numeric(group, raw)
            kind = kind_char(name)
        items.append(Token(kind, match.start(), match.end(), value, capital=False))
    return Tokens(text, tuple(items), "".join(item.kind for item in items))
