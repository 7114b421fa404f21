"""What workspaces are told and what they show."""

from datetime import datetime
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, Field

from app.identity.schemas import Address, LinkToken
from app.problems import FixedSentence
from app.roles import Role
from app.texts import Body, readable


def _role(value: object) -> Role:
    try:
        return Role(value)  # type: ignore[arg-type]
    except ValueError as error:
        raise FixedSentence("This is not a role.") from error


WantedRole = Annotated[Role, BeforeValidator(_role)]


class Invite(Body):
    """Whom to invite, and as what."""

    email: Address
    role: WantedRole = Role.MEMBER


class Join(Body):
    """The token of a mailed invitation."""

    token: LinkToken


class ChangeRole(Body):
    """What somebody is to be from now on."""

    role: WantedRole


class Switch(Body):
    """In which workspace to act from now on."""

    workspace_id: Annotated[str, Field(max_length=64), AfterValidator(readable)]


class WorkspaceView(BaseModel):
    """A workspace of the caller's, and what they are in it."""

    id: str
    name: str
    role: Role
    current: bool


class WorkspacesView(BaseModel):
    """One page of the caller's workspaces."""

    workspaces: list[WorkspaceView]
    next_cursor: str | None


class MemberView(BaseModel):
    """A person of the workspace, as its people see them."""

    id: str
    username: str
    first_name: str
    last_name: str
    role: Role
    joined_at: datetime


class MembersView(BaseModel):
    """One page of the people of a workspace."""

    members: list[MemberView]
    next_cursor: str | None


class InvitationView(BaseModel):
    """An open invitation, as the administrators of its workspace see it."""

    id: str
    email: str
    role: Role
    expires_at: datetime


class InvitationsView(BaseModel):
    """One page of the open invitations."""

    invitations: list[InvitationView]
    next_cursor: str | None
