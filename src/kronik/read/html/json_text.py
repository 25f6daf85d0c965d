"""JSON as pages write it, with the place of every value: small slips are passed over, anything worse is an error."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

MAX_DEPTH = 48
"""Levels of nesting; JSON-LD of news pages has at most 9."""
MAX_TOKENS = 60_000
"""Tokens of one block; a live blog of 200 entries has some 12,000."""
_TOKEN = re.compile(
    r"\s++|//[^\n]*+|/\*.*?(?:\*/|\Z)|<!--|-->|<!\[CDATA\[|\]\]>"
    r'|(?P<text>"(?:[^"\\]|\\.)*+")|(?P<mark>[{}\[\],:;])|(?P<bare>[^\s{}\[\],:;"<]++)',
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))", re.DOTALL)
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "b": " ", "f": " "}
_SURROGATE = re.compile("[\ud800-\udfff]")


class BrokenJsonError(ValueError):
    """The text is no JSON, even with its small slips passed over."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text, number, truth value or null, with where it stands."""

    value: str
    """As text; escapes decoded, lone surrogates replaced; null is empty."""
    start: int
    """Code point of the block at which the value begins, quotation marks left out."""
    end: int
    quoted: bool


Json: TypeAlias = "Scalar | list[Json] | dict[str, Json]"
MaybeJson: TypeAlias = "Scalar | list[Json] | dict[str, Json] | None"


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 16)) if match[1] else _ESCAPED.get(match[2], match[2])


def _text(written: str) -> str:
    """Decode a text as written between its quotation marks; an escape that JSON does not know means itself."""
    if "\\" not in written:
        return written
    try:
        value: str = json.loads(f'"{written}"', strict=False)
    except ValueError:
        value = _ESCAPE.sub(_unescaped, written)
    if _SURROGATE.search(value):
        value = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


def _tokens(block: str) -> Iterator[tuple[str, int, int]]:
    """Yield a token's kind ("text", "bare" or the mark itself) with its place; blanks and comments are left out."""
    position = 0
    for _ in range(MAX_TOKENS):
        if position >= len(block):
            return
        match = _TOKEN.match(block, position)
        if match is None:
            if block[position] == '"':
                return  # a text that is cut off
            message = f"unexpected {block[position]!r} at {position}"
            raise BrokenJsonError(message)
        position = match.end()
        if match.lastgroup:
            kind = match[0] if match.lastgroup == "mark" else match.lastgroup
            yield kind, match.start(), match.end()
    message = f"more than {MAX_TOKENS} tokens"
    raise BrokenJsonError(message)


class _Reader:
    """Builds values from tokens without recursion; what is open at the end counts as closed there."""

    def __init__(self, block: str) -> None:
        self._block = block
        self.roots: list[Json] = []
        self._open: list[list[Json] | dict[str, Json]] = []
        self._key: list[str | None] = []
        """For each open container the key that waits for its value."""
        self._bound = False
        """True behind a colon."""

    def _fail(self, place: int) -> BrokenJsonError:
        return BrokenJsonError(f"unexpected {self._block[place : place + 12]!r} at {place}")

    def _put(self, value: Json, place: int) -> None:
        if not self._open:
            self.roots.append(value)
            return
        container = self._open[-1]
        if isinstance(container, list):
            container.append(value)
            return
        key = self._key[-1]
        if key is None or not self._bound:
            raise self._fail(place)
        container.setdefault(key, value)
        self._key[-1], self._bound = None, False

    def _opened(self, container: list[Json] | dict[str, Json], place: int) -> None:
        if len(self._open) >= MAX_DEPTH:
            message = f"nested deeper than {MAX_DEPTH} levels"
            raise BrokenJsonError(message)
        self._put(container, place)
        self._open.append(container)
        self._key.append(None)

    def _closed(self, mark: str, place: int) -> None:
        wanted = dict if mark == "}" else list
        if not self._open:
            return  # one closing bracket too many
        if not isinstance(self._open[-1], wanted) or self._key[-1] is not None:
            raise self._fail(place)
        self._open.pop()
        self._key.pop()

    def _scalar(self, kind: str, start: int, end: int) -> None:
        inside = Scalar("", start, end, quoted=False)
        if kind == "text":
            inside = Scalar(_text(self._block[start + 1 : end - 1]), start + 1, end - 1, quoted=True)
        elif (written := self._block[start:end]) != "null":
            inside = Scalar(written, start, end, quoted=False)
        if not self._open and kind == "bare":
            return  # "window.data =", ";" and the like around the data
        if self._open and isinstance(self._open[-1], dict) and self._key[-1] is None:
            if kind != "text":
                raise self._fail(start)
            self._key[-1] = inside.value
            return
        self._put(inside, start)

    def read(self) -> list[Json]:
        """Return the values of the block in order."""
        for kind, start, end in _tokens(self._block):
            if kind in "{[":
                self._opened({} if kind == "{" else [], start)
            elif kind in "}]":
                self._closed(kind, start)
            elif kind == ":":
                if not self._open or self._bound or self._key[-1] is None:
                    raise self._fail(start)
                self._bound = True
            elif kind in ",;":
                if self._open and self._key[-1] is not None:
                    raise self._fail(start)
            else:
                self._scalar(kind, start, end)
        return self.roots


def read_json(block: str) -> list[Json]:
    """Return the values of a block in order; raise `BrokenJsonError`.

    Passed over: comments and CDATA around the data, control characters inside of texts, commas too many or too few
    between values, a closing bracket too many, several values one after another, an end that is cut off. Of a key
    that is there twice the first value counts.
    """
    return _Reader(block).read()
