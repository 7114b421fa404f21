"""Confirming an address, and getting another password."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy.orm import Session as DatabaseSession

from app.access import Principal
from app.audit import service as audit
from app.database import Unit
from app.errors import CannotBeHonoured
from app.identity import choosing, guesses, mailed, passwords, policy, service, sessions
from app.identity.events import ConfirmationAsked, PasswordChanged, ResetAsked
from app.identity.guesses import Counted
from app.identity.models import Purpose, User, UserStatus
from app.identity.service import Tools


def confirm(unit: Unit, token: str, now: datetime) -> None:
    """Confirm the address that a link was mailed to. Raises CannotBeHonoured."""
    user = mailed.holder(unit.session, Purpose.CONFIRMATION, token, now)
    check_standing(user)
    mailed.use_up(unit.session, token, now)
    user.status = UserStatus(policy.status_after_confirming(user.status))
    user.confirmed_at = user.confirmed_at or now
    keep(unit.session, now, "account.confirmed", user.id)


def check_standing(user: User) -> None:
    """Let owners of accounts that may sign in pass; to others the link is of no use. Raises CannotBeHonoured."""
    if not policy.may_sign_in(user.status):
        raise mailed.unusable()


def ask_to_confirm(unit: Unit, tools: Tools, named: str, now: datetime) -> None:
    """Mail another link to the owner of a pending account; for any other address, do the same work and no more."""
    user, _ = service.find(unit.session, named)
    until = now + timedelta(seconds=tools.settings.verification_seconds)
    pending = user if user is not None and user.status is UserStatus.PENDING else None
    token = mailed.issue(unit.session, Purpose.CONFIRMATION, pending, now, until)
    if pending is not None:
        unit.announce(ConfirmationAsked(pending.email, token))


def ask_to_reset(unit: Unit, tools: Tools, named: str, now: datetime) -> None:
    """Mail a link to choose another password; for an address without an account, do the same work and no more."""
    user, _ = service.find(unit.session, named)
    until = now + timedelta(seconds=tools.settings.reset_seconds)
    owner = user if user is not None and policy.is_told_by_mail(user.status) else None
    token = mailed.issue(unit.session, Purpose.RESET, owner, now, until)
    keep_asking(unit.session, now, owner)
    if owner is not None:
        unit.announce(ResetAsked(owner.email, token))


def reset(unit: Unit, tools: Tools, token: str, password: str, now: datetime) -> None:
    """Set the password of whoever was mailed this link, and end all their sessions (ASVS 5.0 V7.4.3).

    Raises CannotBeHonoured, or PleaseCorrect for an unacceptable password, which leaves the link as it is.
    """
    user = mailed.holder(unit.session, Purpose.RESET, token, now)
    check_standing(user)
    choosing.check_password(password, tools.settings.password_min_length, choosing.names_of(user), "new_password")
    service.hold(unit.session, user)
    mailed.use_up(unit.session, token, now)
    set_password(unit, tools, user, password, now)
    if is_unclaimed(user):
        tools.forget_other_ways(unit.session, user.id)
    sessions.end_all(unit.session, user.id, now)
    guesses.forget(unit.session, guesses.account_key(user, ""))
    keep(unit.session, now, "password.reset", user.id)


def is_unclaimed(user: User) -> bool:
    """Has nobody shown until now that the address is theirs, so that whoever made the account may be anybody?"""
    return user.status is UserStatus.PENDING


@dataclass(frozen=True)
class Given:
    """The password as it is said to be and as it is to be, and what counting the attempt came to."""

    current: str = field(repr=False)
    wanted: str = field(repr=False)
    counted: Counted


def change(unit: Unit, tools: Tools, principal: Principal, given: Given, now: datetime) -> None:
    """Change the caller's password and end all their other sessions.

    Raises CannotBeHonoured for a wrong current password, which counts as any other.
    """
    user = unit.session.get_one(User, principal.user_id)
    compared = user.password_hash
    fits = passwords.matches(tools.hashing, given.current, compared)
    if given.counted.is_locked or not fits or service.hold(unit.session, user).password_hash != compared:
        act = audit.Act(now, "password.changed", f"user:{user.id}", principal.workspace_id, user.id)
        record = audit.refusing(act, "wrong-password")
        raise CannotBeHonoured("wrong-password", "The current password is not right.", record=record)
    guesses.forgive(unit.session, given.counted, now)
    set_password(unit, tools, user, given.wanted, now)
    sessions.end_all(unit.session, user.id, now, but=principal.session_id)
    keep(unit.session, now, "password.changed", user.id)


def set_password(unit: Unit, tools: Tools, user: User, password: str, now: datetime) -> None:
    """Let an account have this password; links to choose another one are of no use any more."""
    user.password_hash = passwords.protect(tools.hashing, password)
    mailed.withdraw(unit.session, Purpose.RESET, user.id, now)
    unit.announce(PasswordChanged(user.email))


def keep_asking(session: DatabaseSession, now: datetime, owner: User | None) -> None:
    """Keep that somebody asked for another password; for nobody's, at the same cost, where no auditor looks."""
    target = "account" if owner is None else f"user:{owner.id}"
    for workspace_id in service.read_where(session, "" if owner is None else owner.id):
        audit.record(session, audit.Act(now, "password.reset_asked", target, workspace_id, actor_id=None))


def keep(session: DatabaseSession, now: datetime, act: str, user_id: str) -> None:
    """Keep an act of a person on their account in the audit log of every workspace they belong to."""
    for workspace_id in service.read_where(session, user_id):
        audit.record(session, audit.Act(now, act, f"user:{user_id}", workspace_id, user_id))
