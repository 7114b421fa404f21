"""What all parts tell of every test, in the order of the specification; what a run tells is told once.

A test is known by its test case, whose id is the same in every part. Where several runs tell of a test, all that
they tell is kept: the first as it stands, the others under numbered ids.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO, Self

from reports import conventions
from reports.merging.part import UNTOLD, Part, Telling
from reports.merging.runs import RunKey, numbered, original

OUTCOME = conventions.OUTCOME.encode()


class Tellings:
    """The tellings of some parts, to be read while it is entered."""

    def __init__(self, parts: Iterable[Part], ranks: Mapping[str, int]) -> None:
        self._by_test: dict[str, dict[RunKey, Telling]] = {}
        self._sources: dict[Path, BinaryIO] = {}
        self._ranks = ranks
        self._open = ExitStack()
        for part in parts:
            for test, tellings in part.tellings.items():
                self._by_test.setdefault(test, {}).update(tellings)

    def __enter__(self) -> Self:
        paths = {telling.path for tellings in self._by_test.values() for telling in tellings.values()}
        self._sources = {path: self._open.enter_context(path.open("rb")) for path in paths}
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def planned(self) -> Iterator[bytes]:
        """Yield every testCase, in the order in which a stream tells of tests."""
        for _, _, telling, number in self._kept():
            yield self._read(telling, number)[0]

    def told(self) -> Iterator[bytes]:
        """Yield what is told of the attempts at every test, in the same order."""
        for _, _, telling, number in self._kept():
            yield self._read(telling, number)[1]

    def tests_by_run(self) -> dict[RunKey, list[str]]:
        """Return what is kept of every run: its tests, in order."""
        found: dict[RunKey, list[str]] = defaultdict(list)
        for run, test, _, _ in self._kept():
            found[run].append(test)
        return found

    def _kept(self) -> Iterator[tuple[RunKey, str, Telling, int]]:
        """Yield every telling to keep: with its run and its test, and its number among those of its test."""
        for test in self._order():
            for number, (run, telling) in enumerate(worth_keeping(self._by_test[test]), start=1):
                yield run, test, telling, number

    def _order(self) -> Iterator[str]:
        sharing: dict[str, list[str]] = {}
        for test, tellings in self._by_test.items():
            sharing.setdefault(next(iter(tellings.values())).pickle, []).append(test)
        for pickle in sorted(sharing, key=self._ranks.__getitem__):
            yield from sharing[pickle] if len(sharing[pickle]) == 1 else sorted(sharing[pickle], key=self._name)

    def _name(self, test: str) -> tuple[str, str]:
        """By what several tests of one pickle are ordered: pytest's name of the test, where it ran."""
        told = b"".join(self._read(telling, 1)[1] for telling in self._by_test[test].values())
        found = [json.loads(line)["attachment"] for line in told.splitlines() if OUTCOME in line]
        names = [
            json.loads(each["body"])["nodeid"] for each in found if each.get("fileName") == conventions.OUTCOME
        ]
        return min(names, default=""), test

    def _read(self, telling: Telling, number: int) -> tuple[bytes, bytes]:
        """Return the testCase and the attempts at it, under ids of this number."""
        source = self._sources[telling.path]
        planned, told = (_cut(source, *spot) for spot in (telling.planned, telling.told))
        if telling.identity == numbered(original(telling.identity), number):
            return planned, told
        for identity in _ids(planned, told):
            old, new = (f'"{each}"'.encode() for each in (identity, numbered(original(identity), number)))
            planned, told = planned.replace(old, new), told.replace(old, new)
        return planned, told


def worth_keeping(tellings: Mapping[RunKey, Telling]) -> list[tuple[RunKey, Telling]]:
    """Return the tellings of one test in the order of their runs; a plan alone only if nobody carried it out."""
    told = [(run, telling) for run, telling in sorted(tellings.items()) if telling.told != UNTOLD]
    return told or sorted(tellings.items())[:1]


def _ids(planned: bytes, told: bytes) -> Iterator[str]:
    """Yield every id that a telling gives: to its test case, its steps, its attempts and its suggestions."""
    case = json.loads(planned)["testCase"]
    yield case["id"]
    yield from (step["id"] for step in case["testSteps"])
    for kind in (b"testCaseStarted", b"suggestion"):
        yield from (
            found.decode() for found in re.findall(rb'^\{"%s":\{"id":"([^"]+)"' % kind, told, re.MULTILINE)
        )


def _cut(source: BinaryIO, start: int, end: int) -> bytes:
    source.seek(start)
    return source.read(end - start)
