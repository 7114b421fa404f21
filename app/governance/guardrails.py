"""What even an autonomous agent may not do: too much. Pure."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


class Guardrail(StrEnum):
    """What an autonomous agent can run into."""

    ACTIONS = "actions"
    DELETIONS = "deletions"
    SPEND = "spend"


@dataclass(frozen=True)
class Limits:
    """How many actions and deletions an hour, and how much spend a day."""

    actions: int
    deletions: int
    spend: float


@dataclass(frozen=True)
class Done:
    """What an agent has done: actions and deletions within the last hour, spend within the last day."""

    actions: int
    deletions: int
    spend: float


def breached(done: Done, limits: Limits, *, deletes: bool, spends: float) -> Guardrail | None:
    """Return which guardrail one more act would run into; None if it stays within all of them."""
    if done.actions + 1 > limits.actions:
        return Guardrail.ACTIONS
    if deletes and done.deletions + 1 > limits.deletions:
        return Guardrail.DELETIONS
    # A sum of floats may exceed what its parts come to by the last bit.
    if spends and round(done.spend + spends, 9) > limits.spend:
        return Guardrail.SPEND
    return None
