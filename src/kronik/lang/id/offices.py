"""Words of offices: those that a reader of names takes for names, and the short forms of ministers' titles."""

from types import MappingProxyType

from kronik.lang.tables import words as _set

TITLE_WORDS = _set(
    "general manager head chief executive officer corporate communication communications secretary director marketing public "
    "relations relation operation operations of research investment investor senior junior vice president founder owner co-founder "
    "program seksi tindak pidana khusus umum gugus tugas bidang divisi subdivisi departemen daop kanwil imam besar humas "
    "hubungan masyarakat komunikasi satuan unit tim satgas komisi dewan badan pengurus pembina staf ahli deputi asisten "
    "koordinator direktorat subdirektorat policy strategic strategy development engineering engineer product project sales finance digital technology global meet event creative content community customer service services business area regional legal dpr mpr "
    "dprd tni polri"
)
"""Words of offices: what is made of them alone names no person, whatever it was read as."""

SHORT_OFFICES = MappingProxyType(
    {
        "mensos": ("menteri", "sosial"),
        "menlu": ("menteri", "luar", "negeri"),
        "menhan": ("menteri", "pertahanan"),
        "menkeu": ("menteri", "keuangan"),
        "mendagri": ("menteri", "dalam", "negeri"),
        "menkes": ("menteri", "kesehatan"),
        "menag": ("menteri", "agama"),
        "mendag": ("menteri", "perdagangan"),
        "menhub": ("menteri", "perhubungan"),
        "menaker": ("menteri", "ketenagakerjaan"),
        "menperin": ("menteri", "perindustrian"),
        "mentan": ("menteri", "pertanian"),
        "menpora": ("menteri", "pemuda", "dan", "olahraga"),
        "menkumham": ("menteri", "hukum", "dan", "hak", "asasi", "manusia"),
        "mendikbud": ("menteri", "pendidikan", "dan", "kebudayaan"),
        "menkominfo": ("menteri", "komunikasi", "dan", "informatika"),
        "mensesneg": ("menteri", "sekretaris", "negara"),
        "seskab": ("sekretaris", "kabinet"),
        "wapres": ("wakil", "presiden"),
        "wagub": ("wakil", "gubernur"),
        "wabup": ("wakil", "bupati"),
        "wawali": ("wakil", "wali", "kota"),
        "walikota": ("wali", "kota"),
        "sekjen": ("sekretaris", "jenderal"),
        "ketum": ("ketua", "umum"),
        "waketum": ("wakil", "ketua", "umum"),
        "dirjen": ("direktur", "jenderal"),
        "dirut": ("direktur", "utama"),
        "sekda": ("sekretaris", "daerah"),
        "jubir": ("juru", "bicara"),
        "kadis": ("kepala", "dinas"),
        "kabid": ("kepala", "bidang"),
        "kapolri": ("kepala", "kepolisian", "negara", "republik", "indonesia"),
        "kapolda": ("kepala", "kepolisian", "daerah"),
        "kapolres": ("kepala", "kepolisian", "resor"),
        "kapolsek": ("kepala", "kepolisian", "sektor"),
        "dubes": ("duta", "besar"),
    }
)
"""Short forms of titles to the words that they stand for, lower-cased."""
