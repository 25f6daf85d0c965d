"""What is undocumented fails: the reference names every command, option, value and field."""

import json
import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from kronik.cli.app import app

ROOT = Path(__file__).parents[2]
REFERENCE = (ROOT / "docs" / "reference" / "cli.md").read_text("utf-8")
COMMANDS = sorted(getattr(get_command(app), "commands", {}).items())


def _options() -> list[tuple[str, str]]:
    named = [("", option) for param in get_command(app).params for option in (*param.opts, *param.secondary_opts)]
    return named + [
        (name, option)
        for name, command in COMMANDS
        for param in command.params
        for option in (*param.opts, *param.secondary_opts)
        if option.startswith("-")
    ]


def _choices() -> list[str]:
    helps = [CliRunner().invoke(app, [name, "--help"], terminal_width=200).stdout for name, _ in COMMANDS]
    return sorted(
        {
            value
            for text in helps
            for values in re.findall(r"<([a-z]+(?:\|[a-z]+)+)>", text)
            for value in values.split("|")
        }
    )


def _section(command: str) -> str:
    return REFERENCE.partition(f"\n## kronik {command}\n")[2].partition("\n## ")[0]


def test_there_are_commands_and_options_to_look_up() -> None:
    """The walk sees the program: a change of the library below cannot empty it unnoticed."""
    assert (6, True, True) == (len(COMMANDS), len(_options()) > 20, {"md", "id", "json"} <= set(_choices()))


@pytest.mark.parametrize("command", [name for name, _ in COMMANDS])
def test_every_command_has_its_section_with_output(command: str) -> None:
    """The reference has a section for the command, with an example and what it prints."""
    section = _section(command)
    assert re.search(rf"```console\n\$ kronik {command}\b.*\n.+", section)


@pytest.mark.parametrize(("command", "option"), _options(), ids=" ".join)
def test_every_option_is_explained(command: str, option: str) -> None:
    """An option stands in the section of its command, or before the sections where it belongs to the program."""
    place = _section(command) if command and option not in {"--help", "-h"} else REFERENCE
    assert f"`{option}" in place or f" {option}" in place


@pytest.mark.parametrize("choice", _choices())
def test_every_value_of_an_option_is_named(choice: str) -> None:
    """A value that an option allows stands in the reference."""
    assert re.search(rf"[`|, ]{choice}[`|, \\]", REFERENCE)


def test_every_field_of_the_output_is_named(rows: Path) -> None:
    """Each key that any command prints as JSON stands in the reference."""
    annotated = CliRunner().invoke(app, ["annotate", str(rows), "--with-text"]).stdout.split("\n")[0]
    chronicle = CliRunner().invoke(app, ["chronicle", str(rows), "--format", "json"]).stdout
    printed = json.loads(annotated), json.loads(chronicle)
    printed[1]["files"] = {}
    keys = set(re.findall(r'"([a-z_]+)": ', json.dumps(printed)))
    named = set(re.findall(r"[a-z_]+", REFERENCE))
    assert [] == sorted(keys - named)


def test_the_output_shown_is_real(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the reference shows under a command is what it prints; `python eval/reference.py` brings it up to date."""
    place = spec_from_file_location("reference", ROOT / "eval" / "reference.py")
    assert place is not None
    assert place.loader is not None
    script = module_from_spec(place)
    place.loader.exec_module(script)
    monkeypatch.chdir(ROOT)
    assert REFERENCE == script.refreshed(REFERENCE)
