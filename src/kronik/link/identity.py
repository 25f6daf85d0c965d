"""Who is meant by a name in a role, across the articles of a story."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kronik.lang.id.linking import ANAPHORIC_SPEAKERS, CROWD_WORDS, OFFICES
from kronik.link.shared_actors import name_words
from kronik.records.article import ArticleId
from kronik.records.facts import Actor, ActorType, Document, Named
from kronik.records.story import SharedActor

MIN_OFFICE_WORDS = 3
"""Words of a title from which it names one person in a story: "Kepala Dinas Bina Marga", not "Kepala Desa"."""
MIN_BODY_CHARS = 3
"""Letters of a body's name that is looked for in titles: "KPK" is one, "RI" is in every other title."""
PHRASE = "name:"
"""How the keys of those begin who are no known actor: the words of the phrase follow."""


def is_phrase(key: str) -> bool:
    """Tell whether the key is that of a phrase and not of a known actor."""
    return key.startswith(PHRASE)


def phrase_words(key: str) -> tuple[str, ...]:
    """Return the words of a phrase's key; for a known actor's the key itself, which is like no word."""
    return tuple(key.removeprefix(PHRASE).split()) if is_phrase(key) else (key,)


def _forms(document: Document, actor: Actor) -> list[str]:
    """Return the names under which an article writes of an actor."""
    written = {span.cut(document.article.text) for span in actor.mentions}
    return sorted({" ".join(name_words(form)) for form in (actor.name, *written)})


def _capitals(found: Iterable[tuple[str, Document, Actor]]) -> dict[str, str]:
    """Return for each state that goes by the name of a capital ("Moskow") the only one of which that is a metonym."""
    names: defaultdict[str, set[str]] = defaultdict(set)
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    for key, document, actor in found:
        if actor.type is not ActorType.STATE:
            continue
        name = " ".join(name_words(actor.name))
        names[key].add(name)
        for form in _forms(document, actor):
            if form != name:
                bearers[form].add(key)
    of = {key: set[str]().union(*(bearers[form] for form in forms)) - {key} for key, forms in names.items()}
    return {key: next(iter(states)) for key, states in of.items() if len(states) == 1 and not of[next(iter(states))]}


class Identities:
    """Keys for everybody in a story: the id of the shared actor, else `name:` and the words of the name."""

    def __init__(self, documents: Sequence[Document], actors: Iterable[SharedActor]) -> None:
        shared = {member: actor.id for actor in actors for member in actor.members}
        found = [
            (shared[document.article.id, actor.id], document, actor)
            for document in documents
            for actor in document.actors
        ]
        capitals = _capitals(found)
        self._shared = {member: capitals.get(key, key) for member, key in shared.items()}
        self._actors: defaultdict[str, list[Actor]] = defaultdict(list)
        self._states: dict[str, str] = {}
        for key, document, actor in found:
            self._actors[capitals.get(key, key)].append(actor)
            if actor.type is ActorType.STATE:
                for form in _forms(document, actor):
                    self._states.setdefault(f" {form} ", capitals.get(key, key))
        self._served: dict[str, frozenset[str]] = {}
        self._join_short_bodies(documents)
        self._holders = self._offices(documents)

    def _join_short_bodies(self, documents: Iterable[Document]) -> None:
        """Give "Lembaga" and "Lembaga Jaga" the key of the only body of their article whose name begins so."""
        for document in documents:
            article = document.article.id
            bodies: defaultdict[str, list[tuple[tuple[str, ...], Actor]]] = defaultdict(list)
            for actor in document.actors:
                words = name_words(actor.name)
                if actor.type is ActorType.ORGANISATION and words and not actor.name.split()[0].isupper():
                    bodies[words[0]].append((words, actor))
            for named in bodies.values():
                longest, full = max(named, key=lambda one: (len(one[0]), one[0]))
                if all(words == longest[: len(words)] for words, _ in named):
                    self._shared.update({(article, body.id): self._shared[article, full.id] for _, body in named})

    def _offices(self, documents: Iterable[Document]) -> dict[str, str | None]:
        """Return who is meant by "Kepala Dinas X" in the story; None where several bear the title."""
        offices: dict[str, str | None] = {}
        for document in documents:
            for actor in document.actors:
                key = self._shared[document.article.id, actor.id]
                for role in actor.roles if actor.type is ActorType.PERSON else ():
                    office = name_words(role)
                    if len(office) >= MIN_OFFICE_WORDS:
                        named = " ".join(office)
                        offices[named] = key if offices.setdefault(named, key) == key else None
        return offices

    def member(self, article: ArticleId, actor: str) -> str:
        """Return the key of an actor of an article."""
        return self._shared[article, actor]

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
        phrase = " ".join(words)
        return self._holders.get(phrase) or PHRASE + phrase

    def keys(self, article: ArticleId, names: Iterable[Named]) -> frozenset[str]:
        """Return everybody who is meant."""
        found = (self.key(article, named) for named in names)
        return frozenset(key for key in found if key is not None)

    def is_state(self, key: str) -> bool:
        """Tell whether the key is that of a state."""
        return any(actor.type is ActorType.STATE for actor in self._actors.get(key, ()))

    def person_name(self, key: str) -> str | None:
        """Return the fullest name of a person; None for a body, a state, or a phrase."""
        actors = self._actors.get(key, ())
        if not actors or any(actor.type is not ActorType.PERSON for actor in actors):
            return None
        return max((actor.name for actor in actors), key=lambda name: (len(name.split()), len(name), name))

    def _states_served(self, key: str) -> frozenset[str]:
        """Return the states for which somebody speaks and acts, by title or by the name of the body."""
        if key not in self._served:
            forms = [form for actor in self._actors.get(key, ()) for form in (*actor.roles, actor.name)]
            titles = [name_words(form) for form in forms or [key.removeprefix(PHRASE)]]
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

    def speaks_for(self, first: str, second: str) -> bool:
        """Tell whether two keys are one voice: the same, a state's, or a body and somebody with an office in it."""
        if self.fits(first, second):
            return True
        return any(
            body in f" {' '.join(name_words(role))} "
            for one, other in ((first, second), (second, first))
            for body in self._body_names(one)
            for actor in self._actors.get(other, ())
            for role in actor.roles
        )

    def _body_names(self, key: str) -> tuple[str, ...]:
        """Return the names of an organisation, or of a phrase of several words, as they stand in a title."""
        actors = self._actors.get(key, ())
        names = [actor.name for actor in actors if actor.type is ActorType.ORGANISATION]
        if not actors and len(phrase_words(key)) > 1:
            names = [key.removeprefix(PHRASE)]
        words = {name_words(name) for name in names}
        return tuple(f" {' '.join(form)} " for form in sorted(words) if len(" ".join(form)) >= MIN_BODY_CHARS)

    def fits(self, first: str, second: str) -> bool:
        """Tell whether two keys can be the same actor of one happening."""
        return first == second or self.stands_for(first, second)

    def _words(self, key: str) -> frozenset[str]:
        names = [actor.name for actor in self._actors.get(key, ())] or [key.removeprefix(PHRASE)]
        return frozenset(word for name in names for word in name_words(name))

    def may_be_same(self, first: str, second: str) -> bool:
        """Tell whether two keys may be one actor that was not recognised as such: a word of the names is shared."""
        return self.fits(first, second) or not self._words(first).isdisjoint(self._words(second))
