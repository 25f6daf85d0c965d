"""What holds for every story: the order of documents does not matter, ids are stable, carriers cut their articles."""

from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kronik.link.join import join
from kronik.records.facts import Document, EventType
from kronik.records.story import Group, Related

Writer = Callable[..., Any]

CLAUSES = (
    "pembangunan waduk ditunda sampai musim hujan berakhir",
    "waduk ditunda pembangunannya hingga musim hujan berakhir",
    "sekolah diliburkan selama banjir",
    "tidak ada pungutan di pasar",
    "pungutan ada di pasar",
)
SPEAKERS = ("Rani Hapsari", "Seno Aji")
DAYS = ("2024-05-02", "2024-05-03", None)

facts = st.lists(
    st.tuples(st.sampled_from(CLAUSES), st.sampled_from(SPEAKERS), st.sampled_from(DAYS)), min_size=1, max_size=4
)
batches = st.lists(facts, min_size=1, max_size=4)


def written(page: Writer, number: int, told: list[tuple[str, str, str | None]]) -> Document:
    """Write a page with one statement and one meeting a line, each found by the number of its line."""
    lines = [
        f"temu{n} {speaker} dengan warga; hari{n} ia mengatakan isi{n} {clause}."
        for n, (clause, speaker, _) in enumerate(told)
    ]
    one = page(f"a{number}", "Kabar\n" + "\n".join(lines), f"Harian {number % 2}", "2024-05-03")
    for speaker in SPEAKERS:
        if speaker in one.text:
            one.actor(speaker)
    for n, (clause, speaker, day) in enumerate(told):
        one.said(f"isi{n} {clause}", speaker, day=(f"hari{n}", day) if day else None)
        one.did(f"temu{n}", EventType.CONSULT, agent=(speaker,))
    document: Document = one.document()
    return document


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(batch=batches, turn=st.randoms(use_true_random=False))
def test_order_of_documents_does_not_matter(page: Writer, batch: list[Any], turn: Any) -> None:  # noqa: ANN401
    """The same documents in another order, told of in another group order, give the same stories."""
    documents = [written(page, number, told) for number, told in enumerate(batch)]
    ids = [document.article.id for document in documents]
    straight = join(documents, Related((Group(tuple(ids)),), (), ()))
    turn.shuffle(documents)
    turn.shuffle(ids)
    assert straight == join(documents, Related((Group(tuple(ids)),), (), ()))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(batch=batches)
def test_every_report_is_carried_once_and_inside_its_article(page: Writer, batch: list[Any]) -> None:
    """Each statement stands in exactly one occurrence, and each carrier cuts words out of its own article."""
    documents = {d.article.id: d for d in (written(page, number, told) for number, told in enumerate(batch))}
    (story,) = join(tuple(documents.values()), Related((Group(tuple(documents)),), (), ())).stories
    carriers = [carrier for occurrence in story.occurrences for carrier in occurrence.reports]
    reports = [(carrier.article, carrier.report) for carrier in carriers]
    told = [(key, statement.id) for key, d in documents.items() for statement in d.statements]
    told += [(key, event.id) for key, d in documents.items() for event in d.events]
    assert sorted(told) == sorted(reports)
    assert all(carrier.span.end <= len(documents[carrier.article].article.text) for carrier in carriers)
    assert len(story.occurrences) == len({occurrence.id for occurrence in story.occurrences})
