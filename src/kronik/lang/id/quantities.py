"""Number words, units, counted things and bounds of Indonesian."""

from collections.abc import Mapping
from types import MappingProxyType

from kronik.lang.tables import words as _set

ONES: Mapping[str, int] = MappingProxyType(
    {
        "nol": 0,
        "satu": 1,
        "dua": 2,
        "tiga": 3,
        "empat": 4,
        "lima": 5,
        "enam": 6,
        "tujuh": 7,
        "delapan": 8,
        "sembilan": 9,
        "sepuluh": 10,
        "sebelas": 11,
    }
)
"""Number words that are added as they stand."""

WITHIN_THOUSAND: Mapping[str, int] = MappingProxyType({"puluh": 10, "ratus": 100})
"""Words that multiply the digit before them ("dua puluh", "tiga ratus")."""

SCALES: Mapping[str, int] = MappingProxyType(
    {
        "ribu": 10**3,
        "rb": 10**3,
        "juta": 10**6,
        "jt": 10**6,
        "miliar": 10**9,
        "milyar": 10**9,
        "triliun": 10**12,
        "trilyun": 10**12,
    }
)
"""Words that multiply everything before them ("1,2 triliun")."""

SINGLES: Mapping[str, int] = MappingProxyType(
    {
        "seratus": 100,
        "seribu": 1000,
        "sejuta": 10**6,
        "seorang": 1,
        "sebuah": 1,
        "seekor": 1,
    }
)
"""One-word numbers with *se-*; those of classifiers count one thing."""

VAGUE = frozenset(
    [
        "belasan",
        "puluhan",
        "ratusan",
        "ribuan",
        "jutaan",
        "miliaran",
        "triliunan",
        "beberapa",
        "sejumlah",
        "berbagai",
        "banyak",
        "sebagian",
    ]
)
"""Words that count without a number: they give no value."""

TEENS = "belas"
"""Adds ten to the digit before it ("dua belas")."""

BOUNDS: tuple[tuple[str, str], ...] = (
    ("sekurang-kurangnya", "at least"),
    ("setidak-tidaknya", "at least"),
    ("paling sedikit", "at least"),
    ("sedikitnya", "at least"),
    ("setidaknya", "at least"),
    ("minimal", "at least"),
    ("tidak kurang dari", "at least"),
    ("tak kurang dari", "at least"),
    ("kurang lebih", "about"),
    ("kira-kira", "about"),
    ("diperkirakan", "about"),
    ("sekitar", "about"),
    ("sekira", "about"),
    ("hampir", "almost"),
    ("nyaris", "almost"),
    ("mendekati", "almost"),
    ("tidak lebih dari", "at most"),
    ("tak lebih dari", "at most"),
    ("kurang dari", "less than"),
    ("lebih dari", "more than"),
    ("di atas", "more than"),
    ("melebihi", "more than"),
    ("melampaui", "more than"),
    ("paling banyak", "at most"),
    ("maksimal", "at most"),
)
"""Words in front of a number, longest first where one begins another."""

CURRENCY_BEFORE: Mapping[str, str] = MappingProxyType(
    {
        "rp": "IDR",
        "idr": "IDR",
        "us$": "USD",
        "usd": "USD",
        "$": "USD",
        "s$": "SGD",
        "sgd": "SGD",
        "a$": "AUD",
        "aud": "AUD",
        "rm": "MYR",
        "myr": "MYR",
        "€": "EUR",
        "eur": "EUR",
        "£": "GBP",
        "gbp": "GBP",
        "¥": "JPY",
        "jpy": "JPY",
        "cny": "CNY",
    }
)
"""Currency marks in front of the number, as ISO 4217."""

CURRENCY_AFTER: tuple[tuple[str, str], ...] = (
    ("dolar amerika serikat", "USD"),
    ("dollar amerika serikat", "USD"),
    ("dolar singapura", "SGD"),
    ("dollar singapura", "SGD"),
    ("dolar australia", "AUD"),
    ("dollar australia", "AUD"),
    ("dolar hong kong", "HKD"),
    ("dolar kanada", "CAD"),
    ("dolar as", "USD"),
    ("dollar as", "USD"),
    ("dolar", "USD"),
    ("dollar", "USD"),
    ("rupiah", "IDR"),
    ("ringgit", "MYR"),
    ("euro", "EUR"),
    ("poundsterling", "GBP"),
    ("pound sterling", "GBP"),
    ("yen", "JPY"),
    ("yuan", "CNY"),
    ("won", "KRW"),
    ("baht", "THB"),
    ("rupee", "INR"),
    ("rubel", "RUB"),
    ("riyal", "SAR"),
    ("real saudi", "SAR"),
    ("franc swiss", "CHF"),
)
"""Currency names behind the number, as ISO 4217; longest first where one begins another."""

PEOPLE = frozenset(
    [
        "orang",
        "jiwa",
        "korban",
        "warga",
        "penduduk",
        "siswa",
        "pelajar",
        "murid",
        "mahasiswa",
        "santri",
        "anak",
        "balita",
        "bayi",
        "pria",
        "wanita",
        "perempuan",
        "lelaki",
        "laki-laki",
        "penumpang",
        "pekerja",
        "buruh",
        "karyawan",
        "pegawai",
        "tki",
        "tkw",
        "wni",
        "wna",
        "pengungsi",
        "pasien",
        "tentara",
        "prajurit",
        "polisi",
        "personel",
        "anggota",
        "petugas",
        "relawan",
        "demonstran",
        "pengunjuk",
        "pelaku",
        "tersangka",
        "terdakwa",
        "terpidana",
        "tahanan",
        "narapidana",
        "napi",
        "saksi",
        "pemain",
        "atlet",
        "jemaah",
        "jamaah",
        "nelayan",
        "petani",
        "guru",
        "dosen",
        "dokter",
        "perawat",
        "wartawan",
        "jurnalis",
        "pejabat",
        "hakim",
        "jaksa",
        "militan",
        "teroris",
        "imigran",
        "migran",
        "turis",
        "wisatawan",
        "penonton",
        "peserta",
        "pemilih",
        "perwira",
        "bintara",
        "remaja",
        "pemuda",
        "lansia",
        "sopir",
        "pengemudi",
        "awak",
        "abk",
        "kru",
        "pendaki",
        "sandera",
        "aktivis",
        "pedagang",
        "konsumen",
        "nasabah",
    ]
)
"""Nouns of people; the unit is `people`."""

UNITS: Mapping[str, str] = MappingProxyType(
    {
        "rumah": "houses",
        "bangunan": "buildings",
        "gedung": "buildings",
        "sekolah": "schools",
        "desa": "villages",
        "kelurahan": "villages",
        "kecamatan": "districts",
        "kk": "families",
        "keluarga": "families",
        "kepala keluarga": "families",
        "kapal": "ships",
        "perahu": "boats",
        "mobil": "cars",
        "motor": "motorcycles",
        "sepeda motor": "motorcycles",
        "kendaraan": "vehicles",
        "bus": "buses",
        "truk": "trucks",
        "pesawat": "aircraft",
        "hektare": "hectares",
        "hektar": "hectares",
        "ha": "hectares",
        "ton": "tonnes",
        "kilogram": "kilograms",
        "kg": "kilograms",
        "gram": "grams",
        "liter": "litres",
        "meter": "metres",
        "meter persegi": "square metres",
        "kilometer persegi": "square kilometres",
        "kilometer": "kilometres",
        "km": "kilometres",
        "sentimeter": "centimetres",
        "cm": "centimetres",
        "mil": "miles",
        "mil laut": "nautical miles",
        "kaki": "feet",
        "kuintal": "quintals",
        "persen": "percent",
        "%": "percent",
        "poin": "points",
        "unit": "units",
        "paket": "packets",
        "kasus": "cases",
        "suara": "votes",
        "kios": "stalls",
        "lapak": "stalls",
        "rudal": "missiles",
        "roket": "rockets",
        "drone": "drones",
        "ekor": "animals",
        "lembar": "sheets",
        "butir": "pieces",
    }
)
"""Nouns of things and measures, as English plurals."""

STATES: tuple[tuple[str, str], ...] = (
    ("meninggal", "dead"),
    ("menewaskan", "dead"),
    ("tewas", "dead"),
    ("korban jiwa", "dead"),
    ("membunuh", "dead"),
    ("terbunuh", "dead"),
    ("merenggut nyawa", "dead"),
    ("kehilangan nyawa", "dead"),
    ("sebagai tersangka", "suspects"),
    ("menjadi tersangka", "suspects"),
    ("jadi tersangka", "suspects"),
    ("mati", "dead"),
    ("wafat", "dead"),
    ("merenggut", "dead"),
    ("nyawa melayang", "dead"),
    ("melukai", "injured"),
    ("terluka", "injured"),
    ("luka", "injured"),
    ("cedera", "injured"),
    ("luka-luka", "injured"),
    ("belum ditemukan", "missing"),
    ("masih dicari", "missing"),
    ("dalam pencarian", "missing"),
    ("belum diketahui nasibnya", "missing"),
    ("hilang", "missing"),
    ("di atas kapal", "aboard"),
    ("di dalam kapal", "aboard"),
    ("di dalam pesawat", "aboard"),
    ("di dalam bus", "aboard"),
    ("di dalamnya", "aboard"),
    ("membawa", "aboard"),
    ("mengangkut", "aboard"),
    ("ditumpangi", "aboard"),
    ("berpenumpang", "aboard"),
    ("memuat", "aboard"),
    ("diikuti", "taking part"),
    ("dihadiri", "taking part"),
    ("massa", "taking part"),
    ("peserta aksi", "taking part"),
    ("peserta demo", "taking part"),
    ("peserta unjuk rasa", "taking part"),
    ("pengunjuk rasa", "taking part"),
    ("demonstran", "taking part"),
    ("diungsikan", "displaced"),
    ("mengungsikan", "displaced"),
    ("mengungsi", "displaced"),
    ("pengungsi", "displaced"),
    ("dievakuasi", "evacuated"),
    ("mengevakuasi", "evacuated"),
    ("diselamatkan", "rescued"),
    ("menyelamatkan", "rescued"),
    ("selamat", "rescued"),
    ("ditangkap", "arrested"),
    ("menangkap", "arrested"),
    ("ditahan", "arrested"),
    ("menahan", "arrested"),
    ("diamankan", "arrested"),
    ("mengamankan", "arrested"),
    ("diringkus", "arrested"),
    ("meringkus", "arrested"),
    ("dibekuk", "arrested"),
    ("keracunan", "poisoned"),
    ("terinfeksi", "infected"),
    ("positif", "infected"),
    ("dirawat", "hospitalised"),
    ("sembuh", "recovered"),
    ("rusak", "damaged"),
    ("merusak", "damaged"),
    ("roboh", "destroyed"),
    ("hancur", "destroyed"),
    ("terbakar", "burnt"),
    ("ludes", "burnt"),
    ("terendam", "flooded"),
    ("terdampak", "affected"),
    ("terimbas", "affected"),
    ("dieksekusi", "executed"),
    ("dideportasi", "deported"),
    ("dipecat", "dismissed"),
    ("dirumahkan", "dismissed"),
    ("kerugian", "loss"),
    ("merugikan", "loss"),
    ("denda", "fine"),
    ("bantuan", "aid"),
    ("hadiah", "prize"),
)
"""Words beside a number that tell what is counted."""

STATES_OF_PEOPLE = frozenset(
    [
        "dead",
        "injured",
        "missing",
        "displaced",
        "evacuated",
        "rescued",
        "arrested",
        "suspects",
        "poisoned",
        "infected",
        "hospitalised",
        "recovered",
        "executed",
        "deported",
        "dismissed",
        "affected",
        "aboard",
        "taking part",
    ]
)
"""What is counted in people and families."""

STATES_OF_THINGS = frozenset(["damaged", "destroyed", "burnt", "flooded", "affected", "aid"])
"""What is counted in buildings, vehicles, hectares."""

STATES_OF_MONEY = frozenset(["loss", "fine", "aid", "prize"])
"""What is counted in a currency."""

BARE_LINKS = (
    "orang",
    "lainnya",
    "masih",
    "telah",
    "sudah",
    "dinyatakan",
    "dilaporkan",
    "dipastikan",
    "mengalami",
    "korban",
)
"""Words between a number whose noun is left out and the word that tells what became of them ("sembilan lainnya masih dicari")."""

BARE_FATES = (r"masih\s(?:dicari|hilang)", r"belum\sditemukan", r"dalam\spencarian")
"""Fates of several words behind such a number."""

TOLL_VICTIMS = r"korban\s(?:yang\s)?"
"""What a toll opens with, before the fate ("korban tewas")."""

TOLL_ENDS = ("jadi", "menjadi", "mencapai", "capai", "sebanyak", "ada", "total")
"""Last words before the number of a toll ("Korban tewas gempa bertambah jadi 27")."""

FORMER_PREPOSITION = "dari"
"""Right before a number that a later one replaces ("dari 12 menjadi 15")."""

PEOPLE_IN_GENERAL = frozenset(["orang", "jiwa", "korban", "warga"])
"""Nouns of people that say nothing of what became of them."""

FORMER_WORDS = _set("semula awalnya sebelumnya tadinya dulunya mulanya semulanya")
"""Words before a number that a later word of its sentence replaces."""

CHANGED_WORDS = _set("menjadi jadi kini sekarang direvisi dikoreksi berubah bertambah meningkat naik turun berkurang")
"""Words between a former number and the one that took its place."""

MAGNITUDE = r"(?:bermagnitudo|magnitudo|berkekuatan|kekuatan|M)\s(?:M\s)?(\d(?:[.,]\d)?)(?![\d%])"
"""The strength of an earthquake; the group is the number."""

NUMBERED = _set(
    "rt rw no nomor pasal ayat dusun km blok lantai kelas jalan gang salah beberapa sejumlah sekian ke angka usia umur pukul jam "
    "ibu ayah bapak janda duda beranak"
)
"""Words in front of a number that counts nothing, or no more than one of many ("salah satu"), or children of somebody."""

TRANSITIVE = _set(
    "menewaskan membunuh merenggut melukai mengevakuasi menyelamatkan menangkap menahan mengamankan meringkus merusak merugikan "
    "membawa mengangkut memuat ditumpangi berpenumpang diikuti dihadiri mengungsikan"
)
"""Of the words of `STATES` those whose object is counted, so that they stand in front of the number."""

LENGTHS = frozenset(
    [
        "metres",
        "kilometres",
        "centimetres",
        "miles",
        "nautical miles",
        "feet",
        "percent",
        "points",
        "votes",
        "cases",
        "units",
        "grams",
        "kilograms",
        "litres",
    ]
)
"""Units that say nothing of what has happened to what they measure."""

FRACTIONAL = frozenset(["hectares", "tonnes", "square metres", "square kilometres"])
"""Further units that can be counted in fractions."""

COMPOUNDS = frozenset(
    ["rumah sakit", "rumah tahanan", "rumah makan", "rumah tangga", "rumah ibadah", "rumah dinas", "kepala desa"]
)
"""Two words that are another thing than the first of them."""
