"""Watching autonomous agents: whoever runs into a guardrail is stopped there, and put back."""

from functools import partial

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from app.agents.models import AgentRegistry, Execution
from app.agents.policy import AgentStatus
from app.audit import service as audit
from app.errors import Refused
from app.governance import guardrails, levels
from app.governance.effects import Terms, Wish
from app.governance.guardrails import Done, Limits

DELETE = "delete"


def watch(session: Session, agent: AgentRegistry, wish: Wish, terms: Terms, kept: audit.Act) -> None:
    """Let pass what stays within the guardrails; only autonomous agents have them. Raises Refused.

    Whoever calls holds the agent's row, so that of many acts at once none is counted short.
    """
    if agent.status is not AgentStatus.AUTONOMOUS:
        return
    breach = guardrails.breached(
        done_by(session, agent, terms), limits_of(terms), deletes=wish.action == DELETE, spends=wish.spends
    )
    if breach is not None:
        raise Refused(
            f"guardrail-{breach}",
            "This is blocked: the agent has done too much of it, and is no longer autonomous.",
            record=partial(put_back, agent.id, f"guardrail-{breach}", kept),
        )


def limits_of(terms: Terms) -> Limits:
    """Return the guardrails that are set."""
    settings = terms.settings
    return Limits(settings.actions_an_hour, settings.deletions_an_hour, settings.spend_a_day)


def done_by(session: Session, agent: AgentRegistry, terms: Terms) -> Done:
    """Count what an agent has done of late."""
    lately = Execution.at > terms.now - guardrails.HOUR
    actions, deletions, spend = session.execute(
        select(
            func.coalesce(func.sum(case((lately, 1), else_=0)), 0),
            func.coalesce(func.sum(case((lately & (Execution.action == DELETE), 1), else_=0)), 0),
            func.coalesce(func.sum(Execution.spent), 0.0),
        ).where(Execution.agent_id == agent.id, Execution.at > terms.now - guardrails.DAY)
    ).one()
    return Done(int(actions), int(deletions), float(spend))


def put_back(agent_id: str, reason: str, kept: audit.Act, session: Session) -> None:
    """Put an agent back that ran into a guardrail; that belongs to the refusal, and outlives it."""
    agent = session.get_one(AgentRegistry, agent_id, with_for_update=True)
    if agent.status is AgentStatus.AUTONOMOUS:
        demoted = audit.Act(kept.at, "agent.demoted", f"agent:{agent_id}", kept.workspace_id, None)
        levels.fall(session, agent, AgentStatus.SUPERVISED, demoted)
    audit.refusing(kept, reason)(session)
