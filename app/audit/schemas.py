"""What the audit log shows."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict


class EntryView(BaseModel):
    """One audit entry as an administrator sees it."""

    model_config = ConfigDict(from_attributes=True)

    at: datetime
    actor_id: str | None
    act: str
    target: str
    outcome: str
    reason: str | None
    request_id: str


class LogView(BaseModel):
    """One page of the audit log."""

    entries: list[EntryView]
    next_cursor: str | None
