"""A capture read as an article: blocks, and what the page says of itself."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from kronik.ids import content_id
from kronik.read.credits import (
    MAX_CREDIT_CHARS,
    has_side_mark,
    has_source_bracket,
    label_role,
    read_byline,
    read_stamp_byline,
)
from kronik.read.dateline import Dateline, find_dateline, read_dateline_line
from kronik.read.headline import find_headline
from kronik.read.language import language_of
from kronik.read.metadata import check_published, find_changed, find_outlet, find_printed
from kronik.read.pieces import cut_pieces
from kronik.read.rules import Rule
from kronik.read.shape import Shape
from kronik.read.stamps import find_stamp
from kronik.read.story import Placed, place_pieces
from kronik.read.writers import is_writer
from kronik.records.article import Article, ArticleId, Block, BlockRole, Byline, Capture, Found
from kronik.records.span import Span, trimmed

PICTURE_CREDITS = (Rule.CAPTION, Rule.CREDIT_AGENCY)
"""Rules of lines that can be the credit of a picture."""
DATELINE_WITHIN = 6
"""Paragraphs of the story in which its opening formula is looked for: a standfirst or two may stand before it."""


def _stands_over_paragraph(placed: Sequence[Placed], index: int) -> bool:
    """Tell whether an unmarked line stands right over a paragraph, which alone a formula on its own line does."""
    below = placed[index + 1 : index + 2]
    return placed[index].piece.mark is None and bool(below) and below[0].role is BlockRole.PARAGRAPH


def _find_dateline(text: str, placed: Sequence[Placed]) -> tuple[int, Dateline] | None:
    seen = 0
    for index, item in enumerate(placed):
        if _stands_over_paragraph(placed, index) and (alone := read_dateline_line(text, item.piece.span)):
            return index, alone
        if item.role is not BlockRole.PARAGRAPH:
            continue
        if found := find_dateline(text, item.piece.span):
            return index, found
        seen += 1
        if seen >= DATELINE_WITHIN:
            break
    return None


def _is_credited(text: str, item: Placed, below: Placed) -> bool:
    """Tell whether an agency or a site's writer closes the line, or a picture's credit stands on the next one."""
    if below.role is BlockRole.CREDIT or below.rule is Rule.BYLINE_CLOSING:
        return "\n" not in text[item.piece.span.end : below.piece.span.start]
    return below.role is BlockRole.CAPTION and len(below.piece.text) <= MAX_CREDIT_CHARS


def _under_picture(placed: Sequence[Placed], index: int) -> bool:
    """Tell whether the line right above is a picture's credit and no sentence: some sites print it over the caption."""
    above = placed[index - 1] if index else None
    return above is not None and above.rule in PICTURE_CREDITS and above.piece.shape is not Shape.PROSE


def _is_second_name(placed: Sequence[Placed], index: int, writer: int) -> bool:
    """Tell whether a name under a picture's credit is whom it shows: the writer is named above already."""
    return writer < index and placed[index].rule is Rule.BYLINE_NAME and _under_picture(placed, index)


def _before_dateline(text: str, placed: Sequence[Placed], opening: int, headline: int | None) -> tuple[Placed, ...]:
    """Make standfirst or caption of what stands between headline and dateline."""
    changed = list(placed)
    writer = next((index for index, item in enumerate(placed) if item.role is BlockRole.BYLINE), opening)
    for index, item in enumerate(placed[:opening]):
        if _is_second_name(placed, index, writer):
            changed[index] = replace(item, role=BlockRole.CAPTION, rule=Rule.CAPTION)
        if item.role not in (BlockRole.PARAGRAPH, BlockRole.STANDFIRST, BlockRole.HEADING):
            continue
        closing = placed[index + 1]
        credited = not closing.piece.pictured and _is_credited(text, item, closing)
        marked = has_side_mark(item.piece.text) or has_source_bracket(item.piece.text)
        if marked or credited or _under_picture(placed, index):
            changed[index] = replace(item, role=BlockRole.CAPTION, rule=Rule.CAPTION)
            if credited:
                changed[index + 1] = replace(closing, role=BlockRole.CAPTION, rule=Rule.CAPTION)
        elif headline is not None and index > headline and item.role is BlockRole.PARAGRAPH:
            changed[index] = replace(item, role=BlockRole.STANDFIRST, rule=Rule.STANDFIRST)
    return tuple(changed)


def _blocks(text: str, placed: Sequence[Placed], opening: tuple[int, Dateline] | None) -> tuple[Block, ...]:
    blocks: list[Block] = []
    number = 0
    for index, item in enumerate(placed):
        span: Span | None = item.piece.span
        if opening and index == opening[0] and span == opening[1].span:
            blocks.append(Block(BlockRole.DATELINE, span, Rule.DATELINE, number + 1))
            continue
        number += item.role is BlockRole.PARAGRAPH
        shown = number if item.role is BlockRole.PARAGRAPH else None
        if opening and index == opening[0]:
            blocks.append(Block(BlockRole.DATELINE, opening[1].span, Rule.DATELINE, shown))
            span = trimmed(text, opening[1].span.end, item.piece.span.end)
        if span:
            blocks.append(Block(item.role, span, item.rule, shown))
    return tuple(blocks)


def _origin(capture: Capture) -> str:
    """Return what tells two articles with the same text apart, whatever folder or line they stand in."""
    return capture.url or capture.outlet or PurePosixPath(capture.file.partition("#")[0]).name


def _article_id(capture: Capture) -> ArticleId:
    return ArticleId(capture.given_id or content_id(_origin(capture), capture.text))


def _bylines(text: str, blocks: Sequence[Block], outlet: Found[str] | None) -> tuple[Byline, ...]:
    """Return the people whom the page credits; desks and the outlet itself are none."""
    found: list[Byline] = []
    told = False
    label: str | None = None
    for block in blocks:
        told = told or block.role is BlockRole.PARAGRAPH
        line = block.span.cut(text)
        if block.role is BlockRole.BYLINE:
            found += read_byline(text, block.span, Rule(block.rule), label)
        elif block.role is BlockRole.TIMESTAMP and not told and (stamp := find_stamp(line)):
            found += read_stamp_byline(text, block.span, Span(block.span.start + stamp[1], block.span.start + stamp[2]))
        label = label_role(line) if block.role is BlockRole.BYLINE else None
    sites = (outlet.value,) if outlet else ()
    return tuple(who for who in found if is_writer(who.name, sites))


def _title(capture: Capture, placed: Sequence[Placed], found: tuple[int, Rule] | None) -> Found[str] | None:
    span = placed[found[0]].piece.span if found else None
    if capture.title:
        return Found(
            capture.title,
            found[1] if found and found[1] is Rule.TITLE_FOUND else Rule.GIVEN,
            span if found and found[1] is Rule.TITLE_FOUND else None,
        )
    return Found(span.cut(capture.text), found[1], span) if span and found else None


def read_article(capture: Capture) -> Article:
    """Split the page into blocks and find its metadata; `anchor_day` and `credits` are found when it is annotated."""
    pieces = cut_pieces(capture.text)
    headline = find_headline(pieces, capture.title)
    placed = place_pieces(pieces, headline[0] if headline else None)
    return compose_article(capture, placed, headline[0] if headline else None, _title(capture, placed, headline))


def compose_article(
    capture: Capture, placed: Sequence[Placed], headline: int | None, title: Found[str] | None
) -> Article:
    """Return the article that the placed pieces of a capture are, with what its text says of it.

    `headline` is the index of the piece that is the headline.
    """
    text = capture.text
    opening = _find_dateline(text, placed)
    if opening:
        placed = _before_dateline(text, placed, opening[0], headline)
    blocks = _blocks(text, placed, opening)
    dateline = opening[1] if opening else None
    place = dateline.place if dateline else None
    published, doubts = check_published(capture.published)
    article = Article(_article_id(capture), capture, blocks, None)
    outlet = find_outlet(capture, blocks, dateline)
    story = "\n".join(span.cut(text) for span in article.body)
    return replace(
        article,
        language=language_of(story) or language_of(text),
        outlet=outlet,
        title=title,
        byline=_bylines(text, blocks, outlet),
        dateline=Found(place.cut(text), Rule.DATELINE, place) if place else None,
        printed=find_printed(text, blocks),
        modified=find_changed(text, blocks),
        published=published,
        doubts=doubts,
    )
