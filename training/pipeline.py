"""Training of a spaCy pipeline by its configuration."""

import sys
from pathlib import Path

from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config
from thinc.api import NumpyOps, set_current_ops

from kronik.annotate.model import language, layers  # noqa: F401 - register what configurations name


def train_pipeline(config: Path, target: Path, **paths: Path) -> None:
    """Train by a configuration whose `[paths]` are given; `target` gets the best and the last model of spaCy's loop."""
    set_current_ops(NumpyOps(use_blis=False))  # half again as fast as blis
    overrides = {f"paths.{name}": str(path) for name, path in paths.items()}
    target.mkdir(parents=True, exist_ok=True)
    nlp = init_nlp(load_config(config, overrides=overrides, interpolate=False))
    train(nlp, target, stdout=sys.stdout, stderr=sys.stderr)
