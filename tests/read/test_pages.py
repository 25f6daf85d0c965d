"""Whole flattened pages in the manner of Indonesian sites, written for this project; each line with its role."""
# ruff: noqa: E501 - a line of a page stays on one line

import pytest

from kronik.read.article import read_article
from kronik.records.article import BODY_ROLES, BlockRole, Capture

CODES = {
    "H": BlockRole.HEADLINE,
    "S": BlockRole.STANDFIRST,
    "h": BlockRole.HEADING,
    "P": BlockRole.PARAGRAPH,
    "C": BlockRole.CAPTION,
    "B": BlockRole.BYLINE,
    "T": BlockRole.TIMESTAMP,
    "K": BlockRole.CREDIT,
    "F": BlockRole.FURNITURE,
}

PORTAL = """
F|Beranda
F|News
F|Daerah
F|Home / News / Daerah
H|Jembatan Gantung di Sungai Lereh Putus, Dua Desa Terisolasi
B|Ratri Kusumaningtyas - kabarlereng
T|Senin, 14 Jul 2025 08:15 WIB
F|0 Komentar
F|Bagikan
F|Facebook Twitter WhatsApp Telegram
C|Foto: Warga melihat jembatan yang putus (Dok. BPBD Lereh)
P|Lereh - Jembatan gantung yang menghubungkan Desa Muara dan Desa Tanjung putus diterjang arus pada Minggu malam. Tidak ada korban jiwa dalam kejadian itu.
F|ADVERTISEMENT
F|SCROLL TO CONTINUE WITH CONTENT
P|"Kami sudah memasang tali darurat," kata Camat Lereh, Saiful Bakri, Senin (14/7/2025).
F|Baca juga:
F|Banjir Lereh, 40 Rumah Warga Terendam
P|Saiful mengatakan warga menyeberang dengan rakit.
P|Bantuan mulai datang.
F|[Gambas:Video 20detik]
B|(rtk/aud)
F|jembatan putus
F|lereh
F|banjir
F|Hide Ads
F|Berita Terkait
F|Warga Lereh Swadaya Perbaiki Jalan Desa
F|Sungai Meluap, Sekolah di Lereh Diliburkan
F|Komentar Terbanyak
F|1
F|Tarif Parkir Naik Mulai Agustus, Ini Daftarnya
F|2
F|Wali Kota Lereh Mutasi 30 Pejabat
"""

DAILY = """
F|Cari
F|Tribun Lereng
F|Selasa, 4 Februari 2025
F|Network
H|Kecelakaan Beruntun di Tol Lereng, Tiga Orang Luka
F|Penulis: Dewi Larasati | Editor: Bagus Priyono
C|Ilustrasi kecelakaan di jalan tol.
P|TRIBUNLERENG.COM, LERENG - Tiga orang terluka dalam kecelakaan beruntun di Tol Lereng, Selasa (4/2/2025) pagi.
P|Kecelakaan melibatkan dua truk dan satu minibus.
P|Kepala Satuan Lalu Lintas Polres Lereng, AKP Joko Wibisono, mengatakan truk pertama mengerem mendadak.
F|Baca juga: Truk Terguling di Tanjakan Lereng, Sopir Melarikan Diri
P|"Sopir truk kedua tidak sempat menghindar," ujarnya.
h|Korban Dibawa ke Rumah Sakit
P|Ketiga korban dibawa ke RSUD Lereng.
P|Dua di antaranya sudah boleh pulang.
F|Artikel ini telah tayang di TribunLereng.com dengan judul Kecelakaan Beruntun di Tol Lereng, Tiga Orang Luka
F|Ikuti kami di
F|Google News
F|Dapatkan update berita pilihan dan breaking news setiap hari melalui saluran WhatsApp kami.
F|Tags:
F|Tol Lereng
F|kecelakaan beruntun
F|Berita Terkini
F|2 menit lalu
F|Harga Cabai di Pasar Lereng Tembus Rp 90 Ribu
F|1 jam lalu
F|Pemkot Lereng Buka Pendaftaran Beasiswa
F|© 2025 TRIBUNLERENG.COM, All Right Reserved
"""

AGENCY = """
H|Bulog pastikan stok beras Kupang cukup hingga Desember
T|Kamis, 9 Oktober 2025 16:20 WIB
F|waktu baca 2 menit
C|Pekerja menata karung beras di gudang Bulog Kupang. ANTARA FOTO/Melki Tanesab/tom.
P|Kupang (ANTARA) - Perum Bulog memastikan stok beras di Kupang cukup untuk memenuhi kebutuhan warga hingga Desember 2025.
P|"Stok kami 12 ribu ton," kata Kepala Bulog Kupang Yohana Lette di Kupang, Kamis.
F|Baca juga: Bulog serap 3.000 ton gabah petani Malaka
P|Ia menambahkan penyaluran bantuan pangan dimulai pekan depan.
F|Baca juga: Harga beras di Kupang turun tipis
B|Pewarta: Maria Benu
B|Editor: Slamet Hardono
F|Copyright © ANTARA 2025
F|Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis dari Kantor Berita ANTARA.
F|Tags:
F|bulog
F|beras
"""

BROADCASTER = """
F|CNN Indonesia
F|Internasional
H|Parlemen Sahkan Anggaran Darurat Usai Sidang 14 Jam
B|Tim Redaksi
T|Jumat, 21 Mar 2025 07:45 WIB
F|Bagikan :
F|url telah tercopy
C|Anggota parlemen saat sidang anggaran. (REUTERS/Ana Petrov)
P|Jakarta, CNN Indonesia -- Parlemen mengesahkan anggaran darurat setelah sidang selama 14 jam, Jumat (21/3).
P|Anggaran itu dipakai untuk membangun kembali kota yang rusak akibat gempa.
F|ADVERTISEMENT
F|SCROLL TO CONTINUE WITH CONTENT
P|"Ini bukan kemenangan partai, melainkan kemenangan warga," kata perdana menteri.
F|Pilihan Redaksi
F|Gempa Susulan Guncang Ibu Kota, Warga Bertahan di Tenda
F|PBB Kirim Bantuan Rp 40 Miliar
P|Oposisi menolak pasal tentang utang baru.
P|Mereka mengatakan akan menggugat ke mahkamah konstitusi.
B|(ana/rds)
F|[Gambas:Video CNN]
F|TOPIK TERKAIT
F|parlemen
F|anggaran
F|TERPOPULER
F|Lihat Semua
F|Daftar Lengkap Libur Panjang dan Cuti Bersama
F|Internasional • 2 jam yang lalu
"""

LOCAL = """
F|Skip to content
F|KABAR PESISIR
F|Menu
H|Nelayan Pesisir Utara Keluhkan Solar Langka
T|Oktober 3, 2024
B|by Redaksi
P|PESISIR – Nelayan di pesisir utara mengeluhkan solar yang langka sejak dua pekan terakhir.
P|Akibatnya, sebagian kapal tidak melaut.
P|"Kalau dapat pun harus antre sejak subuh," ujar Karim, nelayan setempat.
P|Nelayan meminta tiga hal:
P|- Pasokan solar ditambah
P|- Antrean diatur per kelompok
P|- Pengecer liar ditertibkan
P|Dinas Perikanan berjanji akan menindaklanjuti keluhan itu. (kar)
F|Share this:
F|Click to share on Facebook
F|Related
F|Pelabuhan Pesisir Utara Diperluas
F|Tinggalkan Balasan
F|Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *
F|Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya.
"""

SHORT = """
H|Gempa M 4,2 Guncang Sumba
P|Gempa bermagnitudo 4,2 mengguncang Sumba.
P|Gempa tidak berpotensi tsunami.
"""

NEWSPAPER = """
F|Kami menggunakan cookie untuk meningkatkan pengalaman Anda. Dengan melanjutkan, Anda menyetujui Kebijakan Privasi kami.
F|Login
F|Langganan
H|Menteri: Harga Pupuk Tidak Naik
T|Kompas.com, 11 September 2025, 10:33 WIB
F|Baca di App
B|Sekar Ayu Prameswari, Hendra Gunadi
B|Tim Redaksi
P|JAKARTA, KOMPAS.com - Menteri Pertanian menegaskan harga pupuk bersubsidi tidak naik tahun ini.
P|Hal itu ia sampaikan usai rapat di gedung parlemen, Kamis (11/9/2025).
P|"Tidak ada kenaikan, titik," ujar dia.
F|Baca juga: Petani Minta Pupuk Tidak Terlambat, Menteri Janji Percepat
P|Pemerintah menambah alokasi menjadi 9,5 juta ton.
F|Halaman Selanjutnya
F|Halaman:
F|1
F|2
F|Show All
F|Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu akses berita Kompas.com WhatsApp Channel : https://www.whatsapp.com/channel/contoh. Pastikan kamu sudah install aplikasi WhatsApp ya.
F|Tag
F|pupuk bersubsidi
F|menteri pertanian
F|Rekomendasi untuk anda
F|Terkini Lainnya
F|Pabrik Tahu di Kebumen Terbakar, Tak Ada Korban
F|NASIONAL
F|11/09/2025, 10:21 WIB
"""

SPORT = """
F|Home
F|Soccer
F|Liga Indonesia
H|Persilereng Tahan Imbang Tamunya 2-2
B|Yoga Aditama, Jurnalis
T|Minggu 03 Agustus 2025 21:14 WIB
F|A A A
P|LERENG – Persilereng bermain imbang 2-2 melawan Garuda Pesisir pada pekan pertama liga, Minggu (3/8/2025) malam.
P|Dua gol tuan rumah dicetak Rangga Putra.
F|Baca Juga:
F|Hasil Liga: Bintang Timur Pesta Gol
F|Jadwal Siaran Langsung Liga Pekan Ini
P|"Kami kehilangan fokus," kata pelatih Persilereng, Mateus Coelho.
P|Berikut susunan pemain kedua tim:
P|Persilereng (4-3-3): Andi; Budi, Candra, Dedi, Eko; Fajar, Gilang, Hadi; Rangga, Iwan, Joko
P|Garuda Pesisir (4-4-2): Karno; Lukman, Maman, Nanda, Oki; Pandu, Qori, Rio, Sandi; Tio, Umar
B|(yga)
F|Follow Berita kami di Google News
F|Dapatkan berita up to date dengan semua berita terkini dari kami hanya dengan satu akun di ORION, daftar sekarang dengan klik disini dan nantikan kejutan menarik lainnya
F|Berita Terkait
F|Bintang Timur Pesta Gol ke Gawang Samudra
F|Telusuri berita lainnya
F|Berita Terkini
F|Pelatih Baru Samudra Diperkenalkan Hari Ini
F|1 jam lalu
F|Bonus Pemain Persilereng Belum Dibayar, Ini Kata Manajemen
F|2 jam lalu
"""

MAGAZINE = """
F|Sorot
H|Petani Garam Terjepit Harga
S|Harga garam di tingkat petani jatuh ke titik terendah dalam lima tahun.
B|Oleh : Nurul Hidayati
C|Petani garam memanen di tambak (kiri) saat kemarau. (Foto: VIVA/Rahma)
P|VIVA – Harga garam di tingkat petani turun menjadi Rp 500 per kilogram.
P|"Kami rugi terus," kata Sumarni, petani garam.
F|Baca Juga :
F|Impor Garam Dibuka Lagi, Petani Menjerit
P|Sumarni sudah dua bulan tidak menjual hasil panennya.
F|Scroll ke bawah untuk melihat konten selengkapnya.
P|Ia menunggu harga naik.
F|Halaman Selanjutnya
F|Share :
F|Facebook
F|Twitter
F|Terpopuler
F|Viral Pengantin Naik Traktor, Begini Ceritanya
F|Sebuah video pernikahan memperlihatkan pengantin naik traktor.
F|Gaya Hidup
F|5 Agustus 2025
F|Tambak Jadi Tempat Wisata Malam
F|Warga mengubah tambak menjadi tempat wisata malam.
F|Bisnis
F|5 Agustus 2025
"""

INLINE = """
H|Polisi Tangkap Penipu Tiket Konser
P|Polisi menangkap seorang perempuan yang diduga menipu pembeli tiket konser, Rabu (5/3/2025).
P|Kerugian korban mencapai Rp 200 juta, menurut polisi.
P|"Pelaku mengaku sudah tiga kali melakukannya," kata Kapolsek Lereng Kompol Wati Handayani.
P|Pelaku dijerat pasal penipuan dengan ancaman empat tahun penjara.
K|Sumber: Antara
"""

PAGES = {
    "sport page with line-ups after the last sentence": SPORT,
    "magazine with standfirst, teaser sentences and paging": MAGAZINE,
    "plain story with a closing source": INLINE,
    "portal with share bar, video mark and comment list": PORTAL,
    "daily with republication note, tags and relative stamps": DAILY,
    "agency with sentence-case headlines": AGENCY,
    "broadcaster with the editors' choice inside the story": BROADCASTER,
    "local paper with a list in the story and a comment form": LOCAL,
    "two sentences": SHORT,
    "newspaper with cookie notice, paging and channel call": NEWSPAPER,
}


def _lines(page: str) -> list[tuple[BlockRole, str]]:
    return [(CODES[line[0]], line[2:]) for line in page.strip().splitlines()]


def _read(page: str, border: str) -> list[tuple[BlockRole, str]]:
    """Return the blocks that the page is read as, its lines joined by the border."""
    text = border.join(words for _, words in _lines(page))
    return [(block.role, block.span.cut(text)) for block in read_article(Capture(text, "page.txt", "utf-8")).blocks]


@pytest.mark.parametrize("border", ["\n", "\n\n", "\r\n"], ids=["lines", "blank lines between", "Windows lines"])
@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
def test_page_body(page: str, border: str) -> None:
    """Exactly the lines of the story are body; everything around and inside it that is not is left out."""
    expected = " ".join(words for role, words in _lines(page) if role in BODY_ROLES)
    actual = " ".join(words for role, words in _read(page, border) if role in BODY_ROLES)
    assert _without_tail(expected) == actual


def _without_tail(words: str) -> str:
    """Return the story without the initials that close one of the pages inside its last line."""
    return words.removesuffix(" (kar)")


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
def test_page_headline(page: str) -> None:
    """The headline is the story's own, not a section's or another story's."""
    expected = [words for role, words in _lines(page) if role is BlockRole.HEADLINE]
    actual = [words for role, words in _read(page, "\n") if role is BlockRole.HEADLINE]
    assert expected == actual


@pytest.mark.parametrize("role", [BlockRole.BYLINE, BlockRole.TIMESTAMP, BlockRole.CREDIT, BlockRole.CAPTION])
@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
def test_page_credits(page: str, role: BlockRole) -> None:
    """Bylines, stamps, credits and captions of the page are blocks of their own."""
    expected = [words for expected_role, words in _lines(page) if expected_role is role]
    actual = [words for actual_role, words in _read(page, "\n") if actual_role is role]
    assert [words for words in expected if words not in actual] == []
