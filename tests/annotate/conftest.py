"""Articles made of a few sentences, parsed by the rules."""

from collections.abc import Callable

import pytest

from kronik.annotate.cast import Cast, find_cast
from kronik.annotate.sentences import find_sentences
from kronik.annotate.syntax import Parse
from kronik.pipeline import default_analyser
from kronik.records.article import Article, ArticleId, Block, BlockRole, Capture
from kronik.records.span import Span

Parsed = tuple[str, tuple[Parse, ...], Cast]


def _article(paragraphs: tuple[str, ...], headline: str | None) -> Article:
    blocks: list[Block] = []
    text = ""
    roles = ((BlockRole.HEADLINE, headline or ""), *((BlockRole.PARAGRAPH, words) for words in paragraphs))
    for role, words in roles:
        if words.strip():
            blocks.append(Block(role, Span(len(text), len(text) + len(words)), "test"))
            text += words + "\n"
    return Article(ArticleId("a"), Capture(text, "a.txt", "utf-8"), tuple(blocks), "id")


@pytest.fixture(name="article_of")
def article_of_fixture() -> Callable[..., Article]:
    """Return a writer of articles: paragraphs in, an article out."""

    def write(*paragraphs: str, headline: str | None = None) -> Article:
        return _article(paragraphs, headline)

    return write


@pytest.fixture(name="parse_text", scope="session")
def parse_text_fixture() -> Callable[..., Parsed]:
    """Return a parser: paragraphs in, the text, its parses and its cast out."""

    def parse(*paragraphs: str, headline: str | None = None) -> Parsed:
        article = _article(paragraphs, headline)
        parses = default_analyser().parse(article, find_sentences(article))
        return article.text, parses, find_cast(article, parses)

    return parse


@pytest.fixture(name="names_in", scope="session")
def names_in_fixture(parse_text: Callable[..., Parsed]) -> Callable[..., list[tuple[str, str]]]:
    """Return a reader of names: paragraphs in, names with their labels out."""

    def read(*paragraphs: str, headline: str | None = None) -> list[tuple[str, str]]:
        text, parses, _ = parse_text(*paragraphs, headline=headline)
        return [(name.span.cut(text), name.label.value) for parse in parses for name in parse.names]

    return read
