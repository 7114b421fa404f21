"""Recognising agents: their side of the principals port."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.access import Credential, Principal
from app.agents.models import AgentAccess, AgentRegistry, Lifecycle
from app.audit import service as audit
from app.clock import Clock
from app.database import Unit
from app.errors import NotRecognised, Refused
from app.identity import sessions, tokens
from app.identity.models import Membership, User
from app.identity.people import is_confirmed
from app.keys import Keyring
from app.roles import Role
from app.settings import Settings

State = tuple[AgentAccess, AgentRegistry, User, Membership, User]
GONE = frozenset({Lifecycle.RETIRED, Lifecycle.DELETED})


@dataclass(frozen=True)
class Agents:
    """Recognises agents by the tokens that administrators give out for them."""

    keyring: Keyring
    settings: Settings
    clock: Clock

    def recognise(self, unit: Unit, credential: Credential, *, agents_too: bool = False) -> Principal:
        """Return which agent holds this credential now, and for whom it acts.

        Raises NotRecognised; Refused where only people may act.
        """
        claims = tokens.read(credential.token, tokens.Kind.AGENT, self.keyring, self.settings)
        state = current_state(unit.session, claims)
        if state is None or not self._counts(state):
            raise NotRecognised("not-authenticated", "Not authenticated")
        access, agent, owner, place, giver = state
        principal = Principal(
            owner.id, access.id, agent.workspace_id, Role(place.role), is_confirmed(owner), agent.id, giver.id
        )
        if not agents_too:
            self.keep_out(principal)
        return principal

    def keep_out(self, principal: Principal) -> None:
        """Let no agent do what only people may, whatever its maturity. Raises Refused."""
        raise people_only(principal, self.clock.now())

    def _counts(self, state: State) -> bool:
        access, agent, owner, _, giver = state
        return (
            access.ended_at is None
            and access.expires_at > self.clock.now()
            and agent.lifecycle not in GONE
            and sessions.is_welcome(owner)
            and sessions.is_welcome(giver)
        )


def people_only(principal: Principal, now: datetime) -> Refused:
    """Return the refusal of an agent that would do what only people may."""
    act = audit.act_of(principal, now, "agent.overstepped", f"agent:{principal.agent_id}")
    return audit.refused("people-only", "Only people may do this; agents have no permission.", act)


def current_state(session: Session, claims: tokens.Claims) -> State | None:
    """Read access, agent, owner, the owner's place and who gave the token, all as they are now.

    The token is believed only as to which; owner and giver have to belong to the agent's workspace.
    """
    giver, givers_place = aliased(User), aliased(Membership)
    row = session.execute(
        select(AgentAccess, AgentRegistry, User, Membership, giver)
        .join(AgentRegistry, AgentRegistry.id == AgentAccess.agent_id)
        .join(User, User.id == AgentRegistry.owner_id)
        .join(
            Membership,
            (Membership.user_id == User.id) & (Membership.workspace_id == AgentRegistry.workspace_id),
        )
        .join(giver, giver.id == AgentAccess.given_by)
        .join(
            givers_place,
            (givers_place.user_id == giver.id) & (givers_place.workspace_id == AgentRegistry.workspace_id),
        )
        .where(AgentAccess.id == claims.session_id, AgentAccess.agent_id == claims.user_id)
        .execution_options(populate_existing=True)
    ).one_or_none()
    return None if row is None else (row[0], row[1], row[2], row[3], row[4])
