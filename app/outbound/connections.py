"""Connections that go to the address that was looked at, and to no other that the name may lead to by now.

Between looking a name up and connecting, whoever owns the name may have it lead elsewhere (DNS rebinding, CWE-367).
The certificate is checked against the name all the same.
"""

import socket
from typing import Any

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError


def connect(connection: HTTPConnection, address: str) -> socket.socket:
    """Connect to this address. Raises what urllib3 raises where nobody answers."""
    try:
        return socket.create_connection((address, connection.port), connection.timeout)
    except TimeoutError as error:
        raise ConnectTimeoutError(connection, "nobody answered in time") from error
    except OSError as error:
        raise NewConnectionError(connection, "nobody answered") from error


def pinned_pools(addresses: dict[str, str], **options: Any) -> PoolManager:
    """Return pools of connections that know hosts by ``addresses`` only, whatever is found out later."""

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return connect(self, addresses[self.host])

    class Protected(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return connect(self, addresses[self.host])

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class ProtectedPool(HTTPSConnectionPool):
        ConnectionCls = Protected

    pools = PoolManager(**options)
    pools.pool_classes_by_scheme = {"http": PlainPool, "https": ProtectedPool}
    return pools
