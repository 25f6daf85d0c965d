"""The chronicle's own words in the languages that it can be printed in."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words; counted nouns as (one, several)."""

    locale: str
    """CLDR locale of its days."""
    article: tuple[str, str]
    outlet: tuple[str, str]
    source: tuple[str, str]
    independent_source: tuple[str, str]
    unsure: str
    """Of a story."""
    unsure_here: str
    """Of one line in several articles."""
    source_is: str
    """Before the one source of a line in a single article."""
    source_unsure: str
    """Of an article."""
    announced: str
    """Before the references of articles that only announced what happened."""
    day_not_told: str
    published: str
    own_report: str
    """Said of a source that is an article itself."""
    via: str
    no_stories: str
    sources: str
    articles: str
    happened: str
    said: str
    disputed: str
    updated: str
    doubts: str
    in_outlets: str
    undated: str
    """Heading of what happened on no day that is told."""
    places: Mapping[str, str]
    """Block roles as a reference names them."""
    conflicts: Mapping[str, str]
    """What a conflict is about."""
    statuses: Mapping[str, str]
    """How a line stands, where it has to be said."""
    parts_of_day: Mapping[str, str]
    """TIMEX3 parts of a day."""

    @property
    def language(self) -> str:
        """The language as the chronicle names it."""
        return self.locale.partition("_")[0]

    def count(self, number: int, noun: tuple[str, str]) -> str:
        """Return a number with its noun."""
        return f"{number} {noun[number != 1]}"


ENGLISH = Words(
    locale="en_GB",
    article=("article", "articles"),
    outlet=("outlet", "outlets"),
    source=("source", "sources"),
    independent_source=("independent source", "independent sources"),
    unsure="number of independent sources unsure",
    unsure_here="sources unsure",
    source_is="source:",
    source_unsure="source unsure",
    announced="announced:",
    day_not_told="day not told",
    published="published",
    own_report="its own report",
    via="via",
    no_stories="No stories.",
    sources="Independent sources",
    articles="Articles",
    happened="What happened",
    said="Said",
    disputed="Disputed",
    updated="Updated",
    doubts="Doubts",
    in_outlets="in",
    undated="Without a day",
    places={
        "headline": "headline",
        "standfirst": "standfirst",
        "heading": "heading",
        "dateline": "dateline",
        "paragraph": "text",
        "caption": "caption",
        "byline": "byline",
        "timestamp": "stamp",
        "credit": "credit line",
        "furniture": "furniture",
    },
    conflicts={
        "number": "figures differ",
        "day": "days differ",
        "place": "places differ",
        "person": "said by different people",
        "happened": "whether it happened",
    },
    statuses={"disputed": "disputed", "updated": "updated"},
    parts_of_day={"TMO": "morning", "TAF": "afternoon", "TEV": "evening", "TNI": "night"},
)

INDONESIAN = Words(
    locale="id",
    article=("artikel", "artikel"),
    outlet=("media", "media"),
    source=("sumber", "sumber"),
    independent_source=("sumber independen", "sumber independen"),
    unsure="jumlah sumber independen tidak pasti",
    unsure_here="sumber tidak pasti",
    source_is="sumber:",
    source_unsure="sumber tidak pasti",
    announced="diumumkan:",
    day_not_told="hari tidak disebut",
    published="terbit",
    own_report="liputannya sendiri",
    via="melalui",
    no_stories="Tidak ada berita.",
    sources="Sumber independen",
    articles="Artikel",
    happened="Yang terjadi",
    said="Pernyataan",
    disputed="Diperselisihkan",
    updated="Diperbarui",
    doubts="Keraguan",
    in_outlets="di",
    undated="Tanpa hari",
    places={
        "headline": "judul",
        "standfirst": "teras",
        "heading": "subjudul",
        "dateline": "titimangsa",
        "paragraph": "teks",
        "caption": "keterangan gambar",
        "byline": "nama penulis",
        "timestamp": "cap waktu",
        "credit": "baris sumber",
        "furniture": "di luar berita",
    },
    conflicts={
        "number": "angka berbeda",
        "day": "hari berbeda",
        "place": "tempat berbeda",
        "person": "dikatakan orang yang berbeda",
        "happened": "terjadi atau tidak",
    },
    statuses={"disputed": "diperselisihkan", "updated": "diperbarui"},
    parts_of_day={"TMO": "pagi", "TAF": "siang", "TEV": "petang", "TNI": "malam"},
)


def words_of(language: str) -> Words:
    """Return the words of the language: `id`, else English."""
    return INDONESIAN if language == "id" else ENGLISH
