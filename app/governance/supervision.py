"""Supervised runs: how they go on, who may say so, and what they are worth. Pure."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class RunStatus(StrEnum):
    """Where a supervised run stands."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    COMPLETED = "completed"
    TERMINATED = "terminated"
    LAPSED = "lapsed"


@dataclass(frozen=True)
class Move:
    """One way to change a run: from where, to where, whether that is an intervention, and who may.

    ``answers_for_it`` is asked of whoever lets an agent go on; to hold it up, everybody may who works there.
    ``takes_work`` says that the agent has to be at work.
    """

    comes_from: frozenset[RunStatus]
    leads_to: RunStatus | None = None
    intervenes: bool = False
    answers_for_it: bool = False
    takes_work: bool = False


WAITING, RUNNING, PAUSED = RunStatus.WAITING, RunStatus.RUNNING, RunStatus.PAUSED
OPEN = frozenset({WAITING, RUNNING, PAUSED})
BEGUN = frozenset({RUNNING, PAUSED})
MOVES: Mapping[str, Move] = {
    "started": Move(frozenset({WAITING}), RUNNING, takes_work=True),
    "paused": Move(frozenset({RUNNING}), PAUSED, intervenes=True),
    "resumed": Move(frozenset({PAUSED}), RUNNING, answers_for_it=True, takes_work=True),
    "corrected": Move(BEGUN, intervenes=True, answers_for_it=True),
    "completed": Move(frozenset({RUNNING}), RunStatus.COMPLETED, answers_for_it=True, takes_work=True),
    "terminated": Move(OPEN, RunStatus.TERMINATED, intervenes=True),
}
INTERVENTION_COSTS = 0.1
MOST_CORRECTIONS = 100


def move_named(what: str) -> Move:
    """Return one way to change a run, by what is kept of it. Raises KeyError."""
    return MOVES[what]


def has_ended(status: RunStatus) -> bool:
    """Has a run that stands like this come to an end?"""
    return status not in OPEN


def standing(
    status: RunStatus, *, created_at: datetime, expires_at: datetime, stopped_at: datetime | None, now: datetime
) -> RunStatus:
    """Return where a run stands: one whose agent was stopped has ended, one that nobody took up in time lapsed."""
    if status in OPEN and stopped_at is not None and stopped_at >= created_at:
        return RunStatus.TERMINATED
    if status is WAITING and now >= expires_at:
        return RunStatus.LAPSED
    return status


def answers_for(
    user_id: str, supervisor_id: str | None, interested: Collection[str], *, administers: bool
) -> bool:
    """Does somebody answer for a run: as the one who supervises it, or as an administrator?

    An administrator who is ``interested``, as who asked for the run or owns the agent, steps in for nobody.
    """
    return user_id == supervisor_id or (administers and user_id not in interested)


def counts(supervisor_id: str | None, interested: Collection[str], interventions: int) -> bool:
    """Does a run count towards graduation: if somebody else supervised it, or somebody had to step in?"""
    return supervisor_id not in interested or interventions > 0


def tells_against(status: RunStatus, interventions: int) -> bool:
    """Does a run that nobody ended tell against its agent: for it was stopped, or somebody had to step in?"""
    return status is RunStatus.TERMINATED or interventions > 0


def score_of(status: RunStatus, interventions: int) -> float:
    """Return how well an agent kept to the rules in a run, from 0 to 1: each intervention costs a tenth.

    A run that had to be terminated is worth nothing.
    """
    if status is RunStatus.TERMINATED:
        return 0.0
    return max(0.0, round(1.0 - INTERVENTION_COSTS * interventions, 4))
