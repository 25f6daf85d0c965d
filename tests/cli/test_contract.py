"""Chronicles as JSON."""

from collections.abc import Callable
from typing import Any

from kronik.cli.contract_linked import chronicle_json
from kronik.records.article import ArticleId
from kronik.records.chronicle import Chronicle, Entry, FigureValue, StoryChronicle
from kronik.records.span import Span
from kronik.records.story import (
    Carrier,
    Conflict,
    ConflictSide,
    Evidence,
    LineageEdge,
    OccurrenceKind,
    Relation,
    Source,
    Status,
    Update,
    UpdateValue,
)

CARRIER = Carrier(ArticleId("a1"), Span(0, 5), "Kantor Raya", "r1")
CARRIED = {"article": "a1", "span": [0, 5], "source": "Kantor Raya", "report": "r1"}
ENTRY = Entry(
    "e1", OccurrenceKind.FIGURE, "2024-05", None, None, None, (), "dua luka", None, (CARRIER,), None, ("Kantor Raya",),
    Status.UPDATED, values=(FigureValue("2 luka", (CARRIER,)),),
)  # fmt: skip


def test_every_part_of_a_chronicle_is_printed(page: Callable[..., Any]) -> None:
    """What is unsure is null, enums are their words, spans are pairs, doubts name their article."""
    article = page("a1", "Dua luka\nDua orang luka.").document().article
    story = StoryChronicle(
        "s1", "Judul", (article,), "2024-05", None, None, (Source("Kantor Raya", (ArticleId("a1"),)),), (ENTRY,),
        (Conflict("c1", "number", "luka", ("e1",), (ConflictSide("2", (CARRIER,), None),)),),
        (Update("luka", "Kantor Raya", ("e1",), (UpdateValue("2", "2024-05-06", (CARRIER,)),)),),
        (("a1", "the stamp is not used"),),
    )  # fmt: skip
    edge = LineageEdge(
        ArticleId("a1"), "Kantor Raya", Relation.CREDITS, 0.123456, (Evidence(Span(0, 5), None),), directed=False
    )
    expected = {
        "language": "id",
        "files": {"a1": "a1.txt"},
        "stories": [
            {
                "id": "s1",
                "title": "Judul",
                "articles": ["a1"],
                "first": "2024-05",
                "last": None,
                "independent_sources": None,
                "sources": [{"name": "Kantor Raya", "articles": ["a1"]}],
                "entries": [
                    {
                        "id": "e1",
                        "kind": "figure",
                        "day": "2024-05",
                        "day_note": None,
                        "text": "dua luka",
                        "speaker": None,
                        "speaker_id": None,
                        "via": [],
                        "quote": None,
                        "carried_by": [CARRIED],
                        "independent_sources": None,
                        "sources": ["Kantor Raya"],
                        "status": "updated",
                        "quotation": None,
                        "polarity": None,
                        "event": None,
                        "modality": None,
                        "agents": [],
                        "patients": [],
                        "place": None,
                        "announced_by": [],
                        "values": [{"value": "2 luka", "carried_by": [CARRIED]}],
                    }
                ],
                "conflicts": [
                    {
                        "id": "c1",
                        "about": "number",
                        "topic": "luka",
                        "entries": ["e1"],
                        "sides": [{"value": "2", "carried_by": [CARRIED], "independent_sources": None}],
                    }
                ],
                "updates": [
                    {
                        "about": "luka",
                        "source": "Kantor Raya",
                        "entries": ["e1"],
                        "values": [{"value": "2", "as_of": "2024-05-06", "carried_by": [CARRIED]}],
                        "stale": [],
                    }
                ],
                "doubts": [{"article": "a1", "text": "the stamp is not used"}],
            }
        ],
        "lineage": [
            {
                "from": "a1",
                "to": "Kantor Raya",
                "relation": "credits",
                "score": 0.1235,
                "directed": False,
                "evidence": [{"from": [0, 5], "to": None}],
            }
        ],
    }
    assert expected == chronicle_json(Chronicle("id", (story,), (edge,)))
