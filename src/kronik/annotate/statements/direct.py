"""Quotations of a unit and the cues that attribute them."""

from collections.abc import Sequence
from dataclasses import dataclass

from kronik.annotate.statements.clauses import MAX_INITIAL_CHARS, Construction, clause_start
from kronik.annotate.statements.cues import CLITIC, find_cues, near_root, passive_of, root_of, span_of
from kronik.annotate.statements.extent import opening
from kronik.annotate.statements.phrases import Phrase, is_verb, phrase_after
from kronik.annotate.statements.scene import Scene, Unit, Word
from kronik.annotate.statements.subjects import phrase_before
from kronik.lang.id.reporting import DOCUMENTS, PRONOUNS, QUOTE_LEADS, VERBS, Use
from kronik.lang.id.sources import CITING_ACTIVES, CITING_LEADS, STRONG_CITING_PASSIVES
from kronik.records.span import Span

MAX_SUBJECT_WORDS = 10
"""How far after a quotation a verb of saying may stand behind its subject: "…," ia menambahkan."""
MIN_UTTERANCE_WORDS = 4
"""Shortest quotation without any cue that is taken for speech: shorter ones in raw articles were titles and slogans."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is said to have uttered a quotation, before the speaker is resolved."""

    construction: Construction
    cue: Span | None
    root: str
    phrase: Phrase | None
    clitic: Span | None
    first: int
    """Word range of the attributing clause without the quotation."""
    last: int
    shared: bool = False
    """True where the speaker is that of the clause before."""


def quote_words(unit: Unit, index: int) -> tuple[int, int]:
    """Return the word range of the unit's quotation of that index."""
    inside = [at for at, word in enumerate(unit.words) if word.quote == index]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def _clause_end(unit: Unit, at: int) -> int:
    words = unit.words
    for index in range(at, len(words)):
        if words[index].quote >= 0 or (words[index].text in ".;?!" and not _abbreviates(words, index)):
            return index
    return len(words)


def _abbreviates(words: Sequence[Word], at: int) -> bool:
    """Tell whether a full stop follows an initial or a short title and so ends nothing."""
    return (
        at > 0
        and at + 1 < len(words)
        and len(words[at - 1].text) <= MAX_INITIAL_CHARS
        and words[at - 1].text[0].isupper()
        and words[at + 1].text[0].isupper()
    )


def _rooted(scene: Scene, unit: Unit, at: int, end: int) -> Attribution | None:
    words = unit.words
    word = words[at].lower
    found = root_of(word) or passive_of(word)
    if found is None and words[at].text.islower() and word not in PRONOUNS and not is_verb(words[at]):
        misspelt = near_root(word)
        following = phrase_after(scene, unit, at + 1)
        found = (misspelt, False) if misspelt and following and unit.words[following.first].is_name_like else None
    if found is None:
        return None
    root, clitic = found
    cue = span_of(words, at, at + 1)
    if clitic:
        return Attribution(Construction.QUOTE_CUE, cue, root, None, Span(cue.end - len(CLITIC), cue.end), at, end)
    return Attribution(Construction.QUOTE_CUE, cue, root, phrase_after(scene, unit, at + 1), None, at, end)


def _subject_verb(scene: Scene, unit: Unit, at: int, end: int) -> Attribution | None:
    """Read "…," ia menambahkan."""
    words = unit.words
    for index in range(at + 1, min(at + MAX_SUBJECT_WORDS, end)):
        if words[index].text == ",":
            return None
        if words[index].lower in VERBS:
            phrase = phrase_before(scene, unit, at, index)
            cue = span_of(words, index, index + 1)
            plain = words[at].lower in PRONOUNS or words[at].is_name_like
            return (
                Attribution(Construction.QUOTE_CUE, cue, words[index].lower, phrase, None, at, end)
                if phrase and plain
                else None
            )
    return None


def attribution_after(scene: Scene, unit: Unit, at: int) -> Attribution | None:
    """Return the attribution that starts at word `at`, right after a quotation; None where none does."""
    words = unit.words
    while at < len(words) and (words[at].text in ",.-–") and words[at].quote < 0:
        at += 1
    end = _clause_end(unit, at)
    led = at < end and words[at].lower in QUOTE_LEADS
    start = at + led
    if start >= end or words[start].quote >= 0:
        return None
    word = words[start].lower
    if word in CITING_ACTIVES | STRONG_CITING_PASSIVES:
        return Attribution(Construction.QUOTE_CITED, span_of(words, start, start + 1), word, None, None, at, end)
    if found := _rooted(scene, unit, start, end):
        return found
    if led and word in DOCUMENTS | {"isi", "kabar"}:
        last = start + 1 + (start + 1 < end and words[start + 1].lower in ("tertulis", "resmi"))
        return Attribution(
            Construction.QUOTE_CUE, span_of(words, start, last), word, phrase_after(scene, unit, last), None, at, end
        )
    return _subject_verb(scene, unit, start, end) if not led or word not in CITING_LEADS else None


def _only_adjuncts(scene: Scene, unit: Unit, cue_last: int, quote_first: int, cue_at: int) -> bool:
    """Tell whether nothing but an addressee, a date or *bahwa* stands between a cue and the quotation."""
    cues = find_cues(unit, cue_at, cue_last)
    if quote_first == cue_last:
        return True
    if not cues:
        return all(word.text in ",:" or word.lower in ("bahwa", "kalau") for word in unit.words[cue_last:quote_first])
    found = opening(scene, unit, cues[0], quote_first)
    return found.at >= quote_first or unit.words[quote_first - 1].text == ":"


def attribution_before(scene: Scene, unit: Unit, low: int, first: int) -> Attribution | None:
    """Return the attribution that ends right before word `first`, where a quotation opens."""
    words = unit.words
    if first <= low:
        return None
    start = clause_start(unit, low, first - 1) if words[first - 1].text in ",:" or words[first - 1].quote < 0 else low
    if words[first - 1].text == ":":
        start = clause_start(unit, low, first - 2) if first - 2 >= low else low
    cues = [cue for cue in find_cues(unit, start, first) if cue.use is not Use.DENY_NOUN]
    if cues and _only_adjuncts(scene, unit, cues[-1].last, first, cues[-1].at):
        cue = cues[-1]
        phrase = phrase_before(scene, unit, start, cue.at)
        return Attribution(
            Construction.CUE_QUOTE,
            span_of(words, cue.at, cue.last),
            words[cue.at].lower,
            phrase,
            None,
            start,
            first,
            phrase is None,
        )
    return _root_before(scene, unit, start, first)


def _root_before(scene: Scene, unit: Unit, start: int, first: int) -> Attribution | None:
    """Read "Ujarnya: …", "Kata dia, …", "Menurutnya, …" before a quotation."""
    words = unit.words
    for at in range(start, first):
        found = root_of(words[at].lower) or passive_of(words[at].lower)
        if words[at].lower in ("menurut", "menurutnya"):
            found = ("menurut", words[at].lower.endswith(CLITIC))
        if found is None or (at > start and words[at - 1].text != ","):
            continue
        cue = span_of(words, at, at + 1)
        clitic = Span(cue.end - len(CLITIC), cue.end) if found[1] else None
        phrase = None if clitic else phrase_after(scene, unit, at + 1)
        after = phrase.last if phrase else at + 1
        if all(word.text in ",:" or word.lower == "bahwa" for word in words[after:first]) and (phrase or clitic):
            return Attribution(Construction.CUE_QUOTE, cue, found[0], phrase, clitic, start, first)
    return None


def stands_alone(unit: Unit, index: int) -> bool:
    """Tell whether a quotation fills its sentence: nothing but marks stand between it and the sentence's borders."""
    words = unit.words
    first, last = quote_words(unit, index)
    if first == last:
        return False
    before = first == 0 or words[first - 1].text in ".?!:" or (words[first - 1].quote >= 0)
    inner_end = words[last - 1].text if words[last - 1].text in "\"”’'»" else ""
    ends = words[last - 2].text in ".?!," if inner_end and last - 2 >= first else words[last - 1].text in ".?!,"
    after = last >= len(words) or words[last].text in ".," or words[last].quote >= 0
    capital = last < len(words) and words[last].text[0].isupper() and ends
    return before and (after or capital)


def is_long(unit: Unit, index: int) -> bool:
    """Tell whether a quotation has the words of an utterance."""
    first, last = quote_words(unit, index)
    return sum(not word.is_mark for word in unit.words[first:last]) >= MIN_UTTERANCE_WORDS


def is_utterance(unit: Unit, index: int) -> bool:
    """Tell whether a quotation reads as speech whatever runs into it: long, with a capital, and a comma at its end."""
    first, last = quote_words(unit, index)
    inside = [word for word in unit.words[first:last] if word.start >= unit.quotes[index].inner.start]
    inside = [word for word in inside if word.end <= unit.quotes[index].inner.end]
    ended = bool(inside) and inside[-1].text in ",?!"
    return ended and inside[0].text[0].isupper() and is_long(unit, index)
