"""Searching what was written for a text that stands in every secret of a suite, so that none is handed on."""

import base64
from collections.abc import Iterable, Iterator
from pathlib import Path

BITS_OF_BYTE, BITS_OF_LETTER = 8, 6


def disguises(text: str) -> frozenset[bytes]:
    """Return how a text may be written: as it is, in hex, percent-encoded, anywhere within Base64 (RFC 4648)."""
    raw = text.encode()
    plain = {raw, raw.hex().encode(), "".join(f"%{each:02x}" for each in raw).encode()}
    plain.add("".join(each if each.isalnum() else f"%{ord(each):02x}" for each in text).encode())
    coded = {_in_base64(raw, begins_at) for begins_at in range(3)}
    return frozenset({each.lower() for each in plain} | coded | {each.translate(_SIGNS) for each in coded})


_SIGNS = bytes.maketrans(b"+/", b"-_")


def _in_base64(raw: bytes, begins_at: int) -> bytes:
    """Return what is seen of some bytes in the Base64 of a text in which they begin there."""
    first = -(-begins_at * BITS_OF_BYTE // BITS_OF_LETTER)
    return base64.b64encode(b"\0" * begins_at + raw)[
        first : (begins_at + len(raw)) * BITS_OF_BYTE // BITS_OF_LETTER
    ]


def holding(files: Iterable[Path], text: str) -> Iterator[Path]:
    """Yield those files in which a text stands, however it is written there. Raises OSError."""
    known = disguises(text)
    for path in files:
        written = path.read_bytes()
        lowered = written.lower()
        if any(each in written or each in lowered for each in known):
            yield path
