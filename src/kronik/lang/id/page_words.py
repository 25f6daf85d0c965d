"""How word tables are written: words separated by blanks, one literal a table."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a table."""
    return frozenset(text.split())
