"""A table of quotations: where the cue stands, which marks are used, what is lost, what goes on without a cue."""

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., Any]


def case(name: str, text: str, *told: str) -> object:
    """Return one row of a table: its id, a text, and a line for each statement that the text holds."""
    return pytest.param(text, list(told), id=name)


CUES = [
    case("kata", '"Air sudah surut," kata Rina Wijaya.', "direct: Rina Wijaya [kata]: Air sudah surut"),
    case("ujar", '"Air sudah surut," ujar Rina Wijaya.', "direct: Rina Wijaya [ujar]: Air sudah surut"),
    case("tutur", '"Air sudah surut," tutur Rina Wijaya.', "direct: Rina Wijaya [tutur]: Air sudah surut"),
    case("ucap", '"Air sudah surut," ucap Rina Wijaya.', "direct: Rina Wijaya [ucap]: Air sudah surut"),
    case("ungkap", '"Air sudah surut," ungkap Rina Wijaya.', "direct: Rina Wijaya [ungkap]: Air sudah surut"),
    case("jelas", '"Air sudah surut," jelas Rina Wijaya.', "direct: Rina Wijaya [jelas]: Air sudah surut"),
    case("papar", '"Air sudah surut," papar Rina Wijaya.', "direct: Rina Wijaya [papar]: Air sudah surut"),
    case("tegas", '"Air sudah surut," tegas Rina Wijaya.', "direct: Rina Wijaya [tegas]: Air sudah surut"),
    case("imbuh", '"Air sudah surut," imbuh Rina Wijaya.', "direct: Rina Wijaya [imbuh]: Air sudah surut"),
    case("pungkas", '"Air sudah surut," pungkas Rina Wijaya.', "direct: Rina Wijaya [pungkas]: Air sudah surut"),
    case("tukas", '"Air sudah surut," tukas Rina Wijaya.', "direct: Rina Wijaya [tukas]: Air sudah surut"),
    case("harap", '"Semoga air surut," harap Rina Wijaya.', "direct: Rina Wijaya [harap]: Semoga air surut"),
    case("keluh", '"Air tidak surut," keluh Rina Wijaya.', "direct: Rina Wijaya [keluh]: Air tidak surut"),
    case("kenang", '"Air waktu itu tinggi," kenang Rina Wijaya.', "direct: Rina Wijaya [kenang]: Air waktu itu tinggi"),
    case("tulis", '"Air sudah surut," tulis Rina Wijaya.', "direct: Rina Wijaya [tulis]: Air sudah surut"),
    case("cuit", '"Air sudah surut," cuit Rina Wijaya.', "direct: Rina Wijaya [cuit]: Air sudah surut"),
    case("tanya", '"Kapan air surut?" tanya Rina Wijaya.', "direct asked: Rina Wijaya [tanya]: Kapan air surut?"),
    case("jawab", '"Besok air surut," jawab Rina Wijaya.', "direct: Rina Wijaya [jawab]: Besok air surut"),
    case("misspelt", '"Air sudah surut," unkap Rina Wijaya.', "direct: Rina Wijaya [unkap]: Air sudah surut"),
    case(
        "demikian kata", '"Air sudah surut," demikian kata Rina Wijaya.', "direct: Rina Wijaya [kata]: Air sudah surut"
    ),
    case("begitu ujar", '"Air sudah surut," begitu ujar Rina Wijaya.', "direct: Rina Wijaya [ujar]: Air sudah surut"),
    case("passive", '"Air sudah surut," dikatakan Rina Wijaya.', "direct: Rina Wijaya [dikatakan]: Air sudah surut"),
    case("verb after", '"Air surut," Rina Wijaya menambahkan.', "direct: Rina Wijaya [menambahkan]: Air surut"),
    case("mengatakan", 'Rina Wijaya mengatakan, "Air surut."', "direct: Rina Wijaya [mengatakan]: Air surut"),
    case("berkata with a colon", 'Rina Wijaya berkata: "Air surut."', "direct: Rina Wijaya [berkata]: Air surut"),
    case("menulis", 'Rina Wijaya menulis, "Air surut."', "direct: Rina Wijaya [menulis]: Air surut"),
    case("kata first", 'Kata Rina Wijaya, "Air surut."', "direct: Rina Wijaya [Kata]: Air surut"),
    case("menurut first", 'Menurut Rina Wijaya, "air surut".', "direct: Rina Wijaya [Menurut]: air surut"),
    case(
        "day between",
        'Rina Wijaya mengatakan pada Selasa (7/5/2024), "Air surut."',
        "direct: Rina Wijaya [mengatakan]: Air surut",
    ),
    case("after bahwa", 'Rina Wijaya menyatakan bahwa "air surut".', "direct: Rina Wijaya [menyatakan]: air surut"),
    case(
        "cue inside",
        '"Air sudah surut," kata Rina Wijaya. "Warga boleh pulang."',
        "direct: Rina Wijaya [kata]: Air sudah surut … Warga boleh pulang",
    ),
    case(
        "cue inside one sentence",
        '"Air," kata Rina Wijaya, "sudah surut."',
        "direct: Rina Wijaya [kata]: Air … sudah surut",
    ),
    case(
        "two cues, two statements",
        '"Air sudah surut," kata Rina Wijaya. "Warga boleh pulang," ujar Budi Santoso.',
        "direct: Rina Wijaya [kata]: Air sudah surut",
        "direct: Budi Santoso [ujar]: Warga boleh pulang",
    ),
    case(
        "question, then cue",
        '"Apakah air sudah surut?" ujar Rina Wijaya.',
        "direct asked: Rina Wijaya [ujar]: Apakah air sudah surut?",
    ),
    case("exclamation", '"Cepat pulang!" seru Rina Wijaya.', "direct: Rina Wijaya [seru]: Cepat pulang!"),
    case(
        "seraya with a second saying",
        '"Air surut," kata Rina Wijaya seraya meminta warga pulang.',
        "direct: Rina Wijaya [kata]: Air surut",
        "indirect: Rina Wijaya [meminta]: pulang",
    ),
]

MARKS = [
    case("curly", "“Air sudah surut,” kata Rina Wijaya.", "direct: Rina Wijaya [kata]: Air sudah surut"),
    case("low and high", "„Air sudah surut,” kata Rina Wijaya.", "direct: Rina Wijaya [kata]: Air sudah surut"),
    case("closing marks alone", "”Air sudah surut,” kata Rina Wijaya.", "direct: Rina Wijaya [kata]: Air sudah surut"),
    case("guillemets", "«Air sudah surut,» kata Rina Wijaya.", "direct: Rina Wijaya [kata]: Air sudah surut"),
    case("single", "'Air sudah surut,' kata Rina Wijaya.", "direct: Rina Wijaya [kata]: Air sudah surut"),
    case("single curly", "‘Air sudah surut,’ kata Rina Wijaya.", "direct: Rina Wijaya [kata]: Air sudah surut"),
    case("two apostrophes", "''Air sudah surut,'' kata Rina Wijaya.", "direct: Rina Wijaya [kata]: Air sudah surut"),
    case("mixed shapes", '“Air sudah surut," kata Rina Wijaya.', "direct: Rina Wijaya [kata]: Air sudah surut"),
    case("comma outside", '"Air sudah surut", kata Rina Wijaya.', "direct: Rina Wijaya [kata]: Air sudah surut"),
    case("full stop inside", '"Air sudah surut." kata Rina Wijaya.', "direct: Rina Wijaya [kata]: Air sudah surut"),
    case("no comma", '"Air sudah surut" kata Rina Wijaya.', "direct: Rina Wijaya [kata]: Air sudah surut"),
    case(
        "space before the mark", '"Air sudah surut, " kata Rina Wijaya.', "direct: Rina Wijaya [kata]: Air sudah surut"
    ),
    case(
        "no space behind the mark", '"Air sudah surut,"kata Rina Wijaya.', "direct: Rina Wijaya [kata]: Air sudah surut"
    ),
    case("closing mark lost", '"Air sudah surut, kata Rina Wijaya.', "direct: Rina Wijaya [kata]: Air sudah surut"),
    case("opening mark lost", 'Air sudah surut," kata Rina Wijaya.', "direct: Rina Wijaya [kata]: Air sudah surut"),
    case(
        "title inside a quotation",
        "\"Film 'Senja' bagus sekali,\" kata Rina Wijaya.",
        "direct: Rina Wijaya [kata]: Film 'Senja' bagus sekali",
    ),
    case("apostrophe in a name", '"Air surut," kata Ma\'ruf Wijaya.', "direct: Ma'ruf Wijaya [kata]: Air surut"),
    case("bracket inside", '"Dia (Budi) pulang," kata Rina Wijaya.', "direct: Rina Wijaya [kata]: Dia (Budi) pulang"),
    case(
        "no full stop before the next quotation",
        '"Air surut," kata Rina Wijaya\n"Warga pulang," ujar Budi Santoso.',
        "direct: Rina Wijaya [kata]: Air surut",
        "direct: Budi Santoso [ujar]: Warga pulang",
    ),
    case("dash before the cue", '"Air sudah surut" – kata Rina Wijaya.', "direct: Rina Wijaya [kata]: Air sudah surut"),
    case(
        "heading runs in",
        'Mulai surut "Air sungai sudah turun," kata Rina Wijaya.',
        "direct: Rina Wijaya [kata]: Air sungai sudah turun",
    ),
]

GOING_ON = [
    case(
        "paragraph without a cue",
        '"Air sudah surut," kata Rina Wijaya.\n"Semua warga sudah pulang ke rumah."',
        "direct: Rina Wijaya [kata]: Air sudah surut … Semua warga sudah pulang ke rumah",
    ),
    case(
        "two paragraphs without a cue",
        '"Air sudah surut," kata Rina Wijaya.\n"Semua warga sudah pulang."\n"Jalan dibuka lagi besok pagi."',
        "direct: Rina Wijaya [kata]: Air sudah surut … Semua warga sudah pulang … Jalan dibuka lagi besok pagi",
    ),
    case(
        "the next one has a cue",
        '"Air sudah surut," kata Rina Wijaya.\n"Semua warga sudah pulang," katanya.',
        "direct: Rina Wijaya [kata]: Air sudah surut",
        "direct: Rina Wijaya [katanya]: Semua warga sudah pulang",
    ),
    case(
        "across a paragraph",
        '"Air sudah surut.\nWarga sudah pulang," kata Rina Wijaya.',
        "direct: Rina Wijaya [kata]: Air sudah surut … Warga sudah pulang",
    ),
    case(
        "many sentences",
        '"Air surut. Warga pulang. Jalan dibuka," kata Rina Wijaya.',
        "direct: Rina Wijaya [kata]: Air surut. Warga pulang. Jalan dibuka",
    ),
    case(
        "waits for its cue",
        '"Air sudah surut sejak tadi malam."\n"Warga sudah boleh pulang," kata Rina Wijaya.',
        "direct: Rina Wijaya [kata]: Air sudah surut sejak tadi malam … Warga sudah boleh pulang",
    ),
    case(
        "sentence between",
        '"Air sudah surut," kata Rina Wijaya.\nJalan itu sepi.\n"Warga sudah pulang," ujarnya.',
        "direct: Rina Wijaya [kata]: Air sudah surut",
        "direct: Rina Wijaya [ujarnya]: Warga sudah pulang",
    ),
]

WITHOUT_A_NAME = [
    case("name lost", '"Air sudah surut," kata saat ditemui di rumahnya.', "direct: - [kata]: Air sudah surut"),
    case("nothing behind the cue", '"Air sudah surut," ujar .', "direct: - [ujar]: Air sudah surut"),
    case("clitic without anybody", '"Air sudah surut," katanya.', "direct: - [katanya]: Air sudah surut"),
    case("source lost", '"Air sudah surut," dikutip dari , Selasa (7/5).', "direct: - [dikutip]: Air sudah surut"),
]

NO_QUOTATION = [
    case("film", 'Film "Senja di Kota Tua" diputar di bioskop.'),
    case("scare quotes", 'Pasar itu menjual barang "antik" kepada turis.'),
    case("nickname", 'Petinju Budi "Si Macan" Santoso naik ring malam ini.'),
    case("slogan", 'Kota itu punya slogan "Bersih dan Indah" sejak lama.'),
    case("banner without a verb of saying", 'Di gerbang terpasang papan "Dilarang Masuk".'),
    case("song", 'Ia menyanyikan lagu "Fajar" di panggung.'),
    case("apostrophes", "Jum'at itu Ma'ruf pergi ke Qur'an Center."),
    case("inches", 'Layar 14" itu dijual di pasar.'),
]


@pytest.mark.parametrize(("text", "told"), [*CUES, *MARKS, *GOING_ON, *WITHOUT_A_NAME, *NO_QUOTATION])
def test_quotations(read: Read, text: str, told: list[str]) -> None:
    """Each quotation that is speech is one statement with its cue and speaker, whatever its marks; others are none."""
    assert told == read(text).lines()
