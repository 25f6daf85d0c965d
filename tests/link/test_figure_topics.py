"""Measures of one thing are told with their nouns, and set against each other where sources differ."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kronik.annotate.figures import find_figures
from kronik.link.figure_topics import topic_of
from kronik.link.join import join
from kronik.records.facts import Document
from kronik.records.story import Conflict, Group, Related

Writer = Callable[..., Any]

READ = {
    "noun after": ("Mereka membeli 35 hektare lahan tebu.", [(35.0, "hectares", "lahan tebu")]),
    "dimension before": ("Menurut dia, luas lahan yang disengketakan 28,5 hektare.", [(28.5, "hectares", "lahan")]),
    "equative before": ("Sawah seluas 1.200 hektare terendam.", [(1200.0, "hectares", "sawah")]),
    "scaled": ("Panen menghasilkan 2 juta ton jagung.", [(2e6, "tonnes", "jagung")]),
    "a share": ("Dari 35 hektare lahan, sebagian kering.", []),
    "a rate": ("Hasilnya 5 ton per hektare.", []),
    "no noun": ("Jaraknya 5 kilometer.", []),
    "a dimension alone": ("Gempa itu memiliki kedalaman 10 kilometer.", [(10.0, "kilometres", "kedalaman")]),
}


def with_figures(document: Document) -> Document:
    """Return the document with the figures of its sentences."""
    blocks = document.article.blocks
    sentences = [
        (sentence, next(at for at, block in enumerate(blocks) if block.span.covers(sentence)))
        for sentence in document.sentences
    ]
    return replace(document, figures=find_figures(document.article, sentences))


@pytest.mark.parametrize(("sentence", "expected"), READ.values(), ids=READ.keys())
def test_a_measure_belongs_to_its_noun(page: Writer, sentence: str, expected: list[tuple[float, str, str]]) -> None:
    """Number, unit and noun are read together; shares, rates and bare measures are left out."""
    document = with_figures(page("a1", f"kabar\n{sentence.lower()}").document())
    told = [(one.quantity, topic_of(document.article.text, one)) for one in document.figures]
    assert expected == [(quantity.value, quantity.unit, topic.words) for quantity, topic in told if topic]


def conflicts(*documents: Document) -> tuple[Conflict, ...]:
    """Join the documents as one story and return its conflicts."""
    group = Group(tuple(document.article.id for document in documents))
    return join(documents, Related((group,), (), ())).stories[0].conflicts


def pages(page: Writer, *sentences: str) -> list[Document]:
    """Write each sentence as an article of an outlet of its own."""
    written = (page(f"a{n}", f"Kabar\n{words}", f"Harian {n}").document() for n, words in enumerate(sentences))
    return [with_figures(document) for document in written]


def test_sources_that_measure_one_thing_differently_conflict(page: Writer) -> None:
    """Each side shows its figure; the topic is the fuller noun."""
    (conflict,) = conflicts(
        *pages(
            page,
            "Warga menjual 35 hektare lahan tebu.",
            "Luas lahan yang dijual 28 hektare.",
        )
    )
    assert ("number", "lahan tebu", ["28 hektare", "35 hektare"]) == (
        conflict.about,
        conflict.topic,
        [side.value for side in conflict.sides],
    )


AGREE = {
    "another thing": ("Warga menjual 35 hektare lahan tebu.", "Warga menjual 28 hektare lahan jagung."),
    "at least": ("Warga menjual 35 hektare lahan tebu.", "Warga menjual sedikitnya 28 hektare lahan tebu."),
    "about": ("Warga menjual 35 hektare lahan tebu.", "Warga menjual sekitar 34 hektare lahan tebu."),
    "a part of it": ("Warga menjual 350 hektare lahan tebu.", "Warga menjual 28 hektare lahan tebu."),
    "several values": (
        "Warga menjual 35 hektare lahan.",
        "Ani menjual 20 hektare lahan. Budi menjual 15 hektare lahan.",
    ),
}


@pytest.mark.parametrize("sentences", AGREE.values(), ids=AGREE.keys())
def test_what_can_be_right_together_is_no_conflict(page: Writer, sentences: tuple[str, str]) -> None:
    """Wrong conflicts are worse than missed ones: only one plain figure against another counts."""
    assert () == conflicts(*pages(page, *sentences))
