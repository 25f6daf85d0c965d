"""The steps that turn an article into a document."""

from dataclasses import replace

from kronik.annotate.cast import find_cast
from kronik.annotate.events import find_events
from kronik.annotate.sentences import find_sentences
from kronik.annotate.statements import find_credits, find_statements
from kronik.annotate.syntax import Analyser
from kronik.annotate.times import find_times
from kronik.records.article import Article
from kronik.records.facts import Document


def annotate(article: Article, analyser: Analyser) -> Document:
    """Read times, actors, credits, statements and events out of an article in Indonesian.

    An article in another language is returned with its blocks and metadata and no annotation.
    """
    if article.language != "id":
        return Document(article)
    sentences = find_sentences(article)
    article, times = find_times(article, sentences)
    parses = analyser.parse(article, sentences)
    cast = find_cast(article, parses)
    article = replace(article, credits=find_credits(article, parses, cast))
    statements = find_statements(article, parses, cast, times)
    events = find_events(article, parses, cast, times, statements)
    return Document(article, tuple(span for span, _ in sentences), times, cast.actors, statements, events)
