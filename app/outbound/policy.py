"""Where the platform may go, free of any framework: by which name, to which address (CWE-918, ASVS 5.0 V1.3.6)."""

from collections.abc import Collection, Iterable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import urlsplit

Address = IPv4Address | IPv6Address

TRANSLATED = IPv6Network("64:ff9b::/96")  # carries an address of IPv4 (RFC 6052)
GLOBAL_UNICAST = IPv6Network("2000::/3")  # all that is given out to the public (RFC 4291, 2.4)
# Python's ipaddress takes them for public, in some of its versions or in all.
SPECIAL = tuple(
    ip_network(each)
    for each in (
        "192.0.0.0/24",  # assigned to protocols; a cloud's metadata is among them (RFC 6890)
        "192.88.99.0/24",  # relays of 6to4 (RFC 7526)
        "168.63.129.16/32",  # what Azure's machines ask about themselves
        "224.0.0.0/4",  # groups (RFC 5771)
        "240.0.0.0/4",  # reserved (RFC 1112)
        "2001::/23",  # assigned to protocols, Teredo's tunnels among them (RFC 2928, RFC 4380)
        "2002::/16",  # 6to4's tunnels (RFC 3056)
        "3fff::/20",  # documentation (RFC 9637)
    )
)


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
    host = host_of(url)
    return host is not None and host in hosts and is_protected(url) and is_on_usual_port(url)


def is_protected(url: str) -> bool:
    """Is what is said on the way there kept from others?"""
    return urlsplit(url).scheme == "https"


def is_on_usual_port(url: str) -> bool:
    """Does this URL lead to where a host answers the public, and to nothing else that it runs?"""
    return urlsplit(url).port in {None, 443}


def is_own_machine(url: str) -> bool:
    """Does this URL lead to the machine the platform runs on, by number, as development may?"""
    return host_of(url) in {"127.0.0.1", "localhost"} and urlsplit(url).scheme == "http"


def embedded(address: Address) -> Address:
    """Return the address of IPv4 that one of IPv6 stands for; any other as it is."""
    if isinstance(address, IPv4Address):
        return address
    if address in TRANSLATED:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address


def is_given_out(address: Address) -> bool:
    """Is this of the addresses that are given out to the public, and neither local nor anybody's yet?"""
    return address.is_global and (isinstance(address, IPv4Address) or address in GLOBAL_UNICAST)


def is_special(address: Address) -> bool:
    """Is this an address that isn't one machine's, or not the same machine's for everybody?"""
    return any(address in each for each in SPECIAL)


def is_public(text: str) -> bool:
    """Is this an address that anybody may reach: not this machine, not its network, not the cloud it runs in?"""
    try:
        meant = embedded(ip_address(text))
    except ValueError:
        return False
    return is_given_out(meant) and not is_special(meant)


def are_public(addresses: Iterable[str]) -> bool:
    """Are there addresses, and may anybody reach each of them? One that isn't spoils all (DNS rebinding)."""
    found = list(addresses)
    return bool(found) and all(is_public(each) for each in found)
