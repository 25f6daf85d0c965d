"""The steps in order, and what happens to a page that breaks one of them."""

import pytest

from kronik import pipeline
from kronik.errors import InputError, ModelError, PipelineError
from kronik.pipeline import ARTICLE_STEPS, LINK_STEPS, Step, check_steps, link, read_document, read_documents
from kronik.records.article import Capture
from kronik.records.facts import Document
from kronik.settings import Settings

PAGE = Capture("Jembatan Ambruk\n\nJembatan itu ambruk pada Senin (6/5/2024).", "a.txt", "utf-8")


def test_steps_that_fit_are_accepted() -> None:
    """The steps of the program, each given what those before it give, are in order."""
    check_steps(ARTICLE_STEPS, ("capture", "analyser"))
    check_steps(LINK_STEPS, ("documents",))


MISFITS = {
    "a need that nothing gives": (
        (Step("weigh", ("scale",), "weight", str),),
        "step 'weigh' needs 'scale', which no step before it gives; move it or add that step",
    ),
    "steps in the wrong order": (
        (Step("bake", ("dough",), "bread", str), Step("knead", ("flour",), "dough", str)),
        "step 'bake' needs 'dough', which no step before it gives; move it or add that step",
    ),
    "a result given twice": (
        (Step("grind", (), "flour", str),),
        "step 'grind' gives 'flour' a second time; a result is made once",
    ),
}


@pytest.mark.parametrize(("steps", "expected"), MISFITS.values(), ids=MISFITS)
def test_steps_that_do_not_fit_are_refused(steps: tuple[Step, ...], expected: str) -> None:
    """The message names the step and what is missing."""
    with pytest.raises(PipelineError) as refused:
        check_steps(steps, ("flour",))
    assert expected == str(refused.value)


def test_progress_is_told_each_step() -> None:
    """Linking names its steps as they begin."""
    seen: list[str] = []
    link([], seen.append)
    assert [step.name for step in LINK_STEPS] == seen


def test_a_page_that_breaks_the_program_is_set_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    """A defect costs the one page, which is named; the next one is read."""

    def fail(capture: Capture) -> object:
        if capture.file == "broken.txt":
            raise ZeroDivisionError("sum of nothing")  # noqa: EM101, TRY003 - a defect does not word its message
        return document

    document = read_document(PAGE)
    monkeypatch.setattr(pipeline, "ARTICLE_STEPS", (Step("reading", ("capture",), "document", fail),))
    broken = Capture("x", "broken.txt", "utf-8")
    first, second = read_documents([broken, PAGE], Settings())
    assert ("defect", True, True) == (
        getattr(first, "code", None),
        "broken.txt: could not be annotated: ZeroDivisionError: sum of nothing" in str(first),
        second is document,
    )


def test_refused_inputs_pass_through_in_their_places() -> None:
    """What could not be read stays where it was among the others."""
    error = InputError("b.txt", "is missing", "missing")
    kinds = [type(item) for item in read_documents([PAGE, error, PAGE], Settings())]
    assert [Document, InputError, Document] == kinds


def test_a_pipeline_that_cannot_be_loaded_is_no_fault_of_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """The run ends with the one message instead of setting every page aside."""

    def refuse() -> None:
        msg = "nowhere: could not be loaded"
        raise ModelError(msg)

    monkeypatch.setattr(pipeline, "default_analyser", refuse)
    with pytest.raises(ModelError, match="nowhere"):
        read_document(PAGE)
