"""What the messages of a stream are called in sentences, and looking them up by their ids."""

from collections.abc import Iterator, Mapping
from typing import Any

from reports import conventions
from reports.messages import BrokenStreamError, Message, Stream, stated


class Names:
    """Examples, attempts and steps by the ids that other messages know them by.

    Made of whatever is there: of a stream that lost a line, it still names what it can.
    """

    def __init__(self, stream: Stream) -> None:
        self._pickles = {body["id"]: body for body in stream.bodies("pickle")}
        self._cases = {body["id"]: body for body in stream.bodies("testCase")}
        self._tests = {
            message.body["testCaseStartedId"]: str(stated(message).get("nodeid", ""))
            for message in stream.of("attachment")
            if message.body.get("fileName") == conventions.OUTCOME and "testCaseStartedId" in message.body
        }
        manifest = stream.statement(conventions.MANIFEST)
        self._definitions: dict[str, str] = {} if manifest is None else manifest["definitions"]
        self._started = {body["id"]: body["testCaseId"] for body in stream.bodies("testCaseStarted")}

    def pickle(self, identity: str) -> str:
        """Return the name of an example and its file."""
        known = self._pickles.get(identity)
        return f"“{known['name']}” ({known['uri']})" if known else identity

    def case(self, identity: str) -> str:
        """Return the name of the example that a test case is of."""
        known = self._cases.get(identity)
        return self.pickle(known["pickleId"]) if known else identity

    def attempt(self, identity: str) -> str:
        """Return the name of the example that was attempted, or else of the test."""
        if identity in self._started and self._started[identity] in self._cases:
            return self.case(self._started[identity])
        return self._tests.get(identity) or identity

    def step(self, attempt: str, identity: str) -> str:
        """Return the words of a step and its example."""
        case = self._cases.get(self._started.get(attempt, ""), {})
        found: dict[str, str] = next((step for step in case.get("testSteps", ()) if step["id"] == identity), {})
        steps = self._pickles.get(case.get("pickleId", ""), {}).get("steps", ())
        words = {step["id"]: step["text"] for step in steps}
        told = words.get(found.get("pickleStepId", "")) or found.get("hookId") or identity
        return f"“{told}” of {self.attempt(attempt)}"

    def definition(self, identity: str) -> str:
        """Return the pattern of a step definition."""
        return f"“{self._definitions[identity]}”" if identity in self._definitions else identity


def by_id(stream: Stream, kind: str) -> dict[str, Message]:
    """Return the messages of one kind by id; raise BrokenStreamError if two have one."""
    found: dict[str, Message] = {}
    for message in stream.of(kind):
        if message.body["id"] in found:
            raise BrokenStreamError(f"Line {message.line}: the {kind} {message.body['id']} is there twice.")
        found[message.body["id"]] = message
    return found


def resolve(message: Message, key: str, among: Mapping[str, Message], what: str, called: str = "") -> Message:
    """Return what a message points at; raise BrokenStreamError, naming it, if it isn't there."""
    if key not in among:
        told = f" of {called}" if called and called != key else f" {key}"
        raise BrokenStreamError(f"Line {message.line}: there is no {what}{told}.")
    return among[key]


def ids(node: Any) -> Iterator[str]:
    """Yield every id in a node of a feature and below it."""
    if isinstance(node, dict):
        if isinstance(node.get("id"), str):
            yield node["id"]
        for value in node.values():
            yield from ids(value)
    elif isinstance(node, list):
        for value in node:
            yield from ids(value)
