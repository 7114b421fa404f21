"""What became of examples and their steps, as values. Durations are nanoseconds."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reports.verdicts import Verdict

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A step as it is written, with its table or text."""

    keyword: str
    text: str
    table: tuple[Cells, ...] = ()
    doc_string: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Why something did not pass: one line, and the place it came from."""

    summary: str
    detail: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something a suite attached."""

    name: str
    media_type: str
    body: str


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one step, or of a set-up or tear-down, which have no step."""

    verdict: Verdict
    duration: int = 0
    problem: Problem | None = None
    evidence: tuple[Evidence, ...] = ()
    step: Step | None = None
    background: bool = False
    hook: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One run of an example, or of one row of its table; a case that never ran has a reason and no results.

    `accounts` says where the ledger counts it, once for every test that ran it; `attempts` how often the
    one that is told was tried; `disputed` are the verdicts, worst first, that runs of one test differ in.
    """

    name: str
    anchor: str
    uri: str
    line: int
    tags: tuple[str, ...]
    verdict: Verdict
    results: tuple[Result, ...] = ()
    outcomes: tuple[str, ...] = ()
    duration: int = 0
    reason: str = ""
    evidence: tuple[Evidence, ...] = ()
    accounts: tuple[str, ...] = ()
    attempts: int = 1
    disputed: tuple[Verdict, ...] = ()


def evidence_of(attachment: Mapping[str, Any]) -> Evidence:
    """Return an attachment as evidence; of bytes that are no text, their number."""
    name, media_type, body = attachment.get("fileName", ""), attachment["mediaType"], attachment["body"]
    if attachment["contentEncoding"] == "BASE64":
        content = base64.b64decode(body)
        is_text = media_type.startswith("text/")
        body = content.decode("utf-8", "replace") if is_text else f"{len(content)} bytes"
    return Evidence(name, media_type, body)
