"""Records as the JSON that the output contract fixes; offsets are code points into the capture's text."""

from collections.abc import Iterable
from typing import Any

from kronik.records.article import Article, Found
from kronik.records.facts import DatedSpan, Document, EventReport, Figure, Named, Quantity, Statement
from kronik.records.span import Span

Json = dict[str, Any]


def span_json(span: Span | None) -> list[int] | None:
    """Return a span as start and end; None where there is none."""
    return [span.start, span.end] if span else None


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _named(named: Named | None) -> Json | None:
    return {"name": named.name, "actor_id": named.actor_id, "span": span_json(named.span)} if named else None


def _dated(dated: DatedSpan | None) -> Json | None:
    return {"value": dated.value, "span": span_json(dated.span)} if dated else None


def _value(found: Found[str] | None) -> str | None:
    return found.value if found else None


def _rule(found: Found[str] | None) -> str | None:
    return found.rule if found else None


def _source(found: Found[str] | None) -> list[int] | None:
    return span_json(found.source) if found else None


def _parts(article: Article, *, with_map: bool) -> list[Json]:
    """Return the pages of markup that an article was read from; offsets of the map count from the part's start."""
    parts: list[Json] = []
    for part in article.capture.parts:
        row: Json = {
            "file": part.file,
            "url": part.url,
            "encoding": part.encoding,
            "span": [part.start, part.end],
        }
        if with_map:
            row["map"] = [
                list(segment)
                for segment in zip(part.map.text_starts, part.map.source_starts, part.map.source_ends, strict=True)
            ]
        parts.append(row)
    return parts


def article_json(article: Article) -> Json:
    """Return what the page says of itself."""
    return {
        "id": article.id,
        "url": article.capture.url,
        "outlet": _value(article.outlet),
        "outlet_rule": _rule(article.outlet),
        "title": _value(article.title),
        "title_rule": _rule(article.title),
        "kind": article.kind.value,
        "kind_rule": article.kind.rule,
        "byline": [
            {"name": who.name, "role": who.role, "span": span_json(who.span), "source": span_json(who.source)}
            for who in article.byline
        ],
        "dateline": _value(article.dateline),
        "language": article.language,
        "published": _value(article.published),
        "published_rule": _rule(article.published),
        "published_source": _source(article.published),
        "modified": _value(article.modified),
        "modified_rule": _rule(article.modified),
        "printed": _value(article.printed),
        "printed_rule": _rule(article.printed),
        "anchor_day": _value(article.anchor_day),
        "anchor_rule": _rule(article.anchor_day),
        "credits": [
            {
                "name": credit.name,
                "span": span_json(credit.span),
                "rule": credit.rule,
                "governs": _spans(credit.governs),
                "chain": list(credit.chain),
            }
            for credit in article.credits
        ],
        "doubts": list(article.doubts),
    }


def _statement(text: str, statement: Statement) -> Json:
    cue = statement.cue
    return {
        "id": statement.id,
        "spans": _spans(statement.spans),
        "block": statement.block,
        "kind": statement.kind,
        "cue": {"text": cue.cut(text), "span": span_json(cue)} if cue else None,
        "speaker": _named(statement.speaker),
        "via": [_named(link) for link in statement.via],
        "medium": _named(statement.medium),
        "addressee": _named(statement.addressee),
        "said": _dated(statement.said),
        "polarity": statement.polarity,
        "rule": statement.rule,
    }


def _quantity(quantity: Quantity) -> Json:
    return {
        "value": quantity.value,
        "unit": quantity.unit,
        "of": quantity.of,
        "bound": quantity.bound,
        "span": span_json(quantity.span),
    }


def _figure(figure: Figure) -> Json:
    return {"id": figure.id, **_quantity(figure.quantity), "block": figure.block, "former": figure.former}


def _event(event: EventReport) -> Json:
    return {
        "id": event.id,
        "span": span_json(event.span),
        "trigger": event.trigger,
        "block": event.block,
        "type": event.type,
        "agent": [_named(who) for who in event.agent],
        "patient": [_named(who) for who in event.patient],
        "date": _dated(event.date),
        "place": _named(event.place),
        "quantities": [_quantity(quantity) for quantity in event.quantities],
        "modality": event.modality,
        "rule": event.rule,
    }


def document_json(document: Document, *, with_text: bool = False) -> Json:
    """Return one line of `kronik annotate`."""
    article = document.article
    row: Json = {
        "file": article.capture.file,
        "article": article_json(article),
        "body": _spans(article.body),
        "blocks": [
            {"role": block.role, "span": span_json(block.span), "number": block.number, "rule": block.rule}
            for block in article.blocks
        ],
        "times": [
            {
                "span": span_json(time.span),
                "text": time.text,
                "type": time.type,
                "value": time.value,
                "lent": time.lent,
                "rule": time.rule,
            }
            for time in document.times
        ],
        "actors": [
            {
                "id": actor.id,
                "name": actor.name,
                "type": actor.type,
                "mentions": _spans(actor.mentions),
                "roles": list(actor.roles),
            }
            for actor in document.actors
        ],
        "statements": [_statement(article.text, statement) for statement in document.statements],
        "events": [_event(event) for event in document.events],
        "figures": [_figure(figure) for figure in document.figures],
    }
    if article.capture.parts:
        row["parts"] = _parts(article, with_map=with_text)
    if with_text:
        row["text"] = article.text
    return row
