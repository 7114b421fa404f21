"""What became of every pickle: the execution half of a stream, turned into cases."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from reports import accounts, conventions, verdicts
from reports.definitions import Definitions
from reports.messages import Message, Stream, nanoseconds, stated
from reports.results import Evidence, Problem, Result, evidence_of
from reports.verdicts import Verdict

NOT_RUN_REASONS = {
    "deselected": "It was left out of this run.",
    "unreached": "The run ended before it.",
    "unbound": "No test runs it: its file is bound by no test, or another example of its feature has its name.",
}


@dataclass(slots=True)
class Outcome:
    """What one attempt at a pickle came to; step results by pickle step, hooks in order."""

    verdict: Verdict
    steps: dict[str, Result]
    before: list[Result]
    after: list[Result]
    outcomes: tuple[str, ...]
    reason: str
    duration: int
    evidence: tuple[Evidence, ...]
    attempts: int
    test: str = ""

    @property
    def account(self) -> str:
        """Where the ledger counts it."""
        around = [result.verdict for result in (*self.before, *self.after)]
        return accounts.account_of(self.verdict, self.outcomes, around)


@dataclass(slots=True)
class _Attempt:
    """The messages of one testCaseStarted."""

    started: Message
    results: dict[str, dict[str, Any]] = field(default_factory=dict)
    evidence: dict[str | None, list[Evidence]] = field(default_factory=lambda: defaultdict(list))
    said: Mapping[str, Any] = field(default_factory=dict)
    finished: dict[str, Any] = field(default_factory=dict)


def outcomes_by_pickle(stream: Stream) -> dict[str, list[Outcome]]:
    """Return the outcomes of every pickle that ran; several tests may share one pickle."""
    attempts = {message.body["id"]: _Attempt(message) for message in stream.of("testCaseStarted")}
    for body in stream.bodies("testStepFinished"):
        attempts[body["testCaseStartedId"]].results[body["testStepId"]] = body["testStepResult"]
    for message in stream.of("attachment"):
        if (begun := message.body.get("testCaseStartedId")) is None:
            continue
        if message.body.get("fileName") == conventions.OUTCOME:
            attempts[begun].said = stated(message)
        else:
            attempts[begun].evidence[message.body.get("testStepId")].append(evidence_of(message.body))
    for body in stream.bodies("testCaseFinished"):
        attempts[body["testCaseStartedId"]].finished = body
    cases = {body["id"]: body for body in stream.bodies("testCase")}
    definitions = Definitions(stream)
    found: dict[str, list[Outcome]] = defaultdict(list)
    for attempt in attempts.values():
        if not attempt.finished["willBeRetried"]:
            case = cases[attempt.started.body["testCaseId"]]
            found[case["pickleId"]].append(_outcome(attempt, case["testSteps"], definitions))
    return found


def worst_of(outcomes: Iterable[Outcome]) -> Outcome:
    """Return the worst of the outcomes that share a pickle."""
    outcomes = list(outcomes)
    verdict = verdicts.worst(outcome.verdict for outcome in outcomes)
    return next(outcome for outcome in outcomes if outcome.verdict == verdict)


def _outcome(attempt: _Attempt, test_steps: list[dict[str, Any]], definitions: Definitions) -> Outcome:
    steps: dict[str, Result] = {}
    before: list[Result] = []
    after: list[Result] = []
    for test_step in test_steps:
        evidence = tuple(attempt.evidence.pop(test_step["id"], ()))
        raw = attempt.results[test_step["id"]]
        if "pickleStepId" in test_step:
            told = _result(raw, evidence)
            problem = told.problem or definitions.problem(told.verdict, test_step)
            steps[test_step["pickleStepId"]] = replace(told, problem=problem)
        elif definitions.is_tear_down(test_step["hookId"]):
            after.append(_result(raw, evidence, "Tear-down"))
        else:
            before.append(_result(raw, evidence, "Set-up"))
    outcomes = tuple(attempt.said.get("outcomes", ()))
    verdict = verdicts.of_example(
        [result.verdict for result in steps.values()],
        [result.verdict for result in (*before, *after)],
        outcomes,
    )
    begun = nanoseconds(attempt.started.body["timestamp"])
    return Outcome(
        verdict=verdict,
        steps=steps,
        before=before,
        after=after,
        outcomes=outcomes,
        reason=attempt.said.get("reason", ""),
        duration=nanoseconds(attempt.finished["timestamp"]) - begun,
        evidence=tuple(each for rest in attempt.evidence.values() for each in rest),
        attempts=attempt.started.body["attempt"] + 1,
        test=attempt.said.get("nodeid", ""),
    )


def _result(raw: Mapping[str, Any], evidence: tuple[Evidence, ...], hook: str = "") -> Result:
    duration = nanoseconds(raw["duration"])
    return Result(verdicts.of_status(raw["status"]), duration, _problem(raw), evidence, hook=hook)


def _problem(raw: Mapping[str, Any]) -> Problem | None:
    exception = raw.get("exception", {})
    message = exception.get("message") or raw.get("message", "")
    detail = exception.get("stackTrace") or ""
    if not (message or detail):
        return None
    summary = message.strip().partition("\n")[0]
    whole = detail or message
    told = {summary, f"{exception.get('type')}: {summary}"}
    return Problem(summary, "" if whole.strip() in told else whole)
