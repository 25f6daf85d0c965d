"""Every error that Kronik raises on purpose.

KronikError
├── InputError          an input could not be read; the rest of the batch goes on
│   ├── NotText         the bytes are no text in an encoding that is understood
│   ├── BadRow          a JSONL line is no article
│   └── NothingToRead   a path, directory or glob led to no input
├── ModelError          the language pipeline could not be loaded
├── RecordError         a record was built against its own rules (a fact without a span)
└── PipelineError       the steps of the pipeline do not fit together
"""


class KronikError(Exception):
    """Anything that Kronik refuses: what happened, what was seen, what was expected, what to do next."""


class InputError(KronikError):
    """An input that could not be read, named with its reason."""

    def __init__(self, where: str, reason: str, code: str) -> None:
        super().__init__(f"{where}: {reason}")
        self.where = where
        self.reason = reason
        self.code = code

    def __reduce__(self) -> tuple[type["InputError"], tuple[str, str, str]]:
        return type(self), (self.where, self.reason, self.code)


class NotText(InputError):  # noqa: N818 - a state of the input, read as `except NotText`
    """The bytes are no text in an encoding that is understood."""


class BadRow(InputError):  # noqa: N818
    """A JSONL line is not an article."""


class NothingToRead(InputError):  # noqa: N818
    """A path, directory or glob that led to no input."""


class RecordError(KronikError):
    """A record was built against its own rules."""


class ModelError(KronikError):
    """A language pipeline could not be loaded."""


class NoSuchStory(KronikError):  # noqa: N818 - a state of the batch
    """None of the stories, or more than one, is the one that was asked for; names those that are there."""


class PipelineError(KronikError):
    """The steps of the pipeline do not fit together."""
