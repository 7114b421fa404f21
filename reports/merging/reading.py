"""Reading a stream that is to be merged, and noticing whatever isn't as our recorder writes it."""

import json
from collections import Counter
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any, BinaryIO

from reports import conventions
from reports.manifest import Manifest
from reports.merging.envelopes import READ_AT_ONCE, Spot, UnreadableError, examine, kind_of, read_envelopes
from reports.merging.part import ForeignPartError, Part, Telling
from reports.merging.runs import attributed, runs_of
from reports.merging.specification import Specification, difference, read_specification
from reports.messages import BrokenStreamError, nanoseconds
from reports.shapes import TOTALS, departure

PART = {
    "part": int,
    "of": int,
    "division": str,
    "uncollected": dict,
    "run?": str,
    "totals?": TOTALS,
    "tests?": [str],
}
STATED: Mapping[str, Any] = {
    conventions.FACTS: dict,
    conventions.TOTALS: TOTALS,
    conventions.ELSEWHERE: [{"where": str, "what": str}],
    conventions.NOT_RUN: dict,
}
"""The shapes of what every stream of our recorder states."""


def read_part(path: Path, known: Specification | None) -> tuple[Part, Specification]:
    """Read a stream, and its specification unless it is the one that is known already.

    Raise BrokenStreamError if the stream isn't whole, ForeignPartError if its specification is another.
    """
    try:
        with path.open("rb") as stream:
            return _read(path, stream, known)
    except OSError as error:
        raise BrokenStreamError(f"{path} cannot be read: {error.strerror}.") from error
    except (UnreadableError, LookupError, TypeError, ValueError) as error:
        examine(path)
        raise BrokenStreamError(f"{path.name} is broken. It is not as our recorder writes a stream.") from error


def _read(path: Path, stream: BinaryIO, known: Specification | None) -> tuple[Part, Specification]:
    part = Part(path, stream.readline())
    if kind_of(part.meta) != "meta":
        raise UnreadableError
    specification = known or read_specification(path, stream)
    if known is not None and not known.is_next_in(stream):
        examine(path)
        differing = difference(path, known.path)
        raise ForeignPartError(f"{path.name} does not belong with {known.path.name}: {differing}.")
    start = stream.tell()
    cases = _Reader(part, specification).read(stream)
    part.runs = runs_of(part.stated, _digest(stream, start))
    for run, test, identity in attributed(part.runs, [*cases]):
        part.tellings.setdefault(test, {})[run] = cases.pop(identity)
    if cases:  # no run is said to have told them
        raise UnreadableError
    return part, specification


class _Reader:
    """Reads the half of a stream that tells of the run; raises UnreadableError if that isn't all of it."""

    def __init__(self, part: Part, specification: Specification) -> None:
        self._part = part
        self._pickles = specification.ranks
        self._written = specification.manifest()
        self._counts: Counter[str] = Counter()
        self._cases: dict[str, Telling] = {}
        self._open: Telling | None = None

    def read(self, stream: BinaryIO) -> dict[str, Telling]:
        """Read it to its end; return what it tells, by test case."""
        kind = ""
        for offset, line, kind, body in read_envelopes(stream):
            self._counts[kind] += 1
            if kind == "testCaseStarted":
                self._begin(self._cases[body["testCaseId"]], offset)
            elif kind == "testCaseFinished":
                self._end(offset + len(line))
            elif self._open is None:
                self._take_in(kind, body, line, (offset, offset + len(line)))
        stated = self._part.stated
        if kind != "testRunFinished" or conventions.MANIFEST not in stated:
            raise UnreadableError
        shapes = {**STATED, conventions.PARTS: [PART]} if conventions.PARTS in stated else STATED
        if departure(stated, shapes, "") is not None:
            raise UnreadableError
        return self._cases

    def _begin(self, telling: Telling, offset: int) -> None:
        if self._open is not None or telling.told[1] not in (0, offset):
            raise UnreadableError
        self._open, telling.told = telling, (telling.told[0] or offset, offset)

    def _end(self, offset: int) -> None:
        if self._open is None:
            raise UnreadableError
        self._open.told = (self._open.told[0], offset)
        self._open = None

    def _take_in(self, kind: str, body: dict[str, Any], line: bytes, spot: Spot) -> None:
        """Take in a message that belongs to no attempt."""
        part = self._part
        if conventions.MANIFEST in part.stated and (kind != "testRunFinished" or part.finished):
            raise UnreadableError
        if kind == "testCase" and body["pickleId"] in self._pickles:
            self._cases[body["id"]] = Telling(part.path, body["id"], body["pickleId"], spot)
        elif kind == "hook":
            part.hooks[line] += 1
            self._note(kind, body)
        elif kind == "attachment":
            self._state(body, line)
        elif kind == "testRunStarted":
            part.started = nanoseconds(body["timestamp"])
        elif kind == "testRunFinished":
            part.finished = nanoseconds(body["timestamp"])
        else:
            raise UnreadableError

    def _state(self, body: dict[str, Any], line: bytes) -> None:
        """Take in what is attached to the run."""
        name = body.get("fileName", "")
        if name not in conventions.CONVENTIONAL:
            self._part.evidence[line] += 1
        elif name in self._part.stated:
            raise UnreadableError
        else:
            self._part.stated[name] = json.loads(body["body"])
        if name != conventions.MANIFEST:
            self._note("attachment", body)
            return
        self._counts["attachment"] -= 1  # it counts itself
        for kind, number in self._counts.items():
            self._written.count(kind, number)
        if not is_whole(self._written, self._part.stated[name]):
            raise UnreadableError

    def _note(self, kind: str, body: dict[str, Any]) -> None:
        self._counts[kind] -= 1  # the manifest counts what it notes
        self._written.note({kind: body})


def is_whole(found: Manifest, stated: Mapping[str, Any]) -> bool:
    """Is all there that a stream says was written, and nothing else?"""
    return found.value() == stated


def _digest(stream: BinaryIO, start: int) -> str:
    stream.seek(start)
    digest = blake2b(digest_size=8)
    while chunk := stream.read(READ_AT_ONCE):
        digest.update(chunk)
    return digest.hexdigest()
