"""What a page of markup says of itself outside of its text: meta tags, links, JSON-LD, times."""

from dataclasses import dataclass

from kronik.records.span import Span


@dataclass(frozen=True, slots=True)
class Meta:
    """A meta tag, or another element with a microdata property and a value in an attribute."""

    name: str
    """`property`, `name`, `itemprop` or `http-equiv`, lower-cased."""
    content: str
    """Character references decoded."""
    source: Span
    """The tag in the decoded page."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link tag, or a link in the text with a relation."""

    rel: str
    """Lower-cased, several relations parted by single spaces."""
    href: str
    source: Span


@dataclass(frozen=True, slots=True)
class Inner:
    """What stands inside of an element: a title, or a block of JSON-LD as written."""

    text: str
    source: Span
    """The inside in the decoded page; for JSON-LD `text` is exactly this."""


@dataclass(frozen=True, slots=True)
class TimeTag:
    """A time element, or another with a `datetime` attribute."""

    value: str
    """The `datetime` attribute; empty where there is none."""
    property: str
    """`itemprop` and classes, lower-cased; empty where there are none."""
    source: Span
    """The tag in the decoded page."""
    offset: int
    """Code point of the text at which it stands."""


@dataclass(frozen=True, slots=True)
class Head:
    """All that a page says of itself outside of its text, in the order of the page."""

    metas: tuple[Meta, ...] = ()
    links: tuple[Link, ...] = ()
    json_ld: tuple[Inner, ...] = ()
    times: tuple[TimeTag, ...] = ()
    title: Inner | None = None
    base: str = ""
    """The address from which relative ones start; empty where the page says nothing of it."""
    amp: bool = False
    """True for a page in AMP HTML."""
