"""A table of speakers: titles, appositions, roles, pronouns, crowds, bodies, documents, nobody."""

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., Any]


def case(name: str, text: str, *speakers: str | None) -> object:
    """Return one row of a table: its id, a text, and the speaker of each statement in it."""
    return pytest.param(text, list(speakers), id=name)


BEHIND_THE_CUE = [
    case(
        "body with commas in its name",
        '"Hujan turun," tulis Badan Meteorologi, Klimatologi, dan Geofisika.',
        "Badan Meteorologi, Klimatologi, dan Geofisika",
    ),
    case("comma without a space", '"Air surut," jelas,Kepala Dinas Pertamanan, Rina Wijaya, Senin.', "Rina Wijaya"),
    case("initial", '"Air surut," ungkap M. Ridwan Wijaya, Sekretaris DPRD Kota Bekasi.', "M. Ridwan Wijaya"),
    case(
        "release behind a relative clause",
        '"Air surut," ujar pria yang enggan disebut namanya pada rilis tertulis.',
        "pria yang enggan disebut namanya",
    ),
    case("full name", '"Air surut," kata Rina Wijaya.', "Rina Wijaya"),
    case("title and name", '"Air surut," kata Bupati Rina Wijaya.', "Rina Wijaya"),
    case("title, comma, name", '"Air surut," kata Kepala Dinas Kesehatan, Rina Wijaya, di Solo.', "Rina Wijaya"),
    case("name, comma, title", '"Air surut," kata Rina Wijaya, Kepala Dinas Kesehatan.', "Rina Wijaya"),
    case("rank", '"Air surut," kata AKBP Budi Santoso.', "Budi Santoso"),
    case("rank behind a title", '"Air surut," kata Kapolres Solo AKBP Budi Santoso.', "Budi Santoso"),
    case("age", '"Air surut," kata Rina Wijaya (32), warga setempat.', "Rina Wijaya"),
    case(
        "title with a field",
        '"Air surut," kata Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Budi Santoso.',
        "Budi Santoso",
    ),
    case(
        "title with a place and comma",
        '"Air surut," kata Kepala Puskesmas Cilincing, Jakarta Utara, Budi Santoso.',
        "Budi Santoso",
    ),
    case(
        "title with a preposition", '"Air surut," kata peneliti pada Pusat Studi Kebumian, Rina Wijaya.', "Rina Wijaya"
    ),
    case("spokesman of a body", '"Air surut," kata juru bicara Kementerian Kesehatan Rina Wijaya.', "Rina Wijaya"),
    case("degree with a stop", '"Air surut," kata dokter spesialis paru, dr. Rina Wijaya.', "Rina Wijaya"),
    case("met somewhere", '"Air surut," ujar Rina Wijaya saat ditemui di kantornya, Senin (6/5/2024).', "Rina Wijaya"),
    case(
        "in a written statement", '"Air surut," kata Rina Wijaya dalam keterangan tertulis, Senin (6/5).', "Rina Wijaya"
    ),
    case("common noun", '"Air surut," kata warga setempat.', "warga setempat"),
    case("seorang", '"Air surut," kata seorang saksi mata.', "saksi mata"),
    case("collective", '"Air surut," kata pihak keluarga korban.', "pihak keluarga korban"),
    case("body", '"Air surut," tulis Kementerian Kesehatan dalam siaran pers.', "Kementerian Kesehatan"),
    case("who belongs to somebody", '"Air surut," kata pengacara Budi Santoso.', "pengacara Budi Santoso"),
]

BEFORE_THE_CUE = [
    case(
        "confirmed separately",
        "Dikonfirmasi terpisah, Kapolres Solo AKBP Rina Wijaya menyebut air surut.",
        "Rina Wijaya",
    ),
    case(
        "body with commas in its name",
        "Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) memprediksi cuaca cerah.",
        "Badan Meteorologi, Klimatologi, dan Geofisika",
    ),
    case("sebelumnya without a comma", "Sebelumnya Gubernur Rina Wijaya menyatakan air surut.", "Rina Wijaya"),
    case("adjunct with a pointer", "Terkait permintaan itu warga setempat mengaku air sudah surut.", "warga setempat"),
    case("occasion with a pointer", "Dalam kesempatan itu Rina Wijaya mengatakan air surut.", "Rina Wijaya"),
    case("a time first", "Beberapa waktu lalu, Rina Wijaya melaporkan bahwa air surut.", "Rina Wijaya"),
    case("another time first", "Dua hari sebelumnya, Rina Wijaya mengatakan air surut.", "Rina Wijaya"),
    case("crowd with an unknown noun", "Para pebalap muda itu optimistis air surut.", "Para pebalap muda"),
    case("a month that is a name", "Kepala Bidang Cukai Solo, Mei Lestari, mengatakan air surut.", "Mei Lestari"),
    case(
        "two places between commas",
        "Warga di Pekanbaru, Riau dan Palangkaraya, Kalimantan Tengah, menyebut air surut.",
        "Warga",
    ),
    case("adjunct without a comma", "Pada kesempatan yang berbeda Rina Wijaya mengatakan air surut.", "Rina Wijaya"),
    case("causative", "Hujan itu membuat warga menilai jalan itu berbahaya.", "warga"),
    case(
        "place between commas",
        "Pejabat kesehatan di California, Amerika Serikat, mengonfirmasi ada pasien meninggal.",
        "Pejabat kesehatan",
    ),
    case("secara tersirat", "Pelatih tim itu secara tersirat mengatakan akan mundur.", "Pelatih tim"),
    case("rolling adverbs", "Polisi semula menduga pelaku ada dua orang.", "Polisi"),
    case("title and name", "Bupati Rina Wijaya mengatakan air surut.", "Rina Wijaya"),
    case("title, comma, name", "Kepala Dinas Kesehatan Kota Solo, Rina Wijaya, mengatakan air surut.", "Rina Wijaya"),
    case("name, comma, title", "Rina Wijaya, Kepala Dinas Kesehatan Kota Solo, mengatakan air surut.", "Rina Wijaya"),
    case(
        "name, age, village",
        "Rina Wijaya (28), warga Desa Mekar, Kabupaten Solo, misalnya, mengatakan air surut.",
        "Rina Wijaya",
    ),
    case(
        "title with dari",
        "Pengamat politik dari Universitas Lampung Rina Wijaya menilai air akan surut.",
        "Rina Wijaya",
    ),
    case("title with pada", "Peneliti pada Pusat Studi Kebumian Rina Wijaya menyatakan air surut.", "Rina Wijaya"),
    case(
        "title with yang juga",
        "Kepala BNPB yang juga Ketua Satgas Covid-19 Rina Wijaya mengatakan air surut.",
        "Rina Wijaya",
    ),
    case(
        "relative clause between commas",
        "Rina Wijaya, yang menjabat hingga pemilu digelar, mengatakan air surut.",
        "Rina Wijaya",
    ),
    case(
        "adjunct between commas", "Rina Wijaya, saat dihubungi, Senin (6/5/2024), mengatakan air surut.", "Rina Wijaya"
    ),
    case("adjunct first", "Di sisi lain, Rina Wijaya mengatakan air surut.", "Rina Wijaya"),
    case("contacted separately", "Dihubungi terpisah, Rina Wijaya mengatakan air surut.", "Rina Wijaya"),
    case("several people", "Sejumlah pengamat mengatakan air akan surut.", "Sejumlah pengamat"),
    case(
        "unnamed official",
        "Seorang pejabat yang enggan disebut namanya mengatakan air surut.",
        "Seorang pejabat yang enggan disebut namanya",
    ),
    case("crowd with a name in it", "Para pendukung Budi Santoso mengatakan air surut.", "Para pendukung Budi Santoso"),
    case("state", "Rusia mengatakan pasukannya sudah mundur dari kota itu.", "Rusia"),
    case("metonym", "Kremlin menyatakan pertemuan itu batal.", "Kremlin"),
    case(
        "ministry of a state",
        "Kementerian Luar Negeri Rusia menyatakan pertemuan itu batal.",
        "Kementerian Luar Negeri Rusia",
    ),
    case("family", "Keluarga korban mengatakan air surut.", "Keluarga korban"),
    case("who belongs to somebody", "Istri Budi Santoso mengatakan air surut.", "Istri Budi Santoso"),
]

POINTING = [
    case(
        "dan dia",
        "Rina Wijaya menyebut air surut, dan dia berharap warga pulang.",
        "Rina Wijaya",
        "Rina Wijaya",
    ),
    case(
        "description with a birthday",
        '"Air surut," kata Rina Wijaya. "Jalan sepi," tutur penyanyi kelahiran Jakarta, 24 Januari 1999 itu.',
        "Rina Wijaya",
        "Rina Wijaya",
    ),
    case(
        "said so, without content",
        "Warga Solo, Ilham Wijaya, mengatakan begitu. Menurutnya, air surut.",
        "Ilham Wijaya",
    ),
    case(
        "description with a year",
        '"Air surut," kata Rina Wijaya. Perempuan yang menjabat sejak 2008 itu menyebut jalan sepi.',
        "Rina Wijaya",
        "Rina Wijaya",
    ),
    case(
        "ia with an adverb",
        '"Air surut," kata Rina Wijaya. Ia tentu berharap jalan itu dibuka.',
        "Rina Wijaya",
        "Rina Wijaya",
    ),
    case(
        "mereka after an agent", "Unggahan itu dikomentari netizen. Mereka menilai Rina Wijaya berlebihan.", "netizen"
    ),
    case("clitic", '"Air surut," kata Rina Wijaya. "Jalan sepi," katanya.', "Rina Wijaya", "Rina Wijaya"),
    case("dia", '"Air surut," kata Rina Wijaya. "Jalan sepi," ujar dia.', "Rina Wijaya", "Rina Wijaya"),
    case("ia as subject", '"Air surut," kata Rina Wijaya. Ia menilai jalan itu sepi.', "Rina Wijaya", "Rina Wijaya"),
    case("beliau", '"Air surut," kata Rina Wijaya. Beliau menyebut jalan itu sepi.', "Rina Wijaya", "Rina Wijaya"),
    case("part of the name", '"Air surut," kata Rina Wijaya. "Jalan sepi," ujar Rina.', "Rina Wijaya", "Rina Wijaya"),
    case(
        "beginning of a name",
        '"Air surut," kata Rismaharini Wijaya. "Jalan sepi," ujar Risma.',
        "Rismaharini Wijaya",
        "Rismaharini Wijaya",
    ),
    case("title alone", 'Gubernur Rina Wijaya tiba di Solo. "Jalan itu sepi," kata Gubernur.', "Rina Wijaya"),
    case(
        "short form of the title",
        "Menteri Sosial Rina Wijaya tiba di Solo. Mensos mengatakan bantuan sudah dibagi.",
        "Rina Wijaya",
    ),
    case(
        "description",
        '"Air surut," kata Rina Wijaya. "Jalan sepi," kata perempuan asal Solo itu.',
        "Rina Wijaya",
        "Rina Wijaya",
    ),
    case(
        "description by a deed",
        "Rina Wijaya tiba di Solo. Peraih emas Asian Games itu mengaku lelah setelah bertanding.",
        "Rina Wijaya",
    ),
    case(
        "yang akrab disapa",
        '"Air surut," kata Rina Wijaya. Perempuan yang akrab disapa itu menyebut jalan sepi.',
        "Rina Wijaya",
        "Rina Wijaya",
    ),
    case("pihaknya", '"Air surut," kata Rina Wijaya. Pihaknya menyebut jalan itu sepi.', "Rina Wijaya", "Rina Wijaya"),
    case("lanjutnya", '"Air surut," kata Rina Wijaya. "Jalan sepi," lanjutnya.', "Rina Wijaya", "Rina Wijaya"),
    case(
        "keduanya",
        "Dua saksi diperiksa, yakni Rina Wijaya dan Budi Santoso. Keduanya mengaku tidak tahu.",
        "Rina Wijaya; Budi Santoso",
    ),
    case(
        "mereka after a crowd", "Warga Desa Mekar menolak pindah. Mereka mengaku belum diberi tahu.", "Warga Desa Mekar"
    ),
    case(
        "mereka is no single person",
        '"Air surut," kata Rina Wijaya. Para nelayan menunggu. Mereka menilai air masih tinggi.',
        "Rina Wijaya",
        "Para nelayan",
    ),
    case(
        "the subject before",
        '"Air surut," kata Rina Wijaya.\nBudi Santoso menyambut kabar itu. "Kami lega," katanya.',
        "Rina Wijaya",
        "Budi Santoso",
    ),
    case("polisi", "Polres Solo menangkap lima orang. Polisi menduga mereka satu kelompok.", "Polres Solo"),
    case(
        "polisi of two forces",
        "Polres Solo dan Polda Jateng menangkap lima orang. Polisi menduga mereka satu kelompok.",
        "Polisi",
    ),
    case(
        "judges",
        "Sidang digelar di Pengadilan Negeri Solo. Majelis hakim menyatakan Budi Santoso bersalah.",
        "Pengadilan Negeri Solo",
    ),
    case("lembaga itu", "Ombudsman RI memeriksa laporan warga. Lembaga itu menilai ada pelanggaran.", "Ombudsman RI"),
]

DOCUMENTS = [
    case("ruling of a court", "Putusan MK menyatakan pasal itu tidak berlaku.", "MK"),
    case("report of a medium", "Laporan Reuters menyebut jalan itu rusak.", "Reuters"),
    case(
        "report with its maker before",
        "Kementerian Kesehatan merilis laporan yang menyebut air itu tercemar.",
        "Kementerian Kesehatan",
    ),
    case("banner", 'Spanduk warga bertuliskan "Tolak Tambang" terpasang di jalan.'),
    case("study without a maker", "Studi terbaru menyebut kopi baik untuk jantung.", "Studi terbaru"),
    case("rumour", "Rina Wijaya menanggapi rumor yang mengatakan jalan itu ditutup.", None),
]

NOBODY = [
    case("a noun of telling alone", "Menurut keterangan, air sudah surut sejak pagi.", None),
    case("agentless", "Jalan itu dinilai berbahaya bagi warga."),
    case("reported of nobody", "Dua nelayan dilaporkan hilang di laut.", None),
]


@pytest.mark.parametrize(("text", "speakers"), [*BEHIND_THE_CUE, *BEFORE_THE_CUE, *POINTING, *DOCUMENTS, *NOBODY])
def test_speakers(read: Read, text: str, speakers: list[str | None]) -> None:
    """The speaker is the person or body that title, part name, pronoun or noun mean; nobody where nobody is told."""
    assert speakers == read(text).speakers()
