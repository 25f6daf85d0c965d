"""Stories and chronicles as the JSON that the output contract fixes."""

from collections.abc import Iterable, Mapping, Sequence

from kronik.cli.contract import Json, span_json
from kronik.records.chronicle import Chronicle, Entry, StoryChronicle
from kronik.records.story import Carrier, Conflict, LineageEdge, Linked, Source, Update, UpdateValue


def _carriers(carriers: Iterable[Carrier]) -> list[Json]:
    return [
        {
            "article": carrier.article,
            "span": span_json(carrier.span),
            "source": carrier.source,
            "report": carrier.report,
        }
        for carrier in carriers
    ]


def _sources(sources: Iterable[Source]) -> list[Json]:
    return [{"name": source.name, "articles": list(source.articles)} for source in sources]


def _edge(edge: LineageEdge) -> Json:
    return {
        "from": edge.owes,
        "to": edge.to,
        "relation": edge.relation,
        "score": round(edge.score, 4),
        "directed": edge.directed,
        "evidence": [{"from": span_json(passage.ours), "to": span_json(passage.theirs)} for passage in edge.evidence],
    }


def _entry(entry: Entry) -> Json:
    return {
        "id": entry.id,
        "kind": entry.kind,
        "day": entry.day,
        "day_note": entry.day_note,
        "text": entry.text,
        "speaker": entry.speaker,
        "speaker_id": entry.speaker_id,
        "via": list(entry.via),
        "quote": entry.quote,
        "carried_by": _carriers(entry.carried_by),
        "independent_sources": entry.independent_sources,
        "sources": list(entry.sources),
        "status": entry.status,
        "quotation": entry.quotation,
        "polarity": entry.polarity,
        "event": entry.event,
        "modality": entry.modality,
        "agents": list(entry.agents),
        "patients": list(entry.patients),
        "place": entry.place,
        "announced_by": _carriers(entry.announced_by),
        "values": [{"value": value.value, "carried_by": _carriers(value.carried_by)} for value in entry.values],
    }


def _conflict(conflict: Conflict) -> Json:
    return {
        "id": conflict.id,
        "about": conflict.about,
        "topic": conflict.topic,
        "entries": list(conflict.occurrences),
        "sides": [
            {
                "value": side.value,
                "carried_by": _carriers(side.carried_by),
                "independent_sources": side.independent_sources,
            }
            for side in conflict.sides
        ],
    }


def _update_value(value: UpdateValue) -> Json:
    return {"value": value.value, "as_of": value.as_of, "carried_by": _carriers(value.carried_by)}


def _update(update: Update) -> Json:
    return {
        "about": update.about,
        "source": update.source,
        "entries": list(update.occurrences),
        "values": [_update_value(value) for value in update.values],
        "stale": [_update_value(value) for value in update.stale],
    }


def _story(story: StoryChronicle) -> Json:
    return {
        "id": story.id,
        "title": story.title,
        "articles": [article.id for article in story.articles],
        "first": story.first,
        "last": story.last,
        "independent_sources": story.independent_sources,
        "sources": _sources(story.sources),
        "entries": [_entry(entry) for entry in story.entries],
        "conflicts": [_conflict(conflict) for conflict in story.conflicts],
        "updates": [_update(update) for update in story.updates],
        "doubts": [{"article": article, "text": sentence} for article, sentence in story.doubts],
    }


def _lineage(edges: Sequence[LineageEdge]) -> list[Json]:
    return [_edge(edge) for edge in edges]


def stories_json(linked: Linked, files: Mapping[str, str]) -> Json:
    """Return what `kronik stories` prints."""
    return {
        "files": dict(sorted(files.items())),
        "stories": [
            {
                "id": story.id,
                "title": story.title,
                "articles": list(story.articles),
                "first": story.first,
                "last": story.last,
                "independent_sources": story.independent_sources,
                "sources": _sources(story.sources),
            }
            for story in linked.stories
        ],
        "lineage": _lineage(linked.lineage),
    }


def chronicle_json(chronicle: Chronicle) -> Json:
    """Return what `kronik chronicle` prints; the files are those of its stories' articles."""
    articles = {article.id: article.capture.file for story in chronicle.stories for article in story.articles}
    return {
        "language": chronicle.language,
        "files": dict(sorted(articles.items())),
        "stories": [_story(story) for story in chronicle.stories],
        "lineage": _lineage(chronicle.lineage),
    }
