"""The platform's one source of time."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Whatever can tell the present instant."""

    def now(self) -> datetime:
        """Return the present instant, aware and in UTC."""
        ...


class SystemClock:
    """Reads the machine's clock at every call, so that a frozen clock freezes the platform too."""

    def now(self) -> datetime:
        """Return the present instant, aware and in UTC."""
        return datetime.now(UTC)
