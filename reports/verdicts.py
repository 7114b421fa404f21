"""Verdicts, and how one is reached: never greener than the worst that was seen."""

from collections.abc import Iterable
from enum import StrEnum


class Verdict(StrEnum):
    """What became of an example or a step; the value is the word a reader sees."""

    PASSED = "passed"
    FAILED = "failed"
    UNDEFINED = "undefined"
    AMBIGUOUS = "ambiguous"
    PENDING = "pending"
    UNKNOWN = "unknown"
    SKIPPED = "skipped"
    EXPECTED_FAILURE = "expected failure"
    UNEXPECTED_PASS = "unexpected pass"  # noqa: S105 - not a password
    EMPTY = "empty"
    NOT_RUN = "not run"

    @property
    def broken(self) -> bool:
        """Whether something is wrong, rather than only not shown to be right."""
        return self in _BROKEN


_BROKEN = frozenset({Verdict.FAILED, Verdict.UNDEFINED, Verdict.AMBIGUOUS, Verdict.PENDING, Verdict.UNKNOWN})

_FROM_WORST = (
    Verdict.FAILED,
    Verdict.AMBIGUOUS,
    Verdict.UNDEFINED,
    Verdict.PENDING,
    Verdict.UNKNOWN,
    Verdict.UNEXPECTED_PASS,
    Verdict.EXPECTED_FAILURE,
    Verdict.NOT_RUN,
    Verdict.EMPTY,
    Verdict.SKIPPED,
    Verdict.PASSED,
)

_STATUSES = frozenset({"PASSED", "FAILED", "SKIPPED", "PENDING", "UNDEFINED", "AMBIGUOUS"})


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """Return the worst of some verdicts; nothing at all is EMPTY, not PASSED."""
    return min(verdicts, key=_FROM_WORST.index, default=Verdict.EMPTY)


def of_status(status: str) -> Verdict:
    """Return the verdict for a TestStepResult's status."""
    return Verdict[status] if status in _STATUSES else Verdict.UNKNOWN


def of_example(steps: Iterable[Verdict], hooks: Iterable[Verdict], outcomes: Iterable[str]) -> Verdict:
    """Return the verdict of an example from its steps, its hooks, and what pytest said of it.

    `outcomes` are pytest's categories, none if another tool wrote the stream. Where the two differ,
    the worse one holds: an example without steps is empty though pytest passed it, and one that
    pytest failed has failed though every step passed.
    """
    seen, said = [*steps], {*outcomes}
    whole = worst([worst(seen), *hooks])
    if said & {"failed", "error"}:
        return whole if whole.broken else Verdict.FAILED
    if "xfailed" in said:
        return Verdict.EXPECTED_FAILURE if whole.broken else worst([whole, Verdict.SKIPPED])
    if "xpassed" in said:
        return worst([whole, Verdict.UNEXPECTED_PASS])
    if "skipped" in said:
        return worst([whole, Verdict.SKIPPED])
    return whole
