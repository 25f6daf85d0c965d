"""Which events an article tells of, how real they are, when and where."""

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kronik.records.facts import EventReport
from kronik.records.span import Span

Reader = Callable[..., tuple[EventReport, ...]]


def _types(events: tuple[EventReport, ...]) -> list[str]:
    return [event.type for event in events]


def test_one_happening_is_told_once(read_events: Reader) -> None:
    """Several triggers of one happening give one event report."""
    events = read_events(
        "Polisi menangkap Joko Lelono di Garut pada Senin (13/5/2024).",
        "Joko Lelono ditangkap tanpa perlawanan. Penangkapan itu disaksikan warga.",
        headline="Polisi Tangkap Joko Lelono",
    )
    assert ["JUSTICE"] == _types(events)


@pytest.mark.parametrize(
    ("text", "triggers"),
    [
        pytest.param(
            "Joko Lelono melakukan pencurian dan penganiayaan terhadap Sari Dewi.",
            ["melakukan pencurian", "penganiayaan"],
            id="two nouns",
        ),
        pytest.param(
            "Israel melancarkan serangan dan pengeboman ke Suriah.",
            ["melancarkan serangan", "pengeboman"],
            id="verb of several words and noun",
        ),
    ],
)
def test_happenings_with_one_light_verb_have_ids_of_their_own(
    read_events: Reader, text: str, triggers: list[str]
) -> None:
    """The light verb that two nouns share is shown with the first, so that their triggers do not overlap."""
    events = read_events(text)
    assert triggers == [event.trigger for event in events]
    assert len(events) == len({event.id for event in events})


def test_the_report_in_the_body_is_shown(read_events: Reader) -> None:
    """A headline's trigger gives way to that of the body."""
    (event,) = read_events("Polisi menangkap Joko Lelono di Garut.", headline="Polisi Tangkap Joko Lelono")
    assert ("menangkap", "paragraph") == (event.trigger, event.block)


def test_the_day_is_that_of_the_clause(read_events: Reader) -> None:
    """An event has the day that its own clause names."""
    (event,) = read_events("Polisi menangkap Joko Lelono pada Senin (13/5/2024).")
    assert event.date is not None
    assert "2024-05-13" == event.date.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Presiden Hartono akan bertemu Raja Wiranata.", "planned", id="akan"),
        pytest.param("Polisi masih memeriksa Joko Lelono.", "ongoing", id="masih"),
        pytest.param("Presiden Hartono tidak memecat Menteri Budi Santosa.", "denied", id="negated"),
        pytest.param("Polisi menangkap Joko Lelono.", "actual", id="plain"),
        pytest.param('"Polisi menangkap Joko Lelono," kata Sari Dewi.', "reported", id="quoted"),
        pytest.param("Joko Lelono diduga menerima suap dari Budi Santosa.", "reported", id="diduga"),
        pytest.param("Menteri Budi Santosa memutuskan untuk memecat Joko Lelono.", "planned", id="decided"),
        pytest.param("Menteri Budi Santosa ogah bertemu Joko Lelono.", "denied", id="ogah"),
        pytest.param("Negosiasi antara Indonesia dan Jepang masih berlangsung.", "ongoing", id="goes on behind a noun"),
        pytest.param("Warga khawatir Presiden Hartono akan memecat Joko Lelono.", "hypothetical", id="plan feared"),
        pytest.param("Menteri Budi Santosa mempertimbangkan untuk memecat Joko Lelono.", "planned", id="considered"),
        pytest.param("Warga takut kalau Presiden Hartono memecat Joko Lelono.", "hypothetical", id="condition"),
        pytest.param(
            "Jika malam ini Presiden Hartono memecat Joko Lelono, warga marah.", "hypothetical", id="condition and time"
        ),
        pytest.param("Menteri Budi Santosa enggan ikut-ikutan memecat Joko Lelono.", "denied", id="enggan ikut-ikutan"),
        pytest.param("Menteri Budi Santosa bertekad memecat Joko Lelono.", "planned", id="bertekad"),
        pytest.param("Joko Lelono dikira telah membunuh Budi Santosa.", "reported", id="dikira"),
    ],
)
def test_modality(read_events: Reader, text: str, expected: str) -> None:
    """Modal words, negation and statements tell how real an event is."""
    assert expected in [event.modality for event in read_events(text)] or not read_events(text)


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        pytest.param("Wibowo menerima paket itu.", "CONSULT", id="receiving a thing is no meeting"),
        pytest.param("Daun itu jatuh ke tanah.", "ACCIDENT", id="a falling leaf"),
        pytest.param("Suhu naik pada siang hari.", "ECONOMY", id="rising without a price"),
        pytest.param("Joko Lelono terkena serangan jantung di rumahnya.", "ASSAULT", id="a heart attack"),
        pytest.param("Sari Dewi menolak berkomentar saat ditemui di Medan.", "REJECT", id="no comment"),
        pytest.param("Ia diancam dengan pidana lima tahun penjara.", "THREATEN", id="a threatened penalty"),
        pytest.param("Presiden terpilih Wibowo Sakti bertemu Sari Dewi.", "ELECTION", id="who will hold an office"),
        pytest.param("Minuman itu ludes terjual di Medan.", "ACCIDENT", id="sold out"),
        pytest.param("Warga Serang panen padi.", "ASSAULT", id="a town called like a verb"),
    ],
)
def test_senses_are_kept_apart(read_events: Reader, text: str, unwanted: str) -> None:
    """An ambiguous word counts only in the company that its sense asks for."""
    assert unwanted not in _types(read_events(text))


def test_what_is_asked_for_has_not_happened(read_events: Reader) -> None:
    """What somebody is asked to do is no fact."""
    events = read_events("Joko Lelono mendesak Presiden Hartono segera memecat Menteri Budi Santosa.")
    assert {("REQUEST", "actual")} == {(e.type, e.modality) for e in events if e.modality != "hypothetical"}


def test_what_happened_goes_before_its_plan(read_events: Reader) -> None:
    """A happening told as done and as planned is shown as done."""
    (event,) = read_events(
        "Presiden Hartono akan bertemu Raja Wiranata di Medan.", "Presiden Hartono bertemu Raja Wiranata di Medan."
    )
    assert "actual" == event.modality


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        pytest.param(
            "Polisi menangkap Joko Lelono setelah membunuh Budi Santosa pada Sabtu (11/5/2024).",
            "menangkap",
            None,
            id="a day in a subordinate clause",
        ),
        pytest.param(
            "Polisi menangkap Joko Lelono setelah membunuh Budi Santosa, Sabtu (11/5/2024).",
            "menangkap",
            "2024-05-11",
            id="a day behind a comma",
        ),
        pytest.param(
            "Presiden Hartono memuji Raja Wiranata atas kesepakatan bulan lalu.",
            "memuji",
            None,
            id="another noun's month",
        ),
        pytest.param(
            "Hakim memvonis Joko Lelono yang membunuh warga Medan pada Senin (13/5/2024).",
            "memvonis",
            "2024-05-13",
            id="a full date over a relative clause",
        ),
    ],
)
def test_the_day_belongs_to_one_clause(read_events: Reader, text: str, trigger: str, expected: str | None) -> None:
    """A day dates the event of its own clause, not every event of the sentence."""
    (event,) = (event for event in read_events(text) if event.trigger == trigger)
    assert expected == (event.date.value if event.date else None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Polisi menangkap Joko Lelono di Garut.", "Garut", id="behind di"),
        pytest.param("Hakim memvonis Joko Lelono di Pengadilan Negeri Garut.", "Pengadilan Negeri Garut", id="a court"),
        pytest.param("Belgia mendukung Chile dalam ofensifnya di Ukraina.", None, id="place of an owned noun"),
        pytest.param("Polisi menangkap Joko Lelono yang bekerja di Garut.", None, id="place of another clause"),
    ],
)
def test_the_place_belongs_to_the_clause(read_events: Reader, text: str, expected: str | None) -> None:
    """A place is that of the event's own clause."""
    (event,) = read_events(text)
    assert expected == (event.place.name if event.place else None)


def test_the_only_court_judges(read_events: Reader) -> None:
    """A verdict without a judge is that of the one court which the article names."""
    events = read_events("Joko Lelono divonis tiga tahun penjara.", "Sidang di Pengadilan Negeri Garut itu ramai.")
    assert ["Pengadilan Negeri Garut"] == [
        one.name for event in events if event.type == "JUSTICE" for one in event.agent
    ]


def test_a_state_of_things_between_dates_is_not_dated(read_events: Reader) -> None:
    """A time that only opens a longer one dates no event."""
    (event,) = read_events("Presiden Hartono memecat Menteri Budi Santosa yang menjabat sejak 2019.")
    assert event.date is None


def test_steps_of_the_law_stay_apart(read_events: Reader) -> None:
    """Arrest and indictment of one person are two happenings, done by the same authority."""
    events = read_events(
        "Polres Jember menangkap Joko Lelono pada Senin (13/5/2024).", "Joko Lelono dijerat dengan pasal penipuan."
    )
    assert [("JUSTICE", "Polres Jember")] * 2 == [(event.type, event.agent[0].name) for event in events]


def test_numbers_go_to_the_event_they_count(read_events: Reader) -> None:
    """Of two events in a sentence, the dead belong to the dying."""
    events = read_events("Polisi menangkap Joko Lelono setelah tabrakan itu menewaskan 12 orang di Garut.")
    assert [("DEATH", 12)] == [(event.type, q.value) for event in events for q in event.quantities]


def test_a_toll_is_a_death(read_events: Reader) -> None:
    """A growing toll is a death of as many as it counts."""
    (event,) = (
        e for e in read_events("Jumlah korban tewas di Garut bertambah menjadi tujuh orang.") if e.type == "DEATH"
    )
    assert ("tujuh orang", [(7, "dead")]) == (event.patient[0].name, [(q.value, q.of) for q in event.quantities])


def test_a_flood_strikes_a_village(read_events: Reader) -> None:
    """What a disaster's verb names is struck by it."""
    events = read_events("Banjir bandang menerjang Desa Sukamulya di Garut.")
    assert ["Desa Sukamulya"] == [event.patient[0].name for event in events if event.type == "DISASTER"]


def test_each_event_names_its_rule(read_events: Reader) -> None:
    """A report says which word and frame found it."""
    (event,) = read_events("Polisi menangkap Joko Lelono.")
    assert "active: menangkap (default)" == event.rule


def test_ids_are_stable(read_events: Reader) -> None:
    """The same text gives the same ids."""
    text = "Polisi menangkap Joko Lelono."
    assert read_events(text)[0].id == read_events(text)[0].id


WORDS = st.sampled_from(
    re.findall(
        r"\S+",
        "polisi menangkap Joko ditangkap oleh , . korban tewas serangan terhadap antara dan unjuk rasa menggelar 12 "
        'orang Rp 5 juta " akan tidak jika di Garut Senin menetapkan sebagai tersangka … (13/5/2024) meninggal dunia',
    )
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(st.one_of(st.text(min_size=1, max_size=120), st.lists(WORDS, min_size=1, max_size=40).map(" ".join)))
def test_any_text_gives_spans_inside_it(read_events: Reader, text: str) -> None:
    """Whatever the words, nothing breaks, and every trigger is cut out of the text."""
    for event in read_events(text):
        assert Span(0, len(text) + 1).covers(event.span)
        assert event.sentence is None or event.sentence.covers(event.span)


def test_what_speakers_do_by_saying_it_is_done(read_events: Reader) -> None:
    """Thanks and condemnations are acts of the speaker, not reports of them."""
    events = read_events('"Kami mengecam serangan terhadap Wibowo Sakti," kata Joko Lelono di Medan.')
    assert ["actual"] == [event.modality for event in events if event.type == "ACCUSE"]
    events = read_events('"Brasil mengecam serangan terhadap Wibowo Sakti," kata Joko Lelono di Medan.')
    assert ["reported"] == [event.modality for event in events if event.type == "ACCUSE"]


def test_people_of_a_state_are_not_the_state(read_events: Reader) -> None:
    """What traders of a country do is another happening than what the country does."""
    events = read_events(
        "India membatasi impor minyak sawit dari Malaysia.",
        "Beberapa pedagang India membatasi impor gula dari Malaysia.",
    )
    assert ["India", "Beberapa pedagang India"] == [event.agent[0].name for event in events if event.type == "SANCTION"]
