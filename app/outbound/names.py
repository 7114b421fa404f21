"""Looking names up: a port, so that where names lead can be told to the platform."""

import socket
from collections.abc import Callable, Sequence

Resolver = Callable[[str], Sequence[str]]


class NoSuchName(Exception):
    """A name leads nowhere."""


def by_system(host: str) -> Sequence[str]:
    """Return all addresses of a host, as this machine knows them. Raises NoSuchName."""
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise NoSuchName from error
    return list(dict.fromkeys(str(place[0]) for *_, place in found))
