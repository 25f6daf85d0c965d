"""The commands; each loads what it runs only when it is called, so that `kronik --version` is quick."""

from typing import Annotated

import typer

from kronik import __version__
from kronik.cli.options import (
    About,
    AnnotateForm,
    AnnotateFormat,
    ChronicleForm,
    ChronicleFormat,
    Color,
    File,
    Lang,
    Language,
    MinArticles,
    Out,
    Paths,
    Since,
    StoriesForm,
    StoriesFormat,
    Until,
    WithText,
    Workers,
    check_range,
)
from kronik.cli.output import Sink, ending

app = typer.Typer(
    name="kronik",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(asked: bool) -> None:  # noqa: FBT001 - the form of an option's callback
    if asked:
        typer.echo(f"kronik {__version__}")
        raise typer.Exit


def _examples(*commands: str) -> str:
    return "\n\n".join(["Examples:", *(f"[bold]{command}[/bold]" for command in commands)])


@app.callback(
    help="Write a sourced chronicle from captured news pages.\n\n"
    "What happened, who said so, how many independent sources stand behind it, what is disputed; every line leads "
    "back to the characters on the page that it came from.",
    epilog=_examples(
        "kronik chronicle pages/",
        "kronik chronicle 'pages/*.txt' --format md --out chronicle.md",
        "kronik show pages/one.txt",
    )
    + "\n\nExit codes: 0 all inputs read; 1 some could not be read, the others are done; 2 wrong usage; "
    "130 stopped by Ctrl-C.",
)
def kronik(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Hold the commands together."""


@app.command(
    epilog=_examples(
        "kronik chronicle pages/ --min-articles 2 --since 2023-07",
        "kronik chronicle news.jsonl.gz --about 'banjir Demak' --lang id",
        "cat news.jsonl | kronik chronicle - --format json --out chronicle.json",
    )
)
def chronicle(  # noqa: PLR0913 - a command's parameters are its options
    paths: Paths,
    *,
    form: ChronicleForm = ChronicleFormat.TEXT,
    out: Out = None,
    lang: Lang = Language.ENGLISH,
    min_articles: MinArticles = 1,
    since: Since = None,
    until: Until = None,
    about: About = "",
    workers: Workers = 1,
    color: Color = None,
) -> None:
    """Print the chronicle of the pages: stories with their sources, in order of time."""
    check_range(since, until)
    with ending():
        from kronik.chronicle.select import Choice  # noqa: PLC0415 - loaded when called
        from kronik.cli.run import run_chronicle  # noqa: PLC0415

        choice = Choice(min_articles, since, until, about)
        code = run_chronicle(paths, form, lang, choice, Sink(out, color), workers)
    raise typer.Exit(code)


@app.command(
    epilog=_examples(
        "kronik annotate pages/ > facts.jsonl",
        "kronik annotate news.jsonl --with-text --out facts.jsonl",
    )
)
def annotate(
    paths: Paths,
    *,
    form: AnnotateForm = AnnotateFormat.JSONL,  # noqa: ARG001 - the one format there is
    with_text: WithText = False,
    out: Out = None,
    workers: Workers = 1,
) -> None:
    """Print each article's facts with their places, one JSON object a line, in the order of the input."""
    with ending():
        from kronik.cli.run import run_annotate  # noqa: PLC0415

        code = run_annotate(paths, Sink(out), workers, with_text=with_text)
    raise typer.Exit(code)


@app.command(epilog=_examples("kronik stories pages/", "kronik stories news.jsonl --format json"))
def stories(
    paths: Paths,
    *,
    form: StoriesForm = StoriesFormat.TEXT,
    out: Out = None,
    workers: Workers = 1,
    color: Color = None,
) -> None:
    """Print which articles belong to one story, and who has it from whom."""
    with ending():
        from kronik.cli.run import run_stories  # noqa: PLC0415

        code = run_stories(paths, form, Sink(out, color), workers)
    raise typer.Exit(code)


@app.command(epilog=_examples("kronik sources longsor pages/", "kronik sources 3f2a9c01b7d4 news.jsonl"))
def sources(
    story: Annotated[str, typer.Argument(metavar="STORY", help="A story's id, or words that only its titles hold.")],
    paths: Paths,
    *,
    out: Out = None,
    workers: Workers = 1,
    color: Color = None,
) -> None:
    """Draw who has a story from whom: its origins, the articles that go back to each, what these copy or rewrite."""
    with ending():
        from kronik.cli.run import run_sources  # noqa: PLC0415

        code = run_sources(story, paths, Sink(out, color), workers)
    raise typer.Exit(code)


@app.command(epilog=_examples("kronik show pages/one.txt", "kronik show 'news.jsonl#12' --color | less -R"))
def show(file: File, *, out: Out = None, color: Color = None) -> None:
    """Print one article with its facts marked in place, to check what the program read."""
    with ending():
        from kronik.cli.run_show import run_show  # noqa: PLC0415

        code = run_show(file, Sink(out, color))
    raise typer.Exit(code)


@app.command()
def doctor() -> None:
    """Say what is installed and whether it is enough; ends with 1 where it is not."""
    with ending():
        from kronik.cli.doctor import run_doctor  # noqa: PLC0415

        code = run_doctor(Sink())
    raise typer.Exit(code)
