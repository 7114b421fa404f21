"""Identity's tables."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from app.orm import Base, Id, Instant, new_id, one_of
from app.roles import Role

DEVICE_LENGTH = 200


class UserStatus(StrEnum):
    """Where an account stands."""

    PENDING = "pending"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    DELETED = "deleted"


class User(Base):
    """A person's account. ``email_key`` is the address as it is compared, ``email`` as it was written.

    ``confirmed_at`` says since when the address is known to be theirs, whatever became of the account since.
    """

    __tablename__ = "users"

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    email: Mapped[str] = mapped_column(String(254))
    email_key: Mapped[str] = mapped_column(String(320), unique=True)
    username: Mapped[str] = mapped_column(String(100), unique=True)
    username_key: Mapped[str] = mapped_column(String(100), unique=True, index=True)
    first_name: Mapped[str] = mapped_column(String(100))
    last_name: Mapped[str] = mapped_column(String(100))
    password_hash: Mapped[str | None] = mapped_column(String(255))
    status: Mapped[UserStatus] = mapped_column(one_of(UserStatus), default=UserStatus.PENDING)
    confirmed_at: Mapped[datetime | None] = mapped_column(Instant)
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
    """One sign-in on one device, and the workspace it acts in.

    It ends when told to, at ``expires_at``, or when it was not used for long. ``refresh_id`` names the one
    refresh token that is not spent; every other of this session is.
    """

    __tablename__ = "sessions"

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    user_id: Mapped[str] = mapped_column(ForeignKey(User.id), index=True)
    workspace_id: Mapped[str] = mapped_column(ForeignKey(Workspace.id), index=True)
    refresh_id: Mapped[str] = mapped_column(Id, default=new_id)
    device: Mapped[str] = mapped_column(String(DEVICE_LENGTH), default="")
    created_at: Mapped[datetime] = mapped_column(Instant)
    last_used_at: Mapped[datetime] = mapped_column(Instant)
    expires_at: Mapped[datetime] = mapped_column(Instant)
    ended_at: Mapped[datetime | None] = mapped_column(Instant)


class Purpose(StrEnum):
    """What a mailed link is for."""

    CONFIRMATION = "confirmation"
    RESET = "reset"


class MailedLink(Base):
    """A single-use link sent to an address; only its token's hash is kept.

    One without a user opens nothing: it was asked for an address without an account, and is there so that
    asking costs the same (CWE-208).
    """

    __tablename__ = "mailed_links"

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    purpose: Mapped[Purpose] = mapped_column(one_of(Purpose))
    user_id: Mapped[str | None] = mapped_column(ForeignKey(User.id), index=True)
    email_key: Mapped[str] = mapped_column(String(320))
    expires_at: Mapped[datetime] = mapped_column(Instant, index=True)
    used_at: Mapped[datetime | None] = mapped_column(Instant)


class Guessing(Base):
    """Wrong passwords for an account from one address, or from anywhere. Holds no name that somebody typed."""

    __tablename__ = "guessing"

    account_key: Mapped[str] = mapped_column(String(64), primary_key=True)
    source: Mapped[str] = mapped_column(String(64), primary_key=True)
    failures: Mapped[int] = mapped_column(default=0)
    since: Mapped[datetime] = mapped_column(Instant)
    locked_until: Mapped[datetime | None] = mapped_column(Instant)
    last_at: Mapped[datetime] = mapped_column(Instant, index=True)
