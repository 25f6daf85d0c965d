"""Who is meant by a name in a role, across the articles of a story."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kronik.lang.id.linking import ANAPHORIC_SPEAKERS, CROWD_WORDS, OFFICES
from kronik.link.shared_actors import name_words
from kronik.records.article import ArticleId
from kronik.records.facts import Actor, ActorType, Document, Named
from kronik.records.story import SharedActor


class Identities:
    """Keys for everybody in a story: the id of the shared actor, else `name:` and the words of the name."""

    def __init__(self, documents: Sequence[Document], actors: Iterable[SharedActor]) -> None:
        self._shared = {member: actor.id for actor in actors for member in actor.members}
        self._actors: defaultdict[str, list[Actor]] = defaultdict(list)
        self._states: dict[str, str] = {}
        for document in documents:
            for actor in document.actors:
                self._add(document, actor)
        self._served: dict[str, frozenset[str]] = {}

    def _add(self, document: Document, actor: Actor) -> None:
        key = self._shared[document.article.id, actor.id]
        self._actors[key].append(actor)
        if actor.type is ActorType.STATE:
            for form in (actor.name, *(span.cut(document.article.text) for span in actor.mentions)):
                self._states.setdefault(f" {' '.join(name_words(form))} ", key)

    def keys_of(self, document: Document) -> dict[str, str]:
        """Return for each actor id of the document the key across articles."""
        return {actor.id: self._shared[document.article.id, actor.id] for actor in document.actors}

    def key(self, article: ArticleId, named: Named | None) -> str | None:
        """Return who is meant; None where nobody is named: no name, an open pronoun, a number of people."""
        if named is None:
            return None
        if named.actor_id is not None and (article, named.actor_id) in self._shared:
            return self._shared[article, named.actor_id]
        words = name_words(named.name)
        if not words or set(words) <= ANAPHORIC_SPEAKERS or words[0][0].isdigit() or words[0] in CROWD_WORDS:
            return None
        return "name:" + " ".join(words)

    def keys(self, article: ArticleId, names: Iterable[Named]) -> frozenset[str]:
        """Return everybody who is meant."""
        found = (self.key(article, named) for named in names)
        return frozenset(key for key in found if key is not None)

    def is_state(self, key: str) -> bool:
        """Tell whether the key is that of a state."""
        return any(actor.type is ActorType.STATE for actor in self._actors.get(key, ()))

    def _states_served(self, key: str) -> frozenset[str]:
        """Return the states for which somebody speaks and acts, by title or by the name of the body."""
        if key not in self._served:
            forms = [form for actor in self._actors.get(key, ()) for form in (*actor.roles, actor.name)]
            titles = [name_words(form) for form in forms or [key.removeprefix("name:")]]
            offices = [f" {' '.join(words)} " for words in titles if words and words[0] in OFFICES]
            self._served[key] = frozenset(
                state for form, state in self._states.items() if any(form in office for office in offices)
            )
        return self._served[key]

    def stands_for(self, first: str, second: str) -> bool:
        """Tell whether one of the two is a state and the other its president, ministry or spokesman."""
        return any(
            self.is_state(state) and state in self._states_served(servant)
            for state, servant in ((first, second), (second, first))
        )

    def fits(self, first: str, second: str) -> bool:
        """Tell whether two keys can be the same actor of one happening."""
        return first == second or self.stands_for(first, second)

    def _words(self, key: str) -> frozenset[str]:
        names = [actor.name for actor in self._actors.get(key, ())] or [key.removeprefix("name:")]
        return frozenset(word for name in names for word in name_words(name))

    def may_be_same(self, first: str, second: str) -> bool:
        """Tell whether two keys may be one actor that was not recognised as such: a word of the names is shared."""
        return self.fits(first, second) or not self._words(first).isdisjoint(self._words(second))
