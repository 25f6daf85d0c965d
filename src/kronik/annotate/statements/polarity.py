"""Whether what was said is asserted, asked, or holds only on a condition, as its own words tell."""

import re

from kronik.lang.id.reporting import CONDITIONS, LOOSE_CONDITIONS, MODALS, PHRASED_CONDITIONS, QUESTION_OPENERS, VERBS
from kronik.records.facts import Polarity

_WORDS = re.compile(r"\w+(?:-\w+)*|[.?!,;:]")
_SENTENCE_END = re.compile(r"[.?!][\"”’']?\s+[A-Z\"“]")
MIN_MODAL_WORDS = 2
"""Fewest words of a main clause that a modal opens: "akan mundur jika …"."""
MIN_MAIN_WORDS = 3
"""Fewest words of a main clause before its condition: shorter heads are connectives ("tetapi jika …")."""


def polarity_of(content: str, told: Polarity, *, whole: bool, explains: bool = False) -> Polarity:
    """Return the polarity of one content: what its cue tells, else a question or a condition that governs all of it.

    `whole` says that the content is one piece; of several sentences none governs the others. `explains` says that the
    cue answers what it names ("menjelaskan mengapa …").
    """
    if told is not Polarity.ASSERTED or not whole or _SENTENCE_END.search(content):
        return told
    words = _WORDS.findall(content.casefold())
    if words and words[-1] == "?":
        return Polarity.ASKED
    if words and words[0] in QUESTION_OPENERS and not explains:
        return Polarity.ASKED
    return Polarity.CONDITIONAL if _conditional(words) else told


def _conditional(words: list[str]) -> bool:
    """Tell whether a condition opens the sentence, its main clause behind a comma, or closes it."""
    for at, word in enumerate(words):
        if word not in CONDITIONS or at + 1 >= len(words) or words[at + 1] in PHRASED_CONDITIONS:
            continue
        if at == 0:
            main = words[words.index(",") :] if "," in words else []
            return bool(main) and (word not in LOOSE_CONDITIONS or not MODALS.isdisjoint(main))
        if (
            word not in LOOSE_CONDITIONS
            and at >= (MIN_MAIN_WORDS if words[0] not in MODALS else MIN_MODAL_WORDS)
            and words[at - 1] not in VERBS
            and not words[at - 1].startswith("me")
        ):
            return True
    return False
