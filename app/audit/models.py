"""The audit log's table."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.orm import Base, Id, Instant, one_of


class Outcome(StrEnum):
    """How an act ended."""

    DONE = "done"
    REFUSED = "refused"


class AuditEntry(Base):
    """One act: who, what, on what, how it ended and why. Rows are only ever added."""

    __tablename__ = "audit_entries"
    __table_args__ = (Index("ix_audit_entries_workspace_sequence", "workspace_id", "sequence"),)

    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[datetime] = mapped_column(Instant)
    workspace_id: Mapped[str | None] = mapped_column(Id)
    actor_id: Mapped[str | None] = mapped_column(Id)
    act: Mapped[str] = mapped_column(String(64))
    target: Mapped[str] = mapped_column(String(128))
    outcome: Mapped[Outcome] = mapped_column(one_of(Outcome))
    reason: Mapped[str | None] = mapped_column(String(64))
    request_id: Mapped[str] = mapped_column(Id)
