"""Whether the document's account of the run agrees with pytest's own, and with what is written."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from reports import accounts, conventions, disagreement, parts
from reports.model import Document
from reports.verdicts import Verdict

BAD = frozenset({"failed", "error"})
COMPLETED = frozenset({0, 1})
"""The exit statuses of pytest after which every collected test should have run."""


TOLD = {accounts.UNBOUND: "run by no test", accounts.UNREACHED: "not reached"}


@dataclass(frozen=True, slots=True)
class Ledger:
    """How many examples are written, and where each of them counts."""

    written: int
    counts: Mapping[str, int]

    @property
    def lines(self) -> tuple[tuple[str, int], ...]:
        """Every account and its count; what should not be is told only if it is."""
        told = [(account, self.counts[account]) for account in accounts.ACCOUNTED]
        amiss = [(TOLD[account], self.counts[account]) for account in accounts.MISSING if self.counts[account]]
        return (*told, *amiss)


def ledger_of(document: Document) -> Ledger:
    """Count every example, once for each test that ran it."""
    counts = Counter(account for case in document.cases for account in case.accounts)
    return Ledger(counts.total(), counts)


def discrepancies(document: Document) -> tuple[str, ...]:
    """Return, in sentences, why the document is not to be relied on; none if the accounts reconcile."""
    return tuple(_discrepancies(document))


def _discrepancies(document: Document) -> Iterator[str]:
    totals = document.run.totals
    yield from parts.incompleteness(document.run.parts)
    if not any(True for _ in document.cases):
        yield "There is no example in it."
    if totals is None:
        yield "The stream does not carry pytest's totals, so nothing can be checked against them."
        return
    yield from _changed(document)
    yield from _unbalanced(document, totals)
    yield from _counted_otherwise(document, totals)
    yield from _seen_otherwise(document)
    yield from _ended_otherwise(document, totals)


def _changed(document: Document) -> Iterator[str]:
    """What is told of a feature is read when the run has ended; by then it may be another."""
    for problem in document.run.elsewhere:
        if conventions.CHANGED in (problem.summary, problem.detail):
            where = next(text for text in (problem.summary, problem.detail) if text != conventions.CHANGED)
            yield f"{where} was changed while it ran: what is told of it may not be what ran."


def _counted_otherwise(document: Document, totals: Mapping[str, Any]) -> Iterator[str]:
    told = Counter(outcome for case in document.cases for outcome in case.outcomes)
    said = Counter(totals["scenarios"])
    for category in sorted(told.keys() | said.keys()):
        if told[category] != said[category]:
            yield f"pytest counted {said[category]} {category} among the examples, the document {told[category]}."


def _seen_otherwise(document: Document) -> Iterator[str]:
    for case in document.cases:
        seen = [result.verdict for result in case.results]
        if BAD & {*case.outcomes} and not any(verdict.broken for verdict in seen):
            yield f"pytest failed “{case.name}”, but no step of it is told to have failed."
        if {*case.outcomes} == {"passed"} and Verdict.FAILED in seen:
            yield f"pytest passed “{case.name}”, but a step of it is told to have failed."


def _ended_otherwise(document: Document, totals: Mapping[str, Any]) -> Iterator[str]:
    bad = bool(BAD & totals["scenarios"].keys()) or any(totals["others"].get(category) for category in BAD)
    status = totals["exitStatus"]
    if status == 0 and bad:
        yield "pytest ended well although something failed."
    if status == 1 and not bad:
        yield "pytest ended badly, but nothing is told to have failed."
    if document.run.success is not (status == 0):
        yield "The record says of itself that it ended otherwise than pytest did."
    if status == 0 and totals["collected"] != totals["ran"]:
        yield f"pytest collected {totals['collected']} tests and ended well, but {totals['ran']} ran."


def _unbalanced(document: Document, totals: Mapping[str, Any]) -> Iterator[str]:
    """Whatever is written and collected has to be somewhere: executed, skipped, deselected and so on."""
    counts = ledger_of(document).counts
    if unbound := counts[accounts.UNBOUND]:
        yield f"{_examples(unbound)} {_verb(unbound)} written that no test runs."
    if unreached := counts[accounts.UNREACHED]:
        yield f"{_examples(unreached)} {_verb(unreached)} collected, but the run ended before."
    ran = sum(counts[account] for account in accounts.ACCOUNTED if account != accounts.DESELECTED)
    collected = totals["examples"]["collected"]
    if collected != ran + unreached:
        yield f"pytest collected {_examples(collected)}, the document tells of {ran + unreached}."
    deselected = totals["examples"]["deselected"]
    if deselected != counts[accounts.DESELECTED]:
        yield f"pytest left out {_examples(deselected)}, the document {counts[accounts.DESELECTED]}."


def shortfalls(document: Document) -> tuple[str, ...]:
    """Return, in sentences, in what the run itself was not whole."""
    return tuple(_shortfalls(document))


def _shortfalls(document: Document) -> Iterator[str]:
    totals: Mapping[str, Any] = document.run.totals or {}
    status = totals.get("exitStatus", 0)
    if status not in COMPLETED:
        yield f"pytest ended early or in error (exit status {status})."
    if document.run.collapse:
        yield f"The run collapsed: {document.run.collapse}"
    missing = totals.get("collected", 0) - totals.get("ran", 0)
    if status != 0 and missing > 0:
        yield f"{missing} of {totals['collected']} collected tests did not run to their end."
    yield from disagreement.disagreements(document)
    for problem in document.run.unreadable:
        yield f"{problem.summary} cannot be read: {problem.detail}"


def _examples(number: int) -> str:
    return f"{number} example" if number == 1 else f"{number} examples"


def _verb(number: int) -> str:
    return "is" if number == 1 else "are"
