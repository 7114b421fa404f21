"""What happens to a scenario, noted in the process that runs it."""

import json
from collections.abc import Callable, Generator, Iterator
from typing import Any

import pytest
from pytest_bdd.parser import Step

from reports.recording.clock import Clock
from reports.recording.definitions import StepDefinitions, step_definitions
from reports.recording.envelopes import evidence_of
from reports.recording.features import digest_of
from reports.recording.notes import ScenarioNote, StepNote
from reports.recording.places import Place, example_of, place_of, template_of, variant_of

PROPERTY = "cucumber_messages"
"""The user property of pytest's reports that carries the plan at set-up and the attempts at tear-down."""

HARVEST = "cucumber_messages"
"""The key of a worker's output under which the harvest travels."""


class Observer:
    """A plugin that follows every scenario and sends what it saw along with pytest's own reports."""

    def __init__(self, config: pytest.Config, clock: Clock) -> None:
        self._workeroutput: dict[str, Any] = getattr(config, "workeroutput", {})
        self._root = config.rootpath
        self._clock = clock
        self._note: ScenarioNote | None = None
        self._attempts: tuple[str, list[dict[str, Any]]] = ("", [])
        self._definitions: StepDefinitions | None = None
        self._items: list[pytest.Item] = []
        self._left_out = 0
        self._bound: dict[str, set[int]] = {}
        self._deselected: list[list[Any]] = []
        self._attachments: list[list[Any]] = []
        self._sources: dict[str, str] = {}

    def pytest_deselected(self, items: list[pytest.Item]) -> None:
        """Remember which scenarios were left out; pytest only counts them."""
        self._left_out += len(items)
        places = [place_of(item, self._root) for item in items]
        self._deselected += [place.plain() for place in places if place is not None]

    @pytest.hookimpl(trylast=True)
    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Take stock of features and step definitions."""
        self._items = session.items
        for item in session.items:
            if (place := place_of(item, self._root)) is not None:
                self._bound.setdefault(place.uri, set()).add(place.line)
        self._sources = {uri: digest_of(self._root / uri) for uri in self._bound}
        self._definitions = step_definitions(session)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> Generator[None, object, object]:
        """Open a note before anything of the scenario runs."""
        __tracebackhide__ = True
        place, now = place_of(item, self._root), self._clock.now()
        self._note = None if place is None else ScenarioNote(place, now, now)
        if self._attempts[0] != item.nodeid:
            self._attempts = (item.nodeid, [])
        return (yield)

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_before_step(self, step: Step, step_func: Callable[..., object]) -> None:
        """Begin a step, before any other plugin's hook can fail it."""
        if self._note is not None:
            self._note.steps.append(StepNote(step.line_number, self._clock.now(), step_func))

    @pytest.hookimpl(trylast=True)
    def pytest_bdd_after_step(self) -> None:
        """End a step as passed, after every other plugin's hook had its chance to fail it."""
        self._end_step("PASSED")

    @pytest.hookimpl(trylast=True)
    def pytest_bdd_step_error(self) -> None:
        """End a step as failed; the exception comes with pytest's report."""
        self._end_step("FAILED")

    def pytest_bdd_step_func_lookup_error(self, step: Step) -> None:
        """Note a step that nothing defines."""
        if self._note is not None:
            self._note.steps.append(StepNote(step.line_number, self._clock.now(), status="UNDEFINED"))

    def pytest_messages_attach(self, name: str, media_type: str, body: str | bytes) -> None:
        """Keep a piece of evidence where it arose."""
        evidence = evidence_of(name, media_type, body, self._clock.now())
        if self._note is None:
            self._attachments.append(evidence)
        else:
            step = self._note.open_step
            self._note.attachments.append([step.line if step else None, *evidence])

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Complete the note from pytest's final word on a phase, and let the report carry it."""
        report = yield
        note = self._note
        if note is not None:
            now = self._clock.now()
            note.close_phase(report, call.excinfo, now, self._root)
            if report.when == "setup":
                _carry(report, self.plan(item, note.place))
            elif report.when == "teardown":
                # A test may be tried again: whichever report turns out to be its last carries every attempt.
                _, attempts = self._attempts
                attempts.append(note.attempt(now))
                _carry(report, {"attempts": attempts})
                self._note = None
        return report

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self) -> None:
        """Let xdist send the harvest, if this is a worker of it."""
        self._workeroutput[HARVEST] = self.harvest()

    def plan(self, item: pytest.Item, place: Place) -> dict[str, Any]:
        """Return what is known of a scenario before it runs: its place, and the definitions of every step."""
        template = template_of(item)
        steps = template.render(example_of(item)).steps if template is not None else []
        known = self._definitions
        matches = [] if known is None else [[step.line_number, known.matches(step, item)] for step in steps]
        return {"place": place.plain(), "nodeid": item.nodeid, "variant": variant_of(item), "matches": matches}

    def plans(self) -> Iterator[dict[str, Any]]:
        """Yield the plan of every scenario that was collected."""
        for item in self._items:
            if (place := place_of(item, self._root)) is not None:
                yield self.plan(item, place)

    def harvest(self) -> str:
        """Return, as JSON, what this process knows of the suite as a whole."""
        known = (place_of(item, self._root) for item in self._items)
        places = [place.plain() for place in known if place is not None]
        return json.dumps(
            {
                "collected": len(self._items),
                "examples": len(places),
                # An example is left out only if none of the tests that run it is left.
                "left_examples": len({tuple(place) for place in self._deselected} - {*map(tuple, places)}),
                "left_out": self._left_out,
                "bound": {uri: sorted(lines) for uri, lines in self._bound.items()},
                "sources": self._sources,
                "deselected": self._deselected,
                "definitions": self._definitions.envelopes if self._definitions else [],
                "attachments": self._attachments,
            }
        )

    def _end_step(self, status: str) -> None:
        if self._note is not None and (step := self._note.open_step) is not None:
            step.end(status, self._clock.now())


def _carry(report: pytest.TestReport, values: dict[str, Any]) -> None:
    # As JSON, because a lone surrogate in a message would stop the channel between workers.
    report.user_properties.append((PROPERTY, json.dumps(values)))
