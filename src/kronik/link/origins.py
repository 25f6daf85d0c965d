"""Independent sources: who stands behind an article and behind each passage of it."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kronik.lang.id.sources import POINTED_MEDIA, POINTING
from kronik.link.source_names import (
    SOURCE_KINDS,
    acronym_forms,
    credits_medium,
    is_medium,
    outlet_name,
    short_forms,
    source_key,
    through_media,
    wires_of,
)
from kronik.records.article import Article, ArticleId, BlockRole, Credit
from kronik.records.facts import Document, Statement
from kronik.records.span import Span
from kronik.records.story import Group, LineageEdge, Relation, Source

DERIVED = frozenset({Relation.COPIES, Relation.REWRITES})
"""Relations that make two articles one origin; shared quotations alone do not."""

MIN_OUTLET_CHARS = 5
"""Letters of an outlet's name that are looked for in its story; shorter ones stand in other words."""
LEAD_PARAGRAPHS = 2
"""Paragraphs that make the opening: whoever is credited there gave the story. Of 25 founding and dev articles that
credit one agency or outlet alone, 7 name it there; the others open with something of their own."""
OFTEN_CREDITED = 2
"""Credits to one agency from which the rest of a story is taken to be its as well."""
_WORD = re.compile(r"[^\W_]+")
_POINTED = re.compile(
    rf"\b(?:{'|'.join(POINTED_MEDIA)})\s{POINTING}\b",
    re.IGNORECASE,
)
"""A medium that is pointed back to: "kepada harian tersebut"."""


def _told_day(article: Article) -> str:
    found = article.published or article.anchor_day
    return found.value if found else "9999"


def _families(ids: Sequence[ArticleId], lineage: Iterable[LineageEdge]) -> dict[ArticleId, tuple[ArticleId, ...]]:
    """Return for each article all articles that share its words, itself included, in order of id."""
    head = {article: article for article in ids}

    def find(article: ArticleId) -> ArticleId:
        while head[article] != article:
            head[article] = head[head[article]]
            article = head[article]
        return article

    for edge in lineage:
        to = ArticleId(edge.to)
        if edge.relation in DERIVED and edge.owes in head and to in head:
            first, second = sorted((find(edge.owes), find(to)))
            head[second] = first
    members: defaultdict[ArticleId, list[ArticleId]] = defaultdict(list)
    for article in sorted(ids):
        members[find(article)].append(article)
    return {article: tuple(family) for family in members.values() for article in family}


def _keys(named: Iterable[Credit]) -> list[str]:
    return sorted({source_key(credit.name) for credit in named})


@dataclass(frozen=True, slots=True)
class _Reach:
    """A credit over one passage, and what tells how closely it holds."""

    chars: int
    outer_links: int
    medium: bool
    """An agency that stands beside a ministry over one passage cites it, not the other way round."""
    key: str

    @property
    def distance(self) -> tuple[int, int, bool]:
        """Order from the innermost outwards: shortest passage, longest chain, media last."""
        return self.chars, -self.outer_links, self.medium


def _beside_release(document: Document) -> tuple[Span, ...]:
    """Return the passages of which it cannot be told whether a release credited with the whole article gave them.

    They are what others than those who issued it are reported to say; agencies and outlets report what anybody says.
    """
    article = document.article
    releases = [credit for credit in article.credits if not credit.governs and not credits_medium(article, credit)]
    if not releases or any(not credit.governs and credits_medium(article, credit) for credit in article.credits):
        return ()
    others = (set(_words_of_others(document, credit)) for credit in releases)
    return tuple(sorted(set.intersection(*others)))


def _words_of_others(document: Document, credit: Credit) -> tuple[Span, ...]:
    """Return the statements of an article whose named speaker has nothing to do with the release that it credits.

    Neither the speaker's name nor a role given to them ("Juru Bicara KPK") shares a word with the credit.
    """
    named = set(_WORD.findall(credit.name.casefold())) - SOURCE_KINDS
    roles = {actor.id: " ".join(actor.roles) for actor in document.actors}
    return tuple(
        span
        for statement in document.statements
        if statement.speaker is not None
        for called in [f"{statement.speaker.name} {roles.get(statement.speaker.actor_id or '', '')}"]
        if named.isdisjoint(_WORD.findall(called.casefold()))
        for span in statement.spans
    )


def _whole(members: Iterable[Article]) -> list[str]:
    """Return the keys of those credited with whole articles; of a medium and the body that it cites, the medium."""
    given = [(article, credit) for article in members for credit in article.credits if not credit.governs]
    media = _keys(credit for article, credit in given if credits_medium(article, credit))
    return media or _keys(credit for _, credit in given)


def _reports_itself(article: Article) -> bool:
    """Tell whether the story speaks of its own outlet: whom it rang up, what its reporter saw."""
    own = source_key(outlet_name(article))
    if article.outlet is None or len(own) < MIN_OUTLET_CHARS:
        return False
    paragraphs = (block.span.cut(article.text) for block in article.blocks if block.role is BlockRole.PARAGRAPH)
    return any(own in "".join(_WORD.findall(text.casefold())) for text in paragraphs)


def _opens_with(article: Article, wire: str) -> bool:
    """Tell whether an agency that an article credits is named in its opening, or credited again and again."""
    paragraphs = [block.span for block in article.blocks if block.role is BlockRole.PARAGRAPH][:LEAD_PARAGRAPHS]
    named = [credit for credit in article.credits if source_key(credit.name) == wire]
    early = any(credit.name in paragraph.cut(article.text) for paragraph in paragraphs for credit in named)
    return early or len(named) >= OFTEN_CREDITED


def _base_of_one(article: Article, wires: frozenset[str]) -> str | None:
    """Return the key of the source behind what no credit governs in an article that shares its words with no other.

    It is the outlet where no agency or outlet is credited, or where the story speaks of its own outlet; the agency
    with which alone the story opens or to which it comes back; else it cannot be told.
    """
    if not wires or _reports_itself(article):
        return source_key(outlet_name(article))
    opening = sorted(wire for wire in wires if _opens_with(article, wire))
    return opening[0] if len(opening) == 1 else None


def _pointed_to(document: Document, said: Statement) -> str | None:
    """Return the key of the medium that the sentence of a statement points back to: the last one credited before."""
    article = document.article
    last = max(span.end for span in said.spans)
    at = bisect_right(document.sentences, last - 1, key=lambda sentence: sentence.start) - 1
    if at < 0 or not _POINTED.search(document.sentences[at].cut(article.text)):
        return None
    before = [
        credit
        for credit in article.credits
        if credit.span.start < document.sentences[at].end and credits_medium(article, credit)
    ]
    return source_key(max(before, key=lambda credit: credit.span).name) if before else None


def _told_to(document: Document) -> list[tuple[Span, str, int]]:
    """Return the passages of statements that came through somebody, with the key of the innermost and the links."""
    out = []
    credited = {source_key(credit.name) for credit in document.article.credits}
    for said in document.statements:
        if said.via and said.speaker is not None and source_key(said.speaker.name) in credited:
            continue  # the credit to the speaker says through whom
        media = [via.name for via in said.via if is_medium(via.name)] or [via.name for via in said.via]
        key = source_key(media[-1]) if media else _pointed_to(document, said)
        if key is not None:
            out += [(span, key, max(1, len(said.via))) for span in said.spans]
    return out


class Origins:
    """Answers for a batch of documents which independent source stands behind a passage."""

    def __init__(
        self, documents: Sequence[Document], lineage: Iterable[LineageEdge], groups: Iterable[Group] = ()
    ) -> None:
        """Take the articles, their lineage, and the stories within which short forms and chains are understood."""
        self._articles = {document.article.id: document.article for document in documents}
        self._in_stories: dict[ArticleId, dict[str, str]] = {}
        for group in groups:
            members = [self._articles[article] for article in group.articles]
            forms = {**short_forms(members), **acronym_forms(members)}
            forms |= through_media(members, forms)
            self._in_stories.update(dict.fromkeys(group.articles, forms))
        self._families = _families(sorted(self._articles), lineage)
        self._told_to = {document.article.id: _told_to(document) for document in documents}
        self._of_others = {document.article.id: _beside_release(document) for document in documents}
        self._names = self._display_names(documents)
        self._bases = {family: self._base_of_family(family) for family in sorted(set(self._families.values()))}

    def _display_names(self, documents: Sequence[Document]) -> dict[str, str]:
        """Choose for each source the spelling used most, then the shortest, then the first in the alphabet."""
        spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for _, article in sorted(self._articles.items()):
            for name in (outlet_name(article), *(credit.name for credit in article.credits)):
                spellings[source_key(name)][name] += 1
        for document in documents:
            for via in (via for said in document.statements for via in said.via if is_medium(via.name)):
                spellings[source_key(via.name)][via.name] += 1
        return {
            key: min(counts, key=lambda name: (-counts[name], len(name), name)) for key, counts in spellings.items()
        }

    def _base_of_family(self, family: tuple[ArticleId, ...]) -> str | None:
        """Return the key of the source behind passages that no credit governs; None where it cannot be told."""
        members = [self._articles[article] for article in family]
        first = min(members, key=lambda article: (_told_day(article), article.id))
        own = {source_key(outlet_name(article)) for article in members}
        whole = _whole(members)
        foreign = [key for key in whole if key not in own] or whole
        if foreign:
            return foreign[0] if len(foreign) == 1 else None
        named = [wires_of(article) for article in members]
        common = frozenset.intersection(*named) or frozenset.union(*named)
        if len(members) == 1:
            return _base_of_one(first, common)
        return next(iter(common)) if len(common) == 1 else source_key(outlet_name(first))

    def _governing(self, article: Article, span: Span) -> str | None:
        """Return the key of the innermost credit over the passage; an empty key where several hold it alike."""
        reaches = [
            _Reach(len(passage), len(credit.chain), credits_medium(article, credit), source_key(credit.name))
            for credit in article.credits
            for passage in credit.governs
            if passage.overlaps(span)
        ]
        reaches += [
            _Reach(len(passage), links, is_medium(self._names.get(key, key)), key)
            for passage, key, links in self._told_to[article.id]
            if key in self._names and passage.overlaps(span)
        ]
        if not reaches:
            return None
        nearest = min(reach.distance for reach in reaches)
        alike = {reach.key for reach in reaches if reach.distance == nearest}
        return alike.pop() if len(alike) == 1 else ""

    def source_of(self, article_id: ArticleId, span: Span) -> str | None:
        """Return the name of the independent source behind a passage; None where a credit's reach cannot be told."""
        article = self._articles[article_id]
        governing = self._governing(article, span)
        if governing is None and any(words.overlaps(span) for words in self._of_others[article_id]):
            return None
        key = self._bases[self._families[article_id]] if governing is None else governing
        return self._names[self._in_story(article_id, key)] if key else None

    def _in_story(self, article_id: ArticleId, key: str) -> str:
        """Return the key under which a source counts in the article's story: of its full name, or of its medium."""
        return self._in_stories.get(article_id, {}).get(key, key)

    def story_sources(self, group: Group) -> tuple[tuple[Source, ...], int | None]:
        """Return the sources behind a story's articles and their number.

        It is None where an article credits an agency once, late, and the rest may be the agency's or its own. With
        several agencies the rest is taken to be one of theirs; a line that cannot be told whose it is stays unsure.
        """
        carried: defaultdict[str, set[ArticleId]] = defaultdict(set)
        unsure = False
        for article_id in group.articles:
            article = self._articles[article_id]
            base = self._bases[self._families[article_id]]
            through = {key for _, key, _ in self._told_to[article_id] if key in self._names}
            own = {base} if base and not self._all_governed(article) else set()
            keys = sorted({*_keys(article.credits), *through, *own})
            unsure = unsure or (base is None and len(wires_of(article)) == 1)
            for key in keys:
                carried[self._in_story(article_id, key)].add(article_id)
        order = {article_id: place for place, article_id in enumerate(group.articles)}
        sources = [
            Source(self._names[key], tuple(sorted(articles, key=order.__getitem__)))
            for key, articles in carried.items()
        ]
        sources.sort(key=lambda source: (-len(source.articles), source.name))
        return tuple(sources), None if unsure else len(sources)

    def _all_governed(self, article: Article) -> bool:
        """Tell whether a credit governs each paragraph, so that nothing is left to the article itself."""
        passages = [passage for credit in article.credits for passage in credit.governs]
        paragraphs = [block.span for block in article.blocks if block.role is BlockRole.PARAGRAPH]
        return bool(paragraphs) and all(any(passage.overlaps(part) for passage in passages) for part in paragraphs)
