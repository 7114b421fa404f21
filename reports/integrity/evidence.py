"""Whether what was attached and suggested is all there."""

from collections import Counter
from typing import Any

from reports import conventions
from reports.integrity.names import Names, resolve
from reports.messages import BrokenStreamError, Message, Stream, stated


def check(stream: Stream, names: Names) -> None:
    """Raise BrokenStreamError at the first attachment or suggestion that is missing or points nowhere."""
    started = {message.body["id"]: message for message in stream.of("testCaseStarted")}
    found: dict[str, Counter[str]] = {identity: Counter() for identity in started}
    outcomes: dict[str, Message] = {}
    for message in stream.of("attachment"):
        if (begun := message.body.get("testCaseStartedId")) is None:
            continue
        resolve(message, begun, started, "testCaseStarted", names.attempt(begun))
        if (name := message.body.get("fileName", "")) == conventions.OUTCOME:
            outcomes[begun] = message
        else:
            found[begun][name] += 1
    if stream.statement(conventions.MANIFEST) is None:
        return  # not of our recorder, which alone says what there should be
    for begun, there in found.items():
        if begun not in outcomes:
            raise BrokenStreamError(f"There is no attachment {conventions.OUTCOME} of {names.attempt(begun)}.")
        promised: Any = stated(outcomes[begun]).get("evidence", ())
        for name in sorted(promised):
            there[name] -= 1
            if there[name] < 0:
                raise BrokenStreamError(f"There is no attachment “{name}” of {names.attempt(begun)}.")
    _check_suggestions(stream, names)


def _check_suggestions(stream: Stream, names: Names) -> None:
    cases = {body["id"]: body for body in stream.bodies("testCase")}
    case_of = {body["id"]: cases[body["testCaseId"]] for body in stream.bodies("testCaseStarted")}
    suggested = Counter(body["pickleStepId"] for body in stream.bodies("suggestion"))
    for body in stream.bodies("testStepFinished"):
        if body["testStepResult"]["status"] != "UNDEFINED":
            continue
        steps = case_of[body["testCaseStartedId"]]["testSteps"]
        step = next(step for step in steps if step["id"] == body["testStepId"])
        pickle_step = step.get("pickleStepId", "")
        if not pickle_step:  # a Background ran for an example without steps
            continue
        suggested[pickle_step] -= 1
        if suggested[pickle_step] < 0:
            told = names.step(body["testCaseStartedId"], body["testStepId"])
            raise BrokenStreamError(f"There is no suggestion for the step {told}.")
