"""Words of Indonesian time expressions, each with the kind that the grammar knows it by and its value."""

from collections.abc import Mapping
from typing import Final

MONTHS: Final[Mapping[str, int]] = {
    "januari": 1, "jannuari": 1, "pebruari": 2, "februari": 2, "febuari": 2, "maret": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7,
    "agustus": 8, "september": 9, "sepetember": 9, "oktober": 10, "october": 10, "november": 11, "nopember": 11, "desember": 12, "december": 12,
}  # fmt: skip
"""Full names with the spellings that newspapers use."""

MONTH_ABBREVIATIONS: Final[Mapping[str, int]] = {
    "jan": 1, "feb": 2, "peb": 2, "mar": 3, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "agu": 8, "agt": 8, "ags": 8, "agst": 8, "agus": 8, "aug": 8,
    "sep": 9, "sept": 9, "okt": 10, "oct": 10, "nov": 11, "nop": 11, "des": 12, "dec": 12,
}  # fmt: skip
"""Read as months only next to a day or a year."""

HIJRI_MONTHS: Final[tuple[str, ...]] = (
    "muharram", "muharam", "safar", "shafar", "rabiulawal", "rabiulakhir", "jumadilawal", "jumadilakhir", "rajab", "syaban", "sya'ban",
    "ramadan", "ramadhan", "syawal", "syawwal", "zulkaidah", "dzulqa'dah", "dzulkaidah", "zulhijah", "dzulhijjah", "zulhijjah",
)  # fmt: skip

WEEKDAYS: Final[Mapping[str, int]] = {
    "senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "jum'at": 4, "sabtu": 5, "ahad": 6,
}  # fmt: skip
"""Monday is 0; "minggu" is a kind of its own: Sunday or week."""

PARTS_OF_DAY: Final[Mapping[str, str]] = {
    "pagi": "MO", "subuh": "MO", "dinihari": "MO", "siang": "AF", "sore": "AF", "petang": "EV", "malam": "NI",
}  # fmt: skip
"""TIMEX3 parts; "dini hari" is two words and belongs to the grammar."""

PARTS_WITH_SUFFIX: Final[Mapping[str, str]] = {"paginya": "MO", "siangnya": "AF", "sorenya": "AF", "malamnya": "NI"}

UNITS: Final[Mapping[str, tuple[str, str]]] = {
    "detik": ("unit", "S"), "menit": ("unit", "MIN"), "jam": ("jam", "H"), "hari": ("hari", "D"), "pekan": ("pekan", "W"),
    "bulan": ("bulan", "M"), "tahun": ("tahun", "Y"), "thn": ("tahun", "Y"), "warsa": ("unit", "Y"),
    "windu": ("unit", "8Y"), "dekade": ("era", "10Y"), "dasawarsa": ("era", "10Y"), "decade": ("era", "10Y"), "abad": ("abad", "100Y"),
    "kuartal": ("quarter", "Q"), "triwulan": ("quarter", "Q"), "kwartal": ("quarter", "Q"), "caturwulan": ("unit", "4M"),
    "semester": ("half", "H"), "paruh": ("half", "H"),
}  # fmt: skip
"""Word: kind in the grammar, and the unit of a duration (a leading number multiplies it)."""

ONE_OF_UNIT: Final[Mapping[str, str]] = {
    "sedetik": "S", "semenit": "MIN", "sejam": "H", "sehari": "D", "seharian": "D", "seminggu": "W", "sepekan": "W", "sebulan": "M",
    "setahun": "Y", "sewindu": "8Y", "sedekade": "10Y", "sedasawarsa": "10Y", "seabad": "100Y", "sekuartal": "3M", "sesemester": "6M",
}  # fmt: skip

MANY_OF_UNIT: Final[Mapping[str, str]] = {
    "berjam-jam": "H", "berhari-hari": "D", "berminggu-minggu": "W", "berpekan-pekan": "W", "berbulan-bulan": "M",
    "bertahun-tahun": "Y", "berabad-abad": "100Y", "bermenit-menit": "MIN",
}  # fmt: skip

NUMBER_WORDS: Final[Mapping[str, int]] = {
    "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
    "sepuluh": 10, "sebelas": 11, "belas": -10, "puluh": -10, "seratus": 100, "ratus": -100, "seribu": 1000, "ribu": -1000,
}  # fmt: skip
"""A negative value multiplies what stands before it ("belas" adds its ten)."""

ORDINALS: Final[Mapping[str, int]] = {
    "pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6, "ketujuh": 7, "kedelapan": 8,
    "kesembilan": 9, "kesepuluh": 10,
}  # fmt: skip

ROMAN: Final[Mapping[str, int]] = {
    "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10, "XI": 11, "XII": 12, "XIII": 13, "XIV": 14, "XV": 15,
    "XVI": 16, "XVII": 17, "XVIII": 18, "XIX": 19, "XX": 20, "XXI": 21,
}  # fmt: skip
"""Numerals of quarters and centuries."""

QUARTER_SIGNS: Final[Mapping[str, int]] = {"q1": 1, "q2": 2, "q3": 3, "q4": 4}

ZONES: Final[Mapping[str, str]] = {"wib": "+07:00", "wita": "+08:00", "wit": "+09:00", "gmt": "Z", "utc": "Z"}

ZONE_PARTS: Final[Mapping[str, str]] = {"barat": "+07:00", "tengah": "+08:00", "timur": "+09:00"}
"""The part of the country in a zone that is written out ("Waktu Indonesia Timur")."""

REFERENCES: Final[Mapping[str, str]] = {
    "kini": "PRESENT_REF", "sekarang": "PRESENT_REF", "dulu": "PAST_REF", "dahulu": "PAST_REF", "baru-baru": "PAST_REF",
    "akhir-akhir": "PAST_REF", "kelak": "FUTURE_REF",
}  # fmt: skip

RELATIVE_DAYS: Final[Mapping[str, int]] = {"kemarin": -1, "kemaren": -1, "besok": 1, "esok": 1, "lusa": 2}

FIXED_DAYS: Final[Mapping[str, tuple[int, int]]] = {
    "tahun baru": (1, 1), "hari gizi": (1, 25), "hari kanker": (2, 4), "hari pers": (2, 9), "hari valentine": (2, 14),
    "hari kasih sayang": (2, 14), "hari peduli sampah": (2, 21), "hari bahasa ibu": (2, 21), "hari perempuan": (3, 8), "hari musik nasional": (3, 9),
    "hari hutan": (3, 21), "hari down syndrome": (3, 21), "hari air": (3, 22), "hari tuberkulosis": (3, 24), "hari film nasional": (3, 30),
    "hari kesehatan dunia": (4, 7), "hari kartini": (4, 21), "hari bumi": (4, 22), "hari buku sedunia": (4, 23), "hari otonomi daerah": (4, 25),
    "hari malaria": (4, 25), "hari buruh": (5, 1), "may day": (5, 1), "hari pendidikan nasional": (5, 2), "hardiknas": (5, 2),
    "hari kebebasan pers": (5, 3), "hari buku nasional": (5, 17), "hari kebangkitan nasional": (5, 20), "harkitnas": (5, 20),
    "hari tanpa tembakau": (5, 31), "hari lahir pancasila": (6, 1), "hari lingkungan hidup": (6, 5), "hari laut": (6, 8), "hari donor darah": (6, 14),
    "hari pengungsi": (6, 20), "hut dki jakarta": (6, 22), "hut jakarta": (6, 22), "hut kota jakarta": (6, 22), "hari anti narkotika": (6, 26),
    "hari antinarkotika": (6, 26), "hari keluarga nasional": (6, 29), "harganas": (6, 29), "hut bhayangkara": (7, 1), "hari bhayangkara": (7, 1),
    "hari kependudukan": (7, 11), "hari koperasi": (7, 12), "hari pajak": (7, 14), "hari bhakti adhyaksa": (7, 22), "hari anak nasional": (7, 23),
    "hari asi": (8, 1), "hari asean": (8, 8), "hari pramuka": (8, 14), "hut pramuka": (8, 14), "hut ri": (8, 17), "hut republik indonesia": (8, 17),
    "hut kemerdekaan": (8, 17), "hut kemerdekaan ri": (8, 17), "hut kemerdekaan republik indonesia": (8, 17), "hari kemerdekaan": (8, 17),
    "hari kemerdekaan ri": (8, 17), "hari kemerdekaan republik indonesia": (8, 17), "hari proklamasi": (8, 17), "hari konstitusi": (8, 18),
    "hari polwan": (9, 1), "hari pelanggan nasional": (9, 4), "hari aksara": (9, 8), "hari olahraga nasional": (9, 9), "haornas": (9, 9),
    "hari demokrasi": (9, 15), "hari ozon": (9, 16), "hari perhubungan nasional": (9, 17), "hari perdamaian": (9, 21), "hari tani": (9, 24),
    "hari pariwisata": (9, 27), "hari kereta api": (9, 28), "hari jantung": (9, 29), "hari kesaktian pancasila": (10, 1), "hari kopi": (10, 1),
    "hari batik": (10, 2), "hari guru sedunia": (10, 5), "hut tni": (10, 5), "hari kesehatan mental": (10, 10), "hari pangan": (10, 16),
    "hari santri": (10, 22), "hari dokter nasional": (10, 24), "hari listrik nasional": (10, 27), "hari sumpah pemuda": (10, 28),
    "hari oeang": (10, 30), "halloween": (10, 31), "hari pahlawan": (11, 10), "hari kesehatan nasional": (11, 12),
    "hari ayah": (11, 12), "hari diabetes": (11, 14), "hari toleransi": (11, 16), "hari anak sedunia": (11, 20), "hari guru": (11, 25),
    "hari aids": (12, 1), "hari disabilitas": (12, 3), "hari antikorupsi": (12, 9), "hari anti korupsi": (12, 9), "hari ham": (12, 10),
    "hari hak asasi manusia": (12, 10), "hari nusantara": (12, 13), "hari juang": (12, 15), "hari bela negara": (12, 19), "hari ibu": (12, 22),
    "hari natal": (12, 25), "natal": (12, 25),
}  # fmt: skip
"""Named days with a fixed date: (month, day)."""

DAY_NAME_TAILS: Final[tuple[str, ...]] = ("nasional", "internasional", "sedunia", "dunia", "indonesia")
"""Words that a named day may end in ("Hari Buruh Internasional")."""

NATAL_LEADS: Final[tuple[str, ...]] = (
    "pada", "saat", "jelang", "menjelang", "sebelum", "setelah", "usai", "libur", "perayaan", "malam", "ibadah", "misa", "sejak", "hingga", "sampai",
)  # fmt: skip
"""Words after which "Natal" is Christmas and neither the town nor a name."""

MOVEABLE_DAYS: Final[tuple[str, ...]] = (
    "idul fitri", "idulfitri", "idul adha", "iduladha", "idul kurban", "hari raya idul fitri", "hari raya idulfitri", "hari raya idul adha",
    "hari raya iduladha", "hari raya kurban", "hari raya", "lebaran", "hari raya lebaran", "imlek", "hari raya imlek", "tahun baru imlek", "cap go meh",
    "tahun baru islam", "tahun baru hijriah", "tahun baru saka", "minggu paskah", "hari raya nyepi", "hari nyepi", "nyepi", "hari raya waisak", "hari waisak",
    "waisak", "jumat agung", "kamis putih", "rabu abu", "minggu palma", "sabtu suci", "hari paskah", "paskah", "kenaikan isa almasih",
    "kenaikan yesus kristus", "maulid nabi", "maulid nabi muhammad", "isra mikraj", "isra miraj", "isra mi'raj", "nuzulul quran", "nuzulul qur'an",
    "hari raya galungan", "hari galungan", "galungan", "hari raya kuningan", "hari raya saraswati", "deepavali", "diwali", "thanksgiving", "black friday",
)  # fmt: skip
"""Named days whose date another calendar moves; found, and left without a value."""

HOLIDAY_NAMES: Final[tuple[str, ...]] = ("tunjangan", "bank")
"""Words after which a named day is part of another name ("Tunjangan Hari Raya")."""

HIJRI_LEADS: Final[tuple[str, ...]] = (
    "awal", "akhir", "pertengahan", "selama", "sepanjang", "saat", "jelang", "menjelang", "sebelum", "setelah", "usai", "hingga", "puasa", "memasuki",
)  # fmt: skip
"""Words after which the name of a Hijri month is the month and not a person."""

PLANNING_WORDS: Final[tuple[str, ...]] = (
    "akan", "bakal", "hendak", "nanti", "nantinya", "rencananya", "berencana", "direncanakan", "dijadwalkan", "menjadwalkan", "dijadwal",
    "mendatang", "diagendakan", "diperkirakan", "diharapkan", "ditargetkan", "menargetkan", "memproyeksikan", "diproyeksikan",
    "tenggat", "batas", "deadline", "agar", "supaya", "selambatnya", "selambat-lambatnya",
)  # fmt: skip
"""Words that turn their clause to what is to come."""

PLANNING_PAIRS: Final[frozenset[tuple[str, str]]] = frozenset(
    [("paling", "lambat"), ("paling", "telat"), ("paling", "cepat")]
)
"""Two words that do so together."""

PAST_WORDS: Final[tuple[str, ...]] = ("telah", "sudah", "sempat", "pernah", "sejak", "semenjak", "semula", "sebelumnya")
"""Words that turn their clause to what has happened, where nothing in it plans."""

DUTY_WORDS: Final[tuple[str, ...]] = ("harus", "harusnya", "seharusnya", "wajib", "perlu", "mesti")
"""Words after which "sudah" tells of what ought to be ("harus sudah selesai")."""

DATE_LEADS: Final[tuple[str, ...]] = ("pada", "sejak", "semenjak", "hingga", "sampai", "mulai", "tertanggal")
"""Words after which a day and month in figures are a date without brackets ("pada 17/8")."""

SINCE_WORDS: Final[tuple[str, ...]] = ("sejak", "semenjak")
"""Words before a day that has been."""

BIRTH_WORDS: Final[tuple[str, ...]] = ("lahir", "kelahiran", "dilahirkan")
"""Words before a day that is no day of the news."""

COMPARING_WORDS: Final[tuple[str, ...]] = ("dibanding", "dibandingkan", "ketimbang", "daripada")
"""Words before a day, month or year that something is compared with, and that the text does not go on to tell of."""

HABIT_WORDS: Final[tuple[str, ...]] = (
    "biasanya", "biasa", "kerap", "sering", "seringkali", "selalu", "umumnya", "kadang", "kadang-kadang", "terkadang", "kala", "setiap", "tiap", "saban",
    "rata-rata", "rutin", "buka", "operasional", "jika", "kalau", "bila", "usahakan", "sebaiknya", "disarankan",
)  # fmt: skip
"""Words that make a part of the day in their clause that of any day."""

SPEECH_WORDS: Final[tuple[str, ...]] = (
    "kata", "katanya", "ujar", "ujarnya", "tutur", "tuturnya", "ucap", "ucapnya", "ungkap", "ungkapnya", "jelas", "jelasnya", "papar", "paparnya",
    "imbuh", "imbuhnya", "tambah", "tambahnya", "terang", "terangnya", "tegas", "tegasnya", "sebut", "sebutnya", "tulis", "tulisnya", "lanjut",
    "lanjutnya", "dikutip", "dilansir", "mengutip", "melansir", "ditemui", "dihubungi", "dikonfirmasi", "konfirmasi", "keterangan", "keterangannya",
    "mengatakan", "menuturkan", "menyatakan", "menjelaskan", "mengungkapkan", "menyebutkan", "menyebut", "menyampaikan", "memaparkan", "menambahkan",
    "menegaskan", "pantauan", "laporan", "berdasarkan", "wartawan", "cuit", "demikian",
)  # fmt: skip
"""Words that make the day after them the day of the saying rather than of what happened."""

SINGLE_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "minggu": ("minggu",),
    "past": ("lalu", "silam", "lampau"),
    "next": ("depan", "mendatang"),
    "come": ("datang",),
    "following": ("berikutnya", "selanjutnya"),
    "this": ("ini",),
    "that": ("itu", "tersebut"),
    "tadi": ("tadi",),
    "nanti": ("nanti",),
    "again": ("lagi",),
    "semalam": ("semalam",),
    "dini": ("dini",),
    "tengah": ("tengah", "pertengahan", "medio"),
    "larut": ("larut",),
    "awal": ("awal",),
    "akhir": ("akhir", "penghujung", "pengujung"),
    "every": ("setiap", "tiap", "saban", "tiap-tiap"),
    "once": ("sekali",),
    "times": ("kali",),
    "in": ("dalam",),
    "tanggal": ("tanggal", "tgl"),
    "pukul": ("pukul", "pkl"),
    "about": ("sekitar", "kira-kira", "sekira", "sekitaran"),
    "exactly": ("tepat", "tepatnya"),
    "almost": ("hampir", "nyaris"),
    "some": ("beberapa", "sejumlah", "belasan", "puluhan", "ratusan", "ribuan", "sekian"),
    "halves": ("setengah", "separuh"),
    "quarter_of": ("seperempat",),
    "more": ("lebih",),
    "compared": (
        "cepat",
        "lambat",
        "tua",
        "muda",
        "panjang",
        "singkat",
        "pendek",
        "baik",
        "buruk",
        "banyak",
        "sedikit",
        "maju",
        "mundur",
        "tinggi",
        "rendah",
    ),  # words that "lebih" belongs to, and not to the amount before it ("sehari lebih cepat")
    "full": ("penuh",),
    "recent": ("belakangan", "terakhir"),
    "running": ("berjalan",),
    "until": ("hingga", "sampai", "sampe"),
    "with": ("dengan",),
    "and": ("dan",),
    "or": ("atau",),
    "on": ("pada",),
    "yang": ("yang",),
    "same": ("sama",),
    "akan": ("akan",),
    "before": ("sebelum", "jelang", "menjelang"),
    "earlier": ("sebelumnya",),
    "after": ("setelah", "sesudah", "usai", "pasca", "selepas", "seusai"),
    "later": ("kemudian", "berselang", "setelahnya", "sesudahnya"),
    "the_next": ("keesokan", "esoknya", "besoknya"),
    "harinya": ("harinya",),
    "tahunnya": ("tahunnya", "bulannya", "minggunya", "pekannya"),
    "time": ("waktu",),
    "local": ("setempat",),
    "saat": ("saat",),
    "dewasa": ("dewasa",),
    "towards": ("ke",),
    "era": ("era",),
    "hijri_mark": ("hijriah", "hijriyah", "h"),
    "masehi": ("masehi",),
    "pm": ("pm",),
    "am": ("am",),
    "bce": ("sm",),
    "schooling": ("ajaran", "akademik", "pelajaran", "anggaran", "buku", "fiskal"),
    "between": ("antara",),
    "juga": ("juga",),
    "masa": ("masa",),
    "belum": ("belum",),
    "lama": ("lama",),
    "tempo": ("tempo",),
    "indonesia": ("indonesia",),
    "bagian": ("bagian",),
    "side": ("barat", "timur"),
    "age": ("berusia", "usia", "umur", "berumur", "usianya", "umurnya", "seusia", "seumur"),
    "law": ("nomor", "no", "nomer", "uu", "perpres", "pp", "permen", "perda", "perppu"),
    "red": ("red", "redaksi"),
}
"""Kind in the grammar: words that only it needs."""

PLACE_LEADS: Final[tuple[str, ...]] = ("pasar", "kampung", "jalan", "jl", "gang")
"""Words after which the name of a weekday or month is part of the name of a place ("Pasar Minggu")."""

PRAYER_WORDS: Final[tuple[str, ...]] = ("shalat", "salat", "sholat", "solat", "salah", "khutbah", "khotbah", "ibadah")
"""Words after which "Jumat" is the prayer of that day."""

DATED_PLACES: Final[tuple[str, ...]] = (
    *PLACE_LEADS, "jln", "universitas", "stadion", "lapangan", "masjid", "gedung", "museum", "monumen", "tugu", "gor", "gelora", "jembatan", "taman",
    "sma", "smk", "smp", "sd", "rsud", "perumahan", "simpang", "gerakan", "yayasan", "brigade", "front", "batalyon", "pt", "klub", "kapal", "kri",
)  # fmt: skip
"""Words that, written with a capital, have a date in the name of what they name ("Universitas 17 Agustus")."""

STUDENT_NOUNS: Final[tuple[str, ...]] = (
    "mahasiswa",
    "mahasiswi",
    "siswa",
    "siswi",
    "kelas",
    "tingkat",
    "pelajar",
    "jurusan",
)
"""Words whose following semester is one of schooling and not of a year."""

NO_TIMES: Final[tuple[str, ...]] = (
    "sehari-hari",
    "sehari-harinya",
    "sehari-hari-nya",
    "siang-malam",
    "hari-hari",
    "tahun-tahun",
    "minggu-minggu",
)
"""Words that are made of words of time and tell none."""

LASTING_LEADS: Final[tuple[str, ...]] = ("selama", "sepanjang")
"""Before an amount of time these say how long something lasts, whatever follows."""

ONCE_LEADS: Final[tuple[str, ...]] = (
    "zaman",
    "jaman",
    "masa",
    "sejak",
    "dari",
    "seperti",
    "tempo",
    "era",
    "semasa",
    "sedari",
)
"""Words after which "dulu" means the past and not "first"."""

GREAT_NUMBERS: Final[tuple[str, ...]] = ("juta", "miliar", "milyar", "triliun", "jutaan", "miliaran", "an")
"""Words after which "tahun silam" is an amount and not the year before."""

AGE_LIMITS: Final[tuple[str, ...]] = ("bawah", "atas")
"""After "di" these bound an age, where a person is named before ("anak di bawah lima tahun")."""

PERSON_NOUNS: Final[tuple[str, ...]] = (
    "pria", "wanita", "perempuan", "lelaki", "laki-laki", "gadis", "bocah", "remaja", "aktor", "aktris", "penyanyi", "anak", "balita", "pemuda",
    "kakek", "nenek", "pemain", "striker", "gelandang", "bek", "kiper", "pebalap", "pembalap", "pelatih", "petenis", "presenter", "artis", "petinju", "petarung", "penyerang",
)  # fmt: skip
"""Nouns whose following number of years is an age ("pria 30 tahun")."""

YEAR_LEADS: Final[tuple[str, ...]] = (
    "pada", "sejak", "di", "hingga", "sampai", "dari", "antara", "dan", "dalam", "untuk", "per", "mulai", "selama", "sepanjang", "ke",
    "sebelum", "setelah", "sesudah", "jelang", "menjelang", "atau", "periode", "awal", "akhir", "pertengahan", "kurun", "musim", "semenjak", "era",
    "target", "januari", "anggaran", "kelahiran", "angkatan", "ta", "kisaran", "keluaran", "lulusan", "terbitan", "edisi", "buatan", "rilisan", "panas", "semi",
    "gugur",
)  # fmt: skip
"""Words after which four digits are a year."""

COUNTED_NOUNS: Final[tuple[str, ...]] = (
    "orang", "unit", "meter", "km", "kilometer", "ton", "hektare", "hektar", "personel", "warga", "rumah", "dolar", "kali", "persen", "ribu", "juta",
    "miliar", "triliun", "jiwa", "kg", "kilogram", "buah", "ekor", "kk", "cc", "mdpl", "peserta", "kasus", "titik", "kata", "liter", "watt", "mah",
    "anggota", "pasien", "siswa", "mahasiswa", "karyawan", "pegawai", "lembar", "kamar", "pelari", "paket", "butir", "batang", "euro", "poundsterling",
    "rupiah", "yuan", "yen", "ringgit", "saham", "korban", "tentara", "pasukan", "prajurit", "hari", "jam", "gram", "mg", "ha", "m", "pohon", "kendaraan",
)  # fmt: skip
"""Words before which four digits are a count, not a year."""
