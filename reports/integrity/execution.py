"""Whether the execution half of a stream is whole: what was planned was begun, what began has ended."""

from collections import Counter, defaultdict
from collections.abc import Mapping

from reports.integrity.names import Names, by_id, resolve
from reports.messages import BrokenStreamError, Message, Stream


def check(stream: Stream, names: Names) -> None:
    """Raise BrokenStreamError at the first test case, attempt or step that is missing, doubled or astray."""
    cases = by_id(stream, "testCase")
    _check_plan(stream, cases, names)
    started = by_id(stream, "testCaseStarted")
    for message in started.values():
        case = message.body["testCaseId"]
        resolve(message, case, cases, "testCase", names.attempt(message.body["id"]))
    # Even a run that was cut off plans nothing that it doesn't attempt; a collection does, and attempts nothing.
    if started and (missing := cases.keys() - {message.body["testCaseId"] for message in started.values()}):
        raise BrokenStreamError(f"There is no testCaseStarted of {names.case(min(missing))}.")
    _check_attempts(stream, started, names)
    expected = Counter(
        (message.body["id"], step["id"])
        for message in started.values()
        for step in cases[message.body["testCaseId"]].body["testSteps"]
    )
    for kind in ("testStepStarted", "testStepFinished"):
        _check_steps(stream, kind, expected, started, names)


def _check_plan(stream: Stream, cases: Mapping[str, Message], names: Names) -> None:
    pickles = by_id(stream, "pickle")
    definitions = by_id(stream, "stepDefinition")
    hooks = by_id(stream, "hook")
    for case in cases.values():
        pickle = resolve(case, case.body["pickleId"], pickles, "pickle")
        steps = [step["pickleStepId"] for step in case.body["testSteps"] if "pickleStepId" in step]
        if steps != [step["id"] for step in pickle.body["steps"]]:
            name = names.case(case.body["id"])
            raise BrokenStreamError(f"Line {case.line}: the steps of the testCase of {name} are not its pickle's.")
        for step in case.body["testSteps"]:
            if "hookId" in step:
                resolve(case, step["hookId"], hooks, "hook")
            for definition in step.get("stepDefinitionIds", ()):
                resolve(case, definition, definitions, "stepDefinition", names.definition(definition))


def _check_attempts(stream: Stream, started: Mapping[str, Message], names: Names) -> None:
    finished: dict[str, list[Message]] = defaultdict(list)
    for message in stream.of("testCaseFinished"):
        begun = message.body["testCaseStartedId"]
        resolve(message, begun, started, "testCaseStarted", names.attempt(begun))
        finished[begun].append(message)
    attempts: dict[str, list[tuple[int, bool]]] = defaultdict(list)
    for identity, message in started.items():
        if len(finished[identity]) != 1:
            told = "no" if not finished[identity] else "more than one"
            raise BrokenStreamError(f"There is {told} testCaseFinished of {names.attempt(identity)}.")
        [end] = finished[identity]
        attempts[message.body["testCaseId"]].append((message.body["attempt"], end.body["willBeRetried"]))
    for case, told_of in attempts.items():
        last = len(told_of) - 1
        if sorted(told_of) != [(number, number < last) for number in range(last + 1)]:
            raise BrokenStreamError(f"There is a testCaseStarted too few or too many of {names.case(case)}.")


def _check_steps(
    stream: Stream, kind: str, expected: Counter[tuple[str, str]], started: Mapping[str, Message], names: Names
) -> None:
    found: Counter[tuple[str, str]] = Counter()
    for message in stream.of(kind):
        key = message.body["testCaseStartedId"], message.body["testStepId"]
        resolve(message, key[0], started, "testCaseStarted", names.attempt(key[0]))
        found[key] += 1
        if found[key] > expected[key]:
            raise BrokenStreamError(f"Line {message.line}: {kind} of a step that is not there or was told before.")
    if missing := next(iter(expected - found), None):
        raise BrokenStreamError(f"There is no {kind} of the step {names.step(*missing)}.")
