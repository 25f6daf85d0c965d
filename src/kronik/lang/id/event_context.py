"""Words around an event word that tell how real it is, who takes part, and where its clause ends."""

from kronik.lang.tables import words as _set

PLANNED = _set("akan bakal hendak rencananya berencana merencanakan dijadwalkan siap mau bersedia bertekad berniat")
"""Words before a verb that put it into the future."""

ONGOING = _set("sedang tengah masih terus")
"""Words before a verb that leave it unfinished."""

HYPOTHETICAL = _set(
    "bisa dapat harus berisiko rentan rawan biasanya jika kalau apabila bila ingin mungkin kemungkinan "
    "dikhawatirkan berpotensi terancam perlu wajib seandainya andai seharusnya sebaiknya boleh berharap "
    "diharapkan semoga agar supaya bersiap seakan seolah seakan-akan seolah-olah hampir nyaris"
)
"""Words before a verb that leave open whether it happens."""

PURPOSE = _set("untuk guna demi")
"""Words right before a verb that make it an aim."""

OCCASIONS = _set(
    "lokasi penyebab peristiwa kasus insiden akibat kabar berita tragedi momen detik-detik dugaan kejadian musibah "
    "kronologi pemicu proses waktu tempat tanggal hari"
)
"""Nouns of an occasion, which a verb with nominal "-nya" behind them names ("lokasi meledaknya tabung gas")."""

SEARCHES = _set("pencarian evakuasi penyelamatan lokasi titik posisi keberadaan")
"""Nouns of what is done for a vehicle or building, which itself had the accident ("pencarian pesawat yang hilang")."""

RESOLVED = _set(
    "memutuskan sepakat bersepakat setuju berencana merencanakan berjanji bertekad berkomitmen siap bersiap "
    "mempertimbangkan"
)
"""Words before an aim that say that it will be pursued ("memutuskan untuk memindahkan")."""

DENIED = _set(
    "tidak tak bukan belum tanpa batal urung gagal ogah enggan membantah bantah menampik menyangkal menepis dibantah "
    "menolak tolak"
)
"""Words before a verb that say it did not happen."""

ALLEGED = _set(
    "diduga dikabarkan dilaporkan disebut disebut-sebut dituding dituduh didakwa disangka dikatakan diberitakan "
    "disinyalir dicurigai diklaim terduga menduga mencurigai mensinyalir dikira dianggap menuduh menuding mendakwa"
)
"""Words before a verb that say that somebody else says it, whoever that is."""

NOBODY = ("tidak", "ada", "yang")
"""Words right before a verb that say that nobody does it."""

WISHING = frozenset({"agar", "supaya"})
"""Words that open a clause of what is wished."""

DIRECTING = _set(
    "meminta minta mendesak desak mendorong dorong memerintahkan perintahkan mengajak ajak mengimbau imbau "
    "menyuruh suruh menyarankan sarankan menganjurkan mengusulkan usulkan menuntut tuntut menyerukan"
)
"""Verbs whose object is to do what the next verb names."""

DOUBTING = _set(
    "khawatir mengkhawatirkan kekhawatiran memprediksi diprediksi prediksi memperkirakan diperkirakan perkiraan peluang "
    "kemungkinan spekulasi berspekulasi ancaman takut ketakutan andai jika kalau apabila bila seandainya"
)
"""Words before a plan that make it a possibility ("ada kekhawatiran bahwa India akan membatasi impor")."""

BETWEEN = frozenset(
    {
        "pernah",
        "telah",
        "sudah",
        "kunjung",
        "akan",
        "jadi",
        "juga",
        "lagi",
        "ikut",
        "ikut-ikutan",
        "sempat",
        "bisa",
        "mau",
    }
)
"""Words that may stand between a negation and its verb."""

INTRODUCERS = frozenset({"bernama", "berinisial", "yakni", "yaitu", ",", "nama"})
"""Tokens between what somebody is and the name."""

CLOSING_JOINTS = frozenset({"dan", "serta", "&", "maupun"})
"""Tokens before the last member of a joint filler."""

JOINT_FILLING = frozenset({",", "juga", "lalu"})
"""Tokens that may stand beside them, or between the members before."""

LISTING = _set("yakni yaitu atas nama bernama masing-masing berinisial :")
"""Words between people that are counted and their names ("tiga nelayan atas nama Joko, Sari dan Budi")."""

ACCUSATIONS = _set("tuduhan tudingan dakwaan kritik kritikan sangkaan")
"""Heads of phrases that, alone or pointed at, stand for an accusation told before."""

CLAIMS = ACCUSATIONS | _set("klaim pernyataan anggapan hal laporan")
"""Heads of phrases that, alone or pointed at, stand for what somebody said before."""

FIRST_PERSONS = frozenset({"saya", "aku", "kami", "pihaknya"})
"""Words for whoever speaks, or the side that the speaker is on; "kita" takes in the hearer."""

NAMING = frozenset({",", "bernama", "berinisial"})
"""Tokens between what somebody is and the name that mean the same person in any role."""

THIRD_PERSONS = frozenset({"ia", "dia", "beliau", "dirinya", "nya"})
"""Words for somebody else than the speaker."""

PLACING = frozenset({"di", "ke", "kawasan", "wilayah"})
"""Words in front of a place."""

LOCATING = frozenset({"di", "ke", "dalam", "pada"})
"""Prepositions of place, behind which nobody acts."""

PLACE_BORDERS = frozenset(
    {"bahwa", "setelah", "usai", "sebelum", "sejak", "yang", "untuk", "sementara", "sedangkan", ";"}
)
"""Words that open another clause, in which a place is that clause's own."""

ATTRIBUTES = frozenset({"terpilih"})
"""Verbs that right behind an office only say who will hold it ("presiden terpilih")."""

CLITIC = "nya"
"""The object pronoun of the third person where it is written on its verb."""

LINKING = frozenset({"menjadi", "sebagai", "jadi"})
"""Words behind which stands what somebody becomes ("diangkat menjadi direktur"), not whom it is done to or by."""

REFLEXIVE = "diri"
"""Object of a verb that nobody else undergoes ("mengevakuasi diri"); fixed phrases with it stand in the table."""

CLITICS = ("nya", "lah", "kah", "pun")
"""Endings that are written on a word and are none of its own."""

BARE_AFTER = frozenset(
    ("kami", "kita", "saya", "aku", "dia", "ia", "mereka", "telah", "sudah", "akan", "langsung", "siap", "mau", "ingin")
)
"""Words after which a stem without prefix is a verb in running text."""

VERBAL_AFTER = _set(
    "sudah telah akan bakal sempat nekat akhirnya langsung sedang belum pernah malah ikut mau hendak sering"
)
"""Words right before a word that is noun and verb ("demo", "tawuran") after which it is the verb."""

SEEMING = frozenset({"tampak", "terlihat", "kembali", "sempat", "masih", "berikut", "hal"})
"""Words that a wrong phrase of a thing begins with."""

NOT_THE_OTHER = frozenset({"di", "dari", "menurut", "kata", "ujar", "dan", "serta"})
"""Words in front of a name that is not the other side of an event."""

CLAUSE_ENDS = frozenset(
    {
        "agar",
        "supaya",
        ",",
        ".",
        ";",
        ":",
        "yang",
        "karena",
        "setelah",
        "saat",
        "ketika",
        "bahwa",
        "sementara",
        '"',
        "”",
    }
)
"""Tokens at which the clause behind a verb ends."""

CONTROLLED_AFTER = frozenset(
    (
        "setelah",
        "selain",
        "usai",
        "seusai",
        "sebelum",
        "saat",
        "ketika",
        "sambil",
        "seraya",
        "sejak",
        "karena",
        "dengan",
        "dan",
    )
)
"""Words after which a verb without subject has that of its main clause."""

COMPLEMENTING = frozenset({"terhadap", "kepada", "oleh", "bagi", "atas"})
"""Prepositions of a verb, so that a relative clause behind their phrase belongs to it and not to a noun in front."""

JOINING = frozenset({"dan", "serta", "lalu"})
"""Of `CONTROLLED_AFTER` the words after which a passive verb too has the subject of the verb before."""

CLASSIFIERS = frozenset({"unit", "buah"})
"""Words between a number and a thing that count nothing themselves."""
