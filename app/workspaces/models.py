"""What workspaces keep besides people and their memberships, which identity keeps."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from app.identity.models import User, Workspace
from app.orm import Base, Id, Instant, new_id, one_of
from app.roles import Role


class Invitation(Base):
    """Somebody's word that the owner of an address may join, in this role; good once, for a while."""

    __tablename__ = "invitations"

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    workspace_id: Mapped[str] = mapped_column(ForeignKey(Workspace.id), index=True)
    invited_by: Mapped[str] = mapped_column(ForeignKey(User.id))
    email: Mapped[str] = mapped_column(String(254))
    email_key: Mapped[str] = mapped_column(String(320))
    role: Mapped[Role] = mapped_column(one_of(Role))
    created_at: Mapped[datetime] = mapped_column(Instant)
    expires_at: Mapped[datetime] = mapped_column(Instant)
    ended_at: Mapped[datetime | None] = mapped_column(Instant)
