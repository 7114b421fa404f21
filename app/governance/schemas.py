"""What governance is told and what it shows."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import BaseModel, Field

from app.agents.policy import AgentStatus
from app.agents.schemas import Text
from app.governance.deciders import ProposalStatus
from app.governance.policy import Ruling
from app.texts import Body, Name


class NewState(Body):
    """What the state of an agent's data is to be."""

    new_state: Text | None = None


class Execute(Body):
    """What the platform asks an agent for: an action by its name, and how grave it is held to be."""

    action: Name | None = None
    action_complexity: Annotated[int, Field(ge=1, le=4)]


class Rejection(Body):
    """Why something is rejected."""

    reason: Annotated[Text, Field(min_length=1)]


class ActedView(BaseModel):
    """What an agent did, or would be allowed to do."""

    agent_id: str
    action: str | None
    complexity: int
    status: AgentStatus
    decision: Ruling = Ruling.ALLOWED
    execution_id: str | None


class PendingView(BaseModel):
    """What waits for somebody's approval."""

    proposal_id: str
    status: ProposalStatus = ProposalStatus.PENDING
    expires_at: datetime
    notice: str | None = None


class ProposalView(BaseModel):
    """A proposal as people of its workspace see it."""

    id: str
    agent_id: str
    action: str
    complexity: int
    content: dict[str, Any]
    status: ProposalStatus
    requested_by: str
    reason: str | None
    failure: str | None
    created_at: datetime
    expires_at: datetime
    decided_by: str | None
    decided_at: datetime | None


class ProposalsView(BaseModel):
    """One page of proposals."""

    proposals: list[ProposalView]
    next_cursor: str | None
