"""What people may do with agents: the gate that every act on an agent goes through, before its maturity counts."""

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.access import Principal
from app.agents import policy
from app.agents.models import AgentRegistry, Lifecycle
from app.audit import service as audit
from app.errors import NoSuchThing


def require_work(principal: Principal, act: audit.Act) -> None:
    """Let people pass who work in the workspace, with a confirmed address. Raises Refused."""
    if not policy.may_work(principal.role):
        raise audit.refused("viewers-only-look", "Viewers have no permission for this: they only look.", act)
    require_confirmed(principal, act)


def require_confirmed(principal: Principal, act: audit.Act) -> None:
    """Let people pass who have shown that their address is theirs. Raises Refused."""
    if not principal.confirmed:
        raise audit.refused("unconfirmed", "This needs a confirmed address: email verification required.", act)


def require_administrator(principal: Principal, act: audit.Act) -> None:
    """Let administrators of the workspace pass. Raises Refused."""
    require_work(principal, act)
    if not policy.may_administer(principal.role):
        raise audit.refused("administrators-only", "Only administrators have permission for this.", act)


def require_own(principal: Principal, agent: AgentRegistry, act: audit.Act) -> None:
    """Let an agent's owner and administrators pass. Raises Refused."""
    require_work(principal, act)
    if not policy.may_change(principal.role, is_owner=agent.owner_id == principal.user_id):
        raise audit.refused(
            "owner-only", "Only the agent's owner and administrators have permission for this.", act
        )


def require_awake(session: Session, principal: Principal, act: audit.Act) -> None:
    """Let people pass, and agents that are at work: a paused one doesn't even look. Raises Refused."""
    if principal.agent_id is None:
        return
    require_at_work(agent_named(session, principal, principal.agent_id), act)


def require_at_work(agent: AgentRegistry, act: audit.Act) -> None:
    """Let an agent pass that is neither paused nor stopped, retired or deleted. Raises Refused."""
    if agent.lifecycle is not Lifecycle.ACTIVE:
        raise audit.refused("agent-not-active", "This agent is blocked: it is not at work.", act)


def visible_to(principal: Principal) -> Select[AgentRegistry]:
    """Return the agents of the caller's own workspace, and of no other (ASVS 5.0 V8.4.1)."""
    return select(AgentRegistry).where(
        AgentRegistry.workspace_id == principal.workspace_id, AgentRegistry.lifecycle != Lifecycle.DELETED
    )


def agent_named(session: Session, principal: Principal, agent_id: str, *, changing: bool = False) -> AgentRegistry:
    """Return an agent of the caller's own workspace, as it is now (CWE-639). Raises NoSuchThing.

    Whoever is ``changing`` it or counts what it did does so alone until the unit ends.
    """
    wanted = visible_to(principal).where(AgentRegistry.id == agent_id).execution_options(populate_existing=True)
    found = session.scalars(wanted.with_for_update() if changing else wanted).one_or_none()
    if found is None:
        raise NoSuchThing("no-such-agent", "There is no such agent.")
    return found
