"""Triggers: an agent is set going by an event. Who isn't autonomous is sent elsewhere instead."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select
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
from app.governance.models import SupervisedRun, TrainingSession, TrainingStatus
from app.governance.policy import Route, Surface
from app.governance.supervision import RunStatus
from app.orm import new_id

ACTION = "trigger"
COMPLEXITY = 3
BLOCKED = "This trigger is blocked: only an autonomous agent has permission for it."
SENTENCES: Mapping[Route, str] = {
    Route.TRAINING: f"{BLOCKED} A student goes to training first.",
    Route.PROPOSAL: f"{BLOCKED} An intern makes a proposal, which awaits approval.",
    Route.SUPERVISION: f"{BLOCKED} A supervised one waits for supervision.",
}


@dataclass(frozen=True)
class Blocked:
    """What is kept of a trigger that went elsewhere, when its own unit is abandoned."""

    agent_id: str
    route: Route
    kept: audit.Act
    requested_by: str
    let_in_by: str | None
    terms: Terms


def trigger(session: Session, principal: Principal, agent_id: str, terms: Terms) -> Acted:
    """Set an agent going, or send it where it may learn to. Raises NoSuchThing, Refused."""
    agent = gate.agent_named(session, principal, agent_id, changing=True)
    kept = audit.act_of(principal, terms.now, "agent.trigger", f"agent:{agent_id}")
    acting.admit(principal, agent, kept)
    status = AgentStatus(agent.status)
    if (route := policy.route_of(status)) is not None:
        notice = proposals.notice_on(session, agent.workspace_id, principal.user_id, principal.let_in_by)
        raise sent_elsewhere(
            Blocked(agent.id, route, kept, principal.user_id, principal.let_in_by, terms),
            notice if route is Route.PROPOSAL else None,
        )
    wish = Wish(ACTION, COMPLEXITY, principal.user_id)
    watching.watch(session, agent, wish, terms, kept)
    execution = effects.perform(session, agent, wish, terms.now)
    audit.record(session, kept, Outcome.DONE, "allowed")
    decision = policy.decide(Surface.DIRECT, status, COMPLEXITY)
    return Acted(agent, decision, execution=execution)


def sent_elsewhere(blocked: Blocked, notice: str | None = None) -> Refused:
    """Return the refusal, with what has to be told besides; where the agent is sent outlives the refusal."""
    sentence = " ".join(filter(None, (SENTENCES[blocked.route], notice)))
    return Refused(f"routed-to-{blocked.route}", sentence, record=lambda session: queue(session, blocked))


def queue(session: Session, blocked: Blocked) -> None:
    """Keep where the agent was sent, and that its trigger was refused."""
    agent = session.get_one(AgentRegistry, blocked.agent_id, with_for_update=True)
    QUEUES[blocked.route](session, agent, blocked)
    audit.refusing(blocked.kept, f"routed-to-{blocked.route}")(session)


def _train(session: Session, agent: AgentRegistry, blocked: Blocked) -> None:
    queued = TrainingSession.status == TrainingStatus.QUEUED
    if session.scalar(select(TrainingSession.id).where(TrainingSession.agent_id == agent.id, queued).limit(1)):
        return
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
    wish = Wish(ACTION, COMPLEXITY, blocked.requested_by, let_in_by=blocked.let_in_by)
    proposals.propose(session, agent, Surface.DIRECT, wish, blocked.terms)


def _supervise(session: Session, agent: AgentRegistry, blocked: Blocked) -> None:
    terms = blocked.terms
    waiting = select(SupervisedRun).where(
        SupervisedRun.agent_id == agent.id, SupervisedRun.status == RunStatus.WAITING
    )
    if any(run.standing(agent.stopped_at, terms.now) is RunStatus.WAITING for run in session.scalars(waiting)):
        return
    session.add(
        SupervisedRun(
            id=new_id(),
            workspace_id=agent.workspace_id,
            agent_id=agent.id,
            requested_by=blocked.requested_by,
            created_at=terms.now,
            expires_at=terms.now + timedelta(seconds=terms.settings.supervision_seconds),
        )
    )


QUEUES: Mapping[Route, Callable[[Session, AgentRegistry, Blocked], None]] = {
    Route.TRAINING: _train,
    Route.PROPOSAL: _propose,
    Route.SUPERVISION: _supervise,
}
