"""Words by which reports of the same thing are compared, and by which the clause that tells an event is cut out."""

from kronik.lang.tables import words as _set

HABIT_MARKERS = _set("sering kerap acap acapkali biasanya selalu rutin berkali-kali kerapkali berulang jarang")
"""Words that make a verb tell of many occasions instead of one."""

SINGLE_TIMES = _set("pertama terakhir satu kesekian kedua ketiga keempat kelima ini")
"""Words before "kali" that name one occasion, not many."""

EARLIER_WORDS = _set("terakhir pernah sebelumnya dulu dahulu")
"""Words before a verb that tell of an earlier occasion than the one reported."""

OPEN_WORDS = _set(
    """
    akan bisa dapat mungkin kemungkinan hendak ingin bakal berpotensi berpeluang terancam jika bila kalau seandainya
    mengatakan menyatakan menyebut menilai menduga mengklaim memperkirakan memprediksi menganggap tentang soal mengenai
    """
)
"""Words before a trigger that leave open whether it comes about, or make it what is talked of."""

BORDER_WORDS = _set("sejak semenjak sebelum sesudah setelah hingga sampai menjelang pasca")
"""Prepositions that put a date at the border of an event's time, not on its day."""

CLAUSE_OPENERS = _set(
    "setelah sesudah usai sejak semenjak sebelum ketika saat sementara sedangkan karena sehingga meski meskipun"
)
"""Conjunctions of a clause with a time of its own."""

ANAPHORIC_WORDS = _set("itu ini tersebut tsb tadi demikian begitu dimaksud")
"""Demonstratives that point back to what was told before."""

ANAPHORIC_SPEAKERS = _set("ia dia beliau mereka nya -nya saya kami kita pihaknya dirinya keduanya ketiganya semuanya")
"""Mentions that carry a speaker on from the statement before."""

CROWD_WORDS = _set(
    """
    seorang dua tiga empat lima enam tujuh delapan sembilan sepuluh belasan puluhan ratusan ribuan jutaan sejumlah beberapa
    sebagian banyak para warga korban orang sedikitnya sekitar setidaknya
    """
)
"""First words of phrases that count or gather people without naming them."""

SCENES = {
    word: scene
    for scene, words in {
        "earthquake": "gempa gempabumi",
        "flood": "banjir bandang terendam kebanjiran",
        "landslide": "longsor longsoran",
        "sinking": "tenggelam tenggelamnya karam terbalik",
        "crash": "tabrakan menabrak ditabrak tertabrak tabrak kecelakaan laka terguling tergelincir anjlok jatuhnya",
        "fire": "terbakar terbakarnya kebakaran membakar hangus",
        "eruption": "erupsi meletus letusan",
        "tsunami": "tsunami",
        "explosion": "ledakan meledak bom pengeboman",
        "shooting": "penembakan menembak menembaki ditembak tertembak",
        "collapse": "ambruk roboh runtuh ambruknya runtuhnya",
        "poisoning": "keracunan",
        "protest": "demo demonstrasi unjuk mogok ricuh kericuhan bentrok bentrokan berdemo",
        "robbery": "perampokan merampok dirampok begal dibegal pembegalan",
        "killing": "pembunuhan membunuh dibunuh mutilasi dimutilasi",
        "kidnapping": "penculikan menculik diculik penyanderaan menyandera disandera",
        "whirlwind": "beliung topan badai siklon",
    }.items()
    for word in words.split()
}
"""Words of happenings that have one place and one time; two articles that open with one of a kind at one rare place tell of one."""

MEETING_STEMS = _set(
    "temu temui terima sambut kunjung bicara dialog jamu audiens runding unding rapat bersua jumpa datang tiba tatap unjung"
)
"""Stems (as `link.content.stem` cuts them) of the words for people coming together, of which reports of one meeting use now one, now the other."""

FIGURE_TOPICS = {
    "dead": "korban tewas",
    "injured": "korban luka",
    "missing": "korban hilang",
    "displaced": "pengungsi",
    "evacuated": "yang dievakuasi",
    "rescued": "korban selamat",
    "arrested": "yang ditangkap",
    "suspects": "tersangka",
    "poisoned": "korban keracunan",
    "infected": "yang terinfeksi",
    "hospitalised": "yang dirawat",
    "recovered": "yang sembuh",
    "affected": "yang terdampak",
    "aboard": "orang di atas kapal atau kendaraan",
    "taking part": "peserta",
    "magnitude": "magnitudo",
    "damaged": "yang rusak",
    "destroyed": "yang hancur",
    "burnt": "yang terbakar",
    "flooded": "yang terendam",
}
"""What is counted, as a noun."""

DIMENSIONS = _set(
    "luas panjang lebar tinggi ketinggian kedalaman berat bobot volume jarak luasan luasnya nilai nilainya anggaran biaya harga kerugian dana denda uang suap modal utang laba pendapatan santunan hadiah tebusan aset"
)
"""Nouns before the thing measured or paid: "luas lahan", "nilai akuisisi"."""

EQUATIVES = _set(
    "seluas sepanjang selebar setinggi sedalam seberat sebanyak sejauh berukuran senilai sebesar seharga bernilai"
)
"""Words between the thing measured and its measure: "lahan seluas 28 hektare"."""

PART_WORDS = _set("dari per tiap setiap antara hingga sampai lagi lain lainnya kali pertama tambahan sisanya sisa")
"""Words beside a figure that make it a share, a rate, a range or a further one."""

LATEST_WORDS = _set("terakhir tambahan berikutnya lain pertama terbaru")
"""Words right behind a count that make it one of the latest, not of all ("empat jenazah terakhir")."""

AMONG_THEM = (["di", "antaranya"],)
"""Words right behind a count that make it a part of the one before."""

ONLY_WORDS = _set("saja")
"""Words behind a count that make it one of several places ("kamar mayatnya saja")."""

PHRASE_STOPS = _set(
    """
    yang dan atau di ke dari pada untuk dengan oleh dalam per itu ini tersebut akan sudah telah masih juga serta agar
    karena sebagai adalah ialah antara hingga sampai saat ketika setelah sebelum namun tetapi kepada terhadap tentang
    soal bahwa ia dia mereka kami kita saya ada tidak bukan belum tak merupakan menjadi atas bagi seperti secara jika
    bila kalau lebih sangat bisa dapat harus
    """
)
"""Words of grammar at which a noun phrase ends."""

VERB_PREFIXES = ("me", "di", "ber", "ter")
"""Beginnings of lower-case words that are mostly verbs; a noun phrase ends before them."""

CLAIM_NOUNS = _set(
    """
    spekulasi tuduhan tudingan klaim rumor isu kabar anggapan dugaan informasi berita pernyataan laporan hoaks gosip
    pemikiran sangkaan kekhawatiran
    """
)
"""Nouns that stand for something said, so that "membantah tuduhan itu" rejects it."""

DENIALS = _set("bantah tepis sangkal tampik")
"""Stems of the verbs by which somebody says that something told is not so."""

EXISTENCE = _set("ada terdapat adanya")
"""Predicates that say that something is there."""

OFFICES = _set(
    """
    presiden raja ratu sultan emir kaisar kanselir perdana menteri menlu menhan pemimpin pemerintah kementerian kemlu
    kemenhan istana juru jubir duta kedutaan
    """
)
"""First words of titles and names that speak and act for their state."""

PREFIXES = (
    ("menge", ""),
    ("meny", "s"),
    ("meng", ""),
    ("mem", "p"),
    ("men", "t"),
    ("me", ""),
    ("peny", "s"),
    ("peng", ""),
    ("pem", "p"),
    ("pen", "t"),
    ("per", ""),
    ("pe", ""),
    ("ber", ""),
    ("ter", ""),
    ("di", ""),
    ("ke", ""),
)
"""Prefix and the consonant that it swallows before a vowel ("menyerang" from "serang")."""

SUFFIXES = ("nya", "lah", "kah", "pun", "kan", "an", "i")
"""Suffixes, clitics first, each taken off at most once."""

WHOLE_WORDS = _set("menteri peristiwa perang negara seperti sebagai periode persen media dialog diri kepala")
"""Words that only look as if they had affixes."""

CLAUSE_CONJUNCTIONS = (
    "setelah", "sesudah", "usai", "saat", "ketika", "sementara", "sedangkan", "karena", "sebab", "namun", "tetapi", "tapi", "meskipun",
    "meski", "walaupun", "walau", "kendati", "sehingga",
)  # fmt: skip
"""Conjunctions at which a clause begins or ends."""
SUBJECTLESS_CONJUNCTIONS = ("setelah", "sesudah", "usai", "saat", "ketika", "karena", "sebab")
"""Those of them behind a comma whose clause may take its subject from the one before."""
SUBORDINATORS = (
    "sebelum", "setelah", "sesudah", "usai", "saat", "ketika", "sejak", "karena", "meski", "meskipun", "walau", "walaupun", "jika", "bila",
    "kalau", "apabila",
)  # fmt: skip
"""Conjunctions at the head of a clause that depends on another."""
APPOSING_WORDS = ("yang", "berinisial", "bernama", "berusia", "alias", "asal", "warga")
"""After a comma these go on with the noun before it ("seorang pria, berinisial F, …")."""
TIME_UNITS = ("detik", "menit", "jam", "hari", "pekan", "minggu", "bulan", "tahun", "dekade", "abad")
LOOSE_ENDS = (
    "diduga", "yang", "dan", "atau", "oleh", "di", "ke", "dari", "pada", "untuk", "dengan", "akibat", "lantaran", "agar", "serta",
)  # fmt: skip
"""Words that lead on to what was cut off behind them."""
JOINTS = ("dan", "serta", "atau", "lalu", "kemudian", "juga")
"""Words that only join a clause to the one before."""
