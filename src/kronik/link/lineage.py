"""Who owes words or facts to whom: credits that articles give, and text that they share."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from kronik.link.lineage_candidates import pairs_by_shingles
from kronik.link.lineage_pairs import compare, evidence_of, relation_of, score_of, swapped
from kronik.link.similarity import WordsOf
from kronik.link.source_names import outlet_name, shares_wire, source_key, wires_of
from kronik.link.stories import Grouping
from kronik.records.article import Article, ArticleId, Credit
from kronik.records.story import Evidence, LineageEdge, Relation

SCORE_DIGITS = 4
"""Decimals of a score; more would show rounding, not likeness."""
DAY_CHARS = 10
"""Code points of an ISO 8601 day."""


def credit_edges(article: Article) -> list[LineageEdge]:
    """Return an edge to each source that the article names, itself left out; the spans are the words of credit."""
    own = source_key(outlet_name(article))
    named: defaultdict[str, list[Credit]] = defaultdict(list)
    for credit in article.credits:
        if source_key(credit.name) != own:
            named[source_key(credit.name)].append(credit)
    return [
        LineageEdge(
            article.id,
            found[0].name,
            Relation.CREDITS,
            1.0,
            tuple(Evidence(credit.span, None) for credit in found),
        )
        for found in named.values()
    ]


def _is_later(first: Article, second: Article) -> bool | None:
    """Tell whether the first was published after the second; None where that cannot be told."""
    stamps = [found.value for article in (first, second) if (found := article.published or article.anchor_day)]
    if len(stamps) < 2:  # noqa: PLR2004 - both need a day
        return None
    chars = max(map(len, stamps)) if len(stamps[0]) == len(stamps[1]) else DAY_CHARS
    one, other = (stamp[:chars] for stamp in stamps)
    return None if one == other else one > other


def _first_owes(first: Article, second: Article) -> bool | None:
    """Tell whether the first owes to the second: it says so, or it came later and neither names a common source."""
    names = source_key(outlet_name(second)) in wires_of(first), source_key(outlet_name(first)) in wires_of(second)
    if names[0] != names[1] and source_key(outlet_name(first)) != source_key(outlet_name(second)):
        return names[0]
    if wires_of(first) & wires_of(second):
        return None
    return _is_later(first, second)


def _edge(articles: tuple[Article, Article], texts: tuple[WordsOf, WordsOf], *, same_story: bool) -> LineageEdge | None:
    """Compare two articles, given in the order of their ids."""
    if len(texts[0].numbers) > len(texts[1].numbers):
        articles, texts = articles[::-1], texts[::-1]
    shorter, longer = articles
    one_wire = same_story and shares_wire(shorter, longer)
    like = compare(*texts, one_wire=one_wire)
    relation = relation_of(like, one_wire=one_wire)
    if relation is None:
        return None
    owes = _first_owes(shorter, longer)
    directed = owes is not None
    if owes is None:
        owes = shorter.id > longer.id
    evidence = evidence_of(like, relation)
    source, target = (shorter, longer) if owes else (longer, shorter)
    score = round(score_of(like, relation), SCORE_DIGITS)
    return LineageEdge(source.id, target.id, relation, score, evidence if owes else swapped(evidence), directed)


def find_lineage(
    articles: Mapping[ArticleId, Article], texts: Sequence[WordsOf], grouping: Grouping
) -> tuple[LineageEdge, ...]:
    """Return all edges in order; `texts` and the places of `grouping` are in order of id.

    Compared are the pairs with rare runs of words in common and those that the grouping found much alike.
    """
    edges = [edge for _, article in sorted(articles.items()) for edge in credit_edges(article)]
    story = {place: number for number, places in enumerate(grouping.groups) for place in places}
    for first, second in sorted({*pairs_by_shingles(texts), *grouping.near}):
        one, other = texts[first], texts[second]
        if one.numbers and other.numbers:
            pair = articles[one.article], articles[other.article]
            edge = _edge(pair, (one, other), same_story=story[first] == story[second])
            edges += [edge] if edge else []
    return tuple(sorted(edges, key=lambda edge: (edge.owes, edge.to, edge.relation)))
