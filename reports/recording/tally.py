"""pytest's own account of a run, kept while its reports pass by."""

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from reports.recording.errors import portable
from reports.recording.observer import PROPERTY


@dataclass(slots=True)
class Trial:
    """What pytest reported of one test so far."""

    outcomes: list[str] = field(default_factory=list)
    reason: str = ""
    failure: str = ""
    known: dict[str, Any] = field(default_factory=dict)

    @property
    def is_scenario(self) -> bool:
        """Whether the test runs a scenario; a test that does says so when it is set up."""
        return "place" in self.known

    def record(self) -> dict[str, Any]:
        """Return all that is known of a scenario that ended."""
        return {**self.known, "outcomes": self.outcomes, "reason": self.reason}


class Tally:
    """Counts reports by category, apart for scenarios and for everything else."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.scenarios: Counter[str] = Counter()
        self.others: Counter[str] = Counter()
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
            trial.failure = report.longreprtext
        carried = dict(report.user_properties).get(PROPERTY)
        if isinstance(carried, str):
            trial.known.update(json.loads(carried))
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
        if report.failed:
            self.others["error"] += 1
            self._keep(report.nodeid, report.longreprtext)
        elif report.skipped:
            self.others["skipped"] += 1

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
