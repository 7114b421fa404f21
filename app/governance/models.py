"""Governance's tables."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.agents.models import AgentRegistry
from app.agents.policy import AgentStatus
from app.governance import supervision
from app.governance.deciders import ProposalStatus
from app.governance.policy import Surface
from app.governance.supervision import RunStatus
from app.identity.models import User, Workspace
from app.orm import Base, Id, Instant, new_id, one_of


class AgentProposal(Base):
    """What an agent would do if somebody approved it. ``content`` is fixed by its hash.

    ``let_in_by`` gave the agent the token by which it asked itself, if it did.
    """

    __tablename__ = "agent_proposals"
    __table_args__ = (Index("ix_agent_proposals_workspace_id_id", "workspace_id", "id"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    workspace_id: Mapped[str] = mapped_column(ForeignKey(Workspace.id))
    agent_id: Mapped[str] = mapped_column(ForeignKey(AgentRegistry.id), index=True)
    requested_by: Mapped[str] = mapped_column(ForeignKey(User.id))
    let_in_by: Mapped[str | None] = mapped_column(ForeignKey(User.id))
    surface: Mapped[Surface] = mapped_column(one_of(Surface))
    action: Mapped[str] = mapped_column(String(32))
    complexity: Mapped[int]
    content: Mapped[str] = mapped_column(Text)
    content_hash: Mapped[str] = mapped_column(String(64))
    status: Mapped[ProposalStatus] = mapped_column(one_of(ProposalStatus), default=ProposalStatus.PENDING)
    reason: Mapped[str | None] = mapped_column(Text)
    failure: Mapped[str | None] = mapped_column(String(64))
    created_at: Mapped[datetime] = mapped_column(Instant)
    expires_at: Mapped[datetime] = mapped_column(Instant)
    decided_by: Mapped[str | None] = mapped_column(ForeignKey(User.id))
    decided_at: Mapped[datetime | None] = mapped_column(Instant)


class TrainingStatus(StrEnum):
    """Where a training session stands."""

    QUEUED = "queued"
    COMPLETED = "completed"


class TrainingSession(Base):
    """Training that an agent was sent to instead of acting; ``gained`` is what its confidence rose by."""

    __tablename__ = "training_sessions"
    __table_args__ = (Index("ix_training_sessions_workspace_id_id", "workspace_id", "id"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    workspace_id: Mapped[str] = mapped_column(ForeignKey(Workspace.id))
    agent_id: Mapped[str] = mapped_column(ForeignKey(AgentRegistry.id), index=True)
    requested_by: Mapped[str] = mapped_column(ForeignKey(User.id))
    status: Mapped[TrainingStatus] = mapped_column(one_of(TrainingStatus), default=TrainingStatus.QUEUED)
    gained: Mapped[float] = mapped_column(default=0.0)
    created_at: Mapped[datetime] = mapped_column(Instant)
    completed_at: Mapped[datetime | None] = mapped_column(Instant)
    completed_by: Mapped[str | None] = mapped_column(ForeignKey(User.id))


class SupervisedRun(Base):
    """A run that waits for somebody to supervise it, or has one who does; what it came to once it has ended.

    ``maturity`` is the agent's when the run began; ``interventions`` counts how often people stepped in since.
    """

    __tablename__ = "supervised_runs"
    __table_args__ = (Index("ix_supervised_runs_workspace_id_id", "workspace_id", "id"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    workspace_id: Mapped[str] = mapped_column(ForeignKey(Workspace.id))
    agent_id: Mapped[str] = mapped_column(ForeignKey(AgentRegistry.id), index=True)
    requested_by: Mapped[str] = mapped_column(ForeignKey(User.id))
    status: Mapped[RunStatus] = mapped_column(one_of(RunStatus), default=RunStatus.WAITING)
    supervisor_id: Mapped[str | None] = mapped_column(ForeignKey(User.id))
    maturity: Mapped[AgentStatus | None] = mapped_column(one_of(AgentStatus))
    interventions: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime] = mapped_column(Instant)
    expires_at: Mapped[datetime] = mapped_column(Instant)
    started_at: Mapped[datetime | None] = mapped_column(Instant)
    ended_at: Mapped[datetime | None] = mapped_column(Instant)

    def standing(self, stopped_at: datetime | None, now: datetime) -> RunStatus:
        """Return where this run stands now, whose agent was stopped last at that time: the row alone can't say."""
        return supervision.standing(
            RunStatus(self.status),
            created_at=self.created_at,
            expires_at=self.expires_at,
            stopped_at=stopped_at,
            now=now,
        )


class Correction(Base):
    """What a person told an agent to do otherwise, in a supervised run."""

    __tablename__ = "corrections"

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    run_id: Mapped[str] = mapped_column(ForeignKey(SupervisedRun.id), index=True)
    made_by: Mapped[str] = mapped_column(ForeignKey(User.id))
    text: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Instant)
