"""The same set of inputs gives the same chronicle, and no text stops the program."""

import json
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kronik.chronicle.build import build_chronicle
from kronik.chronicle.render_markdown import render_markdown
from kronik.chronicle.render_text import render_text
from kronik.cli.contract import document_json
from kronik.cli.contract_linked import chronicle_json
from kronik.cli.show import render_article
from kronik.errors import InputError
from kronik.pipeline import SERIAL_ARTICLES, link, read_document, read_documents
from kronik.read.inputs import read_inputs
from kronik.records.article import Capture
from kronik.records.facts import Document
from kronik.settings import Settings

EXAMPLES = 2000
FRAGMENTS = (
    "Presiden Rahma Dewi mengatakan bahwa ", "“Kami tidak mundur,” ", "ujarnya, ", "kata dia. ", "menurut ",
    "JAKARTA, Kabar.id - ", "Senin (6/5/2024) ", "pada 31 Februari 2023 ", "dikutip dari Kantor Berita Raya, ",
    "Baca juga: ", "Sumber: ", "Rp 2,5 miliar ", "12 orang tewas ", "ditangkap polisi ", "dua hari setelah ",
    "kemarin ", "Tidak ", "akan ", '"', "”", "“", "(", ")", "...", "- ", "@", "\n\n", "\n", "\r\n", "1 jam lalu\n",
    "Editor: Budi\n", "08/11/2024 04:40 WIB\n", "\u202e", "\x00", "\x1b[31m", "𝔘", "ß", "İ", "\ufeff", "\u2028",
    "９９", "²", "٣", "ﬁ",
)  # fmt: skip
"""Pieces of news pages, and signs that programs stumble over."""

texts = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=12), min_size=1, max_size=40).map("".join)


def _chronicle(documents: Sequence[Document]) -> str:
    return json.dumps(chronicle_json(build_chronicle(link(documents), "en")), ensure_ascii=False)


def _documents(paths: Sequence[str], workers: int = 1) -> list[Document]:
    return [item for item in read_documents(read_inputs(paths), Settings(workers)) if isinstance(item, Document)]


@pytest.fixture
def pages(tmp_path: Path, rows: Path) -> list[str]:
    """Return paths of four inputs, two of them near copies."""
    first = json.loads(rows.read_text("utf-8").splitlines()[0])["text"]
    (tmp_path / "copy.txt").write_text("HarianLima.com\n\n" + first, "utf-8")
    (tmp_path / "later.txt").write_text(first.replace("Dua", "Tiga").replace("Raya", "Nusa"), "utf-8")
    (tmp_path / "short.txt").write_text("Festival Layang-Layang Dibuka\n\nFestival dibuka, Sabtu (10/8/2024).", "utf-8")
    return [str(rows), *(str(tmp_path / name) for name in ("copy.txt", "later.txt", "short.txt"))]


def test_the_order_of_inputs_does_not_matter(pages: list[str]) -> None:
    """Every order of the same inputs gives the same bytes."""
    found = {_chronicle(_documents(order)) for order in permutations(pages)}
    assert 1 == len(found)


def test_the_number_of_workers_does_not_matter(tmp_path: Path, rows: Path) -> None:
    """Two workers give the same documents in the same order as none, refused inputs in their places."""
    row = json.loads(rows.read_text("utf-8").splitlines()[0])
    many = tmp_path / "many.jsonl"
    lines = [json.dumps(row | {"id": f"m{i}", "text": f"{row['text']}\n{i}"}) for i in range(SERIAL_ARTICLES + 9)]
    lines[20] = "{broken"
    many.write_text("\n".join(lines), "utf-8")
    one, two = ([str(item) if isinstance(item, InputError) else document_json(item) for item in
                 read_documents(read_inputs([str(many)]), Settings(workers))] for workers in (1, 2))  # fmt: skip
    assert one == two


def test_ids_are_the_same_on_every_run(pages: list[str]) -> None:
    """Reading the same inputs again gives the same ids to articles, actors, statements, events, stories, entries."""
    first, second = ([document_json(document) for document in _documents(pages)] for _ in range(2))
    assert (first, _chronicle(_documents(pages))) == (second, _chronicle(_documents(pages)))


@given(st.lists(texts, min_size=1, max_size=4))
@settings(max_examples=EXAMPLES // 4, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_text_stops_the_program(batch: list[str]) -> None:
    """Whatever stands on pages, they are annotated, linked, and rendered in every form."""
    items = [read_document(Capture(text, f"{i}.txt", "utf-8")) for i, text in enumerate(batch)]
    assert [] == [item for item in items if isinstance(item, InputError)]
    unique = {item.article.id: item for item in items if isinstance(item, Document)}
    chronicle = build_chronicle(link(list(unique.values())), "id")
    shown = render_text(chronicle) + render_markdown(chronicle)
    shown += "".join(render_article(document, width=80, color=False) for document in unique.values())
    json.dumps(chronicle_json(chronicle))
    shown.encode("utf-8")


@given(texts)
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_text_breaks_annotation(text: str) -> None:
    """2,000 texts from fragments of news and random signs are annotated; every span lies inside the text."""
    document = read_document(Capture(text, "page.txt", "utf-8"))
    assert isinstance(document, Document)
    spans = [
        *(span for statement in document.statements for span in statement.spans),
        *(time.span for time in document.times),
        *(event.span for event in document.events),
        *(mention for actor in document.actors for mention in actor.mentions),
        *document.sentences,
    ]
    assert [] == [span for span in spans if span.end > len(text)]
    assert [time.text for time in document.times] == [time.span.cut(text) for time in document.times]
