"""Borders of names and what they are."""

from collections.abc import Callable

import pytest

Reader = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Kemarin Menteri Luar Negeri Polandia Marek Nowicki tiba.",
            [("Polandia", "GPE"), ("Marek Nowicki", "PER")],
            id="office, state, person",
        ),
        pytest.param(
            "Kini Kapolres Garut AKBP Wirawan Sastra bertugas.",
            [("Garut", "GPE"), ("Wirawan Sastra", "PER")],
            id="rank",
        ),
        pytest.param(
            "Menteri Kehutanan dan Perkebunan Surya Darmawan pulang.", [("Surya Darmawan", "PER")], id="two fields"
        ),
        pytest.param(
            "Direktur Jenderal Penataan dan Pemanfaatan Ruang Budi Sanjaya pulang.",
            [("Budi Sanjaya", "PER")],
            id="directorate general",
        ),
        pytest.param(
            "Kata komandan pasukan darat Ukraina Taras Bondar kemarin.",
            [("Ukraina", "GPE"), ("Taras Bondar", "PER")],
            id="lower-cased office, state, person",
        ),
        pytest.param(
            "Kata Wali Kota Garut Ahmad Sanusi kemarin.", [("Garut", "GPE"), ("Ahmad Sanusi", "PER")], id="mayor"
        ),
        pytest.param("Mayor Chk Budi Sanjaya memimpin.", [("Budi Sanjaya", "PER")], id="rank of a branch"),
        pytest.param("Saksi II Siti Aminah menolak.", [("Siti Aminah", "PER")], id="numbered role"),
        pytest.param("Rudi Hartawan, S.H., M.H., hadir.", [("Rudi Hartawan", "PER")], id="degrees"),
        pytest.param("Kata Karim al-Basri kemarin.", [("Karim al-Basri", "PER")], id="Arabic article"),
        pytest.param("Kata Melisa Kok kemarin.", [("Melisa Kok", "PER")], id="function word as a name"),
        pytest.param(
            "Ketua Bidang Hukum, HAM, dan Perundang-undangan Rudi Hartawan hadir.",
            [("Rudi Hartawan", "PER")],
            id="field behind a list",
        ),
        pytest.param("Kata dr Sinta Ratulangi SpKJ kemarin.", [("Sinta Ratulangi", "PER")], id="short degree"),
        pytest.param(
            "Direktur Yayasan Wana Lestari (YWL) Jawa Timur Rere Lintang hadir.",
            [("Yayasan Wana Lestari", "ORG"), ("YWL", "ORG"), ("Jawa Timur", "GPE"), ("Rere Lintang", "PER")],
            id="territory behind a bracket",
        ),
    ],
)
def test_persons(names_in: Reader, text: str, expected: list[tuple[str, str]]) -> None:
    """Persons come without titles, offices, ranks and degrees; the state that they belong to stands apart."""
    assert expected == names_in(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Menurut kementerian pertahanan Polandia, semua aman.",
            [("kementerian pertahanan Polandia", "ORG")],
            id="lower-cased",
        ),
        pytest.param(
            "Kementerian pertahanan Polandia membantah.", [("Kementerian pertahanan Polandia", "ORG")], id="half-cased"
        ),
        pytest.param(
            "Laporan itu dibuat Badan Pengawas Sungai Nasional (BPSN).",
            [("Badan Pengawas Sungai Nasional", "ORG"), ("BPSN", "ORG")],
            id="short form in brackets",
        ),
        pytest.param(
            "Warga dirawat di Rumah Sakit Umum Daerah (RSUD) Melur Sakti.",
            [("Rumah Sakit Umum Daerah (RSUD) Melur Sakti", "ORG")],
            id="bracket inside",
        ),
        pytest.param(
            "Kepolisian Polandia menyatakan hal itu.", [("Kepolisian Polandia", "ORG")], id="head at the start"
        ),
        pytest.param("Hal itu ditolak Relawan Peduli Sungai.", [("Relawan Peduli Sungai", "ORG")], id="people"),
        pytest.param("Relawan Cinta Hutan menolak.", [("Relawan Cinta Hutan", "ORG")], id="people at the start"),
        pytest.param(
            "Dana itu dari Yayasan Pelita Anak dan Gerakan Sungai Bersih.",
            [("Yayasan Pelita Anak", "ORG"), ("Gerakan Sungai Bersih", "ORG")],
            id="two bodies",
        ),
        pytest.param(
            "Kata ekonom Lakeview Bank Paul Miller kemarin.",
            [("Lakeview Bank", "ORG"), ("Paul Miller", "PER")],
            id="head behind",
        ),
        pytest.param("Bantuan datang dari PMI Garut.", [("PMI Garut", "ORG")], id="branch"),
        pytest.param(
            "Kepala Pos Pengamatan Sinabar, Rudi Hartawan, hadir.",
            [("Pos Pengamatan Sinabar", "ORG"), ("Rudi Hartawan", "PER")],
            id="head of the office behind a comma",
        ),
        pytest.param("Kemarin Partai tersebut menolak.", [], id="mere head"),
        pytest.param(
            "Direktur Eksekutif Lakeview Institute Rudi Hartawan hadir.",
            [("Lakeview Institute", "ORG"), ("Rudi Hartawan", "PER")],
            id="head behind, then its leader",
        ),
        pytest.param("Tentara mengejar kelompok Abu Rudi di hutan.", [("Abu Rudi", "ORG")], id="band of a person"),
    ],
)
def test_bodies(names_in: Reader, text: str, expected: list[tuple[str, str]]) -> None:
    """Bodies take in the words of their field, their place and their own name, but not whoever leads them."""
    assert expected == names_in(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Mereka tinggal di Desa Sukamulya, Kabupaten Garut.",
            [("Desa Sukamulya", "GPE"), ("Kabupaten Garut", "GPE")],
            id="heads",
        ),
        pytest.param("Warga Desa Bukit Sinabar mengungsi.", [("Desa Bukit Sinabar", "GPE")], id="two heads"),
        pytest.param("Ia pulang ke Jawa Tengah kemarin.", [("Jawa Tengah", "GPE")], id="direction"),
    ],
)
def test_places(names_in: Reader, text: str, expected: list[tuple[str, str]]) -> None:
    """Places keep the word that says what they are, and their direction."""
    assert expected == names_in(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ponsel Zentrik Prima dijual besok.", id="product"),
        pytest.param("Mereka menonton film Kabut Senja kemarin.", id="film"),
        pytest.param("Ia ikut Borneo Open tahun ini.", id="contest"),
        pytest.param("Kemarin ada Zentrik di sana.", id="nothing tells"),
    ],
)
def test_unknown_words_are_no_persons(names_in: Reader, text: str) -> None:
    """A name of which nothing says that it is a person's is none."""
    assert "PER" not in {label for _, label in names_in(text)}


def test_lists_tell_what_their_names_are(names_in: Reader) -> None:
    """An unknown name in a list of persons is a person."""
    assert ("Tamrinudi", "PER") in names_in("Korban ialah Rudi Hartawan, Tamrinudi, dan Siti Aminah.")


def test_comma_behind_a_state_makes_no_list(names_in: Reader) -> None:
    """Whoever is named behind a state and a comma is no state."""
    assert ("Sigrun Hald", "GPE") not in names_in("Ia bertemu mitranya dari Norwegia, Sigrun Hald, kemarin.")


def test_headline_capitals_are_no_evidence(names_in: Reader) -> None:
    """In a headline in title case only words that are names elsewhere are names."""
    assert [] == names_in("Sejumlah warga menemukan kapal itu.", headline="Warga Desa Temukan Bangkai Kapal")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mobil bernomor B 1234 XYZ menabrak pagar.", id="number plate"),
        pytest.param("Program bernama Siap Sadar Lingkungan dimulai.", id="slogan"),
        pytest.param("Mereka tiba di Kota lalu pulang.", id="kind of place"),
        pytest.param("Angin bertiup dari Selatan kemarin.", id="direction"),
        pytest.param("VIDEO: Banjir merendam pasar.", id="shouted label"),
    ],
)
def test_large_words_that_name_nobody(names_in: Reader, text: str) -> None:
    """Number plates, slogans of common words, kinds of places and labels in capitals are no actors."""
    assert not [name for name in names_in(text) if name[1] != "MISC"]
