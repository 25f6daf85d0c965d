"""What a caller may choose; everything else is a constant beside the code that it governs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices of one run; none of them changes what is true of an article."""

    workers: int = 1
    """Processes that read and annotate; the output does not depend on it."""
