"""The small shapes of the wire format: instants, durations, attachments, results."""

import json
from collections.abc import Sequence
from typing import Any

from reports import conventions

Envelope = dict[str, Any]

RUN = "test-run"
"""The id of a stream's one test run."""

HOOKS = {"BEFORE_TEST_CASE": "set-up", "AFTER_TEST_CASE": "tear-down"}
"""The two hooks of a scenario under pytest: type and id."""


def instant(nanoseconds: int) -> dict[str, int]:
    """Return a Timestamp, or a Duration."""
    return dict(zip(("seconds", "nanos"), divmod(nanoseconds, 1_000_000_000), strict=True))


def attachment(name: str, media_type: str, body: str, at: int, **to: str) -> Envelope:
    """Attach a text; `to` says to what, by the id fields of the protocol."""
    return {
        "attachment": {
            "fileName": name,
            "mediaType": media_type,
            "contentEncoding": "IDENTITY",
            "body": body,
            "timestamp": instant(at),
            **to,
        }
    }


def statement(name: str, value: object, at: int, **to: str) -> Envelope:
    """Attach one of the conventional values."""
    return attachment(name, conventions.JSON, json.dumps(value, ensure_ascii=False), at, **to)


def hook(kind: str) -> Envelope:
    """Declare one of pytest's two hooks."""
    return {"hook": {"id": HOOKS[kind], "name": HOOKS[kind], "type": kind, "sourceReference": {}}}


def result(status: str, duration: int, error: Sequence[str] | None) -> dict[str, Any]:
    """Return a TestStepResult; `error` is type, message and trace."""
    shape: dict[str, Any] = {"status": status, "duration": instant(duration)}
    if error is not None:
        kind, message, trace = error
        shape["message"] = trace or message
        shape["exception"] = {"type": kind, "message": message, "stackTrace": trace}
    return shape
