"""The analyser of the product: the trained pipeline, and the tables that know better."""

from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc
from threadpoolctl import ThreadpoolController

from kronik.annotate.model.language import doc_of
from kronik.annotate.model.names import with_model
from kronik.annotate.model.roles import with_subjects
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

UNUSED = ("trainable_lemmatizer", "lemmatizer")
"""Components that nothing here reads: base forms come from the tables of affixes, which the tables of verbs go with."""


class ModelAnalyser:
    """Implements `Analyser` with a spaCy pipeline."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self._threads = ThreadpoolController()
        self.name = f"{nlp.meta['name']} {nlp.meta['version']}"

    def parse(self, article: Article, sentences: Sequence[tuple[Span, int]]) -> tuple[Parse, ...]:
        """Parse each sentence; what is a name is decided from the whole article."""
        read = [read_words(article.text, span) for span, _ in sentences]
        docs = self.analysed(read)
        evidence = gather(read)
        candidates = [
            with_model(words, find_candidates(words, find_proper(words, evidence)), doc)
            for words, doc in zip(read, docs, strict=True)
        ]
        decide_labels(list(zip(read, candidates, strict=True)))
        return tuple(
            _parse(span, block, words, [name for name in found if not is_doubtful(words, name)], doc)
            for (span, block), words, found, doc in zip(sentences, read, candidates, docs, strict=True)
        )

    def analysed(self, sentences: Sequence[Sequence[Word]]) -> list[Doc]:
        """Run the pipeline over the sentences of one article.

        They are one batch in one thread, so that neither other articles nor other processors change a bit of a sum.
        """
        docs = [doc_of(self._nlp.vocab, words, words[-1].span.end if words else 0) for words in sentences]
        with self._threads.limit(limits=1, user_api="blas"):
            return list(self._nlp.pipe(docs, batch_size=max(len(docs), 1), disable=UNUSED))


def _parse(span: Span, block: int, words: Sequence[Word], candidates: Sequence[Candidate], doc: Doc) -> Parse:
    in_name = [False] * len(words)
    for candidate in candidates:
        in_name[candidate.first : candidate.last] = [True] * (candidate.last - candidate.first)
    tokens = tag(words, in_name, [token.pos_ for token in doc])
    names = tuple(
        Name(Span(words[c.first].span.start, words[c.last - 1].span.end), c.label or ActorType.OTHER)
        for c in candidates
    )
    phrases = find_phrases(tokens, names)
    return Parse(span, block, tokens, names, phrases, with_subjects(find_predicates(tokens, phrases), phrases, doc))
