"""Mentions gathered into actors: full and part names, short forms, states and their metonyms."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from rapidfuzz.distance import OSA

from kronik.annotate.cast.folding import folded, initials, name_words
from kronik.annotate.syntax import Parse
from kronik.lang.id.institutions import BODIES
from kronik.lang.id.offices import TITLE_WORDS
from kronik.lang.id.persons import BY_NAMES
from kronik.lang.id.states import METONYMS, SEATS, state_codes, state_names
from kronik.records.article import Article, BlockRole
from kronik.records.facts import ActorType
from kronik.records.span import Span

MIN_BLEND_CHARS = 5
"""Letters from which a word may be blended of the first letters of a person's names ("Zulhas")."""
MIN_CLIPPED_CHARS = 4
"""Letters from which a word may be the beginning of a longer name ("Alex" for "Alexander")."""
MIN_LEFT_OUT_CHARS = 4
"""Letters by which the whole name is longer: with fewer it is mostly a name of its own ("Budi", "Budiman")."""
MIN_FUZZY_CHARS = 6
"""Letters from which a word with one letter changed is a misspelling; shorter words differ by one letter for good."""

_LONG = {short.lower(): long.lower() for short, long in (*BODIES.items(), *BY_NAMES.items())}
_ALWAYS_LONG = {"pbb": "Perserikatan Bangsa-Bangsa"}
_BRACKET = re.compile(r" \(([^()]*)\)")
_EXPLAINERS = frozenset({"(", "alias"})
_PLACE_CUES = frozenset({"di", "ke", "dari", "kota", "ibu", "ibukota", ","})


@dataclass(slots=True)
class Mention:
    """A name in the text."""

    span: Span
    text: str
    label: ActorType
    place: bool
    """True where it stands as a place, not as somebody who acts ("di Moskow")."""
    explains: bool
    """True where a bracket or "alias" joins it to the name in front of it ("Organisasi Laut Biru (OLB)")."""
    headline: bool = False
    """True where it stands in the headline, whose capitals may run into the name."""
    short: str | None = None
    """The short form in a bracket inside the name ("Dinas Kesehatan (Dinkes) Kota X")."""


@dataclass(slots=True)
class Group:
    """Mentions of one actor."""

    label: ActorType
    words: tuple[str, ...]
    forms: Counter[str] = field(default_factory=Counter)
    spans: list[Span] = field(default_factory=list)
    headline_forms: Counter[str] = field(default_factory=Counter)
    state: str | None = None

    def add(self, mention: Mention) -> None:
        """Take a mention in."""
        (self.headline_forms if mention.headline else self.forms)[mention.text] += 1
        self.spans.append(mention.span)


def find_mentions(article: Article, parses: Iterable[Parse]) -> list[Mention]:
    """Return the names of all parses in text order."""
    text, found = article.text, []
    for parse in parses:
        at, last_end = 0, None
        headline = article.blocks[parse.block].role is BlockRole.HEADLINE
        for name in parse.names:
            while at < len(parse.tokens) and parse.tokens[at].span.start < name.span.start:
                at += 1
            before = parse.tokens[at - 1].lower if at else ""
            explains = before in _EXPLAINERS and at > 1 and parse.tokens[at - 2].span.end == last_end
            shown, short = _without_bracket(" ".join(name.span.cut(text).split()))
            found.append(Mention(name.span, shown, name.label, before in _PLACE_CUES, explains, headline, short))
            last_end = name.span.end
    return found


def _without_bracket(name: str) -> tuple[str, str | None]:
    """Return a name without the bracket inside it, and what stood in the bracket."""
    bracket = _BRACKET.search(name)
    if bracket is None:
        return name, None
    return name[: bracket.start()] + name[bracket.end() :], bracket.group(1)


def gather(mentions: Sequence[Mention]) -> list[Group]:
    """Group the mentions; longer names first, so that a part finds its whole wherever it stands."""
    index = _Index()
    order = sorted(range(len(mentions)), key=lambda i: (-len(name_words(mentions[i].text)), i))
    brackets = _bracketed(mentions)
    for i in order:
        mention = mentions[i]
        index.place(mention, brackets.get(mention.text.lower()))
    for group in index.groups:
        group.spans.sort()
    named = (group for group in index.groups if not _is_title(group))
    return sorted(named, key=lambda group: group.spans[0])


def _is_title(group: Group) -> bool:
    """Tell whether what was read as a person's name is made of words of offices alone ("General Manager")."""
    return group.label is ActorType.PERSON and all(word in TITLE_WORDS for word in group.words)


def _bracketed(mentions: Sequence[Mention]) -> dict[str, str]:
    """Return short forms that a bracket or "alias" joins to their full name, lower-cased, with that name."""
    pairs: dict[str, str] = {}
    for before, after in pairwise(mentions):
        if not after.explains or not _agree(before.label, after.label):
            continue
        short, full = sorted((after, before), key=lambda mention: len(mention.text))
        if _short_for(short.text, full.text):
            pairs.setdefault(short.text.lower(), full.text)
    return pairs


def _agree(one: ActorType, other: ActorType) -> bool:
    return one is other or ActorType.OTHER in {one, other}


def _short_for(short: str, full: str) -> bool:
    """Tell whether a word can be the short form of a name: its letters stand in it in order."""
    if " " in short:
        return False
    letters = iter(full.lower())
    return initials(full).startswith(short[0].lower()) and all(
        letter in letters for letter in short.lower() if letter.isalnum()
    )


def _key_of(lower: str, full: str | None) -> str:
    """Return the words by which a name is looked up: its full form, without the state that it is one of ("DPR RI")."""
    plain = lower.removesuffix(" ri") or lower
    return _LONG.get(plain, (full or plain).lower())


class _Index:
    """Groups with their words, so that a name is compared only with those that share one."""

    def __init__(self) -> None:
        self.groups: list[Group] = []
        self.by_key: dict[str, Group] = {}
        self.by_word: dict[str, list[Group]] = defaultdict(list)
        self.by_opening: dict[str, list[Group]] = defaultdict(list)
        """Persons by the first two letters of their first name."""
        self.by_beginning: dict[str, list[Group]] = defaultdict(list)
        """Persons by the first letters of each of their names."""
        self.by_shortened: dict[str, list[tuple[str, Group]]] = defaultdict(list)
        """Words of persons' names with one letter left out; two words one edit apart share such a form."""

    def place(self, mention: Mention, full: str | None) -> None:
        """Put a mention into its group, or open one."""
        lower = mention.text.lower()
        state = _state_of(mention)
        key = f"state {state}" if state else _key_of(lower, full)
        group = self.by_key.get(key) or self._whole(mention, state)
        if group is None:
            group = self._open(mention, state)
        self.by_key.setdefault(key, group)
        if state is None and mention.label is not ActorType.STATE:
            self.by_key.setdefault(lower, group)
        if mention.short:
            self.by_key.setdefault(mention.short.lower(), group)
        group.add(mention)

    def _open(self, mention: Mention, state: str | None) -> Group:
        label = ActorType.STATE if state else mention.label
        group = Group(label, tuple(folded(word) for word in name_words(mention.text)), state=state)
        self.groups.append(group)
        if state is None:
            if label is ActorType.PERSON and group.words:
                self.by_opening[group.words[0][:2]].append(group)
            for word in dict.fromkeys(group.words):
                self.by_word[word].append(group)
                if label is ActorType.PERSON:
                    self.by_beginning[word[:MIN_CLIPPED_CHARS]].append(group)
                for form in _shortened(word) if label is ActorType.PERSON else ():
                    self.by_shortened[form].append((word, group))
        return group

    def _whole(self, mention: Mention, state: str | None) -> Group | None:
        """Return the group of which the mention is a part name, a variant or a misspelling."""
        if state is not None or mention.label in {ActorType.STATE, ActorType.PLACE}:
            return None
        words = tuple(folded(word) for word in name_words(mention.text))
        if not words:
            return None
        rarest = min((self.by_word.get(word, []) for word in words), key=len)
        found = [group for group in rarest if self._fits(mention, words, group)]
        if not found and mention.label is ActorType.PERSON:
            found = self._misspelt(words) or self._blended(words)
        return _choose(found, words)

    def _fits(self, mention: Mention, words: tuple[str, ...], group: Group) -> bool:
        if not _agree(group.label, mention.label):
            return False
        if group.label is ActorType.PERSON:
            return set(words) <= set(group.words)
        return words == group.words

    def _blended(self, words: tuple[str, ...]) -> list[Group]:
        """Return the person of whose first letters a word is put together ("Zulhas" for "Zulkifli Hasan")."""
        if len(words) > 1 or len(words[0]) < MIN_CLIPPED_CHARS:
            return []
        near = self.by_opening.get(words[0][:2], ())
        long = len(words[0]) >= MIN_BLEND_CHARS
        blended = [group for group in near if long and len(group.words) > 1 and _is_blend(words[0], group.words)]
        return blended or self._clipped(words[0])

    def _clipped(self, word: str) -> list[Group]:
        """Return the persons of whose names a word is the beginning ("Risma" for "Tri Rismaharini")."""
        near = {id(group): group for group in self.by_beginning.get(word[:MIN_CLIPPED_CHARS], ())}
        return [
            group
            for group in near.values()
            if len(group.words) > 1
            and any(name.startswith(word) and len(name) - len(word) >= MIN_LEFT_OUT_CHARS for name in group.words)
        ]

    def _misspelt(self, words: tuple[str, ...]) -> list[Group]:
        last, near = words[-1], dict[int, Group]()
        for form in _shortened(last):
            for word, group in self.by_shortened.get(form, ()):
                if OSA.distance(word, last, score_cutoff=1) <= 1 and set(words[:-1]) <= set(group.words):
                    near[id(group)] = group
        return list(near.values())


def _is_blend(word: str, names: Sequence[str]) -> bool:
    """Tell whether a word is two letters or more of the first name, followed by such of the second or last one."""
    return any(
        names[0].startswith(word[:cut]) and (names[1].startswith(word[cut:]) or names[-1].startswith(word[cut:]))
        for cut in range(2, len(word) - 1)
    )


def _shortened(word: str) -> tuple[str, ...]:
    """Return the word and the word without each of its letters; nothing for words too short to be misspelt."""
    if len(word) < MIN_FUZZY_CHARS:
        return ()
    return word, *(word[:i] + word[i + 1 :] for i in range(len(word)))


def _choose(found: Sequence[Group], words: tuple[str, ...]) -> Group | None:
    """Return the one group; of several the one that opens or ends with the words, then the one that is named most."""
    if not found:
        return None
    ends = [group for group in found if words[0] == group.words[0] or words[-1] == group.words[-1]]
    return min(ends or found, key=lambda group: (-len(group.spans), group.spans[0]))


def _state_of(mention: Mention) -> str | None:
    """Return the state that a mention names, or stands for where it acts."""
    lower = mention.text.lower()
    if mention.label is ActorType.PERSON:
        return None
    if lower in SEATS:
        return None
    if code := state_codes().get(lower):
        return code
    return METONYMS.get(lower) if not mention.place and lower != "jakarta" else None


def display_name(group: Group) -> str:
    """Return the fullest form of an actor's name, that of the headline only for want of another; states their usual."""
    if group.state:
        return state_names()[group.state]
    forms = group.forms or group.headline_forms
    longest = max(forms, key=lambda form: (len(name_words(form)), forms[form], len(form), form))
    return _ALWAYS_LONG.get(longest.lower(), longest)
