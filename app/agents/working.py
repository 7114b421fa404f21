"""Whether agents are at work: pausing, resuming, stopping, retiring, and the emergency stop."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, or_, select, true, update
from sqlalchemy.orm import Session

from app.access import Principal
from app.agents import gate, policy
from app.agents.models import AgentAccess, AgentRegistry, Lifecycle
from app.audit import service as audit
from app.errors import Conflict

AT_WORK = frozenset({Lifecycle.ACTIVE, Lifecycle.PAUSED})


@dataclass(frozen=True)
class Turn:
    """One way to change whether an agent is at work: from where, to where, and who may."""

    comes_from: frozenset[Lifecycle]
    leads_to: Lifecycle
    allow: Callable[[Principal, AgentRegistry, audit.Act], None]


def _anybody_at_work(principal: Principal, _agent: AgentRegistry, act: audit.Act) -> None:
    gate.require_work(principal, act)


def _who_answers_for_it(principal: Principal, agent: AgentRegistry, act: audit.Act) -> None:
    gate.require_own(principal, agent, act)
    if agent.held_by_administrators:
        gate.require_administrator(principal, act)


def _administrator(principal: Principal, _agent: AgentRegistry, act: audit.Act) -> None:
    gate.require_administrator(principal, act)


# Whoever works there and sees an agent go wrong may halt it; to resume it is for those who answer for it.
TURNS: Mapping[str, Turn] = {
    "paused": Turn(AT_WORK, Lifecycle.PAUSED, _anybody_at_work),
    "stopped": Turn(AT_WORK | {Lifecycle.STOPPED}, Lifecycle.STOPPED, _anybody_at_work),
    "resumed": Turn(AT_WORK | {Lifecycle.STOPPED}, Lifecycle.ACTIVE, _who_answers_for_it),
    "retired": Turn(AT_WORK | {Lifecycle.STOPPED, Lifecycle.RETIRED}, Lifecycle.RETIRED, _administrator),
}


def turn(session: Session, principal: Principal, agent_id: str, what: str, now: datetime) -> AgentRegistry:
    """Let an agent be paused, resumed, stopped or retired. Raises NoSuchThing, Refused, Conflict."""
    agent = gate.agent_named(session, principal, agent_id, changing=True)
    act = audit.act_of(principal, now, f"agent.{what}", f"agent:{agent_id}")
    turned = TURNS[what]
    turned.allow(principal, agent, act)
    if agent.lifecycle not in turned.comes_from:
        raise cannot_be_turned(agent)
    agent.lifecycle = turned.leads_to
    agent.held_by_administrators = turned.leads_to is not Lifecycle.ACTIVE and policy.is_held(
        principal.role, before=agent.held_by_administrators, stops=turned.leads_to is Lifecycle.STOPPED
    )
    if turned.leads_to not in AT_WORK:
        agent.stopped_at = now
        end_accesses(session, [agent.id], now)
    audit.record(session, act)
    return agent


def cannot_be_turned(agent: AgentRegistry) -> Conflict:
    """Return why an agent can't be turned as it stands."""
    if agent.lifecycle is Lifecycle.STOPPED:
        return Conflict("agent-stopped", "This agent is stopped already, which is more than paused.")
    return Conflict("agent-retired", "This agent is retired, and stays so.")


def stop_all(session: Session, principal: Principal, now: datetime) -> int:
    """Stop every agent of the caller's workspace that is at work; return how many. Raises Refused.

    Only administrators resume any that is stopped then, be it by this or before.
    """
    act = audit.act_of(principal, now, "agents.stopped", "agents")
    gate.require_administrator(principal, act)
    stopped = session.scalars(
        update(AgentRegistry)
        .where(AgentRegistry.workspace_id == principal.workspace_id, AgentRegistry.lifecycle.in_(AT_WORK))
        .values(lifecycle=Lifecycle.STOPPED, stopped_at=now)
        .returning(AgentRegistry.id)
        .execution_options(synchronize_session=False)
    )
    number = len(stopped.all())
    session.execute(
        update(AgentRegistry)
        .where(AgentRegistry.workspace_id == principal.workspace_id, AgentRegistry.lifecycle == Lifecycle.STOPPED)
        .values(held_by_administrators=True)
        .execution_options(synchronize_session=False)
    )
    end_accesses(
        session,
        select(AgentRegistry.id).where(
            AgentRegistry.workspace_id == principal.workspace_id, AgentRegistry.lifecycle == Lifecycle.STOPPED
        ),
        now,
    )
    audit.record(session, act)
    return number


def end_accesses_of(session: Session, user_id: str, workspace_id: str | None, now: datetime) -> None:
    """End every token that somebody gave, and every one of their agents: in a workspace, or everywhere.

    They would count again once that person is let in again, who knows nothing of them any more (ASVS 5.0 V7.4.2).
    """
    here = true() if workspace_id is None else AgentRegistry.workspace_id == workspace_id
    agents = select(AgentRegistry.id).where(here)
    session.execute(
        update(AgentAccess)
        .where(
            AgentAccess.agent_id.in_(agents),
            or_(
                AgentAccess.given_by == user_id,
                AgentAccess.agent_id.in_(agents.where(AgentRegistry.owner_id == user_id)),
            ),
            AgentAccess.ended_at.is_(None),
        )
        .values(ended_at=now)
        .execution_options(synchronize_session=False)
    )


def end_accesses(session: Session, agent_ids: Sequence[str] | Select[str], now: datetime) -> None:
    """End every token by which these agents act themselves, at once (ASVS 5.0 V7.4.1)."""
    session.execute(
        update(AgentAccess)
        .where(AgentAccess.agent_id.in_(agent_ids), AgentAccess.ended_at.is_(None))
        .values(ended_at=now)
    )
