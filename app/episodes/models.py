"""The episodes' table: so far only what graduation counts."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.agents.models import AgentRegistry
from app.agents.policy import AgentStatus
from app.identity.models import User, Workspace
from app.orm import Base, Id, Instant, new_id, one_of


class Episode(Base):
    """One thing an agent did for somebody, and how mature it was then.

    ``interventions`` counts how often people had to intervene; ``constitutional_score``, from 0 to 1, says how
    well the agent kept to the rules.
    """

    __tablename__ = "episodes"
    __table_args__ = (Index("ix_episodes_agent_id_ended_at", "agent_id", "ended_at"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    workspace_id: Mapped[str] = mapped_column(ForeignKey(Workspace.id), index=True)
    user_id: Mapped[str] = mapped_column(ForeignKey(User.id), index=True)
    agent_id: Mapped[str] = mapped_column(ForeignKey(AgentRegistry.id))
    maturity: Mapped[AgentStatus] = mapped_column(one_of(AgentStatus))
    interventions: Mapped[int] = mapped_column(default=0)
    constitutional_score: Mapped[float]
    started_at: Mapped[datetime] = mapped_column(Instant)
    ended_at: Mapped[datetime] = mapped_column(Instant)
