"""One scenario as messages: its testCase, and for every attempt its start, its steps, its evidence, its end."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from reports import conventions
from reports.recording.envelopes import HOOKS, RUN, Envelope, attachment, instant, result, statement
from reports.recording.identity import digest
from reports.recording.suggestions import suggestion

FAILED_ISH = frozenset({"FAILED", "UNDEFINED", "AMBIGUOUS", "PENDING"})
AMBIGUITY = "AmbiguousStepError"
"""What a suite raises that does not let pytest-bdd choose among definitions."""

Result = tuple[str, int, int, list[str] | None]
"""Status, start, duration, error."""


class TestCase:
    """A scenario that was planned, and perhaps ran: its messages.

    `pickle` has the body of its pickle and the line of each step. Several tests may share a pickle, as when a
    suite parametrizes a fixture; each is a test case of its own, whichever part of a run it falls to. `types` are
    those that the suite adds to the types of `parse`.
    """

    def __init__(
        self, record: dict[str, Any], pickle: dict[str, Any], types: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        self._record = record
        self._types = types
        self._pickle: Envelope = pickle["pickle"]
        self._lines: list[int] = pickle["lines"]
        self._matches: dict[int, list[Any]] = dict(record.get("matches", ()))
        self._id = digest("test case", self._pickle["id"], record["variant"])
        self._attempts: list[dict[str, Any]] = record.get("attempts", [])
        self._hooks = [_hooks_of(attempt, self._lines) for attempt in self._attempts]

    def planned(self) -> Envelope:
        """Return the testCase."""
        steps = [
            {"id": self._step_id(number), "pickleStepId": step["id"], **self._definitions(line)}
            for number, (step, line) in enumerate(zip(self._pickle["steps"], self._lines, strict=True))
        ]
        before, after = (self._hook_steps(kind) for kind in HOOKS)
        return {
            "testCase": {
                "id": self._id,
                "pickleId": self._pickle["id"],
                "testRunStartedId": RUN,
                "testSteps": [*before, *steps, *after],
            }
        }

    def hooks(self) -> set[str]:
        """Return the hooks that have something to tell."""
        return {kind for hooks in self._hooks for kind, found in hooks.items() if found}

    def told(self) -> Iterator[Envelope]:
        """Yield what came of every attempt."""
        for number, attempt in enumerate(self._attempts):
            yield from self._attempt(number, attempt)

    def _attempt(self, number: int, attempt: dict[str, Any]) -> Iterator[Envelope]:
        started, last = digest("started", self._id, str(number)), number == len(self._attempts) - 1
        yield {
            "testCaseStarted": {
                "id": started,
                "testCaseId": self._id,
                "attempt": number,
                "timestamp": instant(attempt["start"]),
            }
        }
        evidence: dict[int | None, list[list[Any]]] = {}
        for line, *each in attempt["attachments"]:
            evidence.setdefault(line, []).append(each)
        for step, line, (status, start, duration, error), pickle_step in self._results(number, attempt):
            ids = {"testCaseStartedId": started, "testStepId": step}
            yield {"testStepStarted": {**ids, "timestamp": instant(start)}}
            for each in evidence.pop(line, []) if line is not None else []:
                yield attachment(each, **ids)
            if status == "UNDEFINED" and pickle_step is not None:
                yield suggestion(started, pickle_step, self._types)
            yield {
                "testStepFinished": {
                    **ids,
                    "testStepResult": result(status, duration, error),
                    "timestamp": instant(start + duration),
                }
            }
        for each in (each for rest in evidence.values() for each in rest):
            yield attachment(each, testCaseStartedId=started)
        outcome = {
            "nodeid": self._record["nodeid"],
            "outcomes": self._record.get("outcomes", []) if last else [],
            "reason": self._record.get("reason", "") if last else "",
            "evidence": sorted(each[1] for each in attempt["attachments"]),
        }
        yield statement(conventions.OUTCOME, outcome, attempt["end"], testCaseStartedId=started)
        yield {
            "testCaseFinished": {
                "testCaseStartedId": started,
                "timestamp": instant(attempt["end"]),
                "willBeRetried": not last,
            }
        }

    def _results(
        self, number: int, attempt: dict[str, Any]
    ) -> Iterator[tuple[str, int | None, Result, Envelope | None]]:
        yield from self._hook_results("BEFORE_TEST_CASE", number, attempt["start"])
        recorded: dict[str, list[Any]] = dict(attempt["steps"])
        failed = skipped = False
        for place, (step, line) in enumerate(zip(self._pickle["steps"], self._lines, strict=True)):
            told = recorded.get(str(line))
            if told is not None:
                status, start, duration, error = told
                if self._is_ambiguous(line) and (status == "PASSED" or (error and error[0] == AMBIGUITY)):
                    status, error = "AMBIGUOUS", None
            else:
                # What can be said of a step without running it is said, unless the scenario was broken off.
                status = self._unbegun(line) if failed and not skipped else "SKIPPED"
                start, duration, error = attempt["end"], 0, None
            yield self._step_id(place), line, (status, start, duration, error), step
            failed, skipped = failed or status in FAILED_ISH, skipped or (status == "SKIPPED" and not failed)
        yield from self._hook_results("AFTER_TEST_CASE", number, attempt["end"])

    def _hook_results(
        self, kind: str, number: int, otherwise: int
    ) -> Iterator[tuple[str, int | None, Result, Envelope | None]]:
        told = self._hooks[number][kind]
        for place, step in enumerate(self._hook_steps(kind)):
            # An attempt that had no trouble there is told to have passed where another attempt had some.
            yield step["id"], None, told[place] if place < len(told) else ("PASSED", otherwise, 0, None), None

    def _hook_steps(self, kind: str) -> list[dict[str, Any]]:
        most = max((len(hooks[kind]) for hooks in self._hooks), default=0)
        return [
            {"id": digest("test step", self._id, kind, str(number)), "hookId": HOOKS[kind]}
            for number in range(most)
        ]

    def _step_id(self, number: int) -> str:
        return digest("test step", self._id, self._pickle["steps"][number]["id"])

    def _is_ambiguous(self, line: int) -> bool:
        return len(self._matches.get(line, ())) > 1

    def _unbegun(self, line: int) -> str:
        if self._is_ambiguous(line):
            return "AMBIGUOUS"
        return "SKIPPED" if self._matches.get(line, True) else "UNDEFINED"

    def _definitions(self, line: int) -> dict[str, Any]:
        fits = self._matches.get(line, [])
        return {
            "stepDefinitionIds": [definition for definition, _ in fits],
            "stepMatchArgumentsLists": [{"stepMatchArguments": arguments} for _, arguments in fits],
        }


def _hooks_of(attempt: dict[str, Any], lines: list[int]) -> dict[str, list[Result]]:
    """What set-up and tear-down have to tell of one attempt.

    A Background runs even for an example without steps, whose pickle has none: its failure must not vanish.
    """
    own = {str(line) for line in lines}
    stray = [
        ["BEFORE_TEST_CASE", *told]
        for line, told in attempt["steps"].items()
        if line not in own and told[0] not in ("PASSED", "SKIPPED")
    ]
    found: dict[str, list[Result]] = {kind: [] for kind in HOOKS}
    for kind, status, start, duration, error in [*attempt["hooks"], *stray]:
        found[kind].append((status, start, duration, error))
    return found
