"""Sentences of the body."""

import re

from kronik.records.article import BODY_ROLES, Article
from kronik.records.span import Span


def find_sentences(article: Article) -> tuple[tuple[Span, int], ...]:
    """Return (sentence, index of its block) for body blocks and captions, in text order."""
    found = []
    for index, block in enumerate(article.blocks):
        if block.role in BODY_ROLES:
            for match in re.finditer(r"\S.*?(?:[.?!][\"”]?(?=\s)|$)", block.span.cut(article.text)):
                found.append((Span(block.span.start + match.start(), block.span.start + match.end()), index))
    return tuple(found)
