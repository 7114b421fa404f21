"""What is noted of one scenario while it runs, and how pytest's reports complete it."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from reports.recording.errors import Error, describe
from reports.recording.places import Place


@dataclass(slots=True)
class StepNote:
    """One step that was begun; `status` stays empty while it runs."""

    line: int
    start: int
    function: Callable[..., object] | None = None
    status: str = ""
    duration: int = 0
    error: Error | None = None

    def end(self, status: str, now: int, error: Error | None = None) -> None:
        """Note how the step ended."""
        self.status, self.duration, self.error = status, now - self.start, _telling(status, error)

    def is_pending(self, raised: pytest.ExceptionInfo[BaseException] | None) -> bool:
        """Whether the step itself says that it is not implemented; what it calls may say so of something else."""
        if self.function is None or raised is None or not raised.errisinstance(NotImplementedError):
            return False
        return raised.traceback[-1].frame.code.raw is getattr(inspect.unwrap(self.function), "__code__", None)


@dataclass(slots=True)
class HookNote:
    """Set-up or tear-down that did not pass; pytest has no step for it."""

    type: str
    status: str
    start: int
    duration: int
    error: Error | None

    def plain(self) -> list[Any]:
        """Return the note as values that travel."""
        return [self.type, self.status, self.start, self.duration, self.error]


@dataclass(slots=True)
class ScenarioNote:
    """One attempt at a scenario. Instants are nanoseconds."""

    place: Place
    start: int
    phase_start: int
    steps: list[StepNote] = field(default_factory=list)
    hooks: list[HookNote] = field(default_factory=list)
    attachments: list[list[Any]] = field(default_factory=list)

    @property
    def open_step(self) -> StepNote | None:
        """The step that runs now, if one does."""
        return self.steps[-1] if self.steps and not self.steps[-1].status else None

    def close_phase(
        self,
        report: pytest.TestReport,
        raised: pytest.ExceptionInfo[BaseException] | None,
        now: int,
        root: Path,
    ) -> None:
        """Take over from pytest's report of a phase what no step hook told.

        A skip or an exit inside a step, a failing hook, a fixture that breaks, a pass that was not
        expected: no step reports them, so a stream made of step hooks alone would be greener than pytest.
        """
        start, self.phase_start = self.phase_start, now
        if report.passed and raised is None:
            return
        status, error = _status(report, raised), _error(report, raised, root)
        if report.when == "call" and self.steps and self.steps[-1].status != "PASSED":
            last = self.steps[-1]
            if last.status == "UNDEFINED":  # says all there is to say
                return
            if report.failed and last.is_pending(raised):
                last.status = "PENDING"
            last.end(last.status or status, now if not last.status else last.start + last.duration, error)
            return
        before = report.when == "setup" or (report.when == "call" and not self.steps)
        kind = "BEFORE_TEST_CASE" if before else "AFTER_TEST_CASE"
        self.hooks.append(HookNote(kind, status, start, now - start, _telling(status, error)))

    def attempt(self, end: int) -> dict[str, Any]:
        """Return all of it as values that travel; a step that was never begun is not in it.

        Where a suite runs a step again within one attempt, what went wrong the first time stands.
        """
        steps: dict[str, list[Any]] = {}
        for step in self.steps:
            told = steps.get(str(step.line))
            if told is None or told[0] == "PASSED":
                steps[str(step.line)] = [step.status, step.start, step.duration, step.error]
        return {
            "start": self.start,
            "end": end,
            "steps": steps,
            "hooks": [hook.plain() for hook in self.hooks],
            "attachments": self.attachments,
        }


def _status(report: pytest.TestReport, raised: pytest.ExceptionInfo[BaseException] | None) -> str:
    if not report.skipped:
        return "FAILED"
    if not hasattr(report, "wasxfail"):
        return "SKIPPED"
    # An expected failure really failed, unless pytest was told not to try.
    untried = raised is not None and report.when == "setup" and isinstance(raised.value, pytest.xfail.Exception)
    return "SKIPPED" if untried else "FAILED"


def _telling(status: str, error: Error | None) -> Error | None:
    """Who skips something, or leaves it for later, need not say why; then there is nothing to tell."""
    return None if status in ("SKIPPED", "PENDING") and error is not None and not error[1] else error


def _error(report: pytest.TestReport, raised: pytest.ExceptionInfo[BaseException] | None, root: Path) -> Error:
    if raised is None:  # a pass that was not expected
        return "Failed", report.longreprtext, ""
    return describe(raised, root)
