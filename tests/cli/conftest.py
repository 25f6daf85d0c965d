"""Pages of an invented affair, as files that commands can be run on."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PAGES = {
    "satu.txt": (
        "Jembatan Gantung Randu Ambruk, Dua Warga Luka\n\n"
        "RANDUSARI, HarianSatu.com - Jembatan gantung di Desa Randu ambruk pada Senin (6/5/2024) pagi.\n\n"
        "“Tidak ada korban jiwa, hanya dua warga luka,” kata Kepala Dinas Pekerjaan Umum Sari Wulan, "
        "Senin (6/5/2024), dikutip dari Kantor Berita Raya.\n\n"
        "Sari mengatakan bahwa jembatan itu dibangun pada 1998.\n\n"
        "Baca juga: Harga Beras Naik Lagi di Pasar Kota\n"
    ),
    "dua.txt": (
        "Jembatan Gantung di Randu Ambruk\n\n"
        "RANDUSARI, KabarDua.id - Jembatan gantung di Desa Randu ambruk pada Senin (6/5/2024).\n\n"
        "Menurut Sari Wulan, dua warga luka dan tidak ada korban jiwa.\n"
    ),
    "tiga.txt": (
        "Festival Layang-Layang Pantai Lembayung Dibuka\n\n"
        "LEMBAYUNG, PortalTiga.com - Bupati Lembayung Bram Setiadi membuka festival layang-layang, "
        "Sabtu (10/8/2024).\n\n"
        "“Peserta datang dari sembilan negara,” ujar Bram.\n"
    ),
}


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Return a folder with three pages on two affairs."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for name, text in PAGES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


Ran = subprocess.CompletedProcess[bytes]


@pytest.fixture
def kronik() -> Callable[..., Ran]:
    """Run the program as a process of its own: `kronik("show", path, env={"LANG": "C"})`."""

    def run(*args: object, data: bytes = b"", env: dict[str, str] | None = None, cwd: Path | None = None) -> Ran:
        command = [sys.executable, "-c", "from kronik.cli import main; main()", *map(str, args)]
        quiet = {key: value for key, value in os.environ.items() if key not in {"NO_COLOR", "COLUMNS"}}
        return subprocess.run(  # noqa: S603 - our own program
            command, input=data, env=quiet | (env or {}), cwd=cwd, capture_output=True, timeout=60, check=False
        )

    return run
