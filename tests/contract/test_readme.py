"""The README shows what the program really prints."""

from pathlib import Path

from typer.testing import CliRunner

from kronik.cli.app import app

ROOT = Path(__file__).parents[2]
LEFT_OUT = "[…]"


def test_readme_output_is_real() -> None:
    """Every line of the README's sample output is a line that the command prints, in that order."""
    block = (ROOT / "README.md").read_text("utf-8").split("```")[1].strip().splitlines()
    shown = [line for line in block if line.strip() not in {LEFT_OUT, ""}]
    result = CliRunner().invoke(app, ["chronicle", str(ROOT / "examples" / "pages"), "--about", "longsor"])
    printed = iter(result.stdout.splitlines())
    assert [] == [line for line in shown if line not in printed]
