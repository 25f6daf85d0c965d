"""What others say inside a quotation, as its speaker tells it."""

from collections.abc import Iterator, Sequence

from kronik.annotate.statements.build import Report, Voice, build, is_human
from kronik.annotate.statements.clauses import Clause, Construction
from kronik.annotate.statements.direct import quote_words
from kronik.annotate.statements.indirect import find_clauses
from kronik.annotate.statements.memory import Memory
from kronik.annotate.statements.names import How
from kronik.annotate.statements.scene import Scene, Unit
from kronik.annotate.statements.speakers import resolve
from kronik.annotate.statements.tails import Tail
from kronik.annotate.statements.voices import same
from kronik.lang.id.reporting import COMPLEMENTISERS, FIRST_PERSON, PRONOUNS, TURNS
from kronik.records.facts import Named, Statement, StatementKind
from kronik.records.span import Span, trimmed

_TRIM = " \t\r\n,.;:'‘’\"“”)("
MIN_TOLD_WORDS = 3
"""Fewest words of a content before the quotation's speaker takes the word again (", tapi saya …")."""


def nested_in(scene: Scene, index: int, quote: int, outer: Named | None, via: Sequence[Named]) -> Iterator[Statement]:
    """Yield the statements of others inside the quotation `quote` of unit `index`, sentence by sentence.

    `outer` speaks the quotation, `via` is its chain; he is the last link of what he tells of others.
    """
    unit = scene.units[index]
    first, last = quote_words(unit, quote)
    low = first + 1
    for at in range(first + 1, last + 1):
        if at == last or unit.words[at].text in ".?!":
            for clause in find_clauses(scene, unit, range(low, at), quote):
                found = _inner(scene, index, clause, low, (*via, outer) if outer else tuple(via))
                if found and not same(found.speaker, outer):
                    yield found
            low = at + 1


def _inner(scene: Scene, index: int, clause: Clause, low: int, via: tuple[Named, ...]) -> Statement | None:
    """Return a statement inside a quotation where it is another's who is named, or one that *bahwa* and the like open.

    A pronoun there cannot be resolved; "saya, sebagai ketua, menyesalkan …" is the speaker's own; and in speech "dia
    meminta 20" is mostly an act.
    """
    unit = scene.units[index]
    if clause.phrase is None or unit.words[clause.phrase.first].lower in PRONOUNS:
        return None
    if any(word.lower in FIRST_PERSON for word in unit.words[low : clause.at]):
        return None
    voice = Voice(*resolve(scene, clause.phrase.span(unit.words), Memory(), index))
    if voice.speaker is None or not is_human(scene.text, voice):
        return None
    opened = _is_opened(unit, clause)
    loose = voice.how == How.OWN_WORDS or clause.construction is Construction.REQUEST
    content = _told(scene, unit, clause)
    if (loose and not opened) or (voice.how == How.OWN_WORDS and clause.construction is Construction.REQUEST):
        return None
    if content is None:
        return None
    spans = (*clause.content[:-1], content)
    report = Report(clause.construction, spans, clause.cue, voice, Tail(via=via), clause.polarity, nested=True)
    return build(scene, unit, report, StatementKind.INDIRECT)


def _is_opened(unit: Unit, clause: Clause) -> bool:
    """Tell whether *bahwa*, *agar* or the like stands before the content."""
    start = clause.content[0].start
    return any(word.lower in COMPLEMENTISERS for word in unit.words[clause.at : clause.last] if word.start < start)


def _told(scene: Scene, unit: Unit, clause: Clause) -> Span | None:
    """Return the last piece of the content up to where the quotation's speaker takes the word again."""
    span = clause.content[-1]
    inside = [word for word in unit.words if span.start <= word.start and word.end <= span.end]
    end = span.end
    for at, word in enumerate(inside):
        again = word.text == "," and at + 1 < len(inside) and inside[at + 1].lower in FIRST_PERSON
        if at >= MIN_TOLD_WORDS and (again or word.lower in TURNS):
            end = word.start
            break
    return trimmed(scene.text, span.start, end, _TRIM)
