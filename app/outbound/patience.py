"""How long the platform listens: until an instant, however little comes at a time (slow answers, CWE-400)."""

import socket
import ssl
import time
from dataclasses import dataclass, field
from math import inf
from typing import Any


@dataclass
class Course:
    """Where the connections of one session go, host by host, and until when they are listened to."""

    addresses: dict[str, str] = field(default_factory=dict)
    until: float = inf

    def begin(self, seconds: float) -> None:
        """Listen so long from now on."""
        self.until = time.monotonic() + seconds


def left(course: Course) -> float:
    """Return for how many seconds the platform listens still. Raises TimeoutError once it doesn't."""
    seconds = course.until - time.monotonic()
    if seconds <= 0:
        raise TimeoutError
    return seconds


def plain(course: Course, connected: socket.socket) -> socket.socket:
    """Return a connected socket that listens no longer than is left."""

    class Plain(socket.socket):
        def recv_into(self, *arguments: Any, **options: Any) -> int:
            self.settimeout(left(course))
            received = super().recv_into(*arguments, **options)
            left(course)
            return received

    patience = connected.gettimeout()
    listening = Plain(fileno=connected.detach())
    listening.settimeout(patience)
    return listening


def protected(course: Course) -> type[ssl.SSLSocket]:
    """Return what sockets are protected by that listen no longer than is left."""

    class Protected(ssl.SSLSocket):
        def recv_into(self, *arguments: Any, **options: Any) -> int:
            self.settimeout(left(course))
            received = super().recv_into(*arguments, **options)
            left(course)
            return received

    return Protected
