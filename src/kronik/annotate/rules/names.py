"""Proper names of a sentence: runs of capital words, cut at titles, roles and heads, with hints what they are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kronik.annotate.rules.gazetteer import known_names, longest_known
from kronik.annotate.rules.morphology import verb_shape
from kronik.annotate.rules.words import FUNCTION_WORDS, QUOTE_MARKS, QUOTES, Evidence, Word
from kronik.lang.id.names import (
    BODY_CONNECTORS,
    BODY_TAILS,
    COMMON_ACRONYMS,
    DEGREES,
    DIRECTIONS,
    GIVEN_NAMES,
    HONORIFICS,
    LOWER_ORG_HEADS,
    ORG_HEADS,
    ORG_WORDS,
    PEOPLE_NOUNS,
    PERSON_CONNECTORS,
    PLACE_HEADS,
    PLACE_TAILS,
    RANK_HEADS,
    RANKS,
    ROLE_HEADS,
    ROLE_WORDS,
    STATE_PLACE_HEADS,
    TERRITORIAL_ROLES,
)
from kronik.lang.id.word_classes import WordClass, word_classes
from kronik.lang.id.words import WEEKDAYS_AND_MONTHS
from kronik.records.facts import ActorType

PERSON, BODY, STATE, PLACE, OTHER = ActorType
MAX_OFFICE_WORDS = 9
"""Words of the longest office looked through behind which a comma and its holder stand."""
MAX_ROLE_LOOKBACK = 6
"""Words in front of a name in which a lower-cased role is looked for; longer titles are written large."""


@dataclass(slots=True)
class Candidate:
    """Words `[first, last)` that seem to be one name."""

    first: int
    last: int
    label: ActorType | None
    """None where the words themselves do not tell."""
    hints: dict[ActorType, float] = field(default_factory=dict)
    head: bool = False
    """True where the name opens with the kind of body or place that it is."""

    def hint(self, label: ActorType, weight: float) -> None:
        """Add to what speaks for a label."""
        self.hints[label] = self.hints.get(label, 0.0) + weight


_KINDS = ROLE_HEADS | RANKS | ORG_HEADS | PLACE_HEADS | HONORIFICS | ROLE_WORDS


def find_proper(words: Sequence[Word], evidence: Evidence) -> list[bool]:
    """Tell for each word whether its capital is that of a name."""
    proper = [False] * len(words)
    for i in range(len(words) - 1, -1, -1):
        word = words[i]
        if not word.capital or not word.text[0].isalpha():
            continue
        if word.key.partition("-")[0] in WEEKDAYS_AND_MONTHS or (word.key in COMMON_ACRONYMS and (word.acronym or word.key == "rp")) or (word.key in FUNCTION_WORDS and not word.acronym):
            continue
        proper[i] = word.free or evidence.is_name_word(word) or (word.acronym and _lone_acronym(words, i, evidence))
    return proper


def _lone_acronym(words: Sequence[Word], i: int, evidence: Evidence) -> bool:
    """Tell whether capital letters stand between words in small ones, so that they are no shout."""
    beside = (*words[max(0, i - 1) : i], *words[i + 1 : i + 2])
    return not evidence.small[words[i].lower] and not any(word.acronym for word in beside)


def is_given(key: str) -> bool:
    """Tell whether a word is known as a part of persons' names."""
    if key in GIVEN_NAMES:
        return True
    return word_classes().get(key) is WordClass.PERSON and (key,) not in known_names() and key not in _KINDS


def find_candidates(words: Sequence[Word], proper: Sequence[bool]) -> list[Candidate]:
    """Return the names of a sentence in order, most of them labelled."""
    found: list[Candidate] = []
    for first, last in _runs(words, proper):
        found += _cut(words, first, last, role=_role_before(words, first))
    for candidate in found:
        _weigh(words, candidate)
    return found


def _runs(words: Sequence[Word], proper: Sequence[bool]) -> Iterator[tuple[int, int]]:
    i = 0
    while i < len(words):
        start = i if proper[i] else _lower_body(words, proper, i)
        if start is None or not (proper[i] or start):
            i += 1
            continue
        end = _run_end(words, proper, i)
        yield i, end
        i = end


def _lower_body(words: Sequence[Word], proper: Sequence[bool], i: int) -> int | None:
    """Return the index after a lower-cased head of a body with its words, where a name goes on from there."""
    if words[i].key not in LOWER_ORG_HEADS:
        return None
    j = i + 1
    while j < len(words) and words[j].key in ORG_WORDS and not proper[j]:
        j += 1
    return j if j > i + 1 and j < len(words) and proper[j] else None


def _run_end(words: Sequence[Word], proper: Sequence[bool], start: int) -> int:
    """Return the end of the run of name words that starts here, connectors between its words included."""
    body = words[start].key in ORG_HEADS | ROLE_HEADS | LOWER_ORG_HEADS
    lower_head = not proper[start]
    i = start + 1
    while i < len(words):
        word = words[i]
        if proper[i] and not (words[i - 1].key in {"."} or word.text in QUOTES):
            lower_head = False
            i += 1
        elif lower_head and word.key in ORG_WORDS:
            i += 1
        elif step := _connection(words, proper, i, body=body):
            i += step
        else:
            break
    return i


def _connection(words: Sequence[Word], proper: Sequence[bool], i: int, *, body: bool) -> int:
    """Return how many words from here only connect two parts of a name; 0 where none does."""
    if i + 1 >= len(words):
        return 0
    word, after = words[i], words[i + 1]
    if word.text == "," and body:
        return 1 if _list_goes_on(words, proper, i) else 0
    if not proper[i + 1]:
        return 1 if word.text[0].isdigit() and body and _counts(words, i) else 0
    if word.key in PERSON_CONNECTORS and word.key not in {"a", "e"}:
        return 1
    if body and word.key in BODY_CONNECTORS:
        return 1 if word.key not in {"dan", "serta", "untuk", "pada", "bagi", "atas", "in"} or _is_field(after.key) else 0
    return 1 if word.text == "&" or (word.text.isdigit() and body) else 0


def _counts(words: Sequence[Word], i: int) -> bool:
    """Tell whether a number closes the name of a school or post ("SMA Negeri 1")."""
    return words[i - 1].key in {"negeri", "sman", "smpn", "sdn", "smkn", "man", "mtsn", "min", "smp", "sma", "smk", "sd"}


def _list_goes_on(words: Sequence[Word], proper: Sequence[bool], i: int) -> bool:
    """Tell whether a comma stands inside a body's name ("Badan Meteorologi, Klimatologi, dan Geofisika")."""
    after = words[i + 1]
    if after.key == "dan":
        return i + 2 < len(words) and proper[i + 2] and words[i + 2].key in ORG_WORDS
    if not (proper[i + 1] and after.key in ORG_WORDS and words[i - 1].key in ORG_WORDS):
        return False
    return any(words[j].key == "dan" for j in range(i + 2, min(i + 8, len(words))))


def _role_before(words: Sequence[Word], first: int) -> bool:
    """Tell whether a lower-cased role or title stands right in front of a run ("juru bicara", "aktris")."""
    for i in range(first - 1, max(-1, first - 1 - MAX_ROLE_LOOKBACK), -1):
        key = words[i].key
        if key in ROLE_HEADS or key in HONORIFICS or key in RANK_HEADS:
            return True
        if key not in ROLE_WORDS and key not in ORG_WORDS:
            return False
    return False


def _cut(words: Sequence[Word], first: int, last: int, *, role: bool) -> list[Candidate]:
    """Cut a run into names; titles and roles in front of a person fall away."""
    found: list[Candidate] = []
    keys = [word.key for word in words[:last]]
    i, territory = first, False
    while i < last:
        key = keys[i]
        if _is_title(keys, i, last):
            role, i = True, i + 1
        elif key in ROLE_HEADS and not is_given(key):
            territory = key in TERRITORIAL_ROLES
            role, i = True, _after_role(keys, i + 1, last)
        elif key in ROLE_WORDS and role and i == first:
            territory, i = key in TERRITORIAL_ROLES, i + 1
        elif (key in BODY_CONNECTORS or key in PERSON_CONNECTORS or not words[i].text[0].isalnum()) and not words[i].capital:
            i += 1
        else:
            candidate = _name_at(words, keys, i, last, role=role, territory=territory)
            found.append(candidate)
            if candidate.label not in {STATE, BODY, PLACE}:
                role = False
            territory = False
            i = candidate.last
    return found


def _is_title(keys: Sequence[str], i: int, last: int) -> bool:
    key = keys[i]
    if key in RANK_HEADS:
        return True
    if key in HONORIFICS:
        return i + 1 < last
    return key in RANKS and i > 0 and keys[i - 1] in RANKS and not is_given(key) and key not in {"tni"}


def _after_role(keys: Sequence[str], i: int, last: int) -> int:
    """Return the index after the words that belong to a role ("Menteri Hukum dan HAM")."""
    while i < last and _goes_on(keys, i) and _in_role(keys, i, last):
        if keys[i] in ORG_HEADS or (keys[i] in PLACE_HEADS and keys[i] not in ROLE_WORDS):
            break
        i += 1
    return i


def _in_role(keys: Sequence[str], i: int, last: int) -> bool:
    """Tell whether a word goes on with a role: a known word of offices, or a common word with more to come."""
    if keys[i] in ROLE_WORDS or keys[i] in ORG_WORDS or _joins_role(keys, i, last):
        return True
    return i + 1 < last and word_classes().get(keys[i]) is WordClass.COMMON


def _goes_on(keys: Sequence[str], i: int) -> bool:
    return not is_given(keys[i]) or (keys[i] == "agung" and keys[i - 1] in {"jaksa", "hakim"})


def _joins_role(keys: Sequence[str], i: int, last: int) -> bool:
    return keys[i] in {"dan", ","} and i + 1 < last and (_is_field(keys[i + 1]) or keys[i + 1] == "dan")


def _is_field(key: str) -> bool:
    """Tell whether a word can name the field of an office or body."""
    return key in ORG_WORDS or word_classes().get(key) is WordClass.COMMON


def _name_at(words: Sequence[Word], keys: Sequence[str], i: int, last: int, *, role: bool, territory: bool) -> Candidate:
    """Read one name that starts here."""
    if (known := longest_known(keys, i, last)) and known[0] - i > 1 and known[0] == last:
        return Candidate(i, *known)
    if _opens_body(keys, i) or not words[i].capital:
        return _body(keys, i, last, role=role)
    if keys[i] in PLACE_HEADS and i + 1 < last:
        return _place(keys, i, last, role=role)
    if known := longest_known(keys, i, last):
        end, label = known
        if end == last or role or _opens_other(keys, end, last) or label is BODY:
            return Candidate(i, end, label)
    return _plain(words, keys, i, last, role=role, territory=territory)


def _opens_body(keys: Sequence[str], i: int) -> bool:
    if keys[i] == "rumah":
        return i + 1 < len(keys) and keys[i + 1] == "sakit"
    return keys[i] in ORG_HEADS


def _opens_other(keys: Sequence[str], i: int, last: int) -> bool:
    """Tell whether a new name or title starts at the word."""
    key = keys[i]
    if key in ROLE_HEADS and key not in PEOPLE_NOUNS and not is_given(key):
        return True
    return key in RANK_HEADS or (key in HONORIFICS and len(key) > 1 and i + 1 < last) or _opens_body(keys, i) or key in PLACE_HEADS


def _body(keys: Sequence[str], i: int, last: int, *, role: bool) -> Candidate:
    """Read the name of a body: its head, the words of its field, then a state, place or own name."""
    core = i + 1
    while core < last and (_is_field(keys[core]) or keys[core] in ORG_HEADS or keys[core] in BODY_CONNECTORS or keys[core] == "," or keys[core].isdigit()):
        core += 1
    if core < last and (known := longest_known(keys, core, last)) and not _is_title(keys, core, last):
        core = known[0]
        return Candidate(i, core if role or core == last else _own_name_end(keys, core, last), BODY, head=True)
    free = core + 1 if core == i + 1 and core < last and not _is_title(keys, core, last) else core
    end = _own_name_end(keys, free, last)
    if role and end - core >= 1 and (core - i > 1 or end - core > 2):
        end = _before_person(keys, core, end, field=core - i > 1)
    return Candidate(i, end, BODY, head=True)


def _own_name_end(keys: Sequence[str], i: int, last: int) -> int:
    while i < last and not (_opens_other(keys, i, last) and keys[i] not in PLACE_HEADS):
        i += 1
    return i


def _before_person(keys: Sequence[str], core: int, end: int, *, field: bool) -> int:
    """Return where a body's name stops because the person of the role in front of it begins."""
    given = next((j for j in range(core, end) if is_given(keys[j])), None)
    if given is not None:
        return given
    return core if field and end - core <= 3 else max(core, end - 2)


def _place(keys: Sequence[str], i: int, last: int, *, role: bool) -> Candidate:
    label = STATE if keys[i] in STATE_PLACE_HEADS else PLACE
    end = i + 2
    if known := longest_known(keys, i + 1, last):
        end = known[0]
    while end < last and (keys[end] in DIRECTIONS or (not role and not _opens_other(keys, end, last))):
        end += 1
    return Candidate(i, end, label, head=True)


def _plain(words: Sequence[Word], keys: Sequence[str], i: int, last: int, *, role: bool, territory: bool) -> Candidate:
    end = i + 1
    while end < last and not _opens_other(keys, end, last):
        end += 1
    while end > i + 1 and (keys[end - 1] in DEGREES or keys[end - 1] in BODY_CONNECTORS or keys[end - 1] == ","):
        end -= 1
    if territory and end - i > 1 and not is_given(keys[i]):
        stop = i + 2 if keys[i + 1] in DIRECTIONS else i + 1
        return Candidate(i, stop, STATE)
    if end - i == 1 and not words[i].acronym and word_classes().get(keys[i]) is WordClass.COMMON:
        return Candidate(i, end, OTHER)
    candidate = Candidate(i, end, None)
    if role and not territory:
        candidate.hint(PERSON, 3)
    elif role:
        candidate.hint(STATE, 1)
        candidate.hint(PERSON, 1)
    return candidate


def _weigh(words: Sequence[Word], candidate: Candidate) -> None:
    """Collect what the words of a name and its neighbours say about what it is."""
    first, last = candidate.first, candidate.last
    tail, opening = words[last - 1].key, words[first].key
    if tail in BODY_TAILS and last - first > 1:
        candidate.hint(BODY, 5)
    if tail in PLACE_TAILS and last - first > 1:
        candidate.hint(PLACE, 5)
    if "." in tail and len(tail) > 4:
        candidate.hint(BODY, 5)
    if is_given(opening):
        candidate.hint(PERSON, 2)
    if last - first > 1 and words[first].acronym and len(words[first].key) > 2:  # noqa: PLR2004 - two letters are initials
        candidate.hint(BODY, 1)
    if _is_mixed(words[first].text):
        candidate.hint(BODY, 2)
    if any(word.key in PERSON_CONNECTORS for word in words[first:last]):
        candidate.hint(PERSON, 2)
    if first and words[first - 1].text in QUOTE_MARKS and last < len(words) and words[last].text in QUOTE_MARKS:
        candidate.hint(OTHER, 2.5)
    _weigh_before(words, candidate)
    _weigh_after(words, candidate)


def _weigh_before(words: Sequence[Word], candidate: Candidate) -> None:
    if not candidate.first:
        return
    before = words[candidate.first - 1].key
    if before == "," and _role_ends_before(words, candidate.first - 1):
        candidate.hint(PERSON, 2.5)
    for cues, label, weight in _CUES_BEFORE:
        if before in cues:
            candidate.hint(label, weight)


def _role_ends_before(words: Sequence[Word], comma: int) -> bool:
    """Tell whether the words in front of a comma are an office ("Sekretaris Daerah Kota X, Y")."""
    for i in range(comma - 1, max(-1, comma - 1 - MAX_OFFICE_WORDS), -1):
        key = words[i].key
        if key in ROLE_HEADS:
            return words[i].capital or key not in PEOPLE_NOUNS
        if not words[i].text[0].isalnum() or verb_shape(key) or key == "yang":
            return False
    return False


def _is_mixed(text: str) -> bool:
    return text[0].islower() and any(letter.isupper() for letter in text)


def _weigh_after(words: Sequence[Word], candidate: Candidate) -> None:
    after = [word.text for word in words[candidate.last : candidate.last + 3]]
    if len(after) == 3 and after[0] == "(" and after[2] == ")" and after[1].isdigit() and len(after[1]) < 3:
        candidate.hint(PERSON, 6)
    if not after:
        return
    if after[0] == "," and len(after) > 1 and after[1].lower() in STATE_PLACE_HEADS:
        candidate.hint(STATE, 1.5)
    if after[0].lower() in _DOERS:
        candidate.hint(PERSON, 1.5)
    elif verb_shape(after[0]) is not None and after[0].islower():
        candidate.hint(PERSON, 0.4)
    if after[0] == "," and candidate.first and words[candidate.first - 1].key == "menurut":
        candidate.hint(PERSON, 1.5)


_CUES_BEFORE = (
    (frozenset({"di", "ke"}), PLACE, 2.0),
    (frozenset({"asal", "kawasan", "wilayah", "kota", "daerah", "perbatasan", "ibukota", "sekitar"}), PLACE, 3.0),
    (frozenset({"dari", "warga", "seluruh"}), PLACE, 0.5),
    (frozenset({"menurut"}), PERSON, 0.4),
    (frozenset({"kata", "ujar", "tutur", "ucap", "jelas", "papar", "ungkap", "terang", "tegas", "imbuh", "tambah", "lanjut", "cetus", "bernama", "alias", "inisial", "berinisial", "almarhum", "oleh", "kepada", "bersama"}), PERSON, 1.5),
    (frozenset({"dilansir", "melansir", "dikutip", "mengutip", "lansir", "kutip", "perusahaan", "partai", "klub", "maskapai", "organisasi", "kelompok", "laman", "situs", "media", "koran", "surat", "majalah", "harian", "stasiun", "lembaga", "geng", "kartel", "sindikat", "band", "grup", "kelompok"}), BODY, 3.0),
)  # fmt: skip
_DOERS = frozenset("mengatakan menyatakan mengaku menuturkan menjelaskan menegaskan menambahkan mengungkapkan menyebut menilai meminta berharap menyampaikan memaparkan menerangkan membantah menikah lahir tewas meninggal ditangkap".split())
