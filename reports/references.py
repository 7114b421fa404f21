"""Whether the messages of a stream belong together: ids resolve, what began has ended, nothing is lost."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from reports import conventions
from reports.messages import BrokenStreamError, Message, Stream

ONCE = ("meta", "testRunStarted", "testRunFinished")


def check_references(stream: Stream) -> None:
    """Raise BrokenStreamError at the first message that is missing, doubled or points nowhere."""
    for kind in ONCE:
        if (number := len(list(stream.of(kind)))) != 1:
            raise BrokenStreamError(f"There should be one {kind} message, not {number}: the run is not complete.")
    _check_manifest(stream)
    _check_specification(stream)
    _check_execution(stream)


def _check_manifest(stream: Stream) -> None:
    """Only our own recorder counts what it writes; another's stream has no manifest, and no totals."""
    manifest = stream.statement(conventions.MANIFEST)
    if manifest is None:
        if stream.statement(conventions.TOTALS) is not None:
            raise BrokenStreamError("The manifest is missing: nobody can say whether the stream is whole.")
        return
    promised = Counter(manifest["counts"])
    for kind in sorted(promised.keys() | stream.by_kind.keys()):
        there = len(list(stream.of(kind)))
        if there != promised[kind]:
            raise BrokenStreamError(f"{promised[kind]} {kind} messages were written, {there} are there.")


def _check_specification(stream: Stream) -> None:
    sources = {message.body["uri"]: message for message in stream.of("source")}
    nodes: dict[str, Message] = {}
    for message in stream.of("gherkinDocument"):
        _resolve(message, message.body["uri"], sources, "source")
        nodes.update(dict.fromkeys(_ids(message.body), message))
    uris = {message.body["uri"]: message for message in stream.of("gherkinDocument")}
    for message in stream.of("pickle"):
        _resolve(message, message.body["uri"], uris, "gherkinDocument")
        for each in (message.body, *message.body["steps"]):
            for node in each["astNodeIds"]:
                _resolve(message, node, nodes, "node of a feature")


def _check_execution(stream: Stream) -> None:
    cases = _by_id(stream, "testCase")
    _check_test_cases(stream, cases)
    started = _by_id(stream, "testCaseStarted")
    expected: Counter[tuple[str, str]] = Counter()
    for message in started.values():
        case = _resolve(message, message.body["testCaseId"], cases, "testCase")
        expected.update((message.body["id"], step["id"]) for step in case.body["testSteps"])
    for kind in ("testStepStarted", "testStepFinished"):
        _check_all(stream, kind, expected)
    finished = Counter(body["testCaseStartedId"] for body in stream.bodies("testCaseFinished"))
    if finished != Counter(started.keys()):
        raise BrokenStreamError("Not every test case that was started is finished once.")
    for message in stream.of("attachment"):
        if (begun := message.body.get("testCaseStartedId")) is not None:
            _resolve(message, begun, started, "testCaseStarted")


def _check_test_cases(stream: Stream, cases: Mapping[str, Message]) -> None:
    pickles = _by_id(stream, "pickle")
    definitions = _by_id(stream, "stepDefinition")
    hooks = _by_id(stream, "hook")
    for case in cases.values():
        pickle = _resolve(case, case.body["pickleId"], pickles, "pickle")
        steps = [step["pickleStepId"] for step in case.body["testSteps"] if "pickleStepId" in step]
        if steps != [step["id"] for step in pickle.body["steps"]]:
            raise BrokenStreamError(f"Line {case.line}: the steps of the test case are not those of its pickle.")
        for step in case.body["testSteps"]:
            if "hookId" in step:
                _resolve(case, step["hookId"], hooks, "hook")
            for definition in step.get("stepDefinitionIds", ()):
                _resolve(case, definition, definitions, "stepDefinition")


def _check_all(stream: Stream, kind: str, expected: Counter[tuple[str, str]]) -> None:
    found: Counter[tuple[str, str]] = Counter()
    for message in stream.of(kind):
        key = message.body["testCaseStartedId"], message.body["testStepId"]
        found[key] += 1
        if found[key] > expected[key]:
            raise BrokenStreamError(f"Line {message.line}: {kind} of a step that is not there or was told before.")
    if missing := next(iter(expected - found), None):
        raise BrokenStreamError(f"There is no {kind} for the step {missing[1]} of the test case {missing[0]}.")


def _by_id(stream: Stream, kind: str) -> dict[str, Message]:
    found: dict[str, Message] = {}
    for message in stream.of(kind):
        if message.body["id"] in found:
            raise BrokenStreamError(f"Line {message.line}: the {kind} {message.body['id']} is there twice.")
        found[message.body["id"]] = message
    return found


def _resolve(message: Message, key: str, among: Mapping[str, Message], what: str) -> Message:
    if key not in among:
        raise BrokenStreamError(f"Line {message.line}: there is no {what} {key}.")
    return among[key]


def _ids(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("id"), str):
            yield node["id"]
        for value in node.values():
            yield from _ids(value)
    elif isinstance(node, list):
        for value in node:
            yield from _ids(value)
