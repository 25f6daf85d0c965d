"""Lines for figures: what is counted, and who says how many."""

from collections import defaultdict

from kronik.chronicle.desk import Desk
from kronik.link.figure_topics import topic_of
from kronik.link.figures_told import figure_words
from kronik.records.chronicle import Entry, FigureValue
from kronik.records.story import Carrier, Occurrence


def _values(occurrence: Occurrence, desk: Desk) -> tuple[tuple[FigureValue, ...], str]:
    """Return the values in order of size, each in the words of its first report, and what is counted or measured."""
    told: defaultdict[float, list[tuple[str, Carrier]]] = defaultdict(list)
    counted = ""
    for carrier in occurrence.reports:
        figure = desk.figure(carrier.article, carrier.report)
        if figure is not None:
            text = desk.document(carrier.article).article.text
            topic = topic_of(text, figure)
            told[figure.quantity.value].append((figure_words(figure.quantity, text), carrier))
            counted = counted or desk.wording.counted.get(figure.quantity.of, topic.words if topic else "")
    values = (FigureValue(said[0][0], tuple(one for _, one in said)) for _, said in sorted(told.items()))
    return tuple(values), counted


def _named(value: FigureValue, desk: Desk) -> str:
    """Return a value with those who say it: "7 (tujuh orang) – Harian Satu"."""
    names = dict.fromkeys(carrier.source or desk.outlet(carrier.article) for carrier in value.carried_by)
    return f"{value.value} – {', '.join(names)}"


def figure_entry(occurrence: Occurrence, desk: Desk) -> Entry | None:
    """Return the line of a figure: what is counted, then each value in the articles' words with who says it.

    None where it is not known what it measures.
    """
    values, label = _values(occurrence, desk)
    if not label:
        return None
    alone = len(values) == 1
    said = values[0].value if alone else " · ".join(_named(value, desk) for value in values)
    return Entry(
        occurrence.id,
        occurrence.kind,
        occurrence.day,
        desk.day_note(occurrence),
        None,
        None,
        (),
        f"{label[:1].upper()}{label[1:]}: {said}",
        None,
        occurrence.reports,
        occurrence.independent_sources,
        occurrence.sources,
        occurrence.status,
        values=values,
    )
