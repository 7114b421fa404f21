"""Passwords at rest: Argon2id, and the same work whether or not there is anything to compare with."""

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from app.identity import policy
from app.settings import Settings


def hasher_for(settings: Settings) -> PasswordHash:
    """Return the hasher at the configured cost (OWASP: at least 19 MiB, two passes, one lane)."""
    cost = Argon2Hasher(time_cost=settings.argon2_time_cost, memory_cost=settings.argon2_memory_kib, parallelism=1)
    return PasswordHash([cost])


class Hashing:
    """Argon2id with the configured cost, and a hash nobody knows the password of."""

    def __init__(self, settings: Settings) -> None:
        self.hasher = hasher_for(settings)
        self.nobodys = self.hasher.hash("nobody's password")


def protect(hashing: Hashing, password: str) -> str:
    """Return what is stored of a password: a salted Argon2id hash (CWE-916, ASVS 5.0 V11.4.2)."""
    return hashing.hasher.hash(policy.prepared(password))


def matches(hashing: Hashing, password: str, stored: str | None) -> bool:
    """Is this the password? Without a stored hash the same work is done, and the answer is no (CWE-208)."""
    fits = hashing.hasher.verify(policy.prepared(password), stored or hashing.nobodys)
    return fits and stored is not None
