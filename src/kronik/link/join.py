"""Stories line by line: what several articles tell of the same thing, how it is supported, where it conflicts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kronik.ids import content_id
from kronik.link.conflicts import Utterance, contradictions, day_conflicts, rejected_claims
from kronik.link.content import Reader
from kronik.link.event_conflicts import Happening, event_conflicts
from kronik.link.figures import compare_figures
from kronik.link.figures_told import told_figures
from kronik.link.happenings import join_done
from kronik.link.identity import Identities
from kronik.link.occurrences import happening, utterance
from kronik.link.origins import Origins
from kronik.link.person_conflicts import person_conflicts
from kronik.link.shared_actors import shared_actors
from kronik.link.tellings import Done, Said, read_done, read_said
from kronik.link.titles import story_title
from kronik.link.utterances import join_said
from kronik.records.article import Article, ArticleId
from kronik.records.facts import Document
from kronik.records.story import Conflict, Group, Linked, Occurrence, Related, Status, Story, Update


@dataclass(frozen=True, slots=True)
class _Lines:
    """What the articles of a story tell together."""

    occurrences: tuple[Occurrence, ...]
    conflicts: tuple[Conflict, ...]
    updates: tuple[Update, ...]


def _day(article: Article) -> str | None:
    """Return the day that an article counts from, else that of its publication; None where neither is known."""
    found = article.anchor_day or article.published
    return found.value[:10] if found else None


def _with_status(lines: _Lines) -> tuple[Occurrence, ...]:
    disputed = {key for conflict in lines.conflicts for key in conflict.occurrences}
    updated = {key for update in lines.updates for key in update.occurrences}
    out = []
    for occurrence in lines.occurrences:
        if occurrence.id in disputed:
            out.append(replace(occurrence, status=Status.DISPUTED))
        elif occurrence.id in updated:
            out.append(replace(occurrence, status=Status.UPDATED))
        else:
            out.append(occurrence)
    return tuple(out)


def _lines(
    documents: Sequence[tuple[Document, Reader]],
    said: Sequence[Said],
    done: Sequence[Done],
    identities: Identities,
    origins: Origins,
) -> _Lines:
    utterances = [Utterance(utterance(group, origins), group) for group in join_said(said, identities)]
    joined = join_done(done, identities)
    happenings = [Happening(happening(group, origins), group) for group in joined]
    figures = compare_figures(told_figures(documents, utterances, identities, origins), identities)
    conflicts = [
        *day_conflicts(utterances, origins),
        *contradictions(utterances, origins, identities),
        *rejected_claims(done, utterances, origins),
        *person_conflicts(utterances, origins, identities),
        *figures.conflicts,
        *event_conflicts(happenings, origins),
    ]
    occurrences = (
        *(one.occurrence for one in utterances),
        *(one.occurrence for one in happenings),
        *figures.occurrences,
    )
    lines = _Lines(occurrences, tuple(conflicts), tuple(figures.updates))
    return replace(lines, occurrences=_with_status(lines))


def _story(group: Group, by_id: Mapping[ArticleId, Document], origins: Origins) -> Story:
    documents = sorted(
        (by_id[article] for article in group.articles),
        key=lambda document: (_day(document.article) or "9999", document.article.id),
    )
    ids = tuple(document.article.id for document in documents)
    actors = shared_actors(documents)
    identities = Identities(documents, actors)
    said: list[Said] = []
    done: list[Done] = []
    readers = [(document, Reader(document, identities.keys_of(document))) for document in documents]
    for place, (document, reader) in enumerate(readers):
        said += read_said(document, place, reader, identities)
        done += read_done(document, place, reader, identities)
    lines = _lines(readers, said, done, identities, origins)
    days = [day for day in (_day(document.article) for document in documents) if day is not None]
    sources, number = origins.story_sources(Group(ids))
    return Story(
        content_id("story", ids[0]),
        story_title([document.article for document in documents]),
        ids,
        min(days, default=None),
        max(days, default=None),
        sources,
        number,
        lines.occurrences,
        lines.conflicts,
        lines.updates,
        actors,
    )


def join(documents: Sequence[Document], related: Related) -> Linked:
    """Join the reports of the same event or statement within each story; depends on the set of documents only."""
    ordered = tuple(sorted(documents, key=lambda document: document.article.id))
    by_id = {document.article.id: document for document in ordered}
    origins = Origins(ordered, related.lineage, related.groups)
    stories = sorted(
        (_story(group, by_id, origins) for group in related.groups), key=lambda story: (story.first or "9999", story.id)
    )
    return Linked(ordered, tuple(stories), related.lineage)
