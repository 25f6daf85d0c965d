"""The open elements of a page while it is read, and those that it had."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from kronik.lang.web_elements import BLOCKS, CLOSES_PARAGRAPH, PREFORMATTED, SCOPES, SIBLINGS, UNSEEN

MAX_DEPTH = 512
"""Open elements beyond which further ones are not told from their parent, as in browsers."""
HIDING = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
MAX_NAMED_CHARS = 400
"""Characters of class and id that are kept; generated ones can be long."""


@dataclass(frozen=True, slots=True)
class Element:
    """An element of the page that can hold text."""

    name: str
    parent: int
    """Index of the element that holds it; its own for the root."""
    named: str
    """Class, id, role and microdata property, lower-cased, parted by spaces."""
    hidden: bool
    preformatted: bool
    block: int
    """Index of the innermost block: its own for a block."""


PARAGRAPH = frozenset({"p"})
CLOSING = BLOCKS | SCOPES | UNSEEN
"""Elements whose end tag closes what is open inside of them; that of any other does not reach beyond a block."""
ROOT = Element("", 0, "", hidden=False, preformatted=False, block=0)


def _hides(name: str, attributes: Mapping[str, str]) -> bool:
    if name in UNSEEN or "hidden" in attributes:
        return True
    if name in {"dialog", "amp-sidebar"}:
        return "open" not in attributes
    style = attributes.get("style")
    return bool(style and HIDING.search(style))


def _named(attributes: Mapping[str, str]) -> str:
    parts = (attributes.get(key) for key in ("class", "id", "role", "itemprop"))
    return " ".join(part for part in parts if part)[:MAX_NAMED_CHARS].lower()


class Stack:
    """The open elements, the innermost last, and every element seen."""

    def __init__(self) -> None:
        self.elements: list[Element] = [ROOT]
        self._open: list[int] = [0]
        self._names: Counter[str] = Counter()
        """How many elements of each name are open: most that are looked for are not."""
        self._beyond = 0
        """Open elements that lie too deep to be kept."""
        self.depth = 0

    @property
    def top(self) -> Element:
        """The innermost open element."""
        return self.elements[self._open[-1]]

    @property
    def block(self) -> int:
        """Index of the innermost open block."""
        return self.top.block

    def has(self, name: str) -> bool:
        """Tell whether an element of this name is open in scope."""
        return self._find(frozenset({name})) is not None

    def push(self, name: str, attributes: Mapping[str, str]) -> list[Element]:
        """Open an element; return those that its start closes by implication, the innermost first."""
        closed: list[Element] = []
        if name in CLOSES_PARAGRAPH:
            closed += self._close(self._find(PARAGRAPH))
        if siblings := SIBLINGS.get(name):
            closed += self._close(self._find(siblings, outermost=True))
        if len(self._open) >= MAX_DEPTH:
            self._beyond += 1
            return closed
        parent = self.top
        index = len(self.elements)
        self.elements.append(
            Element(
                name,
                self._open[-1],
                _named(attributes) if attributes else "",
                hidden=parent.hidden or _hides(name, attributes),
                preformatted=parent.preformatted or name in PREFORMATTED,
                block=index if name in BLOCKS else parent.block,
            )
        )
        self._open.append(index)
        self._names[name] += 1
        self.depth = max(self.depth, len(self._open) + self._beyond)
        return closed

    def pop(self, name: str) -> list[Element]:
        """Close the innermost open element of this name; return what that closes, the innermost first."""
        if self._beyond:
            self._beyond -= 1
            return []
        return self._close(self._find(frozenset({name}), inline=name not in CLOSING))

    def _find(self, names: frozenset[str], *, inline: bool = False, outermost: bool = False) -> int | None:
        """Return the depth of an open element that is in scope; an inline one is not looked for beyond a block."""
        if not any(self._names[name] for name in names):
            return None
        found = None
        for depth in range(len(self._open) - 1, 0, -1):
            own = self.elements[self._open[depth]].name
            if own in names:
                found = depth
                if not outermost:
                    return depth
            elif own in SCOPES or (inline and own in BLOCKS):
                return found
        return found

    def _close(self, depth: int | None) -> list[Element]:
        if depth is None:
            return []
        closed = [self.elements[index] for index in reversed(self._open[depth:])]
        del self._open[depth:]
        self._names.subtract(element.name for element in closed)
        return closed
