"""Runs of name words cut into names: titles and roles fall away, bodies, places and persons are told apart."""

from collections.abc import Sequence

from kronik.annotate.rules.candidates import (
    BODY,
    OTHER,
    PERSON,
    PLACE,
    STATE,
    Candidate,
    is_common,
    is_field,
    is_given,
)
from kronik.annotate.rules.gazetteer import is_short_form, is_state, longest_known
from kronik.annotate.rules.words import Word
from kronik.lang.id.names import (
    BODY_CONNECTORS,
    BODY_SECONDS,
    BODY_SUFFIXES,
    BODY_TAILS,
    DEGREES,
    DIRECTIONS,
    HONORIFICS,
    KEPT_HONORIFICS,
    OFFICE_JOINTS,
    OFFICE_RANKS,
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
    ROMAN_NUMERALS,
    STATE_PLACE_HEADS,
    TERRITORIAL_ROLES,
    THING_TAILS,
)

PERSON_WORDS = 2
"""Words that are left to the person where a body's name runs into the name of its head without a sign."""


class RunCutter:
    """Cuts one run of a sentence, from left to right."""

    def __init__(self, words: Sequence[Word], keys: Sequence[str], last: int, *, role: bool) -> None:
        self.words = words
        self.keys = keys
        self.last = last
        self.role = role
        """True while a title or role has been read whose holder has not come."""
        self.territory = False
        """True right behind a role that rules a place ("Bupati")."""

    def cut(self, first: int) -> list[Candidate]:
        """Return the names from `first` on."""
        found: list[Candidate] = []
        i = first
        while i < self.last:
            after = self._after_titles(i, first)
            if after > i:
                i = after
                continue
            candidate = self._name_at(i)
            found.append(candidate)
            if candidate.label not in {STATE, BODY, PLACE}:
                self.role = False
            self.territory = False
            i = candidate.last
        return found

    def _after_titles(self, i: int, first: int) -> int:
        """Return the index after a title, role or connector that starts here; `i` where none does."""
        key = self.keys[i]
        if key == "jenderal" and i > 0 and self.keys[i - 1] in OFFICE_RANKS:
            self.role = True
            return self._after_role(i + 1)
        if self._is_title(i):
            self.role = True
            return i + 1
        if self._opens_people(i):
            return i
        if key in ROLE_HEADS and not is_given(key):
            self.role, self.territory = True, key in TERRITORIAL_ROLES
            return self._after_role(i + 1)
        if (key in ROLE_WORDS or key in ORG_WORDS) and self.role and i == first and key not in ORG_HEADS:
            self.territory = key in TERRITORIAL_ROLES
            return self._after_role(i) if key in ORG_WORDS else i + 1
        connects = key in BODY_CONNECTORS or key in PERSON_CONNECTORS or not self.words[i].text[0].isalnum()
        return i + 1 if connects and not self.words[i].capital else i

    def _opens_people(self, i: int) -> bool:
        """Tell whether a noun for people opens the name of a body here ("Relawan Peduli X")."""
        return self.keys[i] in PEOPLE_NOUNS and i + 1 < self.last and self.keys[i + 1] in BODY_SECONDS

    def _is_title(self, i: int) -> bool:
        key = self.keys[i]
        if key in RANK_HEADS:
            return True
        if key in HONORIFICS:
            return i + 1 < self.last and not (key in KEPT_HONORIFICS and i + 2 == self.last)
        return key in RANKS and i > 0 and self.keys[i - 1] in RANKS and not is_given(key) and key != "tni"

    def _after_role(self, i: int) -> int:
        """Return the index after the words that belong to a role ("Menteri Hukum dan HAM")."""
        while i < self.last and self._goes_on(i) and self._in_role(i):
            if self._opens_named(i):
                break
            i += 1
        return i

    def _opens_named(self, i: int) -> bool:
        """Tell whether the body or place that a role belongs to begins at the word."""
        key = self.keys[i]
        if key == "kota" and self.keys[i - 1] == "wali":
            return False
        if self._opens_people(i) or key in ORG_HEADS or (key in PLACE_HEADS and key not in ROLE_WORDS):
            return True
        known = longest_known(self.keys, i, self.last)
        return known is not None and known[0] > i + 1

    def _goes_on(self, i: int) -> bool:
        if self.keys[i] in ROMAN_NUMERALS:
            return True
        return not is_given(self.keys[i]) or (self.keys[i] == "agung" and self.keys[i - 1] in {"jaksa", "hakim"})

    def _in_role(self, i: int) -> bool:
        """Tell whether a word goes on with a role: a known word of offices, or a common word with more to come."""
        key, more = self.keys[i], i + 1 < self.last
        if key in ROLE_WORDS or key in ORG_WORDS or (self.territory and key in {"metro", "kota"}):
            return True
        if key in ROMAN_NUMERALS:
            return more
        if key in OFFICE_JOINTS:
            return more and (is_field(self.keys[i + 1]) or self.keys[i + 1] == "dan")
        return more and is_common(key)

    def _name_at(self, i: int) -> Candidate:
        """Read one name that starts here."""
        known = longest_known(self.keys, i, self.last)
        if known and known[0] - i > 1 and known[0] == self.last:
            return Candidate(i, *known)
        if self._opens_body(i) or not self.words[i].capital:
            return self._body(i)
        if self.keys[i] in PLACE_HEADS and i + 1 < self.last:
            return self._place(i)
        if known and known[1] is BODY and not self._closes_body(i, known[0] + 1):
            return Candidate(i, self._branch_end(i, known[0]), BODY)
        if known and (known[0] == self.last or self.role or self._opens_other(known[0]) or self._modifies(i, known[0])):
            return Candidate(i, *known)
        return self._plain(i)

    def _branch_end(self, i: int, end: int) -> int:
        """Return the end of a body's short form with the place of its branch ("PMI Bandung", "TNI AL")."""
        if end >= self.last or not is_short_form(" ".join(self.keys[i:end])):
            return end
        if self.keys[end] in BODY_SUFFIXES:
            return end + 1
        place = longest_known(self.keys, end, self.last)
        return self.last if place and place[0] == self.last and place[1] in {STATE, PLACE} else end

    def _modifies(self, i: int, end: int) -> bool:
        """Tell whether a state or territory stands in front of a person who belongs to it ("Ukraina Ivan Marchuk")."""
        rest = self.keys[end : self.last]
        if is_given(self.keys[i]) or any(is_field(key) or key in DIRECTIONS for key in rest):
            return False
        if rest[-1] in BODY_TAILS | PLACE_TAILS | THING_TAILS:
            return False
        if is_state(self.keys[i:end]):
            return len(rest) > 1 or end - i > 1 or all(is_given(key) for key in rest)
        return end - i > 1 and all(is_given(key) for key in rest)

    def _opens_body(self, i: int) -> bool:
        if self.keys[i] == "rumah":
            return i + 1 < self.last and self.keys[i + 1] == "sakit"
        return self.keys[i] in ORG_HEADS or self._opens_people(i)

    def _opens_other(self, i: int) -> bool:
        """Tell whether a new name or title starts at the word."""
        key = self.keys[i]
        if key in ROLE_HEADS and key not in PEOPLE_NOUNS and not is_given(key):
            return True
        title = key in RANK_HEADS or (key in HONORIFICS and len(key) > 1 and i + 1 < self.last)
        return title or self._opens_body(i) or key in PLACE_HEADS

    def _body(self, i: int) -> Candidate:
        """Read the name of a body: its head, the words of its field, then a state, place or own name."""
        core = i + 1
        while core < self.last and self._in_body(core):
            core += 1
        if core < self.last and self._joins_bodies(core):
            return Candidate(i, core, BODY)
        titled = core < self.last and self._is_title(core)
        if core < self.last and not titled and (known := longest_known(self.keys, core, self.last)):
            end = known[0] if self.role else self._own_name_end(known[0])
            return Candidate(i, end, BODY)
        end = self._own_name_end(core + 1 if core == i + 1 and core < self.last and not titled else core)
        if self._holder_follows(core, end):
            return Candidate(i, end, BODY)
        if self.role and end > core and (core - i > 1 or end - core > PERSON_WORDS):
            end = self._before_person(core, end, field=core - i > 1)
        elif self.role and end - core == PERSON_WORDS and core == i + 1 and is_short_form(self.keys[i]):
            end = core
        return Candidate(i, end, BODY)

    def _in_body(self, i: int) -> bool:
        key = self.keys[i]
        if self._joins_bodies(i):
            return False
        return is_field(key) or key in ORG_HEADS or key in BODY_CONNECTORS or key == "," or key.isdigit()

    def _joins_bodies(self, i: int) -> bool:
        """Tell whether "dan" stands between two bodies and not between two fields of one."""
        if self.keys[i] not in OFFICE_JOINTS or i + 1 >= self.last:
            return False
        return self._opens_body(i + 1) and self.keys[i + 1] not in ORG_WORDS

    def _own_name_end(self, i: int) -> int:
        while i < self.last and (self.keys[i] in PLACE_HEADS or not self._opens_other(i)) and not self._joins_bodies(i):
            i += 1
        return i

    def _holder_follows(self, core: int, end: int) -> bool:
        """Tell whether one word is left and the person stands behind a comma ("Kepala Pos SAR X, Rudi")."""
        if end != self.last or end - core != 1 or is_given(self.keys[core]) or end + 1 >= len(self.words):
            return False
        return self.words[end].text == "," and self.words[end + 1].capital

    def _before_person(self, core: int, end: int, *, field: bool) -> int:
        """Return where a body's name stops because the person of the role in front of it begins."""
        given = next((j for j in range(core, end) if is_given(self.keys[j])), None)
        if given is not None:
            return given - 1 if given == end - 1 and given - 1 > core else given
        return core if field and end - core <= PERSON_WORDS + 1 else max(core, end - PERSON_WORDS)

    def _place(self, i: int) -> Candidate:
        label = STATE if self.keys[i] in STATE_PLACE_HEADS else PLACE
        known = longest_known(self.keys, i + 1, self.last)
        end = known[0] if known else i + 2
        while end < self.last and (self.keys[end - 1] in PLACE_HEADS or self.keys[end] in DIRECTIONS):
            end += 1
        followed = known is not None and all(is_given(key) for key in self.keys[end : self.last])
        if not self.role and not followed:
            while end < self.last and not self._opens_other(end):
                end += 1
        return Candidate(i, end, label)

    def _closes_body(self, i: int, end: int) -> bool:
        """Tell whether a head of bodies stands behind its own name ("Samudra Bank")."""
        if end - i > PERSON_WORDS or end >= self.last or self.keys[end] not in BODY_TAILS or is_given(self.keys[i]):
            return False
        return (
            end + 1 == self.last or is_given(self.keys[end + 1]) or (self.role and end + 1 + PERSON_WORDS == self.last)
        )

    def _plain(self, i: int) -> Candidate:
        """Read a name of which no word says what it is."""
        end = i + 1
        while end < self.last and not self._opens_other(end) and not self._closes_body(i, end):
            end += 1
        if self._closes_body(i, end):
            return Candidate(i, end + 1, BODY)
        while end > i + 1 and (
            self.keys[end - 1] in DEGREES or self.keys[end - 1] in BODY_CONNECTORS or self.keys[end - 1] == ","
        ):
            end -= 1
        if self.territory and end - i > 1 and not is_given(self.keys[i]):
            return Candidate(i, i + 2 if self.keys[i + 1] in DIRECTIONS else i + 1, STATE)
        if end - i == 1 and not self.words[i].acronym and is_common(self.keys[i]):
            return Candidate(i, end, None, {OTHER: 0.3})
        candidate = Candidate(i, end, None)
        if self.role:
            candidate.hint(PERSON, 1 if self.territory else 3)
        if self.territory:
            candidate.hint(STATE, 1)
        return candidate
