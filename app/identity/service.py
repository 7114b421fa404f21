"""Signing up, signing in, signing out."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session as DatabaseSession

from app.access import Principal, Role
from app.audit import service as audit
from app.database import Unit
from app.errors import CannotBeHonoured, Conflict, FieldError, NotRecognised, PleaseCorrect
from app.identity import passwords, policy, sessions, tokens
from app.identity.events import SignedUp
from app.identity.models import Membership, User, UserStatus, Workspace
from app.identity.schemas import Grant, SignIn, SignUp
from app.keys import Keyring
from app.orm import new_id
from app.settings import Settings

PERSONAL_WORKSPACE = "Personal"


@dataclass(frozen=True)
class Tools:
    """What signing up and in need besides a unit of work."""

    settings: Settings
    keyring: Keyring
    hashing: passwords.Hashing


def check_password(password: str, minimum: int) -> None:
    """Let an acceptable new password pass. Raises PleaseCorrect."""
    if not policy.is_acceptable_length(password, minimum):
        sentence = f"A password has {minimum} to {policy.PASSWORD_MAX_LENGTH} characters."
        raise PleaseCorrect(
            "unacceptable-password", "Please correct the request.", errors=[FieldError("password", sentence)]
        )


def sign_up(unit: Unit, tools: Tools, wanted: SignUp, now: datetime) -> tuple[User, Grant]:
    """Make an account, with a workspace of its own, and let its owner in.

    Raises PleaseCorrect for an unacceptable password, Conflict for an address that has an account.
    """
    password = wanted.password.get_secret_value()
    check_password(password, tools.settings.password_min_length)
    user = User(
        email=wanted.email,
        email_key=policy.address_key(wanted.email),
        username=f"user-{new_id()}",
        first_name=wanted.first_name,
        last_name=wanted.last_name,
        password_hash=passwords.protect(tools.hashing, password),
        status=UserStatus.PENDING,
        created_at=now,
    )
    add_unless_taken(unit.session, user)
    workspace = Workspace(name=PERSONAL_WORKSPACE, created_at=now)
    unit.session.add(workspace)
    unit.session.flush()
    unit.session.add(Membership(user_id=user.id, workspace_id=workspace.id, role=Role.OWNER, joined_at=now))
    keep(unit.session, now, "account.signed_up", user, workspace.id)
    unit.announce(SignedUp(user.id, user.email))
    return user, grant(unit.session, tools, user.id, workspace.id, now)


def add_unless_taken(session: DatabaseSession, user: User) -> None:
    """Add the account; the database itself holds each address to one. Raises Conflict."""
    session.add(user)
    try:
        session.flush()
    except IntegrityError as error:
        raise Conflict("address-taken", "There is already an account with this address.") from error


def find(session: DatabaseSession, email: str) -> tuple[User | None, str | None]:
    """Find the account of an address and the workspace it starts in: one statement, found or not."""
    row = session.execute(
        select(User, Membership.workspace_id)
        .outerjoin(Membership, Membership.user_id == User.id)
        .where(User.email_key == policy.address_key(email))
        .order_by(Membership.joined_at, Membership.workspace_id)
        .limit(1)
    ).one_or_none()
    return (None, None) if row is None else (row[0], row[1])


def sign_in(unit: Unit, tools: Tools, given: SignIn, now: datetime) -> Grant:
    """Let in whoever knows the password of an account that may sign in.

    Raises NotRecognised, alike for an unknown address and a wrong password (CWE-204), and CannotBeHonoured for an
    inactive account, which only the right password is told. Both are kept in the audit log.
    """
    user, workspace_id = find(unit.session, given.email)
    stored = None if user is None else user.password_hash
    fits = passwords.matches(tools.hashing, given.password.get_secret_value(), stored)
    target = "account" if user is None else f"user:{user.id}"
    attempt = audit.Act(now, "session.begun", target, workspace_id, actor_id=None)
    if user is None or not fits:
        raise NotRecognised(
            "not-authenticated",
            "Incorrect email or password",
            record=audit.refusing(attempt, "wrong-credentials"),
        )
    attempt = replace(attempt, actor_id=user.id)
    if not policy.may_sign_in(user.status) or workspace_id is None:
        raise CannotBeHonoured("inactive-user", "Inactive user", record=audit.refusing(attempt, "inactive-user"))
    keep(unit.session, now, "session.begun", user, workspace_id)
    return grant(unit.session, tools, user.id, workspace_id, now)


def sign_out(unit: Unit, principal: Principal, now: datetime) -> None:
    """End the session that this caller holds, and no other."""
    if not sessions.end(unit.session, principal.session_id, now):
        raise NotRecognised("not-authenticated", "Not authenticated")  # somebody else was faster
    audit.record(
        unit.session,
        audit.Act(
            now, "session.ended", f"session:{principal.session_id}", principal.workspace_id, principal.user_id
        ),
    )


def keep(session: DatabaseSession, now: datetime, act: str, user: User, workspace_id: str) -> None:
    """Keep an act of a person on their own account in the audit log."""
    audit.record(session, audit.Act(now, act, f"user:{user.id}", workspace_id, user.id))


def grant(session: DatabaseSession, tools: Tools, user_id: str, workspace_id: str, now: datetime) -> Grant:
    """Begin a session and give out its tokens."""
    begun = sessions.begin(session, user_id, workspace_id, now, tools.settings)
    claims = tokens.Claims(user_id, begun.id)
    until = tokens.access_until(tools.settings, now)
    return Grant(
        access_token=tokens.issue(tools.keyring, tools.settings, tokens.Kind.ACCESS, claims, now=now, until=until),
        refresh_token=tokens.issue(
            tools.keyring, tools.settings, tokens.Kind.REFRESH, claims, now=now, until=begun.expires_at
        ),
        expires_in=tools.settings.access_token_seconds,
    )
