"""Workspaces over HTTP."""

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request

from app import cursors
from app.access import CurrentPrincipal, UnitOfWork, sealed
from app.cursors import Page
from app.identity.models import User, Workspace
from app.identity.schemas import Accepted
from app.texts import PathId, no_body, no_query
from app.workspaces import invitations, people, service
from app.workspaces.models import Invitation
from app.workspaces.schemas import (
    ChangeRole,
    InvitationsView,
    InvitationView,
    Invite,
    Join,
    MembersView,
    Switch,
    WorkspacesView,
    WorkspaceView,
)

lists = APIRouter(prefix="/api/workspaces")
acts = APIRouter(prefix="/api/workspaces", dependencies=[Depends(no_query)])
session = APIRouter(dependencies=[Depends(no_query)])
NoBody = Annotated[None, Depends(no_body)]


@lists.get("")
def see_workspaces(
    request: Request, principal: CurrentPrincipal, unit: UnitOfWork, page: Annotated[Page, Query()]
) -> WorkspacesView:
    """See the workspaces one belongs to."""
    seal = sealed(request, principal, "workspaces")
    rows, cursor = cursors.page_of(unit.session, service.own(principal.user_id), Workspace.id, page, seal)
    views = [
        WorkspaceView(id=one.id, name=one.name, role=place.role, current=one.id == principal.workspace_id)
        for one, place, _ in rows
    ]
    return WorkspacesView(workspaces=views, next_cursor=cursor)


@lists.get("/members")
def see_members(
    request: Request, principal: CurrentPrincipal, unit: UnitOfWork, page: Annotated[Page, Query()]
) -> MembersView:
    """See the people of the workspace one acts in."""
    seal = sealed(request, principal, "members")
    rows, cursor = cursors.page_of(unit.session, service.members_of(principal), User.id, page, seal)
    views = [service.view_of(user, place) for user, place, _ in rows]
    return MembersView(members=views, next_cursor=cursor)


@lists.get("/invitations")
def see_invitations(
    request: Request, principal: CurrentPrincipal, unit: UnitOfWork, page: Annotated[Page, Query()]
) -> InvitationsView:
    """See the open invitations to the workspace one acts in. For its administrators only."""
    now = request.app.state.clock.now()
    service.see_invitations(principal, now)
    seal = sealed(request, principal, "invitations")
    listed = invitations.open_ones(principal.workspace_id, now)
    rows, cursor = cursors.page_of(unit.session, listed, Invitation.id, page, seal)
    views = [
        InvitationView(id=one.id, email=one.email, role=one.role, expires_at=one.expires_at) for one, _ in rows
    ]
    return InvitationsView(invitations=views, next_cursor=cursor)


@acts.post("/invitations", status_code=202)
def invite(request: Request, principal: CurrentPrincipal, unit: UnitOfWork, wanted: Invite) -> Accepted:
    """Invite the owner of an address. The answer doesn't tell whether they have an account."""
    state = request.app.state
    now = state.clock.now()
    until = now + timedelta(seconds=state.settings.invitation_seconds)
    invitations.invite(unit, principal, wanted, now, until)
    return Accepted()


@acts.delete("/invitations/{invitation_id}", status_code=204)
def withdraw(
    request: Request, invitation_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, _body: NoBody
) -> None:
    """Withdraw an invitation."""
    invitations.withdraw(unit.session, principal, invitation_id, request.app.state.clock.now())


@acts.post("/invitations/accept")
def join(request: Request, principal: CurrentPrincipal, unit: UnitOfWork, wanted: Join) -> WorkspaceView:
    """Join the workspace one was invited to. One acts there after switching."""
    joined = invitations.join(unit.session, principal, wanted.token, request.app.state.clock.now())
    workspace = unit.session.get_one(Workspace, joined.workspace_id)
    return WorkspaceView(id=workspace.id, name=workspace.name, role=joined.role, current=False)


@acts.post("/members/{user_id}/role", status_code=204)
def change_role(
    request: Request, user_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, wanted: ChangeRole
) -> None:
    """Change what somebody is in the workspace."""
    people.change_role(unit.session, principal, user_id, wanted.role, request.app.state.clock.now())


@acts.delete("/members/{user_id}", status_code=204)
def remove(
    request: Request, user_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, _body: NoBody
) -> None:
    """Remove somebody from the workspace."""
    people.remove(unit.session, principal, user_id, request.app.state.clock.now())


@acts.post("/leave", status_code=204)
def leave(request: Request, principal: CurrentPrincipal, unit: UnitOfWork, _body: NoBody) -> None:
    """Leave the workspace."""
    people.leave(unit.session, principal, request.app.state.clock.now())


@session.post("/api/auth/workspace")
def switch(request: Request, principal: CurrentPrincipal, unit: UnitOfWork, wanted: Switch) -> WorkspaceView:
    """Act in another of one's workspaces from now on, in this session."""
    now = request.app.state.clock.now()
    workspace, place = service.switch(unit.session, principal, wanted.workspace_id, now)
    return WorkspaceView(id=workspace.id, name=workspace.name, role=place.role, current=True)


router = APIRouter(tags=["workspaces"])
for part in (lists, acts, session):
    router.include_router(part)
