"""One recorded scenario as messages: testCase, its start, its steps, its evidence, its end."""

from collections.abc import Iterator
from typing import Any

from reports import conventions
from reports.recording.envelopes import HOOKS, RUN, Envelope, attachment, instant, result, statement
from reports.recording.identity import digest

Step = tuple[Envelope, str, int, int, list[str] | None, int | None]
"""A test step, its status, start, duration, error, and the line it stands on."""


def test_case(record: dict[str, Any], pickle: Envelope, lines: dict[str, int], variant: int) -> Iterator[Envelope]:
    """Yield the envelopes of one scenario that ran.

    `lines` has the line of every step node; `variant` counts the tests that share a pickle, as
    when a suite parametrizes a fixture.
    """
    case = digest("test case", pickle["id"], str(variant))
    started = digest("started", case, "0")
    steps = list(_steps(record, pickle, lines, case))
    yield {
        "testCase": {
            "id": case,
            "pickleId": pickle["id"],
            "testRunStartedId": RUN,
            "testSteps": [step for step, *_ in steps],
        }
    }
    yield {
        "testCaseStarted": {
            "id": started,
            "testCaseId": case,
            "attempt": 0,
            "timestamp": instant(record["start"]),
        }
    }
    evidence: dict[int | None, list[list[Any]]] = {}
    for line, *each in record["attachments"]:
        evidence.setdefault(line, []).append(each)
    for step, status, start, duration, error, line in steps:
        ids = {"testCaseStartedId": started, "testStepId": step["id"]}
        yield {"testStepStarted": {**ids, "timestamp": instant(start)}}
        if line is not None:
            for name, media_type, body, at in evidence.pop(line, []):
                yield attachment(name, media_type, body, at, **ids)
        yield {
            "testStepFinished": {
                **ids,
                "testStepResult": result(status, duration, error),
                "timestamp": instant(start + duration),
            }
        }
    for name, media_type, body, at in (each for rest in evidence.values() for each in rest):
        yield attachment(name, media_type, body, at, testCaseStartedId=started)
    outcome = {"nodeid": record["nodeid"], "outcomes": record["outcomes"], "reason": record["reason"]}
    yield statement(conventions.OUTCOME, outcome, record["end"], testCaseStartedId=started)
    yield {
        "testCaseFinished": {
            "testCaseStartedId": started,
            "timestamp": instant(record["end"]),
            "willBeRetried": False,
        }
    }


def _steps(record: dict[str, Any], pickle: Envelope, lines: dict[str, int], case: str) -> Iterator[Step]:
    recorded: dict[str, list[Any]] = dict(record["steps"])
    own = [(step, lines[step["astNodeIds"][0]]) for step in pickle["steps"]]
    results = [recorded.pop(str(line), ["SKIPPED", record["end"], 0, None, []]) for _, line in own]
    # A Background runs even for an example without steps, whose pickle has none: its failure must not vanish.
    stray = [
        ["BEFORE_TEST_CASE", status, start, duration, error]
        for status, start, duration, error, _ in recorded.values()
        if status not in ("PASSED", "SKIPPED")
    ]
    hooks = [*record["hooks"], *stray]
    yield from _hooks([hook for hook in hooks if hook[0] == "BEFORE_TEST_CASE"], case)
    for (step, line), (status, start, duration, error, fits) in zip(own, results, strict=True):
        shape = {
            "id": digest("test step", case, step["id"]),
            "pickleStepId": step["id"],
            "stepDefinitionIds": [definition for definition, _ in fits],
            "stepMatchArgumentsLists": [_arguments(arguments) for _, arguments in fits],
        }
        if status == "PASSED" and len(fits) > 1:
            said = f"This step fits {len(fits)} definitions; pytest-bdd ran the first."
            yield shape, "AMBIGUOUS", start, duration, ["Ambiguous", said, ""], line
        else:
            yield shape, status, start, duration, error, line
    yield from _hooks([hook for hook in hooks if hook[0] == "AFTER_TEST_CASE"], case)


def _hooks(hooks: list[list[Any]], case: str) -> Iterator[Step]:
    for number, (kind, status, start, duration, error) in enumerate(hooks):
        shape = {"id": digest("test step", case, kind, str(number)), "hookId": HOOKS[kind]}
        yield shape, status, start, duration, error, None


def _arguments(arguments: list[tuple[int, str]]) -> Envelope:
    groups = [{"start": start, "value": value, "children": []} for start, value in arguments]
    return {"stepMatchArguments": [{"group": group} for group in groups]}
