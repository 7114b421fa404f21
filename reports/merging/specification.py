"""The half of a stream that is the same in every part: features, examples, step definitions."""

import json
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from reports.manifest import Manifest
from reports.merging.envelopes import READ_AT_ONCE, Spot, kind_of, read_envelopes

KINDS = frozenset({"source", "gherkinDocument", "pickle", "parseError", "stepDefinition"})


@dataclass(frozen=True, slots=True)
class Specification:
    """Where it stands, what was written up to its end, and the order of its pickles."""

    path: Path
    spot: Spot
    written: Manifest
    ranks: dict[str, int] = field(default_factory=dict)

    def manifest(self) -> Manifest:
        """Return what was written up to the end of it, to be carried on."""
        return deepcopy(self.written)

    def is_next_in(self, stream: BinaryIO) -> bool:
        """Whether a stream goes on with the same, byte for byte; if so, it is read to the end of that."""
        start, end = self.spot
        with self.path.open("rb") as own:
            own.seek(start)
            left = end - start
            while left:
                expected = own.read(min(READ_AT_ONCE, left))
                if stream.read(len(expected)) != expected:
                    return False
                left -= len(expected)
        here = stream.tell()
        following = kind_of(stream.readline())
        stream.seek(here)
        return following not in KINDS


def read_specification(path: Path, stream: BinaryIO) -> Specification:
    """Read a stream from behind its meta to the end of its specification; parsed, so that others needn't be."""
    written = Manifest()
    written.count("meta", 1)
    start = end = stream.tell()
    ranks: dict[str, int] = {}
    for offset, line, kind, body in read_envelopes(stream):
        if kind not in KINDS:
            break
        end = offset + len(line)
        written.note({kind: body})
        if kind == "pickle":
            ranks[body["id"]] = len(ranks)
    stream.seek(end)
    return Specification(path, (start, end), written, ranks)


def difference(one: Path, other: Path) -> str:
    """Return, in words, what differs between the specifications of two streams that are whole."""
    mine, theirs = _named(one), _named(other)
    for name in [*mine, *theirs]:
        if name not in mine or name not in theirs:
            return f"{name} is only in {(one if name in mine else other).name}"
        if mine[name] != theirs[name]:
            return f"{name} differs"
    return "the order of their messages differs"


def _named(path: Path) -> dict[str, list[bytes]]:
    """Return the lines of a specification by what a reader would call them."""
    found: dict[str, list[bytes]] = {}
    with path.open("rb") as stream:
        for line in stream:
            [(kind, body)] = json.loads(line).items()
            if kind in KINDS:
                for name in _names(kind, body):
                    found.setdefault(name, []).append(line)
    return found


def _names(kind: str, body: dict[str, Any]) -> Iterator[str]:
    if kind == "stepDefinition":
        yield f"the step definition “{body['pattern']['source']}”"
    else:
        yield f"the feature {body.get('uri') or body['source'].get('uri', '')}"
