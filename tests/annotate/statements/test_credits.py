"""Whom an article credits."""

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., Any]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Harga emas naik, seperti dikutip dari Xinhua, Selasa (7/5/2024).", ["Xinhua"], id="dikutip dari"),
        pytest.param("Melansir Channel News Asia, harga emas naik.", ["Channel News Asia"], id="melansir"),
        pytest.param("Kantor berita Kyodo melaporkan gempa itu.", ["Kyodo"], id="a medium reports"),
        pytest.param(
            "Dia mengatakan kepada kantor berita Reuters bahwa air surut.", ["Reuters"], id="told to an agency"
        ),
        pytest.param("Polisi, tulis kantor berita Xinhua, menembak.", ["Xinhua"], id="tulis"),
        pytest.param("DilansirdetikNewsdariAntara, Senin (6/5/2024), air surut.", ["detikNews", "Antara"], id="glued"),
        pytest.param("Dalam wawancara khusus dengan Reuters, dia tertawa.", ["Reuters"], id="interview"),
        pytest.param("Berdasarkan data BMKG, gempa berpusat di laut.", ["BMKG"], id="data"),
        pytest.param('"Air surut," tulis akun @infodesa di Instagram.', ["akun Instagram @infodesa"], id="account"),
        pytest.param(
            "Seperti dikutip Aljazeera dari Wall Street Journal, harga naik.",
            ["Al Jazeera", "Wall Street Journal"],
            id="chain",
        ),
        pytest.param("Harga emas naik tajam hari ini. (Reuters)", ["Reuters"], id="closing bracket"),
        pytest.param("Harga emas naik, dikutip dari aljazeera.com, Selasa.", ["Al Jazeera"], id="domain"),
        pytest.param("Satya mengutip Menteri Soroi dalam pidatonya.", [], id="a person who quotes"),
        pytest.param("Seperti diberitakan sebelumnya, harga emas naik.", [], id="told before"),
        pytest.param("Kasus itu dilaporkan Rina Wijaya ke polisi.", [], id="reported to the police"),
    ],
)
def test_sources_of_facts_are_credited(read: Read, text: str, names: list[str]) -> None:
    """Media, data and accounts named as sources are credits; people and the outlet's own reports are none."""
    assert names == [credit.name for credit in read(text).credits]


def test_a_written_statement_is_credited_to_its_writer(read: Read) -> None:
    """A written statement ("dalam keterangan tertulisnya") is a source with its writer's name."""
    reading = read('"Air surut," kata Rina Wijaya dalam keterangan tertulisnya, Selasa (7/5/2024).')
    assert ["keterangan tertulis Rina Wijaya"] == [credit.name for credit in reading.credits]


def test_the_own_outlet_is_no_credit(read: Read) -> None:
    """An outlet does not credit itself."""
    assert () == read("Air surut, kata dia kepada Kabarsiang.com, Selasa.", outlet="Kabarsiang.com").credits


def test_the_chain_leads_to_the_innermost_source(read: Read) -> None:
    """A source known through another names that one."""
    reading = read("Harga naik. Seperti dikutip Aljazeera dari Wall Street Journal, harga naik.")
    assert [(), ("Al Jazeera",)] == [credit.chain for credit in reading.credits]


def test_a_citation_in_the_lead_covers_the_article_a_later_one_its_sentence(read: Read) -> None:
    """Nothing listed means everything; a later citation lists the passage it covers."""
    first = "Harga emas naik, dikutip dari Xinhua."
    second = "Harga perak turun, dikutip dari Reuters."
    reading = read(f"{first}\n{second}")
    assert [[], [second]] == [[span.cut(reading.text) for span in credit.governs] for credit in reading.credits]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        pytest.param("Sumber: Reuters", ["Reuters"], id="labelled"),
        pytest.param("Sumber: Reuters, AFP dan Warta Pesisir", ["Reuters", "AFP", "Warta Pesisir"], id="several"),
        pytest.param("AL JAZEERA | BBC | RINA WIJAYA", ["Al Jazeera", "BBC"], id="media and a writer"),
    ],
)
def test_a_credit_line_covers_the_article(read: Read, line: str, names: list[str]) -> None:
    """Each source of a credit line is a credit for everything; without a label only known media are."""
    found = read(f"Harga emas naik hari ini.\n{line}", credit_line=True).credits
    assert [(name, ()) for name in names] == [(credit.name, credit.governs) for credit in found]


def test_a_medium_that_cites_is_the_chain_of_whom_it_cites(read: Read) -> None:
    """A medium that cites a body is credited, and so is the body, through the medium."""
    found = read("Harga naik.\nReuters dengan mengutip Kremlin melaporkan bahwa harga naik.").credits
    assert [("Reuters", ()), ("Kremlin", ("Reuters",))] == [(credit.name, credit.chain) for credit in found]


def test_a_press_service_that_publishes_is_credited(read: Read) -> None:
    """Whoever put a video out is where its facts come from."""
    found = read("Foto yang dirilis oleh layanan pers Kepresidenan Kenya memperlihatkan upacara itu.").credits
    assert ["layanan pers Kepresidenan Kenya"] == [credit.name for credit in found]


def test_a_written_statement_of_an_office_holder_is_that_of_the_office(read: Read) -> None:
    """The head of a police station writes for the station."""
    text = '"Air surut," kata Kapolres Sukaraja Budi Santoso dalam keterangan tertulisnya, Selasa (7/5/2024).'
    assert ["keterangan tertulis Polres Sukaraja"] == [credit.name for credit in read(text).credits]
