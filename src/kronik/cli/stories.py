"""Stories and lineage as text."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from kronik.chronicle.render_days import range_text
from kronik.chronicle.render_lines import MIN_WIDTH, Frame, Word, hanging, painted, split_words
from kronik.chronicle.render_places import article_labels
from kronik.chronicle.render_safe import printable
from kronik.chronicle.render_words import ENGLISH
from kronik.records.article import Article, ArticleId
from kronik.records.story import LineageEdge, Linked, Relation, Story

_INDENT = 2
RELATIONS = {
    Relation.COPIES: "copies",
    Relation.REWRITES: "rewrites",
    Relation.CREDITS: "credits",
    Relation.QUOTES: "shares quotations with",
}


def counted(story: Story) -> str:
    """Return how many articles and independent sources a story has."""
    number = story.independent_sources
    sources = ENGLISH.unsure if number is None else ENGLISH.count(number, ENGLISH.independent_source)
    return f"{ENGLISH.count(len(story.articles), ENGLISH.article)} · {sources}"


def _counts(story: Story) -> str:
    names = ", ".join(source.name for source in story.sources)
    return f"{counted(story)}: {names}" if names else counted(story)


def _article_words(article: Article, label: str) -> Iterator[Word]:
    yield from split_words(printable(label), "reference")
    if article.title:
        yield from split_words(printable(article.title.value), "plain")
    yield from split_words(f"({printable(article.capture.file)})", "note")


def _edge_words(edge: LineageEdge, labels: Mapping[ArticleId, str]) -> Iterator[Word]:
    to = labels.get(ArticleId(edge.to), edge.to)
    unsure = "" if edge.directed else ", or the other way round"
    yield from split_words(printable(f"{labels[edge.owes]} {RELATIONS[edge.relation]} {to}{unsure}"), "plain")
    yield f"({edge.score:.2f})", "note"


def _story_lines(
    story: Story, articles: Mapping[ArticleId, Article], edges: Mapping[ArticleId, list[LineageEdge]], sheet: Frame
) -> Iterator[str]:
    labels = article_labels([articles[key] for key in story.articles])
    yield from hanging(("", "title"), split_words(printable(story.title), "title"), sheet)
    yield from hanging(("", "plain"), split_words(range_text(story.first, story.last, ENGLISH), "plain"), sheet)
    yield from hanging(("", "plain"), split_words(printable(_counts(story)), "plain"), sheet)
    listed = replace(sheet, indent=_INDENT, column=2 * _INDENT)
    for key in story.articles:
        yield from hanging(("•", "lead"), _article_words(articles[key], labels[key]), listed)
    for key in story.articles:
        for edge in edges.get(key, []):
            yield from hanging(("→", "lead"), _edge_words(edge, labels), listed)


def render_stories(linked: Linked, *, width: int, color: bool) -> str:
    """Lay out the stories with their articles and who has it from whom; ends with a newline."""
    sheet = Frame(max(width, MIN_WIDTH), color)
    articles = {document.article.id: document.article for document in linked.documents}
    edges: dict[ArticleId, list[LineageEdge]] = {}
    for edge in linked.lineage:
        edges.setdefault(edge.owes, []).append(edge)
    stories = ["\n".join(_story_lines(story, articles, edges, sheet)) for story in linked.stories]
    return "\n\n".join(stories or [painted(ENGLISH.no_stories, "plain", color=color)]) + "\n"
