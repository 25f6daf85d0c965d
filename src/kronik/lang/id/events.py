"""Words that report events, from `events.tsv`: type, forms, roles, restrictions.

A row holds the type, the frame of all its forms, and the forms. A form is `KIND:words`, `KIND:words=active`
and may add flags of its own after commas. Kinds: `V` transitive stem (its me- and di- forms and the bare stem),
`B` stem of a ber- verb, `A` active form (of several words also without prefix), `P` passive form, `N` noun. "…" stands for up to `GAP_TOKENS` other words.

Flags: `u` the subject undergoes, `m` both sides do it, `r` the subject undergoes and the source does, `pl` a place
undergoes, `n` no patient, `k` the object undergoes, `weak` needs support from its surroundings, `sportonly` only in
sport, `weaksport` weak and only in sport, `p=a+b` prepositions of the patient, `o=class` and `s=class` what object and
subject must be, `w=a+b` words one of which the sentence must hold. The object of a noun's light verb is the noun itself,
so that `o` holds for verbs only. Of forms that match alike the one farther up the table is read.

Every form has a sentence in `tests/annotate/events/sentences.tsv` that shows who does it and who undergoes it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from kronik.lang.tables import words as _set
from kronik.records.facts import EventType

GAP_TOKENS = 8
"""Tokens that "…" may stand for: "menetapkan mantan bupati itu dan dua stafnya sebagai tersangka"."""


class Kind(StrEnum):
    """What a form is."""

    ACTIVE = "active"
    PASSIVE = "passive"
    BARE = "bare"
    """A stem without prefix, active in headlines and speech."""
    NOUN = "noun"


class Frame(StrEnum):
    """How grammatical roles become agent and patient."""

    DEFAULT = "default"
    UNDERGO = "u"
    MUTUAL = "m"
    REVERSE = "r"
    PLACE = "pl"
    NO_PATIENT = "n"
    OBJECT_UNDERGOES = "k"


@dataclass(frozen=True, slots=True)
class EventWord:
    """One form of an event word."""

    words: tuple[str, ...]
    """Lower-case tokens; "…" for a gap."""
    kind: Kind
    type: EventType
    form: str
    """As the table writes it, without active form and flags: "V:temui"."""
    root: str
    """First form of the row, by which several triggers of one happening are joined."""
    frame: Frame = Frame.DEFAULT
    weak: bool = False
    sport_only: bool = False
    prepositions: tuple[str, ...] = ()
    object_class: str = ""
    subject_class: str = ""
    company: tuple[str, ...] = ()

    @property
    def restriction(self) -> int:
        """Count the restrictions, so that the narrower sense is tried first."""
        return bool(self.object_class) + bool(self.subject_class) + bool(self.company) + self.sport_only


_NASALS: tuple[tuple[str, str, bool], ...] = (
    ("per", "mem", False),
    ("kh", "meng", False),
    ("kl", "meng", False),
    ("kr", "meng", False),
    ("sy", "men", False),
    ("sp", "men", False),
    ("sk", "men", False),
    ("st", "men", False),
    ("p", "mem", True),
    ("t", "men", True),
    ("s", "meny", True),
    ("k", "meng", True),
    *((letter, "mem", False) for letter in "bfv"),
    *((letter, "men", False) for letter in "cdjz"),
    *((letter, "meng", False) for letter in "aiueogh"),
)
"""(beginning of the stem, prefix, whether the first letter falls away); the rest takes *me-*."""


def active_of(stem: str) -> str:
    """Return the me- form of a verb stem ("tangkap" → "menangkap")."""
    for start, prefix, falls in _NASALS:
        if stem.startswith(start):
            return prefix + (stem[1:] if falls else stem)
    return "me" + stem


BARE_FORMS: Mapping[str, str] = MappingProxyType(
    {
        active_of(stem): stem
        for stem in sorted(
            _set(
                "beri berikan ajukan jalani jatuhkan alami menangkan menangi cetak raih minta nyatakan dapat terima ucapkan "
                "sampaikan buka lakukan cabut tarik berlakukan putus putuskan lepaskan bacakan tolak bongkar salurkan bagikan "
                "hentikan bekukan luncurkan edarkan kantongi tutup telan tembakkan serahkan jalin layangkan kenakan batasi "
                "larang usir uji konsumsi eksekusi letakkan tahan bukukan rebut peroleh laporkan pertahankan sabet ucap mohon "
                "akui izinkan jual pulihkan kirim kirimkan batalkan blokir duduki bakar naikkan panggil perketat amankan "
                "rampas tetapkan ledakkan lancarkan tembak habisi hina sebarkan sebar bawa penuhi gugat tangani limpahkan "
                "usut calonkan daftarkan rombak tanamkan suntikkan bentuk pangkas lepas pecahkan kunci gandakan sumbang pukul "
                "galang ulurkan umumkan nistakan gunakan dirikan cegah resmikan bayar"
            )
        )
    }
)
"""The stem without prefix of active verbs that open event words of several words, as headlines have it."""


def _expand(form: str) -> tuple[tuple[str, Kind], ...]:
    kind, _, words = form.partition(":")
    words, _, active = words.partition("=")
    first, _, rest = words.partition(" ")
    rest = f" {rest}" if rest else ""
    if kind == "V":
        return (
            ((active or active_of(first)) + rest, Kind.ACTIVE),
            ("di" + first + rest, Kind.PASSIVE),
            (first + rest, Kind.BARE),
        )
    if kind == "B":
        return ((f"ber{first}{rest}", Kind.ACTIVE),)
    if kind == "A" and rest and first in BARE_FORMS:
        return ((words, Kind.ACTIVE), (BARE_FORMS[first] + rest, Kind.BARE))
    return ((words, {"A": Kind.ACTIVE, "P": Kind.PASSIVE, "N": Kind.NOUN}[kind]),)


_INTRANSITIVE = frozenset({Frame.UNDERGO, Frame.REVERSE, Frame.PLACE})


def _values(flags: Mapping[str, str], key: str) -> tuple[str, ...]:
    return tuple(flags[key].split("+")) if key in flags else ()


def _frame(form: str, kind: Kind, frames: list[Frame]) -> Frame:
    """Return the frame of a form: a transitive verb has a doer even among words that only undergo."""
    frame = frames[-1] if frames else Frame.DEFAULT
    transitive = form.startswith("V:") and kind is not Kind.PASSIVE
    return Frame.DEFAULT if transitive and frame in _INTRANSITIVE else frame


def _words_of(event_type: EventType, frame: str, form: str, root: str) -> tuple[EventWord, ...]:
    own, *extra = form.split(",")
    flags = dict(flag.partition("=")[::2] for flag in [*frame.split(","), *extra] if flag)
    frames = [Frame(flag) for flag in flags if flag in set(Frame)]
    return tuple(
        EventWord(
            words=tuple(words.split()),
            kind=kind,
            type=event_type,
            form=own.partition("=")[0],
            root=root,
            frame=_frame(own, kind, frames),
            weak="weak" in flags or "weaksport" in flags,
            sport_only="sportonly" in flags or "weaksport" in flags,
            prepositions=_values(flags, "p"),
            object_class="" if kind is Kind.NOUN else flags.get("o", ""),
            subject_class=flags.get("s", ""),
            company=_values(flags, "w"),
        )
        for words, kind in _expand(own)
    )


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table."""

    type: EventType
    words: tuple[EventWord, ...]


@cache
def rows() -> tuple[Row, ...]:
    """Return the rows of the table, read once."""
    lines = (files("kronik.lang.id") / "events.tsv").read_text(encoding="utf-8").splitlines()[1:]
    found = []
    for line in lines:
        event_type, frame, forms = line.split("\t")
        root = forms.split(";")[0].partition(":")[2].partition("=")[0].partition(",")[0]
        words = [
            word
            for form in forms.split(";")
            for word in _words_of(EventType(event_type), frame, form, f"{event_type}:{root}")
        ]
        found.append(Row(EventType(event_type), tuple(words)))
    return tuple(found)


def _precedence(word: EventWord) -> tuple[int, int, bool]:
    return -len(word.words), -word.restriction, word.kind is Kind.NOUN


@cache
def event_words() -> Mapping[str, tuple[EventWord, ...]]:
    """Return all forms by first word: longest first, then the most restricted sense, verbs before nouns."""
    found: dict[str, list[EventWord]] = {}
    for row in rows():
        for word in row.words:
            found.setdefault(word.words[0], []).append(word)
    return MappingProxyType({first: tuple(sorted(words, key=_precedence)) for first, words in found.items()})


CLASSES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "price": _set(
            "harga saham rupiah indeks ihsg kurs inflasi bunga suku dolar dollar ringgit euro yen yuan bursa emas minyak "
            "ekspor impor investasi laba rugi pendapatan penjualan produksi produk ekonomi pdb tarif upah ump umk ongkos "
            "biaya pajak cukai iuran kredit deposito obligasi imbal yield surplus defisit utang devisa omzet omset "
            "permintaan pasokan konsumsi anggaran apbn apbd nilai wti brent cpo batu nikel kontrak nikkei dow s&p nasdaq "
            "kospi hang seng cabai beras gula daging telur"
        ),
        "force": _set(
            "pasukan tentara prajurit militer polisi personel brimob tni polri densus satpol aparat kapal pesawat tank unit "
            "batalion brigade awak milisi pejuang kavaleri jet rudal marinir angkatan polres polda polsek petugas tim satuan "
            "kopassus kostrad satgas bareskrim resmob reskrim"
        ),
        "volcano": _set("gunung kawah vulkanik"),
        "index": _set("indeks ihsg rupiah saham nikkei kospi hang dow nasdaq s&p dolar kurs emas minyak harga"),
        "structure": _set(
            "pohon rumah bangunan tembok jembatan tiang atap gedung menara tanggul tower papan sekolah plafon talut jalan "
            "pagar dinding masjid gereja kios gudang baliho crane beton tribun panggung pabrik"
        ),
        "weapon": _set("rudal roket drone serangan bom invasi operasi granat peluru mortir"),
        "plea": _set("gugatan permohonan banding kasasi praperadilan eksepsi pledoi peninjauan uji pk"),
        "war": _set("perang konflik kerusuhan pertempuran pemberontakan bentrokan kontak"),
        "law": _set(
            "undang-undang undang uu ruu rancangan perda raperda resolusi peraturan aturan revisi konstitusi pasal"
        ),
        "vessel": _set("kapal perahu mobil truk bus kendaraan rombongan nelayan massa"),
        "court": _set("hakim pengadilan mahkamah majelis ma mk pn pt ptun tipikor juri kasasi"),
        "prosecutor": _set("jaksa jpu penuntut kejaksaan kejari kejati kejagung kpk"),
        "vehicle": _set(
            "pesawat kapal mobil bus truk helikopter heli kereta motor perahu jet penumpang korban pendaki pekerja buruh "
            "bocah balita anak pria wanita warga siswa pemotor pengendara minibus pikap feri tongkang gerbong angkot ambulans taksi "
            "becak sepeda traktor tronton kontainer rombongan pemain"
        ),
        "goods": _set(
            "beras sembako masker bantuan makanan vaksin obat paket daging uang air takjil blt kupon hadiah sertifikat"
        ),
        "measure": _set(
            "larangan pembatasan status aturan peraturan sanksi hukuman embargo tarif kebijakan keadaan darurat "
            "moratorium gugatan laporan"
        ),
        "medic": _set("dokter perawat bidan psikiater puskesmas rs rsud rsup klinik nakes medis tabib"),
        "demand": _set("tuntutan permintaan keinginan aspirasi usulan"),
    }
)
"""Words of which a phrase must hold one to be of the class; `actor`, `official` and `state` are judged by its name."""

PEOPLE_WORDS = _set(
    "orang pria wanita perempuan lelaki laki-laki warga penduduk massa mahasiswa pelajar siswa siswi santri murid anak "
    "bocah balita bayi remaja pemuda pemudi gadis ibu ayah bapak suami istri kakak adik keluarga nenek kakek korban "
    "pelaku tersangka terdakwa terpidana saksi napi narapidana tahanan buron pencuri perampok pembunuh begal pengedar "
    "bandar kurir polisi tentara prajurit aparat petugas personel anggota pasukan militan milisi pemberontak teroris "
    "hakim jaksa pengacara penyidik dokter perawat pasien guru dosen kepala ketua presiden menteri gubernur bupati "
    "walikota wali camat lurah kades pejabat pegawai karyawan karyawati buruh pekerja sopir pengemudi pengendara "
    "pemotor penumpang pedagang petani nelayan pengusaha artis aktor aktris penyanyi pemain pelatih atlet wasit "
    "suporter penonton wartawan jurnalis demonstran pengunjuk aktivis relawan pengungsi imigran turis wisatawan wni "
    "wna tki tkw pemerintah kementerian partai perusahaan klub tim timnas kelompok geng komplotan sindikat oknum pihak "
    "majelis dewan komisi lembaga organisasi serikat asosiasi otoritas militer negara kedutaan kbri kjri parlemen "
    "pengadilan mahkamah kejaksaan universitas sekolah bank maskapai jenazah mayat jasad pendukung simpatisan "
    "peserta jemaah jamaah ulama pendeta uskup paus raja ratu pangeran putri duta diplomat delegasi rombongan tni polri "
    "kpk dpr mpr bnn brimob densus perusuh preman jambret maling peretas penipu koruptor pendaki pilot awak kru kepolisian pemerintahan badan teman rekan kerabat tetangga kekasih pacar mantan "
    "anaknya cucu menantu mertua paman bibi sepupu keponakan pembantu majikan satpam penjaga warganet netizen "
    "masyarakat rakyat umat publik konsumen pelanggan nasabah investor pejuang kubu faksi koalisi oposisi barat "
    "jajaran bawahan personil kontraktor pemborong rektor dekan dirut direktur manajer komisaris kapolri kapolda "
    "kapolres panglima jenderal kolonel mayor kapten letnan sersan bripda bripka iptu akp kompol pengamat pakar ahli peneliti "
    "ilmuwan seniman sutradara komika pelawak model selebritas pasangan pengantin pesawat kapal satgas pemkot pemkab pemprov "
    "pemda dinas kantor stasiun televisi media redaksi kelompoknya pedemo pendemo penggemar fans sekutu mitra timpalan kolega utusan musuh seteru "
    "saingan tamu sandera elemen "
    "perwakilan kiai kyai nyai habib ustaz bintara tamtama perwira taruna alumni kader pemilih pengembang debt jukir "
    "pemancing penambang pekebun peternak pengemis gelandangan penyandang veteran pensiunan ojol porter "
    "anggotanya relawannya karyawannya pegawainya rezim junta ormas imigrasi satpol jemaat importir eksportir masinis fraksi "
    "laki mahasiswi kasir lansia pelaut difabel kampus komdis ombudsman kemenag kemenkes kemendagri pers"
)
"""Heads of noun phrases that can do or undergo something as people or bodies."""

PEOPLE_IN_GENERAL = _set(
    "warga masyarakat penduduk massa publik mahasiswa buruh petani nelayan pedagang penumpang rakyat umat"
)
"""Nouns that alone mean people in general, whoever is called so elsewhere ("Sari, warga Medan")."""

RECEIVING_VERBS = _set(
    "menjalani mendapat mendapatkan mengalami menerima memperoleh menuai terkena dikenai dijatuhi menghadapi diberi "
    "kena mengantongi dijadwalkan"
)
"""Verbs whose subject undergoes what their noun object names ("menjalani pemeriksaan", "menuai kritik")."""

LIGHT_VERBS = (
    _set(
        "melakukan menggelar mengadakan melaksanakan melancarkan melayangkan memberi memberikan menyampaikan mengeluarkan "
        "menjatuhkan menyelenggarakan mengikuti memulai menghentikan menyatakan mengajukan memimpin menghadiri dilakukan "
        "digelar diadakan dilaksanakan dilancarkan dilayangkan diberikan disampaikan dikeluarkan dijatuhkan diselenggarakan "
        "diikuti dimulai diajukan dipimpin dihadiri terjadi berlangsung terlibat menghadapi menandatangani mencapai "
        "mengumumkan meluncurkan mendesak membuat dibuat menyebabkan memicu mengakibatkan terjadinya gelar menerjang melanda mengguncang merendam "
        "menimpa menghantam menyapu menerpa menggenangi meluluhlantakkan melontarkan dilontarkan menjalin dijalin mengirimkan "
        "dikirimkan melangsungkan dilangsungkan menghelat dihelat meningkatkan membagikan mengambil diambil menempuh ditempuh"
    )
    | RECEIVING_VERBS
)
"""Verbs that say no more than that the event named by their noun took place."""

EXISTING_VERBS = _set("terjadi terjadinya berlangsung pecah meletus dimulai")
"""Verbs whose subject is the happening itself."""

CAUSING_VERBS = _set("mengakibatkan menyebabkan membuat memicu bikin menjadikan")
"""Verbs whose object is the subject of the verb behind it."""

AGENT_NOUNS = _set(
    "pemberontakan penolakan pengakuan pendudukan penampilan pembelaan pembicaraan pernyataan pencalonan pengunduran "
    "permintaan permohonan pertolongan"
)
"""Nouns with pe-…-an whose bare complement is the doer ("penolakan warga")."""

SPORT_WORDS = _set(
    "gol laga pertandingan klub skor babak menit timnas pelatih gelandang bek striker kiper liga stadion penalti wasit "
    "turnamen juara semifinal perempatfinal final set ronde kualifikasi atlet medali pebulutangkis petenis pembalap "
    "sirkuit musim grup penyerang skuad tim ganda tunggal"
)
"""Words of which a sports report holds many."""

PLURAL_WORDS = _set(
    "para sejumlah beberapa ratusan puluhan belasan ribuan jutaan sebagian banyak seluruh semua sekelompok berbagai "
    "kedua ketiga keempat kelima keenam ketujuh sepasang segerombolan rombongan ratus"
)
"""Words that count people without naming them."""

DEGREE_WORDS = _set("keras tajam balik kembali langsung habis-habisan pedas mati sekaligus juga")
"""Words between a verb and its object that are no part of the object."""

VICTIM_WORDS = _set("korban jenazah mayat jasad pasien almarhum almarhumah")
"""Words for who has undergone what the report is about."""

OFFENDER_WORDS = _set("pelaku tersangka terdakwa terpidana tahanan terduga tertuduh")
"""Words for who is held to have done it."""

ATTACKER_WORDS = _set(
    "penculik perampok pencuri pembunuh penembak penyerang pemerkosa begal pembacok penikam penyandera perompak pembajak "
    "penganiaya"
)
"""Words for who has done the violence or theft that the report is about."""

BODY_WORDS = _set(
    "pihaknya pihak negara negaranya keduanya ketiganya kedua belah sebagian sisanya hal itu kami kita mereka dia ia dirinya"
)
"""Words for whoever speaks or was spoken of last."""

EMPTY_WORDS = _set(
    "itu ini tersebut para sang si yang nya dari di ke dan dengan untuk salah satu seorang sebuah sejumlah sebanyak "
    "beberapa ratusan puluhan ribuan orang lain lainnya harga nilai pihak kedua ketiga dua tiga empat lima presiden "
    "menteri kepala ketua anggota dr h sebagian seluruh semua mereka dia ia kami"
)
"""Words that two names may share without meaning the same."""

PLACE_HEADS = _set("desa kampung dusun kelurahan kecamatan kabupaten kota provinsi wilayah kawasan daerah jalan rumah")
"""Words that the names of two places may share."""

FALSE_FRIENDS: tuple[tuple[str, ...], ...] = tuple(
    tuple(line.split())
    for line in (
        "berita ini diunggah",
        "berita ini diterbitkan",
        "berita ini diturunkan",
        "saat ditemui",
        "ketika ditemui",
        "ditemui di",
        "ditemui usai",
        "ditemui wartawan",
        "ditemui terpisah",
        "dihubungi terpisah",
        "saat dihubungi",
        "ketika dihubungi",
        "berbanding terbalik",
        "terbalik dengan",
        "diancam dengan",
        "diancam pidana",
        "diancam hukuman",
        "terancam hukuman",
        "ancaman hukuman",
        "ancaman pidana",
        "tuntutan hukum",
        "tertangkap kamera",
        "tertangkap basah",
        "diterima dengan baik",
        "bisa diterima",
        "dapat diterima",
        "jatuh cinta",
        "jatuh tempo",
        "jatuh hati",
        "jatuh pada",
        "ditutup dengan",
        "komisi pemberantasan korupsi",
        "pemberantasan korupsi",
        "tindak pidana korupsi",
        "komisi pemilihan umum",
        "surat perintah penghentian penyidikan",
        "hakim kasasi",
        "majelis kasasi",
        "tingkat kasasi",
        "badan nasional penanggulangan bencana",
        "badan penanggulangan bencana",
        "bertabrakan dengan undang-undang",
        "bertabrakan dengan aturan",
        "bertabrakan dengan jadwal",
        "bertabrakan dengan kepentingan",
        "pembebasan lahan",
        "pembebasan tanah",
        "disambut tepuk",
        "disambut antusias",
        "disambut meriah",
        "disambut gembira",
        "menangkap gambar",
        "menangkap sinyal",
        "menangkap bola",
        "menangkap momen",
        "menangkap pesan",
        "menangkap kesan",
        "mengancam gawang",
        "ancam gawang",
        "menyerang gawang",
        "serangan jantung",
        "kebanjiran ucapan",
        "kebanjiran pesanan",
        "kebanjiran order",
        "kebanjiran job",
        "kebanjiran tawaran",
        "kebanjiran pujian",
        "kebanjiran komentar",
        "banjir pujian",
        "banjir komentar",
        "banjir kritik",
        "banjir pesanan",
        "banjir dukungan",
        "banjir ucapan",
        "banjir diskon",
        "banjir promo",
        "banjir gol",
        "serangan panik",
        "serangan fajar",
        "mogok di",
        "membela diri",
        "bela diri",
        "menyerahkan diri kepada tuhan",
        "penanggulangan bencana",
        "perang dunia",
        "pertolongan pertama",
        "menangkap basah",
        "menarik perhatian",
        "mencuri perhatian",
        "mencuri hati",
        "mencuri start",
        "menyerang balik",
        "meminta keterangan",
        "diminta keterangan",
        "menolak lupa",
        "menolak menyebut",
        "menolak menyebutkan",
        "menolak berkomentar",
        "menolak disebut",
        "menolak disebutkan",
        "hujan kritik",
        "bom waktu",
        "pukul rata",
        "sakit hati",
        "meninggal dunia pendidikan",
        "hari bunuh diri",
        "hari pencegahan bunuh diri",
        "uji kelayakan",
        "kerja keras",
        "pemadam kebakaran",
        "kuasa hukum",
        "penasihat hukum",
        "penegak hukum",
        "ahli hukum",
        "biro hukum",
        "jalur hukum",
        "proses hukum",
        "langkah hukum",
        "bantuan hukum",
        "bidang hukum",
        "rawat jalan",
        "rawat inap",
        "buka puasa",
        "tembak di tempat",
        "tembak langsung",
        "mati lampu",
        "hidup mati",
        "setengah mati",
        "mati suri",
        "mati rasa",
        "menyelamatkan diri",
        "selamatkan diri",
        "menahan diri",
        "mengamankan diri",
        "membebaskan diri",
        "melindungi diri",
        "menutup diri",
        "membuka diri",
        "menyita perhatian",
        "menyita waktu",
        "merebut hati",
        "merebut perhatian",
        "mencuri gol",
        "mencuri poin",
        "mencuri kemenangan",
        "membakar semangat",
        "membakar kalori",
        "membakar lemak",
        "melempar senyum",
        "membuang waktu",
        "diserbu pembeli",
        "diserbu pengunjung",
        "diserbu wisatawan",
        "diserbu penggemar",
        "diserbu warganet",
        "jatuh bangun",
        "jatuh miskin",
        "jatuh ke tangan",
        "kebakaran jenggot",
        "ledakan penduduk",
        "ledakan kasus",
        "perang harga",
        "perang bintang",
        "perang dingin",
        "badai cedera",
        "badai kritik",
        "serangan balik",
        "serangan umum",
        "banjir air mata",
        "banjir informasi",
        "tsunami politik",
        "menembak bola",
        "memukul bola",
        "tembakan penalti",
        "dilanda rindu",
        "dilanda asmara",
        "dilanda cedera",
        "dilanda galau",
        "harga mati",
    )
)
"""Fixed phrases that hold an event word and report no event of it."""

POINTERS = frozenset({"itu", "ini", "tersebut", "tsb"})
"""Words that close a phrase and point back."""

STATE_HEADS = frozenset({"negara", "negeri"})
"""Heads of phrases that, pointed at, stand for a state named before."""

BODY_HEADS = _set(
    "perusahaan lembaga badan organisasi partai bank maskapai kementerian komisi klub universitas kampus dinas instansi "
    "pengadilan yayasan kelompok stasiun media situs koran surat"
)
"""Heads of phrases that, pointed at, stand for a body named before."""

COUNTED_PRONOUNS: Mapping[str, int] = MappingProxyType({"keduanya": 2, "ketiganya": 3, "keempatnya": 4, "kelimanya": 5})
"""Pronouns that count whom they stand for."""

PAIR_HEADS = STATE_HEADS | _set("pemimpin presiden kepala menteri menlu tokoh jenderal politisi politikus perdana")
"""Words behind "kedua" in a phrase that stands for the two states or persons named before."""

STRUCK_WORDS = _set(
    "desa kampung dusun kelurahan kecamatan kabupaten kota provinsi wilayah kawasan daerah jalan jalur permukiman pemukiman "
    "perumahan sawah lahan tambak kebun hutan rw rt pulau pantai bandara stasiun pelabuhan terminal pasar rel tol kandang ternak "
    "kapal perahu fasilitas warung tebing ruko vila makam jembatan feri tongkang"
)
"""Nouns of what a disaster strikes, besides people, buildings and vehicles."""

RELATION_HEADS = _set(
    "istri suami adik kakak ayah ibunda ayahanda anak putra putri keluarga kerabat orangtua pengacara pendukung simpatisan loyalis "
    "relawan penggemar fans massa rekan teman sahabat kekasih pacar mantan-istri keponakan sepupu mertua menantu cucu ajudan warga masyarakat penduduk "
    "ahli kuasa"
)
"""Heads of phrases that denote somebody else than the person named behind them ("adik Joko")."""

ENFORCERS = _set(
    "polda polres polresta polrestabes polsek polsekta polri bareskrim kepolisian polisi kpk bnn kejaksaan kejari kejati kejagung "
    "densus polairud polresto komisi satreskrim ditreskrimum ditreskrimsus ditresnarkoba satresnarkoba"
)
"""Words that open the name of a body which investigates and arrests."""

AUTHORITIES = ENFORCERS | _set("jaksa penyidik penyelidik aparat petugas majelis hakim pengadilan mahkamah")
"""Words that open a phrase for who takes a step of the law."""

COURTS = _set("pengadilan mahkamah pn pt ma mk ptun")
"""Words that open the name of a court."""

ENFORCING = frozenset({"tangkap", "periksa", "tetapkan … tersangka", "sita", "selidiki"})
"""First forms of the rows that tell what investigators do."""

JUDGING = frozenset({"vonis", "adili", "kabulkan"})
"""First forms of the rows that tell what a court does."""

HOSPITALS = _set("rs rsud rsup rsu rsia rspad rspi puskesmas klinik rumah hospital")
"""Words that open the name of a house where patients are treated."""

FORCE_HEADS = _set(
    "tentara pasukan militer milisi pejuang prajurit unit kelompok grup serdadu angkatan gerilyawan kombatan pemberontak"
)
"""Heads of phrases that act for the state or body that they name ("pasukan Mesir")."""

MEMBER_HEADS = _set(
    "anggota personel personil pegawai karyawan prajurit kader pengurus pejabat staf petugas mahasiswa siswa pemain "
    "simpatisan pengikut oknum"
)
"""Heads of phrases that denote people of the body that they name, not the body ("anggota TNI")."""

DOER_EXCEPTIONS = _set(
    "perang pesawat peluru pekan perut penjara peristiwa petang persen perak penuh perlu pesan pekat pecah pedas peti "
    "pesisir pesta pertama perkara percaya periode permen pernah persis persoal perih perahu pelan peluk peluit peluang "
    "pencak pendek pengaruh pengap peran perdana perempat perigi peringkat perisai periuk persegi pertiwi pesona petak "
    "petasan peta petir petisi petunjuk penting pedang pedih pegal pekik pelat pelita pelosok pemilu pena penat pentas "
    "penyakit penyebab pengantar pembuka penutup penyangga penerang pemicu penanda pemanas pendingin pengeras perangkat"
    " perekat pelindung pengaman pengisi pemutih pelembap pengganti pertamina pembalut"
)
"""Words that begin like nouns of the doer ("perusuh", "penegak") and are none."""

DESCRIPTIONS = _set(
    "wanita pria perempuan lelaki laki-laki bocah gadis kakek nenek remaja pemuda balita bayi anak mahasiswa mahasiswi siswa "
    "siswi pelajar warga turis wisatawan"
)
"""Heads of phrases that, pointed at ("perempuan itu"), describe the person the report is about."""
