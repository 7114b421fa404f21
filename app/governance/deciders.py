"""Who decides proposals, and when they still can be. Pure."""

from datetime import datetime
from enum import StrEnum

from app.agents.policy import AgentStatus
from app.governance.policy import Ruling, Surface, ruling_of
from app.roles import Role

DECIDERS = frozenset({Role.OWNER, Role.ADMIN})


class ProposalStatus(StrEnum):
    """What became of a proposal."""

    PENDING = "pending_approval"
    APPROVED = "approved"
    EXECUTED = "executed"
    FAILED = "execution_failed"
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


def may_decide(role: Role) -> bool:
    """May someone of this role approve and reject what agents propose?"""
    return role in DECIDERS


def is_own(decider_id: str, requester_id: str, let_in_by: str | None) -> bool:
    """Would somebody decide what they asked for, or an agent on their behalf or by a token that they gave it?"""
    return decider_id in {requester_id, let_in_by}


def standing(status: ProposalStatus, expires_at: datetime, now: datetime) -> ProposalStatus:
    """Return where a proposal stands: one that nobody decided in time has expired."""
    is_late = status is ProposalStatus.PENDING and now >= expires_at
    return ProposalStatus.EXPIRED if is_late else status


def fault_of_execution(
    *, is_intact: bool, is_wanted: bool, is_active: bool, status: AgentStatus, surface: Surface, complexity: int
) -> str | None:
    """Return why what was approved can't be done after all; None if it can.

    Agent and requester are judged as they are now: approving replaces no maturity or standing lost since.
    """
    if not is_intact:
        return "content-changed"
    if not is_wanted:
        return "requester-gone"
    if not is_active:
        return "agent-not-active"
    if ruling_of(surface, status, complexity) is Ruling.BLOCKED:
        return "agent-demoted"
    return None
