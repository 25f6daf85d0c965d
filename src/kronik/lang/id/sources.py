"""Citation formulas, and the words by which Indonesian news names media, agencies, sites, accounts and documents."""

from kronik.lang.tables import words as _set

CITING_PASSIVES: frozenset[str] = _set(
    "dikutip dilansir dinukil disadur dirangkum dihimpun diberitakan diwartakan dilaporkan dimuat disitat diterjemahkan "
    "disitir ditulis dilaporankan dikabarkan dirilis dipublikasikan dilihat dinukilkan ditayangkan"
)
"""Passives of citing: "dikutip dari Reuters", "seperti diberitakan Daily Mail"."""

STRONG_CITING_PASSIVES: frozenset[str] = _set("dikutip dilansir dinukil disadur disitat disitir")
"""Passives that cite wherever they stand; the others need *seperti, sebagaimana, demikian, yang* or a medium's name."""

CITING_ACTIVES: frozenset[str] = _set("mengutip melansir menyadur menukil dilangsir")
"""Actives of citing, with the article as unspoken subject: "Melansir VoA, …"."""

CITING_LEADS: frozenset[str] = _set("seperti sebagaimana demikian")
"""Words that open a citation: "seperti diberitakan"."""

CITING_LINKS: frozenset[str] = _set("dari oleh melalui lewat via dalam di pada")
"""Prepositions between the citing word and the source."""

SOURCE_NOUNS: frozenset[str] = _set(
    "kantor berita media surat kabar koran harian majalah tabloid laman situs website web portal stasiun televisi tv radio "
    "kanal saluran jurnal akun agensi lembaga akunnya artikel laporan data rilis siaran pers keterangan pernyataan "
    "blog halaman aplikasi program acara buku tayangan dokumen unggahan video wawancara pemberitaan berbagai sumber "
    "resmi tertulis lokal setempat setempatnya asing internasional nasional pemerintah negara milik mingguan daring online "
    "ekonomi bisnis olahraga terkemuka ternama sosial medsos layanan humas biro redaksi mitra analisis penelusuran publikasi catatan"
)
"""Words before the name of a source that say what it is; they are not part of the name."""

MEDIA_NOUNS: frozenset[str] = _set(
    "kantor media surat koran harian majalah tabloid laman situs website portal stasiun televisi kanal jurnal agensi radio "
    "artikel blog"
)
"""Words that make what follows a medium: "kepada surat kabar La Repubblica"."""

NATIONALITIES: frozenset[str] = _set(
    "rusia amerika as inggris prancis perancis jerman cina china tiongkok jepang korea selatan utara malaysia singapura "
    "australia arab saudi israel iran turki india pakistan italia spanyol mesir qatar thailand vietnam filipina belanda ukraina "
    "belarusia serikat indonesia hong kong brasil portugal suriah irak lebanon yaman afghanistan bangladesh myanmar"
)
"""Origins between the kind of a medium and its name: "kantor berita Rusia TASS"."""

MEDIA: dict[str, str] = {
    "reuters": "Reuters",
    "afp": "AFP",
    "ap": "AP",
    "associated press": "AP",
    "antara": "Antara",
    "antaranews": "Antara",
    "antara news": "Antara",
    "lkbn antara": "Antara",
    "xinhua": "Xinhua",
    "tass": "TASS",
    "interfax": "Interfax",
    "ria novosti": "RIA Novosti",
    "sputnik": "Sputnik",
    "bloomberg": "Bloomberg",
    "dpa": "DPA",
    "efe": "EFE",
    "anadolu": "Anadolu",
    "anadolu agency": "Anadolu",
    "anadolu ajansi": "Anadolu",
    "kyodo": "Kyodo",
    "yonhap": "Yonhap",
    "bernama": "Bernama",
    "upi": "UPI",
    "ani": "ANI",
    "pti": "PTI",
    "irna": "IRNA",
    "fars": "Fars",
    "isna": "ISNA",
    "wafa": "WAFA",
    "spa": "Saudi Press Agency",
    "saudi press agency": "Saudi Press Agency",
    "kcna": "KCNA",
    "ukrinform": "Ukrinform",
    "belta": "BelTA",
    "bbc": "BBC",
    "cnn": "CNN",
    "cnbc": "CNBC",
    "nbc": "NBC",
    "cbs": "CBS",
    "abc": "ABC",
    "fox news": "Fox News",
    "fox sports": "Fox Sports",
    "sky news": "Sky News",
    "sky sports": "Sky Sports",
    "al jazeera": "Al Jazeera",
    "aljazeera": "Al Jazeera",
    "al arabiya": "Al Arabiya",
    "channel news asia": "Channel News Asia",
    "cna": "CNA",
    "the guardian": "The Guardian",
    "guardian": "The Guardian",
    "new york times": "New York Times",
    "the new york times": "New York Times",
    "washington post": "Washington Post",
    "the washington post": "Washington Post",
    "wall street journal": "Wall Street Journal",
    "financial times": "Financial Times",
    "the economist": "The Economist",
    "daily mail": "Daily Mail",
    "the sun": "The Sun",
    "mirror": "Mirror",
    "marca": "Marca",
    "espn": "ESPN",
    "goal": "Goal",
    "nhk": "NHK",
    "voa": "VOA",
    "voa indonesia": "VOA Indonesia",
    "dw": "DW",
    "deutsche welle": "DW",
    "rt": "RT",
    "press tv": "PressTV",
    "presstv": "PressTV",
    "the straits times": "The Straits Times",
    "straits times": "The Straits Times",
    "south china morning post": "South China Morning Post",
    "global times": "Global Times",
    "times of israel": "Times of Israel",
    "haaretz": "Haaretz",
    "kompas": "Kompas",
    "tempo": "Tempo",
    "detik": "detikcom",
    "detikcom": "detikcom",
    "tribunnews": "Tribunnews",
    "okezone": "Okezone",
    "liputan6": "Liputan6",
    "republika": "Republika",
    "sindonews": "SINDOnews",
    "suara": "Suara",
    "viva": "VIVA",
    "kumparan": "Kumparan",
    "jpnn": "JPNN",
    "merdeka": "Merdeka",
    "bisnis": "Bisnis",
    "bisnis indonesia": "Bisnis Indonesia",
    "jawapos": "JawaPos",
    "jawa pos": "JawaPos",
    "gatra": "Gatra",
    "inews": "iNews",
    "metro tv": "Metro TV",
    "tvone": "tvOne",
    "kontan": "Kontan",
    "the jakarta post": "The Jakarta Post",
    "jakarta post": "The Jakarta Post",
    "media indonesia": "Media Indonesia",
    "fox sports asia": "Fox Sports Asia",
    "newsweek": "Newsweek",
    "time": "Time",
    "forbes": "Forbes",
    "variety": "Variety",
    "billboard": "Billboard",
    "soompi": "Soompi",
    "business insider": "Business Insider",
    "the independent": "The Independent",
    "independent": "The Independent",
    "telegraph": "The Telegraph",
    "the telegraph": "The Telegraph",
    "the hill": "The Hill",
    "politico": "Politico",
    "axios": "Axios",
    "middle east eye": "Middle East Eye",
    "middle east monitor": "Middle East Monitor",
    "saudi gazette": "Saudi Gazette",
    "arab news": "Arab News",
    "new arab": "The New Arab",
    "the new arab": "The New Arab",
    "gulf news": "Gulf News",
    "usa today": "USA Today",
    "the star": "The Star",
    "malay mail": "Malay Mail",
    "bangkok post": "Bangkok Post",
    "la repubblica": "La Repubblica",
    "le monde": "Le Monde",
    "der spiegel": "Der Spiegel",
    "bild": "Bild",
    "el pais": "El País",
    "nikkei": "Nikkei",
    "asahi shimbun": "Asahi Shimbun",
    "motorsport": "Motorsport",
    "crash": "Crash",
    "tuttosport": "Tuttosport",
    "futurism": "Futurism",
}
"""Agencies and media by lower-cased name, with the name they are shown by."""

AGENCIES: frozenset[str] = _set(
    "reuters afp ap antara xinhua tass interfax bloomberg dpa efe anadolu kyodo yonhap bernama sputnik upi kcna irna"
)
"""Agencies credited by a bare bracket or closing line: "(Reuters)", "(ANTARA)"."""

PLATFORMS: frozenset[str] = _set(
    "twitter instagram facebook youtube tiktok telegram whatsapp weibo truth threads x linkedin"
)
"""Social platforms, the medium of a speaker's own account."""

PLATFORM_NAMES: dict[str, str] = {
    "truth": "Truth Social",
    "x": "X",
    "youtube": "YouTube",
    "whatsapp": "WhatsApp",
    "tiktok": "TikTok",
}
"""How a platform is shown where capitals do not do it."""

POSTS: frozenset[str] = _set(
    "cuitan cuitannya kicauan kicauannya tweet tweetnya twit twitnya unggahan unggahannya postingan postingannya akun"
)
"""Posts of an account: "dalam cuitannya"."""

OUTLET_SUFFIXES: frozenset[str] = _set("com co id net org news tv uk ir tr ru go or")
"""Ends of domains, not part of a medium's name."""

RELEASES: dict[str, frozenset[str]] = {
    "keterangan": _set("tertulis tertulisnya resmi resminya pers persnya"),
    "pernyataan": _set("tertulis tertulisnya resmi resminya pers persnya"),
    "siaran": _set("pers persnya"),
    "rilis": _set("resmi resminya pers persnya tertulis"),
    "surat": _set("elektronik"),
}
"""Heads of written statements, and the words that make them such ("keterangan tertulis")."""

RELEASE_LINKS: frozenset[str] = _set(
    "dalam melalui lewat via dari seperti berdasarkan bedasarkan menurut dikutip mengutip melansir dilansir sebagaimana isi demikian"
)
"""Words before a written statement that make it a source."""

REPORTING_MEDIA_VERBS: frozenset[str] = _set(
    "melaporkan mewartakan memberitakan melanjutkan menambahkan menyebutkan menyebut menulis menurunkan melansir mengutip mengabarkan mengungkap mengungkapkan menyatakan"
)
"""Verbs by which a medium reports: "Reuters melaporkan …"."""

DATA_NOUNS: frozenset[str] = _set(
    "data catatan laporan informasi riset survei penelitian publikasi analisis hasil keterangan perhitungan penghitungan pantauan penelusuran aplikasi situs laman statistik studi kajian"
)
"""Nouns after *berdasarkan* or *menurut* that make what follows a source of facts."""

DATA_LINKS: frozenset[str] = _set("berdasarkan menurut merujuk mengacu bedasarkan")
"""Words that name a ground: "berdasarkan data BMKG"."""

SITE_NOUNS: frozenset[str] = _set("situs laman website web portal aplikasi")
"""Sites and applications, credited with what they are ("situs Logam Mulia")."""

POSTING: frozenset[str] = _set(
    "tulis tulisnya menulis ditulis cuit cuitnya mencuit dicuitkan dikicaukan unggah diunggah mengunggah unggahan akun netizen netizn warganet pengguna dikutip dilansir mengutip melansir kata ujar dibagikan membagikan diposting memposting video dari oleh"
)
"""Words near an account that make it a source."""

SURE_DATA_NOUNS: frozenset[str] = _set(
    "data riset survei situs laman aplikasi statistik studi kajian penelitian catatan"
)
"""Nouns of facts whose name is a source whatever it is; behind the others it must be a body or a medium."""

PUBLISHING: frozenset[str] = _set(
    "diunggah dirilis dibagikan dipublikasikan disiarkan diposting dikeluarkan ditayangkan"
)
"""Passives of publishing; whoever publishes is a source: "video yang diunggah oleh layanan pers X"."""

OFFICES_OF_HEADS: dict[str, str] = {
    "kapolres": "Polres",
    "kapolresta": "Polresta",
    "kapolrestabes": "Polrestabes",
    "kapolda": "Polda",
    "kapolsek": "Polsek",
    "dirjen": "Ditjen",
    "kajari": "Kejari",
    "kajati": "Kejati",
    "kadis": "Dinas",
}
"""What the head of an office leads, by the short form of the title: "Kapolres X" speaks for "Polres X"."""

MEDIA_NAME_WORDS = _set("herald times post tribune gazette journal guardian telegraph observer chronicle")
"""Last words, lower-cased, of the names of foreign papers."""

POINTING = r"(?:(?:berita|pemerintah|setempat|lokal)\s)?(?:itu|tersebut|ini|yang sama)"
"""What follows a medium that is pointed back to."""

POINTED_MEDIA = (
    "harian",
    "koran",
    "surat kabar",
    "media",
    "majalah",
    "tabloid",
    "kantor berita",
    "stasiun televisi",
    "situs berita",
)
"""Nouns of a medium that a demonstrative points back to ("kepada harian tersebut")."""
