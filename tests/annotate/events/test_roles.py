"""Who did it, and to whom, in the constructions of Indonesian."""

from collections.abc import Callable

import pytest

from kronik.records.facts import EventReport

Reader = Callable[..., tuple[EventReport, ...]]

CASES = [
    ("active", "Presiden Hartono memecat Menteri Budi Santosa kemarin.", "APPOINT", "Hartono", "Budi Santosa"),
    ("a state under two names", "Prancis mendukung kebijakan Paris.", "SUPPORT", "Prancis", None),
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
    (
        "doer of a passive does what goes with it",
        "Lemparan batu itu dibalas polisi dengan menembaki demonstran.",
        "ASSAULT",
        "polisi",
        "demonstran",
    ),
    (
        "saying resumed",
        "Bupati Joko Lelono menilai bahwa Brasil menahan kapal itu, serta meminta Gubernur Sari Dewi mundur.",
        "REQUEST",
        "Joko Lelono",
        "Sari Dewi",
    ),
    (
        "people of whom the phrase goes on",
        "Hakim membaca permohonan dua serikat pekerja yang menggugat PT Kirana Jaya.",
        "JUSTICE",
        "dua serikat pekerja",
        "PT Kirana Jaya",
    ),
    (
        "address of several places",
        "Dua pria warga Jalan Melati, Kelurahan Sinaksak, Kabupaten Simalungun, tewas di Medan.",
        "DEATH",
        None,
        "Dua pria",
    ),
    (
        "counted and named",
        "Polisi menangkap dua nelayan, yakni Joko Lelono dan Budi Santosa.",
        "JUSTICE",
        "Polisi",
        "Joko",
    ),
    ("object behind two words", "Pakistan mengeksekusi mati tiga terpidana.", "JUSTICE", "Pakistan", "tiga terpidana"),
    ("two verbs, one event", "Garuda Indonesia meminta maaf kepada penumpang.", "SUPPORT", "Garuda", "penumpang"),
    ("verb that begins like a noun", "Polres Cianjur koordinasi dengan BPBD.", "COOPERATE", "Polres Cianjur", "BPBD"),
    ("behind the verb first", "Dengan data itu polisi berkoordinasi dengan BNN.", "COOPERATE", "polisi", "BNN"),
    (
        "nominal -nya of a passive",
        "Setelah ditangkapnya Joko Lelono oleh polisi, kota tenang.",
        "JUSTICE",
        "polisi",
        "Joko",
    ),
    (
        "doer behind dari",
        "Penolakan keras dari Israel terhadap Sari Dewi terdengar di mana-mana.",
        "REJECT",
        "Israel",
        "Sari Dewi",
    ),
    ("protest in a state", "Ribuan pemuda berunjuk rasa di Peru.", "PROTEST", "pemuda", "Peru"),
    (
        "office of several words",
        "Menteri Dalam Negeri mengecam Bupati Sari Dewi.",
        "ACCUSE",
        "Menteri Dalam Negeri",
        "Sari",
    ),
    (
        "relative behind two verbs",
        "Joko Lelono yang diduga memukuli warga di Bogor ditangkap polisi.",
        "JUSTICE",
        "polisi",
        "Joko",
    ),
    (
        "investigation by its doer",
        "Joko Lelono mundur sejak penyelidikan KPK terhadap Sari Dewi.",
        "JUSTICE",
        "KPK",
        "Sari Dewi",
    ),
    (
        "escorted",
        "Wali Kota Budi Santosa didampingi Bupati Joko Lelono mengunjungi korban banjir.",
        "CONSULT",
        "Budi Santosa",
        "korban banjir",
    ),
    (
        "who is somebody's relative",
        "Sari Dewi, putri Presiden Budi Santosa, meminta maaf kepada warga.",
        "SUPPORT",
        "Sari Dewi",
        "warga",
    ),
    (
        "second wife",
        "Sari Dewi, istri kedua Bupati Joko Lelono, meminta maaf kepada warga.",
        "SUPPORT",
        "Sari Dewi",
        "warga",
    ),
    ("what is searched for", "Pencarian pesawat kecil yang hilang di Papua diperluas.", "ACCIDENT", None, "pesawat"),
    ("name in brackets", "Ia (Joko Lelono) menganiaya Sari Dewi.", "CRIME", "Joko Lelono", "Sari Dewi"),
    ("short form of an office", "KPK menahan Bupati (nonaktif) Joko Lelono.", "JUSTICE", "KPK", "Joko Lelono"),
    ("place of a verb in -nya", "Warga menjauhi lokasi meledaknya gudang itu.", "ACCIDENT", None, "gudang"),
    ("cause of a verb in -nya", "Polisi mencari penyebab terbakarnya gudang itu.", "ACCIDENT", None, "gudang"),
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


def test_joint_doers_stay_together(read_events: Reader) -> None:
    """Who agree or negotiate with each other are all agents, and nobody undergoes."""
    events = read_events("Indonesia dan Jepang sepakat menambah penerbangan.")
    assert [(["Indonesia", "Jepang"], [])] == [
        ([one.name for one in event.agent], [one.name for one in event.patient])
        for event in events
        if event.type == "AGREE"
    ]


def test_keduanya_are_the_two_just_named(read_events: Reader) -> None:
    """The word "keduanya" stands for the two persons of the sentence before."""
    events = read_events("Surat itu dikirim Joko Lelono dan Sari Dewi. Keduanya mendesak Bupati Hartono mundur.")
    assert [["Joko Lelono", "Sari Dewi"]] == [
        [one.name for one in event.agent] for event in events if event.type == "REQUEST"
    ]


def test_a_pronoun_on_the_verb_is_the_one_before(read_events: Reader) -> None:
    """The "-nya" of a verb is who was spoken of, not its doer."""
    events = read_events("Presiden Hartono tiba di Wina. Kanselir Keller menyambutnya di bandara.")
    assert [["Hartono"]] == [
        [one.name for one in event.patient] for event in events if event.agent and event.agent[0].name == "Keller"
    ]


def test_a_rejection_answers_the_accuser(read_events: Reader) -> None:
    """Who denies "that accusation" answers whoever made it."""
    events = read_events("Brasil menuduh Vietnam mencuri data. Tuduhan itu dibantah Vietnam.")
    assert [["Brasil"]] == [[one.name for one in event.patient] for event in events if event.type == "REJECT"]


def test_a_thing_that_undergoes_keeps_happenings_apart(read_events: Reader) -> None:
    """Two finds of different things are two happenings; neither lends the other who was found."""
    events = read_events(
        "Polisi menangkap Joko Lelono di Bogor.",
        "Polda Jawa Barat menyita 113 video dari rumah itu. Polda Jawa Barat menyita mobil milik Sari Dewi.",
    )
    seized = [event for event in events if event.trigger == "menyita"]
    assert all("Joko Lelono" not in [one.name for one in event.patient] for event in seized)


def test_a_spokesman_takes_no_other_step_of_the_law(read_events: Reader) -> None:
    """A step that nobody is told for is taken by the body that the article names, not by a person who speaks."""
    events = read_events(
        "Polres Garut menetapkan Joko Lelono sebagai tersangka. Sari Dewi diperiksa di Garut.",
        '"Kami menahan Budi Santosa," kata Kasat Reskrim Polres Garut AKP Rudi Hartawan.',
    )
    assert {"Polres Garut"} == {
        one.name for event in events if event.patient[0].name == "Sari Dewi" for one in event.agent
    }


def test_several_victims_are_not_the_one_named(read_events: Reader) -> None:
    """Where two are told of, the one with a name is not both of them."""
    events = read_events("Joko Lelono tewas di Garut.", "Kedua korban tertabrak truk pada malam hari.")
    assert ["Joko Lelono", "Kedua korban"] == [event.patient[0].name for event in events]
