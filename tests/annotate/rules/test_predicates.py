"""Verbs with their participants."""

from collections.abc import Callable

import pytest

from kronik.annotate.cast import Cast
from kronik.annotate.syntax import Parse, Predicate, Voice

Parser = Callable[..., tuple[str, tuple[Parse, ...], Cast]]


def predicate_of(parse: Parse, verb: str) -> Predicate:
    """Return the predicate of a verb."""
    return next(found for found in parse.predicates if parse.tokens[found.token].text == verb)


def words_of(text: str, parse: Parse, phrase: int | None) -> str | None:
    """Return the words of a phrase."""
    return None if phrase is None else parse.phrases[phrase].span.cut(text)


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        pytest.param("Polisi menangkap dua pria.", "menangkap", ["Polisi", "dua pria", None], id="active"),
        pytest.param(
            "Tamu itu disambut Gubernur Rudi Hartawan.",
            "disambut",
            ["Tamu itu", None, "Gubernur Rudi Hartawan"],
            id="bare agent",
        ),
        pytest.param("Rumah itu dibakar oleh massa.", "dibakar", ["Rumah itu", None, "massa"], id="oleh"),
        pytest.param("Polisi yang datang menangkap pelaku.", "datang", ["Polisi", None, None], id="relative clause"),
        pytest.param("Polisi datang dan menangkap pelaku.", "menangkap", ["Polisi", "pelaku", None], id="shared"),
        pytest.param("Rudi tiba di Garut untuk menemui warga.", "menemui", ["Rudi", "warga", None], id="control"),
        pytest.param(
            "Rudi meminta warga untuk menjauhi sungai.", "menjauhi", ["warga", "sungai", None], id="directive"
        ),
        pytest.param(
            "Menteri Rudi Hartawan tiba di gedung yang dijaga ketat dan disambut oleh Wali Kota Sari Dewi.",
            "disambut",
            ["Menteri Rudi Hartawan", None, "Wali Kota Sari Dewi"],
            id="shared over a relative clause",
        ),
        pytest.param("Seorang pelajar hanyut kemarin.", "hanyut", ["Seorang pelajar", None, None], id="no prefix"),
    ],
)
def test_arguments(parse_text: Parser, text: str, verb: str, expected: list[str | None]) -> None:
    """Each verb has its own, shared or controlled participants."""
    shown, parses, _ = parse_text(text)
    found = predicate_of(parses[0], verb)
    got = [words_of(shown, parses[0], phrase) for phrase in (found.subject, found.object, found.agent)]
    assert expected == got


@pytest.mark.parametrize(
    ("headline", "verb", "subject", "object_"),
    [
        pytest.param("Menteri Bantah Isu Pungli", "Bantah", "Menteri", "Isu Pungli", id="root"),
        pytest.param("Longsor Timbun Rumah Warga", "Timbun", "Longsor", "Rumah Warga", id="noun of an event"),
        pytest.param("KPK Tahan Bupati Garut", "Tahan", "KPK", "Bupati Garut", id="root that is an adjective too"),
        pytest.param("Polandia Teken Kerja Sama", "Teken", "Polandia", "Kerja Sama", id="compound noun"),
    ],
)
def test_headline_verbs(parse_text: Parser, headline: str, verb: str, subject: str, object_: str) -> None:
    """Headlines drop the prefix of their verbs."""
    text, parses, _ = parse_text("Isi berita.", headline=headline)
    found = predicate_of(parses[0], verb)
    assert [subject, object_] == [words_of(text, parses[0], phrase) for phrase in (found.subject, found.object)]


def test_voice_negation_and_modal(parse_text: Parser) -> None:
    """Voice, negation and what takes a verb out of the actual are told."""
    denied = predicate_of(parse_text("Warga tidak ditangkap polisi.")[1][0], "ditangkap")
    planned = predicate_of(parse_text("Rudi akan menemui warga.")[1][0], "menemui")
    only = predicate_of(parse_text("Rudi tidak hanya menemui warga.")[1][0], "menemui")
    assert (Voice.PASSIVE, True, None) == (denied.voice, denied.negated, denied.modal)
    assert (Voice.ACTIVE, False, "akan") == (planned.voice, planned.negated, planned.modal)
    assert not only.negated


def test_obliques_keep_their_preposition(parse_text: Parser) -> None:
    """Prepositional phrases are given with their preposition."""
    text, parses, _ = parse_text("Rudi bertemu dengan Sukardi di Garut.")
    found = predicate_of(parses[0], "bertemu").obliques
    assert [("dengan", "Sukardi"), ("di", "Garut")] == [(p, words_of(text, parses[0], i)) for p, i in found]
