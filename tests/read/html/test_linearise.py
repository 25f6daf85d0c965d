"""The text of a page, and the way back to its source."""

import html
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.read.html.linearise import linearise
from kronik.records.span import Span

TAGS = (
    "p",
    "div",
    "b",
    "a href='x'",
    "li",
    "ul",
    "td",
    "tr",
    "table",
    "span",
    "pre",
    "h1",
    "br",
    "svg",
    "p hidden",
    "nav",
)
ENDS = ("p", "div", "b", "a", "li", "ul", "td", "tr", "table", "span", "pre", "h1", "svg", "nav", "x")
WORDS = (
    "Hujan",
    " turun ",
    "di\n desa",
    "&amp;",
    "&nbsp;",
    "&#8220;",
    "&bogus;",
    "\t",
    "a&lt;b",
    "\0",
    "é",
    "&shy;",
    "𝔘",
)
SOUP = st.lists(
    st.one_of(
        st.sampled_from([f"<{tag}>" for tag in TAGS]),
        st.sampled_from([f"</{tag}>" for tag in ENDS]),
        st.sampled_from(WORDS),
        st.sampled_from(["<!-- x -->", "<script>y</script>", "<", "</", "<p"]),
    ),
    max_size=40,
).map("".join)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>Hujan<b> turun</b> di\n  desa.</p>", "Hujan turun di desa."),
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("<div>a</div><div>b<br>c<br><br><br>d</div>", "a\nb\nc\n\nd"),
        ("<ul><li>a<li>b</ul>", "a\nb"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>", "a\tb\nc"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("a <b> b</b>", "a b"),
        ("&ldquo;a&rdquo; &amp;amp; b&nbsp;&nbsp; c&shy;d &#8211; &bogus;", "“a” &amp; b cd – &bogus;"),
        ("<p>a<p hidden>b<p>c", "a\n\nc"),
        ("a<div style='color:red; display : none'>b<div>c</div></div>d", "ad"),
        ("a<span style='visibility:hidden'>b</span>c", "ac"),
        ("<template><p>a</p></template><noscript>b</noscript><svg><text>c</text></svg>d", "d"),
        ("<title>a</title><textarea>b</textarea><select><option>c</select>d", "d"),
        ("<button>a</button><button>b</button>", "a\nb"),
        ("<p>a</div>b</p>", "ab"),
        ("a\0b", "ab"),
        ("", ""),
    ],
)
def test_text(source: str, text: str) -> None:
    """Blocks break lines, white space collapses, references are decoded, what nobody sees is left out."""
    assert text == linearise(source).text


@given(SOUP)
def test_map_holds_for_any_markup(source: str) -> None:
    """However tags are nested, shuffled or cut off, every character leads to a range of the source that shows it."""
    linear = linearise(source)
    for offset, char in enumerate(linear.text):
        span = linear.map.source_of(Span(offset, offset + 1))
        assert 0 <= span.start < span.end <= len(source)
        if not char.isspace():
            assert char in html.unescape(span.cut(source))


@given(SOUP)
def test_map_is_in_order(source: str) -> None:
    """Later characters of the text come from later places of the source, and no two from the same one."""
    found = linearise(source).map
    assert all(end <= start for end, start in zip(found.source_ends, found.source_starts[1:], strict=False))
    assert all(one < other for one, other in pairwise(found.text_starts))


@given(SOUP)
def test_lines_cover_the_text(source: str) -> None:
    """The lines hold every visible character once, in order."""
    linear = linearise(source)
    lines = [line.span for line in linear.lines]
    assert all(one.end <= other.start for one, other in pairwise(lines))
    assert linear.text.split() == " ".join(span.cut(linear.text) for span in lines).split()


def test_source_of_a_phrase_shows_it() -> None:
    """A phrase that runs over tags and references leads to the range that shows it."""
    source = "<p>Kata <b>Bupati</b> &ldquo;kami\n  siap&rdquo;</p>"
    linear = linearise(source)
    span = Span(linear.text.index("Bupati"), linear.text.index("siap") + 4)
    assert "Bupati</b> &ldquo;kami\n  siap" == linear.map.source_of(span).cut(source)


def test_links_are_counted() -> None:
    """A line knows how much of it is a link, the space before included."""
    (line,) = linearise("<p>Baca juga: <a href='x'><b>Judul</b> lain</a></p>").lines
    assert 11 == line.link_chars


def test_deep_nesting_is_flattened() -> None:
    """Elements beyond the depth of browsers are read as siblings: the text is there, in bounded time."""
    assert "a\nb" == linearise("<div>" * 100_000 + "a" + "</div>" * 100_000 + "<div>b").text
