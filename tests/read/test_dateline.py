"""The opening formula: place, site, agency, date."""

import pytest

from kronik.read.dateline import find_dateline
from kronik.records.span import Span


def _parts(text: str) -> tuple[str, str | None, str | None] | None:
    """Return formula, place and site as they stand in the text."""
    found = find_dateline(text, Span(0, len(text)))
    if found is None:
        return None
    return (
        found.span.cut(text),
        found.place.cut(text) if found.place else None,
        found.site.cut(text) if found.site else None,
    )


@pytest.mark.parametrize(
    ("formula", "place", "site"),
    [
        ("BOGOR, Contoh.id –", "BOGOR", "Contoh.id"),
        ("JAKARTA, CONTOH.com -", "JAKARTA", "CONTOH.com"),
        ("Berita Lereng, Kupang –", "Kupang", "Berita Lereng"),
        ("CONTOH.CO, Jakarta -", "Jakarta", "CONTOH.CO"),
        ("Contoh6.com, Rhode Island -", "Rhode Island", "Contoh6.com"),
        ("Jakarta (ANTARA) -", "Jakarta", "ANTARA"),
        ("Jakarta, 12/3 (ANTARA) -", "Jakarta", "ANTARA"),
        ("Moskow, 20 Desember 2022 (Reuters) -", "Moskow", None),
        ("Jakarta, CNN Indonesia --", "Jakarta", "CNN Indonesia"),
        ("Jakarta, CCN Contoh --", "Jakarta", "CCN Contoh"),
        ("Lebak, Banten -", "Lebak", None),
        ("LERENGSARI -", "LERENGSARI", None),
        ("LERENGSARI-", "LERENGSARI", None),
        ("Jakarta -", "Jakarta", None),
        ("VIVA –", None, "VIVA"),
        ("CONTOH.com -", None, "CONTOH.com"),
        ("Contoh6.com, Jakarta:", "Jakarta", "Contoh6.com"),
        ("CONTOHHARI.COM – MALANG –", "MALANG", "CONTOHHARI.COM"),
        ("LERENGPOSKITA, MALANG –", "MALANG", "LERENGPOSKITA"),
        ("JAKARTA, (PR).-", "JAKARTA", "PR"),
        ("PESISIR UTARA, KabarPesisir -", "PESISIR UTARA", "KabarPesisir"),
        ("CONTOH.CO,", None, "CONTOH.CO"),
        ("CONTOH.CO", None, "CONTOH.CO"),
        ("Contoh6.com, Banda Aceh", "Banda Aceh", "Contoh6.com"),
    ],
)
def test_formula(formula: str, place: str | None, site: str | None) -> None:
    """Place and site are told apart in whichever order they stand, and dates are neither."""
    assert (formula, place, site) == _parts(f"{formula} Warga menolak tambang.")


@pytest.mark.parametrize(
    "text",
    [
        "Sari Wulandari - pelatih itu - mengundurkan diri.",
        "Lereng United - Garuda Pesisir bermain imbang.",
        "Menteri: Kita siap.",
        "Warga menolak tambang - Kepala desa diam.",
        '"Kami menolak - titik," kata warga.',
        "Jakarta",
        "Contoh.com, situs galang dana itu, tutup.",
        "Sebelumnya, Contoh.com - Kabar itu beredar.",
        "-",
    ],
)
def test_no_formula(text: str) -> None:
    """A dash in a sentence is no formula."""
    assert _parts(text) is None
