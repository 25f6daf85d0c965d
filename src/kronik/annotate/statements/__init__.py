"""Who said what, and through whom."""

from kronik.annotate.statements.credits import find_credits
from kronik.annotate.statements.find import find_statements

__all__ = ["find_credits", "find_statements"]
