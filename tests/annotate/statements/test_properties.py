"""Properties that hold for any text."""

from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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
