"""What governance is told and what it shows."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from app.agents.policy import AgentStatus
from app.agents.schemas import Text
from app.governance.deciders import ProposalStatus
from app.governance.graduation import Criterion
from app.governance.models import TrainingStatus
from app.governance.policy import Ruling
from app.governance.supervision import RunStatus
from app.texts import Body, Name, visible


class NewState(Body):
    """What the state of an agent's data is to be."""

    new_state: Text | None = None


class Execute(Body):
    """What the platform asks an agent for: an action by its name, how grave it is held to be, its cost."""

    action: Name | None = None
    action_complexity: Annotated[int, Field(ge=1, le=4)]
    spends: Annotated[float, Field(ge=0, le=1_000_000, allow_inf_nan=False)] = 0.0


class Rejection(Body):
    """Why something is rejected."""

    reason: Annotated[Text, Field(min_length=1), AfterValidator(visible)]


class CorrectionText(Body):
    """What an agent is to do otherwise."""

    text: Annotated[Text, Field(min_length=1, max_length=2_000), AfterValidator(visible)]


class Demotion(Body):
    """Where an agent is put back to; by one level if nothing is said."""

    status: Annotated[AgentStatus, Field(strict=False)] | None = None


class ReadinessView(BaseModel):
    """What an agent has to show at its level, what the next one takes, and what it lacks."""

    agent_id: str
    status: AgentStatus
    next_status: AgentStatus | None
    ready: bool
    missing: list[Criterion]
    episodes: int
    intervened: int
    constitutional_score: float


class TrainingView(BaseModel):
    """Training that an agent was sent to."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    agent_id: str
    requested_by: str
    status: TrainingStatus
    gained: float
    created_at: datetime
    completed_at: datetime | None
    completed_by: str | None


class TrainingsView(BaseModel):
    """One page of training."""

    trainings: list[TrainingView]
    next_cursor: str | None


class RunView(BaseModel):
    """A supervised run as people of its workspace see it."""

    id: str
    agent_id: str
    requested_by: str
    supervisor_id: str | None
    status: RunStatus
    interventions: int
    created_at: datetime
    expires_at: datetime
    started_at: datetime | None
    ended_at: datetime | None


class CorrectionView(BaseModel):
    """What somebody told an agent to do otherwise."""

    model_config = ConfigDict(from_attributes=True)

    made_by: str
    text: str
    at: datetime


class FollowedView(RunView):
    """A supervised run as whoever follows it sees it: with every correction, the oldest first."""

    corrections: list[CorrectionView]


class RunsView(BaseModel):
    """One page of supervised runs."""

    runs: list[RunView]
    next_cursor: str | None


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
