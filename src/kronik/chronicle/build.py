"""A chronicle made from linked stories."""

from kronik.records.chronicle import Chronicle
from kronik.records.story import Linked


def build_chronicle(linked: Linked, language: str) -> Chronicle:
    """Write each story's entries in the language (`en` or `id`)."""
    return Chronicle(language, (), linked.lineage)
