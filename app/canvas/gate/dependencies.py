"""What a component's program may depend on: one version of a published package, known by its hash. Pure.

An address is taken apart, and has to be the one that its parts make up: what has two spellings has none here.
"""

import base64
import binascii
import re
from collections.abc import Mapping, Sequence
from urllib.parse import SplitResult, urlsplit, urlunsplit

from app.canvas.gate.findings import Finding

MOST = 10
LONGEST = 300
# From which hosts packages come, and below which path each has them.
HOSTS: Mapping[str, str] = {"cdnjs.cloudflare.com": "/ajax/libs/", "cdn.jsdelivr.net": "/npm/"}
_VERSION = r"[0-9]{1,6}\.[0-9]{1,6}(?:\.[0-9]{1,6})?(?:-[0-9A-Za-z.]{1,40})?"
_NAME = r"[A-Za-z0-9][A-Za-z0-9._-]{0,100}"
# How each host names one version of a package, before the path of a file in it.
VERSIONED: Mapping[str, re.Pattern[str]] = {
    "cdnjs.cloudflare.com": re.compile(rf"/ajax/libs/{_NAME}/{_VERSION}/"),
    "cdn.jsdelivr.net": re.compile(rf"/npm/(?:@{_NAME}/)?{_NAME}@[0-9]{{1,6}}\.{_VERSION}/"),
}
CHARACTERS = re.compile(r"[A-Za-z0-9@._/:-]*")
DIGESTS: Mapping[str, int] = {"sha256": 32, "sha384": 48, "sha512": 64}

MANY = "There are more dependencies than 10."
PLAIN = "The address isn't written plainly: only plain letters, digits and signs, nothing escaped, nothing twice."
SECURE = "The address doesn't begin with https."
HOST = "The address isn't one of the hosts that packages come from, written exactly as it is called."
PATH = "The address isn't where this host has its packages."
VERSION = "The address doesn't name one version of a package."
FILE = "The address isn't that of a program or a style."
HASH = "The hash isn't one, whole hash of a kind that counts."
TWICE = "This dependency is named twice."


def findings(wanted: Sequence[Mapping[str, str]]) -> list[Finding]:
    """Return what is wrong with what a program depends on: the first fault of each, which is its line."""
    found = [Finding(MOST + 1, 1, MANY)] if is_too_many(wanted) else []
    named: set[str] = set()
    for line, each in enumerate(wanted[:MOST], start=1):
        reason = of_one(each["url"], each["integrity"])
        if reason is None and is_named_twice(each["url"], named):
            reason = TWICE
        if reason is not None:
            found.append(Finding(line, 1, reason))
    return sorted(found)


def is_too_many(wanted: Sequence[Mapping[str, str]]) -> bool:
    """Are these more than a program may depend on?"""
    return len(wanted) > MOST


def is_named_twice(address: str, named: set[str]) -> bool:
    """Was this address named already? Remember it."""
    twice = address in named
    named.add(address)
    return twice


def of_one(address: str, integrity: str) -> str | None:
    """Return what is wrong with one dependency, if anything is."""
    parts = taken_apart(address)
    if parts is None or not is_plain(address, parts):
        return PLAIN
    if not is_secure(parts):
        return SECURE
    host = known_host(parts)
    if host is None:
        return HOST
    return place_fault(host, parts.path) or (None if is_one_hash(integrity) else HASH)


def place_fault(host: str, path: str) -> str | None:
    """Return what is wrong with a path on a known host, if anything is."""
    if not is_below(HOSTS[host], path):
        return PATH
    if not names_a_version(host, path):
        return VERSION
    return None if is_program_or_style(path) else FILE


def taken_apart(address: str) -> SplitResult | None:
    """Return the parts of an address; None if it has no such parts, or others would make up the same."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return parts if urlunsplit(parts) == address else None


def is_plain(address: str, parts: SplitResult) -> bool:
    """Is an address written as plainly as can be: no query, no fragment, nothing escaped, no way up?"""
    if is_too_long(address) or not has_plain_characters(address):
        return False
    return not parts.query and not parts.fragment and leads_only_down(parts.path)


def is_too_long(address: str) -> bool:
    """Is this a longer address than anybody needs?"""
    return len(address) > LONGEST


def has_plain_characters(address: str) -> bool:
    """Are there only characters that everybody reads alike?"""
    return CHARACTERS.fullmatch(address) is not None


def leads_only_down(path: str) -> bool:
    """Does every step of this path lead down?"""
    return all(step not in {"", ".", ".."} for step in path.split("/")[1:])


def is_secure(parts: SplitResult) -> bool:
    """Does an address lead there by https?"""
    return parts.scheme == "https"


def known_host(parts: SplitResult) -> str | None:
    """Return the host that packages come from, if it is one: its name alone, with no port, and nobody who asks."""
    return parts.netloc if parts.netloc in HOSTS else None


def is_below(packages: str, path: str) -> bool:
    """Does a path begin where a host has its packages?"""
    return path.startswith(packages)


def names_a_version(host: str, path: str) -> bool:
    """Does the path name one version of one package, as this host names it?"""
    return VERSIONED[host].match(path) is not None


def is_program_or_style(path: str) -> bool:
    """Is it a program or a style?"""
    return path.endswith((".js", ".css"))


def is_one_hash(integrity: str) -> bool:
    """Is this one hash, whole, of a kind that counts, and written as everybody would?"""
    kind, sign, digest = integrity.partition("-")
    try:
        held = base64.b64decode(digest, validate=True)
    except (binascii.Error, ValueError):
        return False
    return sign == "-" and len(held) == DIGESTS.get(kind) and base64.b64encode(held).decode() == digest
