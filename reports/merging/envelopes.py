"""Messages of a stream and the places where they stand, read many at a time."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from reports.messages import BrokenStreamError, read_messages
from reports.references import check_references

READ_AT_ONCE = 1 << 20


Spot = tuple[int, int]
"""Where something starts in a stream, and where it ends."""


class UnreadableError(Exception):
    """Something in a stream is no message, or stands where none should; what it is, `examine` finds out."""


def read_envelopes(stream: BinaryIO) -> Iterator[tuple[int, bytes, str, dict[str, Any]]]:
    """Yield offset, line, kind and body of every message from here on; may raise UnreadableError."""
    offset = stream.tell()
    while lines := stream.readlines(READ_AT_ONCE):
        for line, envelope in zip(lines, _parsed(lines), strict=True):
            [(kind, body)] = envelope.items()
            yield offset, line, kind, body
            offset += len(line)


def kind_of(line: bytes) -> str:
    """Return the kind of envelope on a line, without parsing it."""
    return line[2 : line.find(b'"', 2)].decode("ascii", "replace")


def examine(path: Path) -> None:
    """Raise BrokenStreamError, naming the stream and what it lost, if anything is wrong; that may take a while."""
    try:
        check_references(read_messages(path))
    except BrokenStreamError as error:
        raise BrokenStreamError(f"{path.name} is broken. {error}") from error
    except (LookupError, TypeError, ValueError):
        return  # it is not even what the protocol lets one look up; whoever asks says what it is not


def _parsed(lines: list[bytes]) -> list[dict[str, Any]]:
    """Parse lines as one list, which is several times as fast as one by one.

    Two lines that are an envelope only together would make the list shorter than they are.
    """
    try:
        envelopes: list[dict[str, Any]] = json.loads(b"[%s]" % b",".join(lines))
    except ValueError as error:
        raise UnreadableError from error
    whole = lines[-1].endswith(b"\n") and len(envelopes) == len(lines)
    if not whole or not all(isinstance(each, dict) and len(each) == 1 for each in envelopes):
        raise UnreadableError
    return envelopes
