"""Words by which news sites in Indonesia mark pages that are no reports: in addresses, sections and titles."""

from kronik.lang.tables import words

GALLERY_PLACES = words(
    "foto fotos photo photos galeri galleries gallery galeri-foto foto-galeri fotogaleri foto-news foto-berita fotonews readfoto berita-foto photo-gallery photostory photo-story "
    "foto-story fotostory in-picture in-pictures inpicture album-foto kumpulan-foto"
)
"""Labels of a host and folders of a path under which galleries stand."""
GALLERY_TITLE = r"(?:foto|galeri(?: foto)?|foto[- ]foto|photos?|photo story|in pictures?|album foto)\s*[:|–—-]\s"
"""Opening of a gallery's title; "Foto Syur Beredar" is none."""

VIDEO_PLACES = words(
    "video videos video-news video-berita videonews berita-video news-video videografis vidio watch tonton reels shorts"
)
"""The same for videos."""
VIDEO_HOSTS = words("20")
"""Labels of a host of videos that would be a day or a number in a path."""
VIDEO_TITLE = r"(?:video|vidio|tonton|watch)\s*[:|–—-]\s|\[video\]"

OPINION_PLACES = words(
    "opini opinion opinions kolom column columns columnist kolumnis tajuk tajuk-rencana editorial esai essay gagasan wacana catatan-redaksi catatan-pinggir surat-pembaca "
    "suara-pembaca retizen citizen-opinion artikel-opini opini-publik kolom-opini pojok-opini"
)
"""The same for columns."""
OPINION_SECTIONS = words(
    "opini opinion kolom column kolumnis tajuk tajukrencana editorial esai gagasan wacana catatanredaksi suratpembaca suarapembaca opinipublik kolomopini artikelopini"
)
"""Letters of sections of columns."""

LIVE_PLACE = r"live-?(?:report|blog|updates?|now)|laporan-langsung|liputan-langsung"
"""Words in an address of a ticker."""
LIVE_TITLE = r"(?:\[?live\]?\s*(?:report|blog|updates?|now)?|laporan langsung|liputan langsung)\s*[:|–—-]\s|live (?:report|blog|updates?)\b"
"""Opening of a ticker's title."""

LIST_PLACES = words(
    "tag tags topik topic topics indeks index search cari pencarian label author authors penulis terpopuler populer"
)
"""First folders of lists: of a tag, a topic, a day, a search, a writer. Under sections stand articles too."""
SEARCH_PARAMETERS = words("s q query keyword search cari")
"""Parameters of a search on the front page."""
