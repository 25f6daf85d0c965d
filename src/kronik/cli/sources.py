"""The lineage of a story as a tree: origins, the articles that go back to each, and who has it from whom."""

from collections.abc import Iterable, Mapping
from io import StringIO

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from kronik.chronicle.render_days import range_text
from kronik.chronicle.render_lines import MIN_WIDTH
from kronik.chronicle.render_places import article_labels
from kronik.chronicle.render_safe import printable
from kronik.chronicle.render_words import ENGLISH
from kronik.chronicle.select import folded
from kronik.cli.stories import RELATIONS, counted
from kronik.errors import NoSuchStory
from kronik.link.origins import DERIVED
from kronik.link.source_names import source_key
from kronik.records.article import Article, ArticleId
from kronik.records.story import LineageEdge, Linked, Relation, Source, Story

MAX_NAMED = 8
"""Stories that a message names when none or several fit."""


def find_story(linked: Linked, wanted: str) -> Story:
    """Return the story with the id, or the only one whose articles' titles hold all the words; raise NoSuchStory."""
    articles = {document.article.id: document.article for document in linked.documents}
    words = folded(wanted).split()

    def titles(story: Story) -> str:
        told = [story.title, *(found.value for key in story.articles if (found := articles[key].title))]
        return folded(" ".join(told))

    named = [story for story in linked.stories if wanted == story.id]
    fitting = named or [story for story in linked.stories if words and all(word in titles(story) for word in words)]
    if len(fitting) == 1:
        return fitting[0]
    shown = "\n".join(f"  {story.id}  {printable(story.title)}" for story in (fitting or linked.stories)[:MAX_NAMED])
    what = f"{len(fitting)} stories fit" if fitting else "no story fits"
    msg = f"{what} {wanted!r}; give the id, or more words of the title, of one of them:\n{shown}"
    raise NoSuchStory(msg)


class _Family:
    """Knows, within one story, under which article each derived one hangs."""

    def __init__(self, story: Story, edges: Iterable[LineageEdge]) -> None:
        inside = set(story.articles)
        own = [edge for edge in edges if edge.owes in inside]
        self.quotes = [edge for edge in own if edge.relation is Relation.QUOTES and ArticleId(edge.to) in inside]
        self.credits = [edge for edge in own if edge.relation is Relation.CREDITS]
        self.parents: dict[ArticleId, LineageEdge] = {}
        order = {article: place for place, article in enumerate(story.articles)}
        derived = [edge for edge in own if edge.relation in DERIVED and ArticleId(edge.to) in inside]
        for edge in sorted(derived, key=lambda edge: (order[edge.owes], -edge.score, edge.to)):
            if edge.owes not in self.parents and not self._hangs_under(ArticleId(edge.to), edge.owes):
                self.parents[edge.owes] = edge

    def _hangs_under(self, article: ArticleId, other: ArticleId) -> bool:
        while article in self.parents:
            article = ArticleId(self.parents[article].to)
            if article == other:
                return True
        return article == other


def _article_line(article: Article, label: str, edge: LineageEdge | None, labels: Mapping[ArticleId, str]) -> Text:
    line = Text(printable(label), style="cyan")
    if edge is not None:
        how = f" {RELATIONS[edge.relation]} {printable(labels[ArticleId(edge.to)])} ({edge.score:.2f})"
        line.append(how + ("" if edge.directed else ", or the other way round"), style="dim")
    when = article.published or article.anchor_day
    line.append(f" · {range_text(when.value[:10], when.value[:10], ENGLISH)}" if when else "", style="dim")
    if article.title:
        line.append(f"\n{printable(article.title.value)}", style="none")
    return line


class _Branch:
    """The articles under one source, each below the one that it owes to where that stands there too."""

    def __init__(self, source: Source, family: _Family, branch: Tree) -> None:
        self._source, self._family, self._branch = source, family, branch
        self._nodes: dict[ArticleId, Tree] = {}

    def add(self, key: ArticleId, articles: Mapping[ArticleId, Article], labels: Mapping[ArticleId, str]) -> Tree:
        """Return the node of an article, added with those above it when it is first asked for."""
        if key in self._nodes:
            return self._nodes[key]
        edge = self._family.parents.get(key)
        if edge is not None and ArticleId(edge.to) not in self._source.articles:
            edge = None
        home = self._branch if edge is None else self.add(ArticleId(edge.to), articles, labels)
        node = self._nodes[key] = home.add(_article_line(articles[key], labels[key], edge, labels))
        own = source_key(self._source.name)
        others = [one.to for one in self._family.credits if one.owes == key and source_key(one.to) != own]
        if others:
            node.add(Text("also credits " + ", ".join(map(printable, others)), style="dim"))
        return node


def story_tree(story: Story, linked: Linked) -> Tree:
    """Return the tree of a story; an article stands under each source that it has a passage from."""
    articles = {document.article.id: document.article for document in linked.documents}
    labels = article_labels([articles[key] for key in story.articles])
    family = _Family(story, linked.lineage)
    tree = Tree(
        Text(printable(story.title), style="bold").append(f"\n{counted(story)} · {story.id}", style="not bold dim")
    )
    for source in story.sources:
        branch = _Branch(source, family, tree.add(Text(printable(source.name), style="bold yellow")))
        for key in source.articles:
            branch.add(key, articles, labels)
    if family.quotes:
        shared = tree.add(Text("Shared quotations, each page with its own narration", style="bold"))
        for edge in family.quotes:
            pair = labels[edge.owes], labels[ArticleId(edge.to)]
            shared.add(Text(f"{' – '.join(map(printable, pair))} ({edge.score:.2f})"))
    return tree


def render_sources(story: Story, linked: Linked, *, width: int, color: bool) -> str:
    """Draw the tree of a story as text; ends with a newline."""
    out = StringIO()
    console = Console(
        file=out,
        width=max(width, MIN_WIDTH),
        force_terminal=color,
        no_color=not color,
        highlight=False,
        legacy_windows=False,
    )
    console.print(story_tree(story, linked))
    return "".join(line.rstrip() + "\n" for line in out.getvalue().splitlines())
