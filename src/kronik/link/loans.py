"""Days that articles without one borrow from their story."""

import datetime as dt
from collections.abc import Mapping, Sequence

from kronik.lang.id.time_words import WEEKDAYS
from kronik.link.stories_scores import score
from kronik.link.stories_words import StoryWords
from kronik.link.word_weights import words_of
from kronik.records.article import ArticleId
from kronik.records.facts import Document
from kronik.records.story import Loan
from kronik.timex import days_of, is_day

AGREE_DAYS = 2
"""Days between the earliest and the latest dated sister up to which they agree; in the dev stories articles of one
story lie at most one day apart, and a story that runs for longer has no one day to lend."""


def _anchor(document: Document) -> dt.date | None:
    """Return the day from which an article's relative dates count; None where it has no single day to lend."""
    anchor = document.article.anchor_day
    days = days_of(anchor.value) if anchor and is_day(anchor.value) else None
    return days[0] if days else None


def _told_days(document: Document) -> set[dt.date]:
    """Return every single day that the article tells."""
    values = (time.value for time in document.times if is_day(time.value))
    return {days[0] for value in values if (days := days_of(value))}


def _named_weekdays(document: Document) -> set[int]:
    """Return the weekdays that the story names, Monday as 0; "minggu" is left out, it means week as well."""
    words = {word for span in document.article.body for word in words_of(span.cut(document.article.text))}
    return {WEEKDAYS[word] for word in words - {"minggu"} if word in WEEKDAYS}


def _weekdays_agree(borrower: Document, lender: Document, day: dt.date) -> bool:
    """Tell whether the lender tells of one of the weekdays that the borrower names; agreed where it names none."""
    named = _named_weekdays(borrower)
    known = {told.weekday() for told in {day, *_told_days(lender)}} | _named_weekdays(lender)
    return not named or bool(named & known)


def _lend(
    borrower: Document, sisters: Sequence[tuple[dt.date, Document]], words: Mapping[ArticleId, StoryWords]
) -> Loan | None:
    """Lend the day of the agreeing sister that is most like the borrower; ties go to the earlier day, then the id."""
    days = [day for day, _ in sisters]
    if not days or (max(days) - min(days)).days > AGREE_DAYS:
        return None
    own = words[borrower.article.id]
    fitting = [
        (-score(own, words[sister.article.id]), day, sister.article.id)
        for day, sister in sisters
        if _weekdays_agree(borrower, sister, day)
    ]
    if not fitting:
        return None
    _, day, lender = min(fitting)
    return Loan(borrower.article.id, lender, day.isoformat())


def find_loans(group: Sequence[Document], words: Mapping[ArticleId, StoryWords]) -> list[Loan]:
    """Return the loans within a group, given in order of id."""
    dated = [(day, document) for document in group if (day := _anchor(document))]
    lent = (_lend(document, dated, words) for document in group if document.article.anchor_day is None)
    return [loan for loan in lent if loan]
