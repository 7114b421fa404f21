"""The registry: making agents, changing them, and looking for them."""

from datetime import datetime

from sqlalchemy import Select
from sqlalchemy.orm import Session

from app.access import Principal
from app.agents import gate, policy, texts
from app.agents.models import AgentRegistry
from app.agents.policy import AgentStatus
from app.agents.schemas import ChangedAgent, NewAgent
from app.audit import service as audit
from app.errors import CannotBeHonoured
from app.orm import new_id


def create(session: Session, principal: Principal, wanted: NewAgent, now: datetime) -> AgentRegistry:
    """Make an agent; it begins as a student (CWE-915). Raises Refused."""
    agent_id = new_id()
    act = audit.act_of(principal, now, "agent.created", "agent")
    gate.require_work(principal, act)
    if not policy.may_begin_with(wanted.status, wanted.confidence_score):
        raise audit.refused(
            "begins-as-student", "Every agent begins as a student: higher permission needs graduation.", act
        )
    agent = AgentRegistry(
        id=agent_id,
        workspace_id=principal.workspace_id,
        owner_id=principal.user_id,
        **wanted.model_dump(exclude={"status", "confidence_score"}),
        search_key=search_key(wanted.name, wanted.category, wanted.description),
        created_at=now,
        reached_at=now,
    )
    session.add(agent)
    session.flush()
    audit.record(session, audit.act_of(principal, now, "agent.created", f"agent:{agent_id}"))
    return agent


def search_key(*parts: str) -> str:
    """Return what is searched of an agent, folded; a search never matches across two of its texts."""
    return "\n".join(texts.folded(part) for part in parts)


def change(
    session: Session, principal: Principal, agent_id: str, wanted: ChangedAgent, now: datetime
) -> AgentRegistry:
    """Change what is given of an agent, and nothing else. Raises NoSuchThing, Refused, CannotBeHonoured."""
    agent = gate.agent_named(session, principal, agent_id, changing=True)
    act = audit.act_of(principal, now, "agent.changed", f"agent:{agent_id}")
    gate.require_own(principal, agent, act)
    given = wanted.model_dump(exclude_unset=True)
    if "confidence_score" in given:
        given["confidence_score"] = abs(given["confidence_score"])  # there is a zero below zero (IEEE 754)
        keep_in_band(agent, given["confidence_score"], act)
    for field, value in given.items():
        setattr(agent, field, value)
    agent.search_key = search_key(agent.name, agent.category, agent.description)
    audit.record(session, act)
    return agent


def keep_in_band(agent: AgentRegistry, score: float, act: audit.Act) -> None:
    """Let nobody move an agent across a band by its score (CWE-915). Raises CannotBeHonoured."""
    if not policy.stays_in_band(AgentStatus(agent.status), score):
        reason = "requires-graduation"
        raise CannotBeHonoured(
            reason, "A score beyond the agent's level requires graduation.", record=audit.refusing(act, reason)
        )


def listed(principal: Principal, status: AgentStatus | None) -> Select[AgentRegistry]:
    """Return the agents of the caller's workspace, perhaps of one status only."""
    found = gate.visible_to(principal)
    return found if status is None else found.where(AgentRegistry.status == status)


def searched(principal: Principal, query: str) -> Select[AgentRegistry]:
    """Return the agents of the caller's workspace in whose texts all these words stand.

    Raises CannotBeHonoured.
    """
    words = texts.words_of(query)
    if words is None:
        raise CannotBeHonoured(
            "not-words",
            "Search for words of letters and digits; apostrophes, dots and hyphens may stand inside of them.",
        )
    found = gate.visible_to(principal)
    for word in words:
        found = found.where(AgentRegistry.search_key.contains(word, autoescape=True))
    return found
