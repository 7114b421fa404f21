"""Where the ledger counts an example: each in exactly one place."""

from collections.abc import Iterable

from reports.verdicts import Verdict

EXECUTED, SKIPPED, DESELECTED, UNDEFINED, ERRORED, EMPTY = ACCOUNTED = (
    "executed",
    "skipped",
    "deselected",
    "undefined",
    "errored",
    "empty",
)
"""What may become of an example in a run that is whole."""

UNREACHED, UNBOUND = MISSING = ("unreached", "unbound")
"""What became of an example that should have run and did not."""


def account_of(verdict: Verdict, outcomes: Iterable[str], around: Iterable[Verdict]) -> str:
    """Say where an example counts that ran; ``around`` are the verdicts of its set-up and tear-down."""
    if verdict is Verdict.EMPTY:
        return EMPTY
    if "error" in outcomes or any(each.broken for each in around):
        return ERRORED
    if verdict is Verdict.UNDEFINED:
        return UNDEFINED
    return SKIPPED if verdict is Verdict.SKIPPED else EXECUTED
