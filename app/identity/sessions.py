"""Sessions: begun by signing in, asked for at every request, ended by signing out."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session as DatabaseSession

from app.access import Principal, Role
from app.clock import Clock
from app.errors import NotRecognised
from app.identity import policy, tokens
from app.identity.models import Membership, Session, User
from app.keys import Keyring
from app.settings import Settings


def begin(session: DatabaseSession, user_id: str, workspace_id: str, now: datetime, settings: Settings) -> Session:
    """Begin a session; its id is fresh and unguessable (ASVS 5.0 V7.2.3, V7.2.4)."""
    begun = Session(
        user_id=user_id,
        workspace_id=workspace_id,
        created_at=now,
        expires_at=now + timedelta(seconds=settings.session_seconds),
    )
    session.add(begun)
    session.flush()
    return begun


def end(session: DatabaseSession, session_id: str, now: datetime) -> bool:
    """End one session, and all its tokens with it (ASVS 5.0 V7.4.1); False if it had ended before."""
    ended = session.execute(
        update(Session)
        .where(Session.id == session_id, Session.ended_at.is_(None))
        .values(ended_at=now)
        .returning(Session.id)
    )
    return ended.one_or_none() is not None


def current_state(session: DatabaseSession, claims: tokens.Claims) -> tuple[Session, User, Membership] | None:
    """Read session, user and membership as they are now; the token is believed only as to which."""
    row = session.execute(
        select(Session, User, Membership)
        .join(User, User.id == Session.user_id)
        .join(
            Membership,
            (Membership.user_id == Session.user_id) & (Membership.workspace_id == Session.workspace_id),
        )
        .where(Session.id == claims.session_id, Session.user_id == claims.user_id)
    ).one_or_none()
    return None if row is None else (row[0], row[1], row[2])


def is_welcome(user: User) -> bool:
    """May this person, as their account stands now, stay signed in?"""
    return policy.may_sign_in(user.status)


def is_live(session: Session, now: datetime) -> bool:
    """Does this session still count?"""
    return policy.fault_of_session(now, session.expires_at, session.ended_at) is None


@dataclass(frozen=True)
class People:
    """Recognises people by their access tokens: identity's side of the principals port."""

    keyring: Keyring
    settings: Settings
    clock: Clock

    def recognise(self, session: DatabaseSession, token: str) -> Principal:
        """Return who holds this token now. Raises NotRecognised.

        Order: signature, expiry, revocation, user (platform contract 1.1).
        """
        claims = tokens.read(token, tokens.Kind.ACCESS, self.keyring, self.settings)
        state = current_state(session, claims)
        if state is None or not is_live(state[0], self.clock.now()) or not is_welcome(state[1]):
            raise NotRecognised("not-authenticated", "Not authenticated")
        held, user, membership = state
        return Principal(user.id, held.id, held.workspace_id, Role(membership.role))
