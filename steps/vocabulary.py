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
CORRECTIONS: Mapping[str, tuple[str, str | None]] = {
    "a field that is unknown": ("invalid-request", "request"),
    "the depth of her request": ("too-deep", None),
}
SITUATIONS: Mapping[str, Mapping[str, Any]] = {
    "suspended": {"status": "suspended"},
    "deleted": {"status": "deleted"},
    "not confirmed yet": {"status": "pending"},
}
ROLES: Mapping[str, str] = {"a member": "member", "a viewer": "viewer"}


def one_of(words: Iterable[str], name: str) -> str:
    """Return the pattern of a closed choice among these words."""
    return rf"(?P<{name}>{'|'.join(re.escape(word) for word in words)})"
