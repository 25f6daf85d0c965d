"""How the tables of a language are written: many words in one string."""


def words(text: str) -> frozenset[str]:
    """Return the words of a string, parted by white space."""
    return frozenset(text.split())


def names(text: str) -> frozenset[str]:
    """Return the names of a string, of one word or several, parted by "|"."""
    return frozenset(text.split("|"))
