"""Triggers: an agent is set going by an event. Who isn't autonomous is sent elsewhere instead."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.access import Principal
from app.agents import gate
from app.agents.models import AgentRegistry
from app.agents.policy import AgentStatus
from app.audit import service as audit
from app.audit.models import Outcome
from app.errors import Refused
from app.governance import acting, effects, policy, proposals, watching
from app.governance.acting import Acted
from app.governance.effects import Terms, Wish
from app.governance.models import TrainingSession
from app.governance.policy import Route, Surface
from app.orm import new_id

ACTION = "trigger"
COMPLEXITY = 3
SENTENCES: Mapping[Route, str] = {
    Route.TRAINING: "This trigger is blocked: a student has no permission for it, and goes to training first.",
    Route.PROPOSAL: "This trigger is blocked: an intern has no permission for it; a proposal awaits approval.",
    Route.SUPERVISION: "This trigger is blocked: a supervised agent has permission for it under supervision only.",
}


@dataclass(frozen=True)
class Blocked:
    """What is kept of a trigger that went elsewhere, when its own unit is abandoned."""

    agent_id: str
    route: Route
    kept: audit.Act
    requested_by: str
    terms: Terms


def trigger(session: Session, principal: Principal, agent_id: str, terms: Terms) -> Acted:
    """Set an agent going, or send it where it may learn to. Raises NoSuchThing, Refused."""
    agent = gate.agent_named(session, principal, agent_id, changing=True)
    kept = audit.act_of(principal, terms.now, "agent.trigger", f"agent:{agent_id}")
    acting.admit(principal, agent, kept)
    status = AgentStatus(agent.status)
    if (route := policy.route_of(status)) is not None:
        raise sent_elsewhere(Blocked(agent.id, route, kept, principal.user_id, terms))
    wish = Wish(ACTION, COMPLEXITY, principal.user_id)
    watching.watch(session, agent, wish, terms, kept)
    execution = effects.perform(session, agent, wish, terms.now)
    audit.record(session, kept, Outcome.DONE, "allowed")
    decision = policy.decide(Surface.DIRECT, status, COMPLEXITY)
    return Acted(agent, decision, execution=execution)


def sent_elsewhere(blocked: Blocked) -> Refused:
    """Return the refusal; where the agent is sent belongs to it, and outlives it."""
    return Refused(
        f"routed-to-{blocked.route}", SENTENCES[blocked.route], record=lambda session: queue(session, blocked)
    )


def queue(session: Session, blocked: Blocked) -> None:
    """Keep where the agent was sent, and that its trigger was refused."""
    if (send := QUEUES.get(blocked.route)) is not None:
        send(session, session.get_one(AgentRegistry, blocked.agent_id), blocked)
    audit.refusing(blocked.kept, f"routed-to-{blocked.route}")(session)


def _train(session: Session, agent: AgentRegistry, blocked: Blocked) -> None:
    session.add(
        TrainingSession(
            id=new_id(),
            workspace_id=agent.workspace_id,
            agent_id=agent.id,
            requested_by=blocked.requested_by,
            created_at=blocked.kept.at,
        )
    )


def _propose(session: Session, agent: AgentRegistry, blocked: Blocked) -> None:
    wish = Wish(ACTION, COMPLEXITY, blocked.requested_by)
    proposals.propose(session, agent, Surface.DIRECT, wish, blocked.terms)


QUEUES: Mapping[Route, Callable[[Session, AgentRegistry, Blocked], None]] = {
    Route.TRAINING: _train,
    Route.PROPOSAL: _propose,
}
