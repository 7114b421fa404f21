"""Identity's tables."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from app.access import Role
from app.orm import Base, Id, Instant, new_id, one_of


class UserStatus(StrEnum):
    """Where an account stands."""

    PENDING = "pending"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    DELETED = "deleted"


class User(Base):
    """A person's account. ``email_key`` is the address as it is compared, ``email`` as it was written."""

    __tablename__ = "users"

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    email: Mapped[str] = mapped_column(String(254))
    email_key: Mapped[str] = mapped_column(String(320), unique=True)
    username: Mapped[str] = mapped_column(String(100), unique=True)
    first_name: Mapped[str] = mapped_column(String(100))
    last_name: Mapped[str] = mapped_column(String(100))
    password_hash: Mapped[str | None] = mapped_column(String(255))
    status: Mapped[UserStatus] = mapped_column(one_of(UserStatus), default=UserStatus.PENDING)
    created_at: Mapped[datetime] = mapped_column(Instant)


class Workspace(Base):
    """A tenant: people, and what is theirs."""

    __tablename__ = "workspaces"

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    name: Mapped[str] = mapped_column(String(100))
    created_at: Mapped[datetime] = mapped_column(Instant)


class Membership(Base):
    """A person's place in a workspace."""

    __tablename__ = "memberships"

    user_id: Mapped[str] = mapped_column(ForeignKey(User.id), primary_key=True)
    workspace_id: Mapped[str] = mapped_column(ForeignKey(Workspace.id), primary_key=True, index=True)
    role: Mapped[Role] = mapped_column(one_of(Role))
    joined_at: Mapped[datetime] = mapped_column(Instant)


class Session(Base):
    """One sign-in on one device, and the workspace it acts in. It ends when told to, or at ``expires_at``."""

    __tablename__ = "sessions"

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    user_id: Mapped[str] = mapped_column(ForeignKey(User.id), index=True)
    workspace_id: Mapped[str] = mapped_column(ForeignKey(Workspace.id))
    created_at: Mapped[datetime] = mapped_column(Instant)
    expires_at: Mapped[datetime] = mapped_column(Instant)
    ended_at: Mapped[datetime | None] = mapped_column(Instant)
