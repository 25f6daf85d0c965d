"""Actors of several articles joined: the same person, body or state under full name, part of it, or acronym."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from kronik.ids import content_id
from kronik.records.article import ArticleId
from kronik.records.facts import Actor, ActorType, Document
from kronik.records.story import SharedActor

VARIANT_MIN_CHARS = 5
"""Characters from which a word may differ in spelling and still be the same ("Yudhoyono", "Yudoyono"); shorter
Indonesian names that differ by one letter are mostly different people ("Budi", "Rudi")."""
VARIANT_MIN_SIMILARITY = 0.8
"""Normalised Levenshtein similarity of two spellings: Tchaikovsky/Chaikovsky 0.91, Yudhoyono/Yudoyono 0.89;
Finland/Finlandia 0.78 is left to the analyser's own tables, Setiawan/Setiadi are two people with 0.63."""
BLOCK_CHARS = 3
"""First characters that two spellings of a word share; only names with such a word in common are compared."""

_PLACES = frozenset({ActorType.STATE, ActorType.PLACE})
_SMALL_WORDS = frozenset({"dan", "untuk", "di", "dari", "atas", "the", "of", "and", "for"})
_WORD = re.compile(r"[^\W_]+")

Words = tuple[str, ...]


@lru_cache(maxsize=65536)
def name_words(name: str) -> Words:
    """Return the words of a name, lower-cased, without accents and marks."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return tuple(_WORD.findall("".join(char for char in plain if not unicodedata.combining(char))))


def initials(words: Words) -> str:
    """Return the acronym that the words give, small words left out."""
    return "".join(word[0] for word in words if word not in _SMALL_WORDS)


def _same_word(first: str, second: str) -> bool:
    if first == second:
        return True
    if min(len(first), len(second)) < VARIANT_MIN_CHARS or first[:BLOCK_CHARS] != second[:BLOCK_CHARS]:
        return False
    return Levenshtein.normalized_similarity(first, second) >= VARIANT_MIN_SIMILARITY


def is_variant(first: Words, second: Words) -> bool:
    """Tell whether two names are spellings of one: word by word equal or nearly so."""
    return len(first) == len(second) and all(map(_same_word, first, second))


def is_part(part: Words, whole: Words) -> bool:
    """Tell whether the words of one name stand in the other in the same order, spelling variants allowed."""
    rest: Iterator[str] = iter(whole)
    return len(part) < len(whole) and all(any(_same_word(word, other) for other in rest) for word in part)


def _fits(first: ActorType, second: ActorType) -> bool:
    return first is second or {first, second} <= _PLACES or ActorType.OTHER in {first, second}


@dataclass(slots=True)
class _Cluster:
    """Actors of different articles taken for one so far; built up in place by the joining below."""

    type: ActorType
    names: list[str]
    members: list[tuple[ArticleId, str]]
    aliases: set[Words]
    """Every full form; single words of a person's name are no alias, many people share them."""

    def longest(self) -> Words:
        return max((name_words(name) for name in self.names), key=lambda words: (len(words), words), default=())


def _cluster_of(document: Document, actor: Actor) -> _Cluster:
    forms = {name_words(actor.name), *(name_words(span.cut(document.article.text)) for span in actor.mentions)}
    if actor.type is ActorType.PERSON:
        forms = {form for form in forms if len(form) > 1} | {name_words(actor.name)}
    return _Cluster(actor.type, [actor.name], [(document.article.id, actor.id)], {form for form in forms if form})


def _may_join(first: _Cluster, second: _Cluster, *, named_in_full: bool = False) -> bool:
    """Types fit, and no article names both: an article that keeps two actors apart knows why.

    Where both have one name of several words the type does not matter: of a rare name articles tell it differently,
    and within a story two things do not share one.
    """
    apart = {article for article, _ in first.members}.isdisjoint(article for article, _ in second.members)
    return apart and (named_in_full or _fits(first.type, second.type))


def _absorb(into: _Cluster, other: _Cluster) -> None:
    if into.type is ActorType.OTHER:
        into.type = other.type
    into.names += other.names
    into.members += other.members
    into.aliases |= other.aliases


def _join_equal(clusters: Iterable[_Cluster]) -> list[_Cluster]:
    """Join actors that share a full form."""
    out: list[_Cluster] = []
    by_alias: defaultdict[Words, list[_Cluster]] = defaultdict(list)
    for cluster in clusters:
        known = ((alias, old) for alias in sorted(cluster.aliases) for old in by_alias[alias])
        home = next((old for alias, old in known if _may_join(old, cluster, named_in_full=len(alias) > 1)), None)
        if home is None:
            out.append(cluster)
            home = cluster
        else:
            _absorb(home, cluster)
        for alias in sorted(cluster.aliases):
            if not any(old is home for old in by_alias[alias]):
                by_alias[alias].append(home)
    return out


def _is_acronym(short: _Cluster, long: _Cluster) -> bool:
    words = short.longest()
    acronym = words[0] if len(words) == 1 and short.names[0].isupper() else ""
    return len(acronym) > 1 and any(len(form) > 1 and initials(form) == acronym for form in sorted(long.aliases))


def _is_shorter_form(short: _Cluster, long: _Cluster) -> bool:
    if short.type is ActorType.ORGANISATION:
        return _is_acronym(short, long)
    return short.type is ActorType.PERSON and is_part(short.longest(), long.longest())


def _is_spelling(first: _Cluster, second: _Cluster) -> bool:
    names = first.longest()
    return first.type is ActorType.PERSON and bool(names) and is_variant(names, second.longest())


def _blocks(cluster: _Cluster) -> set[str]:
    """Return the keys under which a cluster is looked up: the beginnings of its words, and its acronyms."""
    acronyms = {initials(form) for form in cluster.aliases if len(form) > 1}
    return {word[:BLOCK_CHARS] for word in cluster.longest()} | {acronym[:BLOCK_CHARS] for acronym in acronyms}


def _join_forms(clusters: Sequence[_Cluster]) -> list[_Cluster]:
    """Join variants, then short forms whose long form is the only one that fits."""
    out: list[_Cluster] = []
    homes: defaultdict[str, list[int]] = defaultdict(list)
    for cluster in sorted(clusters, key=lambda cluster: (-len(cluster.longest()), -len(cluster.members))):
        keys = _blocks(cluster)
        known = sorted({place for key in keys for place in homes[key]})
        open_to = [out[place] for place in known if _may_join(out[place], cluster)]
        fitting = [home for home in open_to if _is_spelling(home, cluster)] or [
            home for home in open_to if _is_shorter_form(cluster, home)
        ]
        if len(fitting) == 1:
            _absorb(fitting[0], cluster)
            continue
        for key in keys:
            homes[key].append(len(out))
        out.append(cluster)
    return out


def _display_name(names: Sequence[str]) -> str:
    """Choose the form that most articles use, one of several words where there is one; then the longest."""
    counts = Counter(names)
    return min(counts, key=lambda form: (len(name_words(form)) < 2, -counts[form], -len(form), form))  # noqa: PLR2004 - one word or more


def _shared(cluster: _Cluster) -> SharedActor:
    members = tuple(sorted(cluster.members))
    return SharedActor(
        content_id("actor", *(part for member in members for part in member)), _display_name(cluster.names), members
    )


def shared_actors(documents: Iterable[Document]) -> tuple[SharedActor, ...]:
    """Join the actors of a story's articles, in order of their first member; depends on the set of documents only."""
    ordered = sorted(documents, key=lambda document: document.article.id)
    clusters = [_cluster_of(document, actor) for document in ordered for actor in document.actors]
    shared = [_shared(cluster) for cluster in _join_forms(_join_equal(clusters))]
    return tuple(sorted(shared, key=lambda actor: actor.members))
