"""Whether a stream tells of the whole suite: of a part of it, much would seem unused that isn't."""

from typing import Any

from reports import conventions
from reports.messages import Stream

COLLECTED = frozenset({0, 1})
"""The exit statuses of pytest after which every test was collected."""


class PartialCollectionError(Exception):
    """The stream tells of a part of the suite; the message says what is missing."""


def check_completeness(stream: Stream) -> None:
    """Raise PartialCollectionError if tests could not be collected, were left out, or not come to."""
    totals: dict[str, Any] = stream.statement(conventions.TOTALS) or {}
    if totals.get("exitStatus", 0) not in COLLECTED or totals.get("others", {}).get("error"):
        failures = stream.statement(conventions.ELSEWHERE) or ()
        told = [f"{failure['where']}: {_said(failure['what'])}" for failure in failures]
        raise PartialCollectionError(
            "\n".join(["Not everything could be collected, so nothing is judged.", *told])
        )
    planned = {case["pickleId"] for case in stream.bodies("testCase")}
    reasons: dict[str, str] = stream.statement(conventions.NOT_RUN) or {}
    left_out = [pickle for pickle, reason in reasons.items() if pickle not in planned and reason != "unbound"]
    if left_out:
        number = f"{len(left_out)} examples were" if len(left_out) > 1 else "One example was"
        raise PartialCollectionError(
            f"{number} left out of the collection, so nothing is judged: collect them all."
        )


def _said(text: str) -> str:
    """Return what pytest marks as the error itself, or else how the text ends."""
    lines = text.splitlines() or [""]
    return " ".join(line[1:].strip() for line in lines if line.startswith("E ")) or lines[-1].strip()
