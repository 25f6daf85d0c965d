"""The sample pages read as their gold says, and their chronicle tells what happened."""

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kronik.chronicle.build import build_chronicle
from kronik.pipeline import link, read_documents
from kronik.read.inputs import read_inputs
from kronik.records.chronicle import Chronicle, StoryChronicle
from kronik.records.facts import Document, Statement
from kronik.records.span import Span
from kronik.settings import Settings

EXAMPLES = Path(__file__).parents[2] / "examples"
PAGES = sorted(path.name for path in (EXAMPLES / "pages").glob("*.txt"))
Gold = dict[str, Any]


@cache
def documents() -> dict[str, Document]:
    """Read and annotate every sample page once."""
    found = {}
    for item in read_documents(read_inputs([str(EXAMPLES / "pages")]), Settings()):
        assert isinstance(item, Document), str(item)
        found[Path(item.article.capture.file).name] = item
    return found


@cache
def chronicle() -> Chronicle:
    """Link the sample pages and write their chronicle once."""
    return build_chronicle(link(list(documents().values())), "en")


def gold_of(page: str) -> Gold:
    """Return what a careful reader finds in the page."""
    path = EXAMPLES / "gold" / page.replace(".txt", ".gold.json")
    gold: Gold = json.loads(path.read_text("utf-8"))
    return gold


def characters(text: str, spans: Iterable[tuple[int, int]]) -> set[int]:
    """Return the offsets of the letters and digits inside the spans."""
    return {i for start, end in spans for i in range(start, end) if text[i].isalnum()}


def accepted(value: object) -> list[object]:
    """Return every value that the gold takes as right."""
    return value if isinstance(value, list) else [value]


def files_of(story: StoryChronicle) -> set[str]:
    """Return the file names of a story's articles."""
    return {Path(article.capture.file).name for article in story.articles}


@pytest.mark.parametrize("page", PAGES)
def test_gold_spans_cut_their_words(page: str) -> None:
    """Every span of the gold cuts the words that it stands for, so that the gold itself can be trusted."""
    text = (EXAMPLES / "pages" / page).read_text("utf-8")
    gold = gold_of(page)
    for item in gold["times"]:
        assert item["text"] == text[slice(*item["span"])]
    for item in gold["events"]:
        for trigger in (item, *item.get("also", ())):
            assert trigger["trigger"] == text[slice(*trigger["span"])]
    for item in gold["statements"]:
        assert item["content"] == [text[slice(*span)] for span in item["spans"]]


@pytest.mark.parametrize("page", PAGES)
def test_furniture_stays_out_of_the_body(page: str) -> None:
    """The body is headline, standfirst, headings and paragraphs, letter by letter; nothing else."""
    article = documents()[page].article
    want = characters(article.text, gold_of(page)["body"])
    have = characters(article.text, ((span.start, span.end) for span in article.body))
    missing = "".join(article.text[i] for i in sorted(want - have))
    extra = "".join(article.text[i] for i in sorted(have - want))
    assert ("", "") == (missing, extra)


@pytest.mark.parametrize("page", PAGES)
def test_metadata_is_found(page: str) -> None:
    """Outlet, title, anchor day and credits are those of the gold; a stamp of a later crawl is doubted."""
    article, gold = documents()[page].article, gold_of(page)
    about = gold["article"]
    assert about["outlet"] == (article.outlet.value if article.outlet else None)
    assert about["title"] == (article.title.value if article.title else None)
    assert (article.anchor_day.value if article.anchor_day else None) in accepted(gold["anchor_day"])
    assert set(about["credits"]) == {credit.name for credit in article.credits}
    if about.get("printed_is_crawl_time"):
        assert article.published is None
        assert article.printed is not None
        assert about["printed"] == article.printed.value
        assert article.doubts


@pytest.mark.parametrize("page", PAGES)
def test_times_have_their_values(page: str) -> None:
    """Each time expression of the gold is found, at least in part, with its value."""
    wrong = []
    for item in gold_of(page)["times"]:
        place = Span(*item["span"])
        found = [time.value for time in documents()[page].times if time.span.overlaps(place)]
        if len(found) != 1 or found[0] not in accepted(item["value"]):
            wrong.append((item["text"], item["value"], found))
    assert [] == wrong


def told(document: Document, gold: Gold) -> Statement | None:
    """Return the statement that holds most of the gold's content, if it holds half of it or more."""
    text = document.article.text
    want = characters(text, gold["spans"])

    def share(statement: Statement) -> float:
        have = characters(text, ((span.start, span.end) for span in statement.spans))
        return len(want & have) / len(want | have)

    best = max(document.statements, key=share, default=None)
    return best if best and share(best) >= 0.5 else None


@pytest.mark.parametrize("page", PAGES)
def test_statements_have_their_speakers(page: str) -> None:
    """Each statement of the gold is found with its speaker, kind, via chain, day and polarity."""
    document, wrong = documents()[page], []
    for gold in gold_of(page)["statements"]:
        if gold.get("optional"):
            continue
        found = told(document, gold)
        have = (
            found
            and found.speaker
            and (
                found.speaker.name,
                found.kind.value,
                [link.name for link in found.via],
                found.said.value if found.said else None,
                found.polarity.value,
            )
        )
        said = gold.get("said") or (found.said.value if found and found.said else None)
        want = (gold["speaker"], gold["kind"], gold["via"], said, gold.get("polarity", "asserted"))
        if want != have:
            wrong.append((gold["content"], want, have))
    assert [] == wrong


def test_three_affairs_are_three_stories() -> None:
    """Pages about one affair make one story, whatever other headlines they carry."""
    groups = sorted(sorted(files_of(story)) for story in chronicle().stories)
    want = [
        [page for page in PAGES if page.startswith("bakau")],
        [page for page in PAGES if page.startswith("bergen")],
        [page for page in PAGES if page.startswith("longsor")],
    ]
    assert want == groups


def test_a_wire_counts_once() -> None:
    """The agency that two outlets credit and a third copies without credit is one independent source."""
    story = next(story for story in chronicle().stories if "bergen-kabarnusa.txt" in files_of(story))
    assert ["NordPress"] == [source.name for source in story.sources]
    assert 1 == story.independent_sources


def test_a_lent_day_is_told_as_lent() -> None:
    """The page without any date counts its weekday from a sister article, and says so."""
    story = next(story for story in chronicle().stories if "longsor-suarapesisir.txt" in files_of(story))
    page = next(article for article in story.articles if article.capture.file.endswith("longsor-suarapesisir.txt"))
    assert page.anchor_day is not None
    assert "lent" in page.anchor_day.rule


def test_tolls_are_updated_and_disputed() -> None:
    """Four, then seven dead by the same office is an update; nine by volunteers is a conflict with seven."""
    story = next(story for story in chronicle().stories if "longsor-wartapelita.txt" in files_of(story))
    assert [["4", "7"]] == [[value.value.split()[0] for value in update.values] for update in story.updates]
    numbers = [conflict for conflict in story.conflicts if conflict.about == "number"]
    assert [{"7", "9"}] == [{side.value.split()[0] for side in conflict.sides} for conflict in numbers]


def test_a_denial_stands_against_its_accusation() -> None:
    """That the regent sold mangrove land is alleged by one side and denied by the other."""
    story = next(story for story in chronicle().stories if "bakau-suarapesisir.txt" in files_of(story))
    assert "happened" in {conflict.about for conflict in story.conflicts}


def test_no_line_comes_from_furniture() -> None:
    """Every carrier of every entry lies inside its article's body."""
    for story in chronicle().stories:
        bodies = {article.id: article.body for article in story.articles}
        for entry in story.entries:
            assert entry.carried_by
            for carrier in entry.carried_by:
                assert any(span.covers(carrier.span) for span in bodies[carrier.article]), entry.text
