"""Stamps that pages print."""

import pytest

from kronik.read.stamps import find_stamp, is_stamp_line


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Jum'at, 08/11/2024 04:40 WIB", "2024-11-08T04:40+07:00"),
        ("Rabu, 22 Oktober 2025 | 10:33 WIB", "2025-10-22T10:33+07:00"),
        ("Rabu, 22 Okt 2025 10.33 WITA", "2025-10-22T10:33+08:00"),
        ("2025-10-22 10:33:05", "2025-10-22T10:33"),
        ("2025-10-22T10:33:05+07:00", "2025-10-22T10:33+07:00"),
        ("Minggu, 03 Agt 2025 - 21:14 WIT", "2025-08-03T21:14+09:00"),
        ("Oct 22, 2025 10:33 pm", "2025-10-22T22:33"),
        ("22/10/25 07:05", "2025-10-22T07:05"),
        ("Diperbarui: 5 Mei 2025", "2025-05-05"),
        ("Contoh.com, 11 September 2025, 10:33 WIB", "2025-09-11T10:33+07:00"),
        ("Rina Lestari - Kamis, 9 Oktober 2025 pukul 16.20", "2025-10-09T16:20"),
    ],
)
def test_stamp(line: str, value: str) -> None:
    """A stamp keeps its precision and its zone, and gains none."""
    found = find_stamp(line)
    assert found is not None
    assert value == found[0]
    assert is_stamp_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "Rapat digelar pada 22 Oktober 2025 di balai desa",
        "Hasil Undian Piala Lereng Sabtu 22 Oktober 2025 Lengkap",
        "31/02/2025",
        "Pasal 12/13/14",
        "Senin, 16 September 2019 (Stadion Lereng)",
        "Harga 2025",
        "",
    ],
)
def test_no_stamp(line: str) -> None:
    """A sentence or headline with a date, and numbers that are no date, are no stamps."""
    assert not is_stamp_line(line)
