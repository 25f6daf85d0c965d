"""The pipeline in the package, and any other in its place."""

from pathlib import Path

import pytest
import spacy

from kronik.annotate.model.analyser import ModelAnalyser
from kronik.annotate.model.load import DIGEST, VARIABLE, digest_of, load_pipeline, model_folder
from kronik.annotate.sentences import find_sentences
from kronik.errors import ModelError
from kronik.read.article import read_article
from kronik.records.article import Capture

MAX_MEGABYTES = 40


def test_the_model_is_the_one_that_was_pinned() -> None:
    """The weights in the package are those whose digest the code names."""
    assert digest_of(model_folder()) == DIGEST


def test_the_model_is_small() -> None:
    """The whole model takes at most 40 MB."""
    size = sum(path.stat().st_size for path in model_folder().rglob("*") if path.is_file())
    assert size < MAX_MEGABYTES * 1_000_000


def test_the_card_and_the_licence_come_with_the_weights() -> None:
    """The folder of the model holds its card and a licence of its own."""
    assert "CC BY-SA 4.0" in (model_folder() / "LICENSE").read_text("utf-8")
    assert "idner-news-2k" in (model_folder() / "MODEL_CARD.md").read_text("utf-8")


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return a pipeline of another language and make, which knows one name by a pattern and nothing else."""
    nlp = spacy.blank("xx")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "ORGANIZATION", "pattern": "Wanasari Lestari"}])  # type: ignore[attr-defined]
    nlp.to_disk(tmp_path / "small")
    return tmp_path / "small"


def test_another_pipeline_takes_its_place(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipeline that the variable names is used, whatever its language, labels and components are."""
    monkeypatch.setenv(VARIABLE, str(small))
    article = read_article(Capture("Kabar\n\nPohon ditanam oleh Wanasari Lestari di lereng itu.", "page.txt", "utf-8"))
    parses = ModelAnalyser(load_pipeline()).parse(article, find_sentences(article))
    assert [name.span.cut(article.text) for parse in parses for name in parse.names] == ["Wanasari Lestari"]


def test_what_is_no_pipeline_is_refused_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder without a pipeline is named with the variable that led to it."""
    monkeypatch.setenv(VARIABLE, str(tmp_path / "nothing"))
    with pytest.raises(ModelError, match=r"nothing: could not be loaded .* KRONIK_MODEL"):
        load_pipeline()
