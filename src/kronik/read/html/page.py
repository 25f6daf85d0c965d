"""Pages of markup read as one article: text, main text, blocks, and what the markup says of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kronik.errors import NotText
from kronik.read.article import compose_article
from kronik.read.html.dates import find_dates
from kronik.read.html.evidence import with_evidence
from kronik.read.html.folded import folded_doubt
from kronik.read.html.guessed import guessed_day
from kronik.read.html.kind import TextMeasures, find_kind
from kronik.read.html.layout import evidence_of
from kronik.read.html.linearise import MAX_TAGS, Linear, linearise
from kronik.read.html.main_text import find_main_text, seen_source
from kronik.read.html.metadata import PageFacts, read_page_facts
from kronik.read.html.titles import find_title, without_repeats
from kronik.read.pieces import Piece, cut_pieces
from kronik.read.rules import Rule
from kronik.read.shape import letters_of
from kronik.read.stamps import CLOCK_FIRST
from kronik.read.story import Placed, place_pieces
from kronik.read.writers import is_writer
from kronik.records.article import Article, Block, BlockRole, Byline, Capture, Found, PageKind
from kronik.records.source import MarkupPage, Part, TakenPages
from kronik.records.span import Span

BETWEEN_PAGES = "\n\n"
"""What parts the pages of one article in its text."""

PAID = "The page declares that it is not free to read: its text may be cut off."


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of an article, as far as it is read by itself."""

    page: MarkupPage
    linear: Linear
    start: int
    """Code point of the article's text at which the page begins."""
    pieces: tuple[Piece, ...]
    doubts: tuple[str, ...]

    @property
    def part(self) -> Part:
        """What the capture keeps of the page."""
        end = self.start + len(self.linear.text)
        return Part(self.start, end, self.page.file, self.page.url, self.page.encoding, self.linear.map)


def _linear(page: MarkupPage) -> Linear:
    tags = page.source.count("<")
    if tags > MAX_TAGS:
        reason = f"holds {tags:,} tags, more than {MAX_TAGS:,}; that is no page of news, leave it out"
        raise NotText(page.file, reason, "too-many-tags")
    return linearise(page.source)


def _moved(pieces: Sequence[Piece], offset: int) -> tuple[Piece, ...]:
    return tuple(replace(piece, span=Span(piece.span.start + offset, piece.span.end + offset)) for piece in pieces)


def _leaf(page: MarkupPage, start: int, repeated: frozenset[int]) -> Leaf:
    linear = _linear(page)
    extracted = find_main_text(page.source, linear)
    pieces = _moved(cut_pieces(linear.text), start) if start else cut_pieces(linear.text)
    told = with_evidence(pieces, start, evidence_of(linear, extracted.ranges), extracted.ranges, repeated)
    doubts = [doubt for doubt in (extracted.doubt, folded_doubt(linear, extracted.ranges)) if doubt]
    if page.broken_bytes:
        doubts.append(f"{page.file}: {page.broken_bytes} bytes are no text in {page.encoding} and show as U+FFFD.")
    return Leaf(page, linear, start, told, tuple(doubts))


def _leaves(taken: TakenPages) -> tuple[Leaf, ...]:
    leaves: list[Leaf] = []
    start = 0
    for page in taken.pages:
        leaf = _leaf(page, start, taken.repeated)
        if leaf.linear.text:
            leaves.append(leaf)
            start += len(leaf.linear.text) + len(BETWEEN_PAGES)
    if not leaves:
        reason = "shows no text (scripts may draw it); save the page from a browser after it has loaded"
        raise NotText(taken.file, reason, "no-text")
    return tuple(leaves)


def _headings(leaf: Leaf) -> list[Found[str]]:
    """Return the main headings; one that is a link is the site's name over its front page."""
    headings = (piece for piece in leaf.pieces if piece.tag == "h1")
    return [
        Found(piece.text, Rule.H1, piece.span)
        for piece in headings
        if piece.mark is None or piece.mark.rule is not Rule.LINKS
    ]


def _capture(taken: TakenPages, leaves: Sequence[Leaf], facts: PageFacts) -> Capture:
    first = leaves[0].page
    return Capture(
        BETWEEN_PAGES.join(leaf.linear.text for leaf in leaves),
        first.file,
        first.encoding,
        taken.given_id,
        first.url or (facts.address.value if facts.address else None),
        taken.outlet,
        taken.title,
        taken.published,
        tuple(leaf.part for leaf in leaves),
    )


def _placed(leaves: Sequence[Leaf], titles: Sequence[str]) -> tuple[tuple[Placed, ...], int | None, Rule | None]:
    """Place the pieces of all pages; return them with the index of the headline and the rule that found it."""
    found = find_title(leaves[0].pieces, titles)
    headline = leaves[0].pieces[found[0]].text if found else None
    placed: list[Placed] = []
    for number, leaf in enumerate(leaves):
        own = found[0] if found and not number else None
        pieces = without_repeats(leaf.pieces, own, headline)
        placed += place_pieces(pieces, own)
    if found:
        placed[found[0]] = replace(placed[found[0]], rule=found[1])
    return tuple(placed), found[0] if found else None, found[1] if found else None


def _title(capture: Capture, facts: PageFacts, block: Block | None, rule: Rule | None) -> Found[str] | None:
    span = block.span if block else None
    if capture.title:
        stands = span is not None and letters_of(span.cut(capture.text)) == letters_of(capture.title)
        return Found(capture.title, Rule.TITLE_FOUND if stands else Rule.GIVEN, span if stands else None)
    if span and rule:
        return Found(span.cut(capture.text), rule, span)
    return next(iter(facts.titles), None)


def _bylines(article: Article, facts: PageFacts) -> Iterator[Byline]:
    """Yield the writers whom the page shows, and those whom only its markup names."""
    seen: set[str] = set()
    for who in article.byline:
        if letters_of(who.name) not in seen and is_writer(who.name, facts.sites):
            yield who
        seen.add(letters_of(who.name))
    for writer in facts.writers:
        name = writer.name.value
        if letters_of(name) in seen:
            continue
        seen.add(letters_of(name))
        place = _shown_name(article, name)
        yield Byline(name, writer.role, place, None if place else writer.name.source)


def _shown_name(article: Article, name: str) -> Span | None:
    """Return where a writer's name stands alone, or nearly, above or below the story."""
    for block in article.blocks:
        if block.role in (BlockRole.BYLINE, BlockRole.FURNITURE) and len(block.span) <= 2 * len(name):
            place = block.span.cut(article.text).find(name)
            if place >= 0:
                return Span(block.span.start + place, block.span.start + place + len(name))
    return None


def _measures(article: Article, leaves: Sequence[Leaf]) -> TextMeasures:
    told = [block for block in article.blocks if block.role is BlockRole.PARAGRAPH]
    entries = sum(_is_entry_head(article, block) for block in article.blocks)
    note = next((block.span for block in article.blocks if _is_writer_note(article, block)), None)
    return TextMeasures(
        prose_chars=sum(len(block.span) for block in told),
        links=sum(leaf.linear.links for leaf in leaves),
        dated_entries=entries,
        writer_note=note,
    )


def _is_entry_head(article: Article, block: Block) -> bool:
    """Tell whether a block inside the story is a stamp or a clock time, as those over the entries of a ticker."""
    if block.role is BlockRole.TIMESTAMP:
        return True
    words = block.span.cut(article.text)
    return block.role in (BlockRole.PARAGRAPH, BlockRole.HEADING) and CLOCK_FIRST.fullmatch(words) is not None


def _is_writer_note(article: Article, block: Block) -> bool:
    words = block.span.cut(article.text)
    return block.role is BlockRole.BYLINE and words.startswith("*") and ")" in words[:3]


def _missing(taken: TakenPages) -> tuple[str, ...]:
    if not taken.missing:
        return ()
    pages = ", ".join(map(str, taken.missing))
    return (f"The article has further pages that are not among the inputs: {pages}.",)


def read_pages(taken: TakenPages) -> Article:
    """Read the pages of one article; raise NotText where they show no text or are no page of news."""
    leaves = _leaves(taken)
    first = leaves[0]
    subheadings = [piece.text for piece in first.pieces if piece.tag in ("h2", "h3")]
    facts = read_page_facts(first.linear.head, first.page.url, _headings(first), subheadings)
    capture = _capture(taken, leaves, facts)
    titles = [*([taken.title] if taken.title else []), *(title.value for title in facts.titles)]
    placed, headline, rule = _placed(leaves, titles)
    article = compose_article(capture, placed, headline, None)
    block = next((block for block in article.blocks if block.role is BlockRole.HEADLINE), None)
    dates = find_dates(
        first.linear.head,
        facts.node,
        capture.url,
        article.printed,
        changed=article.modified,
        guess=lambda: guessed_day(seen_source(first.page.source, first.linear)),
    )
    told = (doubt for leaf in leaves for doubt in leaf.doubts)
    paid = [PAID] if facts.node and facts.node.paid else []
    doubts = (*told, *paid, *facts.data.doubts, *dates.doubts)
    article = replace(
        article,
        title=_title(capture, facts, block, rule),
        outlet=article.outlet if capture.outlet else facts.outlet or article.outlet,
        byline=tuple(_bylines(article, facts)),
        published=article.published or dates.published,
        modified=dates.modified,
        doubts=(*article.doubts, *doubts, *_missing(taken)),
    )
    kind = find_kind(first.linear.head, facts, capture.url, _measures(article, leaves))
    if kind.value is PageKind.INDEX:  # its stamps, writers and further pages are those of the articles that it lists
        return replace(article, kind=kind, published=None, printed=None, modified=None, byline=(), doubts=())
    return replace(article, kind=kind)
