"""Governance's tables."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.agents.models import AgentRegistry
from app.governance.deciders import ProposalStatus
from app.governance.policy import Surface
from app.identity.models import User, Workspace
from app.orm import Base, Id, Instant, new_id, one_of


class AgentProposal(Base):
    """What an agent would do if somebody approved it. ``content`` is fixed by its hash."""

    __tablename__ = "agent_proposals"
    __table_args__ = (Index("ix_agent_proposals_workspace_id_id", "workspace_id", "id"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    workspace_id: Mapped[str] = mapped_column(ForeignKey(Workspace.id))
    agent_id: Mapped[str] = mapped_column(ForeignKey(AgentRegistry.id), index=True)
    requested_by: Mapped[str] = mapped_column(ForeignKey(User.id))
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
