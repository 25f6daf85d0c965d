"""References: which article, told apart from the others of its story, and where in it."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from kronik.chronicle.render_safe import printable
from kronik.chronicle.render_words import Words
from kronik.records.article import Article, ArticleId, BlockRole
from kronik.records.chronicle import StoryChronicle
from kronik.records.span import Span
from kronik.records.story import Carrier

_NUMBERED = frozenset({BlockRole.PARAGRAPH, BlockRole.DATELINE})
_MAX_LABEL_CHARS = 40
"""Characters of a label; a longer outlet or file name is cut, so that a reference fits half a line."""


def plain_label(article: Article) -> str:
    """Return the article's outlet, else the name of its file."""
    name = article.outlet.value if article.outlet else PurePath(article.capture.file).name
    name = printable(name).strip() or str(article.id)
    return name if len(name) <= _MAX_LABEL_CHARS else name[: _MAX_LABEL_CHARS - 1] + "…"


def article_labels(articles: Sequence[Article]) -> dict[ArticleId, str]:
    """Name each article by its outlet, else its file; several of one name are numbered: "Kompas.com (2)"."""
    plain = {article.id: plain_label(article) for article in articles}
    times = Counter(label.casefold() for label in plain.values())
    seen: Counter[str] = Counter()
    labels = {}
    for key, label in plain.items():
        folded = label.casefold()
        seen[folded] += 1
        labels[key] = f"{label} ({seen[folded]})" if times[folded] > 1 else label
    return labels


@dataclass(frozen=True, slots=True)
class Places:
    """The articles of a story under the labels by which its lines refer to them."""

    articles: Mapping[ArticleId, Article]
    labels: Mapping[ArticleId, str]
    starts: Mapping[ArticleId, Sequence[int]]
    """Where each article's blocks begin."""
    words: Words
    one_source: bool
    """All that the story tells goes back to one source, which its head names."""

    @classmethod
    def of(cls, story: StoryChronicle, words: Words) -> "Places":
        """Label the articles of a story."""
        return cls(
            {article.id: article for article in story.articles},
            article_labels(story.articles),
            {article.id: [block.span.start for block in article.blocks] for article in story.articles},
            words,
            story.independent_sources == 1,
        )

    def label(self, article: ArticleId) -> str:
        """Return the article's label, its id where it stands outside the story."""
        return self.labels.get(article, str(article))

    def _place(self, article: Article, span: Span) -> str:
        """Return "¶3", "standfirst", …: the block in which the span begins."""
        index = bisect_right(self.starts[article.id], span.start) - 1
        block = article.blocks[index] if index >= 0 else None
        if block is None or span.start >= block.span.end:
            return self.words.places[BlockRole.FURNITURE]
        if block.role in _NUMBERED and block.number is not None:
            return f"¶{block.number}"
        return self.words.places[block.role]

    def references(self, carriers: Iterable[Carrier]) -> tuple[str, ...]:
        """Return "[Harian Satu standfirst ¶2]" for each article that carries a line."""
        places: dict[ArticleId, dict[str, None]] = {}
        for carrier in carriers:
            article = self.articles.get(carrier.article)
            seen = places.setdefault(carrier.article, {})
            if article is not None:
                seen[self._place(article, carrier.span)] = None
        return tuple(f"[{' '.join((self.label(key), *seen))}]" for key, seen in places.items())
