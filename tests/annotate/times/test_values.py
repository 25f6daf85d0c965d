"""The values of time expressions, counted from Wednesday 26 July 2023."""

from collections.abc import Callable
from typing import Any

import pytest

from kronik.records.facts import TimexType

Read = Callable[..., Any]
ANCHOR = "2023-07-26"

DAYS = [
    ("Rapat digelar Minggu (23/7).", "Minggu (23/7)", "2023-07-23"),
    ("Rapat digelar Minggu (23/7/2023).", "Minggu (23/7/2023)", "2023-07-23"),
    ("Rapat digelar Senin (24/07/23).", "Senin (24/07/23)", "2023-07-24"),
    ("Rapat digelar Jum'at, (21/7/2023).", "Jum'at, (21/7/2023)", "2023-07-21"),
    ("Rapat digelar Ahad, 2 Nop 2022.", "Ahad, 2 Nop 2022", "2022-11-02"),
    ("Surat tgl. 5 Sept. 2021 hilang.", "tgl. 5 Sept. 2021", "2021-09-05"),
    ("Rapat digelar 21-07-2023.", "21-07-2023", "2023-07-21"),
    ("Rapat digelar 21.07.2023.", "21.07.2023", "2023-07-21"),
    ("Rapat digelar 2023-07-21.", "2023-07-21", "2023-07-21"),
    ("Warga pulang kemarin.", "kemarin", "2023-07-25"),
    ("Warga akan pulang besok (Kamis, red).", "besok (Kamis, red)", "2023-07-27"),
    ("Warga pulang kemarin lusa.", "kemarin lusa", "2023-07-24"),
    ("Warga pulang hari Senin.", "hari Senin", "2023-07-24"),
    ("Warga akan pulang Senin.", "Senin", "2023-07-31"),
    ("Warga pulang Rabu.", "Rabu", "2023-07-26"),
    ("Warga pulang Rabu lalu.", "Rabu lalu", "2023-07-19"),
    ("Warga pulang Sabtu pekan lalu.", "Sabtu pekan lalu", "2023-07-22"),
    ("Warga pulang Rabu depan.", "Rabu depan", "2023-08-02"),
    ("Warga pulang Senin kemarin.", "Senin kemarin", "2023-07-24"),
    ("Sekolah libur pada 14 Agustus lalu.", "14 Agustus lalu", "2022-08-14"),
    ("Pemilu jatuh pada 14 Februari tahun depan.", "14 Februari tahun depan", "2024-02-14"),
    ("Selasa lalu, 18 Juli 2023, ia datang.", "Selasa lalu, 18 Juli 2023", "2023-07-18"),
    ("Upacara Hari Kartini meriah.", "Hari Kartini", "2023-04-21"),
    ("Tiga hari lalu ia datang.", "Tiga hari lalu", "2023-07-23"),
]
PARTS = [
    ("Hujan turun dini hari tadi.", "dini hari tadi", "2023-07-26TMO"),
    ("Hujan turun tadi malam.", "tadi malam", "2023-07-25TNI"),
    ("Hujan turun semalam.", "semalam", "2023-07-25TNI"),
    ("Hujan turun Senin petang.", "Senin petang", "2023-07-24TEV"),
    (
        "Gempa Rabu dini hari waktu setempat, 12 Juli 2023.",
        "Rabu dini hari waktu setempat, 12 Juli 2023",
        "2023-07-12TMO",
    ),
    ("Hujan turun Senin sore hingga malam.", "Senin sore hingga malam", "2023-07-24TAF/2023-07-24TNI"),
    ("Pasar ramai pada malam Minggu.", "malam Minggu", "2023-07-22TNI"),
    ("Pesta malam Tahun Baru 2024 batal.", "malam Tahun Baru 2024", "2023-12-31TNI"),
]
CLOCKS = [
    ("Ia tiba pukul 17.00 WIB, Selasa (25/7).", "pukul 17.00 WIB, Selasa (25/7)", "2023-07-25T17:00+07:00"),
    (
        "Ia tiba Selasa (25/7) sekitar pukul 22.15 Wita.",
        "Selasa (25/7) sekitar pukul 22.15 Wita",
        "2023-07-25T22:15+08:00",
    ),
    (
        "Ia tiba kemarin, Selasa (25/7/2023), dini hari pukul 01.30 WIT.",
        "kemarin, Selasa (25/7/2023), dini hari pukul 01.30 WIT",
        "2023-07-25T01:30+09:00",
    ),
    ("Ia tiba pukul 08.30 pagi.", "pukul 08.30 pagi", "2023-07-26T08:30"),
    ("Ia tiba jam 9 malam.", "jam 9 malam", "2023-07-26T21:00"),
    ("Ia tiba 01.30 WIB.", "01.30 WIB", "2023-07-26T01:30+07:00"),
    (
        "Hujan turun pukul 16.00 sampai 21.00 WIB.",
        "pukul 16.00 sampai 21.00 WIB",
        "2023-07-26T16:00+07:00/2023-07-26T21:00+07:00",
    ),
]
PERIODS = [
    ("Harga naik pekan ini.", "pekan ini", "2023-W30"),
    ("Harga naik minggu lalu.", "minggu lalu", "2023-W29"),
    ("Harga naik awal pekan ini.", "awal pekan ini", "2023-07-24/2023-07-26"),
    ("Harga naik akhir pekan lalu.", "akhir pekan lalu", "2023-W29-WE"),
    ("Harga naik bulan lalu.", "bulan lalu", "2023-06"),
    ("Harga naik tahun depan.", "tahun depan", "2024"),
    ("Harga naik April tahun depan.", "April tahun depan", "2024-04"),
    ("Harga naik awal Januari 2023.", "awal Januari 2023", "2023-01"),
    ("Harga naik bulan Juni.", "bulan Juni", "2023-06"),
    ("Harga naik tahun 2021 lalu.", "tahun 2021 lalu", "2021"),
    ("Harga naik sejak 2019 hingga 2022.", "2019 hingga 2022", "2019/2022"),
    ("Harga naik 17-20 Agustus 2019.", "17-20 Agustus 2019", "2019-08-17/2019-08-20"),
    ("Pameran dibuka 17-18/8/2019.", "17-18/8/2019", "2019-08-17/2019-08-18"),
    ("Pameran dibuka di balai desa (30/7-2/8).", "30/7-2/8", "2023-07-30/2023-08-02"),
    ("Pameran dibuka (3-7-2023).", "3-7-2023", "2023-07-03"),
    ("Harga naik 30 Juli-2 Agustus 2019.", "30 Juli-2 Agustus 2019", "2019-07-30/2019-08-02"),
    ("Harga naik Januari-Maret 2020.", "Januari-Maret 2020", "2020-01/2020-03"),
    ("Harga naik akhir kuartal I/2019.", "akhir kuartal I/2019", "2019-Q1"),
    ("Harga naik semester II 2020.", "semester II 2020", "2020-H2"),
    ("Harga naik sembilan bulan pertama 2019.", "sembilan bulan pertama 2019", "2019-01/2019-09"),
    ("Lagu era 1960-an terkenal.", "era 1960-an", "196"),
    ("Kota dari abad ke-19 itu tua.", "abad ke-19", "18"),
    ("Dua minggu lalu ia datang.", "Dua minggu lalu", "2023-W28"),
    ("Hampir dua tahun lalu ia datang.", "Hampir dua tahun lalu", "2021"),
]
AMOUNTS = [
    ("Perang berlangsung hampir 17 bulan.", "hampir 17 bulan", "P17M"),
    ("Ia dihukum 1,5 tahun penjara.", "1,5 tahun", "P1.5Y"),
    ("Ia menunggu setengah jam.", "setengah jam", "PT30M"),
    ("Ia menunggu 2 jam 30 menit.", "2 jam 30 menit", "PT2H30M"),
    ("Tamu wajib lapor dalam 1x24 jam.", "1x24 jam", "PT24H"),
    ("Tamu wajib lapor dalam 3 × 24 jam.", "3 × 24 jam", "PT72H"),
    ("Ia menunggu dua puluh lima hari.", "dua puluh lima hari", "P25D"),
    ("Ia menunggu sehari penuh.", "sehari penuh", "P1D"),
    ("Ia menunggu berbulan-bulan.", "berbulan-bulan", "PXM"),
    ("Ia datang setiap hari.", "setiap hari", "P1D"),
    ("Ia datang tiap Senin.", "tiap Senin", "P1W"),
    ("Ia datang setahun sekali.", "setahun sekali", "P1Y"),
    ("Ia datang setiap awal bulan.", "setiap awal bulan", "P1M"),
    ("Itu dua hari setelah gempa.", "dua hari setelah", "P2D"),
    ("Mereka menunggu selama dua hari sebelum pulang.", "dua hari", "P2D"),
]
REFERENCES = [
    ("Kini ia pulang.", "Kini", "PRESENT_REF"),
    ("Ia saat ini pulang.", "saat ini", "PRESENT_REF"),
    ("Ia baru-baru ini pulang.", "baru-baru ini", "PAST_REF"),
    ("Kelak ia pulang.", "Kelak", "FUTURE_REF"),
]


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [pytest.param(*case, id=case[1]) for case in (*DAYS, *PARTS, *CLOCKS, *PERIODS, *AMOUNTS, *REFERENCES)],
)
def test_value_of_the_one_expression(read: Read, sentence: str, text: str, value: str) -> None:
    """Each sentence holds one expression, with the extent and value that a reader would give it on that day."""
    _, times = read(sentence, published=ANCHOR)
    assert [(text, value)] == [(time.text, time.value) for time in times]


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Pria berusia 32 tahun itu ditangkap.", id="age after berusia"),
        pytest.param("Joni (32 tahun) ditangkap.", id="age in brackets"),
        pytest.param("Joni, 41 tahun, ditangkap.", id="age between commas"),
        pytest.param("Ia melanggar UUD 1945 dan UU Nomor 5 Tahun 1999.", id="laws"),
        pytest.param("Timnya menang 2-1 atas lawan dengan 2.000 penonton.", id="score and count"),
        pytest.param("Ini kehidupan sehari-hari warga Pasar Minggu.", id="habit and place"),
        pytest.param("Tunggu dulu, jangan pergi.", id="dulu as first"),
    ],
)
def test_no_time(read: Read, sentence: str) -> None:
    """Ages, laws, scores and parts of names are no times."""
    assert () == read(sentence, published=ANCHOR)[1]


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        pytest.param("Ia lahir 31 Februari 2023.", "no such day", id="invalid date"),
        pytest.param("Ia lahir 10 Muharram 1445 H.", "Hijri", id="hijri"),
        pytest.param("Ia pulang saat Idul Fitri.", "without a fixed date", id="moveable"),
        pytest.param("Ia pergi keesokan harinya.", "is not told", id="no day before"),
        pytest.param("Ia pergi dua sampai tiga hari.", "range of durations", id="range"),
        pytest.param("Ia pergi dua jam lalu.", "shorter than a day", id="hours ago"),
        pytest.param("Ia datang pekan kedua Agustus 2023.", "several ways", id="week of a month"),
    ],
)
def test_unresolved_says_why(read: Read, sentence: str, reason: str) -> None:
    """What cannot be resolved has no value, and its rule gives the reason."""
    (time,) = read(sentence, published=ANCHOR)[1]
    assert time.value is None
    assert reason in time.rule


def test_contradiction_is_noted(read: Read) -> None:
    """Where weekday and date contradict each other, the date counts and the rule says so."""
    (time,) = read("Rapat digelar Senin (23/7/2023).", published=ANCHOR)[1]
    assert time.value == "2023-07-23"
    assert time.rule == "full date; weekday contradicts the date; the date counts"


def test_weekday_chooses_the_year(read: Read) -> None:
    """16 April was a Thursday in 2009 and 2015, so a date far from the anchor day goes by its weekday."""
    (time,) = read("Foto itu diambil Kamis (16/4) lalu.", published="2013-09-10")[1]
    assert time.value == "2009-04-16"


@pytest.mark.parametrize(
    ("sentences", "text", "value"),
    [
        pytest.param(
            ("Gempa terjadi Senin (24/7).", "Keesokan harinya warga mengungsi."),
            "Keesokan harinya",
            "2023-07-25",
            id="next day",
        ),
        pytest.param(
            ("Gempa terjadi 20 Juli 2023.", "Ia kembali 2 hari berselang."),
            "2 hari berselang",
            "2023-07-22",
            id="two days on",
        ),
        pytest.param(
            ("Gempa terjadi Senin (24/7).", "Rumah roboh pukul 18.00 WIB."),
            "pukul 18.00 WIB",
            "2023-07-24T18:00+07:00",
            id="hour",
        ),
        pytest.param(
            ("Hujan turun Senin (24/7) malam hingga sekitar pukul 00.30 WIB.",),
            "pukul 00.30 WIB",
            "2023-07-25T00:30+07:00",
            id="midnight",
        ),
        pytest.param(
            ("Gempa terjadi Senin (24/7).", 'Sirene berbunyi," kata Rudi, Rabu (26/7).', "Listrik padam malam itu."),
            "malam itu",
            "2023-07-24TNI",
            id="not the day of the saying",
        ),
        pytest.param(
            ('"Kami datang besok," kata Rudi, Senin (24/7/2023).',), "besok", "2023-07-25", id="counted by the speaker"
        ),
        pytest.param(("Sehari setelah Senin (17/7) ia pulang.",), "Sehari setelah", "2023-07-18", id="day named after"),
    ],
)
def test_counted_from_the_text(read: Read, sentences: tuple[str, ...], text: str, value: str) -> None:
    """Some expressions count from the day that the text told of, not from the anchor day."""
    _, times = read(*sentences, published=ANCHOR)
    assert value in [time.value for time in times if time.text == text]


def test_two_weekdays_are_two_expressions(read: Read) -> None:
    """Days joined by "dan" stay apart."""
    _, times = read("Mereka akan bertemu pada hari Rabu dan Kamis.", published=ANCHOR)
    assert [("hari Rabu", "2023-07-26"), ("Kamis", "2023-07-27")] == [(time.text, time.value) for time in times]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        pytest.param("Ia tiba Senin.", TimexType.DATE, id="date"),
        pytest.param("Ia tiba Senin pagi.", TimexType.TIME, id="time"),
        pytest.param("Ia tinggal dua hari.", TimexType.DURATION, id="duration"),
        pytest.param("Ia tiba setiap hari.", TimexType.SET, id="set"),
    ],
)
def test_type(read: Read, sentence: str, kind: TimexType) -> None:
    """Each expression has its TIMEX3 type."""
    assert [kind] == [time.type for time in read(sentence, published=ANCHOR)[1]]
