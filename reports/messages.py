"""A stream of Cucumber Messages, read and held to the protocol.

https://github.com/cucumber/messages. Its schema says nothing of how messages refer to each other;
`reports.references` does.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reports.shapes import SHAPES, STATEMENTS, departure


class BrokenStreamError(Exception):
    """The stream cannot be believed; the message says where and why, in a sentence."""


@dataclass(frozen=True, slots=True)
class Message:
    """One envelope: the line it stands on, its kind, and its body in the wire format."""

    line: int
    kind: str
    body: dict[str, Any]


@dataclass(slots=True)
class Stream:
    """Messages by kind, each kind in the order of the stream."""

    by_kind: dict[str, list[Message]] = field(default_factory=lambda: defaultdict(list))

    def of(self, *kinds: str) -> Iterator[Message]:
        """Yield the messages of some kinds."""
        for kind in kinds:
            yield from self.by_kind.get(kind, ())

    def bodies(self, kind: str) -> Iterator[dict[str, Any]]:
        """Yield the bodies of one kind."""
        for message in self.of(kind):
            yield message.body

    def statement(self, name: str) -> Any:
        """Return the value that a conventional attachment of the test run states, or None."""
        for message in self.of("attachment"):
            if message.body.get("fileName") == name and "testCaseStartedId" not in message.body:
                return stated(message)
        return None


def stated(message: Message) -> Any:
    """Return the JSON value of an attachment; raise BrokenStreamError if it has none."""
    name = message.body.get("fileName", "")
    try:
        value = json.loads(message.body["body"])
    except (ValueError, RecursionError) as error:
        raise BrokenStreamError(f"Line {message.line}: {name} is not JSON: {error}.") from error
    if (found := departure(value, STATEMENTS.get(name, object), name)) is not None:
        raise BrokenStreamError(f"Line {message.line}: {found}.")
    return value


def nanoseconds(instant: Mapping[str, int]) -> int:
    """Return a Timestamp or Duration as one number."""
    return instant["seconds"] * 1_000_000_000 + instant["nanos"]


def read_messages(path: Path) -> Stream:
    """Read a stream; raise BrokenStreamError, naming the line, if a message has not its shape."""
    stream = Stream()
    try:
        with path.open(encoding="utf-8", newline="\n") as lines:
            for number, text in enumerate(lines, start=1):
                message = _message(number, text)
                stream.by_kind[message.kind].append(message)
    except OSError as error:
        raise BrokenStreamError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise BrokenStreamError(f"{path} is not UTF-8 text: {error.reason}.") from error
    if not stream.by_kind:
        raise BrokenStreamError(f"{path} is empty: there is nothing to report.")
    return stream


def _message(number: int, text: str) -> Message:
    try:
        envelope = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BrokenStreamError(f"Line {number} is not JSON: {error}.") from error
    if not isinstance(envelope, dict) or len(envelope) != 1:
        raise BrokenStreamError(f"Line {number} is not an envelope with one message in it.")
    [(kind, body)] = envelope.items()
    if (shape := SHAPES.get(kind)) is not None and (found := departure(body, shape, kind)) is not None:
        raise BrokenStreamError(f"Line {number}: {found}.")
    return Message(number, kind, body)
