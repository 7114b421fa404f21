"""What identity tells others, after the fact. A token in an event is on its way into a mail, and nowhere else."""

from dataclasses import dataclass, field
from datetime import datetime

from app.events import Event


@dataclass(frozen=True)
class SignedUp(Event):
    """A person made an account; its address is to be confirmed."""

    email: str
    token: str = field(repr=False)


@dataclass(frozen=True)
class Application:
    """What an account is made of. The password is hashed already; who comes through a provider has none."""

    email: str
    first_name: str
    last_name: str
    password_hash: str | None = field(repr=False)
    username: str | None = None


@dataclass(frozen=True)
class SignUpAsked(Event):
    """Somebody asked for an account where nobody may learn whether the address has one."""

    application: Application


@dataclass(frozen=True)
class AddressKnown(Event):
    """Somebody asked for an account with an address that has one."""

    email: str


@dataclass(frozen=True)
class ConfirmationAsked(Event):
    """The owner of a pending account asked for another link."""

    email: str
    token: str = field(repr=False)


@dataclass(frozen=True)
class ResetAsked(Event):
    """Somebody said that they don't know their password."""

    email: str
    token: str = field(repr=False)


@dataclass(frozen=True)
class PasswordChanged(Event):
    """The password of an account is another one now."""

    email: str


@dataclass(frozen=True)
class SessionUsed(Event):
    """A session was used for the first time in a while."""

    session_id: str
    at: datetime
