"""Parts of speech, as far as closed classes, word forms and capitals tell them."""

from collections.abc import Mapping, Sequence

from kronik.annotate.rules.morphology import Shape, lemma_of, nasal_form, verb_shape, without_clitic
from kronik.annotate.rules.words import Word
from kronik.annotate.syntax import Pos, Token
from kronik.lang.id.word_classes import WordClass, word_classes
from kronik.lang.id.words import (
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    DEMONSTRATIVES,
    DETERMINERS,
    INTERJECTIONS,
    NAMED_AFFAIRS,
    NEGATIONS,
    NUMBER_WORDS,
    OTHER_PRONOUNS,
    PARTICLES,
    PERSONAL_PRONOUNS,
    PLACE_NOUNS,
    PREPOSITIONS,
    RELATIVE,
    REPORTING_ROOTS,
    SUBORDINATORS,
    VERBS,
)

_CLASSES = (
    (frozenset({RELATIVE}), Pos.SCONJ),
    (PERSONAL_PRONOUNS, Pos.PRON),
    (OTHER_PRONOUNS, Pos.PRON),
    (NEGATIONS, Pos.PART),
    (AUXILIARIES, Pos.AUX),
    (COORDINATORS, Pos.CCONJ),
    (PREPOSITIONS, Pos.ADP),
    (SUBORDINATORS, Pos.SCONJ),
    (DETERMINERS, Pos.DET),
    (NUMBER_WORDS, Pos.NUM),
    (ADVERBS, Pos.ADV),
    (PARTICLES, Pos.PART),
    (INTERJECTIONS, Pos.OTHER),
)
_CLASS = {word: pos for words, pos in reversed(_CLASSES) for word in words}
_BARE_BEFORE = frozenset({Pos.NOUN, Pos.PROPN, Pos.PRON, Pos.AUX, Pos.ADV, Pos.PART, Pos.DET})
"""What a root without prefix must follow to be read as a verb and not as a noun."""


_TRUSTED: Mapping[Shape | None, frozenset[Pos]] = {
    None: frozenset({Pos.ADJ, Pos.VERB}),
    Shape.BARE: frozenset({Pos.NOUN}),
    Shape.ACCIDENTAL: frozenset({Pos.NOUN, Pos.ADJ, Pos.ADV}),
}
"""Classes in which the trained pipeline is believed against the form of a word written small. On the development gold
(42 articles) each raises F1 of role fillers, by 0.003 to 0.013; "verb" for a bare root does not."""


def tag(words: Sequence[Word], in_name: Sequence[bool], seen: Sequence[str]) -> tuple[Token, ...]:
    """Return the tokens of a sentence with part of speech and base form.

    `seen` are the classes (UD) that the trained pipeline gives, empty where it gives none.
    """
    tokens: list[Token] = []
    verbless = Pos.VERB not in seen  # then the pipeline has missed the verb, and a bare root is the likeliest to be it
    for i, word in enumerate(words):
        before = tokens[-1] if tokens else None
        pos = _pos(words, i, in_name=in_name[i], before=before, seen="" if verbless else seen[i])
        lemma = word.lower if pos in {Pos.PUNCT, Pos.NUM, Pos.PROPN} else lemma_of(word.key)
        tokens.append(Token(word.span, word.text, word.lower, lemma, pos))
    return tuple(tokens)


def _pos(words: Sequence[Word], i: int, *, in_name: bool, before: Token | None, seen: str) -> Pos:
    word = words[i]
    if not any(letter.isalnum() for letter in word.text):
        return Pos.PUNCT
    if in_name or _names_affairs(words, i):
        return Pos.PROPN
    if word.text[0].isdigit():
        return Pos.NUM
    if word.key in PLACE_NOUNS and before is not None and before.lower in {"di", "ke", "dari"}:
        return Pos.ADP
    if (pos := _CLASS.get(word.key)) is not None:
        return pos
    return _open_class(words, i, before, seen)


def _names_affairs(words: Sequence[Word], i: int) -> bool:
    """Tell whether the word opens the affairs of an office ("Menteri Dalam Negeri")."""
    return i + 1 < len(words) and (words[i].text, words[i + 1].text) in NAMED_AFFAIRS


def _open_class(words: Sequence[Word], i: int, before: Token | None, seen: str) -> Pos:
    word = words[i]
    if word.key in ADJECTIVES and not (word.key in VERBS and _headline_verb(words, i, before)):
        return Pos.ADJ
    shape = verb_shape(word.key)
    if not word.capital and seen in _TRUSTED.get(shape, ()):
        return Pos(seen)
    if shape is Shape.BARE:
        return Pos.VERB if _bare_is_verb(words, i, before) else Pos.NOUN
    if shape is not None or _headline_verb(words, i, before):
        return Pos.VERB
    if (pos := _CLASS.get(without_clitic(word.key))) is not None and pos is not Pos.ADP:
        return pos
    return Pos.NOUN


def word_is_clock(words: Sequence[Word], i: int) -> bool:
    """Tell whether "pukul" gives a clock time."""
    return words[i].key == "pukul" and i + 1 < len(words) and words[i + 1].text[0].isdigit()


def _headline_verb(words: Sequence[Word], i: int, before: Token | None) -> bool:
    """Tell whether a root in a line in title case is a verb there: its active form is known, and it stands like one."""
    word = words[i]
    if word.free or i == 0 or not word.capital or i + 1 >= len(words) or not words[i + 1].text[0].isalnum():
        return False
    if (
        before is None
        or before.pos not in {Pos.PROPN, Pos.NOUN, Pos.AUX, Pos.ADV, Pos.PART}
        or words[i + 1].key in NOT_AFTER_VERB
    ):
        return False
    return word.key.isalpha() and word_classes().get(nasal_form(word.key)) is WordClass.COMMON


NOT_AFTER_VERB = frozenset({"yang", "di", "dan", "dari"})
"""Words behind which a root of a headline was a noun."""


def _is_headline_pair(first: Word, second: Word) -> bool:
    """Tell whether a headline opens with a noun and its verb ("Longsor Timbun Rumah")."""
    root = word_classes().get(nasal_form(second.key)) is WordClass.COMMON if second.key.isalpha() else False
    return second.capital and not second.free and first.key not in REPORTING_ROOTS and root


def _bare_is_verb(words: Sequence[Word], i: int, before: Token | None) -> bool:
    """Tell whether a root is a verb here: not after a preposition, a number or another noun's determiner."""
    after = words[i + 1] if i + 1 < len(words) else None
    if word_is_clock(words, i) or (words[i].key == "kerja" and after is not None and after.key == "sama"):
        return False
    if before is None or before.pos is Pos.PUNCT:
        return after is None or not (
            after.key in {"yang", "ini", "itu", "tersebut"} or _is_headline_pair(words[i], after)
        )
    if before.lower in DEMONSTRATIVES:
        return True
    if before.pos in {Pos.ADP, Pos.NUM, Pos.DET}:
        return False
    if before.pos is Pos.NOUN and words[i].lower.endswith("nya"):
        return False
    return before.pos in _BARE_BEFORE or before.pos in {Pos.CCONJ, Pos.SCONJ, Pos.VERB}
