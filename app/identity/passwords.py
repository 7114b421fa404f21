"""Passwords at rest: Argon2id, and the same work whether or not there is anything to compare with."""

from pwdlib import PasswordHash
from pwdlib.exceptions import UnknownHashError
from pwdlib.hashers.argon2 import Argon2Hasher
from pwdlib.hashers.bcrypt import BcryptHasher

from app.identity import policy
from app.settings import Settings

BCRYPT_BYTES = 72


def hasher_for(settings: Settings) -> PasswordHash:
    """Return the hasher at the configured cost (OWASP: at least 19 MiB, two passes, one lane).

    Hashes that an older platform made with bcrypt are still compared with, and replaced at the next signing in.
    """
    cost = Argon2Hasher(time_cost=settings.argon2_time_cost, memory_cost=settings.argon2_memory_kib, parallelism=1)
    return PasswordHash([cost, BcryptHasher()])


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
    prepared = policy.prepared(password)
    try:
        fits = hashing.hasher.verify(prepared, stored or hashing.nobodys)
    except (
        UnknownHashError,
        ValueError,
    ):  # bcrypt takes no more than 72 bytes; such a hash is of another password
        return False
    return fits and stored is not None


def is_outdated(hashing: Hashing, stored: str) -> bool:
    """Was this hash made at another cost, or by another function, than is configured now (ASVS 5.0 V11.4.2)?"""
    current: Argon2Hasher = hashing.hasher.current_hasher  # type: ignore[assignment]
    return not current.identify(stored) or current.check_needs_rehash(stored)
