"""What an agent's maturity is, and what people may do with agents. Pure."""

import math
from enum import StrEnum

from app.roles import Role


class AgentStatus(StrEnum):
    """How mature an agent is, least first."""

    STUDENT = "student"
    INTERN = "intern"
    SUPERVISED = "supervised"
    AUTONOMOUS = "autonomous"


LADDER = (AgentStatus.STUDENT, AgentStatus.INTERN, AgentStatus.SUPERVISED, AgentStatus.AUTONOMOUS)
FLOORS = {
    AgentStatus.STUDENT: 0.0,
    AgentStatus.INTERN: 0.5,
    AgentStatus.SUPERVISED: 0.7,
    AgentStatus.AUTONOMOUS: 0.9,
}
HIGHEST_AT_FIRST = 0.5
WORKERS = frozenset({Role.OWNER, Role.ADMIN, Role.MEMBER})
ADMINISTRATORS = frozenset({Role.OWNER, Role.ADMIN})


def is_confidence(score: float) -> bool:
    """Is this a confidence: a number from 0 to 1 (CWE-1284)?"""
    return math.isfinite(score) and 0 <= score <= 1


def band_of(score: float) -> AgentStatus:
    """Return the band that a confidence, from 0 to 1, lies in; each is closed below."""
    return LADDER[sum(score >= FLOORS[status] for status in LADDER[1:])]


def stays_in_band(status: AgentStatus, score: float) -> bool:
    """Would this confidence leave an agent of this status in its band?"""
    return band_of(score) is status


def may_begin_with(status: AgentStatus | None, score: float | None) -> bool:
    """May a new agent be asked for with this? All begin as students; a low confidence changes nothing."""
    return status in {None, AgentStatus.STUDENT} and (score is None or score <= HIGHEST_AT_FIRST)


def next_level(status: AgentStatus) -> AgentStatus | None:
    """Return the status one level up; None from the highest."""
    return None if status is LADDER[-1] else LADDER[LADDER.index(status) + 1]


def level_below(status: AgentStatus) -> AgentStatus | None:
    """Return the status one level down; None from the lowest."""
    return None if status is LADDER[0] else LADDER[LADDER.index(status) - 1]


def is_below(status: AgentStatus, other: AgentStatus) -> bool:
    """Is one status lower than another?"""
    return LADDER.index(status) < LADDER.index(other)


def may_work(role: Role) -> bool:
    """May someone of this role make agents and ask them to act? Viewers only look."""
    return role in WORKERS


def may_administer(role: Role) -> bool:
    """May someone of this role retire agents, give out their tokens, promote and demote them?"""
    return role in ADMINISTRATORS


def may_change(role: Role, *, is_owner: bool) -> bool:
    """May someone of this role change an agent? Whoever works may change their own, administrators any."""
    return may_administer(role) or (is_owner and may_work(role))


def is_held(role: Role, *, before: bool, stops: bool) -> bool:
    """Is an agent held by administrators that was held ``before``, or is stopped now by someone of this role?"""
    return before or (stops and may_administer(role))
