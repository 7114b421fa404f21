"""Sessions: begun by signing in, asked for at every request, kept fresh, listed and ended."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session as DatabaseSession

from app.identity import policy
from app.identity.models import DEVICE_LENGTH, Membership, Session, User
from app.identity.tokens import Claims
from app.orm import new_id
from app.settings import Settings
from app.texts import has_controls

USED_EVERY = timedelta(minutes=1)


@dataclass(frozen=True)
class Beginning:
    """Whose session begins, where, and on which device."""

    user_id: str
    workspace_id: str
    device: str = ""


def device_named(user_agent: str) -> str:
    """Return what is kept of how a device calls itself, to be shown to its owner only."""
    readable = "".join(character for character in user_agent if not has_controls(character))
    return readable.strip()[:DEVICE_LENGTH]


def begin(session: DatabaseSession, beginning: Beginning, now: datetime, settings: Settings) -> Session:
    """Begin a session; its id is fresh and unguessable (ASVS 5.0 V7.2.3, V7.2.4)."""
    begun = Session(
        user_id=beginning.user_id,
        workspace_id=beginning.workspace_id,
        refresh_id=new_id(),
        device=beginning.device,
        created_at=now,
        last_used_at=now,
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


def end_all(session: DatabaseSession, user_id: str, now: datetime, *, but: str | None = None) -> None:
    """End every session of a person, but perhaps the one they ask from (ASVS 5.0 V7.4.2, V7.4.3)."""
    ending = update(Session).where(Session.user_id == user_id, Session.ended_at.is_(None))
    if but is not None:
        ending = ending.where(Session.id != but)
    session.execute(ending.values(ended_at=now))


def end_in(session: DatabaseSession, user_id: str, workspace_id: str, now: datetime) -> None:
    """End every session that a person has in one workspace."""
    session.execute(
        update(Session)
        .where(Session.user_id == user_id, Session.workspace_id == workspace_id, Session.ended_at.is_(None))
        .values(ended_at=now)
    )


def spend(session: DatabaseSession, claims: Claims, fresh_id: str, now: datetime) -> bool:
    """Spend a refresh token for a fresh one, in one statement: of many at once, one wins (CWE-367).

    False if it was spent before.
    """
    spent = session.execute(
        update(Session)
        .where(Session.id == claims.session_id, Session.refresh_id == claims.token_id)
        .values(refresh_id=fresh_id, last_used_at=now)
        .returning(Session.id)
    )
    return spent.one_or_none() is not None


def note_use(session: DatabaseSession, session_id: str, now: datetime) -> None:
    """Note that a session is in use."""
    session.execute(
        update(Session).where(Session.id == session_id, Session.last_used_at < now).values(last_used_at=now)
    )


def is_worth_noting(held: Session, now: datetime) -> bool:
    """Was the last use noted so long ago that this one is worth a write?"""
    return now >= held.last_used_at + USED_EVERY


def current_state(session: DatabaseSession, claims: Claims) -> tuple[Session, User, Membership] | None:
    """Read session, user and membership as they are now; the token is believed only as to which."""
    row = session.execute(
        select(Session, User, Membership)
        .join(User, User.id == Session.user_id)
        .join(
            Membership,
            (Membership.user_id == Session.user_id) & (Membership.workspace_id == Session.workspace_id),
        )
        .where(Session.id == claims.session_id, Session.user_id == claims.user_id)
        .execution_options(populate_existing=True)
    ).one_or_none()
    return None if row is None else (row[0], row[1], row[2])


def is_welcome(user: User) -> bool:
    """May this person, as their account stands now, stay signed in?"""
    return policy.may_sign_in(user.status)


def is_live(held: Session, now: datetime, settings: Settings) -> bool:
    """Does this session still count?"""
    idle = timedelta(seconds=settings.session_idle_seconds)
    return policy.fault_of_session(now, held.expires_at, held.last_used_at, idle, held.ended_at) is None


def own(user_id: str) -> Select[Session]:
    """Return the sessions of one person and nobody else (ASVS 5.0 V8.2.2), latest first."""
    return select(Session).where(Session.user_id == user_id).order_by(Session.created_at.desc(), Session.id)
