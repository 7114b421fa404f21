"""The episodes' tables."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.agents.models import AgentRegistry
from app.agents.policy import AgentStatus
from app.episodes.policy import AccessType, Outcome, SegmentKind
from app.identity.models import User, Workspace
from app.orm import Base, Id, Instant, new_id, one_of


class EpisodeStatus(StrEnum):
    """Whether an episode is still remembered."""

    ACTIVE = "active"
    DELETED = "deleted"


class Episode(Base):
    """One thing an agent did for somebody, and how mature it was then.

    ``interventions`` counts how often people had to intervene; ``constitutional_score``, from 0 to 1, says how
    well the agent kept to the rules; ``importance``, from 0 to 1, how much it is worth remembering. Whether it
    ``counts`` towards graduation is said when it ends: a deleted one tells nothing any more, but still does.
    ``search_key`` is what is searched, folded.
    """

    __tablename__ = "episodes"
    __table_args__ = (
        Index("ix_episodes_agent_id_ended_at", "agent_id", "ended_at"),
        Index("ix_episodes_of_somebody", "user_id", "workspace_id", "status", "started_at", "id"),
    )

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    workspace_id: Mapped[str] = mapped_column(ForeignKey(Workspace.id), index=True)
    user_id: Mapped[str] = mapped_column(ForeignKey(User.id))
    agent_id: Mapped[str] = mapped_column(ForeignKey(AgentRegistry.id))
    title: Mapped[str] = mapped_column(String(200))
    summary: Mapped[str] = mapped_column(Text)
    search_key: Mapped[str] = mapped_column(Text)
    outcome: Mapped[Outcome] = mapped_column(one_of(Outcome))
    maturity: Mapped[AgentStatus] = mapped_column(one_of(AgentStatus))
    interventions: Mapped[int] = mapped_column(default=0)
    constitutional_score: Mapped[float]
    counts: Mapped[bool] = mapped_column(default=True)
    canvases: Mapped[list[str]] = mapped_column(JSON, default=list)
    importance: Mapped[float] = mapped_column(default=0.5)
    status: Mapped[EpisodeStatus] = mapped_column(one_of(EpisodeStatus), default=EpisodeStatus.ACTIVE)
    started_at: Mapped[datetime] = mapped_column(Instant)
    ended_at: Mapped[datetime] = mapped_column(Instant)


class EpisodeSegment(Base):
    """One part of an episode; ``position`` is its place in the order."""

    __tablename__ = "episode_segments"

    episode_id: Mapped[str] = mapped_column(ForeignKey(Episode.id), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[SegmentKind] = mapped_column(one_of(SegmentKind))
    content: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Instant)


class EpisodeFeedback(Base):
    """What the person whose episode it is thinks of it: from 1 to 5, and perhaps in words. The latest counts."""

    __tablename__ = "episode_feedback"

    episode_id: Mapped[str] = mapped_column(ForeignKey(Episode.id), primary_key=True)
    rating: Mapped[int]
    comment: Mapped[str | None] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Instant)


class EpisodeShare(Base):
    """Leave for a colleague to read an episode, until it is taken back."""

    __tablename__ = "episode_shares"

    episode_id: Mapped[str] = mapped_column(ForeignKey(Episode.id), primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey(User.id), primary_key=True, index=True)
    owner_id: Mapped[str] = mapped_column(ForeignKey(User.id), index=True)
    workspace_id: Mapped[str] = mapped_column(ForeignKey(Workspace.id))
    at: Mapped[datetime] = mapped_column(Instant)


class EpisodeAccessLog(Base):
    """One read of an episode, or one attempt on it. Rows are only ever added.

    ``user_id`` is who came, ``agent_id`` the agent that came on their behalf, if one did, and ``let_in_by`` who
    gave it its token; ``reason`` is what an administrator gave. ``episode_id`` may name none: an attempt on what
    never was costs the same as any other, so that the two can't be told apart (CWE-208).
    """

    __tablename__ = "episode_access_log"
    __table_args__ = (Index("ix_episode_access_log_of_an_episode", "episode_id", "at", "sequence"),)

    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    episode_id: Mapped[str] = mapped_column(Id)
    user_id: Mapped[str] = mapped_column(Id)
    agent_id: Mapped[str | None] = mapped_column(Id)
    let_in_by: Mapped[str | None] = mapped_column(Id)
    access_type: Mapped[AccessType] = mapped_column(one_of(AccessType))
    access_denied: Mapped[bool]
    reason: Mapped[str | None] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Instant)
