"""The actors of an article, and who a mention denotes."""

from collections.abc import Sequence

from kronik.annotate.syntax import Parse
from kronik.records.article import Article
from kronik.records.facts import Actor, Named
from kronik.records.span import Span


class Cast:
    """Who is who in one article."""

    actors: tuple[Actor, ...] = ()

    def resolve(self, span: Span) -> Actor | None:
        """Return the actor that the mention denotes: name, part of a name, acronym, metonym, title or role."""
        return None

    def named(self, span: Span) -> Named:
        """Return the actor that the mention denotes, or the mention's own words where it denotes none."""
        return Named("", None, span)

    def antecedent(self, pronoun: Span) -> Actor | None:
        """Return whom a pronoun ("dia", "ia", "mereka", the span of a "-nya") stands for; None where unsure."""
        return None


def find_cast(article: Article, parses: Sequence[Parse]) -> Cast:
    """Gather the mentions of the parses into actors."""
    return Cast()
