"""Proper names of a sentence: runs of capital words, cut into names with hints what they are."""

from collections.abc import Iterator, Sequence

from kronik.annotate.rules.candidates import BODY, PLACE, STATE, Candidate, is_common, is_field, is_given
from kronik.annotate.rules.cut import RunCutter
from kronik.annotate.rules.hints import weigh, weigh_lists
from kronik.annotate.rules.morphology import verb_shape
from kronik.annotate.rules.words import FUNCTION_WORDS, QUOTES, Evidence, Word
from kronik.lang.id.names import (
    BODY_CONNECTORS,
    BODY_SECONDS,
    CALLED_AFTER_TOWN,
    COMMON_ACRONYMS,
    COMMON_CAPITALS,
    DEGREES,
    DIRECTIONS,
    HONORIFICS,
    KEPT_PLACE_HEADS,
    LOWER_ORG_HEADS,
    NUMBERED_HEADS,
    ORG_HEADS,
    ORG_WORDS,
    PEOPLE_NOUNS,
    PERSON_CONNECTORS,
    PLAIN_HEADS,
    RANK_HEADS,
    ROLE_HEADS,
    ROLE_WORDS,
)
from kronik.lang.id.words import ADVERBS, INTERJECTIONS, PARTICLES, WEEKDAYS_AND_MONTHS

MAX_ROLE_LOOKBACK = 6
"""Words in front of a name in which a lower-cased role is looked for; longer titles are written large."""
_HOSPITALS = frozenset({"rumah", "rs", "rsud", "rsu", "klinik", "universitas", "sekolah"})
_ENDS = (DIRECTIONS | PARTICLES | INTERJECTIONS) & FUNCTION_WORDS
_ROMAN = frozenset({"I", "V"})
MAX_LIST_WORDS = 8
"""Words behind a comma within which "dan" closes the list inside a body's name."""
_HEADS = ORG_HEADS | ROLE_HEADS | LOWER_ORG_HEADS | {"rumah"}
_OPENING_HEADS = (ORG_HEADS | KEPT_PLACE_HEADS) - PLAIN_HEADS
_NARROW_CONNECTORS = frozenset({"dan", "serta", "untuk", "pada", "bagi", "atas", "in"})
"""Connectors that go on with a body's name only before a word for its field."""


def find_proper(words: Sequence[Word], evidence: Evidence) -> list[bool]:
    """Tell for each word whether its capital is that of a name."""
    proper = [False] * len(words)
    for i, word in enumerate(words):
        if word.capital and word.text[0].isalpha() and not is_never_name(word) and not _trails(words, i):
            proper[i] = word.free or evidence.is_name_word(word) or (word.acronym and _lone_acronym(words, i, evidence))
    for i, word in enumerate(words):
        if _ends_name(words, proper, i):
            proper[i] = True
        if word.capital and not proper[i] and (word.key in _OPENING_HEADS or _opens_people(words, i)):
            _take_head(words, proper, i)
    return proper


def _ends_name(words: Sequence[Word], proper: Sequence[bool], i: int) -> bool:
    """Tell whether a function word written large is part of a name ("Jawa Tengah", "Rina Baru")."""
    word = words[i]
    if not word.capital or i == 0 or not proper[i - 1]:
        return False
    if word.key in ADVERBS and word.free and i + 1 < len(words) and proper[i + 1]:
        return True
    return word.key in _ENDS


def _opens_people(words: Sequence[Word], i: int) -> bool:
    """Tell whether a noun for people opens the name of a body ("Relawan Peduli X")."""
    return words[i].key in PEOPLE_NOUNS and i + 1 < len(words) and words[i + 1].key in BODY_SECONDS


def _trails(words: Sequence[Word], i: int) -> bool:
    """Tell whether a word is only a degree behind a name or a Roman number behind a word ("level I")."""
    word = words[i]
    if word.key in DEGREES and i and ("." in word.text or any(letter.isupper() for letter in word.text[1:])):
        return words[i - 1].capital or words[i - 1].text == ","
    alone = i + 1 == len(words) or not words[i + 1].capital
    return word.text in _ROMAN and alone and i > 0 and words[i - 1].text[0].isalnum()


def _take_head(words: Sequence[Word], proper: list[bool], i: int) -> None:
    """Take a head that is forced to be large into the name that goes on from it ("Kepolisian Polandia menyatakan")."""
    end = i + 1
    while end < len(words) and words[end].capital and words[end].key in ORG_WORDS:
        end += 1
    if end > i + 1 or (end < len(words) and proper[end]):
        proper[i:end] = [True] * (end - i)


def is_never_name(word: Word) -> bool:
    """Tell whether a word written large is no name: a weekday, a function word, an acronym of common nouns."""
    if word.key.partition("-")[0] in WEEKDAYS_AND_MONTHS or word.key in COMMON_CAPITALS:
        return True
    if word.key in COMMON_ACRONYMS:
        return word.acronym or word.key == "rp"
    return word.key in FUNCTION_WORDS and not word.acronym


def _lone_acronym(words: Sequence[Word], i: int, evidence: Evidence) -> bool:
    """Tell whether capital letters stand between words in small ones, so that they are no shout."""
    beside = (*words[max(0, i - 1) : i], *words[i + 1 : i + 2])
    return not evidence.small[words[i].lower] and not any(word.acronym for word in beside)


def find_candidates(words: Sequence[Word], proper: Sequence[bool]) -> list[Candidate]:
    """Return the names of a sentence in order, most of them labelled."""
    keys = [word.key for word in words]
    found: list[Candidate] = []
    for first, last in _runs(words, proper):
        found += RunCutter(words, keys, last, role=_role_before(words, first)).cut(first)
    found = _with_territories(words, _with_brackets(words, found))
    for candidate in found:
        weigh(words, candidate)
    weigh_lists(words, found)
    return found


def _with_brackets(words: Sequence[Word], found: Sequence[Candidate]) -> list[Candidate]:
    """Join a body's name that its short form in brackets breaks ("Dinas Kesehatan (Dinkes) Kota X")."""
    out: list[Candidate] = []
    for candidate in found:
        if len(out) > 1 and _breaks_body(words, out[-2], out[-1], candidate):
            out[-2:] = [Candidate(out[-2].first, candidate.last, BODY)]
        else:
            out.append(candidate)
    return out


def _with_territories(words: Sequence[Word], found: Sequence[Candidate]) -> list[Candidate]:
    """Join a force that is called after its town and the town behind it ("Polres Metro Jakarta Utara")."""
    out: list[Candidate] = []
    for candidate in found:
        before = out[-1] if out else None
        called = before is not None and before.label is BODY and words[before.last - 1].key in CALLED_AFTER_TOWN
        if before is not None and called and before.last == candidate.first and candidate.label is STATE:
            out[-1] = Candidate(before.first, candidate.last, BODY)
        else:
            out.append(candidate)
    return out


def _breaks_body(words: Sequence[Word], body: Candidate, short: Candidate, rest: Candidate) -> bool:
    if body.label is not BODY or rest.label not in {STATE, PLACE, None} or is_given(words[rest.first].key):
        return False
    if short.first != body.last + 1 or short.last - short.first > 1 or rest.first != short.last + 1:
        return False
    if rest.label is None and (words[body.first].key not in _HOSPITALS or _role_before(words, body.first)):
        return False
    return words[body.last].text == "(" and words[short.last].text == ")"


def _runs(words: Sequence[Word], proper: Sequence[bool]) -> Iterator[tuple[int, int]]:
    i = 0
    while i < len(words):
        if not proper[i] and not _is_lower_body(words, proper, i):
            i += 1
            continue
        end = _run_end(words, proper, i)
        yield i, end
        i = end


def _is_lower_body(words: Sequence[Word], proper: Sequence[bool], i: int) -> bool:
    """Tell whether a lower-cased head of a body stands here with its words and a name that goes on from them."""
    if words[i].key not in LOWER_ORG_HEADS:
        return False
    j = i + 1
    while j < len(words) and words[j].key in ORG_WORDS and not proper[j]:
        j += 1
    return j > i + 1 and j < len(words) and proper[j]


def _run_end(words: Sequence[Word], proper: Sequence[bool], start: int) -> int:
    """Return the end of the run of name words that starts here, connectors between its words included."""
    body = words[start].key in _HEADS or (start > 0 and words[start - 1].key in ROLE_HEADS)
    lower_head = _is_lower_body(words, proper, start)
    i = start + 1
    while i < len(words):
        word = words[i]
        if proper[i] and words[i - 1].key != "" and word.text not in QUOTES:
            lower_head = False
        elif not (lower_head and word.key in ORG_WORDS) and not _connects(words, proper, i, body=body):
            break
        i += 1
    return i


def _connects(words: Sequence[Word], proper: Sequence[bool], i: int, *, body: bool) -> bool:
    """Tell whether a word only connects two parts of a name."""
    if i + 1 >= len(words):
        return False
    word = words[i]
    if word.text == "," and body:
        return _list_goes_on(words, proper, i)
    if not proper[i + 1]:
        return word.text[0].isdigit() and body and words[i - 1].key in NUMBERED_HEADS
    if word.key in PERSON_CONNECTORS or word.text == "&":
        return True
    if body and word.key in BODY_CONNECTORS:
        return word.key not in _NARROW_CONNECTORS or is_field(words[i + 1].key)
    return body and word.text.isdigit()


def _list_goes_on(words: Sequence[Word], proper: Sequence[bool], i: int) -> bool:
    """Tell whether a comma stands inside a body's name ("Badan Meteorologi, Klimatologi, dan Geofisika")."""
    after = words[i + 1]
    if after.key == "dan":
        return i + 2 < len(words) and proper[i + 2] and words[i + 2].key in ORG_WORDS
    if not (proper[i + 1] and after.key in ORG_WORDS and words[i - 1].key in ORG_WORDS):
        return False
    return any(word.key == "dan" for word in words[i + 2 : i + MAX_LIST_WORDS])


def _role_before(words: Sequence[Word], first: int) -> bool:
    """Tell whether a lower-cased role or title stands right in front of a run ("juru bicara", "aktris")."""
    told = True
    for i in range(first - 1, max(-1, first - 1 - MAX_ROLE_LOOKBACK), -1):
        key = words[i].key
        if key in ROLE_HEADS or key in HONORIFICS or key in RANK_HEADS:
            return told or (key in ROLE_HEADS and key not in PEOPLE_NOUNS)
        if key not in ROLE_WORDS and key not in ORG_WORDS:
            if words[i].capital or not is_common(key) or verb_shape(key) or key in FUNCTION_WORDS:
                return False
            told = False
    return False
