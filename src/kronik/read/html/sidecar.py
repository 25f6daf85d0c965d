"""What is given beside a page of markup in a file of its own: `PAGE.html.json`."""

import errno
import json
from dataclasses import dataclass
from pathlib import Path

from kronik.errors import InputError
from kronik.read.files import shown
from kronik.read.given import json_name, read_strings
from kronik.read.paths import SIDECAR

FIELDS = ("url", "id", "outlet", "title", "published", "content_type")
MAX_SIDECAR_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Sidecar:
    """What is known of a page from outside of it."""

    url: str | None = None
    given_id: str | None = None
    outlet: str | None = None
    title: str | None = None
    published: str | None = None
    content_type: str | None = None


def _parsed(data: bytes) -> dict[str, object]:
    if len(data) > MAX_SIDECAR_BYTES:
        msg = f"is larger than {MAX_SIDECAR_BYTES} bytes"
        raise ValueError(msg)
    try:
        fields = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        msg = f"is not UTF-8 (byte {error.start})"
        raise ValueError(msg) from error
    except (ValueError, RecursionError) as error:
        msg = f"is not JSON ({error})"
        raise ValueError(msg) from error
    if not isinstance(fields, dict):
        msg = f"holds a JSON {json_name(fields)}, expected an object with some of {', '.join(FIELDS)}"
        raise ValueError(msg)  # noqa: TRY004 - what was given is wrong, not how it was called
    return fields


def _read(name: str) -> Sidecar | None:
    """Return what a file says; None where it is not there."""
    try:
        with Path(name).open("rb") as stream:
            given = read_strings(_parsed(stream.read(MAX_SIDECAR_BYTES + 1)), FIELDS)
    except OSError as error:
        if error.errno in {errno.ENOENT, errno.ENAMETOOLONG}:
            return None
        raise
    return Sidecar(
        given["url"], given["id"], given["outlet"], given["title"], given["published"], given["content_type"]
    )


def read_sidecar(path: str) -> Sidecar:
    """Return what stands beside a page, nothing where no such file is there; raise InputError where it is broken.

    A page whose sidecar is broken is refused rather than read under another address, day or outlet. That of
    `PAGE.html.gz` may be named with or without the `.gz`.
    """
    for name in (path + SIDECAR, path.removesuffix(".gz") + SIDECAR):
        try:
            found = _read(name)
        except (ValueError, OSError) as error:
            seen = error if isinstance(error, ValueError) else f"cannot be read ({error.strerror or error})"
            reason = f"its sidecar {shown(name)} {seen}; mend or remove that file"
            raise InputError(shown(path), reason, "bad-sidecar") from error
        if found:
            return found
    return Sidecar()
