"""Errors name their input and travel between processes."""

import pickle

from kronik.errors import NotText


def test_an_input_error_survives_the_way_from_a_worker() -> None:
    """A refused input keeps its name, reason and code when it is pickled."""
    error = pickle.loads(pickle.dumps(NotText("a.png", "is a PNG image", "image")))  # noqa: S301 - our own bytes
    assert ("a.png", "is a PNG image", "image") == (error.where, error.reason, error.code)
    assert str(error) == "a.png: is a PNG image"
