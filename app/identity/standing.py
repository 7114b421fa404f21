"""Where an account stands: what its operator may change, from the command line only."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession

from app.audit import service as audit
from app.errors import NoSuchThing
from app.identity import mailed, policy, sessions
from app.identity.models import Membership, Purpose, User, UserStatus


def suspend(session: DatabaseSession, address: str, now: datetime) -> str:
    """Suspend an account and end all its sessions at once (ASVS 5.0 V7.4.2); return its id. Raises NoSuchThing."""
    user = _found(session, address)
    user.status = UserStatus.SUSPENDED
    sessions.end_all(session, user.id, now)
    mailed.withdraw(session, Purpose.RESET, user.id, now)
    _keep(session, now, "account.suspended", user)
    return user.id


def reinstate(session: DatabaseSession, address: str, now: datetime) -> None:
    """Let a suspended account sign in again; none of its sessions comes back. Raises NoSuchThing."""
    user = _found(session, address)
    if user.status is UserStatus.SUSPENDED:
        user.status = UserStatus(policy.status_after_reinstating(user.confirmed_at is not None))
        _keep(session, now, "account.reinstated", user)


def _found(session: DatabaseSession, address: str) -> User:
    user = session.scalars(select(User).where(User.email_key == policy.address_key(address))).one_or_none()
    if user is None or user.status is UserStatus.DELETED:
        raise NoSuchThing("no-such-account", "There is no account with this address.")
    return user


def _keep(session: DatabaseSession, now: datetime, act: str, user: User) -> None:
    for workspace_id in session.scalars(select(Membership.workspace_id).where(Membership.user_id == user.id)):
        audit.record(session, audit.Act(now, act, f"user:{user.id}", workspace_id, actor_id=None))
