"""What workspaces tell others, after the fact."""

from dataclasses import dataclass, field

from app.events import Event


@dataclass(frozen=True)
class Invited(Event):
    """Somebody was invited to a workspace."""

    email: str
    token: str = field(repr=False)
