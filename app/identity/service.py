"""Signing up, signing in, refreshing access, signing out."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session as DatabaseSession

from app.access import Principal
from app.audit import service as audit
from app.audit.models import Outcome
from app.database import Unit
from app.errors import CannotBeHonoured, Conflict, NotRecognised
from app.identity import guesses, mailed, passwords, policy, sessions
from app.identity.events import AddressKnown, Application, SignedUp
from app.identity.guesses import Counted
from app.identity.models import Membership, Purpose, Session, User, UserStatus, Workspace
from app.keys import Keyring
from app.orm import new_id
from app.roles import Role
from app.settings import Settings

PERSONAL_WORKSPACE = "Personal"


def no_other_ways(session: DatabaseSession, user_id: str) -> None:
    """Forget nothing: there is no way in but by password."""


@dataclass(frozen=True)
class Tools:
    """What signing up and in need besides a unit of work.

    ``forget_other_ways`` closes every way in to a person's account that identity doesn't know of.
    """

    settings: Settings
    keyring: Keyring
    hashing: passwords.Hashing
    forget_other_ways: Callable[[DatabaseSession, str], None] = no_other_ways


@dataclass(frozen=True)
class Attempt:
    """Somebody trying to sign in: as whom, with what, from where, on which device."""

    named: str
    password: str = field(repr=False)
    source: str
    device: str
    complaint: str = "Incorrect email or password"


def open_account(
    unit: Unit, tools: Tools, wanted: Application, now: datetime, *, confirmed: bool = False
) -> tuple[User, str]:
    """Make an account with a workspace of its own; return it and the workspace. Raises Conflict.

    It is pending until its owner follows the link they are mailed, unless their address is ``confirmed`` already.
    """
    user = User(
        id=new_id(),
        email=wanted.email,
        email_key=policy.address_key(wanted.email),
        username=wanted.username or f"user-{new_id()}",
        first_name=wanted.first_name,
        last_name=wanted.last_name,
        password_hash=wanted.password_hash,
        status=UserStatus.ACTIVE if confirmed else UserStatus.PENDING,
        confirmed_at=now if confirmed else None,
        created_at=now,
    )
    user.username_key = policy.username_key(user.username)
    add_unless_taken(unit.session, user)
    workspace_id = give_workspace(unit.session, user, now)
    keep(unit.session, now, "account.signed_up", user, workspace_id)
    if confirmed:
        return user, workspace_id
    until = now + timedelta(seconds=tools.settings.verification_seconds)
    token = mailed.issue(unit.session, Purpose.CONFIRMATION, user, now, until)
    unit.announce(SignedUp(user.email, token))
    return user, workspace_id


def give_workspace(session: DatabaseSession, user: User, now: datetime) -> str:
    """Give a person a workspace of their own."""
    workspace = Workspace(name=PERSONAL_WORKSPACE, created_at=now)
    session.add(workspace)
    session.flush()
    session.add(Membership(user_id=user.id, workspace_id=workspace.id, role=Role.OWNER, joined_at=now))
    session.flush()
    return workspace.id


def open_account_quietly(unit: Unit, tools: Tools, wanted: Application, now: datetime) -> None:
    """Make an account, or tell the owner of the address by mail that it has one: nobody else learns which."""
    known = unit.session.scalars(
        select(User).where(User.email_key == policy.address_key(wanted.email))
    ).one_or_none()
    if known is None:
        open_account(unit, tools, wanted, now)
    elif policy.is_told_by_mail(known.status):
        unit.announce(AddressKnown(known.email))


def add_unless_taken(session: DatabaseSession, user: User) -> None:
    """Add the account; the database itself holds each address and each name to one.

    Raises Conflict for the address, CannotBeHonoured for the name.
    """
    session.add(user)
    try:
        session.flush()
    except IntegrityError as error:
        if is_about_the_name(error):
            raise name_taken() from error
        record = partial(keep_collision, email_key=user.email_key, now=user.created_at)
        raise Conflict("address-taken", "There is already an account with this address.", record=record) from error


def is_about_the_name(error: IntegrityError) -> bool:
    """Is it the name, and not the address, that there is already?"""
    named = getattr(getattr(error.orig, "diag", None), "constraint_name", None)
    return "username" in (named or str(error.orig))


def name_taken() -> CannotBeHonoured:
    """Return the one answer to whoever wants a name that somebody has."""
    return CannotBeHonoured("name-taken", "This name is taken.")


def check_registering(settings: Settings) -> None:
    """Let names be registered where everybody may learn who has an account: whether one is taken tells.

    Raises CannotBeHonoured.
    """
    if not settings.signup_issues_tokens:
        raise CannotBeHonoured("registering-closed", "Nobody can register a name here. Please sign up.")


def is_taken(session: DatabaseSession, username: str) -> bool:
    """Has somebody this name for signing in?"""
    key = policy.username_key(username)
    return session.scalar(select(User.id).where(User.username_key == key)) is not None


def keep_collision(session: DatabaseSession, email_key: str, now: datetime) -> None:
    """Keep for the owner's auditors that somebody asked for an account with their address."""
    user, workspace_id = find(session, email_key)
    if user is not None:
        attempt = audit.Act(now, "account.signed_up", f"user:{user.id}", workspace_id, actor_id=None)
        audit.record(session, attempt, Outcome.REFUSED, "address-taken")


def find(session: DatabaseSession, named: str) -> tuple[User | None, str | None]:
    """Find the account of an address or name and the workspace it starts in: one statement, found or not."""
    row = session.execute(
        select(User, Membership.workspace_id)
        .outerjoin(Membership, Membership.user_id == User.id)
        .where(or_(User.email_key == policy.address_key(named), User.username_key == policy.username_key(named)))
        .order_by(Membership.joined_at, Membership.workspace_id)
        .limit(1)
    ).one_or_none()
    return (None, None) if row is None else (row[0], row[1])


def count_attempt(unit: Unit, tools: Tools, attempt: Attempt, now: datetime) -> Counted:
    """Count an attempt before its password is looked at, in a unit of its own."""
    user, _ = find(unit.session, attempt.named)
    key = guesses.account_key(user, attempt.named)
    return guesses.count(unit.session, key, attempt.source, now, tools.settings)


def sign_in(unit: Unit, tools: Tools, attempt: Attempt, counted: Counted, now: datetime) -> Session:
    """Begin a session for whoever knows the password of an account that may sign in.

    Raises NotRecognised, alike for an unknown address, a wrong password and a locked account (CWE-204), and
    CannotBeHonoured for an inactive account, which only the right password is told. Each is kept in the audit log.
    """
    user, workspace_id = find(unit.session, attempt.named)
    user_hash = None if user is None else user.password_hash
    fits = passwords.matches(tools.hashing, attempt.password, user_hash)
    target = "account" if user is None else f"user:{user.id}"
    act = audit.Act(now, "session.begun", target, workspace_id, actor_id=None)
    if counted.is_locked:
        raise wrong_credentials(attempt, act, "locked")
    if user is None or not fits:
        raise wrong_credentials(attempt, act, "wrong-credentials")
    if is_unheard_of(user, tools.settings):  # before anything more is done than for a wrong password
        raise wrong_credentials(attempt, act, "unconfirmed")
    if hold(unit.session, user).password_hash != user_hash:
        raise wrong_credentials(attempt, act, "wrong-credentials")  # it was another one a moment ago
    act = replace(act, actor_id=user.id)
    if not policy.may_sign_in(user.status):
        record = partial(forgive_inactive, counted, act)
        raise CannotBeHonoured("inactive-user", "Inactive user", record=record)
    guesses.forgive(unit.session, counted, now)
    renew_hash(tools.hashing, user, attempt.password)
    workspace_id = workspace_id or give_workspace(unit.session, user, now)
    keep(unit.session, now, "session.begun", user, workspace_id)
    beginning = sessions.Beginning(user.id, workspace_id, attempt.device)
    return sessions.begin(unit.session, beginning, now, tools.settings)


def hold(session: DatabaseSession, user: User) -> User:
    """Read an account anew and keep it from changing until the unit ends: its password, above all (CWE-367)."""
    session.refresh(user, with_for_update=True)
    return user


def forgive_inactive(counted: Counted, act: audit.Act, session: DatabaseSession) -> None:
    """Keep that an inactive account's owner was turned away; their password was right, and counts as such."""
    guesses.forgive(session, counted, act.at)
    audit.refusing(act, "inactive-user")(session)


def is_unheard_of(user: User, settings: Settings) -> bool:
    """Would letting this person in tell that their address had no account? Where that is a secret, it waits."""
    return not settings.signup_issues_tokens and user.status is UserStatus.PENDING


def wrong_credentials(attempt: Attempt, act: audit.Act, reason: str) -> NotRecognised:
    """Return the one answer to whoever can't show whose account it is; the audit log knows why."""
    return NotRecognised("not-authenticated", attempt.complaint, record=partial(keep_failure, act, reason))


def keep_failure(act: audit.Act, reason: str, session: DatabaseSession) -> None:
    """Keep a failed attempt for the auditors of every workspace that the account's owner belongs to."""
    owner = act.target.removeprefix("user:")
    for workspace_id in read_where(session, owner):
        audit.record(session, replace(act, workspace_id=workspace_id), Outcome.REFUSED, reason)


def read_where(session: DatabaseSession, user_id: str) -> list[str | None]:
    """Return the workspaces whose auditors read of this person; nobody's acts are kept all the same, for none."""
    own = select(Membership.workspace_id).where(Membership.user_id == user_id).order_by(Membership.joined_at)
    return [*session.scalars(own)] or [None]


def renew_hash(hashing: passwords.Hashing, user: User, password: str) -> None:
    """Hash the password anew if the stored hash is not what is configured now."""
    if user.password_hash is not None and passwords.is_outdated(hashing, user.password_hash):
        user.password_hash = passwords.protect(hashing, password)


def sign_out(unit: Unit, principal: Principal, now: datetime) -> None:
    """End the session that this caller holds, and no other."""
    if not sessions.end(unit.session, principal.session_id, now):
        raise NotRecognised("not-authenticated", "Not authenticated")  # somebody else was faster
    keep_ending(unit.session, principal, principal.session_id, now)


def keep_ending(session: DatabaseSession, principal: Principal, session_id: str, now: datetime) -> None:
    """Keep in the audit log that a person ended a session of theirs."""
    act = audit.Act(now, "session.ended", f"session:{session_id}", principal.workspace_id, principal.user_id)
    audit.record(session, act)


def keep(session: DatabaseSession, now: datetime, act: str, user: User, workspace_id: str | None) -> None:
    """Keep an act of a person on their own account in the audit log."""
    audit.record(session, audit.Act(now, act, f"user:{user.id}", workspace_id, user.id))
