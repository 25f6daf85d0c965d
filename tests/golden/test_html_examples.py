"""The sample pages of markup read as their gold says, and every fact leads back to the source of its page."""

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kronik.chronicle.build import build_chronicle
from kronik.pipeline import link, read_documents
from kronik.read.html.doubles import Double, Sameness
from kronik.read.inputs import read_inputs
from kronik.records.article import Article
from kronik.records.chronicle import Chronicle, StoryChronicle
from kronik.records.facts import Document, Statement
from kronik.records.source import Part
from kronik.records.span import Span
from kronik.settings import Settings

EXAMPLES = Path(__file__).parents[2] / "examples"
FOLDER = EXAMPLES / "html"
Gold = dict[str, Any]
UNSEEN = re.compile(r"<!--.*?-->|<(script|style|template|noscript)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
HIDDEN = re.compile(r"<(p|div)\b[^>]*(?:\shidden\b|display:\s*none)[^>]*>.*?</\1>", re.DOTALL | re.IGNORECASE)
TAG = re.compile(r"<[^>]*>")
UNSHOWN = dict.fromkeys(map(ord, "\0\u00ad\u200b\u2060\ufeff"))
"""Characters that no reader sees."""


def gold_of(page: str) -> Gold:
    """Return what a careful reader finds in the page."""
    gold: Gold = json.loads((EXAMPLES / "html-gold" / page.replace(".html", ".gold.json")).read_text("utf-8"))
    return gold


PAGES = sorted(path.name.replace(".gold.json", ".html") for path in (EXAMPLES / "html-gold").glob("*.gold.json"))
ARTICLES = [page for page in PAGES if gold_of(page)["body"] is not None]
TOLD = [page for page in PAGES if "statements" in gold_of(page)]
SILENT = [
    page
    for page in PAGES
    if gold_of(page)["article"]["kind"] != "report" or gold_of(page)["article"]["language"] != "id"
]
REPORTS = [page for page in PAGES if page not in SILENT and not page.endswith("-amp.html")]


MOJIBAKE = "dashes and quotation marks that the page itself shows broken are not known for what they were"
OPEN_STATEMENTS = {
    "bakau-suarapesisir.html": MOJIBAKE,
}
OPEN_EVENTS = {
    "bakau-suarapesisir.html": "no name is allowed between the verb and 'sebagai tersangka'",
    "feri-wartapelita.html": "no name is allowed between the verb and 'sebagai tersangka'",
}


def open_for(reasons: dict[str, str], values: Iterable[str]) -> list[object]:
    """Return the parameters of a test, those that cannot pass yet marked with the reason."""
    return [
        pytest.param(value, marks=pytest.mark.xfail(strict=True, reason=reasons[value])) if value in reasons else value
        for value in values
    ]


@cache
def document(page: str) -> Document:
    """Read and annotate the pages of one article as if nothing else were there."""
    files = gold_of(page).get("pages", [page])
    (found,) = read_documents(read_inputs([str(FOLDER / file) for file in files]), Settings())
    assert isinstance(found, Document), str(found)
    return found


@cache
def documents() -> dict[str, Document]:
    """Read and annotate the whole folder once."""
    found = {}
    for item in read_documents(read_inputs([str(FOLDER)]), Settings()):
        assert isinstance(item, Document), str(item)
        found[Path(item.article.capture.file).name] = item
    return found


@cache
def chronicle() -> Chronicle:
    """Link the folder and write its chronicle once."""
    return build_chronicle(link(list(documents().values())), "en")


def characters(text: str, spans: Iterable[tuple[int, int]]) -> set[int]:
    """Return the offsets of the letters and digits inside the spans."""
    return {i for start, end in spans for i in range(start, end) if text[i].isalnum()}


def body_of(article: Article) -> set[int]:
    """Return the offsets of the letters and digits of the body."""
    return characters(article.text, ((span.start, span.end) for span in article.body))


def accepted(value: object) -> list[object]:
    """Return every value that the gold takes as right."""
    return value if isinstance(value, list) else [value]


def plain(value: str | None) -> str | None:
    """Return a name without regard to capitals and the kind of its blanks."""
    return " ".join(value.split()).casefold() if value else None


def files_of(story: StoryChronicle) -> set[str]:
    """Return the file names of a story's articles."""
    return {Path(article.capture.file).name for article in story.articles}


def spans_of(record: object) -> Iterator[Span]:
    """Yield every span of the text that a record holds at any depth; capture and places in the source are left out."""
    if isinstance(record, Span):
        yield record
    elif isinstance(record, (tuple, list)):
        for member in record:
            yield from spans_of(member)
    elif is_dataclass(record) and not isinstance(record, type):
        for field in fields(record):
            if field.name not in {"source", "capture"}:
                yield from spans_of(getattr(record, field.name))


@cache
def source_of(part: Part) -> str:
    """Return the source of a page; each byte that is no text in its encoding is one replacement character."""
    broken = dict.fromkeys(range(0xDC80, 0xDD00), 0xFFFD)
    return Path(part.file).read_bytes().decode(part.encoding, "surrogateescape").translate(broken)


def shown(source: str) -> str:
    """Return the letters that a range of a page's source shows, found without the lineariser; blanks left out."""
    seen = TAG.sub("", HIDDEN.sub("", UNSEEN.sub("", source)))
    return "".join(html.unescape(seen).translate(UNSHOWN).split())


@pytest.mark.parametrize("page", TOLD)
def test_gold_spans_cut_their_words(page: str) -> None:
    """Every span of the gold cuts the words that it stands for, so that the gold itself can be trusted."""
    text, gold = document(page).article.text, gold_of(page)
    for item in gold["times"]:
        assert item["text"] == text[slice(*item["span"])]
    for item in gold["events"]:
        for trigger in (item, *item.get("also", ())):
            assert trigger["trigger"] == text[slice(*trigger["span"])]
    for item in gold["statements"]:
        assert item["content"] == [text[slice(*span)] for span in item["spans"]]


@pytest.mark.parametrize("page", ARTICLES)
def test_body_is_the_story(page: str) -> None:
    """The body is headline, standfirst, headings and paragraphs, letter by letter; nothing else."""
    article = document(page).article
    want, have = characters(article.text, gold_of(page)["body"]), body_of(article)
    missing = "".join(article.text[i] for i in sorted(want - have))
    extra = "".join(article.text[i] for i in sorted(have - want))
    assert ("", "") == (missing, extra)


@pytest.mark.parametrize("page", ARTICLES)
def test_furniture_stays_out_of_the_body(page: str) -> None:
    """No sentence of a menu, list, advert, comment, caption or note is in the body, wherever the page repeats it."""
    article, taken = document(page).article, []
    body = body_of(article)
    for words in gold_of(page)["furniture"]:
        places = [match.span() for match in re.finditer(re.escape(words), article.text)]
        assert places, words
        taken += [words for place in places if not body.isdisjoint(characters(article.text, [place]))]
    assert [] == taken


@pytest.mark.parametrize("page", [page for page in PAGES if "unseen" in gold_of(page)])
def test_unseen_elements_are_no_text(page: str) -> None:
    """What no reader of the page sees (scripts, templates, hidden elements) is not in its text."""
    assert [] == [words for words in gold_of(page)["unseen"] if words in document(page).article.text]


@pytest.mark.parametrize("page", PAGES)
def test_title_and_outlet_are_found(page: str) -> None:
    """The title is the headline without the site's name, the outlet is the site's own name."""
    article, about = document(page).article, gold_of(page)["article"]
    have = article.title.value if article.title else None, article.outlet.value if article.outlet else None
    assert (about["title"], about["outlet"]) == have


@pytest.mark.parametrize("page", PAGES)
def test_writers_are_named_once(page: str) -> None:
    """Each person credited with the article is named once with the role; photographers of a picture are none."""
    want = sorted((who["name"], who["role"]) for who in gold_of(page)["article"]["byline"])
    assert want == sorted((who.name, who.role) for who in document(page).article.byline)


@pytest.mark.parametrize("page", open_for({"bakau-suarapesisir.html": MOJIBAKE}, PAGES))
def test_dateline_is_found(page: str) -> None:
    """The place of the opening formula is found, however its dash and blanks are written."""
    dateline = document(page).article.dateline
    places = accepted(gold_of(page)["article"]["dateline"])
    assert plain(dateline.value if dateline else None) in [plain(str(place)) if place else None for place in places]


@pytest.mark.parametrize("page", PAGES)
def test_days_are_found(page: str) -> None:
    """Publication and last change are those of the story, not of the visit or of a later build."""
    article, about = document(page).article, gold_of(page)["article"]
    assert (article.published.value if article.published else None) in accepted(about["published"])
    assert about["modified"] == (article.modified.value if article.modified else None)
    if about.get("printed_is_crawl_time"):
        assert article.printed is not None
        assert about["printed"] == article.printed.value
        assert article.doubts


@pytest.mark.parametrize("page", REPORTS)
def test_relative_days_count_from_the_story(page: str) -> None:
    """The day from which "kemarin" and "pekan depan" count is that of publication, whatever stamp the page prints."""
    day = document(page).article.anchor_day
    assert gold_of(page)["anchor_day"] == (day.value if day else None)


@pytest.mark.parametrize("page", PAGES)
def test_kind_and_language_are_told(page: str) -> None:
    """A report is told from a ticker, gallery, column and list, Indonesian from its neighbours."""
    article, about = document(page).article, gold_of(page)["article"]
    assert (about["kind"], about["language"]) == (article.kind.value.value, article.language)


@pytest.mark.parametrize("page", ARTICLES)
def test_credits_are_found(page: str) -> None:
    """Agencies and outlets named as where the facts come from are credited; the outlet itself is not."""
    assert set(gold_of(page)["article"]["credits"]) == {credit.name for credit in document(page).article.credits}


@pytest.mark.parametrize("page", PAGES)
def test_every_span_leads_back_to_the_source(page: str) -> None:
    """The range of the source from which a span was made shows the same words, for every block and every fact."""
    found = document(page)
    text, wrong = found.article.text, []
    for span in set(spans_of(found)):
        part = next(part for part in found.article.capture.parts if part.start <= span.start < part.end)
        assert span.end <= part.end
        place = part.map.source_of(Span(span.start - part.start, span.end - part.start))
        words = "".join(span.cut(text).split())
        if words != shown(place.cut(source_of(part))):
            wrong.append((span.cut(text), place.cut(source_of(part))))
    assert [] == wrong


@pytest.mark.parametrize("page", SILENT)
def test_pages_that_are_no_reports_tell_no_facts(page: str) -> None:
    """A ticker, a gallery, a column, a list, and a page in another language carry no statements and no events."""
    assert ((), ()) == (document(page).statements, document(page).events)


@pytest.mark.parametrize("page", TOLD)
def test_times_have_their_values(page: str) -> None:
    """Each time expression of the gold is found, at least in part, with its value."""
    wrong = []
    for item in gold_of(page)["times"]:
        place = Span(*item["span"])
        found = [time.value for time in document(page).times if time.span.overlaps(place)]
        if len(found) != 1 or found[0] not in accepted(item["value"]):
            wrong.append((item["text"], item["value"], found))
    assert [] == wrong


def told(found: Document, gold: Gold) -> Statement | None:
    """Return the statement that holds most of the gold's content, if it holds half of it or more."""
    want = characters(found.article.text, gold["spans"])

    def share(statement: Statement) -> float:
        have = characters(found.article.text, ((span.start, span.end) for span in statement.spans))
        return len(want & have) / len(want | have)

    best = max(found.statements, key=share, default=None)
    return best if best and share(best) >= 0.5 else None


@pytest.mark.parametrize("page", open_for(OPEN_STATEMENTS, TOLD))
def test_statements_have_their_speakers(page: str) -> None:
    """Each statement of the gold is found with its speaker, kind, via chain, day and polarity."""
    wrong = []
    for gold in gold_of(page)["statements"]:
        if gold.get("optional"):
            continue
        found = told(document(page), gold)
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


@pytest.mark.parametrize("page", open_for(OPEN_EVENTS, TOLD))
def test_events_are_found(page: str) -> None:
    """Each event of the gold is found by one of its triggers, with a type that the gold takes as right."""
    wrong = []
    for gold in gold_of(page)["events"]:
        places = [Span(*item["span"]) for item in (gold, *gold.get("also", ()))]
        types = {gold["type"], *gold.get("alt_types", ())}
        found = [event for event in document(page).events if any(event.span.overlaps(place) for place in places)]
        if not gold.get("optional") and not any(event.type.value in types for event in found):
            wrong.append((gold["trigger"], types, [event.type.value for event in found]))
    assert [] == wrong


def test_an_amp_twin_is_read_once() -> None:
    """Of a page and its AMP twin only the page is read, and the reader is told so."""
    doubles: list[Double] = []
    read = list(read_inputs([str(FOLDER)], on_double=doubles.append))
    assert [("feri-kabarnusa-amp.html", "feri-kabarnusa.html", Sameness.AMP)] == [
        (Path(double.file).name, Path(double.of).name, double.reason) for double in doubles
    ]
    assert len(PAGES) - 1 == len(read)


def test_two_pages_are_one_article() -> None:
    """The second page of an article is read behind the first, and its repeated headline is no second headline."""
    article = documents()["feri-suarapesisir-1.html"].article
    assert ["feri-suarapesisir-1.html", "feri-suarapesisir-2.html"] == [
        Path(part.file).name for part in article.capture.parts
    ]
    assert "feri-suarapesisir-2.html" not in documents()
    assert not [doubt for doubt in article.doubts if "further pages" in doubt]


@pytest.mark.parametrize("page", [page for page in PAGES if not page.endswith("-amp.html")])
def test_a_page_reads_the_same_alone(page: str) -> None:
    """What is read in a page does not depend on which other pages are read with it."""
    alone, together = document(page).article, documents()[page].article
    assert (alone.text, alone.body, alone.title, alone.published) == (
        together.text,
        together.body,
        together.title,
        together.published,
    )


@pytest.mark.parametrize(
    "affair", open_for({"feri": "survivors' report shares few words"}, ["bakau", "feri", "perahu"])
)
def test_reports_of_one_affair_are_one_story(affair: str) -> None:
    """The Indonesian reports about one affair make one story, whoever published them."""
    pages = {page for page in REPORTS if page.startswith(affair)}
    assert [pages] == [files_of(story) & pages for story in chronicle().stories if files_of(story) & pages]


def test_a_wire_counts_once() -> None:
    """Of the lines that two outlets have from one agency, which both credit, the agency is the one source."""
    story = next(story for story in chronicle().stories if "perahu-lintaskota.html" in files_of(story))
    assert "NordPress" in [source.name for source in story.sources]
    assert "LintasKota.com" not in [source.name for source in story.sources]


@pytest.mark.xfail(strict=True, reason="sources of a story are counted over its articles, not over its lines")
def test_silent_pages_are_no_sources() -> None:
    """A page that carries no line of the chronicle is not counted among its independent sources."""
    for story in chronicle().stories:
        carriers = {carrier.article for entry in story.entries for carrier in entry.carried_by}
        silent = [source.name for source in story.sources if carriers.isdisjoint(source.articles)]
        assert [] == silent, story.title


def test_a_rising_toll_is_told_together() -> None:
    """Three dead on the first day and five on the next stand in one line, as an update or as figures side by side."""
    story = next(story for story in chronicle().stories if "feri-wartapelita.html" in files_of(story))
    updates = ["/".join(value.value.split()[0] for value in update.values) for update in story.updates]
    together = [entry.text for entry in story.entries if re.search(r"\b3\b.*\b5\b", entry.text)]
    assert "3/5" in updates or together


@pytest.mark.xfail(strict=True, reason="figures of passengers and of people are not compared")
def test_a_disputed_number_is_a_conflict() -> None:
    """Eighty-six aboard by the manifest against 112 by a passengers' forum is a conflict of numbers."""
    story = next(story for story in chronicle().stories if "feri-wartapelita.html" in files_of(story))
    numbers = [conflict for conflict in story.conflicts if conflict.about == "number"]
    assert [{"86", "112"}] == [{side.value.split()[0] for side in conflict.sides} for conflict in numbers]
