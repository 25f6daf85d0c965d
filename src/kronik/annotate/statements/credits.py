"""Whom an article says it has its facts from: media, written statements, sites, accounts, data."""

import re
from collections.abc import Iterator, Sequence

from kronik.annotate.cast import Cast
from kronik.annotate.statements.citations import is_medium, media_key, shown_name
from kronik.annotate.statements.crediting import Raw, read_credits
from kronik.annotate.statements.names import CreditRule
from kronik.annotate.statements.scene import Scene
from kronik.annotate.syntax import Parse
from kronik.lang.id.sources import AGENCIES
from kronik.records.article import Article, BlockRole, Credit
from kronik.records.span import Span, trimmed

_LABEL = re.compile(r"(?:sumber|source|dikutip dari|dilansir dari|disadur dari)\s*:\s*", re.IGNORECASE)
_PARTS = re.compile(r"\s*(?:[|/;,&]|\bdan\b)\s*")
_CLOSING = re.compile(r"\(([^()]{2,40})\)\s*$")
MAX_LABEL_CHARS = 80
"""Longest credit line in characters that is read as names; longer ones were sentences."""
LEAD_PARAGRAPHS = 1
"""Paragraphs at the head of a story whose citation covers the whole article."""
_OWN_SENTENCE = frozenset({CreditRule.GROUND, CreditRule.PUBLISHED})
"""Credits that stand for their own sentence even in the lead: data and recordings back one fact, not a whole report."""


def _own(outlet: str | None, name: str) -> bool:
    """Tell whether the name is that of the article's own outlet; its desks are credited as others are."""
    return outlet is not None and media_key(outlet).replace(" ", "") == media_key(name).replace(" ", "")


def _lines(article: Article) -> Iterator[Raw]:
    """Read credit blocks, and a bracketed agency at the end of the last paragraph."""
    text = article.text
    for block in article.blocks:
        if block.role is BlockRole.CREDIT:
            yield from _line(text, block.span)
    last = next((block for block in reversed(article.blocks) if block.role is BlockRole.PARAGRAPH), None)
    if last and (match := _CLOSING.search(last.span.cut(text))):
        base = last.span.start + match.start(1)
        at = 0
        for part in _PARTS.split(match.group(1)):
            start = match.group(1).index(part, at)
            at = start + len(part)
            if media_key(part) in AGENCIES and part:
                yield Raw(shown_name(part), Span(base + start, base + at), CreditRule.BRACKET, -1)


def _line(text: str, span: Span) -> Iterator[Raw]:
    line = span.cut(text)
    label = _LABEL.search(line)
    start = label.end() if label else 0
    if len(line) - start > MAX_LABEL_CHARS:
        return
    at = start
    for part in _PARTS.split(line[start:].strip(" ()[].\n")):
        first = line.find(part, at)
        bounds = trimmed(text, span.start + first, span.start + first + len(part)) if part and first >= 0 else None
        at = first + len(part) if first >= 0 else at
        if bounds and any(letter.isalpha() for letter in part) and (label or is_medium(part)):
            yield Raw(shown_name(part), bounds, CreditRule.LINE, -1)


def _governs(scene: Scene, raw: Raw) -> tuple[Span, ...]:
    """Return what a credit covers: everything for a credit line or the lead, else its sentence with its quotation."""
    if raw.unit < 0:
        return ()
    unit = scene.units[raw.unit]
    number = scene.article.blocks[unit.block].number
    lead = scene.article.blocks[unit.block].role in (BlockRole.STANDFIRST, BlockRole.HEADLINE)
    if raw.rule not in _OWN_SENTENCE and (lead or (number is not None and number <= LEAD_PARAGRAPHS)):
        return ()
    return (unit.span,)


def _joined(scene: Scene, raws: Sequence[Raw]) -> tuple[Credit, ...]:
    """Join the credits of one name: one that covers everything stays so, the others add their passages."""
    first: dict[str, Raw] = {}
    passages: dict[str, list[tuple[Span, ...]]] = {}
    for raw in raws:
        key = media_key(raw.name)
        first.setdefault(key, raw)
        passages.setdefault(key, []).append(_governs(scene, raw))
    found = []
    for key, raw in first.items():
        whole = (
            () if not all(passages[key]) else tuple(dict.fromkeys(span for spans in passages[key] for span in spans))
        )
        found.append(Credit(raw.name, raw.span, raw.rule, whole, raw.chain))
    return tuple(sorted(found, key=lambda credit: credit.span))


def find_credits(article: Article, parses: Sequence[Parse], cast: Cast) -> tuple[Credit, ...]:
    """Return whom the article says it has its facts from, in text order."""
    scene = Scene(article, parses, cast)
    raws: list[Raw] = []
    for index, unit in enumerate(scene.units):
        if unit.role is BlockRole.CAPTION:
            continue
        spans: list[Span] = []
        for raw in read_credits(scene, unit, index):
            if not any(raw.span.overlaps(span) for span in spans):
                spans.append(raw.span)
                raws.append(raw)
    raws += _lines(article)
    return _joined(scene, sorted((raw for raw in raws if not _own(scene.outlet, raw.name)), key=lambda raw: raw.span))
