"""The part of a chronicle that a reader asked for; nothing in it changes."""

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kronik.records.chronicle import Chronicle, StoryChronicle
from kronik.timex import days_of

_WORD = re.compile(r"\w+")
_APART = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"}
"""Letters that Unicode does not take apart into a letter and its mark."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which stories are wanted; the default is all."""

    min_articles: int = 1
    since: dt.date | None = None
    """Stories whose last day is before it are left out, and so are those without a day."""
    until: dt.date | None = None
    about: str = ""
    """Words that must all begin a word of the story's titles, actors or entries."""


def folded(text: str) -> str:
    """Return the text without case and accents ("Łódź" → "lodz")."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(_APART.get(sign, sign) for sign in plain if not unicodedata.combining(sign))


def _in_time(story: StoryChronicle, choice: Choice) -> bool:
    if choice.since is None and choice.until is None:
        return True
    first, last = days_of(story.first), days_of(story.last)
    if first is None or last is None:
        return False
    return (choice.since is None or last[1] >= choice.since) and (choice.until is None or first[0] <= choice.until)


def _is_about(story: StoryChronicle, actors: tuple[str, ...], about: str) -> bool:
    wanted = _WORD.findall(folded(about))
    if not wanted:
        return True
    told = [story.title, *actors, *(article.title.value for article in story.articles if article.title)]
    for entry in story.entries:
        told += [entry.text, entry.quote or "", entry.speaker or "", *entry.via, *entry.sources]
    words = {word for text in told for word in _WORD.findall(folded(text))}
    return all(any(word.startswith(want) for word in words) for want in wanted)


def _is_chosen(story: StoryChronicle, actors: tuple[str, ...], choice: Choice) -> bool:
    return (
        len(story.articles) >= choice.min_articles
        and _in_time(story, choice)
        and _is_about(story, actors, choice.about)
    )


def select(chronicle: Chronicle, actors: Mapping[str, tuple[str, ...]], choice: Choice) -> Chronicle:
    """Keep the stories that were chosen and the lineage of their articles; `actors` names those of each story id."""
    kept = tuple(story for story in chronicle.stories if _is_chosen(story, actors.get(story.id, ()), choice))
    articles = {article.id for story in kept for article in story.articles}
    lineage = tuple(edge for edge in chronicle.lineage if edge.owes in articles)
    return replace(chronicle, stories=kept, lineage=lineage)
