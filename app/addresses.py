"""Where requests come from, as it is counted."""

import ipaddress
from collections.abc import Mapping
from typing import Any

IPV6_HOST_BITS = 64


def source_of(scope: Mapping[str, Any]) -> str:
    """Return the address that a request is counted for: that of the connection, never what a header says.

    A deployment behind proxies names them in ``trusted_proxies``; what they say of the connection has then
    taken its place already (CWE-807).
    """
    client = scope.get("client")
    return block_of(client[0]) if client else "nowhere"


def block_of(address: str) -> str:
    """Return what counts as one address: of IPv6 the whole block that a single customer is given (RFC 6177)."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return "unknown"
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.ipv4_mapped is not None:
            return str(parsed.ipv4_mapped)
        return str(ipaddress.ip_network((parsed, IPV6_HOST_BITS), strict=False))
    return str(parsed)
