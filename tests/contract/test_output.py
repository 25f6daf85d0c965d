"""The printed JSON has the fields of the output contract, each of its kind."""

import json
import re
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from kronik.cli.app import app

Shape = Any
"""A type, a tuple of alternatives, [shape] for a list of them, or {field: shape} for an object with at least these."""

NONE = type(None)
NUMBER = (int, float)
SPAN = ("span",)
MAYBE_SPAN = ("span", NONE)
NAMED: Shape = {"name": str, "actor_id": (str, NONE), "span": MAYBE_SPAN}
DATED: Shape = {"value": str, "span": SPAN}
ANNOTATION: Shape = {
    "file": str,
    "article": {
        "id": str,
        "url": (str, NONE),
        "outlet": (str, NONE),
        "title": (str, NONE),
        "byline": [{"name": str, "role": str}],
        "dateline": (str, NONE),
        "language": (str, NONE),
        "published": (str, NONE),
        "published_rule": (str, NONE),
        "printed": (str, NONE),
        "anchor_day": (str, NONE),
        "anchor_rule": (str, NONE),
        "credits": [{"name": str, "span": SPAN}],
    },
    "body": [SPAN],
    "blocks": [{"role": str, "span": SPAN}],
    "times": [{"span": SPAN, "text": str, "type": str, "value": (str, NONE), "lent": bool, "rule": str}],
    "actors": [{"id": str, "name": str, "type": str, "mentions": [SPAN]}],
    "statements": [
        {
            "id": str,
            "spans": [SPAN],
            "block": str,
            "kind": str,
            "cue": ({"text": str, "span": SPAN}, NONE),
            "speaker": (NAMED, NONE),
            "via": [NAMED],
            "medium": (NAMED, NONE),
            "addressee": (NAMED, NONE),
            "said": (DATED, NONE),
            "polarity": str,
            "rule": str,
        }
    ],
    "events": [
        {
            "id": str,
            "span": SPAN,
            "trigger": str,
            "block": str,
            "type": str,
            "agent": [NAMED],
            "patient": [NAMED],
            "date": (DATED, NONE),
            "place": (NAMED, NONE),
            "quantities": [{"value": NUMBER, "unit": str, "of": str, "span": SPAN}],
            "modality": str,
            "rule": str,
        }
    ],
}
LINEAGE: Shape = [
    {"from": str, "to": str, "relation": str, "score": NUMBER, "evidence": [{"from": SPAN, "to": MAYBE_SPAN}]}
]
STORY: Shape = {
    "id": str,
    "title": str,
    "articles": [str],
    "first": (str, NONE),
    "last": (str, NONE),
    "independent_sources": (int, NONE),
    "sources": [{"name": str, "articles": [str]}],
}
CARRIED: Shape = {"article": str, "span": SPAN}
CHRONICLE_STORY: Shape = STORY | {
    "entries": [
        {
            "id": str,
            "kind": str,
            "day": (str, NONE),
            "text": str,
            "carried_by": [{"article": str, "span": SPAN, "source": (str, NONE)}],
            "independent_sources": (int, NONE),
            "sources": [str],
            "status": str,
        }
    ],
    "conflicts": [
        {
            "id": str,
            "about": str,
            "entries": [str],
            "sides": [{"value": str, "carried_by": [CARRIED], "independent_sources": (int, NONE)}],
        }
    ],
    "updates": [
        {
            "about": str,
            "source": str,
            "values": [{"value": str, "as_of": (str, NONE), "carried_by": [CARRIED]}],
        }
    ],
}


def _is_span(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and 0 <= value[0] < value[1]


def _object_faults(value: object, shape: dict[str, Shape], where: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{where}: {value!r} is no object"]
    return [
        fault
        for key, inner in shape.items()
        for fault in (faults(value[key], inner, f"{where}.{key}") if key in value else [f"{where}.{key} is not there"])
    ]


def faults(value: object, shape: Shape, where: str) -> list[str]:
    """Return what is not as the shape says."""
    if isinstance(shape, dict):
        return _object_faults(value, shape, where)
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [f"{where}: {value!r} is no list"]
        return [fault for i, item in enumerate(value) for fault in faults(item, shape[0], f"{where}[{i}]")]
    if isinstance(shape, tuple):
        return (
            [] if any(not faults(value, one, where) for one in shape) else [f"{where}: {value!r} fits none of {shape}"]
        )
    good = _is_span(value) if shape == "span" else isinstance(value, shape)
    return [] if good else [f"{where}: {value!r} is no {shape}"]


def _printed(*args: object) -> str:
    result = CliRunner().invoke(app, [str(arg) for arg in args])
    assert 0 == result.exit_code
    assert result.stdout.endswith("\n")
    return result.stdout


def test_annotations_have_their_fields(rows: Path) -> None:
    """Each line of `kronik annotate` is an object with every field of the contract."""
    lines = _printed("annotate", rows, "--format", "jsonl").splitlines()
    found = [fault for line in lines for fault in faults(json.loads(line), ANNOTATION, "row")]
    assert ([], 3) == (found, len(lines))


def test_every_span_lies_in_the_text(rows: Path) -> None:
    """No span of an annotation leaves the text that it belongs to, and those with words cut these words."""
    for line in _printed("annotate", rows, "--with-text").splitlines():
        row = json.loads(line)
        spans = [[int(a), int(b)] for a, b in re.findall(r"\[(\d+), (\d+)\]", line)]
        assert [] == [span for span in spans if not 0 <= span[0] < span[1] <= len(row["text"])]
        assert [time["text"] for time in row["times"]] == [row["text"][slice(*time["span"])] for time in row["times"]]


def test_ids_files_and_metadata_are_those_given(rows: Path) -> None:
    """A given id is echoed, a row is named by its line, and what is given beside the text is kept."""
    first, second, third = map(json.loads, _printed("annotate", rows).splitlines())
    expected = ("r1", "r2", f"{rows}#1", f"{rows}#3", "https://hariansatu.example/jembatan", "Kabar Dua")
    assert expected == (
        first["article"]["id"],
        second["article"]["id"],
        first["file"],
        third["file"],
        first["article"]["url"],
        second["article"]["outlet"],
    )


def test_stories_have_their_fields(rows: Path) -> None:
    """`kronik stories` prints files, stories and lineage, with every field."""
    printed = json.loads(_printed("stories", rows, "--format", "json"))
    found = faults(printed, {"files": dict, "stories": [STORY], "lineage": LINEAGE}, "stories")
    assert ([], 3) == (found, len(printed["files"]))


def test_chronicle_has_its_fields(rows: Path) -> None:
    """`kronik chronicle` prints files, stories with their entries, and lineage, with every field."""
    printed = json.loads(_printed("chronicle", rows, "--format", "json"))
    found = faults(printed, {"files": dict, "stories": [CHRONICLE_STORY], "lineage": LINEAGE}, "chronicle")
    assert ([], True) == (found, any(story["entries"] for story in printed["stories"]))


def test_chronicle_and_stories_agree(rows: Path) -> None:
    """Both name the same stories, in the same words, with the same sources."""
    stories = json.loads(_printed("stories", rows, "--format", "json"))
    chronicle = json.loads(_printed("chronicle", rows, "--format", "json"))
    same = [{key: story[key] for key in STORY} for story in chronicle["stories"]]
    ordered = sorted(stories["stories"], key=lambda story: str(story["id"]))
    assert (stories["files"], stories["lineage"], ordered) == (
        chronicle["files"],
        chronicle["lineage"],
        sorted(same, key=lambda story: str(story["id"])),
    )


def test_references_resolve(rows: Path) -> None:
    """Every article that a line, a side or a source names is one of the story's; every entry of a conflict exists."""
    for story in json.loads(_printed("chronicle", rows, "--format", "json"))["stories"]:
        entries = {entry["id"] for entry in story["entries"]}
        named = {carrier["article"] for entry in story["entries"] for carrier in entry["carried_by"]}
        named |= {article for source in story["sources"] for article in source["articles"]}
        disputed = {entry for conflict in story["conflicts"] for entry in conflict["entries"]}
        assert (set(), set()) == (named - set(story["articles"]), disputed - entries)
