"""Seeing workspaces and their people, and acting in another."""

from datetime import datetime

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session

from app.access import Principal
from app.audit import service as audit
from app.errors import NoSuchThing
from app.identity.models import Membership, User, Workspace
from app.identity.models import Session as SignedIn
from app.workspaces import people
from app.workspaces.schemas import MemberView


def own(user_id: str) -> Select[Workspace, Membership]:
    """Return the workspaces that a person belongs to."""
    return (
        select(Workspace, Membership)
        .join(Membership, Membership.workspace_id == Workspace.id)
        .where(Membership.user_id == user_id)
    )


def members_of(principal: Principal) -> Select[User, Membership]:
    """Return the people of the caller's own workspace, and of no other (ASVS 5.0 V8.4.1)."""
    return (
        select(User, Membership)
        .join(Membership, Membership.user_id == User.id)
        .where(Membership.workspace_id == principal.workspace_id)
    )


def switch(
    session: Session, principal: Principal, workspace_id: str, now: datetime
) -> tuple[Workspace, Membership]:
    """Let the caller's session act in another workspace of theirs. Raises NoSuchThing, alike for any other."""
    row = session.execute(own(principal.user_id).where(Workspace.id == workspace_id)).one_or_none()
    if row is None:
        raise NoSuchThing("no-such-workspace", "There is no such workspace.")
    act_in(session, principal, workspace_id)
    act = audit.Act(now, "session.switched", f"session:{principal.session_id}", workspace_id, principal.user_id)
    audit.record(session, act)
    return row[0], row[1]


def act_in(session: Session, principal: Principal, workspace_id: str) -> None:
    """Let this one session act in another workspace."""
    session.execute(update(SignedIn).where(SignedIn.id == principal.session_id).values(workspace_id=workspace_id))


def view_of(user: User, place: Membership) -> MemberView:
    """Return what people of a workspace see of each other (CWE-359)."""
    return MemberView(
        id=user.id,
        username=user.username,
        first_name=user.first_name,
        last_name=user.last_name,
        role=place.role,
        joined_at=place.joined_at,
    )


def see_invitations(principal: Principal, now: datetime) -> None:
    """Let administrators see who is invited. Raises Refused."""
    people.authorize(principal, audit.act_of(principal, now, "invitations.read", "invitations"))
