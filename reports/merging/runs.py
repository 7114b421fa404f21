"""The runs that a stream tells of, one or those it was merged from, and which of them tells what."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from reports import conventions

ALONE: Mapping[str, Any] = {"part": 1, "of": 1, "division": "", "uncollected": {}}
SEPARATOR = "-"
RunKey = tuple[int, str]
"""By what a run is known: the number of its part, and a digest of all that it tells."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a part: what the recorder states of it, pytest's totals, and the tests it tells of.

    `tests` is None where a stream tells of this run alone, so that whatever it tells is of this run.
    """

    part: int
    of: int
    division: str
    uncollected: Mapping[str, int]
    run: str
    totals: Mapping[str, Any]
    tests: tuple[str, ...] | None = None

    @property
    def key(self) -> RunKey:
        """By what it is known."""
        return self.part, self.run

    def tells(self, tests: Iterable[str]) -> dict[str, Any]:
        """Return what a merged stream states of it, if it tells of these tests."""
        own = {"part": self.part, "of": self.of, "division": self.division, "uncollected": self.uncollected}
        return {**own, "run": self.run, "totals": self.totals, "tests": [*tests]}


def runs_of(stated: Mapping[str, Any], digest: str) -> list[Run]:
    """Return the runs that a stream tells of, in order; `digest` is of all that it tells."""
    own: dict[str, Any] = {"run": digest, "totals": stated[conventions.TOTALS]}
    runs = [Run(**{**own, **entry}) for entry in stated.get(conventions.PARTS, [ALONE])]
    return sorted(runs, key=lambda run: run.key)


def attributed(runs: Iterable[Run], identities: Iterable[str]) -> Iterator[tuple[RunKey, str, str]]:
    """Yield for every test case of a stream the run that tells it, its test, and its id."""
    told: Counter[str] = Counter()
    for run in runs:
        for test in identities if run.tests is None else run.tests:
            told[test] += 1
            yield run.key, test, numbered(test, told[test])


def numbered(identity: str, number: int) -> str:
    """Return the id under which a stream has one of several tellings; the first has that of its test."""
    return identity if number == 1 else f"{identity}{SEPARATOR}{number}"


def original(identity: str) -> str:
    """Return an id as it was before it was numbered."""
    return identity.partition(SEPARATOR)[0]
