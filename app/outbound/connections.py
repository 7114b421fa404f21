"""Connections that go to the address that was looked at, and to no other that the name may lead to by now.

Between looking a name up and connecting, whoever owns the name may have it lead elsewhere (DNS rebinding,
CWE-367). The certificate is checked against the name all the same.
"""

import socket
import ssl
from typing import Any

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from app.outbound import patience
from app.outbound.patience import Course


def dial(address: str, port: int, seconds: float | None) -> socket.socket:
    """Connect to this address, within so many seconds. Raises TimeoutError, OSError."""
    return socket.create_connection((address, port), seconds)


def connect(connection: HTTPConnection, address: str) -> socket.socket:
    """Connect to this address. Raises what urllib3 raises where nobody answers."""
    try:
        return dial(address, connection.port, connection.timeout)
    except TimeoutError as error:
        raise ConnectTimeoutError(connection, "nobody answered in time") from error
    except OSError as error:
        raise NewConnectionError(connection, "nobody answered") from error


def destination(course: Course, host: str) -> str:
    """Return where to connect to for a host: the address that was looked at."""
    return course.addresses[host]


def protection(course: Course) -> ssl.SSLContext:
    """Return how connections are protected: TLS 1.2 or newer, by certificates for the very name (ASVS V12.3.2).

    Nothing of it is taken from where the platform runs.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.sslsocket_class = patience.protected(course)
    return context


def pinned_pools(course: Course, **options: Any) -> PoolManager:
    """Return pools of connections that know hosts by their ``course`` only, whatever is found out later."""

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return patience.plain(course, connect(self, destination(course, self.host)))

    class Protected(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return connect(self, destination(course, self.host))

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class ProtectedPool(HTTPSConnectionPool):
        ConnectionCls = Protected

    pools = PoolManager(ssl_context=protection(course), **options)
    pools.pool_classes_by_scheme = {"http": PlainPool, "https": ProtectedPool}
    return pools
