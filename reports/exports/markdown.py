"""The document in a few lines of Markdown, for the page of a change under review.

Whatever a suite can word is shown as a span of code: nothing in it is markup, a link, or a call for somebody's
attention, whoever renders it.
"""

import re
from collections.abc import Iterable, Iterator

from reports.model import Document
from reports.results import Case
from reports.summary import Summary

SHOWN = 20
"""How many exceptions are listed before they are only counted."""

LONGEST = 300
TURNING = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What can't be shown, and what turns the words after it around."""


def markdown(title: str, document: Document, summary: Summary) -> str:
    """Return the verdict, why not to rely on it, the totals, and the exceptions."""
    return "\n".join(_paragraphs(title, document, summary)) + "\n"


def as_code(text: str) -> str:
    """Return text as one span of code, in which it can't be anything but text."""
    shown = TURNING.sub("\ufffd", " ".join(text.split()))[:LONGEST] or "-"
    fence = "`" * (max((len(run) for run in re.findall("`+", shown)), default=0) + 1)
    apart = " " if "`" in (shown[0], shown[-1]) else ""
    return f"{fence}{apart}{shown}{apart}{fence}"


def _paragraphs(title: str, document: Document, summary: Summary) -> Iterator[str]:
    verdict = "🔴" if summary.broken else "🟢" if summary.sound else "🟡"
    yield from (
        f"## {as_code(title)}",
        "",
        f"{verdict} **{f'{summary.examples} {summary.requirements}'.strip()}**",
        "",
    )
    if summary.discrepancies:
        yield from _listed("Do not rely on this document", _first(map(as_code, summary.discrepancies)))
    yield from _listed(
        "Exceptions", [*_first(_outside(summary)), *_first(_cases(summary.exceptions))] or ["None."]
    )
    counted = [f"{number} {account}" for account, number in summary.ledger.lines if number]
    said = f" {as_code(summary.counted)}" if summary.counted else ""
    yield from (f"Written: {summary.ledger.written}, of these {', '.join(counted)}.{said}", "")
    yield ", ".join(f"{as_code(name)} {as_code(str(value))}" for name, value in document.run.facts.items())


def _outside(summary: Summary) -> Iterator[str]:
    yield from map(as_code, summary.shortfalls)
    for problem in summary.elsewhere:
        yield f"Outside the examples, this failed: {as_code(problem.summary)}"


def _cases(cases: Iterable[Case]) -> Iterator[str]:
    for case in cases:
        yield f"{case.verdict}: {as_code(case.name)} ({as_code(case.uri)})"


def _first(lines: Iterable[str]) -> Iterator[str]:
    known = list(lines)
    yield from known[:SHOWN]
    if more := len(known[SHOWN:]):
        yield f"and {more} more"


def _listed(heading: str, items: Iterable[str]) -> Iterator[str]:
    yield from (f"### {heading}", "", *(f"- {item}" for item in items), "")
