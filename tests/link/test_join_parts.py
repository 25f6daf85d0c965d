"""The small parts on which joining rests: stems, days, titles."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.link.content import stem
from kronik.link.days import DayRule, ToldDay, best_day
from kronik.link.identity import Identities
from kronik.link.shared_actors import shared_actors
from kronik.link.titles import clean_title, story_title
from kronik.records.facts import ActorType, Named
from kronik.timex import days_of

Writer = Callable[..., Any]

FORMS = {
    "swallowed s": ("menyerang", "serangan"),
    "swallowed t": ("menunda", "ditunda"),
    "swallowed p": ("memindahkan", "pemindahan"),
    "meeting": ("bertemu", "pertemuan"),
    "clitic": ("kebijakannya", "kebijakan"),
}


@pytest.mark.parametrize(("one", "other"), FORMS.values(), ids=FORMS.keys())
def test_forms_of_a_word_share_a_stem(one: str, other: str) -> None:
    """Verb and noun of one root are compared as one word."""
    assert stem(one) == stem(other)


@given(word=st.text(min_size=1, max_size=30))
def test_any_text_has_a_stem(word: str) -> None:
    """No word is cut down to nothing, whatever its letters."""
    assert stem(word)


def told(value: str, rule: DayRule = DayRule.TOLD) -> ToldDay:
    """Return a day as told."""
    days = days_of(value)
    assert days is not None
    return ToldDay(value, days, rule)


DAYS = {
    "nothing told": ([None], (None, DayRule.UNKNOWN)),
    "the narrowest that agrees": ([told("2024-05"), told("2024-05-02"), None], ("2024-05-02", DayRule.TOLD)),
    "told before lent": ([told("2024-05-03", DayRule.LENT), told("2024-05-02")], ("2024-05-02", DayRule.TOLD)),
    "only lent": ([told("2024-05-03", DayRule.LENT)], ("2024-05-03", DayRule.LENT)),
    "the commonest of contradicting ones": (
        [told("2024-05-02"), told("2024-05-03"), told("2024-05-03")],
        ("2024-05-03", DayRule.CONTRADICTED),
    ),
}


@pytest.mark.parametrize(("days", "expected"), DAYS.values(), ids=DAYS.keys())
def test_the_best_day_of_several(days: list[ToldDay | None], expected: tuple[str | None, DayRule]) -> None:
    """Of days that fit each other the narrowest counts; contradictions are marked as such."""
    assert expected == best_day(days)


TITLES = {
    "the outlet's name": ("Waduk Ditunda - Harian Satu", "Waduk Ditunda"),
    "a dash of its own": ("Waduk Ditunda - Warga Lega", "Waduk Ditunda - Warga Lega"),
    "a kind of page": ("VIDEO: Waduk Ditunda", "Waduk Ditunda"),
    "a page number": ("Waduk Ditunda (2)", "Waduk Ditunda"),
}


@pytest.mark.parametrize(("headline", "expected"), TITLES.values(), ids=TITLES.keys())
def test_a_title_is_cleaned(page: Writer, headline: str, expected: str) -> None:
    """What belongs to the site and not to the story is taken off the headline."""
    document = page("a1", f"{headline}\nHujan turun.", "Harian Satu").document()
    assert expected == clean_title(document.article)


def test_a_story_has_the_title_closest_to_the_others(page: Writer) -> None:
    """The headline that shares most with the others names the story; of equals the earliest."""
    headlines = ("Warga Lega", "Waduk Ditunda, Gubernur Minta Maaf", "Gubernur: Waduk Ditunda")
    articles = [page(f"a{n}", f"{line}\nHujan.").document().article for n, line in enumerate(headlines)]
    assert "Gubernur: Waduk Ditunda" == story_title(articles)


def test_a_short_form_of_a_body_is_that_body(page: Writer) -> None:
    """What "Lembaga" says in an article that names one body beginning so is said by that body."""
    one = page("a1", "Kabar\nLembaga Jaga Muara menyebut sungai kotor. Lembaga itu menyebut ikan mati.")
    body = {"type": ActorType.ORGANISATION}
    one.actor("Lembaga Jaga Muara", **body).actor("Lembaga", **body)
    one.said("sungai kotor", "Lembaga Jaga Muara").said("ikan mati", "Lembaga")
    document = one.document()
    identities = Identities([document], shared_actors([document]))
    speakers = [statement.speaker for statement in document.statements]
    assert 1 == len({identities.key(document.article.id, speaker) for speaker in speakers})


def test_a_full_title_is_its_holder(page: Writer) -> None:
    """Who is only called by a long title is the one person who bears it in the story."""
    first = page("a1", "Kabar\nKepala Dinas Air Kota, Rani Hapsari, tiba.")
    first.actor("Rani Hapsari", roles=("Kepala Dinas Air Kota",))
    second = page("a2", "Kabar\nKepala Dinas Air Kota menyebut sungai kotor.")
    documents = [first.document(), second.document()]
    identities = Identities(documents, shared_actors(documents))
    key = identities.key(documents[1].article.id, Named("Kepala Dinas Air Kota"))
    assert identities.key(documents[0].article.id, Named("Rani Hapsari", "a1-Rani Hapsari")) == key
