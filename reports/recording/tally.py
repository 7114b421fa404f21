"""pytest's own account of a run, kept while its reports pass by."""

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from reports.recording.clock import Clock
from reports.recording.errors import portable
from reports.recording.observer import PROPERTY

PHASES = ("setup", "call", "teardown")
"""When an attempt can be reported; xdist reports one that lost its process at no such time."""


@dataclass(slots=True)
class Trial:
    """What pytest reported of one test so far."""

    outcomes: list[str] = field(default_factory=list)
    reason: str = ""
    failure: str = ""
    known: dict[str, Any] = field(default_factory=dict)
    earlier: list[dict[str, Any]] = field(default_factory=list)

    @property
    def is_scenario(self) -> bool:
        """Whether the test runs a scenario; a test that does says so when it is set up."""
        return "place" in self.known

    def record(self) -> dict[str, Any]:
        """Return all that is known of a scenario that ended."""
        attempts = [*self.earlier, *self.known.get("attempts", ())]
        return {**self.known, "attempts": attempts, "outcomes": self.outcomes, "reason": self.reason}

    def cut_off(self, why: str, now: int) -> None:
        """Keep an attempt that had no end: its process died, or the run was interrupted.

        What was tried before is kept as well: whoever tries again in another process knows nothing of it.
        """
        hooks = [["AFTER_TEST_CASE", "FAILED", now, 0, ["Abandoned", why, why]]]
        lost = {"start": now, "end": now, "steps": {}, "hooks": hooks, "attachments": []}
        self.earlier += [*self.known.pop("attempts", ()), lost]


class Tally:
    """Counts reports by category, apart for scenarios and for everything else."""

    def __init__(self, root: Path, clock: Clock) -> None:
        self._root = root
        self._clock = clock
        self.scenarios: Counter[str] = Counter()
        self.others: Counter[str] = Counter()
        self.uncollected: Counter[str] = Counter()
        self.elsewhere: list[dict[str, str]] = []
        self.ran = 0
        self.open: dict[str, Trial] = {}

    def report(self, report: pytest.TestReport, category: str) -> Trial | None:
        """Take in one report; return the trial if it ended a scenario."""
        trial = self.open.setdefault(report.nodeid, Trial())
        if category:
            trial.outcomes.append(category)
        trial.reason = getattr(report, "wasxfail", "") or trial.reason
        if report.failed:
            trial.failure = report.longreprtext or "It failed without a word."
        for name, value in report.user_properties:
            if name == PROPERTY:
                trial.known.update(_carried(value))
        # pytest keeps every report to its end, and other plugins would print what ours carried.
        report.user_properties = [(name, value) for name, value in report.user_properties if name != PROPERTY]
        if category == "rerun" and report.when not in PHASES:
            trial.cut_off(portable(str(report.longrepr), self._root), self._clock.now())
        if report.when != "teardown" or self._is_tried_again(trial):
            return None
        del self.open[report.nodeid]
        self.ran += 1
        if not trial.is_scenario:
            self.count_other(report.nodeid, trial)
            return None
        self.scenarios.update(trial.outcomes)
        return trial

    def collection(self, report: pytest.CollectReport) -> None:
        """Take in what could not be collected, or was skipped as a whole."""
        if report.passed:
            return
        category = "error" if report.failed else "skipped"
        self.others[category] += 1
        self.uncollected[category] += 1
        if report.failed:
            self._keep(report.nodeid, report.longreprtext)

    def count_other(self, nodeid: str, trial: Trial) -> None:
        """Count a test that is no scenario, and keep what it failed of."""
        self.others.update(trial.outcomes)
        if trial.failure:
            self._keep(nodeid, trial.failure)

    def _is_tried_again(self, trial: Trial) -> bool:
        """Whether this end of a test is not its last: nothing but a wish to try again came of it."""
        return bool(trial.outcomes) and trial.outcomes[-1] == "rerun"

    def _keep(self, where: str, what: str) -> None:
        failure = {"where": where, "what": portable(what, self._root)}
        if failure not in self.elsewhere:  # every worker of xdist fails to collect the same
            self.elsewhere.append(failure)


def _carried(value: object) -> dict[str, Any]:
    """What our observer let a report carry; a suite may record a property of the same name, and ours come last."""
    try:
        carried = json.loads(str(value))
    except ValueError:
        return {}
    return carried if isinstance(carried, dict) else {}
