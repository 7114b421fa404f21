"""Rising and falling: an agent's level is changed by people only, one step at a time."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.access import Principal
from app.agents import gate, policy
from app.agents.models import AgentRegistry, Lifecycle
from app.agents.policy import AgentStatus
from app.audit import service as audit
from app.audit.models import Outcome
from app.episodes import keeping
from app.errors import CannotBeHonoured, Conflict, PleaseCorrect
from app.governance import graduation, supervision
from app.governance.graduation import Record
from app.governance.models import SupervisedRun


def record_of(session: Session, agent: AgentRegistry) -> Record:
    """Return what an agent has to show at its present level, since it reached it (CWE-841)."""
    episodes, intervened, score = keeping.tally(session, agent)
    return graduation.with_interrupted(Record(episodes, intervened, score), unfinished(session, agent))


def unfinished(session: Session, agent: AgentRegistry) -> list[float]:
    """Return the scores of supervised runs at the present level that tell against an agent and never ended.

    They ended only because it was stopped, or go on although somebody had to step in: no run is forgotten because
    its agent is stopped, or because nobody ends it (CWE-841).
    """
    begun = select(SupervisedRun).where(
        SupervisedRun.agent_id == agent.id,
        SupervisedRun.status.in_(supervision.BEGUN),
        SupervisedRun.maturity == agent.status,
        SupervisedRun.started_at >= agent.reached_at,
    )
    # One that has begun lapses no more, so that any time does.
    stands = [(run, run.standing(agent.stopped_at, run.created_at)) for run in session.scalars(begun)]
    return [
        supervision.score_of(status, run.interventions)
        for run, status in stands
        if supervision.tells_against(status, run.interventions)
    ]


def readiness(session: Session, principal: Principal, agent_id: str) -> tuple[AgentRegistry, Record]:
    """Return an agent and what it has to show. Raises NoSuchThing."""
    agent = gate.agent_named(session, principal, agent_id)
    return agent, record_of(session, agent)


def graduate(session: Session, principal: Principal, agent_id: str, now: datetime) -> AgentRegistry:
    """Let an agent rise by one level, if it is ready. Raises NoSuchThing, Refused, Conflict, CannotBeHonoured."""
    agent = gate.agent_named(session, principal, agent_id, changing=True)
    act = audit.act_of(principal, now, "agent.graduated", f"agent:{agent_id}")
    gate.require_administrator(principal, act)
    if agent.lifecycle is Lifecycle.RETIRED:
        raise Conflict("agent-retired", "This agent is retired, and stays as it is.")
    wanted = policy.next_level(AgentStatus(agent.status))
    if wanted is None:
        raise Conflict("no-level-above", "This agent is autonomous: there is no level above.")
    if graduation.missing(wanted, record_of(session, agent)):
        reason = "not-ready"
        raise CannotBeHonoured(reason, "This agent is not ready to graduate.", record=audit.refusing(act, reason))
    reach(agent, wanted, graduation.confidence_after_rising(wanted, agent.confidence_score), now)
    audit.record(session, act, Outcome.DONE, f"to-{wanted}")
    return agent


def demote(
    session: Session, principal: Principal, agent_id: str, wanted: AgentStatus | None, now: datetime
) -> AgentRegistry:
    """Put an agent back, by one level or to one below its own, at once.

    Raises NoSuchThing, Refused, Conflict, PleaseCorrect.
    """
    agent = gate.agent_named(session, principal, agent_id, changing=True)
    act = audit.act_of(principal, now, "agent.demoted", f"agent:{agent_id}")
    gate.require_administrator(principal, act)
    status = AgentStatus(agent.status)
    below = policy.level_below(status)
    if below is None:
        raise Conflict("no-level-below", "This agent is a student: there is no level below.")
    lower = wanted or below
    if not policy.is_below(lower, status):
        raise PleaseCorrect("not-below", "An agent is put back to a level below its own.")
    fall(session, agent, lower, act)
    return agent


def fall(session: Session, agent: AgentRegistry, lower: AgentStatus, act: audit.Act) -> None:
    """Put an agent back, and keep that it was."""
    reach(agent, lower, graduation.confidence_after_falling(lower), act.at)
    audit.record(session, act, Outcome.DONE, f"to-{lower}")


def reach(agent: AgentRegistry, status: AgentStatus, confidence: float, now: datetime) -> None:
    """Let an agent have another level from now on; what it has to show begins anew."""
    agent.status, agent.confidence_score, agent.reached_at = status, confidence, now
