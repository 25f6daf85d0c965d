"""A story's lineage is drawn as a tree of origins and the articles that go back to each."""

from pathlib import Path

from typer.testing import CliRunner

from kronik.cli.app import app

PAGES = str(Path(__file__).parents[2] / "examples" / "pages")


def test_articles_stand_under_their_origin() -> None:
    """Words of a title choose the story; two articles of one outlet are one origin."""
    result = CliRunner().invoke(app, ["sources", "Bukit Selasih", PAGES])
    lines = result.stdout.splitlines()
    assert result.exit_code == 0
    assert "4 articles · 3 independent sources" in lines[1]
    assert ["├── KabarNusa.id", "├── SuaraPesisir.com", "└── WARTAPELITA.CO"] == [
        line for line in lines if line.startswith(("├── ", "└── "))
    ]
    assert sum("KabarNusa.id (" in line for line in lines) == 2


def test_a_story_is_found_by_its_id() -> None:
    """The id that the tree shows chooses the story again."""
    first = CliRunner().invoke(app, ["sources", "Bukit Selasih", PAGES]).stdout
    story = first.splitlines()[1].rpartition(" ")[2]
    assert first == CliRunner().invoke(app, ["sources", story, PAGES]).stdout


def test_what_fits_no_story_is_said_with_those_there_are() -> None:
    """Words that no title holds end with 1, and the message names the stories."""
    result = CliRunner().invoke(app, ["sources", "gunung meletus", PAGES])
    assert result.exit_code == 1
    assert "no story fits 'gunung meletus'" in result.stderr
    assert "Bukit Selasih" in result.stderr
