"""Words of bylines, captions and credit lines on Indonesian news pages."""

from kronik.lang.id.page_words import word_set

BYLINE_ROLES: dict[str, str] = {
    "penulis": "author",
    "ditulis oleh": "author",
    "oleh": "author",
    "teks": "author",
    "author": "author",
    "written by": "author",
    "by": "author",
    "jurnalis": "reporter",
    "wartawan": "reporter",
    "reporter": "reporter",
    "rep": "reporter",
    "pewarta": "reporter",
    "peliput": "reporter",
    "laporan": "reporter",
    "laporan wartawan": "reporter",
    "laporan reporter": "reporter",
    "laporan jurnalis": "reporter",
    "laporan kontributor": "contributor",
    "kontributor": "contributor",
    "koresponden": "contributor",
    "contributor": "contributor",
    "fotografer": "contributor",
    "pewarta foto": "contributor",
    "foto oleh": "contributor",
    "penerjemah": "contributor",
    "pengalih bahasa": "contributor",
    "editor": "editor",
    "penyunting": "editor",
    "redaktur": "editor",
    "red": "editor",
    "redaktur pelaksana": "editor",
    "penanggung jawab": "editor",
    "uploader": "editor",
    "publisher": "editor",
    "edited by": "editor",
}
"""Label of a byline to the role that it gives."""

BARE_LABELS = frozenset(
    {
        "oleh",
        "by",
        "ditulis oleh",
        "written by",
        "laporan wartawan",
        "laporan reporter",
        "laporan jurnalis",
        "laporan kontributor",
        "kontributor",
        "editor",
        "reporter",
        "penulis",
        "pewarta",
        "jurnalis",
    }
)
"""Labels that go before a name without a colon too."""

CAPTION_LABELS = r"(?:foto|ilustrasi|photo|images?|gambar|caption|keterangan (?:foto|gambar)|sumber (?:foto|gambar)|kredit foto|dok(?:umen(?:tasi)?)?\.?)"
"""Labels at the head of a caption or of the credit of a picture."""

PICTURE_LABELS = r"(?:foto|photo|ilustrasi|gambar|dok(?:umen(?:tasi)?)?|sumber|istimewa|ist|courtesy|tangkapan layar|screenshot|capture|arsip|repro(?:duksi)?|©)"
"""Words in the bracket that closes a caption, which say that it is one wherever it stands."""

PICTURE_SOURCES = r"antara ?foto|antara/|ap photo|reuters/|afp/|epa/|getty images|shutterstock|pixabay|unsplash|freepik|pexels|istock|wikimedia|via reuters|biro pers|bpmi setpres|instagram/|twitter/|facebook/|youtube/|tiktok/"
"""Openings of a bracket that only pictures have."""

AGENCIES: tuple[str, ...] = (
    "Antara",
    "ANT",
    "Reuters",
    "AFP",
    "AP",
    "Associated Press",
    "TASS",
    "Xinhua",
    "Interfax",
    "Sputnik",
    "RIA Novosti",
    "Bloomberg",
    "BBC",
    "CNN",
    "CNBC",
    "Al Jazeera",
    "Aljazeera",
    "Kyodo",
    "Yonhap",
    "Bernama",
    "Anadolu",
    "DPA",
    "EFE",
    "ANSA",
    "UPI",
    "VOA",
    "DW",
    "NHK",
    "PTI",
    "IRNA",
    "WAFA",
    "SPA",
    "OANA",
    "KCNA",
    "Guardian",
    "The Guardian",
)
"""News agencies and broadcasters that Indonesian pages name as where a story comes from."""

CREDIT_LABELS = (
    r"(?:sumber(?: berita| artikel)?|source|dikutip dari|dilansir dari|disadur dari|diolah dari|referensi|via)"
)
"""Labels of a credit line."""

STAMP_WORDS = r"(?:terakhir|dipublikasikan|diterbitkan|diperbarui|dimutakhirkan|diunggah|tayang|terbit|publikasi|publish(?:ed)?|posted|post|updated?|last updated|rilis|tanggal|date|diposting|pada|oleh|by|on|at|pukul|jam|redaksi|admin|tim|hari ini|waktu|baca|membaca|menit|min|mins|minutes?|read|reading|time)"
"""Words that may stand beside a stamp on its line."""

CHANGED_STAMP = r"(?:terakhir )?(?:diperbarui|diperbaharui|dimutakhirkan|diedit|pembaruan|terakhir diubah|last updated|last modified|updated?|edited|modified)(?: (?:pada|on|at|terakhir))?\W{0,4}$"
"""Labels before a stamp that is that of a change, not of the publication."""

MONTHS: dict[str, int] = {
    "januari": 1,
    "jan": 1,
    "january": 1,
    "februari": 2,
    "pebruari": 2,
    "feb": 2,
    "peb": 2,
    "february": 2,
    "maret": 3,
    "mar": 3,
    "march": 3,
    "mrt": 3,
    "april": 4,
    "apr": 4,
    "mei": 5,
    "may": 5,
    "juni": 6,
    "jun": 6,
    "june": 6,
    "juli": 7,
    "jul": 7,
    "july": 7,
    "agustus": 8,
    "agu": 8,
    "agt": 8,
    "ags": 8,
    "agst": 8,
    "aug": 8,
    "august": 8,
    "september": 9,
    "sep": 9,
    "sept": 9,
    "oktober": 10,
    "okt": 10,
    "oct": 10,
    "october": 10,
    "november": 11,
    "nopember": 11,
    "nov": 11,
    "nop": 11,
    "desember": 12,
    "des": 12,
    "dec": 12,
    "december": 12,
}
"""Month names and their short forms as stamps print them, English templates included."""

WEEKDAYS = r"(?:senin|selasa|rabu|kamis|jum['’`´]?at|sabtu|minggu|ahad|sen|sel|rab|kam|jum|sab|min|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
"""Weekday names and their short forms in stamps."""

ZONES: dict[str, str] = {
    "wib": "+07:00",
    "wita": "+08:00",
    "wit": "+09:00",
    "gmt+7": "+07:00",
    "utc+7": "+07:00",
    "gmt+8": "+08:00",
    "gmt": "+00:00",
    "utc": "+00:00",
    "z": "+00:00",
}
"""Zone names to offsets."""

SITE_WORDS = word_set(
    "news online tv post pos media times berita suara radar harian tribun kabar warta koran republika kompas tempo viva antara detik detikcom detiknews okezone sindonews "
    "liputan6 merdeka jpnn inilah inilahcom rmol kbrn rri tvri idn cnn cnbc bbc voa dw metrotvnews kontan bisnis investor gatra jawapos pikiran-rakyat pikiran nusabali jurnalis "
    "jurnal portal network  pers press sinar mimbar analisa waspada serambi poskota kumparan narasi tirto katadata jurnas beritasatu fajar ntvnews iNews inews sindo "
    "telusur ayo times interaktif pr nu"
)
"""Lower-cased words by which a part of a dateline formula is known as a site's name where no domain ending shows it."""

NO_SITE_WORDS = word_set(
    "berita info kabar warta suara media news update online times koran harian portal network press pers kronologi nasional internasional gaya hidup advertorial adv opini kolom breaking video foto live"
)
"""Words that make no site's name where none but them stand in a part of a dateline formula."""

NO_PLACES = word_set(
    "sebelumnya sementara namun kini selain menurut saat dalam seperti diberitakan dikutip dilansir melansir mengutip presiden menteri gubernur bupati polisi kepala ketua inilah"
)
"""Openings of sentences that stand where a place would."""

DATELINE_AGENCIES = word_set("antara reuters afp ap xinhua bernama kyodo tass anadolu yonhap dpa efe")
"""Agencies, lower-cased, whose dateline other sites print with the text; where such a page names its site, that is its outlet."""

HOSTS: dict[str, str] = {
    "detik.com": "detikcom",
    "kompas.com": "KOMPAS.com",
    "kompas.id": "Kompas.id",
    "kompas.tv": "KOMPAS TV",
    "tribunnews.com": "Tribunnews.com",
    "antaranews.com": "ANTARA",
    "cnnindonesia.com": "CNN Indonesia",
    "cnbcindonesia.com": "CNBC Indonesia",
    "okezone.com": "Okezone",
    "sindonews.com": "SINDOnews",
    "republika.co.id": "Republika",
    "republika.id": "Republika",
    "viva.co.id": "VIVA",
    "jpnn.com": "JPNN.com",
    "liputan6.com": "Liputan6.com",
    "suara.com": "Suara.com",
    "merdeka.com": "Merdeka.com",
    "tempo.co": "Tempo.co",
    "beritasatu.com": "Beritasatu.com",
    "inews.id": "iNews.id",
    "jawapos.com": "JawaPos.com",
    "kumparan.com": "kumparan",
    "tirto.id": "Tirto.id",
    "idntimes.com": "IDN Times",
    "bisnis.com": "Bisnis.com",
    "kontan.co.id": "Kontan",
    "medcom.id": "Medcom.id",
    "metrotvnews.com": "Metrotvnews.com",
    "mediaindonesia.com": "Media Indonesia",
    "gatra.com": "Gatra.com",
    "jurnas.com": "Jurnas.com",
    "rmol.id": "RMOL",
    "rri.co.id": "RRI",
    "bbc.com": "BBC",
    "voaindonesia.com": "VOA Indonesia",
    "dw.com": "DW",
    "pikiran-rakyat.com": "Pikiran Rakyat",
    "investor.id": "Investor.id",
    "katadata.co.id": "Katadata",
    "thejakartapost.com": "The Jakarta Post",
    "sinarharapan.co": "Sinar Harapan",
    "inilah.com": "Inilah.com",
}
"""Registered domain to display name; an address that is not here shows its domain."""

SITE_NAMES = frozenset(name.casefold() for name in HOSTS.values())
"""The display names, without regard to case."""

SECOND_LEVEL = frozenset(
    {"co", "com", "or", "go", "ac", "web", "net", "my", "sch", "desa", "biz", "mil", "ponpes", "edu", "gov", "org"}
)
"""Labels under a country's domain that are no name yet (co.id, com.my)."""

LETTING_HOSTS = frozenset(
    {
        "blogspot.com",
        "blogspot.co.id",
        "wordpress.com",
        "substack.com",
        "medium.com",
        "tumblr.com",
        "wixsite.com",
        "weebly.com",
        "github.io",
        "web.app",
        "netlify.app",
        "vercel.app",
        "kompasiana.com",
    }
)
"""Domains below which everybody may have a name: each of those is a site of its own."""


def registered_domain(host: str) -> str | None:
    """Return the part of a host that somebody has registered or rented; None where it is no domain name."""
    labels = host.lower().rstrip(".").split(".")
    if len(labels) < 2 or labels[-1].isdigit() or not all(labels):  # noqa: PLR2004 - a name and its ending
        return None
    own = 2 if labels[-2] not in SECOND_LEVEL or len(labels) == 2 else 3  # noqa: PLR2004 - as above
    let = any(".".join(labels[-size:]) in LETTING_HOSTS for size in (2, 3))
    if let:
        own = 1 + next(size for size in (3, 2) if ".".join(labels[-size:]) in LETTING_HOSTS)
    return ".".join(labels[-own:])
