"""Page text made harmless for display: nothing in it may act in a terminal, in Markdown, or on reading order."""

import re

_UNSEEN = "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
"""Marks without a shape of their own: reading-order controls, zero-width spaces, invisible operators and tags."""
_DROPPED = re.compile(f"[{_UNSEEN}]+")
_BLANK = re.compile(r"[\s\x1c-\x1f\x85\u2028\u2029]+")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~&$!])")
_PICTURE_OF_NUL = 0x2400
_DELETE = 0x7F


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < ord(" "):
        return chr(_PICTURE_OF_NUL + code)
    return "\u2421" if code == _DELETE else "\ufffd"


def printable(text: str) -> str:
    """Return the text on one line, control characters as their pictures (␛), invisible marks dropped."""
    return _CONTROL.sub(_picture, _BLANK.sub(" ", _DROPPED.sub("", text)))


def escaped(text: str) -> str:
    """Return printable text in which no character acts as Markdown or HTML."""
    return _MARKDOWN.sub(r"\\\1", printable(text))
