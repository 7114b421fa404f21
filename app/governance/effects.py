"""What agents' actions do once they are allowed. Whoever comes here has asked governance."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from app.agents import working
from app.agents.models import AgentRegistry, Execution, Lifecycle
from app.settings import Settings

# What is only rehearsed waits for approval as anything does, but there is nothing to be done.
REHEARSAL = "rehearsal"
# What is deleted belongs to another room, which does that itself; nothing of the agent's own is meant.
ELSEWHERE = "elsewhere"


@dataclass(frozen=True)
class Wish:
    """What is asked of an agent, and on whose word.

    ``content`` is what it is to be done with, ``spends`` how many units that costs; ``let_in_by`` is who gave the
    agent the token by which it asks itself.
    """

    action: str
    complexity: int
    asked_by: str
    content: Mapping[str, Any] = field(default_factory=dict)
    spends: float = 0.0
    let_in_by: str | None = None


@dataclass(frozen=True)
class Terms:
    """When something is asked, and the settings that hold then."""

    now: datetime
    settings: Settings


def perform(session: Session, agent: AgentRegistry, wish: Wish, now: datetime) -> Execution:
    """Do what was asked and keep that it was done, in one unit of work."""
    execution = Execution(
        agent_id=agent.id,
        workspace_id=agent.workspace_id,
        asked_by=wish.asked_by,
        action=wish.action,
        complexity=wish.complexity,
        spent=wish.spends,
        at=now,
    )
    session.add(execution)
    EFFECTS.get(wish.action, _none)(session, agent, wish.content, now)
    session.flush()
    return execution


def _none(session: Session, agent: AgentRegistry, content: Mapping[str, Any], now: datetime) -> None:
    """What is only kept as done: the rooms in which it would show are not built yet."""


def _change_state(_session: Session, agent: AgentRegistry, content: Mapping[str, Any], _now: datetime) -> None:
    if (data := content.get("new_state")) is not None:
        agent.data = data


def _delete(session: Session, agent: AgentRegistry, content: Mapping[str, Any], now: datetime) -> None:
    if ELSEWHERE in content:
        return
    agent.data = None
    if content.get("agent"):
        agent.lifecycle, agent.stopped_at = Lifecycle.DELETED, now
        working.end_accesses(session, [agent.id], now)


EFFECTS: Mapping[str, Callable[[Session, AgentRegistry, Mapping[str, Any], datetime], None]] = {
    "change_state": _change_state,
    "delete": _delete,
}
