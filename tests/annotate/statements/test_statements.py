"""Statements: content, speaker, chain, day, polarity."""

from collections.abc import Callable
from typing import Any

import pytest

from kronik.records.article import BlockRole
from kronik.records.facts import Polarity, StatementKind

Read = Callable[..., Any]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param('"Air sudah surut," kata Budi Santoso.', ["Air sudah surut"], id="cue after"),
        pytest.param('Budi Santoso mengatakan, "Air sudah surut."', ["Air sudah surut"], id="cue before"),
        pytest.param('Budi Santoso berkata: "Air sudah surut."', ["Air sudah surut"], id="colon"),
        pytest.param('"Air surut," kata Budi Santoso. "Warga pulang."', ["Air surut", "Warga pulang"], id="cue inside"),
        pytest.param('"Apakah air surut?" tanya Budi Santoso.', ["Apakah air surut?"], id="question mark kept"),
        pytest.param('"Air sudah surut," Budi Santoso menambahkan.', ["Air sudah surut"], id="subject before verb"),
        pytest.param('"Air sudah surut", demikian disampaikan Budi Santoso.', ["Air sudah surut"], id="passive after"),
        pytest.param('"Air sudah surut," kaat Budi Santoso.', ["Air sudah surut"], id="misspelt cue"),
    ],
)
def test_quotations_belong_to_the_cue_beside_them(read: Read, text: str, content: list[str]) -> None:
    """A quotation is a direct statement without its marks and its last comma, whoever the cue names speaks."""
    reading = read(text)
    assert (content, "Budi Santoso", StatementKind.DIRECT) == (
        reading.content(reading.only),
        reading.speakers()[0],
        reading.only.kind,
    )


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("Budi Santoso mengatakan bahwa jalan itu ditutup.", ["jalan itu ditutup"], id="bahwa"),
        pytest.param("Budi Santoso menegaskan jalan itu ditutup.", ["jalan itu ditutup"], id="no complementiser"),
        pytest.param("Budi Santoso menjelaskan, jalan itu ditutup.", ["jalan itu ditutup"], id="comma"),
        pytest.param("Menurut Budi Santoso, jalan itu ditutup.", ["jalan itu ditutup"], id="menurut first"),
        pytest.param("Jalan itu, menurut Budi Santoso, ditutup.", ["Jalan itu", "ditutup"], id="menurut inside"),
        pytest.param("Jalan itu ditutup, kata Budi Santoso.", ["Jalan itu ditutup"], id="kata last"),
        pytest.param("Jalan itu, ujar Budi Santoso, ditutup.", ["Jalan itu", "ditutup"], id="ujar inside"),
        pytest.param("Dikatakan Budi Santoso, jalan itu ditutup.", ["jalan itu ditutup"], id="passive first"),
        pytest.param("Budi Santoso ykain jalan itu ditutup.", ["jalan itu ditutup"], id="swapped letters"),
        pytest.param("Selain itu, Budi Santoso juga mengaku jalan itu ditutup.", ["jalan itu ditutup"], id="adverbs"),
        pytest.param(
            "Pernyataan Budi Santoso bahwa jalan itu ditutup mengejutkan.",
            ["jalan itu ditutup mengejutkan"],
            id="noun of saying",
        ),
        pytest.param(
            "Budi Santoso memberi tahu warga bahwa jalan itu ditutup.", ["jalan itu ditutup"], id="memberi tahu"
        ),
    ],
)
def test_indirect_content_starts_behind_cue_and_complementiser(read: Read, text: str, content: list[str]) -> None:
    """An indirect statement has the words that were said, without cue, speaker and bahwa."""
    reading = read(text)
    assert (content, "Budi Santoso") == (reading.content(reading.only), reading.speakers()[0])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Tindakan itu tidak dibenarkan menurut etika organisasi.", id="menurut etika"),
        pytest.param("Budi Santoso menolak menyebutkan nama pelaku di jalan itu.", id="menolak menyebutkan"),
        pytest.param("Kata kunci ujian itu dibagikan kepada para siswa.", id="kata kunci"),
        pytest.param("Kata-kata Budi Santoso menyentuh hati para siswa.", id="kata-kata"),
        pytest.param("Budi Santoso tidak mengatakan bahwa jalan itu ditutup.", id="negated"),
        pytest.param("Budi Santoso datang untuk menjelaskan aturan baru itu.", id="purpose"),
        pytest.param("Budi Santoso meminta maaf.", id="meminta maaf"),
        pytest.param("Budi Santoso mengatakan hal itu.", id="only points back"),
        pytest.param('Film "Senja di Kota Tua" diputar di bioskop.', id="title between marks"),
        pytest.param("Budi Santoso melaporkan tetangganya ke polisi.", id="melaporkan as complaining"),
        pytest.param("Budi Santoso melanjutkan perjalanan ke kota itu.", id="melanjutkan as going on"),
    ],
)
def test_look_alikes_are_no_statements(read: Read, text: str) -> None:
    """Words that only look like cues report nothing."""
    assert [] == read(text).contents()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param(
            'Budi Santoso menyebut jalan itu "sangat berbahaya" bagi warga.', StatementKind.MIXED, id="fragment"
        ),
        pytest.param(
            'Budi Santoso menyebut lagu "Senja" dan "Fajar" terlalu mirip.', StatementKind.INDIRECT, id="titles"
        ),
        pytest.param(
            'Budi Santoso mengatakan bahwa "jalan itu berbahaya".', StatementKind.DIRECT, id="wholly quoted after bahwa"
        ),
        pytest.param(
            'Budi Santoso mengatakan "jalan itu berbahaya" pada Senin (5/2/2024).',
            StatementKind.DIRECT,
            id="the day behind the quotation dates the saying",
        ),
    ],
)
def test_kind_follows_what_stands_between_marks(read: Read, text: str, kind: StatementKind) -> None:
    """All between marks is direct, part of it mixed, titles do not count."""
    assert kind == read(text).only.kind


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        pytest.param("Budi Santoso membantah bahwa jalan itu ditutup.", Polarity.DENIED, id="membantah"),
        pytest.param("Budi Santoso menolak klaim bahwa jalan itu ditutup.", Polarity.DENIED, id="menolak klaim"),
        pytest.param("Budi Santoso tidak menampik bahwa jalan itu ditutup.", Polarity.ASSERTED, id="tidak menampik"),
        pytest.param("Budi Santoso tidak yakin jalan itu ditutup.", Polarity.DENIED, id="tidak yakin"),
        pytest.param("Budi Santoso mempertanyakan apakah jalan itu ditutup.", Polarity.ASKED, id="mempertanyakan"),
    ],
)
def test_polarity_says_whether_the_speaker_asserts(read: Read, text: str, polarity: Polarity) -> None:
    """Denials and questions are told from assertions, double negation asserts."""
    assert polarity == read(text).only.polarity


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            '"Air surut," kata Kepala Dinas Kesehatan Kota Bandung, Rina Wijaya, di Bandung.',
            "Rina Wijaya",
            id="title and comma",
        ),
        pytest.param(
            '"Air surut," ujar warga asal Ungaran yang melintas, Rina Wijaya (32), saat ditemui.',
            "Rina Wijaya",
            id="description",
        ),
        pytest.param(
            "Rina Wijaya, dalam sebuah wawancara, memastikan air surut.", "Rina Wijaya", id="adjunct between commas"
        ),
        pytest.param(
            "Rina Wijaya saat dikonfirmasi, Jumat (28/2), membenarkan adanya banjir di desa itu.",
            "Rina Wijaya",
            id="adjunct with a date",
        ),
        pytest.param("Sejumlah pengamat mengatakan air akan surut.", "Sejumlah pengamat", id="nobody by name"),
        pytest.param('"Air surut," kata seorang saksi.', "saksi", id="one without a name"),
        pytest.param('"Air surut," kata saat ditemui di rumahnya.', None, id="lost name"),
        pytest.param('"Air surut," ujar .', None, id="lost name before the stop"),
    ],
)
def test_the_phrase_beside_the_cue_speaks(read: Read, text: str, speaker: str | None) -> None:
    """The speaker is the name of the phrase beside the cue, its words where it has none, nobody where it was lost."""
    assert [speaker] == read(text).speakers()


@pytest.mark.parametrize(
    "second",
    [
        pytest.param('"Warga pulang," katanya.', id="clitic"),
        pytest.param('"Warga pulang," ujar dia.', id="pronoun"),
        pytest.param("Dia mengatakan warga sudah pulang.", id="pronoun subject"),
        pytest.param("Menurutnya, warga sudah pulang.", id="menurutnya"),
        pytest.param("Menurut pengakuannya, warga sudah pulang.", id="menurut pengakuannya"),
        pytest.param('"Warga pulang," lanjutnya.', id="lanjutnya"),
        pytest.param('"Warga pulang," tutur perempuan asal Solo itu.', id="description"),
    ],
)
def test_pronouns_go_on_with_the_speaker_before(read: Read, second: str) -> None:
    """A pronoun, a clitic or a description stands for who spoke last."""
    assert ["Rina Wijaya", "Rina Wijaya"] == read(f'"Air surut," kata Rina Wijaya.\n{second}').speakers()


def test_whoever_stays_unnamed_is_called_so(read: Read) -> None:
    """A source that asked not to be named keeps the words that say so."""
    text = "Seorang pegawai kantor itu yang enggan disebutkan namanya mengatakan jalan itu ditutup."
    assert ["Seorang pegawai kantor itu yang enggan disebutkan namanya"] == read(text).speakers()


def test_an_opening_adjunct_hides_no_subject(read: Read) -> None:
    """The subject behind "Sebelum bertolak ke kota, …" speaks with the next pronoun."""
    text = (
        '"Air surut," kata Budi Santoso. "Jalan rusak," kata Rina Wijaya.\n'
        "Sebelum bertolak ke kota, Budi menemui warga. Ia berjanji bahwa jalan itu akan dibuka."
    )
    assert "Budi Santoso" == read(text).speakers()[-1]


def test_the_subject_just_before_takes_the_clitic(read: Read) -> None:
    """A person who is the subject of the sentence before speaks with "-nya", not the speaker of earlier."""
    text = '"Air surut," kata Rina Wijaya.\nBudi Santoso menyambut baik kabar itu. "Kami lega sekali," katanya.'
    assert ["Rina Wijaya", "Budi Santoso"] == read(text).speakers()


def test_quotations_without_a_cue_belong_to_the_speaker_before(read: Read) -> None:
    """A paragraph that is a quotation and nothing else goes on with the statement before."""
    reading = read('"Air sudah surut," kata Rina Wijaya.\n"Semua warga sudah pulang ke rumah."')
    assert [["Air sudah surut", "Semua warga sudah pulang ke rumah"]] == reading.contents()


def test_a_second_cue_shares_the_subject(read: Read) -> None:
    """Two cues of one subject are two statements of one speaker, the first ending before the second."""
    reading = read("Rina Wijaya memastikan tidak akan pergi dan mengaku tidak pernah mengganti nomor.")
    assert (
        [["tidak akan pergi"], ["tidak pernah mengganti nomor"]],
        ["Rina Wijaya", "Rina Wijaya"],
    ) == (reading.contents(), reading.speakers())


def test_a_second_cue_shares_the_doer_of_a_denial(read: Read) -> None:
    """Whoever denies in a passive also says what follows."""
    reading = read("Hal itu dibantah oleh Rina Wijaya seraya mengatakan bahwa jalan itu aman.")
    assert (["jalan itu aman"], "Rina Wijaya") == (reading.content(reading.statements[-1]), reading.speakers()[-1])


def test_a_statement_inside_a_statement_comes_through_the_outer_speaker(read: Read) -> None:
    """The inner statement has the outer speaker as the last link of its chain."""
    reading = read("Menurut Rina Wijaya, Budi Santoso menyatakan bahwa jalan itu ditutup.")
    inner = reading.statements[1]
    assert (["jalan itu ditutup"], "Budi Santoso", ["Rina Wijaya"]) == (
        reading.content(inner),
        inner.speaker.name,
        [link.name for link in inner.via],
    )


@pytest.mark.parametrize(
    ("text", "via"),
    [
        pytest.param(
            '"Air surut," kata Rina Wijaya, dikutip dari Reuters, Kamis (9/5).', ["Reuters"], id="dikutip dari"
        ),
        pytest.param(
            '"Air surut," kata Rina Wijaya seperti dilansir kantor berita Antara.', ["Antara"], id="agency called one"
        ),
        pytest.param('"Air surut," kata Rina Wijaya kepada AFP.', ["AFP"], id="told to an agency"),
        pytest.param('"Air surut," kata Rina Wijaya dikutip CNN dari Reuters.', ["CNN", "Reuters"], id="chain"),
        pytest.param('"Air surut," kata Rina Wijaya dilansirReuters, Kamis (9/5).', ["Reuters"], id="glued"),
        pytest.param("Dikutip dari Reuters, Rina Wijaya mengatakan air surut.", ["Reuters"], id="citation first"),
    ],
)
def test_via_is_the_chain_nearest_to_the_article_first(read: Read, text: str, via: list[str]) -> None:
    """Cited media stand between the article and the speaker."""
    statement = read(text).only
    assert ("Rina Wijaya", via) == (statement.speaker.name, [link.name for link in statement.via])


def test_a_medium_that_cites_stands_between(read: Read) -> None:
    """With "lapor Interfax, mengutip kementerian" the ministry speaks, through Interfax."""
    text = "Pasukan itu akan berlatih, lapor kantor berita Interfax, mengutip kementerian pertahanan Rusia."
    statement = read(text).only
    assert ("kementerian pertahanan rusia", ["Interfax"]) == (
        statement.speaker.name.lower(),
        [link.name for link in statement.via],
    )


def test_where_only_an_outlet_is_named_it_speaks(read: Read) -> None:
    """A citation that opens its sentence gives the outlet as speaker."""
    reading = read("Dilansir Bloomberg, Selasa (7/5/2024), harga emas naik tajam di pasar dunia.")
    assert (["Bloomberg"], [["harga emas naik tajam di pasar dunia"]]) == (reading.speakers(), reading.contents())


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param('"Air surut," kata Rina Wijaya, Selasa (7/5/2024).', "2024-05-07", id="beside the cue"),
        pytest.param("Pada Selasa (7/5/2024), Rina Wijaya mengatakan air surut.", "2024-05-07", id="first"),
        pytest.param("Rina Wijaya mengatakan pada Selasa (7/5/2024) bahwa air surut.", "2024-05-07", id="before bahwa"),
        pytest.param("Rina Wijaya mengatakan air surut, Selasa (7/5/2024).", "2024-05-07", id="behind the content"),
        pytest.param(
            '"Air surut," kata Rina Wijaya, dikutip dari Reuters, Selasa (7/5/2024).', None, id="day of the citation"
        ),
        pytest.param(
            "Rina Wijaya mengatakan banjir terjadi pada Selasa (7/5/2024) di desa.", None, id="day of the content"
        ),
    ],
)
def test_said_is_the_day_of_the_saying(read: Read, text: str, day: str | None) -> None:
    """Only a date tied to the saying dates it."""
    said = read(text).only.said
    assert day == (said.value if said else None)


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        pytest.param('"Air surut," kata Rina Wijaya kepada wartawan.', "wartawan", id="kepada"),
        pytest.param("Rina Wijaya meminta warga untuk pulang ke rumah.", "warga", id="meminta untuk"),
        pytest.param("Rina Wijaya mengimbau masyarakat agar tidak panik lagi.", "masyarakat", id="mengimbau agar"),
    ],
)
def test_the_addressee_is_whom_it_is_said_to(read: Read, text: str, addressee: str) -> None:
    """Kepada and the object of a request name the addressee."""
    assert addressee == read(text).only.addressee.name


def test_hal_itu_gives_the_sentence_before_a_speaker(read: Read) -> None:
    """A sentence like "Hal itu disampaikan X" reports the sentence before it."""
    reading = read("Tiga desa terendam banjir sejak pagi. Hal itu disampaikan Rina Wijaya di Solo.")
    assert ([["Tiga desa terendam banjir sejak pagi"]], ["Rina Wijaya"]) == (reading.contents(), reading.speakers())


def test_headlines_report_with_bare_verbs_and_colons(read: Read) -> None:
    """A bare verb in a headline ("X Sebut …") makes a statement of the headline."""
    reading = read("Budi Santoso Sebut Jalan Itu Rusak\nBudi Santoso datang ke desa itu.", headline=True)
    assert (["Budi Santoso"], BlockRole.HEADLINE) == (reading.speakers(), reading.statements[0].block)


def test_every_statement_names_its_rule(read: Read) -> None:
    """The rule tells the construction and how the speaker was found."""
    assert "quotation, then cue; no name beside the cue" == read('"Air sudah surut," ujar .').only.rule


@pytest.mark.parametrize(
    ("text", "contents", "speakers"),
    [
        pytest.param(
            "Setelah Rina Wijaya mengatakan jalan itu rusak, Budi Santoso menegaskan warga tidak akan pindah.",
            [["jalan itu rusak"], ["warga tidak akan pindah"]],
            ["Rina Wijaya", "Budi Santoso"],
            id="two sayings",
        ),
        pytest.param(
            "Setelah Budi Santoso memutuskan pekan ini untuk memindahkan pasar itu, Rina Wijaya mengatakan bahwa "
            "warga siap.",
            [["warga siap"]],
            ["Rina Wijaya"],
            id="a decision first",
        ),
        pytest.param(
            "Rina Wijaya menegaskan jalan itu rusak, tapi Budi Santoso menyebut jalan itu aman.",
            [["jalan itu rusak"], ["jalan itu aman"]],
            ["Rina Wijaya", "Budi Santoso"],
            id="another one after tapi",
        ),
        pytest.param(
            "Perang itu, yang menurut Rina Wijaya sempat mengancam kota ke dalam kekacauan, sudah usai.",
            [["sempat mengancam kota ke dalam kekacauan, sudah usai"]],
            ["Rina Wijaya"],
            id="the verb belongs to what is said",
        ),
    ],
)
def test_clauses_keep_to_themselves(read: Read, text: str, contents: list[list[str]], speakers: list[str]) -> None:
    """What one says ends where the main clause or another speaker follows."""
    reading = read(text)
    assert (contents, speakers) == (reading.contents(), reading.speakers())


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        pytest.param("Jika Budi Santoso mengatakan jalan itu rusak, warga akan marah.", "conditional", id="saying"),
        pytest.param("Budi Santoso mengatakan dia akan mundur jika terbukti salah.", "conditional", id="at the end"),
        pytest.param('"Apabila hujan, jalan itu ditutup," kata Budi Santoso.', "conditional", id="at the start"),
        pytest.param('"Kalau saya, jalan itu aman," kata Budi Santoso.', "asserted", id="kalau as a topic"),
        pytest.param('"Kalau hujan, jalan akan ditutup," kata Budi Santoso.', "conditional", id="kalau as a condition"),
        pytest.param('"Jika hujan, tutup. Jalan itu rusak," kata Budi Santoso.', "asserted", id="one of two sentences"),
        pytest.param("Budi Santoso menyebut jalan itu, bila perlu, ditutup.", "asserted", id="set phrase"),
        pytest.param('"Siapa yang menutup jalan?" kata Budi Santoso.', "asked", id="question"),
        pytest.param("Budi Santoso membantah telah menutup jalan itu.", "denied", id="denied deed"),
    ],
)
def test_the_content_tells_conditions_and_questions(read: Read, text: str, polarity: str) -> None:
    """A content that holds only on a condition, or that is a question, is not asserted."""
    assert [polarity] == [statement.polarity.value for statement in read(text).statements]


@pytest.mark.parametrize(
    ("headline", "contents"),
    [
        pytest.param("Bupati Budi Santoso Bantah Jual Lahan", [["Jual Lahan"]], id="denial"),
        pytest.param("Kata Budi Santoso Setelah Kalah di Final", [], id="announces a comment"),
        pytest.param("VIDEO: Jalan Rusak Diperbaiki", [], id="label"),
        pytest.param("Hadiri Rapat, Budi Santoso: Jalan Itu Aman", [["Jalan Itu Aman"]], id="colon after a comma"),
        pytest.param("Budi Santoso Akui Jalan Rusak, Begini Faktanya", [["Jalan Rusak"]], id="turn to the reader"),
        pytest.param("Budi Santoso Akhirnya Minta Maaf", [], id="apology"),
        pytest.param("Budi Santoso Ungkap Penyebab Kebakaran", [], id="topic"),
        pytest.param("Gaya Bicara Budi Santoso Tuai Kritik", [], id="noun"),
    ],
)
def test_headlines_report_only_what_is_said(read: Read, headline: str, contents: list[list[str]]) -> None:
    """A headline that announces a comment, labels the page or names a topic tells nothing that was said."""
    reading = read(f"{headline}\nHujan turun sejak pagi.", headline=True)
    assert contents == reading.contents()


def test_a_headline_that_denies_is_a_denial(read: Read) -> None:
    """A bare verb of denying in a headline turns the polarity."""
    reading = read("Bupati Budi Santoso Bantah Jual Lahan\nHujan turun.", headline=True)
    assert Polarity.DENIED == reading.only.polarity


def test_a_channel_that_cites_somebody_stands_between(read: Read) -> None:
    """Whom a channel cites speaks through it, in the quotation after it too."""
    text = (
        "Saluran Telegram yang dekat dengan Budi Santoso mengutipnya mengatakan bahwa air sudah surut.\n"
        '"Warga sudah pulang," katanya.'
    )
    channel = "Saluran Telegram yang dekat dengan Budi Santoso"
    told = [(statement.speaker.name, [link.name for link in statement.via]) for statement in read(text).statements]
    assert [("Budi Santoso", [channel]), ("Budi Santoso", [channel])] == told


def test_an_interview_lasts_for_its_paragraph(read: Read) -> None:
    """Medium and day of an interview hold for what the same speaker says in that paragraph, and no longer."""
    text = (
        "Dalam wawancara dengan Reuters pada Selasa (7/5/2024), Rina Wijaya mengatakan air surut. "
        "Dia menambahkan warga sudah pulang.\nRina Wijaya menegaskan jalan itu aman."
    )
    told = [
        ([link.name for link in statement.via], statement.said.value if statement.said else None)
        for statement in read(text).statements
    ]
    assert [(["Reuters"], "2024-05-07"), (["Reuters"], "2024-05-07"), ([], None)] == told


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        pytest.param("Dua nelayan dilaporkan hilang di laut.", [["Dua nelayan", "hilang di laut"]], id="main clause"),
        pytest.param("Dua nelayan yang dilaporkan hilang sudah pulang.", [], id="relative clause"),
        pytest.param("Budi Santoso dilaporkan ke polisi.", [], id="reported to the police"),
    ],
)
def test_reports_without_a_speaker_hold_subject_and_predicate(read: Read, text: str, contents: list[list[str]]) -> None:
    """A passive of reporting gives a statement of nobody whose content is the sentence without the cue."""
    reading = read(text)
    assert (contents, [None] * len(contents)) == (reading.contents(), reading.speakers())


@pytest.mark.parametrize(
    ("text", "contents", "speakers"),
    [
        pytest.param("Warga diminta tetap di rumah.", [["tetap di rumah"]], [None], id="nobody asks"),
        pytest.param(
            "Rina Wijaya mengatakan air naik. Warga diminta mengungsi.",
            [["air naik"], ["mengungsi"]],
            ["Rina Wijaya", "Rina Wijaya"],
            id="the speaker before asks",
        ),
        pytest.param("Para peserta diminta menggambar kucing.", [], [], id="a task"),
    ],
)
def test_passives_of_asking(read: Read, text: str, contents: list[list[str]], speakers: list[str | None]) -> None:
    """What somebody is asked to do is asked by the speaker before, and tasks are no statements."""
    reading = read(text)
    assert (contents, speakers) == (reading.contents(), reading.speakers())


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("Laporan Antara mencatat jalan itu terendam.", ["jalan itu terendam"], id="a report records"),
        pytest.param("Rina Wijaya menggambarkan kota itu sebagai surga.", ["kota itu sebagai surga"], id="sebagai"),
    ],
)
def test_loose_verbs_tell_where_what_follows_is_told(read: Read, text: str, content: list[str]) -> None:
    """Recording and describing are statements where a report records a clause, or one thing is called another."""
    reading = read(text)
    assert content == reading.content(reading.only)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Jenderal Budi Santoso mengatakan kepada The Economist pekan lalu tentang serangan.", id="topic"),
        pytest.param("Kondisi ini mengindikasikan harga akan naik.", id="a condition shows"),
        pytest.param("Paradigma baru ini menekankan pentingnya air.", id="a paradigm stresses"),
        pytest.param("Rina Wijaya menanggapi wacana bahwa jalan itu ditutup.", id="an answer to others' words"),
        pytest.param("Rina Wijaya mencatat kemenangan di kota itu.", id="mencatat as achieving"),
        pytest.param("Sebut saja Budi Santoso, Rina, dan Tono.", id="sebut saja"),
    ],
)
def test_topics_and_things_are_no_speech(read: Read, text: str) -> None:
    """Topics, subjects that cannot speak, and answers to what others said tell no content."""
    assert [] == read(text).contents()


def test_a_person_of_the_story_does_not_take_over(read: Read) -> None:
    """Somebody told of by one name in the sentence between does not become the speaker of "-nya"."""
    text = (
        '"Budi Santoso menyetor uang," kata Rina Wijaya. Tono Raharjo menerima uang itu.\n'
        '"Uang itu disita," kata Rina Wijaya.\nTono lalu menyerahkan rumahnya.\n"Rumah itu juga disita," katanya.'
    )
    assert "Rina Wijaya" == read(text).speakers()[-1]


def test_a_citation_behind_the_cue_is_no_content(read: Read) -> None:
    """Opening words that only connect, and the chain behind the cue, stay out of the content."""
    text = "Tetapi, untuk diketahui, pasukan itu akan berlatih, lapor Interfax, mengutip Kementerian Pertahanan Rusia."
    reading = read(text)
    assert ["pasukan itu akan berlatih"] == reading.content(reading.only)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "Rina Wijaya datang. Maka dia menegaskan bahwa jalan itu ditutup.", ["Rina Wijaya"], id="connective"
        ),
        pytest.param("Melansir , dokter menyarankan warga untuk tetap di rumah.", ["dokter"], id="lost link"),
        pytest.param(
            "Menurut warga yang mengungsi jalan itu sudah ditutup sejak pagi.", ["warga"], id="relative clause cut off"
        ),
        pytest.param("Suasana itu menegaskan bahwa jalan itu ditutup.", [], id="abstract subject"),
    ],
)
def test_words_beside_a_subject_are_not_the_speaker(read: Read, text: str, speakers: list[str]) -> None:
    """Connectives, the remains of a lost citation and "yang" do not belong to a speaker; a mood does not speak."""
    assert speakers == read(text).speakers()
