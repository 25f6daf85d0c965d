"""A conflict is named by a short noun phrase of the articles."""

import pytest

from kronik.link.topics import topic_of

TOPICS = {
    "the thing that both name": (
        "telah menjual kebun karet kepada PT Angin Timur",
        "Sri menjual 35 hektare kebun karet kepada perusahaan itu",
        "kebun karet",
    ),
    "of one text": ("Warga mengkhawatirkan pencemaran sungai.", None, "pencemaran sungai"),
    "names where there is nothing else": ("Sri Wulan akan mengatakannya.", None, "Sri Wulan"),
    "never empty": ("dia akan", None, "dia akan"),
}


@pytest.mark.parametrize(("text", "other", "expected"), TOPICS.values(), ids=TOPICS.keys())
def test_a_topic_is_a_noun_phrase(text: str, other: str | None, expected: str) -> None:
    """Verbs and words of grammar end it; what both sides say weighs most."""
    assert expected == topic_of(text, other)
