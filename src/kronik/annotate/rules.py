"""The rule-based analyser: tokens, names, phrases and predicates from tables and shapes, without a model."""

from collections.abc import Sequence

from kronik.annotate.syntax import Parse
from kronik.records.article import Article
from kronik.records.span import Span


class RuleAnalyser:
    """Implements `Analyser`."""

    name = "rules 1"

    def parse(self, article: Article, sentences: Sequence[tuple[Span, int]]) -> tuple[Parse, ...]:
        """Parse each sentence."""
        return ()
