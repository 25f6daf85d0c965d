"""Made-up pages on which the printed contracts are checked."""

import json
from pathlib import Path

import pytest

ROWS = (
    {
        "id": "r1",
        "url": "https://hariansatu.example/jembatan",
        "outlet": "Harian Satu",
        "published": "2024-05-06",
        "text": "Jembatan Gantung Randu Ambruk, Dua Warga Luka\n\n"
        "RANDUSARI - Jembatan gantung di Desa Randu ambruk pada Senin (6/5/2024) pagi. Dua warga terluka.\n\n"
        "“Tidak ada korban jiwa,” kata Kepala Dinas Sari Wulan, dikutip dari Kantor Berita Raya, Selasa (7/5/2024).\n\n"
        "Sari membantah bahwa jembatan itu tidak dirawat.\n\nBaca juga: Harga Beras Naik Lagi di Pasar Kota\n",
    },
    {
        "id": "r2",
        "outlet": "Kabar Dua",
        "published": "2024-05-07",
        "text": "Jembatan Gantung di Randu Ambruk, Lima Warga Luka\n\n"
        "RANDUSARI - Jembatan gantung di Desa Randu ambruk pada Senin (6/5/2024). Lima warga terluka.\n\n"
        "Kepala Dinas Sari Wulan mengatakan tidak ada korban jiwa.\n\nSumber: Kantor Berita Raya\n",
    },
    {
        "text": "Festival Layang-Layang Lembayung Dibuka\n\n"
        "LEMBAYUNG, PortalTiga.com - Bupati Bram Setiadi membuka festival layang-layang, Sabtu (10/8/2024).\n\n"
        "“Peserta datang dari sembilan negara,” ujar Bram kepada wartawan.\n",
    },
)


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    """Return a JSONL file with three articles on two affairs, one of them without an id."""
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in ROWS), "utf-8")
    return path
