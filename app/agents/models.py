"""The agents' tables."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.agents.policy import AgentStatus
from app.identity.models import User, Workspace
from app.orm import Base, Id, Instant, new_id, one_of

__all__ = ["AgentAccess", "AgentRegistry", "AgentStatus", "Execution", "Lifecycle"]


class Lifecycle(StrEnum):
    """Whether an agent is at work at all, whatever its maturity."""

    ACTIVE = "active"
    PAUSED = "paused"
    STOPPED = "stopped"
    RETIRED = "retired"
    DELETED = "deleted"


class AgentRegistry(Base):
    """An agent of a workspace. ``status`` decides what it may do; ``confidence_score`` never does.

    ``search_key`` is what is searched, folded as words searched for are. ``reached_at`` says since when it has
    had its status. ``data`` is what it keeps for itself.
    """

    __tablename__ = "agents"
    __table_args__ = (Index("ix_agents_workspace_id_id", "workspace_id", "id"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    workspace_id: Mapped[str] = mapped_column(ForeignKey(Workspace.id))
    owner_id: Mapped[str] = mapped_column(ForeignKey(User.id), index=True)
    name: Mapped[str] = mapped_column(String(100))
    category: Mapped[str] = mapped_column(String(100))
    description: Mapped[str] = mapped_column(Text, default="")
    module_path: Mapped[str | None] = mapped_column(String(200))
    class_name: Mapped[str | None] = mapped_column(String(200))
    capabilities: Mapped[list[str]] = mapped_column(JSON, default=list)
    search_key: Mapped[str] = mapped_column(Text)
    status: Mapped[AgentStatus] = mapped_column(one_of(AgentStatus), default=AgentStatus.STUDENT)
    confidence_score: Mapped[float] = mapped_column(default=0.0)
    lifecycle: Mapped[Lifecycle] = mapped_column(one_of(Lifecycle), default=Lifecycle.ACTIVE)
    data: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(Instant)
    reached_at: Mapped[datetime] = mapped_column(Instant)
    stopped_at: Mapped[datetime | None] = mapped_column(Instant)
    held_by_administrators: Mapped[bool] = mapped_column(default=False)


class Execution(Base):
    """One act of an agent: what, how grave, on whose word, and what it spent."""

    __tablename__ = "executions"
    __table_args__ = (Index("ix_executions_agent_id_at", "agent_id", "at"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    agent_id: Mapped[str] = mapped_column(ForeignKey(AgentRegistry.id))
    workspace_id: Mapped[str] = mapped_column(ForeignKey(Workspace.id), index=True)
    asked_by: Mapped[str] = mapped_column(ForeignKey(User.id))
    action: Mapped[str] = mapped_column(String(32))
    complexity: Mapped[int]
    spent: Mapped[float] = mapped_column(default=0.0)
    at: Mapped[datetime] = mapped_column(Instant)


class AgentAccess(Base):
    """Leave for an agent to act by itself, until it runs out or is ended; its token names it."""

    __tablename__ = "agent_accesses"

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    agent_id: Mapped[str] = mapped_column(ForeignKey(AgentRegistry.id), index=True)
    given_by: Mapped[str] = mapped_column(ForeignKey(User.id))
    created_at: Mapped[datetime] = mapped_column(Instant)
    expires_at: Mapped[datetime] = mapped_column(Instant)
    ended_at: Mapped[datetime | None] = mapped_column(Instant)
