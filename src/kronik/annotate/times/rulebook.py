"""How a rule of the grammar is written: a regex over kinds of tokens, and a builder of what the match says."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from kronik.annotate.times.lexer import Token, Tokens, Value, full_year, kind_char, kinds_pattern
from kronik.annotate.times.meaning import Meaning, Shift

NUMBER = "(?P<number>{n}|{q}|{y}|{num}{1,8}{halves}?|{halves}|{quarter_of}|{n}{halves}|{n}{lpar}{num}{1,8}{rpar})"
UNIT = "(?P<unit>{unit}|{jam}|{hari}|{pekan}|{minggu}|{bulan}|{tahun}|{era}|{abad}|{quarter}|{half})"
PAST = "(?:{yang}?{past})"
NEXT = "(?:{next}|{yang}?{akan}{come})"
SHIFT = f"(?:{PAST}|{{this}}|{NEXT}|{{running}})"
EDGE = "(?:{awal}|{akhir}|{tengah})"
WEEK = "(?:{pekan}|{minggu})"
MONTH = "(?:{month}|{abbr}{dot}?)"
TO = "(?:{dash}|{until}{with}?|{until}{on})"
SHIFTED_YEAR = f"{{tahun}}(?:{PAST}|{{this}}|{NEXT}|{{relday}}|{{running}})"


class Seen:
    """A match of one rule."""

    def __init__(self, tokens: Tokens, match: re.Match[str]) -> None:
        self.tokens = tokens
        self.match = match
        self.first = match.start()
        self.last = match.end()

    @property
    def items(self) -> tuple[Token, ...]:
        """The tokens of the match."""
        return self.tokens.items[self.first : self.last]

    def has(self, kind: str) -> bool:
        """Tell whether a token of the kind is part of the match."""
        return kind_char(kind) in self.match.group()

    def all(self, *kinds: str) -> tuple[Token, ...]:
        """Return the tokens of the kinds, in text order."""
        chars = {kind_char(kind) for kind in kinds}
        return tuple(item for item in self.items if item.kind in chars)

    def value(self, *kinds: str) -> Value:
        """Return the value of the first token of the kinds."""
        found = self.all(*kinds)
        return found[0].value if found else None

    def whole(self, *kinds: str) -> int | None:
        """Return the value of the first token of the kinds where it is a whole number."""
        value = self.value(*kinds)
        return value if isinstance(value, int) else None

    def label(self, *kinds: str) -> str | None:
        """Return the value of the first token of the kinds where it is a string."""
        value = self.value(*kinds)
        return value if isinstance(value, str) else None

    def numbers(self, *kinds: str) -> tuple[int, ...]:
        """Return the whole numbers among the tokens of the kinds."""
        return tuple(item.value for item in self.all(*kinds) if isinstance(item.value, int))

    def group(self, name: str) -> tuple[Token, ...]:
        """Return the tokens of a named group; empty where it took no part."""
        start, end = self.match.span(name)
        return self.tokens.items[start:end] if start >= 0 else ()

    def year(self) -> int | None:
        """Return the four-digit year in the match."""
        value = self.whole("y", "yy")
        return None if value is None else full_year(value)

    def shift(self) -> Shift | None:
        """Return the direction that lalu, ini, depan and their like give."""
        if self.has("past"):
            return Shift.LAST
        if self.has("next") or self.has("nanti"):
            return Shift.NEXT
        return Shift.THIS if self.has("this") or self.has("running") else None

    def steps(self) -> int | None:
        """Return the direction as a number of periods from the present one."""
        if self.has("relday"):
            return -1
        shift = self.shift()
        return None if shift is None else {Shift.LAST: -1, Shift.THIS: 0, Shift.NEXT: 1}[shift]

    def text(self, *kinds: str) -> str:
        """Return the first token of the kinds in lower case."""
        found = self.all(*kinds)
        return self.tokens.text[found[0].start : found[0].end].casefold() if found else ""


Builder = Callable[[Seen], "Meaning | None"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over kinds and what its match says."""

    pattern: re.Pattern[str]
    build: Builder
    weak: bool


def rule(*patterns: str, weak: bool = False) -> Callable[[Builder], tuple[Rule, ...]]:
    """Make the builder's rules, one a pattern; weak ones count only beside another expression."""

    def make(build: Builder) -> tuple[Rule, ...]:
        return tuple(Rule(re.compile(kinds_pattern(pattern)), build, weak) for pattern in patterns)

    return make
