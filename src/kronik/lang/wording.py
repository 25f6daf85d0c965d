"""The words in which a chronicle's entries are put together, in the languages that it can be written in."""

from collections.abc import Mapping
from dataclasses import dataclass

from kronik.records.facts import EventType, Modality, Polarity


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's words for entries; what the articles say is never translated."""

    types: Mapping[EventType, str]
    """What happened, as a noun that is true of every event of the type."""
    modalities: Mapping[Modality, str]
    """How real it is; nothing where it plainly happened."""
    polarities: Mapping[Polarity, str]
    """How the speaker stands to what is said; nothing where it is asserted."""
    counted: Mapping[str, str]
    """What a figure counts; others have no line."""
    day_lent: str
    """Followed by the name of the lender."""
    sister: str
    """In place of a lender who is not known by name."""
    day_continued: str
    days_differ: str
    nobody: str
    """In place of a speaker who is not told."""


ENGLISH = Wording(
    types={
        EventType.AGREE: "Agreement",
        EventType.CONSULT: "Meeting or visit",
        EventType.SUPPORT: "Support",
        EventType.CONCEDE: "Concession",
        EventType.COOPERATE: "Cooperation",
        EventType.AID: "Aid",
        EventType.RETREAT: "Withdrawal",
        EventType.REQUEST: "Demand or request",
        EventType.ACCUSE: "Accusation or criticism",
        EventType.REJECT: "Rejection",
        EventType.THREATEN: "Threat or warning",
        EventType.PROTEST: "Protest",
        EventType.SANCTION: "Sanction",
        EventType.MOBILIZE: "Deployment",
        EventType.COERCE: "Coercion",
        EventType.ASSAULT: "Attack",
        EventType.DISASTER: "Disaster",
        EventType.ACCIDENT: "Accident",
        EventType.CRIME: "Crime",
        EventType.JUSTICE: "Law and justice",
        EventType.ELECTION: "Election",
        EventType.APPOINT: "Change in office",
        EventType.ECONOMY: "Economy",
        EventType.HEALTH: "Health",
        EventType.DEATH: "Death",
        EventType.SPORT: "Sport",
        EventType.OTHER: "Event",
    },
    modalities={
        Modality.ONGOING: "under way",
        Modality.PLANNED: "planned",
        Modality.REPORTED: "as reported",
        Modality.DENIED: "denied",
        Modality.HYPOTHETICAL: "hypothetical",
    },
    polarities={Polarity.DENIED: "denies", Polarity.ASKED: "asks", Polarity.CONDITIONAL: "on a condition"},
    counted={
        "dead": "Deaths",
        "injured": "Injured",
        "missing": "Missing",
        "displaced": "Displaced",
        "arrested": "Arrested",
        "affected": "Affected",
        "rescued": "Rescued",
        "evacuated": "Evacuated",
        "hospitalised": "In hospital",
        "infected": "Infected",
        "suspects": "Suspects",
        "poisoned": "Poisoned",
        "recovered": "Recovered",
        "aboard": "Aboard",
        "taking part": "Taking part",
        "magnitude": "Magnitude",
        "flooded": "Flooded",
        "houses": "Houses",
        "damaged": "Damaged",
        "destroyed": "Destroyed",
        "burnt": "Burnt",
    },
    day_lent="day lent by",
    sister="a sister article",
    day_continued="same occasion",
    days_differ="the articles name different days",
    nobody="Speaker not told",
)

INDONESIAN = Wording(
    types={
        EventType.AGREE: "Kesepakatan",
        EventType.CONSULT: "Pertemuan atau kunjungan",
        EventType.SUPPORT: "Dukungan",
        EventType.CONCEDE: "Kelonggaran",
        EventType.COOPERATE: "Kerja sama",
        EventType.AID: "Bantuan",
        EventType.RETREAT: "Penarikan",
        EventType.REQUEST: "Tuntutan atau permintaan",
        EventType.ACCUSE: "Tuduhan atau kritik",
        EventType.REJECT: "Penolakan",
        EventType.THREATEN: "Ancaman atau peringatan",
        EventType.PROTEST: "Unjuk rasa",
        EventType.SANCTION: "Sanksi",
        EventType.MOBILIZE: "Pengerahan",
        EventType.COERCE: "Pemaksaan",
        EventType.ASSAULT: "Serangan",
        EventType.DISASTER: "Bencana",
        EventType.ACCIDENT: "Kecelakaan",
        EventType.CRIME: "Kejahatan",
        EventType.JUSTICE: "Proses hukum",
        EventType.ELECTION: "Pemilihan",
        EventType.APPOINT: "Pergantian jabatan",
        EventType.ECONOMY: "Ekonomi",
        EventType.HEALTH: "Kesehatan",
        EventType.DEATH: "Kematian",
        EventType.SPORT: "Olahraga",
        EventType.OTHER: "Peristiwa",
    },
    modalities={
        Modality.ONGOING: "berlangsung",
        Modality.PLANNED: "direncanakan",
        Modality.REPORTED: "menurut laporan",
        Modality.DENIED: "dibantah",
        Modality.HYPOTHETICAL: "pengandaian",
    },
    polarities={Polarity.DENIED: "membantah", Polarity.ASKED: "bertanya", Polarity.CONDITIONAL: "dengan syarat"},
    counted={
        "dead": "Korban tewas",
        "injured": "Korban luka",
        "missing": "Korban hilang",
        "displaced": "Mengungsi",
        "arrested": "Ditangkap",
        "affected": "Terdampak",
        "rescued": "Selamat",
        "evacuated": "Dievakuasi",
        "hospitalised": "Dirawat",
        "infected": "Terinfeksi",
        "suspects": "Tersangka",
        "poisoned": "Keracunan",
        "recovered": "Sembuh",
        "aboard": "Di atas kapal atau kendaraan",
        "taking part": "Peserta",
        "magnitude": "Magnitudo",
        "flooded": "Terendam",
        "houses": "Rumah",
        "damaged": "Rusak",
        "destroyed": "Hancur",
        "burnt": "Terbakar",
    },
    day_lent="hari dipinjam dari",
    sister="artikel lain tentang hal ini",
    day_continued="kesempatan yang sama",
    days_differ="artikel-artikel menyebut hari yang berbeda",
    nobody="Penutur tidak disebut",
)


def wording_of(language: str) -> Wording:
    """Return the words of `id`, else the English ones."""
    return INDONESIAN if language == "id" else ENGLISH
