"""The facts of an article in words, each with the rule that found it."""

from collections.abc import Iterator, Sequence

from kronik.records.article import Article, Found
from kronik.records.facts import Document, EventReport, Named, Polarity, Statement

_NOT_TOLD = "–"


def _names(named: Sequence[Named]) -> str:
    return ", ".join(who.name for who in named) or _NOT_TOLD


def _speaker(statement: Statement, text: str) -> str:
    speaker = statement.speaker
    if speaker is None:
        return "speaker not told"
    mention = speaker.span.cut(text) if speaker.span else None
    return speaker.name if mention in {None, speaker.name} else f"{speaker.name} (“{mention}”)"


def statement_line(number: int, statement: Statement, text: str) -> str:
    """Return one line on a statement: kind, speaker, chain, day, rule."""
    parts = [f"S{number} {statement.kind}", _speaker(statement, text)]
    if statement.via:
        parts.append(f"via {' › '.join(link.name for link in statement.via)}")
    if statement.medium:
        parts.append(f"on {statement.medium.name}")
    if statement.addressee:
        parts.append(f"to {statement.addressee.name}")
    if statement.said:
        parts.append(f"said {statement.said.value}")
    if statement.polarity is not Polarity.ASSERTED:
        parts.append(statement.polarity)
    return " · ".join([*parts, f"rule: {statement.rule}"])


def event_line(number: int, event: EventReport) -> str:
    """Return one line on an event: type, roles, day, place, numbers, rule."""
    parts = [f"E{number} {event.type} {event.modality}", f"{_names(event.agent)} → {_names(event.patient)}"]
    if event.date:
        parts.append(event.date.value)
    if event.place:
        parts.append(f"at {event.place.name}")
    parts += [f"{quantity.value:g} {quantity.unit} {quantity.of}" for quantity in event.quantities]
    return " · ".join([*parts, f"rule: {event.rule}"])


def _found(found: Found[str] | None) -> tuple[str, str]:
    return (found.value, f"rule: {found.rule}") if found else (_NOT_TOLD, "")


def metadata_rows(article: Article) -> Iterator[tuple[str, str, str]]:
    """Yield (field, value, rule) for what the page says of itself; a dash where it says nothing that is trusted."""
    capture = article.capture
    yield "id", article.id, "given" if capture.given_id else "rule: made from the content"
    yield "file", capture.file, capture.encoding
    yield "url", capture.url or _NOT_TOLD, ""
    if article.kind.rule:
        yield "kind", article.kind.value, f"rule: {article.kind.rule}"
    for name in ("outlet", "title", "dateline", "printed", "published", "anchor_day"):
        yield name, *_found(getattr(article, name))
    if article.modified:
        yield "modified", *_found(article.modified)
    for who in article.byline:
        yield "byline", who.name, who.role
    for credit in article.credits:
        count = len(credit.governs)
        reach = f"{count} passage{'s' * (count != 1)}" if count else "the whole article"
        yield "credit", " › ".join((*credit.chain, credit.name)), f"covers {reach} · rule: {credit.rule}"
    yield "language", article.language or "not sure", ""


def actor_rows(document: Document) -> Iterator[tuple[str, str, str]]:
    """Yield (type, name, mentions and roles) of each actor."""
    for actor in document.actors:
        count = len(actor.mentions)
        roles = f" · {', '.join(actor.roles)}" if actor.roles else ""
        yield actor.type, actor.name, f"{count} mention{'s' * (count != 1)}{roles}"
