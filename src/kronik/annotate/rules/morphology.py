"""Base forms and verb shapes: prefixes and suffixes undone where that is sure."""

from enum import StrEnum
from functools import lru_cache

from kronik.lang.id.words import (
    CLITICS,
    DERIVED_VERBS,
    NASAL_ROOTS,
    NOT_VERBS,
    REPORTING_ROOTS,
    ROOT_SUFFIX_KEPT,
    VERBS,
    VOWEL_ROOTS,
)

MIN_ROOT_CHARS = 3
"""Letters that must be left when an affix is taken off; shorter roots are not Indonesian words of content."""
CACHED_WORDS = 1 << 16
"""Distinct word forms remembered per process."""

_VOWELS = "aiueo"


class Shape(StrEnum):
    """The verb form that a word has."""

    ACTIVE = "active"
    MIDDLE = "middle"
    """ber-: active without an object."""
    PASSIVE = "passive"
    ACCIDENTAL = "accidental"
    """ter-, ke-…-an: happens to its subject."""
    BARE = "bare"
    """A root that is used as a verb."""


def without_clitic(word: str) -> str:
    """Return the lower-cased word without -nya, -lah, -kah, -pun, where a word is left."""
    for clitic in CLITICS:
        if word.endswith(clitic) and len(word) - len(clitic) > MIN_ROOT_CHARS and "-" not in word[-len(clitic) - 1 :]:
            return word[: -len(clitic)]
    return word


@lru_cache(CACHED_WORDS)
def verb_shape(word: str) -> Shape | None:
    """Return the verb form of a lower-cased word; None where it is no verb by its form."""
    bare = _verb_base(word)
    if word in NOT_VERBS or bare in NOT_VERBS:
        return None
    if bare in VERBS or word in VERBS:
        return Shape.BARE
    if bare in DERIVED_VERBS:
        return Shape.ACCIDENTAL
    if _is_bare_causative(bare):
        return Shape.BARE
    return _shape_of(bare)


def _verb_base(word: str) -> str:
    first = word.partition("-")[0] if "-" in word else word
    bare = without_clitic(first)
    return bare if bare in VERBS or bare in REPORTING_ROOTS or len(bare) > MIN_ROOT_CHARS else first


def _shape_of(word: str) -> Shape | None:
    if not word.isalpha():
        return None
    if word.startswith("me") and _is_nasal(word):
        return Shape.ACTIVE
    if word.startswith("di") and len(word) > len("di") + MIN_ROOT_CHARS:
        return Shape.PASSIVE
    if word.startswith(("ber", "bel")) and _is_middle(word):
        return Shape.MIDDLE
    if word.startswith("ter") and len(word) > len("ter") + MIN_ROOT_CHARS:
        return Shape.ACCIDENTAL
    return None


def _is_bare_causative(word: str) -> bool:
    """Tell whether a word is a root with -kan, as headlines and commands have it ("pulihkan")."""
    if not word.endswith("kan") or len(word) < len("kan") + MIN_ROOT_CHARS or word in ROOT_SUFFIX_KEPT:
        return False
    return not word.startswith(("ke", "pe", "se", "me", "di", "ter", "ber"))


def nasal_form(root: str) -> str:
    """Return the active form of a root: "tampung" → "menampung", "hantam" → "menghantam"."""
    for letters, prefix, dropped in (
        ("lrwymn", "me", 0),
        ("p", "mem", 1),
        ("bfv", "mem", 0),
        ("t", "men", 1),
        ("cdjz", "men", 0),
        ("s", "meny", 1),
        ("k", "meng", 1),
    ):
        if root[0] in letters:
            return prefix + root[dropped:]
    return "meng" + root


def _is_middle(word: str) -> bool:
    return (word.startswith("ber") and len(word) > len("ber") + 2) or word == "belajar"


def _is_nasal(word: str) -> bool:
    """Tell whether the letters after me- are those that its nasal allows."""
    rest = word[2:]
    if len(rest) < MIN_ROOT_CHARS + 1:
        return False
    if rest[0] in "lrwy":
        return True
    if rest.startswith("ny"):
        return True
    if rest.startswith("ng"):
        return len(rest) > MIN_ROOT_CHARS + 1
    if rest[0] == "m":
        return rest[1] in _VOWELS + "bpfv"
    return rest[0] == "n" and rest[1] in _VOWELS + "cdjtszy"


@lru_cache(CACHED_WORDS)
def lemma_of(word: str) -> str:
    """Return the base form of a lower-cased word, or the word where no affix is surely one."""
    word = word.partition("-")[0] if _is_doubled(word) else word
    bare = without_clitic(word)
    if bare in ROOT_SUFFIX_KEPT or bare in VERBS:
        return bare
    shape = verb_shape(word)
    if shape in (None, Shape.BARE):
        return _noun_root(bare)
    return _root(_stripped(bare))


def _is_doubled(word: str) -> bool:
    first, _, second = word.partition("-")
    return bool(second) and (first == second or second.startswith(first))


def _stripped(word: str) -> str:
    """Take one verb prefix off, restoring the consonant that its nasal swallowed."""
    for prefix in ("memper", "diper", "mem", "meny", "meng", "men", "me", "di", "ber", "ter", "bel"):
        if word.startswith(prefix) and len(word) - len(prefix) >= MIN_ROOT_CHARS:
            return _restored(prefix, word[len(prefix) :])
    return word


def _restored(prefix: str, rest: str) -> str:
    vowel = rest[0] in _VOWELS
    if prefix == "meny" and vowel:
        return "s" + rest
    if prefix == "meng" and vowel:
        return rest if rest.startswith(VOWEL_ROOTS) else "k" + rest
    if prefix in {"mem", "men"} and vowel:
        own = prefix[-1] + rest
        return own if own.startswith(NASAL_ROOTS) else {"mem": "p", "men": "t"}[prefix] + rest
    return rest


def _root(word: str) -> str:
    """Take -kan, -an, -i off where the root is long enough and the letters are not its own."""
    if word in ROOT_SUFFIX_KEPT:
        return word
    for suffix in ("kan", "an", "i"):
        rest = word.removesuffix(suffix)
        if rest != word and len(rest) >= MIN_ROOT_CHARS and any(letter in _VOWELS for letter in rest):
            return rest if suffix != "i" or rest[-1] not in "aiueo" or rest.endswith(("a", "u")) else word
    return word


def _noun_root(word: str) -> str:
    """Undo pe-…-an, per-…-an and ke-…-an."""
    if not word.endswith("an") or word in NOT_VERBS or word in ROOT_SUFFIX_KEPT:
        return word
    for prefix, twin in (
        ("pem", "mem"),
        ("peny", "meny"),
        ("peng", "meng"),
        ("pen", "men"),
        ("per", "ber"),
        ("ke", "di"),
        ("pe", "me"),
    ):
        rest = word[len(prefix) : -len("an")]
        if word.startswith(prefix) and len(rest) >= MIN_ROOT_CHARS:
            return _restored(twin, rest)
    return word
