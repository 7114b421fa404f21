"""Streams as large as wanted, in the recorder's own shapes: parts of the run of a suite that never was."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reports import conventions
from reports.manifest import Manifest
from reports.recording.envelopes import RUN, Envelope, instant, statement
from reports.recording.facts import meta
from reports.recording.features import Pickle, read_feature
from reports.recording.testcases import TestCase

EXAMPLES, STEPS = 10, 5
"""How many examples a feature has, and how many steps each."""

DEFINITION = "step-definition"
STARTED = 1_795_000_000_000_000_000
ID = re.compile(rb"(?<=\")[0-9a-f]{4}(?=[0-9a-f]{12}\")")
FEATURE = "Feature: Shelf 0000\n" + "".join(
    f"\n  Example: Book {example} of shelf 0000\n"
    + "".join(f"    * step {step} with a value and enough words to be like others\n" for step in range(STEPS))
    for example in range(EXAMPLES)
)


@dataclass(frozen=True)
class Shelf:
    """One feature as lines: its specification, and for each example its pickle, its testCase and its attempt."""

    specification: bytes
    pickles: tuple[str, ...]
    planned: tuple[bytes, ...]
    told: tuple[bytes, ...]

    def numbered(self, number: int, lines: bytes) -> bytes:
        """Return some of its lines as another shelf's: every id and every name differs."""
        return ID.sub(b"%04x" % number, lines.replace(b"0000", b"%04d" % number))


def shelf(folder: Path) -> Shelf:
    """Return the pattern of all shelves, as the recorder tells it."""
    path = folder / "shelf_0000.feature"
    path.write_text(FEATURE, encoding="utf-8")
    feature = read_feature(path, f"features/{path.name}")
    cases = [
        TestCase(_record(line, pickle), {"pickle": pickle.body, "lines": pickle.lines})
        for (line, _), pickle in feature.pickles.items()
    ]
    return Shelf(
        _lines(feature.envelopes),
        tuple(pickle.body["id"] for pickle in feature.pickles.values()),
        tuple(_lines([case.planned()]) for case in cases),
        tuple(_lines(case.told()) for case in cases),
    )


def write_parts(folder: Path, parts: int, examples: int) -> list[Path]:
    """Write the streams of some parts that ran so many examples each; every one holds the whole specification."""
    pattern = shelf(folder)
    shelves = range(parts * examples // EXAMPLES)
    specification = b"".join(pattern.numbered(number, pattern.specification) for number in shelves)
    paths = [folder / f"part-{part}.ndjson" for part in range(1, parts + 1)]
    for part, path in enumerate(paths, start=1):
        own = [
            (number, example)
            for number in shelves
            for example in range(EXAMPLES)
            if (number * EXAMPLES + example) % parts == part - 1
        ]
        _write(path, pattern, specification, own, (part, parts, len(shelves)))
    return paths


def _write(
    path: Path, pattern: Shelf, specification: bytes, own: list[tuple[int, int]], part: tuple[int, int, int]
) -> None:
    written = Manifest()
    with path.open("wb") as stream:

        def put(lines: bytes) -> None:
            for line in lines.splitlines():
                kind = line[2 : line.index(b'"', 2)].decode()
                if kind == "stepDefinition" or (kind == "attachment" and b'"testRunStartedId"' in line):
                    written.note(json.loads(line))
                else:
                    written.count(kind, 1)
            stream.write(lines)

        put(_lines([meta()]))
        put(specification)
        put(_lines([_definition()]))
        put(_lines([{"testRunStarted": {"id": RUN, "timestamp": instant(STARTED)}}]))
        for number, example in own:
            put(pattern.numbered(number, pattern.planned[example]))
        for number, example in own:
            put(pattern.numbered(number, pattern.told[example]))
        put(_lines(_statements(pattern, own, *part)))
        put(_lines([statement(conventions.MANIFEST, written.value(), STARTED, testRunStartedId=RUN)]))
        end = {"testRunStartedId": RUN, "success": True, "timestamp": instant(STARTED)}
        put(_lines([{"testRunFinished": end}]))


def _definition() -> Envelope:
    place = {"uri": "steps/shelves.py", "location": {"line": 1}}
    pattern = {"source": "step {number} with a value and enough words", "type": "CUCUMBER_EXPRESSION"}
    return {"stepDefinition": {"id": DEFINITION, "pattern": pattern, "sourceReference": place}}


def _statements(
    pattern: Shelf, own: list[tuple[int, int]], part: int, parts: int, shelves: int
) -> Iterator[Envelope]:
    ran = set(own)
    left_out = [
        pattern.numbered(number, f'"{pickle}"'.encode()).decode().strip('"')
        for number in range(shelves)
        for example, pickle in enumerate(pattern.pickles)
        if (number, example) not in ran
    ]
    totals = {
        "collected": len(own),
        "ran": len(own),
        "deselected": len(left_out),
        "examples": {"collected": len(own), "deselected": len(left_out)},
        "exitStatus": 0,
        "scenarios": {"passed": len(own)},
        "others": {},
    }
    stated = {
        conventions.FACTS: {"Commit": "0123456789ab"},
        conventions.TOTALS: totals,
        conventions.ELSEWHERE: [],
        conventions.NOT_RUN: dict.fromkeys(left_out, "deselected"),
        conventions.PARTS: [{"part": part, "of": parts, "division": "", "uncollected": {}}],
    }
    for name, value in stated.items():
        yield statement(name, value, STARTED, testRunStartedId=RUN)


def _record(line: int, pickle: Pickle) -> dict[str, Any]:
    steps = {str(each): ["PASSED", STARTED, 1_000_000, None] for each in pickle.lines}
    attempt = {"start": STARTED, "end": STARTED, "steps": steps, "hooks": [], "attachments": []}
    return {
        "nodeid": f"steps/test_shelf_0000.py::test_book_{line}",
        "variant": "",
        "matches": [(each, [(DEFINITION, [])]) for each in pickle.lines],
        "outcomes": ["passed"],
        "reason": "",
        "attempts": [attempt],
    }


def _lines(envelopes: Iterable[Envelope]) -> bytes:
    return "".join(
        json.dumps(envelope, ensure_ascii=False, separators=(",", ":")) + "\n" for envelope in envelopes
    ).encode()
