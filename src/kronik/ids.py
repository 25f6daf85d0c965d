"""Ids made from content, the same on every run and machine."""

import hashlib
import json

ID_CHARS = 12
"""Hexadecimal characters of an id: 48 bits, a collision is expected after about 16 million articles."""


def content_id(*parts: str | int | None) -> str:
    """Hash the parts with unambiguous borders (a JSON array), so that ("ab", "c") is not ("a", "bc")."""
    packed = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(packed.encode("utf-8", "surrogatepass")).hexdigest()[:ID_CHARS]


def line_key(line: str) -> int:
    """Return a key of a line's letters and digits, without regard to case and marks; 64 bits."""
    letters = "".join(char for char in line.casefold() if char.isalnum())
    return int.from_bytes(hashlib.blake2b(letters.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
