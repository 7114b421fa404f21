"""The one stream that parts become, written in one piece or not at all."""

import json
import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO, cast

from reports import conventions
from reports.merging import belonging, reading, union
from reports.merging.envelopes import READ_AT_ONCE
from reports.merging.part import Part
from reports.merging.runs import RunKey
from reports.merging.specification import Specification
from reports.merging.tellings import Tellings
from reports.messages import nanoseconds
from reports.parts import Parts, parts_of
from reports.recording.envelopes import HOOKS, RUN, Envelope, instant, statement

KIND = re.compile(rb'^\{"(\w+)"', re.MULTILINE)


def merge(paths: Sequence[Path], out: Path) -> Parts:
    """Merge streams into one, and say of which parts it is.

    Raise BrokenStreamError or ForeignPartError if that can't be done; then nothing is written.
    """
    part, specification = reading.read_part(paths[0], None)
    parts = [part, *(reading.read_part(path, specification)[0] for path in paths[1:])]
    belonging.check_belonging(parts)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("wb", dir=out.parent, prefix=f".{out.name}-", delete=False) as stream:
        partial = Path(stream.name)
        try:
            _Writer(cast("BinaryIO", stream), parts, specification).write()
            stream.close()
            partial.chmod(0o644)
            partial.replace(out)
        finally:
            partial.unlink(missing_ok=True)
    return parts_of((run.part, run.of) for run in union.distinct_runs(parts))


class _Writer:
    """Writes every message in the order in which our recorder would have, had there been one run."""

    def __init__(self, stream: BinaryIO, parts: Sequence[Part], specification: Specification) -> None:
        self._stream = stream
        self._parts = parts
        self._specification = specification
        self._written = specification.manifest()
        self._finished = max(part.finished for part in parts)

    def write(self) -> None:
        """Write all of it."""
        self._stream.write(min(part.meta for part in self._parts))
        self._copy_specification()
        for line in sorted(_united(part.hooks for part in self._parts), key=_place_of_hook):
            self._copy(line)
        started = min(part.started for part in self._parts)
        self._put({"testRunStarted": {"id": RUN, "timestamp": instant(started)}})
        with Tellings(self._parts, self._specification.ranks) as tellings:
            for lines in chain(tellings.planned(), tellings.told()):
                self._copy_telling(lines)
            tests = tellings.tests_by_run()
        for line in sorted(_united(part.evidence for part in self._parts), key=_place_of_evidence):
            self._copy(line)
        self._conclude(tests)

    def _copy_specification(self) -> None:
        start, end = self._specification.spot
        with self._specification.path.open("rb") as source:
            source.seek(start)
            while chunk := source.read(min(READ_AT_ONCE, end - source.tell())):
                self._stream.write(chunk)

    def _copy_telling(self, lines: bytes) -> None:
        self._stream.write(lines)
        for kind, number in Counter(KIND.findall(lines)).items():
            self._written.count(kind.decode(), number)

    def _copy(self, line: bytes) -> None:
        self._stream.write(line)
        self._written.note(json.loads(line))

    def _put(self, envelope: Envelope) -> None:
        text = json.dumps(envelope, ensure_ascii=False, separators=(",", ":")) + "\n"
        self._stream.write(text.encode("utf-8", "backslashreplace"))
        self._written.note(envelope)

    def _state(self, name: str, value: object) -> None:
        self._put(statement(name, value, self._finished, testRunStartedId=RUN))

    def _conclude(self, tests: Mapping[RunKey, Iterable[str]]) -> None:
        """Write what is stated of the run as a whole, and its end."""
        runs = union.distinct_runs(self._parts)
        totals = union.totals_of(runs)
        self._state(conventions.FACTS, self._parts[0].stated[conventions.FACTS])
        self._state(conventions.TOTALS, totals)
        self._state(conventions.ELSEWHERE, union.failures_elsewhere(self._parts))
        self._state(conventions.NOT_RUN, union.reasons_not_run(self._parts, self._specification.ranks))
        self._state(conventions.PARTS, [run.tells(tests.get(run.key, ())) for run in runs])
        self._state(conventions.MANIFEST, self._written.value())
        end = {"success": totals["exitStatus"] == 0, "timestamp": instant(self._finished)}
        self._put({"testRunFinished": {"testRunStartedId": RUN, **end}})


def _united(bags: Iterable[Counter[bytes]]) -> list[bytes]:
    """Return every line as often as the part has it that has it most often."""
    united: Counter[bytes] = Counter()
    for bag in bags:
        united |= bag
    return list(united.elements())


def _place_of_hook(line: bytes) -> tuple[int, bytes]:
    kinds = list(HOOKS)
    kind = json.loads(line)["hook"].get("type", "")
    return (kinds.index(kind) if kind in kinds else len(kinds)), line


def _place_of_evidence(line: bytes) -> list[Any]:
    body = json.loads(line)["attachment"]
    parts = (body.get("fileName", ""), body["mediaType"], body["contentEncoding"], body["body"])
    return [*parts, nanoseconds(body["timestamp"])]
