"""Naming who stands in a role."""

import re
from dataclasses import replace

from kronik.annotate.cast import Cast
from kronik.annotate.events.phrases import joined
from kronik.annotate.syntax import Parse, Phrase, Pos
from kronik.lang.id.event_context import CLITIC, LISTING, NAMING
from kronik.lang.id.events import (
    BODY_WORDS,
    COUNTED_PRONOUNS,
    DEGREE_WORDS,
    FORCE_HEADS,
    MEMBER_HEADS,
    PEOPLE_IN_GENERAL,
    PLURAL_WORDS,
    RELATION_HEADS,
    STATE_HEADS,
)
from kronik.lang.id.names import ROLE_HEADS
from kronik.lang.id.states import state_codes, state_names
from kronik.records.facts import ActorType, Named
from kronik.records.span import Span

PRONOUN_TYPES = frozenset({ActorType.PERSON, ActorType.ORGANISATION})
"""What a pronoun can stand for in a role."""

FORCE_OWNERS = frozenset({ActorType.STATE, ActorType.ORGANISATION})
"""Names for which forces act."""

APPOSITION_TOKENS = 4
"""Tokens of a bracketed age and a comma between a name and what its bearer is: "Sari (32), warga desa itu"."""

_BRACKET = re.compile(r"\s*\([^()]{0,60}\)")
_COUNTING = re.compile(r"^(?:sebanyak|jumlah|total|sekitar|ada)\s", re.IGNORECASE)
_POINTER = re.compile(r"\s(?:itu|ini|tersebut|tsb|tadi)$")


def _words(text: str, span: Span) -> str:
    """Return the words of a phrase on one line, without brackets and pointer."""
    line = " ".join(_BRACKET.sub("", span.cut(text)).split())
    return _COUNTING.sub("", _POINTER.sub("", line)).strip(" ,;:-–\"“”'")


def _is_several(parse: Parse, phrase: Phrase) -> bool:
    """Tell whether the phrase counts people ("empat nelayan", "para pejabat") and is no name with a number in it."""
    opening = parse.tokens[phrase.first : phrase.last if phrase.name is None else phrase.head + 1]
    named = phrase.name.span if phrase.name is not None else None
    return any(
        (token.pos is Pos.NUM or token.lower in PLURAL_WORDS) and not (named and named.covers(token.span))
        for token in opening
    )


def _is_relation(parse: Parse, phrase: Phrase) -> bool:
    """Tell whether the phrase denotes somebody close to the person that it names ("adik Joko", "pengacara Sari")."""
    if phrase.name is None or phrase.name.label is not ActorType.PERSON or phrase.name.span.start == phrase.span.start:
        return False
    opening = [token.lower for token in parse.tokens[phrase.first : phrase.first + 2]]
    return opening[0] in RELATION_HEADS or opening[-1] == "pribadi"


def _is_member(parse: Parse, phrase: Phrase) -> bool:
    """Tell whether the phrase denotes people or an office of the body or place that it names ("anggota TNI")."""
    if phrase.name is None or phrase.name.label is ActorType.PERSON:
        return False
    opening = {token.lower for token in parse.tokens[phrase.first : phrase.head]}
    if parse.tokens[phrase.first].lower in ROLE_HEADS and phrase.name.span.start > phrase.span.start:
        return True
    heads = MEMBER_HEADS if phrase.name.label is ActorType.ORGANISATION else PEOPLE_IN_GENERAL
    return not heads.isdisjoint(opening)


def _apposed(parse: Parse, phrase: Phrase) -> Span | None:
    """Return the person's name beside a title ("pengacara perusahaan itu, Sari Dewi" or "Sari Dewi, pengacara …").

    Bodies and states are described behind their name only ("Chile, salah satu pembeli terbesar, …").
    """
    opener = parse.tokens[phrase.first].lower
    if (phrase.name is not None and not _is_relation(parse, phrase)) or opener in PLURAL_WORDS:
        return None
    one_of = [token.lower for token in parse.tokens[phrase.first : phrase.first + 2]] == ["salah", "satu"]
    for other in parse.phrases:
        name = other.name
        if name is None or name.span != other.span:
            continue
        if name.label is not ActorType.PERSON:
            if one_of and other.last + 1 == phrase.first and parse.tokens[other.last].text == ",":
                return name.span
            continue
        behind = other.first == phrase.last + 1 and parse.tokens[phrase.last].lower in NAMING
        if behind or _only_marks(parse, other.last, phrase.first):
            return name.span
    return None


def _only_marks(parse: Parse, first: int, last: int) -> bool:
    """Tell whether a comma or a bracketed age is all that stands between two phrases."""
    tokens = parse.tokens[first:last]
    marks = all(token.pos in {Pos.PUNCT, Pos.NUM} for token in tokens)
    return 0 < len(tokens) <= APPOSITION_TOKENS and marks and tokens[-1].text in {",", ")"}


def _force_of(parse: Parse, phrase: Phrase) -> Span | None:
    """Return the state or body for which a force acts ("pasukan Mesir" acts for Mesir)."""
    if phrase.name is not None or parse.tokens[phrase.head].lower not in FORCE_HEADS:
        return None
    names = [name for name in parse.names if phrase.span.covers(name.span) and name.label in FORCE_OWNERS]
    return names[0].span if len(names) == 1 and names[0].span.end == phrase.span.end else None


def listed(parse: Parse, phrase: Phrase) -> tuple[Phrase, ...]:
    """Return the names that spell out the people whom a phrase counts ("tiga nelayan, yakni Joko, Sari dan Budi")."""
    if phrase.name is not None or not _is_several(parse, phrase):
        return ()
    at = phrase.last
    while at < len(parse.tokens) and parse.tokens[at].lower in LISTING | {","}:
        at += 1
    if LISTING.isdisjoint(token.lower for token in parse.tokens[phrase.last : at]):
        return ()
    first = next((number for number, other in enumerate(parse.phrases) if other.first <= at < other.last), None)
    members = () if first is None else joined(parse, first)
    return tuple(parse.phrases[number] for number in members if parse.phrases[number].name is not None)


def _government_of(cast: Cast, named: Named) -> Named:
    """Return the state for its government or for words of praise ("Pemerintah RI", "Negara Sahabat Chile")."""
    head, _, rest = named.name.lower().partition(" ")
    called = rest if head == "pemerintah" else rest.rpartition(" ")[2] if head in STATE_HEADS else ""
    code = state_codes().get(called)
    if code is None:
        return named
    states = (actor for actor in cast.actors if actor.type is ActorType.STATE)
    state = next((actor for actor in states if state_codes().get(actor.name.lower()) == code), None)
    return replace(named, name=state.name, actor_id=state.id) if state else replace(named, name=state_names()[code])


def name_filler(cast: Cast, text: str, parse: Parse, span: Span) -> Named | None:
    """Return whom the phrase denotes, or its words; None where it says nobody in particular ("pihaknya")."""
    named = _spoken_of(cast, parse, span) if span.cut(text).lower() == CLITIC else _named(cast, text, parse, span)
    if named is None or (named.actor_id is None and set(named.name.casefold().split()) <= BODY_WORDS):
        return None
    return _as_called(text, parse, _government_of(cast, named))


def _spoken_of(cast: Cast, parse: Parse, clitic: Span) -> Named | None:
    """Return the person for the "-nya" of a verb: the one spoken of before the verb's own subject."""
    at = parse.token_at(clitic.start)
    predicate = parse.predicate_of(at) if at is not None else None
    starts = [clitic.start]
    if predicate is not None and predicate.subject is not None:
        starts.append(parse.phrases[predicate.subject].span.start)
    actor = cast.antecedent(Span(min(starts), min(starts) + 1))
    return Named(actor.name, actor.id, clitic) if actor and actor.type is ActorType.PERSON else None


def _as_called(text: str, parse: Parse, named: Named) -> Named:
    """Return a body by the one-word short form that the text uses ("Polri"), where its name lacks it."""
    if named.actor_id is None or named.span is None:
        return named
    phrase = parse.phrase_at(named.span.start)
    inside = [one for one in parse.names if named.span.covers(one.span)]
    name = phrase.name if phrase is not None and phrase.span == named.span else next(iter(inside), None)
    if name is None or name.label is not ActorType.ORGANISATION:
        return named
    return replace(named, name=short_name(named.name, name.span.cut(text)))


def short_name(name: str, called: str) -> str:
    """Return the one word by which the text calls a body where its name lacks it, else the name."""
    return called if called.isalpha() and called not in name else name


def _pronoun(cast: Cast, text: str, span: Span) -> Named | None:
    """Return whom a pronoun stands for: an actor, or the people without a name that it goes on about."""
    if span.cut(text).lower() in COUNTED_PRONOUNS:
        return None
    actor = cast.antecedent(span)
    if actor is not None:
        return Named(actor.name, actor.id, span) if actor.type in PRONOUN_TYPES else None
    crowd = cast.crowd(span)
    return Named(_words(text, crowd), None, span) if crowd is not None else None


def _named(cast: Cast, text: str, parse: Parse, span: Span) -> Named | None:
    """Return whom the phrase denotes; several people keep their number and are no actor of their own."""
    phrase = parse.phrase_at(span.start)
    if phrase is None or phrase.span != span:
        named = cast.named(span)
        return named if named.name.strip() else None
    if parse.tokens[phrase.head].pos is Pos.PRON and phrase.last == phrase.first + 1:
        return _pronoun(cast, text, span)
    if parse.tokens[phrase.first].lower in DEGREE_WORDS and phrase.last - phrase.first > 1:
        span = Span(parse.tokens[phrase.first + 1].span.start, span.end)
    if (apposed := _apposed(parse, phrase)) and (phrase.name is not None or cast.resolve(span) is None):
        return cast.named(apposed)
    if force := _force_of(parse, phrase):
        return cast.named(force)
    crowd = phrase.last == phrase.first + 1 and parse.tokens[phrase.head].lower in PEOPLE_IN_GENERAL
    if crowd or any(tells(parse, phrase) for tells in (_is_several, _is_relation, _is_member)):
        return Named(_words(text, span), None, span)
    named = cast.named(span)
    return named if named.name.strip() else None
