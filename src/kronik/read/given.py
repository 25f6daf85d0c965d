"""Strings given beside a page in a JSON object: a row of JSONL, a sidecar."""

from collections.abc import Iterable, Mapping

JSON_NAMES = {dict: "object", list: "array", str: "string", int: "number", float: "number", bool: "boolean"}


def json_name(value: object) -> str:
    """Return what JSON calls the type of a value."""
    return JSON_NAMES.get(type(value), "null")


def read_string(fields: Mapping[str, object], key: str) -> str | None:
    """Return a string field exactly, None where it is not there or null; raise ValueError, saying why, for another."""
    value = fields.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        msg = f"has `{key}` of type {json_name(value)}, expected a string"
        raise ValueError(msg)  # noqa: TRY004 - what was given is wrong, not how it was called
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        msg = f"has half a surrogate pair in `{key}` (character {error.start})"
        raise ValueError(msg) from error
    return value


def read_strings(fields: Mapping[str, object], keys: Iterable[str]) -> dict[str, str | None]:
    """Return each field without white space around it, None where nothing is left; raise ValueError as above."""
    found = {key: read_string(fields, key) for key in keys}
    return {key: value.strip() or None if value else None for key, value in found.items()}
