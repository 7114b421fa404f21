"""The canvas' tables."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.agents.models import AgentRegistry, Execution
from app.canvas.policy import CanvasType, Change, ComponentType
from app.identity.models import User, Workspace
from app.orm import Base, Id, Instant, new_id, one_of


class Canvas(Base):
    """Something presented in a workspace: by an agent on behalf of its owner, or by a person."""

    __tablename__ = "canvases"
    __table_args__ = (Index("ix_canvases_workspace_id_id", "workspace_id", "id"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    workspace_id: Mapped[str] = mapped_column(ForeignKey(Workspace.id))
    owner_id: Mapped[str] = mapped_column(ForeignKey(User.id), index=True)
    agent_id: Mapped[str | None] = mapped_column(ForeignKey(AgentRegistry.id))
    type: Mapped[CanvasType] = mapped_column(one_of(CanvasType))
    title: Mapped[str] = mapped_column(String(200))
    data: Mapped[dict[str, Any]] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(Instant)
    changed_at: Mapped[datetime] = mapped_column(Instant)


class CanvasAudit(Base):
    """One thing done to what stands on a canvas, and the agent's execution it was part of. Rows are only added."""

    __tablename__ = "canvas_audit"
    __table_args__ = (Index("ix_canvas_audit_of_a_canvas", "canvas_id", "at", "sequence"),)

    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    canvas_id: Mapped[str] = mapped_column(Id)
    workspace_id: Mapped[str] = mapped_column(ForeignKey(Workspace.id))
    change: Mapped[Change] = mapped_column(one_of(Change))
    user_id: Mapped[str] = mapped_column(Id)
    agent_id: Mapped[str | None] = mapped_column(Id)
    execution_id: Mapped[str | None] = mapped_column(ForeignKey(Execution.id))
    at: Mapped[datetime] = mapped_column(Instant)


class FormSubmission(Base):
    """What somebody filled into a form on a canvas, as it was checked."""

    __tablename__ = "form_submissions"
    __table_args__ = (Index("ix_form_submissions_of_a_canvas", "canvas_id", "at", "id"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    canvas_id: Mapped[str] = mapped_column(ForeignKey(Canvas.id))
    workspace_id: Mapped[str] = mapped_column(ForeignKey(Workspace.id))
    user_id: Mapped[str] = mapped_column(ForeignKey(User.id), index=True)
    form_data: Mapped[dict[str, Any]] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(Instant)


class CustomCanvasComponent(Base):
    """A component that somebody wrote for the canvases of a workspace; ``version`` is the one that is current."""

    __tablename__ = "canvas_components"
    __table_args__ = (Index("ix_canvas_components_workspace_id_id", "workspace_id", "id"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    workspace_id: Mapped[str] = mapped_column(ForeignKey(Workspace.id))
    owner_id: Mapped[str] = mapped_column(ForeignKey(User.id), index=True)
    agent_id: Mapped[str | None] = mapped_column(ForeignKey(AgentRegistry.id))
    name: Mapped[str] = mapped_column(String(100))
    version: Mapped[int]
    created_at: Mapped[datetime] = mapped_column(Instant)
    changed_at: Mapped[datetime] = mapped_column(Instant)


class ComponentVersion(Base):
    """What a component was at some time, as the gate let it in. Rows are only added, and go with the component.

    ``made_by`` is who wrote it or brought it back, ``agent_id`` the agent that acted, ``execution_id`` its act.
    """

    __tablename__ = "canvas_component_versions"

    component_id: Mapped[str] = mapped_column(ForeignKey(CustomCanvasComponent.id), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    component_type: Mapped[ComponentType] = mapped_column(one_of(ComponentType))
    html: Mapped[str] = mapped_column(Text)
    css: Mapped[str] = mapped_column(Text)
    js: Mapped[str] = mapped_column(Text)
    dependencies: Mapped[list[dict[str, str]]] = mapped_column(JSON)
    made_by: Mapped[str] = mapped_column(ForeignKey(User.id))
    agent_id: Mapped[str | None] = mapped_column(ForeignKey(AgentRegistry.id))
    execution_id: Mapped[str | None] = mapped_column(ForeignKey(Execution.id))
    at: Mapped[datetime] = mapped_column(Instant)
