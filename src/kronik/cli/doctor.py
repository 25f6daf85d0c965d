"""What is installed, and whether Kronik can work with it."""

import importlib
import os
import pkgutil
import platform
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata

from kronik import __version__
from kronik.chronicle.render_safe import printable
from kronik.cli.output import FAILED, Sink
from kronik.errors import ModelError
from kronik.lang import id as indonesian

OLDEST_PYTHON = (3, 11)
_REQUIREMENT = re.compile(r"(?P<name>[\w.-]+)\s*>=\s*(?P<least>[\d.]+)")


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    good: bool
    name: str
    found: str
    advice: str = ""
    """What to do next, where it is not good."""


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


def _python() -> Check:
    oldest = ".".join(map(str, OLDEST_PYTHON))
    found = f"{platform.python_version()} ({platform.python_implementation()}, {sys.executable})"
    return Check(sys.version_info[:2] >= OLDEST_PYTHON, "Python", found, f"install Python {oldest} or newer")


def _dependency(name: str, least: str) -> Check:
    advice = f"needs {least} or newer; run: python -m pip install '{name}>={least}'"
    try:
        version = metadata.version(name)
    except metadata.PackageNotFoundError:
        return Check(good=False, name=name, found="not installed", advice=advice)
    return Check(_numbers(version) >= _numbers(least), name, version, advice)


def _dependencies() -> Iterator[Check]:
    for line in metadata.requires("kronik") or ():
        match = _REQUIREMENT.match(line)
        if match and "extra ==" not in line:
            yield _dependency(match["name"], match["least"])


def _analyser() -> Check:
    try:
        pipeline = importlib.import_module("kronik.pipeline")
        return Check(good=True, name="analyser", found=pipeline.default_analyser().name)
    except ModelError as error:
        return Check(good=False, name="analyser", found=str(error), advice="or install Kronik again")
    except Exception as error:  # noqa: BLE001 - whatever is wrong with it is what is asked
        return Check(
            good=False, name="analyser", found=f"{type(error).__name__}: {error}", advice="install Kronik again"
        )


def _tables() -> Check:
    names = sorted(module.name for module in pkgutil.iter_modules(indonesian.__path__))
    broken = []
    for name in names:
        try:
            importlib.import_module(f"{indonesian.__name__}.{name}")
        except Exception as error:  # noqa: BLE001 - as above
            broken.append(f"{name} ({type(error).__name__}: {error})")
    if broken:
        return Check(good=False, name="tables", found=", ".join(broken), advice="install Kronik again")
    return Check(bool(names), "tables", f"Indonesian: {len(names)} ({', '.join(names)})", "install Kronik again")


def _terminal() -> Check:
    size = shutil.get_terminal_size()
    kind = "terminal" if sys.stdout.isatty() else "no terminal (a file or pipe)"
    color = "NO_COLOR is set" if os.environ.get("NO_COLOR") else f"TERM={os.environ.get('TERM', '')}"
    locale = os.environ.get("LC_ALL") or os.environ.get("LANG") or "not set"
    return Check(good=True, name="output", found=f"{kind}, {size.columns} columns, {color}, locale {locale}, UTF-8")


def find_checks() -> tuple[Check, ...]:
    """Look at everything that Kronik needs."""
    kronik = Check(good=True, name="Kronik", found=__version__)
    return (_python(), kronik, *_dependencies(), _analyser(), _tables(), _terminal())


def _line(check: Check) -> str:
    line = f"{'ok  ' if check.good else 'FAIL'}  {check.name:<10}  {printable(check.found)}"
    return line if check.good else f"{line}: {check.advice}"


def run_doctor(sink: Sink) -> int:
    """Print what is installed; return 1 where something is missing or too old."""
    checks = find_checks()
    with sink.opened() as stream:
        stream.write("".join(f"{_line(check)}\n" for check in checks))
    return 0 if all(check.good for check in checks) else FAILED
