"""The people of a workspace: seeing them, changing what they are, removing them, leaving."""

from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app.access import Principal
from app.agents import working
from app.audit import service as audit
from app.audit.models import Outcome
from app.episodes import keeping
from app.errors import Conflict, NoSuchThing
from app.identity import sessions
from app.identity.models import Membership, User, Workspace
from app.roles import Role
from app.workspaces import policy
from app.workspaces.models import Invitation


def authorize(principal: Principal, act: audit.Act) -> None:
    """Let administrators of the workspace pass. Raises Refused."""
    if not policy.may_administer(principal.role):
        raise audit.refused("administrators-only", "Only administrators may do this.", act)


def member(session: Session, principal: Principal, user_id: str) -> Membership:
    """Return somebody's place in the caller's own workspace, and no other (CWE-639). Raises NoSuchThing."""
    found = session.scalars(
        select(Membership).where(Membership.workspace_id == principal.workspace_id, Membership.user_id == user_id)
    ).one_or_none()
    if found is None:
        raise NoSuchThing("no-such-member", "There is no such person here.")
    return found


def lock(session: Session, workspace_id: str) -> None:
    """Let one at a time change who belongs to a workspace: two owners can't both be the last but one (CWE-367)."""
    session.execute(select(Workspace.id).where(Workspace.id == workspace_id).with_for_update())


def keep_an_owner(session: Session, leaving: Membership) -> None:
    """Let nobody leave a workspace without an owner. Raises Conflict."""
    owners = session.scalar(
        select(func.count())
        .select_from(Membership)
        .where(Membership.workspace_id == leaving.workspace_id, Membership.role == Role.OWNER)
    )
    if policy.would_be_ownerless(owners or 0, Role(leaving.role)):
        raise Conflict("last-owner", "A workspace needs an owner: make somebody else one first.")


def change_role(session: Session, principal: Principal, user_id: str, role: Role, now: datetime) -> None:
    """Let somebody be something else from their next request on. Raises Refused, NoSuchThing, Conflict."""
    act = audit.act_of(principal, now, "member.role_changed", f"user:{user_id}")
    authorize(principal, act)
    lock(session, principal.workspace_id)
    changed = member(session, principal, user_id)
    if not policy.may_touch(principal.role, Role(changed.role)) or not policy.may_give(principal.role, role):
        raise audit.refused("stronger-role", "Nobody changes or gives a role above their own.", act)
    if role is not Role.OWNER:
        keep_an_owner(session, changed)
    changed.role = role
    audit.record(session, act, Outcome.DONE, f"to-{role}")


def remove(session: Session, principal: Principal, user_id: str, now: datetime) -> None:
    """Remove somebody, and end their sessions here at once. Raises Refused, NoSuchThing, Conflict."""
    act = audit.act_of(principal, now, "member.removed", f"user:{user_id}")
    authorize(principal, act)
    lock(session, principal.workspace_id)
    leaving = member(session, principal, user_id)
    if not policy.may_touch(principal.role, Role(leaving.role)):
        raise audit.refused("stronger-role", "Nobody changes or gives a role above their own.", act)
    take_out(session, leaving, act)


def leave(session: Session, principal: Principal, now: datetime) -> None:
    """Leave the workspace one acts in; one's sessions there end. Raises Conflict for the last owner."""
    lock(session, principal.workspace_id)
    leaving = member(session, principal, principal.user_id)
    take_out(session, leaving, audit.act_of(principal, now, "member.left", f"user:{principal.user_id}"))


def withdraw_invitations(session: Session, user_id: str, workspace_id: str, now: datetime) -> None:
    """Use up what somebody could come back with (CWE-863)."""
    address = select(User.email_key).where(User.id == user_id).scalar_subquery()
    session.execute(
        update(Invitation)
        .where(
            Invitation.workspace_id == workspace_id,
            Invitation.email_key == address,
            Invitation.ended_at.is_(None),
        )
        .values(ended_at=now)
    )


def take_out(session: Session, leaving: Membership, act: audit.Act) -> None:
    """Take somebody out of a workspace, and have it forget them. Raises Conflict for the last owner."""
    keep_an_owner(session, leaving)
    user_id, workspace_id = leaving.user_id, leaving.workspace_id
    session.delete(leaving)
    withdraw_invitations(session, user_id, workspace_id, act.at)
    sessions.end_in(session, user_id, workspace_id, act.at)
    working.end_accesses_of(session, user_id, workspace_id, act.at)
    keeping.forget_person(session, user_id)
    audit.record(session, act)
