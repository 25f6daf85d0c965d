"""Sentences, tokens, names, phrases and predicates by rules."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kronik.annotate.cast import Cast, find_cast
from kronik.annotate.rules import RuleAnalyser
from kronik.annotate.rules.morphology import lemma_of, verb_shape
from kronik.annotate.sentences import find_sentences, split_sentences
from kronik.annotate.syntax import Parse, Predicate, Voice
from kronik.records.article import Article, ArticleId, Block, BlockRole, Capture
from kronik.records.facts import ActorType
from kronik.records.span import Span


def article(*paragraphs: str) -> Article:
    """Return an article of paragraphs."""
    text = "\n".join(paragraphs)
    blocks, at = [], 0
    for paragraph in paragraphs:
        if paragraph.strip():
            blocks.append(Block(BlockRole.PARAGRAPH, Span(at, at + len(paragraph)), "test"))
        at += len(paragraph) + 1
    return Article(ArticleId("a"), Capture(text, "a.txt", "utf-8"), tuple(blocks), "id")


def parsed(*paragraphs: str) -> tuple[str, tuple[Parse, ...], Cast]:
    """Return text, parses and cast of an article."""
    read = article(*paragraphs)
    parses = RuleAnalyser().parse(read, find_sentences(read))
    return read.text, parses, find_cast(read, parses)


def names_in(*paragraphs: str) -> list[tuple[str, str]]:
    """Return the names of an article with their labels."""
    text, parses, _ = parsed(*paragraphs)
    return [(name.span.cut(text), name.label.value) for parse in parses for name in parse.names]


def predicate(text: str, verb: str) -> tuple[Predicate, Parse]:
    """Return the predicate of a verb in a one-sentence article, with its parse."""
    _, parses, _ = parsed(text)
    parse = parses[0]
    return next(found for found in parse.predicates if parse.tokens[found.token].text == verb), parse


def words_of(text: str, parse: Parse, phrase: int | None) -> str | None:
    """Return the words of a phrase."""
    return None if phrase is None else parse.phrases[phrase].span.cut(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Prof. Dr. H. Rudi Hartawan datang. Ia duduk.",
            ["Prof. Dr. H. Rudi Hartawan datang.", "Ia duduk."],
            id="titles",
        ),
        pytest.param(
            "Rudi, S.H., M.H. hadir pukul 10.30 WIB. Lalu pulang.",
            ["Rudi, S.H., M.H. hadir pukul 10.30 WIB.", "Lalu pulang."],
            id="degrees and clock time",
        ),
        pytest.param("Harganya Rp 1.500. Naik 3,5 persen.", ["Harganya Rp 1.500.", "Naik 3,5 persen."], id="numbers"),
        pytest.param(
            '"Kami datang. Kami menang," kata J. Robert kepada Kabarku.com. Ia senang.',
            ['"Kami datang.', 'Kami menang," kata J. Robert kepada Kabarku.com.', "Ia senang."],
            id="quotation of two sentences",
        ),
        pytest.param('"Kami pulang." Ia pergi.', ['"Kami pulang."', "Ia pergi."], id="closing mark stays"),
        pytest.param("Titik api., Berdasarkan data.", ["Titik api.", "Berdasarkan data."], id="lost link"),
        pytest.param('"Kami datang. Lalu pergi.', ['"Kami datang.', "Lalu pergi."], id="unbalanced mark"),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    """A full stop ends a sentence only where it belongs to no abbreviation, number or address."""
    assert expected == [span.cut(text) for span in split_sentences(text, Span(0, len(text)))]


def test_dateline_is_no_sentence() -> None:
    """The dateline block is not read as a sentence; the caption is."""
    text = "KOTA LAMA -\nWarga di pasar."
    blocks = (Block(BlockRole.DATELINE, Span(0, 11), "t"), Block(BlockRole.CAPTION, Span(12, len(text)), "t"))
    read = Article(ArticleId("a"), Capture(text, "a.txt", "utf-8"), blocks, "id")
    assert ((Span(12, len(text)), 1),) == find_sentences(read)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Anak-anak al-Faruqi", ["Anak-anak", "al-Faruqi"], id="hyphens"),
        pytest.param("Rp1.500 dan 3,5%", ["Rp", "1.500", "dan", "3,5", "%"], id="numbers"),
        pytest.param("Jl. Melati No. 5 (lama)", ["Jl.", "Melati", "No.", "5", "(", "lama", ")"], id="abbreviations"),
        pytest.param("dikutip dariKabarNusa", ["dikutip", "dari", "KabarNusa"], id="glued preposition"),
        pytest.param("di Kabarku.com, ya", ["di", "Kabarku.com", ",", "ya"], id="domain"),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    """Words keep hyphens, separators and the dot of an abbreviation; marks stand alone."""
    _, parses, _ = parsed(text)
    assert expected == [token.text for token in parses[0].tokens]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("menulis", "tulis"),
        ("mengatakan", "kata"),
        ("memukul", "pukul"),
        ("penyerangan", "serang"),
        ("mengirim", "kirim"),
        ("mengungkapkan", "ungkap"),
        ("menilai", "nilai"),
        ("katanya", "kata"),
        ("menteri", "menteri"),
    ],
)
def test_lemma(word: str, expected: str) -> None:
    """The base form gets back the consonant that the prefix swallowed."""
    assert expected == lemma_of(word)


@pytest.mark.parametrize("word", ["menteri", "berita", "dinas", "terhadap", "beras", "direktur", "termasuk"])
def test_no_verb(word: str) -> None:
    """Words that only begin like a prefixed verb are none."""
    assert verb_shape(word) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Kemarin Menteri Luar Negeri Polandia Marek Nowicki tiba.",
            [("Polandia", "GPE"), ("Marek Nowicki", "PER")],
            id="office, state, person",
        ),
        pytest.param(
            "Menurut kementerian pertahanan Polandia, semua aman.",
            [("kementerian pertahanan Polandia", "ORG")],
            id="lower-cased body",
        ),
        pytest.param(
            "Laporan itu dibuat Badan Pengawas Sungai Nasional (BPSN).",
            [("Badan Pengawas Sungai Nasional", "ORG"), ("BPSN", "ORG")],
            id="short form in brackets",
        ),
        pytest.param(
            "Kepolisian Polandia menyatakan hal itu.", [("Kepolisian Polandia", "ORG")], id="head at the start"
        ),
        pytest.param(
            "Mereka tinggal di Desa Sukamulya, Kabupaten Garut.",
            [("Desa Sukamulya", "GPE"), ("Kabupaten Garut", "GPE")],
            id="heads of places",
        ),
        pytest.param(
            "Kini Kapolres Garut AKBP Wirawan Sastra bertugas.",
            [("Garut", "GPE"), ("Wirawan Sastra", "PER")],
            id="rank",
        ),
    ],
)
def test_names(text: str, expected: list[tuple[str, str]]) -> None:
    """Names come without titles and know what they are."""
    assert expected == names_in(text)


def test_headline_capitals_are_no_evidence() -> None:
    """In a headline in title case only words that are names elsewhere are names."""
    names = names_in("Warga Desa Temukan Bangkai Kapal", "Sejumlah warga menemukan kapal itu.")
    assert [] == names


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("Presiden Polandia, Marek Nowicki, datang.", "Marek Nowicki", id="office, comma, name"),
        pytest.param("Kata warga, Sukardi (47) selamat.", "Sukardi", id="age"),
        pytest.param("Tentara Polandia datang.", None, id="only contains a name"),
    ],
)
def test_phrase_names_its_head(text: str, named: str | None) -> None:
    """A phrase denotes the apposed name, not one that it only contains."""
    shown, parses, _ = parsed(text)
    names = [phrase.name.span.cut(shown) if phrase.name else None for phrase in parses[0].phrases]
    assert named in names
    assert named is not None or names == [None]


@pytest.mark.parametrize(
    ("text", "verb", "subject", "object_", "agent"),
    [
        pytest.param("Polisi menangkap dua pria.", "menangkap", "Polisi", "dua pria", None, id="active"),
        pytest.param(
            "Tamu itu disambut Gubernur Rudi Hartawan.",
            "disambut",
            "Tamu itu",
            None,
            "Gubernur Rudi Hartawan",
            id="bare agent",
        ),
        pytest.param("Rumah itu dibakar oleh massa.", "dibakar", "Rumah itu", None, "massa", id="oleh"),
        pytest.param("Polisi yang datang menangkap pelaku.", "datang", "Polisi", None, None, id="relative clause"),
        pytest.param("Polisi datang dan menangkap pelaku.", "menangkap", "Polisi", "pelaku", None, id="shared"),
        pytest.param("Rudi tiba di Garut untuk menemui warga.", "menemui", "Rudi", "warga", None, id="control"),
        pytest.param("Rudi meminta warga untuk menjauhi sungai.", "menjauhi", "warga", "sungai", None, id="directive"),
    ],
)
def test_arguments(text: str, verb: str, subject: str | None, object_: str | None, agent: str | None) -> None:
    """Each verb has its own, shared or controlled participants."""
    found, parse = predicate(text, verb)
    got = [words_of(text, parse, phrase) for phrase in (found.subject, found.object, found.agent)]
    assert [subject, object_, agent] == got


def test_voice_negation_and_modal() -> None:
    """Voice, negation and what takes a verb out of the actual are told."""
    denied, _ = predicate("Warga tidak ditangkap polisi.", "ditangkap")
    planned, _ = predicate("Rudi akan menemui warga.", "menemui")
    only, _ = predicate("Rudi tidak hanya menemui warga.", "menemui")
    assert (Voice.PASSIVE, True, None) == (denied.voice, denied.negated, denied.modal)
    assert (Voice.ACTIVE, False, "akan") == (planned.voice, planned.negated, planned.modal)
    assert not only.negated


def test_obliques_keep_their_preposition() -> None:
    """Prepositional phrases are given with their preposition."""
    text = "Rudi bertemu dengan Sukardi di Garut."
    found, parse = predicate(text, "bertemu")
    assert [("dengan", "Sukardi"), ("di", "Garut")] == [(p, words_of(text, parse, i)) for p, i in found.obliques]


def test_part_names_join_their_whole() -> None:
    """A person called by one name later is the one introduced in full."""
    _, _, cast = parsed("Aktris Melinda Prasetyaningrum hadir.", "Melinda tersenyum. Prasetyaningrum lalu pergi.")
    assert [("Melinda Prasetyaningrum", ActorType.PERSON, 3)] == [
        (a.name, a.type, len(a.mentions)) for a in cast.actors
    ]


def test_spelling_variants_are_one_state() -> None:
    """Spellings of a state are one actor."""
    _, _, cast = parsed("Pasukan Belarusia tiba. Perbatasan Belarus ditutup.")
    assert [("Belarus", ActorType.STATE, 2)] == [(a.name, a.type, len(a.mentions)) for a in cast.actors]


def test_capital_stands_for_its_state() -> None:
    """A capital that acts is its state, with its own word kept; as a place it is itself."""
    text, _, cast = parsed("Kemarin Moskow memperingatkan Rusia lain.", "Mereka tinggal di Moskow.")
    acting = cast.named(Span(text.index("Moskow"), text.index("Moskow") + 6))
    place = cast.resolve(Span(text.rindex("Moskow"), text.rindex("Moskow") + 6))
    assert "Moskow" == acting.name
    assert ["Rusia", "Moskow"] == [next(a.name for a in cast.actors if a.id == acting.actor_id), place and place.name]


def test_role_resolves_to_its_holder() -> None:
    """An office without a name is the person to whom the article gives it."""
    text, _, cast = parsed("Presiden Polandia, Marek Nowicki, tiba.", "Lalu Presiden Polandia itu pulang.")
    start = text.index("Presiden Polandia itu")
    assert "Marek Nowicki" == cast.named(Span(start, start + len("Presiden Polandia itu"))).name


def test_words_of_a_phrase_without_name_stay() -> None:
    """A phrase that denotes no actor keeps its own words, cleaned."""
    text, _, cast = parsed("Sejumlah pengamat tersebut ragu.")
    assert "Sejumlah pengamat" == cast.named(Span(0, len("Sejumlah pengamat tersebut"))).name
    assert text


def test_pronoun_takes_the_subject_before() -> None:
    """A pronoun stands for the subject of the sentence before, not for who else is named there."""
    text, _, cast = parsed("Rudi Hartawan menemui Sukardi Wijaya.", "Dia lalu pulang.")
    found = cast.antecedent(Span(text.index("Dia"), text.index("Dia") + 3))
    assert "Rudi Hartawan" == (found and found.name)


def test_pronoun_without_person_is_unsure() -> None:
    """Where nobody was named a pronoun stands for nobody."""
    text, _, cast = parsed("Hujan turun.", "Dia lalu pulang.")
    assert cast.antecedent(Span(text.index("Dia"), text.index("Dia") + 3)) is None


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=12),
            st.sampled_from(
                'Presiden Rudi di yang mengatakan “ " ( ) , . Badan dan S.H. 12 orang -nya Moskow dia'.split()  # noqa: SIM905 - easier to read
            ),
        ),
        max_size=40,
    )
)  # fmt: skip
def test_any_text_is_read(parts: list[str]) -> None:
    """Whatever the text, nothing breaks: tokens are ordered and only white space stands between them."""
    text = " ".join(parts)
    if not text.strip():
        return
    read = Article(
        ArticleId("a"), Capture(text, "a", "utf-8"), (Block(BlockRole.PARAGRAPH, Span(0, len(text)), "t"),), "id"
    )
    sentences = find_sentences(read)
    parses = RuleAnalyser().parse(read, sentences)
    cast = find_cast(read, parses)
    for parse in parses:
        at = parse.span.start
        for token in parse.tokens:
            assert "" == text[at : token.span.start].strip()
            at = token.span.end
        assert "" == text[at : parse.span.end].strip()
        assert all(before.last <= after.first for before, after in zip(parse.phrases, parse.phrases[1:], strict=False))
        for name in parse.names:
            assert cast.resolve(name.span) is not None
        for token in parse.tokens:
            assert cast.named(token.span).name is not None
            cast.antecedent(token.span)
