"""The stream, written where everything comes together: pytest's one process, or the controller of xdist."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reports import conventions
from reports.recording.clock import Clock
from reports.recording.envelopes import HOOKS, RUN, Envelope, attachment, hook, instant, statement
from reports.recording.facts import facts, meta
from reports.recording.features import Feature
from reports.recording.observer import HARVEST, Observer
from reports.recording.spool import Spool
from reports.recording.suite import Suite
from reports.recording.tally import Tally, Trial
from reports.recording.testcases import test_case


class Writer:
    """A plugin that gathers reports and, when the run has ended, writes it as one stream of messages."""

    def __init__(self, config: pytest.Config, path: Path, clock: Clock, observer: Observer) -> None:
        self._config = config
        self._path = path
        self._clock = clock
        self._observer = observer
        self._started = clock.now()
        self._tally = Tally(config.rootpath)
        self._spool = Spool()
        self._harvests: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take in a report, from this process or from a worker."""
        category, *_ = self._config.hook.pytest_report_teststatus(report=report, config=self._config)
        trial = self._tally.report(report, category)
        if trial is not None and trial.record is not None:
            self._spool.put({**trial.record, "outcomes": trial.outcomes, "reason": trial.reason})

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Take in what could not be collected."""
        self._tally.collection(report)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Take in what a worker of xdist knows; one that crashed says nothing."""
        harvest = getattr(node, "workeroutput", {}).get(HARVEST)
        if harvest is not None:
            self._harvests.append(harvest)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the stream, in one piece or not at all."""
        self._harvests.append(self._observer.harvest())
        for nodeid, trial in self._tally.open.items():
            self._abandon(nodeid, trial)
        partial = self._path.with_name(f"{self._path.name}.partial")
        with partial.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            written: Counter[str] = Counter()
            for envelope in self._envelopes(int(session.exitstatus), written):
                written.update(envelope.keys())
                stream.write(json.dumps(envelope, ensure_ascii=False, separators=(",", ":")) + "\n")
        partial.replace(self._path)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say where the stream is."""
        terminalreporter.write_line(f"Cucumber Messages: {self._path}")

    def _abandon(self, nodeid: str, trial: Trial) -> None:
        """Keep a test that was begun and never torn down: its worker died, or the run was interrupted."""
        if not trial.outcomes:
            return
        if trial.place is None:
            self._tally.count_other(nodeid, trial)
            return
        now = self._clock.now()
        self._tally.scenarios.update(trial.outcomes)
        self._spool.put(
            {
                "place": trial.place,
                "nodeid": nodeid,
                "start": now,
                "end": now,
                "steps": {},
                "hooks": [["AFTER_TEST_CASE", "FAILED", now, 0, ["Abandoned", trial.failure, trial.failure]]],
                "attachments": [],
                "outcomes": trial.outcomes,
                "reason": trial.reason,
            }
        )

    def _envelopes(self, exit_status: int, written: Counter[str]) -> Iterator[Envelope]:
        config, now = self._config, self._clock.now()
        suite = Suite.merged(self._harvests)
        folder = config.getini("bdd_features_base_dir")
        features = suite.features(config.rootpath, config.rootpath / folder if folder else None)
        yield meta()
        for feature in features.values():
            yield from feature.envelopes
        yield from suite.definitions
        yield from map(hook, HOOKS)
        yield {"testRunStarted": {"id": RUN, "timestamp": instant(self._started)}}
        ran: set[str] = set()
        yield from self._test_cases(features, ran)
        for name, media_type, body, at in suite.attachments:
            yield attachment(name, media_type, body, at, testRunStartedId=RUN)
        totals = {
            "collected": suite.collected,
            "ran": self._tally.ran,
            "deselected": suite.left_out,
            "exitStatus": exit_status,
            "scenarios": dict(sorted(self._tally.scenarios.items())),
            "others": dict(sorted(self._tally.others.items())),
        }
        yield statement(conventions.FACTS, facts(config), now, testRunStartedId=RUN)
        yield statement(conventions.TOTALS, totals, now, testRunStartedId=RUN)
        yield statement(conventions.ELSEWHERE, self._tally.elsewhere, now, testRunStartedId=RUN)
        yield statement(conventions.NOT_RUN, suite.unrun(features, ran), now, testRunStartedId=RUN)
        manifest = written + Counter(attachment=1, testRunFinished=1)
        yield statement(conventions.MANIFEST, dict(sorted(manifest.items())), now, testRunStartedId=RUN)
        yield {
            "testRunFinished": {"testRunStartedId": RUN, "success": exit_status == 0, "timestamp": instant(now)}
        }

    def _test_cases(self, features: dict[str, Feature], ran: set[str]) -> Iterator[Envelope]:
        variants: Counter[str] = Counter()
        for record in self._spool.drain():
            uri, line, row = record["place"]
            feature = features[uri]
            pickle = feature.pickles[line][row or 0]
            yield from test_case(record, pickle, feature.step_lines, variants[pickle["id"]])
            variants[pickle["id"]] += 1
            ran.add(pickle["id"])
