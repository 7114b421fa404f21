"""What is known of a run as a whole."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from reports import conventions
from reports.messages import Stream, nanoseconds
from reports.parts import Parts, read_parts, repetitions
from reports.results import Evidence, Problem, evidence_of


@dataclass(frozen=True, slots=True)
class Run:
    """What is known of the run as a whole; `totals` is None if the stream does not carry pytest's."""

    started: int
    duration: int
    success: bool
    facts: Mapping[str, str]
    totals: Mapping[str, Any] | None
    elsewhere: tuple[Problem, ...]
    unreadable: tuple[Problem, ...]
    evidence: tuple[Evidence, ...]
    parts: Parts
    collapse: str = ""


def read_run(stream: Stream) -> Run:
    """Read what a stream says of its one run."""
    [began] = stream.bodies("testRunStarted")
    [ended] = stream.bodies("testRunFinished")
    started = nanoseconds(began["timestamp"])
    elsewhere: Iterable[dict[str, str]] = stream.statement(conventions.ELSEWHERE) or ()
    parse_errors = stream.bodies("parseError")
    parts = read_parts(stream)
    return Run(
        started=started,
        duration=nanoseconds(ended["timestamp"]) - started,
        success=ended["success"],
        facts={**(stream.statement(conventions.FACTS) or {}), **repetitions(parts)},
        totals=stream.statement(conventions.TOTALS),
        elsewhere=tuple(Problem(each["where"], each["what"]) for each in elsewhere),
        unreadable=tuple(Problem(error["source"].get("uri", ""), error["message"]) for error in parse_errors),
        evidence=tuple(
            evidence_of(body)
            for body in stream.bodies("attachment")
            if "testCaseStartedId" not in body and body.get("fileName") not in conventions.CONVENTIONAL
        ),
        parts=parts,
        collapse=ended.get("exception", {}).get("message", ""),
    )
