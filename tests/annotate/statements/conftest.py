"""Reading made-up articles up to their statements and credits."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from kronik.annotate.cast import find_cast
from kronik.annotate.sentences import find_sentences
from kronik.annotate.statements import find_credits, find_statements
from kronik.annotate.times import find_times
from kronik.pipeline import default_analyser
from kronik.records.article import Article, ArticleId, Block, BlockRole, Capture, Credit, Found
from kronik.records.facts import Polarity, Statement
from kronik.records.span import Span


@dataclass(frozen=True, slots=True)
class Reading:
    """What an article tells, with shorthands for its first statement."""

    text: str
    statements: tuple[Statement, ...]
    credits: tuple[Credit, ...]

    @property
    def only(self) -> Statement:
        """Return the one statement."""
        assert len(self.statements) == 1, [self.content(statement) for statement in self.statements]
        return self.statements[0]

    def content(self, statement: Statement) -> list[str]:
        """Return the words of a statement, piece by piece."""
        return [span.cut(self.text) for span in statement.spans]

    def contents(self) -> list[list[str]]:
        """Return the words of all statements."""
        return [self.content(statement) for statement in self.statements]

    def lines(self) -> list[str]:
        """Return each statement in one line: kind, polarity unless asserted, speaker, cue, chain, content."""
        return [self._line(statement) for statement in self.statements]

    def _line(self, statement: Statement) -> str:
        speaker = statement.speaker.name if statement.speaker else "-"
        cue = statement.cue.cut(self.text) if statement.cue else "-"
        polarity = "" if statement.polarity is Polarity.ASSERTED else f" {statement.polarity.value}"
        via = " via " + " > ".join(link.name for link in statement.via) if statement.via else ""
        return f"{statement.kind.value}{polarity}: {speaker} [{cue}]{via}: {' … '.join(self.content(statement))}"

    def speakers(self) -> list[str | None]:
        """Return the names of all speakers."""
        return [statement.speaker.name if statement.speaker else None for statement in self.statements]


def _article(text: str, *, headline: bool, outlet: str | None, credit_line: bool) -> Article:
    blocks: list[Block] = []
    start = 0
    for number, line in enumerate(text.split("\n")):
        if line.strip():
            first = headline and not blocks
            last = credit_line and start + len(line) == len(text)
            role = BlockRole.HEADLINE if first else BlockRole.CREDIT if last else BlockRole.PARAGRAPH
            blocks.append(
                Block(
                    role, Span(start, start + len(line)), "made up", None if first or last else number + (not headline)
                )
            )
        start += len(line) + 1
    capture = Capture(text, "page.txt", "utf-8")
    day = Found("2024-05-14", "made up")
    shown = Found(outlet, "made up") if outlet else None
    return Article(ArticleId("a"), capture, tuple(blocks), "id", outlet=shown, published=day, anchor_day=day)


Read = Callable[..., Reading]


@pytest.fixture
def read() -> Read:
    """Return a function that reads a text line by line, the first as headline, the last as credit line if asked."""

    def reading(text: str, *, headline: bool = False, outlet: str | None = None, credit_line: bool = False) -> Reading:
        article = _article(text, headline=headline, outlet=outlet, credit_line=credit_line)
        sentences = find_sentences(article)
        article, times = find_times(article, sentences)
        parses = default_analyser().parse(article, sentences)
        cast = find_cast(article, parses)
        article = replace(article, credits=find_credits(article, parses, cast))
        return Reading(text, find_statements(article, parses, cast, times), article.credits)

    return reading
