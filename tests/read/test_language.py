"""The language of an article."""

import pytest

from kronik.read.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Warga desa itu menolak tambang karena takut air sungai tercemar.", "id"),
        ("Jalan ke Lereng ditutup.", "id"),
        ("Penduduk kampung itu membantah kerana bimbang sungai tercemar, kata timbalan pengerusi majlis.", "ms"),
        ("The villagers said they will not leave the land that their parents were given.", "en"),
        ("Warga kampung iku ora gelem lunga amarga omahe wis suwe ing kono lan sawahe uga ing kono.", "jv"),
        ("Persija 2 Persib 1", None),
        ("12345", None),
        ("", None),
    ],
    ids=["Indonesian", "one small word", "Malay", "English", "Javanese", "names only", "numbers", "nothing"],
)
def test_language(text: str, language: str | None) -> None:
    """Small words tell the language; a short Indonesian text is not lost; without words it is unknown."""
    assert language == language_of(text)
