"""The stream, written where everything comes together: pytest's one process, or the controller of xdist."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from reports import conventions
from reports.manifest import Manifest
from reports.recording import parts
from reports.recording.clock import Clock
from reports.recording.envelopes import HOOKS, RUN, Envelope, attachment, hook, instant, run_finished, statement
from reports.recording.errors import Error, describe
from reports.recording.facts import facts, meta
from reports.recording.observer import HARVEST, Observer
from reports.recording.spool import Key, Spool, key_of
from reports.recording.suggestions import types_of
from reports.recording.suite import Suite
from reports.recording.tally import Tally, Trial
from reports.recording.testcases import TestCase


class Writer:
    """A plugin that gathers reports and, when the run has ended, writes it as one stream of messages."""

    def __init__(self, config: pytest.Config, path: Path, clock: Clock, observer: Observer) -> None:
        self._config = config
        self._path = path
        self._clock = clock
        self._observer = observer
        self._started = clock.now()
        self._tally = Tally(config.rootpath, clock)
        self._spool = Spool()
        self._harvests: list[str] = []
        self._collapse: Error | None = None

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take in a report, from this process or from a worker."""
        category, *_ = self._config.hook.pytest_report_teststatus(report=report, config=self._config)
        trial = self._tally.report(report, category)
        if trial is not None:
            self._keep(trial.record())

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Take in what could not be collected."""
        self._tally.collection(report)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Take in what a worker of xdist knows; one that crashed says nothing."""
        harvest = getattr(node, "workeroutput", {}).get(HARVEST)
        if harvest is not None:
            self._harvests.append(harvest)

    def pytest_internalerror(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        """Take in what went wrong outside of every test, so that the run came to an end."""
        # Under xdist, the first is the worker's own; what follows is the controller's surprise.
        self._collapse = self._collapse or describe(excinfo, self._config.rootpath)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the stream, in one piece or not at all."""
        self._harvests.append(self._observer.harvest())
        if self._config.getoption("collectonly"):
            for plan in self._observer.plans():
                self._keep(plan)
        for nodeid, trial in self._tally.open.items():
            self._abandon(nodeid, trial)
        partial = self._path.with_name(f"{self._path.name}.partial")
        with partial.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            written = Manifest()
            for envelope in self._envelopes(int(session.exitstatus), written):
                written.note(envelope)
                stream.write(json.dumps(envelope, ensure_ascii=False, separators=(",", ":")) + "\n")
        partial.replace(self._path)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say where the stream is."""
        terminalreporter.write_line(f"Cucumber Messages: {self._path}")

    def _keep(self, record: dict[str, Any]) -> None:
        marked = any(attempt["hooks"] or _trouble(attempt) for attempt in record.get("attempts", ()))
        self._spool.put(key_of(record["place"], record["nodeid"]), record, marked=marked)

    def _abandon(self, nodeid: str, trial: Trial) -> None:
        """Keep a test that was begun and never torn down: its worker died, or the run was interrupted."""
        if not trial.outcomes:
            return
        if not trial.is_scenario:
            self._tally.count_other(nodeid, trial)
            return
        self._tally.scenarios.update(trial.outcomes)
        trial.cut_off(trial.failure, self._clock.now())
        self._keep(trial.record())

    def _envelopes(self, exit_status: int, written: Manifest) -> Iterator[Envelope]:
        config, now = self._config, self._clock.now()
        suite = Suite.merged(self._harvests)
        folder = config.getini("bdd_features_base_dir")
        with self._spool, Spool() as shelf:
            yield meta()
            for feature in suite.features(config.rootpath, config.rootpath / folder if folder else None):
                yield from feature.envelopes
                for (line, row), pickle in feature.pickles.items():
                    shelf.put((feature.uri, line, row, ""), {"pickle": pickle.body, "lines": pickle.lines})
            yield from suite.definitions
            yield from map(hook, self._hooks(shelf))
            yield {"testRunStarted": {"id": RUN, "timestamp": instant(self._started)}}
            types = types_of(suite.definitions)
            for case in self._cases(shelf, types):
                yield case.planned()
            for case in self._cases(shelf, types):
                yield from case.told()
            not_run = {shelf.get(key)["pickle"]["id"]: suite.reason(key) for key in shelf if not self._ran(key)}
        for evidence in suite.attachments:
            yield attachment(evidence, testRunStartedId=RUN)
        totals = {
            "collected": suite.collected,
            "ran": self._tally.ran,
            "deselected": suite.left_out,
            "examples": {"collected": suite.examples, "deselected": suite.left_examples},
            "exitStatus": exit_status,
            "scenarios": dict(sorted(self._tally.scenarios.items())),
            "others": dict(sorted(self._tally.others.items())),
        }
        yield statement(conventions.FACTS, facts(config), now, testRunStartedId=RUN)
        yield statement(conventions.TOTALS, totals, now, testRunStartedId=RUN)
        changed = [{"where": uri, "what": conventions.CHANGED} for uri in suite.changed(config.rootpath)]
        elsewhere = sorted([*self._tally.elsewhere, *changed], key=lambda each: (each["where"], each["what"]))
        yield statement(conventions.ELSEWHERE, elsewhere, now, testRunStartedId=RUN)
        yield statement(conventions.NOT_RUN, not_run, now, testRunStartedId=RUN)
        if part := parts.part_of(config, self._tally.uncollected):
            yield statement(conventions.PARTS, [part], now, testRunStartedId=RUN)
        yield statement(conventions.MANIFEST, written.value(), now, testRunStartedId=RUN)
        yield run_finished(exit_status == 0, now, self._collapse)

    def _cases(self, shelf: Spool, types: Mapping[str, str]) -> Iterator[TestCase]:
        for record in self._spool.values():
            # What was taken out of its feature while it ran can't be told; pytest's totals still count it.
            if shelf.holds(key_of(record["place"])):
                yield TestCase(record, shelf.get(key_of(record["place"])), types)

    def _ran(self, key: Key) -> bool:
        """Whether any test ran an example; what is only collected is planned, and not run."""
        return not self._config.getoption("collectonly") and self._spool.holds(key)

    def _hooks(self, shelf: Spool) -> list[str]:
        """The hooks that any scenario has something to tell of: only those where something went wrong can."""
        marked = (
            TestCase(record, shelf.get(key_of(record["place"])))
            for record in self._spool.marked()
            if shelf.holds(key_of(record["place"]))
        )
        used = {kind for case in marked for kind in case.hooks()}
        return [kind for kind in HOOKS if kind in used]


def _trouble(attempt: dict[str, Any]) -> bool:
    return any(status != "PASSED" for status, *_ in attempt["steps"].values())
