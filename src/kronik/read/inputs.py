"""From paths to captures."""

from collections.abc import Iterator, Sequence

from kronik.errors import InputError
from kronik.records.article import Capture


def read_inputs(paths: Sequence[str]) -> Iterator[Capture | InputError]:
    """Yield each capture, or the reason why an input could not be read, in the order of the paths."""
    raise NotImplementedError
