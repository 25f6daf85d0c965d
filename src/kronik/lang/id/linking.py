"""Words by which reports of the same thing are compared: affixes, habit, anaphora, denial, offices of a state."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


HABIT_MARKERS = _set("sering kerap acap acapkali biasanya selalu rutin berkali-kali kerapkali berulang jarang")
"""Words that make a verb tell of many occasions instead of one."""

SINGLE_TIMES = _set("pertama terakhir satu kesekian kedua ketiga keempat kelima ini")
"""Words before "kali" that name one occasion, not many."""

BORDER_WORDS = _set("sejak semenjak sebelum sesudah setelah hingga sampai menjelang pasca")
"""Prepositions that put a date at the border of an event's time, not on its day."""

CLAUSE_OPENERS = _set(
    "setelah sesudah usai sejak semenjak sebelum ketika saat sementara sedangkan karena sehingga meski meskipun"
)
"""Conjunctions of a clause with a time of its own."""

ANAPHORIC_WORDS = _set("itu ini tersebut tsb tadi demikian begitu dimaksud")
"""Demonstratives that point back to what was told before."""

ANAPHORIC_SPEAKERS = _set("ia dia beliau mereka nya -nya saya kami kita pihaknya dirinya")
"""Mentions that carry a speaker on from the statement before."""

CROWD_WORDS = _set(
    """
    seorang dua tiga empat lima enam tujuh delapan sembilan sepuluh belasan puluhan ratusan ribuan jutaan sejumlah beberapa
    sebagian banyak para warga korban orang sedikitnya sekitar setidaknya
    """
)
"""First words of phrases that count or gather people without naming them."""

MEETING_STEMS = _set(
    "temu temui terima sambut kunjung bicara dialog jamu audiens runding unding rapat bersua jumpa datang tatap unjung"
)
"""Stems (as `link.content.stem` cuts them) of the words for people coming together, of which reports of one meeting use now one, now the other."""

VICTIM_WORDS = {
    "tewas": "dead",
    "meninggal": "dead",
    "wafat": "dead",
    "menewaskan": "dead",
    "jiwa": "dead",
    "luka": "injured",
    "terluka": "injured",
    "cedera": "injured",
    "hilang": "missing",
}
"""Words that tell what became of the people whom a sentence counts."""

PEOPLE_WORDS = _set("orang warga korban jiwa penumpang jenazah")
"""What is counted where a number of people says nothing of what became of them."""

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
