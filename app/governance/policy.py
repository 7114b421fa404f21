"""The two tables: what an agent of which maturity may do, asked by a person or by the platform. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.agents.policy import LADDER, AgentStatus


class Ruling(StrEnum):
    """What governance says of an act."""

    ALLOWED = "allowed"
    APPROVAL = "approval"
    BLOCKED = "blocked"


class Route(StrEnum):
    """Where a trigger goes that an agent is not mature enough for."""

    TRAINING = "training"
    PROPOSAL = "proposal"
    SUPERVISION = "supervision"


class Surface(StrEnum):
    """Who asks: a person, directly, or the platform, for automation."""

    DIRECT = "direct"
    AUTOMATION = "automation"


Row = tuple[Ruling, Ruling, Ruling, Ruling]
YES, ASK, NO = Ruling.ALLOWED, Ruling.APPROVAL, Ruling.BLOCKED

PAYMENTS = frozenset({"pay"})
# How grave each action is, from 1 to 4. What has no line here is refused: there is no default.
COMPLEXITY: Mapping[str, int] = {
    "present": 1,
    "search": 1,
    "read": 1,
    "stream": 2,
    "draft": 2,
    "browse": 2,
    "change_state": 3,
    "submit": 3,
    "send": 3,
    "delete": 4,
    "deploy": 4,
    "pay": 4,
    "execute_javascript": 4,
}
# What a person asks for directly, by complexity.
DIRECT: Mapping[AgentStatus, Row] = {
    AgentStatus.STUDENT: (YES, NO, NO, NO),
    AgentStatus.INTERN: (YES, YES, ASK, NO),
    AgentStatus.SUPERVISED: (YES, YES, ASK, NO),
    AgentStatus.AUTONOMOUS: (YES, YES, YES, YES),
}
# What the platform asks for, by complexity.
AUTOMATION: Mapping[AgentStatus, Row] = {
    AgentStatus.STUDENT: (NO, NO, NO, NO),
    AgentStatus.INTERN: (ASK, ASK, ASK, NO),
    AgentStatus.SUPERVISED: (YES, YES, ASK, NO),
    AgentStatus.AUTONOMOUS: (YES, YES, YES, YES),
}
TABLES: Mapping[Surface, Mapping[AgentStatus, Row]] = {Surface.DIRECT: DIRECT, Surface.AUTOMATION: AUTOMATION}
# Where a trigger goes; None is where it goes ahead.
TRIGGER: Mapping[AgentStatus, Route | None] = {
    AgentStatus.STUDENT: Route.TRAINING,
    AgentStatus.INTERN: Route.PROPOSAL,
    AgentStatus.SUPERVISED: Route.SUPERVISION,
    AgentStatus.AUTONOMOUS: None,
}


@dataclass(frozen=True)
class Decision:
    """What governance says of an act, and why: the maturity there is, and the one it takes."""

    ruling: Ruling
    complexity: int
    status: AgentStatus
    needed: AgentStatus


def complexity_of(action: str) -> int | None:
    """Return how grave an action of exactly this name is; None for a name that stands in no table."""
    return COMPLEXITY.get(action)


def decide(surface: Surface, status: AgentStatus, complexity: int) -> Decision:
    """Decide by the table of this surface; ``complexity`` is one of 1 to 4."""
    return Decision(ruling_of(surface, status, complexity), complexity, status, needed_for(surface, complexity))


def ruling_of(surface: Surface, status: AgentStatus, complexity: int) -> Ruling:
    """Return the cell of the table. Raises KeyError for a complexity outside 1 to 4: there is no such column."""
    return dict(enumerate(TABLES[surface][status], start=1))[complexity]


def needed_for(surface: Surface, complexity: int) -> AgentStatus:
    """Return the lowest maturity that is not blocked."""
    return next(status for status in LADDER if ruling_of(surface, status, complexity) is not Ruling.BLOCKED)


def may_cost(action: str | None) -> bool:
    """May this act be said to cost anything? Only what pays spends (CWE-807)."""
    return action in PAYMENTS


def understates(complexity: int, declared: int) -> bool:
    """Is an action declared less grave than it is (CWE-807)?"""
    return declared < complexity


def route_of(status: AgentStatus) -> Route | None:
    """Return where a trigger of an agent of this maturity goes; None if it goes ahead."""
    return TRIGGER[status]
