"""The title of a story: the headline that says most of what the others say."""

import re
from collections.abc import Mapping, Sequence

from kronik.link.content import stem
from kronik.link.word_weights import word_weight, words_of
from kronik.records.article import Article

SCORE_DIGITS = 6
"""Digits to which titles are compared; what differs further down is the order of summing."""

_TAIL = re.compile(r"\s+[|–—-]\s+[^|–—-]{1,40}$")
_PARTS = re.compile(
    r"\s*\((?:\d+|foto|video|bagian \d+)\)\s*$|^\s*(?:foto|video|infografis|breaking news)\s*:\s*", re.IGNORECASE
)


def clean_title(article: Article) -> str | None:
    """Return the headline on one line, without the outlet's name at its end and without "VIDEO:"."""
    if article.title is None:
        return None
    title = " ".join(article.title.value.split())
    tail = _TAIL.search(title)
    outlet = "".join(words_of(article.outlet.value)) if article.outlet else ""
    if tail and outlet and "".join(words_of(tail.group())) in outlet:
        title = title[: tail.start()]
    return _PARTS.sub("", title).strip() or None


def _closeness(own: Mapping[str, float], all_titles: Sequence[Mapping[str, float]]) -> float:
    """Return the mean weight shared with all titles, less half its own, so that a long one does not win by length."""
    shared = sum(sum(own[word] for word in own.keys() & other.keys()) for other in all_titles)
    return shared / len(all_titles) - sum(own.values()) / 2


def story_title(articles: Sequence[Article]) -> str:
    """Return the headline closest to the others, the earliest of equals; the file's name where there is none."""
    titles = [title for title in map(clean_title, articles) if title]
    if not titles:
        return articles[0].capture.file
    words = [{stem(word): word_weight(word) for word in words_of(title)} for title in titles]
    scores = [round(_closeness(own, words), SCORE_DIGITS) for own in words]
    return titles[scores.index(max(scores))]
