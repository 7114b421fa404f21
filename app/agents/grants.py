"""Giving out the tokens by which agents act themselves, and taking them back."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from app.access import Principal
from app.agents import gate, working
from app.agents.models import AgentAccess, Lifecycle
from app.agents.schemas import AgentGrant
from app.audit import service as audit
from app.errors import Conflict
from app.identity import tokens
from app.keys import Keyring
from app.settings import Settings


@dataclass(frozen=True)
class Signing:
    """What tokens are signed with."""

    keyring: Keyring
    settings: Settings


def give(session: Session, principal: Principal, agent_id: str, signing: Signing, now: datetime) -> AgentGrant:
    """Give out a token that acts as an agent. Raises NoSuchThing, Refused, Conflict."""
    agent = gate.agent_named(session, principal, agent_id, changing=True)
    act = audit.act_of(principal, now, "agent.token_given", f"agent:{agent_id}")
    gate.require_administrator(principal, act)
    if agent.lifecycle is not Lifecycle.ACTIVE:
        raise Conflict("agent-not-active", "This agent is not at work.")
    access = AgentAccess(
        agent_id=agent.id,
        given_by=principal.user_id,
        created_at=now,
        expires_at=now + lifetime(signing.settings),
    )
    session.add(access)
    session.flush()
    audit.record(session, act)
    return AgentGrant(access_token=token_of(access, signing), expires_in=signing.settings.agent_token_seconds)


def lifetime(settings: Settings) -> timedelta:
    """Return how long a token lasts by which an agent acts itself."""
    return timedelta(seconds=settings.agent_token_seconds)


def token_of(access: AgentAccess, signing: Signing) -> str:
    """Return the token of an access: it names agent and access, and nothing else."""
    claims = tokens.Claims(access.agent_id, access.id)
    return tokens.issue(
        signing.keyring,
        signing.settings,
        tokens.Kind.AGENT,
        claims,
        now=access.created_at,
        until=access.expires_at,
    )


def take_back(session: Session, principal: Principal, agent_id: str, now: datetime) -> None:
    """End every token of an agent. Raises NoSuchThing, Refused."""
    agent = gate.agent_named(session, principal, agent_id, changing=True)
    act = audit.act_of(principal, now, "agent.tokens_ended", f"agent:{agent_id}")
    gate.require_administrator(principal, act)
    working.end_accesses(session, [agent.id], now)
    audit.record(session, act)
