"""Names of the rules that statements and credits carry, beside those of the constructions."""

from enum import StrEnum


class How(StrEnum):
    """How the speaker of a statement was found, or why there is none."""

    NAMED = "named"
    OWN_WORDS = "own words"
    MEDIUM = "named medium"
    JOINT = "joint speakers"
    MAKER = "maker of the document"
    CHANNEL = "cited by a channel"
    CLITIC = "clitic"
    PRONOUN = "pronoun"
    DESCRIPTION = "description points back"
    POINTED = "pointed back"
    KNOWN_BODY = "body of the article"
    TWO = "the two just named"
    SPEAKER_BEFORE = "speaker before"
    LONG_BEFORE = "speaker long before"
    SUBJECT_BEFORE = "subject before"
    SHARED = "shared subject"
    SHARED_BEFORE = "shared with the sentence before"
    ONLY_SOURCE = "only the source is named"
    NO_ANTECEDENT = "no antecedent"
    NOBODY = "nobody is named"
    LOST = "no name beside the cue"
    LOST_SOURCE = "no name beside the citation"


class CreditRule(StrEnum):
    """By what a text credits a source."""

    CITED = "cited"
    TOLD_TO = "told to"
    ACCORDING = "according to"
    REPORTS = "reports"
    WRITTEN = "written statement"
    ACCOUNT = "account"
    POST = "post"
    PUBLISHED = "published"
    GROUND = "ground"
    BRACKET = "closing bracket"
    LINE = "credit line"
