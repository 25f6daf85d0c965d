"""A sentence for every form of the table of event words: its trigger, and who does what to whom."""

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from spacy.tokens import Doc

from kronik.annotate.cast import find_cast
from kronik.annotate.events import find_happenings
from kronik.annotate.events.candidates import Candidate
from kronik.annotate.events.happenings import Happening
from kronik.annotate.events.worth import choose
from kronik.annotate.model.analyser import ModelAnalyser
from kronik.annotate.model.load import load_pipeline
from kronik.annotate.rules.words import Word, read_words
from kronik.annotate.sentences import find_sentences
from kronik.annotate.statements import find_credits, find_statements
from kronik.annotate.syntax import Analyser
from kronik.annotate.times import find_times
from kronik.lang.id.events import rows
from kronik.records.article import Article
from kronik.records.facts import Modality, Named

SPORTING = "Liga musim ini memakai wasit asing, dan skor tiap babak dicatat dari menit ke menit."
"""A paragraph that makes a sports report of an article and reports no event."""

LONGEST_WORDS = 15
"""Words of the longest sentence."""

FEWEST_TOLD = 0.98
"""Share of the sentences with doer and undergoer, and a word that needs no support, that are told.

Measured as 0.998 on 658 such sentences.
"""


@dataclass(frozen=True, slots=True)
class Case:
    """A row of the table."""

    form: str
    type: str
    agent: str
    """Part of its name; "-" for nobody."""
    patient: str
    modality: Modality
    known: str
    """Why the program is known to get its roles wrong; empty where it does not."""
    sentence: str

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Return the sentence, in a sports report where sport is meant."""
        return (self.sentence, SPORTING) if self.type == "SPORT" else (self.sentence,)


def _cases() -> tuple[Case, ...]:
    with (Path(__file__).parent / "sentences.tsv").open(encoding="utf-8", newline="") as table:
        read = csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(
            Case(
                form=row["form"],
                type=row["type"],
                agent=row["agent"],
                patient=row["patient"],
                modality=Modality(row["modality"] or "actual"),
                known=row["known"],
                sentence=row["sentence"],
            )
            for row in read
        )


CASES = _cases()


def _id(case: Case) -> str:
    passive = case.form.startswith("V:") and any(word.startswith("di") for word in case.sentence.lower().split())
    return f"{case.form}-{case.type}{'-passive' if passive else ''}"


class OneBatch(ModelAnalyser):
    """The analyser of the product, its pipeline run once over the sentences of many articles."""

    def __init__(self, articles: Iterable[Article]) -> None:
        """Run the pipeline over the articles that will be parsed."""
        super().__init__(load_pipeline())
        read = (read_words(article.text, span) for article in articles for span, _ in find_sentences(article))
        different = {_wording(words): words for words in read}
        self._found = dict(zip(different, super().analysed(list(different.values())), strict=True))

    def analysed(self, sentences: Sequence[Sequence[Word]]) -> list[Doc]:
        """Return what was found in the one run."""
        return [self._found[_wording(words)] for words in sentences]


def _wording(words: Sequence[Word]) -> tuple[tuple[str, int], ...]:
    """Return the words of a sentence with where they stand in it, the same in whatever article."""
    return tuple((word.text, word.span.start - words[0].span.start) for word in words)


def _happenings(article: Article, analyser: Analyser) -> tuple[Happening, ...]:
    """Read an article as the product does, up to the choice of what is told."""
    sentences = find_sentences(article)
    article, times = find_times(article, sentences)
    parses = analyser.parse(article, sentences)
    cast = find_cast(article, parses)
    article = replace(article, credits=find_credits(article, parses, cast))
    return find_happenings(article, parses, cast, times, find_statements(article, parses, cast, times))


@pytest.fixture(name="happenings", scope="module")
def happenings_fixture(article_of: Callable[[tuple[str, ...]], Article]) -> Mapping[Case, tuple[Happening, ...]]:
    """Return what each sentence reports, worth telling or not."""
    articles = {case: article_of(case.paragraphs) for case in CASES}
    analyser = OneBatch(articles.values())
    return {case: _happenings(article, analyser) for case, article in articles.items()}


_WORDS = {
    (word.form, str(word.type)): {other.words for row in rows() for other in row.words if other.form == word.form}
    for row in rows()
    for word in row.words
}


def _triggered(case: Case, happenings: Sequence[Happening]) -> tuple[Happening, Candidate] | None:
    """Return the happening with the trigger that is the form of the case; None where there is none."""
    return next(
        (
            (happening, candidate)
            for happening in happenings
            for candidate in happening.triggers
            if candidate.trigger.word.type == case.type and candidate.trigger.word.words in _WORDS[case.form, case.type]
        ),
        None,
    )


def _is(expected: str, found: Sequence[Named]) -> bool:
    """Tell whether the filler is the one expected, or there is none where none is."""
    if expected == "-":
        return not found
    return any(expected.casefold() in named.name.casefold() for named in found)


def test_every_form_has_a_sentence() -> None:
    """The table of sentences holds every form of the lexicon, and no other."""
    assert {(word.form, str(word.type)) for row in rows() for word in row.words} == {(c.form, c.type) for c in CASES}


def test_sentences_are_short_and_differ() -> None:
    """Each sentence is written for its form alone, and no longer than a reader takes in at once."""
    assert len(CASES) == len({case.sentence for case in CASES})
    assert [] == [case.sentence for case in CASES if len(case.sentence.split()) > LONGEST_WORDS]


@pytest.mark.parametrize("case", [pytest.param(case, id=_id(case)) for case in CASES])
def test_the_form_is_a_trigger(happenings: Mapping[Case, tuple[Happening, ...]], case: Case) -> None:
    """An event of the type is found at the form."""
    assert _triggered(case, happenings[case]), [
        (candidate.trigger.word.form, str(candidate.trigger.word.type))
        for happening in happenings[case]
        for candidate in happening.triggers
    ]


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(
            case, id=_id(case), marks=[pytest.mark.xfail(strict=True, reason=case.known)] if case.known else []
        )
        for case in CASES
    ],
)
def test_roles_and_modality(happenings: Mapping[Case, tuple[Happening, ...]], case: Case) -> None:
    """Agent, patient and modality are those of the sentence."""
    triggered = _triggered(case, happenings[case])
    assert triggered
    candidate = triggered[1]
    agent, patient = ([named.name for named in side] for side in (candidate.agent, candidate.patient))
    assert _is(case.agent, candidate.agent), (agent, patient)
    assert _is(case.patient, candidate.patient), (agent, patient)
    assert case.modality == candidate.modality


def test_plain_reports_are_told(happenings: Mapping[Case, tuple[Happening, ...]]) -> None:
    """What somebody has done to somebody, told with a word that needs no support, is nearly always worth telling."""
    plain = [
        (happening, choose(happenings[case]))
        for case in CASES
        if "-" not in {case.agent, case.patient} and not case.known and case.modality is Modality.ACTUAL
        if (triggered := _triggered(case, happenings[case])) and not triggered[1].trigger.word.weak
        for happening in triggered[:1]
    ]
    told = sum(happening in chosen for happening, chosen in plain)
    assert told >= FEWEST_TOLD * len(plain)
