"""Recognising people: identity's side of the principals port."""

from dataclasses import dataclass

from app.access import Credential, Principal, PrincipalSource
from app.audit import service as audit
from app.clock import Clock
from app.database import Unit
from app.errors import NotRecognised, Refused
from app.identity import csrf, sessions, tokens
from app.identity.events import SessionUsed
from app.identity.models import Membership, Session, User, UserStatus
from app.keys import Keyring
from app.roles import Role
from app.settings import Settings

State = tuple[Session, User, Membership]


@dataclass(frozen=True)
class People:
    """Recognises people by bearer tokens and by browsers' cookies."""

    keyring: Keyring
    settings: Settings
    clock: Clock
    agents: PrincipalSource | None = None

    def recognise(self, unit: Unit, credential: Credential, *, agents_too: bool = False) -> Principal:
        """Return who holds this credential now; an agent's is read by whoever knows agents.

        Raises NotRecognised; Refused for a cookie without proof. Order: signature, expiry, revocation, user,
        proof.
        """
        if self.agents is not None and is_an_agents(credential):
            return self.agents.recognise(unit, credential, agents_too=agents_too)
        kind = tokens.Kind.COOKIE if credential.by_cookie else tokens.Kind.ACCESS
        claims = tokens.read(credential.token, kind, self.keyring, self.settings)
        held, user, membership = self.standing(unit, claims)
        if not csrf.is_genuine(credential, held.id, self.keyring):
            raise self._forged(held)
        if sessions.is_worth_noting(held, self.clock.now()):
            unit.announce(SessionUsed(held.id, self.clock.now()))
        return Principal(user.id, held.id, held.workspace_id, Role(membership.role), is_confirmed(user))

    def standing(self, unit: Unit, claims: tokens.Claims) -> State:
        """Return session, user and membership of a token if they still count. Raises NotRecognised."""
        state = sessions.current_state(unit.session, claims)
        if (
            state is None
            or not sessions.is_live(state[0], self.clock.now(), self.settings)
            or not sessions.is_welcome(state[1])
        ):
            raise NotRecognised("not-authenticated", "Not authenticated")
        return state

    def _forged(self, held: Session) -> Refused:
        reason = "forged-request"
        attempt = audit.Act(
            self.clock.now(), "session.used", f"session:{held.id}", held.workspace_id, held.user_id
        )
        sentence = "A browser's request must prove that it comes from the platform's own page."
        return Refused(reason, sentence, record=audit.refusing(attempt, reason))


def is_an_agents(credential: Credential) -> bool:
    """Does this credential say that it is an agent's? A browser's cookie never is."""
    return not credential.by_cookie and tokens.kind_said(credential.token) == tokens.Kind.AGENT


def is_confirmed(user: User) -> bool:
    """Has this person shown that their address is theirs?"""
    return user.status is UserStatus.ACTIVE
