"""Whether the document's account of the run agrees with pytest's own."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from reports.model import Document

BAD = frozenset({"failed", "error"})
COMPLETED = frozenset({0, 1})
"""The exit statuses of pytest after which every collected test should have run."""


def discrepancies(document: Document) -> tuple[str, ...]:
    """Return, in sentences, why the document is not to be relied on; none if the two accounts reconcile."""
    return tuple(_discrepancies(document))


def _discrepancies(document: Document) -> Iterator[str]:
    totals: Any = document.run.totals
    if not any(True for _ in document.cases):
        yield "There is no example in it."
    if totals is None:
        yield "The stream does not carry pytest's totals, so nothing can be checked against them."
        return
    told = Counter(outcome for case in document.cases for outcome in case.outcomes)
    said = Counter(totals["scenarios"])
    for category in sorted(told.keys() | said.keys()):
        if told[category] != said[category]:
            yield f"pytest counted {said[category]} {category} among the examples, the document {told[category]}."
    for case in document.cases:
        seen = [result.verdict for result in case.results]
        if BAD & {*case.outcomes} and not any(verdict.broken for verdict in seen):
            yield f"pytest failed “{case.name}”, but no step of it is told to have failed."
    bad_elsewhere = sum(totals["others"].get(category, 0) for category in BAD)
    if totals["exitStatus"] == 0 and (BAD & said.keys() or bad_elsewhere):
        yield "pytest ended well although something failed."
    if totals["exitStatus"] == 0 and totals["collected"] != totals["ran"]:
        yield f"pytest collected {totals['collected']} tests and ended well, but {totals['ran']} ran."


def shortfalls(document: Document) -> tuple[str, ...]:
    """Return, in sentences, in what the run itself was not whole."""
    return tuple(_shortfalls(document))


def _shortfalls(document: Document) -> Iterator[str]:
    totals: Mapping[str, Any] = document.run.totals or {}
    status = totals.get("exitStatus", 0)
    if status not in COMPLETED:
        yield f"pytest ended early or in error (exit status {status})."
    missing = totals.get("collected", 0) - totals.get("ran", 0)
    if status != 0 and missing > 0:
        yield f"{missing} of {totals['collected']} collected tests did not run to their end."
    for problem in document.run.unreadable:
        yield f"{problem.summary} cannot be read: {problem.detail}"
