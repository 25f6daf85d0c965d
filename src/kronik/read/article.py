"""A capture read as an article: blocks, and what the page says of itself."""

import re

from kronik.ids import content_id
from kronik.records.article import Article, ArticleId, Block, BlockRole, Capture
from kronik.records.span import Span


def read_article(capture: Capture) -> Article:
    """Split the page into blocks and find its metadata."""
    blocks: list[Block] = []
    for match in re.finditer(r"\S.*", capture.text):
        role = BlockRole.PARAGRAPH if blocks else BlockRole.HEADLINE
        blocks.append(Block(role, Span(*match.span()), "line", len(blocks) or None))
    return Article(ArticleId(capture.given_id or content_id(capture.file, capture.text)), capture, tuple(blocks), "id")
