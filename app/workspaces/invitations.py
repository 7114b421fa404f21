"""Inviting people, and joining."""

import secrets
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Select, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.access import Principal
from app.audit import service as audit
from app.database import Unit
from app.errors import Conflict, NoSuchThing
from app.identity import mailed
from app.identity.models import Membership, User
from app.identity.policy import address_key, may_sign_in
from app.orm import new_id
from app.roles import Role
from app.workspaces import people, policy
from app.workspaces.events import Invited
from app.workspaces.models import Invitation
from app.workspaces.schemas import Invite


def require_confirmed(principal: Principal, act: audit.Act) -> None:
    """Let people pass who have shown that their address is theirs. Raises Refused."""
    if not principal.confirmed:
        raise audit.refused("unconfirmed", "This needs a confirmed address: email verification required.", act)


def invite(unit: Unit, principal: Principal, wanted: Invite, now: datetime, until: datetime) -> None:
    """Invite the owner of an address, whether or not they have an account. Raises Refused."""
    act = audit.act_of(principal, now, "member.invited", "invitation")
    people.authorize(principal, act)
    require_confirmed(principal, act)
    if not policy.may_give(principal.role, wanted.role):
        raise audit.refused("stronger-role", "Nobody changes or gives a role above their own.", act)
    token = secrets.token_urlsafe(mailed.TOKEN_BYTES)
    invitation = Invitation(
        id=new_id(),
        token_hash=mailed.hashed(token),
        workspace_id=principal.workspace_id,
        invited_by=principal.user_id,
        email=wanted.email,
        email_key=address_key(wanted.email),
        role=wanted.role,
        created_at=now,
        expires_at=until,
    )
    unit.session.add(invitation)
    audit.record(unit.session, replace(act, target=f"invitation:{invitation.id}"))
    unit.announce(Invited(wanted.email, token))


def open_ones(workspace_id: str, now: datetime) -> Select[Invitation]:
    """Return the invitations to a workspace that can still be used."""
    return select(Invitation).where(
        Invitation.workspace_id == workspace_id, Invitation.ended_at.is_(None), Invitation.expires_at > now
    )


def withdraw(session: Session, principal: Principal, invitation_id: str, now: datetime) -> None:
    """Withdraw an open invitation to the caller's own workspace. Raises Refused, NoSuchThing."""
    act = audit.act_of(principal, now, "invitation.withdrawn", f"invitation:{invitation_id}")
    people.authorize(principal, act)
    found = session.scalars(
        open_ones(principal.workspace_id, now).where(Invitation.id == invitation_id)
    ).one_or_none()
    if found is None or not end(session, found.id, now):
        raise NoSuchThing("no-such-invitation", "There is no such invitation.")
    audit.record(session, act)


def end(session: Session, invitation_id: str, now: datetime) -> bool:
    """Use an invitation up, in one statement: of two at once, one wins. False if it was used up before."""
    ended = session.execute(
        update(Invitation)
        .where(Invitation.id == invitation_id, Invitation.ended_at.is_(None))
        .values(ended_at=now)
        .returning(Invitation.id)
    )
    return ended.one_or_none() is not None


def invitation_for(session: Session, user: User, token: str, now: datetime) -> Invitation:
    """Return the open invitation that this token was mailed for, to this very person. Raises CannotBeHonoured."""
    found = session.scalars(
        select(Invitation).where(
            Invitation.token_hash == mailed.hashed(token),
            Invitation.email_key == user.email_key,
            Invitation.ended_at.is_(None),
            Invitation.expires_at > now,
        )
    ).one_or_none()
    if found is None or not still_stands(session, found):
        raise mailed.unusable()
    return found


def still_stands(session: Session, invitation: Invitation) -> bool:
    """Could whoever invited still invite to this role? Their word is worth what they are now (CWE-863)."""
    inviter = session.get(Membership, (invitation.invited_by, invitation.workspace_id))
    account = session.get_one(User, invitation.invited_by)
    return (
        inviter is not None
        and may_sign_in(account.status)
        and policy.may_give(Role(inviter.role), Role(invitation.role))
    )


def join(session: Session, principal: Principal, token: str, now: datetime) -> Invitation:
    """Join the workspace one was invited to. Raises Refused, CannotBeHonoured, Conflict."""
    require_confirmed(principal, audit.act_of(principal, now, "member.joined", "invitation"))
    user = session.get_one(User, principal.user_id)
    found = invitation_for(session, user, token, now)
    if not end(session, found.id, now):
        raise mailed.unusable()
    session.add(Membership(user_id=user.id, workspace_id=found.workspace_id, role=found.role, joined_at=now))
    try:
        session.flush()
    except IntegrityError as error:
        raise Conflict("already-a-member", "You belong to this workspace already.") from error
    audit.record(session, audit.Act(now, "member.joined", f"user:{user.id}", found.workspace_id, user.id))
    return found
