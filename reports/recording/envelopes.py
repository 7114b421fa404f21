"""The small shapes of the wire format: instants, durations, attachments, results."""

import base64
import json
from collections.abc import Sequence
from typing import Any

from reports import conventions

Envelope = dict[str, Any]

Evidence = list[Any]
"""Name, media type, encoding, body, and the instant it was attached."""

RUN = "test-run"
"""The id of a stream's one test run."""

HOOKS = {"BEFORE_TEST_CASE": "set-up", "AFTER_TEST_CASE": "tear-down"}
"""The two hooks of a scenario under pytest: type and id."""


def instant(nanoseconds: int) -> dict[str, int]:
    """Return a Timestamp, or a Duration."""
    return dict(zip(("seconds", "nanos"), divmod(nanoseconds, 1_000_000_000), strict=True))


def attachment(evidence: Evidence, **to: str) -> Envelope:
    """Attach a piece of evidence; `to` says to what, by the id fields of the protocol."""
    name, media_type, encoding, body, at = evidence
    return {
        "attachment": {
            **({"fileName": name} if name else {}),
            "mediaType": media_type,
            "contentEncoding": encoding,
            "body": body,
            "timestamp": instant(at),
            **to,
        }
    }


def evidence_of(name: str, media_type: str, body: str | bytes, at: int) -> Evidence:
    """Return a piece of evidence as values that travel.

    Raises TypeError for what is no evidence, and ValueError for a name by which only the recorder speaks.
    """
    if not (isinstance(name, str) and isinstance(media_type, str) and isinstance(body, str | bytes)):
        raise TypeError("evidence has a name, a media type, and a text or bytes")
    if name in conventions.CONVENTIONAL:
        raise ValueError(f"{name} is a name by which only the recorder itself speaks")
    return stated(name, media_type, body, at)


def stated(name: str, media_type: str, body: str | bytes, at: int) -> Evidence:
    """Return what the recorder itself states, as values that travel."""
    if isinstance(body, bytes):
        return [name, media_type, "BASE64", base64.b64encode(body).decode(), at]
    return [name, media_type, "IDENTITY", body, at]


def statement(name: str, value: object, at: int, **to: str) -> Envelope:
    """Attach one of the conventional values."""
    return attachment(stated(name, conventions.JSON, json.dumps(value, ensure_ascii=False), at), **to)


def hook(kind: str) -> Envelope:
    """Declare one of pytest's two hooks; neither has a place in the suite."""
    return {"hook": {"id": HOOKS[kind], "type": kind, "sourceReference": {}}}


def result(status: str, duration: int, error: Sequence[str] | None) -> dict[str, Any]:
    """Return a TestStepResult; `error` is type, message and trace."""
    return {"status": status, "duration": instant(duration), **_told(error)}


def run_finished(success: bool, at: int, error: Sequence[str] | None) -> Envelope:
    """Return a TestRunFinished; `error` is what made the run come to an end."""
    return {
        "testRunFinished": {"testRunStartedId": RUN, "success": success, "timestamp": instant(at), **_told(error)}
    }


def _told(error: Sequence[str] | None) -> dict[str, Any]:
    if error is None:
        return {}
    kind, message, trace = error
    return {"message": message, "exception": {"type": kind, "message": message, "stackTrace": trace}}
