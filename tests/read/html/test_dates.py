"""When a page of markup was published and changed, and who is believed where its parts disagree."""

import pytest

from kronik.read.html.date_values import address_day, read_date
from kronik.read.html.dates import PageDates, find_dates
from kronik.read.html.guessed import guessed_day
from kronik.read.html.head import Head, Meta, TimeTag
from kronik.read.html.json_ld import LdNode
from kronik.read.rules import Rule
from kronik.records.article import Found
from kronik.records.span import Span

PLACE = Span(10, 20)


def metas(**values: str) -> Head:
    """Return a head with meta tags; "__" in a name stands for ":"."""
    named = [(name.replace("__", ":"), value) for name, value in values.items()]
    return Head(metas=tuple(Meta(name, value, Span(100 * at, 100 * at + 50)) for at, (name, value) in enumerate(named)))


def node(published: str | None = None, modified: str | None = None) -> LdNode:
    """Return a declared article with its days."""
    days = [Found(value, Rule.JSON_LD, None, PLACE) if value else None for value in (published, modified)]
    return LdNode(("NewsArticle",), published=days[0], modified=days[1])


def stamp(value: str) -> Found[str]:
    """Return a printed stamp."""
    return Found(value, Rule.STAMP, Span(5, 9))


def answer(found: Found[str] | None) -> tuple[str, str] | None:
    """Return value and rule."""
    return (found.value, found.rule) if found else None


def published(dates: PageDates) -> tuple[str, str] | None:
    """Return value and rule of the publication."""
    return answer(dates.published)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("2016-02-23T09:05:00+07:00", "2016-02-23T09:05+07:00", id="ISO 8601"),
        pytest.param("2016-02-23T09:05:00.123Z", "2016-02-23T09:05+00:00", id="Z and fraction"),
        pytest.param("2016-02-23 T16:00:20Z", "2016-02-23T16:00+00:00", id="blank before T"),
        pytest.param("2016-02-23 09:05:00", "2016-02-23T09:05", id="no zone"),
        pytest.param("2016-02-23T09:05:00+0700", "2016-02-23T09:05+07:00", id="offset without colon"),
        pytest.param("2016-02-23T09:05:00+07", "2016-02-23T09:05+07:00", id="offset of hours"),
        pytest.param("2016-02-23T09:05:00-00:00", "2016-02-23T09:05+00:00", id="negative zero"),
        pytest.param("2016-02-23T09:05:00+27:00", "2016-02-23T09:05", id="no such zone"),
        pytest.param("2016/02/23 09:05", "2016-02-23T09:05", id="slashes"),
        pytest.param("2016/2/3", "2016-02-03", id="day with slashes"),
        pytest.param("2016-02-23 09:05 WITA", "2016-02-23T09:05+08:00", id="named zone"),
        pytest.param("20160223", "2016-02-23", id="day without marks"),
        pytest.param("20160223090500", "2016-02-23T09:05", id="time without marks"),
        pytest.param("Tue, 23 Feb 2016 09:05:00 +0700", "2016-02-23T09:05+07:00", id="RFC 822"),
        pytest.param("Tue Feb 23 2016 09:05:00 GMT+0700 (WIB)", "2016-02-23T09:05+07:00", id="as scripts print it"),
        pytest.param("Selasa, 23 Februari 2016 | 09:05 WIB", "2016-02-23T09:05+07:00", id="Indonesian"),
        pytest.param("23-02-2016", "2016-02-23", id="day first"),
        pytest.param("2/23/2016 9:05:00 PM", None, id="month first, which stamps never have"),
        pytest.param("2/3/2016 9:05:00 PM", None, id="day or month first"),
        pytest.param("2016-02-23T00:00:00+07:00", "2016-02-23", id="midnight sharp"),
        pytest.param("2016-02-23T00:00:01+07:00", "2016-02-23T00:00+07:00", id="second after midnight"),
        pytest.param("2016-02-23T25:00:00", "2016-02-23", id="no such hour"),
        pytest.param("1970-01-01T00:00:00Z", None, id="start of the epoch"),
        pytest.param("0001-01-01T00:00:00Z", None, id="year 1"),
        pytest.param("-0001-11-30T00:00:00+07:00", None, id="year -1"),
        pytest.param("0000-00-00 00:00:00", None, id="zeros"),
        pytest.param("2016-02-30", None, id="no such day"),
        pytest.param("2016-02", None, id="month"),
        pytest.param("1456193100", None, id="digits"),
        pytest.param("{{ published_at }}", None, id="template left as it is"),
        pytest.param("2016-02-23" + " " * 10 + "x" * 5000, None, id="too long"),
    ],
)
def test_written_date(written: str, expected: str | None) -> None:
    """A date keeps the precision and the zone that it is written with, and gets no more."""
    assert expected == read_date(written)


@pytest.mark.parametrize("digits", ["1456193100", "1456193100000"])
def test_seconds_since_1970(digits: str) -> None:
    """Digits are a time only under a name known to hold them."""
    assert "2016-02-23T02:05+00:00" == read_date(digits, epoch=True)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param("read/2023/07/23/091500/judul", "2023-07-23", id="folders"),
        pytest.param("2023-07-23/judul", "2023-07-23", id="one folder"),
        pytest.param("nasional/20230723120000-20-975/judul", "2023-07-23", id="head of a folder"),
        pytest.param("berita/daerah/16/02/15/o2l07-judul", "2016-02-15", id="year of two digits"),
        pytest.param("berita/5276150/judul", None, id="number"),
        pytest.param("berita/gempa-2018-09-28-di-randu", None, id="day in the words of the title"),
        pytest.param("read/2023/13/23/judul", None, id="no such month"),
        pytest.param("foto/20239999/judul", None, id="number that begins like a year"),
    ],
)
def test_day_in_the_address(path: str, expected: str | None) -> None:
    """Only folders, and numbers at their head, date an address."""
    assert expected == address_day(f"https://www.kabarnusa.id/{path}")


def test_json_ld_before_meta_tag() -> None:
    """Of voices that agree on the day and are equally precise, JSON-LD is believed, with its place."""
    dates = find_dates(
        metas(article__published_time="2023-07-23T09:06:00+07:00"), node("2023-07-23T09:05:00+07:00"), None, None
    )
    assert dates.published == Found("2023-07-23T09:05+07:00", Rule.JSON_LD, None, PLACE)
    assert () == dates.doubts


def test_most_precise_value_of_the_day() -> None:
    """A day without a time gives way to a voice of the same day that has one."""
    dates = find_dates(metas(pubdate="2023-07-23T09:05:00+07:00"), node("2023-07-23"), None, None)
    assert ("2023-07-23T09:05+07:00", Rule.META) == published(dates)


def test_most_voices_win() -> None:
    """Stamp and address together outvote JSON-LD and meta tag, which one template fills; the loser is told."""
    head = metas(article__published_time="2024-11-08T04:40:00+07:00")
    url = "https://kabarnusa.id/2023/07/23/judul/"
    dates = find_dates(head, node("2024-11-08T04:40:00+07:00"), url, stamp("2023-07-23T09:05+07:00"))
    assert ("2023-07-23T09:05+07:00", Rule.STAMP) == published(dates)
    (doubt,) = dates.doubts
    assert "2023-07-23T09:05+07:00" in doubt
    assert "2024-11-08T04:40+07:00" in doubt


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        pytest.param("2023-07-23T09:05+07:00", "2023-07-23T09:05+07:00", id="stamp long before: page built again"),
        pytest.param("2024-11-07T23:50+07:00", "2024-11-08T04:40+07:00", id="stamp of the day before"),
        pytest.param("2024-12-24T09:05+07:00", "2024-11-08T04:40+07:00", id="stamp long after"),
    ],
)
def test_tie_of_markup_and_stamp(printed: str, expected: str) -> None:
    """Markup is believed before the stamp, unless it is later by more than a day."""
    dates = find_dates(Head(), node("2024-11-08T04:40:00+07:00"), None, stamp(printed))
    assert dates.published
    assert expected == dates.published.value
    assert 1 == len(dates.doubts)


def test_local_time_written_as_utc() -> None:
    """A time written with Z that the page prints as WIB is WIB."""
    dates = find_dates(metas(pubdate="2016-02-23T16:00:20Z"), None, None, stamp("2016-02-23T16:00+07:00"))
    assert ("2016-02-23T16:00+07:00", Rule.META_ZONED) == published(dates)
    assert 1 == len(dates.doubts)


def test_time_of_creation_tells_the_zone() -> None:
    """One time with Z that is the clock time of the stamp shows that all of the page's are."""
    head = metas(pubdate="2016-02-23T16:00:20Z", datecreated="2016-02-23T15:32:01Z")
    dates = find_dates(head, None, None, stamp("2016-02-23T15:32+07:00"))
    assert ("2016-02-23T16:00+07:00", Rule.META_ZONED) == published(dates)


def test_true_utc_is_shown_in_the_zone_of_the_page() -> None:
    """An instant in UTC that is the stamp's is given in the stamp's zone: its day is the reader's."""
    dates = find_dates(
        Head(), node("2016-02-15T20:05:00Z", "2016-02-15T21:00:00Z"), None, stamp("2016-02-16T03:05+07:00")
    )
    assert ("2016-02-16T03:05+07:00", Rule.JSON_LD_ZONED) == published(dates)
    assert ("2016-02-16T04:00+07:00", Rule.JSON_LD_ZONED) == answer(dates.modified)
    assert () == dates.doubts


def test_utc_on_the_day_of_the_address() -> None:
    """An instant in UTC falls on the address's day in WIB: that is the zone of the page."""
    dates = find_dates(Head(), node("2016-02-15T20:05:00Z"), "https://kabarnusa.id/2016/02/16/judul/", None)
    assert ("2016-02-16T03:05+07:00", Rule.JSON_LD_ZONED) == published(dates)


def test_utc_without_a_witness_stays() -> None:
    """Where nothing tells the zone of the page, UTC is what the page says."""
    dates = find_dates(Head(), node("2016-02-15T20:05:00Z"), None, None)
    assert ("2016-02-15T20:05+00:00", Rule.JSON_LD) == published(dates)


def test_time_without_zone_takes_that_of_the_stamp() -> None:
    """A time without a zone that the page prints with one has that zone."""
    head = Head(times=(TimeTag("2016-02-16 09:20:00", "datepublished updated", PLACE, 40),))
    dates = find_dates(head, None, None, stamp("2016-02-16T09:20+07:00"))
    assert ("2016-02-16T09:20+07:00", Rule.TIME_TAG_ZONED) == published(dates)


def test_times_of_other_stories_are_not_asked() -> None:
    """Of several time elements without a property none is known to be the article's."""
    times = tuple(TimeTag(f"2016-02-{day}T10:00:00+07:00", "item-time", Span(day, day + 1), day) for day in (11, 12))
    assert find_dates(Head(times=times), None, None, None).published is None


def test_only_time_element() -> None:
    """A single time element is the article's."""
    head = Head(times=(TimeTag("2016-02-11T10:00:00+07:00", "tgl", PLACE, 1),))
    assert ("2016-02-11T10:00+07:00", Rule.TIME_TAG) == published(find_dates(head, None, None, None))


def test_change_before_publication_is_doubted() -> None:
    """Nothing is changed before it is published."""
    dates = find_dates(Head(), node("2023-07-23T09:05:00+07:00", "2023-07-22T09:05:00+07:00"), None, None)
    assert dates.modified is None
    assert 1 == len(dates.doubts)


def test_change_in_another_zone() -> None:
    """Publication and change are compared as instants."""
    dates = find_dates(Head(), node("2023-07-23T09:05:00+07:00", "2023-07-23T03:05:00+00:00"), None, None)
    assert dates.modified
    assert () == dates.doubts


def test_only_a_time_of_change() -> None:
    """A time of change is none of publication."""
    dates = find_dates(metas(og__updated_time="2023-07-23T10:00:00+07:00"), None, None, None)
    assert dates.published is None
    assert ("2023-07-23T10:00+07:00", Rule.META) == answer(dates.modified)


def test_htmldate_is_the_last_voice() -> None:
    """The guess of htmldate is asked for where nobody else names a day, and only there."""
    asked: list[str] = []

    def guess() -> str:
        asked.append("htmldate")
        return "2023-07-20"

    assert ("2023-07-20", Rule.HTMLDATE) == published(find_dates(Head(), None, None, None, guess=guess))
    find_dates(Head(), node("2023-07-23"), None, None, guess=guess)
    assert ["htmldate"] == asked


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param("<html><body><p class='date'>23 Juli 2023</p><p>Warga.</p></body></html>", "2023-07-23", id="day"),
        pytest.param("<html><body><p class='date'>23 Juli</p><p>Warga.</p></body></html>", None, id="day without year"),
        pytest.param("<html><body><p class='date'>2 hari lalu</p></body></html>", None, id="days ago"),
        pytest.param("https://kabarnusa.id/2023/07/23/", None, id="an address is not fetched"),
        pytest.param("", None, id="nothing"),
        pytest.param("<", None, id="no page"),
    ],
)
def test_htmldate_reads_only_the_page(markup: str, expected: str | None) -> None:
    """What htmldate sees depends on the page alone: neither on today nor on the network."""
    assert expected == guessed_day(markup)
