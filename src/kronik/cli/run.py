"""What each command does once its arguments are understood; every function returns the exit code."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from kronik.chronicle.build import build_chronicle
from kronik.chronicle.render_markdown import render_markdown
from kronik.chronicle.render_text import render_text
from kronik.chronicle.select import Choice, select
from kronik.cli.batch import Report, distinct, names_of, note_double, only_documents, without_repeats
from kronik.cli.contract import document_json
from kronik.cli.contract_linked import chronicle_json, stories_json
from kronik.cli.options import ChronicleFormat, Language, StoriesFormat
from kronik.cli.output import Sink
from kronik.cli.progress import Waiting
from kronik.cli.sources import find_story, render_sources
from kronik.cli.stories import render_stories
from kronik.pipeline import link, read_documents
from kronik.read.inputs import read_inputs
from kronik.records.chronicle import Chronicle
from kronik.records.story import Linked
from kronik.settings import Settings


def _dumped(record: Mapping[str, Any], *, indent: int | None) -> str:
    return json.dumps(record, ensure_ascii=False, indent=indent) + "\n"


def _linked(paths: Sequence[str], workers: int, report: Report, waiting: Waiting) -> Linked:
    captures = read_inputs(paths, on_double=note_double)
    items = waiting.counted(read_documents(captures, Settings(workers)))
    return link(distinct(only_documents(items, report), report), waiting.step)


def _rendered(chronicle: Chronicle, form: ChronicleFormat, sink: Sink) -> str:
    if form is ChronicleFormat.JSON:
        return _dumped(chronicle_json(chronicle), indent=1)
    if form is ChronicleFormat.MARKDOWN:
        return render_markdown(chronicle)
    return render_text(chronicle, width=sink.columns, color=sink.painted)


def run_chronicle(  # noqa: PLR0913, PLR0917 - as the command line gives them
    paths: Sequence[str], form: ChronicleFormat, language: Language, choice: Choice, sink: Sink, workers: int
) -> int:
    """Print the chronicle of the pages."""
    report = Report()
    with Waiting() as waiting:
        linked = _linked(paths, workers, report, waiting)
        waiting.step("writing")
        actors = {story.id: tuple(actor.name for actor in story.actors) for story in linked.stories}
        text = _rendered(select(build_chronicle(linked, language), actors, choice), form, sink)
    with sink.opened() as stream:
        stream.write(text)
    return report.end()


def run_stories(paths: Sequence[str], form: StoriesFormat, sink: Sink, workers: int) -> int:
    """Print which pages belong together and who has it from whom."""
    report = Report()
    with Waiting() as waiting:
        linked = _linked(paths, workers, report, waiting)
    with sink.opened() as stream:
        if form is StoriesFormat.JSON:
            stream.write(_dumped(stories_json(linked, names_of(linked.documents)), indent=1))
        else:
            stream.write(render_stories(linked, width=sink.columns, color=sink.painted))
    return report.end()


def run_sources(wanted: str, paths: Sequence[str], sink: Sink, workers: int) -> int:
    """Print the lineage of one story as a tree."""
    report = Report()
    with Waiting() as waiting:
        linked = _linked(paths, workers, report, waiting)
    text = render_sources(find_story(linked, wanted), linked, width=sink.columns, color=sink.painted)
    with sink.opened() as stream:
        stream.write(text)
    return report.end()


def run_annotate(paths: Sequence[str], sink: Sink, workers: int, *, with_text: bool) -> int:
    """Print each article's annotations as they are ready, in the order of the input."""
    report = Report()
    with sink.opened() as stream, Waiting(hidden=sink.out is None and stream.isatty()) as waiting:
        items = waiting.counted(read_documents(read_inputs(paths, on_double=note_double), Settings(workers)))
        for document in without_repeats(only_documents(items, report), report):
            stream.write(_dumped(document_json(document, with_text=with_text), indent=None))
    return report.end()
