"""The rule-based analyser: tokens, names, phrases and predicates from tables and shapes, without a model."""

from collections.abc import Sequence

from kronik.annotate.rules.candidates import Candidate
from kronik.annotate.rules.labels import decide_labels, is_doubtful
from kronik.annotate.rules.names import find_candidates, find_proper
from kronik.annotate.rules.phrases import find_phrases
from kronik.annotate.rules.predicates import find_predicates
from kronik.annotate.rules.tagging import tag
from kronik.annotate.rules.words import Word, gather, read_words
from kronik.annotate.syntax import Name, Parse
from kronik.records.article import Article
from kronik.records.facts import ActorType
from kronik.records.span import Span

__all__ = ["RuleAnalyser"]


class RuleAnalyser:
    """Implements `Analyser`."""

    name = "rules 1"

    def parse(self, article: Article, sentences: Sequence[tuple[Span, int]]) -> tuple[Parse, ...]:
        """Parse each sentence; what is a name is decided from the whole article."""
        read = [read_words(article.text, span) for span, _ in sentences]
        evidence = gather(read)
        candidates = [find_candidates(words, find_proper(words, evidence)) for words in read]
        decide_labels(list(zip(read, candidates, strict=True)))
        return tuple(
            _parse(span, block, words, [name for name in found if not is_doubtful(words, name)])
            for (span, block), words, found in zip(sentences, read, candidates, strict=True)
        )


def _parse(span: Span, block: int, words: Sequence[Word], candidates: Sequence[Candidate]) -> Parse:
    in_name = [False] * len(words)
    for candidate in candidates:
        in_name[candidate.first : candidate.last] = [True] * (candidate.last - candidate.first)
    tokens = tag(words, in_name)
    names = tuple(
        Name(Span(words[c.first].span.start, words[c.last - 1].span.end), c.label or ActorType.OTHER)
        for c in candidates
    )
    phrases = find_phrases(tokens, names)
    return Parse(span, block, tokens, names, phrases, find_predicates(tokens, phrases))
