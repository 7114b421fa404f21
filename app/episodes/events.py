"""What episodes tell others, after the fact."""

from dataclasses import dataclass
from typing import ClassVar

from app.events import Event


@dataclass(frozen=True)
class EpisodesChanged(Event):
    """Somebody has another episode, or one less: whatever was made of them counts no longer, as of now."""

    urgent: ClassVar[bool] = True

    user_id: str
    workspace_id: str
