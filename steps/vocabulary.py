"""Words of the features and the plain values they stand for. Nothing else parses words."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pytest_bdd import parsers

PEOPLE = ("Maya", "Tom", "Gita", "Mallory")
COMPANIES = ("Acme", "Globex")
PERSON = rf"(?P<name>{'|'.join(PEOPLE)})"
OTHER = rf"(?P<other>{'|'.join(PEOPLE)})"
COMPANY = rf"(?P<company>{'|'.join(COMPANIES)})"
HERS = r"(?:her|his)"


def sentence(pattern: str) -> parsers.re:
    """Return a step's pattern: the whole sentence, with ``PERSON`` and the like standing for closed choices."""
    return parsers.re(f"^{pattern}$")


@dataclass(frozen=True)
class Refusal:
    """What a reason for a refusal comes down to: its word in the answer, and the act that the audit log names."""

    reason: str
    act: str
    target: str


REFUSALS: Mapping[str, Refusal] = {
    "only administrators may read the audit log": Refusal("administrators-only", "audit.read", "audit"),
}
TURNED_AWAY: Mapping[str, str] = {
    "her account is inactive": "inactive-user",
    "the list can't be continued from there": "bad-cursor",
}
# What is to be corrected: the field that the answer names; of the request as a whole, none.
CORRECTIONS: Mapping[str, str] = {
    "her address": "email",
    "her password": "password",
    "her first name": "first_name",
    "her last name": "last_name",
    "the size of the page": "limit",
    "the whole request": "request",
}
SITUATIONS: Mapping[str, Mapping[str, Any]] = {
    "active": {"status": "active"},
    "suspended": {"status": "suspended"},
    "deleted": {"status": "deleted"},
    "not confirmed yet": {"status": "pending"},
}
SETTINGS: Mapping[str, str] = {
    "the signing keys": "signing_keys",
    "the key that signs": "signing_key_id",
    "the database": "database_url",
    "the mail server": "smtp_host",
    "the cost of hashing": "argon2",
    "the mistyped setting": "ATOM_SIGNNG_KEYS",
    "the second access time": "atom_access_token_seconds",
    "that it can't be read": "should be JSON",
}
ROLES: Mapping[str, str] = {"a member": "member", "a viewer": "viewer"}


def one_of(words: Iterable[str], name: str) -> str:
    """Return the pattern of a closed choice among these words."""
    return rf"(?P<{name}>{'|'.join(re.escape(word) for word in words)})"
