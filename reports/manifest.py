"""The manifest of a stream: what was written, so that a lost line is noticed and can be named."""

from collections import Counter
from typing import Any

from reports import conventions

Envelope = dict[str, Any]


class Manifest:
    """Takes note of every envelope while a stream is written; its value is stated at the end."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._definitions: dict[str, str] = {}
        self._hooks: list[str] = []
        self._evidence: Counter[str] = Counter()

    def note(self, envelope: Envelope) -> None:
        """Take note of an envelope that was written."""
        [(kind, body)] = envelope.items()
        self._counts[kind] += 1
        if kind == "stepDefinition":
            self._definitions[body["id"]] = body["pattern"]["source"]
        elif kind == "hook":
            self._hooks.append(body["id"])
        elif kind == "attachment" and "testCaseStartedId" not in body:
            self._evidence[body.get("fileName", "")] += 1

    def count(self, kind: str, number: int) -> None:
        """Take note of so many envelopes of a kind that need no names."""
        self._counts[kind] += number

    def value(self) -> dict[str, Any]:
        """Return what is stated; it counts itself and the end of the run, which are yet to be written."""
        counts = self._counts + Counter(attachment=1, testRunFinished=1)
        evidence = self._evidence + Counter({conventions.MANIFEST: 1})
        return {
            "counts": dict(sorted(counts.items())),
            "definitions": dict(sorted(self._definitions.items())),
            "hooks": sorted(self._hooks),
            "evidence": dict(sorted(evidence.items())),
        }
