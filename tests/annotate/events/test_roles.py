"""Who did it, and to whom, in the constructions of Indonesian."""

from collections.abc import Callable

import pytest

from kronik.records.facts import EventReport

Reader = Callable[..., tuple[EventReport, ...]]

CASES = [
    ("active", "Presiden Hartono memecat Menteri Budi Santosa kemarin.", "APPOINT", "Hartono", "Budi Santosa"),
    ("passive with bare doer", "Menteri Budi Santosa dipecat Presiden Hartono.", "APPOINT", "Hartono", "Budi Santosa"),
    ("passive with oleh", "Menteri Budi Santosa dipecat oleh Presiden Hartono.", "APPOINT", "Hartono", "Budi Santosa"),
    (
        "passive without doer",
        "Budi Santosa ditangkap di Surabaya pada Senin (13/5/2024).",
        "JUSTICE",
        None,
        "Budi Santosa",
    ),
    ("mutual with dengan", "Presiden Hartono bertemu dengan Raja Wiranata.", "CONSULT", "Hartono", "Wiranata"),
    ("mutual, both in front", "Presiden Hartono dan Raja Wiranata bertemu di Medan.", "CONSULT", "Hartono", "Wiranata"),
    ("meeting someone", "Gubernur Sari Dewi menemui Bupati Joko Lelono.", "CONSULT", "Sari Dewi", "Joko Lelono"),
    ("dying", "Penyair Sari Dewi meninggal dunia di Kediri.", "DEATH", None, "Sari Dewi"),
    ("falling", "Joko Lelono terjatuh dari tebing di Malang.", "ACCIDENT", None, "Joko Lelono"),
    ("thanks to somebody", "Sari Dewi berterima kasih kepada Joko Lelono.", "SUPPORT", "Sari Dewi", "Joko Lelono"),
    ("accusing", "Bupati Joko Lelono menuduh Gubernur Sari Dewi berbohong.", "ACCUSE", "Joko Lelono", "Sari Dewi"),
    ("asking", "Gubernur Sari Dewi meminta warga mengungsi.", "REQUEST", "Sari Dewi", "warga"),
    ("denying", "Gubernur Sari Dewi membantah tuduhan itu.", "REJECT", "Sari Dewi", None),
    ("naming a suspect", "Polisi menetapkan Joko Lelono sebagai tersangka.", "JUSTICE", "Polisi", "Joko Lelono"),
    ("demonstration", "Ratusan buruh berunjuk rasa di Bekasi.", "PROTEST", "buruh", None),
    (
        "owner of the thing criticised",
        "Sari Dewi mengkritik kebijakan Joko Lelono.",
        "ACCUSE",
        "Sari Dewi",
        "Joko Lelono",
    ),
    (
        "joined verbs share the object",
        "Milisi menyerbu dan menduduki kota Aleppo milik Suriah.",
        "ASSAULT",
        "Milisi",
        "Aleppo",
    ),
    ("control", "Usai menemui Raja Wiranata, Joko Lelono pulang.", "CONSULT", "Joko Lelono", "Wiranata"),
    ("apposed name", "Polisi menangkap sopir truk itu, Joko Lelono.", "JUSTICE", "Polisi", "Joko Lelono"),
    (
        "age in brackets",
        "Joko Lelono (32), warga Desa Sukamulya, ditangkap polisi.",
        "JUSTICE",
        "polisi",
        "Joko Lelono",
    ),
    ("number kept", "Polisi menangkap 12 buruh di Bekasi.", "JUSTICE", "Polisi", "12 buruh"),
    ("caused", "Hujan deras menyebabkan tiga warga tewas di Garut.", "DEATH", None, "tiga warga"),
    ("serial verbs", "Milisi membunuh warga, mengusir petani dari desa.", "COERCE", "Milisi", "petani"),
    ("relative of somebody", "Polisi menangkap adik Joko Lelono di Bekasi.", "JUSTICE", "Polisi", "adik Joko"),
    (
        "secretary of somebody",
        "Kabar itu dibantah oleh Sekretaris Pribadi Joko Lelono, Sari Dewi.",
        "REJECT",
        "Sari Dewi",
        None,
    ),
    ("government acts for its state", "Pemerintah RI mengecam Israel.", "ACCUSE", "Indonesia", "Israel"),
    (
        "taking place",
        "Ia tahu terjadi penembakan terhadap nelayan oleh polisi pada Senin (13/5/2024).",
        "ASSAULT",
        "polisi",
        "nelayan",
    ),
    ("treated by a hospital", "Joko Lelono dirawat di RSUD Kirana.", "HEALTH", "RSUD Kirana", "Joko Lelono"),
    ("imports", "Norwegia membatasi impor daging dari Brasil.", "SANCTION", "Norwegia", "Brasil"),
    ("town stormed", "Milisi menyerbu Aleppo kemarin.", "ASSAULT", "Milisi", "Aleppo"),
    ("address", "Polres Brebes, Jawa Tengah, menangkap Joko Lelono.", "JUSTICE", "Polres Brebes", "Joko Lelono"),
    ("light verb", "Ratusan mahasiswa menggelar unjuk rasa di Makassar.", "PROTEST", "mahasiswa", None),
]


def _one(events: tuple[EventReport, ...], event_type: str) -> EventReport:
    found = [event for event in events if event.type == event_type]
    assert found, [(event.type, event.trigger) for event in events]
    return found[0]


@pytest.mark.parametrize(
    ("text", "event_type", "agent", "patient"),
    [pytest.param(*case[1:], id=case[0]) for case in CASES],
)
def test_roles(read_events: Reader, text: str, event_type: str, agent: str | None, patient: str | None) -> None:
    """Agent and patient are those of the sentence, whatever its voice."""
    event = _one(read_events(text), event_type)
    assert (agent is None) == (not event.agent)
    assert (patient is None) == (not event.patient)
    assert agent is None or agent in event.agent[0].name
    assert patient is None or patient in event.patient[0].name


def test_a_thing_is_no_doer(read_events: Reader) -> None:
    """What cannot act is not made an agent."""
    (event,) = read_events("Ledakan itu menewaskan tiga orang di Garut.")
    assert ("DEATH", ()) == (event.type, event.agent)
    assert [3] == [quantity.value for quantity in event.quantities]


def test_korban_is_the_one_victim(read_events: Reader) -> None:
    """Where the article knows one victim only, "korban" is that person."""
    events = read_events("Joko Lelono tewas di Garut.", "Korban tertabrak truk pada malam hari.")
    assert ["Joko Lelono", "Joko Lelono"] == [event.patient[0].name for event in events]


def test_korban_is_the_one_introduced(read_events: Reader) -> None:
    """Whoever is introduced as the victim is meant by the descriptions that point back."""
    events = read_events(
        "Seorang wanita ditemukan tewas di Sungai Brantas kemarin.",
        "Wanita yang kemudian diketahui bernama Sari Dewi itu sempat hilang selama dua hari.",
    )
    assert ["Sari Dewi"] == [event.patient[0].name for event in events if event.type == "DEATH"]


def test_detention_by_a_state_is_coercion(read_events: Reader) -> None:
    """Police who arrest do justice; a state that takes people from another one coerces."""
    (event,) = read_events("Tiga nelayan Indonesia ditangkap Malaysia di perairan Bintan.")
    assert ("COERCE", "Malaysia") == (event.type, event.agent[0].name)


def test_a_force_acts_for_its_state(read_events: Reader) -> None:
    """What the troops of a state do, the state does."""
    (event,) = read_events("Pasukan Mesir menyerang pangkalan milisi di Sinai pada Senin (13/5/2024).")
    assert ("ASSAULT", "Mesir") == (event.type, event.agent[0].name)


def test_a_body_keeps_the_short_form_of_the_text(read_events: Reader) -> None:
    """Whoever the text calls by an acronym is shown by it, under the id of the whole name."""
    events = read_events("Komisi Pemberantasan Korupsi (KPK) memeriksa Joko Lelono.", "KPK menahan Budi Santosa.")
    assert ["KPK"] == [event.agent[0].name for event in events if event.trigger == "menahan"]


def test_a_state_pointed_back_at(read_events: Reader) -> None:
    """The words "negara tersebut" stand for the state named last."""
    events = read_events("Brasil membatasi impor dari Vietnam setelah negara tersebut mengecam Argentina.")
    assert ["Vietnam"] == [event.agent[0].name for event in events if event.type == "ACCUSE"]


def test_a_body_pointed_back_at(read_events: Reader) -> None:
    """The words "lembaga itu" stand for the only body of the sentence before."""
    events = read_events("Laporan itu disusun NASA di kota Houston.", "Lembaga itu memecat Joko Lelono kemarin.")
    assert ["NASA"] == [event.agent[0].name for event in events if event.type == "APPOINT"]


def test_both_leaders_are_the_two_persons_named(read_events: Reader) -> None:
    """The words "kedua pemimpin" stand for the two persons of the article, one on either side of a mutual event."""
    events = read_events(
        "Presiden Hartono mengirim surat untuk Raja Wiranata.",
        "Kedua pemimpin bertemu di Medan pada Senin (13/5/2024).",
    )
    (meeting,) = (event for event in events if event.type == "CONSULT")
    assert {"Hartono", "Wiranata"} == {one.name for one in (*meeting.agent, *meeting.patient)}


def test_kami_is_who_speaks(read_events: Reader) -> None:
    """The first person inside a quotation is its speaker."""
    events = read_events('"Kami mengecam serangan terhadap Wibowo Sakti," kata Joko Lelono di Medan.')
    assert ["Joko Lelono"] == [event.agent[0].name for event in events if event.type == "ACCUSE"]


def test_a_body_does_not_die(read_events: Reader) -> None:
    """Only persons die."""
    events = read_events("Joko Lelono bekerja di PT Kirana Jaya. Direktur perusahaan itu wafat kemarin.")
    assert [] == [one.name for event in events if event.type == "DEATH" for one in event.patient if "PT" in one.name]
