"""Properties that hold for any text."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kronik.lang.id.reporting import ATTITUDES, ROOTS, VERBS, Use
from kronik.records.facts import StatementKind

PIECES = st.sampled_from(
    [
        '"',
        "“",
        "”",
        "'",
        "''",
        "‘",
        "’",
        ",",
        ".",
        "?",
        ":",
        ";",
        "(",
        ")",
        "\n",
        " ",
        "–",
        "kata",
        "ujarnya",
        "katanya",
        "menurut",
        "mengatakan",
        "bahwa",
        "dikutip",
        "dari",
        "Reuters",
        "Budi",
        "Santoso",
        "dia",
        "meminta",
        "warga",
        "untuk",
        "dan",
        "mengaku",
        "hal itu disampaikan",
        "dilansirdetikNewsdari",
        "Selasa (7/5)",
        "Dilansir",
        "keterangan tertulisnya",
        "akun",
        "@x",
        "yang",
        "demikian",
        "lapor",
        "mengutip",
        "7",
        "Rp",
        "ykain",
        "@",
        "Bu",
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=6), max_size=60).map(" ".join)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS)
def test_any_text_gives_spans_inside_it(read: Callable[..., Any], text: str) -> None:
    """Whatever marks and cue words are strewn in, nothing fails, no span leaves the text, and ids differ."""
    reading = read(text.replace("\r", " "), headline=True)
    spans = [span for statement in reading.statements for span in statement.spans]
    spans += [credit.span for credit in reading.credits]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert len(reading.statements) == len({statement.id for statement in reading.statements})


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS)
def test_the_same_text_gives_the_same_statements(read: Callable[..., Any], text: str) -> None:
    """Reading twice gives the same."""
    assert read(text) == read(text)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS)
def test_contents_are_in_order_and_clean(read: Callable[..., Any], text: str) -> None:
    """Pieces of a content follow each other, have no white space at their ends, and do not hold their cue."""
    for statement in read(text).statements:
        spans = statement.spans
        assert all(before.end <= after.start for before, after in pairwise(spans))
        assert all(span.cut(text) == span.cut(text).strip() for span in spans)
        assert statement.cue is None or not any(span.overlaps(statement.cue) for span in spans)


CONTENTS = st.sampled_from(
    ["air sudah surut", "jalan itu ditutup sejak pagi", "tiga desa terendam banjir", "warga boleh pulang besok"]
)
NAMES = st.sampled_from(["Rina Wijaya", "Budi Santoso", "Siti Aminah", "Tono Raharjo"])
MARKS = st.sampled_from(["“”", '""', "””", "„”", "«»", "''", "‘’"])
SAYINGS = st.sampled_from(sorted(verb for verb, use in VERBS.items() if use is Use.SAY and verb not in ATTITUDES))


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=CONTENTS, name=NAMES, marks=MARKS, root=st.sampled_from(sorted(ROOTS)))
def test_every_root_attributes_a_quotation(
    read: Callable[..., Any], content: str, name: str, marks: str, root: str
) -> None:
    """Whatever the root, the marks and the name, a quotation and its cue are one direct statement."""
    said = content.capitalize()
    text = f"{marks[0]}{said},{marks[1]} {root} {name} di kantornya."
    statement = read(text).only
    found = (statement.spans[0].cut(text), statement.speaker.name, statement.cue.cut(text), statement.kind)
    assert (said, name, root, StatementKind.DIRECT) == found


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=CONTENTS, name=NAMES, verb=SAYINGS)
def test_every_verb_of_saying_takes_bahwa(read: Callable[..., Any], content: str, name: str, verb: str) -> None:
    """Whatever the verb of saying, what follows its "bahwa" is the content, and its subject the speaker."""
    reading = read(f"{name} {verb} bahwa {content}.")
    assert ([content], [name]) == (reading.content(reading.only), reading.speakers())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=CONTENTS, name=NAMES, verb=SAYINGS, lines=st.integers(0, 6))
def test_what_stands_before_only_moves_the_spans(
    read: Callable[..., Any], content: str, name: str, verb: str, lines: int
) -> None:
    """Paragraphs that name nobody and report nothing do not change what a later one says."""
    report = f"{name} {verb} bahwa {content}."
    before = "Hujan turun sejak pagi di kota itu.\n" * lines
    moved = [
        (span.start - len(before), span.end - len(before))
        for statement in read(before + report).statements
        for span in statement.spans
    ]
    assert [(span.start, span.end) for span in read(report).only.spans] == moved
