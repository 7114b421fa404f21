"""Where the platform may go, free of any framework: by which name, to which address (CWE-918, ASVS 5.0 V1.3.6)."""

from collections.abc import Collection, Iterable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

TRANSLATED = IPv6Network("64:ff9b::/96")  # carries an address of IPv4 (RFC 6052)
Address = IPv4Address | IPv6Address


def host_of(url: str) -> str | None:
    """Return the host that a URL names, if it is one that the platform would call: nothing odd about it."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    plain = parts.netloc == (parts.hostname or "") + (f":{port}" if port is not None else "")
    if not plain or not parts.hostname or not url.isascii() or any(each in url for each in "\\ \t\r\n\0"):
        return None
    return parts.hostname


def is_allowed(url: str, hosts: Collection[str]) -> bool:
    """Does this URL lead, protected and on the usual port, to one of these hosts and to nobody else?"""
    parts = urlsplit(url)
    host = host_of(url)
    return parts.scheme == "https" and host is not None and host in hosts and parts.port in {None, 443}


def is_own_machine(url: str) -> bool:
    """Does this URL lead to the machine the platform runs on, by number, as development may?"""
    return urlsplit(url).scheme == "http" and host_of(url) in {"127.0.0.1", "localhost"}


def embedded(address: Address) -> Address:
    """Return the address of IPv4 that one of IPv6 carries, whichever way; any other as it is."""
    if isinstance(address, IPv4Address):
        return address
    if address in TRANSLATED:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    if address.teredo is not None:
        return address.teredo[1]
    return address.ipv4_mapped or address.sixtofour or address


def is_public(text: str) -> bool:
    """Is this an address that anybody may reach: not this machine, not its network, not the cloud it runs in?"""
    try:
        address = ip_address(text)
    except ValueError:
        return False
    meant = embedded(address)
    local = isinstance(meant, IPv6Address) and meant.is_site_local
    return meant.is_global and not (local or meant.is_multicast or meant.is_reserved or meant.is_unspecified)


def are_public(addresses: Iterable[str]) -> bool:
    """Are there addresses, and may anybody reach each of them? One that isn't spoils all (DNS rebinding)."""
    found = list(addresses)
    return bool(found) and all(is_public(each) for each in found)
