"""What JSON-LD declares, however badly it is written."""

import pytest

from kronik.read.html.head import Inner
from kronik.read.html.json_ld import LdNode, read_json_ld
from kronik.read.rules import Rule
from kronik.records.article import Found
from kronik.records.span import Span

PAGE_START = 1000
"""Code point of the invented page at which the block stands."""
PLAIN = '{"@type":"NewsArticle","headline":"Jembatan Randu Dibuka","datePublished":"2023-07-23T09:05:00+07:00"}'


def block(text: str) -> Inner:
    """Return a block as the tokenizer gives it."""
    return Inner(text, Span(PAGE_START, PAGE_START + len(text)))


def value(found: Found[str] | None) -> str:
    """Return what was found, or nothing."""
    return found.value if found else ""


def only(text: str) -> LdNode:
    """Return the one node of a block."""
    (node,) = read_json_ld([block(text)]).nodes
    return node


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(PLAIN, id="plain"),
        pytest.param(f"[{PLAIN}]", id="array"),
        pytest.param(f'{{"@context":"https://schema.org","@graph":[{PLAIN}]}}', id="graph"),
        pytest.param(f'{{"@type":"Thing","mainEntity":{PLAIN}}}', id="main entity"),
        pytest.param(f"<!-- {PLAIN} -->", id="comment around it"),
        pytest.param(f"//<![CDATA[\n{PLAIN}\n//]]>", id="CDATA around it"),
        pytest.param(f"/* data */{PLAIN};", id="comment and semicolon"),
        pytest.param(PLAIN.replace("}", ",}"), id="trailing comma"),
        pytest.param(PLAIN + "}", id="closing bracket too many"),
        pytest.param(PLAIN[:-1], id="cut off behind a value"),
        pytest.param(PLAIN[:-1] + ',"description":"Warga', id="cut off inside a text"),
        pytest.param(PLAIN.replace('","', '" "'), id="comma left out"),
        pytest.param(PLAIN.replace("Randu Dibuka", "Randu\n\tDibuka"), id="line break and tab in a text"),
        pytest.param(PLAIN.replace("Randu Dibuka", "Randu \x01Dibuka").replace("\x01", ""), id="blank"),
        pytest.param(
            PLAIN.replace('"NewsArticle"', '["Thing","https://schema.org/NewsArticle"]'), id="types with address"
        ),
        pytest.param(PLAIN.replace("Jembatan", "Jemb\\u0061tan"), id="escape"),
        pytest.param(PLAIN.replace("Jembatan", "<i>Jembatan</i>"), id="tags in a text"),
    ],
)
def test_headline_and_date_are_read(text: str) -> None:
    """Small slips of the template do not hide what the block says."""
    node = only(text)
    assert value(node.headline) == "Jembatan Randu Dibuka"
    assert value(node.published) == "2023-07-23T09:05:00+07:00"
    assert node.published
    assert node.published.rule is Rule.JSON_LD


def test_place_of_value_in_the_source() -> None:
    """A value has its own place in the page, not that of its block."""
    node = only(PLAIN)
    assert node.headline
    assert node.headline.source
    start = node.headline.source.start - PAGE_START
    assert "Jembatan Randu Dibuka" == PLAIN[start : start + len(node.headline.source)]


def test_block_written_in_references() -> None:
    """A block whose quotation marks are character references is read; its place stands for its values."""
    text = PLAIN.replace('"', "&quot;")
    node = only(text)
    assert value(node.headline) == "Jembatan Randu Dibuka"
    assert node.headline
    assert node.headline.source == Span(PAGE_START, PAGE_START + len(text))


def test_references_in_text_are_decoded() -> None:
    """Character references in a headline are the characters that they mean."""
    node = only(PLAIN.replace("Randu Dibuka", "&quot;Randu&quot; &amp; Dibuka"))
    assert value(node.headline) == 'Jembatan "Randu" & Dibuka'


def test_lone_surrogate_is_replaced() -> None:
    """Half of a pair of surrogates is no character, and does not reach the output."""
    node = only(PLAIN.replace("Randu", "Randu \\ud83d"))
    assert value(node.headline).encode("utf-8")


def test_broken_block_is_read_by_pattern() -> None:
    """Quotation marks that are not escaped break a block; its plain pairs are read, and the rule says so."""
    text = PLAIN.replace("Jembatan Randu Dibuka", 'Warga: "Jembatan Randu" Dibuka')
    read = read_json_ld([block(text)])
    (node,) = read.nodes
    assert value(node.headline) == 'Warga: "Jembatan Randu" Dibuka'
    assert node.published
    assert node.published.rule is Rule.JSON_LD_BROKEN
    assert len(read.doubts) == 1
    assert "broken" in read.doubts[0]


def test_broken_block_of_several_articles_gives_no_date() -> None:
    """Which of several dates in a broken block is the page's cannot be told."""
    other = PLAIN.replace("2023-07-23", "2023-07-20")
    (node,) = read_json_ld([block(f"[{PLAIN.replace('Randu', chr(34) + 'R' + chr(34))},{other}]")]).nodes
    assert node.published is None


def test_people_and_publisher_by_reference() -> None:
    """Publisher and author may be references to things named elsewhere in the block."""
    text = (
        '{"@graph":[{"@type":"Article","author":{"@id":"#a"},"editor":[{"name":"Budi Raharja"}],'
        '"publisher":{"@id":"#p"}},{"@type":"Person","@id":"#a","name":"Sri Lestari"},'
        '{"@type":"Organization","@id":"#p","name":"KabarNusa.id"}]}'
    )
    read = read_json_ld([block(text)])
    (node,) = read.nodes
    assert [("Sri Lestari", "author"), ("Budi Raharja", "editor")] == [
        (writer.name.value, writer.role) for writer in node.writers
    ]
    assert value(node.publisher) == "KabarNusa.id"
    assert ["KabarNusa.id"] == [site.value for site in read.sites]


def test_other_articles_are_no_nodes() -> None:
    """Articles in a list, and the video inside of a report, are not the page."""
    video = '"video":{"@type":"VideoObject","name":"Rekaman"}'
    listed = '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Lain"}]}'
    read = read_json_ld([block(PLAIN[:-1] + f",{video}}}"), block(listed)])
    assert [("NewsArticle",), ("ItemList",)] == [node.types for node in read.nodes]


def test_entries_of_a_live_blog_are_counted() -> None:
    """A live blog says how many entries it has; they are no articles of the page."""
    node = only('{"@type":"LiveBlogPosting","liveBlogUpdate":[{"@type":"BlogPosting"},{"@type":"BlogPosting"}]}')
    assert 2 == node.updates


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('{"a":' * 100_000, id="100,000 nested objects"),
        pytest.param("[" * 100_000, id="100,000 nested arrays"),
        pytest.param('"' + "x" * 10_000_000, id="10 million characters"),
        pytest.param("[" + "1," * 400_000, id="400,000 numbers"),
        pytest.param('"headline":"' * 80_000, id="80,000 headlines"),
        pytest.param('{"headline": "' + 'a"' * 400_000, id="400,000 quotation marks"),
    ],
)
def test_hostile_block_is_given_up(text: str) -> None:
    """A block too long, too deep or too rich is not read, and the doubt says so."""
    read = read_json_ld([block(text)])
    assert () == read.nodes
    assert 1 == len(read.doubts)


def test_many_blocks_share_one_budget() -> None:
    """Of many long blocks only the first are read."""
    padded = PLAIN[:-1] + f',"articleBody":"{"kata " * 150_000}"}}'
    read = read_json_ld([block(padded)] * 5)
    assert 2 == len(read.nodes)
    assert 3 == len(read.doubts)


@pytest.mark.parametrize(
    "text", ["", "   ", "/* " * 300_000, "null", "42", "{}", "[]", "window.x = 1;", '"only a text"']
)
def test_block_that_declares_nothing(text: str) -> None:
    """A block without an article is no doubt."""
    read = read_json_ld([Inner(text, Span(0, len(text) or 1))])
    assert ((), ()) == (read.nodes, read.doubts)
