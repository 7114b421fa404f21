"""What identity tells others, after the fact."""

from dataclasses import dataclass

from app.events import Event


@dataclass(frozen=True)
class SignedUp(Event):
    """A person made an account."""

    user_id: str
    email: str
