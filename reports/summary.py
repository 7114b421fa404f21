"""The document in a few sentences: what a reader should know who reads no further."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from reports import ledger
from reports.ledger import Ledger
from reports.model import Document
from reports.requirements import Requirement, Standing
from reports.results import Case, Problem
from reports.verdicts import Verdict

TOLD = {
    Verdict.FAILED: "failed",
    Verdict.UNDEFINED: "{is} undefined",
    Verdict.AMBIGUOUS: "{is} ambiguous",
    Verdict.PENDING: "{is} pending",
    Verdict.UNKNOWN: "ended in a way unknown",
    Verdict.SKIPPED: "{was} skipped",
    Verdict.EXPECTED_FAILURE: "failed as expected",
    Verdict.UNEXPECTED_PASS: "passed against expectation",
    Verdict.EMPTY: "{is} empty",
    Verdict.NOT_RUN: "{was} not run",
}


@dataclass(frozen=True, slots=True)
class Summary:
    """Sentences and lists for the first screen."""

    examples: str
    requirements: str
    counted: str
    exceptions: tuple[Case, ...]
    elsewhere: tuple[Problem, ...]
    shortfalls: tuple[str, ...]
    discrepancies: tuple[str, ...]
    ledger: Ledger

    @property
    def sound(self) -> bool:
        """Whether nothing at all needs to be looked at."""
        return not (self.exceptions or self.elsewhere or self.shortfalls or self.discrepancies)

    @property
    def broken(self) -> bool:
        """Whether something is wrong, rather than only left out."""
        bad = any(case.verdict.broken for case in self.exceptions)
        return bad or bool(self.elsewhere or self.shortfalls or self.discrepancies)


def summarise(
    document: Document, requirements: Iterable[Requirement], differences: tuple[str, ...] = ()
) -> Summary:
    """Say how the examples, the requirements and the rest of the run stand.

    `differences` are sentences on where the record departs from what is written.
    """
    cases = list(document.cases)
    return Summary(
        examples=_examples(cases),
        requirements=_requirements(list(requirements)),
        counted=_counted(document),
        exceptions=tuple(filter(is_exception, cases)),
        elsewhere=document.run.elsewhere,
        shortfalls=ledger.shortfalls(document),
        discrepancies=(*ledger.discrepancies(document), *differences),
        ledger=ledger.ledger_of(document),
    )


def is_exception(case: Case) -> bool:
    """Whether a reader has to look at a case: it didn't pass, or not at once."""
    return case.verdict is not Verdict.PASSED or case.attempts > 1


def _examples(cases: list[Case]) -> str:
    counted = Counter(case.verdict for case in cases)
    parts = [f"{counted[Verdict.PASSED]} of {_number(len(cases), 'example')} passed"]
    for verdict, phrase in TOLD.items():
        if number := counted[verdict]:
            verb = phrase.format_map(
                {"is": "is" if number == 1 else "are", "was": "was" if number == 1 else "were"}
            )
            parts.append(f"{number} {verb}")
    if again := sum(case.verdict is Verdict.PASSED and case.attempts > 1 for case in cases):
        parts.append(f"{again} of those that passed did so only when tried again")
    return f"{_joined(parts)}."


def _requirements(requirements: list[Requirement]) -> str:
    if not requirements:
        return ""
    counted = Counter(requirement.standing for requirement in requirements)
    partly = sum(each.standing is Standing.VERIFIED and bool(each.still_to_come) for each in requirements)
    verified = counted[Standing.VERIFIED] - partly
    verb = "is" if verified == 1 else "are"
    parts = [f"{verified} of {_number(len(requirements), 'requirement')} {verb} verified"]
    if partly:
        parts.append(f"{partly} {'is' if partly == 1 else 'are'} verified in part")
    if failing := counted[Standing.FAILING]:
        parts.append(f"{failing} {'is' if failing == 1 else 'are'} failing")
    if uncovered := counted[Standing.UNCOVERED]:
        parts.append(f"{uncovered} {'is' if uncovered == 1 else 'are'} not covered yet")
    return f"{_joined(parts)}."


def _counted(document: Document) -> str:
    """What pytest itself counted, which is a different thing: to it, an example without steps has passed."""
    totals: Mapping[str, Any] = document.run.totals or {}
    said = [
        f"pytest counted {_joined([f'{number} {category}' for category, number in totals[part].items()])} {among}."
        for part, among in (("scenarios", "among the examples"), ("others", "among tests that are no examples"))
        if totals.get(part)
    ]
    return " ".join(said)


def _number(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _joined(parts: list[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]
