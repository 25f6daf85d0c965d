"""The pipeline that analyses: the one in the package, or the one that `KRONIK_MODEL` names."""

import os
from hashlib import sha256
from importlib.resources import as_file, files
from pathlib import Path

import spacy
from spacy.language import Language
from thinc.api import use_ops

from kronik.annotate.model import language, layers  # noqa: F401 - register what configurations name
from kronik.errors import ModelError

VARIABLE = "KRONIK_MODEL"
"""Environment variable that names another pipeline: a folder, or an installed package."""
TEXTS = frozenset({"MODEL_CARD.md", "LICENSE"})
"""Files beside the weights that may be reworded without making them others."""
DIGEST = "5bbf92433663d59768b7b30fbdfb0d34"
"""First half of the SHA-256 digest of the model in the package, by `digest_of`."""


def model_folder() -> Path:
    """Return where the model of the package lies."""
    with as_file(files("kronik.lang.id") / "model") as folder:
        return folder


def load_pipeline(name: str | None = None) -> Language:
    """Load a spaCy pipeline: the folder or package `name`, else what `KRONIK_MODEL` names, else the package's own.

    ModelError where it cannot be loaded.
    """
    chosen = name or os.environ.get(VARIABLE) or str(model_folder())
    try:
        with use_ops("cpu", use_blis=False):  # numpy's own multiplication is half again as fast as blis
            return spacy.load(chosen)
    except Exception as error:
        msg = (
            f"{chosen}: could not be loaded as a spaCy pipeline: {type(error).__name__}: {error}; "
            f"give a folder that spaCy wrote or the name of an installed pipeline in {VARIABLE}, or unset it"
        )
        raise ModelError(msg) from error


def digest_of(folder: Path) -> str:
    """Return a digest of all files of a model by their names and bytes, card and licence left out."""
    found = sha256()
    files_there = (path for path in folder.rglob("*") if path.is_file() and path.name not in TEXTS)
    for path in sorted(files_there):
        found.update(f"{path.relative_to(folder).as_posix()} {path.stat().st_size}\n".encode())
        found.update(path.read_bytes())
    return found.hexdigest()[:32]
