"""Common words weigh little, rare words much, and every word has a weight."""

import pytest

from kronik.link.word_weights import word_weight, words_of


@pytest.mark.parametrize(
    ("common", "rare"),
    [
        pytest.param("yang", "banjir", id="function word"),
        pytest.param("polisi", "pengisap", id="topic word"),
        pytest.param("banjir", "xqzzyx", id="unseen word"),
    ],
)
def test_rarer_words_weigh_more(common: str, rare: str) -> None:
    """What fewer articles hold tells more."""
    assert word_weight(common) < word_weight(rare)


def test_words_are_lower_cased_and_parted_at_marks() -> None:
    """Hyphens and apostrophes part words; numbers are words too."""
    assert words_of("Anak-anak Jum'at, 1.200 orang") == ["anak", "anak", "jum", "at", "1", "200", "orang"]
